"""Pictures of cohorts: histograms with their quartiles, breakdowns as bars, tracks; one group or two.

The first group is filled, the second an outline with stripes, so that no colour is needed to tell them apart.
As in `painters`: pixels of the painter, each picture with its height function, mirrored when asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from careerfit.ui.painting.painters import (
    flipped,
    paint_text,
    paint_tracks,
    text_height,
    tracks_height,
    widest_word,
)
from careerfit.ui.theme import Look, Tone

if TYPE_CHECKING:
    from careerfit.model.cohorts import BarRow, GroupHead, Spread, SpreadRow, TrackRow

STRIPE = 6.0  # px between two stripes
BAR_GAP = 3.0
ROW_GAP = 10.0
SWATCH = 14


def paint_group(painter: QPainter, box: QRectF, look: Look, group: int, tone: Tone = "accent") -> None:
    """Fill a rectangle as all that belongs to the first (0) or second (1) group."""
    painter.setPen(QPen(look.color(tone), 1))
    painter.setBrush(look.mixed(tone, "surface", 0.75) if group == 0 else look.color("surface"))
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRect(inner)
    if group == 0:
        return
    # line by line, as any printer and SVG can; a stripe falls by as much as it goes aside
    start = inner.left() - inner.height() + STRIPE / 2
    while start < inner.right():
        above = max(inner.left() - start, 0.0)
        below = min(inner.right() - start, inner.height())
        if below > above:
            painter.drawLine(
                QPointF(start + above, inner.top() + above), QPointF(start + below, inner.top() + below)
            )
        start += STRIPE


# -- histograms ----------------------------------------------------------------------------------------


def _sizes(row: SpreadRow, look: Look) -> tuple[float, float]:
    """Return the height of the bars of one group and of the strip of its quartiles."""
    return (look.px(34) if len(row.spreads) > 1 else look.px(52)), float(look.px(16))


def spread_height(width: float, row: SpreadRow, look: Look) -> float:
    """Return the height of name, bars, quartiles and ends."""
    bars, strip = _sizes(row, look)
    name = text_height(row.name, width, look.metrics("strong"))
    return name + len(row.spreads) * (bars + strip) + 4 + _ends(width, row, look)


def _ends(width: float, row: SpreadRow, look: Look) -> float:
    half = width / 2 - 8
    return max(text_height(end, half, look.metrics("hint")) for end in (row.low_end, row.high_end))


def spread_least(row: SpreadRow, look: Look) -> float:
    """Return the width under which a word would be cut."""
    ends = max(widest_word(end, look.metrics("hint")) for end in (row.low_end, row.high_end))
    return max(120.0, widest_word(row.name, look.metrics("strong")) + 2, 2 * ends + 20)


def paint_spread(
    painter: QPainter, rect: QRectF, row: SpreadRow, look: Look, *, mirrored: bool = False
) -> None:
    """Paint how a group is spread: bars, and under them a box from quartile to quartile with the median.

    Two groups stand with their boxes against each other, the second one's bars hanging down.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_text(painter, rect, row.name, look, kind="strong", tone="ink", mirrored=mirrored)
    bars, strip = _sizes(row, look)
    top = rect.top() + text_height(row.name, rect.width(), look.metrics("strong")) + 4
    most = max((share or 0.0 for one in row.spreads if one for share in one.bars), default=0.0) or 1.0
    plot = QRectF(rect.left(), top, rect.width(), len(row.spreads) * (bars + strip))
    _paint_middle(painter, plot, row, look, mirrored=mirrored)
    for group, one in enumerate(row.spreads):
        hanging = group == 1
        base = top + bars if not hanging else plot.bottom() - bars
        painter.setPen(QPen(look.color("edge"), 1))
        painter.drawLine(QPointF(rect.left(), base), QPointF(rect.right(), base))
        if one is None:
            continue
        area = QRectF(rect.left(), base if hanging else top, rect.width(), bars)
        _paint_bars(painter, area, one, most, look, group=group, mirrored=mirrored)
        middle = base - strip / 2 if hanging else base + strip / 2
        line = QRectF(rect.left(), middle - strip / 2 + 2, rect.width(), strip - 4)
        _paint_quartiles(painter, line, row, one, look, group=group, mirrored=mirrored)
    below = QRectF(rect.left(), plot.bottom(), rect.width() / 2 - 8, _ends(rect.width(), row, look))
    for end, text in ((False, row.low_end), (True, row.high_end)):
        box = QRectF(below)
        if end:
            box.moveRight(rect.right())
        box = flipped(box, rect, mirrored=mirrored)
        paint_text(painter, box, text, look, kind="hint", tone="muted", end=end, mirrored=mirrored)


def _paint_middle(painter: QPainter, plot: QRectF, row: SpreadRow, look: Look, *, mirrored: bool) -> None:
    if row.middle is None:
        return
    at = flipped(QRectF(_place(plot, row, row.middle), plot.top(), 0, 0), plot, mirrored=mirrored).left()
    painter.setPen(QPen(look.color("edge"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()))


def _place(area: QRectF, row: SpreadRow, value: float) -> float:
    share = (value - row.low) / (row.high - row.low)
    return area.left() + area.width() * min(max(share, 0.0), 1.0)


def _paint_bars(
    painter: QPainter, area: QRectF, one: Spread, most: float, look: Look, *, group: int, mirrored: bool
) -> None:
    wide = area.width() / len(one.bars)
    for at, share in enumerate(one.bars):
        high = look.px(6) if share is None else area.height() * share / most
        if high <= 0:
            continue
        high = max(high, 2.0)
        top = area.top() if group == 1 else area.bottom() - high
        bar = QRectF(area.left() + at * wide + 1, top, wide - 2, high)
        box = flipped(bar, area, mirrored=mirrored)
        if share is None:
            painter.setPen(QPen(look.color("muted"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            paint_group(painter, box, look, group)


def _paint_quartiles(
    painter: QPainter, area: QRectF, row: SpreadRow, one: Spread, look: Look, *, group: int, mirrored: bool
) -> None:
    low, middle, high = (_place(area, row, value) for value in one.quartiles)
    box = flipped(QRectF(low, area.top(), max(high - low, 2.0), area.height()), area, mirrored=mirrored)
    painter.setPen(QPen(look.color("ink"), 1))
    painter.setBrush(look.mixed("accent", "surface", 0.2) if group == 0 else look.color("surface"))
    painter.drawRoundedRect(box, 3, 3)
    at = flipped(QRectF(middle, area.top(), 0, 0), area, mirrored=mirrored).left()
    _paint_median(painter, QPointF(at, area.center().y()), area.height() / 2, look, group)


def _paint_median(painter: QPainter, at: QPointF, reach: float, look: Look, group: int) -> None:
    """Mark the person in the middle: a line with a disc in the first group, with a diamond in the second."""
    painter.setPen(QPen(look.color("ink"), 2))
    painter.drawLine(at - QPointF(0, reach), at + QPointF(0, reach))
    size = reach * 0.7
    painter.setBrush(look.color("ink" if group == 0 else "surface"))
    if group == 0:
        painter.drawEllipse(at, size * 0.8, size * 0.8)
    else:
        tips = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
        painter.drawPolygon(QPolygonF([at + tip for tip in tips]))


# -- breakdowns ----------------------------------------------------------------------------------------


def _columns(width: float, rows: Sequence[BarRow], look: Look) -> tuple[float, float]:
    """Return the room of labels (0 where they stand above their bars) and of the figures."""
    metrics = look.metrics("small")
    figures = max(look.metrics("label").horizontalAdvance(text) for row in rows for text in row.texts) + 12
    label = min(max(metrics.horizontalAdvance(row.label) for row in rows) + 14, 0.4 * width)
    word = max(widest_word(row.label, metrics) for row in rows) + 14
    beside = label >= word and width - label - figures >= look.px(120)
    return (label if beside else 0.0), figures


def _bar_line(look: Look) -> float:
    return float(look.metrics("label").height())


def _row_height(width: float, row: BarRow, label: float, look: Look) -> float:
    bars = len(row.texts) * _bar_line(look) + (len(row.texts) - 1) * BAR_GAP
    if label:
        return max(bars, text_height(row.label, label - 14, look.metrics("small")))
    return text_height(row.label, width, look.metrics("small")) + 2 + bars


def bars_height(width: float, rows: Sequence[BarRow], look: Look) -> float:
    """Return the height of all parts of a breakdown."""
    label, _ = _columns(width, rows, look)
    return sum(_row_height(width, row, label, look) + ROW_GAP for row in rows) - ROW_GAP


def bars_least(rows: Sequence[BarRow], look: Look) -> float:
    """Return the width under which a word or a figure would be cut."""
    words = max(widest_word(row.label, look.metrics("small")) for row in rows)
    figures = max(look.metrics("label").horizontalAdvance(text) for row in rows for text in row.texts)
    return max(words + 4, figures + 12 + look.px(40))


def paint_bars(
    painter: QPainter, rect: QRectF, rows: Sequence[BarRow], look: Look, *, mirrored: bool = False
) -> None:
    """Paint the parts of a breakdown under one another: label, a bar a group, people and share."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    label, figures = _columns(rect.width(), rows, look)
    most = max((share or 0.0 for row in rows for share in row.shares), default=0.0) or 1.0
    line, top = _bar_line(look), rect.top()
    for row in rows:
        high = _row_height(rect.width(), row, label, look)
        name = QRectF(rect.left(), top, (label - 14) if label else rect.width(), high)
        name = flipped(name, rect, mirrored=mirrored)
        tone: Tone = "muted" if row.rest else "ink"
        paint_text(painter, name, row.label, look, kind="small", tone=tone, mirrored=mirrored)
        y = top if label else top + high - len(row.texts) * (line + BAR_GAP) + BAR_GAP
        room = rect.width() - label - figures
        for group, (share, text) in enumerate(zip(row.shares, row.texts, strict=True)):
            if share:
                wide = max(room * share / most, 2.0)
                bar = QRectF(rect.left() + label, y + 2, wide, line - 4)
                box = flipped(bar, rect, mirrored=mirrored)
                paint_group(painter, box, look, group, "muted" if row.rest else row.track or "accent")
            start = rect.left() + label + (room * (share or 0.0) / most if share else 0.0) + 8
            words = flipped(QRectF(start, y, figures, line), rect, mirrored=mirrored)
            kind_tone: Tone = "muted" if not share else "ink"
            paint_text(painter, words, text, look, kind="label", tone=kind_tone, mirrored=mirrored)
            y += line + BAR_GAP
        top += high + ROW_GAP


# -- tracks --------------------------------------------------------------------------------------------


def track_rows_height(width: float, rows: Sequence[TrackRow], look: Look) -> float:
    """Return the height of a bar of shares for each group, with its name where there are two."""
    return sum(_track_row(width, row, look) + ROW_GAP for row in rows) - ROW_GAP


def _track_row(width: float, row: TrackRow, look: Look) -> float:
    return text_height(row.name, width, look.metrics("small")) + 4 + tracks_height(width, row.tracks, look)


def paint_track_rows(
    painter: QPainter, rect: QRectF, rows: Sequence[TrackRow], look: Look, *, mirrored: bool = False
) -> None:
    """Paint a bar of shares for each group."""
    top = rect.top()
    for row in rows:
        high = _track_row(rect.width(), row, look)
        box = QRectF(rect.left(), top, rect.width(), high)
        paint_text(painter, box, row.name, look, kind="small", tone="muted", mirrored=mirrored)
        name = text_height(row.name, rect.width(), look.metrics("small")) + 4
        paint_tracks(painter, box.adjusted(0, name, 0, 0), row.tracks, look, mirrored=mirrored)
        top += high + ROW_GAP


# -- groups --------------------------------------------------------------------------------------------


def _head_start(look: Look, *, marked: bool) -> float:
    return look.px(SWATCH) + 10.0 if marked else 0.0


def head_height(width: float, head: GroupHead, look: Look, *, marked: bool) -> float:
    """Return the height of a group's name and number."""
    room = width - _head_start(look, marked=marked)
    name = text_height(head.name, room, look.metrics("strong"))
    return name + text_height(head.about, room, look.metrics("small"))


def paint_head(
    painter: QPainter, rect: QRectF, head: GroupHead, look: Look, *, group: int, marked: bool,
    mirrored: bool = False,
) -> None:  # fmt: skip
    """Paint how a group is drawn (where there are two), its name, and how many people it has."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    start = _head_start(look, marked=marked)
    if marked:
        side = look.px(SWATCH)
        middle = rect.top() + look.metrics("strong").height() / 2
        box = QRectF(rect.left(), middle - side / 2, side, side)
        paint_group(painter, flipped(box, rect, mirrored=mirrored), look, group)
    room = rect.width() - start
    name = text_height(head.name, room, look.metrics("strong"))
    for text, top, kind, tone in (
        (head.name, rect.top(), "strong", "ink"),
        (head.about, rect.top() + name, "small", "muted" if head.told else "ink"),
    ):
        box = flipped(QRectF(rect.left() + start, top, room, rect.height()), rect, mirrored=mirrored)
        paint_text(painter, box, text, look, kind=kind, tone=tone, mirrored=mirrored)  # type: ignore[arg-type]
