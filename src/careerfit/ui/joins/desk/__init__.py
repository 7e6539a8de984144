"""One module joins one page of the counselor's workspace; `seat` is what all of them need."""

from careerfit.app.caseload import doing
from careerfit.app.caseload.desk import desk
from careerfit.model.change import Change
from careerfit.model.desk import Place
from careerfit.ui.bridge import Bridge
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

    def read(_change: Change | None = None) -> None:
        bridge.attempt(lambda: bar.render(desk(bridge.workspace)))

    bar.chosen.connect(lambda place: bridge.enter(DOORS[place]))
    bar.undo_asked.connect(lambda: bridge.jobs.act(bridge.tr("Undo"), doing.undo))
    bar.redo_asked.connect(lambda: bridge.jobs.act(bridge.tr("Redo"), doing.redo))
    bridge.changed.connect(read)
    read()
