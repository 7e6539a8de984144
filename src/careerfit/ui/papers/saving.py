"""Where a document goes: the file dialog and its typed twin, one way to save, one way to print."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from careerfit.app.papers.saving import save
from careerfit.model.errors import CareerfitError
from careerfit.ui.bridge import Bridge
from careerfit.ui.papers.printing import Pages, print_pages
from careerfit.ui.widgets.save_to import SaveTo

FOLDER = "files/folder"  # where something was saved last
Make = Callable[[str], bytes]
"""Makes the bytes of a file by its ending."""


class Saver:
    """Saves what one page shows.

    Args:
        bridge: of the page.
        save_to: the page's field for a typed path.
        make: makes the bytes for an ending such as ".pdf".
        endings: those that can be made, the usual one first.

    """

    def __init__(self, bridge: Bridge, save_to: SaveTo, make: Make, endings: tuple[str, ...]) -> None:
        self._bridge = bridge
        self._save_to = save_to
        self._make = make
        self._endings = endings
        save_to.given.connect(self.by_path)

    def suggest(self, name: str) -> None:
        """Suggest a file by its name, in the folder that was used last."""
        self._save_to.suggest(str(self._folder() / name))

    def ask(self, name: str) -> None:
        """Ask where to save a file of this name, by a dialog that asks before it replaces one."""
        bridge, ending = self._bridge, Path(name).suffix
        suggestion = str(self._folder() / name)
        kinds = f"*{ending} (*{ending})"
        chosen, _ = QFileDialog.getSaveFileName(bridge.window, bridge.tr("Save"), suggestion, kinds)
        if chosen:
            self._save(Path(chosen) if Path(chosen).suffix else Path(chosen + ending))

    def by_path(self, typed: str, replace: bool) -> None:
        """Save by a typed path; a file that is there is replaced only if that was said."""
        path = Path(typed)
        with suppress(RuntimeError):  # "~" before the name of nobody is part of a name
            path = path.expanduser()
        if not path.is_absolute():
            path = self._folder() / path
        there = False
        with suppress(OSError, ValueError):  # a name that cannot even be looked up: saving says why
            there = path.is_file()
        if there and not replace:
            bridge = self._bridge
            words = bridge.tr("{file} is there already. Press again to replace it.")
            self._save_to.ask(words.format(file=path.name))
        else:
            self._save(path)

    def _save(self, path: Path) -> None:
        bridge = self._bridge

        def work() -> None:
            if path.suffix.lower() not in self._endings:
                title = bridge.tr("{file} does not end in {endings}.")
                raise CareerfitError(
                    title.format(file=path.name, endings=", ".join(self._endings)),
                    bridge.tr("Choose a name with this ending."),
                )
            save(path, self._make(path.suffix.lower()))

        if bridge.attempt(work):
            bridge.window.settings.setValue(FOLDER, str(path.parent))
            self._save_to.settle()
            bridge.window.show_done(bridge.workspace.content.words.say("export.saved", file=str(path)))

    def _folder(self) -> Path:
        kept = self._bridge.window.settings.value(FOLDER)
        if isinstance(kept, str) and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents) or Path.home())


def print_asked(bridge: Bridge, pages: Pages) -> None:
    """Ask for a printer, by the system's dialog, and print."""
    printer = QPrinter()
    printer.setDocName(pages.title)
    printer.setCreator("careerfit")
    printer.setPageSize(pages.paper)
    if QPrintDialog(printer, bridge.window).exec() == QDialog.DialogCode.Accepted:
        for _ in print_pages(pages, printer):
            pass
