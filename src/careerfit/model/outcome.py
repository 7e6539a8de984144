"""What the result page shows beyond what was told: wishes, what-if, agreement, retakes, pairs, next steps."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from careerfit.model.content import Track
from careerfit.model.screens import TrackShare


@dataclass(frozen=True, slots=True)
class RoleGlance:
    """What the work of a role is like, at a glance."""

    role: str
    day: tuple[str, ...]
    metrics: tuple[str, ...]
    skills: tuple[str, ...]  # each with its level
    wage: str
    funnel: str
    try_this_week: str


@dataclass(frozen=True, slots=True)
class WishRow:
    """One thing that a person may rule out: the choices in rising order, each hiding more or less."""

    id: str  # field of Wishes
    label: str
    choices: tuple[tuple[str, str], ...]  # (value, words)
    chosen: str  # one of the values


@dataclass(frozen=True, slots=True)
class WishScreen:
    """What a person will not do, and which ranked roles that hides."""

    rows: tuple[WishRow, ...]
    hidden: Mapping[str, str]  # role id: why it is hidden
    sentence: str  # how many are hidden
    can_undo: bool
    can_redo: bool


@dataclass(frozen=True, slots=True)
class AgreeRow:
    """A role of the sample that a person is asked about."""

    role: str
    title: str
    summary: str
    fits: bool | None


@dataclass(frozen=True, slots=True)
class AgreeScreen:
    """A shuffled sample of close and distant roles, and how often the person agrees with the result."""

    rows: tuple[AgreeRow, ...]
    purpose: str
    summary: str  # "" before the first answer


@dataclass(frozen=True, slots=True)
class NextScreen:
    """What to do with a result."""

    intro: str
    search_for: tuple[str, ...]
    try_this_week: str
    talk_to: tuple[str, ...]
    counselor: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutcomeScreen:
    """All that belongs to one result and its person and can be read at once."""

    session: str
    name: str  # that the person gave to this result, "" for none
    wishes: WishScreen
    agree: AgreeScreen
    next: NextScreen
    earlier: tuple[tuple[str, str], ...]  # the person's other results: (session id, when and what)
    can_try: bool  # the questions and roles are still those of then


@dataclass(frozen=True, slots=True)
class SliderRow:
    """One scale that can be moved; in population SDs."""

    id: str
    name: str
    low_end: str
    high_end: str
    own: float  # the person's estimate
    value: float
    words: str  # where the value lies


@dataclass(frozen=True, slots=True)
class TriedRole:
    """One role of a shortlist that is only tried out."""

    id: str
    title: str
    track: Track
    share: float
    share_text: str
    before: float  # its share in the result
    sentence: str  # both shares, for those who cannot see the picture


@dataclass(frozen=True, slots=True)
class TryScreen:
    """A shortlist that follows from moved scales; nothing of it is kept."""

    session: str
    sliders: tuple[SliderRow, ...]
    moved: bool
    roles: tuple[TriedRole, ...]
    tracks: tuple[TrackShare, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class TwiceRow:
    """One scale on two occasions with both 95 % bands; in population SDs."""

    id: str
    name: str
    low_end: str
    high_end: str
    measured: bool  # both times
    before: tuple[float, float, float]  # low, estimate, high
    after: tuple[float, float, float]
    direction: Literal["rose", "fell", "same", "not-measured"]
    verdict: str  # in one or two words
    sentence: str


@dataclass(frozen=True, slots=True)
class AgainScreen:
    """A result and another one of the same person; with a refusal, nothing else is said."""

    session: str
    other: str
    headline: str
    legend: str
    rows: tuple[TwiceRow, ...]
    leader_sentence: str
    notes: tuple[str, ...]
    refusal: tuple[str, str] | None  # title and reason


@dataclass(frozen=True, slots=True)
class PairScale:
    """What two roles ask for on one scale, and where the person stands; in population SDs."""

    id: str
    name: str
    low_end: str
    high_end: str
    first: float
    second: float
    own: tuple[float, float, float] | None  # low, estimate, high; None without an answer or a result
    sentence: str


@dataclass(frozen=True, slots=True)
class PairLine:
    """One aspect of two roles side by side."""

    id: str
    first: tuple[str, ...]
    second: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PairScreen:
    """Two roles side by side."""

    session: str
    choices: tuple[tuple[str, str], ...]  # (role id, title) by title
    first: str
    second: str
    titles: tuple[str, str]
    tracks: tuple[Track, Track]
    headline: str
    scales: tuple[PairScale, ...]  # most different first
    lines: tuple[PairLine, ...]
    shared_skills: tuple[str, ...]
    fits: tuple[str, str]  # what the result says of each
    source: str  # of the wages
