"""Joins the start page: what can be begun, gone on with and opened again."""

from functools import partial

from careerfit.app import actions, screens
from careerfit.model.change import Change
from careerfit.model.session import Mode
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.start_page import StartPage


def join(bridge: Bridge) -> StartPage:
    """Fill the start page, which the window has had since its first paint, and connect it.

    CareerfitError when the database cannot be read.
    """
    page, window = bridge.window.start, bridge.window
    opening = screens.start(bridge.workspace)
    bridge.pages["start"] = page

    def read() -> None:
        page.render(screens.start(bridge.workspace))

    def show() -> None:
        window.open_page("start")
        bridge.attempt(read)

    def read_again(change: Change) -> None:
        if change.kind in {"begun", "told", "kept"}:
            bridge.attempt(read)

    def begin(label: str, mode: Mode) -> None:
        bridge.act(partial(actions.begin, label=label, mode=mode, present=bridge.person))

    page.begun.connect(lambda label: begin(label, "full"))
    page.begun_quick.connect(lambda label: begin(label, "quick"))
    page.continued.connect(lambda session: bridge.act(partial(actions.go_on, session_id=session)))
    page.explored.connect(lambda: bridge.enter("explore"))
    page.paper_asked.connect(lambda: bridge.enter("paper"))
    page.file_asked.connect(lambda: bridge.enter("open-file"))
    page.counselor_asked.connect(lambda: bridge.enter("counselor"))
    page.opened.connect(lambda session: bridge.enter("result", session))
    window.page_chosen.connect(lambda name: bridge.attempt(read) if name == "start" else None)
    bridge.changed.connect(read_again)
    bridge.doors["start"] = show
    page.render(opening)
    return page
