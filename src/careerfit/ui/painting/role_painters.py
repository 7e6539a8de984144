"""Pictures of one role: what it asks for beside a person's answers, its wage, its skills."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen, QPolygonF

from careerfit.model.content import Track
from careerfit.model.explore import ProfileLine, SkillLine, WageFigure
from careerfit.ui.painting.painters import flipped, label_starts, paint_text, text_height
from careerfit.ui.theme import Look, Tone

REACH = 2.5  # a line runs from -2.5 to 2.5 SDs
_LEVELS = {"entry": 1, "working": 2, "strong": 3}


# -- profile -------------------------------------------------------------------------------------


def profile_height(width: float, line: ProfileLine, look: Look) -> float:
    """Return the height of one scale: name, line, ends, sentence."""
    return (
        text_height(line.name, width, look.metrics("strong"))
        + _lanes(line, look)
        + _ends_height(width, line, look)
        + 4
        + text_height(line.sentence, width, look.metrics("small"))
    )


def paint_profile_line(
    painter: QPainter, rect: QRectF, line: ProfileLine, track: Track, look: Look, *, mirrored: bool = False
) -> None:
    """Paint what a role asks for on a scale as a diamond, with a person's band and dot in a lane below."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_text(painter, rect, line.name, look, kind="strong", tone="ink", mirrored=mirrored)
    top = rect.top() + text_height(line.name, rect.width(), look.metrics("strong"))
    lanes = _lanes(line, look)
    pad = look.px(8)
    left, width = rect.left() + pad, rect.width() - 2 * pad

    def place(value: float) -> float:
        share = (min(REACH, max(-REACH, value)) + REACH) / (2 * REACH)
        return left + width * (1 - share if mirrored else share)

    first = top + look.px(14)
    painter.setPen(QPen(look.color("edge"), 1))
    painter.drawLine(QPointF(left, first), QPointF(left + width, first))
    painter.drawLine(QPointF(place(0), top + 3), QPointF(place(0), top + lanes - 3))
    if line.mine is not None:
        _paint_mine(painter, line.mine, look, place, top + look.px(36))
    size = look.px(8)
    x = place(line.role)
    painter.setPen(QPen(look.color("surface"), 2))
    painter.setBrush(look.color(track))
    corners = (QPointF(x, first - size), QPointF(x + size, first), QPointF(x, first + size))
    painter.drawPolygon(QPolygonF([*corners, QPointF(x - size, first)]))
    high = _ends_height(rect.width(), line, look)
    for end, text in ((False, line.low_end), (True, line.high_end)):
        box = QRectF(rect.left(), top + lanes, rect.width() / 2 - 8, high)
        if end:
            box.moveRight(rect.right())
        box = flipped(box, rect, mirrored=mirrored)
        paint_text(painter, box, text, look, kind="hint", tone="muted", end=end, mirrored=mirrored)
    below = QRectF(rect.left(), top + lanes + high + 4, rect.width(), rect.height())
    paint_text(painter, below, line.sentence, look, kind="small", tone="muted", mirrored=mirrored)


def _paint_mine(
    painter: QPainter,
    mine: tuple[float, float, float],
    look: Look,
    place: Callable[[float], float],
    y: float,
) -> None:
    """Paint a person's interval as a band with a dot in it."""
    thick = look.px(10)
    low, high = sorted((place(mine[1]), place(mine[2])))
    painter.setPen(QPen(look.color("accent"), 1))
    painter.setBrush(look.mixed("accent", "surface", 0.3))
    painter.drawRoundedRect(QRectF(low, y - thick / 2, max(2.0, high - low), thick), thick / 2, thick / 2)
    painter.setPen(QPen(look.color("surface"), 2))
    painter.setBrush(look.color("accent"))
    painter.drawEllipse(QPointF(place(mine[0]), y), look.px(7), look.px(7))


def _lanes(line: ProfileLine, look: Look) -> float:
    return look.px(48 if line.mine else 28)


def _ends_height(width: float, line: ProfileLine, look: Look) -> float:
    metrics, half = look.metrics("hint"), width / 2 - 8
    return max(text_height(line.low_end, half, metrics), text_height(line.high_end, half, metrics))


# -- wage ----------------------------------------------------------------------------------------


def wage_height(width: float, wage: WageFigure, look: Look) -> float:
    """Return the height of the wage's picture: the median over the line, both ends under it."""
    half = width / 2 - 8
    hint = look.metrics("hint")
    ends = max(text_height(wage.low_text, half, hint), text_height(wage.high_text, half, hint))
    return look.metrics("section").height() + look.px(24) + ends


def paint_wage(
    painter: QPainter, rect: QRectF, wage: WageFigure, track: Track, look: Look, *, mirrored: bool = False
) -> None:
    """Paint where eight of ten wages lie, with the median; an end that is not published fades."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = rect.top() + look.metrics("section").height() + look.px(12)

    def place(dollars: float) -> float:
        share = min(1.0, max(0.0, dollars / wage.most))
        return rect.left() + rect.width() * (1 - share if mirrored else share)

    painter.setPen(QPen(look.color("edge"), 1))
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    low = place(wage.low if wage.low is not None else wage.median)
    high = place(wage.high if wage.high is not None else wage.most)
    thick = look.px(12)
    band = QRectF(min(low, high), y - thick / 2, max(2.0, abs(high - low)), thick)
    body = look.mixed(track, "surface", 0.3)
    if wage.high is None:
        fading = QLinearGradient(place(wage.median), y, high, y)
        fading.setColorAt(0, body)
        fading.setColorAt(1, look.color("surface"))
        painter.setPen(QPen(look.color(track), 1, Qt.PenStyle.DashLine))
        painter.setBrush(fading)
    else:
        painter.setPen(QPen(look.color(track), 1))
        painter.setBrush(body)
    painter.drawRoundedRect(band, thick / 2, thick / 2)
    x = place(wage.median)
    painter.setPen(QPen(look.color(track), look.px(4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(x, y - thick * 0.7), QPointF(x, y + thick * 0.7))
    long = look.metrics("section").horizontalAdvance(wage.median_text) + 2
    start = min(max(rect.left(), x - long / 2), max(rect.left(), rect.right() - long))
    box = QRectF(start, rect.top(), long, look.metrics("section").height())
    paint_text(painter, box, wage.median_text, look, kind="section", tone="ink", mirrored=mirrored)
    top = y + look.px(12)
    for text, at in zip((wage.low_text, wage.high_text), _ends(rect.width(), wage, look), strict=True):
        part = flipped(QRectF(rect.left() + at[0], top, at[1], rect.height()), rect, mirrored=mirrored)
        paint_text(painter, part, text, look, kind="hint", tone="muted", end=at[2], mirrored=mirrored)


def _ends(width: float, wage: WageFigure, look: Look) -> tuple[tuple[float, float, bool], ...]:
    """Return start and width of the words under both ends of the band, and whether they end there."""
    metrics = look.metrics("hint")
    widths = [metrics.horizontalAdvance(text) + 2 for text in (wage.low_text, wage.high_text)]
    places = [(wage.low or wage.median) / wage.most, (wage.high or wage.most) / wage.most]
    starts = [place * width - long / 2 for place, long in zip(places, widths, strict=True)]
    free = label_starts([max(0.0, start) for start in starts], widths, 16, width)
    if free:
        return (free[0], widths[0], False), (free[1], widths[1], False)
    half = width / 2 - 8
    return (0.0, half, False), (width - half, half, True)


# -- skills --------------------------------------------------------------------------------------


def skill_words(line: SkillLine) -> str:
    """Return level and state of a skill in words."""
    return ", ".join(part for part in (line.level_text, line.mine) if part)


def steps_width(look: Look) -> float:
    """Return the room of the three steps of a level."""
    return look.px(3 * 10 + 2 * 3 + 14)


def skill_height(width: float, line: SkillLine, look: Look) -> float:
    """Return the height of one skill: its name beside the steps, its words below."""
    room = width - steps_width(look)
    return text_height(line.name, room, look.metrics("body")) + text_height(
        skill_words(line), room, look.metrics("small")
    )


def paint_skill(
    painter: QPainter, rect: QRectF, line: SkillLine, look: Look, *, mirrored: bool = False
) -> None:
    """Paint the level as one to three filled steps; a skill that the person has gets a tick."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = look.metrics("body")
    wide, gap = look.px(10), look.px(3)
    for step in range(3):
        high = look.px(5 + 4 * step)
        bottom = rect.top() + metrics.ascent() + 2
        box = QRectF(rect.left() + step * (wide + gap), bottom - high, wide, high)
        filled = step < _LEVELS[line.level]
        painter.setPen(QPen(look.color("accent" if filled else "edge"), 1))
        painter.setBrush(look.color("accent") if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(flipped(box, rect, mirrored=mirrored), 2, 2)
    text = QRectF(
        rect.left() + steps_width(look), rect.top(), rect.width() - steps_width(look), rect.height()
    )
    box = flipped(text, rect, mirrored=mirrored)
    paint_text(painter, box, line.name, look, kind="body", tone="ink", mirrored=mirrored)
    tone: Tone = "good" if line.have else "muted"
    below = box.adjusted(0, text_height(line.name, box.width(), metrics), 0, 0)
    paint_text(painter, below, skill_words(line), look, kind="small", tone=tone, mirrored=mirrored)
