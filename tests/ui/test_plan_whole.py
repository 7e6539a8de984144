"""The plan in the whole program: by keyboard alone, beside an open questionnaire, and a long history."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sample_pages import plan as samples

from careerfit.app import about_me
from careerfit.app.plan import planning
from careerfit.app.routes.routing import routes
from careerfit.model.plan import HistoryRow
from careerfit.ui.attach import Rooms
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.plan_page import PlanPage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.plan_history import SHOWN, HistoryCard
from careerfit.ui.widgets.text import Text
from tests.ui.ui_types import Open

Key = Qt.Key
STOPS = 80  # more than a plan with one unfolded milestone has


@pytest.fixture
def rooms(opened: Open, tmp_path: Path) -> Rooms:
    return opened(tmp_path)


def _planned(bridge: Bridge) -> PlanPage:
    found = routes(bridge.workspace, bridge.person, source="seo-specialist", target="chief-marketing-officer")
    roles, source = found.routes[0].roles, found.source
    assert bridge.act(lambda w: planning.choose(w, bridge.person, roles, source))
    bridge.enter("plan", "")
    page = bridge.pages["plan"]
    assert isinstance(page, PlanPage)
    return page


def _tab_to(wanted: QWidget, qtbot: QtBot) -> None:
    for _ in range(STOPS):
        if wanted.hasFocus():
            return
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    pytest.fail(f"Tab never comes to {wanted.accessibleName()}")


def test_a_plan_is_followed_by_keyboard_alone(rooms: Rooms, qtbot: QtBot) -> None:
    bridge = rooms.bridge
    page = _planned(bridge)
    page.setFocus()
    card = next(iter(page.cards.values()))
    pills = card.fields.segments.pills
    _tab_to(pills["open"], qtbot)
    qtbot.keyClick(pills["open"], Key.Key_Right)
    qtbot.keyClick(pills["doing"], Key.Key_Space)
    _tab_to(card.fields.note, qtbot)
    qtbot.keyClicks(card.fields.note, "Talk on Monday")
    line = next(iter(card.skills.values()))
    skill = line.fields.segments.pills
    _tab_to(skill["none"], qtbot)
    qtbot.keyClick(skill["none"], Key.Key_Right)
    qtbot.keyClick(skill["learning"], Key.Key_Space)
    _tab_to(page.plans.name, qtbot)
    page.plans.name.selectAll()
    qtbot.keyClicks(page.plans.name, "Mine")
    _tab_to(page.notes.new, qtbot)
    qtbot.keyClicks(page.notes.new, "Ask for a mentor")
    qtbot.keyClick(page.notes.new, Key.Key_Tab)
    told = planning.plan(bridge.workspace, bridge.person)
    step = told.milestones[0]
    assert (told.name, step.state, step.note) == ("Mine", "doing", "Talk on Monday")
    assert step.skills[0].state == "learning"
    assert [note.text for note in told.notes] == ["Ask for a mentor"]


def test_digits_typed_into_a_note_change_no_answer(rooms: Rooms, qtbot: QtBot) -> None:
    bridge, store = rooms.bridge, rooms.bridge.workspace.store
    bridge.window.start.begun.emit("person-1")
    if bridge.window.page() == "standing":
        bridge.pages["standing"].told.emit("marketing", "seo-specialist", "")
    assert bridge.window.page() == "quiz"
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_2)
    before = store.session(bridge.session).events
    assert before
    page = _planned(bridge)
    note = next(iter(page.cards.values())).fields.note
    note.setFocus()
    qtbot.keyClicks(note, "1 2 3 4 5")
    qtbot.keyClick(note, Key.Key_Tab)
    assert planning.plan(bridge.workspace, bridge.person).milestones[0].note == "1 2 3 4 5"
    assert store.session(bridge.session).events == before


def test_a_milestone_that_is_done_folds_when_the_program_is_opened_again_and_the_next_one_is_open(
    rooms: Rooms, opened: Open, tmp_path: Path
) -> None:
    page = _planned(rooms.bridge)
    first, second = list(page.cards.values())[:2]
    first.fields.segments.pills["done"].click()
    assert first.fold.opened  # not under the hands of somebody who still writes a note there
    rooms.bridge.window.close()
    again = opened(tmp_path).bridge
    again.enter("plan", "")
    shown = again.pages["plan"]
    assert isinstance(shown, PlanPage)
    folds = [card.fold.opened for card in shown.cards.values()]
    assert folds == [False, True] + [False] * (len(folds) - 2)
    assert shown.cards[second.row.id].row.state == "open"


def test_undo_is_back_after_the_program_was_closed(rooms: Rooms, opened: Open, tmp_path: Path) -> None:
    page = _planned(rooms.bridge)
    next(iter(page.cards.values())).fields.segments.pills["doing"].click()
    said = page.undo_button.text()
    rooms.bridge.window.close()
    again = opened(tmp_path).bridge
    again.enter("plan", "")
    shown = again.pages["plan"]
    assert isinstance(shown, PlanPage)
    assert shown.undo_button.text() == said
    shown.undo_button.click()
    assert next(iter(shown.cards.values())).row.state == "open"
    assert about_me.state(again.workspace, again.person).redoable is not None


# -- history -------------------------------------------------------------------------------------


def _rows(*texts: str) -> tuple[HistoryRow, ...]:
    return tuple(HistoryRow("Nov 20, 2026", text, undone=False) for text in texts)


def _read(card: HistoryCard) -> list[str]:
    """Return what the history says from top to bottom, without title and days."""
    QApplication.processEvents()
    texts = [text for text in card.findChildren(Text) if text.isVisibleTo(card)]
    texts.sort(key=lambda text: text.mapTo(card, text.rect().topLeft()).y())
    return [text.text() for text in texts if text.text() not in {"History", "Nov 20, 2026"}]


@pytest.fixture
def history(theme: Theme, qtbot: QtBot) -> HistoryCard:
    card = HistoryCard(theme)
    qtbot.addWidget(card)
    card.resize(400, 900)
    card.show()
    return card


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((), ("one",)),
        (("one",), ("two", "one")),
        (("two", "one"), ("one",)),
        (("two", "one"), ("three", "two")),  # the oldest has dropped out
        (("two", "one"), ("other",)),
        (("same", "same"), ("same", "same", "same")),
        (("two", "one"), ("three", "one")),
    ],
)
def test_the_history_says_what_was_done_whatever_it_said_before(
    history: HistoryCard, before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    history.show_history(_rows(*before), "")
    history.show_history(_rows(*after), "")
    assert _read(history) == list(after)


def test_what_is_taken_back_is_marked_and_brought_back_without_a_mark(history: HistoryCard) -> None:
    rows = _rows("two", "one")
    history.show_history(rows, "")
    history.show_history((replace(rows[0], undone=True), rows[1]), "")
    assert _read(history) == ["two (taken back)", "one"]
    history.show_history(rows, "")
    assert _read(history) == ["two", "one"]


def test_a_long_history_is_folded_until_all_is_asked_for(history: HistoryCard) -> None:
    texts = [f"deed {number}" for number in range(SHOWN + 4)]
    history.show_history(_rows(*texts), "3 earlier entries are not shown.")
    assert _read(history) == texts[:SHOWN]
    history.more.click()
    assert _read(history) == [*texts, "3 earlier entries are not shown."]
    history.show_history(_rows("newest", *texts[:-1]), "4 earlier entries are not shown.")
    assert _read(history) == ["newest", *texts[:-1], "4 earlier entries are not shown."]


def test_seven_milestones_show_one_unfolded_and_no_fields_of_the_others(theme: Theme, qtbot: QtBot) -> None:
    page = PlanPage(theme)
    qtbot.addWidget(page)
    steps = tuple(replace(samples.STEPS[2], id=f"{number}>manager") for number in range(7))
    page.render(replace(samples.PLAN, milestones=steps))
    assert [card.fold.opened for card in page.cards.values()] == [True] + [False] * 6
    assert [bool(card.stops()) for card in page.cards.values()] == [True] + [False] * 6
