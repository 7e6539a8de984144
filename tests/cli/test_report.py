"""Commands that make files: report, export-file, paper; each in a process of its own, as they start Qt."""

import csv
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from careerfit.app.papers import counselor_file
from careerfit.cli.options import paths

Ran = subprocess.CompletedProcess[str]
Command = Callable[..., Ran]
ANSWERS = paths.ROOT / "examples" / "answers.csv"


@pytest.fixture
def careerfit(tmp_path: Path) -> Command:
    """Return a function that runs `careerfit ARGS` without a display; its database is tmp_path/data."""
    return _command(tmp_path / "data")


def _command(data: Path) -> Command:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment.update(CAREERFIT_DATA=str(data), CAREERFIT_LANG="en", PYTHONUTF8="1")

    def run(*arguments: str | Path) -> Ran:
        line = [sys.executable, "-m", "careerfit", *map(str, arguments)]
        return subprocess.run(
            line, env=environment, capture_output=True, text=True, check=False, encoding="utf-8"
        )

    return run


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return a folder with saved results, to be copied, and the id of that of person-1."""
    data = tmp_path_factory.mktemp("saved") / "data"
    careerfit = _command(data)
    careerfit("score", ANSWERS, "--save")
    rows = careerfit("results").stdout.splitlines()
    return data, next(row for row in rows if "person-1" in row).split()[0]


@pytest.fixture
def session(saved: tuple[Path, str], tmp_path: Path) -> str:
    """Return the id of a saved result of person-1."""
    shutil.copytree(saved[0], tmp_path / "data")
    return saved[1]


def _texts(pdf: bytes) -> str:
    """Return the bytes of a PDF in both forms in which its metadata are written."""
    return pdf.decode("latin-1") + pdf.decode("utf-16-be", "ignore") + pdf[1:].decode("utf-16-be", "ignore")


def test_a_report_is_written_as_pdf_and_names_nobody_in_its_metadata(
    careerfit: Command, session: str, tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    result = careerfit("report", session, out)
    assert (result.returncode, result.stdout) == (0, f"Saved {out}\n")
    data = out.read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/Author ()" in data
    assert "person-1" not in _texts(data)
    assert session not in _texts(data)
    assert str(tmp_path) not in _texts(data)
    assert "careerfit report" in _texts(data)


def test_a_report_is_written_as_a_web_page_with_or_without_the_name(
    careerfit: Command, session: str, tmp_path: Path
) -> None:
    named, bare = tmp_path / "named.html", tmp_path / "bare.html"
    assert careerfit("report", session, named, "--with-answers").returncode == 0
    assert careerfit("report", session, bare, "--without-name").returncode == 0
    assert "person-1" in named.read_text("utf-8")
    assert "person-1" not in bare.read_text("utf-8")
    assert len(named.read_bytes()) > len(bare.read_bytes()) + 5000
    assert "<title>careerfit report</title>" in named.read_text("utf-8")
    assert named.read_text("utf-8").count("<svg") >= 4


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("report", "zz", "out.pdf"), "no session zz"),
        (("report", "{session}", "out.doc"), "ends neither in .pdf nor in .html"),
        (("report", "{session}", "no/folder/out.pdf"), "its folder does not exist"),
        (("export-file", "zz", "out.careerfit"), "no session zz"),
        (("paper", "out.txt"), "does not end in .pdf"),
    ],
)
def test_what_cannot_be_done_is_said_and_leaves_no_file(
    careerfit: Command, session: str, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    *first, last = (part.format(session=session) for part in arguments)
    result = careerfit(*first, tmp_path / last)
    assert result.returncode == 1
    assert said in result.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["data"]


def test_a_file_for_the_counselor_can_be_read_and_says_what_is_not_in_it(
    careerfit: Command, session: str, tmp_path: Path
) -> None:
    out = tmp_path / "file.careerfit"
    result = careerfit("export-file", session, out)
    assert "not encrypted" in result.stdout
    assert counselor_file.read(out).name == "person-1"
    careerfit("export-file", session, out, "--without-name")
    assert counselor_file.read(out).name == ""
    assert "person-1" not in out.read_text("utf-8")


def test_paper_and_answer_sheet_are_written_and_the_sheet_can_be_scored(
    careerfit: Command, tmp_path: Path
) -> None:
    out, sheet = tmp_path / "paper.pdf", tmp_path / "sheet.csv"
    result = careerfit("paper", out, "--sheet", sheet)
    assert out.read_bytes().startswith(b"%PDF")
    assert f"score {sheet}" in result.stdout
    (header,) = csv.reader(sheet.read_text("utf-8").splitlines())
    assert len(header) == 74
    sheet.write_text(
        sheet.read_text("utf-8") + ",".join(["person-9", "", *["2"] * 72]) + "\n", encoding="utf-8"
    )
    scored = careerfit("score", sheet)
    assert scored.returncode == 0
    assert "person-9" in scored.stdout


def test_other_commands_do_not_import_qt() -> None:
    probe = "import sys, careerfit.cli; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
