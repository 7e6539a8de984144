"""Answers are typed in from paper by keys alone, and are those that an answer sheet would bring."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from careerfit.app.papers.paper import ordered
from careerfit.ui.bridge import Bridge
from careerfit.ui.joins.desk.type_in import DRAFT
from careerfit.ui.pages.desk.type_in_page import TypeInPage
from careerfit.ui.window import COUNSELOR
from tests.ui.test_exchange_page import idle, looked, names
from tests.ui.ui_types import Open


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    where = tmp_path / "here"
    where.mkdir()
    settings = QSettings(str(where / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue(COUNSELOR, True)
    settings.sync()
    return where


@pytest.fixture
def bridge(opened: Open, folder: Path) -> Bridge:
    return opened(folder).bridge


def typing(bridge: Bridge) -> TypeInPage:
    bridge.enter("type-in")
    page = bridge.pages["type-in"]
    assert isinstance(page, TypeInPage)
    return page


def test_two_people_are_typed_in_one_after_the_other_by_keys_alone(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path
) -> None:
    page, items = typing(bridge), ordered(bridge.workspace.content)
    assert page.person.hasFocus()
    for who, first in (("K-1", 1), ("K-2", 2)):
        QTest.keyClicks(page.person, who)
        QTest.keyClick(page.person, Qt.Key.Key_Return)
        assert page.grid.hasFocus()
        keys = [str((n + first) % 4 + 1) for n in range(len(items))]
        keys[3] = "0"
        QTest.keyClicks(page.grid, "".join(keys))
        assert page.keep.hasFocus()
        QTest.keyClick(page.keep, Qt.Key.Key_Return)
        idle(qtbot, bridge)
        assert who in page._done.text()
        assert page.person.hasFocus()
        assert page.person.text() == ""
    assert names(bridge) == ["K-1", "K-2"]
    store = bridge.workspace.store
    (person,) = store.caseload.called(["K-1"])["K-1"]
    (kept,) = store.sessions(person)
    session = store.session(kept.session)
    assert items[3].id not in session.answers
    assert dict(session.answers) == {item.id: (n + 1) % 4 + 1 for n, item in enumerate(items) if n != 3}
    # the very same answers on an answer sheet are the same result, which is here already
    told = [str(session.answers.get(item.id, "")) for item in items]
    sheet = tmp_path / "a.csv"
    sheet.write_text(",".join(["person", *(i.id for i in items)]) + "\n" + ",".join(["K-1", *told]))
    again = looked(qtbot, bridge, sheet)
    assert not again.preview.accept.isVisible()
    page.bar.undo_asked.emit()
    idle(qtbot, bridge)
    assert names(bridge) == ["K-1"]


def test_a_slip_is_mended_and_keys_that_are_no_option_do_nothing(bridge: Bridge) -> None:
    page, items = typing(bridge), ordered(bridge.workspace.content)
    page.grid.setFocus()
    QTest.keyClicks(page.grid, "12")
    QTest.keyClick(page.grid, Qt.Key.Key_Backspace)
    assert page.grid.now == 1
    QTest.keyClicks(page.grid, "97x4")
    assert page.sheet.answers == ((items[0].id, 1), (items[1].id, 4))
    assert page.grid.now == 2
    QTest.keyClick(page.grid, Qt.Key.Key_Home)
    assert page.grid.now == 0
    page.pass_over.click()
    assert page.sheet.answers == ((items[1].id, 4),)
    page.numbers[2].click()
    assert dict(page.sheet.answers)[items[1].id] == 3


def test_a_form_that_was_begun_is_there_after_a_restart(
    opened: Open, bridge: Bridge, folder: Path, qtbot: QtBot
) -> None:
    page = typing(bridge)
    page.person.setText("Zoë")
    page.grid.setFocus()
    QTest.keyClicks(page.grid, "4321")
    begun = page.sheet
    bridge.window.close()
    again = opened(folder).bridge
    page = typing(again)
    assert page.sheet == begun
    assert page.grid.now == 4
    page.keep.click()
    idle(qtbot, again)
    assert again.window.settings.value(DRAFT) is None
    assert names(again) == ["Zoë"]


@pytest.mark.parametrize(
    "draft", ["", "no json", "[]", '{"answers": [["x", 9]], "person": 3}', '{"answers": 1}']
)
def test_a_draft_that_was_changed_by_hand_harms_nothing(bridge: Bridge, draft: str) -> None:
    bridge.window.settings.setValue(DRAFT, draft)
    assert typing(bridge).sheet.answers == ()


def test_what_cannot_be_kept_is_told_and_stays_on_the_page(qtbot: QtBot, bridge: Bridge) -> None:
    page = typing(bridge)
    assert not page.keep.isEnabled()
    page.grid.setFocus()
    QTest.keyClicks(page.grid, "1")
    QTest.keyClicks(page.day, "yesterday")
    page.keep.click()
    idle(qtbot, bridge)
    assert "yesterday" in bridge.window.banner.title.text()
    assert len(page.sheet.answers) == 1
    page.day.clear()
    QTest.keyClicks(page.day, "2026-03-31")
    page.keep.click()
    idle(qtbot, bridge)
    assert page.day.text() == "2026-03-31"  # which most forms of a pile share
    assert not bridge.window.banner.isVisible()
    (kept,) = bridge.workspace.store.sessions()
    assert kept.started.date().isoformat() == "2026-03-31"
