"""Library of roles, a role's page and the field guide, on the shipped roles with made-up answers."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from sample_pages.questionnaire import RESULT

from careerfit.app.explore import exploring, guiding, library
from careerfit.app.result import role_telling
from careerfit.app.workspace import Content, load_content
from careerfit.model.explore import LibraryQuery
from careerfit.model.guide_screens import Section
from careerfit.model.person import PersonState, SkillFact, Wishes
from careerfit.ui.pages.explore_page import ExplorePage
from careerfit.ui.pages.guide_page import GuidePage
from careerfit.ui.pages.role_page import RolePage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

NOBODY = exploring.Reader(PersonState(), None, outdated=False)
TOLD = exploring.Reader(
    PersonState(
        wishes=Wishes(cold_contact="some", least_wage=70_000),
        skills={"SQL": SkillFact("have"), "Statistics": SkillFact("learning")},
    ),
    replace(RESULT, when="Nov 21, 2026, 6:05 PM"),
    outdated=False,
)


@lru_cache(maxsize=1)
def content() -> Content:
    """Return the shipped questions and roles."""
    return load_content()


def add(window: MainWindow, theme: Theme) -> None:
    """Put the pages into a window."""
    window.add_page("explore", "Explore", ExplorePage(theme))
    window.add_page("role", "", RolePage(theme), under="explore")
    window.add_page("guide", "", GuidePage(theme), under="explore")


def _library(window: MainWindow, query: LibraryQuery, who: exploring.Reader = NOBODY) -> ExplorePage:
    page = window.pages["explore"]
    assert isinstance(page, ExplorePage)
    page.offer_compare(offered=True)
    page.render(library.library(content(), query, who))
    page.finish()
    window.open_page("explore")
    return page


def _wishes(window: MainWindow) -> None:
    query = LibraryQuery("sales", wishes=TOLD.state.wishes, show_unwished=True)
    page = _library(window, query, TOLD)
    page.filters.unwished.set_opened(opened=True)


def _picking(window: MainWindow) -> None:
    page = _library(window, LibraryQuery(track="bridge"), TOLD)
    page.compare.click()
    page.cards["growth-marketer"].click()


def _role(window: MainWindow, role: str, who: exploring.Reader) -> RolePage:
    page = window.pages["role"]
    assert isinstance(page, RolePage)
    page.offer("routes", "compare")
    page.render(role_telling.role(content(), role, who))
    page.finish()
    window.open_page("role")
    return page


def _long_role(window: MainWindow) -> None:
    long = role_telling.role(content(), "vp-sales", NOBODY)
    title = "Vice President of Sales and Business Development for Europe, the Middle East and Africa"
    page = _role(window, "vp-sales", NOBODY)
    page.render(replace(long, title=title, ways_out=(), also=f"{long.also} {title}."))
    page.finish()


def _guide(window: MainWindow, section: Section, who: exploring.Reader = TOLD) -> GuidePage:
    page = window.pages["guide"]
    assert isinstance(page, GuidePage)
    page.render(guiding.guide(content(), who))
    page.open_section(section)
    page.finish()
    window.open_page("guide")
    return page


def _no_term(window: MainWindow) -> None:
    page = _guide(window, "glossary")
    page.show_glossary(guiding.glossary(content(), "zeppelin"))


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "explore": lambda window: _library(window, LibraryQuery(), NOBODY) and None,
    "explore-told": lambda window: _library(window, LibraryQuery(wishes=TOLD.state.wishes), TOLD) and None,
    "explore-wishes": _wishes,
    "explore-picking": _picking,
    "explore-nothing": lambda window: _library(window, LibraryQuery("zeppelin pilot")) and None,
    "role": lambda window: _role(window, "marketing-analyst", TOLD) and None,
    "role-alone": lambda window: _role(window, "account-executive", NOBODY) and None,
    "role-long": _long_role,
    "guide": lambda window: _guide(window, "compare") and None,
    "guide-shared": lambda window: _guide(window, "shared") and None,
    "guide-funnel": lambda window: _guide(window, "funnel") and None,
    "guide-together": lambda window: _guide(window, "together") and None,
    "guide-scales": lambda window: _guide(window, "scale") and None,
    "guide-glossary": lambda window: _guide(window, "glossary") and None,
    "guide-no-term": _no_term,
    "guide-questions": lambda window: _guide(window, "questions") and None,
}
