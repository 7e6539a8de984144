"""What people tell about themselves: each action keeps one fact, and undo takes it back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from careerfit.app import about_me, actions
from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.content import RANKED_STAGES, STAGES
from careerfit.model.errors import CareerfitError
from careerfit.model.person import PersonState, SkillFact, Standing, Where, Wishes
from careerfit.model.session import Person
from careerfit.store import store
from careerfit.store.store import Store

TODAY = date(2026, 3, 1)


@pytest.fixture
def person(workspace: Workspace) -> str:
    workspace.store.add_person(Person("person-1", "", workspace.clock()))
    return "person-1"


@pytest.fixture
def told(workspace: Workspace) -> str:
    """Session of person-2 that has its result."""
    session = actions.begin(workspace, "person-2").session
    for item in workspace.store.session(session).order:
        actions.answer(workspace, session, item, 3, None)
    actions.finish(workspace, session)
    return session


def test_the_first_thing_told_makes_a_person_without_a_label(workspace: Workspace, tmp_path: Path) -> None:
    change = about_me.stand(workspace, "", "sales", "account-executive")
    assert change == Change("kept", person="id-1")
    with Store.open(tmp_path) as second:
        assert second.person("id-1").label == ""
        assert len(second.facts("id-1")) == 1
    assert about_me.state(workspace, "id-1").standing == Standing("sales", "account-executive")
    assert about_me.state(workspace, "") == PersonState()


def test_the_person_who_was_active_last_is_found_again(workspace: Workspace) -> None:
    assert about_me.last_person(workspace) == ""
    first = about_me.stand(workspace, "", "sales").person
    second = about_me.stand(workspace, "", "marketing").person
    assert about_me.last_person(workspace) == second
    about_me.undo(workspace, first)
    assert about_me.last_person(workspace) == first


def test_nothing_is_written_when_nothing_changes(workspace: Workspace, person: str, told: str) -> None:
    def tell() -> None:
        about_me.stand(workspace, person, "marketing")
        about_me.wish(workspace, person, Wishes(travel="rare"))
        about_me.skill(workspace, person, "SQL", "have", note=" course ")
        about_me.name_result(workspace, told, "March")
        about_me.fits(workspace, told, "copywriter", True)

    tell()
    owner = workspace.store.session(told).person
    before = (workspace.store.facts(person), workspace.store.facts(owner))
    tell()
    assert (workspace.store.facts(person), workspace.store.facts(owner)) == before
    assert [len(facts) for facts in before] == [3, 2]
    assert about_me.undo(workspace, "") == Change("kept")  # nobody yet: nothing to take back, nobody made
    assert about_me.redo(workspace, "") == Change("kept")
    assert about_me.redo(workspace, person) == Change("kept", person=person)
    assert workspace.store.facts(person) == before[0]


def test_a_skill_keeps_its_day_and_note_until_its_state_changes(workspace: Workspace, person: str) -> None:
    def skill() -> SkillFact:
        return about_me.state(workspace, person).skills["SQL"]

    about_me.skill(workspace, person, "SQL", "learning", date(2025, 11, 5), "evening course")
    about_me.skill(workspace, person, "SQL", "learning", note="evening course, half done")
    assert skill() == SkillFact("learning", date(2025, 11, 5), "evening course, half done")
    about_me.skill(workspace, person, "SQL", "have")
    assert skill() == SkillFact("have", TODAY, "evening course, half done")
    about_me.skill(workspace, person, "SQL", "have", date(2026, 2, 1), note="")
    assert skill() == SkillFact("have", date(2026, 2, 1), "")
    about_me.skill(workspace, person, "SQL", "none")
    assert about_me.state(workspace, person).skills == {}


def test_sixty_steps_are_undone_and_redone(workspace: Workspace, person: str) -> None:
    states = [about_me.state(workspace, person)]
    names = [skill.id for role in workspace.content.catalogue.roles for skill in role.skills]
    for name in list(dict.fromkeys(names))[:60]:
        about_me.skill(workspace, person, name, "have")
        states.append(about_me.state(workspace, person))
    for state in states[-2::-1]:
        about_me.undo(workspace, person)
        assert about_me.state(workspace, person).skills == state.skills
    about_me.undo(workspace, person)  # nothing is left
    for state in states[1:]:
        about_me.redo(workspace, person)
        assert about_me.state(workspace, person).skills == state.skills
    about_me.undo(workspace, person)
    about_me.stand(workspace, person, "starting")
    about_me.redo(workspace, person)  # something new was told
    assert about_me.state(workspace, person).skills == states[-2].skills
    assert about_me.state(workspace, person).standing.where == "starting"


def test_a_result_is_named_and_its_roles_get_thumbs(workspace: Workspace, told: str) -> None:
    owner = workspace.store.session(told).person
    assert about_me.name_result(workspace, told, " After\x1b[31m the course\n") == Change("kept", told, owner)
    about_me.fits(workspace, told, "copywriter", True)
    about_me.fits(workspace, told, "sales-engineer", False)
    about_me.fits(workspace, told, "copywriter", None)
    state = about_me.state(workspace, owner)
    assert state.names == {told: "After[31m the course"}
    assert state.fits == {(told, "sales-engineer"): False}
    about_me.name_result(workspace, told, "")
    assert about_me.state(workspace, owner).names == {}
    assert workspace.store.told(told).session == told  # what was told stays as it was


@pytest.mark.parametrize(
    ("attempt", "reason"),
    [
        (lambda w: about_me.stand(w, "person-1", "sales", "astronaut"), "no role astronaut"),
        (
            lambda w: about_me.skill(w, "person-1", "Juggling", "have"),
            "No role asks for the skill “Juggling”",
        ),
        (lambda w: about_me.stand(w, "person-9", "sales"), "no person person-9"),
        (lambda w: about_me.undo(w, "person-9"), "no person person-9"),
        (lambda w: about_me.name_result(w, "nothing", "x"), "no session nothing"),
        (lambda w: about_me.fits(w, "nothing", "copywriter", True), "no result yet"),
    ],
)
def test_what_is_not_there_is_said_and_nothing_is_kept(
    workspace: Workspace, person: str, attempt: Callable[[Workspace], Change], reason: str
) -> None:
    with pytest.raises(CareerfitError, match=reason):
        attempt(workspace)
    assert workspace.store.facts(person) == ()


def test_what_another_window_told_meanwhile_is_not_overwritten(
    workspace: Workspace, person: str, tmp_path: Path
) -> None:
    with Store.open(tmp_path) as second:
        slow = replace(workspace, clock=lambda: _told_elsewhere(replace(workspace, store=second), person))
        with pytest.raises(CareerfitError, match="in another window"):
            about_me.stand(slow, person, "sales")
    assert about_me.state(workspace, person).standing == Standing("elsewhere")


def _told_elsewhere(workspace: Workspace, person: str):  # noqa: ANN202 - whatever the clock returns
    about_me.stand(workspace, person, "elsewhere")
    return workspace.clock()


@pytest.mark.parametrize(
    ("where", "ranked"),
    [
        ("", RANKED_STAGES),
        ("starting", ("entry", "professional")),
        ("elsewhere", ("entry", "professional", "senior")),
        ("marketing", RANKED_STAGES),
        ("sales", RANKED_STAGES),
        ("leading", ("professional", "senior", "manager", "executive")),
    ],
)
def test_where_a_person_stands_chooses_the_stages_that_are_ranked(
    workspace: Workspace, where: Where, ranked: tuple[str, ...]
) -> None:
    assert about_me.stages(Standing(where)) == ranked
    assert list(ranked) == [stage for stage in STAGES if stage in ranked]
    session = actions.begin(workspace, "person-1").session
    about_me.stand(workspace, workspace.store.session(session).person, where)
    actions.answer(workspace, session, workspace.store.session(session).order[0], 5, None)
    actions.finish(workspace, session)
    told = workspace.store.told(session)
    assert told.stages == ranked
    assert {role.stage for role in told.result.roles} == set(ranked)


def test_why_those_stages_is_true_of_the_catalogue(workspace: Workspace) -> None:
    """Executive roles follow manager or executive ones alone; whoever comes from elsewhere finds no way to
    manager roles but through years in this field."""
    roles = {role.id: role for role in workspace.content.catalogue.roles}
    for move in workspace.content.catalogue.moves:
        before, after = roles[move.source].stage, roles[move.target].stage
        if after == "executive":
            assert before in ("manager", "executive"), move
        if after == "manager":
            assert move.years[0] >= 2, move
        if after == "senior":
            assert move.years[0] >= 1, move


@pytest.mark.parametrize("many", [1000, 0])
def test_the_last_person_is_found_among_few_and_among_many(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(store, "MANY", many)
    assert about_me.last_person(workspace) == ""
    for label in ("person-1", "person-2", "person-3"):
        begun = actions.begin(workspace, label)
    assert about_me.last_person(workspace) == workspace.store.session(begun.session).person


def test_years_in_the_present_role_are_kept_with_it_alone(
    workspace: Workspace,
) -> None:
    person = about_me.stand(workspace, "", "sales", "account-executive", 8).person
    assert about_me.state(workspace, person).standing == Standing("sales", "account-executive", 8)
    about_me.stand(workspace, person, "sales", "account-executive", 0)
    assert about_me.state(workspace, person).standing.years == 0
    about_me.stand(workspace, person, "sales", "", 8)
    assert about_me.state(workspace, person).standing == Standing("sales")
    about_me.undo(workspace, person)
    about_me.undo(workspace, person)
    assert about_me.state(workspace, person).standing.years == 8
