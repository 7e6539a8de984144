"""Checks an installed program by using it: `careerfit --self-check OUT.json [FOLDER]`."""

import importlib
import json
import pkgutil
import platform
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLibraryInfo, QSize, Qt, QTimer, qVersion
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QImageReader, QKeyEvent
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

import careerfit
from careerfit import paths
from careerfit.app import about, scoring, workspace
from careerfit.model.content import RANKED_STAGES
from careerfit.model.session import Session
from careerfit.ui import language
from careerfit.ui.attach import Rooms
from careerfit.ui.startup import LOG, Prepare, Startup, application
from careerfit.ui.window import MainWindow

PATIENCE = 120  # seconds that a step may take; a slow machine under an emulator needs some of them
KEYS = "42314"  # what is pressed, question after question
QT_WORDS = {"de": "Abbrechen", "es": "Cancelar"}  # what Qt's own dialogs say for Cancel
IMAGE_FORMATS = {"svg", "png", "ico"}
_SAID = "written by careerfit --self-check"

Facts = Mapping[str, object]


class SelfCheckError(Exception):
    """Something that an installed program must be able to do did not work."""


def run(out: Path, prepare: Prepare, folder: Path | None = None) -> int:
    """Use the program once and write what was seen as JSON; return the exit code, 0 when all of it works.

    Everything happens in a temporary folder, or in one that is named and then stays: a window on the
    platform's own plugin, a questionnaire that is answered by its keys, a result, a report. The file is
    written after each step, so that one that ends the process still shows how far it came.
    """
    if folder is not None:
        return _Check(out, prepare, folder).run()
    with tempfile.TemporaryDirectory(prefix="careerfit-", ignore_cleanup_errors=True) as made:
        return _Check(out, prepare, Path(made)).run()


class _Check:
    """One run: what is open, and what was seen so far."""

    def __init__(self, out: Path, prepare: Prepare, folder: Path) -> None:
        self.out = out.resolve()
        self.folder = folder.resolve()
        self.report = self.folder / "report.pdf"
        self.seen: dict[str, object] = {"about": _SAID, "ok": False, "failed": ""}
        self.app = application()
        self._prepare = prepare
        self._begun = time.monotonic()

    def run(self) -> int:
        """Take the steps one after another; the first that fails is the last."""
        for step in (
            _versions, _modules, self._plugins, _example,
            self._open, self._answer, self._print, self._close, self._read_back,
        ):  # fmt: skip
            name = step.__name__.strip("_")
            begun = time.monotonic()
            self.seen["failed"] = name
            self._write()
            try:
                facts = dict(step())
            except Exception as error:
                self.seen[name] = {"error": f"{type(error).__name__}: {error}"}
                self.seen["trace"] = traceback.format_exc()
                self._write()
                return 1
            self.seen[name] = facts | {"seconds": round(time.monotonic() - begun, 3)}
        self.seen |= {"ok": True, "failed": "", "loaded": sorted(sys.modules)}
        self._write()
        return 0

    def _write(self) -> None:
        self.out.write_text(json.dumps(self.seen, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

    def _plugins(self) -> Facts:
        """See that Qt found its plugins and its own texts, and that a drawn icon has something on it."""
        formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
        _expect("image formats", formats >= IMAGE_FORMATS, sorted(formats))
        for code, word in QT_WORDS.items():
            language.install(self.app, code)
            said = QCoreApplication.translate("QPlatformTheme", "Cancel")
            _expect(f"Qt's own texts in {code}", said == word, said)
        language.install(self.app, "en")
        drawn = QIcon(str(paths.PROGRAM_ICON)).pixmap(QSize(64, 64)).toImage()
        colors = {drawn.pixelColor(x, y).rgba() for x in range(drawn.width()) for y in range(drawn.height())}
        _expect("the program's icon", len(colors) > 2, len(colors))
        return {
            "platform": QGuiApplication.platformName(),
            "styles": QStyleFactory.keys(),
            "image_formats": sorted(formats),
            "fonts": QGuiApplication.font().family(),
            "printers": len(QPrinterInfo.availablePrinterNames()),
        }

    def _open(self) -> Facts:
        """Open the window and wait until every page is joined."""
        self.folder.mkdir(parents=True, exist_ok=True)
        begun = time.monotonic()
        painted: list[float] = []
        ready: list[float] = []
        self.startup = Startup(self.app, str(self.folder), self._prepare)
        self.startup.painted.connect(lambda: painted.append(time.monotonic() - begun))
        self.startup.ready.connect(lambda: ready.append(time.monotonic() - begun))
        self._wait("the questions are loaded", lambda: bool(ready))
        self._expect_no_error()
        if not isinstance(self.startup.rest, Rooms):
            raise SelfCheckError("the pages were not joined")
        self.rooms = self.startup.rest
        self._wait("all pages are joined", lambda: "settings" in self.rooms.bridge.pages)
        self.rooms.join_all()
        self._expect_no_error()
        return {
            "painted": round(painted[0], 3),
            "ready": round(ready[0], 3),
            "pages": sorted(self.rooms.bridge.pages),
            "colors": _colors(self.window.grab().toImage()),
        }

    def _answer(self) -> Facts:
        """Take the whole questionnaire by its keys, from the start page to the result."""
        start = self.window.start
        start.label.setText("person-1")
        start.take.click()
        self._wait("the page that asks where one stands", lambda: self.window.page() == "standing")
        self._press(Qt.Key.Key_Return)
        self._wait("the first question", lambda: self.window.page() == "quiz")
        bridge = self.rooms.bridge
        count = len(bridge.workspace.store.session(bridge.session).order)
        for number in range(count):
            self._press(KEYS[number % len(KEYS)])
        asked = len(bridge.workspace.store.session(bridge.session).asked)
        _expect("every answer was kept", asked == count, f"{asked} of {count}")
        self._press(Qt.Key.Key_Return)
        self._wait("the result", lambda: self.window.page() == "result")
        self._expect_no_error()
        self.told = bridge.workspace.store.told(bridge.result)
        return {
            "questions": count,
            "verdict": self.told.result.verdict,
            "colors": _colors(self.window.grab().toImage()),
        }

    def _print(self) -> Facts:
        """Save the report as PDF by the report page."""
        bridge = self.rooms.bridge
        bridge.enter("report", self.told.session)
        self._wait("the report", lambda: self.window.page() == "report")
        saver = bridge.pages["report"].save_to  # type: ignore[attr-defined]
        saver.toggle.click()
        saver.path.setText(str(self.report))
        self._press(Qt.Key.Key_Return, saver.path)
        self._wait("the report is written", self.report.exists)
        self._expect_no_error()
        written = self.report.read_bytes()
        _expect("the report is a PDF", written.startswith(b"%PDF-") and len(written) > 10_000, written[:8])
        return {"bytes": len(written)}

    def _close(self) -> Facts:
        """Close the window and quit, which closes the database too."""
        self.window.close()
        QTimer.singleShot(0, self.app.quit)
        self.app.exec()
        log = self.folder / LOG
        _expect("nothing was logged", not log.exists(), log)
        return {}

    def _read_back(self) -> Facts:
        """Open the database anew and find the result that was told."""
        with workspace.open_workspace(self.folder, self.rooms.bridge.workspace.content) as reopened:
            kept = reopened.store.told(self.told.session)
            finished = [row for row in reopened.store.sessions() if row.told_at is not None]
        _expect("the result is read back as it was told", kept == self.told, kept.session)
        return {"session": kept.session, "finished": len(finished), "leader": kept.result.roles[0].id}

    @property
    def window(self) -> MainWindow:
        """The window of the program that was opened."""
        return self.startup.window

    def _press(self, key: Qt.Key | str, target: QWidget | None = None) -> None:
        """Press a key where the focus is, as the platform would, and let the program react."""
        code = Qt.Key(ord(key)) if isinstance(key, str) else key
        text = key if isinstance(key, str) else "\r"
        where = target or self.window.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(where, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text))
        QApplication.processEvents()

    def _wait(self, what: str, until: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not until():
            if time.monotonic() > end:
                self._expect_no_error()
                raise SelfCheckError(f"waited in vain: {what}")
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()

    def _expect_no_error(self) -> None:
        banner = self.window.banner
        shown = self.window.page() if not banner.isVisible() else banner.title.text()
        _expect("no error is shown", not (banner.isVisible() and banner.copy.isVisible()), shown)


def _versions() -> Facts:
    """Gather what runs here and where it is."""
    return {
        "program": careerfit.__version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "system": sys.platform,
        "executable": sys.executable,
        "root": str(paths.ROOT),
        "data": str(paths.data_folder()),
        "cache": str(paths.cache_folder()),
        "plugins": QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath),
        "components": {name: metadata.version(name) for _, _, name in about.COMPONENTS if name},
    }


def _modules() -> Facts:
    """Import every module of the program, so that one that was left out is found."""
    found = [module.name for module in pkgutil.walk_packages(careerfit.__path__, "careerfit.")]
    for name in found:
        importlib.import_module(name)
    _expect("the program's modules", len(found) > 100, len(found))
    return {"count": len(found)}


def _example() -> Facts:
    """Score the same answers as everywhere else; the figures are compared with those of other systems."""
    content = workspace.load_content()
    items, at = content.pack.items, workspace.now()
    session = Session(
        id="example", person="person-1", started=at, pack=content.pack.id,
        pack_version=content.pack.version, pack_digest=content.pack.digest,
        catalogue_digest=content.catalogue.digest, language="en", seed=1,
        order=tuple(item.id for item in items if item.full),
    )  # fmt: skip
    for number, name in enumerate(session.order):
        category = 1 + number * 7 % content.pack.item(name).categories
        session = session.with_answer(name, category, None, at)
    result = scoring.outcome(content, session, RANKED_STAGES, scoring.DRAW_SEED)
    return {
        "pack": content.pack.digest,
        "catalogue": content.catalogue.digest,
        "verdict": result.verdict,
        "scales": {scale.id: round(scale.theta, 6) for scale in result.scales},
        "roles": {role.id: round(role.fit, 6) for role in result.roles},
    }


def _colors(image: QImage) -> int:
    """Count the colours of a picture; a window that was not painted has one."""
    columns, rows = range(0, image.width(), 7), range(0, image.height(), 7)
    colors = len({image.pixelColor(x, y).rgba() for x in columns for y in rows})
    _expect("the window is painted", colors > 8, colors)
    return colors


def _expect(what: str, ok: bool, seen: object) -> None:
    if not ok:
        raise SelfCheckError(f"{what}: {seen}")
