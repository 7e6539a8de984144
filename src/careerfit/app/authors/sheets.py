"""Answer sheets as CSV: a person a row, a column an item; every fault is named before anything is done."""

import csv
import difflib
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from careerfit.model.content import Pack
from careerfit.model.errors import CareerfitError
from careerfit.model.result import Stopped
from careerfit.model.session import Person, Session, printable

_KNOWN = ("person", "date")
_LONGEST = 40  # characters of a wrong cell that are shown and compared
_SHOWN_FAULTS = 20
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


def read(path: Path, pack: Pack, listed_by: str) -> tuple[Sheet, ...]:
    """Read an answers file; CareerfitError names every fault with its line and column.

    ``listed_by`` is the command that lists the items of the pack, for those who name others.
    """
    rows = table(path)
    if not rows:
        raise CareerfitError(
            f"{path} is empty.", "Its first line must name the columns: item ids, person, date."
        )
    header = [cell.strip() for cell in rows[0][1]]
    faults = _header_faults(header, pack)
    known = {item.id for item in pack.items}
    lost = bool(set(header) - known - set(_KNOWN)) or known.isdisjoint(header)
    hint = [f"The items of the pack are listed by: {listed_by}"] if lost else []
    if not faults and len(rows) == 1:
        faults = ["there is no answer sheet below the header"]
    sheets: tuple[Sheet, ...] = ()
    if not faults:
        sheets, faults = rows_read(header, rows[1:], pack)
    if faults:
        shown = faults[:_SHOWN_FAULTS]
        if more := len(faults) - len(shown):
            shown.append(f"... and {more} more")
        raise CareerfitError(
            f"{path} cannot be scored; nothing was written.",
            "\n".join([*shown, *hint]),
        )
    return sheets


def rows_read(
    header: list[str], rows: Sequence[tuple[int, list[str]]], pack: Pack
) -> tuple[tuple[Sheet, ...], list[str]]:
    """Read the rows below a header of item ids, person, date and "" (a column to be passed over).

    Returns a sheet a row, and all faults with line and column.
    """
    limits = {item.id: item.categories for item in pack.items}
    found, faults = [], []
    for line, row in rows:
        sheet, wrong = _sheet(header, row, line, limits)
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
    )
    for item in sheet.asked:
        category = sheet.answers.get(item)
        if category is None:
            session = session.with_skip(item, None, at)
        else:
            session = session.with_answer(item, category, None, at)
    return session, person


def table(path: Path) -> list[tuple[int, list[str]]]:
    """Return the rows that are not empty, each with its line; commas, semicolons or tabs part the cells.

    CareerfitError when the file cannot be read or is no CSV in UTF-8.
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
        ) from None


def _text(path: Path) -> str:
    """Read a text file (UTF-8, with or without byte order mark), or say why it is not one."""
    try:
        if path.is_dir():
            raise CareerfitError(f"{path} is a folder.", "Name the CSV file inside it.")
        if path.stat().st_size > _LARGEST:
            raise CareerfitError(f"{path} is larger than 16 MB.", "Split it into several files.")
        raw = path.read_bytes()
    except FileNotFoundError:
        raise CareerfitError(f"{path} does not exist.", "Check the spelling of the file's name.") from None
    except OSError as error:
        raise CareerfitError(
            f"{path} cannot be read: {error.strerror}.", "Check the file's permissions."
        ) from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CareerfitError(
            f"{path} is not UTF-8 text (line {line}).",
            'Save it again as "CSV UTF-8" in your spreadsheet program.',
        ) from None
    if "\0" in text:
        raise CareerfitError(f"{path} is not a text file.", "An answers file is CSV text, a person a row.")
    return text


def _header_faults(header: list[str], pack: Pack) -> list[str]:
    known = {item.id for item in pack.items}
    faults = []
    for column, name in enumerate(header, start=1):
        place = f"line 1, column {column} ({name[:_LONGEST]})"
        if name not in known and name not in _KNOWN:
            near = difflib.get_close_matches(name.casefold()[:_LONGEST], (*_KNOWN, *known), n=1)
            meant = f"; did you mean {near[0]}?" if near else ""
            faults.append(f"{place}: no item of the pack {pack.id} {pack.version}{meant}")
        if name in header[: column - 1]:
            faults.append(f"{place}: the column is there twice")
    if not known.intersection(header):
        faults.append("line 1: no column is an item id")
    return faults


def _sheet(
    header: list[str], row: list[str], line: int, limits: Mapping[str, int]
) -> tuple[Sheet, list[str]]:
    faults = []
    person, date = "", None
    answers: dict[str, int] = {}
    if len(row) > len(header):
        faults.append(f"line {line}: {len(row)} cells, but the header names {len(header)} columns")
    for column, (name, cell) in enumerate(zip(header, row, strict=False), start=1):
        text = cell.strip()
        place = f"line {line}, column {column} ({name})"
        if name == "person":
            person = printable(text)
        elif name == "date":
            date = _date(text)
            if text and date is None:
                faults.append(
                    f"{place}: {text[:40]!r} is no date; write it like 2026-03-31 or 2026-03-31T14:05"
                )
        elif not name or not text:
            continue  # passed over, or skipped
        elif not (text.isascii() and text.isdigit()):
            faults.append(f"{place}: {text[:40]!r} is no whole number; {_range(limits[name])}")
        elif len(text) > 4 or not 1 <= int(text) <= limits[name]:
            faults.append(f"{place}: {text[:20]!r} is out of range; {_range(limits[name])}")
        else:
            answers[name] = int(text)
    return Sheet(person, date, answers, tuple(name for name in header if name and name not in _KNOWN)), faults


def _range(highest: int) -> str:
    return f"write 1 to {highest}, or nothing if skipped"


def _date(text: str) -> datetime | None:
    try:
        date = datetime.fromisoformat(text)
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):  # near the years 1 and 9999 there is no UTC
        return None
