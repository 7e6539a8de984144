"""What the page "Where I stand" shows."""

from careerfit.app import about_me
from careerfit.app.workspace import Workspace
from careerfit.model.choice import Choice
from careerfit.model.standing import StandingScreen
from careerfit.model.words import Words

MOST_YEARS = 20
"""No move asks for as many years in one role."""


def standing(workspace: Workspace, person: str, session: str = "") -> StandingScreen:
    """Show where a person stands as far as they told, with the roles to choose from, by title."""
    told = about_me.state(workspace, person).standing
    roles = sorted(workspace.content.catalogue.roles, key=lambda role: role.title.casefold())
    return StandingScreen(
        session=session,
        where=told.where,
        role=told.role,
        roles=tuple(Choice(role.id, role.title) for role in roles),
        years="" if told.years is None else str(told.years),
        years_choices=_years(workspace.content.words, told.years or 0),
    )


def _years(words: Words, told: int) -> tuple[Choice, ...]:
    """Return the years that can be told, from none to `MOST_YEARS` or to those that were told."""
    counts = sorted({*range(1, MOST_YEARS + 1), *([told] if told else [])})
    return (
        Choice("", words.say("standing.years.untold")),
        Choice("0", words.say("standing.years.none")),
        *(Choice(str(count), words.say("standing.years", count=count)) for count in counts),
    )
