"""Buttons wrap where their line has no room, and are one line high where it has."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.pills import Pill
from careerfit.ui.widgets.wrapping import WrapsInNeed

WORDS = "Compare this role with another role of the same field"


@pytest.mark.parametrize("kind", ["button", "link", "pill"])
def test_a_long_button_wraps_in_a_narrow_row_and_unwraps_in_a_wide_one(
    qtbot: QtBot, theme: Theme, kind: str
) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    button: WrapsInNeed = (
        Pill(theme, WORDS, room)
        if kind == "pill"
        else Button(theme, WORDS, "link" if kind == "link" else "plain")
    )
    row = FlowLayout(8)
    row.addWidget(button)
    room.setLayout(row)
    room.show()
    line = button.sizeHint()
    for width, wraps in ((line.width() + 60, False), (line.width() // 2, True), (line.width() + 60, False)):
        room.resize(width, 300)
        for _ in range(3):
            QApplication.processEvents()
        assert (button.height() > line.height()) is wraps
        assert button.height() == button.heightForWidth(button.width())
        assert button.width() <= width
    assert button.size() == line


def test_another_text_has_the_height_that_it_needs(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, WORDS)
    qtbot.addWidget(button)
    button.show()
    button.resize(button.sizeHint().width() // 2, 40)
    tall = button.minimumHeight()
    assert tall > button.sizeHint().height()
    button.setText("Compare")
    assert button.minimumHeight() == 0


def test_no_word_is_ever_cut(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Vertriebsleitung vergleichen")
    qtbot.addWidget(button)
    assert button.minimumSizeHint().width() > button.metrics().horizontalAdvance("Vertriebsleitung")
