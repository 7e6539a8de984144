"""One entry of a choice, on whichever page it is offered."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a choice: id and text."""

    id: str
    text: str
