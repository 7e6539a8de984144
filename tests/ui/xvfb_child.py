"""Uses the real program on a real display: start, whole questionnaire, result, report; run by its test."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from careerfit.__main__ import load_rest
from careerfit.ui.attach import Rooms
from careerfit.ui.pages.report_page import ReportPage
from careerfit.ui.startup import Startup, application

PATIENCE = 60  # seconds


def wait(what: str, until: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > end:
            sys.exit(f"waited in vain: {what}")
        QTest.qWait(10)


def press(window: QWidget, key: Qt.Key | str, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier or Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()


def seen(window: QWidget, name: str, folder: Path) -> None:
    """Take the picture that really stands on the display."""
    QTest.qWait(100)
    image: QImage = window.screen().grabWindow(window.winId()).toImage()
    colors = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
    }
    image.save(str(folder / f"{name}.png"))
    print(f"{name} {len(colors)}", flush=True)


def main() -> None:
    data, pictures = Path(sys.argv[1]), Path(sys.argv[2])
    app = application()
    print(f"platform {app.platformName()}", flush=True)
    startup = Startup(app, str(data), load_rest)
    ready: list[bool] = []
    startup.ready.connect(lambda: ready.append(True))
    window = startup.window
    wait("the questions are loaded", lambda: bool(ready) and window.start.take.isEnabled())
    window.activateWindow()
    wait("the window is active", window.isActiveWindow)
    seen(window, "start", pictures)
    window.start.label.setFocus()
    QTest.keyClicks(window.start.label, "person-1")
    press(window, Qt.Key.Key_Return)
    wait("where I stand", lambda: window.page() == "standing")
    press(window, Qt.Key.Key_Return)
    wait("the first question", lambda: window.page() == "quiz")
    seen(window, "question", pictures)
    for number in range(72):
        press(window, "42314"[number % 5])
    press(window, Qt.Key.Key_Return)
    wait("the result", lambda: window.page() == "result")
    seen(window, "result", pictures)
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    wait("the report", lambda: window.page() == "report")
    seen(window, "report", pictures)
    rooms = startup.rest
    assert isinstance(rooms, Rooms)
    page = rooms.bridge.pages["report"]
    assert isinstance(page, ReportPage)
    page.save_to.toggle.click()
    page.save_to.path.setText(str(pictures / "report.pdf"))
    QTest.keyClick(page.save_to.path, Qt.Key.Key_Return)
    wait("the report is written", (pictures / "report.pdf").exists)
    window.close()
    print("closed", flush=True)


main()
