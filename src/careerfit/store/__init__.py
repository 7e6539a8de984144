"""Keeping: the SQLite file with persons, sessions, answers and what was told."""

from careerfit.store.store import Store

__all__ = ["Store"]
