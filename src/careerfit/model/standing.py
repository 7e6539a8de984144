"""What the page "Where I stand" shows."""

from dataclasses import dataclass

from careerfit.model.choice import Choice
from careerfit.model.person import Where


@dataclass(frozen=True, slots=True)
class StandingScreen:
    """Where somebody stands as far as they told, and what they can choose from."""

    session: str  # the questionnaire that was begun, "" when the page was opened for itself
    where: Where
    role: str  # id of the present role, "" when none is named
    roles: tuple[Choice, ...]  # sorted by title
    years: str = ""  # years in the present role: one of the choices, "" when not told
    years_choices: tuple[Choice, ...] = ()
