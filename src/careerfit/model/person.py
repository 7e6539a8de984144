"""What a person tells about themself outside of the questionnaire, as facts, and what follows from them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

FactKind = Literal[
    "standing", "wishes", "name", "fits", "skill", "plan", "step", "note", "role", "undo", "redo"
]
Where = Literal["starting", "marketing", "sales", "elsewhere", "leading", ""]
SkillState = Literal["have", "learning", "none"]
StepState = Literal["open", "doing", "done"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a person told; facts are only ever added.

    Attributes:
        seq: 1, 2, 3 ... within the person; order is by seq, never by the clock.
        kind: what it is about; kinds that this version does not know are kept and passed over.
        subject: session id (name), "session/role" (fits), skill id (skill), plan id (plan, note), "plan/step"
            (step), otherwise "".
        value: what was told, as plain JSON values.
        at: when, with its offset from UTC.

    """

    seq: int
    kind: str
    subject: str
    value: Mapping[str, object]
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a person stands: it chooses the stages that are ranked and where routes begin."""

    where: Where = ""
    role: str = ""  # id of the present role, "" when none was named

    @property
    def told(self) -> bool:
        """Whether anything was told."""
        return bool(self.where or self.role)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person will not do. Wishes hide roles and never move a figure; the defaults hide nothing."""

    commission: Literal["none", "some", "large"] = "large"  # the most that is welcome
    cold_contact: Literal["none", "some", "daily"] = "daily"
    travel: Literal["rare", "some", "often"] = "often"
    manages_people: bool = True  # whether roles that direct people are welcome
    degree: Literal["not-needed", "helpful", "expected"] = "expected"  # the most that may be asked for
    least_wage: int = 0  # US dollars a year, median; 0: any


@dataclass(frozen=True, slots=True)
class SkillFact:
    """How a person stands with one skill; it counts on every route and plan."""

    state: SkillState
    on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class StepFact:
    """How a person stands with one milestone of a plan."""

    state: StepState
    on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One move of a chosen route, with the words it had when it was chosen."""

    id: str  # "source>target"
    source: str  # role id, "" before the first role
    target: str
    title: str  # of the target then
    gate: str
    skills: tuple[str, ...]
    years: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Note:
    """A dated note of a plan."""

    id: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """A route that a person chose, with what they did on it."""

    id: str
    name: str
    steps: tuple[PlannedStep, ...]
    chosen: datetime
    archived: bool
    done: Mapping[str, StepFact]  # by step id
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class PersonState:
    """What follows from all facts of a person that are not undone."""

    standing: Standing = Standing()
    wishes: Wishes = Wishes()
    names: Mapping[str, str] = field(default_factory=dict)  # of results, by session id
    fits: Mapping[tuple[str, str], bool] = field(default_factory=dict)  # (session id, role id): fits me?
    skills: Mapping[str, SkillFact] = field(default_factory=dict)
    plans: tuple[Plan, ...] = ()  # chosen last first
    undoable: Fact | None = None  # what undo would take back
    redoable: Fact | None = None
