"""Plans: a chosen route as milestones with skills, how far a person is on it, and what comes next."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from careerfit.careers.starts import starts
from careerfit.model.content import Catalogue, Move
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Plan, PlannedStep, SkillFact, Standing, StepFact
from careerfit.model.routes import FIELDS

LEAST_WEIGHT = 0.5
"""Years that a step counts at least, so that the way into a first role, which takes none, counts too."""

_OPEN, _NONE = StepFact("open"), SkillFact("none")


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next: a skill to finish or to begin, or (``skill`` "") the milestone itself."""

    step: PlannedStep
    skill: str
    learning: bool


@dataclass(frozen=True, slots=True)
class Gone:
    """What a plan rests on and the catalogue has no more."""

    roles: tuple[str, ...]  # titles of then
    moves: tuple[PlannedStep, ...]  # between roles that are both still there

    def __bool__(self) -> bool:
        return bool(self.roles or self.moves)


def planned(catalogue: Catalogue, roles: Sequence[str], source: str = "") -> tuple[PlannedStep, ...]:
    """Turn a route into milestones, with the words of now.

    Args:
        catalogue: roles and moves.
        roles: ids of the roles of the route, the first and the last included.
        source: where the route begins: a role id, or one of `model.routes.FIELDS`. From a field in which the
            way in is a step (nothing yet, elsewhere), the first milestone is the way into the first role,
            with all skills that it asks for; from another field the first role counts as had.

    Raises CareerfitError when the catalogue lacks a role or a move, and when there is nowhere to go.

    """
    known = {role.id: role for role in catalogue.roles}
    if unknown := [role for role in roles if role not in known]:
        raise CareerfitError(
            f"The catalogue has no role {unknown[0]}.", "Look for routes again; the roles have changed."
        )
    steps: list[PlannedStep] = []
    if roles and enters(catalogue, source):
        first = known[roles[0]]
        skills = tuple(skill.id for skill in first.skills)
        steps.append(
            PlannedStep(f">{first.id}", "", first.id, first.title, first.experience, skills, (0.0, 0.0))
        )
    elif roles and source not in FIELDS and roles[0] != source:
        raise ValueError(f"the route begins with {roles[0]}, not with {source}")
    for before, after in pairwise(roles):
        move = move_between(catalogue, before, after)
        if move is None:
            raise CareerfitError(
                f"No move leads from {known[before].title} to {known[after].title}.",
                "Look for routes again; the moves have changed.",
            )
        title = known[after].title
        steps.append(
            PlannedStep(f"{before}>{after}", before, after, title, move.gate, move.skills, move.years)
        )
    if not steps:
        raise CareerfitError("This route has no step.", "Choose another role to go to.")
    return tuple(steps)


def enters(catalogue: Catalogue, source: str) -> bool:
    """Return whether the way into the first role is a step of routes that begin here."""
    return source in FIELDS and starts(catalogue, Standing(FIELDS[source])).entering


def move_between(catalogue: Catalogue, source: str, target: str) -> Move | None:
    """Return the move from one role to another, None when there is none."""
    return next((move for move in catalogue.moves if (move.source, move.target) == (source, target)), None)


def step_progress(step: PlannedStep, plan: Plan, skills: Mapping[str, SkillFact]) -> float:
    """Return how far a person is with one step, 0..1.

    1 once the milestone is done: who has passed the gate has what the step asked for. Before that, the mean
    over the milestone and each of its skills, where had counts 1, begun (doing, learning) 1/2, else 0.
    """
    milestone = plan.done.get(step.id, _OPEN).state
    if milestone == "done":
        return 1.0
    states = [skills.get(skill, _NONE).state for skill in step.skills]
    points = (milestone == "doing") / 2 + states.count("have") + states.count("learning") / 2
    return points / (1 + len(states))


def progress(plan: Plan, skills: Mapping[str, SkillFact]) -> float:
    """Return how far a person is toward the goal of a plan, 0..1.

    sum over the steps of w * p, divided by the sum of w. p is `step_progress`; w, the weight of a step, is
    the middle of its range of years, at least `LEAST_WEIGHT`: a step that takes four years is four times as
    far as one that takes one. A skill counts on every step that asks for it.
    """
    weights = [max(sum(step.years) / 2, LEAST_WEIGHT) for step in plan.steps]
    shares = [step_progress(step, plan, skills) for step in plan.steps]
    if all(share == 1.0 for share in shares):
        return 1.0  # and not what rounding makes of it
    return sum(w * p for w, p in zip(weights, shares, strict=True)) / sum(weights)


def next_step(plan: Plan, skills: Mapping[str, SkillFact]) -> NextStep | None:
    """Return what to do next on the first step that is not done; None when all are.

    First the skills that are being learned, then the missing one that the most open steps ask for (of
    several, the first named), then the milestone itself.
    """
    open_steps = [step for step in plan.steps if plan.done.get(step.id, _OPEN).state != "done"]
    if not open_steps:
        return None
    step, states = open_steps[0], {skill: skills.get(skill, _NONE).state for skill in open_steps[0].skills}
    for skill, state in states.items():
        if state == "learning":
            return NextStep(step, skill, learning=True)
    asked = Counter(skill for later in open_steps for skill in later.skills)
    missing = [skill for skill, state in states.items() if state == "none"]
    return NextStep(step, max(missing, key=asked.__getitem__, default=""), learning=False)


def gone(plan: Plan, catalogue: Catalogue) -> Gone:
    """Return which roles and moves of a plan the catalogue has no more."""
    known = {role.id for role in catalogue.roles} | {""}
    roles = tuple(step.title for step in plan.steps if step.target not in known)
    return Gone(
        roles,
        tuple(
            step
            for step in plan.steps
            if {step.source, step.target} <= known
            and step.source
            and move_between(catalogue, step.source, step.target) is None
        ),
    )
