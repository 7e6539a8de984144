"""What a person tells about themself outside of the questionnaire, as facts, and what follows from them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from typing import Literal, TypeVar, get_args

from careerfit.model import reading
from careerfit.model.errors import CareerfitError

FactKind = Literal[
    "standing", "wishes", "name", "fits", "skill", "plan", "step", "note", "role", "undo", "redo"
]
Where = Literal["starting", "marketing", "sales", "elsewhere", "leading", ""]
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
SkillState = Literal["have", "learning", "none"]
StepState = Literal["open", "doing", "done"]
DayTold = date | Literal["today", "none"] | None  # None: the usual one
PlanDeed = Literal["choose", "rename", "archive", "bring-back", "delete"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a person told; facts are only ever added.

    Attributes:
        seq: 1, 2, 3 ... within the person; order is by seq, never by the clock.
        kind: what it is about; kinds that this version does not know are kept and passed over.
        subject: session id (name), "session/role" (fits), skill id (skill), plan id (plan, note), "plan/step"
            (step), role id (role), otherwise "".
        value: what was told, as plain JSON values, by kind:

            - standing, wishes, skill, step: the fields of `Standing`, `Wishes`, `SkillFact`, `StepFact`
            - name: ``name``, "" for none; fits: ``fits``, null for neither
            - plan: ``do``: choose (with ``name`` and ``steps``, the fields of `PlannedStep`), rename (with
              ``name``), archive, bring-back, delete
            - note: ``id``, ``text``, "" to remove it
            - role, reached now: ``where``, ``title`` and ``on``
            - undo, redo: ``of``, the seq that is taken back or brought back
        at: when, with its offset from UTC.
        undone: whether it came with an import that a counselor took back; it then counts for nothing, until
            that is redone.

    """

    seq: int
    kind: str
    subject: str
    value: Mapping[str, object]
    at: datetime
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a person stands: it chooses the stages that are ranked and where routes begin."""

    where: Where = ""
    role: str = ""  # id of the present role, "" when none was named
    years: int | None = None  # whole years in the present role, None when not told

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


def counted(facts: Iterable[Fact]) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """Return the facts that count, in order, and those that redo would bring back, the next one last.

    An undo takes back the fact that it names, a redo brings it back as long as nothing new was told since;
    either is passed over where there is nothing for it to do. CareerfitError when one names no fact. What is
    gone with an import is left out of both at the end, so that all else is the same when it comes back.
    """
    counting: dict[int, Fact] = {}
    undone: dict[int, Fact] = {}
    for fact in facts:
        if fact.kind not in ("undo", "redo"):
            counting[fact.seq] = fact
            undone.clear()
            continue
        source, target = (counting, undone) if fact.kind == "undo" else (undone, counting)
        moved = source.pop(_read(fact, lambda told: reading.whole(told.value, "of")), None)
        if moved:
            target[moved.seq] = moved
    counts = tuple(counting[seq] for seq in sorted(counting) if not counting[seq].undone)
    return counts, tuple(fact for fact in undone.values() if not fact.undone)


def state_of(facts: Iterable[Fact]) -> PersonState:
    """Return what follows from a person's facts; CareerfitError for what cannot be read."""
    counting, undone = counted(facts)
    fold = _Fold()
    for fact in counting:
        if take := _KINDS.get(fact.kind):
            _read(fact, partial(take, fold))
    undoable = next((fact for fact in reversed(counting) if fact.kind in _KINDS), None)
    redoable = next((fact for fact in reversed(undone) if fact.kind in _KINDS), None)
    plans = tuple(reversed(fold.plans.values()))
    return PersonState(
        fold.standing, fold.wishes, fold.names, fold.fits, fold.skills, plans, undoable, redoable
    )


@dataclass(slots=True)
class _Fold:
    """The state while it is being folded; leaves this module only as a `PersonState`."""

    standing: Standing = Standing()
    wishes: Wishes = Wishes()
    names: dict[str, str] = field(default_factory=dict)
    fits: dict[tuple[str, str], bool] = field(default_factory=dict)
    skills: dict[str, SkillFact] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)


def _read(fact: Fact, read: Callable[[Fact], _Value]) -> _Value:
    try:
        return read(fact)
    except ValueError as error:
        raise CareerfitError(
            f"What was told as number {fact.seq} ({fact.kind}) cannot be read: {error}",
            "It was changed outside of careerfit. Put a copy of the database from a backup in its place.",
            "told-unreadable",
            seq=fact.seq,
            kind=fact.kind,
        ) from error


def _standing(fold: _Fold, fact: Fact) -> None:
    where: Where = reading.choice(fact.value, "where", get_args(Where), "")
    years = None if fact.value.get("years") is None else reading.whole(fact.value, "years")
    fold.standing = Standing(where, reading.text(fact.value, "role", ""), years)


def _wishes(fold: _Fold, fact: Fact) -> None:
    told, usual = fact.value, Wishes()
    fold.wishes = Wishes(
        commission=reading.choice(told, "commission", ("none", "some", "large"), usual.commission),
        cold_contact=reading.choice(told, "cold_contact", ("none", "some", "daily"), usual.cold_contact),
        travel=reading.choice(told, "travel", ("rare", "some", "often"), usual.travel),
        manages_people=reading.flag(told, "manages_people", usual.manages_people),
        degree=reading.choice(told, "degree", ("not-needed", "helpful", "expected"), usual.degree),
        least_wage=reading.whole(told, "least_wage", usual.least_wage),
    )


def _name(fold: _Fold, fact: Fact) -> None:
    _put(fold.names, fact.subject, reading.text(fact.value, "name") or None)


def _fits(fold: _Fold, fact: Fact) -> None:
    session, _, role = fact.subject.partition("/")
    told = fact.value.get("fits")
    _put(fold.fits, (session, role), None if told is None else reading.flag(fact.value, "fits"))


def _skill(fold: _Fold, fact: Fact) -> None:
    state = reading.choice(fact.value, "state", get_args(SkillState))
    told = SkillFact(state, reading.day(fact.value, "on"), reading.text(fact.value, "note", ""))
    _put(fold.skills, fact.subject, None if told == SkillFact("none") else told)


def _plan(fold: _Fold, fact: Fact) -> None:
    do: PlanDeed = reading.choice(fact.value, "do", get_args(PlanDeed))
    if do == "choose":
        steps = tuple(_planned(step) for step in reading.objects(fact.value, "steps"))
        if not steps:
            raise ValueError("a plan without steps")
        name = reading.text(fact.value, "name")
        fold.plans[fact.subject] = Plan(fact.subject, name, steps, fact.at, archived=False, done={}, notes=())
    elif plan := fold.plans.get(fact.subject):
        if do == "rename":
            plan = replace(plan, name=reading.text(fact.value, "name"))
        else:
            plan = replace(plan, archived=do == "archive")
        _put(fold.plans, fact.subject, None if do == "delete" else plan)


def _planned(told: Mapping[str, object]) -> PlannedStep:
    words = {name: reading.text(told, name) for name in ("id", "source", "target", "title", "gate")}
    return PlannedStep(**words, skills=reading.texts(told, "skills"), years=reading.span(told, "years"))


def _step(fold: _Fold, fact: Fact) -> None:
    plan_id, _, step = fact.subject.partition("/")
    state = reading.choice(fact.value, "state", get_args(StepState))
    told = StepFact(state, reading.day(fact.value, "on"), reading.text(fact.value, "note", ""))
    plan = fold.plans.get(plan_id)
    if plan and any(planned.id == step for planned in plan.steps):
        done = dict(plan.done)
        _put(done, step, None if told == StepFact("open") else told)
        fold.plans[plan_id] = replace(plan, done=done)


def _note(fold: _Fold, fact: Fact) -> None:
    note = Note(reading.text(fact.value, "id"), reading.text(fact.value, "text"), fact.at)
    if plan := fold.plans.get(fact.subject):
        before = next((old for old in plan.notes if old.id == note.id), note)
        kept = tuple(old for old in plan.notes if old.id != note.id)
        added = (replace(note, at=before.at),) if note.text else ()
        fold.plans[fact.subject] = replace(plan, notes=(*kept, *added))


def _role(fold: _Fold, fact: Fact) -> None:
    """Move the standing along; in every plan the way to this role is done, the step into it on that day."""
    where: Where = reading.choice(fact.value, "where", get_args(Where))
    on = reading.day(fact.value, "on")
    years = fold.standing.years if fold.standing.role == fact.subject else None
    fold.standing = Standing(where, fact.subject, years)
    for plan in tuple(fold.plans.values()):
        targets = [step.target for step in plan.steps]
        passed = targets.index(fact.subject) + 1 if fact.subject in targets else 0
        done = dict(plan.done)
        for step in plan.steps[:passed]:
            old = done.get(step.id, StepFact("open"))
            day = on if step.target == fact.subject else None
            done[step.id] = old if old.state == "done" else StepFact("done", day, old.note)
        fold.plans[plan.id] = replace(plan, done=done)


def _put(into: dict[_Key, _Value], key: _Key, value: _Value | None) -> None:
    """Set an entry, or take it out with None."""
    if value is None:
        into.pop(key, None)
    else:
        into[key] = value


_KINDS: Mapping[str, Callable[[_Fold, Fact], None]] = {
    "standing": _standing,
    "wishes": _wishes,
    "name": _name,
    "fits": _fits,
    "skill": _skill,
    "plan": _plan,
    "step": _step,
    "note": _note,
    "role": _role,
}
