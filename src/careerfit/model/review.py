"""What the review of a person shows: who, results over time, one result, its answers, the way on, notes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from careerfit.model.casework import Audience, Progress
from careerfit.model.content import Track
from careerfit.model.outcome import TwiceRow
from careerfit.model.plan import PlanScreen
from careerfit.model.screens import ResultScreen

Effect = Literal["for", "against", ""]
AuditSort = Literal["order", "time", "contribution"]


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """A day on which the person is to be heard of again."""

    id: str
    due: date
    state: Progress
    text: str
    sentence: str  # day, whether overdue or done, and the text
    overdue: bool


@dataclass(frozen=True, slots=True)
class WhoScreen:
    """Whom the page is about.

    Attributes:
        heading: name, or else code, or else that there is none.
        about: code, own name and since when, in one line.
        name, code: as the counselor gave them, "" for none.
        notice: that the person is in the trash or came with an import that was undone, otherwise "".

    """

    heading: str
    about: str
    name: str
    code: str
    tags: tuple[str, ...]
    groups: tuple[str, ...]
    follow_ups: tuple[FollowUpRow, ...]
    trashed: bool = False
    notice: str = ""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One result or unfinished questionnaire of a person.

    Attributes:
        session: id.
        line: its number in the list, 0 when it stands in none.
        title: day and what it says.
        facts: mode, language, certainty and cautions, in one line.
        track: of the leading role, None without one.
        finished: whether it has a result.
        trashed: whether it is in the trash.

    """

    session: str
    line: int
    title: str
    facts: str
    track: Track | None
    finished: bool
    trashed: bool = False


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """One occasion on one scale, in population SDs; ``share`` is its place in time, 0..1."""

    share: float
    when: str
    low: float  # 95 % interval
    theta: float
    high: float
    change: Literal["rose", "fell", ""]  # reliably, since the occasion before


@dataclass(frozen=True, slots=True)
class ScaleSeries:
    """One scale over time."""

    id: str
    name: str
    low_end: str
    high_end: str
    points: tuple[SeriesPoint, ...]
    first: str  # day of the first occasion drawn, and of the last
    last: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """What changed for certain between two results that follow one another."""

    title: str  # both days
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistoryScreen:
    """A person's results over time; ``series`` is () with fewer than two on one metric."""

    rows: tuple[ResultRow, ...] = ()  # newest first
    series: tuple[ScaleSeries, ...] = ()
    changes: tuple[ChangeRow, ...] = ()  # newest first
    legend: str = ""
    note: str = ""  # which results are not drawn, and why; or that there is nothing


@dataclass(frozen=True, slots=True)
class CautionRow:
    """One reason to read a result with care: what it is, and what a counselor can do."""

    title: str
    text: str
    advice: str


@dataclass(frozen=True, slots=True)
class ChosenScreen:
    """The result that is looked at; without one, ``result`` is None and ``notice`` says why.

    Attributes:
        session: id, "" when there is nothing to look at.
        title: whose words these are and of which day.
        result: as the person was told it.
        hidden: role id: why the person's wishes hide it.
        cautions: what to read with care.
        versions: engine, questions and roles that it was told with.
        trashed: whether it is in the trash.
        explained: whether its answers can be explained, because questions and roles are those of then.

    """

    session: str
    title: str
    result: ResultScreen | None
    hidden: Mapping[str, str]
    cautions: tuple[CautionRow, ...]
    versions: str
    notice: str = ""
    trashed: bool = False
    explained: bool = False


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One question of a session, with the answer that counts.

    Attributes:
        number: place in the order asked, from 1.
        answer: its label; the number of its category where the questions of then are not loaded.
        category: 1..K in the pack's own order, None when it was left out.
        ms: time on the question, all visits together, None where it was not measured.
        time: the same in words, marked where it is under the time in which it can be read.
        happened: left out, answered again, come back to; "" for nothing unusual.
        scale: its name.
        key: to which side of the scale a high answer counts.
        shift: what the answer does to its scale in population SDs, None when that cannot be known.
        contribution: the shift with its direction, in words.
        effect: whether that speaks for the leading role, "" without one or where it hardly matters.
        effect_text: the same in words.
        why: why it was asked, "" in a full questionnaire.

    """

    number: int
    item: str
    question: str
    answer: str
    category: int | None
    ms: int | None
    time: str
    fast: bool
    happened: str
    scale: str
    key: str
    shift: float | None
    contribution: str
    effect: Effect
    effect_text: str
    why: str


@dataclass(frozen=True, slots=True)
class AuditScreen:
    """The answers of a session in the order asked."""

    session: str
    rows: tuple[AuditRow, ...]
    summary: str
    order: str  # how the order came about
    limits: str  # what cannot be known and why, "" when all is


@dataclass(frozen=True, slots=True)
class LifeScreen:
    """The way on, read only: the plan, what the person wishes, where they stand, what they can."""

    plan: PlanScreen
    standing: str
    wishes: tuple[str, ...]
    skills: tuple[str, ...]
    nothing: str  # what is said without a plan


@dataclass(frozen=True, slots=True)
class NoteVersionRow:
    """What a note said from one moment on."""

    when: str
    text: str
    facts: str
    undone: bool


@dataclass(frozen=True, slots=True)
class CaseNoteRow:
    """A note with its history; one that was taken away has the state of its last version."""

    id: str
    text: str
    audience: Audience
    due: date | None
    state: Progress
    facts: str  # audience, due day, state
    times: str  # when written and changed
    overdue: bool
    history: tuple[NoteVersionRow, ...]  # newest first
    removed: bool = False


@dataclass(frozen=True, slots=True)
class CaseScreen:
    """All of the review that is read at once; with ``gone``, the person is not there any more."""

    person: str
    who: WhoScreen
    history: HistoryScreen = HistoryScreen()
    chosen: ChosenScreen | None = None
    life: LifeScreen | None = None
    notes: tuple[CaseNoteRow, ...] = ()
    gone: tuple[str, str] | None = None  # title and what to do


@dataclass(frozen=True, slots=True)
class Side:
    """One of two results side by side.

    Attributes:
        person, session: ids, "" while none is chosen.
        name: what the person is called.
        choices: the person's results, newest first: session id, day and what it says.
        facts: verdict, leading role, certainty, cautions, each a sentence.

    """

    person: str = ""
    session: str = ""
    name: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TwoScreen:
    """Two results side by side: of one person, the change; of two, both as they are.

    Attributes:
        headline: what changed for certain, or that two people are shown.
        about: of two people, that a difference between them is no change and is not judged.
        legend: what the two bands are.
        rows: a scale each; () while a side is empty or with a refusal.
        leader: what happened to the leading role, "" for two people.
        refusal: why they cannot be compared: title and reason.

    """

    first: Side
    second: Side
    headline: str
    about: str = ""
    legend: str = ""
    rows: tuple[TwiceRow, ...] = ()
    leader: str = ""
    notes: tuple[str, ...] = ()
    refusal: tuple[str, str] | None = None
