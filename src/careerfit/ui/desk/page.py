"""What the pages of the counselor's workspace are made from: the head, then the page itself, scrolling."""

from careerfit.model.desk import Place
from careerfit.ui.desk.bar import DeskBar
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.layouts import ColumnPage

WIDEST = 1120


class DeskPage(ColumnPage):
    """Has its `bar` on top and a `column` for all else; undo and redo of the whole window ask the bar."""

    def __init__(self, theme: Theme, place: Place) -> None:
        super().__init__(theme, WIDEST)
        self.bar = DeskBar(theme, place)
        self.column = self._page.column
        self.column.addWidget(self.bar)
        self.column.addSpacing(20)

    def undo(self) -> None:
        """Take the last deed back (Ctrl+Z)."""
        if self.bar.undo.isEnabled():
            self.bar.undo_asked.emit()

    def redo(self) -> None:
        """Bring the last deed back."""
        if self.bar.redo.isEnabled():
            self.bar.redo_asked.emit()
