import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from careerfit.ui import icons
from careerfit.ui.window import MainWindow
from tests.ui.ui_types import Show

pytestmark = pytest.mark.usefixtures("qtbot")  # pictures need an application


def painted(name: str, color: str, *, mirrored: bool = False) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        icons.paint(painter, QRectF(0, 0, 48, 48), name, QColor(color), mirrored=mirrored)
    finally:
        painter.end()
    return image


def ink(image: QImage, column: int) -> int:
    """Count the pixels of a column that are not white."""
    return sum(image.pixelColor(column, y) != QColor("white") for y in range(48))


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_is_drawn_in_the_color_that_is_asked_for(name: str) -> None:
    image = painted(name, "#0A756F")
    seen = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}
    assert "#0a756f" in seen
    assert "#000000" not in seen


def test_an_arrow_points_the_other_way_from_right_to_left() -> None:
    plain, mirrored = painted("back", "#000000"), painted("back", "#000000", mirrored=True)
    assert ink(plain, 12) > ink(plain, 36)
    assert ink(mirrored, 12) < ink(mirrored, 36)
    assert painted("search", "#000000", mirrored=True) == painted("search", "#000000")


def test_an_icon_that_is_not_there_is_a_bug_that_shows() -> None:
    with pytest.raises(KeyError, match="unicorn"):
        painted("unicorn", "#000000")


def test_every_entry_of_the_side_bar_has_an_icon(shown: Show) -> None:
    window: MainWindow = shown("start")
    assert set(window.navigation.entries) <= set(icons.names())
    assert not window.windowIcon().isNull()
