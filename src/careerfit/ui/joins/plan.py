"""Joins the page of the plan: each change of a milestone, a skill or a note is kept at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from careerfit.app import about_me
from careerfit.app.plan import planning
from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.person import DayTold, SkillState, StepState
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.plan_page import PlanPage


def join(bridge: Bridge) -> PlanPage:
    """Make the page and connect it; offers the door ``plan`` (plan id, "" for the one shown last)."""
    return _PlanJoin(bridge).page


class _PlanJoin(QObject):
    """Keeps which plan is open; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self._plan = ""
        self._person = ""  # whose plan is shown
        self.page = PlanPage(bridge.theme)
        bridge.pages["plan"] = self.page
        bridge.window.add_page("plan", bridge.tr("Plan"), self.page)
        bridge.window.allow_page("plan")
        self._connect(self.page)
        bridge.changed.connect(self._read_again)
        bridge.window.page_chosen.connect(lambda name: self._read() if name == "plan" else None)
        bridge.window.closing.connect(self.page.flush)
        bridge.doors["plan"] = self.open

    def open(self, plan: str = "") -> None:
        """Open the page on a plan."""
        self._plan = plan or self._plan
        if self._read():
            self.bridge.window.open_page("plan")

    def _connect(self, page: PlanPage) -> None:
        page.routes_asked.connect(lambda: self.bridge.enter("routes"))
        page.role_opened.connect(lambda role: self.bridge.enter("role", role))
        page.opened.connect(self.open)
        page.renamed.connect(lambda plan, name: self._act(partial(planning.rename, plan_id=plan, name=name)))
        page.brought_back.connect(lambda plan: self._act(partial(planning.bring_back, plan_id=plan)))
        page.deleted.connect(lambda plan: self._act(partial(planning.delete, plan_id=plan)))
        page.put_aside.connect(self._put_aside)
        page.milestone_told.connect(self._tell_milestone)
        page.skill_told.connect(self._tell_skill)
        page.reached.connect(lambda role: self._act(partial(planning.reached, role_id=role)))
        page.noted.connect(self._note)
        page.undone.connect(lambda: self._act(about_me.undo))
        page.redone.connect(lambda: self._act(about_me.redo))

    def _act(self, action: Callable[..., Change]) -> None:
        """Carry out an action of the person whose plan is shown."""
        person = self._person

        def deed(workspace: Workspace) -> Change:
            return action(workspace, person=person)

        self.bridge.act(deed)

    def _tell_milestone(self, plan: str, step: str, state: StepState, day: DayTold, note: str | None) -> None:
        told = partial(planning.milestone, plan_id=plan, step=step, state=state, on=day, note=note)
        self._act(told)

    def _tell_skill(self, skill: str, state: SkillState, day: DayTold, note: str | None) -> None:
        self._act(partial(about_me.skill, skill_id=skill, state_now=state, on=day, note=note))

    def _note(self, plan: str, text: str, note: str) -> None:
        self._act(partial(planning.note, plan_id=plan, text=text, note_id=note))

    def _put_aside(self, plan: str) -> None:
        self._plan = ""
        self._act(partial(planning.put_aside, plan_id=plan))

    def _read(self) -> bool:
        return self.bridge.attempt(self._render)

    def _render(self) -> None:
        self._person = self.bridge.person
        self.page.render(planning.plan(self.bridge.workspace, self._person, self._plan))

    def _read_again(self, change: Change) -> None:
        """Show the plan that an action was about, as it is now."""
        if change.kind != "kept":
            return
        self._plan = change.plan or self._plan
        if self.bridge.window.page() == "plan":
            self._read()
