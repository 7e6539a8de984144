"""Demands that hold for every page: nothing cut, all reachable by Tab, all named, no Qt warning."""

from itertools import pairwise

import pytest
import screenshots
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from careerfit.ui.theme import PALETTES, Theme
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
from tests.ui.ui_types import Show

PAGES = list(screenshots.PAGES)
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


@pytest.mark.parametrize("name", list(PALETTES))
@pytest.mark.parametrize("page", PAGES)
def test_a_page_paints_in_every_palette_and_direction(
    shown: Show, theme: Theme, qapp: QApplication, page: str, name: str
) -> None:
    """pytest-qt fails on any warning of Qt meanwhile."""
    theme.choose(name)
    window = shown(page)
    plain = window.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert window.grab().toImage() != plain


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("width", "height", "scale"), [(640, 400, 2.0), (640, 400, 1.0), (1000, 700, 1.5)])
def test_nothing_is_cut_and_the_page_scrolls_only_downwards(
    shown: Show, theme: Theme, page: str, width: int, height: int, scale: float
) -> None:
    theme.set_scale(scale)
    window = shown(page, width, height)
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


@pytest.mark.parametrize("page", PAGES)
def test_growing_and_shrinking_the_text_of_an_open_page_cuts_nothing(
    shown: Show, theme: Theme, page: str
) -> None:
    window = shown(page, 640, 400)
    for scale in (2.0, 1.0, 1.75):
        theme.set_scale(scale)
        for _ in range(4):
            QApplication.processEvents()
        kinds = (Text, Button, Answer, Picture, RoleButton, OpenRow)
        assert [cut for widget in _visible(window, *kinds) if (cut := _cut(widget))] == []


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("page", PAGES)
def test_tab_visits_everything_and_returns_and_shift_tab_goes_the_same_way_back(
    shown: Show, qtbot: QtBot, qapp: QApplication, page: str, *, mirrored: bool
) -> None:
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = shown(page)
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


@pytest.mark.parametrize("page", PAGES)
def test_tab_goes_from_the_entries_to_the_error_to_the_page(shown: Show, qtbot: QtBot, page: str) -> None:
    window = shown(page)
    window.show_error("The disk is full.", "Free some space.")
    entries = [entry for entry in window.navigation.entries.values() if entry.isEnabled()]
    frame: list[QWidget] = [*entries, *window.banner.buttons]
    frame[0].setFocus()
    seen = [window.focusWidget()]
    for _ in _focusable(window)[1:]:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert seen[: len(frame)] == frame
    assert len(seen) > len(frame)
    assert all(_area(window).widget().isAncestorOf(widget) for widget in seen[len(frame) :])


@pytest.mark.parametrize("page", [page for page in PAGES if page != "end"])  # that one always fits
def test_keys_scroll_a_page_from_the_focus_that_it_is_opened_with(
    shown: Show, theme: Theme, qtbot: QtBot, page: str
) -> None:
    theme.set_scale(2.0)
    window = shown(page, 640, 400)
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


@pytest.mark.parametrize("page", PAGES)
def test_the_tab_order_follows_the_page_downwards(shown: Show, qtbot: QtBot, page: str) -> None:
    window = shown(page)
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


@pytest.mark.parametrize("page", PAGES)
def test_every_widget_that_takes_the_focus_has_a_name_and_a_role(shown: Show, page: str) -> None:
    window = shown(page)
    for widget in _focusable(window):
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.text(QAccessible.Text.Name), widget
        expected = {QAccessible.Role.StaticText} if isinstance(widget, Heading) else ROLES
        assert told.role() in expected, widget
        assert told.state().focusable


@pytest.mark.parametrize("page", PAGES)
def test_every_picture_is_named_and_described(shown: Show, page: str) -> None:
    for picture in _visible(shown(page), Picture):
        assert picture.accessibleName()
        assert picture.accessibleDescription()


@pytest.mark.parametrize("page", PAGES)
def test_targets_are_large_enough(shown: Show, page: str) -> None:
    window = shown(page, 640, 400)
    for widget in _focusable(window):
        least = 44 if isinstance(widget, Answer) else 24
        if not isinstance(widget, Heading):
            assert min(widget.width(), widget.height()) >= least, widget


@pytest.mark.parametrize("name", list(PALETTES))
@pytest.mark.parametrize("page", ["start", "question", "pair", "situation", "result", "unfolded", "error"])
def test_the_focus_can_be_seen_wherever_it_is(
    shown: Show, theme: Theme, qtbot: QtBot, page: str, name: str
) -> None:
    theme.choose(name)
    window = shown(page)
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
