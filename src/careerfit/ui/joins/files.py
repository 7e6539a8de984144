"""Joins the ways by which a file comes in: dropped on the window, or chosen by its menu twin, Ctrl+O."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from careerfit.app.papers.counselor_file import ENDING
from careerfit.app.papers.taking_in import take_in
from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.errors import CareerfitError
from careerfit.ui.bridge import Bridge


def join(bridge: Bridge) -> None:
    """Let files be dropped and opened; offers the doors ``open-file`` and ``take-file`` (a path)."""

    def take(path: str) -> None:
        name = Path(path).name
        if bridge.act(partial(_take, path=Path(path))):
            bridge.window.show_done(bridge.workspace.content.words.say("taken.done", file=name))

    def ask() -> None:
        kinds = bridge.tr("Results saved as a file") + f" (*{ENDING})"
        chosen, _ = QFileDialog.getOpenFileName(bridge.window, bridge.tr("Open a file"), "", kinds)
        if chosen:
            take(chosen)

    bridge.doors["open-file"] = ask
    bridge.doors["take-file"] = take
    bridge.window.file_dropped.connect(take)


def _take(workspace: Workspace, path: Path) -> Change:
    if path.suffix.lower() != ENDING:
        raise CareerfitError(
            f"careerfit cannot open {path.name}.",
            f"It opens files that end in {ENDING}: results that were saved for a counselor, for example.",
            "not-taken",
            file=path.name,
        )
    return take_in(workspace, path)
