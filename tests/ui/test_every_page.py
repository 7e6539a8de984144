"""Demands that hold for every page: nothing cut, all reachable by Tab, all named, no Qt warning.

Each page is built once in each shape; all checks of that page and shape then look at the one window, in the
order in which they stand here, those that change the page last.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import pytest
import screenshots
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from careerfit.ui import language
from careerfit.ui.desk.way_back import WayBack
from careerfit.ui.theme import PaletteName, Theme
from careerfit.ui.widgets.answer_group import AnswerGroup
from careerfit.ui.widgets.answers import Answer
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading, QuestionHeading
from careerfit.ui.widgets.pictures import Picture
from careerfit.ui.widgets.roles import RoleButton
from careerfit.ui.widgets.rows import OpenRow
from careerfit.ui.widgets.text import Text
from careerfit.ui.widgets.wrapping import WrapsInNeed
from careerfit.ui.window import MainWindow

PAGES = tuple(screenshots.PAGES)


class Shape(NamedTuple):
    """How a window stands when a page is built in it."""

    name: str
    width: int = 1240
    height: int = 780
    scale: float = 1.0
    palette: PaletteName = "light"
    mirrored: bool = False


USUAL, DARK, CONTRAST = Shape("usual"), Shape("dark", palette="dark"), Shape("contrast", palette="contrast")
MIRRORED = Shape("mirrored", mirrored=True)
SMALL, SMALL_200 = Shape("small", 640, 400), Shape("small-200", 640, 400, 2.0)
MIDDLE_150 = Shape("middle-150", 1000, 700, 1.5)
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Graphic,
    QAccessible.Role.Link,
    QAccessible.Role.List,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Table,
}


class Stage(NamedTuple):
    """One page in one shape."""

    page: str
    shape: Shape


def on(*shapes: Shape, pages: Sequence[str] = PAGES) -> pytest.MarkDecorator:
    """Return the mark of a check that holds for each of these pages in each of these shapes."""
    stages = [Stage(page, shape) for page in pages for shape in shapes]
    names = [f"{stage.page}-{stage.shape.name}" for stage in stages]
    return pytest.mark.parametrize("built", stages, ids=names, indirect=True, scope="module")


def _stand(theme: Theme, app: QApplication, shape: Shape) -> None:
    theme.choose(shape.palette)
    theme.set_scale(shape.scale)
    mirrored = Qt.LayoutDirection.RightToLeft if shape.mirrored else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(mirrored)


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture(scope="module")
def built(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    one_theme: Theme,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Shape, MainWindow]]:
    """Build a page in a shape; pytest orders the tests so that this is done once for all that need it."""
    page, shape = request.param
    language.install(qapp, "en")
    _stand(one_theme, qapp, shape)
    kept = tmp_path_factory.mktemp("page") / "settings.ini"
    window = screenshots.made(one_theme, QSettings(str(kept), QSettings.Format.IniFormat), page)
    window.resize(shape.width, shape.height)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    screenshots.PAGES[page](window)
    _settle()
    yield shape, window
    window.close()
    window.deleteLater()


@pytest.fixture
def window(built: tuple[Shape, MainWindow], qapp: QApplication, one_theme: Theme) -> Iterator[MainWindow]:
    """Return the window, active, in the shape in which it was built also after a check that changed that."""
    shape, window = built
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    assert window.size().toTuple() == (shape.width, shape.height)
    yield window
    _stand(one_theme, qapp, shape)
    _settle()


def _area(window: MainWindow) -> QScrollArea:
    return window.stack.currentWidget().findChild(QScrollArea)


def _visible(window: MainWindow, *kinds: type) -> list[QWidget]:
    return [widget for kind in kinds for widget in window.findChildren(kind) if widget.isVisible()]


def _focusable(window: MainWindow) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def _cut(widget: QWidget) -> str:
    """Say how a widget has too little room, "" when it has enough."""
    width, height = widget.width(), widget.height()
    if isinstance(widget, Answer):
        row = widget.height_at(width, as_row=widget._as_row)
        needed = (widget.minimumSizeHint().width(), row)
    elif isinstance(widget, WrapsInNeed):
        needed = (widget.minimumSizeHint().width(), widget.heightForWidth(width))
    elif isinstance(widget, Text) and not widget.wordWrap():
        needed = widget.sizeHint().toTuple()
    else:
        needed = (widget.minimumSizeHint().width(), widget.heightForWidth(width))
    return "" if width >= needed[0] and height >= needed[1] else f"{widget} has {width, height} of {needed}"


@on(SMALL_200, SMALL, MIDDLE_150)
def test_nothing_is_cut_and_the_page_scrolls_only_downwards(window: MainWindow) -> None:
    area = _area(window)
    assert area.horizontalScrollBar().maximum() == 0
    assert area.widget().width() == area.viewport().width()
    kinds = (Text, Button, Answer, AnswerGroup, Picture, RoleButton, OpenRow, Heading)
    assert [cut for widget in _visible(window, *kinds) if (cut := _cut(widget))] == []
    for widget in _visible(window, *kinds):
        inside = area.widget() if area.widget().isAncestorOf(widget) else window
        left = widget.mapTo(inside, QPoint(0, 0)).x()
        assert left >= 0
        assert left + widget.width() <= inside.width()


@on(USUAL, MIRRORED)
def test_tab_visits_everything_and_returns_and_shift_tab_goes_the_same_way_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    expected = _focusable(window)
    expected[0].setFocus()
    seen = [window.focusWidget()]
    for _ in expected:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert seen[-1] is seen[0]
    assert set(seen) == set(expected)
    back = [window.focusWidget()]
    for _ in expected:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        back.append(window.focusWidget())
    assert back == seen[::-1]


@on(SMALL_200, pages=[page for page in PAGES if page != "end"])  # that one always fits
def test_keys_scroll_a_page_from_the_focus_that_it_is_opened_with(window: MainWindow, qtbot: QtBot) -> None:
    window.open_page(window.page())
    focus, bar = window.focusWidget(), _area(window).verticalScrollBar()
    assert QAccessible.queryAccessibleInterface(focus).text(QAccessible.Text.Name)
    assert bar.maximum() > 0
    down, up = [Qt.Key.Key_PageDown], [Qt.Key.Key_PageUp]
    if not isinstance(focus, QLineEdit):  # where Space is typed and End goes to the end of the text
        down += [Qt.Key.Key_End]
        up += [Qt.Key.Key_Home]
    if not isinstance(focus, QLineEdit | OpenRow):  # which Space presses
        down += [Qt.Key.Key_Space]
    if not isinstance(focus, QuestionHeading):  # where arrows lead to the answers
        down += [Qt.Key.Key_Down]
        up += [Qt.Key.Key_Up]
    for key in down:
        bar.setValue(0)
        qtbot.keyClick(focus, key)
        assert bar.value() > 0, key
    for key in up:
        bar.setValue(bar.maximum())
        qtbot.keyClick(focus, key)
        assert bar.value() < bar.maximum(), key
    assert window.focusWidget() is focus


@on(USUAL)
def test_the_tab_order_follows_the_page_downwards(window: MainWindow, qtbot: QtBot) -> None:
    body = _area(window).widget()
    inside = [widget for widget in _focusable(window) if body.isAncestorOf(widget)]
    assert inside
    start = [entry for entry in window.navigation.entries.values() if entry.isEnabled()][-1]
    start.setFocus()
    order: list[QWidget] = []
    for _ in _focusable(window):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if body.isAncestorOf(window.focusWidget()):
            order.append(window.focusWidget())
    places = [QRect(widget.mapTo(body, QPoint(0, 0)), widget.size()) for widget in order]
    for before, after in pairwise(places):  # upwards only to the top of a column beside
        assert after.center().y() > before.center().y() - 30 or after.left() > before.right()


@on(USUAL)
def test_every_widget_that_takes_the_focus_has_a_name_and_a_role(window: MainWindow) -> None:
    for widget in _focusable(window):
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.text(QAccessible.Text.Name), widget
        expected = {QAccessible.Role.StaticText} if isinstance(widget, Heading) else ROLES
        assert told.role() in expected, widget
        assert told.state().focusable


@on(USUAL)
def test_every_picture_is_named_and_described(window: MainWindow) -> None:
    for picture in _visible(window, Picture):
        assert picture.accessibleName()
        assert picture.accessibleDescription()


@on(SMALL)
def test_targets_are_large_enough(window: MainWindow) -> None:
    for widget in _focusable(window):
        least = 44 if isinstance(widget, Answer) else 24
        if not isinstance(widget, Heading):
            assert min(widget.width(), widget.height()) >= least, widget


@on(USUAL, DARK, CONTRAST, pages=("start", "question", "pair", "situation", "result", "unfolded", "error"))
def test_the_focus_can_be_seen_wherever_it_is(window: MainWindow, qtbot: QtBot) -> None:
    for _ in _focusable(window):
        before = window.focusWidget()
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        now = window.focusWidget()
        QApplication.processEvents()
        focused = now.grab().toImage()
        now.clearFocus()
        QApplication.processEvents()
        assert now.grab().toImage() != focused, now
        now.setFocus(Qt.FocusReason.TabFocusReason)


# -- checks that change the page ------------------------------------------------------------------


@on(SMALL)
def test_growing_and_shrinking_the_text_of_an_open_page_cuts_nothing(
    window: MainWindow, one_theme: Theme
) -> None:
    for scale in (2.0, 1.0, 1.75):
        one_theme.set_scale(scale)
        _settle()
        kinds = (Text, Button, Answer, Picture, RoleButton, OpenRow)
        assert [cut for widget in _visible(window, *kinds) if (cut := _cut(widget))] == []


@on(USUAL, DARK, CONTRAST)
def test_a_page_paints_in_every_palette_and_direction(window: MainWindow, qapp: QApplication) -> None:
    """pytest-qt fails on any warning of Qt meanwhile, or while the page is built."""
    plain = window.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert window.grab().toImage() != plain


@on(USUAL)
def test_tab_goes_from_the_entries_to_the_error_to_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.show_error("The disk is full.", "Free some space.")
    entries = [entry for entry in window.navigation.entries.values() if entry.isEnabled()]
    ways = [way.button for way in window.findChildren(WayBack) if way.isVisible()]
    frame: list[QWidget] = [*entries, *window.banner.buttons, *ways]
    frame[0].setFocus()
    seen = [window.focusWidget()]
    for _ in _focusable(window)[1:]:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert seen[: len(frame)] == frame
    assert len(seen) > len(frame)
    assert all(_area(window).widget().isAncestorOf(widget) for widget in seen[len(frame) :])
