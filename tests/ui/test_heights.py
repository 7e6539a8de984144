"""Heights that are remembered are those that would be measured anew."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careerfit.ui import lettering
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.text import Text

SHORT = "A few words."
LONG = "A sentence that goes on for so long that it has to be wrapped into several lines at this width."


@pytest.fixture
def text(theme: Theme, qtbot: QtBot) -> Text:
    made = Text(theme, "body", "ink", SHORT)
    qtbot.addWidget(made)
    made.heightForWidth(200)  # so that there is something to remember
    return made


def test_a_text_has_the_height_of_what_it_says_now(text: Text, theme: Theme, qtbot: QtBot) -> None:
    other = Text(theme, "body", "ink", LONG)
    qtbot.addWidget(other)
    before = text.heightForWidth(200)
    text.setText(LONG)
    assert text.heightForWidth(200) == other.heightForWidth(200) > before
    text.show_text(SHORT)
    assert text.heightForWidth(200) == before


def test_a_text_has_the_height_of_its_present_size_and_kind(text: Text, theme: Theme) -> None:
    before = text.heightForWidth(200)
    theme.set_scale(2.0)
    larger = text.heightForWidth(200)
    assert larger > before
    theme.set_scale(1.0)
    assert text.heightForWidth(200) == before
    text.set_style("question", "ink")
    assert text.heightForWidth(200) > before


def test_a_text_has_the_height_of_its_margins(text: Text) -> None:
    before = text.heightForWidth(200)
    text.setContentsMargins(0, 5, 0, 7)
    assert text.heightForWidth(200) == before + 12


@pytest.fixture
def row(theme: Theme, qtbot: QtBot) -> Iterator[tuple[FlowLayout, list[Button]]]:
    """Three buttons in a row that has room for all of them, shown."""
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(12)
    holder.setLayout(flow)
    buttons = [Button(theme, name) for name in ("First", "Second", "Third")]
    for button in buttons:
        flow.addWidget(button)
    holder.resize(420, 200)
    holder.show()
    QApplication.processEvents()
    yield flow, buttons
    holder.close()


def test_a_row_wraps_as_soon_as_a_button_says_more(row: tuple[FlowLayout, list[Button]]) -> None:
    flow, buttons = row
    before = flow.heightForWidth(420)
    wanted = flow.sizeHint().width()
    buttons[1].setText("Second, with many more words than before")
    buttons[1].updateGeometry()
    assert flow.heightForWidth(420) > before
    assert flow.sizeHint().width() > wanted


def test_a_row_leaves_no_room_for_what_is_hidden_or_gone(row: tuple[FlowLayout, list[Button]]) -> None:
    flow, buttons = row
    narrow = 120  # each in a line of its own
    three = flow.heightForWidth(narrow)
    buttons[2].hide()
    two = flow.heightForWidth(narrow)
    assert two < three
    flow.takeAt(0)
    assert flow.heightForWidth(narrow) < two
    buttons[2].show()
    assert flow.heightForWidth(narrow) == two


def test_the_height_of_a_painted_text_is_that_of_its_own_metrics(theme: Theme) -> None:
    for kind in ("body", "question", "body"):
        metrics = theme.look.metrics(kind)  # type: ignore[arg-type]
        room = QRectF(0, 0, 200, 1e6)
        measured = metrics.boundingRect(room, int(lettering.WRAP.value), LONG).height()
        for _ in range(2):
            assert lettering.text_height(LONG, 200, metrics) == measured
