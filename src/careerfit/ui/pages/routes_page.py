"""The page of routes: where from, where to, the ways that are worth comparing, and the map of them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from careerfit.model.content import Track
from careerfit.model.routes import WISHES, RoutesScreen, Wish
from careerfit.ui.announce import announce
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.chips import Chips
from careerfit.ui.widgets.combo import Choosing
from careerfit.ui.widgets.folding import Fold
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import ColumnPage, FlowLayout, keep_tab_order
from careerfit.ui.widgets.pills import ChoiceRow
from careerfit.ui.widgets.route_map import RouteMap
from careerfit.ui.widgets.route_rows import RouteList
from careerfit.ui.widgets.step_panel import StepPanel
from careerfit.ui.widgets.text import Text

WIDEST = 1080


class RoutesPage(ColumnPage):
    """Renders a `RoutesScreen`; which step of the chosen route is told below the map is the page's own.

    Signals:
        asked: routes from (role id or field) to (role id).
        wished: what the first routes are to be best in.
        route_chosen: the roles of the route that is to be drawn.
        everything_set: whether the map shows all roles and moves.
        skill_told: a skill and whether the person has it.
        role_opened: the page of a role.
        quiz_asked: the questionnaire, without which fits are not known.
        planned: the roles of the route that is to become a plan, and where it begins.

    """

    asked = Signal(str, str)
    wished = Signal(str)
    route_chosen = Signal(object)
    everything_set = Signal(bool)
    skill_told = Signal(str, bool)
    role_opened = Signal(str)
    quiz_asked = Signal()
    planned = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self._screen: RoutesScreen | None = None
        self._step = ""  # role id that is told below the map
        self._everything = False
        self._tracks: Mapping[Track, str] = {
            "marketing": self.tr("Marketing"),
            "sales": self.tr("Sales"),
            "bridge": self.tr("Bridge"),
        }
        self.setWindowTitle(self.tr("Routes"))
        self._add_question()
        self._add_routes()
        self._add_map()
        self._page.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.heading)

    def render(self, screen: RoutesScreen, *, everything: bool = False) -> None:  # type: ignore[override]
        """Show routes; the step that was told stays where the chosen route still has it."""
        before, self._screen, self._everything = self._screen, screen, everything
        self.heading.show_heading(screen.headline, screen.about)
        self.about.show_text(screen.about)
        self.start.offer([(choice.id, choice.text) for choice in screen.sources], screen.source)
        self.goal.offer([(choice.id, choice.text) for choice in screen.targets], screen.target)
        self.wish.choose(screen.wish)
        self.wish.setVisible(bool(screen.routes))
        self.quiz.setVisible(not screen.session)
        self.nothing.show_text(screen.nothing)
        self.routes.show_routes(screen.routes, screen.chosen)
        self.routes_title.setVisible(bool(screen.routes))
        self._show_skills()
        self.map.render(screen, self._tracks, everything=everything)
        self._tell_step(self._step, announced=False)
        self._order_tab()
        self._announce(before)

    def plain_keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work on the map."""
        return (
            (self.tr("Arrow keys"), self.tr("Walk along the map")),
            (self.tr("Enter"), self.tr("Tell the step into the role that has the focus")),
            ("+  -  0", self.tr("Larger, smaller, whole map")),
            (self.tr("Ctrl and arrow keys"), self.tr("Move the map")),
        )

    def scroll_to_map(self) -> None:
        """Bring the map to the top of what is seen."""
        bar = self._page.verticalScrollBar()
        self._page.ensureWidgetVisible(self.panel.plan)
        bar.setValue(min(bar.value(), self.map.mapTo(self._page.body, self.map.rect().topLeft()).y() - 12))

    # -- parts -----------------------------------------------------------------------------------

    def _add_question(self) -> None:
        theme, column = self._theme, self._page.column
        self.heading = Heading(theme, "page")
        self.about = Text(theme, "body", "muted")
        self.start = Choosing(theme, self.tr("From"))
        self.goal = Choosing(theme, self.tr("To"))
        self.start.chosen.connect(lambda role: self.asked.emit(role, self._known().target))
        self.goal.chosen.connect(lambda role: self.asked.emit(self._known().source, role))
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addSpacing(16)
        ends = QHBoxLayout()
        ends.setSpacing(20)
        ends.addWidget(self.start, 1)
        ends.addWidget(self.goal, 1)
        column.addLayout(ends)
        column.addSpacing(12)
        names: dict[Wish, str] = {
            "fit": self.tr("Best fit"),
            "years": self.tr("Fewest years"),
            "skills": self.tr("Fewest new skills"),
        }
        self.wish = ChoiceRow(theme, self.tr("What matters most?"), [(wish, names[wish]) for wish in WISHES])
        self.wish.chosen.connect(self.wished)
        self.quiz = Button(theme, self.tr("Take the questionnaire to see how the roles fit you"), "link")
        self.quiz.clicked.connect(self.quiz_asked)
        self.chips = Chips(theme, self.tr("Skills that I have already"))
        self.chips.ticked.connect(self.skill_told)
        self.skills = Fold(theme, self.tr("Skills that I have already"), "", lambda: self.chips, "strong")
        self.chips.setParent(self.skills)
        self.chips.hide()
        self.skills.toggled.connect(lambda _on: self._order_tab())
        offer = FlowLayout(8, outset=8)
        offer.addWidget(self.quiz)
        column.addWidget(self.wish)
        column.addSpacing(4)
        column.addLayout(offer)
        column.addWidget(self.skills)
        column.addSpacing(12)

    def _add_routes(self) -> None:
        theme, column = self._theme, self._page.column
        self.nothing = Text(theme, "strong")
        self.nothing.hide()
        self.routes_title = Text(theme, "section", "ink", self.tr("Routes to compare"))
        self.routes = RouteList(theme)
        self.routes.chosen.connect(self._choose)
        self.routes.unfolded.connect(self._order_tab)
        column.addWidget(self.nothing)
        column.addWidget(self.routes_title)
        column.addSpacing(8)
        column.addWidget(self.routes)
        column.addSpacing(20)

    def _add_map(self) -> None:
        theme, column = self._theme, self._page.column
        self.map = RouteMap(theme)
        self.panel = StepPanel(theme)
        column.addWidget(Text(theme, "section", "ink", self.tr("Map")))
        column.addSpacing(4)
        column.addWidget(self.map)
        column.addSpacing(16)
        column.addWidget(self.panel)
        self.map.picked.connect(self._pick)
        self.map.everything_set.connect(self.everything_set)
        self.panel.went.connect(self._go)
        self.panel.role_opened.connect(self.role_opened)
        self.panel.routes_asked.connect(lambda role: self.asked.emit(self._known().source, role))
        self.panel.planned.connect(self._plan)

    def _order_tab(self) -> None:
        """Let Tab go down the page, also past what was made since."""
        asking = [self.heading, self.start.combo, self.goal.combo, *self.wish.pills.values()]
        skills = [self.quiz, self.skills.button, *self.chips.chips.values()]
        keep_tab_order([*asking, *skills, *self.routes.options, self.routes.more])
        keep_tab_order([self.map.order_tab(self.routes.more), *self.panel.buttons])

    # -- what is told ----------------------------------------------------------------------------

    def _known(self) -> RoutesScreen:
        if self._screen is None:
            raise RuntimeError("the page of routes was used before it was rendered")
        return self._screen

    def _show_skills(self) -> None:
        screen = self._known()
        had = sum(skill.had for skill in screen.skills)
        count = self.tr("{had} of {count}: what these routes ask for, and what else you have")
        self.skills.button.set_hint(count.format(had=had, count=len(screen.skills)))
        self.skills.setVisible(bool(screen.skills))
        self.chips.show_chips((skill.id, skill.name, skill.had) for skill in screen.skills)

    def _choose(self, index: int) -> None:
        self.route_chosen.emit(self._known().routes[index].roles)

    def _pick(self, role: str) -> None:
        """Tell the step into a role; a role of another route chooses that route first."""
        screen = self._known()
        if screen.chosen >= 0 and role not in screen.routes[screen.chosen].roles:
            other = next((route for route in screen.routes if role in route.roles), None)
            if other is not None:
                self._step = role
                self.route_chosen.emit(other.roles)
                return
        self._tell_step(role, announced=True)

    def _go(self, by: int) -> None:
        screen = self._known()
        legs = screen.routes[screen.chosen].legs
        targets = [leg.target for leg in legs]
        self._tell_step(targets[targets.index(self._step) + by], announced=True)

    def _tell_step(self, role: str, *, announced: bool) -> None:
        """Tell the step into a role of the chosen route; the first one where the role is not on the map."""
        screen = self._known()
        nodes = {node.role: node for node in screen.nodes}
        self.panel.setVisible(bool(nodes))
        if not nodes:
            return
        legs = screen.routes[screen.chosen].legs if screen.chosen >= 0 else ()
        targets = [leg.target for leg in legs]
        if role not in nodes:
            role = targets[0] if targets else screen.target if screen.target in nodes else next(iter(nodes))
        self._step = role
        node = nodes[role]
        if role in targets:
            self.panel.show_leg(screen.routes[screen.chosen], targets.index(role), node.track)
        else:
            about = self.tr("The chosen route begins here.") if node.on_route else self._elsewhere()
            self.panel.show_role(role, node.title, about, can_plan=screen.can_plan and node.on_route)
        self.map.select(role)
        if announced:
            announce(self, self.panel.words)

    def _elsewhere(self) -> str:
        return self.tr("This role is on none of the routes that are shown here.")

    def _plan(self) -> None:
        screen = self._known()
        self.planned.emit(screen.routes[screen.chosen].roles, screen.source)

    def _announce(self, before: RoutesScreen | None) -> None:
        """Say what has changed on the page."""
        screen = self._known()
        if before is None:
            return
        if (before.source, before.target, before.wish) != (screen.source, screen.target, screen.wish):
            announce(self, f"{screen.headline}. {screen.about} {screen.nothing}")
        elif screen.chosen >= 0 and screen.routes != before.routes:
            route = screen.routes[screen.chosen]
            announce(self, f"{route.title}. {route.sentence}")
        elif screen.chosen != before.chosen:
            announce(self, self.panel.words)
