"""What the plan page shows: plans, milestones, skills, progress and history."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from careerfit.model.content import Track
from careerfit.model.person import SkillState, StepState


@dataclass(frozen=True, slots=True)
class PlanChoice:
    """One plan in the list of plans."""

    id: str
    name: str
    progress: float  # 0..1
    progress_text: str  # "35 %"
    archived: bool


@dataclass(frozen=True, slots=True)
class SkillRow:
    """One skill of a milestone."""

    id: str
    name: str
    state: SkillState
    on: date | None
    on_text: str
    note: str
    also: str  # "also counts for: ..." other milestones or plans, "" when none


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """One step of the plan: into which role, by which gate, with which skills."""

    id: str
    role: str  # id of the role that it leads to
    title: str
    track: Track | None  # None when the catalogue has the role no more
    years_text: str
    gate: str
    state: StepState
    on: date | None
    on_text: str
    note: str
    skills: tuple[SkillRow, ...]
    progress: float  # 0..1, of this step
    sentence: str  # "2 of 5 skills; the milestone is open"
    told: str = ""  # years that the person has already, and which wish the role goes against; "" for neither


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One dated note."""

    id: str
    when: str
    text: str


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thing that was done."""

    when: str
    text: str
    undone: bool


@dataclass(frozen=True, slots=True)
class PlanScreen:
    """The plan page; without a plan, ``plan`` is "" and ``nothing`` says what belongs there."""

    person: str
    label: str  # of the person, "" without one
    plan: str
    name: str
    goal: str  # title of the last role
    goal_end: Literal["cmo", "cro", "other"]
    headline: str
    progress: float
    progress_text: str
    progress_sentence: str
    plans: tuple[PlanChoice, ...]
    milestones: tuple[MilestoneRow, ...]
    next_step: str  # what to do next, one sentence
    notes: tuple[NoteRow, ...]
    history: tuple[HistoryRow, ...]
    undo_text: str  # what undo would take back, "" when nothing
    redo_text: str
    changed: str  # that roles or moves have changed since, "" otherwise
    nothing: str
    history_more: str = ""  # how many earlier things the history leaves out, "" when none
