"""A text of a few lines that keeps itself: when it is left, and after a pause in typing."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from careerfit.model.session import plain
from careerfit.ui import sheets
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.text import spoken

PAUSE_MS = 1500
AROUND = 24  # frame and padding, above and below together
MOST_LINES = 12


class NoteField(QPlainTextEdit):
    """Grows with its text. What is being typed is never overwritten from outside."""

    told = Signal(str)  # the text, as long as it differs from the one that is kept
    left = Signal()  # the focus went on to something else in the window

    def __init__(self, theme: Theme, name: str, hint: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._kept = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        sheets.Dress(theme, self, sheets.note)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spoken(self, name, hint)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        theme.changed.connect(self._grow)

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._text() != self._kept

    def show_text(self, text: str) -> None:
        """Show what is kept; what is being typed, and the place of the cursor, stay."""
        unsaved, self._kept = self.dirty, text
        if unsaved or self._text() == text:
            return
        with QSignalBlocker(self):
            place = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)
        self._grow()

    def show_other(self, text: str) -> None:
        """Show the text of something else."""
        self._pause.stop()
        with QSignalBlocker(self):
            self.setPlainText(text)
        self._kept = text
        self._grow()

    def flush(self) -> None:
        """Tell what was typed, if it is not kept yet."""
        self._pause.stop()
        if self.dirty:
            self.told.emit(self._text())

    def _text(self) -> str:
        """Return the text as it is kept; what is never kept must not count as typed anew."""
        return plain(self.toPlainText())

    def _typed(self) -> None:
        self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        super().focusOutEvent(event)
        self.flush()
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page where all of the text is seen."""
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Return the room of the text."""
        return QSize(320, self._wanted())

    def minimumSizeHint(self) -> QSize:
        """Return the room of the text at the least width."""
        return QSize(self._theme.look.px(100), self._wanted())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._grow()

    def _lines(self) -> int:
        return max(1, round(self.document().size().height()))

    def _wanted(self) -> int:
        return round(min(MOST_LINES, self._lines()) * self.fontMetrics().lineSpacing() + AROUND)

    def _grow(self, *_size: object) -> None:
        policy = Qt.ScrollBarPolicy
        many = self._lines() > MOST_LINES
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if many else policy.ScrollBarAlwaysOff)
        if self.height() != self._wanted():
            self.updateGeometry()  # not a fixed height: set while it is wrapped anew, an old one would win
