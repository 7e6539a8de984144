"""Pictures of a result's parts: fit over scales, what-if shares, two occasions, two roles mirrored.

As in `painters`: pixels of the painter, each picture with its height function, mirrored when asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from careerfit.ui.painting.painters import REACH, flipped, paint_text, text_height, widest_word
from careerfit.ui.theme import Look, Tone

if TYPE_CHECKING:
    from careerfit.model.content import Track
    from careerfit.model.outcome import PairScale, TriedRole, TwiceRow
    from careerfit.model.screens import FitPart

ROW_GAP = 6.0
BAR = 12.0
Interval = tuple[float, float, float]  # low, estimate, high


# -- fit over scales -----------------------------------------------------------------------------------


def signed(value: float, decimal: str) -> str:
    """Write a part of a fit with its sign."""
    return f"{value:+.2f}".replace("-", "\N{MINUS SIGN}").replace(".", decimal)


def _beside(width: float, names: Sequence[str], look: Look) -> float:
    """Return the width of the column of names, 0 where names stand above their bars."""
    metrics = look.metrics("small")
    column = max(metrics.horizontalAdvance(name) for name in names) + 12
    return column if width - column - _figure(look) >= look.px(140) else 0.0


def _figure(look: Look) -> float:
    return look.metrics("label").horizontalAdvance("+0.00") + 10


def parts_height(width: float, parts: Sequence[FitPart], total: str, look: Look) -> float:
    """Return the height of the fit over scales."""
    line = look.metrics("label").height()
    row = line if _beside(width, [*(part.name for part in parts), total], look) else line + 4 + BAR
    return (len(parts) + 1) * (row + ROW_GAP) + ROW_GAP


def paint_parts(  # noqa: PLR0913 - the keywords say how, like those of QPainter.drawText
    painter: QPainter, rect: QRectF, parts: Sequence[FitPart], look: Look, *, track: Track, total: str,
    decimal: str = ".", mirrored: bool = False,
) -> None:  # fmt: skip
    """Paint how a fit adds up: each part begins where the one before it ended; the last bar is the fit.

    A part that adds is filled, one that takes away is an outline with a minus sign.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ends = [0.0, *accumulate(part.part for part in parts)]
    names = [*(part.name for part in parts), total]
    column = _beside(rect.width(), names, look)
    line, figure = look.metrics("label").height(), _figure(look)
    room = QRectF(rect.left() + column, rect.top(), rect.width() - column - figure, rect.height())
    if not column:
        room.setWidth(rect.width())
    low, high = min(*ends, 0.0), max(*ends, 0.0)
    unit = (room.width() - 2) / max(high - low, 1e-9)

    def place(value: float) -> float:
        return room.left() + 1 + (value - low) * unit

    zero = flipped(QRectF(place(0.0) - 0.5, rect.top(), 1, rect.height()), rect, mirrored=mirrored)
    painter.fillRect(zero, look.color("edge"))
    top = rect.top() + ROW_GAP
    spans = [*((ends[i], ends[i + 1]) for i in range(len(parts))), (0.0, ends[-1])]
    for index, (name, (start, end)) in enumerate(zip(names, spans, strict=True)):
        last = index == len(parts)
        kind, tone = ("label", "ink") if last else ("small", "muted")
        text_box = QRectF(rect.left(), top, rect.width(), line)
        paint_text(painter, text_box, name, look, kind=kind, tone=tone, mirrored=mirrored)  # type: ignore[arg-type]
        value = signed(end - start, decimal)
        paint_text(
            painter, text_box, value, look, kind="label", tone="ink" if last else "muted", end=True,
            mirrored=mirrored,
        )  # fmt: skip
        y = top + line / 2 if column else top + line + 4 + BAR / 2
        left, right = sorted((place(start), place(end)))
        bar = QRectF(left, y - BAR / 2, max(right - left, 2.0), BAR)
        _paint_part(painter, flipped(bar, rect, mirrored=mirrored), look, track, adds=end >= start)
        top += (line if column else line + 4 + BAR) + ROW_GAP


def _paint_part(painter: QPainter, bar: QRectF, look: Look, track: Track, *, adds: bool) -> None:
    painter.setPen(QPen(look.color(track), 1.5))
    painter.setBrush(look.color(track) if adds else look.color("surface"))
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))


# -- what-if -------------------------------------------------------------------------------------------


def tried_height(width: float, roles: Sequence[TriedRole], look: Look) -> float:
    """Return the height of the shortlist that is tried out."""
    metrics = look.metrics("body")
    room = width - _share(roles, look)
    return sum(text_height(role.title, room, metrics) + 24 for role in roles)


def _share(roles: Sequence[TriedRole], look: Look) -> float:
    metrics = look.metrics("strong")
    return max((metrics.horizontalAdvance(role.share_text) for role in roles), default=0.0) + 14


def paint_tried(
    painter: QPainter, rect: QRectF, roles: Sequence[TriedRole], look: Look, *, mirrored: bool = False
) -> None:
    """Paint roles with their shares; an upright mark shows where the share stands in the result."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top, metrics = rect.top(), look.metrics("body")
    room = rect.width() - _share(roles, look)
    for role in roles:
        high = text_height(role.title, room, metrics)
        title = flipped(QRectF(rect.left(), top, room, high), rect, mirrored=mirrored)
        paint_text(painter, title, role.title, look, kind="body", tone="ink", mirrored=mirrored)
        line = QRectF(rect.left(), top, rect.width(), high)
        paint_text(
            painter, line, role.share_text, look, kind="strong", tone="ink", end=True, mirrored=mirrored
        )
        groove = QRectF(rect.left(), top + high + 5, rect.width(), 8)
        painter.setPen(QPen(look.color("line"), 1) if look.thick else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if look.thick else look.color("line"))
        painter.drawRoundedRect(groove, 4, 4)
        if role.share > 0:
            part = QRectF(groove.left(), groove.top(), max(8.0, groove.width() * role.share), 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(role.track))
            painter.drawRoundedRect(flipped(part, rect, mirrored=mirrored), 4, 4)
        mark = QRectF(groove.left() + (groove.width() - 4) * role.before, groove.top() - 3, 4, 14)
        painter.setPen(QPen(look.color("surface"), 1))
        painter.setBrush(look.color("ink"))
        painter.drawRect(flipped(mark, rect, mirrored=mirrored))
        top += high + 24


# -- two occasions -------------------------------------------------------------------------------------


def _ends_height(width: float, low_end: str, high_end: str, look: Look) -> float:
    metrics, half = look.metrics("hint"), width / 2 - 8
    return max(text_height(low_end, half, metrics), text_height(high_end, half, metrics))


def twice_height(width: float, row: TwiceRow, look: Look) -> float:
    """Return the height of one scale on two occasions."""
    verdict = text_height(row.verdict, width, look.metrics("small"))
    head = max(text_height(row.name, width, look.metrics("strong")), verdict)
    if not _fits_beside(width, row, look):
        head = text_height(row.name, width, look.metrics("strong")) + verdict
    if not row.measured:
        return head
    return head + look.px(38) + _ends_height(width, row.low_end, row.high_end, look)


def _fits_beside(width: float, row: TwiceRow, look: Look) -> bool:
    name = look.metrics("strong").horizontalAdvance(row.name)
    return name + 16 + look.metrics("small").horizontalAdvance(row.verdict) <= width


def paint_twice(
    painter: QPainter, rect: QRectF, row: TwiceRow, look: Look, *, mirrored: bool = False
) -> None:
    """Paint one scale on two occasions: the earlier band outlined above the line, the later filled below."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_text(painter, rect, row.name, look, kind="strong", tone="ink", mirrored=mirrored)
    changed = row.direction in ("rose", "fell")
    verdict, beside = QRectF(rect), _fits_beside(rect.width(), row, look)
    head = text_height(row.name, rect.width(), look.metrics("strong"))
    if not beside:
        verdict.setTop(rect.top() + head)
        head += text_height(row.verdict, rect.width(), look.metrics("small"))
    paint_text(
        painter, verdict, row.verdict, look, kind="label" if changed else "small",
        tone="ink" if changed else "muted", end=beside, mirrored=mirrored,
    )  # fmt: skip
    if not row.measured:
        return
    zone = QRectF(rect.left(), rect.top() + head, rect.width(), look.px(38))
    _paint_axis(painter, zone, look, mirrored=mirrored)
    half = look.px(8)
    _paint_band(painter, zone, row.before, zone.center().y() - half, look, filled=False, mirrored=mirrored)
    _paint_band(painter, zone, row.after, zone.center().y() + half, look, filled=True, mirrored=mirrored)
    below = QRectF(rect.left(), zone.bottom(), rect.width() / 2 - 8, rect.bottom() - zone.bottom())
    for end, text in ((False, row.low_end), (True, row.high_end)):
        box = QRectF(below)
        if end:
            box.moveRight(rect.right())
        box = flipped(box, rect, mirrored=mirrored)
        paint_text(painter, box, text, look, kind="hint", tone="muted", end=end, mirrored=mirrored)


def _place(area: QRectF, theta: float, pad: float, *, mirrored: bool) -> float:
    share = (min(REACH, max(-REACH, theta)) + REACH) / (2 * REACH)
    return area.left() + pad + (area.width() - 2 * pad) * (1 - share if mirrored else share)


def _paint_axis(painter: QPainter, area: QRectF, look: Look, *, mirrored: bool) -> None:
    pad, y = look.px(8), area.center().y()
    painter.setPen(QPen(look.color("edge"), 1))
    painter.drawLine(QPointF(area.left() + pad, y), QPointF(area.right() - pad, y))
    middle = _place(area, 0.0, pad, mirrored=mirrored)
    painter.drawLine(QPointF(middle, area.top() + 2), QPointF(middle, area.bottom() - 2))


def _paint_band(  # noqa: PLR0913 - as above
    painter: QPainter, area: QRectF, interval: Interval, y: float, look: Look, *, filled: bool,
    mirrored: bool, tone: Tone = "accent",
) -> None:  # fmt: skip
    pad, thick, radius = look.px(8), look.px(9), look.px(6)
    low, at, high = (_place(area, theta, pad, mirrored=mirrored) for theta in interval)
    left, right = sorted((low, high))
    painter.setPen(QPen(look.color(tone), 1))
    painter.setBrush(look.mixed(tone, "surface", 0.3) if filled else look.color("surface"))
    painter.drawRoundedRect(QRectF(left, y - thick / 2, max(right - left, 2.0), thick), thick / 2, thick / 2)
    painter.setPen(QPen(look.color("surface" if filled else tone), 2))
    painter.setBrush(look.color(tone if filled else "surface"))
    painter.drawEllipse(QPointF(at, y), radius, radius)


# -- two roles -----------------------------------------------------------------------------------------


def pair_height(width: float, row: PairScale, look: Look) -> float:
    """Return the height of one scale of two roles."""
    name = text_height(row.name, width, look.metrics("strong"))
    return name + look.px(26) + _pair_ends(width, row, look)


def _pair_ends(width: float, row: PairScale, look: Look) -> float:
    metrics, third = look.metrics("hint"), width / 3 - 8
    return max(text_height(row.low_end, third, metrics), text_height(row.high_end, third, metrics))


def paint_pair(
    painter: QPainter, rect: QRectF, row: PairScale, look: Look, *, tracks: tuple[Track, Track],
    mirrored: bool = False,
) -> None:  # fmt: skip
    """Paint what two roles ask for on one scale as two lines that run from the middle outwards.

    So two roles that ask for the same make a symmetric picture. The person's band lies on both lines.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = look.metrics("strong")
    name = text_height(row.name, rect.width(), metrics)
    across = min(rect.width(), metrics.horizontalAdvance(row.name) + 4)
    head = QRectF(rect.center().x() - across / 2, rect.top(), across, name)
    paint_text(painter, head, row.name, look, kind="strong", tone="ink", mirrored=mirrored)
    zone, half = look.px(26), rect.width() / 2 - look.px(10)
    top = rect.top() + name
    sides = (
        (QRectF(rect.left(), top, half, zone), row.first, tracks[0], True),
        (QRectF(rect.right() - half, top, half, zone), row.second, tracks[1], False),
    )
    for area, value, track, inward in sides:
        box = flipped(area, rect, mirrored=mirrored)
        turned = inward != mirrored  # whether more lies to the left
        _paint_axis(painter, box, look, mirrored=turned)
        if row.own:
            _paint_band(painter, box, row.own, box.center().y(), look, filled=True, mirrored=turned)
        at = _place(box, value, look.px(8), mirrored=turned)
        _paint_mark(painter, QPointF(at, box.center().y()), look, track)
    third = rect.width() / 3 - 8
    foot = QRectF(rect.left(), top + zone, third, rect.bottom() - top - zone)
    for end in (False, True):
        box = QRectF(foot)
        if end:
            box.moveRight(rect.right())
        box = flipped(box, rect, mirrored=mirrored)
        paint_text(painter, box, row.high_end, look, kind="hint", tone="muted", end=end, mirrored=mirrored)
    wide = min(third, look.metrics("hint").horizontalAdvance(row.low_end) + 4)
    middle = QRectF(rect.center().x() - wide / 2, foot.top(), wide, foot.height())
    paint_text(painter, middle, row.low_end, look, kind="hint", tone="muted", mirrored=mirrored)


def _paint_mark(painter: QPainter, at: QPointF, look: Look, track: Track) -> None:
    """Paint what a role asks for as a diamond, so that it is never taken for the person's dot."""
    size = look.px(9)
    tips = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
    painter.setPen(QPen(look.color("surface"), 2))
    painter.setBrush(look.color(track))
    painter.drawPolygon(QPolygonF([at + tip for tip in tips]))


def least_width(row: TwiceRow | PairScale, parts: int, look: Look) -> int:
    """Return the width under which a word of the ends would be cut, with this many texts beside another."""
    metrics = look.metrics("hint")
    words = max(widest_word(text, metrics) for text in (row.low_end, row.high_end))
    name = widest_word(row.name, look.metrics("strong"))
    return max(120, round(name) + 4, round(parts * (words + 12)))
