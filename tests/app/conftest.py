"""A workspace on a real database, with a clock, ids and seeds that tests can predict."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from careerfit.app.workspace import Content, Workspace, load_content
from careerfit.store.store import Store

START = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content()


@pytest.fixture
def workspace(tmp_path: Path, content: Content) -> Iterator[Workspace]:
    """Every look at the clock is a second later; ids are id-1, id-2 ...; seeds are 1, 2 ..."""
    ticks, ids, seeds = count(), count(1), count(1)
    with Store.open(tmp_path) as store:
        yield Workspace(
            content,
            store,
            lambda: START + timedelta(seconds=next(ticks)),
            lambda: f"id-{next(ids)}",
            lambda: next(seeds),
        )
