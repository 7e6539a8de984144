import numpy as np
import pytest

from careerfit.measurement.linking import _curve, link, moved
from careerfit.measurement.posterior import GRID, LOG_PRIOR

ITEMS = [(1.2, (-1.5, -0.4, 0.6, 1.7)), (0.8, (-0.9, 0.8)), (1.9, (0.2,)), (1.4, (-2.0, -1.1, 0.1))]


@pytest.mark.parametrize(("a", "b"), [(1.0, 0.0), (1.3, 0.4), (0.7, -0.9), (1.0, 2.0)])
def test_a_scale_that_was_moved_is_found_again(a: float, b: float) -> None:
    new = [moved(numbers, 1 / a, -b / a) for numbers in ITEMS]
    assert link(ITEMS, new) == pytest.approx((a, b), abs=1e-6)


def test_moving_there_and_back_changes_nothing() -> None:
    slope, thresholds = moved(moved(ITEMS[0], 1.3, 0.4), 1 / 1.3, -0.4 / 1.3)
    assert slope == pytest.approx(1.2)
    assert thresholds == pytest.approx(ITEMS[0][1])


def test_one_drifted_item_among_many_moves_the_link_only_a_little() -> None:
    items = ITEMS * 3
    new = [moved(numbers, 1 / 1.2, -0.3 / 1.2) for numbers in items]
    new[0] = (new[0][0], tuple(b + 0.5 for b in new[0][1]))
    a, b = link(items, new)
    assert abs(a - 1.2) < 0.12
    assert abs(b - 0.3) < 0.12


def test_the_link_makes_the_expected_sums_as_equal_as_can_be() -> None:
    rng = np.random.default_rng(4)
    new = [
        (float(a * np.exp(rng.normal(0, 0.2))), tuple(sorted(x + rng.normal(0, 0.2) for x in b)))
        for a, b in ITEMS
    ]

    def loss(a: float, b: float) -> float:
        there = _curve([moved(numbers, a, b) for numbers in new], GRID)
        return float((np.exp(LOG_PRIOR) * (_curve(ITEMS, GRID) - there) ** 2).sum())

    a, b = link(ITEMS, new)
    best = loss(a, b)
    assert all(loss(a + da, b + db) >= best for da in (-0.01, 0, 0.01) for db in (-0.01, 0, 0.01))


def test_a_link_needs_common_items() -> None:
    with pytest.raises(ValueError, match="same items"):
        link([], [])
