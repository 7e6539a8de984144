"""What the explore pages show: the library of roles and one role as it stands in the catalogue."""

from dataclasses import dataclass, field
from typing import Literal

from careerfit.model.content import FUNNEL, SkillLevel, Stage, Track
from careerfit.model.outcome import WishRow
from careerfit.model.person import Wishes
from careerfit.model.screens import Band

Order = Literal["fit", "title", "wage", "stage"]
ORDERS: tuple[Order, ...] = ("fit", "title", "wage", "stage")


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """What a person asks of the library; "" stands for any."""

    text: str = ""
    track: Track | Literal[""] = ""
    stage: Stage | Literal[""] = ""
    family: str = ""
    wishes: Wishes = field(default_factory=Wishes)
    show_unwished: bool = False  # show roles against the wishes as well, and say what is against them
    order: Order = "fit"


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One role in the library."""

    id: str
    title: str
    track: Track
    place: str  # track, stage and family in words
    summary: str
    wage: str
    band: Band | None  # None when no result is open or the role is not ranked
    band_text: str
    found: str  # where the words were found when it is not the title, otherwise ""
    against: str  # what is against the wishes, otherwise ""


@dataclass(frozen=True, slots=True)
class LibraryScreen:
    """The roles that a query leaves, best first."""

    query: LibraryQuery
    rows: tuple[LibraryRow, ...]
    counted: str  # "12 of 34 roles"
    unwished: int  # roles that only the wishes rule out
    hidden: str  # sentence about them, "" when there are none
    nothing: str  # what to try when no role is left, otherwise ""
    fields: tuple[tuple[str, str], ...]  # tracks, stages and families to choose from: id and title
    stages: tuple[tuple[str, str], ...]
    families: tuple[tuple[str, str], ...]
    wishes: tuple[WishRow, ...]
    orders: tuple[Order, ...]  # those that can be chosen now
    compared_with: str  # which result the bands belong to, "" when none is open


@dataclass(frozen=True, slots=True)
class RoleLink:
    """A role, or somebody who is no role of the catalogue (``role`` is "")."""

    role: str
    title: str
    track: Track | None


@dataclass(frozen=True, slots=True)
class MoveLink:
    """A move into a role or out of it, with the role at its other end."""

    role: str
    title: str
    track: Track
    about: str  # kind, years, gate


@dataclass(frozen=True, slots=True)
class SkillLine:
    """A skill that a role asks for."""

    id: str
    name: str
    level: SkillLevel
    level_text: str
    have: bool
    mine: str  # "you have it", "you are learning it", "" when nothing was told


@dataclass(frozen=True, slots=True)
class FunnelBand:
    """One stage of the funnel, from the top, with its title."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class FunnelSpan:
    """The stages of the funnel at which a role works."""

    title: str
    track: Track
    stages: tuple[str, ...]  # ids


@dataclass(frozen=True, slots=True)
class FunnelScreen:
    """The funnel with the roles at their places, ordered for the picture, and its sentence."""

    bands: tuple[FunnelBand, ...]
    spans: tuple[FunnelSpan, ...]
    sentence: str
    tracks: tuple[tuple[Track, str], ...]  # headings of the groups of spans


@dataclass(frozen=True, slots=True)
class WageFigure:
    """A wage with its range, in US dollars a year; ``high`` is None where only a lower bound is published."""

    median: int
    low: int | None
    high: int | None
    most: int  # where the line of the picture ends, the same for all roles
    median_text: str
    low_text: str
    high_text: str


@dataclass(frozen=True, slots=True)
class Condition:
    """One working condition by which people rule roles out."""

    name: str
    text: str
    against: bool  # against what the person wishes


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """What a role asks for on one scale, with the person's own interval beside it.

    ``role`` is in SDs of occupations from what is usual among the roles, ``mine`` (estimate, low and high
    end of the 95 % interval) in SDs of people.
    """

    scale: str
    name: str
    low_end: str
    high_end: str
    role: float
    mine: tuple[float, float, float] | None
    sentence: str


@dataclass(frozen=True, slots=True)
class OwnFit:
    """How a role fits the open result."""

    band: Band
    band_text: str
    fit: float
    low: float
    high: float
    sentence: str


@dataclass(frozen=True, slots=True)
class EvidenceScreen:
    """What the figures of a role rest on, in sentences."""

    basis: str
    codes: str
    reason: str
    scales: tuple[tuple[str, str], ...]  # scale name, why it has its value or was adjusted
    attribution: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoleScreen:
    """One role, whole."""

    id: str
    title: str
    track: Track
    place: str
    also: str  # sentence, "" when it has no other names
    summary: str
    description: str
    fit: OwnFit | None
    fit_note: str  # why no fit is shown, "" when one is
    day: tuple[str, ...]
    activities: tuple[str, ...]
    metrics: tuple[str, ...]
    tools: tuple[str, ...]
    skills: tuple[SkillLine, ...]
    skills_sentence: str  # how many the person has, "" when nothing was told
    funnel: FunnelScreen
    works_with: tuple[RoleLink, ...]
    people_like: tuple[str, ...]
    people_find_hard: tuple[str, ...]
    education: str
    experience: str
    conditions: tuple[Condition, ...]
    wage: WageFigure | None
    wage_sentence: str
    growth: str
    wage_source: str
    try_this_week: str
    search_for: tuple[str, ...]
    profile: tuple[ProfileLine, ...]
    profile_note: str
    ways_in: tuple[MoveLink, ...]
    ways_out: tuple[MoveLink, ...]
    ways_note: str
    evidence: EvidenceScreen


def funnel_order(stages: tuple[str, ...]) -> tuple[int, int]:
    """Return where a role's stages begin and how far they reach, to order roles along the funnel."""
    places = [FUNNEL.index(stage) for stage in stages if stage in FUNNEL]
    return (places[0], places[-1]) if places else (len(FUNNEL), len(FUNNEL))
