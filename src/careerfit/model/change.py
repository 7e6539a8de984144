"""What an action changed, so that pages know what to read again."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Change:
    """One action's effect: what kind, and on which session."""

    kind: Literal["begun", "answered", "moved", "told"]
    session: str
