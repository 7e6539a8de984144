"""A parsed file as a tree of nodes that remember their line and column."""

from dataclasses import dataclass
from typing import Literal

Meaning = Literal["text", "yes or no", "number", "nothing", "time", "sign"]
"""What YAML reads a scalar as when it stands without quotes."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: 1-based line and column, 0 where the whole file or line is meant."""

    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value as it is written, and what YAML would make of it."""

    place: Place
    text: str
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    place: Place
    nodes: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping in the order of the file; a key that stands twice is kept once."""

    place: Place
    pairs: "tuple[tuple[Scalar, Node], ...]"


Node = Scalar | Sequence | Table
