"""Long work: done elsewhere, with progress, left at will, and nothing half-written."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from careerfit.app.caseload import doing
from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.session import Person
from careerfit.ui.bridge import Bridge
from careerfit.ui.jobs import Report
from careerfit.ui.widgets.job_strip import JobStrip
from tests.ui.ui_types import Open


@pytest.fixture
def bridge(opened: Open, tmp_path: Path) -> Bridge:
    return opened(tmp_path).bridge


def test_work_is_done_on_another_thread_and_handed_over_on_this_one(bridge: Bridge, qtbot: QtBot) -> None:
    seen: list[object] = []

    def work(workspace: Workspace, report: Report) -> str:
        report(0.5)
        return f"{workspace.store is bridge.workspace.store} {threading.current_thread() is here}"

    here = threading.current_thread()
    assert bridge.jobs.start("Counting", work, lambda told: seen.append((told, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("False False", here)]
    assert bridge.jobs.running is None


def test_what_is_written_elsewhere_is_seen_here_and_told_once(bridge: Bridge, qtbot: QtBot) -> None:
    workspace = bridge.workspace
    workspace.store.add_person(Person("p1", "person-1", workspace.clock()))
    told: list[Change] = []
    bridge.changed.connect(told.append)
    bridge.jobs.act("Tagging", lambda own, report: doing.tag(own, ["p1"], "spring", report=report))
    qtbot.waitUntil(lambda: bool(told))
    assert doing.case(workspace, "p1").tags == ("spring",)
    assert [change.person for change in told] == ["p1"]


def test_work_that_is_left_keeps_nothing(bridge: Bridge, qtbot: QtBot) -> None:
    workspace = bridge.workspace
    people = [f"p{number}" for number in range(600)]
    for person in people:
        workspace.store.add_person(Person(person, person, workspace.clock()))
    begun = threading.Event()

    def work(own: Workspace, report: Report) -> Change:
        def slow(share: float) -> None:
            begun.set()
            waiting.wait(10)
            report(share)

        return doing.tag(own, people, "spring", report=slow)

    waiting = threading.Event()
    told: list[Change] = []
    bridge.changed.connect(told.append)
    with qtbot.waitSignal(bridge.jobs.left):
        bridge.jobs.act("Tagging", work)
        assert begun.wait(10)
        bridge.jobs.leave()
        waiting.set()
    assert not told
    assert workspace.store.caseload.labels("tag") == ()
    assert not bridge.window.banner.isVisible()


def test_beside_work_that_writes_an_action_is_refused_with_a_reason(bridge: Bridge, qtbot: QtBot) -> None:
    waiting = threading.Event()
    bridge.jobs.start("Bringing in", lambda _own, _report: waiting.wait(10), lambda _done: None, writes=True)
    assert not bridge.act(lambda workspace: pytest.fail(f"{workspace} was written to"))
    assert "Bringing in" in bridge.window.banner.title.text()
    assert not bridge.jobs.start("Another", lambda _own, _report: None, lambda _done: None)
    waiting.set()
    qtbot.waitUntil(lambda: bridge.jobs.running is None)


def test_a_problem_of_the_work_is_shown(bridge: Bridge, qtbot: QtBot) -> None:
    def work(own: Workspace, _report: Report) -> Change:
        return doing.tag(own, ["p1"], "   ")

    with qtbot.waitSignal(bridge.jobs.failed):
        bridge.jobs.act("Tagging", work)
    assert bridge.window.banner.isVisibleTo(bridge.window)
    assert bridge.jobs.running is None


def test_the_strip_tells_how_far_it_is_and_cancels(bridge: Bridge, qtbot: QtBot) -> None:
    waiting = threading.Event()

    def work(_own: Workspace, report: Report) -> None:
        while not waiting.wait(0.02):
            report(0.42)
        report(1.0)

    bridge.window.show()
    strip = bridge.window.findChildren(JobStrip)[-1]
    bridge.jobs.start("Counting", work, lambda _done: None)
    qtbot.waitUntil(strip.isVisible)
    qtbot.waitUntil(lambda: "42 %" in strip.title.text())
    strip.cancel.click()
    assert "Counting" in strip.title.text()
    assert not strip.cancel.isEnabled()
    qtbot.waitUntil(lambda: bridge.jobs.running is None)
    assert not strip.isVisible()


def test_who_cancels_by_keys_is_back_where_the_keys_were(bridge: Bridge, qtbot: QtBot) -> None:
    waiting = threading.Event()

    def work(_own: Workspace, report: Report) -> None:
        while not waiting.wait(0.02):
            report(0.42)

    window = bridge.window
    window.start.label.setFocus()
    strip = window.findChildren(JobStrip)[-1]
    bridge.jobs.start("Counting", work, lambda _done: None)
    qtbot.waitUntil(strip.isVisible)
    strip.cancel.setFocus()
    QTest.keyClick(strip.cancel, Qt.Key.Key_Space)
    assert window.focusWidget() is window.start.label
    qtbot.waitUntil(lambda: bridge.jobs.running is None)
    assert window.focusWidget() is window.start.label


def test_closing_the_window_leaves_the_work_first(bridge: Bridge, qtbot: QtBot, tmp_path: Path) -> None:
    ended = tmp_path / "ended"

    def work(_own: Workspace, report: Report) -> None:
        try:
            while True:
                report(0.0)
        finally:
            ended.write_text("yes")

    bridge.jobs.start("Counting", work, lambda _done: None)
    bridge.window.close()
    assert ended.read_text() == "yes"
    qtbot.waitUntil(lambda: bridge.jobs.running is None)
