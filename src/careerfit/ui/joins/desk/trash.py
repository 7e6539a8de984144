"""Joins the trash of the counselor's workspace."""

from careerfit.app.caseload import doing
from careerfit.app.caseload.trash_screen import trash_screen
from careerfit.app.workspace import Workspace, beside
from careerfit.model.change import Change
from careerfit.model.exchange import TrashRow, TrashScreen
from careerfit.ui.bridge import Bridge
from careerfit.ui.jobs import Report
from careerfit.ui.joins.desk import seat
from careerfit.ui.pages.desk.trash_page import TrashPage
from careerfit.ui.worker import Worker

PAGE = "trash"


def join(bridge: Bridge) -> TrashPage:
    """Make the page and connect it; offers the door ``trash``."""
    page = TrashPage(bridge.theme)
    worker = Worker(page)
    bridge.pages[PAGE] = page
    bridge.window.add_page(PAGE, "", page, under="counselor")
    seat(bridge, page.bar)
    workspace = bridge.workspace

    def look() -> TrashScreen:
        with beside(workspace) as own:
            return trash_screen(own)

    def read(_change: Change | None = None) -> None:
        if bridge.window.page() == PAGE:
            worker.ask(look, page.render)

    def show() -> None:
        bridge.window.open_page(PAGE)
        read()

    def restore(rows: tuple[TrashRow, ...]) -> None:
        people = [row.person for row in rows if not row.session]
        sessions = {row.session: row.person for row in rows if row.session}

        def act(own: Workspace, report: Report) -> Change:
            return doing.restore(own, people, sessions, report)

        bridge.jobs.act(bridge.tr("Bringing back"), act)

    worker.failed.connect(bridge.show_problem)
    bridge.changed.connect(read)
    page.restore_asked.connect(restore)
    page.erase_asked.connect(lambda people, sessions: bridge.enter("erase", people, sessions))
    bridge.doors[PAGE] = show
    return page
