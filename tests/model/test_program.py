"""What a person has to type to call the program again, however it was started."""

import sys
from pathlib import Path

import pytest

from careerfit.model import program


@pytest.fixture(autouse=True)
def _on_no_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("CAREERFIT_COMMAND", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))


def started_as(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(sys, "argv", [name, "take"])


def test_whoever_starts_the_program_for_a_person_says_how(monkeypatch: pytest.MonkeyPatch) -> None:
    started_as(monkeypatch, "/somewhere/careerfit/__main__.py")
    monkeypatch.setenv("CAREERFIT_COMMAND", "python3 dev.py run")
    assert program.command() == "python3 dev.py run"


def test_a_module_is_started_again_by_its_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    started_as(monkeypatch, str(Path("/somewhere/careerfit/__main__.py")))
    monkeypatch.setattr(sys, "executable", "/opt/my python/bin/python")
    assert program.command() == f"{program.quoted('/opt/my python/bin/python')} -m careerfit"


def test_a_program_off_the_path_is_named_by_its_path(monkeypatch: pytest.MonkeyPatch) -> None:
    started_as(monkeypatch, ".venv/bin/careerfit")
    assert program.command() == ".venv/bin/careerfit"


def test_a_program_on_the_path_is_named_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("careerfit", "careerfit.exe"):
        (tmp_path / name).write_bytes(b"")
        (tmp_path / name).chmod(0o755)
    started_as(monkeypatch, str(tmp_path / "careerfit"))
    assert program.command() == "careerfit"


def test_other_programs_that_use_this_one_name_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    started_as(monkeypatch, "/somewhere/pytest/__main__.py")
    assert program.command() == "careerfit"
