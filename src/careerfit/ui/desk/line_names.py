"""Finds the line of a name that is being typed, without reading all of them."""

from careerfit.model.casework import folded
from careerfit.ui.desk.line_model import LineModel

LOOKED = 600  # lines of which the names are looked at where the list is not sorted by them


def row_named(lines: LineModel, start: str, here: int) -> int | None:
    """Return the first row whose name begins with a folded text, None without one.

    It is found by halving where the lines are sorted by names; otherwise those lines are looked at, from
    ``here`` on, that need not be read.
    """
    if lines.sort_by.key == "person":
        return _halved(lines, start)
    for looked, (row, line) in enumerate(lines.seen(here)):
        if looked > LOOKED:
            break
        if folded(line.name).startswith(start):
            return row
    return None


def _halved(lines: LineModel, start: str) -> int | None:
    down = lines.sort_by.descending
    low, high = 0, len(lines.ids)
    while low < high:
        middle = (low + high) // 2
        name = _name_of(lines, middle)
        if name is None:
            before = False
        elif down:
            before = name > start and not name.startswith(start)
        else:
            before = name < start
        low, high = (middle + 1, high) if before else (low, middle)
    name = _name_of(lines, low)
    return low if name is not None and name.startswith(start) else None


def _name_of(lines: LineModel, row: int) -> str | None:
    """Return what a line is sorted by; None for one without a name, which stands at the end."""
    found = lines.source(lines.ids[row : row + 1])
    return folded(found[0].name) if found and found[0].cells["person"].stress != "quiet" else None
