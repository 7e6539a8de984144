"""Shows who and what is in the trash."""

from collections.abc import Callable

from careerfit.app.caseload.doing import case
from careerfit.app.workspace import Workspace
from careerfit.model.casework import CaseState, case_of
from careerfit.model.exchange import TrashRow, TrashScreen

Report = Callable[[float], None]  # told the share that is done; what it raises ends the work
_EVERY = 50  # people between two reports


def trash_screen(workspace: Workspace, report: Report = lambda _share: None) -> TrashScreen:
    """Show who and what is in the trash, the last first."""
    words, caseload = workspace.content.words, workspace.store.caseload
    zone = workspace.clock().tzinfo
    rows: list[TrashRow] = []
    entries = caseload.trash()
    for number, (person, session) in enumerate(reversed(entries)):
        if number % _EVERY == 0:
            report(number / len(entries))
        facts = caseload.case_facts(person)
        state = case_of(facts, caseload.undone(facts))
        if not (state.trashed if not session else session in state.hidden):
            continue
        moments = [fact.at for fact in facts if fact.kind == "case-trash" and fact.subject == session]
        what = session_text(workspace, session) if session else words.say("trash.person")
        when = words.date(max(moments).astimezone(zone)) if moments else ""
        rows.append(TrashRow(person, session, called(workspace, person, state), what, when))
    sentence = words.say("trash.count", count=len(rows)) if rows else words.say("trash.empty")
    return TrashScreen(sentence, tuple(rows))


def session_text(workspace: Workspace, session: str) -> str:
    """Say of what day a result or an unfinished questionnaire is."""
    words, told = workspace.content.words, workspace.store.is_told(session)
    at = workspace.store.told(session).at if told else workspace.store.session(session).started
    kind = "trash.result" if told else "trash.unfinished"
    return words.say(kind, date=words.date(at.astimezone(workspace.clock().tzinfo)))


def called(workspace: Workspace, person: str, state: CaseState | None = None) -> str:
    """Return by what a person goes: name, code, or that there is none."""
    state = state or case(workspace, person)
    label = state.name or state.code or workspace.store.person(person).label
    return label or workspace.content.words.say("terminal.nobody")
