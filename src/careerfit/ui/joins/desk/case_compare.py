"""Joins the page that puts two results side by side, of one person or of two."""

from PySide6.QtCore import QObject

from careerfit.app.caseload import review_compare
from careerfit.model.change import Change
from careerfit.ui.bridge import Bridge
from careerfit.ui.joins.desk import seat
from careerfit.ui.pages.desk.case_compare_page import CaseComparePage

NAME = "case-compare"


def join(bridge: Bridge) -> CaseComparePage:
    """Make the page and connect it; offers the door ``case-compare`` (two lines, 0 for none)."""
    return _CompareJoin(bridge).page


class _CompareJoin(QObject):
    """Keeps which two sessions are side by side, and where one came from; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self._sessions = ["", ""]
        self._before = "counselor"
        self.page = page = CaseComparePage(bridge.theme)
        bridge.pages[NAME] = page
        bridge.window.add_page(NAME, "", page, under="counselor")
        seat(bridge, page.bar)
        page.chosen.connect(self._choose)
        page.person_chosen.connect(self._choose_person)
        page.searched.connect(self._search)
        page.opened.connect(lambda person, session: bridge.enter("case", person, session))
        page.left.connect(lambda: bridge.window.open_page(self._before))
        bridge.doors[NAME] = self._open_lines
        bridge.changed.connect(self._read_again)

    def _open_lines(self, first: int = 0, second: int = 0) -> None:
        workspace = self.bridge.workspace
        sessions: list[str] = []
        if self.bridge.attempt(
            lambda: sessions.extend(review_compare.session_of(workspace, one) for one in (first, second))
        ):
            self._open(*sessions)

    def _open(self, first: str = "", second: str = "") -> None:
        window = self.bridge.window
        if window.page() != NAME:
            self._before = window.page()
        self._sessions = [first, second]
        if self.bridge.attempt(self._read):
            window.open_page(NAME)

    def _read(self) -> None:
        screen = review_compare.side_by_side(self.bridge.workspace, *self._sessions)
        self._sessions = [screen.first.session, screen.second.session]
        self.page.render(screen)

    def _read_again(self, _change: Change) -> None:
        if self.bridge.window.stack.currentWidget() is self.page:
            self.bridge.attempt(self._read)

    def _choose(self, side: int, session: str) -> None:
        self._sessions[side] = session
        self.bridge.attempt(self._read)

    def _choose_person(self, side: int, person: str) -> None:
        workspace = self.bridge.workspace
        found: list[str] = []
        if self.bridge.attempt(lambda: found.append(review_compare.newest_result(workspace, person))):
            self._choose(side, found[0])

    def _search(self, side: int, text: str) -> None:
        workspace, part = self.bridge.workspace, self.page.sides[side]
        self.bridge.attempt(lambda: part.offer(review_compare.search(workspace, text)))
