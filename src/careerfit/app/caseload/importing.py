"""Imports answer sheets and the files that people send, each time as one deed that can be undone."""

import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from careerfit.app.authors import sheets
from careerfit.app.authors.sheets import Sheet
from careerfit.app.caseload.doing import case
from careerfit.app.caseload.merging import Brought, Incoming, merge, session_here
from careerfit.app.known import known
from careerfit.app.papers import counselor_file
from careerfit.app.papers.taking_in import plan_facts
from careerfit.app.scoring import tell
from careerfit.app.workspace import Workspace
from careerfit.model.content import RANKED_STAGES, Stage
from careerfit.model.errors import CareerfitError, in_words
from careerfit.model.person import Fact
from careerfit.model.session import Person, Session
from careerfit.model.words import Words
from careerfit.store.deeds import Arrival, Prepared, prepared

Report = Callable[[float], None]  # told the share that is done; what it raises ends it, and nothing is kept

Seen = tuple[frozenset[tuple[str, int]], datetime | None]  # answers and date, None for whatever date

_PASSED = ("session", "language")  # columns of an export of answers that say nothing new
_SAMPLES = 3
_SCORING = 0.7  # share of the time after which all sheets are scored, and the rest is writing
_MANY = 20  # faults that an error shows


@dataclass(frozen=True, slots=True)
class Column:
    """One column of an answers file: where (1, 2 ...), its heading, what it is taken for, its first cells.

    ``target`` is an item id, "person", "date", or "" for a column that is passed over.
    """

    place: int
    heading: str
    target: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """What an answers file would bring, looked at before anything is written.

    Attributes:
        path: the file.
        columns: what each column is taken for.
        sheets: one a row; those with faults too.
        faults: all of them, with line and column; with any, nothing can be imported.
        known: person ids by the name or code in the file, of those who are in the list; () for nobody.

    """

    path: Path
    columns: tuple[Column, ...]
    sheets: tuple[Sheet, ...]
    faults: tuple[str, ...]
    known: Mapping[str, tuple[str, ...]]


def preview(workspace: Workspace, path: Path, targets: Mapping[str, str] | None = None) -> SheetMapping:
    """Read an answers file and say what each column would be taken for; writes nothing.

    ``targets`` gives, by heading, what a column is to be taken for, "" to pass it over. Without it, a heading
    that is an item id, person or date, whatever its case, is taken for that, those that only an export writes
    are passed over, and any other is a fault. CareerfitError only for what is no CSV.
    """
    rows = sheets.table(path)
    if not rows:
        raise sheets.empty(path)
    header, below = [cell.strip() for cell in rows[0][1]], rows[1:]
    pack, words, chosen = workspace.content.pack, workspace.content.words, targets or {}
    names = {name.casefold(): name for name in ("person", "date", *(item.id for item in pack.items))}
    usual = {**names, **dict.fromkeys(_PASSED, "")}
    taken = [chosen.get(heading, usual.get(heading.casefold(), heading)) for heading in header]
    faults = _column_faults(header, taken, chosen, names, words)
    if not below:
        faults.append(words.say("fault.no-sheet"))
    known = [one if one in names.values() and one not in taken[:at] else "" for at, one in enumerate(taken)]
    read, wrong = sheets.rows_read(known, below, pack, words)  # faults of cells too, whatever columns lack
    found = () if faults else read
    faults += wrong
    known_people = workspace.store.caseload.called([one.person for one in found if one.person])
    faults += [
        words.say("fault.same-name", people=len(persons), name=repr(name[:40]))
        for name, persons in known_people.items()
        if len(persons) > 1
    ]
    columns = tuple(
        Column(at + 1, heading, taken[at], tuple(row[at] for _, row in below[:_SAMPLES] if at < len(row)))
        for at, heading in enumerate(header)
    )
    return SheetMapping(path, columns, found, tuple(faults), known_people)


def _column_faults(
    header: Sequence[str],
    taken: Sequence[str],
    chosen: Mapping[str, str],
    names: Mapping[str, str],
    words: Words,
) -> list[str]:
    lost = [heading for heading in chosen if heading not in header]
    faults = [words.say("fault.no-such-column", heading=repr(heading)) for heading in lost]
    for at, target in enumerate(taken):
        place = sheets.place_text(words, 1, at + 1, header[at])
        if not target and header[at] not in chosen and header[at].casefold() not in _PASSED:
            faults.append(f"{place}: {words.say('fault.no-heading')}")
        elif target and target not in names.values():
            near = difflib.get_close_matches(target.casefold()[:40], names, n=1)
            fault = "fault.no-item.near" if near else "fault.no-item"
            meant = names[near[0]] if near else ""
            faults.append(f"{place}: {words.say(fault, name=repr(target[:40]), near=meant)}")
        if target and target in taken[:at]:
            faults.append(f"{place}: {words.say('fault.taken', target=target)}")
    if not set(taken) & set(names.values()) - {"person", "date"}:
        faults.append(words.say("fault.no-column"))
    return faults


def import_sheets(
    workspace: Workspace,
    mapping: SheetMapping,
    report: Report,
    stages: tuple[Stage, ...] = RANKED_STAGES,
    *,
    all_new: bool = False,
) -> Brought:
    """Score and keep the sheets of a preview as one deed.

    A row belongs to the person of the list with this name or code, otherwise to somebody new; rows of one
    name belong together. With ``all_new``, each row is somebody new. A row that the person has already, with
    the same answers and, where it says one, the same date, is left out. CareerfitError naming the faults.
    """
    if mapping.faults:
        shown = "\n".join(sheets.shown_faults(mapping.faults, workspace.content.words, _MANY))
        title = f"{mapping.path} cannot be imported; nothing was written."
        raise CareerfitError(title, shown, "not-imported", path=mapping.path, faults=shown)
    people: dict[str, Person] = {}
    met: dict[str, Person] = {}
    got: dict[str, list[tuple[Session, Prepared]]] = {}
    had: dict[str, set[Seen]] = {}
    new: set[str] = set()
    here, now = 0, workspace.clock()
    for number, sheet in enumerate(mapping.sheets):
        report(_SCORING * number / len(mapping.sheets))
        person, known_one = _whose(workspace, sheet, mapping, people, all_new=all_new)
        if person.id not in got:
            got[person.id], met[person.id] = [], person
            had[person.id] = sheets_of(workspace, person.id) if known_one else set()
            new |= set() if known_one else {person.id}
        answers = frozenset(sheet.answers.items())
        if (answers, sheet.date) in had[person.id]:
            here += 1
            continue
        had[person.id] |= {(answers, sheet.date), (answers, None)}
        got[person.id].append(_scored(workspace, sheet, person, stages))
    arrivals = [Arrival(met[one], one in new, tuple(sessions)) for one, sessions in got.items() if sessions]
    if arrivals:
        deed = workspace.new_id()
        workspace.store.caseload.do(
            (deed, "import", now), (), arrivals, lambda share: report(_SCORING + (1 - _SCORING) * share)
        )
    report(1.0)
    return Brought(
        sum(len(one.sessions) for one in arrivals), len(arrivals), sum(one.new for one in arrivals), 0, here
    )


def _whose(
    workspace: Workspace, sheet: Sheet, mapping: SheetMapping, people: dict[str, Person], *, all_new: bool
) -> tuple[Person, bool]:
    """Return whose sheet it is, and whether that person is in the list; ``people`` are those so far."""
    name = sheet.person
    here = () if all_new else mapping.known.get(name, ())
    if here:
        return people.setdefault(here[0], workspace.store.person(here[0])), True
    key = f"new {name}" if name and not all_new else f"new {workspace.new_id()}"
    if key not in people:
        people[key] = Person(workspace.new_id(), name, sheet.date or workspace.clock())
    return people[key], False


def sheets_of(workspace: Workspace, person: str) -> set[Seen]:
    """Return the answers of a person's sessions that are in the list, each with its date and without."""
    hidden = case(workspace, person).hidden
    found: set[Seen] = set()
    for one in workspace.store.sessions(person):
        if one.session not in hidden:
            session = workspace.store.session(one.session)
            answers = frozenset(session.answers.items())
            found |= {(answers, session.started), (answers, None)}
    return found


def _scored(
    workspace: Workspace, sheet: Sheet, person: Person, stages: tuple[Stage, ...]
) -> tuple[Session, Prepared]:
    content = workspace.content
    ids = (workspace.new_id(), person.id)
    session, _ = sheets.session_of(sheet, content.pack, content.catalogue.digest, ids, workspace.clock())
    return session, prepared(tell(content, session, stages, session.started, sheet.stopped(content.pack)))


def import_files(workspace: Workspace, files: Sequence[Path], report: Report) -> Brought:
    """Keep the results and plans of files that people saved for their counselor, as one deed.

    Somebody whose result is here already is that person, otherwise who has the name in the file, otherwise
    somebody new. CareerfitError naming the faults of every file, and nothing is kept.
    """
    incoming, faults = [], []
    for number, path in enumerate(files):
        report(number / len(files) / 2)
        try:
            incoming.append(_from_file(workspace, path))
        except CareerfitError as error:
            faults.append(str(in_words(error, workspace.content.words)))
    if faults:
        shown = "\n".join(faults[:_MANY])
        title = "Nothing was taken over, because files have faults."
        raise CareerfitError(title, shown, "files-faults", faults=shown)
    return merge(workspace, "import", incoming, lambda share: report(0.5 + share / 2))


def _from_file(workspace: Workspace, path: Path) -> Incoming:
    file = counselor_file.read(path)
    there = session_here(workspace, file.session.id)
    here = known(workspace, there.person).state.plans if there else ()
    plans = [plan for plan in file.plans[::-1] if plan.id not in {one.id for one in here}]
    facts = tuple(Fact(0, *fact) for plan in plans for fact in plan_facts(plan, file.made))
    person = Person("", file.name, file.session.started)
    return Incoming(person, ((replace(file.session, person=""), file.told),), facts)
