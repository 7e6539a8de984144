"""When an adaptive questionnaire ends, how much must be answered; without numpy, so that pages know it."""

from dataclasses import dataclass
from typing import Literal

Stop = Literal["settled", "precise", "maximum", "full"]

# With fewer of the matched scales answered, most of a fit would be the prior's.
ANSWERED_SHARE = 0.5

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
