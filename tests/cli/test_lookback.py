"""`careerfit why`, `compare` and `replay` on saved results, in text and as JSON."""

import json
from pathlib import Path

import pytest

from careerfit import paths
from tests.cli.conftest import Command

EXAMPLE = paths.ROOT / "examples" / "answers.csv"


@pytest.fixture
def saved(careerfit: Command) -> dict[str, str]:
    """Save the example sheets; return the id of each person's session."""
    told = json.loads(careerfit("score", EXAMPLE, "--save", "--json").output)
    return {one["person"]: one["session"] for one in told}


def test_why_speaks_of_the_fit_the_answers_and_the_smallest_change(
    careerfit: Command, saved: dict[str, str]
) -> None:
    shown = json.loads(careerfit("show", saved["person-1"], "--json").output)
    role = shown["roles"][0]
    why = json.loads(careerfit("why", saved["person-1"], role["id"], "--json").output)
    assert (why["role"], why["place"], why["fit"]) == (role["id"], 1, role["fit"])
    assert {part["scale"]: part["part"] for part in why["parts"]} == role["contributions"]
    assert len(why["answers"]) == sum(scale["answered"] for scale in shown["scales"])
    assert (why["upper"], why["lower"]) == (role["id"], shown["roles"][1]["id"])
    text = " ".join(careerfit("why", saved["person-1"], role["id"]).output.split())
    assert "stands at place 1 of 30" in text
    assert "What your answers did" in text
    assert why["change_sentence"] in text
    assert all(" ".join(change["sentence"].split()) in text for change in why["change"])
    assert all(row["question"] in text for row in why["separating"])


def test_why_names_the_roles_there_are_when_it_does_not_know_one(
    careerfit: Command, saved: dict[str, str]
) -> None:
    result = careerfit("why", saved["person-1"], "astronaut")
    assert result.exit_code == 1
    assert "ranks no role “astronaut”" in result.stderr


def test_compare_says_what_changed_and_what_could_have_been_noticed(
    careerfit: Command, saved: dict[str, str]
) -> None:
    pair = saved["person-1"], saved["person-2"]
    found = json.loads(careerfit("compare", *pair, "--json").output)
    assert [found["first"], found["second"]] == list(pair)
    assert len(found["scales"]) == 8
    for scale in found["scales"]:
        assert (scale["p"] < 0.05) == (scale["direction"] in ("rose", "fell"))
    text = " ".join(careerfit("compare", *pair).output.split())
    assert all(scale["sentence"] in text for scale in found["scales"])
    assert found["leader_sentence"] in text
    assert "The two results carry different names: person-1 and person-2." in text


def test_replay_of_every_saved_result_is_the_same_and_ends_with_0(
    careerfit: Command, saved: dict[str, str]
) -> None:
    for session in saved.values():
        result = careerfit("replay", session[:8])
        assert result.exit_code == 0, result.output
        assert result.output == "Computed again: all figures are the same, bit for bit.\n"
    described = json.loads(careerfit("replay", saved["person-1"], "--json").output)
    assert (described["same"], described["differences"]) == (True, [])


def test_replay_with_other_roles_names_them_and_ends_with_1(
    careerfit: Command, saved: dict[str, str], tmp_path: Path
) -> None:
    roles = tmp_path / "roles"
    for file in paths.ROLES.rglob("*"):
        if file.is_file():
            target = roles / file.relative_to(paths.ROLES)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read_bytes())
    catalogue = roles / "catalogue.yaml"
    text = catalogue.read_text("utf-8")
    assert "weight: 1.0" in text
    catalogue.write_text(text.replace("weight: 1.0", "weight: 2.0", 1), "utf-8")
    (roles / "released.yaml").unlink(missing_ok=True)
    result = careerfit("replay", saved["person-1"], "--roles", roles)
    assert result.exit_code == 1, result.output
    assert "It was made with other roles" in result.output
    assert "figures differ from what was told" in result.output
    described = json.loads(careerfit("replay", saved["person-1"], "--roles", roles, "--json").output)
    assert described["differences"][0]["what"] == "catalogue"
    assert all(one["size"] is None or one["size"] > 0 for one in described["differences"])


def test_an_unfinished_questionnaire_is_not_looked_back_at(careerfit: Command) -> None:
    careerfit("take", typed="1\nq\n")
    (row,) = json.loads(careerfit("results", "--json").output)
    for command in (("replay",), ("why", "copywriter"), ("compare", row["session"])):
        result = careerfit(command[0], row["session"], *command[1:])
        assert result.exit_code == 1
        assert "is not finished" in result.stderr


def test_flags_of_a_straight_lined_sheet_are_in_the_json(careerfit: Command, tmp_path: Path) -> None:
    items = json.loads(careerfit("items", "--json").output)
    asked = [item["id"] for item in items if item["full"]]
    rows = [",".join(asked), ",".join("2" for _ in asked)]
    (tmp_path / "a.csv").write_text("\n".join(rows), "utf-8")
    told = json.loads(careerfit("score", tmp_path / "a.csv", "--json").output)[0]
    assert "runs" in told["flags"]
