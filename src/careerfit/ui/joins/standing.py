"""Joins the page that asks where somebody stands; it comes before the first question."""

from functools import partial
from typing import get_args

from careerfit.app import about_me
from careerfit.app.standing import standing
from careerfit.model.person import Where
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.standing_page import StandingPage


def join(bridge: Bridge) -> StandingPage:
    """Make the page and connect it; offers the door ``standing`` (person, session or "")."""
    page = StandingPage(bridge.theme)
    bridge.pages["standing"] = page
    bridge.window.add_page("standing", "", page, under="quiz")
    asked: list[str] = ["", ""]  # person and session that the page is open for

    def show(person: str, session: str = "") -> None:
        asked[:] = person, session
        if bridge.attempt(lambda: page.render(standing(bridge.workspace, person, session))):
            bridge.window.open_page("standing")

    def go_on() -> None:
        bridge.enter("quiz" if asked[1] else "routes")

    def tell(where: str, role: str, years: str) -> None:
        chosen: Where = next((known for known in get_args(Where) if known == where), "")
        count = int(years) if years else None
        if bridge.act(partial(about_me.stand, person=asked[0], where=chosen, role=role, years=count)):
            go_on()

    page.told.connect(tell)
    page.skipped.connect(go_on)
    bridge.doors["standing"] = show
    return page
