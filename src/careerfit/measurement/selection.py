"""Choose the next question by what its answer is expected to tell, and say when enough has been asked."""

import random
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.draws import DRAWS
from careerfit.measurement.limits import LIMITS, Limits, Stop
from careerfit.measurement.posterior import Instrument, moments
from careerfit.measurement.ranking import Field, standings
from careerfit.measurement.targets import Targets

Floats = NDArray[np.float64]

# No scale gets further ahead of the one asked least: a person sees all eight in turn, and no scale is left
# to the prior because others happen to tell more.
LEAD = 2
# Items that are expected to tell nearly as much as the best one are as good: the seed chooses among them,
# so that two questionnaires differ.
NEARLY = 0.98
# The roles that a person looks at first.
SHOWN = 3


@dataclass(frozen=True, slots=True, eq=False)
class Bank:
    """An instrument made ready to choose from.

    Attributes:
        instrument: the compiled pack.
        scale: per item, index of its scale [items].
        chances: P(Y = k | theta), [items, largest K, grid points]; 0 for categories an item lacks.
        noise: entropy of the answer of somebody whose theta is known, in nats, [items, grid points].

    """

    instrument: Instrument
    scale: NDArray[np.intp]
    chances: Floats
    noise: Floats

    @classmethod
    def of(cls, instrument: Instrument) -> "Bank":
        """Tabulate what does not depend on a person."""
        logs = instrument.table[:, 1:]
        offered = np.arange(1, instrument.table.shape[1]) <= instrument.categories[:, None]
        chances = np.where(offered[:, :, None], np.exp(logs), 0.0)
        scale = np.concatenate([np.full(w.stop - w.start, s) for s, w in enumerate(instrument.slices)])
        return cls(instrument, scale.astype(np.intp), chances, -(chances * logs).sum(axis=1))


def expected_gains(bank: Bank, on_grid: Floats) -> Floats:
    """Return the mutual information between each item's answer and its scale's theta, in nats: [items].

    I(Y; theta) = H(Y) - E H(Y | theta) (Lindley 1956, Annals of Mathematical Statistics 27, eq. 5; for the
    choice of test items: Weissman 2007, Educational and Psychological Measurement 67). Rounded to billionths,
    because sums differ between platforms in the 14th digit, which must not decide a comparison.

    Args:
        bank: an instrument made ready.
        on_grid: posterior over the grid, [scales, grid points].

    """
    gains = np.empty(len(bank.scale))
    for weights, where in zip(on_grid, bank.instrument.slices, strict=True):
        expected = bank.chances[where] @ weights
        spread = -(expected * np.log(np.where(expected > 0, expected, 1.0))).sum(axis=1)
        gains[where] = spread - bank.noise[where] @ weights
    return gains.round(9)


def next_item(
    bank: Bank, on_grid: Floats, asked: Collection[str], seen: Collection[str], seed: int
) -> str | None:
    """Choose the item to ask next: the one that tells most about its scale, scales kept in balance.

    Args:
        bank: an instrument made ready.
        on_grid: posterior of `posterior.posterior`, [scales, grid points].
        asked: items of this session, answered or skipped; none is asked twice.
        seen: items that the same person met in earlier sessions; one is asked only where the scales whose
            turn it is have no other left.
        seed: of the session; the same arguments give the same item.

    Returns:
        Its id; None when all items have been asked.

    """
    instrument = bank.instrument
    open_items = np.array([item not in asked for item in instrument.items], dtype=bool)
    if not open_items.any():
        return None
    count = np.bincount(bank.scale[~open_items], minlength=len(instrument.scales))
    least = count[bank.scale[open_items]].min()
    allowed = open_items & (count[bank.scale] < least + LEAD)
    new = allowed & np.array([item not in seen for item in instrument.items], dtype=bool)
    choice = np.flatnonzero(new if new.any() else allowed)
    gains = expected_gains(bank, on_grid)[choice]
    best = choice[gains >= NEARLY * gains.max()]
    drawn = random.Random(f"{seed}:{len(asked)}")  # noqa: S311 - an order to ask in, not a secret
    return instrument.items[int(best[drawn.randrange(len(best))])]


def stopped_by(
    instrument: Instrument,
    targets: Targets,
    field: Field,
    on_grid: Floats,
    asked: int,
    seed: int,
    limits: Limits = LIMITS,
) -> Stop | None:
    """Return the rule by which an adaptive questionnaire ends now, None when it goes on.

    ``settled``: the closest role is among the first three with the chance that ``limits`` ask for;
    ``precise``: every scale's standard error is under the bound; ``maximum``: as many items as may be, or
    all there are, have been asked.

    Args:
        instrument: a compiled pack.
        targets: a catalogue compiled for it.
        field: the roles that are ranked.
        on_grid: posterior of `posterior.posterior`, [scales, grid points].
        asked: number of items of this session, answered or skipped.
        seed: of the draws, as for `shortlist.score`.
        limits: the bounds.

    """
    if asked >= limits.fewest:
        if chance_of_first(instrument, targets, field, on_grid, seed) >= limits.settled:
            return "settled"
        if bool((moments(on_grid)[1] < limits.error).all()):
            return "precise"
    if asked >= min(limits.most, len(instrument.items)):
        return "maximum"
    return None


def chance_of_first(
    instrument: Instrument, targets: Targets, field: Field, on_grid: Floats, seed: int
) -> float:
    """Return how likely the closest role is among the three that lead, 0..1; exact twins count as one.

    The largest product of a drawn standing with the roles' directions is the largest cosine too, so that
    nothing need be divided by its length.
    """
    drawn = standings(instrument, targets, on_grid, seed)[targets.columns] * targets.roots[:, None]
    near = targets.directions[field.targets] @ drawn
    counts = np.sort(np.count_nonzero(near == near.max(axis=0), axis=1))
    return float(counts[-SHOWN:].sum() / DRAWS)
