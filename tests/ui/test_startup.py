"""The program's start: painted before it is loaded, told when it cannot be, tried again, and remembered."""

import gc
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import pytest
import shiboken6
from PySide6.QtCore import QObject, QSettings, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerfit import paths
from careerfit.__main__ import load_rest
from careerfit.model.errors import CareerfitError
from careerfit.ui.appearance import kept_appearance
from careerfit.ui.garbage import MainThreadGarbage
from careerfit.ui.startup import LOG, Attach, Prepare, Startup
from careerfit.ui.theme import Theme

Open = Callable[[Prepare], Startup]
HandOver = Callable[[Attach], None]
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]
PAINTED = """
import sys
from careerfit.__main__ import load_rest
from careerfit.ui.startup import Startup, application

HEAVY = {
    "careerfit.app",
    "careerfit.ui.pages.result_page",
    "numpy",
    "sqlite_utils",
    "sqlcipher3",
    "yaml",
    "click",
}

app = application()
startup = Startup(app, sys.argv[1], load_rest)
startup.painted.connect(lambda: print("painted", *sorted(HEAVY & set(sys.modules))))
startup.ready.connect(lambda: (print("ready", startup.window.start.take.text()), app.quit()))
app.exec()
"""
RUNNING = """
import sys
from PySide6.QtCore import QTimer
from careerfit.__main__ import load_rest
from careerfit.ui.startup import run

def prepare(hand_over):
    load_rest(hand_over)
    print("loaded", flush=True)

run(sys.argv[1], prepare)
"""


@pytest.fixture
def opened(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Open]:
    """Return a function that starts the program in this process; afterwards all looks as it did before."""
    made: list[Startup] = []

    def start(prepare: Prepare) -> Startup:
        made.append(Startup(qapp, str(tmp_path), prepare))
        return made[-1]

    yield start
    for startup in made:
        end(startup)
    theme.choose("dark")  # another theme has painted the application: apply this one again
    theme.choose("light")


def end(startup: Startup) -> None:
    """Let a program go as it does when it is quit."""
    if shiboken6.isValid(startup):
        startup.window.close()
        for part in (startup.window, startup.theme, startup):
            shiboken6.delete(part)


def idle(_hand_over: HandOver) -> None:
    """Load nothing."""


def failing(error: Exception) -> Prepare:
    def prepare(_hand_over: HandOver) -> None:
        raise error

    return prepare


def failing_to_attach(error: Exception) -> Prepare:
    def attach(*_parts: object) -> None:
        raise error

    return lambda hand_over: hand_over(attach)  # type: ignore[arg-type]


def in_turn(*steps: Prepare) -> Prepare:
    """Do one of these at each try."""
    left = list(steps)

    def prepare(hand_over: HandOver) -> None:
        left.pop(0)(hand_over)

    return prepare


def press(startup: Startup, qtbot: QtBot) -> None:
    """Press the filled button of the start page and wait until the second step has ended."""
    with qtbot.waitSignal(startup.ready, timeout=20_000):
        qtbot.mouseClick(startup.window.start.take, Qt.MouseButton.LeftButton)


def begun(startup: Startup, qtbot: QtBot) -> Startup:
    """Wait until the second step has ended, well or not."""
    with qtbot.waitSignal(startup.ready, timeout=20_000):
        pass
    return startup


def test_the_window_is_painted_before_anything_heavy_is_imported_and_ready_after_that(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PAINTED, str(tmp_path)],
        check=True, capture_output=True, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout.splitlines() == ["painted", "ready Take the quiz"]


@pytest.mark.parametrize("way", [failing, failing_to_attach])
def test_a_persons_problem_is_told_and_tried_again(
    opened: Open, qtbot: QtBot, way: Callable[[Exception], Prepare]
) -> None:
    problem = way(CareerfitError("The questions have faults.", "Mend them."))
    startup = begun(opened(in_turn(problem, problem, load_rest)), qtbot)
    start, banner = startup.window.start, startup.window.banner
    for _ in range(2):
        assert banner.isVisible()
        assert (banner.title.text(), banner.message.text()) == ("The questions have faults.", "Mend them.")
        assert (start.take.text(), start.take.isEnabled()) == ("Try again", True)
        press(startup, qtbot)
    assert not banner.isVisible()
    assert start.take.text() == "Take the quiz"
    with qtbot.waitSignal(start.begun):
        qtbot.mouseClick(start.take, Qt.MouseButton.LeftButton)
    assert startup.window.page() == "standing"


def test_while_it_is_tried_again_the_page_says_so_and_the_focus_waits_in_the_field(
    opened: Open, qtbot: QtBot
) -> None:
    startup = begun(opened(failing(CareerfitError("No.", ""))), qtbot)
    start = startup.window.start
    startup.window.activateWindow()
    start.take.setFocus()
    with qtbot.waitSignal(startup.ready):
        qtbot.keyClick(start.take, Qt.Key.Key_Return)
        assert (start.take.text(), start.take.isEnabled()) == ("Loading the questions...", False)
        assert not startup.window.banner.isVisible()
        assert startup.window.focusWidget() is start.label


def test_enter_in_the_field_tries_again_and_begins_nothing(opened: Open, qtbot: QtBot) -> None:
    startup = begun(opened(failing(CareerfitError("No.", ""))), qtbot)
    start = startup.window.start
    with qtbot.assertNotEmitted(start.begun), qtbot.waitSignal(startup.ready):
        qtbot.keyClick(start.label, Qt.Key.Key_Return)


def test_a_broken_database_is_told_left_alone_and_once_moved_away_the_program_goes_on(
    opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    database = tmp_path / paths.DATABASE
    broken = b"this is no database" * 400
    database.write_bytes(broken)
    startup = begun(opened(load_rest), qtbot)
    assert str(database) in startup.window.banner.title.text()
    assert not (tmp_path / LOG).exists()  # a person can mend it: it is no bug
    press(startup, qtbot)
    assert database.read_bytes() == broken
    database.rename(tmp_path / "moved-away.db")
    press(startup, qtbot)
    assert not startup.window.banner.isVisible()
    assert startup.window.start.take.text() == "Take the quiz"
    assert (tmp_path / "moved-away.db").read_bytes() == broken


@pytest.mark.parametrize("way", [failing, failing_to_attach])
def test_a_bug_is_logged_and_shown_and_leaves_nothing_hanging(
    opened: Open, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    way: Callable[[Exception], Prepare],
) -> None:  # fmt: skip
    gc.disable()  # as `application` does
    try:
        startup = begun(opened(way(ZeroDivisionError("by nothing"))), qtbot)
        assert startup.findChild(MainThreadGarbage) is not None  # somebody collects
    finally:
        gc.enable()
    assert startup.window.banner.title.text() == "Something went wrong inside the program."
    assert startup.window.start.take.text() == "Try again"
    log = (tmp_path / LOG).read_text(encoding="utf-8")
    assert "Traceback" in log
    assert "ZeroDivisionError: by nothing" in log
    assert "ZeroDivisionError: by nothing" in capsys.readouterr().err


def test_a_bug_after_the_start_is_shown_without_a_console_and_without_a_place_for_the_log(
    opened: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    startup = begun(opened(load_rest), qtbot)
    monkeypatch.setattr(sys, "stderr", None)
    (tmp_path / LOG).mkdir()
    QTimer.singleShot(0, lambda: 1 // 0)
    qtbot.waitUntil(startup.window.banner.isVisible)
    qtbot.mouseClick(startup.window.banner.copy, Qt.MouseButton.LeftButton)
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    assert startup.window.start.take.text() == "Take the quiz"


def test_a_bug_in_what_is_loaded_last_leaves_the_program_usable(opened: Open, qtbot: QtBot) -> None:
    def prepare(hand_over: HandOver) -> None:
        load_rest(hand_over)
        raise ZeroDivisionError

    startup = opened(prepare)
    with qtbot.waitSignals([startup.ready, startup.ready], timeout=20_000):
        pass
    assert startup.window.banner.isVisible()
    assert startup.window.start.take.text() == "Take the quiz"


def test_the_hook_for_bugs_is_put_back_when_the_program_goes(opened: Open) -> None:
    before: Hook = sys.excepthook
    startup = opened(idle)
    assert sys.excepthook == startup._show_bug
    end(startup)
    assert sys.excepthook is before


def test_closing_the_window_while_it_loads_is_no_error(opened: Open, qtbot: QtBot) -> None:
    go_on, gone_on = threading.Event(), threading.Event()

    def prepare(hand_over: HandOver) -> None:
        go_on.wait(20)
        try:
            hand_over(lambda *_parts: QObject())
        finally:
            gone_on.set()

    startup = opened(prepare)
    with qtbot.waitSignal(startup.painted):
        pass
    (worker,) = [thread for thread in threading.enumerate() if thread.name == "load"]
    end(startup)
    go_on.set()
    assert gone_on.wait(20)
    worker.join(20)  # pytest fails on any error in a thread


def test_size_text_size_and_colours_come_back_at_the_next_start(
    opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    first = begun(opened(load_rest), qtbot)
    first.window.resize(700, 500)
    first.window.appearance.grow(0.25)
    first.window.appearance.choose("dark")
    end(first)
    settings = QSettings(str(tmp_path / "careerfit.ini"), QSettings.Format.IniFormat)
    assert kept_appearance(settings) == ("dark", 1.25)
    again = opened(idle)
    assert again.window.size() == QSize(700, 500)
    assert (again.theme.look.colors.name, again.theme.look.scale) == ("dark", 1.25)


@pytest.mark.skipif(sys.platform == "win32", reason="a console there sends Ctrl+C to all its processes")
def test_ctrl_c_in_the_terminal_ends_the_program_at_once_even_when_nothing_happens_in_it(
    tmp_path: Path,
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", RUNNING, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, text=True,
    ) as child:  # fmt: skip
        assert child.stdout is not None
        assert child.stdout.readline() == "loaded\n"
        child.send_signal(signal.SIGINT)
        try:
            _out, told = child.communicate(timeout=20)
        finally:
            child.kill()
    assert child.returncode == -signal.SIGINT
    assert told == ""
    assert not (tmp_path / LOG).exists()
