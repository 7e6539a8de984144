"""Make up people who answer by the response model, or by a model that the pack has wrong."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from careerfit.model.content import Item, Pack

Floats = NDArray[np.float64]
World = Literal["right", "locations", "slopes", "correlated"]

WORLDS: tuple[World, ...] = ("right", "locations", "slopes", "correlated")
LOCATION_ERROR = 0.4  # SD of how far a scale's zero lies off, in population SDs
SLOPE_ERROR = 0.3  # SD of the logarithm of a slope's true value over the pack's
CORRELATION = 0.4  # between any two scales


@dataclass(frozen=True, slots=True, eq=False)
class People:
    """Simulated people.

    Attributes:
        theta: where they truly stand, [people, scales] in the pack's order.
        answers: what they would answer to every item, [people, items], scale by scale as in
            `posterior.Instrument`; categories 1..K in the pack's order.

    """

    theta: Floats
    answers: NDArray[np.int8]


def people(pack: Pack, count: int, seed: int, world: World = "right") -> People:
    """Draw people and their answers to all items of a pack.

    In the ``right`` world theta is N(0, I) and answers follow the pack's parameters. In the others one thing
    is wrong, for each person anew, so that figures are means over packs that are wrong in such a way:
    ``locations`` moves each scale's zero by N(0, .4^2), ``slopes`` multiplies each slope by exp(N(0, .3^2)),
    ``correlated`` gives any two scales the correlation .4, which the prior does not know. The same seed
    draws the same random numbers in every world.

    RandomState is old, and kept for this: its numbers are the same with every version of numpy (NEP 19).
    """
    numbers = np.random.RandomState(seed)
    items = [item for scale in pack.scales for item in pack.items if item.scale == scale.id]
    theta = numbers.standard_normal((count, len(pack.scales)))
    common = numbers.standard_normal((count, 1))
    moved = numbers.standard_normal((count, len(pack.scales))) * LOCATION_ERROR
    steeper = np.exp(numbers.standard_normal((count, len(items))) * SLOPE_ERROR)
    chance = numbers.random_sample((count, len(items)))
    if world == "correlated":
        theta = np.sqrt(CORRELATION) * common + np.sqrt(1 - CORRELATION) * theta
    at = theta + moved if world == "locations" else theta
    column = {scale.id: s for s, scale in enumerate(pack.scales)}
    answers = np.empty((count, len(items)), dtype=np.int8)
    for i, item in enumerate(items):
        slope = item.a * steeper[:, i] if world == "slopes" else np.full(count, item.a)
        answers[:, i] = _answered(item, slope, at[:, column[item.scale]], chance[:, i])
    return People(theta, answers)


def _answered(item: Item, slope: Floats, theta: Floats, chance: Floats) -> NDArray[np.int8]:
    """Turn uniform numbers into categories: one, and one for each P(Y >= k) above the number."""
    logits = slope[:, None] * (theta[:, None] - np.array(item.b))
    reached = np.log(chance / (1 - chance))[:, None] < logits
    toward = 1 + np.count_nonzero(reached, axis=1)
    return np.asarray(toward if item.keyed == 1 else item.categories + 1 - toward, dtype=np.int8)


def reading_times(words: Floats, seed: int) -> Floats:
    """Draw how long an honest person takes for items of so many words, in ms [items].

    250 ms a word (Brysbaert 2019), SD of the logarithm .4 between people, of which a person reads 40 to
    100 %; then 1.2 seconds to decide (.4 between people, .5 within).
    """
    numbers = np.random.RandomState(seed)
    pace = 250 * np.exp(0.4 * numbers.standard_normal())
    part = numbers.uniform(0.4, 1.0)
    decide = 1200 * np.exp(0.4 * numbers.standard_normal())
    return np.asarray(words * pace * part + decide * np.exp(0.5 * numbers.standard_normal(words.shape)))
