"""Joins the result page: shows what was told, and goes on from there."""

from functools import partial

from careerfit.app import actions, screens
from careerfit.model.change import Change
from careerfit.ui.bridge import Bridge
from careerfit.ui.result_page import ResultPage


def join(bridge: Bridge) -> ResultPage:
    """Make the result page and connect it; offers the door ``result`` (a session id)."""
    page = ResultPage(bridge.theme)
    bridge.pages["result"] = page
    bridge.window.add_page("result", bridge.tr("Result"), page)

    def show(session: str) -> None:
        page.render(screens.result(bridge.workspace, session))
        bridge.result = session
        bridge.person = bridge.workspace.store.session(session).person
        bridge.window.open_page("result")

    def read_again(change: Change) -> None:
        if change.kind == "told":
            bridge.attempt(partial(show, change.session))

    page.asked_on.connect(lambda session: bridge.act(partial(actions.ask_on, session_id=session)))
    bridge.doors["result"] = lambda session: bridge.attempt(partial(show, session))
    bridge.changed.connect(read_again)
    return page
