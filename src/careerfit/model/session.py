"""One person's way through a questionnaire, as an append-only list of events and what follows from it."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from careerfit.model.content import Item

EventKind = Literal["answer", "skip", "go"]
Mode = Literal["full", "quick"]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing a person did: answered or skipped an item, or went to it (back, forward).

    Attributes:
        seq: 1, 2, 3 ... within the session; order is by seq, never by the clock.
        kind: ``answer``, ``skip`` ("prefer not to say") or ``go`` (moved to the item).
        item: item id.
        category: 1..K in the pack's own order for ``answer``, otherwise None.
        ms: milliseconds since the item was shown, None when not measured.
        at: when, with its offset from UTC.

    """

    seq: int
    kind: EventKind
    item: str
    category: int | None
    ms: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose results are kept; the label is whatever they like to be called, or nothing."""

    id: str
    label: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Session:
    """A questionnaire that was begun: who, with which pack and catalogue, in which order, and its events."""

    id: str
    person: str  # id of the person
    started: datetime
    pack: str
    pack_version: str
    pack_digest: str
    catalogue_digest: str
    language: str
    seed: int
    order: tuple[str, ...]  # full: item ids in the order asked; quick: all that may be asked
    events: tuple[Event, ...] = ()
    mode: Mode = "full"

    def with_event(
        self, kind: EventKind, item: str, category: int | None, ms: int | None, at: datetime
    ) -> "Session":
        """Return the session with one more event; ValueError for an item that it does not ask."""
        if item not in self.order:
            raise ValueError(f"this questionnaire does not ask {item}")
        event = Event(len(self.events) + 1, kind, item, category, ms, at)
        return replace(self, events=(*self.events, event))

    def with_answer(self, item: str, category: int, ms: int | None, at: datetime) -> "Session":
        """Return the session with an answer (category 1..K in the pack's order)."""
        return self.with_event("answer", item, category, ms, at)

    def with_skip(self, item: str, ms: int | None, at: datetime) -> "Session":
        """Return the session with the item skipped."""
        return self.with_event("skip", item, None, ms, at)

    def gone_to(self, item: str, at: datetime) -> "Session":
        """Return the session standing at this item, its answer untouched."""
        return self.with_event("go", item, None, None, at)

    @property
    def answers(self) -> Mapping[str, int]:
        """The answers that count: the last event of each item decides; skipped items are absent."""
        last: dict[str, int] = {}
        for event in self.events:
            if event.kind == "answer" and event.category is not None:
                last[event.item] = event.category
            elif event.kind == "skip":
                last.pop(event.item, None)
        return last

    @property
    def asked(self) -> frozenset[str]:
        """Items that were answered or skipped."""
        return frozenset(event.item for event in self.events if event.kind != "go")

    @property
    def path(self) -> tuple[str, ...]:
        """Items in the order asked; of a quick questionnaire, those that were shown so far."""
        if self.mode == "full":
            return self.order
        return tuple(dict.fromkeys(event.item for event in self.events))

    @property
    def position(self) -> int:
        """Index in ``path`` of the item to show now; ``len(path)`` past the last one."""
        if not self.events:
            return 0
        last = self.events[-1]
        return self.path.index(last.item) + (last.kind != "go")

    @property
    def current(self) -> str | None:
        """Item to show now, None past the last one."""
        path = self.path
        return path[self.position] if self.position < len(path) else None


def printable(label: str) -> str:
    """Return a name in one line: without characters that could steer a terminal, and without outer spaces."""
    line = " ".join(label.split())
    return "".join(character for character in line if character.isprintable()).strip()


def plain(text: str) -> str:
    """Return a text of several lines without characters that could steer a terminal."""
    lines = text.replace("\r\n", "\n").split("\n")
    cleaned = ("".join(c for c in line if c.isprintable() or c == "\t").rstrip() for line in lines)
    return "\n".join(cleaned).strip()


def ask_order(items: tuple[Item, ...], seed: int) -> tuple[str, ...]:
    """Order the items of a full questionnaire: scales take turns, each scale's items shuffled by the seed."""
    shuffle = random.Random(seed)  # noqa: S311 - an order to ask in, not a secret
    by_scale: dict[str, list[str]] = {}
    for item in items:
        by_scale.setdefault(item.scale, []).append(item.id)
    rounds: list[str] = []
    for ids in by_scale.values():
        shuffle.shuffle(ids)
    while any(by_scale.values()):
        turn = [ids.pop() for ids in by_scale.values() if ids]
        shuffle.shuffle(turn)
        rounds += turn
    return tuple(rounds)


def shown_order(item: Item, seed: int) -> tuple[int, ...]:
    """Categories (1..K) in the order in which a person sees them; only situations are shuffled."""
    categories = list(range(1, item.categories + 1))
    if item.format == "situation":
        random.Random(f"{seed}:{item.id}").shuffle(categories)  # noqa: S311 - not a secret
    return tuple(categories)
