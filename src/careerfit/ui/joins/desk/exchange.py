"""Joins the place "In and out" of the counselor's workspace."""

from careerfit.app.caseload.exchange_screen import exchange_screen
from careerfit.app.workspace import beside
from careerfit.model.change import Change
from careerfit.model.desk import Chosen
from careerfit.model.exchange import ExchangeScreen
from careerfit.ui.bridge import Bridge
from careerfit.ui.joins.desk import seat
from careerfit.ui.pages.desk.exchange_page import ExchangePage
from careerfit.ui.worker import Worker

PAGE = "exchange"


def join(bridge: Bridge) -> ExchangePage:
    """Make the page and connect it; offers the door ``exchange``."""
    page = ExchangePage(bridge.theme)
    worker = Worker(page)
    bridge.pages[PAGE] = page
    bridge.window.add_page(PAGE, "", page, under="counselor")
    seat(bridge, page.bar)
    workspace = bridge.workspace

    def look() -> ExchangeScreen:
        with beside(workspace) as own:
            return exchange_screen(own, own.store.caseload.count())

    def read(_change: Change | None = None) -> None:
        if bridge.window.page() == PAGE:
            worker.ask(look, page.render)

    def show() -> None:
        bridge.window.open_page(PAGE)
        read()

    worker.failed.connect(bridge.show_problem)
    bridge.changed.connect(read)
    page.bring_asked.connect(lambda: bridge.enter("bring-in", ""))
    page.typing_asked.connect(lambda: bridge.enter("type-in"))
    page.paper_asked.connect(lambda: bridge.enter("paper"))
    page.take_asked.connect(lambda: bridge.enter("take-out", Chosen()))
    bridge.doors["exchange"] = show
    return page
