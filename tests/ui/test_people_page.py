"""The table of people and results: as the store says it, by keyboard, with what is chosen done as one."""

import shutil
import tempfile
from array import array
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, QSettings, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from careerfit.app.caseload import demo, doing, listing_screen
from careerfit.app.workspace import Content, Workspace
from careerfit.model.caseload import EVERYTHING, SORT_KEYS, Filter, Sort
from careerfit.model.desk import Chosen
from careerfit.model.lines import Cell, LineRow
from careerfit.store import Store
from careerfit.ui.bridge import Bridge
from careerfit.ui.desk.asking import (
    Ask,
    AskCertainty,
    AskDays,
    AskFollowUp,
    AskLabel,
    AskName,
    AskNew,
    AskNote,
)
from careerfit.ui.desk.columns import Columns, read
from careerfit.ui.desk.line_model import PAGE, LineModel
from careerfit.ui.desk.lister import Lister
from careerfit.ui.pages.desk.people_page import PeoplePage
from tests.store.caseload_samples import filters, in_order, keep, meets, people
from tests.ui.ui_types import Open

NAMES = dict.fromkeys(SORT_KEYS, "a column")
Key = Qt.Key
ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Path:
    """Return a folder with 120 made-up people, to be copied."""
    folder = tmp_path_factory.mktemp("people")
    ids = count(1)
    with Store.open(folder) as store:
        workspace = Workspace(
            content, store, lambda: datetime(2026, 3, 1, 12, tzinfo=UTC), lambda: f"id-{next(ids)}", lambda: 1
        )
        demo.fill(workspace, 120, 7)
    return folder


@pytest.fixture
def bridge(opened: Open, made_up: Path, tmp_path: Path) -> Bridge:
    return open_on(opened, made_up, tmp_path)


def open_on(opened: Open, source: Path | None, folder: Path) -> Bridge:
    """Open the program with its workspace on a copy of a folder, and go to the table."""
    if source is not None:
        shutil.copy(source / "careerfit.db", folder / "careerfit.db")
    kept = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    kept.setValue("counselor/shown", True)
    kept.sync()
    bridge = opened(folder).bridge
    bridge.enter("people", EVERYTHING, Sort())
    return bridge


def page_of(bridge: Bridge) -> PeoplePage:
    page = bridge.pages["people"]
    assert isinstance(page, PeoplePage)
    return page


def settled(bridge: Bridge, qtbot: QtBot, chosen: Filter = EVERYTHING) -> PeoplePage:
    """Wait until the table shows all lines of a filter, and say so."""
    page, wanted = page_of(bridge), bridge.workspace.store.caseload.count(chosen)
    qtbot.waitUntil(lambda: len(page.lines.ids) == page.lines.rowCount() == wanted)
    qtbot.waitUntil(lambda: bridge.jobs.running is None)
    return page


def shown(page: PeoplePage) -> list[int]:
    """Return the numbers of the lines as their rows show them."""
    return [line.id for row in range(page.lines.rowCount()) if (line := page.lines.line(row))]


def press(qtbot: QtBot, page: PeoplePage, key: Key, held: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(page.view, key, held or Qt.KeyboardModifier.NoModifier)


def answer(bridge: Bridge, kind: type[Ask], fill: Callable[[Any], object]) -> None:
    """Fill in the small window that is open, and press its button."""
    (asked,) = [one for one in bridge.window.findChildren(kind) if one.isVisible()]
    fill(asked)
    assert asked.done_button.isEnabled()
    asked.done_button.click()
    QApplication.processEvents()


def row_of(number: int) -> LineRow:
    return LineRow(
        number, f"p{number}", "", f"name-{number:03}", "none", {"person": Cell(f"name-{number:03}")}
    )


# -- the model -------------------------------------------------------------------------------------


def test_the_model_keeps_the_rules_of_qt_while_it_grows_shrinks_and_changes(qapp: QApplication) -> None:
    read_ids: list[int] = []

    def source(ids: Sequence[int]) -> Sequence[LineRow]:
        read_ids.extend(ids)
        return [row_of(number) for number in ids if number != 7]  # which is there no more

    parent = QObject(qapp)
    model = LineModel(parent, NAMES)
    model.source = source
    tester = ModelTester(None)
    tester.check(model)
    model.set_columns(("person", "date"))
    model.show_ids(array("q", range(1, 101)))
    model.fill(array("q", range(1, 101)), 5000)
    assert (model.rowCount(), model.columnCount()) == (5000, 2)
    assert model.data(model.index(4999, 0)) == ""
    model.fill(array("q", range(1, 5001)), 5000)
    assert model.data(model.index(4999, 0)) == "name-5000"
    assert model.data(model.index(6, 0)) == ""
    model.set_sort(Sort("person", descending=False))
    model.set_columns(("date", "person", "role"))
    model.fill(array("q", range(1, 31)), 30)
    model.refresh()
    model.show_ids(array("q"))
    assert model.rowCount() == 0
    assert len(read_ids) < 12 * PAGE  # only what was looked at
    tester._cleanup()
    parent.deleteLater()


class Clients:
    """A lister with its model, as the page has them, without a window."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        self.lister = Lister(parent, workspace)
        self.model = LineModel(parent, NAMES)
        self.model.source = lambda ids: listing_screen.rows(workspace, ids)
        self.model.set_columns(SORT_KEYS)

    def ask(self, chosen: Filter, by: Sort) -> None:
        asked = self.lister.ask(chosen, by)
        assert asked.ended.wait(20)
        self.model.show_ids(asked.ids[:5], asked.count)
        self.model.fill(asked.ids, asked.count or 0)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    drawn=people,
    asked=st.lists(
        st.tuples(filters, st.builds(Sort, st.sampled_from(SORT_KEYS), st.booleans())), min_size=1, max_size=6
    ),
)
def test_any_row_of_any_filter_in_any_order_is_what_plain_python_says(
    qapp: QApplication, content: Content, drawn: list[dict[str, Any]], asked: list[tuple[Filter, Sort]]
) -> None:
    parent = QObject(qapp)
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        keep(store, drawn)
        workspace = Workspace(
            content, store, lambda: datetime(2026, 1, 5, tzinfo=UTC), lambda: "x", lambda: 1
        )
        notes = {f"p{n}": one["note"] or "" for n, one in enumerate(drawn)}
        clients = Clients(workspace, parent)
        tester = ModelTester(None)
        tester.check(clients.model)
        clients.lister.ask(EVERYTHING, Sort())  # overtaken at once
        for chosen, by in asked:
            clients.ask(chosen, by)
            everything = list(store.caseload.rows(store.caseload.ids()))
            wanted = in_order([line for line in everything if meets(line, notes, chosen)], by)
            found = [line.id for n in range(clients.model.rowCount()) if (line := clients.model.line(n))]
            assert found == wanted
            by_id = {line.id: line for line in everything}
            for row, number in enumerate(wanted):
                told = listing_screen.row(workspace, by_id[number])
                for column, key in enumerate(SORT_KEYS):
                    index = clients.model.index(row, column)
                    assert clients.model.data(index) == told.cells[key].text
        clients.lister.end()
        tester._cleanup()
    parent.deleteLater()


@pytest.mark.parametrize("many", [0, 20_000])
def test_an_answer_that_was_overtaken_is_dropped(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr("careerfit.ui.desk.lister.MANY", many)
    page = settled(bridge, qtbot)
    wanted = Filter(tracks=("marketing",))
    for chosen in (Filter(text="demo"), Filter(tracks=("sales",)), Filter(text="nobody"), wanted):
        page.asked.emit(chosen)
    settled(bridge, qtbot, wanted)
    assert shown(page) == bridge.workspace.store.caseload.ids(wanted).tolist()
    told = f"{page.lines.rowCount()} of "  # how many there are without the filter is known last
    qtbot.waitUntil(lambda: page.heading.accessibleName().startswith(told))


def test_the_thread_that_reads_ends_with_its_window_and_when_all_is_made_anew(
    opened: Open, made_up: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    bridge = open_on(opened, made_up, tmp_path)
    settled(bridge, qtbot)
    (lister,) = bridge.findChildren(Lister)
    first = lister._thread
    assert first is not None
    assert first.is_alive()
    bridge.language_chosen.emit("es")
    qtbot.waitUntil(lambda: not first.is_alive())
    again = opened(tmp_path).bridge
    again.enter("people")
    (other,) = again.findChildren(Lister)
    second = other._thread
    assert second is not None
    again.window.close()
    assert not second.is_alive()


# -- filters and order -----------------------------------------------------------------------------


def test_the_table_opens_with_all_lines_the_newest_first_and_the_keys_in_it(
    bridge: Bridge, qtbot: QtBot
) -> None:
    page = settled(bridge, qtbot)
    assert shown(page) == bridge.workspace.store.caseload.ids().tolist()
    assert page.heading.accessibleName() == f"{page.lines.rowCount()} lines"
    assert bridge.window.focusWidget() is page.view
    assert page.view.currentIndex().row() == 0
    assert bridge.window.entry_of("people") == "counselor"


def test_a_door_opens_the_table_with_its_filter_and_order_and_without_one_as_it_was_left(
    bridge: Bridge, qtbot: QtBot
) -> None:
    chosen, by = Filter(verdicts=("tied",)), Sort("certainty", descending=False)
    bridge.enter("people", chosen, by)
    page = settled(bridge, qtbot, chosen)
    assert shown(page) == bridge.workspace.store.caseload.ids(chosen, by).tolist()
    bridge.window.open_page("counselor")
    bridge.enter("people")
    assert shown(settled(bridge, qtbot, chosen)) == bridge.workspace.store.caseload.ids(chosen, by).tolist()
    assert [chip.text() for chip in page.filters.chips.chips] == ["Tied at the top"]


def test_what_is_typed_is_searched_after_a_pause_and_ctrl_f_leads_there(bridge: Bridge, qtbot: QtBot) -> None:
    page = settled(bridge, qtbot)
    qtbot.keyClick(page.view, Key.Key_F, CONTROL)
    assert bridge.window.focusWidget() is page.filters.search
    qtbot.keyClicks(page.filters.search, "demo-00001")
    wanted = Filter(text="demo-00001")
    qtbot.waitUntil(lambda: page.filters.told.filter == wanted)
    settled(bridge, qtbot, wanted)
    assert 0 < page.lines.rowCount() < 20
    assert bridge.window.focusWidget() is page.filters.search
    page.filters.chips.chips[0].click()
    settled(bridge, qtbot)
    assert page.filters.search.text() == ""
    assert page.filters.chips.isHidden()


def test_chips_take_away_one_thing_and_a_link_takes_away_all(bridge: Bridge, qtbot: QtBot) -> None:
    chosen = Filter(tracks=("sales",), tied=True)
    bridge.enter("people", chosen, Sort())
    page = settled(bridge, qtbot, chosen)
    first, second = page.filters.chips.chips
    assert (first.text(), second.text()) == ("Sales", "tied")
    second.setFocus()
    second.click()
    settled(bridge, qtbot, Filter(tracks=("sales",)))
    assert bridge.window.focusWidget() is page.filters.chips.chips[0]
    page.filters.chips.clear.click()
    settled(bridge, qtbot)


def test_a_filter_that_no_line_meets_says_so_and_offers_everything(bridge: Bridge, qtbot: QtBot) -> None:
    page = settled(bridge, qtbot)
    page.asked.emit(Filter(text="zebra"))
    qtbot.waitUntil(page.nothing.isVisible)
    assert page.frame.isHidden()
    page.show_all.click()
    settled(bridge, qtbot)
    qtbot.waitUntil(page.frame.isVisible)


def test_a_list_of_values_shows_their_numbers_and_ticking_filters_at_once(
    bridge: Bridge, qtbot: QtBot
) -> None:
    page = settled(bridge, qtbot)
    button = page.filters.buttons["roles"]
    button.click()
    opened = page.filters.list
    assert opened is not None
    assert opened.list.count() == len(bridge.workspace.content.catalogue.roles)
    qtbot.waitUntil(lambda: "(" in opened.list.item(0).text())
    counted = {
        text: int(number.rstrip(")"))
        for text, _, number in (
            opened.list.item(n).text().rpartition(" (") for n in range(opened.list.count())
        )
    }
    qtbot.keyClicks(opened.search, "sales eng")
    visible = [opened.list.item(n) for n in range(opened.list.count()) if not opened.list.item(n).isHidden()]
    assert [one.text().rpartition(" (")[0] for one in visible] == ["Sales Engineer"]
    qtbot.keyClick(opened.search, Key.Key_Return)
    wanted = Filter(roles=("sales-engineer",))
    settled(bridge, qtbot, wanted)
    assert page.lines.rowCount() == counted["Sales Engineer"]
    assert opened.values() == ("sales-engineer",)
    opened.clear.click()
    settled(bridge, qtbot)
    opened.close()


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("tied", "yes", Filter(tied=True)),
        ("cautioned", "no", Filter(cautioned=False)),
        ("certainty", "20", Filter(least=0.2, below=0.4)),
        ("certainty", "0", Filter(below=0.2)),
        ("planned", "yes", Filter(planned=True)),
        ("changed", "yes", Filter(changed=True)),
    ],
)
def test_each_choice_is_a_filter(bridge: Bridge, qtbot: QtBot, name: str, value: str, wanted: Filter) -> None:
    page = settled(bridge, qtbot)
    page.filters.buttons[name].chosen.emit(value)
    settled(bridge, qtbot, wanted)
    assert page.filters.told.filter == wanted
    assert page.filters.buttons[name].value == value
    page.filters.buttons[name].chosen.emit("")
    assert page.filters.told.filter == EVERYTHING


def test_days_and_bounds_can_be_chosen_freely(bridge: Bridge, qtbot: QtBot) -> None:
    page = settled(bridge, qtbot)
    page.filters.buttons["since"].chosen.emit("7")
    since = page.filters.told.filter.since
    assert since is not None
    assert (bridge.workspace.clock() - since).days == 7
    page.filters.buttons["since"].chosen.emit("other")

    def until(asked: AskDays) -> None:
        asked.checks[0].click()
        asked.checks[1].click()

    answer(bridge, AskDays, until)
    assert page.filters.told.filter.since is None
    assert page.filters.told.filter.until is not None
    page.filters.chips.clear.click()
    page.filters.buttons["certainty"].chosen.emit("other")
    answer(bridge, AskCertainty, lambda asked: asked._choose(0, "0.7"))
    assert page.filters.told.filter == Filter(least=0.7)
    assert page.filters.buttons["certainty"].value == "other"


def test_follow_ups_due_are_counted_from_today(bridge: Bridge, qtbot: QtBot) -> None:
    page = settled(bridge, qtbot)
    page.filters.buttons["due_by"].chosen.emit("0")
    assert page.filters.told.filter.due_by == bridge.workspace.clock().date()
    assert page.filters.buttons["due_by"].value == "0"


def test_filters_are_kept_under_a_name_used_renamed_and_forgotten(bridge: Bridge, qtbot: QtBot) -> None:
    chosen, caseload = Filter(tracks=("sales",)), bridge.workspace.store.caseload
    bridge.enter("people", chosen, Sort())
    page = settled(bridge, qtbot, chosen)
    page.filters._keep()
    answer(bridge, AskName, lambda asked: asked.name.setText(" In  sales "))
    assert caseload.saved_filters() == {"In sales": chosen}
    page.filters.chips.clear.click()
    page.filters.taken.emit("In sales")
    settled(bridge, qtbot, chosen)
    page.filters._rename("In sales")
    answer(bridge, AskName, lambda asked: asked.name.setText("Sales"))
    assert caseload.saved_filters() == {"Sales": chosen}
    page.filters.removed.emit("Sales")
    assert caseload.saved_filters() == {}
    assert page.filters.told.saved == ()
    assert page.bar.undo.toolTip() == "Filter “Sales” forgotten"
    for saved in ({"Sales": chosen}, {"In sales": chosen}, {}):
        page.undo()
        qtbot.waitUntil(lambda: bridge.jobs.running is None)
        settled(bridge, qtbot, chosen)
        assert caseload.saved_filters() == saved
        assert page.filters.told.saved == tuple(saved)
    for told in ("Filter “In sales” kept", "Filter “In sales” renamed: “Sales”"):
        assert page.bar.redo.toolTip() == told
        page.redo()
        qtbot.waitUntil(lambda: bridge.jobs.running is None)
        settled(bridge, qtbot, chosen)
    assert page.filters.told.saved == ("Sales",)


def test_a_click_on_a_head_sorts_and_a_second_one_turns_the_order(bridge: Bridge, qtbot: QtBot) -> None:
    page, caseload = settled(bridge, qtbot), bridge.workspace.store.caseload
    heads = page.view.horizontalHeader()
    column = page.lines.columns.index("certainty")
    place = QPoint(heads.sectionViewportPosition(column) + 20, heads.height() // 2)
    for by in (Sort("certainty"), Sort("certainty", descending=False)):
        qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settled(bridge, qtbot)
        assert shown(page) == caseload.ids(EVERYTHING, by).tolist()
    told = page.lines.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Certainty, smallest first"
    assert page.order.text() == "Order: Certainty, smallest first"


def test_keys_sort_by_the_column_that_they_are_on(bridge: Bridge, qtbot: QtBot) -> None:
    page, caseload = settled(bridge, qtbot), bridge.workspace.store.caseload
    press(qtbot, page, Key.Key_Right)
    press(qtbot, page, Key.Key_Right)
    key = page.lines.columns[page.view.currentIndex().column()]
    assert key == "verdict"
    press(qtbot, page, Key.Key_Up, ALT)
    settled(bridge, qtbot)
    assert shown(page) == caseload.ids(EVERYTHING, Sort("verdict", descending=False)).tolist()
    press(qtbot, page, Key.Key_Down, ALT)
    settled(bridge, qtbot)
    assert shown(page) == caseload.ids(EVERYTHING, Sort("verdict")).tolist()


def test_the_order_is_kept_for_the_next_start(
    bridge: Bridge, qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    page = settled(bridge, qtbot)
    page.sorted.emit(Sort("person", descending=False))
    bridge.window.close()
    again = opened(tmp_path).bridge
    again.enter("people")
    assert settled(again, qtbot).lines.sort_by == Sort("person", descending=False)


# -- columns and keys ------------------------------------------------------------------------------


def test_columns_are_shown_hidden_moved_and_widened_and_kept(bridge: Bridge, qtbot: QtBot) -> None:
    page = settled(bridge, qtbot)
    page.view.choose([(2, 4)], 3, 1)
    page._show_column("goal", True)
    page._show_column("track", False)
    assert page.lines.columns == (
        "person", "date", "verdict", "role", "certainty", "cautioned", "changed", "tags", "due", "goal",
    )  # fmt: skip
    assert page.view.ranges() == [(2, 4)]
    assert page.view.currentIndex().row() == 3
    press(qtbot, page, Key.Key_Right, CONTROL | SHIFT)
    assert page.lines.columns[:3] == ("person", "verdict", "date")
    assert page.view.currentIndex().column() == 2
    before = page.view.columnWidth(2)
    press(qtbot, page, Key.Key_Right, ALT | SHIFT)
    assert page.view.columnWidth(2) > before
    kept = read(bridge.window.settings)
    assert kept.keys == page.lines.columns
    assert kept.width("date") == page.view.columns.width("date") == before + 24
    page.view.horizontalHeader().resizeSection(0, 222)
    page.view.horizontalHeader().moveSection(0, 3)
    qtbot.waitUntil(lambda: page.lines.columns[3] == "person")
    assert read(bridge.window.settings).width("person") == 222


def test_columns_that_cannot_be_read_are_as_at_first(tmp_path: Path) -> None:
    kept = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    assert read(kept) == Columns()
    kept.setValue("people/columns", "nothing:12;role:wide")
    assert read(kept) == Columns()
    kept.setValue("people/columns", "role:9999;nothing:1;person:150")
    assert read(kept).keys == ("role", "person")
    assert read(kept).width("role") == 600


def test_home_end_and_pages_go_through_the_list_and_shift_chooses(bridge: Bridge, qtbot: QtBot) -> None:
    page = settled(bridge, qtbot)
    last = page.lines.rowCount() - 1
    press(qtbot, page, Key.Key_End)
    assert page.view.currentIndex().row() == last
    press(qtbot, page, Key.Key_PageUp)
    assert 0 < page.view.currentIndex().row() < last
    press(qtbot, page, Key.Key_Home)
    assert page.view.currentIndex().row() == 0
    press(qtbot, page, Key.Key_Down, SHIFT)
    press(qtbot, page, Key.Key_Down, SHIFT)
    assert page.view.ranges() == [(0, 2)]
    press(qtbot, page, Key.Key_End, SHIFT)
    assert page.view.ranges() == [(0, last)]
    press(qtbot, page, Key.Key_Escape)
    assert page.view.ranges() == []
    assert page.bulk.isHidden()


@pytest.mark.parametrize("descending", [True, False])
def test_letters_lead_to_a_name(bridge: Bridge, qtbot: QtBot, *, descending: bool) -> None:
    page = settled(bridge, qtbot)
    page.sorted.emit(Sort("person", descending))
    settled(bridge, qtbot)
    page.view.setFocus()
    qtbot.keyClicks(page.view, "demo-000077")
    line = page.current()
    assert line is not None
    assert line.name == "demo-000077"
    row = page.view.currentIndex().row()
    before = page.lines.line(row - 1)
    assert before is not None
    assert before.name != "demo-000077"


def test_letters_find_a_name_near_in_any_other_order(bridge: Bridge, qtbot: QtBot) -> None:
    page = settled(bridge, qtbot)
    wanted = page.lines.line(9)
    assert wanted is not None
    page.view.keyboardSearch(wanted.name)
    line = page.current()
    assert line is not None
    assert line.name == wanted.name


def test_enter_and_a_double_click_open_the_line(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, str]] = []
    monkeypatch.setitem(bridge.doors, "case", lambda *what: seen.append(what))
    page = settled(bridge, qtbot)
    press(qtbot, page, Key.Key_Down)
    press(qtbot, page, Key.Key_Return)
    place = page.view.visualRect(page.lines.index(3, 1)).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    first, second = page.lines.line(1), page.lines.line(3)
    assert first is not None
    assert second is not None
    assert seen == [(first.person, first.session), (second.person, second.session)]


def test_from_an_open_line_one_goes_to_the_next_and_the_one_before(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setitem(bridge.doors, "case", lambda _person, session: seen.append(session))
    page = settled(bridge, qtbot)
    press(qtbot, page, Key.Key_Return)
    for step in (-1, 1, 1, -1):
        bridge.enter("neighbour", step)
    lines = [page.lines.line(row) for row in range(3)]
    sessions = [line.session for line in lines if line]
    assert seen == [sessions[0], sessions[1], sessions[2], sessions[1]]


def test_assistive_programs_read_cells_and_heads(bridge: Bridge, qtbot: QtBot) -> None:
    page = settled(bridge, qtbot)
    told = QAccessible.queryAccessibleInterface(page.view)
    assert told.role() == QAccessible.Role.Table
    wide = 1 + len(page.lines.columns)  # each row begins with its head, the first row is that of the heads
    assert told.childCount() == (page.lines.rowCount() + 1) * wide
    assert told.child(2).text(QAccessible.Text.Name) == "Date, newest first"
    line = page.lines.line(1)
    assert line is not None
    told_of_it = [told.child(2 * wide + n).text(QAccessible.Text.Name) for n in range(wide)]
    assert told_of_it == [line.name, *(line.cells[key].text or "empty" for key in page.lines.columns)]


@pytest.mark.parametrize("doing_what", ["tag", "group", "follow-up", "note"])
def test_a_small_window_can_be_filled_in_and_answered_by_keys_alone(
    bridge: Bridge, qtbot: QtBot, doing_what: str
) -> None:
    page = settled(bridge, qtbot)
    page.view.choose([(0, 0)], 0)
    before = len(bridge.workspace.store.caseload.deeds(500))
    page.bulk.asked.emit(doing_what)
    (asked,) = [one for one in bridge.window.findChildren(Ask) if one.isVisible()]
    qtbot.waitUntil(asked.isActiveWindow)
    first = asked.focusWidget()
    assert first.accessibleName()
    if doing_what != "follow-up":  # whose day is there already
        qtbot.keyClicks(first, "by keys")
    seen = [asked.focusWidget()]
    while len(seen) < 12 and (len(seen) == 1 or seen[-1] is not first):
        qtbot.keyClick(asked.focusWidget(), Key.Key_Tab)
        seen.append(asked.focusWidget())
    assert {asked.done_button, asked.cancel} <= set(seen)
    assert seen[-1] is first
    assert all(one.accessibleName() or one.text() for one in seen)
    qtbot.keyClick(first, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(bridge.workspace.store.caseload.deeds(500)) == before + 1)


# -- what is chosen --------------------------------------------------------------------------------


def test_ctrl_a_chooses_all_lines_of_the_filter_and_names_none_of_them(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Chosen] = []
    monkeypatch.setitem(bridge.doors, "take-out", seen.append)
    chosen = Filter(tracks=("sales", "marketing"))
    bridge.enter("people", chosen, Sort())
    page, caseload = settled(bridge, qtbot, chosen), bridge.workspace.store.caseload
    press(qtbot, page, Key.Key_A, CONTROL)
    people_there = caseload.people_count(chosen)
    qtbot.waitUntil(lambda: str(people_there) in page.bulk.told.text())
    page.bulk.buttons["take-out"].click()
    assert seen == [Chosen(chosen, Sort(), (), people_there)]
    page.view.choose([(0, 1), (4, 4)], 4)
    page.bulk.buttons["take-out"].click()
    ids = caseload.ids(chosen)
    assert seen[-1].lines == (ids[0], ids[1], ids[4])
    assert seen[-1].people == len(caseload.people_of(seen[-1].lines))


def test_a_deed_meets_the_lines_that_are_seen_while_others_are_on_their_way(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Chosen] = []
    monkeypatch.setitem(bridge.doors, "take-out", seen.append)
    page = settled(bridge, qtbot)
    (lister,) = bridge.findChildren(Lister)
    page.view.choose([(0, 3)], 0)
    with monkeypatch.context() as slow:
        slow.setattr(lister, "_asked", SimpleQueue())  # nobody reads, as if the disk were very slow
        page.asked.emit(Filter(tracks=("sales",)))
    assert page.view.ranges() == []
    assert page.heading.accessibleName() == "Looking …"
    press(qtbot, page, Key.Key_A, CONTROL)
    page.bulk.asked.emit("take-out")
    assert (seen[0].filter, seen[0].lines) == (EVERYTHING, ())


def test_lines_that_come_after_ctrl_a_are_chosen_too(bridge: Bridge, qtbot: QtBot) -> None:
    page = settled(bridge, qtbot)
    ids = page.lines.ids[:]
    page.lines.show_ids(ids[:20])
    page.view.selectAll()
    page.lines.fill(ids[:20], len(ids))
    assert page.view.all_chosen
    page.lines.fill(ids, len(ids))
    assert page.view.chosen_count == len(ids)


def test_a_tag_is_given_to_the_chosen_and_taken_back_whole_while_they_stay_chosen(
    bridge: Bridge, qtbot: QtBot
) -> None:
    page, caseload = settled(bridge, qtbot), bridge.workspace.store.caseload
    page.view.choose([(1, 3), (6, 6)], 6, 2)
    persons = caseload.people_of(page.view.chosen_ids())
    assert page.bulk.told.text() == f"{len(persons)} people chosen"
    page.bulk.buttons["tag"].click()
    answer(bridge, AskLabel, lambda asked: asked.name.setText("spring fair"))
    found = {person for person in persons if "spring fair" in doing.case(bridge.workspace, person).tags}
    assert found == set(persons)
    assert page.view.ranges() == [(1, 3), (6, 6)]
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (6, 2)
    column = page.lines.columns.index("tags")
    assert "spring fair" in str(page.lines.data(page.lines.index(2, column)))
    page.undo()
    settled(bridge, qtbot)
    qtbot.waitUntil(lambda: "spring fair" not in str(page.lines.data(page.lines.index(2, column))))
    assert page.view.ranges() == [(1, 3), (6, 6)]


def test_a_group_a_day_and_a_note_are_each_one_deed(bridge: Bridge, qtbot: QtBot) -> None:
    page, workspace = settled(bridge, qtbot), bridge.workspace
    page.view.choose([(0, 1)], 0)
    persons = workspace.store.caseload.people_of(page.view.chosen_ids())
    before = len(workspace.store.caseload.deeds(500))
    page.bulk.buttons["group"].click()
    answer(bridge, AskLabel, lambda asked: asked.name.setText("autumn"))
    page.bulk.buttons["follow-up"].click()
    answer(bridge, AskFollowUp, lambda asked: asked.text.setText("ask about the course"))

    def write(asked: AskNote) -> None:
        asked.text.setPlainText("Wants to move.")
        asked.audience.chosen.emit("report")
        asked.has_day.click()

    page.bulk.buttons["note"].click()
    answer(bridge, AskNote, write)
    assert len(workspace.store.caseload.deeds(500)) == before + 3
    for person in persons:
        state = doing.case(workspace, person)
        assert "autumn" in state.groups
        assert "ask about the course" in [one.text for one in state.follow_ups]
        note = next(one for one in state.notes if one.text == "Wants to move.")
        assert note.audience == "report"
        assert note.due is not None


def test_delete_moves_the_chosen_to_the_trash_and_undo_brings_them_back(bridge: Bridge, qtbot: QtBot) -> None:
    page, caseload = settled(bridge, qtbot), bridge.workspace.store.caseload
    before = shown(page)
    page.view.choose([(2, 3)], 2)
    gone = set(caseload.people_of(page.view.chosen_ids()))
    press(qtbot, page, Key.Key_Delete)
    settled(bridge, qtbot)
    assert {line.person for line in caseload.rows(shown(page))}.isdisjoint(gone)
    assert page.view.ranges() == []
    assert bridge.window.focusWidget() is page.view
    assert page.view.currentIndex().row() == 2
    page.undo()
    settled(bridge, qtbot)
    assert shown(page) == before


def test_a_deed_over_many_people_is_done_beside_and_all_stay_chosen(bridge: Bridge, qtbot: QtBot) -> None:
    page, caseload = settled(bridge, qtbot), bridge.workspace.store.caseload
    page.view.selectAll()
    assert page.view.chosen_count > 100
    page.bulk.buttons["tag"].click()
    answer(bridge, AskLabel, lambda asked: asked.name.setText("everybody"))
    qtbot.waitUntil(lambda: bridge.jobs.running is None)
    settled(bridge, qtbot)
    assert caseload.count(Filter(tags=("everybody",))) == caseload.count()
    assert page.view.all_chosen


def test_a_change_elsewhere_keeps_the_chosen_lines_by_who_they_are(bridge: Bridge, qtbot: QtBot) -> None:
    page, caseload = settled(bridge, qtbot), bridge.workspace.store.caseload
    page.view.choose([(10, 12)], 11)
    chosen, here = page.view.chosen_ids().tolist(), page.lines.ids[11]
    kept = set(caseload.people_of(chosen))
    first = next(line.person for line in caseload.rows(page.lines.ids[:10]) if line.person not in kept)
    bridge.act(lambda workspace: doing.trash(workspace, [first]))
    settled(bridge, qtbot)
    qtbot.waitUntil(lambda: page.view.chosen_ids().tolist() == chosen)
    assert page.lines.ids[page.view.currentIndex().row()] == here


def test_the_menu_of_a_line_holds_what_the_bar_offers(bridge: Bridge, qtbot: QtBot) -> None:
    page = settled(bridge, qtbot)
    place = page.view.visualRect(page.lines.index(2, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, page.view.mapToGlobal(place))
    page.view.setCurrentIndex(page.lines.index(2, 0))
    page.view.clearSelection()
    page.view.selectionModel().setCurrentIndex(
        page.lines.index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    page.view.contextMenuEvent(event)
    assert page.view.ranges() == [(2, 2)]
    (menu,) = [one for one in page.bulk.findChildren(QMenu) if one.isVisible()]
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "Open"
    assert {"Tag …", "Move to the trash", "Export, bundle, reports …"} <= set(texts)
    menu.close()


def test_two_lines_can_be_compared_when_somebody_offers_it(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, ...]] = []
    monkeypatch.setitem(bridge.doors, "case-compare", lambda *what: seen.append(what))
    page = settled(bridge, qtbot)
    page.view.choose([(0, 1)], 0)
    assert page.bulk.buttons["compare"].isVisible()
    page.bulk.buttons["compare"].click()
    assert seen == [tuple(page.lines.ids[:2])]
    page.view.choose([(0, 2)], 0)
    assert page.bulk.buttons["compare"].isHidden()


# -- people ----------------------------------------------------------------------------------------


def test_an_empty_caseload_says_what_belongs_here_and_somebody_new_can_be_added(
    opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    bridge = open_on(opened, None, tmp_path)
    page = page_of(bridge)
    qtbot.waitUntil(page.empty.isVisible)
    assert page.frame.isHidden()
    assert page.filters.isHidden()
    page.first_new.click()
    answer(bridge, AskNew, lambda asked: asked.code.setText("C-7"))
    settled(bridge, qtbot)
    qtbot.waitUntil(page.frame.isVisible)
    line = page.lines.line(0)
    assert line is not None
    assert (line.name, line.state) == ("C-7", "none")


def test_a_questionnaire_can_be_begun_for_somebody_new(bridge: Bridge, qtbot: QtBot) -> None:
    page = settled(bridge, qtbot)
    before = bridge.workspace.store.caseload.count(Filter(states=("unfinished",)))
    page.new.click()

    def fill(asked: AskNew) -> None:
        asked.name.setText("person-new")
        asked.begins.click()

    answer(bridge, AskNew, fill)
    assert bridge.window.page() in {"standing", "quiz"}
    caseload = bridge.workspace.store.caseload
    assert caseload.count(Filter(states=("unfinished",))) == before + 1
    (line,) = caseload.rows(caseload.ids(Filter(text="person-new")))
    assert line.state == "unfinished"
