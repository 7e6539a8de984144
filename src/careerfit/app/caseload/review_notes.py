"""Notes and follow-ups of a person in words, each note with all that it ever said."""

from collections.abc import Iterable
from datetime import date

from careerfit.app.dates import day_text
from careerfit.app.workspace import Workspace
from careerfit.model.casework import (
    Audience,
    FollowUp,
    NoteVersion,
    Progress,
    case_of,
    versions,
)
from careerfit.model.review import CaseNoteRow, FollowUpRow, NoteVersionRow


def note_rows(workspace: Workspace, person: str) -> tuple[CaseNoteRow, ...]:
    """Return the notes of a person, the open ones first, the newest of each first, those taken away last."""
    caseload = workspace.store.caseload
    facts = caseload.case_facts(person)
    undone = caseload.undone(facts)
    standing = {note.id: note for note in case_of(facts, undone).notes}
    ids = dict.fromkeys(fact.subject for fact in facts if fact.kind == "case-note")
    rows = []
    for note_id in ids:
        told = versions(facts, note_id, undone)
        if all(version.undone for version in told):
            continue  # never written, as far as anybody can see; redo brings it back
        now = next(one for one in reversed(told) if not one.undone)
        said = next((one for one in reversed(told) if one.text and not one.undone), now)
        rows.append(
            _row(workspace, note_id, said if note_id not in standing else now, told, here=note_id in standing)
        )
    order = {row.id: place for place, row in enumerate(rows)}
    return tuple(sorted(rows, key=lambda row: (row.removed, row.state == "done", -order[row.id])))


def follow_up_rows(workspace: Workspace, follow_ups: Iterable[FollowUp]) -> tuple[FollowUpRow, ...]:
    """Return the follow-ups in words, the open ones first."""
    words, today = workspace.content.words, workspace.clock().date()
    rows = []
    for one in follow_ups:
        overdue = one.state == "open" and one.due < today
        state = "done" if one.state == "done" else "overdue" if overdue else "open"
        said = words.say(f"review.follow-up.{state}", day=day_text(workspace, one.due))
        sentence = words.say("review.follow-up", when=said, text=one.text) if one.text else said
        rows.append(FollowUpRow(one.id, one.due, one.state, one.text, sentence, overdue))
    return tuple(sorted(rows, key=lambda row: row.state == "done"))


def _row(
    workspace: Workspace, note_id: str, now: NoteVersion, told: tuple[NoteVersion, ...], *, here: bool
) -> CaseNoteRow:
    words = workspace.content.words
    first, last = told[0], next(one for one in reversed(told) if not one.undone)
    written = words.say("review.note.written", when=_moment(workspace, first))
    changed = len([one for one in told if not one.undone]) > 1
    end = words.say("review.note.changed" if here else "review.note.taken", when=_moment(workspace, last))
    return CaseNoteRow(
        id=note_id,
        text=now.text,
        audience=now.audience,
        due=now.due,
        state=now.state,
        facts=_facts(workspace, now.audience, now.due, now.state),
        times=f"{written} {end}" if changed or not here else written,
        overdue=here and _overdue(workspace, now.due, now.state),
        history=tuple(_version(workspace, one) for one in reversed(told)),
        removed=not here,
    )


def _version(workspace: Workspace, version: NoteVersion) -> NoteVersionRow:
    words = workspace.content.words
    return NoteVersionRow(
        _moment(workspace, version),
        version.text or words.say("review.note.emptied"),
        _facts(workspace, version.audience, version.due, version.state) if version.text else "",
        version.undone,
    )


def _facts(workspace: Workspace, audience: Audience, due: date | None, state: Progress) -> str:
    words = workspace.content.words
    parts = [words.say(f"review.note.{audience}")]
    if due is not None:
        name = "overdue" if _overdue(workspace, due, state) else "due"
        parts.append(words.say(f"review.note.{name}", day=day_text(workspace, due)))
    if state == "done":
        parts.append(words.say("review.note.done"))
    return " · ".join(parts)


def _overdue(workspace: Workspace, due: date | None, state: Progress) -> bool:
    return due is not None and state == "open" and due < workspace.clock().date()


def _moment(workspace: Workspace, version: NoteVersion) -> str:
    return workspace.content.words.moment(version.at.astimezone(workspace.clock().tzinfo))
