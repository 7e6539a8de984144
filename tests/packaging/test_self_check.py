"""The program checks itself by being used, says what it saw, and fails where something is missing."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from careerfit import __version__
from careerfit.app.workspace import load_content, open_workspace
from careerfit.model.result import Told


def self_check(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Start the program as an installer's test does."""
    return subprocess.run(
        [sys.executable, "-m", "careerfit", "--self-check", *arguments],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        timeout=200,
    )


def told(folder: Path) -> list[Told]:
    with open_workspace(folder, load_content()) as workspace:
        store = workspace.store
        return [store.told(row.session) for row in store.sessions() if row.told_at is not None]


def test_the_program_takes_its_own_questionnaire_prints_the_report_and_reads_the_result_back(
    tmp_path: Path,
) -> None:
    done = self_check(str(tmp_path / "seen.json"), str(tmp_path / "kept"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    seen = json.loads((tmp_path / "seen.json").read_text(encoding="utf-8"))
    assert (seen["ok"], seen["failed"]) == (True, "")
    assert seen["versions"]["program"] == __version__
    assert seen["plugins"]["platform"] == "offscreen"
    assert seen["answer"]["questions"] == 72
    (kept,) = told(tmp_path / "kept")
    assert (kept.session, kept.result.verdict) == (seen["read_back"]["session"], seen["answer"]["verdict"])
    assert (tmp_path / "kept" / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_without_a_folder_nothing_stays_but_what_was_seen(tmp_path: Path) -> None:
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    done = self_check(
        str(tmp_path / "seen.json"), TMPDIR=str(elsewhere), CAREERFIT_DATA=str(tmp_path / "usual")
    )
    assert done.returncode == 0
    assert list(elsewhere.iterdir()) == []
    assert not (tmp_path / "usual").exists()


def test_a_program_with_a_broken_database_fails_and_says_at_which_step(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "careerfit.db").write_bytes(b"this is no database" * 400)
    done = self_check(str(tmp_path / "seen.json"), str(tmp_path / "kept"))
    assert done.returncode == 1
    seen = json.loads((tmp_path / "seen.json").read_text(encoding="utf-8"))
    assert (seen["ok"], seen["failed"]) == (False, "open")
    assert "careerfit.db" in seen["open"]["error"]
    assert "Traceback" in seen["trace"]


@pytest.mark.parametrize("arguments", [(), ("a.json", "b", "c")])
def test_a_call_that_names_no_file_or_too_many_says_how_it_is_called(arguments: tuple[str, ...]) -> None:
    done = self_check(*arguments)
    assert done.returncode == 2
    assert done.stderr == "usage: careerfit --self-check OUT.json [FOLDER]\n"
