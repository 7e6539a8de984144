"""Lets a thread that works beside the window hand Python's lock over soon when the window wants it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

TURN = 0.0001  # seconds after which the work lets the window have its turn, instead of Python's usual 5 ms
_LOCK = Lock()
_BEFORE: list[float] = []  # what stood when each of those who work began; the first is what it goes back to


@contextmanager
def short_turns() -> Iterator[None]:
    """Let threads take turns more often: the window asks for its own dozens of times to paint itself once.

    Several may do so at a time; what stood before comes back when the last one ends.
    """
    with _LOCK:
        _BEFORE.append(sys.getswitchinterval())
        sys.setswitchinterval(TURN)
    try:
        yield
    finally:
        with _LOCK:
            before = _BEFORE.pop()
            if not _BEFORE:
                sys.setswitchinterval(before)
