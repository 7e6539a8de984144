"""The history of a plan: what was done, the newest first, and what was taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.plan import HistoryRow
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import Card, FlowLayout
from careerfit.ui.widgets.text import Text

SHOWN = 8  # entries before "show all"


class HistoryLine(QWidget):
    """One thing that was done, under its day."""

    def __init__(self, theme: Theme, row: HistoryRow) -> None:
        super().__init__()
        self.told = row.when, row.text
        self._what = Text(theme, "body")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(Text(theme, "small", "muted", row.when))
        column.addWidget(self._what)

    def show_words(self, words: str, *, undone: bool) -> None:
        """Show what was done; paler once it is taken back."""
        if self._what.text() != words:
            self._what.setText(words)
        self._what.set_style("body", "muted" if undone else "ink")


class HistoryCard(Card):
    """What was done, the newest first; what was taken back says so."""

    unfolded = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._shown: tuple[tuple[HistoryRow, ...], str] | None = None
        self._all = False
        self.column.setSpacing(8)
        self.column.addWidget(Text(theme, "section", "ink", self.tr("History")))
        self._lines: list[HistoryLine] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self._left_out = Text(theme, "small", "muted")
        self.column.addWidget(self._left_out)
        self.more = Button(theme, self.tr("Show all"), "link")
        self.more.clicked.connect(self._show_all)
        last = FlowLayout(8, outset=8)
        last.addWidget(self.more)
        self.column.addLayout(last)

    def show_history(self, rows: tuple[HistoryRow, ...], more: str) -> None:
        """Show what was done; ``more`` says what is left out."""
        if self._shown == (rows, more):
            return
        self._shown = rows, more
        self._fill()

    def _show_all(self) -> None:
        self._all = True
        self._fill()
        self.unfolded.emit()

    def _fill(self) -> None:
        rows, more = self._shown or ((), "")
        shown = rows if self._all else rows[:SHOWN]
        self._show_lines(shown)
        self._left_out.show_text(more if len(shown) == len(rows) else "")
        self.more.setVisible(len(rows) > len(shown))
        self.setVisible(bool(rows))

    def _show_lines(self, rows: Sequence[HistoryRow]) -> None:
        """Add what is new on top and keep the lines below: making all anew is felt on a long plan."""
        new, old = [(row.when, row.text) for row in rows], [line.told for line in self._lines]
        fresh = next(n for n in range(len(new) + 1) if new[n:][: len(old)] == old[: len(new) - n])
        kept, gone = self._lines[: len(new) - fresh], self._lines[len(new) - fresh :]
        for line in gone:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        above = [self._made(row, place) for place, row in enumerate(rows[:fresh])]
        older = range(fresh + len(kept), len(rows))
        self._lines = above + kept + [self._made(rows[place], place) for place in older]
        for line, row in zip(self._lines, rows, strict=True):
            words = self.tr("{what} (taken back)").format(what=row.text) if row.undone else row.text
            line.show_words(words, undone=row.undone)

    def _made(self, row: HistoryRow, place: int) -> HistoryLine:
        line = HistoryLine(self._theme, row)
        self._list.insertWidget(place, line)
        line.show()
        return line
