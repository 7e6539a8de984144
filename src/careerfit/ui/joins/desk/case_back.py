"""Joins the way back from a result, a report, a plan or routes to the review that they were opened from."""

from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from careerfit.ui.bridge import Bridge
from careerfit.ui.desk.way_back import WayBack
from careerfit.ui.pages.desk.case_page import CasePage

FROM = ("result", "report", "plan", "routes")  # pages without a way back of their own


@dataclass(frozen=True, slots=True)
class _Left:
    """Where the review was left: whose, which result, how far down, and what had the focus."""

    person: str
    session: str
    name: str
    place: int
    focus: QWidget | None


class CaseBack(QObject):
    """Keeps where the review was left, until one is in the workspace again or with somebody else.

    Signals:
        returned: the review of a person is to be opened again, with this result.

    """

    returned = Signal(str, str)

    def __init__(self, bridge: Bridge, page: CasePage) -> None:
        super().__init__(bridge)
        self.bridge, self.page = bridge, page
        self.strip = WayBack(bridge.theme, bridge.window)
        self._left: _Left | None = None
        bridge.window.add_notice(self.strip)
        self.strip.went_back.connect(self._return)
        bridge.window.stack.currentChanged.connect(lambda _index: self._follow())
        bridge.changed.connect(lambda _change: self._follow())

    def leave(self, person: str, session: str) -> None:
        """Remember where the review stands that is about to be left."""
        page, name = self.page, self.page.heading.accessibleName()
        focus = page.window().focusWidget()
        here = focus if focus is not None and page.isAncestorOf(focus) else None
        self._left = _Left(person, session, name, page.scrolled, here)

    def _follow(self) -> None:
        """Show the way back where it leads back, and forget it where it does not any more."""
        window, left = self.bridge.window, self._left
        name = window.page()
        if window.entry_of(name) == "counselor":
            self._left = left = None
        shown = left is not None and name in FROM and left.person == self.bridge.person
        self.strip.show_for(left.name if left else "", shown=shown)

    def _return(self) -> None:
        left = self._left
        if left is not None:
            self.returned.emit(left.person, left.session)
            QTimer.singleShot(0, self, lambda: self._restore(left))

    def _restore(self, left: _Left) -> None:
        """Give the focus back to what had it, and stand where one stood, once the page is laid out."""
        if self.page.person != left.person or self.bridge.window.page() != "case":
            return
        with suppress(RuntimeError):  # it was built anew meanwhile
            if left.focus is not None and left.focus.isVisible():
                left.focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page.scroll_to(left.place)
