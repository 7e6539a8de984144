import numpy as np
import pytest

from careerfit.measurement import draws
from careerfit.measurement.draws import DRAWS, MULTIPLIER, draw, lattice
from careerfit.measurement.posterior import GRID, LOG_PRIOR

PRIOR = np.exp(LOG_PRIOR)


def normal(mean: float, sd: float) -> np.ndarray:
    mass = np.exp(-0.5 * ((GRID - mean) / sd) ** 2)
    return mass / mass.sum()


def test_draws_have_the_posterior_s_mean_and_sd() -> None:
    drawn = draw(np.array([normal(-1.2, 0.4), normal(0.7, 0.6), PRIOR]), 0, seed=3)
    np.testing.assert_allclose(drawn.mean(axis=1), [-1.2, 0.7, 0], atol=0.005)
    np.testing.assert_allclose(drawn.std(axis=1), [0.4, 0.6, 1], atol=0.01)


def test_location_uncertainty_adds_to_the_variance() -> None:
    drawn = draw(np.array([normal(-1.2, 0.4)]), 0.3, seed=3)
    assert drawn.mean() == pytest.approx(-1.2, abs=0.005)
    assert drawn.std() == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize("sd", [0.001, 0.02, 0.05, 0.1, 0.14, 0.149999, 0.15, 0.2, 0.5])
def test_an_uncertain_zero_adds_just_its_variance_however_small(sd: float) -> None:
    posterior = np.array([normal(0.3, 0.4)])
    spread = draws._blur(sd)
    np.testing.assert_allclose(spread[10:-10].sum(axis=1), 1, atol=1e-12)
    np.testing.assert_allclose(spread[20:-20] @ GRID, GRID[20:-20], atol=1e-9)
    np.testing.assert_allclose(spread[30] @ GRID**2, sd**2, rtol=1e-3)
    without = draw(posterior, 0, seed=3).var()
    assert draw(posterior, sd, seed=3).var() == pytest.approx(without + sd**2, abs=2e-3)


def test_drawn_scales_are_uncorrelated() -> None:
    correlations = np.corrcoef(draw(np.tile(PRIOR, (8, 1)), 0.3, seed=3))
    assert np.abs(correlations - np.eye(8)).max() < 0.03


def test_a_seed_fixes_the_draws_and_another_seed_changes_them() -> None:
    row = PRIOR[None]
    assert draw(row, 0.3, 3).tobytes() == draw(row, 0.3, 3).tobytes()
    assert draw(row, 0.3, 3).tobytes() != draw(row, 0.3, 4).tobytes()


def test_every_dimension_of_the_lattice_is_evenly_spaced() -> None:
    levels, order = lattice(8, seed=5)
    np.testing.assert_allclose(np.diff(levels, axis=1), 1 / DRAWS, atol=1e-12)
    assert (levels >= 0).all()
    assert (levels < 1).all()
    assert (np.sort(order, axis=1) == np.arange(DRAWS)).all()


def test_the_shift_moves_every_dimension_by_more_than_one_step() -> None:
    first = [lattice(8, seed)[1][:, 0] / DRAWS for seed in range(200)]
    np.testing.assert_allclose(np.mean(first, axis=0), 0.5, atol=0.1)
    np.testing.assert_allclose(np.std(first, axis=0), 12**-0.5, atol=0.05)


def test_the_multiplier_has_the_smallest_lattice_error_of_all() -> None:
    # P2 of a rank-1 lattice with weights of .3 (Sloan & Joe 1994, ch. 4); a and n - a mirror each other
    points = np.arange(DRAWS)
    bernoulli = 1 + 0.3 * 2 * np.pi**2 * ((points / DRAWS) ** 2 - points / DRAWS + 1 / 6)

    def error(multiplier: int) -> float:
        product, generator = np.ones(DRAWS), 1
        for _ in range(8):
            product *= bernoulli[points * generator % DRAWS]
            generator = generator * multiplier % DRAWS
        return float(product.mean()) - 1

    best = min(range(2, DRAWS // 2 + 1), key=lambda a: round(error(a), 9))
    assert best == MULTIPLIER
