import csv
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from careerfit.measurement import em
from careerfit.measurement.posterior import GRID, LOG_PRIOR
from careerfit.measurement.response import log_likelihood
from tests.measurement import builders as make
from tests.measurement.simulated import answers

# The Science data (1992 Eurobarometer, 392 people, as shipped with R's mirt 1.47), a distinct pattern a row.
PATTERNS = list(csv.DictReader((Path(__file__).parent / "science.csv").read_text().splitlines()))
NAMES = ("Comfort", "Work", "Future", "Benefit")
SCIENCE = np.repeat(
    np.array([[int(row[name]) for name in NAMES] for row in PATTERNS], dtype=np.int8),
    [int(row["people"]) for row in PATTERNS],
    axis=0,
)
# What mirt's graded model estimates for them on the same grid (61 points, -6 to 6).
MIRT_A = (1.04064158442086, 1.22583270979288, 2.30059435826589, 1.09379953722301)
MIRT_B = (
    (-4.67281117390784, -2.53609335148024, 1.40822419071333),
    (-2.38531763869246, -0.735117079968525, 1.84888989663313),
    (-2.27992149144321, -0.964377942343485, 0.85521199234489),
    (-3.05987014621587, -0.906399703784814, 1.54281558185748),
)
MIRT_LOG_LIKELIHOOD = -1608.869

MIXED = [
    make.item("two", "s", a=1.4, b=(0.3,)),
    make.item("three", "s", a=0.8, b=(-0.7, 0.9)),
    make.item("four", "s", a=1.9, b=(-1.2, 0.1, 1.0)),
    make.item("five", "s", a=1.2),
    make.item("six", "s", a=1.6, b=(-1.9, -0.9, 0.0, 0.8, 1.7)),
    make.item("five more", "s", a=1.0, b=(-2.0, -1.0, 0.2, 1.1)),
]
SIZES = [item.categories for item in MIXED]


def marginal(given: NDArray[np.int8], a: NDArray[np.float64], b: list[NDArray[np.float64]]) -> float:
    """Add up the log-likelihood of sheets by the response model itself."""
    total = np.tile(LOG_PRIOR, (len(given), 1))
    for i, (slope, thresholds) in enumerate(zip(a, b, strict=True)):
        table = np.concatenate([np.zeros((1, GRID.size)), log_likelihood(float(slope), thresholds, GRID)])
        total += table[given[:, i]]
    return float(np.log(np.exp(total).sum(axis=1)).sum())


def test_science_is_fitted_as_mirt_fits_it() -> None:
    assert SCIENCE.shape == (392, 4)
    found = em.fit(SCIENCE, [4] * 4)
    assert found.found
    np.testing.assert_allclose(found.a, MIRT_A, atol=1e-3, rtol=0)
    np.testing.assert_allclose(np.array(found.b), MIRT_B, atol=1e-3, rtol=0)
    assert found.log_likelihood == pytest.approx(MIRT_LOG_LIKELIHOOD, abs=1e-3)
    assert found.log_likelihood == pytest.approx(marginal(SCIENCE, found.a, list(found.b)), abs=1e-8)


def test_standard_errors_are_those_of_the_curvature_of_the_log_likelihood() -> None:
    found = em.fit(SCIENCE, [4] * 4)
    at = np.concatenate([[a, *b] for a, b in zip(found.a, found.b, strict=True)])

    def value(numbers: NDArray[np.float64]) -> float:
        rows = numbers.reshape(4, 4)
        return marginal(SCIENCE, rows[:, 0], list(rows[:, 1:]))

    step, unit = 1e-3, np.eye(at.size)
    curve = np.empty((at.size, at.size))
    for i in range(at.size):
        for j in range(at.size):
            up, down = unit[i] * step, unit[j] * step
            curve[i, j] = value(at + up + down) - value(at + up - down) - value(at - up + down)
            curve[i, j] += value(at - up - down)
    expected = np.sqrt(np.diag(np.linalg.inv(-curve / (4 * step**2)))).reshape(4, 4)
    np.testing.assert_allclose(found.se_a, expected[:, 0], rtol=2e-3)
    np.testing.assert_allclose(np.array(found.se_b), expected[:, 1:], rtol=2e-3)


def test_no_other_numbers_nearby_are_likelier() -> None:
    found = em.fit(SCIENCE, [4] * 4)
    rng = np.random.default_rng(5)
    for _ in range(50):
        a = found.a + rng.normal(0, 0.01, 4)
        b = [own + rng.normal(0, 0.01, 3) for own in found.b]
        assert marginal(SCIENCE, a, b) < found.log_likelihood


def test_numbers_of_items_of_different_lengths_are_recovered_within_their_standard_errors() -> None:
    theta = np.random.default_rng(1).standard_normal(4000)
    found = em.fit(answers(MIXED, theta, seed=2), SIZES)
    true_a, true_b = [item.a for item in MIXED], np.concatenate([item.b for item in MIXED])
    z = np.concatenate(
        [(found.a - true_a) / found.se_a, (np.concatenate(found.b) - true_b) / np.concatenate(found.se_b)]
    )
    assert found.found
    assert np.abs(z).max() < 3.5
    assert 0.6 < z.std() < 1.4
    np.testing.assert_allclose(found.a, true_a, atol=0.2)


def test_answers_missing_at_random_do_not_bias_the_numbers() -> None:
    theta = np.random.default_rng(3).standard_normal(5000)
    given = answers(MIXED, theta, seed=4)
    given[np.random.default_rng(5).random(given.shape) < 0.3] = 0
    found = em.fit(given, SIZES)
    z = (np.concatenate(found.b) - np.concatenate([item.b for item in MIXED])) / np.concatenate(found.se_b)
    assert np.abs(z).max() < 3.5


def test_people_beyond_a_block_count_and_their_order_does_not() -> None:
    theta = np.random.default_rng(6).standard_normal(5000)
    given = answers(MIXED, theta, seed=7)
    first, turned = em.fit(given, SIZES), em.fit(given[::-1], SIZES)
    np.testing.assert_allclose(first.a, turned.a, atol=1e-5)
    assert first.log_likelihood == pytest.approx(marginal(given, first.a, list(first.b)), abs=1e-6)


def test_an_item_answered_the_wrong_way_round_gets_a_negative_slope() -> None:
    theta = np.random.default_rng(8).standard_normal(1000)
    given = answers(MIXED, theta, seed=9)
    given[:, 3] = 6 - given[:, 3]
    assert em.fit(given, SIZES).a[3] < -0.8


def test_the_likelihood_never_falls_from_one_reported_state_to_the_fit() -> None:
    seen: list[tuple[int, float]] = []
    found = em.fit(SCIENCE, [4] * 4, lambda step, change: seen.append((step, change)))
    assert [step for step, _ in seen] == sorted({step for step, _ in seen})
    assert seen[-1] == (found.steps, found.change)
    assert found.change <= em.CLOSE < seen[0][1]


def test_what_the_watcher_raises_ends_the_fit() -> None:
    def cancel(step: int, _change: float) -> None:
        if step > 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        em.fit(SCIENCE, [4] * 4, cancel)


@pytest.mark.parametrize("category", [-1, 5])
def test_a_category_that_an_item_lacks_is_refused(category: int) -> None:
    given = SCIENCE.copy()
    given[3, 1] = category
    with pytest.raises(ValueError, match="outside the categories"):
        em.fit(given, [4] * 4)


def test_a_category_that_nobody_gave_is_refused() -> None:
    with pytest.raises(ValueError, match="given by somebody"):
        em.fit(SCIENCE, [4, 4, 4, 5])
