"""Writes tables as CSV, JSON or XLSX: no cell is ever run as a formula, no file is half-written."""

import csv
import io
import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from careerfit.app.papers import saving
from careerfit.model.errors import CareerfitError

if TYPE_CHECKING:  # see _xlsx
    from xlsxwriter import Workbook

Cell: TypeAlias = str | int | float | None
_STARTS = tuple(
    "=+-@\t\r\uff1d\uff0b\uff0d\uff20"
)  # with these, a spreadsheet program takes a text for a formula
_MOST_ROWS = 1_048_575  # of an XLSX sheet, below the header
_LONGEST = 32_767  # characters of an XLSX cell


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, its header, and a function that gives the rows from the first."""

    name: str
    header: tuple[str, ...]
    rows: Callable[[], Iterator[Sequence[Cell]]]


def save(path: Path, tables: Sequence[Table], about: Mapping[str, object]) -> tuple[Path, ...]:
    """Write tables into the file that the ending asks for; return the files.

    A .json holds ``about`` and a list a table, an .xlsx a sheet a table. A .csv holds the first table, and
    the others stand beside it. CareerfitError for another ending, for more rows than a sheet can have, and
    when saving fails; what was there is then as it was.
    """
    ending = path.suffix.lower()
    if ending == ".csv":
        writers: dict[Path, Callable[[BinaryIO], object]] = {
            path if not at else path.with_name(f"{path.stem}-{table.name}{path.suffix}"): partial(_csv, table)
            for at, table in enumerate(tables)
        }
    elif ending == ".json":
        writers = {path: partial(_json, tables, about)}
    elif ending == ".xlsx":
        writers = {path: partial(_xlsx, tables)}
    else:
        raise CareerfitError(
            f"{path} has no ending that says what to write.",
            "Name a file with .csv, .json or .xlsx.",
            "no-ending",
            path=path,
        )
    saving.save_all(writers)
    return tuple(writers)


def save_json(path: Path, value: Mapping[str, object]) -> None:
    """Write one value as JSON."""
    saving.save(path, (json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode())


def guarded(cell: Cell) -> Cell:
    """Return a cell as it may stand in CSV: a text that could be a formula begins with an apostrophe."""
    if isinstance(cell, str) and cell.lstrip(" \n").startswith(_STARTS):
        return f"'{cell}"
    return cell


def _csv(table: Table, file: BinaryIO) -> None:
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(map(guarded, table.header))
    writer.writerows([guarded(cell) for cell in row] for row in table.rows())
    text.detach()


def _json(tables: Sequence[Table], about: Mapping[str, object], file: BinaryIO) -> None:
    file.write(_json_text(dict(about))[:-1])
    for table in tables:
        file.write(f',\n"{table.name}": ['.encode())
        for number, row in enumerate(table.rows()):
            file.write(b",\n" if number else b"\n")
            file.write(_json_text(dict(zip(table.header, row, strict=True))))
        file.write(b"\n]")
    file.write(b"}\n")


def _json_text(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, allow_nan=False).encode()


def _xlsx(tables: Sequence[Table], file: BinaryIO) -> None:
    from xlsxwriter import Workbook  # noqa: PLC0415 - every command would wait for it

    with tempfile.TemporaryDirectory() as folder:  # rows wait here, so that many need little memory
        book = Workbook(file, {"constant_memory": True, "tmpdir": folder})
        try:
            for table in tables:
                _sheet(book, table)
        except BaseException:
            book.fileclosed = True  # otherwise it would be written when it is thrown away
            for sheet in book.worksheets():
                sheet.row_data_fh.close()
            raise
        book.close()


def _sheet(book: "Workbook", table: Table) -> None:
    sheet = book.add_worksheet(table.name)
    for column, name in enumerate(table.header):
        sheet.write_string(0, column, name)
    for number, row in enumerate(table.rows(), start=1):
        if number > _MOST_ROWS:
            raise CareerfitError(
                f"An XLSX sheet has no room for more than {_MOST_ROWS:,} lines.",
                "Choose fewer, or save as CSV.",
                "sheet-full",
                most=_MOST_ROWS,
            )
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(number, column, cell[:_LONGEST])
            elif cell is not None:
                sheet.write_number(number, column, cell)
