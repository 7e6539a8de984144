"""Actions with what people tell about themselves: where they stand, wishes, names, thumbs, skills, undo."""

from dataclasses import asdict, replace

from careerfit.app.known import as_value, keep, known, told_day
from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.content import RANKED_STAGES, Stage
from careerfit.model.errors import CareerfitError
from careerfit.model.person import DayTold, PersonState, SkillFact, SkillState, Standing, Where, Wishes
from careerfit.model.session import plain, printable

_STAGES: dict[Where, tuple[Stage, ...]] = {
    "": RANKED_STAGES,
    "starting": ("entry", "professional"),
    "elsewhere": ("entry", "professional", "senior"),
    "marketing": RANKED_STAGES,
    "sales": RANKED_STAGES,
    "leading": ("professional", "senior", "manager", "executive"),
}


def stages(standing: Standing) -> tuple[Stage, ...]:
    """Return the stages that are ranked for somebody who stands here, for ``actions.finish(stages=...)``.

    A role is ranked when it can be the next one or the one after it; all others stay destinations on the map.

    - Starting out: entry and professional. Every move into a senior role asks for years in the field.
    - Some years elsewhere: senior too, since experience with people, projects or figures counts; not manager,
      since each way into such a role goes through years in this field.
    - Some years in marketing or in sales, and when nothing was told: all but executive. Entry stays, since a
      change from one field to the other may begin there.
    - Leading people: from professional to executive. Only for them an executive role can be the next one; who
      wants to lead less finds professional and senior roles, and entry roles would be a step that nobody asks
      for.
    """
    return _STAGES[standing.where]


def state(workspace: Workspace, person: str) -> PersonState:
    """Return what follows from all that a person told; nothing for "", who has told nothing."""
    return known(workspace, person).state


def last_person(workspace: Workspace) -> str:
    """Return the id of the person who told something or began a questionnaire last, "" when there is none."""
    person = workspace.store.last_person()
    return person.id if person else ""


def stand(
    workspace: Workspace, person: str, where: Where, role: str = "", years: int | None = None
) -> Change:
    """Keep where a person stands, and the id of the present role if there is one ("" and "": not told).

    ``years`` are whole years in that role, None when not told; without a role they mean nothing.
    """
    before = known(workspace, person)
    if role and all(role != known_role.id for known_role in workspace.content.catalogue.roles):
        raise CareerfitError(
            f"The catalogue has no role {role}.", "Choose a role from the list.", "no-role", role=role
        )
    told = Standing(where, role, years if role else None)
    if told == before.state.standing:
        return Change("kept", person=person)
    value = {name: value for name, value in as_value(told).items() if value is not None}
    return keep(workspace, before, "standing", "", value)


def wish(workspace: Workspace, person: str, wishes: Wishes) -> Change:
    """Keep what a person will not do; hides roles, never moves a figure."""
    before = known(workspace, person)
    if wishes == before.state.wishes:
        return Change("kept", person=person)
    return keep(workspace, before, "wishes", "", asdict(wishes))


def name_result(workspace: Workspace, session: str, name: str) -> Change:
    """Give a questionnaire or its result a name; an empty one takes the name away."""
    before = known(workspace, workspace.store.session(session).person)
    told = printable(name)
    if told == before.state.names.get(session, ""):
        return Change("kept", session, before.person)
    return replace(keep(workspace, before, "name", session, {"name": told}), session=session)


def fits(workspace: Workspace, session: str, role: str, fits_me: bool | None) -> Change:  # noqa: FBT001 - told
    """Keep whether a role of a result fits the person: yes, no, or None to take it back."""
    if role not in workspace.store.told(session).names.roles:
        raise ValueError(f"the result of {session} does not name {role}")
    before = known(workspace, workspace.store.session(session).person)
    if fits_me == before.state.fits.get((session, role)):
        return Change("kept", session, before.person)
    change = keep(workspace, before, "fits", f"{session}/{role}", {"fits": fits_me})
    return replace(change, session=session)


def skill(
    workspace: Workspace,
    person: str,
    skill_id: str,
    state_now: SkillState,
    on: DayTold = None,
    note: str | None = None,
) -> Change:
    """Keep how a person stands with a skill; it counts on every route and plan.

    Without a day (None) it is today, or what this state has had; without a note (None) the note stays.
    """
    before = known(workspace, person)
    catalogue, plans = workspace.content.catalogue, before.state.plans
    asked = {one.id for role in catalogue.roles for one in role.skills}
    asked |= {one for move in catalogue.moves for one in move.skills}
    asked |= {one for plan in plans for step in plan.steps for one in step.skills}
    if skill_id not in asked:
        raise CareerfitError(f"No role asks for the skill “{skill_id}”.", "Choose a skill from the list.")
    old = before.state.skills.get(skill_id, SkillFact("none"))
    day = told_day(workspace, on, old, state_now)
    told = SkillFact(state_now, day, old.note if note is None else plain(note))
    if told == old:
        return Change("kept", person=person)
    return keep(workspace, before, "skill", skill_id, as_value(told))


def undo(workspace: Workspace, person: str) -> Change:
    """Take back what was told last; with nothing to take back nothing is written."""
    before = known(workspace, person)
    if before.state.undoable is None:
        return Change("kept", person=person)
    return keep(workspace, before, "undo", "", {"of": before.state.undoable.seq})


def redo(workspace: Workspace, person: str) -> Change:
    """Bring back what was taken back last, unless something new was told since."""
    before = known(workspace, person)
    if before.state.redoable is None:
        return Change("kept", person=person)
    return keep(workspace, before, "redo", "", {"of": before.state.redoable.seq})
