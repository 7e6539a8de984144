"""What a person gives to their counselor."""

from dataclasses import dataclass
from datetime import datetime

from careerfit.model.person import Plan
from careerfit.model.result import Told
from careerfit.model.session import Session


@dataclass(frozen=True, slots=True)
class CounselorFile:
    """What is in a file: one finished session with its result, and what the person chose to add.

    Attributes:
        name: of the person, "" when it was left out; the session's person is "" in any case.
        plans: () when they were left out; without notes where these were.

    """

    made: datetime
    program: str
    session: Session
    told: Told
    name: str
    plans: tuple[Plan, ...]
