"""Counts small whole numbers by column, for figures about up to a million people."""

from collections import Counter
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

_LOWEST = -(2**15)
_NUMBERS = 2**16
_ROWS = 10_000  # counted at once: so many take about a millisecond
_Counts: TypeAlias = NDArray[np.int32]


class Columns:
    """Counts of each number of 16 bits in each column of a table that comes in parts."""

    __slots__ = ("_columns", "_counts", "_waiting")

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._counts: _Counts = np.zeros((columns, _NUMBERS), np.int32)
        self._waiting = bytearray()

    def add(self, packed: bytes) -> None:
        """Count whole rows, one after the other, each number in two bytes of this machine's order."""
        self._waiting += packed
        if len(self._waiting) >= 2 * self._columns * _ROWS:
            self._count()

    def counted(self) -> tuple[Counter[int], ...]:
        """Return for each column how often each number is there."""
        self._count()
        found = []
        for counts in self._counts:
            there = np.flatnonzero(counts)
            found.append(Counter(dict(zip((there + _LOWEST).tolist(), counts[there].tolist(), strict=True))))
        return tuple(found)

    def _count(self) -> None:
        rows = np.frombuffer(bytes(self._waiting), np.int16).reshape(-1, self._columns)
        for column in range(self._columns):
            found = np.bincount(rows[:, column].astype(np.int32) - _LOWEST, minlength=_NUMBERS)
            self._counts[column] += found.astype(np.int32)
        self._waiting.clear()
