"""`careerfit plan`: everybody's plans, in text and as JSON."""

import json
from datetime import date
from pathlib import Path

import pytest

from careerfit.app import about_me
from careerfit.app.plan import planning
from careerfit.app.workspace import load_content, open_workspace
from careerfit.model.session import Person
from tests.cli.conftest import Command

TO_CRO = ("account-executive", "sales-manager", "vp-sales", "chief-revenue-officer")


@pytest.fixture
def plan(tmp_path: Path) -> str:
    """Plan of person-1 to CRO with one milestone done, beside one that is put aside."""
    with open_workspace(tmp_path / "data", load_content()) as workspace:
        workspace.store.add_person(Person("p-1", "person-1\x1b[2J", workspace.clock()))
        workspace.store.add_person(Person("p-2", "person-2", workspace.clock()))
        chosen = planning.choose(workspace, "p-1", TO_CRO, TO_CRO[0], "To the top").plan
        planning.milestone(
            workspace, "p-1", chosen, "account-executive>sales-manager", "done", date(2026, 1, 5)
        )
        about_me.skill(workspace, "p-1", "Strategy", "learning")
        aside = planning.choose(workspace, "p-1", TO_CRO[:2], TO_CRO[0], "Half way").plan
        planning.put_aside(workspace, "p-1", aside)
    return chosen


def test_plans_are_listed_with_progress_and_what_comes_next(careerfit: Command, plan: str) -> None:
    result = careerfit("plan")
    assert result.exit_code == 0
    first, second = result.output.split("\n\n", 1)
    assert first.startswith("person-1[2J: To the top\n1 of 3 milestones and 0 of ")
    assert "  [x] Sales Manager (Jan 5, 2026)\n  [ ] VP of Sales\n  [ ] Chief Revenue Officer" in first
    assert "Next: finish learning Strategy, for VP of Sales." in " ".join(first.split())
    assert second.startswith("person-1[2J: Half way (put aside)\n0 of 1 milestone and ")
    assert max(map(len, result.output.splitlines())) <= 80
    assert plan not in result.output


def test_plans_as_json_name_their_roles_and_states(careerfit: Command, plan: str) -> None:
    first, second = json.loads(careerfit("plan", "--json").output)
    assert (first["plan"], first["person"], first["goal"]) == (
        plan,
        "person-1\x1b[2J",
        "chief-revenue-officer",
    )
    assert (first["aside"], second["aside"]) == (False, True)
    assert 0 < first["progress"] < 1
    milestone, later, _ = first["milestones"]
    assert (milestone["role"], milestone["state"], milestone["on"]) == ("sales-manager", "done", "2026-01-05")
    assert later["skills"]["Strategy"] == "learning"


def test_without_plans_it_says_how_to_make_one(careerfit: Command) -> None:
    assert careerfit("plan").output == "No plans yet. Make a route your plan in the window.\n"
    assert json.loads(careerfit("plan", "--json").output) == []
