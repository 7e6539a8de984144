"""Marginal maximum likelihood for the graded model of one scale: EM over the grid, and standard errors.

Bock, R. D. & Aitkin, M. (1981). Marginal maximum likelihood estimation of item parameters: application of
an EM algorithm. Psychometrika 46, 443-459. Standard errors from the observed information: Louis, T. A.
(1982). Finding the observed information matrix when using the EM algorithm. Journal of the Royal
Statistical Society B 44, 226-233.

Inside, an item of K categories has the K numbers (a, d_1 > ... > d_K-1), P(Y > k) = logistic(a theta + d_k):
the logarithm of every category's chance is concave in them, so Newton's method needs nothing but care that
the d keep falling. Outside it has a and b_k = -d_k / a. All items stand behind one another in one vector,
so that number and category c of an item share the place offset + c.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.posterior import GRID, LOG_PRIOR

Floats = NDArray[np.float64]
Watch = Callable[[int, float], None]
"""Called with the number of E-steps so far and the largest change; what it raises ends the fit."""

MOST_STEPS = 2000
CLOSE = 1e-6  # largest change of a number by one EM step at which the fit counts as found
_PEOPLE = 4096  # rows worked on at a time: their arrays stay in the cache, and memory stays bounded
_MOST_NEWTON = 30
_STILL = 1e-9  # largest step of Newton's method at which it has arrived


@dataclass(frozen=True, slots=True, eq=False)
class Marginal:
    """The graded model of one scale as its answers fit it best.

    Attributes:
        a: slope of each item; negative where the answers run against the item's key.
        b: K - 1 rising thresholds of each item (falling for a negative slope).
        se_a: standard error of each slope, NaN where the answers do not determine it.
        se_b: standard errors of the thresholds (delta method).
        log_likelihood: of all answers, with N(0, 1) as the distribution of people.
        steps: E-steps made.
        change: largest change by the last EM step; at most `CLOSE` when the fit was found.

    """

    a: Floats
    b: tuple[Floats, ...]
    se_a: Floats
    se_b: tuple[Floats, ...]
    log_likelihood: float
    steps: int
    change: float

    @property
    def found(self) -> bool:
        """Whether EM came to rest."""
        return self.change <= CLOSE


def fit(answers: NDArray[np.int8], categories: Sequence[int], watch: Watch | None = None) -> Marginal:
    """Fit slopes and thresholds of all items of a scale to answers.

    EM is sped up by squared extrapolation (Varadhan & Roland 2008, Scandinavian Journal of Statistics 35,
    335-353, scheme S3), which is taken back wherever it would lower the likelihood.

    Args:
        answers: shape [people, items], categories 1..K in the direction of the scale, 0 for no answer.
        categories: K of each item; each category has been given by somebody.
        watch: told of each E-step.

    Returns:
        The fit, found or not (see `Marginal.found`).

    Raises:
        ValueError: for a category that nobody gave, or that an item lacks.

    """
    blocks = _marked(answers, categories)
    given = np.sum([block.sum(axis=0) for block in blocks], axis=0)
    if np.any(given == 0):
        raise ValueError("each category of each item must have been given by somebody")
    items = _places(categories)
    at = np.concatenate([_begin(given[item]) for item in items])
    steps, change = 0, np.inf
    while steps < MOST_STEPS:
        one, _ = _advance(blocks, at, items)
        steps += 1
        change = float(np.abs(one - at).max())
        if watch:
            watch(steps, change)
        if change <= CLOSE:
            break
        two, before = _advance(blocks, one, items)
        leap = _leap(at, one, two)
        at = two
        if all(_falls(leap[item]) for item in items):
            three, reached = _advance(blocks, leap, items)
            at = three if reached >= before else two
        steps += 2
    _, _, likelihood = _expect(blocks, _tables(at, items), keep=False)
    a, b, se_a, se_b = _outside(at, _covariance(blocks, at, items), items)
    return Marginal(a, b, se_a, se_b, likelihood, steps, change)


def _places(categories: Sequence[int]) -> tuple[slice, ...]:
    """Return where each item's numbers (and categories) stand in the vector of all."""
    ends = np.cumsum(categories).tolist()
    return tuple(slice(end - k, end) for end, k in zip(ends, categories, strict=True))


def _marked(answers: NDArray[np.int8], categories: Sequence[int]) -> list[Floats]:
    """Mark the answers among the categories of all items: blocks [people, places]; no answer, no mark."""
    if np.any(answers > np.asarray(categories)) or np.any(answers < 0):
        raise ValueError("an answer is outside the categories of its item")
    item = np.repeat(np.arange(len(categories)), categories)
    category = np.concatenate([np.arange(1, k + 1) for k in categories])
    cuts = range(0, len(answers), _PEOPLE)
    return [(answers[cut : cut + _PEOPLE, item] == category).astype(np.float64) for cut in cuts]


def _begin(given: Floats) -> Floats:
    """Return where an item starts: slope 1, thresholds that give the shares observed."""
    above = 1 - np.cumsum(given)[:-1] / given.sum()
    return np.concatenate([[1.0], 1.2 * np.log(above / (1 - above))])


def _advance(blocks: list[Floats], at: Floats, items: tuple[slice, ...]) -> tuple[Floats, float]:
    """Make one EM step; return the new numbers and the log-likelihood of the old ones."""
    expected, _, likelihood = _expect(blocks, _tables(at, items), keep=False)
    return np.concatenate([_maximise(at[item], expected[item]) for item in items]), likelihood


def _leap(at: Floats, one: Floats, two: Floats) -> Floats:
    """Extrapolate two EM steps (Varadhan & Roland 2008, eq. 7 with step length S3)."""
    first, bend = one - at, two - 2 * one + at
    length = max(1.0, float(np.linalg.norm(first)) / max(float(np.linalg.norm(bend)), 1e-300))
    return np.asarray(at + 2 * length * first + length**2 * bend)


def _falls(numbers: Floats) -> bool:
    return bool(np.all(np.isfinite(numbers)) and np.all(np.diff(numbers[1:]) < 0))


def _tables(at: Floats, items: tuple[slice, ...]) -> Floats:
    """Tabulate log P of all categories of all items over the grid: [places, grid points]."""
    return np.concatenate([_log_chances(at[item])[0] for item in items])


def _log_chances(numbers: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    """Return log P [K, points], the logits at each category's lower and upper edge, and their distance [K].

    With x the lower and y the upper logit, P = logistic(x) logistic(-y) (1 - exp(y - x)); as in
    `response.log_likelihood`, but for slopes of either sign.
    """
    logits = numbers[0] * GRID + numbers[1:, None]
    end = np.full((1, GRID.size), np.inf)
    x, y = np.concatenate([end, logits]), np.concatenate([logits, -end])
    gap = np.concatenate([[np.inf], -np.diff(numbers[1:]), [np.inf]])
    logs = np.log1p(-np.exp(-gap))[:, None] - np.logaddexp(0, -x) - np.logaddexp(0, y)
    return logs, x, y, gap


def _expect(blocks: list[Floats], table: Floats, *, keep: bool) -> tuple[Floats, list[Floats], float]:
    """Return how many answers of each category are expected at each point, posteriors, log-likelihood.

    Args:
        blocks: marked answers.
        table: log P of all categories.
        keep: whether to return the posteriors [people, points], a block each.

    """
    expected, kept, likelihood = np.zeros_like(table), [], 0.0
    for block in blocks:
        logs = block @ table
        logs += LOG_PRIOR
        highest = logs.max(axis=1, keepdims=True)
        logs -= highest
        weights = np.exp(logs, out=logs)
        total = weights.sum(axis=1, keepdims=True)
        weights /= total
        expected += block.T @ weights
        likelihood += float((highest + np.log(total)).sum())
        if keep:
            kept.append(weights)
    return expected, kept, likelihood


def _maximise(numbers: Floats, expected: Floats) -> Floats:
    """Find the numbers of one item that make the expected answers [K, points] likeliest (Newton)."""
    reached = float((expected * _log_chances(numbers)[0]).sum())
    for _ in range(_MOST_NEWTON):
        scores, bends = _derivatives(numbers)
        gradient = np.einsum("kq,kpq->p", expected, scores)
        step = np.linalg.solve(np.einsum("kq,kprq->pr", expected, bends), gradient)
        size = 1.0
        while size > 1e-8:
            there = numbers + size * step
            if _falls(there):
                value = float((expected * _log_chances(there)[0]).sum())
                if value >= reached:
                    break
            size /= 2
        else:
            return numbers  # no better place within the precision of the sum
        numbers, reached = there, value
        if np.abs(step).max() < _STILL:
            break
    return numbers


def _derivatives(numbers: Floats) -> tuple[Floats, Floats]:
    """Return first and minus second derivatives of log P by (a, d): [K, K, points] and [K, K, K, points].

    From log P = log(1 - exp(y - x)) - log(1 + exp(-x)) - log(1 + exp(y)), x and y the logits at the lower
    and upper edge of a category, both linear in the numbers: x = a theta + d_k-1, y = a theta + d_k.
    """
    k = numbers.size
    _, x, y, gap = _log_chances(numbers)
    p, q = _logistic(x), _logistic(y)
    with np.errstate(over="ignore"):
        pull = (1 / np.expm1(gap))[:, None]  # of the distance between the edges
    by_x, by_y = 1 - p + pull, -q - pull
    hold = pull * (1 + pull)
    own_x, own_y = p * (1 - p) + hold, q * (1 - q) + hold
    scores, bends = np.zeros((k, k, GRID.size)), np.zeros((k, k, k, GRID.size))
    scores[:, 0] = GRID * (1 - p - q)
    bends[:, 0, 0] = GRID**2 * (p * (1 - p) + q * (1 - q))
    for c in range(k):
        edges = [(c, by_x, own_x, p), (c + 1, by_y, own_y, q)]
        for place, first, own, chance in edges:
            if 0 < place < k:
                scores[c, place] = first[c]
                bends[c, place, place] = own[c]
                bends[c, 0, place] = bends[c, place, 0] = GRID * (chance * (1 - chance))[c]
        if 0 < c < k - 1:
            bends[c, c, c + 1] = bends[c, c + 1, c] = -hold[c]
    return scores, bends


def _logistic(x: Floats) -> Floats:
    return np.exp(-np.logaddexp(0, -x))


def _covariance(blocks: list[Floats], at: Floats, items: tuple[slice, ...]) -> Floats:
    """Return the inverse of the observed information (Louis 1982, eq. 3.2'), NaN where there is none.

    Information = what complete data would hold - what is lost by not knowing theta, person by person: the
    variance of the complete score over the person's posterior.
    """
    expected, posteriors, _ = _expect(blocks, _tables(at, items), keep=True)
    scores = np.zeros((at.size, at.size, GRID.size))  # [category, number, point]
    information = np.zeros((at.size, at.size))
    for item in items:
        scores[item, item], bends = _derivatives(at[item])
        information[item, item] = np.einsum("kq,kprq->pr", expected[item], bends)
    for block, posterior in zip(blocks, posteriors, strict=True):
        mean = np.zeros_like(block)
        for item in items:
            own = np.einsum("cpq,nq->ncp", scores[item, item], posterior, optimize=True)
            mean[:, item] = np.einsum("nc,ncp->np", block[:, item], own)
        information += mean.T @ mean
        for q in range(GRID.size):
            together = block.T @ (posterior[:, q : q + 1] * block)
            information -= scores[:, :, q].T @ together @ scores[:, :, q]
    try:
        np.linalg.cholesky(information)
    except np.linalg.LinAlgError:
        return np.full_like(information, np.nan)
    return np.asarray(np.linalg.inv(information))


def _outside(
    at: Floats, covariance: Floats, items: tuple[slice, ...]
) -> tuple[Floats, tuple[Floats, ...], Floats, tuple[Floats, ...]]:
    """Turn (a, d) into slopes and thresholds with their standard errors (delta method, b = -d / a)."""
    a, b, se_a, se_b = [], [], [], []
    for item in items:
        slope, thresholds, own = at[item][0], -at[item][1:] / at[item][0], covariance[item, item]
        turn = np.eye(thresholds.size + 1) / -slope
        turn[1:, 0] = -thresholds / slope
        turn[0] = 0
        turn[0, 0] = 1
        error = np.sqrt(np.diag(turn @ own @ turn.T))
        a.append(slope)
        b.append(thresholds)
        se_a.append(error[0])
        se_b.append(error[1:])
    return np.array(a), tuple(b), np.array(se_a), tuple(se_b)
