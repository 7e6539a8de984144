"""Joins the page by which results, bundles and reports leave the counselor's workspace."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from careerfit.app.caseload.taking import endings, take_out, take_screen
from careerfit.app.workspace import Workspace, beside
from careerfit.model.change import Change
from careerfit.model.desk import Chosen
from careerfit.model.errors import CareerfitError
from careerfit.model.exchange import Done, TakeOptions, TakeScreen
from careerfit.model.report import Report as PaperReport
from careerfit.ui.bridge import Bridge
from careerfit.ui.desk.export_reports import ReportPress
from careerfit.ui.jobs import Report
from careerfit.ui.joins.desk import seat
from careerfit.ui.pages.desk.take_out_page import TakeOutPage
from careerfit.ui.papers.saving import FOLDER
from careerfit.ui.worker import Worker

PAGE = "take-out"


def join(bridge: Bridge) -> TakeOutPage:
    """Make the page and connect it; offers the door ``take-out`` (Chosen)."""
    return _TakeOut(bridge).page


class _TakeOut(QObject):
    """Keeps which lines are meant and how; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.chosen, self.lines = Chosen(), 0
        self.options = TakeOptions()
        self.screen: TakeScreen | None = None
        self.done: Done | None = None
        self.press = ReportPress(self, bridge.theme.look.family)
        self.worker = Worker(self)
        self.worker.failed.connect(bridge.show_problem)
        self.page = page = TakeOutPage(bridge.theme)
        bridge.pages[PAGE] = page
        bridge.window.add_page(PAGE, "", page, under="counselor")
        seat(bridge, page.bar)
        page.options_chosen.connect(self._choose)
        page.all_asked.connect(lambda: self._show(Chosen()))
        page.save_asked.connect(self._ask)
        page.save_to.given.connect(self._by_path)
        page.folder_asked.connect(self._open_folder)
        bridge.changed.connect(self._read_again)
        bridge.doors[PAGE] = self._show

    def _show(self, chosen: Chosen | None = None) -> None:
        self.chosen = chosen or Chosen()
        self.done = None
        self.page.show_done(None)
        self.lines = len(self.chosen.lines) or -1
        self._render()
        self.bridge.window.open_page(PAGE)
        self._count()

    def _count(self) -> None:
        """Count the lines on another thread, since there may be a million."""
        workspace, chosen = self.bridge.workspace, self.chosen

        def work() -> int:
            with beside(workspace) as own:
                return len(chosen.lines) or own.store.caseload.count(chosen.filter)

        self.worker.ask(work, partial(self._counted, chosen))

    def _counted(self, chosen: Chosen, lines: int) -> None:
        if chosen is self.chosen:
            self.lines = lines
            self._render()

    def _read_again(self, _change: Change) -> None:
        if self.bridge.window.page() == PAGE:
            self._count()

    def _choose(self, options: TakeOptions) -> None:
        self.options = options
        self.done = None
        self.page.show_done(None)
        self._render()

    def _render(self) -> None:
        workspace = self.bridge.workspace
        self.screen = take_screen(workspace, self.chosen, self.lines, self.options)
        self.page.render(self.screen)
        self.page.save_to.suggest(str(self._folder() / self.screen.suggestion))

    def _folder(self) -> Path:
        kept = self.bridge.window.settings.value(FOLDER)
        if isinstance(kept, str) and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents) or Path.home())

    def _ask(self) -> None:
        bridge, screen = self.bridge, self.screen
        if screen is None:
            return
        if screen.folder:
            title = bridge.tr("Folder for the reports")
            chosen = QFileDialog.getExistingDirectory(bridge.window, title, str(self._folder()))
        else:
            ending = Path(screen.suggestion).suffix
            named = str(self._folder() / screen.suggestion)
            kinds = f"*{ending} (*{ending})"
            chosen, _ = QFileDialog.getSaveFileName(bridge.window, bridge.tr("Save"), named, kinds)
            if chosen and not Path(chosen).suffix:
                chosen += ending
        if chosen:
            self._save(Path(chosen))

    def _by_path(self, typed: str, replace: bool) -> None:
        bridge = self.bridge
        path = Path(typed).expanduser()
        if not path.is_absolute():
            path = self._folder() / path
        if not replace and path.is_file():
            question = bridge.tr("{file} is there already. Press again to replace it.")
            self.page.save_to.ask(question.format(file=path.name))
        else:
            self._save(path)

    def _save(self, path: Path) -> None:
        bridge, chosen, options = self.bridge, self.chosen, self.options
        if not bridge.attempt(lambda: self._check(path)):
            return

        def work(workspace: Workspace, report: Report) -> Done:
            last = [0.0]

            def on(share: float) -> None:
                last[0] = share
                report(share)

            def make(told: PaperReport) -> bytes:
                return self.press.make(told, lambda: report(last[0]))

            return take_out(workspace, chosen, options, path, on, make)

        title = bridge.tr("Writing {file}").format(file=path.name)
        bridge.jobs.start(title, work, partial(self._wrote, path))

    def _check(self, path: Path) -> None:
        bridge = self.bridge
        allowed = endings(self.options)
        if self.options.kind != "reports" and path.suffix.lower() not in allowed:
            title = bridge.tr("{file} does not end in {endings}.")
            raise CareerfitError(
                title.format(file=path.name, endings=", ".join(allowed)),
                bridge.tr("Choose a name with this ending."),
            )

    def _wrote(self, path: Path, done: Done) -> None:
        self.done = done
        self.bridge.window.clear_error()
        self.bridge.window.settings.setValue(FOLDER, str(path.parent))
        self.page.save_to.settle()
        self.page.show_done(done)
        if self.bridge.window.page() == PAGE:
            self.page.folder.setFocus()

    def _open_folder(self) -> None:
        if self.done is not None and self.done.folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.done.folder))
