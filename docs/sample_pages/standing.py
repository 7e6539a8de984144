"""Where I stand, untold and told."""

from collections.abc import Callable

from careerfit.model.choice import Choice
from careerfit.model.standing import StandingScreen
from careerfit.ui.pages.standing_page import StandingPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

ROLES = (
    Choice("account-executive", "Account Executive"),
    Choice("enterprise-account-executive", "Enterprise Account Executive"),
    Choice("seo-specialist", "SEO Specialist"),
)
YEARS = (Choice("", "Not told"), Choice("0", "Less than a year"), Choice("8", "8 years"))
OPEN = StandingScreen("s1", "", "", ROLES, "", YEARS)
TOLD = StandingScreen("s1", "sales", "enterprise-account-executive", ROLES, "8", YEARS)


def add(window: MainWindow, theme: Theme) -> None:
    """Put the page into a window."""
    window.add_page("standing", "", StandingPage(theme), under="quiz")


def _show(window: MainWindow, screen: StandingScreen) -> None:
    page = window.pages["standing"]
    assert isinstance(page, StandingPage)
    page.render(screen)
    window.open_page("standing")


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "standing": lambda window: _show(window, OPEN),
    "standing-told": lambda window: _show(window, TOLD),
}
