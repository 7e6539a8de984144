"""The page of the plan: how far one is, what comes next, milestones with their skills, notes, history."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.plan import MilestoneRow, PlanScreen
from careerfit.ui.announce import announce
from careerfit.ui.theme import NARROW, Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, ColumnPage, FlowLayout, emptied, keep_tab_order
from careerfit.ui.widgets.milestones import Columns, MilestoneCard, MilestoneLine
from careerfit.ui.widgets.plan_cards import NotesCard, PlansCard
from careerfit.ui.widgets.plan_history import HistoryCard
from careerfit.ui.widgets.progress import Progress
from careerfit.ui.widgets.text import Text

WIDEST = 1080
SIDE_BAR = 208


class PlanPage(ColumnPage):
    """Renders a `PlanScreen`; each change is told at once, and what is being typed stays as it is.

    Signals:
        routes_asked: a plan begins with a route.
        role_opened: the page of a role.
        opened, brought_back: a plan, by its id.
        renamed, put_aside, deleted: the plan (id) that is shown.
        milestone_told: plan, step, state, day (`DayTold`), note or None for the same.
        skill_told: skill, state, day, note.
        reached: the person has this role now.
        noted: plan, text, note id or "" for a new one.
        undone, redone: the last thing is to be taken back or brought back.

    """

    routes_asked = Signal()
    role_opened = Signal(str)
    opened = Signal(str)
    brought_back = Signal(str)
    renamed = Signal(str, str)
    put_aside = Signal(str)
    deleted = Signal(str)
    milestone_told = Signal(str, str, str, object, object)
    skill_told = Signal(str, str, object, object)
    reached = Signal(str)
    noted = Signal(str, str, str)
    undone = Signal()
    redone = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self._screen: PlanScreen | None = None
        self.cards: dict[str, MilestoneCard] = {}
        self.setWindowTitle(self.tr("Plan"))
        self._add_head()
        self._add_columns()
        self._page.column.addStretch(1)
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.heading)
        theme.changed.connect(self._fit)

    @property
    def plan(self) -> str:
        """Id of the plan that is shown, "" for none."""
        return self._screen.plan if self._screen else ""

    def render(self, screen: PlanScreen) -> None:  # type: ignore[override]
        """Show a plan, or what belongs here where there is none."""
        before, self._screen = self._screen, screen
        if before is None or before.plan != screen.plan:
            self.progress.hide()  # only what changes may move
        self._show_head(screen)
        if before is None or _parts(before) != _parts(screen):
            self._make_cards(screen)
        for row in screen.milestones:
            self.cards[row.id].show_row(row)
        self.plans.show_plans(screen)
        self.notes.show_notes(screen.plan, screen.notes)
        self.notes.setVisible(bool(screen.plan))
        self.history.show_history(screen.history, screen.history_more)
        self._order_tab()
        self._fit()
        self._announce(before, screen)

    def undo(self) -> None:
        """Take the last thing back."""
        self.flush()
        self.undone.emit()

    def redo(self) -> None:
        """Bring back what was taken back last."""
        self.flush()
        self.redone.emit()

    def flush(self) -> None:
        """Keep what was typed: the page, the language or the program is being left."""
        for card in self.cards.values():
            card.flush()
        self.plans.name.flush()
        self.notes.flush()

    # -- parts -----------------------------------------------------------------------------------

    def _add_head(self) -> None:
        theme, column = self._theme, self._page.column
        self.whose = Text(theme, "small", "muted")
        self.heading = Heading(theme, "page")
        self.nothing = Text(theme, "body", "muted")
        self.progress = Progress(theme)
        self.sentence = Text(theme, "body", "muted")
        self.line = MilestoneLine(theme)
        self.changed = Text(theme, "body", "warn")
        self.next = Card(theme)
        self.next_step = Text(theme, "section")
        self.next.column.addWidget(self.next_step)
        self.routes = Button(theme, self.tr("Look for a route"), "filled")
        self.undo_button = Button(theme, self.tr("Undo"), "link")
        self.redo_button = Button(theme, self.tr("Redo"), "link")
        self.undo_button.set_icon("undo")
        self.redo_button.set_icon("redo")
        start, ways = FlowLayout(12), FlowLayout(8, outset=8)
        start.addWidget(self.routes)
        ways.addWidget(self.undo_button)
        ways.addWidget(self.redo_button)
        column.addWidget(self.whose)
        column.addWidget(self.heading)
        column.addWidget(self.nothing)
        column.addLayout(start)
        column.addWidget(self.progress)
        column.addWidget(self.sentence)
        column.addWidget(self.next)
        column.addSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.changed)
        column.addLayout(ways)
        column.setSpacing(10)

    def _add_columns(self) -> None:
        theme = self._theme
        self._milestones, self._side = QWidget(), QWidget()
        self._steps = QVBoxLayout(self._milestones)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setSpacing(12)
        self.plans, self.notes, self.history = PlansCard(theme), NotesCard(theme), HistoryCard(theme)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        for card in (self.plans, self.notes, self.history):
            side.addWidget(card)
        self._columns = Columns(self._milestones, self._side)
        self._page.column.addLayout(self._columns)

    def _connect(self) -> None:
        self.routes.clicked.connect(self.routes_asked)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.plans.renamed.connect(lambda name: self.renamed.emit(self.plan, name))
        self.plans.put_aside.connect(lambda: self._leave_plan(self.put_aside.emit))
        self.plans.deleted.connect(lambda: self._leave_plan(self.deleted.emit))
        self.plans.opened.connect(self._open)
        self.plans.brought_back.connect(self._bring_back)
        self.plans.routes_asked.connect(self.routes_asked)
        self.notes.told.connect(lambda text, note: self.noted.emit(self.plan, text, note))
        self.history.unfolded.connect(lambda: self.heading.setFocus(Qt.FocusReason.OtherFocusReason))

    def _make_cards(self, screen: PlanScreen) -> None:
        """Make a card a milestone; the first one that is not done is unfolded."""
        emptied(self._steps)
        self.cards = {}
        for number, row in enumerate(screen.milestones, start=1):
            self.cards[row.id] = card = MilestoneCard(self._theme, number, row)
            self._connect_card(screen.plan, row, card)
            self._steps.addWidget(card)
        following = next((row for row in screen.milestones if row.state != "done"), None)
        if following is not None:
            self.cards[following.id].fold.set_opened(opened=True)
        self._milestones.setVisible(bool(screen.milestones))

    def _connect_card(self, plan: str, row: MilestoneRow, card: MilestoneCard) -> None:
        step, role = row.id, row.role
        card.told.connect(lambda state, day, note: self.milestone_told.emit(plan, step, state, day, note))
        card.skill_told.connect(self.skill_told)
        card.reached.connect(lambda: self.reached.emit(role))
        card.role_opened.connect(lambda: self.role_opened.emit(role))
        card.fold.toggled.connect(lambda _on: self._order_tab())

    # -- what is shown ---------------------------------------------------------------------------

    def _show_head(self, screen: PlanScreen) -> None:
        here = bool(screen.plan)
        self.whose.show_text(screen.label)
        about = f"{screen.progress_sentence} {screen.next_step}" if here else screen.nothing
        self.heading.show_heading(screen.headline, about)
        self.nothing.show_text(screen.nothing)
        self.routes.setVisible(not here)
        self.progress.show_share(screen.progress)
        for part in (self.progress, self.line, self.next):
            part.setVisible(here)
        self.sentence.show_text(screen.progress_sentence)
        self.line.show_rows(screen.milestones, screen.progress_sentence or screen.headline)
        self.next_step.setText(screen.next_step)
        self.changed.show_text(screen.changed)
        self._allow(self.undo_button, screen.undo_text, self.tr("Undo"), self.redo_button)
        self._allow(self.redo_button, screen.redo_text, self.tr("Redo"), self.undo_button)
        for button in (self.undo_button, self.redo_button):
            button.setVisible(bool(screen.undo_text or screen.redo_text))

    def _allow(self, button: Button, text: str, short: str, twin: Button) -> None:
        """Say what a button does; without anything to do it cannot be used, and its focus goes on."""
        button.setText(text or short)
        button.setAccessibleName(text or short)
        if not text and button.hasFocus():
            twin.setEnabled(True)
            twin.setFocus()
        button.setEnabled(bool(text))

    def _leave_plan(self, tell: Callable[[str], None]) -> None:
        """Put the focus where it stays, then let the plan go."""
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self.flush()
        tell(self.plan)

    def _open(self, plan: str) -> None:
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self.flush()
        self.opened.emit(plan)

    def _bring_back(self, plan: str) -> None:
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self.flush()
        self.brought_back.emit(plan)

    def _order_tab(self) -> None:
        """Let Tab go down the page: head, milestones, then what stands beside them."""
        inside: list[QWidget] = []
        for card in self.cards.values():
            inside += [card.fold.button, *card.stops()]
        head = [self.heading, self.routes, self.undo_button, self.redo_button]
        keep_tab_order([*head, *inside, *self.plans.stops, *self.notes.stops, self.history.more])

    def _announce(self, before: PlanScreen | None, screen: PlanScreen) -> None:
        """Say what has changed."""
        if before is None:
            return
        if before.plan != screen.plan:
            announce(self, f"{screen.name}. {screen.headline}" if screen.plan else screen.headline)
        elif before.milestones != screen.milestones:
            announce(self, f"{screen.progress_sentence} {screen.next_step}")
        elif before.history != screen.history and screen.history:
            announce(self, screen.history[0].text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under one another in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= (NARROW - SIDE_BAR) * self._theme.look.scale
        self._columns.set_beside(beside=wide and bool(self.cards))


def _parts(screen: PlanScreen) -> list[tuple[str, list[str]]]:
    """Return what decides which widgets a plan needs."""
    return [(screen.plan, [])] + [(row.id, [skill.id for skill in row.skills]) for row in screen.milestones]
