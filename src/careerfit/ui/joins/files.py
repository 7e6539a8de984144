"""Joins the ways by which a file comes in: dropped on the window, or chosen by its menu twin, Ctrl+O.

A result that somebody saved is opened. In the counselor's workspace it is looked at first, as many at once
are, and so are answer sheets and bundles from everywhere.
"""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from careerfit.app.papers.counselor_file import ENDING
from careerfit.app.papers.taking_in import take_in
from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.errors import CareerfitError
from careerfit.ui.bridge import Bridge
from careerfit.ui.window import COUNSELOR

FOR_COUNSELORS = (".csv", ".careerfit-bundle")


def join(bridge: Bridge) -> None:
    """Let files be dropped and opened; offers the doors ``open-file`` and ``take-file`` (a path)."""

    def take(path: str) -> None:
        name = Path(path).name
        if _goes_to_workspace(bridge, path):
            bridge.enter("bring-in", path)
        elif bridge.act(partial(_take, path=Path(path))):
            bridge.window.show_done(bridge.workspace.content.words.say("taken.done", file=name))

    def ask() -> None:
        others = " ".join(f"*{ending}" for ending in FOR_COUNSELORS if _has_workspace(bridge))
        kinds = bridge.tr("Results saved as a file") + f" (*{ENDING} {others})"
        chosen, _ = QFileDialog.getOpenFileName(bridge.window, bridge.tr("Open a file"), "", kinds)
        if chosen:
            take(chosen)

    bridge.doors["open-file"] = ask
    bridge.doors["take-file"] = take
    bridge.window.file_dropped.connect(take)


def _has_workspace(bridge: Bridge) -> bool:
    return bool(bridge.window.settings.value(COUNSELOR, defaultValue=False, type=bool))


def _goes_to_workspace(bridge: Bridge, path: str) -> bool:
    """Whether a file is first looked at in the workspace: where it is open, or only it can take the file."""
    if not _has_workspace(bridge):
        return False
    ending = Path(path).suffix.lower()
    here = bridge.window.entry_of(bridge.window.page()) == "counselor"
    return ending in FOR_COUNSELORS or (ending == ENDING and here)


def _take(workspace: Workspace, path: Path) -> Change:
    if path.suffix.lower() != ENDING:
        raise CareerfitError(
            f"careerfit cannot open {path.name}.",
            f"It opens files that end in {ENDING}: results that were saved for a counselor, for example.",
            "not-taken",
            file=path.name,
        )
    return take_in(workspace, path)
