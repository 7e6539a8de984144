"""A text of a few lines that keeps itself: when it is left, and after a pause in typing."""

from PySide6.QtCore import QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from careerfit.ui.theme import Theme
from careerfit.ui.widgets.text import spoken

PAUSE_MS = 1500
AROUND = 22  # frame and padding, above and below together
MOST_LINES = 12
LONGEST = 4000  # characters


class NoteField(QPlainTextEdit):
    """Grows with its text. What is being typed is never overwritten from outside."""

    told = Signal(str)  # the text, when it differs from the one that was kept last

    def __init__(self, theme: Theme, name: str, hint: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._kept = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
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
        return self.toPlainText().strip() != self._kept

    def show_text(self, text: str) -> None:
        """Show what is kept; what is being typed, and the place of the cursor, stay."""
        unsaved, self._kept = self.dirty, text
        if unsaved or self.toPlainText().strip() == text:
            return
        with QSignalBlocker(self):
            place = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)
        self._grow()

    def flush(self) -> None:
        """Tell what was typed, if it is not kept yet."""
        self._pause.stop()
        text = self.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.told.emit(text)

    def take_back(self) -> None:
        """Count what was told last as not kept: it could not be."""
        self._kept = "\0"

    def _typed(self) -> None:
        if len(self.toPlainText()) > LONGEST:
            with QSignalBlocker(self):
                place = self.textCursor().position()
                self.setPlainText(self.toPlainText()[:LONGEST])
                cursor = self.textCursor()
                cursor.setPosition(min(place, LONGEST))
                self.setTextCursor(cursor)
        self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        super().focusOutEvent(event)
        self.flush()

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

    def _wanted(self) -> int:
        lines = min(MOST_LINES, max(1, round(self.document().size().height())))
        return round(lines * self.fontMetrics().lineSpacing() + AROUND)

    def _grow(self, *_size: object) -> None:
        if self.height() != self._wanted():
            self.setFixedHeight(self._wanted())
