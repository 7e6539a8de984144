"""Why a result is what it is: which answers moved a scale, which change would swap two roles, what to ask."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.posterior import Instrument, moments, posterior
from careerfit.measurement.shortlist import score
from careerfit.measurement.targets import Targets
from careerfit.model.content import Stage

Floats = NDArray[np.float64]

MOST_CHANGES = 6  # answers; more would be another person
_ANSWERS = 10  # most effective answers of which sets are made
_SETS = 6  # sets of each size that are scored: with easing at most some 60 sheets
_NOTHING = 1e-12  # below this a gain is rounding


@dataclass(frozen=True, slots=True)
class Effect:
    """What one answer does to its scale: the posterior mean with it less the posterior mean without it."""

    item: str
    scale: str
    category: int  # 1..K, pack order
    shift: float  # population SDs


@dataclass(frozen=True, slots=True)
class Changed:
    """One answer, and what it would be instead; categories 1..K in the pack's order."""

    item: str
    given: int
    instead: int


@dataclass(frozen=True, slots=True)
class Swap:
    """Changes after which ``upper`` no longer stands before ``lower``; () when none was found."""

    upper: str
    lower: str
    changes: tuple[Changed, ...]
    most: int  # how many answers were allowed to change


def effects(instrument: Instrument, answers: Mapping[str, int]) -> tuple[Effect, ...]:
    """Return what each answer does to its scale, in the instrument's order of items.

    An answer that agrees with the rest of its scale moves little, so that shifts of a scale do not add up
    to its estimate.

    Args:
        instrument: a compiled pack.
        answers: category (1..K, pack order) by item id; their order does not matter.

    Raises:
        ValueError: as `posterior`.

    """
    theta, _ = moments(posterior(instrument, answers))
    found = []
    for s, (scale, where) in enumerate(zip(instrument.scales, instrument.slices, strict=True)):
        for item in instrument.items[where]:
            if item in answers:
                without = {other: category for other, category in answers.items() if other != item}
                rest, _ = moments(posterior(instrument, without))
                found.append(Effect(item, scale, answers[item], float(theta[s] - rest[s])))
    return tuple(found)


def smallest_swap(
    instrument: Instrument,
    targets: Targets,
    answers: Mapping[str, int],
    stages: Collection[Stage],
    seed: int,
    roles: tuple[str, str],
    most: int = MOST_CHANGES,
) -> Swap:
    """Find a smallest change of answers after which the second of two roles stands before the first.

    Whether it does is decided by scoring the changed answers (`score`). Which changes are tried is decided
    by the line between the two roles: the second fits better where (u_2 - u_1) w^(1/2) theta > 0, so a
    change is worth how far it moves that sum of posterior means. From the ten most effective answers, each
    changed as far as helps, all sets of 1, 2, ... are ordered by what they move, and the first six of each
    size are scored. The set found is then eased, answer by answer, to the smallest steps that still swap.
    Deterministic, and bounded: some 60 sheets are scored.

    Args:
        instrument: a compiled pack.
        targets: a catalogue compiled for it.
        answers: category (1..K, pack order) by item id; their order does not matter.
        stages: stages of the roles that are ranked.
        seed: of the draws.
        roles: ids of a ranked role and of one behind it.
        most: answers that may change, at least 1.

    Raises:
        KeyError: for a role that is not ranked.

    """
    upper, lower = roles
    weights = _line(instrument, targets, _row(targets, lower, stages), _row(targets, upper, stages))

    def swapped(changes: Collection[Changed]) -> bool:
        sheet = _with(answers, changes)
        ranked = [role.id for role in score(instrument, targets, sheet, sheet, stages, seed).roles]
        return ranked.index(lower) < ranked.index(upper)

    effective = _most_effective(instrument, answers, weights)
    for size in range(1, min(most, len(effective)) + 1):
        moved = {
            changes: _standing(instrument, _with(answers, changes), weights)
            for changes in combinations(effective, size)
        }
        for changes in sorted(moved, key=lambda tried: -moved[tried])[:_SETS]:
            if swapped(changes):
                return Swap(upper, lower, _eased(changes, swapped), most)
    return Swap(upper, lower, (), most)


def separating(
    instrument: Instrument,
    targets: Targets,
    on_grid: Floats,
    answered: Collection[str],
    roles: Sequence[str],
    n: int,
) -> tuple[str, ...]:
    """Return which items to ask next so that roles which cannot be told apart come apart.

    The fits of roles a and b differ by (u_a - u_b) w^(1/2) theta / |theta|. The length is common to all
    roles, so what answers can tell is the variance of the sum: sum_s d_s Var(theta_s), with d_s the squared
    differences times the weight, summed over all pairs of the roles. An item of scale s is expected to lower
    it by d_s (Var - E Var(theta_s | its answer)), by the posterior over its answers. Items are chosen one by
    one; of those chosen before, the expected gain in precision, 1 / E Var - 1 / Var, is taken as had.

    Args:
        instrument: a compiled pack.
        targets: a catalogue compiled for it.
        on_grid: the person's posterior, [scales, grid points].
        answered: ids of items not to ask again.
        roles: ids of at least two roles.
        n: how many items at most.

    Returns:
        Item ids, most telling first; fewer than n, or (), when no other item tells the roles apart.

    Raises:
        KeyError: for a role that the catalogue lacks.

    """
    rows = [_row(targets, role) for role in roles]
    apart = sum((_line(instrument, targets, a, b) ** 2 for a, b in combinations(rows, 2)), np.zeros(1))
    _, sd = moments(on_grid)
    precision = 1 / sd**2
    precise = {
        item: (s, _expected_precision(instrument, on_grid[s], item) - precision[s])
        for s, where in enumerate(instrument.slices)
        for item in instrument.items[where]
        if item not in answered
    }
    chosen: list[str] = []
    while precise and len(chosen) < n:
        gains = {
            item: apart[s] * (1 / precision[s] - 1 / (precision[s] + gain))
            for item, (s, gain) in precise.items()
        }
        best = max(gains, key=lambda item: gains[item])
        if gains[best] <= _NOTHING:
            break
        s, gain = precise.pop(best)
        precision[s] += gain
        chosen.append(best)
    return tuple(chosen)


def _row(targets: Targets, role_id: str, stages: Collection[Stage] | None = None) -> int:
    for role, row in zip(targets.roles, targets.rows.tolist(), strict=True):
        if role.id == role_id and (stages is None or role.stage in stages):
            return int(row)
    raise KeyError(role_id)


def _line(instrument: Instrument, targets: Targets, toward: int, away: int) -> Floats:
    """Return what a unit of each scale of the instrument does to the difference of two rows' fits."""
    weights = np.zeros(len(instrument.scales) + targets.unmeasured)
    weights[targets.columns] = (targets.directions[toward] - targets.directions[away]) * targets.roots
    return weights[: len(instrument.scales)]


def _standing(instrument: Instrument, answers: Mapping[str, int], weights: Floats) -> float:
    theta, _ = moments(posterior(instrument, answers))
    return float((theta * weights).sum())


def _with(answers: Mapping[str, int], changes: Collection[Changed]) -> dict[str, int]:
    return {**answers, **{change.item: change.instead for change in changes}}


def _most_effective(instrument: Instrument, answers: Mapping[str, int], weights: Floats) -> list[Changed]:
    """Return the best change of each of the most effective answers, most effective first."""
    now = _standing(instrument, answers, weights)
    best: dict[Changed, float] = {}
    for item in (item for item in instrument.items if item in answers):
        categories = range(1, int(instrument.categories[instrument.position[item]]) + 1)
        changes = [Changed(item, answers[item], k) for k in categories if k != answers[item]]
        gains = {one: _standing(instrument, _with(answers, [one]), weights) - now for one in changes}
        most = max(gains, key=lambda one: gains[one])
        if gains[most] > _NOTHING:
            best[most] = gains[most]
    return sorted(best, key=lambda one: -best[one])[:_ANSWERS]


def _eased(
    changes: tuple[Changed, ...], swapped: Callable[[Collection[Changed]], bool]
) -> tuple[Changed, ...]:
    """Take back steps, least effective answer first, as long as the roles stay swapped."""
    kept = list(changes)
    for at in reversed(range(len(kept))):
        step = 1 if kept[at].given > kept[at].instead else -1
        while kept[at].instead + step != kept[at].given:
            milder = [*kept[:at], replace(kept[at], instead=kept[at].instead + step), *kept[at + 1 :]]
            if not swapped(milder):
                break
            kept = milder
    return tuple(kept)


def _expected_precision(instrument: Instrument, on_scale: Floats, item: str) -> float:
    """Return 1 / E Var(theta | answer to the item), over the answers that the posterior [grid] expects."""
    at = instrument.position[item]
    joint = np.exp(instrument.table[at, 1 : instrument.categories[at] + 1]) * on_scale
    chance = joint.sum(axis=1)
    kept = joint[chance > 0] / chance[chance > 0, None]
    _, sd = moments(kept)
    return float(1 / (chance[chance > 0] * sd**2).sum())
