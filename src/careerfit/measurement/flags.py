"""Quality flags: signs that a sheet may not say what its person likes. They caution; nothing is rescored.

Each flag has a threshold that at most one honest sheet in twenty crosses, found by simulation
(docs/studies/flag_thresholds.py). One flag alone says little; two independent ones make a caution.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.posterior import LOG_PRIOR, Instrument, moments, posterior
from careerfit.model.content import Item, Pack

Floats = NDArray[np.float64]
Mode = Literal["full", "adaptive"]

PERSON_FIT, CONSISTENCY, RUNS, SPEED = "person-fit", "consistency", "runs", "speed"
FLAGS = (PERSON_FIT, CONSISTENCY, RUNS, SPEED)
CAUTION = "caution"

# Weight of scatter in `consistency`. With 0 (a plain intraclass correlation) fewer random adaptive sheets are
# found; with the items' own correlation (about .3) more, but it then says nearly the same as person-fit, and
# over 2 % of honest sheets are cautioned. A fifth keeps both bars.
SCATTER = 0.2

# Below this many answers an honest and a random sheet look too much alike to say anything.
FEWEST = 20
# A sheet with more answers than this is judged as a full one, with fewer as an adaptive one.
LONGEST_ADAPTIVE = 54
# Silent reading takes adults about 250 ms a word (Brysbaert 2019, Journal of Memory and Language 109:
# 238 words a minute). Half of that, and never under a second, is a floor that hardly any reader gets under.
MS_A_WORD = 125
LEAST_MS = 1000

_FAR = 700.0  # exp of more is infinite; a chance of e^-700 is 0 in any case
_TINY = 1e-300  # a chance that is 0 to double precision still has a logarithm

# Made by: .venv/bin/python docs/studies/flag_thresholds.py (honest sheets, at most 5 % each; 20,000 full and
# 5,000 adaptive ones). speed is set wider than the .27 and .23 found: how fast honest people answer is an
# assumption there. person-fit and consistency are raised below their threshold, runs and speed above it.
THRESHOLDS: Mapping[Mode, Mapping[str, float]] = {
    "full": {PERSON_FIT: -0.4, CONSISTENCY: -0.08, RUNS: 5, SPEED: 0.4},
    "adaptive": {PERSON_FIT: -0.15, CONSISTENCY: -0.1, RUNS: 5, SPEED: 0.4},
}


@dataclass(frozen=True, slots=True, eq=False)
class _Group:
    """The items with the same number of categories, side by side."""

    columns: NDArray[np.intp]  # where they stand among the instrument's items
    scale: NDArray[np.intp]  # per item, index of its scale
    keyed: NDArray[np.int8]
    a: Floats
    b: Floats  # [items, K - 1]


@dataclass(frozen=True, slots=True, eq=False)
class Norms:
    """A pack made ready to look at sheets.

    Attributes:
        instrument: the compiled pack.
        items: its items in the instrument's order.
        groups: its items by their number of categories.
        mean, sd: of each item's category (pack order) over the population, [items].
        floors: least time in which an item can be read, in ms, by item id.

    """

    instrument: Instrument
    items: tuple[Item, ...]
    groups: tuple[_Group, ...]
    mean: Floats
    sd: Floats
    floors: Mapping[str, int]

    @classmethod
    def of(cls, pack: Pack, instrument: Instrument) -> "Norms":
        """Work out what the population answers to each item, and how long reading it takes."""
        items = tuple(pack.item(item) for item in instrument.items)
        categories = np.arange(1, instrument.table.shape[1])
        offered = categories <= instrument.categories[:, None]
        chance = (np.exp(instrument.table[:, 1:] + LOG_PRIOR)).sum(axis=2) * offered
        mean = chance @ categories
        sd = np.sqrt((chance * (categories - mean[:, None]) ** 2).sum(axis=1))
        floors = {item.id: reading_floor(item) for item in items}
        return cls(instrument, items, _groups(instrument, items), mean, sd, floors)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the flags look at.

    Attributes:
        answers: category (1..K, pack order) by item id.
        order: items in the order asked; () when that is not known, as with a file of answers.
        positions: place of the chosen option as it was shown (1..K), by item id; the category where the
            order of options is not known.
        ms: milliseconds spent on an item, by item id; only where they were measured.

    """

    answers: Mapping[str, int]
    order: Sequence[str]
    positions: Mapping[str, int]
    ms: Mapping[str, int]


def raised(norms: Norms, sheet: Sheet, theta: Sequence[float] = ()) -> tuple[str, ...]:
    """Return the ids of the flags that a sheet raises, in the order of `FLAGS`; `CAUTION` last with two.

    The order of ``answers``, ``positions`` and ``ms`` does not matter. ``theta`` are the posterior means of
    these answers in the instrument's order of scales, where they are known; otherwise they are computed.
    """
    return crossed(indices(norms, sheet, theta), len(sheet.answers))


def crossed(found: Mapping[str, float], answers: int) -> tuple[str, ...]:
    """Return the flags whose index lies beyond its threshold for a sheet of so many answers, as `raised`."""
    bars = THRESHOLDS[mode_of(answers)]
    flags = [
        flag
        for flag in FLAGS
        if flag in found
        and (found[flag] < bars[flag] if flag in (PERSON_FIT, CONSISTENCY) else found[flag] > bars[flag])
    ]
    return (*flags, CAUTION) if len(flags) > 1 else tuple(flags)


def indices(norms: Norms, sheet: Sheet, theta: Sequence[float] = ()) -> dict[str, float]:
    """Return the index behind each flag, leaving out those that the sheet is too short or untimed for.

    ``theta`` as for `raised`.
    """
    found: dict[str, float] = {}
    if len(sheet.answers) >= FEWEST:
        chosen = np.zeros((1, len(norms.items)), dtype=np.int8)
        for item, category in sheet.answers.items():
            chosen[0, norms.instrument.position[item]] = category
        means = np.array(theta) if theta else moments(posterior(norms.instrument, sheet.answers))[0]
        found[PERSON_FIT] = float(person_fit(norms, chosen, means[None])[0])
        found[CONSISTENCY] = float(consistency(norms, chosen)[0])
    answered = {item: sheet.positions[item] for item in sheet.answers}
    found[RUNS] = longest_run(answered, sheet.order) if sheet.order else least_run(answered.values())
    timed = {item: ms for item, ms in sheet.ms.items() if item in sheet.answers}
    if len(timed) >= max(FEWEST, len(sheet.answers) / 2):
        found[SPEED] = sum(ms < norms.floors[item] for item, ms in timed.items()) / len(timed)
    return found


def mode_of(answers: int) -> Mode:
    """Return by which thresholds a sheet with so many answers is judged."""
    return "full" if answers > LONGEST_ADAPTIVE else "adaptive"


def person_fit(norms: Norms, chosen: NDArray[np.int8], theta: Floats) -> Floats:
    """Return how likely each sheet is for a person of its own estimates, lz: about 0 on average, low is odd.

    lz = (l - E(l)) / SD(l), where l is the log-likelihood of the answers at the estimates, and E and SD are
    over the answers that the model expects there (Drasgow, Levine & Williams 1985, British Journal of
    Mathematical and Statistical Psychology 38, eqs 2 to 4, the polytomous form), over all scales together.
    With estimated theta its SD is under 1, so its threshold comes from simulation.

    Args:
        norms: a pack made ready.
        chosen: categories [people, items], instrument's order, pack's categories, 0 for no answer.
        theta: estimates [people, scales].

    Returns:
        [people]; 0 where nothing can vary.

    """
    surplus, variance = np.zeros((2, chosen.shape[0]))
    for group in norms.groups:
        logits = group.a[:, None] * (theta[:, group.scale, None] - group.b)
        reached = 1 / (1 + np.exp(np.minimum(-logits, _FAR)))
        end = np.ones((*logits.shape[:2], 1))
        chance = -np.diff(np.concatenate([end, reached, 0 * end], axis=2))
        logs = np.log(np.maximum(chance, _TINY))
        expected = (chance * logs).sum(axis=2)
        spread = (chance * logs**2).sum(axis=2) - expected**2
        given = chosen[:, group.columns]
        toward = np.where(group.keyed > 0, given - 1, logs.shape[2] - given)
        there = given > 0
        found = np.take_along_axis(logs, np.where(there, toward, 0)[:, :, None], axis=2)[:, :, 0]
        surplus += ((found - expected) * there).sum(axis=1)
        variance += (spread * there).sum(axis=1)
    return np.divide(surplus, np.sqrt(variance), out=np.zeros_like(surplus), where=variance > 0)


def consistency(norms: Norms, chosen: NDArray[np.int8]) -> Floats:
    """Return how far a person's answers to one scale agree, over all pairs of items of a scale.

    With z an answer in population SDs, turned toward its scale, and c = `SCATTER`,

        mean over pairs of z_i z_j - c (z_i^2 + z_j^2) / 2.

    With c = 0 this is the numerator of an intraclass correlation within one person (Fisher 1925, Statistical
    Methods for Research Workers, ch. 7), about the population's mean: 0 on average for random answers. With c
    the correlation r of the two items it is r's multiple of what a normal pairwise log-likelihood ratio of
    "one standing behind both" against "none" depends on (Cox & Reid 2004, Biometrika 91): scatter without
    agreement counts against a person.

    Arguments as in `person_fit`. Returns [people]; 0 where no scale has two answers.
    """
    keyed = np.array([item.keyed for item in norms.items])
    z = np.where(chosen > 0, (chosen - norms.mean) / norms.sd * keyed, 0.0)
    total, pairs = np.zeros((2, chosen.shape[0]))
    for where in norms.instrument.slices:
        squares = (z[:, where] ** 2).sum(axis=1)
        others = np.maximum(np.count_nonzero(chosen[:, where], axis=1) - 1, 0)
        total += (z[:, where].sum(axis=1) ** 2 - squares) / 2 - SCATTER * others / 2 * squares
        pairs += (others + 1) * others / 2
    return np.divide(total, pairs, out=np.zeros_like(total), where=pairs > 0)


def longest_run(positions: Mapping[str, int], order: Iterable[str]) -> int:
    """Return the longest run of the same option position in the order asked; a skipped item ends a run."""
    runs = groupby(positions.get(item) for item in order)
    return max((len(list(run)) for position, run in runs if position is not None), default=0)


def least_run(positions: Iterable[int]) -> int:
    """Return the longest run that answers have in whatever order they were asked.

    With m answers alike and n - m others between them, some n - m + 1 groups hold the m, so that one of
    them holds at least m / (n - m + 1). A file of answers does not say in which order they were given, and
    its columns often stand scale by scale, where an honest person has long runs; this cannot mislead.
    """
    given = list(positions)
    most = max((given.count(position) for position in set(given)), default=0)
    return -(-most // (len(given) - most + 1))


def reading_floor(item: Item) -> int:
    """Return the least time in ms in which an item can be read.

    Counted are the words that this item alone has: its text, the ends of a pair, a situation's options.
    """
    parts = [item.text, *item.ends, *(item.options if item.format == "situation" else ())]
    return max(LEAST_MS, MS_A_WORD * sum(len(part.split()) for part in parts))


def _groups(instrument: Instrument, items: Sequence[Item]) -> tuple[_Group, ...]:
    scale = np.concatenate([np.full(w.stop - w.start, s) for s, w in enumerate(instrument.slices)])
    groups = []
    for categories in sorted({item.categories for item in items}):
        columns = np.array(
            [i for i, item in enumerate(items) if item.categories == categories], dtype=np.intp
        )
        own = [items[i] for i in columns]
        keyed = np.array([item.keyed for item in own], dtype=np.int8)
        slopes, thresholds = np.array([item.a for item in own]), np.array([item.b for item in own])
        groups.append(_Group(columns, scale[columns], keyed, slopes, thresholds))
    return tuple(groups)
