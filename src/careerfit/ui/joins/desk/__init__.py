"""One module joins one page of the counselor's workspace; `seat` is what all of them need."""

from careerfit.app.caseload import doing
from careerfit.app.caseload.desk import desk
from careerfit.model.change import Change
from careerfit.model.desk import Place
from careerfit.ui.bridge import Bridge, problem_with
from careerfit.ui.desk.bar import DeskBar

DOORS: dict[Place, str] = {
    "home": "counselor",
    "people": "people",
    "cohorts": "cohorts",
    "exchange": "exchange",
    "trash": "trash",
}


def seat(bridge: Bridge, bar: DeskBar) -> None:
    """Connect the head of a page: its places open, its buttons undo and redo, it stays up to date."""
    stack, stale = bridge.window.stack, [True]

    def read(_change: Change | None = None) -> None:
        """Read once the page is seen: a deed about very many people takes a while to tell of."""
        stale[0] = True
        catch_up()

    def catch_up(_at: int = 0) -> None:
        open_page = stack.currentWidget()
        if stale[0] and open_page is not None and open_page.isAncestorOf(bar):
            stale[0] = False
            error = problem_with(lambda: bar.render(desk(bridge.workspace)))
            if error is not None:
                bridge.show_problem(error)

    bar.chosen.connect(lambda place: bridge.enter(DOORS[place]))
    bar.undo_asked.connect(lambda: bridge.jobs.act(bridge.tr("Undo"), doing.undo))
    bar.redo_asked.connect(lambda: bridge.jobs.act(bridge.tr("Redo"), doing.redo))
    bridge.changed.connect(read)
    stack.currentChanged.connect(catch_up)
    read()
