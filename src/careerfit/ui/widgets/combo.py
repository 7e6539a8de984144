"""A list to choose one thing from, painted by us in every palette; typing letters finds an entry."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from careerfit.ui import sheets
from careerfit.ui.painting import marks, painters
from careerfit.ui.theme import RADIUS, Look, Theme
from careerfit.ui.widgets.buttons import ENTER
from careerfit.ui.widgets.text import Text, spoken

PAD = 12
LEAST = 40
CHEVRON = 16


class Combo(QComboBox):
    """No wider than its place; the wheel is left to the page, and Enter opens the list."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        sheets.Dress(theme, self, sheets.entries)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spoken(self, name)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room of the longest entry."""
        metrics = self._theme.look.metrics("body")
        widest = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=120)
        return QSize(round(widest) + 2 * PAD + self._end(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the room of a short entry; longer ones are shown with dots."""
        return QSize(self._theme.look.px(120), self._height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list on Enter too."""
        if event.key() in ENTER and not event.isAutoRepeat():
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, text and chevron."""
        painter = QPainter(self)
        bounds = QRectF(self.rect())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        look = self._theme.look
        paint_field(painter, bounds, look, ringed=self.hasFocus(), over=self.underMouse())
        room = bounds.adjusted(PAD, 0, -PAD - self._end(), 0)
        line = look.metrics("body").elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        side = painters.RIGHT if mirrored else painters.LEFT
        painter.setFont(look.font("body"))
        painter.setPen(look.color("ink" if self.isEnabled() else "muted"))
        painters.write(
            painter, painters.flipped(room, bounds, mirrored=mirrored), side | painters.MIDDLE, line
        )
        paint_opener(painter, bounds, look, mirrored=mirrored)

    def _end(self) -> int:
        return self._theme.look.px(CHEVRON) + 4

    def _height(self) -> int:
        return max(LEAST, round(self._theme.look.metrics("body").height() + 18))


def paint_field(painter: QPainter, bounds: QRectF, look: Look, *, ringed: bool, over: bool) -> None:
    """Paint the frame of something that can be filled in."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = 3.0 if ringed else 1.0
    painter.setPen(QPen(look.color("accent" if ringed else "edge"), pen))
    painter.setBrush(look.color("tint" if over else "surface"))
    painter.drawRoundedRect(bounds.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), RADIUS, RADIUS)


def paint_opener(painter: QPainter, bounds: QRectF, look: Look, *, mirrored: bool) -> None:
    """Paint the chevron that says that a list opens."""
    side = look.px(CHEVRON)
    box = QRectF(bounds.right() - PAD - side, bounds.top(), side, bounds.height())
    where = painters.flipped(box, bounds, mirrored=mirrored).toRect()
    marks.paint_chevron(painter, where, look, opened=True, mirrored=mirrored)


class Choosing(QWidget):
    """A caption and a list under it."""

    chosen = Signal(str)  # id of the entry that a person chose

    def __init__(self, theme: Theme, caption: str) -> None:
        super().__init__()
        self.combo = Combo(theme, caption)
        label = Text(theme, "label", "muted", caption)
        label.setBuddy(self.combo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.combo)
        self.combo.activated.connect(lambda index: self.chosen.emit(self.combo.itemData(index)))

    def offer(self, entries: Sequence[tuple[str, str]], value: str) -> None:
        """Offer these entries (id, text) and show one as chosen; nobody chose it."""
        combo = self.combo
        with QSignalBlocker(combo):
            if [(combo.itemData(i), combo.itemText(i)) for i in range(combo.count())] != [*entries]:
                combo.clear()
                for name, text in entries:
                    combo.addItem(text, name)
                combo.updateGeometry()
            combo.setCurrentIndex(combo.findData(value))
        combo.update()
