"""Opens the database and joins all pages to it, once the window stands."""

from contextlib import ExitStack
from pathlib import Path

from PySide6.QtWidgets import QApplication

from careerfit.app.workspace import Content, Workspace, open_workspace
from careerfit.ui.bridge import Bridge
from careerfit.ui.joins import quiz, result, start
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

JOINS = (start, quiz, result)  # in the order of the entries


def attach(content: Content, window: MainWindow, theme: Theme, folder: Path) -> Bridge:
    """Open the database in a folder and connect a window with it.

    CareerfitError when it cannot be opened or read; then the window is as it was, and so is the database.
    """
    with ExitStack() as opening:
        bridge = joined(opening.enter_context(open_workspace(folder, content)), window, theme)
        stack = opening.pop_all()
    app = QApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(lambda: stack.close())  # noqa: PLW0108 - Qt holds bound methods weakly
    return bridge


def joined(workspace: Workspace, window: MainWindow, theme: Theme) -> Bridge:
    """Make all pages of a window and connect them with a workspace."""
    bridge = Bridge(workspace, window, theme)
    for page in JOINS:
        page.join(bridge)
    return bridge
