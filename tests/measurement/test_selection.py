"""Choosing the next question, and knowing when to stop."""

from collections import Counter
from collections.abc import Mapping

import numpy as np
import pytest

from careerfit.measurement.posterior import GRID, LOG_PRIOR, Instrument, moments, posterior, prior
from careerfit.measurement.ranking import Field, field_of
from careerfit.measurement.response import category_probabilities
from careerfit.measurement.selection import (
    LEAD,
    LIMITS,
    Bank,
    Limits,
    chance_of_first,
    expected_gains,
    next_item,
    stopped_by,
)
from careerfit.measurement.shortlist import score
from careerfit.measurement.targets import Targets
from careerfit.model.content import RANKED_STAGES, Catalogue, Pack
from tests.measurement.builders import (
    SCALES,
    doubled,
    expected_sheet,
    item,
    many_roles,
    pack,
    questionnaire,
    random_sheet,
    standing,
)


def ask(bank: Bank, would: Mapping[str, int], count: int, seed: int = 1) -> list[str]:
    """Return the first items that somebody is asked who would answer so."""
    answers: dict[str, int] = {}
    for _ in range(count):
        found = next_item(bank, posterior(bank.instrument, answers), answers, (), seed)
        assert found is not None
        answers[found] = would[found]
    return list(answers)


def compiled(of: Pack, roles: Catalogue) -> tuple[Instrument, Targets, Field]:
    instrument = Instrument.of(of)
    targets = Targets.of(roles, instrument)
    return instrument, targets, field_of(targets, RANKED_STAGES)


def test_the_gain_is_how_much_the_posterior_is_expected_to_differ_from_what_it_is_now() -> None:
    """I(Y; theta) is the mean Kullback-Leibler distance from the posterior before to the one after."""
    one = item("one", "a", a=1.4, b=(-1.0, 0.2, 1.5), keyed=-1)
    other = item("other", "a", a=0.8, b=(0.5,))
    bank = Bank.of(Instrument.of(pack([one, other], ("a",))))
    weights = np.exp(LOG_PRIOR - 0.5 * (GRID - 1) ** 2)
    weights /= weights.sum()
    gains = expected_gains(bank, weights[None])
    for at, question in enumerate((one, other)):
        p = category_probabilities(question.a, question.b, GRID)
        expected = 0.0
        for likelihood in p:
            chance = float(likelihood @ weights)
            after = weights * likelihood / chance
            expected += chance * float((after * np.log(after / weights)).sum())
        assert gains[at] == pytest.approx(expected, abs=1e-8)


def test_a_question_says_nothing_of_a_scale_that_is_known_and_most_where_the_person_may_stand() -> None:
    easy, middle, hard = (item(name, "a", a=2.0, b=(b,)) for name, b in (("e", -2.0), ("m", 0.0), ("h", 2.0)))
    bank = Bank.of(Instrument.of(pack([easy, middle, hard], ("a",))))
    known = (np.abs(GRID - 1.0) < 1e-9).astype(float)
    assert expected_gains(bank, known[None]) == pytest.approx([0, 0, 0], abs=1e-9)
    high = np.exp(-2 * (GRID - 2.0) ** 2)
    assert expected_gains(bank, (high / high.sum())[None]).argmax() == 2
    assert expected_gains(bank, prior(1)).argmax() == 1


def test_a_direct_question_is_asked_before_a_loose_one_and_none_twice_until_all_are_asked() -> None:
    items = [item(f"{s}-{a}", s, a=a) for s in ("a", "b") for a in (0.6, 1.1, 2.0)]
    bank = Bank.of(Instrument.of(pack(items, ("a", "b"))))
    for seed in range(5):
        order = ask(bank, {one.id: 3 for one in items}, 6, seed)
        assert set(order[:2]) == {"a-2.0", "b-2.0"}
        assert sorted(order) == sorted(one.id for one in items)
    everything = {one.id: 3 for one in items}
    assert next_item(bank, prior(2), everything, (), 1) is None


def test_what_was_answered_decides_what_is_asked_next() -> None:
    first = item("first", "a", a=3.0, b=(-1.0, 1.0))
    low, high = item("low", "a", a=2.0, b=(-1.8,)), item("high", "a", a=2.0, b=(1.8,))
    bank = Bank.of(Instrument.of(pack([first, low, high], ("a",))))
    assert next_item(bank, posterior(bank.instrument, {"first": 3}), ["first"], (), 1) == "high"
    assert next_item(bank, posterior(bank.instrument, {"first": 1}), ["first"], (), 1) == "low"


def test_scales_stay_in_balance_also_where_one_has_far_better_questions() -> None:
    items = [item(f"{s}{i}", s, a=2.0 if s == "a" else 0.7) for s in ("a", "b", "c") for i in range(10)]
    bank = Bank.of(Instrument.of(pack(items, ("a", "b", "c"))))
    order = ask(bank, {one.id: 3 for one in items}, 24)
    for n in range(1, 25):
        count = Counter(one[0] for one in order[:n])
        assert max(count.values()) - min(count[s] for s in "abc") <= LEAD
    assert set(order[:LEAD]) <= {f"a{i}" for i in range(10)}


def test_a_skipped_question_counts_as_asked_and_never_comes_back() -> None:
    items = [item(f"a{i}", "a", a=1.0 + i / 10) for i in range(4)] + [item(f"b{i}", "b") for i in range(4)]
    bank = Bank.of(Instrument.of(pack(items, ("a", "b"))))
    asked: list[str] = []
    while (found := next_item(bank, prior(2), asked, (), 3)) is not None:
        asked.append(found)
        count = Counter(one[0] for one in asked)
        assert abs(count["a"] - count["b"]) <= LEAD
    assert sorted(asked) == sorted(one.id for one in items)


def test_a_retake_asks_what_the_person_has_not_seen_and_repeats_only_where_nothing_else_is_left() -> None:
    one = questionnaire(per_scale=6)
    bank = Bank.of(Instrument.of(one))
    would = expected_sheet(one, dict.fromkeys(SCALES, 0.3))
    first = ask(bank, would, 24)
    answers: dict[str, int] = {}
    for _ in range(48):
        found = next_item(bank, posterior(bank.instrument, answers), answers, first, 2)
        assert found is not None
        answers[found] = would[found]
    again = list(answers)
    assert not set(again[:20]) & set(first)
    assert set(again) == {question.id for question in one.items}
    by_scale: dict[str, list[bool]] = {}
    for found in again:
        by_scale.setdefault(found.rsplit("-", 1)[0], []).append(found in first)
    assert all(seen == sorted(seen) for seen in by_scale.values())  # within a scale, unseen ones come first


def test_the_same_answers_and_seed_ask_the_same_and_seeds_make_questionnaires_differ() -> None:
    one = questionnaire()
    bank = Bank.of(Instrument.of(one))
    would = random_sheet(one, dict.fromkeys(SCALES, 0.0), 5)
    orders = {tuple(ask(bank, would, 16, seed)) for seed in range(6)}
    assert len(orders) > 1
    assert ask(bank, would, 16, 4) == ask(Bank.of(Instrument.of(one)), would, 16, 4)
    asked = ask(bank, would, 9)
    on_grid = posterior(bank.instrument, {name: would[name] for name in asked})
    assert next_item(bank, on_grid, asked, (), 7) == next_item(bank, on_grid, asked[::-1], (), 7)


def test_the_chance_of_the_first_three_is_what_the_result_says_of_them() -> None:
    one, roles = questionnaire(), many_roles()
    instrument, targets, field = compiled(one, roles)
    for seed in range(5):
        sheet = random_sheet(one, standing(roles.roles[seed].profile), seed)
        told = score(instrument, targets, sheet, sheet, RANKED_STAGES, 1)
        chance = chance_of_first(instrument, targets, field, posterior(instrument, sheet), 1)
        assert chance == pytest.approx(sum(role.p_best for role in told.roles[:3]), abs=0.001)


def test_a_role_that_exists_twice_does_not_change_when_asking_ends() -> None:
    one, roles = questionnaire(), many_roles()
    sheet = random_sheet(one, standing(roles.roles[0].profile), 1)
    on_grid = posterior(Instrument.of(one), sheet)
    alone = chance_of_first(*compiled(one, roles), on_grid, 1)
    twins = chance_of_first(*compiled(one, doubled(roles, "role-0")), on_grid, 1)
    assert alone == twins


def test_each_rule_stops_for_its_own_reason_and_says_its_name() -> None:
    one, roles = questionnaire(), many_roles()
    instrument, targets, field = compiled(one, roles)
    sheet = random_sheet(one, standing(roles.roles[3].profile, 3.5), 1)
    count = len(sheet)
    on_grid = posterior(instrument, sheet)
    chance = chance_of_first(instrument, targets, field, on_grid, 1)
    widest = float(moments(on_grid)[1].max())

    def rule(limits: Limits) -> str | None:
        return stopped_by(instrument, targets, field, on_grid, count, 1, limits)

    assert rule(Limits(count, 99, settled=chance, error=0.0)) == "settled"
    assert rule(Limits(count, 99, settled=chance + 0.001, error=widest + 0.001)) == "precise"
    assert rule(Limits(count, count, settled=1.1, error=widest)) == "maximum"
    assert rule(Limits(count + 1, 99, settled=0.0, error=9.0)) == "maximum"  # nothing is left to ask
    assert len(instrument.items) == count
    assert rule(Limits(count, count + 1, settled=1.1, error=0.0)) == "maximum"
    fewer = count - 1  # of the items, one is left to ask
    assert stopped_by(instrument, targets, field, on_grid, fewer, 1, Limits(fewer, count, 1.1, 0.0)) is None
    assert stopped_by(instrument, targets, field, on_grid, fewer, 1, Limits(count, count, 0.0, 9.0)) is None


def test_a_questionnaire_without_answers_is_neither_settled_nor_precise_however_many_were_skipped() -> None:
    one = questionnaire()
    instrument, targets, field = compiled(one, many_roles())
    empty = prior(len(SCALES))
    assert stopped_by(instrument, targets, field, empty, LIMITS.fewest, 1) is None
    assert stopped_by(instrument, targets, field, empty, LIMITS.most, 1) == "maximum"
