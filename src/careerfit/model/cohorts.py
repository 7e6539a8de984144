"""What the page of cohorts shows: whom it is about, and figures that are drawn, said and told as tables."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from careerfit.model.caseload import EVERYTHING, Filter
from careerfit.model.choice import Choice
from careerfit.model.content import Track
from careerfit.model.screens import TrackShare

PickKind = Literal["", "all", "shown", "saved", "group", "tag"]
PICK_KINDS: tuple[PickKind, ...] = get_args(PickKind)


@dataclass(frozen=True, slots=True)
class Pick:
    """Which people a group is made of.

    Attributes:
        kind: nobody (there is no second group), everybody, what the table showed, or what `name` names.
        name: of a saved filter, a group or a tag.
        first, last: days of the results, both included; None for open ends.

    """

    kind: PickKind = "all"
    name: str = ""
    first: date | None = None
    last: date | None = None


def pick_id(pick: Pick) -> str:
    """Write kind and name as one id."""
    return f"{pick.kind}:{pick.name}" if pick.name else pick.kind


def picked(text: str) -> Pick:
    """Read what `pick_id` wrote; everybody where it cannot be read."""
    kind, _, name = text.partition(":")
    return next((Pick(known, name) for known in PICK_KINDS if known == kind), Pick())


@dataclass(frozen=True, slots=True)
class CohortChoices:
    """What can be chosen.

    Attributes:
        options: ids as `pick_id` writes them.
        shown: what the table showed last; None where it has shown nothing in particular.
        today: for a range of days that begins.

    """

    options: tuple[Choice, ...]
    today: date
    shown: Filter | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One group that was asked for: its name as it stands above the figures, and its lines."""

    name: str
    filter: Filter = EVERYTHING


@dataclass(frozen=True, slots=True)
class FigureTable:
    """The numbers of a figure: the first cell of a row names it."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """How one group is spread: shares of its people by bar (None is not told), and its quartiles."""

    bars: tuple[float | None, ...]
    quartiles: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class SpreadRow:
    """One thing measured, of one group or two.

    Attributes:
        low, high: where the first bar begins and the last one ends.
        middle: a value that is marked on the line, None for none.
        spreads: of each group; None where too few have it.

    """

    name: str
    low_end: str
    high_end: str
    low: float
    high: float
    middle: float | None
    spreads: tuple[Spread | None, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class BarRow:
    """One part of a breakdown: its share of each group (None is not told), and the same as text."""

    label: str
    shares: tuple[float | None, ...]
    texts: tuple[str, ...]
    track: Track | None = None
    rest: bool = False  # those who are in no part


@dataclass(frozen=True, slots=True)
class TrackRow:
    """The shares of the tracks in one group."""

    name: str
    tracks: tuple[TrackShare, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: exactly one of spreads, bars and tracks is filled.

    Attributes:
        id: to save it under, such as "roles".
        sentence: what it shows, in words.
        note: what is not told, or how to read it; "" for nothing.

    """

    id: str
    title: str
    sentence: str
    tables: tuple[FigureTable, ...]
    note: str = ""
    spreads: tuple[SpreadRow, ...] = ()
    bars: tuple[BarRow, ...] = ()
    tracks: tuple[TrackRow, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupHead:
    """A group above its figures: name, and how many people and results it has or why nothing is told."""

    name: str
    about: str
    told: bool


@dataclass(frozen=True, slots=True)
class CohortFigures:
    """All that is told of one group or two; without figures, `heads` and `note` say why."""

    asked: tuple[Asked, ...]
    heads: tuple[GroupHead, ...]
    figures: tuple[Figure, ...] = ()
    note: str = ""
    title: str = ""  # of the printed page, and of files
