"""Puts the numbers of two calibrations of the same items on one scale.

Stocking, M. L. & Lord, F. M. (1983). Developing a common metric in item response theory. Applied
Psychological Measurement 7, 201-210; for graded items Baker, F. B. (1992). Equating tests under the graded
response model. Applied Psychological Measurement 16, 87-96.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.posterior import GRID, LOG_PRIOR
from careerfit.measurement.response import category_probabilities

Floats = NDArray[np.float64]
Numbers = tuple[float, tuple[float, ...]]
"""Slope and rising thresholds of an item."""

_MOST_STEPS = 100
_STILL = 1e-10


def link(old: Sequence[Numbers], new: Sequence[Numbers]) -> tuple[float, float]:
    """Find A and B so that theta_old = A theta_new + B gives the expected sum of answers that old gives.

    Minimises the squared difference of the two test characteristic curves, weighted by N(0, 1) on the old
    scale, by Gauss-Newton steps that are halved until they help.

    Args:
        old: numbers of the common items as they were.
        new: numbers of the same items as they were fitted, in the same order.

    Returns:
        A > 0 and B.

    Raises:
        ValueError: without common items, or when no finite A and B is best.

    """
    if not old or len(old) != len(new):
        raise ValueError("a link needs the same items on both sides")
    wanted = _curve(old, GRID)
    root = np.exp(LOG_PRIOR / 2)

    def miss(where: Floats) -> Floats:
        return root * (wanted - _curve(new, (GRID - where[1]) / where[0]))

    at = _mean_sigma(old, new)
    loss = float((miss(at) ** 2).sum())
    for _ in range(_MOST_STEPS):
        nudge = 1e-6
        turns = [(miss(at + nudge * unit) - miss(at - nudge * unit)) / (2 * nudge) for unit in np.eye(2)]
        step = -np.linalg.lstsq(np.array(turns).T, miss(at), rcond=None)[0]
        size = 1.0
        while size > 1e-9:
            there = at + size * step
            if there[0] > 0.05 and (less := float((miss(there) ** 2).sum())) <= loss:
                break
            size /= 2
        else:
            break
        at, loss = there, less
        if np.abs(size * step).max() < _STILL:
            break
    if not np.all(np.isfinite(at)):
        raise ValueError("the two sets of numbers have no common scale")
    return float(at[0]), float(at[1])


def moved(numbers: Numbers, a: float, b: float) -> Numbers:
    """Express an item's numbers on the scale theta' = a theta + b."""
    slope, thresholds = numbers
    return slope / a, tuple(a * threshold + b for threshold in thresholds)


def _curve(items: Sequence[Numbers], theta: Floats) -> Floats:
    """Return the expected sum of answers, category 1 counting 0: the chances of passing each threshold."""
    total = np.zeros(theta.size)
    for slope, thresholds in items:
        chances = category_probabilities(slope, thresholds, theta)
        total += np.arange(chances.shape[0]) @ chances
    return total


def _mean_sigma(old: Sequence[Numbers], new: Sequence[Numbers]) -> Floats:
    """Return where to start: A and B from means and SDs of the thresholds (Marco 1977)."""
    before, after = (np.array([b for _, own in items for b in own]) for items in (old, new))
    spread = float(after.std())
    a = float(before.std()) / spread if spread > 0 and before.std() > 0 else 1.0
    a = min(max(a, 0.1), 10.0)
    return np.array([a, float(before.mean()) - a * float(after.mean())])
