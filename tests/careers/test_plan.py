"""Plans: milestones from a route, progress by its formula, what comes next, and a catalogue that moved on."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerfit.app.workspace import load_content
from careerfit.careers.plan import gone, next_step, planned, progress, step_progress
from careerfit.model.content import Catalogue
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Plan, PlannedStep, SkillFact, StepFact

ROUTE = ("marketing-coordinator", "seo-specialist", "marketing-manager")
WAY_IN = PlannedStep(">a", "", "a", "A", "way in", ("Writing",), (0.0, 0.0))
FIRST = PlannedStep("a>b", "a", "b", "B", "gate b", ("Writing", "SQL", "CRM"), (1.0, 3.0))
LAST = PlannedStep("b>c", "b", "c", "C", "gate c", ("SQL",), (4.0, 8.0))


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_content().catalogue


def plan(*steps: PlannedStep, **done: str) -> Plan:
    facts = {step.id: StepFact(done[step.target]) for step in steps if step.target in done}
    return Plan("p", "Plan", steps, datetime(2026, 8, 2, tzinfo=UTC), archived=False, done=facts, notes=())


def have(*skills: str) -> dict[str, SkillFact]:
    return {skill: SkillFact("have") for skill in skills}


def test_each_move_of_a_route_is_a_milestone_with_its_words(catalogue: Catalogue) -> None:
    first, second = planned(catalogue, ROUTE, "marketing-coordinator")
    move = next(m for m in catalogue.moves if (m.source, m.target) == ROUTE[:2])
    assert first == PlannedStep(
        "marketing-coordinator>seo-specialist",
        "marketing-coordinator",
        "seo-specialist",
        "SEO Specialist",
        move.gate,
        move.skills,
        move.years,
    )
    assert (second.source, second.target) == ROUTE[1:]


def test_with_nothing_yet_the_way_into_the_first_role_is_the_first_milestone(catalogue: Catalogue) -> None:
    first, *rest = planned(catalogue, ROUTE)
    role = catalogue.role("marketing-coordinator")
    assert (first.id, first.source, first.years) == (">marketing-coordinator", "", (0.0, 0.0))
    assert first.gate == role.experience
    assert first.skills == tuple(skill.id for skill in role.skills)
    assert tuple(rest) == planned(catalogue, ROUTE, ROUTE[0])
    assert planned(catalogue, ROUTE, "elsewhere") == (first, *rest)
    assert planned(catalogue, ROUTE[:1]) == (first,)


@pytest.mark.parametrize("field", ["marketing", "sales", "leading"])
def test_from_a_field_that_somebody_works_in_the_first_role_counts_as_had(
    catalogue: Catalogue, field: str
) -> None:
    assert planned(catalogue, ROUTE, field) == planned(catalogue, ROUTE, ROUTE[0])


@pytest.mark.parametrize(
    ("roles", "source", "reason"),
    [
        (("marketing-coordinator", "astronaut"), "marketing-coordinator", "no role astronaut"),
        (
            ("seo-specialist", "vp-sales"),
            "seo-specialist",
            "No move leads from SEO Specialist to VP of Sales",
        ),
        (("marketing-manager", "seo-specialist"), "marketing-manager", "No move leads"),  # directions matter
        (("seo-specialist",), "seo-specialist", "no step"),
        (("seo-specialist",), "marketing", "no step"),
        ((), "", "no step"),
    ],
)
def test_what_is_no_route_is_refused(
    catalogue: Catalogue, roles: tuple[str, ...], source: str, reason: str
) -> None:
    with pytest.raises(CareerfitError, match=reason):
        planned(catalogue, roles, source)


def test_progress_is_the_mean_over_steps_weighted_by_the_middle_of_their_years() -> None:
    # weights 1/2 (the way in), 2 and 6
    assert progress(plan(WAY_IN, FIRST, LAST), {}) == 0
    assert progress(plan(WAY_IN, FIRST, LAST, a="done"), {}) == pytest.approx(0.5 / 8.5)
    # SQL counts on both steps: 1 of 4 points of the first, 1 of 2 of the last
    assert progress(plan(FIRST, LAST), have("SQL")) == pytest.approx((2 * 1 / 4 + 6 * 1 / 2) / 8)
    learning = {"SQL": SkillFact("learning")}
    assert progress(plan(FIRST, LAST), learning) == pytest.approx((2 * 0.5 / 4 + 6 * 0.5 / 2) / 8)
    assert progress(plan(FIRST, LAST, b="doing"), {}) == pytest.approx(2 * 0.5 / 4 / 8)
    assert progress(plan(FIRST, LAST, b="done"), {}) == pytest.approx(2 / 8)
    assert progress(plan(WAY_IN, FIRST, LAST, a="done", b="done", c="done"), {}) == 1.0


def test_a_step_whose_milestone_is_done_is_whole_and_all_skills_alone_are_not() -> None:
    assert step_progress(FIRST, plan(FIRST, b="done"), {}) == 1
    assert step_progress(FIRST, plan(FIRST), have("SQL", "Writing", "CRM")) == 3 / 4
    bare = replace(LAST, skills=())
    assert step_progress(bare, plan(bare), {}) == 0
    assert step_progress(bare, plan(bare, c="doing"), {}) == 1 / 2


@given(
    states=st.lists(st.sampled_from(["none", "learning", "have"]), min_size=3, max_size=3),
    done=st.lists(st.sampled_from(["open", "doing", "done"]), min_size=3, max_size=3),
    which=st.integers(0, 5),
)
def test_doing_one_thing_more_never_takes_progress_away(
    states: list[str], done: list[str], which: int
) -> None:
    def at(states: list[str], done: list[str]) -> float:
        skills = {name: SkillFact(s) for name, s in zip(FIRST.skills, states, strict=True)}
        return progress(plan(WAY_IN, FIRST, LAST, **dict(zip("abc", done, strict=True))), skills)

    before = at(states, done)
    assert 0 <= before <= 1
    more, further = list(states), list(done)
    if which < 3:
        more[which] = {"none": "learning"}.get(states[which], "have")
    else:
        further[which - 3] = {"open": "doing"}.get(done[which - 3], "done")
    assert at(more, further) >= before
    assert (before == 1) == (done == ["done"] * 3)


def test_next_is_what_is_being_learned_then_what_counts_most_then_the_milestone() -> None:
    both = plan(FIRST, LAST)
    first = next_step(both, {})
    assert first is not None
    assert (first.step, first.skill, first.learning) == (FIRST, "SQL", False)  # two steps ask for it
    learning = next_step(both, {"CRM": SkillFact("learning")})
    assert learning is not None
    assert (learning.skill, learning.learning) == ("CRM", True)
    after = next_step(both, have("SQL"))
    assert after is not None
    assert after.skill == "Writing"
    gate = next_step(both, have("SQL", "Writing", "CRM"))
    assert gate is not None
    assert (gate.step, gate.skill) == (FIRST, "")
    later = next_step(plan(FIRST, LAST, b="done"), {})
    assert later is not None
    assert (later.step, later.skill) == (LAST, "SQL")
    assert next_step(plan(FIRST, LAST, b="done", c="done"), {}) is None


def test_roles_and_moves_that_the_catalogue_lost_are_named(catalogue: Catalogue) -> None:
    chosen = plan(*planned(catalogue, ROUTE))
    assert not gone(chosen, catalogue)
    without_move = replace(
        catalogue, moves=tuple(m for m in catalogue.moves if (m.source, m.target) != ROUTE[1:])
    )
    assert gone(chosen, without_move).moves == (chosen.steps[2],)
    assert gone(chosen, without_move).roles == ()
    without_role = replace(catalogue, roles=tuple(r for r in catalogue.roles if r.id != "seo-specialist"))
    assert gone(chosen, without_role).roles == ("SEO Specialist",)
    assert gone(chosen, without_role).moves == ()
