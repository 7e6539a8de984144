"""Decide what may be said: a shortlist, a tie, nothing yet, or that nothing attracts strongly."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.limits import ANSWERED_SHARE
from careerfit.model.result import Verdict

Floats = NDArray[np.float64]

# A role that beats the leader in a quarter of the draws cannot honestly be placed behind it: the odds
# for the leader are then no better than three to one.
TIE_CHANCE = 0.25
# A tie is worth naming while a person can look at what is tied: three families fit on a page, and beyond
# a third of all profiles the answers have ruled out too little.
TIE_FAMILIES = 3
TIE_SHARE = 1 / 3
# Two profiles can always be named as a tie, also where so few are ranked that they are over a third.
TIE_PROFILES = 2
# Mean level over the scales that run from little to much. In the population a mean of six independent
# scales has an SD of .41, so that -.75 is the lowest 3 to 4 %; three quarters of the draws must agree.
LOW_LEVEL = -0.75
LOW_CHANCE = 0.75


def attracted_by_little(theta: Floats, drawn: Floats) -> bool:
    """Say whether a person stands low on everything.

    A fit compares shapes only: somebody at -1.8 on every scale can have the same shape as a role and
    still want none of it.

    Args:
        theta: posterior means of the scales that run from little to much, [scales].
        drawn: their draws, [scales, draws].

    """
    if theta.size == 0 or bool((theta > 0).any()):
        return False
    return bool((drawn.mean(axis=0) < LOW_LEVEL).mean() >= LOW_CHANCE)


def too_wide(families: int, tied: int, distinct: int) -> bool:
    """Say whether a tie of so many families, and so many of all distinct profiles, is too wide to name."""
    return families > TIE_FAMILIES or tied > max(TIE_PROFILES, TIE_SHARE * distinct)


def too_little_answered(answered: Sequence[bool]) -> bool:
    """Say whether too few of the matched scales have an answer; one entry a matched scale."""
    return sum(answered) < ANSWERED_SHARE * len(answered)


def decide(*, low: bool, unclear: bool, tied: int) -> Verdict:
    """Return the verdict; ``tied`` is the number of roles in the tie set, the leader included."""
    if low:
        return "neither"
    if unclear:
        return "cannot-say-yet"
    return "tied" if tied > 1 else "shortlist"
