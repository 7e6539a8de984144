"""Looks at files before anything of them is kept: what they would bring, to whom, and all their faults."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from careerfit.app.caseload import bundling, importing
from careerfit.app.caseload.importing import Seen, SheetMapping, sheets_of
from careerfit.app.caseload.merging import Brought, Incoming, session_here
from careerfit.app.papers import counselor_file
from careerfit.app.workspace import Workspace
from careerfit.model.counselor import CounselorFile
from careerfit.model.errors import CareerfitError, FaultsError, in_words
from careerfit.model.exchange import Kind
from careerfit.model.session import Session

Report = Callable[[float], None]  # told the share that is done; what it raises ends the work
_EVERY = 50  # sheets between two reports


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would come: results, people, those of them who are new, and results that are here already."""

    results: int = 0
    people: int = 0
    new: int = 0
    here: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """Files that were looked at.

    Attributes:
        kind: what they are.
        paths: the files, in the order chosen.
        foreseen: what they would bring, if they have no faults.
        mapping: of answer sheets.
        targets: what columns are taken for against their headings, by heading.
        all_new: whether each answer sheet is somebody new.
        people: of other files: name, number of results, file name.
        faults: all of them.

    """

    kind: Kind
    paths: tuple[Path, ...]
    foreseen: Foreseen
    mapping: SheetMapping | None = None
    targets: Mapping[str, str] | None = None
    all_new: bool = False
    people: tuple[tuple[str, int, str], ...] = ()
    faults: tuple[str, ...] = ()


def look(
    workspace: Workspace,
    paths: Sequence[Path],
    report: Report,
    targets: Mapping[str, str] | None = None,
    *,
    all_new: bool = False,
) -> Found:
    """Look at one answers file, at one bundle, or at files that people saved for their counselor.

    CareerfitError when they are of several kinds, and for a file that is none of these.
    """
    kind = kind_of(paths)
    if kind == "sheets":
        mapping = importing.preview(workspace, paths[0], targets)
        foreseen = Foreseen() if mapping.faults else of_sheets(workspace, mapping, report, all_new=all_new)
        return Found(kind, tuple(paths), foreseen, mapping, targets, all_new, (), mapping.faults)
    if kind == "bundle":
        _, incoming = bundling.read(paths[0])
        return Found(kind, tuple(paths), *_of_people(workspace, incoming, report, paths[0].name))
    return _of_files(workspace, paths, report)


def kind_of(paths: Sequence[Path]) -> Kind:
    """Return what files are by their endings; CareerfitError when they cannot come in together."""
    endings = {path.suffix.lower() for path in paths}
    if endings == {counselor_file.ENDING}:
        return "files"
    if len(paths) == 1 and endings == {bundling.ENDING}:
        return "bundle"
    if len(paths) == 1 and endings <= {".csv", ".tsv", ".txt"}:
        return "sheets"
    if len(paths) == 1:
        raise CareerfitError(
            f"careerfit cannot bring in {paths[0].name}.",
            f"It brings in answer sheets (.csv), results saved as a file ({counselor_file.ENDING}) and "
            f"bundles ({bundling.ENDING}).",
            "not-brought",
            file=paths[0].name,
        )
    raise CareerfitError(
        "These files cannot be brought in together.",
        f"Several at once can only be results saved as a file ({counselor_file.ENDING}). "
        "Bring in answer sheets and bundles one by one.",
        "not-together",
    )


def bring(workspace: Workspace, found: Found, report: Report) -> Brought:
    """Keep what was looked at, as one deed; CareerfitError, and nothing is kept, when it has faults."""
    if found.mapping is not None:
        return importing.import_sheets(workspace, found.mapping, report, all_new=found.all_new)
    if found.kind == "bundle":
        return bundling.take_over(workspace, found.paths[0], report)
    return importing.import_files(workspace, found.paths, report)


def of_sheets(workspace: Workspace, mapping: SheetMapping, report: Report, *, all_new: bool) -> Foreseen:
    """Count what the sheets of a preview would bring, by the rules of `importing.import_sheets`."""
    had: dict[str, set[Seen]] = {}
    bringing: set[str] = set()
    known: set[str] = set()
    results = 0
    for number, sheet in enumerate(mapping.sheets):
        if number % _EVERY == 0:
            report(number / len(mapping.sheets))
        here = () if all_new else mapping.known.get(sheet.person, ())
        name = f"name {sheet.person}" if sheet.person and not all_new else f"row {number}"
        key = f"id {here[0]}" if here else name
        if key not in had:
            had[key] = sheets_of(workspace, here[0]) if here else set()
        answers = frozenset(sheet.answers.items())
        if (answers, sheet.date) in had[key]:
            continue
        had[key] |= {(answers, sheet.date), (answers, None)}
        bringing.add(key)
        known |= {key} if here else set()
        results += 1
    return Foreseen(results, len(bringing), len(bringing - known), len(mapping.sheets) - results)


def _of_files(workspace: Workspace, paths: Sequence[Path], report: Report) -> Found:
    files: list[tuple[Path, CounselorFile]] = []
    faults: list[str] = []
    for number, path in enumerate(paths):
        report(number / len(paths))
        try:
            files.append((path, counselor_file.read(path)))
        except CareerfitError as error:
            words = workspace.content.words
            told = in_words(error, words)
            lines = error.said(words) if isinstance(error, FaultsError) else told.message.splitlines()
            faults += [f"{path.name}: {told.title}", *lines]
    named = workspace.store.caseload.called([file.name for _, file in files if file.name])
    people: dict[str, bool] = {}  # who comes, and whether they are known
    for number, (_, file) in enumerate(files):
        owner = _owner(workspace, file.session)
        if owner is None:
            one = len(named.get(file.name, ())) == 1
            people[f"name {file.name}" if file.name else f"file {number}"] = one
        elif _comes(workspace, file.session):
            people[owner] = True
    results = sum(_comes(workspace, file.session) for _, file in files)
    foreseen = Foreseen(
        results, len(people), sum(not known for known in people.values()), len(files) - results
    )
    rows = tuple((file.name, 1, path.name) for path, file in files)
    return Found("files", tuple(paths), foreseen, people=rows, faults=tuple(faults))


def _of_people(
    workspace: Workspace, incoming: Sequence[Incoming], report: Report, file: str
) -> tuple[Foreseen, None, None, bool, tuple[tuple[str, int, str], ...]]:
    results = people = new = here = 0
    rows = []
    for number, one in enumerate(incoming):
        if number % _EVERY == 0:
            report(number / len(incoming))
        fresh = sum(_comes(workspace, session) for session, _ in one.sessions)
        owners = [_owner(workspace, session) for session, _ in one.sessions]
        known = any(owners) or _is_here(workspace, one.person.id)
        results, here = results + fresh, here + len(one.sessions) - fresh
        people, new = people + 1, new + (not known)
        rows.append((one.person.label, len(one.sessions), file))
    return Foreseen(results, people, new, here), None, None, False, tuple(rows)


def _owner(workspace: Workspace, session: Session) -> str | None:
    there = session_here(workspace, session.id)
    return there.person if there else None


def _comes(workspace: Workspace, session: Session) -> bool:
    """Whether a result is new, or came with an import that was undone since."""
    owner = _owner(workspace, session)
    if owner is None:
        return True
    facts = workspace.store.caseload.case_facts(owner)
    undone, gone = workspace.store.caseload.undone(facts), False
    for fact in facts:
        if fact.kind == "case-came" and fact.subject == session.id:
            gone = fact.value.get("deed") in undone
    return gone


def _is_here(workspace: Workspace, person: str) -> bool:
    try:
        workspace.store.person(person)
    except CareerfitError:  # the usual case: somebody new
        return False
    return True
