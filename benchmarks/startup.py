"""Time from process start to the first paint and to the first question, against a bare PySide6 window.

Each run is a fresh process; careerfit and its peer take turns, so that a drifting machine hits both.
Medians, and ratios of medians, are printed. The content's cache is warm and the database exists with
one unfinished questionnaire, as at every start but the first.

    python3 dev.py bench startup
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 15
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

class Label(QLabel):
    painted = False

    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, done)

def done():
    print("painted", time.monotonic())
    app.quit()

app = QApplication(sys.argv[:1])
label = Label("careerfit")
label.resize(1240, 780)
label.show()
app.exec()
"""

OURS = """
import gc
gc.disable()  # as careerfit.__main__ does
import sys, time
from careerfit.__main__ import load_rest
from careerfit.ui.startup import Startup, application

def begin():
    startup.window.start.begun.emit("")
    startup.window.repaint()
    print("question", time.monotonic())
    app.quit()

app = application()
startup = Startup(app, sys.argv[1], load_rest)
startup.painted.connect(lambda: print("painted", time.monotonic()))
startup.ready.connect(begin)
app.exec()
"""


def run(code: str, *arguments: str) -> dict[str, float]:
    """Run a script in a fresh process; return milliseconds from its start by the names that it prints."""
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    marks = dict(line.split() for line in done.stdout.splitlines())
    return {name: (float(at) - start) * 1000 for name, at in marks.items()}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        ENVIRONMENT["CAREERFIT_CACHE"] = f"{folder}/cache"
        run(BARE)
        run(OURS, f"{folder}/first")  # makes a database, fills the cache and compiles
        bare, painted, asked = [], [], []
        for number in range(RUNS):
            data = shutil.copytree(f"{folder}/first", f"{folder}/{number}")
            bare.append(run(BARE)["painted"])
            marks = run(OURS, data)
            painted.append(marks["painted"])
            asked.append(marks["question"])
    base = statistics.median(bare)
    print(f"{RUNS} fresh processes each, in turn, platform {ENVIRONMENT['QT_QPA_PLATFORM']}; medians:")
    print(f"  bare PySide6 window, painted  {base:7.1f} ms")
    for name, taken in (("careerfit, first paint", painted), ("careerfit, first question", asked)):
        middle = statistics.median(taken)
        print(f"  {name:<28}  {middle:7.1f} ms, ratio {middle / base:.2f}")


if __name__ == "__main__":
    main()
