"""Joins the report page: one result as it will be printed, saved as PDF or as a web page."""

from functools import partial

from PySide6.QtCore import QObject

from careerfit.app.papers import reporting
from careerfit.model.change import Change
from careerfit.model.report import ReportOptions, ReportScreen
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.report_page import ReportPage
from careerfit.ui.papers import printing, svg
from careerfit.ui.papers.saving import Saver, print_asked


def join(bridge: Bridge) -> ReportPage:
    """Make the report page and connect it; offers the door ``report`` (a session id)."""
    return _ReportJoin(bridge).page


class _ReportJoin(QObject):
    """Keeps whose report is shown and what was chosen; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.session = ""
        self.options = ReportOptions()
        self.screen: ReportScreen | None = None
        self.page = page = ReportPage(bridge.theme)
        self.saver = Saver(bridge, page.save_to, self._made, (".pdf", ".html", ".htm"))
        bridge.pages["report"] = page
        bridge.window.add_page("report", self.tr("Report"), page, under="result")
        page.options_chosen.connect(self._choose)
        page.print_asked.connect(self._print)
        page.save_asked.connect(self._ask)
        page.left.connect(lambda: bridge.enter("result", self.session))
        bridge.changed.connect(self._read_again)
        bridge.doors["report"] = self._show

    def _show(self, session: str) -> None:
        if session != self.session:
            self.session, self.options = session, ReportOptions()
        if self.bridge.attempt(self._read):
            self.bridge.window.open_page("report")

    def _read(self) -> None:
        self.screen = reporting.screen(self.bridge.workspace, self.session, self.options)
        self.page.render(self.screen)
        self.saver.suggest(f"{self.screen.file_name}.pdf")

    def _read_again(self, change: Change) -> None:
        if change.kind == "kept" and self.bridge.window.page() == "report":
            self.bridge.attempt(self._read)

    def _choose(self, options: ReportOptions) -> None:
        self.options = options
        self.bridge.attempt(self._read)

    def _ask(self, ending: str) -> None:
        if self.screen is not None:
            self.saver.ask(self.screen.file_name + ending)

    def _print(self) -> None:
        if self.page.pages is not None:
            self.bridge.attempt(partial(print_asked, self.bridge, self.page.pages))

    def _made(self, ending: str) -> bytes:
        assert self.screen is not None  # noqa: S101 - nothing can be saved before it is shown
        assert self.page.pages is not None  # noqa: S101 - as above
        if ending == ".pdf":
            return printing.pdf(self.page.pages)
        return svg.web_page(self.screen.report, self.bridge.theme.look.family)
