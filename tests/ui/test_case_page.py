"""The review of a person in the window: each deed is kept and undone as one, and nothing typed is lost."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from careerfit.app import actions
from careerfit.app.caseload import doing, erasing
from careerfit.app.plan import planning
from careerfit.app.workspace import Content, Workspace
from careerfit.model.casework import CaseState
from careerfit.ui.attach import Rooms, attach
from careerfit.ui.bridge import Bridge
from careerfit.ui.desk.case_answers_table import ordered
from careerfit.ui.desk.way_back import WayBack
from careerfit.ui.pages.desk.case_compare_page import CaseComparePage
from careerfit.ui.pages.desk.case_page import CasePage
from careerfit.ui.pages.role_page import RolePage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow


@pytest.fixture
def rooms(qtbot: QtBot, theme: Theme, content: Content, tmp_path: Path) -> Rooms:
    """Return the whole program with the counselor's workspace shown."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("counselor/shown", True)
    window = MainWindow(theme, settings)
    qtbot.addWidget(window)
    window.resize(1240, 780)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = attach(content, window, theme, tmp_path)
    made.join_all()
    qtbot.kept = window  # type: ignore[attr-defined]  # qtbot holds it weakly
    return made


@pytest.fixture
def bridge(rooms: Rooms) -> Bridge:
    return rooms.bridge


@pytest.fixture
def workspace(bridge: Bridge) -> Workspace:
    return bridge.workspace


def result(workspace: Workspace, label: str, low: str = "") -> str:
    """Return a finished session."""
    session = actions.begin(workspace, label).session
    for number, item in enumerate(workspace.store.session(session).order):
        found = workspace.content.pack.item(item)
        category = found.toward_scale(1 if found.scale == low else found.categories)
        actions.answer(workspace, session, item, category, 1000 + 37 * (number * 7 % 50))
    actions.finish(workspace, session)
    return session


@pytest.fixture
def person(workspace: Workspace) -> str:
    return workspace.store.session(result(workspace, "person-1")).person


@pytest.fixture
def page(bridge: Bridge, person: str) -> CasePage:
    """Open the review of a person with one result."""
    bridge.enter("case", person, "")
    found = bridge.pages["case"]
    assert isinstance(found, CasePage)
    found.finish()
    return found


@pytest.fixture
def state(workspace: Workspace, person: str) -> Callable[[], CaseState]:
    return lambda: doing.case(workspace, person)


def undo(bridge: Bridge, qtbot: QtBot) -> None:
    assert bridge.jobs.act("Undo", doing.undo)
    qtbot.waitUntil(lambda: bridge.jobs.running is None)


def settle() -> None:
    """Lay out what is new, which shows it."""
    for _ in range(4):
        QApplication.processEvents()


def type_into(qtbot: QtBot, field: object, text: str) -> None:
    field.setFocus()  # type: ignore[attr-defined]  # any widget
    qtbot.keyClicks(field, text)


def test_the_door_opens_the_review_with_its_result(
    bridge: Bridge, page: CasePage, workspace: Workspace, person: str
) -> None:
    assert bridge.window.page() == "case"
    assert page.heading.accessibleName() == "person-1"
    (row,) = workspace.store.sessions(person)
    assert page.result.session == row.session
    assert list(page.results.rows.stops) == [(row.session,)]
    assert page.window().focusWidget() is page.heading


def test_name_and_code_are_changed_in_place_and_undone_as_one(
    bridge: Bridge, page: CasePage, qtbot: QtBot, state: Callable[[], CaseState]
) -> None:
    page.names.link.click()
    page.names.name.clear()
    type_into(qtbot, page.names.name, "A. B.")
    type_into(qtbot, page.names.code, "K-17")
    qtbot.keyClick(page.names.code, Qt.Key.Key_Return)
    assert (state().name, state().code) == ("A. B.", "K-17")
    assert page.heading.accessibleName() == "A. B."
    assert page.window().focusWidget() is page.names.link
    undo(bridge, qtbot)
    assert (state().name, state().code) == ("", "")
    assert page.heading.accessibleName() == "person-1"


def test_escape_leaves_name_and_code_as_they_were(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], workspace: Workspace
) -> None:
    page.names.link.click()
    type_into(qtbot, page.names.name, "not this")
    qtbot.keyClick(page.names.name, Qt.Key.Key_Escape)
    assert state().name == ""
    assert workspace.store.caseload.deeds() == ()
    page.names.link.click()
    assert page.names.name.text() == ""


@pytest.mark.parametrize("kind", ["tags", "groups"])
def test_labels_are_given_and_taken_away_by_keyboard(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], bridge: Bridge, kind: str
) -> None:
    part = page.who.tags if kind == "tags" else page.who.groups
    for name in ("urgent", "Evening"):
        type_into(qtbot, part.field, name)
        qtbot.keyClick(part.field, Qt.Key.Key_Return)
        assert part.field.text() == ""
        assert part.field.hasFocus()
    assert getattr(state(), kind) == ("Evening", "urgent")
    settle()
    button = part.given.stops[("Evening",)]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert getattr(state(), kind) == ("urgent",)
    assert part.given.stops[("urgent",)].hasFocus()  # what stands in its place
    undo(bridge, qtbot)
    assert list(part.given.stops) == [("Evening",), ("urgent",)]


def test_all_tags_there_are_offered_while_one_is_typed(
    page: CasePage, qtbot: QtBot, workspace: Workspace
) -> None:
    other = workspace.store.session(result(workspace, "person-2")).person
    doing.tag(workspace, [other], "scholarship")
    page.who.tags.field.setFocus()
    completer = page.who.tags.field.completer()
    qtbot.waitUntil(lambda: completer.model().rowCount() == 1)
    completer.setCompletionPrefix("olar")
    assert completer.currentCompletion() == "scholarship"


def test_a_follow_up_is_added_moved_done_and_taken_away(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], bridge: Bridge
) -> None:
    part = page.who.follow_ups
    part.day.setDate(QDate(2027, 3, 1))
    type_into(qtbot, part.text, "call")
    qtbot.keyClick(part.text, Qt.Key.Key_Return)
    (made,) = state().follow_ups
    assert (made.due, made.text, made.state) == (date(2027, 3, 1), "call", "open")
    day = part.rows.stops[made.id, "day"]
    day.setDate(QDate(2027, 3, 8))  # type: ignore[attr-defined]  # a field for a day
    part.flush()
    assert state().follow_ups[0].due == date(2027, 3, 8)
    settle()
    done = part.rows.stops[made.id, "state"]
    done.setFocus()
    qtbot.keyClick(done, Qt.Key.Key_Return)
    assert state().follow_ups[0].state == "done"
    assert part.rows.stops[made.id, "state"].hasFocus()
    take = part.rows.stops[made.id, "take"]
    assert isinstance(take, QPushButton)
    take.click()
    assert state().follow_ups == ()
    undo(bridge, qtbot)
    assert state().follow_ups[0].state == "done"


def test_a_note_is_kept_by_ctrl_enter_with_reader_and_day(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], bridge: Bridge
) -> None:
    notes = page.notes
    notes.audience.pills["report"].click()
    notes.has_day.click()
    notes.day.setDate(QDate(2027, 2, 1))
    type_into(qtbot, notes.editor, "afraid of calls")
    qtbot.keyClick(notes.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = state().notes
    assert (note.text, note.audience, note.due) == ("afraid of calls", "report", date(2027, 2, 1))
    assert notes.editor.toPlainText() == ""
    assert notes.editor.hasFocus()
    undo(bridge, qtbot)
    assert state().notes == ()


def test_a_note_is_changed_done_opened_again_and_taken_away_and_keeps_its_history(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], workspace: Workspace, person: str
) -> None:
    notes = page.notes
    type_into(qtbot, notes.editor, "first")
    notes.save()
    (note,) = state().notes
    click(notes.list.stops[note.id, "edit"])
    assert notes.editor.hasFocus()
    notes.editor.setPlainText("second")
    qtbot.keyClick(notes.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.text for one in state().notes] == ["second"]
    click(notes.list.stops[note.id, "state"])
    assert state().notes[0].state == "done"
    click(notes.list.stops[note.id, "state"])
    assert state().notes[0].state == "open"
    click(notes.list.stops[note.id, "take"])
    assert state().notes == ()
    told = doing.history(workspace, person, note.id)
    assert [(one.text, one.state) for one in told] == [
        ("first", "open"), ("second", "open"), ("second", "done"), ("second", "open"), ("", "open"),
    ]  # fmt: skip
    assert ("", "gone") in notes.list.stops


def click(button: object) -> None:
    assert isinstance(button, QPushButton)
    button.click()


def test_a_note_is_kept_after_a_long_pause_and_gone_on_with(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], workspace: Workspace, person: str
) -> None:
    type_into(qtbot, page.notes.editor, "first half")
    page.notes.editor.paused.emit()
    (note,) = state().notes
    assert note.text == "first half"
    assert page.notes.editor.toPlainText() == "first half"
    assert page.notes.editor.hasFocus()
    page.notes.editor.paused.emit()  # nothing new
    qtbot.keyClicks(page.notes.editor, ", second half")
    qtbot.keyClick(page.notes.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.text for one in state().notes] == ["first half, second half"]
    assert len(doing.history(workspace, person, note.id)) == 2
    assert page.notes.editor.toPlainText() == ""


def test_a_note_that_was_begun_is_kept_when_the_page_is_left(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], bridge: Bridge
) -> None:
    type_into(qtbot, page.notes.editor, "half a thou")
    bridge.window.open_page("start")
    assert [note.text for note in state().notes] == ["half a thou"]
    assert page.notes.editor.toPlainText() == ""


def test_a_note_that_was_begun_is_kept_for_its_person_when_another_one_is_opened(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], bridge: Bridge, workspace: Workspace
) -> None:
    other = workspace.store.session(result(workspace, "person-2")).person
    type_into(qtbot, page.notes.editor, "about the first one")
    bridge.enter("case", other, "")
    page.finish()
    assert [note.text for note in state().notes] == ["about the first one"]
    assert doing.case(workspace, other).notes == ()
    assert page.notes.editor.toPlainText() == ""


def test_a_note_that_was_begun_is_kept_when_the_window_closes(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], bridge: Bridge
) -> None:
    type_into(qtbot, page.notes.editor, "last words")
    bridge.window.closing.emit()
    assert [note.text for note in state().notes] == ["last words"]


def test_a_note_that_cannot_be_kept_now_stays_until_it_can(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], bridge: Bridge, person: str
) -> None:
    type_into(qtbot, page.notes.editor, "while an import is running")
    gate: list[bool] = []

    def work(_workspace: Workspace, report: Callable[[float], None]) -> None:
        while not gate:
            report(0.5)

    bridge.jobs.start("Import", work, lambda _none: None, writes=True)
    bridge.window.open_page("start")
    assert state().notes == ()
    gate.append(True)
    qtbot.waitUntil(lambda: bridge.jobs.running is None)
    bridge.enter("case", person, "")
    assert page.notes.editor.toPlainText() == "while an import is running"
    page.notes.save()
    assert [note.text for note in state().notes] == ["while an import is running"]


def test_reading_again_keeps_the_half_written_note_the_focus_and_the_place(
    page: CasePage, qtbot: QtBot, bridge: Bridge, person: str
) -> None:
    page.jump("notes")
    type_into(qtbot, page.notes.editor, "half")
    QApplication.processEvents()
    bar = page._page.verticalScrollBar()
    place, cursor = bar.value(), page.notes.editor.textCursor().position()
    assert place > 0
    bridge.act(lambda workspace: doing.tag(workspace, [person], "from elsewhere"))
    settle()
    assert page.notes.editor.toPlainText() == "half"
    assert page.notes.editor.textCursor().position() == cursor
    assert page.notes.editor.hasFocus()
    assert bar.value() == place
    assert list(page.who.tags.given.stops) == [("from elsewhere",)]


def test_a_note_taken_away_by_undo_while_it_is_changed_becomes_a_new_one(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], bridge: Bridge
) -> None:
    type_into(qtbot, page.notes.editor, "first")
    page.notes.save()
    (note,) = state().notes
    click(page.notes.list.stops[note.id, "edit"])
    page.notes.editor.setPlainText("first, and more")
    undo(bridge, qtbot)
    assert state().notes == ()
    page.notes.save()
    assert [one.text for one in state().notes] == ["first, and more"]


def test_person_and_result_go_into_the_trash_and_come_back(
    page: CasePage, qtbot: QtBot, state: Callable[[], CaseState], bridge: Bridge
) -> None:
    session = page.result.session
    page.result.trash.click()
    assert state().hidden == {session}
    assert page.result.notice.text().startswith("This result is in the trash")
    page.result.trash.click()
    assert state().hidden == frozenset()
    page.trash.click()
    assert state().trashed
    assert page.notice.text().startswith("In the trash")
    undo(bridge, qtbot)
    assert not state().trashed
    assert page.notice.isHidden()


def test_a_person_who_is_erased_meanwhile_is_said_to_be_gone_and_their_note_is_forgotten(
    page: CasePage, qtbot: QtBot, bridge: Bridge, workspace: Workspace, person: str
) -> None:
    type_into(qtbot, page.notes.editor, "secret words")
    assert bridge.act(lambda workspace: erasing.erase(workspace, [person]))
    assert page.heading.accessibleName() == "This person is not here any more."
    assert not page.notes.isVisible()
    bridge.window.open_page("start")
    assert page.notes.editor.toPlainText() == ""
    assert workspace.store.caseload.deeds() == ()


def test_answers_are_told_when_they_are_unfolded_and_sorted_each_way(
    page: CasePage, qtbot: QtBot, workspace: Workspace
) -> None:
    part = page.answers
    assert part.model.rowCount() == 0
    part.fold.button.click()
    qtbot.waitUntil(lambda: part.model.rowCount() == 72)
    rows = part.model.rows
    assert [row.item for row in rows] == list(workspace.store.session(page.result.session).order)
    part.orders.pills["time"].click()
    times = [row.ms or 0 for row in part.model.rows]
    assert times == sorted(times)
    part.table.horizontalHeader().sectionClicked.emit(4)
    assert part.orders.value == "contribution"
    shifts = [abs(row.shift or 0) for row in part.model.rows]
    assert shifts == sorted(shifts, reverse=True)
    part.sort("order")
    assert part.model.rows == rows
    part.table.setFocus()
    part.table.selectRow(3)
    assert rows[3].question in part.row.text()
    assert part.row.text() in part.table.accessibleDescription()


def test_the_table_of_answers_is_a_sound_model_also_while_it_is_sorted(
    page: CasePage, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    part = page.answers
    part.fold.button.click()
    qtbot.waitUntil(lambda: part.model.rowCount() == 72)
    qtmodeltester.check(part.model)
    part.sort("time")
    part.sort("contribution")
    assert ordered(part.model.rows, "order")[0].number == 1


def test_another_result_is_looked_at_with_its_own_answers(
    bridge: Bridge, workspace: Workspace, page: CasePage, qtbot: QtBot, person: str
) -> None:
    first = page.result.session
    second = result(workspace, "person-1", "drive")
    bridge.enter("case", person, second)
    page.finish()
    assert page.result.session == second
    assert len(page.series.pictures) == 8
    page.answers.fold.button.click()
    qtbot.waitUntil(lambda: page.answers.model.rowCount() > 0)
    button = page.results.rows.stops[(first,)]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert page.result.session == first
    assert page.results.rows.stops[(first,)].hasFocus()
    assert "Shown below" in page.results.rows.stops[(first,)].accessibleName()
    qtbot.waitUntil(lambda: page.answers.model.rowCount() > 0 and page.answers.session == first)


def test_a_role_is_explained_as_on_the_result_page(page: CasePage, qtbot: QtBot) -> None:
    assert page.result.overview is not None
    button = page.result.overview.families.buttons[0]
    button.click()
    qtbot.waitUntil(lambda: page.result.knows(button.role.id))
    titles = {fold.title for fold in page.result.overview.families.folds(button.role.id)}
    assert "Why: scale by scale" in titles


@pytest.mark.parametrize(("part", "page_name"), [("report", "report"), ("open", "result")])
def test_the_result_opens_as_report_and_as_the_person_sees_it(
    page: CasePage, bridge: Bridge, part: str, page_name: str, person: str
) -> None:
    getattr(page.result, part).click()
    assert bridge.window.page() == page_name
    assert bridge.person == person


def test_the_plan_of_this_person_opens(
    page: CasePage, bridge: Bridge, workspace: Workspace, person: str
) -> None:
    planning.choose(workspace, person, ("account-executive", "sales-manager"), "account-executive")
    bridge.person = ""
    bridge.enter("case", person, "")
    page.finish()
    page.life.open.click()
    assert bridge.window.page() == "plan"
    assert bridge.person == person


@pytest.mark.parametrize("way", ["key", "button"])
@pytest.mark.parametrize("part", ["open", "report"])
def test_from_result_and_report_a_way_leads_back_to_the_review_where_it_was_left(
    page: CasePage, bridge: Bridge, workspace: Workspace, qtbot: QtBot, person: str, part: str, way: str
) -> None:
    first = workspace.store.sessions(person)[0].session
    again = result(workspace, "person-1", "analytical")
    bridge.enter("case", person, first)
    page.finish()
    settle()
    button = getattr(page.result, part)
    button.setFocus()
    page.scroll_to(240)
    assert page.scrolled == 240
    strip = bridge.window.findChild(WayBack)
    assert not strip.isVisible()
    button.click()
    assert strip.isVisible()
    assert strip.whose.text() == "person-1"
    assert not ambiguous(bridge.window)
    if way == "key":
        focus = bridge.window.focusWidget()
        qtbot.keyClick(focus, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    else:
        strip.button.click()
    assert bridge.window.page() == "case"
    assert (page.person, page.result.session) == (person, first)
    assert again != first
    qtbot.waitUntil(lambda: bridge.window.focusWidget() is button)
    assert page.scrolled == 240
    assert not strip.isVisible()
    assert not strip.key.isEnabled()  # Alt+Left leads back to the list from here


def test_the_way_back_goes_on_over_pages_of_this_person_and_ends_elsewhere(
    page: CasePage, bridge: Bridge, workspace: Workspace, person: str
) -> None:
    planning.choose(workspace, person, ("account-executive", "sales-manager"), "account-executive")
    bridge.enter("case", person, "")
    page.finish()
    strip = bridge.window.findChild(WayBack)
    page.life.open.click()
    assert strip.isVisible()
    bridge.enter("routes", "", "")
    assert strip.isVisible()
    bridge.enter("role", "account-executive")
    assert not strip.isVisible()  # which has a way back of its own
    role = bridge.pages["role"]
    assert isinstance(role, RolePage)
    role.went_back.emit()
    assert bridge.window.page() == "routes"
    assert strip.isVisible()
    strip.went_back.emit()
    assert bridge.window.page() == "case"
    page.life.open.click()
    bridge.enter("counselor")
    bridge.window.open_page("plan")
    assert not strip.isVisible()
    bridge.enter("case", person, "")
    page.life.open.click()
    other = result(workspace, "person-2")
    bridge.enter("result", other)
    assert not strip.isVisible()  # somebody else's


def test_the_result_that_is_open_is_never_somebody_elses(
    page: CasePage, bridge: Bridge, workspace: Workspace, person: str
) -> None:
    other = result(workspace, "person-2")
    bridge.enter("result", other)
    planning.choose(workspace, person, ("account-executive", "sales-manager"), "account-executive")
    bridge.enter("case", person, "")
    page.finish()
    page.life.open.click()
    own = workspace.store.sessions(person)[0].session
    assert (bridge.person, bridge.result) == (person, own)
    bridge.window.navigation.entries["result"].click()
    assert bridge.person == person
    begun = actions.begin(workspace, "person-3").session
    third, route = workspace.store.session(begun).person, ("account-executive", "sales-manager")
    planning.choose(workspace, third, route, route[0])
    bridge.enter("case", third, "")
    page.finish()
    page.life.open.click()
    assert bridge.result == ""
    assert not bridge.window.navigation.entries["result"].isEnabled()


def ambiguous(window: MainWindow) -> bool:
    """Whether Alt+Left means more than one thing on the open page."""
    page = window.stack.currentWidget()
    owners = (window, page, *page.findChildren(QWidget))
    keys = [action for widget in owners for action in widget.actions() if action.isEnabled()]
    return sum(QKeySequence("Alt+Left") in action.shortcuts() for action in keys) > 1


def test_alt_left_leads_back_to_the_list_and_keeps_the_note(
    page: CasePage, qtbot: QtBot, bridge: Bridge, state: Callable[[], CaseState]
) -> None:
    type_into(qtbot, page.notes.editor, "on the way")
    qtbot.keyClick(page.notes.editor, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert bridge.window.page() in {"people", "counselor"}
    assert [note.text for note in state().notes] == ["on the way"]


def test_jumping_to_a_part_gives_it_the_focus_and_brings_it_into_sight(page: CasePage) -> None:
    for name in ("results", "result", "answers", "notes", "life"):
        page.jump(name)
        settle()
        title = page._titles()[name]
        assert title.hasFocus()
        assert title.visibleRegion().boundingRect().height() > 0


def test_an_unfinished_questionnaire_has_answers_and_no_result(
    bridge: Bridge, workspace: Workspace, qtbot: QtBot
) -> None:
    session = actions.begin(workspace, "person-3").session
    for item in workspace.store.session(session).order[:4]:
        actions.answer(workspace, session, item, 1, 1000)
    bridge.enter("case", workspace.store.session(session).person, "")
    page = bridge.pages["case"]
    assert isinstance(page, CasePage)
    page.finish()
    assert "not finished" in page.result.notice.text()
    assert page.result.overview is None
    assert not page.result.report.isVisible()
    page.answers.fold.button.click()
    qtbot.waitUntil(lambda: page.answers.model.rowCount() == 4)


def test_two_results_of_a_person_are_compared_from_the_review(
    bridge: Bridge, workspace: Workspace, person: str
) -> None:
    second = result(workspace, "person-1", "drive")
    bridge.enter("case", person, second)
    page = bridge.pages["case"]
    assert isinstance(page, CasePage)
    page.results.compare.click()
    compare = bridge.pages["case-compare"]
    assert isinstance(compare, CaseComparePage)
    assert bridge.window.page() == "case-compare"
    assert "changed by more than the uncertainty explains" in compare.heading.accessibleName()
    compare.left.emit()
    assert bridge.window.page() == "case"


def test_another_person_is_found_and_put_beside(
    bridge: Bridge, workspace: Workspace, page: CasePage, qtbot: QtBot
) -> None:
    other = workspace.store.session(result(workspace, "person-2", "drive")).person
    doing.name(workspace, other, "", "K-22")
    page.results.compare.click()
    compare = bridge.pages["case-compare"]
    assert isinstance(compare, CaseComparePage)
    assert compare.heading.accessibleName() == "Choose two results."
    type_into(qtbot, compare.sides[1].search, "K-22")
    qtbot.waitUntil(compare.sides[1].found.isVisible)
    (link,) = compare.sides[1].found.findChildren(QPushButton)
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert compare.heading.accessibleName() == "person-1 and person-2 side by side"
    assert "no change" in compare.about.text()
    compare.sides[1].open.click()
    assert bridge.window.page() == "case"
    assert page.person == other


@pytest.mark.usefixtures("person")
def test_two_lines_of_the_list_are_put_side_by_side(bridge: Bridge, workspace: Workspace) -> None:
    result(workspace, "person-2", "drive")
    first, second = workspace.store.caseload.ids()[:2]
    bridge.enter("case-compare", first, second)
    assert "side by side" in bridge.pages["case-compare"].heading.accessibleName()  # type: ignore[attr-defined]


def test_other_pages_do_not_make_it_read_while_it_is_closed(
    page: CasePage, bridge: Bridge, person: str
) -> None:
    bridge.window.open_page("start")
    bridge.act(lambda workspace: doing.tag(workspace, [person], "later"))
    assert list(page.who.tags.given.stops) == []
    bridge.window.open_page("case")
    assert list(page.who.tags.given.stops) == [("later",)]


def test_a_day_in_the_past_shows_as_overdue(
    page: CasePage, bridge: Bridge, workspace: Workspace, person: str
) -> None:
    past = workspace.clock().date() - timedelta(days=2)
    bridge.act(lambda workspace: doing.follow_up(workspace, [person], past, "call"))
    assert "overdue: call" in " ".join(
        button.accessibleName() for button in page.who.follow_ups.rows.findChildren(QPushButton)
    )
