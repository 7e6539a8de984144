"""Reports of many people for scripts."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from careerfit import paths

Command = Callable[..., Result]
ANSWERS = paths.ROOT / "examples" / "answers.csv"


@pytest.mark.usefixtures("qapp")  # or the command would make one, which no page could use after it
def test_each_person_gets_a_pdf_and_nothing_is_replaced(careerfit: Command, tmp_path: Path) -> None:
    lines = ANSWERS.read_text("utf-8-sig").splitlines()
    few = tmp_path / "few.csv"
    few.write_text("\n".join(lines[:3]), encoding="utf-8")
    assert careerfit("import", few).exit_code == 0
    out = tmp_path / "reports"
    first = json.loads(careerfit("export", "reports", out, "--json").stdout)
    assert [Path(file).name for file in first["files"]] == [
        "careerfit-report-001.pdf",
        "careerfit-report-002.pdf",
    ]
    before = {file: file.read_bytes() for file in out.iterdir()}
    assert all(data.startswith(b"%PDF") for data in before.values())
    named = careerfit("export", "reports", out, "--names", "name", "--without-name", "--search", "person-1")
    assert named.exit_code == 0
    assert (out / "person-1.pdf").is_file()
    careerfit("export", "reports", out)
    assert (out / "careerfit-report-001-2.pdf").is_file()
    assert all(file.read_bytes() == data for file, data in before.items())
    nobody = careerfit("export", "reports", tmp_path / "no", "--search", "zzz")
    assert nobody.exit_code == 1
    assert "careerfit: " in nobody.output
    assert not (tmp_path / "no").exists()
