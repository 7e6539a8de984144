"""Import, export and bundle for scripts."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from careerfit import paths

Command = Callable[..., Result]
ANSWERS = paths.ROOT / "examples" / "answers.csv"


def said(result: Result) -> dict[str, object]:
    """Return the JSON that a command printed, without what it said of its progress."""
    assert result.exit_code == 0, result.output
    found: dict[str, object] = json.loads(result.stdout)
    return found


def test_sheets_go_in_once_and_their_results_come_out(careerfit: Command, tmp_path: Path) -> None:
    seen = said(careerfit("import", ANSWERS, "--check", "--json"))
    assert seen["faults"] == []
    assert said(careerfit("people", "--json"))["count"] == 0
    brought = said(careerfit("import", ANSWERS, "--json"))
    assert brought["results"] == seen["sheets"]
    out = tmp_path / "results.xlsx"
    done = said(careerfit("export", "results", out, "--json"))
    assert done == {"files": [str(out)], "lines": said(careerfit("people", "--json"))["count"], "left_out": 0}
    assert "answers-codebook.csv" in careerfit("export", "answers", tmp_path / "answers.csv").output


def test_a_column_can_be_named_or_passed_over(careerfit: Command, tmp_path: Path) -> None:
    header, *rows = ANSWERS.read_text("utf-8-sig").splitlines()
    path = tmp_path / "own.csv"
    path.write_text("\n".join([f"{header},shoe size", *(f"{row},43" for row in rows)]), encoding="utf-8")
    refused = careerfit("import", path)
    assert refused.exit_code == 1
    assert "shoe size" in refused.output
    assert careerfit("import", path, "--check").exit_code == 1
    checked = careerfit("import", path, "--check", "--column", "shoe size=")
    assert checked.exit_code == 0
    assert "43" in checked.output
    assert careerfit("import", path, "--column", "shoe size=").exit_code == 0
    assert careerfit("import", path, "--column", "shoe size").exit_code == 2


def test_a_bundle_goes_to_another_installation_once(careerfit: Command, tmp_path: Path) -> None:
    careerfit("import", ANSWERS)
    path, other = tmp_path / "all.careerfit-bundle", tmp_path / "other"
    people = said(careerfit("bundle", path, "--json"))["people"]
    merged = said(careerfit("import", path, "--data", other, "--json"))
    assert merged["people"] == merged["new"] == people
    again = said(careerfit("import", path, "--data", other, "--json"))
    assert (again["people"], again["here"]) == (0, merged["results"])
    assert "here already" in careerfit("import", path).output


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", "results", "a.txt"),
        ("export", "cohort", "a.json"),
        ("bundle", "a.zip"),
        ("import", "a.careerfit", "b.csv"),
        ("import", "a.careerfit-bundle", "--check"),
        ("import", "absent.csv"),
        ("bundle", "a.careerfit-bundle"),
    ],
)
def test_what_cannot_be_done_is_said(
    careerfit: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    result = careerfit(*arguments)
    assert result.exit_code == 1
    assert "careerfit: " in result.output
    assert {path.name for path in tmp_path.iterdir()} <= {"data"}
