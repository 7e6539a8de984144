import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from careerfit.ui.one_window import LOCK, OneWindow

ANOTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from careerfit.ui.one_window import OneWindow
app = QCoreApplication([])
one = OneWindow(Path(sys.argv[1]))
first = one.is_first()
print("first" if first else "heard" if one.call_other() else "alone", flush=True)
if len(sys.argv) > 2:
    sys.stdin.read()
"""


def another(folder: Path, *more: str) -> "subprocess.Popen[str]":
    """Start the program a second time, as far as asking for the first."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", ANOTHER, str(folder), *more],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    )


def test_a_second_start_calls_the_first_and_is_not_first(qtbot: QtBot, tmp_path: Path) -> None:
    one = OneWindow(tmp_path)
    assert one.is_first()
    one.listen()
    with qtbot.waitSignal(one.called, timeout=20_000):
        second = another(tmp_path)
    out, _ = second.communicate(timeout=20)
    assert out.strip() == "heard"


def test_starts_on_different_folders_know_nothing_of_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    one = OneWindow(tmp_path / "one")
    assert one.is_first()
    one.listen()
    with qtbot.assertNotEmitted(one.called):
        out, _ = another(tmp_path / "two").communicate(timeout=20)
    assert out.strip() == "first"


def test_the_lock_of_a_program_that_was_killed_is_taken_over(tmp_path: Path) -> None:
    with another(tmp_path, "and stay") as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline().strip() == "first"
        assert not OneWindow(tmp_path).is_first()
        killed.kill()
    assert (tmp_path / LOCK).exists()
    assert OneWindow(tmp_path).is_first()


def test_without_an_answer_from_the_first_the_second_goes_on(tmp_path: Path) -> None:
    one = OneWindow(tmp_path)  # has the lock, but does not listen yet
    assert one.is_first()
    assert not OneWindow(tmp_path).is_first()
    assert not OneWindow(tmp_path).call_other()


def test_a_folder_that_cannot_be_made_does_not_keep_the_window_from_opening(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert OneWindow(tmp_path / "file").is_first()
