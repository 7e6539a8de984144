"""The first page of the workspace: what needs a look, who is due, what was done last, ways to the rest."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from careerfit.model.overview import DoneRow, DueRow, HomeScreen, NeedRow, SavedRow
from careerfit.ui import sheets
from careerfit.ui.desk.home_rows import DueButton, NeedButton
from careerfit.ui.desk.page import DeskPage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.grid import Grid
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, FlowLayout, emptied, keep_tab_order
from careerfit.ui.widgets.links import TextLink
from careerfit.ui.widgets.text import Line, Text, spoken

COLUMN = 380  # px at 100 % from which two cards stand side by side


class HomePage(DeskPage):
    """Renders a `HomeScreen`; with nobody in the list it says what to do first.

    Signals:
        opened: a row of what needs a look, or a filter that was kept (`NeedRow` or `SavedRow`).
        person_opened: somebody who is due (`DueRow`).
        searched: words to look for in the table.
        bring_in_asked: results from elsewhere.

    """

    opened = Signal(object)
    person_opened = Signal(object)
    searched = Signal(str)
    bring_in_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "home")
        self.heading = Heading(theme, "page")
        self._summary = Line(theme, "body", "muted")
        self._empty = Text(theme, "body")
        self._empty.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty.hide()
        self.needs: list[NeedButton] = []
        self.due: list[DueButton] = []
        self.saved: list[TextLink] = []
        self.column.addWidget(self.heading)
        self.bring_in = Button(theme, self.tr("Bring results in"))
        self.bring_in.set_icon("plus")
        self.bring_in.clicked.connect(self.bring_in_asked)
        self.column.addWidget(self._empty)
        self.column.addWidget(self._make_search())
        self.column.addSpacing(8)
        row = FlowLayout(20)
        row.addWidget(self._summary)
        row.addWidget(self.bring_in)
        self.column.addLayout(row)
        self.column.addSpacing(20)
        self._make_cards()
        self._grid_holder.hide()
        self.column.addStretch(1)
        self.heading.show_heading(self.tr("What needs a look"), "")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self._align)

    def render(self, screen: HomeScreen) -> None:  # type: ignore[override]
        """Show what needs a look; the focus stays on the row that it was on."""
        nobody = bool(screen.empty)
        self.heading.show_heading(self.tr("What needs a look"), screen.summary)
        self._summary.show_text("" if nobody else screen.summary)
        self._empty.show_text(" ".join((screen.summary, screen.empty)) if nobody else "")
        self._searching.setVisible(not nobody)
        self.bring_in.set_kind("filled" if nobody else "plain")
        self._grid_holder.setVisible(not nobody)
        kept = self._kept_focus()
        self._show_needs(screen.needs)
        self._show_due(screen.due, screen.more_due)
        self._show_saved(screen.saved)
        self._show_done(screen.done)
        self._keep_order()
        if kept:
            self._focus_again(*kept)

    def find_text(self) -> None:
        """Go to the field that searches (Ctrl+F)."""
        if self._searching.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    # -- parts -----------------------------------------------------------------------------------

    def _make_search(self) -> QWidget:
        self._searching = QWidget()
        row = QHBoxLayout(self._searching)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.search = QLineEdit()
        sheets.Dress(self._theme, self.search, sheets.line)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.search.setPlaceholderText(self.tr("Name, code, tag or note"))
        spoken(self.search, self.tr("Find people by name, code, tag or note"))
        self.search_button = Button(self._theme, self.tr("Find"))
        self.search.returnPressed.connect(self._find)
        self.search_button.clicked.connect(self._find)
        row.addWidget(self.search, 1)
        row.addWidget(self.search_button)
        return self._searching

    def _make_cards(self) -> None:
        theme = self._theme
        self._grid_holder = QWidget()
        grid = Grid(theme, COLUMN, gap=20, most=2)
        grid.setContentsMargins(0, 0, 0, 0)
        self._grid_holder.setLayout(grid)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._grid_holder.setSizePolicy(policy)
        needs = QWidget()
        first = QVBoxLayout(needs)
        side = QWidget()
        second = QVBoxLayout(side)
        for column in (first, second):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(20)
        self._needs_card, self._needs_rows = self._card(first, self.tr("First of all"))
        self._due_card, self._due_rows = self._card(second, self.tr("Due next"))
        self._saved_card, saved = self._card(second, self.tr("Your filters"))
        self._saved_row = FlowLayout(4)
        inset = QHBoxLayout()
        inset.addSpacing(2)
        inset.addLayout(self._saved_row, 1)
        saved.addLayout(inset)
        self._done_card, self._done_rows = self._card(second, self.tr("Done last"))
        first.addStretch(1)
        second.addStretch(1)
        grid.addWidget(needs)
        grid.addWidget(side)
        self.column.addWidget(self._grid_holder)

    def _card(self, column: QVBoxLayout, title: str) -> tuple[Card, QVBoxLayout]:
        card = Card(self._theme)
        card.column.setContentsMargins(10, 16, 10, 12)
        name = Text(self._theme, "section", "ink", title)
        name.setContentsMargins(10, 0, 10, 0)
        card.column.addWidget(name)
        card.column.addSpacing(6)
        rows = QVBoxLayout()
        rows.setSpacing(2)
        card.column.addLayout(rows)
        column.addWidget(card)
        return card, rows

    def _show_needs(self, rows: Sequence[NeedRow]) -> None:
        if [button.row for button in self.needs] == [*rows]:
            return
        emptied(self._needs_rows)
        self.needs = [NeedButton(self._theme, row) for row in rows]
        for button in self.needs:
            button.clicked.connect(lambda _checked=False, row=button.row: self.opened.emit(row))
            self._needs_rows.addWidget(button)
        self._align()

    def _align(self) -> None:
        column = max((button.number_width() for button in self.needs), default=0.0)
        for button in self.needs:
            button.set_column(column)

    def _show_due(self, rows: Sequence[DueRow], more: str) -> None:
        emptied(self._due_rows)
        self.due = [DueButton(self._theme, row) for row in rows]
        for button in self.due:
            button.clicked.connect(lambda _checked=False, row=button.row: self.person_opened.emit(row))
            self._due_rows.addWidget(button)
        if more or not rows:
            self._due_rows.addWidget(self._quiet(more or self.tr("Nobody has a follow-up.")))

    def _show_saved(self, rows: Sequence[SavedRow]) -> None:
        emptied(self._saved_row)
        self.saved = [TextLink(self._theme, row.name) for row in rows]
        for link, row in zip(self.saved, rows, strict=True):
            link.clicked.connect(lambda _checked=False, row=row: self.opened.emit(row))
            self._saved_row.addWidget(link)
        self._saved_card.setVisible(bool(rows))

    def _show_done(self, rows: Sequence[DoneRow]) -> None:
        emptied(self._done_rows)
        for row in rows:
            text = self.tr("{deed} (taken back)").format(deed=row.text) if row.undone else row.text
            line = Text(self._theme, "small", "muted" if row.undone else "ink", text)
            line.setContentsMargins(10, 4, 10, 0)
            when = self._quiet(row.when)
            when.set_style("hint", "muted")
            self._done_rows.addWidget(line)
            self._done_rows.addWidget(when)
        self._done_card.setVisible(bool(rows))

    def _quiet(self, text: str) -> Text:
        made = Text(self._theme, "small", "muted", text)
        made.setContentsMargins(10, 0, 10, 2)
        return made

    # -- keyboard --------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the heading; a proxy would hide what stands before it from Tab."""
        super().focusInEvent(event)
        self.heading.setFocus(event.reason())

    def _find(self) -> None:
        self.searched.emit(self.search.text().strip())
        with QSignalBlocker(self.search):
            self.search.clear()

    def _kept_focus(self) -> tuple[str, str] | None:
        """Return on which row the focus is."""
        now = self.window().focusWidget()
        if isinstance(now, NeedButton):
            return "need", now.row.id
        if isinstance(now, DueButton):
            return "due", now.row.person
        return ("saved", now.text()) if isinstance(now, TextLink) and now in self.saved else None

    def _focus_again(self, kind: str, which: str) -> None:
        rows: list[tuple[str, QWidget]] = [
            *((f"need {button.row.id}", button) for button in self.needs),
            *((f"due {button.row.person}", button) for button in self.due),
            *((f"saved {link.text()}", link) for link in self.saved),
        ]
        found = dict(rows).get(f"{kind} {which}", self.heading)
        found.show()  # what is new is shown with the next layout, and could not take the focus before
        found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_order(self) -> None:
        head: tuple[QWidget, ...] = (*self.bar.stops, self.heading, self.search, self.search_button)
        keep_tab_order((*head, self.bring_in, *self.needs, *self.due, *self.saved))
