"""`careerfit route`: the ways between two roles, as text and as JSON."""

import json
from pathlib import Path

import pytest

from careerfit import paths
from careerfit.model.routes import WISHES
from tests.cli.conftest import Command

EXAMPLE = paths.ROOT / "examples" / "answers.csv"


@pytest.fixture
def saved(careerfit: Command) -> str:
    """Save the example sheets; return the session of one with a shortlist."""
    told = json.loads(careerfit("score", EXAMPLE, "--save", "--json").output)
    return next(one["session"] for one in told if one["verdict"] == "shortlist")


def test_the_best_routes_are_told_and_the_first_one_step_by_step(careerfit: Command) -> None:
    result = careerfit("route", "Copywriter", "cmo")
    text = " ".join(result.output.split())
    assert result.exit_code == 0
    assert text.startswith("From Copywriter to Chief Marketing Officer")
    assert "Route 1: Copywriter > Content Strategist > Marketing Manager" in text
    assert text.count("Step 1:") == 1
    assert "See the steps of all routes with --all." in text
    assert max(len(line) for line in result.output.splitlines()) <= 80
    every = careerfit("route", "copywriter", "cmo", "--all").output
    assert every.count("Step 1:") == every.count("Route ") > 1


def test_nothing_yet_begins_with_the_way_into_an_entry_role(careerfit: Command) -> None:
    text = careerfit("route", "nothing", "cro").output
    assert "Step 1: Sales Development Representative, the way in" in text


def test_json_holds_all_fields_of_the_routes_by_each_wish(careerfit: Command, saved: str) -> None:
    told = json.loads(careerfit("route", "account executive", "cro", "--session", saved[:8], "--json").output)
    assert (told["from"], told["to"], told["fits"]) == ("account-executive", "chief-revenue-officer", "known")
    assert set(told["routes"]) == set(WISHES)
    for wish in WISHES:
        first = told["routes"][wish][0]
        assert wish in first["best_in"]
        assert first["roles"][0] == "account-executive"
        assert set(first) == {"roles", "legs", "years", "gained", "fit", "best_in", "unwished"}
        assert set(first["legs"][0]) == {
            "source", "target", "kind", "years", "gate", "gained", "had", "wage_change", "fit", "note",
            "worked", "usual",
        }  # fmt: skip
        assert len(first["legs"][0]["fit"]) == 3
    assert told["count"] >= len(told["routes"]["fit"])


def test_without_a_result_no_fit_is_known(careerfit: Command) -> None:
    told = json.loads(careerfit("route", "nothing", "cmo", "--json").output)
    assert (told["from"], told["fits"], told["routes"]["fit"]) == ("nothing", "none", [])
    assert all(leg["fit"] is None for one in told["routes"]["years"] for leg in one["legs"])


def test_a_skill_that_one_has_is_not_to_be_gained(careerfit: Command) -> None:
    told = json.loads(
        careerfit(
            "route", "seo-specialist", "cro", "--have", "budgeting", "--have", "STRATEGY", "--json"
        ).output
    )
    assert told["had"] == ["Budgeting", "Strategy"]
    before = json.loads(careerfit("route", "seo-specialist", "cro", "--json").output)
    fewer = {tuple(one["roles"]): len(one["gained"]) for one in told["routes"]["years"]}
    for one in before["routes"]["years"]:
        assert fewer[tuple(one["roles"])] == len(one["gained"]) - 2


def test_the_first_routes_are_the_best_by_what_is_asked_for(careerfit: Command) -> None:
    text = " ".join(careerfit("route", "copywriter", "cmo", "--by", "skills").output.split())
    assert "Route 1: Copywriter > Creative Director > Brand Manager > Chief Marketing Officer" in text
    assert "10 new skills. Fewest new skills." in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("copywritr", "cmo"), "There is no role copywritr.\nDid you mean Copywriter"),
        (("copywriter", "xyz"), "There is no role xyz.\nAll are listed by: "),
        (("copywriter", "cmo", "--have", "sqll"), "No role asks for a skill sqll.\nDid you mean SQL?"),
        (("copywriter", "cmo", "--session", "zz"), "careerfit results"),
    ],
)
def test_what_cannot_be_found_is_named_with_what_was_probably_meant(
    careerfit: Command, arguments: tuple[str, ...], said: str
) -> None:
    result = careerfit("route", *arguments)
    assert result.exit_code == 1
    assert said in result.stderr


def test_where_no_route_leads_that_is_said_and_is_no_error(careerfit: Command) -> None:
    result = careerfit("route", "cmo", "copywriter")
    assert result.exit_code == 0
    assert "no usual move leads back there" in " ".join(result.output.split())
    assert json.loads(careerfit("route", "cmo", "copywriter", "--json").output)["count"] == 0


def test_years_in_the_first_role_are_taken_off_and_that_is_said(careerfit: Command) -> None:
    asked = ("route", "account-executive", "cro")
    usual, told = (json.loads(careerfit(*asked, *more, "--json").output) for more in ((), ("--years", "8")))
    assert (usual["worked"], told["worked"]) == (0.0, 8.0)
    before = next(one for one in usual["routes"]["years"] if "sales-manager" in one["roles"])
    after = next(one for one in told["routes"]["years"] if one["roles"] == before["roles"])
    assert after["legs"][0]["usual"] == before["legs"][0]["years"]
    assert after["legs"][0]["years"] == [0.0, 0.0]
    text = " ".join(careerfit(*asked, "--by", "years", "--years", "8").output.split())
    assert "Your 8 years as Account Executive are taken off." in text
    assert "years as Account Executive you have 8; none still counts here." in text


@pytest.mark.parametrize("language", paths.languages())
def test_roles_are_found_by_their_ids_in_every_language_and_80_columns_are_kept(
    careerfit: Command, language: str
) -> None:
    result = careerfit("--lang", language, "route", "brand manager", "vp marketing", "--all")
    assert result.exit_code == 0
    assert max(len(line) for line in result.output.splitlines()) <= 80
    told = json.loads(
        careerfit("--lang", language, "route", "brand manager", "vp marketing", "--json").output
    )
    assert (told["from"], told["to"]) == ("brand-manager", "vp-marketing")


def test_without_a_result_no_database_is_needed_and_none_is_made(careerfit: Command, tmp_path: Path) -> None:
    assert careerfit("route", "nothing", "cmo").exit_code == 0
    assert not (tmp_path / "data").exists()
