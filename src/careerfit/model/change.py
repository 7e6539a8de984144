"""What an action changed, so that pages know what to read again."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Change:
    """One action's effect: what kind, and on which session or person."""

    kind: Literal["begun", "answered", "moved", "told", "kept"]
    session: str = ""
    person: str = ""  # of "kept": whose facts
