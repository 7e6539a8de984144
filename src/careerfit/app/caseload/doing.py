"""The counselor's actions: notes, tags, groups, follow-ups, names, trash; each is one deed, undone as one."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from careerfit.app.workspace import Workspace
from careerfit.model.caseload import DeedKind
from careerfit.model.casework import (
    Audience,
    CaseFact,
    CaseKind,
    CaseNote,
    CaseState,
    FollowUp,
    NoteVersion,
    Progress,
    case_of,
    folded,
    label_text,
    versions,
)
from careerfit.model.change import Change
from careerfit.model.errors import CareerfitError
from careerfit.model.session import plain

Report = Callable[[float], None]  # told the share that is done, 0..1; what it raises takes all of it back


def _silent(_share: float) -> None:
    """Tell nobody."""


def case(workspace: Workspace, person: str) -> CaseState:
    """Return what is noted about a person as it stands now; CareerfitError when it cannot be read."""
    facts = workspace.store.caseload.case_facts(person)
    return case_of(facts, workspace.store.caseload.undone(facts))


def history(workspace: Workspace, person: str, note_id: str) -> tuple[NoteVersion, ...]:
    """Return all that one note ever said, first to last, with what was undone marked."""
    facts = workspace.store.caseload.case_facts(person)
    return versions(facts, note_id, workspace.store.caseload.undone(facts))


def note(
    workspace: Workspace,
    persons: Sequence[str],
    text: str,
    *,
    audience: Audience = "private",
    due: date | None = None,
    report: Report = _silent,
) -> Change:
    """Note something about each of these people; an empty text notes nothing."""
    told = plain(text)
    value = {"text": told, "audience": audience, "due": _day(due), "state": "open"}
    new = [CaseFact(person, "case-note", workspace.new_id(), value) for person in persons if told]
    return _do(workspace, "note", new, report)


def change_note(
    workspace: Workspace,
    person: str,
    note_id: str,
    text: str,
    *,
    audience: Audience = "private",
    due: date | None = None,
    state: Progress = "open",
) -> Change:
    """Write a note anew; an empty text takes it away. What it said before stays in its history."""
    old = next((one for one in case(workspace, person).notes if one.id == note_id), None)
    if old is None:
        raise _gone()
    told = plain(text)
    if CaseNote(note_id, told, audience, due, state, old.at) == old:
        return Change("kept", person=person)
    value = {"text": told, "audience": audience, "due": _day(due), "state": state}
    return _do(workspace, "note", [CaseFact(person, "case-note", note_id, value)])


def tag(
    workspace: Workspace, persons: Sequence[str], name: str, *, on: bool = True, report: Report = _silent
) -> Change:
    """Give each of these people a tag, or take it from them; who has it already, or has not, is left out."""
    return _label(workspace, "tag", persons, name, on=on, report=report)


def group(
    workspace: Workspace, persons: Sequence[str], name: str, *, on: bool = True, report: Report = _silent
) -> Change:
    """Put each of these people into a group, or take them out of it."""
    return _label(workspace, "group", persons, name, on=on, report=report)


def _label(
    workspace: Workspace, what: DeedKind, persons: Sequence[str], name: str, *, on: bool, report: Report
) -> Change:
    told = label_text(name)
    if not told:
        raise CareerfitError(f"A {what} needs a name.", "Write one word or a few.", "label-empty")
    kind: CaseKind = "case-tag" if what == "tag" else "case-group"
    key = folded(told)

    def changes(state: CaseState) -> bool:
        has = {folded(one) for one in (state.tags if what == "tag" else state.groups)}
        return (key in has) != on

    due = [one for one in persons if changes(case(workspace, one))]
    return _do(workspace, what, [CaseFact(one, kind, told, {"on": on}) for one in due], report)


def follow_up(
    workspace: Workspace, persons: Sequence[str], due: date, text: str = "", report: Report = _silent
) -> Change:
    """Plan to hear of each of these people again on a day."""
    value = {"due": due.isoformat(), "state": "open", "text": plain(text)}
    new = [CaseFact(person, "case-follow-up", workspace.new_id(), value) for person in persons]
    return _do(workspace, "follow-up", new, report)


def change_follow_up(
    workspace: Workspace, person: str, follow_up_id: str, due: date | None, state: Progress, text: str
) -> Change:
    """Move a follow-up to another day, end it, or take it away (``due`` None)."""
    old = next((one for one in case(workspace, person).follow_ups if one.id == follow_up_id), None)
    if old is None:
        raise _gone()
    told = plain(text)
    if due is not None and FollowUp(follow_up_id, due, state, told) == old:
        return Change("kept", person=person)
    value = {"due": _day(due), "state": state, "text": told}
    return _do(workspace, "follow-up", [CaseFact(person, "case-follow-up", follow_up_id, value)])


def name(workspace: Workspace, person: str, name: str, code: str) -> Change:
    """Call a person by a name, a code or both; empty ones take back what was said before."""
    before = case(workspace, person)
    told = {"name": label_text(name), "code": label_text(code)}
    if told == {"name": before.name, "code": before.code}:
        return Change("kept", person=person)
    return _do(workspace, "name", [CaseFact(person, "case-name", "", told)])


def trash(
    workspace: Workspace, persons: Sequence[str], sessions: Mapping[str, str] | None = None,
    report: Report = _silent,
) -> Change:  # fmt: skip
    """Put people, and single results or questionnaires (person by session id), into the trash."""
    facts = [CaseFact(person, "case-trash", "", {"on": True}) for person in persons]
    facts += [CaseFact(person, "case-trash", one, {"on": True}) for one, person in (sessions or {}).items()]
    return _do(workspace, "trash", facts, report)


def restore(
    workspace: Workspace, persons: Sequence[str], sessions: Mapping[str, str] | None = None,
    report: Report = _silent,
) -> Change:  # fmt: skip
    """Bring people, and single results or questionnaires (person by session id), back from the trash."""
    facts = [CaseFact(person, "case-trash", "", {"on": False}) for person in persons]
    facts += [CaseFact(person, "case-trash", one, {"on": False}) for one, person in (sessions or {}).items()]
    return _do(workspace, "restore", facts, report)


def in_trash(workspace: Workspace) -> tuple[tuple[str, str], ...]:
    """Return what is in the trash now, as (person, session), session "" for a whole person."""
    found = []
    for person, session in workspace.store.caseload.trash():
        state = case(workspace, person)
        if state.trashed if not session else session in state.hidden:
            found.append((person, session))
    return tuple(found)


def undo(workspace: Workspace, report: Report = _silent) -> Change:
    """Take the last deed back, over however many people it went; with none, nothing is written."""
    workspace.store.caseload.undo(workspace.new_id(), workspace.clock(), report)
    return Change("kept")


def redo(workspace: Workspace, report: Report = _silent) -> Change:
    """Bring back the deed that was undone last, unless another one was done since."""
    workspace.store.caseload.redo(workspace.new_id(), workspace.clock(), report)
    return Change("kept")


def _do(workspace: Workspace, kind: DeedKind, facts: Sequence[CaseFact], report: Report = _silent) -> Change:
    """Keep facts as one deed; without a fact nothing is written."""
    if facts:
        workspace.store.caseload.do((workspace.new_id(), kind, workspace.clock()), facts, progress=report)
    persons = {fact.person for fact in facts}
    return Change("kept", person=persons.pop() if len(persons) == 1 else "")


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _gone() -> CareerfitError:
    return CareerfitError(
        "This was taken away meanwhile.",
        "Nothing was changed. Look at what is there now, or undo.",
        "taken-away",
    )
