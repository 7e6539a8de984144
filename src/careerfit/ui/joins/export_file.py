"""Joins the page of the file for one's counselor."""

from PySide6.QtCore import QObject

from careerfit.app.papers import counselor_file
from careerfit.model.change import Change
from careerfit.model.report import FileOptions, FileScreen
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.export_page import ExportPage
from careerfit.ui.papers.saving import Saver


def join(bridge: Bridge) -> ExportPage:
    """Make the page and connect it; offers the door ``export-file`` (a session id)."""
    return _ExportJoin(bridge).page


class _ExportJoin(QObject):
    """Keeps whose file is shown and what was chosen; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.session = ""
        self.options = FileOptions()
        self.screen: FileScreen | None = None
        self.page = page = ExportPage(bridge.theme)
        self.saver = Saver(bridge, page.save_to, self._made, (counselor_file.ENDING,))
        bridge.pages["export-file"] = page
        bridge.window.add_page("export-file", self.tr("File for your counselor"), page, under="result")
        page.options_chosen.connect(self._choose)
        page.save_asked.connect(self._ask)
        page.left.connect(lambda: bridge.enter("result", self.session))
        bridge.changed.connect(self._read_again)
        bridge.doors["export-file"] = self._show

    def _show(self, session: str) -> None:
        if session != self.session:
            self.session, self.options = session, FileOptions()
        if self.bridge.attempt(self._read):
            self.bridge.window.open_page("export-file")

    def _read(self) -> None:
        self.screen = counselor_file.screen(self.bridge.workspace, self.session, self.options)
        self.page.render(self.screen)
        self.saver.suggest(self.screen.file_name)

    def _read_again(self, change: Change) -> None:
        if change.kind == "kept" and self.bridge.window.page() == "export-file":
            self.bridge.attempt(self._read)

    def _choose(self, options: FileOptions) -> None:
        self.options = options
        self.bridge.attempt(self._read)

    def _ask(self) -> None:
        if self.screen is not None:
            self.saver.ask(self.screen.file_name)

    def _made(self, _ending: str) -> bytes:
        """Make exactly the file whose parts are on the page."""
        return counselor_file.written(
            counselor_file.contents(self.bridge.workspace, self.session, self.options)
        )
