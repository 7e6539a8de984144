"""Opens the window in two steps: the start page is painted, then a worker thread brings the rest."""

import gc
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication

from careerfit import __version__, paths
from careerfit.ui.appearance import kept_appearance
from careerfit.ui.garbage import MainThreadGarbage
from careerfit.ui.language import chosen, install
from careerfit.ui.one_window import OneWindow
from careerfit.ui.theme import STYLE, Theme
from careerfit.ui.window import MainWindow

Attach = Callable[[MainWindow, Theme, Path], QObject]
Prepare = Callable[[Callable[[Attach], None]], None]
LOG = "careerfit.log"


class Startup(QObject):
    """Paints the window first, then imports and loads the rest and attaches it.

    Args:
        app: the application.
        data: folder of the database, None for the usual one.
        prepare: imports and loads what the first paint does not need; runs on a worker thread, so it must
            not touch widgets. It hands over a function that is called on the main thread with window, theme
            and folder, and may go on importing what is needed later.

    Signals:
        painted: the start page is on the screen.
        ready: the questionnaire can be begun, or an error is shown instead, with a button to try again.

    """

    painted = Signal()
    ready = Signal()
    _prepared = Signal(object)
    _failed = Signal(object)
    _all_loaded = Signal()

    def __init__(self, app: QApplication, data: str | None, prepare: Prepare) -> None:
        super().__init__()
        self._prepare = prepare
        self._garbage: QObject | None = None
        self.rest: QObject | None = None  # what was attached
        self.folder = paths.data_folder(data)
        settings = QSettings(str(self.folder / "careerfit.ini"), QSettings.Format.IniFormat)
        install(app, chosen(settings))
        self.theme = Theme(app, *kept_appearance(settings))
        self.window = MainWindow(self.theme, settings)
        self._prepared.connect(self._attach, Qt.ConnectionType.QueuedConnection)
        self._all_loaded.connect(self._join_rest, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._show_failure, Qt.ConnectionType.QueuedConnection)
        self.window.start.tried_again.connect(self._try_again)
        sys.excepthook, before = self._show_bug, sys.excepthook
        self.destroyed.connect(partial(setattr, sys, "excepthook", before))
        self.window.painted.connect(self._second_step)
        self.window.show()

    def raise_window(self, file: str = "") -> None:
        """Bring the window to the front, as when the program was started a second time; take its file."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if file and self.rest is not None:
            getattr(self.rest, "take", lambda _file: None)(file)

    def _second_step(self) -> None:
        self.painted.emit()
        self._load()

    def _try_again(self) -> None:
        self.window.clear_error()
        self.window.start.show_loading()
        self._load()

    def _load(self) -> None:
        threading.Thread(target=self._work, name="load", daemon=True).start()

    def _work(self) -> None:
        try:
            self._prepare(self._prepared.emit)
            with suppress(RuntimeError):  # as below
                self._all_loaded.emit()
        except Exception as error:
            with suppress(RuntimeError):  # the window was closed meanwhile, and there is nobody to tell
                self._failed.emit(error)

    def _attach(self, attach: Attach) -> None:
        try:
            self.rest = attach(self.window, self.theme, self.folder)
        except Exception as error:  # whatever it is, the window must not wait for ever
            self._show_failure(error)
        else:
            self._end_of_step()

    def _join_rest(self) -> None:
        """Make the pages that can wait, now that everything that they need is imported."""
        gc.freeze()  # what is loaded stays; looking through it for garbage would take 40 ms at a time
        if self.rest is not None:
            getattr(self.rest, "join_rest", lambda: None)()

    def _show_failure(self, error: Exception) -> None:
        from careerfit.model.errors import CareerfitError  # noqa: PLC0415 - 6 ms before the first paint

        try:
            if isinstance(error, CareerfitError):
                self.window.show_error(error.title, error.message)
            else:
                self._show_bug(type(error), error, error.__traceback__)
            if self.rest is None:
                self.window.start.show_failed()
        finally:
            self._end_of_step()

    def _end_of_step(self) -> None:
        if self._garbage is None:
            self._garbage = MainThreadGarbage(self)
        self.ready.emit()

    def _show_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error that is the program's own fault, and show it with details to copy."""
        details = "".join(traceback.format_exception(kind, error, trace))
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S%z")
        with suppress(OSError):  # where nothing can be written, the details can still be copied
            self.folder.mkdir(parents=True, exist_ok=True)
            with (self.folder / LOG).open("a", encoding="utf-8") as log:
                log.write(f"{stamp} careerfit {__version__}\n{details}\n")
        with suppress(OSError, ValueError):  # such as a console that was closed
            if sys.stderr is not None:  # a program without a console has none
                sys.stderr.write(details)
        self.window.show_error(
            self.tr("Something went wrong inside the program."),
            self.tr("Your saved answers are safe. Please copy the details and report them."),
            f"careerfit {__version__}\n{details}",
        )


def application() -> QApplication:
    """Make the application; garbage is collected only once all is loaded, and on the main thread."""
    gc.disable()
    app = QApplication([sys.argv[0], *STYLE])
    app.setApplicationName("careerfit")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("careerfit")  # Linux: the entry of the menu, with its icon, is that of the windows
    return app


def run(data: str | None, prepare: Prepare, file: str = "") -> int:
    """Open the window and run until it is closed; return the exit code.

    Where a window is open on the folder already, that one comes to the front and takes the file.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C ends the program at once; answers are on the disk
    app = application()
    one = OneWindow(paths.data_folder(data))
    if not one.is_first() and one.call_other(file):
        return 0
    startup = Startup(app, data, prepare)
    one.called.connect(startup.raise_window)
    startup.ready.connect(one.listen)
    app.aboutToQuit.connect(startup.deleteLater)
    return app.exec()
