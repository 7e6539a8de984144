"""Joins the page by which results come into the counselor's workspace."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from careerfit.app.caseload import doing
from careerfit.app.caseload.exchange_screen import bring_screen, brought
from careerfit.app.caseload.foreseeing import Found, bring, look
from careerfit.app.caseload.merging import Brought
from careerfit.app.papers import saving
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import NEWEST, Filter
from careerfit.model.change import Change
from careerfit.ui.bridge import Bridge
from careerfit.ui.jobs import Report
from careerfit.ui.joins.desk import seat
from careerfit.ui.pages.desk.bring_in_page import BringInPage
from careerfit.ui.papers.saving import FOLDER

PAGE = "bring-in"


def join(bridge: Bridge) -> BringInPage:
    """Make the page and connect it; offers the door ``bring-in`` (a path, or "")."""
    return _BringIn(bridge).page


class _BringIn(QObject):
    """Keeps which files were looked at; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.found: Found | None = None
        self.deed = ""  # what came in last, as long as undo would take back just that
        self.page = page = BringInPage(bridge.theme)
        bridge.pages[PAGE] = page
        bridge.window.add_page(PAGE, "", page, under="counselor")
        seat(bridge, page.bar)
        page.choose_asked.connect(self._ask)
        page.files_given.connect(lambda paths: self._look([Path(path) for path in paths]))
        page.typing_asked.connect(lambda: bridge.enter("type-in"))
        page.people_asked.connect(self._show_people)
        page.undo_asked.connect(lambda: bridge.jobs.act(bridge.tr("Undo"), doing.undo))
        page.preview.column_taken.connect(self._take)
        page.preview.all_new_set.connect(self._set_all_new)
        page.preview.accepted.connect(self._bring)
        page.preview.left.connect(self._leave)
        page.preview.faults_saved.connect(self._save_faults)
        bridge.changed.connect(self._follow)
        bridge.doors[PAGE] = self._show

    def _show(self, path: str = "") -> None:
        self.bridge.window.open_page(PAGE)
        if path:
            self._look([Path(path)])

    def _ask(self) -> None:
        bridge = self.bridge
        kinds = bridge.tr("Answer sheets, saved results, bundles")
        endings = "*.csv *.tsv *.txt *.careerfit *.careerfit-bundle"
        chosen, _ = QFileDialog.getOpenFileNames(
            bridge.window, bridge.tr("Bring in"), self._folder(), f"{kinds} ({endings})"
        )
        if chosen:
            self._look([Path(path) for path in chosen])

    def _folder(self) -> str:
        kept = self.bridge.window.settings.value(FOLDER)
        return kept if isinstance(kept, str) and Path(kept).is_dir() else ""

    def _look(self, paths: Sequence[Path]) -> None:
        self.deed, self.found = "", None
        self.page.show_done(None)
        self.page.render(None)  # what stood there is another file's, and must not come in under this name
        self._look_again(paths, {}, all_new=False)

    def _look_again(self, paths: Sequence[Path], targets: dict[str, str], *, all_new: bool) -> None:
        bridge = self.bridge

        def work(workspace: Workspace, report: Report) -> Found:
            return look(workspace, paths, report, targets, all_new=all_new)

        bridge.jobs.start(bridge.tr("Looking at the files"), work, self._render)

    def _render(self, found: Found) -> None:
        self.found = found
        self.bridge.window.clear_error()
        self.page.render(bring_screen(self.bridge.workspace.content, found))

    def _take(self, heading: str, target: str) -> None:
        if self.found is not None:
            targets = {**(self.found.targets or {}), heading: target}
            self._look_again(self.found.paths, targets, all_new=self.found.all_new)

    def _set_all_new(self, on: bool) -> None:
        if self.found is not None:
            self._look_again(self.found.paths, dict(self.found.targets or {}), all_new=on)

    def _leave(self) -> None:
        self.found = None
        self.page.render(None)
        self.page.heading.focus()

    def _bring(self) -> None:
        bridge, found = self.bridge, self.found
        if found is None:
            return

        def work(workspace: Workspace, report: Report) -> Brought:
            return bring(workspace, found, report)

        bridge.jobs.start(bridge.tr("Bringing in"), work, self._came, writes=True)

    def _came(self, came: Brought) -> None:
        bridge = self.bridge
        self.found = None
        self.page.render(None)
        self.page.show_done(brought(bridge.workspace.content.words, came))
        self.deed = bridge.workspace.store.caseload.next_turns()[0] if came.people else ""
        bridge.changed.emit(Change("kept"))
        for button in self.page.done.buttons:
            button.setVisible(bool(came.people))
        if bridge.window.page() == PAGE:
            (self.page.show_people if came.people else self.page.choose).setFocus()

    def _show_people(self) -> None:
        """Show the people who came, and those to whom something came, the newest line first."""
        if self.deed:
            self.bridge.enter("people", Filter(came=self.deed), NEWEST)

    def _follow(self, _change: Change) -> None:
        """Offer to undo only as long as that takes back what came; then say no more of it."""
        if self.deed and self.bridge.workspace.store.caseload.next_turns()[0] != self.deed:
            self.deed = ""
            self.page.show_done(None)
            if self.bridge.window.page() == PAGE:
                self.page.heading.focus()

    def _save_faults(self) -> None:
        bridge, found = self.bridge, self.found
        if found is None:
            return
        named = str(Path(self._folder()) / f"{found.paths[0].stem}-faults.txt")
        chosen, _ = QFileDialog.getSaveFileName(bridge.window, bridge.tr("Save"), named, "*.txt (*.txt)")
        if chosen:
            text = "\n".join(found.faults) + "\n"
            if bridge.attempt(lambda: saving.save(Path(chosen), text.encode())):
                said = bridge.workspace.content.words.say("export.saved", file=chosen)
                bridge.window.show_done(said)
