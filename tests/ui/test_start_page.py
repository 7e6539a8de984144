from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sample_pages import questionnaire as samples

from careerfit.ui.pages.question_page import QuestionPage
from careerfit.ui.pages.start_page import StartPage
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.rows import OpenRow
from careerfit.ui.widgets.text import Text
from tests.ui.ui_types import Show


@pytest.fixture
def start(shown: Show) -> StartPage:
    return shown("start").start


def _rows(start: StartPage) -> list[OpenRow]:
    QApplication.processEvents()
    return [row for row in start.findChildren(OpenRow) if row.isVisible()]


def _texts(start: StartPage) -> list[str]:
    QApplication.processEvents()
    return [text.text() for text in start.findChildren(Text) if text.isVisible()]


def test_before_the_questions_are_loaded_the_page_stands_and_nothing_can_be_begun(
    shown: Show, qtbot: QtBot
) -> None:
    start = shown("loading").start
    assert start.take.text() == "Loading the questions..."
    assert not start.take.isEnabled()
    with qtbot.assertNotEmitted(start.begun):
        qtbot.keyClick(start.label, Qt.Key.Key_Return)
    assert "Your answers stay on this computer. It works without the internet." in _texts(start)


def test_the_length_of_the_questionnaire_is_said(start: StartPage) -> None:
    assert "72 questions, about 10 minutes; you can stop and go on later." in _texts(start)


@pytest.mark.parametrize("typed", ["", "person-7", "  person-7 "])
def test_the_quiz_begins_with_the_label_that_was_typed(start: StartPage, qtbot: QtBot, typed: str) -> None:
    start.label.setText(typed)
    with qtbot.waitSignal(start.begun) as heard:
        qtbot.mouseClick(start.take, Qt.MouseButton.LeftButton)
    assert heard.args == [typed.strip()]


def test_enter_in_the_field_begins(start: StartPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(start.begun) as heard:
        qtbot.keyClick(start.label, Qt.Key.Key_Return)
    assert heard.args == [""]


def test_digits_typed_into_the_field_stay_there_and_answer_nothing(shown: Show, qtbot: QtBot) -> None:
    window = shown("question")
    questions = window.findChild(QuestionPage)
    questions.render(samples.LIKING)
    window.open_page("start")
    with qtbot.assertNotEmitted(questions.answered):
        qtbot.keyClicks(window.focusWidget(), "12345")
    assert window.start.label.text() == "12345"


def test_unfinished_sessions_are_gone_on_with_and_results_opened(start: StartPage, qtbot: QtBot) -> None:
    unfinished, first, *_ = _rows(start)
    with qtbot.waitSignal(start.continued) as heard:
        qtbot.mouseClick(unfinished, Qt.MouseButton.LeftButton)
    assert heard.args == ["s4"]
    with qtbot.waitSignal(start.opened) as heard:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert heard.args == ["s3"]


def test_the_focus_is_on_going_on_when_something_is_unfinished(shown: Show, qtbot: QtBot) -> None:
    start = shown("start").start
    assert start.window().focusWidget() is _rows(start)[0]
    with qtbot.waitSignal(start.continued) as heard:
        qtbot.keyClick(start.window().focusWidget(), Qt.Key.Key_Return)
    assert heard.args == ["s4"]


def test_a_label_that_is_being_typed_keeps_the_focus_when_the_lists_come(shown: Show, qtbot: QtBot) -> None:
    start = shown("loading").start
    qtbot.keyClicks(start.label, "person-7")
    start.render(samples.START)
    assert start.window().focusWidget() is start.label
    assert start.label.text() == "person-7"


def test_a_double_click_opens_a_result_once(start: StartPage, qtbot: QtBot) -> None:
    opened: list[str] = []
    start.opened.connect(opened.append)
    row = _rows(start)[2]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton)
    assert opened == ["s2"]


def test_an_empty_list_says_what_belongs_there(start: StartPage) -> None:
    start.render(samples.EMPTY_START)
    assert _rows(start) == []
    assert any(text.startswith("Nothing here yet.") for text in _texts(start))
    assert "Go on where you stopped" not in _texts(start)


def test_many_results_are_shown_six_at_first_and_all_on_demand(start: StartPage, qtbot: QtBot) -> None:
    row = samples.START.results[0]
    results = tuple(replace(row, session=f"s{i}") for i in range(20))
    start.render(replace(samples.START, unfinished=(), results=results))
    assert len(_rows(start)) == 6
    more = next(button for button in start.findChildren(Button) if button.text() == "Show all 20")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert len(_rows(start)) == 20
    assert start.window().focusWidget() is _rows(start)[6]
    qtbot.waitUntil(lambda: not _rows(start)[6].visibleRegion().isEmpty())


def test_rows_say_what_they_open(start: StartPage) -> None:
    _, first, *_, last = _rows(start)
    assert first.accessibleName() == "Open: person-1 · 2026-11-21 18:05"
    assert first.accessibleDescription() == "Closest: Marketing Analyst"
    assert last.accessibleName() == "Open: 2026-10-30 11:51"


def test_sessions_begun_with_earlier_questions_are_listed_with_nothing_to_press(start: StartPage) -> None:
    texts = _texts(start)
    assert "Begun with earlier questions" in texts
    assert "person-1 · 2026-10-02 09:03 · 31 of 70 questions done" in texts
    assert len(_rows(start)) == len(samples.START.unfinished) + len(samples.START.results)
    start.render(samples.EMPTY_START)
    assert "Begun with earlier questions" not in _texts(start)
