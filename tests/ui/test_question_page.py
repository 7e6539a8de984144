from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sample_pages import questionnaire as samples

from careerfit.ui.pages.question_page import QuestionPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow
from tests.ui.ui_types import Show


@pytest.fixture
def window(shown: Show) -> MainWindow:
    window = shown("question")
    page(window).render(samples.LIKING)
    return window


def page(window: MainWindow) -> QuestionPage:
    return window.findChild(QuestionPage)


class Heard:
    """Keeps what a page's signals said."""

    def __init__(self, source: QuestionPage) -> None:
        self.said: list[tuple] = []
        source.answered.connect(lambda item, category, ms: self.said.append(("answered", item, category, ms)))
        source.skipped.connect(lambda item, ms: self.said.append(("skipped", item, ms)))
        for name in ("went_back", "went_on", "finished", "left"):
            getattr(source, name).connect(lambda name=name: self.said.append((name,)))


def press(
    window: MainWindow,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    *,
    repeat: bool = False,
) -> None:
    """Press a key where the keyboard focus is, as the window system does."""
    text = chr(key) if key < 128 else ""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifier, text, repeat)
    QApplication.sendEvent(window.focusWidget(), event)


@pytest.mark.parametrize("digit", [1, 2, 3, 4, 5])
def test_a_digit_answers_with_the_category_that_stands_there(window: MainWindow, digit: int) -> None:
    heard = Heard(page(window))
    press(window, Qt.Key(Qt.Key.Key_0 + digit))
    assert heard.said[0][:3] == ("answered", "an-04", digit)
    assert heard.said[0][3] >= 0


def test_a_digit_means_the_place_and_the_answer_means_the_category(window: MainWindow) -> None:
    """Situations are shuffled: the first answer shown may be category 3."""
    shuffled = tuple(samples.SITUATION.options[i] for i in (2, 0, 3, 1))
    page(window).render(replace(samples.SITUATION, options=shuffled))
    heard = Heard(page(window))
    press(window, Qt.Key.Key_1)
    assert heard.said[0][:3] == ("answered", "pe-05", 3)


def test_a_digit_without_an_answer_does_nothing(window: MainWindow) -> None:
    page(window).render(samples.SITUATION)
    heard = Heard(page(window))
    press(window, Qt.Key.Key_5)
    press(window, Qt.Key.Key_9)
    assert heard.said == []


def test_digits_with_control_or_alt_answer_nothing(window: MainWindow) -> None:
    heard = Heard(page(window))
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        press(window, Qt.Key.Key_2, modifier)
    assert heard.said == []


def test_a_held_key_gives_one_answer_even_when_the_next_question_is_there_at_once(window: MainWindow) -> None:
    source = page(window)
    heard = Heard(source)
    source.answered.connect(lambda *_: source.render(samples.PAIR))
    press(window, Qt.Key.Key_3)
    for _ in range(5):
        press(window, Qt.Key.Key_3, repeat=True)
    assert [said[:3] for said in heard.said] == [("answered", "an-04", 3)]


def test_nothing_is_taken_between_an_answer_and_the_next_render(window: MainWindow) -> None:
    heard = Heard(page(window))
    for key in (Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        press(window, key)
    assert [said[:3] for said in heard.said] == [("answered", "an-04", 2)]
    page(window).render(samples.PAIR)
    press(window, Qt.Key.Key_4)
    assert heard.said[1][:3] == ("answered", "ho-02", 4)


def test_a_double_click_answers_one_question(window: MainWindow, qtbot: QtBot) -> None:
    source = page(window)
    heard = Heard(source)
    source.answered.connect(lambda *_: source.render(samples.PAIR))
    second = source.group.answers[1]
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(second, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(second, Qt.MouseButton.LeftButton)
    assert [said[:3] for said in heard.said] == [("answered", "an-04", 2)]


def test_a_quick_series_of_clicks_on_one_spot_answers_one_question(window: MainWindow, qtbot: QtBot) -> None:
    source = page(window)
    heard = Heard(source)
    source.answered.connect(lambda *_: source.render(samples.PAIR))
    second = source.group.answers[1]
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(second, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(second, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(second, Qt.MouseButton.LeftButton)
    assert [said[:3] for said in heard.said] == [("answered", "an-04", 2)]
    qtbot.mouseClick(source.group.answers[4], Qt.MouseButton.LeftButton)  # elsewhere: an answer of its own
    assert heard.said[1][:3] == ("answered", "ho-02", 5)


def test_a_click_anywhere_on_a_card_answers(window: MainWindow, qtbot: QtBot) -> None:
    heard = Heard(page(window))
    card = page(window).group.answers[4]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() - 4, card.height() - 4))
    assert heard.said[0][:3] == ("answered", "an-04", 5)


def test_0_leaves_the_question_out_and_the_hint_says_so(window: MainWindow) -> None:
    heard = Heard(page(window))
    assert "0 rather not say" in page(window).hints.text()
    press(window, Qt.Key.Key_0)
    assert heard.said[0][:2] == ("skipped", "an-04")


def test_single_keys_can_be_switched_off(window: MainWindow) -> None:
    heard = Heard(page(window))
    page(window).set_single_keys(on=False)
    for key in (Qt.Key.Key_0, Qt.Key.Key_2):
        press(window, key)
    assert heard.said == []
    assert "1-5" not in page(window).hints.text()
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Space)
    assert heard.said[0][:3] == ("answered", "an-04", 1)


def test_digits_still_answer_after_a_click(window: MainWindow, qtbot: QtBot) -> None:
    source = page(window)
    source.answered.connect(lambda *_: source.render(samples.PAIR))
    qtbot.mouseClick(source.group.answers[0], Qt.MouseButton.LeftButton)
    heard = Heard(source)
    press(window, Qt.Key.Key_5)
    assert heard.said[0][:3] == ("answered", "ho-02", 5)


def test_arrows_move_between_answers_without_choosing_and_space_chooses(window: MainWindow) -> None:
    source = page(window)
    heard = Heard(source)
    assert window.focusWidget() is source.heading
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        press(window, key)
    assert window.focusWidget() is source.group.answers[1]
    assert heard.said == []
    assert not any(answer.isChecked() for answer in source.group.answers)
    press(window, Qt.Key.Key_Space)
    assert heard.said[0][:3] == ("answered", "an-04", 2)


def test_arrows_stop_at_both_ends(window: MainWindow) -> None:
    answers = page(window).group.answers
    press(window, Qt.Key.Key_Left)
    assert window.focusWidget() is answers[4]
    press(window, Qt.Key.Key_Right)
    assert window.focusWidget() is answers[4]


def test_enter_chooses_the_focused_answer(window: MainWindow) -> None:
    heard = Heard(page(window))
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Return)
    assert heard.said[0][:3] == ("answered", "an-04", 1)


def test_enter_on_an_unanswered_question_does_nothing(window: MainWindow) -> None:
    heard = Heard(page(window))
    press(window, Qt.Key.Key_Return)
    assert heard.said == []
    assert not page(window).forward.isEnabled()


def test_enter_on_an_answered_question_goes_on(window: MainWindow) -> None:
    page(window).render(replace(samples.ANSWERED, item="an-06"))
    heard = Heard(page(window))
    press(window, Qt.Key.Key_Return)
    assert heard.said == [("went_on",)]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_backspace_and_alt_left_go_back_from_anywhere_on_the_page(
    window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    heard = Heard(page(window))
    press(window, key, modifier)
    page(window).render(samples.PAIR)
    page(window).group.answers[2].setFocus()
    press(window, key, modifier)
    assert heard.said == [("went_back",), ("went_back",)]


def test_there_is_no_way_back_from_the_first_question(window: MainWindow) -> None:
    page(window).render(samples.question(item="an-01", number=1, can_go_back=False))
    heard = Heard(page(window))
    press(window, Qt.Key.Key_Backspace)
    assert heard.said == []
    assert not page(window).back.isEnabled()


def test_skipping_says_which_item_and_how_long_it_was_seen(window: MainWindow, qtbot: QtBot) -> None:
    heard = Heard(page(window))
    qtbot.mouseClick(page(window).skip, Qt.MouseButton.LeftButton)
    assert heard.said[0][:2] == ("skipped", "an-04")
    assert heard.said[0][2] >= 0


def test_a_skipped_question_says_so_and_can_be_passed(window: MainWindow) -> None:
    page(window).render(samples.SKIPPED)
    assert page(window).skipped_note.isVisible()
    assert page(window).forward.isEnabled()
    page(window).render(samples.LIKING)
    assert not page(window).skipped_note.isVisible()


def test_the_end_counts_and_offers_the_result(window: MainWindow) -> None:
    source = page(window)
    source.render(samples.END)
    assert source.forward.text() == "See my result"
    assert source.heading.accessibleName() == "70 answered, 2 left out. That was the last question."
    assert not source.group.isVisible()
    assert not source.skip.isVisible()
    heard = Heard(source)
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_Return)
    assert heard.said == [("finished",)]


def test_why_is_folded_until_it_is_asked_for_and_folded_again_for_the_next_question(
    window: MainWindow, qtbot: QtBot
) -> None:
    source = page(window)
    assert not source.why.isVisible()
    qtbot.mouseClick(source.ask_why, Qt.MouseButton.LeftButton)
    assert source.why.isVisible()
    assert source.why.text() == samples.LIKING.why
    source.render(samples.PAIR)
    assert not source.why.isVisible()


def test_answers_are_radio_buttons_with_name_state_and_place(window: MainWindow) -> None:
    page(window).render(replace(samples.ANSWERED, item="an-07"))
    for index, answer in enumerate(page(window).group.answers):
        told = QAccessible.queryAccessibleInterface(answer)
        assert told.role() == QAccessible.Role.RadioButton
        assert told.text(QAccessible.Text.Name) == samples.ANSWERED.options[index].text
        assert told.text(QAccessible.Text.Description) == "question 11 of 72"
        assert bool(told.state().checked) == (index == 3)


def test_a_pair_names_both_ends_to_those_who_cannot_see_them(window: MainWindow) -> None:
    page(window).render(samples.PAIR)
    assert page(window).heading.accessibleName() == (
        "Which of the two would you rather do? First: Close what can be closed this week "
        "Second: Prepare what will pay off in two years"
    )


def test_answers_are_cards_when_there_is_room_and_rows_when_there_is_not(
    window: MainWindow, theme: Theme
) -> None:
    group = page(window).group
    assert not group.as_rows_at(680)
    assert [answer.size().toTuple() for answer in group.answers] == [(126, 96)] * 5
    theme.set_scale(2.0)
    assert group.as_rows_at(600)
    page(window).render(samples.SITUATION)
    theme.set_scale(1.0)
    assert group.as_rows_at(680)
    assert all(answer.height() >= 44 for answer in group.answers)


def test_right_to_left_turns_the_answers_round_and_leaves_the_digits(
    window: MainWindow, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    answers = page(window).group.answers
    assert answers[0].x() > answers[4].x()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Left)
    assert window.focusWidget() is answers[1]
    heard = Heard(page(window))
    press(window, Qt.Key.Key_1)
    assert heard.said[0][:3] == ("answered", "an-04", 1)


def test_before_the_first_answer_is_saved_the_place_stands_at_the_leading_edge(window: MainWindow) -> None:
    source = page(window)
    source.render(samples.question(item="an-01", number=1, saved=""))
    QApplication.processEvents()
    assert not source.saved.isVisible()
    assert source.place.x() == source.progress.x()
    source.render(samples.LIKING)
    QApplication.processEvents()
    assert source.saved.geometry().right() == source.progress.geometry().right()
