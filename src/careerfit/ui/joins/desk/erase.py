"""Joins the page that erases people and single results, from the database and what the window keeps."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings

from careerfit.app.caseload.erase_screen import (
    Erased,
    erase_all,
    erase_screen,
    erased_sentences,
    speaks_of,
)
from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.exchange import EraseScreen
from careerfit.ui.bridge import Bridge
from careerfit.ui.jobs import Report
from careerfit.ui.joins.desk import seat
from careerfit.ui.pages.desk.erase_page import ErasePage

PAGE = "erase"
OWN = "counselor/"  # settings in which the workspace keeps what was typed


def join(bridge: Bridge) -> ErasePage:
    """Make the page and connect it; offers the door ``erase`` (ids of people, ids of single sessions)."""
    return _Erase(bridge).page


class _Erase(QObject):
    """Keeps where the person came from; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.page = page = ErasePage(bridge.theme)
        bridge.pages[PAGE] = page
        bridge.window.add_page(PAGE, "", page, under="counselor")
        seat(bridge, page.bar)
        page.erase_asked.connect(self._erase)
        page.left.connect(lambda: bridge.enter("trash"))
        bridge.doors[PAGE] = self._show

    def _show(self, persons: Sequence[str], sessions: Sequence[str] = ()) -> None:
        bridge, wanted, single = self.bridge, tuple(persons), tuple(sessions)

        def work(workspace: Workspace, report: Report) -> EraseScreen:
            return erase_screen(workspace, wanted, report, single)

        bridge.jobs.start(bridge.tr("Looking up what would go"), work, self._render)

    def _render(self, screen: EraseScreen) -> None:
        self.page.render(screen)
        self.bridge.window.open_page(PAGE)

    def _erase(self, persons: tuple[str, ...], sessions: tuple[str, ...], copies: tuple[Path, ...]) -> None:
        bridge = self.bridge

        def work(workspace: Workspace, report: Report) -> Erased:
            return erase_all(workspace, persons, copies, report, sessions)

        bridge.jobs.start(bridge.tr("Erasing"), work, self._erased, writes=True)

    def _erased(self, erased: Erased) -> None:
        bridge = self.bridge
        forget(bridge.window.settings, erased)
        bridge.person = "" if bridge.person in erased.persons else bridge.person
        bridge.session = "" if bridge.session in erased.sessions else bridge.session
        if bridge.result in erased.sessions:
            bridge.result = ""
            bridge.window.forbid_page("result", bridge.tr("This result was erased."))
        self.page.show_done(erased_sentences(bridge.workspace, erased))
        bridge.changed.emit(Change("kept"))
        if erased.problem is not None:
            bridge.show_problem(erased.problem)


def forget(settings: QSettings, erased: Erased) -> None:
    """Take out of the settings whatever speaks of people who were erased, such as a draft or a search."""
    for key in settings.allKeys():
        value = settings.value(key)
        texts = [key, *([value] if isinstance(value, str) else value if isinstance(value, list) else [])]
        said = " ".join(str(text) for text in texts)
        ids = (*erased.persons, *erased.sessions)
        if any(one in said for one in ids) or (key.startswith(OWN) and speaks_of(said, erased)):
            settings.remove(key)
    settings.sync()
