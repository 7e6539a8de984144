"""What is known of a person outside of the questionnaire, and the one way to add to it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date

from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.person import (
    DayTold,
    Fact,
    FactKind,
    PersonState,
    PlannedStep,
    SkillFact,
    Standing,
    StepFact,
    Wishes,
    state_of,
)
from careerfit.model.session import Person


@dataclass(frozen=True, slots=True)
class Known:
    """A person's facts as they were when they were read; ``person`` "" for somebody who is still unknown."""

    person: str
    facts: tuple[Fact, ...]
    state: PersonState


def known(workspace: Workspace, person: str) -> Known:
    """Read a person's facts and what follows from them; CareerfitError when they cannot be read."""
    facts = workspace.store.facts(person) if person else ()
    return Known(person, facts, state_of(facts))


def keep(
    workspace: Workspace, before: Known, kind: FactKind, subject: str, value: Mapping[str, object]
) -> Change:
    """Keep one more fact of a person, on disk when this returns; an unknown person is made with it.

    CareerfitError when something else was told since ``before`` was read.
    """
    at = workspace.clock()
    new = None if before.person else Person(workspace.new_id(), "", at)
    person = new.id if new else before.person
    workspace.store.keep(person, Fact(len(before.facts) + 1, kind, subject, value, at), new=new)
    return Change("kept", person=person)


def as_value(told: Standing | Wishes | SkillFact | StepFact | PlannedStep) -> dict[str, object]:
    """Write a value as plain JSON values, field by field."""
    found = {field.name: getattr(told, field.name) for field in fields(told)}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in found.items()}


def told_day(workspace: Workspace, on: DayTold, old: SkillFact | StepFact, state: str) -> date | None:
    """Return the day of a state: the one told, else the one it has had, else today; None before it began."""
    if on == "none" or state in ("open", "none"):
        return None
    if on is None and state == old.state:
        return old.on
    return on if isinstance(on, date) else workspace.clock().date()
