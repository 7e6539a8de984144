"""Fits the items of one scale to answers: joins rare categories, fits, tests, links to the old numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.em import Marginal, Watch, fit
from careerfit.measurement.itemfit import item_fit
from careerfit.measurement.linking import Numbers, link, moved
from careerfit.measurement.posterior import GRID
from careerfit.measurement.response import category_probabilities
from careerfit.model.calibration import ItemFit, ScaleFit
from careerfit.model.content import Item
from careerfit.model.errors import CareerfitError

FEWEST_PEOPLE = 200
"""People a scale needs, and answers an item needs; with fewer, the numbers would say little but chance."""

FEWEST_ANSWERS = 10  # a category with fewer is counted together with its rarer neighbour
FEWEST_ITEMS = 3  # with two items, slopes cannot be told from each other
SLOPES = (0.2, 4.0)  # beyond, the answers say that something else is wrong with the item
FARTHEST = 8.0  # a threshold further out is set here: the grid ends at 6


@dataclass(frozen=True, slots=True)
class Calibrated:
    """The new numbers of a scale's items, and how those that were fitted were fitted."""

    scale: ScaleFit
    numbers: Mapping[str, Numbers]  # of all items of the scale, by id
    fits: Mapping[str, ItemFit]  # of the fitted ones


def calibrate_scale(
    items: Sequence[Item],
    sheets: Sequence[Mapping[str, int]],
    *,
    anchored: bool,
    watch: Watch | None = None,
) -> Calibrated:
    """Fit the items of a scale to answers.

    An item with fewer than 200 answers, or all of them in one category, keeps its old numbers. The old
    numbers and the new ones are linked over the fitted items; either the new ones are moved to the old
    scale (``anchored``), or zero and unit of the scale become mean and SD of these people, and the numbers
    that were kept are moved there.

    Args:
        items: all items of one scale, with the numbers they have.
        sheets: category (1..K, pack order) by item id, a mapping a person; other scales' items may be there.
        anchored: whether to stay on the scale of the old numbers.
        watch: told of each step of the fit (count, largest change); what it raises ends the calibration.

    Raises:
        CareerfitError: when fewer than 200 people answered two items, fewer than three items can be fitted,
            the fit is not found, or an item's slope comes out negative or beyond .2 to 4.

    """
    name = items[0].scale
    answers = _answers(items, sheets)
    answers = answers[(answers > 0).sum(axis=1) >= 2]
    if len(answers) < FEWEST_PEOPLE:
        raise CareerfitError(
            f"Too few people answered the scale {name}: {len(answers)}.",
            f"At least {FEWEST_PEOPLE} must have answered two of its items; "
            "with fewer, the numbers would say little but chance.",
        )
    groups = [
        _groups(np.bincount(answers[:, i], minlength=item.categories + 1)[1:]) for i, item in enumerate(items)
    ]
    enough = (answers > 0).sum(axis=0) >= FEWEST_PEOPLE
    chosen = [i for i, own in enumerate(groups) if enough[i] and max(own) > 1]
    if len(chosen) < FEWEST_ITEMS:
        raise CareerfitError(
            f"Only {len(chosen)} items of the scale {name} can be fitted.",
            f"At least {FEWEST_ITEMS} need {FEWEST_PEOPLE} answers each, and more than one category in use.",
        )
    joined = np.stack([np.array([0, *groups[i]], dtype=np.int8)[answers[:, i]] for i in chosen], axis=1)
    fitted = fit(joined, [max(groups[i]) for i in chosen], watch)
    _refuse(fitted, [items[i].id for i in chosen], name)
    return _compose(items, chosen, [groups[i] for i in chosen], (joined, fitted), anchored=anchored)


def _answers(items: Sequence[Item], sheets: Sequence[Mapping[str, int]]) -> NDArray[np.int8]:
    """Write the sheets as [people, items], in the direction of the scale, 0 for no answer."""
    answers = np.zeros((len(sheets), len(items)), dtype=np.int8)
    for column, item in enumerate(items):
        toward = [0, *(item.toward_scale(k) for k in range(1, item.categories + 1))]
        answers[:, column] = [toward[sheet.get(item.id, 0)] for sheet in sheets]
    return answers


def _groups(counts: NDArray[np.intp]) -> tuple[int, ...]:
    """Join categories with fewer than ten answers to the rarer neighbour: the group (1, 2, ...) of each."""
    held = [int(count) for count in counts]
    members = [[k] for k in range(len(held))]
    while len(held) > 1 and min(held) < FEWEST_ANSWERS:
        rare = held.index(min(held))
        sides = [side for side in (rare - 1, rare + 1) if 0 <= side < len(held)]
        other = min(sides, key=lambda side: held[side])
        low, high = sorted((rare, other))
        held[low] += held.pop(high)
        members[low] += members.pop(high)
    group = {k: number for number, own in enumerate(members, start=1) for k in own}
    return tuple(group[k] for k in range(len(counts)))


def _refuse(fitted: Marginal, ids: Sequence[str], scale: str) -> None:
    """Raise CareerfitError when the numbers cannot be used."""
    if not fitted.found:
        raise CareerfitError(
            f"The scale {scale} could not be fitted.",
            f"After {fitted.steps} steps the numbers still change by {fitted.change:.2g}: "
            "the answers do not determine them. Collect more, or look for two items that ask the same.",
        )
    wrong = [
        f"{item} (slope {a:.2f})"
        for item, a in zip(ids, fitted.a, strict=True)
        if not SLOPES[0] <= a <= SLOPES[1]
    ]
    if wrong:
        raise CareerfitError(
            f"Answers to these items do not go with the scale {scale}: {', '.join(wrong)}.",
            "A negative slope means that the item is keyed the wrong way, one near 0 that it measures "
            "something else, one above 4 that it repeats another. Mend them in a new version of the pack, or "
            "leave their columns out of the answers: they then keep their numbers.",
        )
    if not np.all(np.isfinite(fitted.se_a)):
        raise CareerfitError(
            f"The answers do not determine the items of the scale {scale}.",
            "Their standard errors cannot be computed. Collect more answers.",
        )


def _compose(
    items: Sequence[Item],
    chosen: Sequence[int],
    groups: Sequence[tuple[int, ...]],
    found: tuple[NDArray[np.int8], Marginal],
    *,
    anchored: bool,
) -> Calibrated:
    """Bring new and kept numbers to one scale."""
    joined, fitted = found
    free = [tuple(k for k in range(1, len(own)) if own[k - 1] != own[k]) for own in groups]
    new = [(float(a), tuple(b.tolist())) for a, b in zip(fitted.a, fitted.b, strict=True)]
    old = [(items[i].a, tuple(items[i].b[k - 1] for k in own)) for i, own in zip(chosen, free, strict=True)]
    sd, mean = link(old, new)
    tests = item_fit(joined, [category_probabilities(a, b, GRID) for a, b in new])
    unit = sd if anchored else 1.0
    numbers: dict[str, Numbers] = {}
    for item in items:  # as they were, on the scale that is chosen
        kept = (item.a, item.b)
        numbers[item.id] = _bounded(kept if anchored else moved(kept, 1 / sd, -mean / sd))
    fits: dict[str, ItemFit] = {}
    for n, i in enumerate(chosen):
        item = items[i]
        slope, thresholds = moved(new[n], sd, mean) if anchored else new[n]
        whole = _filled(dict(zip(free[n], thresholds, strict=True)), numbers[item.id][1])
        numbers[item.id] = _bounded((slope, whole))
        fits[item.id] = ItemFit(
            people=int((joined[:, n] > 0).sum()),
            se_a=float(fitted.se_a[n]) / unit,
            se_b=tuple(float(se) * unit for se in fitted.se_b[n]),
            merged=tuple(k for k in range(1, item.categories) if k not in free[n]),
            fit=tests[n],
        )
    scale = ScaleFit(len(joined), fitted.log_likelihood, fitted.steps, mean, sd)
    return Calibrated(scale, numbers, fits)


def _filled(fitted: Mapping[int, float], old: Sequence[float]) -> tuple[float, ...]:
    """Add the thresholds that were not fitted, each at its old distance from the fitted ones beside it.

    Between two fitted thresholds it divides their distance as it did before.

    Args:
        fitted: threshold by its number, 1..K-1.
        old: all K - 1 thresholds as they were, in the same unit.

    """
    known = sorted(fitted)
    whole = []
    for k in range(1, len(old) + 1):
        low = max((n for n in known if n <= k), default=None)
        high = min((n for n in known if n >= k), default=None)
        if low is None and high is not None:
            whole.append(fitted[high] - (old[high - 1] - old[k - 1]))
        elif high is None and low is not None:
            whole.append(fitted[low] + (old[k - 1] - old[low - 1]))
        elif low is not None and high is not None and low != high:
            share = (old[k - 1] - old[low - 1]) / (old[high - 1] - old[low - 1])
            whole.append(fitted[low] + share * (fitted[high] - fitted[low]))
        else:
            whole.append(fitted[k])
    return tuple(whole)


def _bounded(numbers: Numbers) -> Numbers:
    """Keep numbers where a pack can state them: rounded to four decimals, thresholds rising within -8..8."""
    slope, thresholds = numbers
    last = len(thresholds) - 1
    steps = [round(min(max(b, -FARTHEST), FARTHEST), 4) for b in thresholds]
    for k in range(last + 1):  # where several end at the same place, they keep their order
        steps[k] = max(steps[k], steps[k - 1] + 0.01) if k else steps[k]
    for k in range(last, -1, -1):
        ceiling = FARTHEST if k == last else steps[k + 1] - 0.01
        steps[k] = min(steps[k], ceiling)
    return round(min(max(slope, SLOPES[0]), SLOPES[1]), 4), tuple(round(b, 4) + 0.0 for b in steps)
