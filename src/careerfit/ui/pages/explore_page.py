"""The library of roles: search, filters, order, cards; two roles can be picked to compare."""

from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from careerfit.model.explore import LibraryQuery, LibraryScreen
from careerfit.ui import sheets
from careerfit.ui.announce import announce
from careerfit.ui.explore.library_filters import LibraryFilters
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.grid import Grid
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import FlowLayout, ScrollPage, keep_tab_order
from careerfit.ui.widgets.pieces import Pieces
from careerfit.ui.widgets.role_cards import RoleCard
from careerfit.ui.widgets.rows import OpenRow
from careerfit.ui.widgets.text import Text, spoken

WIDEST = 1080
COLUMN = 300
AT_ONCE = 3  # cards made before the first paint; the others follow, as many at a time


class ExplorePage(QWidget):
    """Renders a `LibraryScreen`; nothing is built before the first one.

    Signals:
        asked: a `LibraryQuery`, as soon as a letter or a filter changes.
        wished: field of `Wishes` and what was chosen for it, for this library alone.
        role_opened: role id.
        guide_opened: the field guide was asked for.
        compared: two role ids.

    """

    asked = Signal(LibraryQuery)
    wished = Signal(str, str)
    role_opened = Signal(str)
    guide_opened = Signal()
    compared = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._screen: LibraryScreen | None = None
        self._can_compare = False
        self.cards: dict[str, RoleCard] = {}
        self.picked: list[str] = []
        self._picking = False
        self._pieces = Pieces(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page: ScrollPage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWindowTitle(self.tr("Explore"))

    @property
    def query(self) -> LibraryQuery:
        """What is asked for now."""
        return self._screen.query if self._screen else LibraryQuery()

    def offer_compare(self, *, offered: bool) -> None:
        """Let two roles be picked to compare, or not."""
        self._can_compare = offered

    def render(self, screen: LibraryScreen) -> None:  # type: ignore[override]
        """Show what a query leaves."""
        if self._page is None:
            self._page = self._build()
        before, self._screen = self._screen, screen
        if self.search.text() != screen.query.text:
            self.search.setText(screen.query.text)
        self.filters.show_query(screen)
        self.counted.setText(screen.counted)
        self.compared_with.show_text(screen.compared_with)
        self.hidden.show_text(screen.hidden)
        self.show_hidden.setVisible(bool(screen.hidden))
        self.show_hidden.setText(
            self.tr("Hide them again") if screen.query.show_unwished else self.tr("Show them")
        )
        self.nothing.show_text(screen.nothing)
        self.compare.setVisible(self._can_compare)
        self._show_cards(screen)
        if before is not None and before.query != screen.query:
            announce(self, " ".join(text for text in (screen.counted, screen.nothing) if text))

    def finish(self) -> None:
        """Make the cards that are not made yet."""
        self._pieces.finish()

    def find_text(self) -> None:
        """Give the search the keys."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        if self._page is not None:
            self._page.ensureWidgetVisible(self.search)

    # -- building ----------------------------------------------------------------------------------

    def _build(self) -> ScrollPage:
        theme = self._theme
        page = ScrollPage(theme, WIDEST)
        self._column.addWidget(page)
        column = page.column
        self.heading = Heading(theme, "page")
        about = self.tr("Roles in marketing, in sales and between the two. Press one to read all about it.")
        self.heading.show_heading(self.tr("Explore the field"), about)
        column.addWidget(self.heading)
        column.addWidget(Text(theme, "body", "muted", about))
        column.addSpacing(16)
        self.guide = OpenRow(
            theme,
            self.tr("Field guide: marketing and sales compared"),
            self.tr("How they differ and overlap, the funnel, working together, glossary, questions"),
            self.tr("Read"),
            None,
        )
        self.guide.clicked.connect(self.guide_opened)
        column.addWidget(self.guide)
        column.addSpacing(20)
        self._add_search(column)
        self._add_counts(column)
        holder = QWidget()
        self.grid = Grid(theme, COLUMN)
        holder.setLayout(self.grid)
        column.addWidget(holder)
        column.addStretch(1)
        self.setFocusProxy(self.heading)
        theme.changed.connect(self.grid.invalidate)
        return page

    def _add_search(self, column: QVBoxLayout) -> None:
        self.search = QLineEdit()
        sheets.Dress(self._theme, self.search, sheets.line)
        self.search.setPlaceholderText(self.tr("Title, skill or activity"))
        self.search.setClearButtonEnabled(True)
        spoken(self.search, self.tr("Search the roles"), self.tr("Ctrl+F comes here from anywhere."))
        self.search.textEdited.connect(lambda text: self.asked.emit(replace(self.query, text=text)))
        column.addWidget(self.search)
        column.addSpacing(12)
        self.filters = LibraryFilters(self._theme)
        self.filters.asked.connect(self.asked)
        self.filters.wished.connect(self.wished)
        column.addWidget(self.filters)
        column.addSpacing(16)

    def _add_counts(self, column: QVBoxLayout) -> None:
        theme = self._theme
        line = FlowLayout(12)
        self.counted = Text(theme, "strong", "ink", wrap=False)
        self.compare = Button(theme, self.tr("Compare two roles"), "link")
        self.compare.clicked.connect(self._toggle_picking)
        for part in (self.counted, self.filters.clear, self.compare):
            line.addWidget(part)
        column.addLayout(line)
        column.addSpacing(6)
        self.picking = Text(theme, "strong", "accent")
        self.picking.show_text("")
        self.compared_with = Text(theme, "small", "muted")
        column.addWidget(self.picking)
        column.addWidget(self.compared_with)
        hidden = FlowLayout(4, outset=8)
        self.hidden = Text(theme, "small", "ink")
        column.addWidget(self.hidden)
        self.show_hidden = Button(theme, self.tr("Show them"), "link")
        self.show_hidden.clicked.connect(
            lambda: self.asked.emit(replace(self.query, show_unwished=not self.query.show_unwished))
        )
        hidden.addWidget(self.show_hidden)
        column.addLayout(hidden)
        self.nothing = Text(theme, "body", "ink")
        column.addWidget(self.nothing)
        column.addSpacing(10)

    # -- cards -------------------------------------------------------------------------------------

    def _show_cards(self, screen: LibraryScreen) -> None:
        """Show what is made already; make the others one by one, in their order."""
        made = {row.id for row in screen.rows if row.id in self.cards}
        for row in screen.rows:
            if row.id in made:
                self.cards[row.id].show_row(row)
        missing = [row for row in screen.rows if row.id not in made]
        self._place()

        def make(start: int, end: int) -> None:
            for row in missing[start:end]:
                card = RoleCard(self._theme, row)
                card.clicked.connect(lambda _checked=False, role=row.id: self._press(role))
                card.set_picking(picking=self._picking, picked=row.id in self.picked)
                self.cards[row.id] = card
                self.grid.addWidget(card)
            self._place()

        starts = [0, *range(AT_ONCE, len(missing), AT_ONCE)] if missing else []
        self._pieces.begin(partial(make, *part) for part in pairwise([*starts, len(missing)]))

    def _place(self) -> None:
        rows = self._screen.rows if self._screen else ()
        shown = [self.cards[row.id] for row in rows if row.id in self.cards]
        self.grid.show_in_order(shown)
        keep_tab_order([self.compare, self.show_hidden, *shown])

    def _press(self, role: str) -> None:
        if not self._picking:
            self.role_opened.emit(role)
            return
        if role in self.picked:
            self.picked.remove(role)
        else:
            self.picked.append(role)
        if len(self.picked) == 2:
            first, second = self.picked
            self._set_picking(picking=False)
            self.compared.emit(first, second)
        else:
            self._show_picks()

    def _toggle_picking(self) -> None:
        self._set_picking(picking=not self._picking)

    def _set_picking(self, *, picking: bool) -> None:
        self._picking = picking
        self.picked = []
        self.compare.setText(self.tr("Stop comparing") if picking else self.tr("Compare two roles"))
        self.compare.updateGeometry()
        self.picking.show_text(
            self.tr("Pick two roles; the second one opens the comparison.") if picking else ""
        )
        announce(self, self.picking.text())
        self._show_picks()

    def _show_picks(self) -> None:
        for role, card in self.cards.items():
            card.set_picking(picking=self._picking, picked=role in self.picked)
