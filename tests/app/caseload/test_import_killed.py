"""A program that is killed while it brings answer sheets in has brought in nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from careerfit.app.caseload.foreseeing import bring, look
from careerfit.app.workspace import Content, open_workspace
from tests.app.caseload.test_foreseeing import sheet

CHILD = """
import sys, time
from pathlib import Path
from careerfit.app.caseload.foreseeing import bring, look
from careerfit.app.workspace import load_content, open_workspace

def report(share):
    if share > float(sys.argv[3]):
        print("now", flush=True)
        time.sleep(60)

with open_workspace(Path(sys.argv[1]), load_content()) as workspace:
    bring(workspace, look(workspace, [Path(sys.argv[2])], lambda share: None), report)
"""


@pytest.mark.parametrize("share", ["0.3", "0.96"])  # while sheets are scored, and while they are written
def test_nothing_of_it_is_there_and_it_can_be_done_again(
    content: Content, tmp_path: Path, share: str
) -> None:
    folder = tmp_path / "data"
    with open_workspace(folder, content) as workspace:
        path = sheet(workspace, tmp_path / "a.csv", *[(f"K-{n}", "", n % 4 + 1) for n in range(260)])
        assert workspace.store.caseload.count() == 0
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), str(path), share], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "now\n"
    child.kill()
    child.wait()
    child.stdout.close()
    with open_workspace(folder, content) as workspace:
        caseload = workspace.store.caseload
        assert (caseload.count(), workspace.store.persons(), caseload.deeds()) == (0, (), ())
        bring(workspace, look(workspace, [path], lambda _share: None), lambda _share: None)
        assert caseload.count() == 260
