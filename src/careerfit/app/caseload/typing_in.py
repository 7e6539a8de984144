"""Keeps questionnaires that were filled in on paper and are typed in, each as an import of its own."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from careerfit.app.authors.sheets import Sheet
from careerfit.app.caseload.importing import SheetMapping, import_sheets
from careerfit.app.caseload.merging import Brought
from careerfit.app.papers.paper import ordered
from careerfit.app.workspace import Content, Workspace
from careerfit.model.errors import CareerfitError
from careerfit.model.exchange import TypedItem, TypedSheet
from careerfit.model.session import printable
from careerfit.model.words import Words

Report = Callable[[float], None]  # told the share that is done; what it raises ends it


def typed_items(content: Content) -> tuple[TypedItem, ...]:
    """Return the questions in the order and with the numbers that they have on paper."""
    words = content.words
    return tuple(
        TypedItem(
            item.id,
            number,
            item.text or words.say("why.pair", first=item.ends[0], second=item.ends[1]),
            tuple(item.options),
        )
        for number, item in enumerate(ordered(content), start=1)
    )


def still_open(words: Words, typed: TypedSheet, count: int) -> str:
    """Say how many of so many questions have no answer."""
    left = count - len(typed.answers)
    return words.say("exchange.typed.still", count=left) if left else words.say("exchange.typed.all")


def keep_typed(workspace: Workspace, typed: TypedSheet, report: Report) -> Brought:
    """Score and keep a typed form as one deed, by the rules of `importing.import_sheets`.

    CareerfitError, and nothing is kept, without an answer, for a day that is none, and where several people
    have the name.
    """
    if not typed.answers:
        raise CareerfitError("No question has an answer yet.", "Type the answers first.", "typed-nothing")
    name = printable(typed.person)
    asked = tuple(item.id for item in ordered(workspace.content))
    sheet = Sheet(name, _day(typed.day), dict(typed.answers), asked)
    known = workspace.store.caseload.called([name] if name else [])
    if len(known.get(name, ())) > 1:
        raise CareerfitError(
            f"Several people of the list are called {name}.",
            "Give each of them a code of their own, and type that.",
            "typed-several",
            who=name,
        )
    return import_sheets(workspace, SheetMapping(Path("paper"), (), (sheet,), (), known), report)


def _day(text: str) -> datetime | None:
    if not text.strip():
        return None
    try:
        day = datetime.fromisoformat(text.strip())
        return (day if day.tzinfo else day.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise CareerfitError(
            f"{text.strip()[:40]} is no date.",
            "Write it like 2026-03-31, or leave it empty.",
            "typed-day",
            day=text.strip()[:40],
        ) from None
