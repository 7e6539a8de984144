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
    at: str = ""  # the same date and time for other programs, such as 2026-11-22 13:40
    name: str = ""  # that the person gave to the result


@dataclass(frozen=True, slots=True)
class StartScreen:
    """The start page once the content is loaded."""

    questions: int
    minutes: int
    quick_questions: int  # at most
    quick_minutes: int
    unfinished: tuple[SessionRow, ...]
    set_aside: tuple[SessionRow, ...]  # unfinished, begun with questions that have changed since
    results: tuple[SessionRow, ...]  # the latest
    results_count: int = 0  # how many there are in all


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
    count: int  # questions in all; of a quick questionnaire, at most
    at_most: bool
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
    figures: str = ""  # estimate and interval as a sentence; "" where nothing was measured


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
    provisional: bool
    verdict: Verdict
    headline: str
    certainty: str  # how sure, ties, what is missing
    tracks: tuple[TrackShare, ...]
    tracks_sentence: str
    families: tuple[FamilyRow, ...]
    scales: tuple[ScaleRow, ...]
    cautions: tuple[str, ...]
    pledge: str
    can_ask_on: bool = False  # roles are tied, and the questions are still those of then


@dataclass(frozen=True, slots=True)
class FitPart:
    """What one scale adds to a role's fit; the parts of a role add up to its fit."""

    scale: str
    name: str
    part: float
    sentence: str


@dataclass(frozen=True, slots=True)
class AnswerEffect:
    """What one answer does to its scale, in population SDs."""

    item: str
    scale: str
    question: str
    category: int  # 1..K in the pack's own order
    answer: str
    shift: float
    sentence: str


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One answer and what it would have to be instead; categories in the pack's own order."""

    item: str
    question: str
    given: int
    instead: int
    sentence: str


@dataclass(frozen=True, slots=True)
class AskRow:
    """A question that was not asked and would tell something."""

    item: str
    scale: str
    question: str


@dataclass(frozen=True, slots=True)
class WhyScreen:
    """Why a role stands where it stands; ``answers`` and what follows are () when they cannot be known."""

    session: str
    role: str
    title: str
    place: int  # 1: first
    fit: float
    headline: str
    parts: tuple[FitPart, ...]  # largest first
    answers: tuple[AnswerEffect, ...]  # scale by scale as in ``parts``, largest first
    upper: str  # roles that the change would swap, "" when only one role is ranked
    lower: str
    most: int  # answers that were allowed to change
    change: tuple[AnswerChange, ...]  # () when no such change would do
    change_sentence: str
    separating: tuple[AskRow, ...]  # what would tell the two roles apart, most telling first
    separating_sentence: str
    limits: str  # why the answers cannot be looked at, "" when they can


@dataclass(frozen=True, slots=True)
class ScaleChangeRow:
    """One scale on two occasions; see `measurement.retake.ScaleChange`."""

    id: str
    name: str
    before: float
    after: float
    z: float
    p: float  # after Holm's correction
    direction: Literal["rose", "fell", "same", "not-measured"]
    noticed: float | None
    power: float
    sentence: str
    power_sentence: str


@dataclass(frozen=True, slots=True)
class CompareScreen:
    """Two results of one questionnaire, the earlier one first."""

    first: str
    second: str
    headline: str
    scales: tuple[ScaleChangeRow, ...]
    leader: Literal["leads", "not-beaten", "beaten", "unknown"]
    first_leader: str | None
    second_leader: str | None
    leader_sentence: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which a result told earlier and the same answers computed now differ."""

    what: str  # engine, pack, catalogue, or a figure such as roles.copywriter.fit
    told: str
    now: str
    size: float | None  # of a number's difference


@dataclass(frozen=True, slots=True)
class ReplayScreen:
    """A stored session computed again."""

    session: str
    same: bool
    computed: bool  # False when the loaded content lacks what the session asked
    differences: tuple[Difference, ...]
    sentences: tuple[str, ...]
