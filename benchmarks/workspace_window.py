"""Time the table of people and results as a counselor sees it: from what was asked to what is painted.

Each caseload is measured in a process of its own, and beside it the same views by QSqlTableModel, which is
what Qt offers for a table of a database. Without a folder, 10,000 people are made first and kept in the
system's folder for temporary files. Nothing is written to a folder that is named.

    python3 dev.py bench workspace_window [FOLDER ...]
"""

from __future__ import annotations

import gc
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtSql import QSqlDatabase, QSqlQuery, QSqlTableModel
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from careerfit.app.caseload import demo
from careerfit.app.workspace import load_content, open_workspace
from careerfit.model.caseload import EVERYTHING, Filter, Sort
from careerfit.model.casework import words_of
from careerfit.ui.attach import attach
from careerfit.ui.desk.lister import Lister
from careerfit.ui.garbage import MainThreadGarbage
from careerfit.ui.theme import STYLE, Theme
from careerfit.ui.window import MainWindow

MADE = 10_000
PATIENCE = 60.0  # s until a view is given up
BREATH = 0.0005  # s between two looks: a loop without rest would keep the reader from Python's lock
IDLE = 3  # turns of the event loop without a paint, after which none is to come
TYPED = ("d", "de", "demo", "demo-00", "demo-0012", "g", "gra", "grants", "urg", "zzz")
FILTERS = {
    "field: sales": Filter(tracks=("sales",)),
    "verdict: tied": Filter(verdicts=("tied",)),
    "language: Spanish": Filter(languages=("es",)),
    "with a caution": Filter(cautioned=True),
    "certainty under 20 %": Filter(below=0.2),
    "tag: mentor found": Filter(tags=("mentor found",)),
    "sales, tied, Spanish": Filter(tracks=("sales",), verdicts=("tied",), languages=("es",)),
}
SQL = {
    "field: sales": "track = 'sales'",
    "verdict: tied": "verdict = 'tied'",
    "language: Spanish": "language = 'es'",
    "with a caution": "cautioned = 1",
    "certainty under 20 %": "certainty < .2",
    "tag: mentor found": "id IN (SELECT line FROM line_label WHERE kind = 'tag' AND key = 'mentor found')",
    "sales, tied, Spanish": "track = 'sales' AND verdict = 'tied' AND language = 'es'",
}


class Spent(NamedTuple):
    """Seconds by the clock, which other programs share, and of the processor in the main thread."""

    clock: float
    main: float


class Eye(QObject):
    """Sees a widget being painted, and how long the event loop is busy at a stretch meanwhile."""

    def __init__(self, app: QApplication, widget: QWidget) -> None:
        super().__init__()
        self._app, self._painted, self.longest = app, False, 0.0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        self._painted = self._painted or event.type() == QEvent.Type.Paint
        return False

    def until_painted(self, do: Callable[[], object], done: Callable[[], bool] = lambda: True) -> Spent:
        """Do something, and return the time until it is painted and done."""
        self._painted, begun, worked = False, time.perf_counter(), time.thread_time()
        do()
        self._turned(begun)
        idle = 0
        while not (done() and (self._painted or idle > IDLE)):
            turn = time.perf_counter()
            idle = idle + 1 if done() else 0  # where nothing is left to be painted, as when nothing is found
            if turn - begun > PATIENCE:
                break
            self._app.processEvents()
            self._turned(turn)
            time.sleep(BREATH)
        return Spent(time.perf_counter() - begun, time.thread_time() - worked)

    def wait(self, done: Callable[[], bool]) -> Spent:
        """Wait until something is so."""
        begun, worked = time.perf_counter(), time.thread_time()
        while not done() and time.perf_counter() - begun < PATIENCE:
            turn = time.perf_counter()
            self._app.processEvents()
            self._turned(turn)
            time.sleep(BREATH)
        return Spent(time.perf_counter() - begun, time.thread_time() - worked)

    def _turned(self, since: float) -> None:
        self.longest = max(self.longest, time.perf_counter() - since)


def ours(folder: Path) -> None:
    """Measure the page in the program itself."""
    gc.disable()  # as careerfit.__main__ does
    app = QApplication(["careerfit", *STYLE])
    garbage = MainThreadGarbage(app)
    with tempfile.TemporaryDirectory() as kept:
        settings = QSettings(f"{kept}/settings.ini", QSettings.Format.IniFormat)
        settings.setValue("counselor/shown", True)  # noqa: FBT003 - Qt's
        window = MainWindow(Theme(app, "light"), settings)
        window.resize(1240, 780)
        window.show()
        rooms = attach(load_content(), window, app.findChild(Theme), folder)
        gc.freeze()  # as careerfit.ui.startup does
        rooms.join_all()
        rooms.bridge.enter("counselor")
        rest(app, 2.0)
        before = memory()
        walk(app, rooms.bridge)
        print(f"{'memory grew by':<66} {memory() - before:10.0f} MB   (bar 80)")
        window.close()
        app.aboutToQuit.emit()
        del garbage


def rest(app: QApplication, seconds: float) -> None:
    """Let the window stand, as while somebody reads it."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        app.processEvents()
        time.sleep(BREATH)


def walk(app: QApplication, bridge) -> None:  # noqa: ANN001 - benchmarks are not type-checked
    begun, worked = time.perf_counter(), time.thread_time()
    bridge.enter("people", EVERYTHING, Sort())
    page = bridge.pages["people"]
    lines, bar = page.lines, page.view.verticalScrollBar()
    eye = Eye(app, page.view.viewport())
    eye.until_painted(lambda: None)
    spent = Spent(time.perf_counter() - begun, time.thread_time() - worked)
    say("open the page for the first time, first lines painted", spent, 100)

    say("all lines known (others can be read and used meanwhile)", eye.wait(lambda: settled(page)))
    print(
        f"    {lines.rowCount():,} lines; longest turn of the event loop so far {eye.longest * 1000:.0f} ms"
    )
    bridge.window.open_page("counselor")
    app.processEvents()
    say("open it again", eye.until_painted(lambda: bridge.enter("people", EVERYTHING, Sort())), 100)
    eye.wait(lambda: settled(page))
    eye.longest = 0.0
    last = bar.maximum()
    for name, place in (
        ("the end", last),
        ("the middle", last // 2),
        ("a third", last // 3),
        ("the start", 0),
    ):
        say(f"jump to {name}", eye.until_painted(lambda place=place: bar.setValue(place)), 30)
    spent = []
    for step in range(1, 40):
        place = last * (step * 37 % 40) // 40
        spent.append(eye.until_painted(lambda place=place: bar.setValue(place)))
    say("jump to 39 places, the median", sorted(spent)[19], 30)
    say("jump to 39 places, the slowest", max(spent), 30)
    ask(eye, page, "search", {text: Filter(text=text) for text in TYPED}, 50)
    ask(eye, page, "filter", FILTERS, 100)
    for key in ("certainty", "person", "due"):
        for name, chosen in {"everything": EVERYTHING, **FILTERS}.items():
            say(f"sort {name} by {key}", sought(eye, page, chosen, Sort(key)), 100)
        eye.wait(lambda: settled(page))
    print(f"{'longest turn of the event loop in all of these':<66} {eye.longest * 1000:10.1f} ms   (bar 50)")


def settled(page) -> bool:  # noqa: ANN001 - as above
    """Say whether all lines that are asked for are known and shown."""
    now = page.window().findChildren(Lister)[-1].now
    return now.complete and len(page.lines.ids) == page.lines.rowCount() == now.count


def ask(eye: Eye, page, what: str, filters: dict[str, Filter], most: float) -> None:  # noqa: ANN001 - as above
    for name, chosen in filters.items():
        spent = sought(eye, page, chosen, Sort())
        eye.wait(lambda: settled(page))
        say(f"{what} {name}: {page.lines.rowCount():,}", spent, most)


def sought(eye: Eye, page, chosen: Filter, by: Sort) -> Spent:  # noqa: ANN001 - as above
    """Return the time from a question to its first lines on the screen; everything is shown before it."""
    page.asked.emit(EVERYTHING)
    eye.wait(lambda: settled(page))
    resets: list[bool] = []
    seen = page.lines.modelReset.connect(lambda: resets.append(True))

    def do() -> None:
        if by == page.lines.sort_by:
            page.asked.emit(chosen)
        else:
            page.sorted.emit(by)
            if chosen != EVERYTHING:
                resets.clear()
                page.asked.emit(chosen)

    spent = eye.until_painted(do, lambda: bool(resets))
    page.lines.modelReset.disconnect(seen)
    return spent


def by_qt(folder: Path) -> None:
    """Measure the same by QSqlTableModel, which fetches 256 rows at a time, all that stand before a row."""
    app = QApplication(["peer", *STYLE])
    db = QSqlDatabase.addDatabase("QSQLITE")
    db.setConnectOptions("QSQLITE_OPEN_READONLY")
    db.setDatabaseName(str(folder / "careerfit.db"))
    if not db.open():
        sys.exit(db.lastError().text())
    view = QTableView()
    view.resize(1000, 560)
    before = memory()
    model = QSqlTableModel(None, db)
    eye = Eye(app, view.viewport())

    def open_it() -> None:
        model.setTable("line")
        model.setSort(model.fieldIndex("at"), Qt.SortOrder.DescendingOrder)
        model.select()
        view.setModel(model)
        view.show()

    say("open, first rows painted", eye.until_painted(open_it))
    found = QSqlQuery("SELECT count(*) FROM line", db)
    found.next()
    count = int(found.value(0))
    for text in TYPED:
        words = " AND ".join(f'"{word}"*' for word in words_of(text))
        found = f"id IN (SELECT rowid FROM search WHERE search MATCH '{words}')"  # noqa: S608 - our words
        say(f"search {text}", eye.until_painted(lambda found=found: ask_qt(model, found)))
    for name, condition in SQL.items():
        say(f"filter {name}", eye.until_painted(lambda condition=condition: ask_qt(model, condition)))
    model.setFilter("")
    for key in ("certainty", "name_key", "due"):
        say(f"sort everything by {key}", eye.until_painted(lambda key=key: sort(model, key)))
    sort(model, "at")

    def jump() -> None:
        begun = time.perf_counter()
        while (
            model.rowCount() < count // 2 and model.canFetchMore() and time.perf_counter() - begun < PATIENCE
        ):
            model.fetchMore()
        view.scrollTo(model.index(min(count // 2, model.rowCount() - 1), 0))

    say("jump to the middle", eye.until_painted(jump))
    print(f"    it stands at row {model.rowCount():,} of {count:,}; the event loop stood still meanwhile")
    print(f"{'memory grew by':<66} {memory() - before:10.0f} MB")


def sort(model: QSqlTableModel, column: str) -> None:
    model.setSort(model.fieldIndex(column), Qt.SortOrder.DescendingOrder)
    if not model.select():
        sys.exit(model.lastError().text())


def ask_qt(model: QSqlTableModel, condition: str) -> None:
    model.setFilter(condition)
    if model.lastError().isValid():
        sys.exit(model.lastError().text())


def say(what: str, spent: Spent, most: float = 0.0) -> None:
    bar = f"   (bar {most:.0f}{', over' if spent.clock * 1000 > most else ''})" if most else ""
    worked = f"{spent.main * 1000:8.1f} of the main thread"
    print(f"{what:<58} {spent.clock * 1000:10.1f} ms, {worked}{bar}", flush=True)


def memory() -> float:
    """Return the largest memory so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: Sequence[str]) -> None:
    if arguments[:1] in (["--ours"], ["--qt"]):
        (ours if arguments[0] == "--ours" else by_qt)(Path(arguments[1]))
        return
    for folder in [Path(name) for name in arguments] or [made()]:
        for name, part in (("careerfit", "--ours"), ("QSqlTableModel", "--qt")):
            print(f"\n{name}, {folder}", flush=True)
            subprocess.run([sys.executable, __file__, part, str(folder)], check=True)


def made() -> Path:
    """Return the folder of the made-up people, which are made once."""
    folder = Path(tempfile.gettempdir()) / f"careerfit-bench-{MADE}"
    if not (folder / "careerfit.db").exists():
        with open_workspace(folder, load_content()) as workspace:
            demo.fill(workspace, MADE, 1)
    return folder


if __name__ == "__main__":
    main(sys.argv[1:])
