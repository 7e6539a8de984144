"""A small made-up caseload, and a workspace whose clock, ids and seeds tests can predict."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from careerfit.app.caseload import demo
from careerfit.app.workspace import Content, Workspace, load_content
from careerfit.store.store import Store


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content()


def opened(folder: Path, content: Content) -> Iterator[Workspace]:
    ticks, ids = count(), count(1)
    start = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)
    with Store.open(folder) as store:
        yield Workspace(
            content,
            store,
            lambda: start + timedelta(seconds=next(ticks)),
            lambda: f"id-{next(ids)}",
            lambda: 1,
        )


@pytest.fixture
def workspace(tmp_path: Path, content: Content) -> Iterator[Workspace]:
    yield from opened(tmp_path, content)


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Iterator[Workspace]:
    """300 people, to be read only."""
    for one in opened(tmp_path_factory.mktemp("demo"), content):
        demo.fill(one, 300, 7)
        yield one
