"""In and out of the workspace by its window: looked at first, brought in whole or not at all, taken out."""

import json
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from careerfit.app import actions
from careerfit.app.caseload import bundling, doing, importing
from careerfit.app.papers import counselor_file
from careerfit.app.workspace import Content, open_workspace
from careerfit.model.caseload import NEWEST, Filter
from careerfit.model.desk import Chosen
from careerfit.model.report import FileOptions
from careerfit.model.session import Person
from careerfit.ui.attach import Rooms
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.desk.bring_in_page import BringInPage
from careerfit.ui.pages.desk.exchange_page import ExchangePage
from careerfit.ui.pages.desk.people_page import PeoplePage
from careerfit.ui.pages.desk.take_out_page import TakeOutPage
from careerfit.ui.window import COUNSELOR
from tests.ui.ui_types import Open


@pytest.fixture
def rooms(opened: Open, tmp_path: Path) -> Rooms:
    """The program with the workspace shown."""
    folder = tmp_path / "here"
    folder.mkdir()
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue(COUNSELOR, True)
    settings.sync()
    return opened(folder)


@pytest.fixture
def bridge(rooms: Rooms) -> Bridge:
    return rooms.bridge


def sheet(bridge: Bridge, path: Path, *rows: tuple[str, int], heading: str = "person") -> Path:
    """Write rows of a name and one category for the first eight items."""
    ids = [item.id for item in bridge.workspace.content.pack.items][:8]
    lines = [",".join([heading, *ids]), *(",".join([who, *[str(n)] * 8]) for who, n in rows)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def idle(qtbot: QtBot, bridge: Bridge) -> None:
    """Wait until no job runs."""
    qtbot.waitUntil(lambda: bridge.jobs.running is None, timeout=20_000)
    QApplication.processEvents()


def looked(qtbot: QtBot, bridge: Bridge, path: Path) -> BringInPage:
    bridge.enter("bring-in", str(path))
    idle(qtbot, bridge)
    page = bridge.pages["bring-in"]
    assert isinstance(page, BringInPage)
    return page


def names(bridge: Bridge) -> list[str]:
    caseload = bridge.workspace.store.caseload
    return sorted(line.name for line in caseload.rows(caseload.ids()))


def test_sheets_are_looked_at_brought_in_and_taken_back(qtbot: QtBot, bridge: Bridge, tmp_path: Path) -> None:
    page = looked(qtbot, bridge, sheet(bridge, tmp_path / "a.csv", ("K-1", 1), ("K-1", 2), ("", 3)))
    assert page.preview.isVisible()
    assert page.preview.accept.text() == "Bring in 3 results"
    assert names(bridge) == []  # nothing yet
    page.preview.accept.click()
    idle(qtbot, bridge)
    assert names(bridge) == ["", "K-1", "K-1"]
    assert not page.preview.isVisible()
    assert page.done.isVisible()
    assert page.window().focusWidget() is page.show_people
    page.take_back.click()
    idle(qtbot, bridge)
    assert names(bridge) == []
    assert not page.done.isVisible()


def test_who_came_is_shown_all_of_them_and_nobody_else(qtbot: QtBot, bridge: Bridge, tmp_path: Path) -> None:
    workspace = bridge.workspace
    for path, rows in (("a.csv", [("K-1", 1), ("K-2", 2)]), ("b.csv", [("K-2", 4), ("K-3", 5)])):
        page = looked(qtbot, bridge, sheet(bridge, tmp_path / path, *rows))
        page.preview.accept.click()
        idle(qtbot, bridge)
    workspace.store.add_person(Person("p9", "newest of all", workspace.clock()))
    page.show_people.click()
    people = bridge.pages["people"]
    assert isinstance(people, PeoplePage)
    assert bridge.window.page() == "people"
    qtbot.waitUntil(lambda: people.lines.rowCount() == 3)  # K-2 with both results
    caseload = workspace.store.caseload
    assert {line.name for line in caseload.rows(people.lines.ids)} == {"K-2", "K-3"}
    (chip,) = people.filters.chips.chips
    assert chip.text().startswith("came with the import of ")
    bridge.act(lambda w: doing.tag(w, ["p9"], "later"))
    people.bar.undo_asked.emit()
    idle(qtbot, bridge)
    qtbot.waitUntil(lambda: people.lines.rowCount() == 3)
    people.filters.chips.chips[0].click()
    qtbot.waitUntil(lambda: people.lines.rowCount() == 4 + 1)
    assert people.filters.chips.chips == []


def test_a_file_that_cannot_be_read_leaves_no_other_file_to_be_brought_in(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path
) -> None:
    page = looked(qtbot, bridge, sheet(bridge, tmp_path / "good.csv", ("K-1", 1)))
    assert page.preview.isVisible()
    (tmp_path / "picture.csv").write_bytes(bytes(range(256)))
    looked(qtbot, bridge, tmp_path / "picture.csv")
    assert bridge.window.banner.isVisible()
    assert not page.preview.isVisible()
    page.preview.accept.click()
    idle(qtbot, bridge)
    assert names(bridge) == []


def test_a_column_is_said_by_keys_to_be_something_else(qtbot: QtBot, bridge: Bridge, tmp_path: Path) -> None:
    page = looked(qtbot, bridge, sheet(bridge, tmp_path / "a.csv", ("K-1", 1), heading="who"))
    preview = page.preview
    assert not preview.accept.isVisible()
    assert preview.faults.isVisible()
    assert preview.columns.currentIndex().row() == 0  # the one that is not known
    preview.columns.setFocus()
    QTest.keyClick(preview.columns, Qt.Key.Key_Return)
    assert preview.target.hasFocus()
    QTest.keyClicks(preview.target, "name or")
    QTest.keyClick(preview.target, Qt.Key.Key_Return)
    QTest.keyClick(preview.target.view(), Qt.Key.Key_Return)
    idle(qtbot, bridge)
    assert preview.accept.isVisible()
    assert not preview.faults.isVisible()
    assert preview.columns.currentIndex().row() == 0
    preview.all_new.click()
    idle(qtbot, bridge)
    assert preview.all_new.isChecked()
    preview.accept.click()
    idle(qtbot, bridge)
    assert names(bridge) == ["K-1"]


def test_all_faults_can_be_copied_and_saved(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = looked(qtbot, bridge, sheet(bridge, tmp_path / "a.csv", *[("", 9)] * 40))
    faults = page.preview.faults
    assert len(faults.lines.toPlainText().splitlines()) == 200
    faults.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert len(copied.splitlines()) == 320
    out = tmp_path / "faults.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(out), ""))
    faults.save.click()
    assert out.read_text("utf-8") == copied + "\n"


def test_leaving_in_the_middle_brings_nothing_in(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = looked(qtbot, bridge, sheet(bridge, tmp_path / "a.csv", *[(f"K-{n}", 2) for n in range(300)]))
    halfway, go_on = Event(), Event()
    real = importing.import_sheets

    def slowly(workspace, mapping, report, *rest, **more):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN002, ANN003, ANN202 - whatever it takes
        def told(share: float) -> None:
            if share > 0.4:
                halfway.set()
                go_on.wait(20)
            report(share)

        return real(workspace, mapping, told, *rest, **more)

    monkeypatch.setattr(importing, "import_sheets", slowly)
    page.preview.accept.click()
    qtbot.waitUntil(halfway.is_set, timeout=20_000)
    bridge.jobs.leave()
    go_on.set()
    idle(qtbot, bridge)
    assert names(bridge) == []
    assert bridge.workspace.store.persons() == ()
    assert page.preview.accept.isVisible()  # to begin again


@pytest.fixture
def files(content: Content, tmp_path: Path) -> list[Path]:
    """Results that two people saved on other computers, and a bundle of both."""
    made = []
    with open_workspace(tmp_path / "elsewhere", content) as other:
        for name in ("person-3", "person-4"):
            session = actions.begin(other, name).session
            for item in other.store.session(session).order:
                actions.answer(other, session, item, 4, 900)
            actions.finish(other, session)
            path = tmp_path / f"{name}.careerfit"
            told = counselor_file.contents(other, session, FileOptions(with_name=True))
            path.write_bytes(counselor_file.written(told))
            made.append(path)
        bundle = tmp_path / "both.careerfit-bundle"
        bundling.bundle(other, other.store.caseload.people(), bundle, lambda _share: None)
    return [*made, bundle]


def drop(page: BringInPage, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle, left = page.rect().center(), Qt.MouseButton.LeftButton
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(middle, copy, data, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(middle), copy, data, left, none))


def test_several_results_are_dropped_at_once_and_a_bundle_after_them_brings_nothing_twice(
    qtbot: QtBot, bridge: Bridge, files: list[Path]
) -> None:
    bridge.enter("bring-in", "")
    page = bridge.pages["bring-in"]
    assert isinstance(page, BringInPage)
    drop(page, files[:2])
    idle(qtbot, bridge)
    assert page.preview.people.texts.rowCount() == 2
    page.preview.accept.click()
    idle(qtbot, bridge)
    assert names(bridge) == ["person-3", "person-4"]
    bridge.window.file_dropped.emit(str(files[2]))
    idle(qtbot, bridge)
    assert bridge.window.page() == "bring-in"
    page.preview.accept.click()
    idle(qtbot, bridge)
    assert names(bridge) == ["person-3", "person-4"]
    drop(page, files)  # a bundle and results together
    idle(qtbot, bridge)
    assert bridge.window.banner.isVisible()


def test_a_saved_result_is_opened_outside_of_the_workspace_and_looked_at_inside(
    qtbot: QtBot, bridge: Bridge, files: list[Path]
) -> None:
    bridge.enter("counselor")
    bridge.window.file_dropped.emit(str(files[0]))
    idle(qtbot, bridge)
    assert bridge.window.page() == "bring-in"
    assert names(bridge) == []
    bridge.window.open_page("start")
    bridge.window.file_dropped.emit(str(files[0]))
    assert bridge.window.page() == "result"


@pytest.fixture
def filled(qtbot: QtBot, bridge: Bridge, tmp_path: Path) -> Bridge:
    """Six people of whom one has no name."""
    rows = [(f"K-{n}" if n else "", n % 4 + 1) for n in range(6)]
    page = looked(qtbot, bridge, sheet(bridge, tmp_path / "a.csv", *rows))
    page.preview.accept.click()
    idle(qtbot, bridge)
    return bridge


def taking(bridge: Bridge, qtbot: QtBot, chosen: Chosen) -> TakeOutPage:
    bridge.enter("take-out", chosen)
    page = bridge.pages["take-out"]
    assert isinstance(page, TakeOutPage)
    qtbot.waitUntil(page.save.isEnabled)
    return page


def test_chosen_lines_go_out_as_a_table_without_names(qtbot: QtBot, filled: Bridge, tmp_path: Path) -> None:
    ids = filled.workspace.store.caseload.ids()
    page = taking(filled, qtbot, Chosen(lines=tuple(ids[:3]), people=3))
    assert "3 lines" in page.heading.accessibleDescription()
    page.ending.pills[".json"].click()
    page.anonymous.click()
    out = tmp_path / "out.json"
    page.save_to.given.emit(str(out), False)
    idle(qtbot, filled)
    assert page.done.isVisible()
    told = json.loads(out.read_text("utf-8"))
    assert told["anonymous"]
    assert len(told["results"]) == 3
    assert "K-" not in out.read_text("utf-8")
    page.save_to.given.emit(str(out), False)
    assert "already" in page.save_to.note.text()  # it asks before it replaces
    page.save_to.given.emit(str(tmp_path / "out.pdf"), False)
    assert filled.window.banner.isVisible()
    page.all.click()
    qtbot.waitUntil(lambda: "6 lines" in page.heading.accessibleDescription())


@pytest.mark.parametrize("kind", ["answers", "cohort", "bundle"])
def test_everything_else_goes_out_by_the_dialog(
    qtbot: QtBot, filled: Bridge, tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = taking(filled, qtbot, Chosen())
    page.kind.pills[kind].click()
    asked: list[str] = []

    def choose(_parent: object, _title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(suggested).name)
        return str(tmp_path / Path(suggested).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.save.click()
    idle(qtbot, filled)
    assert asked[0].startswith(f"careerfit-{kind}-")
    assert (tmp_path / asked[0]).stat().st_size > 500
    assert page.done.isVisible()


def whole(path: Path) -> bool:
    data = path.read_bytes()
    return data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF") and b"/Type /Page" in data


def test_reports_of_all_are_whole_pdfs_and_the_window_answers_meanwhile(
    qtbot: QtBot, filled: Bridge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = taking(filled, qtbot, Chosen())
    page.kind.pills["reports"].click()
    page.naming.pills["name"].click()
    folder = tmp_path / "reports"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_all: str(folder))
    page.save.click()
    idle(qtbot, filled)
    assert "6 reports" in page.done._title.text()
    assert {path.name for path in folder.iterdir()} == {
        *(f"K-{n}.pdf" for n in range(1, 6)),
        *(path.name for path in folder.glob("careerfit-report-00?.pdf")),
    }
    assert all(whole(path) for path in folder.iterdir())


def test_leaving_reports_and_closing_the_window_keep_what_is_whole(
    qtbot: QtBot, filled: Bridge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = taking(filled, qtbot, Chosen())
    page.kind.pills["reports"].click()
    folder = tmp_path / "reports"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_all: str(folder))
    page.save.click()
    qtbot.waitUntil(lambda: folder.is_dir() and len(list(folder.glob("*.pdf"))) >= 1, timeout=20_000)
    filled.window.close()  # waits for the work, which waits for pages: must not wait for ever
    files = list(folder.iterdir())
    assert 1 <= len(files) < 6
    assert all(whole(path) for path in files)


def test_the_place_leads_in_and_out_and_tells_what_came(qtbot: QtBot, filled: Bridge) -> None:
    filled.enter("exchange")
    page = filled.pages["exchange"]
    assert isinstance(page, ExchangePage)
    qtbot.waitUntil(lambda: page._recent.count() > 0)
    assert filled.window.focusWidget() is page.heading
    page.take.click()
    assert filled.window.page() == "take-out"
    filled.enter("exchange")
    page.bring.click()
    assert filled.window.page() == "bring-in"
    entered: list[tuple[object, ...]] = []
    filled.doors["people"] = lambda *what: entered.append(what)
    bring_in = filled.pages["bring-in"]
    assert isinstance(bring_in, BringInPage)
    bring_in.show_people.click()
    assert entered == [(Filter(came=filled.workspace.store.caseload.next_turns()[0]), NEWEST)]
    page.bar.undo_asked.emit()
    idle(qtbot, filled)
    assert names(filled) == []
    doing.redo(filled.workspace)


def test_files_for_counselors_are_refused_where_the_workspace_is_not_shown(
    opened: Callable[[Path], Rooms], tmp_path: Path
) -> None:
    bridge = opened(tmp_path).bridge
    bridge.window.file_dropped.emit(str(tmp_path / "a.csv"))
    assert bridge.window.page() == "start"
    assert bridge.window.banner.isVisible()
