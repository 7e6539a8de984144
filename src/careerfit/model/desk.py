"""What the counselor's pages share: their places, what can be taken back, which lines are meant."""

from dataclasses import dataclass
from typing import Literal, get_args

from careerfit.model.caseload import EVERYTHING, NEWEST, Filter, Sort

Place = Literal["home", "people", "cohorts", "exchange", "trash"]
PLACES: tuple[Place, ...] = get_args(Place)


@dataclass(frozen=True, slots=True)
class DeskScreen:
    """What stands above each page of the workspace.

    Attributes:
        undo, redo: what would be taken back and brought back, in words, "" for nothing.
        note: that all people are made up, "" where they are not.

    """

    undo: str = ""
    redo: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Lines of the list that something is to be done with.

    Attributes:
        filter, sort: of the list that they were chosen in.
        lines: their numbers, in the order of the list; empty where all lines of the filter are meant.
        people: how many people they are, to say so before anything is done.

    """

    filter: Filter = EVERYTHING
    sort: Sort = NEWEST
    lines: tuple[int, ...] = ()
    people: int = 0
