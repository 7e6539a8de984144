"""What is told about many people at once, and what is not because they are too few."""

from dataclasses import dataclass

LEAST = 5
"""People under whose number nothing is broken down."""

BIN = 0.5  # width of a bar of a scale's histogram, in population SDs
RANGE = 3.0  # histograms of scales go from -3 to 3; what lies beyond is counted in the outermost bars


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a breakdown; ``people`` None where it would tell of fewer than `LEAST`."""

    id: str
    title: str
    people: int | None


@dataclass(frozen=True, slots=True)
class Distribution:
    """How something measured is spread over people.

    Attributes:
        id: scale id, "certainty" or "progress".
        people: of whom it is known; None where that would tell that it is unknown of fewer than `LEAST`.
        mean, sd: of the values (SD with n - 1).
        quartiles: lower, median, upper.
        bars: people by bar; None where a bar would tell of fewer than `LEAST`.
        low, width: where the first bar begins, and how wide each is.

    """

    id: str
    people: int | None
    mean: float
    sd: float
    quartiles: tuple[float, float, float]
    bars: tuple[int | None, ...]
    low: float
    width: float


@dataclass(frozen=True, slots=True)
class Cohort:
    """People of a filter, each with the newest of the results that it lets through.

    Attributes:
        people: how many; None when they are fewer than `LEAST`, and nothing else is said then.
        finished: of them, with a result.
        scales: by scale; those that fewer than `LEAST` have answered are left out.
        certainty, progress: P(best) of the leading role; how far along a plan. None where too few have it.
        verdicts, tracks, families, roles, flags, goals: breakdowns, the largest part first.
        refused: why nothing is said, "" otherwise: "few", or "rest" where all others are too few.

    """

    people: int | None
    finished: int | None
    scales: tuple[Distribution, ...] = ()
    certainty: Distribution | None = None
    progress: Distribution | None = None
    verdicts: tuple[Part, ...] = ()
    tracks: tuple[Part, ...] = ()
    families: tuple[Part, ...] = ()
    roles: tuple[Part, ...] = ()
    flags: tuple[Part, ...] = ()
    goals: tuple[Part, ...] = ()
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two cohorts side by side; refused ("apart") where they differ by fewer than `LEAST` people."""

    first: Cohort
    second: Cohort
    refused: str = ""
