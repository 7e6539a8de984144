"""Paints one scale over time: an upright 95 % band an occasion, with arrows where it changed for certain.

As in `painters`: pixels of the painter, a height function beside it, mirrored when asked.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from careerfit.ui.painting.painters import REACH, flipped, paint_text, text_height, widest_word
from careerfit.ui.theme import Look

if TYPE_CHECKING:
    from careerfit.model.review import ScaleSeries, SeriesPoint

PLOT = 84  # px of the plot at 100 %
BAND = 11  # width of a band
DOT = 4
ARROW = 5
PAD = 12  # from the edge of the plot to the first and the last band


def _ends(width: float, row: ScaleSeries, look: Look) -> tuple[float, float, float]:
    """Return the heights of the high end above, the low end below, and the days."""
    metrics = look.metrics("hint")
    days = max(text_height(day, width / 2 - 4, metrics) for day in (row.first, row.last))
    return text_height(row.high_end, width, metrics), text_height(row.low_end, width, metrics), days


def series_height(width: float, row: ScaleSeries, look: Look) -> float:
    """Return the height of name, ends, plot and days."""
    name = text_height(row.name, width, look.metrics("strong"))
    if not row.points:
        return name + text_height(row.sentence, width, look.metrics("small"))
    return name + sum(_ends(width, row, look)) + look.px(PLOT) + 10


def least_width(row: ScaleSeries, look: Look) -> int:
    """Return the width under which a word would be cut."""
    hint = look.metrics("hint")
    ends = max(widest_word(text, hint) for text in (row.low_end, row.high_end))
    days = max(widest_word(text, hint) for text in (row.first, row.last))
    name = widest_word(row.name, look.metrics("strong"))
    said = 0.0 if row.points else widest_word(row.sentence, look.metrics("small"))
    return max(120, round(max(ends, name, said, 2 * days + 8)) + 4)


def paint_series(
    painter: QPainter, rect: QRectF, row: ScaleSeries, look: Look, *, mirrored: bool = False
) -> None:
    """Paint one scale over time; the line across is the middle, up is the high end."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_text(painter, rect, row.name, look, kind="strong", tone="ink", mirrored=mirrored)
    top = rect.top() + text_height(row.name, rect.width(), look.metrics("strong"))
    if not row.points:
        below = QRectF(rect.left(), top, rect.width(), rect.bottom() - top)
        paint_text(painter, below, row.sentence, look, kind="small", tone="muted", mirrored=mirrored)
        return
    high, low, days = _ends(rect.width(), row, look)
    _hint(painter, QRectF(rect.left(), top, rect.width(), high), row.high_end, look, mirrored=mirrored)
    plot = QRectF(rect.left(), top + high + 4, rect.width(), look.px(PLOT))
    _paint_frame(painter, plot, look)
    places = [flipped(box, plot, mirrored=mirrored) for box in boxes(plot, row.points, look)]
    painter.setPen(QPen(look.color("muted"), 1, Qt.PenStyle.DashLine))
    centres = [
        QPointF(box.center().x(), _y(plot, point.theta))
        for box, point in zip(places, row.points, strict=True)
    ]
    painter.drawPolyline(QPolygonF(centres))
    for box, centre, point in zip(places, centres, row.points, strict=True):
        _paint_point(painter, box, centre, point, look)
    below = QRectF(rect.left(), plot.bottom() + 4, rect.width(), low)
    _hint(painter, below, row.low_end, look, mirrored=mirrored)
    foot = QRectF(rect.left(), below.bottom(), rect.width(), days + 2)
    _hint(painter, foot, row.first, look, mirrored=mirrored)
    if row.first != row.last:
        _hint(painter, foot, row.last, look, end=True, mirrored=mirrored)


def boxes(plot: QRectF, points: tuple[SeriesPoint, ...], look: Look) -> list[QRectF]:
    """Return the band of each occasion at its place in time; where two would touch, all stand evenly."""
    wide, pad = look.px(BAND), look.px(PAD)
    room = plot.width() - 2 * pad - wide
    lefts = [plot.left() + pad + room * point.share for point in points]
    near = any(after - before < wide + 3 for before, after in pairwise(lefts))
    if near:
        lefts = [plot.left() + pad + room * at / (len(points) - 1) for at in range(len(points))]
    found = []
    for left, point in zip(lefts, points, strict=True):
        ends = sorted((_y(plot, point.high), _y(plot, point.low)))
        found.append(QRectF(left, ends[0], wide, max(2.0, ends[1] - ends[0])))
    return found


def _y(plot: QRectF, theta: float) -> float:
    share = (min(REACH, max(-REACH, theta)) + REACH) / (2 * REACH)
    return plot.bottom() - plot.height() * share


def _paint_frame(painter: QPainter, plot: QRectF, look: Look) -> None:
    painter.setPen(QPen(look.color("line"), 1))
    painter.drawLine(plot.topLeft(), plot.topRight())
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    painter.setPen(QPen(look.color("edge"), 1))
    painter.drawLine(QPointF(plot.left(), _y(plot, 0)), QPointF(plot.right(), _y(plot, 0)))


def _paint_point(painter: QPainter, box: QRectF, centre: QPointF, point: SeriesPoint, look: Look) -> None:
    painter.setPen(QPen(look.color("accent"), 1))
    painter.setBrush(look.mixed("accent", "surface", 0.3))
    painter.drawRoundedRect(box, box.width() / 2, box.width() / 2)
    painter.setPen(QPen(look.color("surface"), 1.5))
    painter.setBrush(look.color("accent"))
    painter.drawEllipse(centre, look.px(DOT), look.px(DOT))
    if point.change:  # beyond the end of the band that it points to
        up, half = point.change == "rose", look.px(ARROW)
        base = QPointF(centre.x(), box.top() - 3 if up else box.bottom() + 3)
        tip = QPointF(0, -1.6 * half if up else 1.6 * half)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("ink"))
        painter.drawPolygon(QPolygonF([base + tip, base + QPointF(-half, 0), base + QPointF(half, 0)]))


def _hint(
    painter: QPainter, box: QRectF, text: str, look: Look, *, mirrored: bool, end: bool = False
) -> None:
    paint_text(painter, box, text, look, kind="hint", tone="muted", end=end, mirrored=mirrored)
