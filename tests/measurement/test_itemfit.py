import itertools
import math

import numpy as np
import pytest
from numpy.typing import NDArray

from careerfit.measurement import em
from careerfit.measurement.itemfit import chi_square_tail, item_fit, summed_scores
from careerfit.measurement.posterior import GRID
from careerfit.measurement.response import category_probabilities
from careerfit.model.calibration import ChiSquare
from tests.measurement import builders as make
from tests.measurement.simulated import answers

ITEMS = [
    make.item(f"i{n}", "s", a=0.9 + 0.1 * n, b=[b + 0.2 * (n - 4) for b in (-1.5, -0.5, 0.5, 1.5)])
    for n in range(9)
]
SIZES = [5] * 9


def fitted_and_tested(given: NDArray[np.int8]) -> tuple[ChiSquare | None, ...]:
    found = em.fit(given, SIZES)
    chances = [category_probabilities(float(a), b, GRID) for a, b in zip(found.a, found.b, strict=True)]
    return item_fit(given, chances)


# Abramowitz & Stegun (1964), table 26.8: values with 5 % and 1 % of the distribution above them.
@pytest.mark.parametrize(
    ("value", "df", "tail"),
    [(3.84146, 1, 0.05), (5.99146, 2, 0.05), (11.0705, 5, 0.05), (18.3070, 10, 0.05), (43.773, 30, 0.05),
     (6.63490, 1, 0.01), (15.0863, 5, 0.01), (135.807, 100, 0.01), (0.0, 3, 1.0)],
)  # fmt: skip
def test_tails_of_chi_square_are_those_of_the_table(value: float, df: int, tail: float) -> None:
    assert chi_square_tail(value, df) == pytest.approx(tail, abs=2e-6)


def test_a_hopeless_fit_has_a_tail_of_nothing() -> None:
    assert chi_square_tail(1e6, 40) == 0
    assert math.isclose(chi_square_tail(1e-9, 40), 1)


def test_summed_scores_are_the_chances_of_all_patterns_added_up() -> None:
    chances = [category_probabilities(item.a, item.b[: 2 + i], GRID) for i, item in enumerate(ITEMS[:3])]
    expected = np.zeros((3 + 4 + 5 - 2, GRID.size))
    for pattern in itertools.product(range(3), range(4), range(5)):
        expected[sum(pattern)] += chances[0][pattern[0]] * chances[1][pattern[1]] * chances[2][pattern[2]]
    np.testing.assert_allclose(summed_scores(chances), expected, atol=1e-12)
    np.testing.assert_allclose(summed_scores(chances).sum(axis=0), 1, atol=1e-12)


def test_about_one_in_twenty_items_that_follow_the_model_are_called_misfits_at_five_percent() -> None:
    found = []
    for seed in range(10):
        theta = np.random.default_rng(100 + seed).standard_normal(800)
        found += [test.p for test in fitted_and_tested(answers(ITEMS, theta, seed)) if test]
    assert len(found) == 90
    assert sum(p < 0.05 for p in found) <= 10  # 4.5 expected, SD 2.1
    assert 0.4 < np.mean(found) < 0.6  # SD .03


def test_an_item_whose_middle_is_chosen_by_both_ends_is_found() -> None:
    theta = np.random.default_rng(7).standard_normal(1500)
    given = answers(ITEMS, theta, seed=8)
    lost = (np.abs(theta) > 1.2) & (np.random.default_rng(9).random(1500) < 0.5)
    given[lost, 4] = 3
    tests = fitted_and_tested(given)
    assert tests[4] is not None
    assert tests[4].p < 1e-6
    assert sum(test.p < 0.001 for test in tests if test) == 1


def test_people_who_left_an_item_out_are_not_used() -> None:
    theta = np.random.default_rng(10).standard_normal(1000)
    given = answers(ITEMS, theta, seed=11)
    chances = [category_probabilities(item.a, item.b, GRID) for item in ITEMS]
    whole = item_fit(given[:600], chances)
    given[600:, 0] = 0
    assert item_fit(given, chances) == whole


def test_fewer_than_two_hundred_complete_sheets_give_no_test() -> None:
    given = answers(ITEMS, np.random.default_rng(12).standard_normal(300), seed=13)
    given[:101, 2] = 0
    assert item_fit(given, [category_probabilities(i.a, i.b, GRID) for i in ITEMS]) == (None,) * 9
