"""The first page of the workspace: its numbers are the lines that open, ways to all else, the place kept."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from careerfit.app.caseload import adding, demo, doing, filters, importing
from careerfit.app.caseload.erase_screen import erase_all
from careerfit.app.caseload.reading import catch_up
from careerfit.app.caseload.triage import triage
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


def test_numbers_are_lines_after_each_single_deed_and_after_its_undo(desk: Opened, qtbot: QtBot) -> None:
    rooms = desk(40, 4)
    bridge, workspace = rooms.bridge, rooms.bridge.workspace
    page, caseload = opened_home(rooms, qtbot), workspace.store.caseload
    today = workspace.clock().date()
    people = list(caseload.people())
    flagged = caseload.rows(caseload.ids(Filter(cautioned=True)))[0]
    several = next(line for line in caseload.rows(caseload.ids(Filter(changed=True))))
    deeds: list[Callable[[Workspace], Change]] = [
        lambda w: doing.trash(w, [flagged.person]),
        lambda w: doing.trash(w, [], {several.session: several.person}),
        lambda w: doing.follow_up(w, [people[5]], today),
        lambda w: doing.note(w, [people[6]], "Call.", due=today),
        lambda w: doing.tag(w, [people[7]], "spring"),
        lambda w: doing.group(w, [people[8]], "A"),
        lambda w: doing.name(w, people[9], "Somebody else", "K-9"),
        lambda w: adding.add(w, "Somebody new", ""),
        lambda w: filters.keep(w, "tied", Filter(tied=True)),
    ]
    for number, deed in enumerate(deeds):
        before = counts(workspace)
        for action in (deed, doing.undo, doing.redo, doing.undo):
            bridge.act(action)
            qtbot.waitUntil(lambda: shown(page) == counts(workspace))
            settle(rooms, qtbot)
            assert_that_numbers_are_lines(rooms, page)
        assert counts(workspace) == before, number


def test_numbers_are_lines_after_erasing_one_result_after_an_import_and_after_its_undo(
    desk: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    rooms = desk(40, 4)
    bridge, workspace = rooms.bridge, rooms.bridge.workspace
    page, caseload = opened_home(rooms, qtbot), workspace.store.caseload
    several = next(line for line in caseload.rows(caseload.ids(Filter(changed=True))))
    before = next(line for line in caseload.rows(caseload.ids(Filter(person=several.person)))
                  if line.id < several.id)  # fmt: skip
    sheet = tmp_path / "a.csv"
    ids = [item.id for item in workspace.content.pack.items][:8]
    sheet.write_text(f"person,{','.join(ids)}\nK-1,{','.join('1' * 8)}\n", encoding="utf-8")

    def erase(own: Workspace) -> Change:
        """Erase the result that a reliable change was measured against."""
        erase_all(own, [], [], lambda _share: None, [before.session])
        return Change("kept")

    def bring(own: Workspace) -> Change:
        importing.import_sheets(own, importing.preview(own, sheet), lambda _share: None)
        return Change("kept")

    for deed in (bring, doing.undo, doing.redo, erase, doing.undo):
        lines = caseload.count()
        bridge.act(deed)
        assert caseload.count() != lines
        qtbot.waitUntil(lambda: shown(page) == counts(workspace))
        settle(rooms, qtbot)
        assert_that_numbers_are_lines(rooms, page)


def counts(workspace: Workspace) -> list[int]:
    """Count the lines of each need anew."""
    catch_up(workspace)
    return [len(workspace.store.caseload.ids(row.filter)) for row in triage(workspace)]


def shown(page: HomePage) -> list[int]:
    """Return the numbers that stand on the page."""
    return [button.row.count for button in page.needs]


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
    filters.keep(rooms.bridge.workspace, "Sales, tied", kept)
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


def test_the_table_is_made_ready_while_this_page_stands_and_opens_as_ever(desk: Opened, qtbot: QtBot) -> None:
    rooms = desk(8)
    bridge = rooms.bridge
    opened_home(rooms, qtbot)
    assert "people" not in bridge.pages
    qtbot.waitUntil(lambda: "people" in bridge.pages)
    page = bridge.pages["people"]
    assert bridge.window.page() == "counselor"
    bridge.enter("people", Filter(tracks=("sales",)), NEWEST)
    assert bridge.pages["people"] is page
    assert bridge.window.page() == "people"
    assert isinstance(page, PeoplePage)
    expected = bridge.workspace.store.caseload.ids(Filter(tracks=("sales",))).tolist()
    qtbot.waitUntil(lambda: page.lines.ids.tolist() == expected)


def test_the_table_is_made_ready_for_somebody_who_used_it_last(
    desk: Opened, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    rooms = desk(8)
    opened_home(rooms, qtbot)
    rooms.bridge.enter("people")
    rooms.bridge.window.open_page("start")
    rooms.bridge.window.close()
    again = opened(tmp_path)
    assert again.bridge.window.page() == "start"
    qtbot.waitUntil(lambda: "people" in again.bridge.pages)
    assert again.bridge.window.page() == "start"
    again.bridge.window.navigation.entries["counselor"].click()
    page = again.bridge.pages["people"]
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: len(page.lines.ids) == again.bridge.workspace.store.caseload.count())
    assert again.bridge.window.page() == "people"
    assert page.lines.rowCount() > 0
