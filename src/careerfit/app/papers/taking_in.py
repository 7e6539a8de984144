"""Takes in a file that somebody saved for their counselor, or to carry a result to another computer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from careerfit.app.known import as_value, known
from careerfit.app.papers import counselor_file
from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.counselor import CounselorFile
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Fact, Plan
from careerfit.model.session import Person, printable


def take_in(workspace: Workspace, path: Path) -> Change:
    """Keep the result, the answers and the plans of a file; a second time, nothing is kept twice.

    The person is the one of that name, or somebody new. CareerfitError, and nothing is kept, when the file
    has faults or another result has its session's id.
    """
    file, store = counselor_file.read(path), workspace.store
    there = store.summary(file.session.id)
    if there is not None and (there.told_at is None or store.told(there.session) != file.told):
        raise CareerfitError(
            f"{path.name} holds another result of a questionnaire that is here already.",
            "Nothing was taken over. Open the one that is here from the start page.",
            "other-result-here",
            file=path.name,
        )
    if there is None:
        person = _person(workspace, printable(file.name))
        store.record([(replace(file.session, person=person.id), person, file.told)])
    kept = store.session(file.session.id).person
    _take_plans(workspace, kept, file)
    return Change("told", file.session.id, kept)


def _person(workspace: Workspace, label: str) -> Person:
    known_person = workspace.store.person_named(label) if label else None
    return known_person or Person(workspace.new_id(), label, workspace.clock())


def _take_plans(workspace: Workspace, person: str, file: CounselorFile) -> None:
    before = known(workspace, person)
    here = {plan.id for plan in before.state.plans}
    told = [fact for plan in file.plans[::-1] if plan.id not in here for fact in plan_facts(plan, file.made)]
    first = len(before.facts) + 1
    facts = [Fact(first + index, *fact) for index, fact in enumerate(told)]
    if facts:
        workspace.store.keep(person, *facts)


def plan_facts(plan: Plan, made: datetime) -> Iterator[tuple[str, str, dict[str, object], datetime]]:
    """Return kind, subject, value and time of the facts from which a plan follows."""
    steps = [as_value(step) for step in plan.steps]
    yield "plan", plan.id, {"do": "choose", "name": plan.name, "steps": steps}, plan.chosen
    for step, fact in plan.done.items():
        yield "step", f"{plan.id}/{step}", as_value(fact), made
    for note in plan.notes:
        yield "note", plan.id, {"id": note.id, "text": note.text}, note.at
    if plan.archived:
        yield "plan", plan.id, {"do": "archive"}, made
