"""When an adaptive questionnaire ends; without numpy, so that a page can say how long it may take."""

from dataclasses import dataclass
from typing import Literal

Stop = Literal["settled", "precise", "maximum", "full"]

STOPS: tuple[Stop, ...] = ("settled", "precise", "maximum", "full")


@dataclass(frozen=True, slots=True)
class Limits:
    """When an adaptive questionnaire ends. Why these: docs/decisions/0005-next-question.md.

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
