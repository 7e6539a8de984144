"""Small painted signs of roles and controls: share, chip, fit, bracket, radio indicator, chevron."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from careerfit.model.content import Track
from careerfit.model.screens import Band
from careerfit.ui.painting import painters
from careerfit.ui.theme import Look, Tone

BAND_TONES: dict[Band, Tone] = {"strong": "good", "good": "ink", "fair": "muted", "weak": "muted"}


def paint_share(
    painter: QPainter, rect: QRectF, share: float, track: Track, look: Look, *, mirrored: bool = False
) -> None:
    """Paint a share (0..1) as a bar in a groove, in the colour of its track."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = rect.height() / 2
    painter.setPen(QPen(look.color("line"), 1) if look.thick else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if look.thick else look.color("line"))
    painter.drawRoundedRect(rect, radius, radius)
    if share <= 0:
        return
    part = QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * share), rect.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(track))
    painter.drawRoundedRect(painters.flipped(part, rect, mirrored=mirrored), radius, radius)


def chip_width(text: str, look: Look) -> float:
    """Return the width of a chip with this text."""
    return look.metrics("label").horizontalAdvance(text) + look.px(16)


def chip_height(look: Look) -> float:
    """Return the height of a chip."""
    return look.metrics("label").height() + 6


def paint_chip(painter: QPainter, rect: QRectF, text: str, band: Band, look: Look) -> None:
    """Paint the word for how well a role fits."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = BAND_TONES[band]
    painter.setPen(QPen(look.color(tone), 1) if look.thick else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if look.thick else look.mixed(tone, "surface", 0.1))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setFont(look.font("label"))
    painter.setPen(look.color(tone))
    painters.write(painter, rect, painters.CENTRE | painters.MIDDLE, text)


def paint_fit(
    painter: QPainter, rect: QRectF, interval: tuple[float, float, float], track: Track, look: Look, *,
    mirrored: bool = False,
) -> None:  # fmt: skip
    """Paint a fit between -1 and 1 with its 95 % band; `interval` is (low, estimate, high)."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y, radius = rect.center().y(), rect.height() / 2 - 1

    def place(fit: float) -> float:
        share = (min(1.0, max(-1.0, fit)) + 1) / 2
        room = rect.width() - 2 * radius
        return rect.left() + radius + room * (1 - share if mirrored else share)

    painter.setPen(QPen(look.color("edge"), 1))
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    painter.drawLine(QPointF(place(0), rect.top()), QPointF(place(0), rect.bottom()))
    thick = look.px(10)
    low, high = sorted((place(interval[0]), place(interval[2])))
    painter.setPen(QPen(look.color(track), 1))
    painter.setBrush(look.mixed(track, "surface", 0.3))
    painter.drawRoundedRect(QRectF(low, y - thick / 2, max(2.0, high - low), thick), thick / 2, thick / 2)
    painter.setPen(QPen(look.color("surface"), 2))
    painter.setBrush(look.color(track))
    painter.drawEllipse(QPointF(place(interval[1]), y), radius, radius)


def paint_bracket(
    painter: QPainter, rect: QRectF, at: Sequence[float], look: Look, *, mirrored: bool = False
) -> None:
    """Join tied roles: a spine along the leading edge of `rect` with a tick at each height in `at`."""
    if len(at) < 2:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    spine, tick = (rect.right(), rect.left()) if mirrored else (rect.left(), rect.right())
    painter.setPen(QPen(look.color("edge"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
    painter.drawLine(QPointF(spine, min(at)), QPointF(spine, max(at)))
    for y in at:
        painter.drawLine(QPointF(spine, y), QPointF(tick, y))


def paint_radio(painter: QPainter, centre: QPointF, look: Look, *, chosen: bool) -> None:
    """Paint a radio indicator: a ring, with a dot inside once it is chosen."""
    radius = look.px(10)
    painter.setPen(QPen(look.color("accent" if chosen else "edge"), 2))
    painter.setBrush(look.color("surface"))
    painter.drawEllipse(centre, radius, radius)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawEllipse(centre, look.px(5), look.px(5))


def paint_chevron(painter: QPainter, box: QRect, look: Look, *, opened: bool, mirrored: bool) -> None:
    """Paint the sign that says whether something is unfolded."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.color("muted"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    centre, arm = QRectF(box).center(), look.px(4)
    if opened:
        tips = (QPointF(-arm, -arm / 2), QPointF(0, arm / 2), QPointF(arm, -arm / 2))
    else:
        way = -1 if mirrored else 1
        tips = (QPointF(-arm / 2 * way, -arm), QPointF(arm / 2 * way, 0), QPointF(-arm / 2 * way, arm))
    painter.drawPolyline([centre + tip for tip in tips])
