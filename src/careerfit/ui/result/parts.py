"""The folded parts of the result page, each in a card of its own."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careerfit.model.outcome import OutcomeScreen
from careerfit.ui.result.again import AgainPart
from careerfit.ui.result.agree import AgreePart
from careerfit.ui.result.lines import plain_column
from careerfit.ui.result.next_steps import NextPart
from careerfit.ui.result.trying import TryPart
from careerfit.ui.result.wishes import WishPart
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.folding import Fold
from careerfit.ui.widgets.layouts import Card

OPEN = "next"  # the part that is unfolded from the beginning


class Parts(QWidget):
    """Wishes, trying out, agreement, an earlier result, next steps: what is there for an `OutcomeScreen`."""

    toggled = Signal(str, bool)  # name of a part; whether it is unfolded now

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.wishes, self.trying, self.agree = WishPart(theme), TryPart(theme), AgreePart(theme)
        self.again, self.next = AgainPart(theme), NextPart(theme)
        self.folds: dict[str, Fold] = {}
        self._cards: dict[str, Card] = {}
        self._column = plain_column(self, 12)
        self._column.setContentsMargins(0, 20, 0, 0)
        self._theme = theme
        self._add(
            "wishes", self.tr("What I will not do"), self.tr("Hides roles, moves no figure"), self.wishes
        )
        self._add(
            "trying", self.tr("Try out another profile"), self.tr("What would follow if …"), self.trying
        )
        self._add("agree", self.tr("Does it fit me?"), self.tr("The result against yourself"), self.agree)
        self._add("again", self.tr("Then and now"), self.tr("Beside another result of yours"), self.again)
        self._add("next", self.tr("Next steps"), self.tr("What to do with this result"), self.next)
        self.clear()

    def clear(self) -> None:
        """Fold everything but the next steps, for another result."""
        self.trying.clear()
        for name, fold in self.folds.items():
            fold.set_opened(opened=name == OPEN)

    def render(  # type: ignore[override]
        self, more: OutcomeScreen | None, doors: Collection[str], *, showing: bool
    ) -> list[str]:
        """Show the parts and return the names of those that are there; none without `more`."""
        there: list[str] = []
        if more is not None:
            found = {"wishes": True, "trying": more.can_try, "agree": True, "again": bool(more.earlier)}
            there = [name for name, is_there in {**found, "next": True}.items() if is_there]
            self.wishes.render(more.wishes, showing=showing)
            self.agree.render(more.agree)
            self.again.offer(more.earlier)
            self.next.render(more.next, doors)
        for name, card in self._cards.items():
            card.setVisible(name in there)
        return there

    def _add(self, name: str, title: str, hint: str, part: QWidget) -> None:
        part.setParent(self)
        part.hide()
        fold = Fold(self._theme, title, hint, lambda: part)
        fold.toggled.connect(lambda opened: self.toggled.emit(name, opened))
        card = Card(self._theme)
        card.column.setContentsMargins(12, 8, 20, 12)
        card.column.addWidget(fold)
        self._column.addWidget(card)
        self.folds[name], self._cards[name] = fold, card
