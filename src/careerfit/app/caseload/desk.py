"""Reads what stands above each page of the counselor's workspace."""

from careerfit.app.caseload import demo
from careerfit.app.caseload.reading import next_turns
from careerfit.app.workspace import Workspace
from careerfit.model.desk import Chosen, DeskScreen


def desk(workspace: Workspace) -> DeskScreen:
    """Say what undo and redo would do, and whether the people are made up."""
    undo, redo = next_turns(workspace)
    return DeskScreen(undo, redo, demo.note(workspace))


def people_of(workspace: Workspace, chosen: Chosen) -> tuple[str, ...]:
    """Return the ids of the people whose lines were chosen, each once."""
    caseload = workspace.store.caseload
    return caseload.people_of(chosen.lines) if chosen.lines else caseload.people(chosen.filter)
