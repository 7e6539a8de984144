"""PDFs for work on another thread: made, refused, and left halfway."""

import gc
from collections.abc import Callable
from threading import Thread
from types import GeneratorType

import pytest
import sample_pages.report as samples
from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import delete

from careerfit.ui.desk.export_reports import ReportPress


class LeftError(Exception):
    """The work was left."""


def made_by(press: ReportPress, still: Callable[[], object]) -> tuple[Thread, list[bytes | Exception]]:
    """Ask for a report on another thread; the list holds what came of it."""
    came: list[bytes | Exception] = []

    def ask() -> None:
        try:
            came.append(press.make(samples.REPORT, still))
        except LeftError as error:
            came.append(error)

    thread = Thread(target=ask)
    thread.start()
    return thread, came


def half_done() -> list[object]:
    """Return what still paints: when it goes after that on which it paints, Qt takes the program down."""
    gc.collect()
    found = [one for one in gc.get_objects() if isinstance(one, GeneratorType) and one.gi_frame]
    return [one for one in found if one.gi_code.co_name in ("_steps", "print_pages")]


def turn(thread: Thread, times: int) -> None:
    """Let the main thread do what waits for it, as often as that and while the other thread lives."""
    for _ in range(times):
        QCoreApplication.processEvents()
        thread.join(0.001)
        if not thread.is_alive():
            return


@pytest.mark.usefixtures("qapp")
def test_a_report_is_made_for_another_thread() -> None:
    owner = QObject()
    thread, came = made_by(ReportPress(owner, ""), lambda: None)
    turn(thread, 30_000)
    thread.join(1)
    assert isinstance(came[0], bytes)
    assert came[0].startswith(b"%PDF-")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("turns", range(1, 7))
def test_a_window_that_is_closed_in_the_middle_of_a_report_takes_nothing_down(turns: int) -> None:
    owner, gone = QObject(), list[bool]()

    def still() -> None:
        if gone:
            raise LeftError

    thread, came = made_by(ReportPress(owner, ""), still)
    turn(thread, turns)
    QCoreApplication.sendPostedEvents(owner)
    delete(owner)
    gone.append(True)
    thread.join(5)
    assert not thread.is_alive()
    assert len(came) == 1
    assert half_done() == []
