"""What the first page of the counselor's workspace shows."""

from dataclasses import dataclass

from careerfit.model.caseload import Filter, Sort


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One thing that may need the counselor.

    Attributes:
        id: which.
        count: lines of the list that it is about.
        title: what they are, in words that hold for any number.
        about: why they need a look.
        filter, sort: of exactly these lines.

    """

    id: str
    count: int
    number: str  # the count as it is written
    title: str
    about: str
    filter: Filter
    sort: Sort


@dataclass(frozen=True, slots=True)
class DueRow:
    """One person who is to be heard of again."""

    person: str
    session: str  # "" for somebody without a result
    name: str
    when: str
    about: str  # what was noted, "" when nothing was
    pressing: bool  # today or before


@dataclass(frozen=True, slots=True)
class DoneRow:
    """One deed of the counselor."""

    when: str
    text: str
    undone: bool


@dataclass(frozen=True, slots=True)
class SavedRow:
    """A filter that was kept under a name."""

    name: str
    filter: Filter


@dataclass(frozen=True, slots=True)
class HomeScreen:
    """The first page of the workspace.

    Attributes:
        summary: how many people and results there are.
        empty: what to do first, "" once there is anybody.
        needs: the most pressing first.
        more_due: how many more people are due after those of `due`, in words, "" for none.

    """

    summary: str
    empty: str
    needs: tuple[NeedRow, ...]
    due: tuple[DueRow, ...] = ()
    more_due: str = ""
    done: tuple[DoneRow, ...] = ()
    saved: tuple[SavedRow, ...] = ()
