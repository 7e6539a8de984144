"""Trash and erasing by the window: what was erased is in no byte of any file that the program keeps."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from careerfit.app import about_me, actions
from careerfit.app.caseload import doing, filters
from careerfit.app.caseload.triage import triage
from careerfit.model.caseload import Filter
from careerfit.model.session import Person
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.desk.case_page import CasePage
from careerfit.ui.pages.desk.erase_page import ErasePage
from careerfit.ui.pages.desk.trash_page import TrashPage
from careerfit.ui.window import COUNSELOR
from tests.ui.test_exchange_page import idle
from tests.ui.ui_types import Open

GONE = "persongone81c7"
TITLE = "Wombattitle"
LABEL, CODE, NOTE, DRAFT = "Xanthippelabel", "Yttriumcode", "Quokkaparagraph", "Axolotldraft"


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
    """Three people, of whom one has a result, a note, a name and a code."""
    bridge = opened(folder).bridge
    workspace = bridge.workspace
    for person, label in ((GONE, LABEL), ("p2", "person-2"), ("p3", "person-3")):
        workspace.store.add_person(Person(person, label, workspace.clock()))
    session = actions.begin(workspace, LABEL).session
    for item in workspace.store.session(session).order:
        actions.answer(workspace, session, item, 2, 800)
    actions.finish(workspace, session)
    doing.name(workspace, GONE, f"{LABEL} the elder", CODE)
    doing.note(workspace, [GONE], f"About {NOTE}. " * 300)
    doing.tag(workspace, [GONE, "p2"], "spring")
    return bridge


def trash_page(qtbot: QtBot, bridge: Bridge, rows: int) -> TrashPage:
    bridge.enter("trash")
    page = bridge.pages["trash"]
    assert isinstance(page, TrashPage)
    qtbot.waitUntil(lambda: page.table.texts.rowCount() == rows)
    return page


def test_what_is_in_the_trash_is_brought_back_one_by_one_or_all_at_once(qtbot: QtBot, bridge: Bridge) -> None:
    (result,) = bridge.workspace.store.sessions(GONE)
    doing.trash(bridge.workspace, ["p2", "p3"])
    doing.trash(bridge.workspace, [], {result.session: GONE})
    page = trash_page(qtbot, bridge, 3)
    assert not page.restore.isEnabled()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert page.chosen[0].session == result.session
    assert page.erase.isEnabled()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    idle(qtbot, bridge)
    qtbot.waitUntil(lambda: page.table.texts.rowCount() == 2)
    assert doing.in_trash(bridge.workspace) == (("p2", ""), ("p3", ""))
    page.restore_all.click()
    idle(qtbot, bridge)
    qtbot.waitUntil(lambda: page.table.texts.rowCount() == 0)
    assert not page.table.isVisible()
    page.bar.undo_asked.emit()
    idle(qtbot, bridge)
    qtbot.waitUntil(lambda: page.table.texts.rowCount() == 2)


def test_several_are_chosen_by_keys_and_stay_chosen(qtbot: QtBot, bridge: Bridge) -> None:
    doing.trash(bridge.workspace, [GONE, "p2", "p3"])
    page = trash_page(qtbot, bridge, 3)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.chosen) == 3
    page.table.clearSelection()
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    at = next(n for n in range(3) if page._rows[n].person == "p3")
    page.table.selectionModel().select(page.table.texts.index(at, 0), select)
    doing.restore(bridge.workspace, ["p2"])
    page = trash_page(qtbot, bridge, 2)
    assert [row.person for row in page.chosen] == ["p3"]


def hits(folder: Path, traces: list[str]) -> dict[str, list[str]]:
    """Search the bytes of every file, whatever the case, as UTF-8 and as UTF-16."""
    found = {}
    for path in folder.rglob("*"):
        data = path.read_bytes().lower() if path.is_file() else b""
        here = [
            trace
            for trace in traces
            if trace.lower().encode() in data or trace.lower().encode("utf-16-le") in data
        ]
        if here:
            found[path.name] = here
    return found


def test_nothing_of_an_erased_person_is_left_in_any_file_of_the_program(
    qtbot: QtBot, bridge: Bridge, folder: Path
) -> None:
    workspace, settings = bridge.workspace, bridge.window.settings
    (result,) = workspace.store.sessions(GONE)
    bridge.enter("result", result.session)
    settings.setValue("window/result", result.session)
    settings.setValue(f"counselor/draft/{GONE}", DRAFT)
    settings.setValue("counselor/search", f"{LABEL} the elder")
    settings.setValue("counselor/columns", "date,role")
    settings.sync()
    filters.keep(workspace, "mine", Filter(text=CODE))
    backup = workspace.store.back_up(workspace.clock())
    (folder / "careerfit.log").write_text("started\n")
    traces = [GONE, result.session, LABEL, CODE, NOTE, DRAFT]
    assert set(hits(folder, traces)["settings.ini"]) >= {GONE, LABEL, DRAFT}
    assert set(hits(folder, traces)[backup.name]) >= {GONE, LABEL, NOTE, CODE}
    doing.trash(workspace, [GONE])
    page = trash_page(qtbot, bridge, 1)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    page.erase.click()
    idle(qtbot, bridge)
    erase = bridge.pages["erase"]
    assert isinstance(erase, ErasePage)
    assert bridge.window.page() == "erase"
    assert list(erase.copies) == [backup]
    assert not erase.erase.isEnabled()
    assert not erase.erase.isDefault()
    erase.erase.click()  # nothing happens before it is agreed to
    assert bridge.jobs.running is None
    erase.confirm.setFocus()
    QTest.keyClick(erase.confirm, Qt.Key.Key_Space)
    erase.erase.click()
    idle(qtbot, bridge)
    assert erase._done.isVisible()
    assert "1 person was erased" in erase._done.text()
    assert hits(folder, traces) == {}
    assert (bridge.result, bridge.person) == ("", "")
    assert settings.value("counselor/columns") == "date,role"
    assert [person.id for person in workspace.store.persons()] == ["p2", "p3"]
    bridge.window.close()
    settings.sync()
    assert hits(folder, traces) == {}


def test_nothing_of_a_single_erased_result_is_left_in_any_file_and_its_person_stays(
    qtbot: QtBot, bridge: Bridge, folder: Path
) -> None:
    workspace, settings = bridge.workspace, bridge.window.settings
    (kept,) = workspace.store.sessions(GONE)
    second = actions.begin(workspace, LABEL).session
    for item in workspace.store.session(second).order:
        actions.answer(workspace, second, item, 4, 800)
    actions.finish(workspace, second)
    about_me.name_result(workspace, second, TITLE)
    bridge.enter("case", GONE, second)
    bridge.enter("result", second)
    settings.setValue("window/result", second)
    settings.sync()
    backup = workspace.store.back_up(workspace.clock())
    (folder / "careerfit.log").write_text("started\n")
    traces = [second, TITLE]
    assert set(hits(folder, traces)) >= {"settings.ini", backup.name}
    doing.trash(workspace, [], {second: GONE})
    lines = workspace.store.caseload.rows(workspace.store.caseload.ids())
    page = trash_page(qtbot, bridge, 1)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    page.erase.click()
    idle(qtbot, bridge)
    erase = bridge.pages["erase"]
    assert isinstance(erase, ErasePage)
    assert bridge.window.page() == "erase"
    assert erase.erase.text() == "Erase 1 questionnaire"
    assert not erase.erase.isEnabled()
    erase.confirm.click()
    erase.erase.click()
    idle(qtbot, bridge)
    assert "1 questionnaire was erased" in erase._done.text()
    assert hits(folder, traces) == {}
    assert bridge.result == ""
    assert [one.session for one in workspace.store.sessions(GONE)] == [kept.session]
    assert workspace.store.caseload.rows(workspace.store.caseload.ids()) == lines
    for row in triage(workspace):
        assert row.count == len(workspace.store.caseload.ids(row.filter, row.sort))
    assert trash_page(qtbot, bridge, 0).chosen == ()
    bridge.window.open_page("case")  # as it was left, with the result that is gone
    case = bridge.pages["case"]
    assert isinstance(case, CasePage)
    case.finish()
    assert not bridge.window.banner.isVisible()
    assert (case.person, case.result.session) == (GONE, kept.session)
    bridge.window.close()
    settings.sync()
    assert hits(folder, traces) == {}


def test_copies_stay_where_they_are_to_stay_and_are_told_of(qtbot: QtBot, bridge: Bridge) -> None:
    backup = bridge.workspace.store.back_up(bridge.workspace.clock())
    bridge.enter("erase", (GONE,))
    idle(qtbot, bridge)
    page = bridge.pages["erase"]
    assert isinstance(page, ErasePage)
    page.copies[backup].click()
    page.confirm.click()
    page.erase.click()
    idle(qtbot, bridge)
    assert backup.name in page._done.text()
    bridge.enter("erase", (GONE,))
    idle(qtbot, bridge)
    assert not page.erase.isVisible()  # nobody is left
    assert page.heading.accessibleName() == "Nothing is left to erase"
