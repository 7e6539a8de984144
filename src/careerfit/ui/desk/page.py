"""What the pages of the counselor's workspace are made from: the head, then the page itself, scrolling."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.desk import Place
from careerfit.ui.desk.bar import DeskBar
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.layouts import ScrollPage

WIDEST = 1120


class DeskPage(QWidget):
    """Has its `bar` on top and a `column` for all else; undo and redo of the whole window ask the bar."""

    def __init__(self, theme: Theme, place: Place) -> None:
        super().__init__()
        self._theme = theme
        self.bar = DeskBar(theme, place)
        self.scrolling = ScrollPage(theme, WIDEST)
        self.column = self.scrolling.column
        self.column.addWidget(self.bar)
        self.column.addSpacing(20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolling)

    def undo(self) -> None:
        """Take the last deed back (Ctrl+Z)."""
        if self.bar.undo.isEnabled():
            self.bar.undo_asked.emit()

    def redo(self) -> None:
        """Bring the last deed back."""
        if self.bar.redo.isEnabled():
            self.bar.redo_asked.emit()
