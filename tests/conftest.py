"""Test set-up for all rooms: Qt without a screen, a cache of the tests' own."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = os.environ.get("CAREERFIT_TEST_PLATFORM", "offscreen")
os.environ["CAREERFIT_LANG"] = "en"  # whatever the system speaks
os.environ.pop("CAREERFIT_COMMAND", None)  # however the tests were started
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as careerfit does it; tests import numpy before


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let commands that a test starts hear Ctrl+C, also where whoever started the tests ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a handler is not inherited
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep parsed content out of the user's cache, also what fixtures of a module or of all tests read."""
    folder: Path = tmp_path_factory.getbasetemp() / "cache"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERFIT_CACHE", str(folder))
        yield
