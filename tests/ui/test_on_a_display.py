"""One session of the real program under Xvfb, in a real window; all other tests are offscreen."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from careerfit.store.store import Store

PICTURES = ("start", "question", "result", "report")


@pytest.fixture
def display() -> Iterator[str]:
    """Start a display of the test's own."""
    server = shutil.which("Xvfb")
    if server is None:
        if os.environ.get("CI"):
            pytest.fail("Xvfb is missing, and CI must have it: apt-get install xvfb")
        pytest.skip("Xvfb is missing here; CI has it")
    reader, writer = os.pipe()
    command = [
        server,
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        "1280x900x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL) as running:
        os.close(writer)
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        running.terminate()


@pytest.mark.skipif(
    sys.platform != "linux", reason="Xvfb is a display of Linux; other systems have their own"
)
def test_start_questionnaire_result_and_report_on_a_real_display(display: str, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    script = Path(__file__).with_name("xvfb_child.py")
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "CAREERFIT_LANG": "en"}
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "data"), str(pictures)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    said = dict(line.split(" ") for line in done.stdout.splitlines() if " " in line)
    assert said["platform"] == "xcb"
    for name in PICTURES:
        assert int(said[name]) > 8, f"{name} is nearly empty"
    assert done.stdout.splitlines()[-1] == "closed"
    assert done.stderr == ""
    assert (pictures / "report.pdf").read_bytes().startswith(b"%PDF-")
    with Store.open(tmp_path / "data") as store:
        (summary,) = store.sessions()
        assert (summary.person, summary.asked) == ("person-1", 72)
        assert summary.told_at is not None
