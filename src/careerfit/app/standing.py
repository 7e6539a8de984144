"""What the page "Where I stand" shows."""

from careerfit.app import about_me
from careerfit.app.workspace import Workspace
from careerfit.model.choice import Choice
from careerfit.model.standing import StandingScreen


def standing(workspace: Workspace, person: str, session: str = "") -> StandingScreen:
    """Show where a person stands as far as they told, with the roles to choose from, by title."""
    told = about_me.state(workspace, person).standing
    roles = sorted(workspace.content.catalogue.roles, key=lambda role: role.title.casefold())
    return StandingScreen(
        session=session,
        where=told.where,
        role=told.role,
        roles=tuple(Choice(role.id, role.title) for role in roles),
    )
