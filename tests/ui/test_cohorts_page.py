"""The page of cohorts: figures are read beside the window, drawn, said, told as tables, saved and printed."""

import csv
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSettings, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from careerfit.app.caseload import cohort_screen, demo, doing
from careerfit.app.workspace import Content, open_workspace
from careerfit.model.caseload import EVERYTHING, Filter
from careerfit.model.cohorts import BarRow, GroupHead, Pick, Spread, SpreadRow
from careerfit.ui.attach import Rooms
from careerfit.ui.joins.desk.cohorts import _CohortsJoin
from careerfit.ui.pages.desk.cohorts_page import CohortsPage
from careerfit.ui.painting import cohort_painters
from careerfit.ui.papers import cohort_paper
from careerfit.ui.theme import Theme
from careerfit.ui.window import COUNSELOR
from tests.ui.ui_types import Open

Desk = Callable[[int], Rooms]


@pytest.fixture
def desk(opened: Open, tmp_path: Path, content: Content) -> Desk:
    """Return a function that opens the program with the workspace shown, on so many made-up people."""

    def open_desk(people: int) -> Rooms:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue(COUNSELOR, True)
        settings.sync()
        with open_workspace(tmp_path, content) as workspace:
            demo.fill(workspace, people, 5)
        return opened(tmp_path)

    return open_desk


def join_of(rooms: Rooms) -> _CohortsJoin:
    (join,) = rooms.bridge.findChildren(_CohortsJoin)
    assert isinstance(join, _CohortsJoin)
    return join


def page_of(rooms: Rooms) -> CohortsPage:
    page = rooms.bridge.pages["cohorts"]
    assert isinstance(page, CohortsPage)
    return page


def settled(rooms: Rooms, qtbot: QtBot) -> CohortsPage:
    """Wait until the figures are those that were asked for."""
    join, page = join_of(rooms), page_of(rooms)
    qtbot.waitUntil(
        lambda: (
            not join._stale
            and not join._wanted
            and join._working is None
            and rooms.bridge.jobs.running is None
        )
    )
    page.finish()
    return page


def names(page: CohortsPage) -> list[str]:
    assert page._figures is not None
    return [head.name for head in page._figures.heads]


def test_the_door_opens_the_figures_of_a_filter(desk: Desk, qtbot: QtBot) -> None:
    rooms = desk(60)
    rooms.bridge.enter("cohorts", Filter(tracks=("marketing",)))
    page = settled(rooms, qtbot)
    assert rooms.bridge.window.page() == "cohorts"
    assert names(page) == ["Marketing"]
    qtbot.waitUntil(lambda: page.pickers[0].groups.combo.currentText() == "As in the table: Marketing")
    rooms.bridge.enter("cohorts", EVERYTHING)
    settled(rooms, qtbot)
    assert names(page) == ["Everybody"]
    rooms.bridge.enter("cohorts")
    assert names(settled(rooms, qtbot)) == ["Everybody"]


def test_what_the_page_shows_is_what_the_workspace_says(desk: Desk, qtbot: QtBot) -> None:
    rooms = desk(60)
    rooms.bridge.enter("cohorts")
    page = settled(rooms, qtbot)
    workspace = rooms.bridge.workspace
    asked = [cohort_screen.asked(workspace, Pick())]
    assert page._figures == cohort_screen.figures(workspace, asked, lambda _share: None)
    assert [card.figure for card in page.cards] == list(page._figures.figures)


def test_another_group_is_chosen_with_the_keyboard_and_set_beside_the_first(desk: Desk, qtbot: QtBot) -> None:
    rooms = desk(60)
    people = rooms.bridge.workspace.store.caseload.people()
    doing.group(rooms.bridge.workspace, people[:30], "evening")
    rooms.bridge.enter("cohorts")
    page = settled(rooms, qtbot)
    combo = page.pickers[1].groups.combo
    qtbot.waitUntil(lambda: combo.findText("Group \u201cevening\u201d") > 0)
    combo.setCurrentIndex(combo.findText("Group \u201cevening\u201d"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    settled(rooms, qtbot)
    assert names(page) == ["Everybody", "Group \u201cevening\u201d"]
    page.pickers[1].dated.click()
    qtbot.waitUntil(lambda: ", " in names(page)[1])
    page.pickers[1].groups.chosen.emit("")
    qtbot.waitUntil(lambda: names(page) == ["Everybody"])


def test_the_earlier_figures_stand_until_others_are_there_and_after_a_cancel(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rooms = desk(60)
    people = rooms.bridge.workspace.store.caseload.people()
    doing.group(rooms.bridge.workspace, people[:30], "evening")
    rooms.bridge.enter("cohorts")
    page = settled(rooms, qtbot)
    told, going = cohort_screen.figures, threading.Event()

    def slow(workspace, asked, report):  # noqa: ANN001, ANN202 - the same, but waits
        while not going.wait(0.01):
            report(0.5)
        return told(workspace, asked, report)

    monkeypatch.setattr(cohort_screen, "figures", slow)
    page.picked.emit(0, Pick("group", "evening"))
    assert names(page) == ["Everybody"]
    assert page._state.text() == "These figures are of: Everybody"
    assert page.again.isHidden()
    qtbot.waitUntil(lambda: rooms.bridge.jobs.running is not None)
    rooms.bridge.jobs.leave()
    qtbot.waitUntil(page.again.isVisible)
    assert names(page) == ["Everybody"]
    going.set()
    page.again.click()
    qtbot.waitUntil(lambda: names(page) == ["Group \u201cevening\u201d"])
    assert page._state.isHidden()


def test_a_choice_that_is_changed_meanwhile_wins(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rooms = desk(60)
    people = rooms.bridge.workspace.store.caseload.people()
    for name in ("a", "b"):
        doing.group(rooms.bridge.workspace, people[:30] if name == "a" else people[30:], name)
    rooms.bridge.enter("cohorts")
    page = settled(rooms, qtbot)
    told, asked_for, going = cohort_screen.figures, [], threading.Event()

    def slow(workspace, asked, report):  # noqa: ANN001, ANN202 - as above
        asked_for.append(asked[0].name)
        while len(asked_for) == 1 and not going.wait(0.01):
            report(0.5)
        return told(workspace, asked, report)

    monkeypatch.setattr(cohort_screen, "figures", slow)
    page.picked.emit(0, Pick("group", "a"))
    qtbot.waitUntil(lambda: bool(asked_for))
    page.picked.emit(0, Pick("group", "b"))
    qtbot.waitUntil(lambda: names(page) == ["Group \u201cb\u201d"])
    assert asked_for == ["Group \u201ca\u201d", "Group \u201cb\u201d"]
    assert not rooms.bridge.window.banner.isVisible()


def test_a_deed_is_seen_in_the_figures(desk: Desk, qtbot: QtBot) -> None:
    rooms = desk(60)
    rooms.bridge.enter("cohorts")
    page = settled(rooms, qtbot)
    before = page._figures
    people = rooms.bridge.workspace.store.caseload.people()
    rooms.bridge.act(lambda workspace: doing.trash(workspace, people[:20]))
    qtbot.waitUntil(lambda: page._figures != before)
    settled(rooms, qtbot)
    assert page._figures is not None
    assert page._figures.heads[0].about.startswith("40 people")
    rooms.bridge.act(doing.undo)
    qtbot.waitUntil(lambda: page._figures == before)


def test_few_people_are_refused_in_words_and_nothing_can_be_saved(desk: Desk, qtbot: QtBot) -> None:
    rooms = desk(60)
    people = rooms.bridge.workspace.store.caseload.people()
    doing.group(rooms.bridge.workspace, people[:3], "few")
    rooms.bridge.enter("cohorts", Filter(groups=("few",)))
    page = settled(rooms, qtbot)
    assert page._figures is not None
    assert page._figures.heads[0].about == "Fewer than 5 people: nothing is told of so few."
    assert page.cards == []
    assert not page.save_figures.isVisible()


def test_every_picture_has_a_table_that_the_keyboard_walks(desk: Desk, qtbot: QtBot) -> None:
    rooms = desk(60)
    rooms.bridge.enter("cohorts")
    page = settled(rooms, qtbot)
    drawn = [card for card in page.cards if card.pictures]
    assert len(drawn) > 3
    page.shape.pills["tables"].click()
    for card in drawn:
        assert card.tables
        assert card._drawn.isHidden()
        for shown, told in zip(card.tables, card.figure.tables, strict=True):
            cells = [
                tuple(shown.item(row, column).text() for column in range(shown.columnCount()))
                for row in range(shown.rowCount())
            ]
            assert tuple(cells) == told.rows
    table = drawn[0].tables[0]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert (table.currentRow(), table.currentColumn()) == (1, 0)
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert rooms.bridge.window.focusWidget() is not table
    page.shape.pills["pictures"].click()
    qtbot.waitUntil(lambda: all(picture.isVisible() for card in drawn for picture in card.pictures))


def test_the_figures_are_saved_a_file_a_group_and_only_those_that_are_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    rooms = desk(60)
    people = rooms.bridge.workspace.store.caseload.people()
    doing.group(rooms.bridge.workspace, people[:30], "evening")
    rooms.bridge.enter("cohorts", Filter(groups=("evening",)))
    page = settled(rooms, qtbot)
    page.picked.emit(1, Pick())
    settled(rooms, qtbot)
    page.save_to.given.emit(str(tmp_path / "out.csv"), False)
    qtbot.waitUntil(lambda: (tmp_path / "out-2.csv").exists() and rooms.bridge.jobs.running is None)
    for name, count in (("out.csv", "30"), ("out-2.csv", "60")):
        rows = list(csv.reader((tmp_path / name).read_text("utf-8-sig").splitlines()))
        assert ["people", "", "", count] in rows
    page.save_to.given.emit(str(tmp_path / "out.csv"), False)
    assert "Press again" in page.save_to.note.text()
    page.save_to.given.emit(str(tmp_path / "other.docx"), False)
    assert "does not end in" in rooms.bridge.window.banner.title.text()


def test_pictures_and_the_page_are_saved(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    rooms = desk(60)
    rooms.bridge.enter("cohorts")
    page = settled(rooms, qtbot)
    files = join_of(rooms).files
    files.save_picture("scales", tmp_path / "scales.svg")
    assert "Creative" in (tmp_path / "scales.svg").read_text()
    files.save_picture("roles", tmp_path / "roles.png")
    assert QImage(str(tmp_path / "roles.png")).width() > 1400
    page.save_to.given.emit(str(tmp_path / "page.pdf"), False)
    data = (tmp_path / "page.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/Author ()" in data or b"/Author" not in data


def test_everything_stands_on_at_most_three_pages_and_on_none_twice(desk: Desk, qtbot: QtBot) -> None:
    rooms = desk(60)
    doing.group(rooms.bridge.workspace, rooms.bridge.workspace.store.caseload.people()[:40], "evening")
    rooms.bridge.enter("cohorts", Filter(groups=("evening",)))
    page = settled(rooms, qtbot)
    page.picked.emit(1, Pick())
    settled(rooms, qtbot)
    assert page._figures is not None
    made = cohort_paper.cohort_paper(page._figures, "", "Page {number} of {count}", mirrored=False)
    assert 1 <= len(made.pages) <= 3
    for rows in made.pages:
        ends = [top + drawn.height(cohort_paper.WIDTH) for top, drawn in rows]
        assert all(top >= end for (top, _), end in zip(rows[1:], ends, strict=False))
        assert ends[-1] <= made.size.height() - cohort_paper.EDGE


# -- painters ------------------------------------------------------------------------------------------

ONE = SpreadRow(
    "Creative", "", "ideas", -3.0, 3.0, 0.0, (Spread((0.2, None, 0.8), (-1.0, 0.0, 1.0)),), "said"
)


def painted(theme: Theme, paint: Callable[[QPainter, QRectF], None]) -> bytes:
    image = QImage(400, 240, QImage.Format.Format_RGB32)
    image.fill(theme.look.color("surface"))
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, 400, 240))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_Grayscale8).save(buffer, "PNG")
    return bytes(buffer.data().data())


def test_two_groups_are_told_apart_without_colour(theme: Theme) -> None:
    box = QRectF(10, 10, 200, 60)
    first, second = (
        painted(theme, lambda painter, _rect, n=n: cohort_painters.paint_group(painter, box, theme.look, n))
        for n in (0, 1)
    )
    image = QImage.fromData(second)
    inside = [image.pixelColor(x, 40).lightness() for x in range(20, 200)]
    assert first != second
    assert max(inside) - min(inside) > 60  # stripes
    plain = QImage.fromData(first)
    assert len({plain.pixelColor(x, 40).lightness() for x in range(20, 200)}) == 1


def test_a_bar_that_is_not_told_is_drawn_and_is_no_zero(theme: Theme) -> None:
    def of(*bars: float | None) -> bytes:
        row = SpreadRow("", "", "", 0.0, 1.0, None, (Spread(bars, (0.1, 0.5, 0.9)),), "")
        return painted(
            theme, lambda painter, rect: cohort_painters.paint_spread(painter, rect, row, theme.look)
        )

    assert of(1.0, None, 0.5) != of(1.0, 0.0, 0.5)


def test_pictures_of_cohorts_turn_with_the_line_of_reading(theme: Theme) -> None:
    rows = (BarRow("Sales", (0.4,), ("4 \u00b7 40 %",)), BarRow("Marketing", (None,), ("not told",)))
    head = GroupHead("Everybody", "9 people", told=True)
    look = theme.look
    for paint in (
        lambda painter, rect, way: cohort_painters.paint_spread(painter, rect, ONE, look, mirrored=way),
        lambda painter, rect, way: cohort_painters.paint_bars(painter, rect, rows, look, mirrored=way),
        lambda painter, rect, way: cohort_painters.paint_head(
            painter, rect, head, look, group=1, marked=True, mirrored=way
        ),
    ):
        straight, turned = (
            painted(theme, lambda painter, rect, way=way, paint=paint: paint(painter, rect, way))
            for way in (False, True)
        )
        assert straight != turned
