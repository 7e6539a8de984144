"""Finds the session that a person named on the command line, or says how to find it."""

from careerfit.app.workspace import Workspace
from careerfit.cli.options import called
from careerfit.model.errors import CareerfitError


def session(workspace: Workspace, prefix: str) -> str:
    """Return the id of the one session that begins so; CareerfitError that names the list of them."""
    try:
        return workspace.store.find(prefix)
    except CareerfitError as error:
        raise CareerfitError(error.title, f"{error.message}\nAll are listed by: {called()} results") from None


def finished_session(workspace: Workspace, prefix: str) -> str:
    """Return the id of the one session that begins so and has its result."""
    found = session(workspace, prefix)
    if not workspace.store.is_told(found):
        raise CareerfitError(
            f"The questionnaire {found} is not finished.", f"Go on with it: {called()} take --resume {found}"
        )
    return found
