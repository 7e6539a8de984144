"""Bring answer sheets into the workspace by its window: how many a second, and whether it goes on answering.

Opens the whole program on a temporary database, without a display, looks at a file and brings it in, as a
counselor does. A timer that is due every 5 ms counts how long the event loop did not come round to it; the
same is counted beforehand while nothing is done, and the longest turn in processor time of the main thread,
which other programs of the machine do not lengthen. Then reports of 200 people are written as PDF.

    python3 dev.py bench importing [SHEETS]
"""

from __future__ import annotations

import csv
import gc
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from careerfit.app.workspace import load_content
from careerfit.model.content import Pack
from careerfit.model.desk import Chosen
from careerfit.model.exchange import TakeOptions
from careerfit.ui.attach import attach
from careerfit.ui.bridge import Bridge
from careerfit.ui.garbage import MainThreadGarbage
from careerfit.ui.pages.desk.bring_in_page import BringInPage
from careerfit.ui.pages.desk.take_out_page import TakeOutPage
from careerfit.ui.theme import STYLE, Theme
from careerfit.ui.window import COUNSELOR, MainWindow

SHEETS, REPORTS = 10_000, 200
DUE, BAR = 5, 50.0  # ms


class Gaps(QObject):
    """Notes how much later than due a timer ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.own: list[float] = []  # ms of processor time of each turn
        self._used = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Count anew."""
        self.late.clear()
        self.own.clear()
        self._used = time.thread_time()
        self._clock.start()
        self._timer.start(DUE)

    def _tick(self) -> None:
        self.late.append(self._clock.nsecsElapsed() / 1e6 - DUE)
        self._clock.restart()
        used = time.thread_time()
        self.own.append((used - self._used) * 1000)
        self._used = used

    def __str__(self) -> str:
        late = sorted(self.late)
        over = sum(gap > BAR for gap in late)
        places = {"median": 0.5, "99 %": 0.99, "99.9 %": 0.999}
        told = [f"{name} {late[int(share * (len(late) - 1))]:.1f}" for name, share in places.items()]
        told += [f"longest {late[-1]:.1f}", f"over {BAR:.0f}: {over} of {len(late)}"]
        return f"event loop late by (ms) {', '.join(told)}; longest own work {max(self.own):.1f}"


def main() -> None:
    sheets = int(sys.argv[1]) if len(sys.argv) > 1 else SHEETS
    app = QApplication(["careerfit", *STYLE])
    content = load_content()
    garbage = MainThreadGarbage(app)  # as the program has it
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue(COUNSELOR, 1)
        theme = Theme(app, "light")
        window = MainWindow(theme, settings)
        window.show()
        rooms = attach(content, window, theme, folder)
        rooms.join_all()
        gc.freeze()  # as above
        path = folder / "sheets.csv"
        write(path, content.pack, sheets)
        print(f"{sheets:,} answer sheets, {path.stat().st_size / 1e6:.1f} MB")
        measure(app, rooms.bridge, path, sheets)
        window.close()
    del garbage


def measure(app: QApplication, bridge: Bridge, path: Path, sheets: int) -> None:
    gaps = Gaps()
    gaps.begin()
    wait(app, lambda: len(gaps.late) > 400)
    print(f"nothing being done: {gaps}")
    bridge.enter("bring-in", "")
    page = bridge.pages["bring-in"]
    assert isinstance(page, BringInPage)
    settle(app)
    seconds = timed(app, bridge, gaps, lambda: page.files_given.emit([str(path)]))
    print(f"looking at the file: {seconds:.1f} s; {gaps}")
    before = time.process_time()
    seconds = timed(app, bridge, gaps, page.preview.accept.click)
    own = time.process_time() - before
    kept = bridge.workspace.store.caseload.count()
    assert kept == sheets, kept
    told = f"{seconds:.1f} s, {sheets / seconds:.0f} a second, {sheets / own:.0f} a second of processor time"
    print(f"bringing in, with scoring: {told}; {gaps}")
    lines = tuple(bridge.workspace.store.caseload.ids()[:REPORTS])
    bridge.enter("take-out", Chosen(lines=lines, people=len(lines)))
    out = bridge.pages["take-out"]
    assert isinstance(out, TakeOutPage)
    out.options_chosen.emit(TakeOptions("reports"))
    settle(app)
    folder = path.parent / "reports"
    seconds = timed(app, bridge, gaps, lambda: out.save_to.given.emit(str(folder), 0))
    files = len(list(folder.glob("*.pdf")))
    print(f"{files} reports as PDF: {seconds:.1f} s, {files / seconds:.0f} a second; {gaps}")


def timed(app: QApplication, bridge: Bridge, gaps: Gaps, begin: Callable[[], object]) -> float:
    """Begin a job; return the seconds until it is done and its page is shown."""
    start = time.perf_counter()
    gaps.begin()
    begin()
    wait(app, lambda: bridge.jobs.running is None)
    seconds = time.perf_counter() - start
    settle(app)
    return seconds


def settle(app: QApplication) -> None:
    """Let the window do what is still to be done."""
    until = time.perf_counter() + 0.3
    wait(app, lambda: time.perf_counter() > until)


def wait(app: QApplication, done: Callable[[], bool]) -> None:
    while not done():
        app.processEvents()
        time.sleep(0.0005)  # as an idle window does; a busy loop would keep the other thread from working


def write(path: Path, pack: Pack, sheets: int) -> None:
    """Write sheets of made-up people who answer around a level of their own."""
    draw = random.Random(1)
    items = [item for item in pack.items if item.full]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["person", "date", *(item.id for item in items)])
        for number in range(sheets):
            level = {scale.id: draw.gauss(0, 1) for scale in pack.scales}
            answers = []
            for item in items:
                wanted = (item.categories + 1) / 2 + level[item.scale] * item.keyed + draw.gauss(0, 0.8)
                answers.append(min(max(round(wanted), 1), item.categories))
            writer.writerow([f"sheet-{number:05}", "2026-03-01", *answers])


if __name__ == "__main__":
    main()
