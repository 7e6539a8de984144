import numpy as np
import pytest

from careerfit.measurement.posterior import GRID, moments, prior
from careerfit.measurement.trying import moved


def test_without_a_move_nothing_changes_not_even_the_last_bit() -> None:
    on_grid = prior(3)
    assert np.array_equal(moved(on_grid, [0.0, 0.0, 0.0]), on_grid)


@pytest.mark.parametrize("by", [-1.37, -0.2, 0.05, 0.5, 2.0])
def test_a_move_takes_the_mean_along_and_keeps_the_spread(by: float) -> None:
    narrow = np.exp(-0.5 * ((GRID - 0.3) / 0.4) ** 2)
    on_grid = (narrow / narrow.sum())[None, :]
    before, after = moments(on_grid), moments(moved(on_grid, [by]))
    assert after[0][0] == pytest.approx(before[0][0] + by, abs=1e-9)
    assert 0 <= after[1][0] ** 2 - before[1][0] ** 2 <= 0.01 + 1e-9


def test_only_the_scale_that_is_moved_changes() -> None:
    on_grid = prior(2)
    after = moved(on_grid, [0.0, 1.0])
    assert np.array_equal(after[0], on_grid[0])
    assert after[1].sum() == pytest.approx(1.0)
    assert not np.array_equal(after[1], on_grid[1])
