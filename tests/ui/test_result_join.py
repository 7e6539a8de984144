"""The result page joined to a real database: what a person tells is kept, what they try out is not."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerfit.app import about_me, actions, screens
from careerfit.app.workspace import Content, load_content
from careerfit.ui.attach import attach
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.compare_page import ComparePage
from careerfit.ui.pages.result_page import ResultPage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.text import Text
from careerfit.ui.window import MainWindow

SELLER = {"analytical": -1, "creative": -1, "interpersonal": 1, "persuasion": 1, "drive": 1, "reach": -1}


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content()


@pytest.fixture
def bridge(content: Content, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Bridge:
    window = MainWindow(theme, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.resize(1240, 780)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    rooms = attach(content, window, theme, tmp_path)
    rooms.join_all()
    window.rooms = rooms  # as long as the window
    rooms.bridge.workspace = replace(
        rooms.bridge.workspace, new_seed=lambda: 7
    )  # the same result in every run
    return rooms.bridge


def finish(bridge: Bridge, toward: dict[str, int]) -> str:
    """Take the whole questionnaire; per scale 1 answers at its high end, -1 at its low end."""
    workspace = bridge.workspace
    session = actions.begin(workspace, "person-1").session
    while not (screen := screens.question(workspace, session)).done:
        item = workspace.content.pack.item(screen.item)
        side = toward.get(item.scale, 0)
        highest = item.categories
        category = item.toward_scale({1: highest, -1: 1, 0: (highest + 1) // 2}[side])
        actions.answer(workspace, session, item.id, category, 9000)
    actions.finish(workspace, session)
    return session


@pytest.fixture
def opened(bridge: Bridge) -> Callable[[dict[str, int]], ResultPage]:
    """Return a function that finishes a questionnaire and opens its result."""

    def open_result(toward: dict[str, int]) -> ResultPage:
        bridge.enter("result", finish(bridge, toward))
        QApplication.processEvents()
        page = bridge.pages["result"]
        assert isinstance(page, ResultPage)
        return page

    return open_result


def texts(page: ResultPage | ComparePage) -> list[str]:
    QApplication.processEvents()
    return [text.text() for text in page.findChildren(Text) if text.isVisible()]


def test_unfolding_a_role_brings_its_work_at_once_and_its_reasons_when_worked_out(
    opened: Callable[[dict[str, int]], ResultPage], qtbot: QtBot
) -> None:
    page = opened(SELLER)
    first = page.families.buttons[0]
    page.families.toggle(first)
    assert [fold.title for fold in page.families.folds(first.role.id)] == ["What the work is like"]
    qtbot.waitUntil(lambda: page.knows(first.role.id))
    assert len(page.families.folds(first.role.id)) == 4
    for fold in page.families.folds(first.role.id):
        fold.set_opened(opened=True)
    shown = texts(page)
    assert "A day" in shown
    assert any(text.endswith("that speaks much for this role.") for text in shown)


def test_reasons_that_come_after_another_result_was_opened_are_left(
    bridge: Bridge, opened: Callable[[dict[str, int]], ResultPage], qtbot: QtBot
) -> None:
    page = opened(SELLER)
    page.families.toggle(page.families.buttons[0])
    bridge.enter("result", finish(bridge, {"creative": 1, "reach": 1}))
    role = page.families.buttons[0]
    page.families.toggle(role)
    qtbot.waitUntil(lambda: page.knows(role.role.id))
    for fold in page.families.folds(role.role.id):
        fold.set_opened(opened=True)
    assert page._kept.whys[role.role.id].session == bridge.result


def test_a_wish_a_name_and_a_thumb_are_kept_and_shown(
    bridge: Bridge, opened: Callable[[dict[str, int]], ResultPage], qtbot: QtBot
) -> None:
    page = opened(SELLER)
    told = bridge.workspace.store.told(bridge.result)
    assert "account-executive" in [button.role.id for button in page.families.buttons]
    page.jump("wishes")
    qtbot.keyClick(page.parts.wishes.rows["commission"].pills["none"], Qt.Key.Key_Space)
    QApplication.processEvents()
    assert "account-executive" not in [button.role.id for button in page.families.buttons]
    qtbot.mouseClick(page.parts.wishes.undo, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert "account-executive" in [button.role.id for button in page.families.buttons]
    qtbot.keyClick(page.naming.link, Qt.Key.Key_Return)
    qtbot.keyClicks(page.naming.line, "x")
    page.naming.line.setText("After the course")
    qtbot.keyClick(page.naming.line, Qt.Key.Key_Return)
    assert page.whose.text().startswith("After the course · person-1")
    page.jump("agree")
    role, row = next(iter(page.parts.agree.rows.items()))
    qtbot.keyClick(row.pills["yes"], Qt.Key.Key_Space)
    assert about_me.state(bridge.workspace, bridge.person).fits == {(bridge.result, role): True}
    assert row.pills["yes"].isChecked()
    qtbot.keyClick(row.pills["yes"], Qt.Key.Key_Space)
    assert about_me.state(bridge.workspace, bridge.person).fits == {}
    assert bridge.workspace.store.told(bridge.result) == told


def test_trying_out_changes_the_shown_shortlist_and_no_byte_of_the_database(
    bridge: Bridge, opened: Callable[[dict[str, int]], ResultPage], qtbot: QtBot
) -> None:
    page = opened(SELLER)
    path = bridge.workspace.store.path
    files = {file: file.read_bytes() for file in path.parent.glob(f"{path.name}*")}
    page.jump("trying")
    trying = page.parts.trying
    qtbot.waitUntil(lambda: bool(trying.sliders))
    before = trying.picture.roles
    for scale, value in (("analytical", 200), ("persuasion", -200), ("reach", 200), ("interpersonal", -200)):
        trying.sliders[scale].setValue(value)
    qtbot.waitUntil(
        lambda: trying.sliders["interpersonal"].value() == -200 and trying.picture.roles != before
    )
    qtbot.waitUntil(lambda: trying.picture.roles[0].track == "marketing")
    assert any(text.startswith("Only trying out: ") for text in texts(page))
    qtbot.mouseClick(trying.reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: trying.picture.roles == before)
    assert {file: file.read_bytes() for file in files} == files


def test_then_and_now_compares_with_the_other_result_of_the_same_person(
    bridge: Bridge, opened: Callable[[dict[str, int]], ResultPage]
) -> None:
    page = opened(SELLER)
    assert not page.parts.folds["again"].isVisible()
    earlier = bridge.result
    page = opened({scale: -side for scale, side in SELLER.items()})
    page.jump("again")
    assert page.parts.again.choice.currentData() == earlier
    assert any("changed by more than the uncertainty explains" in text for text in texts(page))


@pytest.mark.parametrize("label", ["person-1", ""])
def test_taking_it_again_is_the_same_person_unless_another_name_is_written(
    bridge: Bridge, opened: Callable[[dict[str, int]], ResultPage], label: str
) -> None:
    store, start = bridge.workspace.store, bridge.window.start
    page = opened(SELLER)
    if not label:  # somebody who gave no name
        session = actions.begin(bridge.workspace, "").session
        actions.finish(bridge.workspace, session)
        bridge.enter("result", session)
    person = store.session(bridge.result).person
    page.parts.next.buttons["start"].click()
    assert bridge.window.page() == "start"
    assert start.label.text() == label
    start.take.click()
    assert store.session(bridge.session).person == person
    bridge.enter("start")  # by another way: it may be somebody else
    assert start.label.text() == ""
    start.take.click()
    assert store.session(bridge.session).person != person


def test_two_roles_are_compared_and_the_way_back_leads_to_the_result(
    bridge: Bridge, opened: Callable[[dict[str, int]], ResultPage], qtbot: QtBot
) -> None:
    opened(SELLER)
    bridge.enter("compare-roles", "marketing-analyst", "copywriter")
    page = bridge.pages["compare"]
    assert isinstance(page, ComparePage)
    assert bridge.window.page() == "compare"
    assert "Skills that both ask for" in texts(page) or "Skills of its own" in texts(page)
    page.second.setCurrentIndex(page.second.findData("account-executive"))
    page.second.activated.emit(page.second.currentIndex())
    assert "Account Executive" in texts(page)
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert bridge.window.page() == "result"


def test_ask_me_those_begins_with_the_questions_that_tell_the_two_apart(
    bridge: Bridge, opened: Callable[[dict[str, int]], ResultPage], qtbot: QtBot
) -> None:
    page = opened(SELLER)
    role = page.families.buttons[-1].role.id
    page.families.toggle(page.families.buttons[-1])
    qtbot.waitUntil(lambda: page.knows(role))
    items = tuple(row.item for row in page._kept.whys[role].separating)
    assert items
    page.asked.emit(items)
    assert bridge.window.page() == "quiz"
    (session,) = (s.session for s in bridge.workspace.store.sessions() if s.told_at is None)
    assert bridge.workspace.store.session(session).order[-len(items) :] == items
