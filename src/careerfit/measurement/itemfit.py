"""Whether an item behaves as the model says: S-X2, observed against expected answers by summed score.

Orlando, M. & Thissen, D. (2000). Likelihood-based item-fit indices for dichotomous item response theory
models. Applied Psychological Measurement 24, 50-64; for graded items Kang, T. & Chen, T. T. (2008).
Performance of the generalized S-X2 item fit index for polytomous IRT models. Journal of Educational
Measurement 45, 391-406. Unlike statistics that group people by their estimated theta, it compares with
what was observed, and keeps its error rate in short questionnaires.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.posterior import LOG_PRIOR
from careerfit.model.calibration import ChiSquare

Floats = NDArray[np.float64]

FEWEST_COMPLETE = 200  # people who answered every item; below, the counts are too small for a test
_PEOPLE_A_CATEGORY = 10  # neighbouring summed scores are joined until a group has so many a category
_LEAST_EXPECTED = 1.0  # neighbouring categories are joined below this (Orlando & Thissen 2000)


def item_fit(answers: NDArray[np.int8], chances: Sequence[Floats]) -> tuple[ChiSquare | None, ...]:
    """Test each item of a scale.

    Args:
        answers: shape [people, items], categories 1..K in the direction of the scale, 0 for no answer;
            people who left out any item are not used.
        chances: P(Y = k) over the grid of each item, [K, points], with numbers fitted to these answers.

    Returns:
        A test of each item, None where fewer than 200 people answered every item, or too few cells remain.

    """
    complete = answers[(answers > 0).all(axis=1)]
    if len(complete) < FEWEST_COMPLETE or len(chances) < 2:
        return (None,) * len(chances)
    return tuple(_test(complete, chances, item) for item in range(len(chances)))


def summed_scores(chances: Sequence[Floats]) -> Floats:
    """Tabulate how likely each summed score is over the grid: [scores, points], category 1 counting 0.

    Lord, F. M. & Wingersky, M. S. (1984), for graded items Thissen, D. et al. (1995). Applied Psychological
    Measurement 19, 39-49, eq. 1-3.
    """
    points = LOG_PRIOR.size
    scores = np.ones((1, points))
    for own in chances:
        longer = np.zeros((scores.shape[0] + own.shape[0] - 1, points))
        for category, chance in enumerate(own):
            longer[category : category + scores.shape[0]] += scores * chance
        scores = longer
    return scores


def chi_square_tail(value: float, df: int) -> float:
    """Return P(chi-square with df degrees of freedom > value), by the finite sums for whole df.

    Abramowitz, M. & Stegun, I. A. (1964). Handbook of Mathematical Functions, 26.4.4 and 26.4.5.
    """
    half = max(value, 0.0) / 2
    if half == 0:
        return 1.0
    powers = range(df // 2) if df % 2 == 0 else (i + 0.5 for i in range(df // 2))
    total = math.erfc(math.sqrt(half)) if df % 2 else 0.0
    total += sum(math.exp(i * math.log(half) - half - math.lgamma(i + 1)) for i in powers)
    return min(total, 1.0)


def _test(complete: NDArray[np.int8], chances: Sequence[Floats], item: int) -> ChiSquare | None:
    """Compare the answers to one item with those expected among people of the same summed score."""
    categories = chances[item].shape[0]
    rest = summed_scores([*chances[:item], *chances[item + 1 :]])
    weights = np.exp(LOG_PRIOR)
    joint = np.zeros((rest.shape[0] + categories - 1, categories))  # [summed score, category]
    for k in range(categories):
        joint[k : k + rest.shape[0], k] = (rest * chances[item][k] * weights).sum(axis=1)
    sums = (complete.astype(np.intp) - 1).sum(axis=1)
    observed = np.zeros_like(joint)
    np.add.at(observed, (sums, complete[:, item].astype(np.intp) - 1), 1)
    expected = joint / joint.sum(axis=1, keepdims=True) * observed.sum(axis=1, keepdims=True)
    value, df = 0.0, 0
    for group in _groups(observed.sum(axis=1), _PEOPLE_A_CATEGORY * categories):
        cells = _cells(observed[group].sum(axis=0), expected[group].sum(axis=0))
        value += sum((seen - due) ** 2 / due for seen, due in cells)
        df += len(cells) - 1
    df -= categories  # numbers that were fitted
    return ChiSquare(value, df, chi_square_tail(value, df)) if df > 0 else None


def _groups(people: Floats, least: int) -> list[slice]:
    """Join neighbouring summed scores until each group has enough people; a short rest joins the last."""
    groups, start, held = [], 0, 0.0
    for score, count in enumerate(people):
        held += count
        if held >= least:
            groups.append(slice(start, score + 1))
            start, held = score + 1, 0.0
    if not groups:
        return [slice(0, len(people))]
    return [*groups[:-1], slice(groups[-1].start, len(people))]


def _cells(observed: Floats, expected: Floats) -> list[tuple[float, float]]:
    """Join neighbouring categories until each cell has something expected."""
    cells: list[tuple[float, float]] = []
    seen, due = 0.0, 0.0
    for more, chance in zip(observed.tolist(), expected.tolist(), strict=True):
        seen, due = seen + more, due + chance
        if due >= _LEAST_EXPECTED:
            cells.append((seen, due))
            seen, due = 0.0, 0.0
    if cells and due > 0:
        last = cells.pop()
        cells.append((last[0] + seen, last[1] + due))
    return cells
