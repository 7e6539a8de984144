"""Keeps filters under names, renames and forgets them; each is one deed, undone as one."""

from careerfit.app.workspace import Workspace
from careerfit.model.caseload import Filter
from careerfit.model.casework import label_text
from careerfit.model.change import Change


def keep(workspace: Workspace, name: str, chosen: Filter) -> Change:
    """Keep a filter under a name, in place of the one before; without a name nothing is kept."""
    told = label_text(name)
    if told and workspace.store.caseload.saved_filters().get(told) != chosen:
        _do(workspace, "kept", {told: chosen})
    return Change("kept")


def rename(workspace: Workspace, name: str, other: str) -> Change:
    """Call a filter something else, in place of what was called so before."""
    told, kept = label_text(other), workspace.store.caseload.saved_filters().get(name)
    if kept is not None and told and told != name:
        _do(workspace, "renamed", {name: None, told: kept})
    return Change("kept")


def forget(workspace: Workspace, name: str) -> Change:
    """Take a filter with a name away."""
    if name in workspace.store.caseload.saved_filters():
        _do(workspace, "forgotten", {name: None})
    return Change("kept")


def _do(workspace: Workspace, did: str, changes: dict[str, Filter | None]) -> None:
    caseload = workspace.store.caseload
    caseload.change_filters((workspace.new_id(), "filter", workspace.clock()), did, changes)
