"""`careerfit items`, `roles`, `check`, `--version`: what the program knows, for people and programs."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from careerfit import __version__, paths
from tests.cli.conftest import Command


def test_items_have_parameters_in_the_direction_of_the_scale(careerfit: Command) -> None:
    items = json.loads(careerfit("items", "--json").output)
    assert len(items) >= 48
    for item in items:
        assert {"id", "scale", "format", "keyed", "a", "b"} <= set(item)
        assert item["keyed"] in (1, -1)
        assert item["b"] == sorted(item["b"])
        assert len(item["b"]) == len(item["options"]) - 1
    assert {item["format"] for item in items} == {"liking", "pair", "situation"}


def test_roles_share_one_set_of_weights(careerfit: Command) -> None:
    document = json.loads(careerfit("roles", "--json").output)
    assert len(document["roles"]) >= 12
    assert all(weight > 0 for weight in document["weights"].values())
    for role in document["roles"]:
        assert set(role["profile"]) == set(document["weights"])
        assert {"id", "family", "track", "stage", "title"} <= set(role)


def test_lists_for_people_end_with_their_counts(careerfit: Command) -> None:
    assert "in the full questionnaire" in careerfit("items").output.splitlines()[-1]
    assert "families" in careerfit("roles").output.splitlines()[-1]


def test_all_shipped_content_is_clean(careerfit: Command) -> None:
    result = careerfit("check")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "96 items, 72 in the full questionnaire; en, de, es" in result.stdout
    assert "34 roles in 12 families, 120 moves; en, de, es" in result.stdout
    assert "80 terms" in result.stdout
    assert "no fault" in result.stdout
    assert json.loads(careerfit("check", "--json").output) == []


def test_a_fault_is_named_with_file_line_column_rule_and_remedy(careerfit: Command, tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(paths.PACK, folder)
    lines = (folder / "pack.yaml").read_text(encoding="utf-8").splitlines()
    number, line = next((n, line) for n, line in enumerate(lines, 1) if "scale: analytical" in line)
    lines[number - 1] = line.replace("analytical", "analitical")
    (folder / "pack.yaml").write_text("\n".join(lines), encoding="utf-8")
    result = careerfit("check", folder, "--json")
    assert result.exit_code == 1
    faults = json.loads(result.stdout)
    fault = next(fault for fault in faults if "analitical" in fault["message"])
    assert (fault["file"], fault["line"]) == (str(folder / "pack.yaml"), number)
    assert fault["column"] > 0
    assert fault["rule"]
    assert "analytical" in fault["remedy"]
    assert careerfit("score", paths.ROOT / "examples" / "answers.csv", "--pack", folder).exit_code == 1


def test_a_folder_without_content_and_a_missing_one_are_faults(careerfit: Command, tmp_path: Path) -> None:
    assert careerfit("check", tmp_path).exit_code == 1
    assert careerfit("check", tmp_path / "nothing").exit_code == 1


def test_usage_errors_exit_with_2(careerfit: Command) -> None:
    assert careerfit("check", "--unknown").exit_code == 2
    assert careerfit("nonsense").exit_code == 2
    assert careerfit("score").exit_code == 2


def test_the_version_is_told(careerfit: Command) -> None:
    assert careerfit("--version").output.strip().endswith(__version__)


@pytest.mark.parametrize(
    "arguments", [["--help"], ["score", str(paths.ROOT / "examples" / "answers.csv")], ["check"], ["items"]]
)
def test_commands_do_not_import_qt(arguments: list[str], tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from careerfit.__main__ import main\n"
        f"sys.argv = ['careerfit', *{arguments!r}]\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        "loaded = {name.split('.')[0] for name in sys.modules}\n"
        "sys.exit('Qt was imported' if 'PySide6' in loaded else 0)\n"
    )
    environment = {"CAREERFIT_DATA": str(tmp_path), "CAREERFIT_CACHE": str(tmp_path), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
