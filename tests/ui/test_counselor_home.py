"""The first page of the workspace: its numbers are the lines that open, ways to all else, the place kept."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from careerfit.app.caseload import demo, doing
from careerfit.app.workspace import Content, Workspace, open_workspace
from careerfit.model.caseload import NEWEST, Filter, Sort
from careerfit.model.change import Change
from careerfit.ui.attach import Rooms
from careerfit.ui.bridge import Bridge
from careerfit.ui.joins.desk import home
from careerfit.ui.pages.desk.home_page import HomePage
from careerfit.ui.pages.desk.people_page import PeoplePage
from careerfit.ui.window import COUNSELOR
from tests.ui.ui_types import Open

NOW = demo.START + timedelta(days=200)
Opened = Callable[..., Rooms]


@pytest.fixture
def desk(opened: Open, tmp_path: Path, content: Content) -> Opened:
    """Return a function that opens the program with the workspace shown, on so many made-up people."""

    def open_desk(people: int = 0, seed: int = 1) -> Rooms:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue(COUNSELOR, True)
        settings.sync()
        if people:
            with open_workspace(tmp_path, content) as workspace:
                demo.fill(workspace, people, seed)
        return opened(tmp_path)

    return open_desk


def page_of(rooms: Rooms) -> HomePage:
    page = rooms.bridge.pages["counselor"]
    assert isinstance(page, HomePage)
    return page


def opened_home(rooms: Rooms, qtbot: QtBot) -> HomePage:
    page = page_of(rooms)
    rooms.bridge.window.navigation.entries["counselor"].click()
    qtbot.waitUntil(lambda: bool(page.needs))
    return page


def wanted(bridge: Bridge) -> list[tuple[Filter, Sort]]:
    asked: list[tuple[Filter, Sort]] = []
    bridge.doors["people"] = lambda chosen, by: asked.append((chosen, by))
    return asked


def assert_that_numbers_are_lines(rooms: Rooms, page: HomePage) -> None:
    """Click every row and compare."""
    asked = wanted(rooms.bridge)
    for button in page.needs:
        button.click()
        chosen, by = asked.pop()
        lines = rooms.bridge.workspace.store.caseload.ids(chosen, by)
        assert button.text() == f"{len(lines):,}: {button.row.title}"
        assert button.row.number == f"{len(lines):,}"


@pytest.mark.parametrize("seed", [1, 2])
def test_the_number_is_the_number_of_lines_that_its_click_opens_also_after_deeds(
    desk: Opened, qtbot: QtBot, seed: int
) -> None:
    rooms = desk(60, seed)
    bridge, draw = rooms.bridge, random.Random(seed)
    page = opened_home(rooms, qtbot)
    assert_that_numbers_are_lines(rooms, page)
    people = bridge.workspace.store.caseload.people()
    today = bridge.workspace.clock().date()
    deeds: list[Callable[[Workspace], Change]] = [
        lambda w: doing.trash(w, draw.sample(people, 9)),
        lambda w: doing.follow_up(w, draw.sample(people, 7), today),
        doing.undo,
        lambda w: doing.follow_up(w, draw.sample(people, 5), today + timedelta(days=1)),
        doing.undo,
        doing.redo,
    ]
    for deed in deeds:
        bridge.act(deed)
        expected = len(bridge.workspace.store.caseload.ids(Filter(due_by=today), NEWEST))
        qtbot.waitUntil(lambda n=expected: page.needs[0].row.count == n)
        settle(rooms, qtbot)
        assert_that_numbers_are_lines(rooms, page)


def test_the_table_that_a_click_opens_has_as_many_rows_as_the_number_says(desk: Opened, qtbot: QtBot) -> None:
    rooms = desk(60)
    page = opened_home(rooms, qtbot)
    for at in range(len(page.needs)):
        page.needs[at].click()
        people = rooms.bridge.pages["people"]
        assert isinstance(people, PeoplePage)
        assert rooms.bridge.window.page() == "people"
        qtbot.waitUntil(lambda n=page.needs[at].row.count, table=people: table.lines.rowCount() == n)
        page.bar.chosen.emit("home")
        settle(rooms, qtbot)


def settle(rooms: Rooms, qtbot: QtBot) -> None:
    """Wait until the page has nothing to read."""
    (join,) = rooms.bridge.findChildren(home._HomeJoin)
    qtbot.waitUntil(lambda: not join._reading and not join._again)


def test_who_is_due_is_named_with_day_and_note_and_opens(desk: Opened, qtbot: QtBot) -> None:
    rooms = desk(12)
    bridge = rooms.bridge
    people = bridge.workspace.store.caseload.people()
    day = datetime(2020, 2, 3, tzinfo=UTC).date()  # before all that is made up
    bridge.act(lambda w: doing.follow_up(w, people[3:4], day, "Ask about the internship"))
    page = opened_home(rooms, qtbot)
    first = page.due[0]
    assert first.row.person == people[3]
    assert (first.row.when, first.row.about) == ("was due Feb 3, 2020", "Ask about the internship")
    assert "was due Feb 3, 2020" in first.accessibleDescription()
    opened: list[tuple[str, str]] = []
    bridge.doors["case"] = lambda person, session: opened.append((person, session))
    first.click()
    ((person, session),) = opened
    assert person == people[3]
    assert bridge.workspace.store.session(session).person == person
    bridge.act(doing.undo)
    qtbot.waitUntil(lambda: not any(button.row.person == people[3] for button in page.due[:1]))


def test_a_saved_filter_and_a_search_open_the_table(desk: Opened, qtbot: QtBot) -> None:
    rooms = desk(8)
    kept = Filter(tracks=("sales",), tied=True)
    rooms.bridge.workspace.store.caseload.save_filter("Sales, tied", kept)
    asked = wanted(rooms.bridge)
    page = opened_home(rooms, qtbot)
    (link,) = page.saved
    link.click()
    page.find_text()
    qtbot.keyClicks(page.search, "demo 00")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert asked == [(kept, NEWEST), (Filter(text="demo 00"), NEWEST)]


def test_an_empty_workspace_says_what_to_do_first(desk: Opened, qtbot: QtBot) -> None:
    rooms = desk()
    page = page_of(rooms)
    rooms.bridge.window.navigation.entries["counselor"].click()
    qtbot.waitUntil(lambda: "demo --people" in page._empty.text())
    asked: list[str] = []
    rooms.bridge.doors["bring-in"] = asked.append
    page.bring_in.click()
    assert asked == [""]
    assert not page.search.isVisible()


def test_nothing_is_read_before_the_page_is_opened(desk: Opened, qtbot: QtBot) -> None:
    rooms = desk(8)
    page = page_of(rooms)
    assert not page.bar.undo.isEnabled()
    assert page.needs == []
    opened_home(rooms, qtbot)
    assert page.bar.undo.isEnabled()


def test_the_entry_opens_the_page_that_was_used_last_and_the_bar_leads_back(
    desk: Opened, qtbot: QtBot
) -> None:
    rooms = desk(8)
    window = rooms.bridge.window
    page = opened_home(rooms, qtbot)
    rooms.bridge.enter("cohorts")
    assert window.page() == "cohorts"
    window.open_page("start")
    window.navigation.entries["counselor"].click()
    assert window.page() == "cohorts"
    person = rooms.bridge.workspace.store.caseload.people()[0]
    rooms.bridge.enter("case", person, "")
    window.open_page("start")
    window.navigation.entries["counselor"].click()
    assert window.page() == "case"
    page.bar.chosen.emit("home")
    assert window.page() == "counselor"
    window.open_page("start")
    window.navigation.entries["counselor"].click()
    assert window.page() == "counselor"


def test_the_page_that_was_used_last_opens_again_at_the_next_start(
    desk: Opened, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    rooms = desk(8)
    opened_home(rooms, qtbot)
    rooms.bridge.enter("people")
    rooms.bridge.window.close()
    again = opened(tmp_path)
    qtbot.waitUntil(lambda: again.bridge.window.page() != "start" or again._open_next == ())
    again.bridge.window.navigation.entries["counselor"].click()
    assert again.bridge.window.page() == "people"


def test_the_focus_stays_on_its_row_when_the_numbers_change(desk: Opened, qtbot: QtBot) -> None:
    rooms = desk(20)
    page = opened_home(rooms, qtbot)
    page.needs[2].setFocus()
    people = rooms.bridge.workspace.store.caseload.people()
    today = rooms.bridge.workspace.clock().date()
    before = page.needs[0].row.count
    rooms.bridge.act(lambda w: doing.follow_up(w, people, today))
    qtbot.waitUntil(lambda: page.needs[0].row.count != before)
    assert rooms.bridge.window.focusWidget() is page.needs[2]
