"""Reads the list, after what rests on other rooms was brought up to date; tells of deeds in words."""

from collections.abc import Callable
from dataclasses import dataclass

from careerfit.app.caseload.doing import case
from careerfit.app.workspace import Workspace
from careerfit.careers.plan import progress
from careerfit.measurement import retake
from careerfit.model import reading
from careerfit.model.caseload import MANY_PEOPLE, Deed
from careerfit.model.errors import CareerfitError
from careerfit.model.person import state_of

Report = Callable[[float], None]
_BLOCK = 500


def catch_up(workspace: Workspace, report: Report = lambda _share: None) -> None:
    """Compare results that were not yet compared with the one before, and measure progress along plans.

    To be called before a list is read; where nothing is new it costs well under a millisecond. What
    ``report`` raises ends it; the rest is done at the next call.
    """
    caseload = workspace.store.caseload
    caseload.complete()
    results, plans = caseload.pending(), caseload.unmeasured()
    total, done = len(results) + len(plans), 0
    for first in range(0, len(results), _BLOCK):
        report(done / total)
        block = results[first : first + _BLOCK]
        caseload.compared([(line, _changed(workspace, before, session)) for line, session, before in block])
        done += len(block)
    for first in range(0, len(plans), _BLOCK):
        report(done / total)
        block_of_plans = plans[first : first + _BLOCK]
        caseload.measured([(line, _progress(workspace, person)) for line, person in block_of_plans])
        done += len(block_of_plans)
    report(1.0)


def _changed(workspace: Workspace, before: str, session: str) -> int | None:
    """Return how many scales changed reliably, None where the two results cannot be compared."""
    first, second = workspace.store.told(before), workspace.store.told(session)
    if retake.obstacle(first, second, workspace.content.pack) is not None:
        return None
    changes = retake.compare(first, second).scales
    return sum(change.direction in ("rose", "fell") for change in changes)


def _progress(workspace: Workspace, person: str) -> float:
    try:
        state = state_of(workspace.store.facts(person))
    except CareerfitError:  # told where the person is looked at
        return 0.0
    plans = [plan for plan in state.plans if not plan.archived]
    return progress(plans[0], state.skills) if plans else 0.0


@dataclass(frozen=True, slots=True)
class DeedRow:
    """One deed in words."""

    id: str
    when: str
    text: str
    undone: bool


def deeds(workspace: Workspace, limit: int = 50) -> tuple[DeedRow, ...]:
    """Return what the counselor did last, newest first, in words."""
    zone, words = workspace.clock().tzinfo, workspace.content.words
    return tuple(
        DeedRow(deed.id, words.moment(deed.at.astimezone(zone)), deed_text(workspace, deed), deed.undone)
        for deed in workspace.store.caseload.deeds(limit)
    )


def next_turns(workspace: Workspace) -> tuple[str, str]:
    """Return in words what undo would take back and what redo would bring back, "" for nothing."""
    found = [
        workspace.store.caseload.deed(one) if one else None for one in workspace.store.caseload.next_turns()
    ]
    undo, redo = (deed_text(workspace, deed) if deed else "" for deed in found)
    return undo, redo


def deed_text(workspace: Workspace, deed: Deed) -> str:
    """Say what a deed did."""
    words = workspace.content.words
    if deed.kind == "filter":
        did = f"caseload.did.filter.{reading.text(deed.value, 'did')}"
        return words.say(did, what=deed.subject, name=reading.text(deed.value, "to"))
    who = words.say("caseload.people", count=deed.people)
    if deed.people > MANY_PEOPLE:
        who = words.say("caseload.people.many", most=words.number(MANY_PEOPLE))
    if deed.person:
        who = _called(workspace, deed.person) or words.say("terminal.nobody")
    if deed.kind in ("tag", "group"):
        given = reading.flag(deed.value, "on", default=True)
        if deed.kind == "tag":
            did = "caseload.did.tag.on" if given else "caseload.did.tag.off"
        else:
            did = "caseload.did.group.on" if given else "caseload.did.group.off"
        return words.say(did, who=who, what=deed.subject)
    return words.say(f"caseload.did.{deed.kind}", who=who)


def _called(workspace: Workspace, person: str) -> str:
    state = case(workspace, person)
    return state.name or state.code or workspace.store.person(person).label
