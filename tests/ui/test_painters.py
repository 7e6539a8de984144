from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from sample_pages import questionnaire as samples

from careerfit.ui.painting import marks, painters
from careerfit.ui.theme import PALETTES, Look


def _painted(paint: Callable[[QPainter, QRectF], None], width: int = 400, height: int = 120) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def _columns(image: QImage, color: str) -> list[int]:
    """Columns of an image that hold a pixel of exactly this colour."""
    wanted = int(color[1:], 16)
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) & 0xFFFFFF == wanted for y in range(image.height()))
    ]


@pytest.fixture
def look(qapp: QApplication) -> Look:  # noqa: ARG001 - fonts need the application
    return Look(PALETTES["light"], 1.0, "")


def test_labels_keep_their_places_when_there_is_room() -> None:
    assert painters.label_starts([0, 100, 200], [50, 50, 50], 10, 300) == [0, 100, 200]


def test_labels_move_apart_and_stay_inside() -> None:
    assert painters.label_starts([0, 270, 285], [50, 60, 60], 10, 300) == [0, 170, 240]


def test_labels_that_do_not_fit_beside_one_another_get_rows_of_their_own(look: Look) -> None:
    assert painters.label_starts([0, 10, 20], [50, 60, 60], 10, 100) == []
    wide = painters.tracks_height(600, samples.RESULT.tracks, look)
    assert painters.tracks_height(140, samples.RESULT.tracks, look) > wide


def test_the_parts_of_the_bar_lie_in_order_and_mirrored_from_the_other_side(look: Look) -> None:
    def paint(*, mirrored: bool) -> QImage:
        return _painted(
            lambda painter, rect: painters.paint_tracks(
                painter, rect, samples.RESULT.tracks, look, mirrored=mirrored
            ),
            height=12,  # the bar without its labels
        )

    marketing, bridge = PALETTES["light"].marketing, PALETTES["light"].bridge
    plain, mirrored = paint(mirrored=False), paint(mirrored=True)
    assert _columns(plain, marketing)[0] == 0
    assert len(_columns(plain, marketing)) == pytest.approx(0.8 * 394, abs=2)
    assert _columns(plain, bridge)[-1] == 399
    assert _columns(mirrored, marketing)[-1] == 399
    assert _columns(mirrored, bridge)[0] == 0


def test_the_dot_of_a_scale_lies_on_the_side_of_its_estimate_and_mirrored_on_the_other(look: Look) -> None:
    row = samples.SCALES[0]  # 1.1 SDs above the middle

    def paint(*, mirrored: bool) -> QImage:
        return _painted(
            lambda painter, rect: painters.paint_scale(
                painter, rect, row, look, unmeasured="not measured", mirrored=mirrored
            )
        )

    accent = PALETTES["light"].accent
    plain, mirrored = _columns(paint(mirrored=False), accent), _columns(paint(mirrored=True), accent)
    assert sum(plain) / len(plain) > 240
    assert sum(mirrored) / len(mirrored) < 160


def test_an_estimate_beyond_the_line_stays_on_it(look: Look) -> None:
    far = replace(samples.SCALES[0], theta=9.0, low=5.0, high=12.0)
    image = _painted(
        lambda painter, rect: painters.paint_scale(painter, rect, far, look, unmeasured="not measured")
    )
    assert 380 < max(_columns(image, PALETTES["light"].accent)) < 400


def test_a_scale_that_was_not_measured_shows_no_dot(look: Look) -> None:
    unmeasured = next(row for row in samples.SCALES if not row.measured)
    image = _painted(
        lambda painter, rect: painters.paint_scale(painter, rect, unmeasured, look, unmeasured="not measured")
    )
    assert _columns(image, PALETTES["light"].accent) == []


def test_the_whole_profile_fills_the_height_that_it_asks_for(look: Look) -> None:
    height = round(painters.profile_height(400, samples.SCALES, look))
    image = _painted(
        lambda painter, rect: painters.paint_profile(
            painter, rect, samples.SCALES, look, unmeasured="not measured"
        ),
        height=height,
    )
    last = [image.pixel(x, y) & 0xFFFFFF for y in range(height - 14, height) for x in range(400)]
    assert any(pixel != 0xFFFFFF for pixel in last)


def test_one_tied_role_alone_gets_no_bracket(look: Look) -> None:
    def paint(at: list[float]) -> QImage:
        return _painted(lambda painter, _rect: marks.paint_bracket(painter, QRectF(4, 0, 10, 120), at, look))

    edge = PALETTES["light"].edge
    assert _columns(paint([30.0]), edge) == []
    assert _columns(paint([30.0, 90.0]), edge) != []


@pytest.mark.parametrize(
    ("text", "from_right"), [("31 %", False), ("Sales 8 %", False), ("تسويق", True), ("12 تسويق", True)]
)
def test_texts_run_in_the_direction_of_their_first_letter(text: str, *, from_right: bool) -> None:
    assert painters.reads_from_right(text) == from_right
