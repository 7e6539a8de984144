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

    stale = [False]  # whether something changed while another page was open

    def read() -> None:
        stale[0] = False
        page.render(screens.start(bridge.workspace))

    retaking = [""]  # the person whose result led here to take the questionnaire once more

    def show(person: str = "") -> None:
        retaking[0] = person
        page.label.setText(bridge.workspace.store.person(person).label if person else "")
        window.open_page("start")
        bridge.attempt(read)

    def read_again(change: Change) -> None:
        stale[0] = stale[0] or change.kind in {"begun", "told", "kept"}
        catch_up()

    def catch_up() -> None:
        """Read again once the page is seen: with very many results that takes longer than a deed."""
        if stale[0] and window.stack.currentWidget() is page:
            bridge.attempt(read)

    def begin(label: str, mode: Mode) -> None:
        person = retaking[0]
        again = bool(person) and label == bridge.workspace.store.person(person).label
        present = person if again else bridge.person
        if bridge.act(partial(actions.begin, label=label, mode=mode, present=present, again=again)):
            retaking[0] = ""

    def come(name: str) -> None:
        if name == "start":
            retaking[0] = ""
            bridge.attempt(read)

    page.begun.connect(lambda label: begin(label, "full"))
    page.begun_quick.connect(lambda label: begin(label, "quick"))
    page.continued.connect(lambda session: bridge.act(partial(actions.go_on, session_id=session)))
    page.explored.connect(lambda: bridge.enter("explore"))
    page.paper_asked.connect(lambda: bridge.enter("paper"))
    page.file_asked.connect(lambda: bridge.enter("open-file"))
    page.counselor_asked.connect(lambda: bridge.enter("counselor"))
    page.opened.connect(lambda session: bridge.enter("result", session))
    window.page_chosen.connect(come)
    bridge.changed.connect(read_again)
    window.stack.currentChanged.connect(lambda _at: catch_up())
    bridge.doors["start"] = show
    page.render(opening)
    return page
