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
    garbage.collect()
    qtbot.waitUntil(lambda: len(GONE) == 5000)
    assert set(GONE) == {"MainThread"}


def test_python_collects_by_itself_again_when_the_window_is_gone(parent: QObject) -> None:
    MainThreadGarbage(parent)
    assert not gc.isenabled()
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gc.isenabled()
