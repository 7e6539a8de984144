"""Actions of the plan page: choose a route, milestones, notes, several plans; and its screen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from careerfit.app.known import Known, as_value, keep, known, told_day
from careerfit.app.plan import plan_screen
from careerfit.app.workspace import Workspace
from careerfit.careers.plan import enters, planned
from careerfit.model.change import Change
from careerfit.model.content import Catalogue, Role
from careerfit.model.errors import CareerfitError
from careerfit.model.person import DayTold, Note, Plan, StepFact, StepState, Where
from careerfit.model.plan import PlanScreen
from careerfit.model.session import plain, printable


def plan(workspace: Workspace, person: str, plan_id: str = "") -> PlanScreen:
    """Show a plan, or the one chosen last that is not put aside; without a plan, say what belongs there.

    ``person`` may be "", nobody yet. A plan that was deleted meanwhile shows as if none was named.
    """
    return plan_screen.screen(workspace, known(workspace, person), plan_id)


def choose(
    workspace: Workspace, person: str, roles: Sequence[str], source: str = "", name: str = ""
) -> Change:
    """Make a route a plan; the one with the same steps, if there is one, is opened instead.

    ``roles`` are the route's role ids, the first and the last included (``RouteRow.roles``); ``source`` is
    where it begins (``RoutesScreen.source``): a role id, "" for nothing yet, or a field. The plan keeps the
    words that roles and moves have now. CareerfitError when the catalogue lacks one of them.
    """
    before, content = known(workspace, person), workspace.content
    steps = planned(content.catalogue, roles, source)
    for same in before.state.plans:
        if [step.id for step in same.steps] == [step.id for step in steps]:
            return bring_back(workspace, person, same.id)
    goal = steps[-1].title
    if enters(content.catalogue, source):
        usual = content.words.say("plan.name.start", goal=goal)
    else:
        usual = content.words.say("plan.name", source=content.catalogue.role(roles[0]).title, goal=goal)
    plan_id = workspace.new_id()
    value = {"do": "choose", "name": printable(name) or usual, "steps": [as_value(step) for step in steps]}
    return _about(plan_id, keep(workspace, before, "plan", plan_id, value))


def rename(workspace: Workspace, person: str, plan_id: str, name: str) -> Change:
    """Give a plan another name; an empty one changes nothing."""
    before, chosen = _chosen(workspace, person, plan_id)
    told = printable(name)
    if told in ("", chosen.name):
        return _about(plan_id, Change("kept", person=person))
    return _about(plan_id, keep(workspace, before, "plan", plan_id, {"do": "rename", "name": told}))


def put_aside(workspace: Workspace, person: str, plan_id: str) -> Change:
    """Put a plan aside; it keeps all that was done on it. The page then shows another one."""
    before, chosen = _chosen(workspace, person, plan_id)
    if chosen.archived:
        return Change("kept", person=person)
    return keep(workspace, before, "plan", plan_id, {"do": "archive"})


def bring_back(workspace: Workspace, person: str, plan_id: str) -> Change:
    """Bring back a plan that was put aside."""
    before, chosen = _chosen(workspace, person, plan_id)
    if not chosen.archived:
        return _about(plan_id, Change("kept", person=person))
    return _about(plan_id, keep(workspace, before, "plan", plan_id, {"do": "bring-back"}))


def delete(workspace: Workspace, person: str, plan_id: str) -> Change:
    """Delete a plan; undo brings it back with all that was done on it."""
    before, _ = _chosen(workspace, person, plan_id)
    return keep(workspace, before, "plan", plan_id, {"do": "delete"})


def milestone(
    workspace: Workspace,
    person: str,
    plan_id: str,
    step: str,
    state: StepState,
    on: DayTold = None,
    note: str | None = None,
) -> Change:
    """Keep how far a person is with a milestone ("source>target").

    Without a day (None) it is today, or what this state has had; without a note (None) the note stays.
    """
    before, chosen = _chosen(workspace, person, plan_id)
    if all(step != one.id for one in chosen.steps):
        raise ValueError(f"plan {plan_id} has no milestone {step}")
    old = chosen.done.get(step, StepFact("open"))
    day = told_day(workspace, on, old, state)
    told = StepFact(state, day, old.note if note is None else plain(note))
    if told == old:
        return _about(plan_id, Change("kept", person=person))
    return _about(plan_id, keep(workspace, before, "step", f"{plan_id}/{step}", as_value(told)))


def note(workspace: Workspace, person: str, plan_id: str, text: str, note_id: str = "") -> Change:
    """Add a dated note to a plan, or write one anew, whose date stays; an empty text takes it away."""
    before, chosen = _chosen(workspace, person, plan_id)
    old: Note | None = next((one for one in chosen.notes if one.id == note_id), None)
    told = plain(text)
    if told == (old.text if old else ""):
        return _about(plan_id, Change("kept", person=person))
    value = {"id": old.id if old else workspace.new_id(), "text": told}
    return _about(plan_id, keep(workspace, before, "note", plan_id, value))


def reached(workspace: Workspace, person: str, role_id: str, on: date | None = None) -> Change:
    """Keep that a person has this role now: the standing moves along; in plans, the way to it is done."""
    before, catalogue = known(workspace, person), workspace.content.catalogue
    role = next((one for one in catalogue.roles if one.id == role_id), None)
    titles = {step.target: step.title for plan in before.state.plans for step in plan.steps}
    if role is None and role_id not in titles:
        raise CareerfitError(
            f"The catalogue has no role {role_id}.", "Choose a role from the list.", "no-role", role=role_id
        )
    now = before.state.standing
    where = _where(catalogue, role, now.where) if role else now.where
    open_steps = [
        step
        for plan in before.state.plans
        for step in plan.steps
        if step.target == role_id and plan.done.get(step.id, StepFact("open")).state != "done"
    ]
    if (now.where, now.role) == (where, role_id) and not open_steps:
        return Change("kept", person=person)
    day = on or workspace.clock().date()
    title = role.title if role else titles[role_id]
    value = {"where": where, "title": title, "on": day.isoformat()}
    return keep(workspace, before, "role", role_id, value)


def _where(catalogue: Catalogue, role: Role, before: Where) -> Where:
    """Return where somebody stands who has this role now.

    A role between the fields leaves them in theirs; without one, it is the field that more moves come from.
    """
    if role.stage in ("manager", "executive"):
        return "leading"
    if role.track != "bridge":
        return role.track
    if before in ("marketing", "sales"):
        return before
    tracks = {other.id: other.track for other in catalogue.roles}
    origins = [tracks[move.source] for move in catalogue.moves if move.target == role.id]
    return "sales" if origins.count("sales") > origins.count("marketing") else "marketing"


def _chosen(workspace: Workspace, person: str, plan_id: str) -> tuple[Known, Plan]:
    before = known(workspace, person)
    for chosen in before.state.plans:
        if chosen.id == plan_id:
            return before, chosen
    raise CareerfitError(
        "This plan is not there any more.",
        "It was deleted, or choosing it was undone. Take that back, or choose a route again.",
        "no-plan",
    )


def _about(plan_id: str, change: Change) -> Change:
    return replace(change, plan=plan_id)
