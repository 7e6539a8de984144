"""Opens the database and joins the pages to it, once the window stands: the first at once, the rest later."""

from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from careerfit.app import about_me, actions
from careerfit.app.workspace import Content, Workspace, load_content, open_workspace
from careerfit.model.errors import CareerfitError, in_words
from careerfit.ui import language
from careerfit.ui.bridge import Bridge
from careerfit.ui.jobs import busy
from careerfit.ui.joins import quiz, standing, start
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

FIRST = (start, standing, quiz)
# modules of careerfit.ui.joins that can wait until the first question can be asked; keys knows all others
LATER = (
    "result",
    "compare",
    "report",
    "export_file",
    "paper",
    "routes",
    "plan",
    "explore",
    "files",
    "counselor",
    "settings",
    "keys",
)
KEPT = ("page", "session", "result")


def import_later() -> None:
    """Import the modules of the pages that can wait; on a worker thread, since it takes half a second."""
    for name in LATER:
        import_module(f"careerfit.ui.joins.{name}")


def attach(content: Content, window: MainWindow, theme: Theme, folder: Path, *, file: str = "") -> "Rooms":
    """Open the database in a folder and connect a window with it; a file is taken in once all is joined.

    CareerfitError when it cannot be opened or read; then the window is as it was, and so is the database.
    """
    try:
        with ExitStack() as opening:
            rooms = Rooms(opening.enter_context(open_workspace(folder, content)), window, theme, file)
            stack = opening.pop_all()
    except CareerfitError as error:
        raise in_words(error, content.words) from error
    app = QApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(lambda: stack.close())  # noqa: PLW0108 - Qt holds bound methods weakly
    return rooms


class Rooms(QObject):
    """All pages of a window, joined to a workspace; made anew when the language changes.

    The first pages are there at once, the others after `join_rest`, or when something asks for one of them.
    A file that the program was started with is taken in after that.
    """

    def __init__(self, workspace: Workspace, window: MainWindow, theme: Theme, file: str = "") -> None:
        self.bridge = Bridge(workspace, window, theme)
        self.bridge.person = about_me.last_person(workspace)
        for page in FIRST:  # the first one fails on a database that cannot be read
            page.join(self.bridge)
        super().__init__(window)
        self._waiting = list(LATER)
        self._file = file
        self._open_next = tuple(str(window.settings.value(f"window/{name}", "")) for name in KEPT)
        self._connect()
        window.closing.connect(self._keep)

    def join_rest(self) -> None:
        """Join the pages that are still to come, one a turn of the event loop; then open what was open."""
        if self._waiting:
            self._join_next()
            QTimer.singleShot(0, self, self.join_rest)

    def join_all(self) -> None:
        """Join the pages that are still to come, now."""
        while self._waiting:
            self._join_next()

    def _join_next(self) -> None:
        import_module(f"careerfit.ui.joins.{self._waiting.pop(0)}").join(self.bridge)
        if not self._waiting and self._open_next:
            if self.bridge.window.page() == "start" and not self.bridge.window.start.label.text():
                reopen(self.bridge, *self._open_next)
            self._open_next = ()
            if self._file:
                self.take(self._file)

    def take(self, file: str) -> None:
        """Take a file in and open what is in it."""
        self.bridge.enter("take-file", file)

    def speak(self, code: str) -> None:
        """Change the language of everything: fixed texts, sentences, questions and roles."""
        old, app = self.bridge, QApplication.instance()
        if old.jobs.running is not None:
            old.show_problem(busy(old.jobs.running.title))
            return
        loaded: list[Content] = []
        if not isinstance(app, QApplication) or not old.attempt(
            lambda: loaded.append(load_content(language=code))
        ):
            return
        open_now = (old.window.page(), old.session, old.result)
        language.keep(old.window.settings, code)
        language.install(app, code)
        old.window.make_anew()
        self.bridge = Bridge(replace(old.workspace, content=loaded[0]), old.window, old.theme)
        self.bridge.person = old.person
        self._connect()
        for page in FIRST:
            page.join(self.bridge)
        self._waiting = list(LATER)
        self.join_all()
        reopen(self.bridge, *open_now)
        old.deleteLater()

    def _connect(self) -> None:
        self.bridge.join_all = self.join_all
        self.bridge.language_chosen.connect(self.speak)

    def _keep(self) -> None:
        """Keep what is open for the next start."""
        bridge = self.bridge
        page = bridge.window.entry_of(bridge.window.page())
        for name, value in zip(KEPT, (page, bridge.session, bridge.result), strict=True):
            bridge.window.settings.setValue(f"window/{name}", value)


def joined(workspace: Workspace, window: MainWindow, theme: Theme) -> Bridge:
    """Make all pages of a window now and connect them with a workspace."""
    rooms = Rooms(workspace, window, theme)
    rooms.join_all()
    return rooms.bridge


def reopen(bridge: Bridge, page: str, session: str, result: str) -> None:
    """Open what was open before, as far as it is still there; what is gone is no reason to complain."""
    window, store = bridge.window, bridge.workspace.store
    begun, finished = store.summary(session), store.summary(result)
    target = window.entry_of(page)
    digest = bridge.workspace.content.pack.digest
    if finished is not None and finished.told_at is not None:
        bridge.enter("result", result)
    if begun is not None and begun.told_at is None and begun.pack_digest == digest:
        bridge.act(partial(actions.go_on, session_id=session))
    if target not in window.pages or not window.navigation.entries[target].isEnabled():
        target = "start"
    window.open_page(target)
    window.page_chosen.emit(target)
