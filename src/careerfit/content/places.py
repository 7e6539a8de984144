"""Finds where something stands in an author's file, for faults that show only when everything is read."""

from pathlib import Path

from careerfit.content import source
from careerfit.content.faults import Faults, FileFaults
from careerfit.content.nodes import Place, Table


def place_of(file: Path, *keys: str) -> Place:
    """Return where a field stands, its name given from the outermost in; the whole file when it has none."""
    try:
        node = source.parse(file.read_bytes(), FileFaults(Faults(), str(file)))
    except OSError:
        return Place()
    place = Place()
    for key in keys:
        pairs = node.pairs if isinstance(node, Table) else ()
        found = next(((name, value) for name, value in pairs if name.text == key), None)
        if found is None:
            return Place()
        place, node = found[0].place, found[1]
    return place
