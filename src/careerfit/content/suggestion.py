"""Finds the word that an author probably meant; a module of its own because difflib costs time to import."""

import difflib
from collections.abc import Iterable

from careerfit.content.faults import LONGEST_SHOWN

MOST_NAMES = 500
"""Comparing with more would let a large table make every fault slow."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return "Did you mean x?" for the nearest known word, otherwise the list of known words."""
    names = sorted(known)
    if len(names) > MOST_NAMES:
        return "Check how it is written."
    near = difflib.get_close_matches(word, names, n=1) if len(word) <= LONGEST_SHOWN else []
    if near:
        return f"Did you mean {near[0]}?"
    listed = ", ".join(names[:20]) + (" and others" if len(names) > 20 else "")
    return f"Known here: {listed}." if names else "None is known here."
