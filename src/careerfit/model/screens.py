"""What each page shows: frozen values that a widget or a terminal renders as they are."""

from dataclasses import dataclass
from typing import Literal

from careerfit.model.content import Track
from careerfit.model.result import Verdict

Band = Literal["strong", "good", "fair", "weak"]


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session in a list: one that can be gone on with, or a result that was told."""

    session: str
    person: str  # label, "" when none was given
    when: str  # date and time, written for the person's language
    finished: bool
    summary: str  # "question 12 of 72", or the answer in one sentence
    track: Track | None  # track of the leading role of a told shortlist


@dataclass(frozen=True, slots=True)
class StartScreen:
    """The start page once the content is loaded."""

    questions: int
    minutes: int
    unfinished: tuple[SessionRow, ...]
    results: tuple[SessionRow, ...]


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One answer as it is shown: its category in the pack's own order, its text, whether it is chosen."""

    category: int
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class QuestionScreen:
    """One question of a session, or its end (``done``), where the result can be asked for."""

    session: str
    person: str
    done: bool
    number: int  # 1-based
    count: int
    minutes_left: int
    progress: float  # share of the questions answered or skipped, 0..1
    stem: str
    item: str  # item id, "" at the end
    format: str
    text: str  # the question; for a pair, the stem (and ``stem`` is "")
    ends: tuple[str, ...]  # (first, second) activity of a pair, otherwise ()
    options: tuple[OptionRow, ...]  # in the order shown
    skipped: bool  # was skipped earlier
    can_go_back: bool
    can_go_on: bool  # answered or skipped already, so Next moves on without a new answer
    why: str  # why this question is asked
    saved: str  # "Saved 14:02:31", "" before the first answer
    answered: int
    left_out: int


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """One line of the profile picture; positions in population SDs."""

    id: str
    name: str
    low_end: str
    high_end: str
    measured: bool
    theta: float
    low: float  # 95 % interval
    high: float
    sentence: str


@dataclass(frozen=True, slots=True)
class TrackShare:
    """One part of the bar of shares."""

    id: Track
    label: str
    share: float
    share_text: str


@dataclass(frozen=True, slots=True)
class RoleRow:
    """One role of a shortlist."""

    id: str
    title: str
    track: Track
    summary: str
    band: Band
    band_text: str
    fit: float
    fit_low: float
    fit_high: float
    p_best: float
    best_text: str
    top3_text: str
    tied: bool
    speaks_for: str  # sentence, "" when no scale does
    speaks_against: str


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """A family heading with its roles."""

    id: str
    title: str
    track: Track
    p_best: float
    best_text: str
    top3_text: str
    roles: tuple[RoleRow, ...]


@dataclass(frozen=True, slots=True)
class ResultScreen:
    """A told result, in words first."""

    session: str
    person: str
    when: str
    verdict: Verdict
    headline: str
    certainty: str  # how sure, ties, what is missing
    tracks: tuple[TrackShare, ...]
    tracks_sentence: str
    families: tuple[FamilyRow, ...]
    scales: tuple[ScaleRow, ...]
    cautions: tuple[str, ...]
    pledge: str
