"""The filters of the library: where a role belongs, and what a person will not do."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.explore import LibraryQuery, LibraryScreen
from careerfit.model.outcome import WishRow
from careerfit.model.person import Wishes
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.folding import Fold
from careerfit.ui.widgets.grid import Grid
from careerfit.ui.widgets.layouts import keep_tab_order
from careerfit.ui.widgets.menus import ChoiceButton

COLUMN = 225  # px at 100 %: least width of a choice


class LibraryFilters(QWidget):
    """Choices as buttons with menus; what a person will not do is folded until it is asked for.

    The page places `clear`, which takes all filters away.

    Signals:
        asked: a `LibraryQuery`.
        wished: field of `Wishes` and the value chosen of its row.

    """

    asked = Signal(LibraryQuery)
    wished = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._query = LibraryQuery()
        self._wishes: tuple[WishRow, ...] = ()
        self.buttons: dict[str, ChoiceButton] = {}
        self.order = ChoiceButton(theme, self.tr("Order"))
        self.order.chosen.connect(partial(self._choose, "order"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        holder, row = _grid(theme)
        places = {"track": self.tr("Field"), "stage": self.tr("Stage"), "family": self.tr("Family")}
        for name, label in places.items():
            button = self.buttons[name] = ChoiceButton(theme, label)
            button.chosen.connect(partial(self._choose, name))
            row.addWidget(button)
        row.addWidget(self.order)
        column.addWidget(holder)
        self.clear = Button(theme, self.tr("Clear all filters"), "link")
        self.clear.clicked.connect(self._clear)
        self.unwished = Fold(theme, self.tr("What I will not do"), "", self._make_wishes, "label")
        self.unwished.toggled.connect(self._order_tabs)
        column.addWidget(self.unwished)

    def show_query(self, screen: LibraryScreen) -> None:
        """Show what is asked for."""
        self._query, self._wishes = query, wishes = screen.query, screen.wishes
        whole = ("", self.tr("all"))
        for name, choices in {
            "track": screen.fields,
            "stage": screen.stages,
            "family": screen.families,
        }.items():
            self.buttons[name].show_choices((whole, *choices), getattr(query, name))
        names = {
            "fit": self.tr("best fit first"),
            "title": self.tr("title"),
            "wage": self.tr("wage, highest first"),
            "stage": self.tr("stage, entry first"),
        }
        self.order.show_choices([(order, names[order]) for order in screen.orders], query.order)
        self._show_wishes()
        count = sum(row.chosen != row.choices[0][0] for row in wishes)
        hint = self.tr("{count} set").format(count=count) if count else self.tr("nothing set")
        self.unwished.button.set_hint(hint)
        self.clear.setVisible(query != LibraryQuery(text=query.text, order=query.order))

    def _make_wishes(self) -> QWidget:
        """Make the choices about what a person will not do."""
        holder, row = _grid(self._theme)
        for wish in self._wishes:
            button = self.buttons[wish.id] = ChoiceButton(self._theme, wish.label)
            button.chosen.connect(partial(self.wished.emit, wish.id))
            row.addWidget(button)
        self._show_wishes()
        return holder

    def _show_wishes(self) -> None:
        for wish in self._wishes:
            if wish.id in self.buttons:
                self.buttons[wish.id].show_choices(wish.choices, wish.chosen)

    def _order_tabs(self) -> None:
        """Let Tab visit the choices where they stand, though they are made later than what follows them."""
        made = [self.buttons[wish.id] for wish in self._wishes if wish.id in self.buttons]
        keep_tab_order([self.unwished.button, *made, self.clear])

    def _choose(self, name: str, value: str) -> None:
        self.asked.emit(replace(self._query, **{name: value}))  # type: ignore[arg-type]

    def _clear(self) -> None:
        self.asked.emit(LibraryQuery(text=self._query.text, order=self._query.order, wishes=Wishes()))


def _grid(theme: Theme) -> tuple[QWidget, Grid]:
    holder, grid = QWidget(), Grid(theme, COLUMN, gap=8, most=4)
    grid.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(grid)
    return holder, grid
