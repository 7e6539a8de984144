"""What authors write, parsed: scales, items and packs; roles, families and catalogues."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from careerfit.model.calibration import Calibration

Format = Literal["liking", "pair", "situation"]
Keyed = Literal[1, -1]
Track = Literal["marketing", "sales", "bridge"]
Stage = Literal["entry", "professional", "senior", "manager", "executive"]
Basis = Literal["onet", "proxy", "expert"]
SkillLevel = Literal["entry", "working", "strong"]
MoveKind = Literal["promotion", "lateral", "cross-over"]

FORMATS: tuple[Format, ...] = ("liking", "pair", "situation")
TRACKS: tuple[Track, ...] = ("marketing", "sales", "bridge")
STAGES: tuple[Stage, ...] = ("entry", "professional", "senior", "manager", "executive")
RANKED_STAGES: tuple[Stage, ...] = (
    "entry",
    "professional",
    "senior",
    "manager",
)  # executives are destinations
FUNNEL: tuple[str, ...] = ("awareness", "interest", "decision", "transaction", "loyalty")


@dataclass(frozen=True, slots=True)
class Scale:
    """One dimension of preference; the low end has a name of its own only on bipolar scales."""

    id: str
    name: str
    about: str
    high: str
    low: str  # "" on a scale that runs from little to much

    @property
    def bipolar(self) -> bool:
        """Whether both ends name something that a person can prefer."""
        return bool(self.low)


@dataclass(frozen=True, slots=True)
class Item:
    """One question of one scale, answered in ordered categories 1..K in the pack's own order.

    ``a`` (slope, logistic metric, D = 1) and ``b`` (K - 1 rising thresholds) are in the direction of
    the scale: an item with ``keyed`` -1 counts category k as K + 1 - k.
    """

    id: str
    scale: str
    format: Format
    keyed: Keyed
    stem: str  # the question asked above the text or the two ends
    text: str  # "" for a pair, whose two ends say it
    ends: tuple[str, ...]  # (first, second) activity of a pair, otherwise ()
    options: tuple[str, ...]  # K labels in the pack's own order
    a: float
    b: tuple[float, ...]
    full: bool  # part of the full questionnaire

    @property
    def categories(self) -> int:
        """Number of categories, K."""
        return len(self.options)

    def toward_scale(self, category: int) -> int:
        """Turn an answer category (1..K, pack order) into the category in the scale's direction."""
        return category if self.keyed == 1 else self.categories + 1 - category


@dataclass(frozen=True, slots=True)
class Pack:
    """A questionnaire: its scales, its items, and what its numbers rest on."""

    id: str
    version: str
    title: str
    language: str
    location_sd: float  # SD of where each scale's zero really lies; 0 once calibrated
    scales: tuple[Scale, ...]
    items: tuple[Item, ...]
    digest: str
    calibration: Calibration | None = None  # None while all numbers are an author's estimate

    @property
    def provisional(self) -> bool:
        """Whether item parameters are an author's estimate rather than fitted to answers."""
        return self.location_sd > 0

    def item(self, item_id: str) -> Item:
        """Return the item with this id; KeyError when the pack has none."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise KeyError(item_id)


@dataclass(frozen=True, slots=True)
class Family:
    """Roles that share a profile."""

    id: str
    title: str
    track: Track
    about: str


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill that a role asks for; its id is its name in the catalogue's own language, for all roles."""

    id: str
    name: str
    level: SkillLevel


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A stated departure of a role's profile from its published figures, at most .5 in size."""

    scale: str
    by: float
    reason: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a role's profile rests on."""

    codes: tuple[str, ...]  # O*NET-SOC codes whose figures are averaged
    basis: Basis
    reason: str
    rubric: Mapping[str, str]  # why the role has its value, by rubric scale
    imputed: tuple[str, ...]  # elements taken from a sibling code because the code itself lacks them
    adjustments: tuple[Adjustment, ...]


@dataclass(frozen=True, slots=True)
class Wage:
    """U.S. figures for the occupation that stands for a role; None where nothing is published."""

    occupation: str
    median: int | None  # US dollars a year
    low: int | None  # 10th percentile
    high: int | None  # 90th percentile
    growth: float | None  # percent over ten years
    source: str


@dataclass(frozen=True, slots=True)
class Conditions:
    """Working conditions by which people rule roles out."""

    commission: Literal["none", "some", "large"]
    cold_contact: Literal["none", "some", "daily"]
    travel: Literal["rare", "some", "often"]
    manages_people: bool
    degree: Literal["not-needed", "helpful", "expected"]


@dataclass(frozen=True, slots=True)
class Role:
    """A role of the field.

    ``profile`` gives, per scale, the value in SDs over the reference occupations, less the catalogue's
    centre: 0 is what is usual among the catalogue's roles.
    """

    id: str
    title: str
    also: tuple[str, ...]
    family: str
    track: Track
    stage: Stage
    summary: str
    description: str
    day: tuple[str, ...]
    activities: tuple[str, ...]
    metrics: tuple[str, ...]
    tools: tuple[str, ...]
    skills: tuple[Skill, ...]
    funnel: tuple[str, ...]
    works_with: tuple[str, ...]
    people_like: tuple[str, ...]
    people_find_hard: tuple[str, ...]
    education: str
    experience: str
    conditions: Conditions
    try_this_week: str
    search_for: tuple[str, ...]
    wage: Wage
    evidence: Evidence
    profile: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Move:
    """A directed step from one role to another; the way back, where there is one, is another move."""

    source: str  # role id
    target: str  # role id
    kind: MoveKind
    years: tuple[float, float]  # usual years in the source role before, least and most; illustrative
    gate: str  # measurable condition
    skills: tuple[str, ...]  # ids of skills gained
    evidence: str
    note: str  # "" where nothing is unusual


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All roles of one version, the moves between them, and the weights that matching gives each scale."""

    version: str
    language: str
    weights: Mapping[str, float]
    families: tuple[Family, ...]
    roles: tuple[Role, ...]
    moves: tuple[Move, ...]
    digest: str

    def role(self, role_id: str) -> Role:
        """Return the role with this id; KeyError when the catalogue has none."""
        for role in self.roles:
            if role.id == role_id:
                return role
        raise KeyError(role_id)

    def family(self, family_id: str) -> Family:
        """Return the family with this id; KeyError when the catalogue has none."""
        for family in self.families:
            if family.id == family_id:
                return family
        raise KeyError(family_id)
