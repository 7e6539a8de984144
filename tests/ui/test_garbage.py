import gc
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from careerfit.ui.garbage import MainThreadGarbage

GONE: list[str] = []  # the thread on which each ring went


class Ring:
    """Something that only holds itself, and notes the thread on which it goes."""

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        GONE.append(threading.current_thread().name)


@pytest.fixture
def parent(qapp: QCoreApplication) -> Iterator[QObject]:  # noqa: ARG001 - objects need it
    GONE.clear()
    made = QObject()
    yield made
    with suppress(RuntimeError):  # a test deleted it
        made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()


def test_another_thread_deletes_nothing_and_the_main_thread_does(parent: QObject, qtbot: QtBot) -> None:
    garbage = MainThreadGarbage(parent)

    def litter() -> None:
        for _ in range(5000):
            Ring()

    worker = threading.Thread(target=litter)
    worker.start()
    worker.join()
    assert GONE == []
    garbage.collect(at_rest=False)
    qtbot.waitUntil(lambda: len(GONE) == 5000)
    assert set(GONE) == {"MainThread"}


def test_python_collects_by_itself_again_when_the_window_is_gone(parent: QObject) -> None:
    MainThreadGarbage(parent)
    assert not gc.isenabled()
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gc.isenabled()


@pytest.fixture
def only_the_oldest_is_due(parent: QObject) -> Iterator[None]:  # noqa: ARG001 - it turns collecting off
    before = gc.get_threshold()
    gc.collect()
    kept = Ring()
    gc.collect(0)
    gc.collect(1)
    del kept  # and nothing but a look at everything finds it
    gc.set_threshold(10**9, 10**9, 0)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("only_the_oldest_is_due")
def test_the_oldest_objects_are_looked_through_while_the_window_rests(parent: QObject) -> None:
    garbage = MainThreadGarbage(parent)
    garbage.collect(at_rest=False)
    assert GONE == []
    garbage.collect(at_rest=True)
    assert GONE == ["MainThread"]


@pytest.mark.usefixtures("only_the_oldest_is_due")
def test_a_window_that_never_rests_has_them_looked_through_at_last(
    parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("careerfit.ui.garbage.MOST", 1)
    MainThreadGarbage(parent).collect(at_rest=False)
    assert GONE == ["MainThread"]
