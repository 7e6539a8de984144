"""What the numbers of a pack rest on once they were fitted to answers."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChiSquare:
    """A test of fit: the smaller p, the less the answers behave as the model says."""

    value: float
    df: int
    p: float


@dataclass(frozen=True, slots=True)
class ItemFit:
    """How an item's numbers were fitted, in the direction of its scale.

    Attributes:
        people: how many answered it.
        se_a: standard error of the slope.
        se_b: standard errors of the fitted thresholds, low to high.
        merged: thresholds (1..K-1) that were not fitted, because the options on their two sides were
            counted as one; they keep the distance to their neighbours that they had before.
        fit: None where too few people answered all items of the scale.

    """

    people: int
    se_a: float
    se_b: tuple[float, ...]
    merged: tuple[int, ...]
    fit: ChiSquare | None


@dataclass(frozen=True, slots=True)
class ScaleFit:
    """How a scale was fitted.

    Attributes:
        people: how many answered at least two of its items.
        log_likelihood: of their answers.
        steps: E-steps until the fit was found.
        mean: where these people lie, on average, on the scale of the version before, in its units.
        sd: their SD there.

    """

    people: int
    log_likelihood: float
    steps: int
    mean: float
    sd: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """Which answers a pack's numbers were fitted to, and what became of the version before.

    Attributes:
        date: day of the calibration, such as 2026-03-31.
        people: answer sheets used.
        version: version of the pack before.
        digest: its digest.
        comparable: whether results stand on the same scales as those of the version before; otherwise zero
            and unit of each scale are the mean and SD of these people.
        scales: by scale id; a scale that is absent keeps the numbers it had.
        items: by item id; an item that is absent keeps the numbers it had, moved to the new scale.

    """

    date: str
    people: int
    version: str
    digest: str
    comparable: bool
    scales: Mapping[str, ScaleFit]
    items: Mapping[str, ItemFit]
