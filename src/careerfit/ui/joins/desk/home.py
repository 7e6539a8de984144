"""Joins the first page of the counselor's workspace; nothing is read before it is opened."""

import gc
import sys
from contextlib import suppress
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from careerfit.app.workspace import Workspace, beside
from careerfit.model.caseload import NEWEST, Filter
from careerfit.model.overview import DueRow, HomeScreen, NeedRow, SavedRow
from careerfit.ui.bridge import Bridge
from careerfit.ui.joins.counselor import DESK, make_ready
from careerfit.ui.joins.desk import seat
from careerfit.ui.pages.desk.home_page import HomePage
from careerfit.ui.worker import Worker

HOME = "counselor"
LAST = "counselor/page"  # setting: which page of the workspace was used last
TABLE = "people"
CALM = 300  # milliseconds that this page has stood for before the table is made ready
DOORS = (TABLE, "cohorts", "exchange", "trash")  # of pages that say something when nothing is chosen


def join(bridge: Bridge) -> HomePage:
    """Make the page and connect it; offers the door ``counselor``."""
    return _HomeJoin(bridge).page


def _import_pages(workspace: Workspace) -> bool:
    """Import the other pages of the workspace on another thread, so that the first click need not wait.

    Return whether that was new.
    """
    names = [f"careerfit.ui.joins.desk.{name}" for name in dict.fromkeys(DESK.values())]
    new = any(name not in sys.modules for name in names)
    for name in names:
        with suppress(ImportError):  # told when the page is opened
            import_module(name)
    _ = workspace.store.caseload  # imports its module
    return new


class _HomeJoin(QObject):
    """Reads the page beside the window, and keeps which page was used last; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.page = page = HomePage(bridge.theme)
        self._worker = Worker(self)
        self._seated = self._reading = self._again = False
        bridge.pages[HOME] = page
        bridge.window.add_page(HOME, bridge.tr("Counselor"), page)
        bridge.window.allow_page(HOME)
        page.opened.connect(self._open)
        page.person_opened.connect(self._open_person)
        page.searched.connect(lambda text: bridge.enter("people", Filter(text=text), NEWEST))
        page.bring_in_asked.connect(lambda: bridge.enter("bring-in", ""))
        self._worker.failed.connect(self._fail)
        bridge.window.page_chosen.connect(self._choose)
        bridge.window.stack.currentChanged.connect(self._follow)
        bridge.changed.connect(self._read)
        bridge.jobs.changed.connect(self._catch_up)
        bridge.doors[HOME] = self._enter
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._make_table)
        self._early = Worker(self)
        self._early.ask(partial(_import_pages, bridge.workspace), self._imported)

    def _imported(self, new: bool) -> None:
        if new:
            gc.freeze()  # as after the start: looking through these modules would take 60 ms at a time
        if self.bridge.window.settings.value(LAST, "") == TABLE:  # the entry leads there at once
            self._calm.start()

    def _make_table(self) -> None:
        """Make the table of people ready: to make it when it is opened would take twice as long."""
        if self.bridge.window.pages.get(HOME) is self.page:  # not made anew meanwhile
            with suppress(ImportError):  # as above
                make_ready(self.bridge, TABLE)

    def _enter(self) -> None:
        """Open this page itself, also when another one was used last."""
        self.bridge.window.settings.setValue(LAST, HOME)
        self.bridge.window.open_page(HOME)

    def _choose(self, name: str) -> None:
        """Open the page that was used last when somebody chooses the entry of the workspace."""
        window = self.bridge.window
        last = str(window.settings.value(LAST, ""))
        if name == HOME and last in window.pages:
            window.open_page(last)  # as it was left, also a person's page
        elif name == HOME and last in DOORS:
            self.bridge.enter(last)

    def _follow(self, _index: int) -> None:
        window = self.bridge.window
        if window.stack.currentWidget() is self.page:
            if not self._seated:
                self._seated = True
                seat(self.bridge, self.page.bar)
            self._read()
        elif window.entry_of(name := window.page()) == HOME:
            window.settings.setValue(LAST, name)

    # -- what it shows ---------------------------------------------------------------------------

    def _open(self, row: NeedRow | SavedRow) -> None:
        self.bridge.enter("people", row.filter, row.sort if isinstance(row, NeedRow) else NEWEST)

    def _open_person(self, row: DueRow) -> None:
        self.bridge.enter("case", row.person, row.session)

    def _read(self, _change: object = None) -> None:
        """Read the page on another thread; what stands there stays until that is done."""
        bridge = self.bridge
        if bridge.window.stack.currentWidget() is not self.page:
            return
        self._again = self._reading or bridge.jobs.writing
        if not self._again:
            self._reading = True
            workspace = bridge.workspace

            def work() -> HomeScreen:
                from careerfit.app.caseload.home_screen import home  # noqa: PLC0415 - not before it is opened

                with beside(workspace) as own:
                    return home(own)

            self._worker.ask(work, self._show)

    def _catch_up(self) -> None:
        if self._again and not self.bridge.jobs.writing and not self._reading:
            self._read()

    def _show(self, screen: HomeScreen) -> None:
        self._reading = False
        self.page.render(screen)
        if TABLE not in self.bridge.pages:
            self._calm.start()
        self._catch_up()

    def _fail(self, error: Exception) -> None:
        self._reading = False
        self.bridge.show_problem(error)
