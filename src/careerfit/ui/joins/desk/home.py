"""Joins the first page of the counselor's workspace."""

from careerfit.ui.bridge import Bridge
from careerfit.ui.desk.page import DeskPage
from careerfit.ui.joins.desk import seat


def join(bridge: Bridge) -> DeskPage:
    """Make the page and connect it; offers the door ``counselor``."""
    page = DeskPage(bridge.theme, "home")
    bridge.pages["counselor"] = page
    bridge.window.add_page("counselor", bridge.tr("Counselor"), page)
    bridge.window.allow_page("counselor")
    seat(bridge, page.bar)
    bridge.doors["counselor"] = lambda: bridge.window.open_page("counselor")
    return page
