"""The graded response model: how likely each answer category is at each theta, and what it tells.

Samejima, F. (1969). Estimation of latent ability using a response pattern of graded scores.
Psychometrika Monograph 17. Logistic metric, D = 1: P(Y >= k | theta) = logistic(a (theta - b_k)).
Categories count 1..K in the direction of the scale; keying is not known here.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def log_likelihood(a: float, b: Sequence[float], theta: Floats) -> Floats:
    """Tabulate log P(Y = k | theta) of one item.

    With x = a (theta - b_k) >= y = a (theta - b_k+1), P = logistic(x) - logistic(y) is written as
    logistic(x) logistic(-y) (1 - exp(y - x)), which stays exact where the plain difference is 0.

    Args:
        a: slope, > 0.
        b: K - 1 rising thresholds.
        theta: points on the scale, shape [points].

    Returns:
        Shape [K, points].

    Raises:
        ValueError: for a slope that is not positive or thresholds that do not rise.

    """
    x, y = _edges(a, b, theta)
    gap = np.full(len(b) + 1, np.inf)
    gap[1:-1] = a * np.diff(b)
    return np.asarray(np.log1p(-np.exp(-gap))[:, None] - _softplus(-x) - _softplus(y))


def category_probabilities(a: float, b: Sequence[float], theta: Floats) -> Floats:
    """Tabulate P(Y = k | theta) of one item: shape [K, points], each column adds up to 1.

    Arguments and errors as in `log_likelihood`.
    """
    return np.exp(log_likelihood(a, b, theta))


def category_information(a: float, b: Sequence[float], theta: Floats) -> Floats:
    """Tabulate the information of each category, -d2 log P(Y = k | theta) / d theta2 (Samejima 1969, ch. 6).

    In closed form a^2 [p(1 - p) + q(1 - q)], with p and q the chances of answering in or above, and
    above, the category: never negative. Shape [K, points]; arguments and errors as in `log_likelihood`.
    """
    x, y = _edges(a, b, theta)
    return a**2 * (_slope(x) + _slope(y))


def item_information(a: float, b: Sequence[float], theta: Floats) -> Floats:
    """Tabulate Fisher information of one item: its categories' information, weighted by their probability.

    Shape [points]; arguments and errors as in `log_likelihood`.
    """
    weighted: Floats = category_probabilities(a, b, theta) * category_information(a, b, theta)
    return np.asarray(weighted.sum(axis=0))


def _edges(a: float, b: Sequence[float], theta: Floats) -> tuple[Floats, Floats]:
    """Return the logits of P(Y >= k) and of P(Y > k), each [K, points]; the outermost are infinite."""
    thresholds = np.asarray(b, dtype=np.float64)
    if not (np.isfinite(a) and a > 0):
        raise ValueError(f"a slope must be positive: {a}")
    if thresholds.size == 0 or not np.all(np.isfinite(thresholds)) or np.any(np.diff(thresholds) <= 0):
        raise ValueError(f"thresholds must rise: {tuple(b)}")
    logits = a * (np.asarray(theta, dtype=np.float64) - thresholds[:, None])
    end = np.full((1, logits.shape[1]), np.inf)
    return np.concatenate([end, logits]), np.concatenate([logits, -end])


def _softplus(x: Floats) -> Floats:
    """Return log(1 + exp(x)) without overflow."""
    return np.logaddexp(0.0, x)


def _slope(x: Floats) -> Floats:
    """Return p (1 - p) for p = logistic(x), exact in both tails."""
    small = np.exp(-np.abs(x))
    return np.asarray(small / (1.0 + small) ** 2)
