"""Files that come into the window: dropped on it, or opened by the twin of that."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from careerfit.app import actions
from careerfit.app.papers import counselor_file
from careerfit.app.workspace import Content, open_workspace
from careerfit.model.report import FileOptions
from careerfit.ui.attach import Rooms
from tests.ui.ui_types import Open


@pytest.fixture
def file(content: Content, tmp_path: Path) -> Path:
    """A result that somebody saved on another computer."""
    path = tmp_path / "careerfit-2026-11-22.careerfit"
    with open_workspace(tmp_path / "elsewhere", content) as other:
        session = actions.begin(other, "person-3").session
        for item in other.store.session(session).order:
            actions.answer(other, session, item, 4, 900)
        actions.finish(other, session)
        made = counselor_file.contents(other, session, FileOptions(with_name=True))
        path.write_bytes(counselor_file.written(made))
    return path


def drop(rooms: Rooms, path: Path) -> None:
    window = rooms.bridge.window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    middle, left = window.rect().center(), Qt.MouseButton.LeftButton
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(middle, copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, data, left, none))
    QApplication.processEvents()


def test_a_dropped_result_opens_and_is_kept(opened: Open, tmp_path: Path, file: Path) -> None:
    rooms = opened(tmp_path / "here")
    drop(rooms, file)
    assert rooms.bridge.window.page() == "result"
    assert file.name in rooms.bridge.window.banner.title.text()
    (summary,) = rooms.bridge.workspace.store.sessions()
    assert summary.person == "person-3"
    drop(rooms, file)
    assert len(rooms.bridge.workspace.store.sessions()) == 1


def test_the_twin_of_dropping_is_on_the_start_page_and_on_ctrl_o(
    opened: Open, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rooms = opened(tmp_path / "here")
    asked: list[str] = []

    def choose(_parent: object, title: str, *_more: object) -> tuple[str, str]:
        asked.append(title)
        return ("" if len(asked) == 1 else str(file)), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    rooms.bridge.window.start.file_asked.emit()
    assert rooms.bridge.window.page() == "start"  # the dialog was cancelled
    QTest.keyClick(rooms.bridge.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert asked == ["Open a file", "Open a file"]
    assert rooms.bridge.window.page() == "result"


@pytest.mark.parametrize("name", ["letter.txt", "broken.careerfit"])
def test_a_file_of_another_kind_or_with_faults_is_refused_with_its_name(
    opened: Open, tmp_path: Path, name: str
) -> None:
    rooms = opened(tmp_path / "here")
    (tmp_path / name).write_text("Dear person-2,")
    drop(rooms, tmp_path / name)
    window = rooms.bridge.window
    assert window.page() == "start"
    assert window.banner.isVisible()
    assert name in window.banner.title.text()
    assert rooms.bridge.workspace.store.sessions() == ()


def test_the_questionnaire_on_paper_is_reached_from_the_start_page(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    rooms.bridge.window.start.paper_asked.emit()
    assert rooms.bridge.window.page() == "paper"
