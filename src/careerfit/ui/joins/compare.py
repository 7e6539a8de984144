"""Joins the page that puts two roles side by side."""

from functools import partial

from careerfit.app.result.pairing import pair
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.compare_page import ComparePage


def join(bridge: Bridge) -> ComparePage:
    """Make the page and connect it; offers the door ``compare-roles`` (two role ids, "" for any)."""
    page = ComparePage(bridge.theme)
    bridge.pages["compare"] = page
    bridge.window.add_page("compare", bridge.tr("Compare"), page, under="result")

    def show(first: str = "", second: str = "") -> None:
        page.render(pair(bridge.workspace, bridge.result, first, second), role_pages="role" in bridge.doors)
        bridge.window.open_page("compare")

    def leave() -> None:
        bridge.enter(*(("result", bridge.result) if bridge.result else ("start",)))

    page.chosen.connect(lambda first, second: bridge.attempt(partial(show, first, second)))
    page.entered.connect(lambda role: bridge.enter("role", role))
    page.left.connect(leave)
    bridge.doors["compare-roles"] = lambda first="", second="": bridge.attempt(partial(show, first, second))
    return page
