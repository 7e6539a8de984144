"""Joins the page of cohorts: figures are worked out beside the window, the earlier ones stand meanwhile."""

import time
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QObject, QTimer

from careerfit.app.caseload import cohort_screen
from careerfit.app.workspace import Workspace, beside
from careerfit.model.caseload import EVERYTHING, Filter
from careerfit.model.change import Change
from careerfit.model.cohorts import CohortChoices, CohortFigures, Pick
from careerfit.ui.bridge import Bridge
from careerfit.ui.jobs import Report
from careerfit.ui.joins.desk import seat
from careerfit.ui.joins.desk.cohort_files import CohortFiles
from careerfit.ui.pages.desk.cohorts_page import CohortsPage
from careerfit.ui.worker import Worker

NAME = "cohorts"
QUICK = 0.3  # seconds: figures that take no longer are worked out anew after each deed, without being asked


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the figures are to be of."""

    picks: tuple[Pick, ...]
    shown: Filter | None


def join(bridge: Bridge) -> CohortsPage:
    """Make the page and connect it; offers the door ``cohorts`` (a filter, or as it was left)."""
    return _CohortsJoin(bridge).page


class _CohortsJoin(QObject):
    """Keeps what was chosen and of what the figures are; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.page = page = CohortsPage(bridge.theme)
        self.wish = _Wish((Pick(),), None)
        self.figures: CohortFigures | None = None
        self._working: _Wish | None = None  # what a job of ours works on
        self._wanted = False  # figures are wanted as soon as nothing else is being done
        self._stale = True
        self._took = 0.0
        self._worker = Worker(self)
        self._worker.failed.connect(bridge.show_problem)
        bridge.pages[NAME] = page
        bridge.window.add_page(NAME, "", page, under="counselor")
        seat(bridge, page.bar)
        self.files = CohortFiles(bridge, page, self)
        page.picked.connect(self._pick)
        page.asked_again.connect(self._want)
        bridge.jobs.changed.connect(lambda: QTimer.singleShot(0, self, self._go_on))
        bridge.jobs.left.connect(self._left)
        bridge.jobs.failed.connect(lambda _error: self._left())
        bridge.changed.connect(self._changed)
        bridge.window.stack.currentChanged.connect(lambda _index: self._opened())
        bridge.doors[NAME] = self._enter

    def _enter(self, chosen: Filter | None = None) -> None:
        if chosen is not None:
            self._ask(_Wish((Pick() if chosen == EVERYTHING else Pick("shown"),), chosen))
        if self._open():
            self._opened()
        self.bridge.window.open_page(NAME)

    def _open(self) -> bool:
        """Whether this page is the one that is open."""
        return self.bridge.window.stack.currentWidget() is self.page

    def _opened(self) -> None:
        if not self._open():
            return
        self._read_choices()
        if self._stale and self._took <= QUICK:
            self._want()
        else:
            self._show_state()

    # -- what is chosen --------------------------------------------------------------------------

    def _pick(self, group: int, pick: Pick) -> None:
        picks = [*self.wish.picks]
        picks[group : group + 1] = [pick] if pick.kind else []
        self._ask(_Wish(tuple(picks), self.wish.shown))
        self._want()

    def _ask(self, wish: _Wish) -> None:
        if wish != self.wish:
            self.wish, self._stale, self._took = wish, True, 0.0

    def _changed(self, _change: Change) -> None:
        self._stale = True
        if self._open():
            self._opened()

    def _read_choices(self) -> None:
        workspace, wish = self.bridge.workspace, self.wish

        def work() -> CohortChoices:
            with beside(workspace) as own:
                return cohort_screen.choices(own, wish.shown)

        self._worker.ask(work, lambda choices: self.page.render_choices(choices, self.wish.picks))

    # -- figures ---------------------------------------------------------------------------------

    def _want(self) -> None:
        """Work the figures out, now or as soon as the job that is being done has ended."""
        self._wanted = True
        jobs = self.bridge.jobs
        if jobs.running is None:
            self._go_on()
        elif self._working is not None and self._working != self.wish:
            jobs.leave()  # nobody waits for those any more
        self._show_state()

    def _go_on(self) -> None:
        jobs, wish = self.bridge.jobs, self.wish
        if not self._wanted or jobs.running is not None:
            return
        self._wanted, self._stale = False, False
        begun = time.monotonic()

        def work(own: Workspace, report: Report) -> CohortFigures:
            groups = [cohort_screen.asked(own, pick, wish.shown) for pick in wish.picks]
            return cohort_screen.figures(own, groups, report)

        def show(figures: CohortFigures) -> None:
            self._working = None
            if wish == self.wish:
                self._took = time.monotonic() - begun
                self.figures = figures
                self.page.render(figures)
                self.files.suggest(figures)
            self._show_state()

        self._working = wish
        bridge = self.bridge
        jobs.start(bridge.tr("Figures of a group"), work, show)
        self._show_state()

    def _left(self) -> None:
        if self._working is not None:
            self._working = None
            self._stale, self._took = True, inf  # not again before somebody asks
            self._show_state()

    def _show_state(self) -> None:
        """Say what the figures are of while those that were asked for are not there yet."""
        of = self.figures and self.figures.asked
        words = self.bridge.workspace.content.words
        working = self._working is not None or self._wanted
        if (working or self._stale) and of:
            names = words.join([one.name for one in of])
            self.page.show_state(words.say("cohorts.of-what", groups=names), stale=not working)
        else:
            self.page.show_state("", stale=self._stale and not working)
