"""Answer sheets as CSV: a person a row, a column an item; every fault is named before anything is done."""

import codecs
import csv
import difflib
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from careerfit.app.workspace import load_words
from careerfit.model.content import Pack
from careerfit.model.errors import CareerfitError
from careerfit.model.result import Stopped
from careerfit.model.session import Event, Person, Session, printable
from careerfit.model.words import Words

_KNOWN = ("person", "date")
_LONGEST = 40  # characters of a wrong cell that are shown and compared
_SHOWN_FAULTS = 20
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LARGEST = 16 * 1024 * 1024  # bytes: some 80,000 people with 96 answers, half an hour of scoring


@dataclass(frozen=True, slots=True)
class Sheet:
    """One person's answer sheet: categories 1..K in the pack's own order, items asked in the file's order."""

    person: str
    date: datetime | None
    answers: Mapping[str, int]
    asked: tuple[str, ...]

    def stopped(self, pack: Pack) -> Stopped:
        """Say whether the sheet holds the full questionnaire or ends early."""
        return "full" if {item.id for item in pack.items if item.full} <= set(self.asked) else "early"


def read(path: Path, pack: Pack, listed_by: str, words: Words | None = None) -> tuple[Sheet, ...]:
    """Read an answers file; CareerfitError names every fault with its line and column, in these words.

    ``listed_by`` is the command that lists the items of the pack, for those who name others.
    """
    words = words or load_words()
    rows = table(path)
    if not rows:
        raise empty(path)
    header = [cell.strip() for cell in rows[0][1]]
    faults = _header_faults(header, pack, words)
    known = {item.id for item in pack.items}
    lost = bool(set(header) - known - set(_KNOWN)) or known.isdisjoint(header)
    hint = [words.say("fault.items-listed", command=listed_by)] if lost else []
    if not faults and len(rows) == 1:
        faults = [words.say("fault.no-sheet")]
    sheets: tuple[Sheet, ...] = ()
    if not faults:
        sheets, faults = rows_read(header, rows[1:], pack, words)
    if faults:
        shown = "\n".join((*shown_faults(faults, words), *hint))
        raise CareerfitError(
            f"{path} cannot be scored; nothing was written.", shown, "not-scored", path=path, faults=shown
        )
    return sheets


def empty(path: Path) -> CareerfitError:
    """Say that an answers file has no line."""
    return CareerfitError(
        f"{path} is empty.",
        "Its first line must name the columns: item ids, person, date.",
        "sheet-empty",
        path=path,
    )


def shown_faults(faults: Sequence[str], words: Words, most: int = _SHOWN_FAULTS) -> tuple[str, ...]:
    """Return the first faults, and how many more there are."""
    more = len(faults) - most
    return (*faults[:most], *([words.say("fault.more", count=more)] if more > 0 else []))


def rows_read(
    header: list[str], rows: Sequence[tuple[int, list[str]]], pack: Pack, words: Words | None = None
) -> tuple[tuple[Sheet, ...], list[str]]:
    """Read the rows below a header of item ids, person, date and "" (a column to be passed over).

    Returns a sheet a row, and all faults with line and column, in these words (English where none are given).
    """
    words = words or load_words()
    limits = {item.id: item.categories for item in pack.items}
    found, faults = [], []
    for line, row in rows:
        sheet, wrong = _sheet(header, row, line, limits, words)
        found.append(sheet)
        faults += wrong
    return tuple(found), faults


def session_of(
    sheet: Sheet, pack: Pack, catalogue_digest: str, ids: tuple[str, str], at: datetime
) -> tuple[Session, Person]:
    """Turn a sheet into the session and person that are kept; ``ids`` are the session's and the person's."""
    at = sheet.date or at
    person = Person(ids[1], sheet.person, at)
    session = Session(
        id=ids[0],
        person=person.id,
        started=at,
        pack=pack.id,
        pack_version=pack.version,
        pack_digest=pack.digest,
        catalogue_digest=catalogue_digest,
        language=pack.language,
        seed=0,
        order=sheet.asked,
        events=tuple(
            Event(seq, "answer" if item in sheet.answers else "skip", item, sheet.answers.get(item), None, at)
            for seq, item in enumerate(sheet.asked, start=1)
        ),
    )
    return session, person


def table(path: Path) -> list[tuple[int, list[str]]]:
    """Return the rows that are not empty, each with its line; commas, semicolons or tabs part the cells.

    CareerfitError when the file cannot be read or is no CSV in UTF-8 or UTF-16.
    """
    text = _text(path)
    first = text.lstrip().split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        return [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise CareerfitError(
            f"{path} is not CSV (line {reader.line_num}: {error}).",
            "Save it again from your spreadsheet program.",
            "no-csv",
            path=path,
            line=reader.line_num,
        ) from None


def _text(path: Path) -> str:
    """Read a text file (UTF-8, or UTF-16 with its mark, as Excel writes it), or say why it is not one."""
    try:
        if path.is_dir():
            raise CareerfitError(
                f"{path} is a folder.", "Name the CSV file inside it.", "sheet-folder", path=path
            )
        if path.stat().st_size > _LARGEST:
            raise CareerfitError(
                f"{path} is larger than 16 MB.", "Split it into several files.", "sheet-large", path=path
            )
        raw = path.read_bytes()
    except FileNotFoundError:
        raise CareerfitError(
            f"{path} does not exist.", "Check the spelling of the file's name.", "no-file", path=path
        ) from None
    except OSError as error:
        raise CareerfitError(
            f"{path} cannot be read: {error.strerror}.",
            "Check the file's permissions.",
            "file-unreadable",
            path=path,
            reason=error.strerror,
        ) from None
    try:
        text = raw.decode("utf-16" if raw.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CareerfitError(
            f"{path} is not UTF-8 text (line {line}).",
            'Save it again as "CSV UTF-8" in your spreadsheet program.',
            "no-text-file",
            path=path,
            line=line,
        ) from None
    if "\0" in text:
        raise CareerfitError(
            f"{path} is not a text file.",
            "An answers file is CSV text, a person a row.",
            "no-text",
            path=path,
        )
    return text


def _header_faults(header: list[str], pack: Pack, words: Words) -> list[str]:
    known = {item.id for item in pack.items}
    faults = []
    for column, name in enumerate(header, start=1):
        place = place_text(words, 1, column, name)
        if name not in known and name not in _KNOWN:
            near = difflib.get_close_matches(name.casefold()[:_LONGEST], (*_KNOWN, *known), n=1)
            fault = "fault.not-of-pack.near" if near else "fault.not-of-pack"
            meant = near[0] if near else ""
            said = words.say(fault, pack=pack.id, version=pack.version, near=meant)
            faults.append(f"{place}: {said}")
        if name in header[: column - 1]:
            faults.append(f"{place}: {words.say('fault.twice')}")
    if not known.intersection(header):
        faults.append(words.say("fault.no-item-id"))
    return faults


def place_text(words: Words, line: int, column: int, heading: str) -> str:
    """Say where in a file a cell stands."""
    return words.say("fault.place", line=line, column=column, heading=heading[:_LONGEST])


def _sheet(
    header: list[str], row: list[str], line: int, limits: Mapping[str, int], words: Words
) -> tuple[Sheet, list[str]]:
    faults: list[str] = []

    def wrong(column: int, fault: str, cell: str, highest: int = 0) -> None:
        place = place_text(words, line, column, header[column - 1])
        faults.append(f"{place}: {words.say(fault, cell=repr(cell), highest=highest)}")

    person, date = "", None
    answers: dict[str, int] = {}
    if len(row) > len(header):
        faults.append(words.say("fault.cells", line=line, cells=len(row), columns=len(header)))
    for column, (name, cell) in enumerate(zip(header, row, strict=False), start=1):
        text = cell.strip()
        if name == "person":
            person = printable(text)
        elif name == "date":
            date = _date(text)
            if text and date is None:
                wrong(column, "fault.no-date", text[:40])
        elif not name or not text:
            continue  # passed over, or skipped
        elif not (text.isascii() and text.isdigit()):
            wrong(column, "fault.no-number", text[:40], limits[name])
        elif len(text) > 4 or not 1 <= int(text) <= limits[name]:
            wrong(column, "fault.out-of-range", text[:20], limits[name])
        else:
            answers[name] = int(text)
    return Sheet(person, date, answers, tuple(name for name in header if name and name not in _KNOWN)), faults


def _date(text: str) -> datetime | None:
    try:
        date = datetime.fromisoformat(text)
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):  # near the years 1 and 9999 there is no UTC
        return None
