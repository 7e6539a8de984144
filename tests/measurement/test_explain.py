"""Explanations: effects of answers, the smallest change that swaps two roles, questions that part them."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerfit.measurement import explain
from careerfit.measurement.posterior import Instrument, moments, posterior
from careerfit.measurement.shortlist import score
from careerfit.measurement.targets import Targets
from careerfit.model.content import STAGES
from tests.measurement import builders

PACK = builders.questionnaire()
INSTRUMENT = Instrument.of(PACK)
CATALOGUE = builders.many_roles()
TARGETS = Targets.of(CATALOGUE, INSTRUMENT)


def sheet(seed: int) -> dict[str, int]:
    rng = random.Random(seed)
    return builders.random_sheet(PACK, {scale: rng.gauss(0, 1) for scale in builders.SCALES}, seed)


def ranked(answers: dict[str, int]) -> list[str]:
    return [role.id for role in score(INSTRUMENT, TARGETS, answers, answers, STAGES, 1).roles]


# -- effects ---------------------------------------------------------------------------------------


def test_the_only_answer_of_a_scale_is_all_that_is_known_of_it() -> None:
    (effect,) = explain.effects(INSTRUMENT, {"drive-1": 5})
    theta, _ = moments(posterior(INSTRUMENT, {"drive-1": 5}))
    assert (effect.item, effect.scale, effect.category) == ("drive-1", "drive", 5)
    assert effect.shift == pytest.approx(theta[builders.SCALES.index("drive")], abs=1e-12)
    assert effect.shift > 0


def test_an_answer_toward_the_high_end_raises_and_one_toward_the_low_end_lowers() -> None:
    answers = {"drive-0": 1, "drive-1": 5, "drive-2": 1}  # drive-0 is keyed the other way
    shifts = {effect.item: effect.shift for effect in explain.effects(INSTRUMENT, answers)}
    assert shifts["drive-0"] > 0
    assert shifts["drive-1"] > 0
    assert shifts["drive-2"] < 0


def test_an_answer_on_one_scale_leaves_the_effects_on_others_untouched() -> None:
    with_reach = explain.effects(INSTRUMENT, {"drive-1": 4, "drive-2": 2, "reach-1": 5})
    without = explain.effects(INSTRUMENT, {"drive-1": 4, "drive-2": 2})
    assert [effect for effect in with_reach if effect.scale == "drive"] == list(without)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6))
def test_the_order_of_answers_changes_no_bit_of_an_explanation(seed: int) -> None:
    shuffle = random.Random(seed)
    answers = sheet(11)
    items = list(answers)
    shuffle.shuffle(items)
    again = {item: answers[item] for item in items}
    assert explain.effects(INSTRUMENT, again) == explain.effects(INSTRUMENT, answers)


# -- the smallest change ---------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(6))
def test_the_change_found_swaps_the_roles_and_no_milder_step_does(seed: int) -> None:
    answers = sheet(seed)
    upper, lower = ranked(answers)[:2]
    swap = explain.smallest_swap(INSTRUMENT, TARGETS, answers, STAGES, 1, (upper, lower))
    assert swap.changes
    changed = {**answers, **{one.item: one.instead for one in swap.changes}}
    after = ranked(changed)
    assert after.index(lower) < after.index(upper)
    for one in swap.changes:
        assert one.given == answers[one.item] != one.instead
        milder = {**changed, one.item: one.instead + (1 if one.given > one.instead else -1)}
        order = ranked(milder)
        assert order.index(upper) < order.index(lower)


@pytest.mark.parametrize("seed", range(6))
def test_where_more_than_one_answer_is_named_no_single_one_would_do(seed: int) -> None:
    answers = sheet(seed)
    upper, lower = ranked(answers)[:2]
    swap = explain.smallest_swap(INSTRUMENT, TARGETS, answers, STAGES, 1, (upper, lower))
    singles = []
    for item, category_given in answers.items():
        for category in {1, 5} - {category_given}:  # the whole way does what any part of it does
            order = ranked({**answers, item: category})
            singles.append(order.index(lower) < order.index(upper))
    assert any(singles) == (len(swap.changes) == 1)


def test_it_says_when_no_change_of_so_many_answers_would_do() -> None:
    answers = builders.expected_sheet(PACK, builders.standing(CATALOGUE.roles[0].profile, 4.0))
    order = ranked(answers)
    swap = explain.smallest_swap(INSTRUMENT, TARGETS, answers, STAGES, 1, (order[0], order[-1]), most=2)
    assert (swap.changes, swap.most) == ((), 2)


def test_the_search_gives_the_same_answer_whatever_the_order_of_answers() -> None:
    answers = sheet(4)
    backwards = dict(reversed(answers.items()))
    pair = (ranked(answers)[0], ranked(answers)[1])
    assert explain.smallest_swap(INSTRUMENT, TARGETS, answers, STAGES, 1, pair) == explain.smallest_swap(
        INSTRUMENT, TARGETS, backwards, STAGES, 1, pair
    )


def test_a_role_that_is_not_ranked_cannot_be_swapped() -> None:
    manager = next(role.id for role in CATALOGUE.roles if role.stage == "manager")
    with pytest.raises(KeyError, match=manager):
        explain.smallest_swap(INSTRUMENT, TARGETS, sheet(1), ("professional",), 1, ("role-0", manager))


# -- questions that would part roles -----------------------------------------------------------------


def differing(first: dict[str, float], second: dict[str, float]) -> Targets:
    base = dict.fromkeys(builders.SCALES, 0.5)
    roles = [
        builders.role("one", "family-1", {**base, **first}),
        builders.role("other", "family-2", {**base, **second}),
    ]
    return Targets.of(builders.catalogue(roles), INSTRUMENT)


def test_what_is_asked_next_is_about_what_the_roles_differ_in() -> None:
    targets = differing({"reach": 1.5, "drive": 0.5}, {"reach": -1.5, "drive": 0.5})
    on_grid = posterior(INSTRUMENT, {})
    asked = explain.separating(INSTRUMENT, targets, on_grid, (), ("one", "other"), 5)
    assert len(asked) == 5
    assert {item.rsplit("-", 1)[0] for item in asked} == {"reach"}


def test_no_item_is_asked_again_and_the_bank_may_run_out() -> None:
    targets = differing({"reach": 1.5}, {"reach": -1.5})
    reach = [item.id for item in PACK.items if item.scale == "reach"]
    on_grid = posterior(INSTRUMENT, {})
    left = explain.separating(INSTRUMENT, targets, on_grid, reach[:7], ("one", "other"), 5)
    assert set(left) == set(reach[7:])


def test_twins_cannot_be_told_apart_by_any_question() -> None:
    on_grid = posterior(INSTRUMENT, {})
    assert explain.separating(INSTRUMENT, differing({}, {}), on_grid, (), ("one", "other"), 5) == ()


def test_the_first_question_is_the_one_that_lowers_the_expected_variance_most() -> None:
    answers = {item: category for item, category in sheet(7).items() if item[-1] in "0123"}
    first, second, third = ranked(answers)[:3]
    on_grid = posterior(INSTRUMENT, answers)
    chosen = explain.separating(INSTRUMENT, TARGETS, on_grid, answers, (first, second, third), 1)
    rows = [
        TARGETS.directions[TARGETS.rows[i]]
        for i, r in enumerate(CATALOGUE.roles)
        if r.id in ranked(answers)[:3]
    ]
    apart = sum((a - b) ** 2 for i, a in enumerate(rows) for b in rows[:i])
    left = {}
    for item in (one for one in PACK.items if one.id not in answers):
        s = builders.SCALES.index(item.scale)
        expected = 0.0
        for category in range(1, 6):
            chance = float(on_grid[s] @ np.exp(INSTRUMENT.table[INSTRUMENT.position[item.id], category]))
            _, sd = moments(posterior(INSTRUMENT, {**answers, item.id: category}))
            expected += chance * float((apart * sd**2).sum())
        left[item.id] = expected
    assert chosen == (min(left, key=lambda item: left[item]),)


def test_an_unknown_role_is_named() -> None:
    with pytest.raises(KeyError, match="nobody"):
        explain.separating(INSTRUMENT, TARGETS, posterior(INSTRUMENT, {}), (), ("role-0", "nobody"), 3)
