"""The picture of a scale over time: bands at their place, as long as their interval, never touching."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from careerfit.model.review import ScaleSeries, SeriesPoint
from careerfit.ui.painting.case_painters import BAND, PAD, boxes, least_width, paint_series, series_height
from careerfit.ui.theme import Theme

PLOT = QRectF(0, 0, 300, 120)


def point(share: float, theta: float = 0.0, half: float = 0.6) -> SeriesPoint:
    return SeriesPoint(share, "May 4, 2026", theta - half, theta, theta + half, "")


ROW = ScaleSeries(
    "drive", "Drive", "less", "more", (point(0.0, -1.0), point(0.5), point(1.0, 1.2)), "Jan 1, 2026",
    "May 4, 2026", "Rose for certain.",
)  # fmt: skip


def test_bands_stand_at_their_place_in_time(theme: Theme) -> None:
    found = boxes(PLOT, (point(0.0), point(0.25), point(1.0)), theme.look)
    assert [box.left() for box in found] == [PAD, PAD + (300 - 2 * PAD - BAND) * 0.25, 300 - PAD - BAND]


def test_bands_that_would_touch_stand_evenly_in_their_order(theme: Theme) -> None:
    found = boxes(PLOT, (point(0.0), point(0.001), point(1.0)), theme.look)
    gaps = [after.left() - before.left() for before, after in pairwise(found)]
    assert gaps[0] == pytest.approx(gaps[1])
    assert all(gap > BAND for gap in gaps)


def test_a_band_is_as_long_as_its_interval_and_ends_at_the_edge_of_the_plot(theme: Theme) -> None:
    (inside,) = boxes(PLOT, (point(0.0, 0.0, 1.5),), theme.look)
    assert (inside.top(), inside.bottom()) == (30.0, 90.0)  # 6 SDs are 120 px
    (beyond,) = boxes(PLOT, (point(0.0, 2.9, 1.1),), theme.look)
    assert beyond.top() == 0.0
    assert beyond.bottom() == pytest.approx(120 * (1 - (2.9 - 1.1 + 3) / 6))


def painted(row: ScaleSeries, theme: Theme, width: int = 220, *, mirrored: bool = False) -> QImage:
    image = QImage(width, round(series_height(width, row, theme.look)), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_series(painter, QRectF(image.rect()), row, theme.look, mirrored=mirrored)
    painter.end()
    return image


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_change_is_drawn_as_an_arrow_that_points_its_way(theme: Theme, scale: float) -> None:
    theme.set_scale(scale)
    plain = painted(ROW, theme)
    rose = painted(replace(ROW, points=(*ROW.points[:2], replace(ROW.points[2], change="rose"))), theme)
    fell = painted(replace(ROW, points=(*ROW.points[:2], replace(ROW.points[2], change="fell"))), theme)
    assert rose != plain
    assert fell != plain
    assert rose != fell


def test_it_is_mirrored_and_as_wide_as_it_says_it_needs(theme: Theme) -> None:
    width = least_width(ROW, theme.look)
    assert painted(ROW, theme, width, mirrored=True) != painted(ROW, theme, width)


def test_a_scale_that_was_never_measured_says_so(theme: Theme) -> None:
    empty = replace(ROW, points=(), sentence="Not measured: no question of this scale is answered.")
    silent = replace(empty, sentence="")
    assert series_height(220, empty, theme.look) > series_height(220, silent, theme.look)
