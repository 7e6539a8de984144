"""Runs commands in this process, each with a database of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from careerfit.cli import main

Command = Callable[..., Result]


@pytest.fixture
def careerfit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Return a function that runs `careerfit ARGS`; its database is tmp_path/data."""
    monkeypatch.setenv("CAREERFIT_DATA", str(tmp_path / "data"))

    def run(*arguments: str | Path, typed: str | None = None) -> Result:
        result = CliRunner().invoke(
            main, [str(part) for part in arguments], input=typed, obj=lambda _data: 0, prog_name="careerfit"
        )
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run
