"""The lists of the counselor's workspace for scripts, and a database of made-up people."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Command = Callable[..., Result]


@pytest.fixture
def made_up(careerfit: Command, tmp_path: Path) -> Path:
    folder = tmp_path / "made up"
    result = careerfit("demo", "--people", "60", "--seed", "3", "--data", folder)
    assert result.exit_code == 0, result.output
    assert "Made-up people" in result.output
    return folder


def test_people_are_listed_filtered_sorted_and_searched_and_the_list_says_what_they_are(
    careerfit: Command, made_up: Path
) -> None:
    everything = careerfit("people", "--data", made_up, "--limit", "1000")
    assert everything.output.startswith("Made-up people for trying things out: 60, all with their answers.")
    assert careerfit("results", "--data", made_up).output.startswith(
        "Made-up people for trying things out: 60"
    )
    document = json.loads(careerfit("people", "--data", made_up, "--json", "--limit", "1000").output)
    assert document["count"] == len(document["lines"]) >= 60
    assert "Made-up" in document["made_up"]
    chosen = json.loads(
        careerfit("people", "--data", made_up, "--json", "--filter", "tracks=sales,bridge",
                  "--filter", "least=0.1", "--sort", "certainty", "--ascending", "--limit", "1000").output
    )["lines"]  # fmt: skip
    wanted = [
        one for one in document["lines"] if one["track"] in ("sales", "bridge") and one["certainty"] >= 0.1
    ]
    assert len(chosen) == len(wanted) > 3
    assert [one["certainty"] for one in chosen] == sorted(one["certainty"] for one in wanted)
    found = careerfit("people", "--data", made_up, "--search", "demo-00001").output
    assert "demo-000012" in found
    assert "demo-000021" not in found


def test_a_long_list_says_how_much_of_it_is_shown(careerfit: Command, made_up: Path) -> None:
    assert "2 of 6" in careerfit("people", "--data", made_up, "--limit", "2").output
    assert "No line of the list" in careerfit("people", "--data", made_up, "--search", "nobody").output


def test_needs_are_listed(careerfit: Command, made_up: Path) -> None:
    document = json.loads(careerfit("people", "--data", made_up, "--json", "--need", "unfinished").output)
    assert {one["state"] for one in document["lines"]} == {"unfinished"}


@pytest.mark.parametrize("wrong", ["colour=red", "tied=perhaps", "least=much", "since=tomorrow", "tracks"])
def test_a_filter_that_is_none_is_refused(careerfit: Command, wrong: str) -> None:
    result = careerfit("people", "--filter", wrong)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_made_up_people_never_come_among_others(careerfit: Command, tmp_path: Path, made_up: Path) -> None:
    for folder in (tmp_path / "data", made_up):
        result = careerfit("demo", "--people", "5", "--data", folder)
        assert result.exit_code == 1
        assert "Made-up people" in result.output
    assert careerfit("people").output == "No line of the list is like this.\n"
