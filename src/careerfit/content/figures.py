"""Reads the published figures behind roles: evidence.csv and reference.csv, one figure a row."""

import csv
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import as_number
from careerfit.content.files import Source
from careerfit.content.nodes import Place
from careerfit.content.suggestion import did_you_mean

TEXT_ELEMENTS = ("Entry education", "Related experience")
EXPERIENCE = {"None": 0.0, "Less than 5 years": 1.0, "5 years or more": 5.0}
"""Least years that we read into each wording of "Related experience"; "less than 5" is not none."""
EVIDENCE_COLUMNS = ("code", "element", "value", "source")
REFERENCE_COLUMNS = ("element", "n", "mean", "sd", "source")
LONGEST_CELL = 300

_CODE = re.compile(r"[0-9]{2}-[0-9]{4}(?:\.[0-9]{2})?")


@dataclass(frozen=True, slots=True)
class Figure:
    """One published figure; ``value`` is NaN where the figure is a text."""

    value: float
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Mean and SD of an element over the reference occupations."""

    mean: float
    sd: float


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures at hand: by code and element, and the reference by element."""

    evidence: Mapping[str, Mapping[str, Figure]]
    reference: Mapping[str, Reference]


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    raw: str
    cells: tuple[str, ...]

    def place(self, index: int) -> Place:
        """Return where the cell with this index starts."""
        column, quoted = 1, False
        for position, sign in enumerate(self.raw, start=1):
            if index == 0:
                break
            quoted ^= sign == '"'
            if sign == "," and not quoted:
                index, column = index - 1, position + 1
        return Place(self.line, column)


def read_figures(evidence: tuple[Source, ...], reference: tuple[Source, ...], faults: Faults) -> Figures:
    """Read the files in the order given; a later file's figure replaces an earlier file's."""
    figures: dict[str, dict[str, Figure]] = {}
    references: dict[str, Reference] = {}
    for source in evidence:
        for (code, element), figure in _evidence(source.data, FileFaults(faults, source.file)).items():
            figures.setdefault(code, {})[element] = figure
    for source in reference:
        references |= _reference(source.data, FileFaults(faults, source.file))
    return Figures(figures, references)


def _evidence(data: bytes, faults: FileFaults) -> dict[tuple[str, str], Figure]:
    found: dict[tuple[str, str], Figure] = {}
    lines: dict[tuple[str, str], int] = {}
    for row in _rows(data, EVIDENCE_COLUMNS, faults):
        code, element, text, source = row.cells
        if not _CODE.fullmatch(code):
            message = f"{shown(code)} is no occupation code."
            faults.add(row.place(0), "bad-code", message, "Write a code such as 13-1161.01 or 13-1161.")
            continue
        if (code, element) in found:
            message = (
                f"{element} of {code} stands here again; it stands on line {lines[code, element]} already."
            )
            faults.add(row.place(1), "figure-twice", message, "Keep one of the two.")
            continue
        if element == "Related experience" and text not in EXPERIENCE:
            message = f"{shown(text)} is not known as {element}."
            faults.add(row.place(2), "unknown-word", message, did_you_mean(text, EXPERIENCE))
            continue
        value = math.nan if element in TEXT_ELEMENTS else _number(row, 2, faults)
        if value is not None:
            found[code, element] = Figure(value, text, source)
            lines[code, element] = row.line
    return found


def _reference(data: bytes, faults: FileFaults) -> dict[str, Reference]:
    found: dict[str, Reference] = {}
    lines: dict[str, int] = {}
    for row in _rows(data, REFERENCE_COLUMNS, faults):
        element = row.cells[0]
        if element in found:
            message = f"{shown(element)} stands here again; it stands on line {lines[element]} already."
            faults.add(row.place(0), "figure-twice", message, "Keep one of the two.")
            continue
        count, mean, sd = (_number(row, index, faults) for index in (1, 2, 3))
        if sd is not None and sd <= 0:
            message = f"The standard deviation of {element} is {row.cells[3]}."
            faults.add(row.place(3), "number-out-of-range", message, "It must be above 0.")
        elif count is not None and mean is not None and sd is not None:
            found[element] = Reference(mean, sd)
            lines[element] = row.line
    return found


def _number(row: _Row, index: int, faults: FileFaults) -> float | None:
    if (value := as_number(row.cells[index])) is not None:
        return value
    message = f"{shown(row.cells[index])} is no number."
    remedy = "Write digits and a point; leave the row out where nothing is published."
    faults.add(row.place(index), "number-expected", message, remedy)
    return None


def _rows(data: bytes, columns: tuple[str, ...], faults: FileFaults) -> Iterator[_Row]:
    """Yield the rows below the header that have every cell; report the others."""
    try:
        lines = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8").splitlines()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        faults.add(Place(line), "not-utf8", "This line is not UTF-8.", "Save the file as UTF-8.")
        return
    if not lines:
        faults.add(Place(), "file-empty", "The file holds nothing.", f"Start it with {','.join(columns)}.")
        return
    header = _cells(lines[0], Place(1), faults)
    if header is not None and header != columns:
        wrong = next((name for name in header if name not in columns), "")
        remedy = f"Write {','.join(columns)}." + (f" {did_you_mean(wrong, columns)}" if wrong else "")
        faults.add(Place(1, 1), "csv-header", "The first line does not name the columns.", remedy)
    if header != columns:
        return
    for number, raw in enumerate(lines[1:], start=2):
        if faults.full:
            return
        if not raw.strip():
            continue
        cells = _cells(raw, Place(number), faults)
        row = _Row(number, raw, cells or ())
        if cells is not None and len(cells) != len(columns):
            message = f"The row has {len(cells)} cells instead of {len(columns)}."
            faults.add(Place(number, 1), "csv-row", message, "Quote a cell that holds a comma.")
        elif cells is not None and _whole_cells(row, columns, faults):
            yield row


def _cells(raw: str, place: Place, faults: FileFaults) -> tuple[str, ...] | None:
    try:
        rows = list(csv.reader([raw], strict=True))
    except csv.Error as error:
        remedy = "Close each quotation mark on its own line, and double one inside a cell."
        faults.add(place, "csv-row", f"This row cannot be read: {error}.", remedy)
        return None
    return tuple(cell.strip() for cell in rows[0]) if rows else ()


def _whole_cells(row: _Row, columns: tuple[str, ...], faults: FileFaults) -> bool:
    whole = True
    for index, (name, cell) in enumerate(zip(columns, row.cells, strict=True)):
        if not cell or len(cell) > LONGEST_CELL or not cell.isprintable():
            what = "is empty" if not cell else "is too long or not plain text"
            message = f"The cell {name} {what}."
            faults.add(row.place(index), "csv-cell", message, "Fill it in, or remove the row.")
            whole = False
    return whole
