"""A file that was double-clicked: the program starts with it, or the window that is open takes it."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from careerfit.ui.one_window import OneWindow

PATIENCE = 60  # seconds


def surroundings(data: Path) -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CAREERFIT_DATA": str(data)}


def careerfit(*arguments: str, data: Path) -> "subprocess.Popen[bytes]":
    """Start the program on a folder of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "careerfit", *arguments], env=surroundings(data),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def results(data: Path) -> list[str]:
    listed = subprocess.run(
        [sys.executable, "-m", "careerfit", "results"], env=surroundings(data),
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return re.findall(r"\b[0-9a-f]{12}\b", listed.stdout)


def wait_for_a_result(data: Path) -> list[str]:
    end = time.monotonic() + PATIENCE
    while not (found := results(data) if (data / "careerfit.db").exists() else []):
        assert time.monotonic() < end, "the file was not taken in"
    return found


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Make a file as somebody would for their counselor; return it with the id of its result."""
    folder = tmp_path_factory.mktemp("made")
    careerfit("--self-check", str(folder / "seen.json"), str(folder), data=folder).wait(PATIENCE)
    (made,) = results(folder)
    file = folder / "mine.Careerfit"
    careerfit("export-file", made, str(file), data=folder).wait(PATIENCE)
    return file, made


def test_the_program_starts_with_the_file_and_keeps_what_is_in_it(
    tmp_path: Path, file: tuple[Path, str]
) -> None:
    with careerfit(str(file[0]), data=tmp_path / "data") as program:
        found = wait_for_a_result(tmp_path / "data")
        program.terminate()
    assert found == [file[1]]


def test_a_second_start_hands_its_file_to_the_window_that_is_open(
    tmp_path: Path, file: tuple[Path, str]
) -> None:
    with careerfit(data=tmp_path / "data") as first:
        window = OneWindow(tmp_path / "data")
        end = time.monotonic() + PATIENCE
        while not window.call_other():  # as a start without a file does
            assert time.monotonic() < end
            time.sleep(0.1)
        with careerfit(str(file[0]), data=tmp_path / "data") as second:
            assert second.wait(PATIENCE) == 0
        found = wait_for_a_result(tmp_path / "data")
        assert first.poll() is None
        first.terminate()
    assert found == [file[1]]
