"""The page of the plan: what it shows, that nothing typed is lost, and that all of it is on disk."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sample_pages import plan as samples

from careerfit.app import about_me, screens
from careerfit.app.plan import planning
from careerfit.ui.attach import Rooms
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.plan_page import PlanPage
from careerfit.ui.pages.routes_page import RoutesPage
from careerfit.ui.painting import plan_painters
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.milestones import MilestoneCard
from careerfit.ui.widgets.rows import OpenRow
from careerfit.ui.widgets.text import Text
from tests.ui.ui_types import Open, Show

Key = Qt.Key
Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(shown: Show) -> PlanPage:
    return shown("plan").findChild(PlanPage)


def _texts(page: QWidget) -> list[str]:
    QApplication.processEvents()
    return [text.text() for text in page.findChildren(Text) if text.isVisible()]


# -- what is shown -------------------------------------------------------------------------------


def test_headline_progress_and_next_step_stand_on_top(page: PlanPage) -> None:
    assert page.heading.accessibleName() == "35 % of the way to Chief Marketing Officer"
    assert (page.progress.value(), page.progress.maximum()) == (35, 100)
    assert _texts(page)[:4] == [
        "person-1",
        "35 % of the way to Chief Marketing Officer",
        samples.PLAN.progress_sentence,
        samples.PLAN.next_step,
    ]


def test_the_line_of_milestones_is_said_in_words(page: PlanPage) -> None:
    assert page.line.accessibleName() == samples.PLAN.progress_sentence
    assert page.line.accessibleDescription() == (
        "Marketing Analyst: done, Growth Marketer: begun, Marketing Manager: open, "
        "Chief Marketing Officer: open"
    )


def test_the_first_milestone_that_is_not_done_is_unfolded(page: PlanPage) -> None:
    assert [card.fold.opened for card in page.cards.values()] == [False, True, False, False]


def test_day_and_note_of_a_skill_wait_until_it_is_begun(page: PlanPage) -> None:
    card = page.cards["before>growth"]
    learning, open_skill = card.skills["Experiment design"].fields, card.skills["Copywriting"].fields
    assert learning.day.isVisible()
    assert learning.day.date() == QDate(2026, 10, 30)
    assert learning.note.isVisible()
    assert open_skill.day is None
    assert open_skill.note is None
    row = replace(samples.STEPS[1].skills[2], state="have", on=date(2026, 11, 2))
    card.skills["Copywriting"].show_row(row)
    assert open_skill.day.date() == QDate(2026, 11, 2)
    assert open_skill.note.isVisible()


def test_a_state_is_one_stop_of_tab_arrows_move_and_space_chooses(page: PlanPage, qtbot: QtBot) -> None:
    segments = page.cards["before>growth"].fields.segments
    stops = [name for name, pill in segments.pills.items() if pill.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["doing"]
    segments.pills["doing"].setFocus()
    qtbot.keyClick(segments.pills["doing"], Key.Key_Right)
    assert segments.pills["done"].hasFocus()
    assert segments.pills["doing"].isChecked()
    with qtbot.waitSignal(page.milestone_told) as heard:
        qtbot.keyClick(segments.pills["done"], Key.Key_Space)
    assert heard.args == ["a", "before>growth", "done", None, None]


def test_without_a_plan_the_page_says_what_belongs_here_and_offers_one_button(
    shown: Show, qtbot: QtBot
) -> None:
    page = shown("plan-empty").findChild(PlanPage)
    assert samples.NOTHING.nothing in _texts(page)
    assert not any(part.isVisible() for part in (page.plans, page.notes, page.history, page.undo_button))
    with qtbot.waitSignal(page.routes_asked):
        qtbot.keyClick(page.routes, Key.Key_Return)


def test_plans_that_are_put_aside_can_be_brought_back(shown: Show, qtbot: QtBot) -> None:
    page = shown("plan-aside").findChild(PlanPage)
    (row,) = page.findChildren(OpenRow)
    with qtbot.waitSignal(page.brought_back) as heard:
        qtbot.keyClick(row, Key.Key_Return)
    assert heard.args == ["c"]


def test_undo_says_what_it_takes_back_and_what_was_taken_back_says_so(shown: Show) -> None:
    page = shown("plan-aside").findChild(PlanPage)
    assert page.undo_button.text() == "Undo: Plan put aside: By way of public relations"
    assert page.redo_button.text() == "Redo: Note taken away"
    assert "Plan renamed: Away from search (taken back)" in _texts(page.history)


def test_the_focus_goes_on_when_there_is_nothing_left_to_undo(page: PlanPage) -> None:
    page.undo_button.setFocus()
    page.render(replace(samples.PLAN, undo_text="", redo_text="Redo: Milestone done: Growth Marketer"))
    assert not page.undo_button.isEnabled()
    assert page.redo_button.hasFocus()


# -- typing --------------------------------------------------------------------------------------


def _card(page: PlanPage) -> MilestoneCard:
    return page.cards["before>growth"]


def test_what_is_being_typed_its_cursor_and_the_focus_stay_when_the_page_is_read_again(
    page: PlanPage, qtbot: QtBot
) -> None:
    note = _card(page).fields.note
    note.setFocus()
    qtbot.keyClicks(note, "New: ")
    row = replace(samples.STEPS[1], note="Changed in another window.")
    page.render(replace(samples.PLAN, milestones=(samples.STEPS[0], row, *samples.STEPS[2:])))
    assert note.toPlainText() == "New: First experiment runs since October."
    assert note.textCursor().position() == 5
    assert note.hasFocus()


def test_a_note_is_told_after_a_pause_and_when_it_is_left(page: PlanPage, qtbot: QtBot) -> None:
    note = _card(page).fields.note
    note.setFocus()
    with qtbot.waitSignal(page.milestone_told, timeout=5000) as heard:
        qtbot.keyClicks(note, "Well. ")
    assert heard.args == [
        "a", "before>growth", "doing", None, "Well. First experiment runs since October.",
    ]  # fmt: skip
    with qtbot.waitSignal(page.milestone_told, timeout=500):
        qtbot.keyClick(note, Key.Key_Tab)


def test_a_note_that_could_not_be_kept_is_told_again(page: PlanPage, qtbot: QtBot) -> None:
    note = page.notes.new
    note.setFocus()
    qtbot.keyClicks(note, "Not to be lost")
    for _ in range(2):
        with qtbot.waitSignal(page.noted) as heard:
            note.flush()
        assert heard.args == ["a", "Not to be lost", ""]
    page.render(replace(samples.PLAN, progress=0.4))
    assert note.toPlainText() == "Not to be lost"


def test_leaving_another_plan_empties_the_field_of_the_new_note(page: PlanPage) -> None:
    page.notes.new.setPlainText("For the first plan")
    page.render(replace(samples.PLAN, plan="b", notes=()))
    assert page.notes.new.toPlainText() == ""


def test_an_empty_name_changes_nothing(page: PlanPage, qtbot: QtBot) -> None:
    page.plans.name.setFocus()
    page.plans.name.selectAll()
    qtbot.keyClick(page.plans.name, Key.Key_Backspace)
    with qtbot.assertNotEmitted(page.renamed):
        qtbot.keyClick(page.plans.name, Key.Key_Return)
    assert page.plans.name.text() == samples.PLAN.name


def test_a_long_name_is_seen_whole_in_one_paragraph_of_80_letters_at_most(
    page: PlanPage, qtbot: QtBot
) -> None:
    name = page.plans.name
    name.setFocus()
    name.selectAll()
    QApplication.clipboard().setText("From Account Executive\nto Chief Marketing Officer, " + "x" * 100)
    qtbot.keyClick(name, Key.Key_V, Control)
    qtbot.keyClicks(name, "yz")
    assert name.toPlainText() == "From Account Executive to Chief Marketing Officer, " + "x" * 29
    qtbot.waitUntil(lambda: name.verticalScrollBar().maximum() == 0)
    assert name.height() > 2 * name.fontMetrics().lineSpacing()
    with qtbot.waitSignal(page.renamed) as heard:
        qtbot.keyClick(name, Key.Key_Return)
    assert heard.args == ["a", name.toPlainText()]


def test_a_day_is_typed_and_told_once(page: PlanPage, qtbot: QtBot) -> None:
    day = _card(page).fields.day
    day.setFocus()
    qtbot.keyClick(day, Key.Key_Up)
    changed = day.date().toPython()
    with qtbot.waitSignal(page.milestone_told) as heard:
        qtbot.keyClick(day, Key.Key_Return)
    assert heard.args == ["a", "before>growth", "doing", changed, None]
    with qtbot.assertNotEmitted(page.milestone_told):
        qtbot.keyClick(day, Key.Key_Return)


def test_a_day_can_be_taken_away_and_added_again(page: PlanPage, qtbot: QtBot) -> None:
    fields = _card(page).fields
    with qtbot.waitSignal(page.milestone_told) as heard:
        qtbot.keyClick(fields.clear, Key.Key_Return)
    assert heard.args == ["a", "before>growth", "doing", "none", None]
    fields.clear.setFocus()
    fields.show_state("doing", None, "")
    assert not fields.day.isVisible()
    assert fields.add.hasFocus()
    with qtbot.waitSignal(page.milestone_told) as heard:
        qtbot.keyClick(fields.add, Key.Key_Return)
    assert heard.args == ["a", "before>growth", "doing", "today", None]


def test_a_long_note_is_seen_whole_or_scrolls_and_stands_on_nothing_else(
    page: PlanPage, qtbot: QtBot
) -> None:
    fields = _card(page).fields
    for text in ("One line", "A" * 4000, "One line", "word " * 60):
        fields.note.setPlainText(text)
        qtbot.waitUntil(lambda: fields.note.height() == fields.note.sizeHint().height())
        assert fields.rect().contains(fields.note.geometry())
        above = max(part.geometry().bottom() for part in (fields.segments, fields.day, fields.clear))
        assert fields.note.y() <= above + 12


# -- picture -------------------------------------------------------------------------------------


def _painted(theme: Theme, rows: tuple[object, ...], width: int = 600) -> QImage:
    height = round(plan_painters.milestones_height(width, rows, theme.look)) + 1
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    plan_painters.paint_milestones(painter, QRectF(0, 0, width, height), rows, theme.look)
    painter.end()
    return image


def _accent(image: QImage, theme: Theme) -> int:
    wanted = theme.look.color("accent").rgb() & 0xFFFFFF
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixel(x, y) & 0xFFFFFF == wanted for x, y in spots)


def test_the_line_fills_with_what_is_done(theme: Theme) -> None:
    bare = tuple(replace(row, state="open", progress=0.0) for row in samples.STEPS)
    assert _accent(_painted(theme, bare), theme) == 0
    assert _accent(_painted(theme, samples.STEPS), theme) > 0
    full = tuple(replace(row, state="done", progress=1.0) for row in samples.STEPS)
    assert _accent(_painted(theme, full), theme) > 2 * _accent(_painted(theme, samples.STEPS), theme)


def test_with_little_room_the_line_goes_down(theme: Theme) -> None:
    assert _painted(theme, samples.STEPS, 200).height() > 2 * _painted(theme, samples.STEPS).height()


# -- joined --------------------------------------------------------------------------------------


@pytest.fixture
def rooms(opened: Open, tmp_path: Path) -> Rooms:
    return opened(tmp_path)


def _plan_page(bridge: Bridge) -> PlanPage:
    page = bridge.pages["plan"]
    assert isinstance(page, PlanPage)
    return page


def _chosen(
    bridge: Bridge, target: str = "chief-marketing-officer", source: str = "seo-specialist"
) -> PlanPage:
    """Make the first route between two roles the plan."""
    bridge.enter("routes", target, source)
    routes = bridge.pages["routes"]
    assert isinstance(routes, RoutesPage)
    routes.panel.plan.click()
    return _plan_page(bridge)


def _kept(bridge: Bridge) -> tuple[str, date | None, str]:
    row = planning.plan(bridge.workspace, bridge.person).milestones[0]
    return row.state, row.on, row.note


def test_the_entry_opens_an_empty_page_that_leads_to_routes(rooms: Rooms, qtbot: QtBot) -> None:
    bridge = rooms.bridge
    bridge.window.navigation.entries["plan"].click()
    assert bridge.window.page() == "plan"
    qtbot.keyClick(_plan_page(bridge).routes, Key.Key_Return)
    assert bridge.window.page() == "routes"


def test_state_day_and_note_are_kept_at_once(rooms: Rooms, qtbot: QtBot) -> None:
    bridge = rooms.bridge
    page = _chosen(bridge)
    fields = next(iter(page.cards.values())).fields
    today = bridge.workspace.clock().date()
    qtbot.mouseClick(fields.segments.pills["doing"], Qt.MouseButton.LeftButton)
    assert _kept(bridge) == ("doing", today, "")
    fields.day.setFocus()
    qtbot.keyClick(fields.day, Key.Key_Down)
    qtbot.keyClick(fields.day, Key.Key_Return)
    day = fields.day.date().toPython()
    assert day != today
    assert _kept(bridge) == ("doing", day, "")
    fields.note.setFocus()
    qtbot.keyClicks(fields.note, "First talk on Monday")
    qtbot.keyClick(fields.note, Key.Key_Tab)
    assert _kept(bridge) == ("doing", day, "First talk on Monday")


def test_a_skill_counts_at_once_in_the_progress(rooms: Rooms, qtbot: QtBot) -> None:
    bridge = rooms.bridge
    page = _chosen(bridge)
    line = next(iter(next(iter(page.cards.values())).skills.values()))
    qtbot.mouseClick(line.fields.segments.pills["have"], Qt.MouseButton.LeftButton)
    assert page.progress.maximum() > 0
    assert planning.plan(bridge.workspace, bridge.person).progress > 0
    assert " 1 of " in page.sentence.text()


def test_ctrl_z_and_its_twins_undo_and_redo_while_no_text_has_the_focus(rooms: Rooms, qtbot: QtBot) -> None:
    bridge = rooms.bridge
    page = _chosen(bridge)
    card = next(iter(page.cards.values()))
    card.fields.segments.pills["done"].click()
    card.fields.segments.pills["done"].setFocus()
    assert _kept(bridge)[0] == "done"
    qtbot.keyClick(bridge.window.focusWidget(), Key.Key_Z, Control)
    assert _kept(bridge)[0] == "open"
    qtbot.keyClick(bridge.window.focusWidget(), Key.Key_Z, Control | Shift)
    assert _kept(bridge)[0] == "done"
    qtbot.keyClick(bridge.window.focusWidget(), Key.Key_Z, Control)
    qtbot.keyClick(bridge.window.focusWidget(), Key.Key_Y, Control)
    assert _kept(bridge)[0] == "done"
    card.fields.note.setFocus()
    qtbot.keyClicks(card.fields.note, "abc")
    qtbot.keyClick(card.fields.note, Key.Key_Z, Control)
    assert card.fields.note.toPlainText() == ""
    assert _kept(bridge)[0] == "done"


def test_undo_goes_past_a_note_and_a_name_with_letters_that_are_never_kept(rooms: Rooms) -> None:
    bridge = rooms.bridge
    page = _chosen(bridge)
    hidden = "\N{RIGHT-TO-LEFT OVERRIDE}"
    card = next(iter(page.cards.values()))
    card.fields.note.setPlainText(f"Ask{hidden} a mentor ")
    card.fields.note.flush()
    page.plans.name.setPlainText(f"My{hidden} plan")
    page.plans.name.flush()
    assert _kept(bridge)[2] == "Ask a mentor"
    assert planning.plan(bridge.workspace, bridge.person).name == "My plan"
    page.undo_button.click()
    page.undo_button.click()
    assert _kept(bridge) == ("open", None, "")
    assert card.fields.note.toPlainText() == ""
    assert page.undo_button.text().startswith("Undo: Plan chosen")


def test_the_buttons_undo_and_redo_and_say_what(rooms: Rooms, qtbot: QtBot) -> None:
    bridge = rooms.bridge
    page = _chosen(bridge)
    next(iter(page.cards.values())).fields.segments.pills["doing"].click()
    assert page.undo_button.text() == "Undo: Milestone begun: Marketing Manager"
    page.undo_button.setFocus()
    qtbot.keyClick(page.undo_button, Key.Key_Return)
    assert _kept(bridge)[0] == "open"
    assert page.redo_button.text() == "Redo: Milestone begun: Marketing Manager"
    qtbot.keyClick(page.redo_button, Key.Key_Return)
    assert _kept(bridge)[0] == "doing"


def test_i_am_this_role_now_ends_the_milestone_and_moves_the_standing(rooms: Rooms, qtbot: QtBot) -> None:
    bridge = rooms.bridge
    page = _chosen(bridge)
    card = next(iter(page.cards.values()))
    card.now.setFocus()
    qtbot.keyClick(card.now, Key.Key_Return)
    assert _kept(bridge)[0] == "done"
    assert about_me.state(bridge.workspace, bridge.person).standing.role == card.row.role
    assert not card.now.isVisible()
    assert card.fields.segments.focused


def test_several_plans_are_renamed_put_aside_brought_back_and_deleted(rooms: Rooms, qtbot: QtBot) -> None:
    bridge = rooms.bridge
    first = _chosen(bridge).plan
    page = _chosen(bridge, "chief-revenue-officer", "sales-manager")
    second = page.plan
    assert second != first
    page.plans.name.setFocus()
    page.plans.name.selectAll()
    qtbot.keyClicks(page.plans.name, "By way of sales")
    qtbot.keyClick(page.plans.name, Key.Key_Tab)
    assert planning.plan(bridge.workspace, bridge.person, second).name == "By way of sales"
    qtbot.keyClick(page.plans.aside, Key.Key_Return)
    assert page.plan == first
    assert page.heading.hasFocus()
    (row,) = page.plans.rows
    qtbot.keyClick(row, Key.Key_Return)
    assert page.plan == second
    qtbot.keyClick(page.plans.delete, Key.Key_Return)
    assert page.plan == first
    assert page.plans.rows == []
    page.undo_button.click()
    assert page.plan == second


def test_a_note_is_one_note_however_often_it_is_kept_while_it_is_written(rooms: Rooms, qtbot: QtBot) -> None:
    bridge = rooms.bridge
    page = _chosen(bridge)
    new = page.notes.new
    new.setFocus()
    for part in ("Asked ", "for a ", "mentor"):
        qtbot.keyClicks(new, part)
        new.flush()
        assert new.hasFocus()
    assert [note.text for note in planning.plan(bridge.workspace, bridge.person).notes] == [
        "Asked for a mentor"
    ]
    qtbot.keyClick(new, Key.Key_Tab)
    assert new.toPlainText() == ""
    assert [field.toPlainText() for field in page.notes.stops[1:]] == ["Asked for a mentor"]
    old = page.notes.stops[1]
    old.setFocus()
    old.selectAll()
    qtbot.keyClick(old, Key.Key_Delete)
    new.setFocus()
    assert planning.plan(bridge.workspace, bridge.person).notes == ()


def test_what_is_being_typed_is_kept_when_the_page_or_the_window_is_left(
    rooms: Rooms, opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    bridge = rooms.bridge
    page = _chosen(bridge)
    note = next(iter(page.cards.values())).fields.note
    note.setFocus()
    qtbot.keyClicks(note, "One")
    bridge.window.navigation.entries["start"].click()
    assert _kept(bridge)[2] == "One"
    bridge.window.navigation.entries["plan"].click()
    note.setFocus()
    note.moveCursor(note.textCursor().MoveOperation.End)
    qtbot.keyClicks(note, " two")
    bridge.window.close()
    assert _kept(bridge)[2] == "One two"
    again = opened(tmp_path)
    assert again.bridge.window.page() == "plan"
    card = next(iter(_plan_page(again.bridge).cards.values()))
    assert card.fields.note.toPlainText() == "One two"


def test_from_the_first_question_to_the_plan_and_everything_is_back_after_a_restart(
    rooms: Rooms, opened: Open, tmp_path: Path
) -> None:
    bridge, workspace = rooms.bridge, rooms.bridge.workspace
    window = bridge.window
    window.start.begun.emit("person-1")
    if window.page() == "standing":
        bridge.pages["standing"].told.emit("marketing", "seo-specialist", "")
    session = bridge.session
    quiz = bridge.pages["quiz"]
    while not (screen := screens.question(workspace, session)).done:
        item = workspace.content.pack.item(screen.item)
        quiz.answered.emit(item.id, item.toward_scale(item.categories), 2000)
    quiz.finished.emit()
    assert window.page() == "result"
    window.navigation.entries["routes"].click()
    routes = bridge.pages["routes"]
    assert isinstance(routes, RoutesPage)
    assert routes.start.combo.currentText() == "SEO Specialist"
    routes.panel.plan.click()
    page = _plan_page(bridge)
    fields = next(iter(page.cards.values())).fields
    fields.segments.pills["doing"].click()
    before = planning.plan(workspace, bridge.person)
    window.close()
    again = opened(tmp_path).bridge
    assert again.window.page() == "plan"
    assert again.result == session
    shown = _plan_page(again)
    assert shown.heading.accessibleName() == before.headline
    assert [card.row for card in shown.cards.values()] == list(before.milestones)
    again.enter("result", session)
    assert again.window.page() == "result"
