"""What a page is about, as text that takes the keyboard focus first: read to a person, and keys scroll."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout

from careerfit.ui.theme import Kind, Theme
from careerfit.ui.widgets.text import Text, spoken

FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
BACKWARD = (Qt.Key.Key_Left, Qt.Key.Key_Up)
ROOM = 9  # px under the text for the bar


class Heading(QLabel):
    """A heading, read as text; a bar under it shows that the keyboard is here. Its page takes the keys."""

    def __init__(self, theme: Theme, kind: Kind) -> None:
        super().__init__()
        self._theme = theme
        self._by_keyboard = False
        self._text = Text(theme, kind)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, ROOM)
        column.setSpacing(6)
        column.addWidget(self._text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def show_heading(self, text: str, description: str) -> None:
        """Show the heading; the description is read after it."""
        self._text.setText(text)
        spoken(self, text, description)

    def focus(self) -> None:
        """Take the focus without changing whether the bar shows."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def show_bar(self) -> None:
        """Show the bar whenever the focus is here: the keyboard is being used."""
        self._by_keyboard = True
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the bar when the focus came by a key, not when it came by the mouse."""
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._by_keyboard = True
        elif event.reason() == Qt.FocusReason.MouseFocusReason:
            self._by_keyboard = False
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the bar away."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the bar, and leave the key to the page."""
        self.show_bar()
        event.ignore()

    def sizeHint(self) -> QSize:
        """Return the room of the texts inside."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the texts inside."""
        return self._column.minimumSize()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped texts."""
        return self._column.heightForWidth(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        if not (self.hasFocus() and self._by_keyboard):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.look.color("accent"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        long = self._theme.look.px(64)
        left = self.width() - long if mirrored else 0
        painter.drawRoundedRect(QRectF(left, self.height() - 4, long, 4), 2, 2)


class QuestionHeading(Heading):
    """Stem and question; has the focus before any answer, so that no answer has it by accident."""

    entered = Signal(int)  # an arrow key asks for the answers: 1 from the front, -1 from the back

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "question")
        self._stem = Text(theme, "body", "muted")
        self._column.insertWidget(0, self._stem)

    def show_question(self, stem: str, question: str, place: str) -> None:
        """Show the question; `place` such as "question 3 of 72" is its description."""
        self._stem.show_text(stem)
        self._text.setText(question)
        spoken(self, " ".join(part for part in (stem, question) if part), place)

    def set_small(self, small: bool) -> None:
        """Write the question one step smaller where there is little room."""
        self._text.set_style("section" if small else "question", "ink")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead arrow keys to the answers; leave the rest to the page."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif event.key() in (*FORWARD, *BACKWARD):
            forward = event.key() in FORWARD
            sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            if sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                forward = not forward
            self.entered.emit(1 if forward else -1)
        else:
            event.ignore()
