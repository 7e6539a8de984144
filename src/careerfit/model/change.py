"""What an action changed, so that pages know what to read again."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Change:
    """One action's effect: what kind, and on which session, person or plan."""

    kind: Literal["begun", "answered", "moved", "told", "kept"]
    session: str = ""
    person: str = ""  # of "kept": whose facts
    plan: str = ""  # of "kept": the plan to show, where the action was about one
