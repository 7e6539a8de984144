"""Opens the database and joins all pages to it, once the window stands."""

from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from careerfit.app import about_me, actions
from careerfit.app.workspace import Content, Workspace, load_content, open_workspace
from careerfit.ui import language
from careerfit.ui.bridge import Bridge
from careerfit.ui.joins import (
    compare,
    explore,
    export_file,
    keys,
    paper,
    quiz,
    report,
    result,
    settings,
    standing,
    start,
)
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

# in the order of the entries; keys knows all others
JOINS = (start, standing, quiz, result, compare, report, export_file, paper, explore, settings, keys)
KEPT = ("page", "session", "result")


def attach(content: Content, window: MainWindow, theme: Theme, folder: Path) -> "Rooms":
    """Open the database in a folder and connect a window with it, on the page that was open last.

    CareerfitError when it cannot be opened or read; then the window is as it was, and so is the database.
    """
    with ExitStack() as opening:
        rooms = Rooms(opening.enter_context(open_workspace(folder, content)), window, theme)
        stack = opening.pop_all()
    app = QApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(lambda: stack.close())  # noqa: PLW0108 - Qt holds bound methods weakly
    return rooms


class Rooms(QObject):
    """All pages of a window, joined to a workspace; made anew when the language changes."""

    def __init__(self, workspace: Workspace, window: MainWindow, theme: Theme) -> None:
        self.bridge = joined(workspace, window, theme)  # first: it fails on a database that cannot be read
        super().__init__(window)
        self._connect()
        reopen(self.bridge, *(str(window.settings.value(f"window/{name}", "")) for name in KEPT))
        window.closing.connect(self._keep)

    def speak(self, code: str) -> None:
        """Change the language of everything: fixed texts, sentences, questions and roles."""
        old, app = self.bridge, QApplication.instance()
        loaded: list[Content] = []
        if not isinstance(app, QApplication) or not old.attempt(
            lambda: loaded.append(load_content(language=code))
        ):
            return
        open_now = (old.window.page(), old.session, old.result)
        language.keep(old.window.settings, code)
        language.install(app, code)
        old.window.make_anew()
        self.bridge = joined(replace(old.workspace, content=loaded[0]), old.window, old.theme)
        self.bridge.person = old.person
        self._connect()
        reopen(self.bridge, *open_now)
        old.deleteLater()

    def _connect(self) -> None:
        self.bridge.language_chosen.connect(self.speak)

    def _keep(self) -> None:
        """Keep what is open for the next start."""
        bridge = self.bridge
        page = bridge.window.entry_of(bridge.window.page())
        for name, value in zip(KEPT, (page, bridge.session, bridge.result), strict=True):
            bridge.window.settings.setValue(f"window/{name}", value)


def joined(workspace: Workspace, window: MainWindow, theme: Theme) -> Bridge:
    """Make all pages of a window and connect them with a workspace."""
    bridge = Bridge(workspace, window, theme)
    bridge.person = about_me.last_person(workspace)
    for page in JOINS:
        page.join(bridge)
    return bridge


def reopen(bridge: Bridge, page: str, session: str, result: str) -> None:
    """Open what was open before, as far as it is still there; what is gone is no reason to complain."""
    window, store = bridge.window, bridge.workspace.store
    known = {summary.session: summary for summary in store.sessions()}
    target = window.entry_of(page)
    if result in known and known[result].told_at is not None:
        bridge.enter("result", result)
        window.open_page("start")
    if target == "quiz":
        digest = bridge.workspace.content.pack.digest
        if session in known and known[session].told_at is None and known[session].pack_digest == digest:
            bridge.act(partial(actions.go_on, session_id=session))
    elif target in window.pages and (target != "result" or bridge.result):
        window.open_page(target)
        window.page_chosen.emit(target)
