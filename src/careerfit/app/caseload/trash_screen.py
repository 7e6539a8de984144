"""Shows the trash, and what erasing people for good would do; erases them with all that speaks of them."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from careerfit.app.caseload import erasing
from careerfit.app.caseload.doing import case
from careerfit.app.workspace import Workspace
from careerfit.model.casework import CaseState, case_of, words_of
from careerfit.model.errors import CareerfitError
from careerfit.model.exchange import CopyRow, EraseScreen, TrashRow, TrashScreen
from careerfit.model.person import state_of

Report = Callable[[float], None]  # told the share that is done; what it raises ends the work
_EVERY = 50  # people between two reports
_SHOWN = 12  # names that the page for erasing shows
_GONE = 0.2  # share from which on `erasing.erase` takes nothing back
_COUNTED = 500  # people of whom it is counted what goes with them


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
        what = words.say("trash.person")
        if session:
            told = workspace.store.is_told(session)
            at = workspace.store.told(session).at if told else workspace.store.session(session).started
            kind = "trash.result" if told else "trash.unfinished"
            what = words.say(kind, date=words.date(at.astimezone(zone)))
        when = words.date(max(moments).astimezone(zone)) if moments else ""
        rows.append(TrashRow(person, session, called(workspace, person, state), what, when))
    sentence = words.say("trash.count", count=len(rows)) if rows else words.say("trash.empty")
    return TrashScreen(sentence, tuple(rows))


def called(workspace: Workspace, person: str, state: CaseState | None = None) -> str:
    """Return by what a person goes: name, code, or that there is none."""
    state = state or case(workspace, person)
    label = state.name or state.code or workspace.store.person(person).label
    return label or workspace.content.words.say("terminal.nobody")


def erase_screen(
    workspace: Workspace, persons: Sequence[str], report: Report = lambda _share: None
) -> EraseScreen:
    """Say what erasing these people would do; who is not there any more is left out."""
    words, there = workspace.content.words, []
    for number, person in enumerate(dict.fromkeys(persons)):
        if number % _EVERY == 0:
            report(number / len(persons) / 2)
        if _is_there(workspace, person):
            there.append(person)
    names = [called(workspace, person) for person in there[:_SHOWN]]
    if more := len(there) - len(names):
        names.append(words.say("erase.more", count=more))
    report(0.5)
    copies = erasing.backups_with(workspace, there) if there else ()
    return EraseScreen(
        persons=tuple(there),
        title=words.say("erase.title", count=len(there)) if there else words.say("erase.nobody"),
        who=", ".join(names),
        what=_what_goes(workspace, there, lambda share: report(0.5 + share / 2)),
        warnings=(words.say("erase.no-undo"), erasing.expected(workspace), words.say("erase.elsewhere")),
        copies=tuple(CopyRow(copy, words.say("erase.copy", file=_short(copy, workspace))) for copy in copies),
        confirm=words.say("erase.confirm", count=len(there)),
        button=words.say("erase.button", count=len(there)) if there else "",
    )


def _what_goes(workspace: Workspace, persons: Sequence[str], report: Report) -> tuple[str, ...]:
    """Return what goes with people, in sentences; for very many it is not counted."""
    words = workspace.content.words
    if not persons:
        return ()
    if len(persons) > _COUNTED:
        return (words.say("erase.all-of-them"),)
    sessions = notes = plans = 0
    for number, person in enumerate(persons):
        if number % _EVERY == 0:
            report(number / len(persons))
        sessions += len(workspace.store.caseload.sessions_of(person))
        notes += len(case(workspace, person).notes)
        plans += _plans(workspace, person)
    counted = (("results", sessions), ("notes", notes), ("plans", plans))
    told = [words.say(f"erase.{name}", count=count) for name, count in counted if count]
    return (*told, words.say("erase.rest"))


def _plans(workspace: Workspace, person: str) -> int:
    try:
        return len(state_of(workspace.store.facts(person)).plans)
    except CareerfitError:  # facts that cannot be read are erased all the same
        return 0


def _is_there(workspace: Workspace, person: str) -> bool:
    try:
        workspace.store.person(person)
    except CareerfitError:  # erased meanwhile
        return False
    return True


@dataclass(frozen=True, slots=True)
class Erased:
    """Who was erased, and what may still hold traces.

    Attributes:
        persons, sessions: their ids.
        names: words that named them: labels, names and codes.
        left: copies that still hold one of them, because they were to stay or could not be changed.
        filters: how many saved filters were taken away, since they named one of them.
        problem: what kept traces from being cleared up, None where nothing did.

    """

    persons: tuple[str, ...]
    sessions: tuple[str, ...]
    names: tuple[str, ...]
    left: tuple[Path, ...] = ()
    filters: int = 0
    problem: CareerfitError | None = None


def erase_all(workspace: Workspace, persons: Sequence[str], copies: Sequence[Path], report: Report) -> Erased:
    """Erase people from the database and from these copies beside it; saved filters that name them go too."""
    sessions = [one for person in persons for one in workspace.store.caseload.sessions_of(person)]
    names = _names(workspace, persons)
    filters = len(workspace.store.caseload.saved_filters())
    problem: CareerfitError | None = None
    try:
        erasing.erase(workspace, persons, _until_gone(report))
    except BaseException as error:
        if any(_is_there(workspace, person) for person in persons):  # it was taken back
            raise
        if not isinstance(error, CareerfitError):
            raise
        problem = error
    for copy in copies:
        with suppress(CareerfitError):  # it is told of: the copy is among those left
            erasing.erase_from_backup(workspace, copy, persons)
    filters -= len(workspace.store.caseload.saved_filters())
    left = erasing.backups_with(workspace, persons)
    return Erased(tuple(persons), tuple(sessions), names, left, filters, problem)


def _short(copy: Path, workspace: Workspace) -> str:
    """Return the part of a copy's name that tells it from others: its day."""
    return copy.stem.removeprefix(f"{workspace.store.path.stem}-")


def _until_gone(report: Report) -> Report:
    """Return a report that can end the erasing only as long as all of it would be taken back."""

    def tell(share: float) -> None:
        if share <= _GONE:
            report(share)
        else:
            with suppress(Exception):  # they are erased; what is left is clearing up
                report(share)

    return tell


def _names(workspace: Workspace, persons: Sequence[str]) -> tuple[str, ...]:
    """Return all that these people were ever called."""
    found: dict[str, None] = {}
    for person in persons:
        found[workspace.store.person(person).label] = None
        for fact in workspace.store.caseload.case_facts(person):
            if fact.kind == "case-name":
                found |= {str(fact.value.get(part, "")): None for part in ("name", "code")}
    return tuple(name for name in found if name.strip())


def _has_name(text: str, names: Sequence[str]) -> bool:
    """Whether a text has all words of one of these names."""
    words = set(words_of(text))
    return any(set(own) <= words for own in map(words_of, names) if own)


def erased_sentences(workspace: Workspace, erased: Erased) -> tuple[str, ...]:
    """Say what was erased, and what may still hold traces."""
    words = workspace.content.words
    told = [words.say("erase.done", count=len(erased.persons))]
    if erased.left:
        told.append(words.say("erase.left", files=words.join([path.name for path in erased.left])))
    if erased.filters:
        told.append(words.say("erase.filters", count=erased.filters))
    return tuple(told)


def speaks_of(text: str, erased: Erased) -> bool:
    """Whether a text, such as a setting, holds an id or all words of a name of somebody who was erased."""
    return any(one in text for one in (*erased.persons, *erased.sessions)) or _has_name(text, erased.names)
