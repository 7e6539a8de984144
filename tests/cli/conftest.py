"""Runs commands in this process, each with a database of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from careerfit.__main__ import print_paper, print_report
from careerfit.cli import main
from careerfit.cli.doors import Doors

Command = Callable[..., Result]
DOORS = Doors(lambda _data: 0, print_report, print_paper)


@pytest.fixture
def careerfit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Return a function that runs `careerfit ARGS`; its database is tmp_path/data."""
    monkeypatch.setenv("CAREERFIT_DATA", str(tmp_path / "data"))

    def run(*arguments: str | Path, typed: str | None = None) -> Result:
        result = CliRunner().invoke(
            main, [str(part) for part in arguments], input=typed, obj=DOORS, prog_name="careerfit"
        )
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run
