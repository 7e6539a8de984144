"""Where the figures of a cohort go: tables, pictures, a PDF, paper."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from careerfit.app.caseload.exporting import export_cohort
from careerfit.app.papers.saving import save
from careerfit.app.workspace import Workspace
from careerfit.model.cohorts import CohortFigures
from careerfit.model.errors import CareerfitError
from careerfit.ui.bridge import Bridge
from careerfit.ui.jobs import Report
from careerfit.ui.pages.desk.cohorts_page import CohortsPage
from careerfit.ui.painting.report_painters import print_look
from careerfit.ui.papers import cohort_paper
from careerfit.ui.papers.saving import FOLDER
from careerfit.ui.papers.svg import svg

NUMBERS = (".csv", ".xlsx", ".json")
PICTURES = (".svg", ".png")


class CohortFiles(QObject):
    """Saves and prints what the page of cohorts shows."""

    def __init__(self, bridge: Bridge, page: CohortsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._page = bridge, page
        self._figures: CohortFigures | None = None
        page.figures_saved.connect(lambda: self._ask(NUMBERS, self.save_numbers))
        page.paper_saved.connect(lambda: self._ask((".pdf",), self.save_paper))
        page.picture_saved.connect(lambda name: self._ask(PICTURES, partial(self.save_picture, name), name))
        page.print_asked.connect(lambda: bridge.attempt(self._print))
        page.save_to.given.connect(self._typed)

    def suggest(self, figures: CohortFigures) -> None:
        """Take other figures, and suggest a file for them."""
        self._figures = figures
        self._page.save_to.suggest(str(self._folder() / f"{self._name()}.csv"))

    # -- one way each ----------------------------------------------------------------------------

    def save_numbers(self, path: Path) -> None:
        """Write the numbers, a file a group, through a job that can be cancelled."""
        bridge, asked = self._bridge, self._figures.asked if self._figures else ()
        paths = [path, *(path.with_name(f"{path.stem}-{n}{path.suffix}") for n in range(2, len(asked) + 1))]
        told = [head.told for head in self._figures.heads] if self._figures else []
        wanted = [(one.filter, at) for one, at, kept in zip(asked, paths, told, strict=True) if kept]

        def work(own: Workspace, report: Report) -> list[str]:
            written: list[str] = []
            for number, (chosen, at) in enumerate(wanted):
                share: Report = lambda done, n=number: report((n + done) / len(wanted))  # type: ignore[misc]  # noqa: E731 - short
                written += [str(file) for file in export_cohort(own, chosen, at, share).files]
            return written

        def show(written: list[str]) -> None:
            words = bridge.workspace.content.words
            files = ", ".join(written)
            self._done(path, words.say("cohorts.saved-files", count=len(written), files=files))

        if there := [at.name for at in paths[1:] if at.exists()]:
            raise CareerfitError(
                bridge.tr("{file} is there already.").format(file=there[0]),
                bridge.tr("There is a file for each group; choose another name for both."),
            )
        bridge.jobs.start(bridge.tr("Saving the figures"), work, show)

    def save_paper(self, path: Path) -> None:
        """Write the whole page as a PDF."""
        self._write(path, cohort_paper.pdf(self._paper()))

    def save_picture(self, name: str, path: Path) -> None:
        """Write the picture of one figure."""
        if self._figures is None:
            return
        figure = next(one for one in self._figures.figures if one.id == name)
        look = print_look(self._bridge.theme.look.family)
        drawn = cohort_paper.figure_drawn(self._figures, figure, look, mirrored=self._mirrored())
        if path.suffix.lower() == ".png":
            self._write(path, cohort_paper.png(drawn, look))
        else:
            words = f"{figure.title}. {figure.sentence}"
            self._write(path, svg(drawn, cohort_paper.PICTURE_WIDTH, words).encode())

    # -- dialogs and paths -----------------------------------------------------------------------

    def _ask(self, endings: tuple[str, ...], do: Callable[[Path], None], part: str = "") -> None:
        bridge = self._bridge
        name = "-".join(one for one in (self._name(), part) if one)
        kinds = ";;".join(f"*{ending} (*{ending})" for ending in endings)
        suggestion = str(self._folder() / (name + endings[0]))
        chosen, kind = QFileDialog.getSaveFileName(bridge.window, bridge.tr("Save"), suggestion, kinds)
        if chosen:
            path = Path(chosen)
            if not path.suffix:
                path = path.with_name(path.name + (kind.split(" ")[0].lstrip("*") or endings[0]))
            bridge.attempt(lambda: do(self._checked(path, endings)))

    def _typed(self, text: str, replace: bool) -> None:
        bridge, path = self._bridge, Path(text).expanduser()
        if not path.is_absolute():
            path = self._folder() / path
        if path.is_file() and not replace:
            words = bridge.tr("{file} is there already. Press again to replace it.")
            self._page.save_to.ask(words.format(file=path.name))
            return
        do = self.save_paper if path.suffix.lower() == ".pdf" else self.save_numbers
        bridge.attempt(lambda: do(self._checked(path, (*NUMBERS, ".pdf"))))

    def _checked(self, path: Path, endings: tuple[str, ...]) -> Path:
        if path.suffix.lower() not in endings:
            bridge = self._bridge
            title = bridge.tr("{file} does not end in {endings}.")
            raise CareerfitError(
                title.format(file=path.name, endings=", ".join(endings)),
                bridge.tr("Choose a name with this ending."),
            )
        return path

    def _write(self, path: Path, data: bytes) -> None:
        save(path, data)
        words = self._bridge.workspace.content.words
        self._done(path, words.say("export.saved", file=str(path)))

    def _done(self, path: Path, text: str) -> None:
        self._bridge.window.settings.setValue(FOLDER, str(path.parent))
        self._page.save_to.settle()
        self._bridge.window.show_done(text)

    def _print(self) -> None:
        made = self._paper()
        printer = QPrinter()
        printer.setDocName(made.title)
        printer.setCreator("careerfit")
        printer.setPageSize(made.paper)
        if QPrintDialog(printer, self._bridge.window).exec() == QDialog.DialogCode.Accepted:
            cohort_paper.print_cohort(made, printer)

    def _paper(self) -> cohort_paper.CohortPaper:
        assert self._figures is not None  # noqa: S101 - nothing can be saved before it is shown
        bridge = self._bridge
        foot = bridge.tr("Page {number} of {count}")
        family = bridge.theme.look.family
        return cohort_paper.cohort_paper(self._figures, family, foot, mirrored=self._mirrored())

    def _mirrored(self) -> bool:
        return self._page.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _name(self) -> str:
        return self._bridge.workspace.content.words.say("cohorts.file")

    def _folder(self) -> Path:
        kept = self._bridge.window.settings.value(FOLDER)
        if isinstance(kept, str) and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents) or Path.home())
