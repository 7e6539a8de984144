"""Screen values of the table of people and results: its lines in words, and what its filter says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from careerfit.model.caseload import EVERYTHING, NEWEST, Filter, LineState, Sort, SortKey
from careerfit.model.content import Track

Stress: TypeAlias = Literal["", "quiet", "warn"]
# fields of `Filter` of which several values can be chosen
Facet = Literal[
    "states", "verdicts", "tracks", "families", "roles", "flags", "tags", "groups", "languages", "modes",
    "versions",
]  # fmt: skip
Question = Literal["cautioned", "tied", "changed", "planned"]  # fields of `Filter` that are yes, no or open
FEWEST = 100
"""Lines of so many people are done with at once; more are done beside, with progress."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one column says of a line.

    Attributes:
        text: as it is shown, "" for nothing.
        spoken: as it is read out, where the text alone would not say it; "" for the text itself.
        track: in whose colour a mark stands before the text.
        share: 0..1, drawn as a small bar.
        stress: how loud the text is.

    """

    text: str = ""
    spoken: str = ""
    track: Track | None = None
    share: float | None = None
    stress: Stress = ""


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of the table in words.

    Attributes:
        id: number of the line.
        person, session: ids; session "" for a person without one.
        name: what the person is called in sentences.
        state: what the line is.
        cells: by column.

    """

    id: int
    person: str
    session: str
    name: str
    state: LineState
    cells: Mapping[SortKey, Cell]


@dataclass(frozen=True, slots=True)
class FilterPart:
    """One thing that a filter demands, in words, with the filter that demands all the rest."""

    text: str
    without: Filter


@dataclass(frozen=True, slots=True)
class Option:
    """One value that a filter can ask for; the lines it would leave, None while they are being counted."""

    value: str
    text: str
    lines: int | None = None


@dataclass(frozen=True, slots=True)
class FilterScreen:
    """What the table is asked for, in words.

    Attributes:
        filter, sort: what is asked for.
        parts: what the filter demands, each in words.
        sentence: all of them, "" for all lines.
        values: by field of the filter, what is chosen in it, in words; fields that are open are left out.
        saved: names of the filters that were kept.
        today: ISO date from which choices such as "last 30 days" are counted.

    """

    filter: Filter = EVERYTHING
    sort: Sort = NEWEST
    parts: tuple[FilterPart, ...] = ()
    sentence: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    saved: tuple[str, ...] = ()
    today: str = "2026-01-01"
