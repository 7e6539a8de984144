"""Writes a study's table into its document, between `<!-- table: NAME -->` and `<!-- end -->`."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

DECISIONS = Path(__file__).resolve().parents[1] / "decisions"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Lay out a table; all columns but the first are aligned to the right."""
    rule = ["---"] + ["--:"] * (len(head) - 1)
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (head, rule, *rows))


def write(document: Path, name: str, made: str) -> None:
    """Put a table in its place; ValueError when the document has no such place."""
    text = document.read_text(encoding="utf-8")
    place = re.compile(rf"(<!-- table: {re.escape(name)} -->\n).*?(<!-- end -->)", re.DOTALL)
    renewed, count = place.subn(lambda found: f"{found[1]}{made}{found[2]}", text)
    if count != 1:
        raise ValueError(f"{document} has no place for the table {name}")
    document.write_text(renewed, encoding="utf-8", newline="\n")
