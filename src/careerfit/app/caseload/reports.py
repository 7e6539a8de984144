"""Writes reports of many people into a folder, one file a person; no file is replaced or half-written."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from careerfit.app.papers import reporting, saving
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import Line
from careerfit.model.desk import Chosen
from careerfit.model.errors import CareerfitError
from careerfit.model.exchange import Naming
from careerfit.model.report import Report, ReportOptions

Progress = Callable[[float], None]  # told the share that is done; what it raises ends it
Make = Callable[[Report], bytes]
"""Makes a PDF of a report."""

ENDING = ".pdf"
_PAGE = 500
_LONGEST = 60  # characters of a name in a file's name
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}


@dataclass(frozen=True, slots=True)
class Planned:
    """One report to write: whose result, and the file's name."""

    session: str
    name: str


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the files, and how many people have no result to report."""

    files: tuple[Path, ...]
    without: int


def plan(workspace: Workspace, chosen: Chosen, naming: Naming) -> tuple[tuple[Planned, ...], int]:
    """Return which reports there are to write, and how many people have no result to report.

    A report is of a person's newest result of those chosen. Files are named by their number, or by the
    person's code or name where that was asked for and there is one. A name that is there twice gets a number.
    """
    caseload = workspace.store.caseload
    numbers = chosen.lines or caseload.ids(chosen.filter, chosen.sort)
    newest: dict[str, Line] = {}
    people: dict[str, None] = {}
    for line in _read(workspace, numbers):
        people[line.person] = None
        if line.state == "finished" and (line.person not in newest or newest[line.person].at < line.at):
            newest[line.person] = line
    lines = [newest[person] for person in people if person in newest]
    digits = max(3, len(str(len(lines))))
    taken: set[str] = set()
    planned = []
    for number, line in enumerate(lines, start=1):
        own = {"code": line.code, "name": line.name}.get(naming, "")
        name = file_name(own) or f"careerfit-report-{number:0{digits}}"
        planned.append(Planned(line.session, _untaken(name, taken)))
    return tuple(planned), len(people) - len(lines)


def write(
    workspace: Workspace,
    planned: Sequence[Planned],
    folder: Path,
    make: Make,
    progress: Progress,
    options: ReportOptions = ReportOptions(),  # noqa: B008 - frozen
) -> tuple[Path, ...]:
    """Write the reports into a folder, which is made where it is not there; return the files.

    A file that is there stays, the new one gets a number. What ``progress`` raises ends it; the files that
    are finished by then are whole, and stay. CareerfitError where there is none to write or saving fails.
    """
    if not planned:
        raise CareerfitError(
            "Nobody who was chosen has a result yet.",
            "Choose people with a finished questionnaire.",
            "no-reports",
        )
    _make_folder(folder)
    there = {path.name.casefold() for path in folder.iterdir()}
    taken = {Path(name).stem for name in there if name.endswith(ENDING)}
    files = []
    for number, one in enumerate(planned):
        progress(number / len(planned))
        screen = reporting.screen(workspace, one.session, options)
        data = make(screen.report)
        path = folder / f"{_untaken(one.name, taken)}{ENDING}"
        saving.save(path, data)
        files.append(path)
    progress(1.0)
    return tuple(files)


def file_name(text: str) -> str:
    """Return a text as any file system takes it for a file's name, "" when nothing is left of it."""
    plain = unicodedata.normalize("NFC", text)
    kept = "".join("-" if sign in _FORBIDDEN or not sign.isprintable() else sign for sign in plain)
    name = " ".join(kept.split())[:_LONGEST].strip(" .")
    return f"{name}-" if name.split(".")[0].casefold() in _RESERVED else name


def _untaken(name: str, taken: set[str]) -> str:
    """Return the name, with a number where it is taken already; it is taken from now on."""
    found, number = name, 1
    while found.casefold() in taken:
        number += 1
        found = f"{name}-{number}"
    taken.add(found.casefold())
    return found


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CareerfitError(
            f"The folder {folder} cannot be made: {error.strerror}.",
            "Choose another place.",
            "no-such-folder",
            folder=folder,
        ) from None


def _read(workspace: Workspace, numbers: Sequence[int]) -> Iterator[Line]:
    for first in range(0, len(numbers), _PAGE):
        yield from workspace.store.caseload.rows(numbers[first : first + _PAGE])
