"""Answers that follow the graded model, for the tests of calibration."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from careerfit.model.content import Item


def answers(items: Sequence[Item], theta: NDArray[np.float64], seed: int) -> NDArray[np.int8]:
    """Answer each item as people at theta would: [people, items], in the direction of the scale."""
    rng = np.random.default_rng(seed)
    columns = []
    for item in items:
        passed = 1 / (1 + np.exp(-item.a * (theta[:, None] - np.array(item.b))))
        columns.append(1 + (rng.random(theta.size)[:, None] < passed).sum(axis=1))
    return np.stack(columns, axis=1).astype(np.int8)


def sheets(items: Sequence[Item], given: NDArray[np.int8]) -> list[dict[str, int]]:
    """Write answers as sheets in the pack's order; 0 is left out."""
    return [
        {item.id: item.toward_scale(int(k)) for item, k in zip(items, row, strict=True) if k} for row in given
    ]
