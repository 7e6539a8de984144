"""Choose the next question by what its answer is expected to tell, and say when enough has been asked."""

import random
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.draws import DRAWS
from careerfit.measurement.posterior import Instrument, moments, posterior
from careerfit.measurement.ranking import Field, standings
from careerfit.measurement.targets import Targets

Floats = NDArray[np.float64]
Stop = Literal["settled", "precise", "maximum", "full"]

STOPS: tuple[Stop, ...] = ("settled", "precise", "maximum", "full")
# No scale gets further ahead of the one asked least: a person sees all eight in turn, and no scale is left
# to the prior because others happen to tell more.
LEAD = 2
# Items that are expected to tell nearly as much as the best one are as good: the seed chooses among them,
# so that two questionnaires differ.
NEARLY = 0.95
# The roles that a person looks at first.
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """When an adaptive questionnaire ends. Chosen by docs/studies/stopping.py.

    Attributes:
        fewest: items asked before any rule but the last may stop it.
        most: items asked at most.
        settled: chance that the closest role is among the first three, from which asking ends.
        error: standard error that every scale must be under for asking to end, in population SDs.

    """

    fewest: int = 24
    most: int = 54
    settled: float = 0.9
    error: float = 0.5


LIMITS = Limits()


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
    bank: Bank, answers: Mapping[str, int], asked: Collection[str], seen: Collection[str], seed: int
) -> str | None:
    """Choose the item to ask next: the one that tells most about its scale, scales kept in balance.

    Args:
        bank: an instrument made ready.
        answers: category (1..K, pack order) by item id.
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
    gains = expected_gains(bank, posterior(instrument, answers))[choice]
    best = choice[gains >= NEARLY * gains.max()]
    drawn = random.Random(f"{seed}:{len(asked)}")  # noqa: S311 - an order to ask in, not a secret
    return instrument.items[int(best[drawn.randrange(len(best))])]


def stopped_by(
    instrument: Instrument,
    targets: Targets,
    field: Field,
    answers: Mapping[str, int],
    asked: Collection[str],
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
        answers: category (1..K, pack order) by item id.
        asked: items of this session, answered or skipped.
        seed: of the draws, as for `shortlist.score`.
        limits: the bounds.

    """
    if len(asked) >= limits.fewest:
        on_grid = posterior(instrument, answers)
        if chance_of_first(instrument, targets, field, on_grid, seed) >= limits.settled:
            return "settled"
        if bool((moments(on_grid)[1] < limits.error).all()):
            return "precise"
    if len(asked) >= min(limits.most, len(instrument.items)):
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
    closest = (targets.directions[field.targets] @ drawn).argmax(axis=0)
    counts = np.sort(np.bincount(closest, minlength=len(field.targets)))
    return float(counts[-SHOWN:].sum() / DRAWS)
