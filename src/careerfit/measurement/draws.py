"""Draw a person's true standing from the posterior: evenly spread points through inverse distributions."""

import random
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.posterior import GRID

Floats = NDArray[np.float64]

# A prime near 2,000: the random error of a probability is then about .002 (at most .008), far below what
# is ever said in words, and one person costs under 2 ms.
DRAWS = 2039
# Of all multipliers for 2039 points in eight dimensions, the one whose lattice has the smallest P2 (the
# squared worst-case error of Sloan & Joe 1994, Lattice Methods for Multiple Integration, ch. 4) with
# weights of .3 per dimension. tests/measurement/test_draws.py searches again.
MULTIPLIER = 110

_STEP = float(GRID[1] - GRID[0])
# From here on the normal density at the grid points has its variance to .07 %; below, it loses it.
_FINEST = 0.75 * _STEP
# each grid point's mass lies evenly between the two edges around it
_EDGES: Floats = np.append(GRID - _STEP / 2, GRID[-1] + _STEP / 2)


def draw(probabilities: Floats, location_sd: float, seed: int) -> Floats:
    """Draw standings on every scale, scales independent of each other.

    Args:
        probabilities: posterior over the grid, [scales, grid points].
        location_sd: SD of the normal error that is added for where each scale's zero lies; 0 adds none.
        seed: shifts the points; the same seed gives the same draws.

    Returns:
        [scales, DRAWS], in population SDs.

    """
    levels, order = lattice(probabilities.shape[0], seed)
    # elementwise rather than a matrix product: the same bits whatever the number of BLAS threads
    spread = (probabilities[:, :, None] * _blur(location_sd)).sum(axis=1)
    theta = np.empty((probabilities.shape[0], DRAWS))
    for s, mass in enumerate(spread):
        cumulated = np.concatenate([[0.0], np.cumsum(mass)])
        theta[s] = np.interp(levels[s], cumulated / cumulated[-1], _EDGES).take(order[s])
    return theta


@lru_cache(maxsize=4)
def lattice(dimensions: int, seed: int) -> tuple[Floats, NDArray[np.intp]]:
    """Return a Korobov lattice (Korobov 1959) under a random shift (Cranley & Patterson 1976).

    Point i is the fractional part of i (1, a, a^2, ...) / n + shift. Each dimension on its own is evenly
    spaced, so it is returned as its levels in rising order and the place of each point among them.

    Returns:
        levels [dimensions, DRAWS] in [0, 1), rising; order [dimensions, DRAWS], a permutation each.

    """
    shifts = random.Random(seed)  # noqa: S311 - no secret; its sequence is the same on every platform
    levels = np.empty((dimensions, DRAWS))
    order = np.empty((dimensions, DRAWS), dtype=np.intp)
    points = np.arange(DRAWS)
    generator = 1
    for d in range(dimensions):
        whole, part = divmod(shifts.random() * DRAWS, 1.0)
        levels[d] = (points + part) / DRAWS
        order[d] = (points * generator + int(whole)) % DRAWS
        generator = generator * MULTIPLIER % DRAWS
    levels.setflags(write=False)
    order.setflags(write=False)
    return levels, order


@lru_cache(maxsize=4)
def _blur(sd: float) -> Floats:
    """Return the matrix [from, to] that spreads each grid point's mass by N(0, sd^2), kept on the grid.

    Where the grid is too coarse for the normal density, the mass goes to the two neighbours alone, just so
    much of it that the variance is sd^2.
    """
    if sd < _FINEST:
        to_either_side = sd**2 / (2 * _STEP**2)
        beside = np.eye(GRID.size, k=1) + np.eye(GRID.size, k=-1)
        kernel = (1 - 2 * to_either_side) * np.eye(GRID.size) + to_either_side * beside
    else:
        kernel = np.exp(-0.5 * ((GRID[:, None] - GRID) / sd) ** 2)
    return np.asarray(kernel / kernel.sum(axis=1, keepdims=True))
