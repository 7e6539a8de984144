"""Compare drawn standings with directions, and count how often each is among the best.

Fits are kept as whole billionths: matrix products differ between platforms in the 14th digit, which must
not decide a comparison, and whole numbers of 32 bits are counted and partitioned fastest.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Billionths = NDArray[np.int32]  # -1e9..1e9 stands for a fit of -1..1
Counts = NDArray[np.intp]

ONE = 1e9
_TAIL = 0.025  # on either side of a 95 % interval


def toward(theta: Floats, roots: Floats) -> Floats:
    """Turn drawn standings [scales, draws] into weighted directions of length 1; 0 stays 0."""
    weighted = theta * roots[:, None]
    length = np.sqrt((weighted**2).sum(axis=0))
    return np.asarray(weighted / np.where(length > 0, length, 1.0))


def fits(directions: Floats, drawn: Floats) -> Billionths:
    """Return the fit index of each direction [rows, scales] at each draw [scales, draws]: [rows, draws].

    The fit index is the weighted cosine; 0 where either vector is 0.
    """
    return np.rint((directions * ONE) @ drawn).astype(np.int32)


def intervals(fit: Billionths) -> tuple[Floats, Floats]:
    """Return the 2.5th and 97.5th percentiles (order statistics) of each row of [rows, draws], -1..1."""
    low = round(_TAIL * (fit.shape[1] - 1))
    high = fit.shape[1] - 1 - low
    cut = np.partition(fit, (low, high), axis=1)
    return cut[:, low] / ONE, cut[:, high] / ONE


def among_best(fit: Billionths, copies: Counts, places: int) -> Floats:
    """Return how often one holder of each row is among the best ``places`` holders.

    Holders that fit equally well split the places left to them: each of m with n better ones gets
    min(1, max(0, (places - n) / m)).

    Args:
        fit: [rows, draws].
        copies: holders of each row (exact twins), at least 1.
        places: how many are chosen.

    Returns:
        Shares 0..1 [rows]; weighted by ``copies`` they add up to ``places``, or to the number of holders
        where that is less.

    """
    holders, draws = int(copies.sum()), fit.shape[1]
    if holders <= places:
        return np.ones(fit.shape[0])
    bar = _last_place(fit, copies, places)
    reached = np.count_nonzero(fit >= bar, axis=1)
    if int(reached @ copies) == places * draws:  # nobody has to share the last place
        return np.asarray(reached / draws)
    above = fit > bar
    level = fit == bar
    part = (places - copies @ above) / (copies @ level)
    return np.asarray((above.sum(axis=1) + level @ part) / draws)


def _last_place(fit: Billionths, copies: Counts, places: int) -> Billionths:
    """Return the fit of the holder in the last of the places, per draw."""
    if places == 1:
        return np.asarray(fit.max(axis=0))
    holders = int(copies.sum())
    each = fit if holders == fit.shape[0] else np.repeat(fit, copies, axis=0)
    return np.asarray(np.partition(each, holders - places, axis=0)[holders - places])


def rivals(fit: Billionths, leader: int) -> Floats:
    """Return how likely each row fits better than the leading row; equal fits count half: [rows]."""
    better = np.count_nonzero(fit > fit[leader], axis=1)
    equal = np.count_nonzero(fit == fit[leader], axis=1)
    return np.asarray((better + equal / 2) / fit.shape[1])
