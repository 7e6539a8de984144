"""The page of cohorts: choose one group or two, and see how their people are spread; pictures or tables."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from careerfit.model.cohorts import CohortChoices, CohortFigures, Figure, Pick
from careerfit.ui.announce import announce
from careerfit.ui.desk.cohort_figure import FigureCard
from careerfit.ui.desk.cohort_picker import GroupPicker
from careerfit.ui.desk.cohort_pictures import GroupLine
from careerfit.ui.desk.page import DeskPage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.grid import Grid
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, FlowLayout, emptied, keep_tab_order
from careerfit.ui.widgets.pieces import Pieces
from careerfit.ui.widgets.save_to import SaveTo
from careerfit.ui.widgets.segments import Segments
from careerfit.ui.widgets.text import Text

COLUMN = 400  # px at 100 % from which two figures stand side by side
PICKER = 300
WHOLE = ("scales",)  # figures that take the whole width
PICTURES, TABLES = "pictures", "tables"


class CohortsPage(DeskPage):
    """Renders `CohortChoices` and, as often as they are read, `CohortFigures`.

    Signals:
        picked: which group (0 or 1) is to be made of what (`Pick`).
        asked_again: for the figures, after something has changed.
        figures_saved: the numbers are wanted as a file.
        picture_saved: id of the figure whose picture is wanted.
        paper_saved, print_asked: the whole page as a PDF, or on paper.

    """

    picked = Signal(int, object)
    asked_again = Signal()
    figures_saved = Signal()
    picture_saved = Signal(str)
    paper_saved = Signal()
    print_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "cohorts")
        self.cards: list[FigureCard] = []
        self._figures: CohortFigures | None = None
        self._pieces = Pieces(self)
        self._pieces.finished.connect(self._keep_order)
        self.heading = Heading(theme, "page")
        self.heading.show_heading(self.tr("Cohorts"), self.tr("How the people of a group are spread"))
        self.column.addWidget(self.heading)
        self.column.addSpacing(12)
        self._make_pickers()
        self._make_state()
        self._heads = QVBoxLayout()
        self._heads.setSpacing(8)
        self.column.addLayout(self._heads)
        self._note = Text(theme, "small", "muted")
        self._note.setContentsMargins(0, 8, 0, 0)
        self._note.hide()
        self.column.addWidget(self._note)
        self.column.addSpacing(12)
        self._make_tools()
        self._body = QVBoxLayout()
        self._body.setSpacing(20)
        self.column.addLayout(self._body)
        self.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._keep_order()

    # -- what is shown ---------------------------------------------------------------------------

    def render_choices(self, choices: CohortChoices, picks: Sequence[Pick]) -> None:
        """Show what can be chosen, and what is."""
        options = [(one.id, one.text) for one in choices.options]
        self.pickers[0].offer(options, picks[0], choices.today)
        nobody = ("", self.tr("No other group"))
        self.pickers[1].offer([nobody, *options], picks[1] if len(picks) > 1 else Pick(""), choices.today)

    def render(self, figures: CohortFigures) -> None:  # type: ignore[override]
        """Show other figures; what is long is built in pieces."""
        self._figures = figures
        emptied(self._heads)
        marked = len(figures.heads) > 1
        for group, head in enumerate(figures.heads):
            self._heads.addWidget(GroupLine(self._theme, head, group, marked=marked))
        self._note.show_text(figures.note)
        self._tools.setVisible(bool(figures.figures))
        emptied(self._body)
        self.cards = []
        waiting: list[partial[None]] = []
        for rows in _rows(figures.figures):
            holder, grid = self._grid(most=1 if rows[0].id in WHOLE else 2)
            self._body.addWidget(holder)
            waiting.extend(partial(self._add, grid, figure) for figure in rows)
        self._pieces.begin(waiting, at_once=2)
        self._keep_order()

    def show_state(self, text: str, *, stale: bool) -> None:
        """Say that the figures are being worked out, or what they are of while others were asked for."""
        self._state.show_text(text)
        self.again.setVisible(stale)
        if text:
            announce(self, text)

    def finish(self) -> None:
        """Build all that is left now."""
        self._pieces.finish()

    # -- parts -----------------------------------------------------------------------------------

    def _make_pickers(self) -> None:
        theme = self._theme
        card = Card(theme)
        holder, grid = self._grid(PICKER, 28)
        self.pickers = (
            GroupPicker(theme, self.tr("Who")),
            GroupPicker(theme, self.tr("Beside")),
        )
        for group, picker in enumerate(self.pickers):
            picker.picked.connect(partial(self.picked.emit, group))
            grid.addWidget(picker)
        card.column.addWidget(holder)
        self.column.addWidget(card)
        self.column.addSpacing(20)

    def _make_state(self) -> None:
        self._state = Text(self._theme, "small", "ink")
        self._state.hide()
        self.again = Button(self._theme, self.tr("Work them out again"), "link")
        self.again.clicked.connect(self.asked_again)
        self.again.hide()
        self.column.addWidget(self._state)
        row = FlowLayout(8, outset=8)
        row.addWidget(self.again)
        self.column.addLayout(row)

    def _make_tools(self) -> None:
        theme = self._theme
        shapes = [(PICTURES, self.tr("Pictures")), (TABLES, self.tr("Tables"))]
        self.shape = Segments(theme, self.tr("Show the figures as"), shapes)
        self.shape.choose(PICTURES)
        self.shape.chosen.connect(self._reshape)
        self.save_figures = Button(theme, self.tr("Save the figures"), "link")
        self.save_paper = Button(theme, self.tr("Save as PDF"), "link")
        self.print_page = Button(theme, self.tr("Print"), "link")
        self.save_figures.set_icon("save")
        self.save_paper.set_icon("save")
        self.print_page.set_icon("print")
        self.save_figures.clicked.connect(self.figures_saved)
        self.save_paper.clicked.connect(self.paper_saved)
        self.print_page.clicked.connect(self.print_asked)
        hint = self.tr("Ends in .csv, .xlsx or .json for the figures, in .pdf for this page.")
        self.save_to = SaveTo(theme, hint)
        self._tools = QWidget()
        column = QVBoxLayout(self._tools)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(4)
        row = FlowLayout(8)
        for part in (self.shape, self.save_figures, self.save_paper, self.print_page):
            row.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.save_to)
        self._tools.hide()
        self.column.addWidget(self._tools)

    def _grid(self, column: int = COLUMN, gap: int = 20, most: int = 2) -> tuple[QWidget, Grid]:
        holder = QWidget()
        grid = Grid(self._theme, column, gap=gap, most=most)
        grid.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(grid)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder, grid

    def _add(self, grid: Grid, figure: Figure) -> None:
        card = FigureCard(self._theme, figure, as_tables=self.shape.value == TABLES)
        card.saved.connect(self.picture_saved)
        self.cards.append(card)
        grid.addWidget(card)

    def _reshape(self, shape: str) -> None:
        self._pieces.finish()
        self.shape.choose(shape)
        for card in self.cards:
            card.show_tables(on=shape == TABLES)
        self._keep_order()

    # -- keyboard --------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the heading; a proxy would hide what stands before it from Tab."""
        super().focusInEvent(event)
        self.heading.setFocus(event.reason())

    def _keep_order(self) -> None:
        pickers = (stop for picker in self.pickers for stop in picker.stops)
        tools = (*self.shape.pills.values(), self.save_figures, self.save_paper, self.print_page)
        cards = (stop for card in self.cards for stop in card.stops)
        keep_tab_order(
            (*self.bar.stops, self.heading, *pickers, self.again, *tools, *self.save_to.stops, *cards)
        )


def _rows(figures: Sequence[Figure]) -> list[list[Figure]]:
    """Group the figures into grids: those of the whole width stand alone."""
    rows: list[list[Figure]] = []
    for figure in figures:
        if figure.id in WHOLE or not rows or rows[-1][-1].id in WHOLE:
            rows.append([])
        rows[-1].append(figure)
    return rows
