"""Every picture as one function that paints a screen value into a rectangle: for screen, print and PDF.

All lengths are in pixels of the painter. Pictures mirror themselves when `mirrored` is set; heights come
from the `..._height` function of the same picture, so that nothing has to be cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from careerfit.ui.lettering import (
    CENTRE,
    LEFT,
    MIDDLE,
    RIGHT,
    WRAP,
    flipped,
    paint_text,
    reads_from_right,
    text_height,
    widest_word,
    write,
)
from careerfit.ui.theme import Look

if TYPE_CHECKING:
    from careerfit.model.screens import ScaleRow, TrackShare

__all__ = [
    "CENTRE", "LEFT", "MIDDLE", "RIGHT", "WRAP", "flipped", "label_starts", "paint_profile", "paint_scale",
    "paint_text", "paint_tracks", "profile_height", "reads_from_right", "scale_height", "text_height",
    "tracks_height", "widest_word", "write",
]  # fmt: skip
PART_GAP = 3.0  # between the parts of a bar
REACH = 3.0  # a profile line runs from -3 to 3 population SDs


# -- track shares --------------------------------------------------------------------------------


def label_starts(starts: Sequence[float], widths: Sequence[float], gap: float, room: float) -> list[float]:
    """Move labels apart that stand under their parts of a bar.

    `starts` and `widths` are the wished places; each label keeps `gap` from the one before it, and the
    last ends within `room`. Returns the places, or an empty list when the row has no room for all.
    """
    if sum(widths) + gap * (len(widths) - 1) > room:
        return []
    places: list[float] = []
    free = 0.0
    for start, width in zip(starts, widths, strict=True):
        places.append(max(start, free))
        free = places[-1] + width + gap
    free = room
    for index in reversed(range(len(places))):
        places[index] = min(places[index], free - widths[index])
        free = places[index] - gap
    return places


def _track_labels(tracks: Sequence[TrackShare]) -> list[str]:
    return [f"{track.label} {track.share_text}" for track in tracks]


def _track_places(width: float, tracks: Sequence[TrackShare], look: Look) -> list[float]:
    metrics = look.metrics("label")
    starts, at = [], 0.0
    for track in tracks:
        starts.append(at)
        at += track.share * (width - PART_GAP * (len(tracks) - 1)) + PART_GAP
    widths = [metrics.horizontalAdvance(label) + 2 for label in _track_labels(tracks)]
    return label_starts(starts, widths, 16, width)


def tracks_height(width: float, tracks: Sequence[TrackShare], look: Look) -> float:
    """Return the height of the bar of track shares with its labels."""
    rows = 1 if _track_places(width, tracks, look) else len(tracks)
    return 12 + 8 + rows * look.metrics("label").height() + (rows - 1) * 4


def paint_tracks(
    painter: QPainter, rect: QRectF, tracks: Sequence[TrackShare], look: Look, *, mirrored: bool = False
) -> None:
    """Paint one bar of track shares, parts in the order given, labels under it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = rect.width() - PART_GAP * (len(tracks) - 1)
    x = rect.left()
    painter.setPen(Qt.PenStyle.NoPen)
    for track in tracks:
        part = QRectF(x, rect.top(), max(2.0, room * track.share), 12)
        painter.setBrush(look.color(track.id))
        painter.drawRect(flipped(part, rect, mirrored=mirrored))
        x += room * track.share + PART_GAP
    metrics = look.metrics("label")
    line = metrics.height()
    top = rect.top() + 20
    places = _track_places(rect.width(), tracks, look)
    for index, (track, label) in enumerate(zip(tracks, _track_labels(tracks), strict=True)):
        if places:
            box = QRectF(rect.left() + places[index], top, metrics.horizontalAdvance(label) + 2, line)
        else:
            swatch = QRectF(rect.left(), top + index * (line + 4) + line / 2 - 5, 10, 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(track.id))
            painter.drawRect(flipped(swatch, rect, mirrored=mirrored))
            box = QRectF(rect.left() + 18, top + index * (line + 4), rect.width() - 18, line)
        box = flipped(box, rect, mirrored=mirrored)
        paint_text(painter, box, label, look, kind="label", tone=track.id, mirrored=mirrored)


# -- profile -------------------------------------------------------------------------------------


def _ends_height(width: float, row: ScaleRow, look: Look) -> float:
    metrics = look.metrics("hint")
    half = width / 2 - 8
    return max(text_height(row.low_end, half, metrics), text_height(row.high_end, half, metrics))


def scale_height(width: float, row: ScaleRow, look: Look) -> float:
    """Return the height of one line of the profile: name, line, ends."""
    name = text_height(row.name, width, look.metrics("strong"))
    if not row.measured:
        return name
    return name + look.px(22) + _ends_height(width, row, look)


def paint_scale(
    painter: QPainter, rect: QRectF, row: ScaleRow, look: Look, *, unmeasured: str, mirrored: bool = False
) -> None:
    """Paint one scale: its name, the line with its middle, the 95 % band, the estimate, both ends' names.

    An unmeasured scale shows its name and the words given as `unmeasured` instead.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_text(painter, rect, row.name, look, kind="strong", tone="ink", mirrored=mirrored)
    if not row.measured:
        paint_text(painter, rect, unmeasured, look, kind="small", tone="muted", end=True, mirrored=mirrored)
        return
    zone = look.px(22)
    y = rect.top() + text_height(row.name, rect.width(), look.metrics("strong")) + zone / 2
    pad = look.px(8)
    left, width = rect.left() + pad, rect.width() - 2 * pad

    def place(theta: float) -> float:
        share = (min(REACH, max(-REACH, theta)) + REACH) / (2 * REACH)
        return left + width * (1 - share if mirrored else share)

    painter.setPen(QPen(look.color("edge"), 1))
    painter.drawLine(QPointF(left, y), QPointF(left + width, y))
    painter.drawLine(QPointF(place(0), y - zone / 2 + 1), QPointF(place(0), y + zone / 2 - 1))
    ends = sorted((place(row.low), place(row.high)))
    thick = look.px(10)
    painter.setPen(QPen(look.color("accent"), 1))
    painter.setBrush(look.mixed("accent", "surface", 0.3))
    band = QRectF(ends[0], y - thick / 2, max(ends[1] - ends[0], 2.0), thick)
    painter.drawRoundedRect(band, thick / 2, thick / 2)
    painter.setPen(QPen(look.color("surface"), 2))
    painter.setBrush(look.color("accent"))
    painter.drawEllipse(QPointF(place(row.theta), y), look.px(7), look.px(7))
    below = QRectF(rect.left(), y + zone / 2, rect.width() / 2 - 8, _ends_height(rect.width(), row, look))
    for end, text in ((False, row.low_end), (True, row.high_end)):
        box = QRectF(below)
        if end:
            box.moveRight(rect.right())
        box = flipped(box, rect, mirrored=mirrored)
        paint_text(painter, box, text, look, kind="hint", tone="muted", end=end, mirrored=mirrored)


def profile_height(width: float, rows: Sequence[ScaleRow], look: Look, gap: float = 14) -> float:
    """Return the height of the whole profile without its sentences."""
    return sum(scale_height(width, row, look) + gap for row in rows) - gap


def paint_profile(
    painter: QPainter, rect: QRectF, rows: Sequence[ScaleRow], look: Look, *, unmeasured: str,
    mirrored: bool = False, gap: float = 14,
) -> None:  # fmt: skip
    """Paint the whole profile, one scale under another."""
    top = rect.top()
    for row in rows:
        height = scale_height(rect.width(), row, look)
        part = QRectF(rect.left(), top, rect.width(), height)
        paint_scale(painter, part, row, look, unmeasured=unmeasured, mirrored=mirrored)
        top += height + gap
