"""The pictures of a report and of the questionnaire on paper, by the names that their HTML gives them."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from careerfit.model.content import Track
from careerfit.model.report import Report
from careerfit.model.screens import ScaleRow, TrackShare
from careerfit.ui.painting import marks, painters
from careerfit.ui.theme import PALETTES, Look

PRINT_SCALE = 0.87  # 15 px on the screen are 13 px, or 10 pt, on paper
_COLUMN_GAP = 28.0
_SCALE_GAP = 10.0


class Drawn(NamedTuple):
    """One picture: its height at a width, and how it is painted."""

    height: Callable[[float], float]
    paint: Callable[[QPainter, QRectF], None]


Pictures = Mapping[str, Drawn]


def print_look(family: str) -> Look:
    """Return the look of everything on paper: the light palette on white, whatever the screen shows."""
    return Look(PALETTES["light"]._replace(window="#FFFFFF", raised="#FFFFFF"), PRINT_SCALE, family)


def report_pictures(report: Report, look: Look) -> Pictures:
    """Return the pictures of a report."""
    mirrored = report.direction == "rtl"
    tracks, scales, unmeasured = report.tracks, report.scales, report.labels["unmeasured"]
    return {
        "tracks": Drawn(
            lambda width: painters.tracks_height(width, tracks, look),
            lambda painter, rect: paint_shares(painter, rect, tracks, look, mirrored=mirrored),
        ),
        "profile": Drawn(
            lambda width: _columns_height(width, scales, look),
            lambda painter, rect: _paint_columns(
                painter, rect, scales, look, unmeasured=unmeasured, mirrored=mirrored
            ),
        ),
        **{
            f"fit-{role.id}": _fit(role.fit, role.track, look, mirrored=mirrored)
            for role in report.roles
            if role.fit
        },
    }


def paper_pictures(look: Look) -> Pictures:
    """Return the pictures of the questionnaire on paper: the box to tick."""

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("ink"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1, -1))

    return {"box": Drawn(lambda width: width, paint)}


def paint_shares(
    painter: QPainter, rect: QRectF, tracks: tuple[TrackShare, ...], look: Look, *, mirrored: bool
) -> None:
    """Paint the bar of track shares; stripes for sales and dots for bridge tell them apart without colour."""
    painters.paint_tracks(painter, rect, tracks, look, mirrored=mirrored)
    room = rect.width() - painters.PART_GAP * (len(tracks) - 1)
    x = rect.left()
    for track in tracks:
        part = QRectF(x, rect.top(), max(2.0, room * track.share), 12)
        _paint_pattern(painter, painters.flipped(part, rect, mirrored=mirrored), track.id, look)
        x += room * track.share + painters.PART_GAP


def _paint_pattern(painter: QPainter, part: QRectF, track: Track, look: Look) -> None:
    """Lay the pattern of a track over its part of the bar: drawn line by line, as any printer and SVG can."""
    painter.setPen(QPen(look.color("surface"), 1.4))
    painter.setBrush(look.color("surface"))
    steps = int(part.width() / 6)
    for step in range(1, steps + 1):
        x = part.left() + step * 6 - 3
        if track == "sales":
            painter.drawLine(QPointF(x, part.top()), QPointF(x, part.bottom()))
        elif track == "bridge":
            painter.drawEllipse(QPointF(x, part.center().y()), 1.2, 1.2)


def _halves(scales: tuple[ScaleRow, ...]) -> tuple[tuple[ScaleRow, ...], tuple[ScaleRow, ...]]:
    middle = (len(scales) + 1) // 2
    return scales[:middle], scales[middle:]


def _columns_height(width: float, scales: tuple[ScaleRow, ...], look: Look) -> float:
    half = (width - _COLUMN_GAP) / 2
    sides = (painters.profile_height(half, rows, look, _SCALE_GAP) for rows in _halves(scales) if rows)
    return max(sides, default=0.0)


def _paint_columns(
    painter: QPainter, rect: QRectF, scales: tuple[ScaleRow, ...], look: Look, *, unmeasured: str,
    mirrored: bool,
) -> None:  # fmt: skip
    """Paint the profile in two columns, the first half of the scales in the leading one."""
    half = (rect.width() - _COLUMN_GAP) / 2
    left = QRectF(rect.left(), rect.top(), half, rect.height())
    right = left.translated(half + _COLUMN_GAP, 0)
    places = (right, left) if mirrored else (left, right)
    for rows, place in zip(_halves(scales), places, strict=True):
        painters.paint_profile(
            painter, place, rows, look, unmeasured=unmeasured, mirrored=mirrored, gap=_SCALE_GAP
        )


def _fit(fit: tuple[float, float, float], track: Track, look: Look, *, mirrored: bool) -> Drawn:
    def paint(painter: QPainter, rect: QRectF) -> None:
        marks.paint_fit(painter, rect, fit, track, look, mirrored=mirrored)

    return Drawn(lambda _width: float(look.px(20)), paint)
