"""Imports answer sheets and the files that people send, each time as one deed that can be undone."""

import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from careerfit.app import counselor_file, sheets
from careerfit.app.caseload.doing import case
from careerfit.app.caseload.merging import Brought, Incoming, merge
from careerfit.app.known import known
from careerfit.app.scoring import tell
from careerfit.app.sheets import Sheet
from careerfit.app.taking_in import plan_facts
from careerfit.app.workspace import Workspace
from careerfit.model.content import RANKED_STAGES, Stage
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Fact
from careerfit.model.result import Told
from careerfit.model.session import Person, Session
from careerfit.store.deeds import Arrival

Report = Callable[[float], None]  # told the share that is done; what it raises ends it, and nothing is kept

_SAMPLES = 3
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
        passed: headings of columns that nobody asked to pass over and that fit no item.

    """

    path: Path
    columns: tuple[Column, ...]
    sheets: tuple[Sheet, ...]
    faults: tuple[str, ...]
    known: Mapping[str, tuple[str, ...]]
    passed: tuple[str, ...]


def preview(workspace: Workspace, path: Path, targets: Mapping[str, str] | None = None) -> SheetMapping:
    """Read an answers file and say what each column would be taken for; writes nothing.

    ``targets`` gives, by heading, what a column is to be taken for. Without it, a heading that is an item
    id, person or date, whatever its case, is taken for that. CareerfitError only for what is no CSV.
    """
    rows = sheets.table(path)
    if not rows:
        raise CareerfitError(
            f"{path} is empty.", "Its first line must name the columns: item ids, person, date."
        )
    header, below = [cell.strip() for cell in rows[0][1]], rows[1:]
    pack, chosen = workspace.content.pack, targets or {}
    names = {name.casefold(): name for name in ("person", "date", *(item.id for item in pack.items))}
    taken = [chosen.get(heading, names.get(heading.casefold(), "")) for heading in header]
    found, faults = (), _column_faults(header, taken, chosen, names)
    if not below:
        faults.append("there is no answer sheet below the header")
    if not faults:
        found, faults = sheets.rows_read(taken, below, pack)
    known_people = workspace.store.caseload.called([one.person for one in found if one.person])
    faults += [
        f"{len(persons)} people of the list are called {name[:40]!r}; give each a code of their own"
        for name, persons in known_people.items()
        if len(persons) > 1
    ]
    columns = tuple(
        Column(at + 1, heading, taken[at], tuple(row[at] for _, row in below[:_SAMPLES] if at < len(row)))
        for at, heading in enumerate(header)
    )
    passed = tuple(c.heading for c in columns if not c.target and chosen.get(c.heading) != "")
    return SheetMapping(path, columns, found, tuple(faults), known_people, passed)


def _column_faults(
    header: Sequence[str], taken: Sequence[str], chosen: Mapping[str, str], names: Mapping[str, str]
) -> list[str]:
    faults = [f"there is no column {heading!r} in the first line" for heading in chosen if heading not in header]
    for at, target in enumerate(taken):
        place = f"line 1, column {at + 1} ({header[at][:40]})"
        if target and target not in names.values():
            near = difflib.get_close_matches(target.casefold()[:40], names, n=1)
            faults.append(f"{place}: no item {target[:40]}" + (f"; did you mean {near[0]}?" if near else ""))
        if target and target in taken[:at]:
            faults.append(f"{place}: another column is taken for {target} already")
    if not set(taken) & set(names.values()) - {"person", "date"}:
        faults.append("line 1: no column is taken for an item")
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
        shown = list(mapping.faults[:_MANY])
        if more := len(mapping.faults) - len(shown):
            shown.append(f"... and {more} more")
        raise CareerfitError(f"{mapping.path} cannot be imported; nothing was written.", "\n".join(shown))
    people: dict[str, Person] = {}
    got: dict[str, list[tuple[Session, Told]]] = {}
    had: dict[str, set[tuple[object, ...]]] = {}
    new: set[str] = set()
    here, now = 0, workspace.clock()
    for number, sheet in enumerate(mapping.sheets):
        report(0.95 * number / len(mapping.sheets))
        person, known_one = _whose(workspace, sheet, mapping, people, all_new=all_new)
        if person.id not in got:
            got[person.id] = []
            had[person.id] = _sheets_of(workspace, person.id) if known_one else set()
            new |= set() if known_one else {person.id}
        answers = frozenset(sheet.answers.items())
        if not all_new and sheet.person and {(answers, sheet.date), (answers, None)} & had[person.id]:
            here += 1
            continue
        had[person.id] |= {(answers, sheet.date), *([(answers, None)] if sheet.date is None else [])}
        got[person.id].append(_scored(workspace, sheet, person, stages))
    arrivals = [
        Arrival(people[one], one in new, tuple(sessions)) for one, sessions in got.items() if sessions
    ]
    if arrivals:
        deed = (workspace.new_id(), "import", now)
        workspace.store.caseload.do(deed, (), arrivals, lambda share: report(0.95 + 0.05 * share))
    report(1.0)
    return Brought(
        sum(len(one.sessions) for one in arrivals), len(arrivals), sum(one.new for one in arrivals), 0, here
    )
