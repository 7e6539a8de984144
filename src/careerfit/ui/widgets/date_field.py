"""A day to type or to choose from a calendar, in the form of the language; keeps itself."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QSizePolicy, QWidget

from careerfit.ui.painting import painters
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.combo import CHEVRON, LEAST, PAD, paint_field, paint_opener
from careerfit.ui.widgets.text import spoken

PAUSE_MS = 1200


class DateField(QDateEdit):
    """Tells a day when it is left, after a pause, or when it is chosen from the calendar."""

    told = Signal(object)  # datetime.date

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._kept: date | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.setCalendarPopup(True)
        self.setFrame(False)
        self.lineEdit().setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the field itself is the one stop
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the line hands its policy on to the field
        self.lineEdit().setAccessibleName(name)
        self.setDateRange(QDate(1950, 1, 1), QDate(2100, 12, 31))
        self.setDisplayFormat(_form(self.locale()))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        spoken(self, name)
        self.dateChanged.connect(lambda _day: self._pause.start())
        self.editingFinished.connect(self.flush)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_day(self, day: date | None) -> None:
        """Show what is kept; a day that is being typed stays."""
        if self._pause.isActive():
            return
        self._kept = day
        if day is not None and self.date().toPython() != day:
            with QSignalBlocker(self):
                self.setDate(QDate(day.year, day.month, day.day))

    def flush(self) -> None:
        """Tell the day, if it is not kept yet."""
        if not self._pause.isActive():
            return
        self._pause.stop()
        day = self.date().toPython()
        if isinstance(day, date) and day != self._kept:
            self._kept = day
            self.told.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        super().focusOutEvent(event)
        self.flush()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Leave with Tab; day, month and year are walked with the arrow keys."""
        return bool(QWidget.focusNextPrevChild(self, forwards))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text its place."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the text its place."""
        super().showEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Give the text its place anew when the layout is mirrored or the font changes."""
        super().changeEvent(event)
        self._place()

    def _place(self) -> None:
        """Keep the text off the frame and the chevron."""
        end = PAD + self._theme.look.px(CHEVRON)
        room = QRectF(PAD, 3, self.width() - PAD - end, self.height() - 6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = painters.flipped(room, QRectF(self.rect()), mirrored=mirrored)
        self.lineEdit().setGeometry(place.toRect())

    def sizeHint(self) -> QSize:
        """Return the room of the longest day and the chevron."""
        look = self._theme.look
        metrics = look.metrics("body")
        widest = metrics.horizontalAdvance(self.locale().toString(QDate(2000, 12, 28), self.displayFormat()))
        return QSize(
            round(widest) + 2 * PAD + look.px(CHEVRON) + 28, max(LEAST, round(metrics.height() + 18))
        )

    def minimumSizeHint(self) -> QSize:
        """Return the same: a day is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame and chevron; the text paints itself."""
        painter = QPainter(self)
        bounds = QRectF(self.rect())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        look = self._theme.look
        paint_field(painter, bounds, look, ringed=self.hasFocus(), over=False)
        paint_opener(painter, bounds, look, mirrored=mirrored)


def _form(locale: QLocale) -> str:
    """Return how days are written in figures, the year in full; by ISO 8601 where no language is set."""
    if locale.language() == QLocale.Language.C:
        return "yyyy-MM-dd"
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")
