"""The list of a counselor's caseload: a line, how it is filtered and sorted, and what was done."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Literal, TypeAlias, get_args

from careerfit.model import reading
from careerfit.model.content import Track
from careerfit.model.result import Verdict
from careerfit.model.session import Mode

LineState = Literal["finished", "unfinished", "none"]
Compared = Literal["first", "pending", "refused", "same", "changed", ""]
SortKey = Literal[
    "date", "person", "state", "verdict", "role", "family", "track", "certainty", "tied", "flags",
    "cautioned", "changed", "language", "mode", "version", "tags", "groups", "due", "goal", "progress",
]  # fmt: skip
SORT_KEYS: tuple[SortKey, ...] = get_args(SortKey)
DeedKind = Literal[
    "note", "tag", "group", "follow-up", "name", "new", "trash", "restore", "import", "merge", "filter",
    "undo", "redo",
]  # fmt: skip
Ids: TypeAlias = "array[int]"  # numbers of lines in order, 8 bytes each
MANY_PEOPLE = 10_000
"""So many people of a deed are counted; that there are more is all that is said then."""
LOW_CERTAINTY = 0.2
"""P(best) of the leading role under which a result is worth a talk: four to one that another fits better."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which lines of the list are meant; what is left out rules nothing out, and all that is named must hold.

    Attributes:
        text: words of which each must begin a word of name, code, tags, groups or notes.
        states: finished results, unfinished questionnaires, people without either.
        since, until: moment of the result (or of the beginning), until excluded.
        verdicts, tracks, roles, families, languages, modes, versions: any of these.
        least, below: P(best) of the leading role from ``least`` and under ``below``.
        flags, tags, groups: any of these.
        cautioned, tied: whether the result carries a caution; whether its first roles are tied.
        changed: whether it differs reliably from the person's result before it.
        due_by: something is open and due on this day or before it.
        planned: whether the person has a plan.
        person: id of one person, "" for all.
        came: id of an import; the people who came with it, or to whom it brought something.

    """

    text: str = ""
    states: tuple[LineState, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    verdicts: tuple[Verdict, ...] = ()
    tracks: tuple[Track, ...] = ()
    roles: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    modes: tuple[Mode, ...] = ()
    versions: tuple[str, ...] = ()
    least: float | None = None
    below: float | None = None
    flags: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    cautioned: bool | None = None
    tied: bool | None = None
    changed: bool | None = None
    due_by: date | None = None
    planned: bool | None = None
    person: str = ""
    came: str = ""


@dataclass(frozen=True, slots=True)
class Sort:
    """By which column; what is alike in it stands in the order of the lines' numbers, turned likewise."""

    key: SortKey = "date"
    descending: bool = True


EVERYTHING = Filter()
NEWEST = Sort()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list: a result, an unfinished questionnaire, or a person without either.

    Attributes:
        id: number of the line; stays while the database does.
        person, session: ids; session "" for a person without one.
        name, code: of the person; the name is the counselor's, or what the person is called otherwise.
        at: when the result was told, the questionnaire begun, or the person made.
        certainty: P(best) of the leading role, None without a leader.
        tied: number of roles that are tied at the top, 0 without a tie.
        compared: against the person's result before: first (there is none), refused (they stand on different
            scales), same, changed, pending (still to be looked at), "" where there is no result.
        changed: number of scales that changed reliably.
        due: the first day on which something is open.
        goal, progress: of the plan that counts: title of its last role, and how far, 0..1.

    """

    id: int
    person: str
    session: str
    state: LineState
    name: str
    code: str
    at: datetime
    verdict: Verdict | None
    role: str
    role_title: str
    family: str
    family_title: str
    track: Track | None
    certainty: float | None
    tied: int
    flags: tuple[str, ...]
    cautioned: bool
    compared: Compared
    changed: int | None
    language: str
    mode: Mode | None
    version: str
    tags: tuple[str, ...]
    groups: tuple[str, ...]
    due: date | None
    goal: str
    progress: float | None


@dataclass(frozen=True, slots=True)
class LabelCount:
    """A tag, a group or another label of the list, with the number of lines that carry it."""

    name: str
    lines: int


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that the counselor did, to one person or to thousands at once.

    Attributes:
        id: of the deed.
        kind: what was done.
        at: when.
        undone: whether it was taken back.
        people: how many it is about; `MANY_PEOPLE` + 1 stands for any number above, 0 for a filter.
        person: id of the person, when it is about one, otherwise "".
        subject, value: of its first fact, to say what was done; of a filter its name, and what it "did"
            (kept, renamed "to" another name, forgotten).

    """

    id: str
    kind: DeedKind
    at: datetime
    undone: bool
    people: int
    person: str
    subject: str
    value: Mapping[str, object]


_TUPLES = {
    "states", "verdicts", "tracks", "roles", "families", "languages", "modes", "versions", "flags", "tags",
    "groups",
}  # fmt: skip


def filter_value(chosen: Filter) -> dict[str, object]:
    """Write a filter as plain JSON values, without what rules nothing out."""
    found: dict[str, object] = {}
    for one in fields(chosen):
        value = getattr(chosen, one.name)
        if value != one.default:
            found[one.name] = value.isoformat() if isinstance(value, date) else value
    return {name: list(value) if isinstance(value, tuple) else value for name, value in found.items()}


def filter_from(value: Mapping[str, object]) -> Filter:
    """Read a filter; ValueError when it is none."""
    known = {one.name for one in fields(Filter)}
    if strange := [name for name in value if name not in known]:
        raise ValueError(f"a filter has no {', '.join(strange)}; it has {', '.join(sorted(known))}")
    return Filter(**{name: _read(value, name) for name in value})  # type: ignore[arg-type]  # each by its name


def _read(value: Mapping[str, object], name: str) -> object:
    if name in _TUPLES:
        return reading.texts(value, name)
    if name in ("text", "person", "came"):
        return reading.text(value, name)
    if name in ("since", "until"):
        at = datetime.fromisoformat(reading.text(value, name))
        if at.utcoffset() is None:
            raise ValueError(f"{name} needs its offset from UTC")
        return at
    if name == "due_by":
        return reading.day(value, name)
    if name in ("least", "below"):
        found = value[name]
        if isinstance(found, bool) or not isinstance(found, int | float):
            raise ValueError(f"{name} is no number: {found!r}")
        return float(found)
    return reading.flag(value, name)
