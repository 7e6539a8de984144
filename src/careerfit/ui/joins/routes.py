"""Joins the page of routes: where from and where to, which route is drawn, and what becomes a plan."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QObject

from careerfit.app import about_me
from careerfit.app.plan import planning
from careerfit.app.routes import routing
from careerfit.model.change import Change
from careerfit.model.person import SkillState
from careerfit.model.routes import Wish
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.routes_page import RoutesPage


def join(bridge: Bridge) -> RoutesPage:
    """Make the page and connect it; offers the door ``routes`` (role to go to, role to come from)."""
    return _RoutesJoin(bridge).page


class _RoutesJoin(QObject):
    """Keeps what was asked for; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self._source: str | None = None  # None: where the person stands
        self._target = ""
        self._wish: Wish = "fit"
        self._chosen: tuple[str, ...] = ()
        self._everything = False
        self._whose = ("", "")  # person and result that the page was read for
        self.page = page = RoutesPage(bridge.theme)
        bridge.pages["routes"] = page
        bridge.window.add_page("routes", bridge.tr("Routes"), page)
        bridge.window.allow_page("routes")
        page.asked.connect(self._ask)
        page.wished.connect(self._wished)
        page.route_chosen.connect(self._choose)
        page.everything_set.connect(self._show_everything)
        page.skill_told.connect(self._tell_skill)
        page.role_opened.connect(lambda role: bridge.enter("role", role))
        page.quiz_asked.connect(lambda: bridge.enter("start"))
        page.planned.connect(self._plan)
        bridge.changed.connect(self._read_again)
        bridge.window.page_chosen.connect(lambda name: self._read() if name == "routes" else None)
        bridge.doors["routes"] = self.open

    def open(self, target: str = "", source: str = "") -> None:
        """Open the page; with a target or a source, these routes are looked for."""
        if target:
            self._target, self._chosen = target, ()
        if source:
            self._source, self._chosen = source, ()
        if self._read():
            self.bridge.window.open_page("routes")

    def _read(self) -> bool:
        bridge = self.bridge
        if self._whose != (whose := (bridge.person, bridge.result)):
            self._whose, self._source, self._chosen = whose, None, ()
        return bridge.attempt(self._render)

    def _render(self) -> None:
        bridge = self.bridge
        screen = routing.routes(
            bridge.workspace, bridge.person, bridge.result, self._source, self._target, self._wish,
            chosen=self._chosen, everything=self._everything,
        )  # fmt: skip
        self.page.render(screen, everything=self._everything)

    def _ask(self, source: str, target: str) -> None:
        self._source, self._target, self._chosen = source, target, ()
        self._read()

    def _wished(self, wish: str) -> None:
        self._wish, self._chosen = cast("Wish", wish), ()
        self._read()

    def _choose(self, roles: Sequence[str]) -> None:
        self._chosen = tuple(roles)
        self._read()

    def _show_everything(self, on: bool) -> None:
        self._everything = on
        self._read()

    def _tell_skill(self, skill: str, have: bool) -> None:
        state: SkillState = "have" if have else "none"
        tell = partial(about_me.skill, person=self.bridge.person, skill_id=skill, state_now=state)
        if not self.bridge.act(tell):
            self._read()

    def _plan(self, roles: Sequence[str], source: str) -> None:
        bridge = self.bridge
        if bridge.act(partial(planning.choose, person=bridge.person, roles=roles, source=source)):
            bridge.enter("plan")

    def _read_again(self, change: Change) -> None:
        """Read the routes again when the person told something or has a new result."""
        if change.kind == "kept" and self._whose[0] == "" and change.person:
            self._whose = (change.person, self._whose[1])  # the first thing told made the person
        if change.plan:  # the page of the plan opens now; this one is read when it is opened again
            return
        if change.kind in {"kept", "told"} and self.bridge.window.page() == "routes":
            self._read()
