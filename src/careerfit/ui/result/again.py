"""Then and now: this result beside an earlier one of the same person."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careerfit.model.outcome import AgainScreen
from careerfit.ui.result.lines import plain_column
from careerfit.ui.result.pictures import TwiceLine
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.combo import Combo
from careerfit.ui.widgets.text import Text


class AgainPart(QWidget):
    """Renders an `AgainScreen`; asks for another one when another result is chosen."""

    chosen = Signal(str)  # session id of the other result

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = plain_column(self, 8)
        label = self.tr("Compare with")
        self._column.addWidget(Text(theme, "label", "muted", label))
        self.choice = Combo(theme, label)
        self.choice.activated.connect(lambda: self.chosen.emit(self.choice.currentData()))
        self._column.addWidget(self.choice)
        self._body = QWidget()
        self._column.addWidget(self._body)

    def offer(self, others: Sequence[tuple[str, str]]) -> None:
        """Offer these results (session id, words) to choose from, the first one chosen."""
        choice = self.choice
        if [(choice.itemData(i), choice.itemText(i)) for i in range(choice.count())] != [*others]:
            self.choice.clear()
            for session, words in others:
                self.choice.addItem(words, session)

    def render(self, screen: AgainScreen) -> None:  # type: ignore[override]
        """Show what changed for certain."""
        self.choice.setCurrentIndex(max(0, self.choice.findData(screen.other)))
        old = self._body
        self._body = QWidget()
        self._column.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()
        theme, column = self._theme, plain_column(self._body, 6)
        if screen.refusal:
            title, reason = screen.refusal
            column.addWidget(Text(theme, "strong", "ink", title))
            column.addWidget(Text(theme, "body", "ink", reason))
            return
        column.addWidget(Text(theme, "strong", "ink", screen.headline))
        column.addWidget(Text(theme, "body", "ink", screen.leader_sentence))
        column.addWidget(Text(theme, "small", "muted", screen.legend))
        for row in screen.rows:
            column.addSpacing(10)
            column.addWidget(TwiceLine(theme, row))
            column.addWidget(Text(theme, "small", "muted", row.sentence))
        column.addSpacing(8)
        for note in screen.notes:
            column.addWidget(Text(theme, "small", "muted", note))
