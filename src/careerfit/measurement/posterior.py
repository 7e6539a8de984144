"""One person's posterior on every scale: a compiled instrument, and what answers do to the prior."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.response import log_likelihood
from careerfit.model.content import Item, Pack

Floats = NDArray[np.float64]

# 61 points from -6 to 6, exactly symmetric about 0: the grid that R's mirt uses for one dimension, fine
# enough (.2) for the smallest posterior SD that a questionnaire of ordinary length reaches (about .25).
GRID: Floats = np.arange(-30, 31) / 5.0
GRID.setflags(write=False)
LOG_PRIOR: Floats = -0.5 * GRID**2 - np.log(np.exp(-0.5 * GRID**2).sum())
LOG_PRIOR.setflags(write=False)


@dataclass(frozen=True, slots=True, eq=False)
class Instrument:
    """A pack made ready to score.

    Attributes:
        scales: scale ids in the pack's order.
        bipolar: per scale, whether both of its ends name something.
        items: item ids, scale by scale, in the pack's order within a scale.
        slices: per scale, where its items stand in ``items``.
        position: index in ``items`` by item id.
        categories: K of each item.
        table: log-likelihood [items, largest K + 1, grid points] by category in the *pack's* order;
            row 0 of an item (no answer) is zero.
        location_sd: SD of where each scale's zero really lies, in population SDs.

    """

    scales: tuple[str, ...]
    bipolar: tuple[bool, ...]
    items: tuple[str, ...]
    slices: tuple[slice, ...]
    position: Mapping[str, int]
    categories: NDArray[np.int8]
    table: Floats
    location_sd: float

    @classmethod
    def of(cls, pack: Pack) -> "Instrument":
        """Tabulate a pack's items over the grid, keying folded in; ValueError for impossible parameters."""
        items: list[Item] = []
        slices: list[slice] = []
        for scale in pack.scales:
            first = len(items)
            items += [item for item in pack.items if item.scale == scale.id]
            slices.append(slice(first, len(items)))
        table = np.zeros((len(items), max((item.categories for item in items), default=0) + 1, GRID.size))
        for i, item in enumerate(items):
            toward = log_likelihood(item.a, item.b, GRID)
            table[i, 1 : item.categories + 1] = toward if item.keyed == 1 else toward[::-1]
        table.setflags(write=False)
        return cls(
            scales=tuple(scale.id for scale in pack.scales),
            bipolar=tuple(scale.bipolar for scale in pack.scales),
            items=tuple(item.id for item in items),
            slices=tuple(slices),
            position={item.id: i for i, item in enumerate(items)},
            categories=np.array([item.categories for item in items], dtype=np.int8),
            table=table,
            location_sd=pack.location_sd,
        )


def posterior(instrument: Instrument, answers: Mapping[str, int]) -> Floats:
    """Update the N(0, 1) prior of each scale by the answers.

    Log-likelihoods are added in the instrument's order of items, so that the order of ``answers``
    does not change even the last bit.

    Args:
        instrument: a compiled pack.
        answers: category (1..K, pack order) by item id; items without an answer are absent.

    Returns:
        Probabilities over `GRID`, shape [scales, grid points]; each row adds up to 1.

    Raises:
        ValueError: for an item that the pack lacks, or a category that an item lacks.

    """
    chosen = np.zeros(len(instrument.items), dtype=np.intp)
    for item, category in answers.items():
        at = instrument.position.get(item)
        if at is None:
            raise ValueError(f"the questionnaire has no item {item}")
        if not 1 <= category <= instrument.categories[at]:
            raise ValueError(f"item {item} has no category {category}")
        chosen[at] = category
    rows = instrument.table[np.arange(chosen.size), chosen]
    logs = np.array([LOG_PRIOR + rows[where].sum(axis=0) for where in instrument.slices])
    return _normalised(logs.reshape(-1, GRID.size))


def prior(scales: int) -> Floats:
    """Return what `posterior` gives this many scales without answers, bit for bit: [scales, grid points]."""
    return _normalised(np.tile(LOG_PRIOR, (scales, 1)))


def moments(probabilities: Floats) -> tuple[Floats, Floats]:
    """Return the mean (EAP; Bock & Mislevy 1982, eq. 3) and SD (eq. 4) of each row: two arrays [scales]."""
    theta = (probabilities * GRID).sum(axis=1)
    variance = (probabilities * (GRID - theta[:, None]) ** 2).sum(axis=1)
    return theta, np.sqrt(variance)


def _normalised(logs: Floats) -> Floats:
    weights = np.exp(logs - logs.max(axis=1, keepdims=True))
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))
