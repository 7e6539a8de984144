"""dev.py: what it tells the program about how it was started, and what Ctrl+C leaves on the screen."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from careerfit import paths

# dev.py as it is started by a person, but without making .venv anew
START = (
    "import sys; sys.path.insert(0, {root!r}); import dev; dev.environment = lambda: None; "
    "dev.system_libraries = lambda window: None; dev.PYTHON = sys.executable; "
    "sys.argv = ['dev.py', *{arguments!r}]; sys.exit(dev.main())"
)


def started(*arguments: str) -> list[str]:
    return [sys.executable, "-c", START.format(root=str(paths.ROOT), arguments=arguments)]


def surroundings(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    return {**kept, "CAREERFIT_DATA": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}


def test_advice_names_the_way_in_which_the_program_was_started(tmp_path: Path) -> None:
    def run(*arguments: str, typed: str = "") -> str:
        done = subprocess.run(
            started(*arguments), input=typed, cwd=paths.ROOT,
            env=surroundings(tmp_path), capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.stdout + done.stderr

    python = "python" if os.name == "nt" else "python3"
    stopped = run("run", "take", typed="2\nq\n")
    advice = next(line for line in stopped.splitlines() if "Go on with: " in line)
    *way, session = advice.partition("Go on with: ")[2].split()
    assert way == [python, "dev.py", "run", "take", "--resume"]
    gone_on = run(*way[2:], session, typed="2\n")  # as it was told
    assert "Question 2 of 72" in gone_on
    assert f"{python} dev.py run results" in run("run", "show", "zz")
    assert f"Usage: {python} dev.py run show" in run("run", "show")


def test_without_a_display_and_a_keyboard_the_example_is_scored_from_any_folder(tmp_path: Path) -> None:
    done = subprocess.run(
        started("run"), stdin=subprocess.DEVNULL, cwd=tmp_path,
        env=surroundings(tmp_path), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Closest roles" in done.stdout


def interrupted(command: list[str], folder: Path) -> tuple[int, str, list[str]]:
    """Start a command, press Ctrl+C once it has said something; return its code, output and last words."""
    with subprocess.Popen(
        command, env=surroundings(folder), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        start_new_session=True,
    ) as running:  # fmt: skip
        assert running.stderr is not None
        assert running.stderr.readline()
        os.killpg(running.pid, signal.SIGINT)
        printed, errors = running.communicate(timeout=60)
    return running.returncode, printed, [line for line in errors.splitlines() if line]


@pytest.mark.usefixtures("interruptible")
@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C cannot be sent to one group of processes there")
def test_ctrl_c_in_a_command_ends_with_130_and_what_the_command_says(tmp_path: Path) -> None:
    code, printed, errors = interrupted(started("run", "simulate", "--people", "900", "--json"), tmp_path)
    assert (code, printed) == (130, "")
    assert [line for line in errors if "simulating" not in line] == ["careerfit: stopped"]


@pytest.mark.usefixtures("interruptible")
@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C cannot be sent to one group of processes there")
def test_ctrl_c_in_the_window_which_says_nothing_ends_with_130_and_one_line(tmp_path: Path) -> None:
    window = tmp_path / "window"
    window.write_text("#!/bin/sh\necho open >&2\nexec sleep 60\n", "utf-8")
    window.chmod(0o755)
    command = started("run", "anything")
    command[2] = command[2].replace("dev.PYTHON = sys.executable", f"dev.PYTHON = {str(window)!r}")
    assert interrupted(command, tmp_path) == (130, "", ["dev.py: stopped"])
