"""Says what erasing people or single results for good would do; erases them with all that speaks of them."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from careerfit.app.caseload import erasing
from careerfit.app.caseload.doing import case
from careerfit.app.caseload.merging import session_here
from careerfit.app.caseload.trash_screen import called, session_text
from careerfit.app.workspace import Workspace
from careerfit.model.casework import words_of
from careerfit.model.errors import CareerfitError
from careerfit.model.exchange import CopyRow, EraseScreen
from careerfit.model.person import state_of
from careerfit.model.words import Words

Report = Callable[[float], None]  # told the share that is done; what it raises ends the work
_EVERY = 50  # people between two reports
_SHOWN = 12  # names that the page for erasing shows
_GONE = 0.2  # share from which on `erasing.erase` takes nothing back
_COUNTED = 500  # people of whom it is counted what goes with them


def erase_screen(
    workspace: Workspace,
    persons: Sequence[str],
    report: Report = lambda _share: None,
    sessions: Sequence[str] = (),
) -> EraseScreen:
    """Say what erasing these people, and these sessions of others, would do.

    Who or what is not there any more is left out.
    """
    words, there = workspace.content.words, []
    for number, person in enumerate(dict.fromkeys(persons)):
        if number % _EVERY == 0:
            report(number / len(persons) / 2)
        if _is_there(workspace, person):
            there.append(person)
    single = _single(workspace, sessions, there)
    names = [called(workspace, person) for person in there[:_SHOWN]]
    names += [_whose(workspace, session) for session in single[: _SHOWN - len(names)]]
    if more := len(there) + len(single) - len(names):
        names.append(words.say("erase.more" if len(there) > _SHOWN else "erase.single.more", count=more))
    report(0.5)
    copies = erasing.backups_with(workspace, there, single) if there or single else ()
    goes = _what_goes(workspace, there, single, lambda share: report(0.5 + share / 2))
    stays = [words.say("erase.single.stay")] if single else []
    title = _said(words, "title", len(there), len(single)) or words.say("erase.nobody")
    return EraseScreen(
        persons=tuple(there),
        sessions=single,
        title=title,
        who=", ".join(names),
        what=goes,
        warnings=(
            *stays, words.say("erase.no-undo"), erasing.expected(workspace), words.say("erase.elsewhere"),
        ),
        copies=tuple(CopyRow(copy, words.say("erase.copy", file=_short(copy, workspace))) for copy in copies),
        confirm=_said(words, "confirm", len(there), len(single)),
        button=_said(words, "button", len(there), len(single)),
    )  # fmt: skip


def _said(words: Words, what: str, people: int, single: int) -> str:
    """Say one thing about so many people and single questionnaires, "" about nothing."""
    if people and single:
        whom = words.say("caseload.people", count=people)
        return words.say(f"erase.both.{what}", people=whom, single=words.say("erase.single", count=single))
    if single:
        return words.say(f"erase.single.{what}", count=single)
    return words.say(f"erase.{what}", count=people) if people else ""


def _single(workspace: Workspace, sessions: Sequence[str], persons: Sequence[str]) -> tuple[str, ...]:
    """Return the sessions that are there and do not go with one of these people."""
    found = ((one, session_here(workspace, one)) for one in dict.fromkeys(sessions))
    return tuple(one for one, session in found if session and session.person not in persons)


def _whose(workspace: Workspace, session: str) -> str:
    who = called(workspace, workspace.store.session(session).person)
    return workspace.content.words.say("erase.single.whose", who=who, what=session_text(workspace, session))


def _what_goes(
    workspace: Workspace, persons: Sequence[str], single: Sequence[str], report: Report
) -> tuple[str, ...]:
    """Return what goes with people and sessions, in sentences; for very many people it is not counted."""
    words = workspace.content.words
    if len(persons) > _COUNTED:
        return (words.say("erase.all-of-them"),)
    sessions, notes, plans = len(single), 0, 0
    for number, person in enumerate(persons):
        if number % _EVERY == 0:
            report(number / len(persons))
        sessions += len(workspace.store.caseload.sessions_of(person))
        notes += len(case(workspace, person).notes)
        plans += _plans(workspace, person)
    counted = (("results", sessions), ("notes", notes), ("plans", plans))
    told = [words.say(f"erase.{name}", count=count) for name, count in counted if count]
    rest = [words.say("erase.rest")] if persons else []
    return (*told, *([words.say("erase.single.rest")] if single else []), *rest)


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
    """Who and what was erased, and what may still hold traces.

    Attributes:
        persons: ids of the people.
        sessions: ids of all sessions that are gone, theirs and single ones.
        single: how many of them went without their person.
        names: words that named them: labels, names and codes.
        left: copies that still hold one of them, because they were to stay or could not be changed.
        filters: how many saved filters were taken away, since they named one of them.
        problem: what kept traces from being cleared up, None where nothing did.

    """

    persons: tuple[str, ...]
    sessions: tuple[str, ...]
    single: int
    names: tuple[str, ...]
    left: tuple[Path, ...] = ()
    filters: int = 0
    problem: CareerfitError | None = None


def erase_all(
    workspace: Workspace,
    persons: Sequence[str],
    copies: Sequence[Path],
    report: Report,
    sessions: Sequence[str] = (),
) -> Erased:
    """Erase people, and these sessions of others, from the database and from these copies beside it.

    Saved filters that name them go too.
    """
    theirs = [one for person in persons for one in workspace.store.caseload.sessions_of(person)]
    names = _names(workspace, persons)
    filters = len(workspace.store.caseload.saved_filters())
    problem: CareerfitError | None = None
    try:
        erasing.erase(workspace, persons, _until_gone(report), sessions)
    except BaseException as error:
        kept = any(_is_there(workspace, person) for person in persons)
        if kept or any(session_here(workspace, one) for one in sessions):  # it was taken back
            raise
        if not isinstance(error, CareerfitError):
            raise
        problem = error
    for copy in copies:
        with suppress(CareerfitError):  # it is told of: the copy is among those left
            erasing.erase_from_backup(workspace, copy, persons, sessions)
    filters -= len(workspace.store.caseload.saved_filters())
    left = erasing.backups_with(workspace, persons, sessions)
    gone = (*theirs, *sessions)
    return Erased(tuple(persons), gone, len(sessions), names, left, filters, problem)


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
    told = [words.say("erase.done", count=len(erased.persons))] if erased.persons else []
    if erased.single:
        told.append(words.say("erase.single.done", count=erased.single))
    if erased.left:
        told.append(words.say("erase.left", files=words.join([path.name for path in erased.left])))
    if erased.filters:
        told.append(words.say("erase.filters", count=erased.filters))
    return tuple(told)


def speaks_of(text: str, erased: Erased) -> bool:
    """Whether a text, such as a setting, holds an id or all words of a name of somebody who was erased."""
    return any(one in text for one in (*erased.persons, *erased.sessions)) or _has_name(text, erased.names)
