"""The tests of the rooms without a window, run by Windows' Python under Wine."""

import time
from pathlib import Path

import pytest

from careerfit import paths
from tests.packaging.windows.windows_computer import Computer

pytestmark = pytest.mark.packaged

ROOMS = ("measurement", "store", "careers", "content", "model")
LIMIT = 1200  # seconds that a room may take on a busy machine


@pytest.mark.parametrize("room", ROOMS)
def test_a_rooms_own_tests_pass_on_windows_python(room: str, computer: Computer, full_python: Path) -> None:
    begun = time.monotonic()
    root = computer.inside(paths.ROOT)
    done = computer.wine.run(
        full_python, "-m", "pytest", "-q", "-c", f"{root}\\packaging\\windows\\rooms.ini",
        f"--rootdir={root}", f"{root}\\tests\\{room}", timeout=LIMIT, folder=paths.ROOT,
        PYTHONPATH=f"{root}\\src;{root}", PYTHONPYCACHEPREFIX="C:\\compiled", PYTHONUTF8="0",
        HYPOTHESIS_STORAGE_DIRECTORY="C:\\examples",
    )  # fmt: skip
    print(f"{room} on Windows' Python: {time.monotonic() - begun:.0f} s")
    print(done.stdout[-4000:])
    assert done.returncode == 0, done.stderr[-4000:]
