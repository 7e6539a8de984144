"""The program as a person uses it: start, quiz by keyboard, result, and everything still there afterwards."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerfit.app.workspace import Content, load_content
from careerfit.model.change import Change
from careerfit.store.store import Store
from careerfit.ui.attach import attach
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.question_page import QuestionPage
from careerfit.ui.pages.result_page import ResultPage
from careerfit.ui.pages.standing_page import StandingPage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.rows import OpenRow
from careerfit.ui.widgets.text import Text
from careerfit.ui.window import MainWindow

COUNT = 72


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content()


class Program:
    """A window attached to a database, with the keyboard of a person."""

    def __init__(self, content: Content, theme: Theme, folder: Path, qtbot: QtBot) -> None:
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(theme, settings)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        rooms = attach(content, self.window, theme, folder)
        rooms.join_all()
        self.bridge: Bridge = rooms.bridge
        # a seed of the test's own: the order of questions and options decides what a key answers
        self.bridge.workspace = replace(self.bridge.workspace, new_seed=lambda: 7)
        quiz, result = self.bridge.pages["quiz"], self.bridge.pages["result"]
        assert isinstance(quiz, QuestionPage)
        assert isinstance(result, ResultPage)
        self.quiz, self.shown = quiz, result
        QApplication.processEvents()

    def begin(self) -> None:
        """Begin from the start page, and go past the question where one stands."""
        self.press(Qt.Key.Key_Return)
        assert self.window.page() == "standing"
        self.press(Qt.Key.Key_Return)
        assert self.window.page() == "quiz"

    def press(self, key: Qt.Key | str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)
        QApplication.processEvents()

    def status(self) -> str:
        return self.quiz.place.text()

    def question(self) -> str:
        return self.quiz.heading.accessibleName()

    def result(self) -> list[str]:
        """Every text that the result page shows."""
        for _ in range(3):  # folded parts come a turn after the answer
            QApplication.processEvents()
        return [text.text() for text in self.shown.findChildren(Text) if text.isVisible()]

    def rows(self) -> list[OpenRow]:
        """Sessions on the start page, unfinished ones first."""
        return self.window.start.findChildren(OpenRow)


@pytest.fixture
def program(content: Content, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Program:
    return Program(content, theme, tmp_path, qtbot)


def test_the_whole_quiz_by_keyboard_alone(program: Program, tmp_path: Path) -> None:
    program.press("person-1")
    program.begin()
    assert program.window.page() == "quiz"
    for number in range(COUNT):
        assert f"Question {number + 1} of {COUNT}" in program.status()
        program.press(str(1 + number % 4))
    assert "last question" in program.question()
    program.press(Qt.Key.Key_Return)
    assert program.window.page() == "result"
    with Store.open(tmp_path) as store:
        (summary,) = store.sessions()
        session = store.session(summary.session)
    assert (summary.person, summary.asked) == ("person-1", COUNT)
    assert summary.told_at is not None
    assert len(session.answers) == COUNT
    assert all(event.ms is not None and event.ms >= 0 for event in session.events)


def test_back_skip_and_next_by_keyboard(program: Program, tmp_path: Path) -> None:
    program.begin()
    program.press("2")
    program.press(Qt.Key.Key_Backspace)
    assert "Question 1 of" in program.status()
    program.press(Qt.Key.Key_Return)  # Next, the answer stays
    assert "Question 2 of" in program.status()
    program.quiz.skip.click()
    assert "Question 3 of" in program.status()
    with Store.open(tmp_path) as store:
        session = store.session(store.sessions()[0].session)
    assert [event.kind for event in session.events] == ["answer", "go", "go", "skip"]
    assert len(session.answers) == 1


def test_where_one_stands_chooses_which_roles_are_ranked(program: Program, tmp_path: Path) -> None:
    program.press(Qt.Key.Key_Return)
    page = program.bridge.pages["standing"]
    assert isinstance(page, StandingPage)
    page.where.pills["starting"].click()
    assert page.years.isHidden()  # until a role is named
    page.role.setCurrentIndex(page.role.findData("marketing-coordinator"))
    assert not page.years.isHidden()
    page.years.setCurrentIndex(page.years.findData("3"))
    program.press(Qt.Key.Key_Return)
    assert program.window.page() == "quiz"
    for _ in range(COUNT):
        program.press("4")
    program.press(Qt.Key.Key_Return)
    assert program.window.page() == "result"
    with Store.open(tmp_path) as store:
        told = store.told(store.sessions()[0].session)
        (fact,) = store.facts(store.session(told.session).person)
    assert told.stages == ("entry", "professional")
    assert {role.stage for role in told.result.roles} == {"entry", "professional"}
    assert fact.value == {"where": "starting", "role": "marketing-coordinator", "years": 3}


def test_a_quiz_goes_on_at_the_same_question_in_a_new_window(
    program: Program, content: Content, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    program.begin()
    for key in "243":
        program.press(key)
    text = program.question()
    program.window.close()
    again = Program(content, theme, tmp_path, qtbot)
    (row,) = again.rows()
    row.click()
    QApplication.processEvents()
    assert "Question 4 of" in again.status()
    assert again.question() == text


def test_a_finished_result_opens_from_the_start_page(program: Program) -> None:
    program.begin()
    for _ in range(COUNT):
        program.press("3")
    program.press(Qt.Key.Key_Return)
    told = program.result()
    assert any("cannot say yet" in sentence for sentence in told)
    program.window.open_page("start")
    (row,) = program.rows()
    row.click()
    QApplication.processEvents()
    assert program.window.page() == "result"
    assert sorted(program.result()) == sorted(told)


def test_an_answer_that_cannot_be_saved_is_told_and_asked_again(program: Program, tmp_path: Path) -> None:
    program.begin()
    database = program.bridge.workspace.store._db
    database.execute("PRAGMA max_page_count = 1")  # as full as a disk can be: not one page more
    answered = 0
    while not program.window.banner.isVisible():
        answered += 1
        assert answered < COUNT
        program.press("1")
    assert f"Question {answered} of" in program.status()  # the one that was not saved
    assert "could be saved" in program.window.banner.title.text()
    with Store.open(tmp_path) as store:
        assert len(store.session(store.sessions()[0].session).events) == answered - 1
    database.execute("PRAGMA max_page_count = 1000000")
    program.press("2")
    assert f"Question {answered + 1} of" in program.status()
    assert not program.window.banner.isVisible()


def test_killing_the_program_loses_no_answer_that_was_shown_as_saved(tmp_path: Path) -> None:
    script = Path(__file__).with_name("answering_child.py")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for moment in (0.05, 0.15, 0.3):
        with subprocess.Popen(
            [sys.executable, str(script), str(tmp_path)], stdout=subprocess.PIPE, env=environment, text=True
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            time.sleep(moment)
            child.kill()
            shown = child.stdout.read().splitlines()
        with Store.open(tmp_path) as store:
            session = store.session(store.sessions()[0].session)
        assert len(shown) <= session.position <= len(shown) + 1


def test_an_error_stands_until_something_succeeds(program: Program) -> None:
    program.begin()
    for _ in range(COUNT):
        program.press("3")
    program.press(Qt.Key.Key_Return)
    program.window.open_page("start")
    program.window.start.continued.emit("nowhere")
    assert program.window.banner.isVisible()
    (row,) = program.rows()
    row.click()  # opens the result
    QApplication.processEvents()
    assert program.window.page() == "result"
    assert not program.window.banner.isVisible()


def finish_elsewhere(content: Content, theme: Theme, folder: Path, qtbot: QtBot) -> None:
    """Go on with the only session in another window, up to its result, and close that."""
    other = Program(content, theme, folder, qtbot)
    (row,) = other.rows()
    row.click()
    while other.quiz.forward.text() != "See my result":
        other.press("3")
    other.press(Qt.Key.Key_Return)
    assert other.window.page() == "result"
    other.window.close()


def back_at_the_start(program: Program) -> bool:
    """Whether the start page is open with one result, no unfinished quiz, and no way back into one."""
    QApplication.processEvents()
    entry = program.window.navigation.entries["quiz"]
    verbs = [row.accessibleName().split(":")[0] for row in program.rows() if row.isVisible()]
    return program.window.page() == "start" and verbs == ["Open"] and not entry.isEnabled()


@pytest.mark.parametrize("key", ["1", Qt.Key.Key_Backspace])
def test_a_quiz_that_was_finished_in_another_window_leads_back_to_the_start(
    program: Program, content: Content, theme: Theme, tmp_path: Path, qtbot: QtBot, key: Qt.Key | str
) -> None:
    program.begin()
    program.press("2")
    finish_elsewhere(content, theme, tmp_path, qtbot)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    program.press(key)
    assert back_at_the_start(program)
    assert "finished" in program.window.banner.title.text()
    program.rows()[-1].click()
    assert program.window.page() == "result"
    assert not program.window.banner.isVisible()


def test_the_entry_of_a_quiz_that_was_finished_in_another_window_leads_back_to_the_start(
    program: Program, content: Content, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    program.begin()
    program.press("2")
    program.window.open_page("start")
    finish_elsewhere(content, theme, tmp_path, qtbot)
    program.window.navigation.entries["quiz"].click()
    assert back_at_the_start(program)
    assert program.window.banner.isVisible()


def test_an_answer_that_another_window_gave_first_is_told_and_the_next_question_asked(
    program: Program, content: Content, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    program.begin()
    program.press("2")
    other = Program(content, theme, tmp_path, qtbot)
    other.rows()[0].click()
    other.press("4")
    program.window.navigation.entries["quiz"].click()
    assert "Question 3 of" in program.status()
    other.window.close()


def test_a_question_that_cannot_be_read_after_an_answer_is_told_and_leads_back_to_the_start(
    program: Program,
) -> None:
    program.begin()
    database = program.bridge.workspace.store._db
    session = program.bridge.workspace.store.sessions()[0].session
    database.execute("ALTER TABLE person RENAME TO person_gone")
    program.bridge.changed.emit(Change("answered", session))
    assert program.window.page() == "start"
    assert program.window.banner.isVisible()
    assert not program.window.navigation.entries["quiz"].isEnabled()


def test_the_quick_quiz_ends_by_a_rule_and_a_tie_can_be_asked_on(program: Program, tmp_path: Path) -> None:
    start = program.window.start
    start.quick.click()
    QApplication.processEvents()
    program.press(Qt.Key.Key_Return)  # where I stand stays open
    assert "of at most" in program.status()
    pack = program.bridge.workspace.content.pack
    for _ in range(60):
        if "last question" in program.question():
            break
        with Store.open(tmp_path) as store:
            item = pack.item(store.session(store.sessions()[0].session).current or "")
        best = item.categories if item.scale == "persuasion" else (item.categories + 1) // 2
        program.quiz.answered.emit(item.id, item.toward_scale(best), 900)
        QApplication.processEvents()
    program.press(Qt.Key.Key_Return)
    result = program.shown
    assert any("questions ended after" in text.lower() for text in program.result())
    assert result.ask_on.isVisible()
    with Store.open(tmp_path) as store:
        before = len(store.session(store.sessions()[0].session).answers)
    result.ask_on.click()
    QApplication.processEvents()
    assert program.window.page() == "quiz"
    assert f"Question {before + 1} of" in program.status()
