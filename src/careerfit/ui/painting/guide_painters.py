"""The picture of own and shared ground: what marketing and sales have alone and in common."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from careerfit.model.guide import SharedGround
from careerfit.ui.painting.painters import (
    CENTRE,
    MIDDLE,
    WRAP,
    flipped,
    paint_text,
    text_height,
    widest_word,
    write,
)
from careerfit.ui.theme import Kind, Look, Tone

Titles = tuple[str, str, str]  # marketing, both, sales
BESIDE = 680  # px at 100 %: below this width the words stand in lists under one another
_OWN, _BOTH = 0.355, 0.29  # shares of the width: each field alone, and both
_ITEM_GAP = 7.0
_INDENT = 18.0
_TONES: tuple[Tone, Tone, Tone] = ("marketing", "bridge", "sales")


def venn_height(width: float, shared: SharedGround, look: Look) -> float:
    """Return the height of the picture of own and shared ground."""
    if width < look.px(BESIDE):
        return sum(_list_height(width, texts, look) + 12 for texts in _texts(shared)) - 12
    columns = _columns(width, shared)
    return max(_column_height(room, texts, look) for (_, room), texts in columns) + 2 * _rim(width)


def venn_least_width(shared: SharedGround, titles: Titles, look: Look) -> float:
    """Return the width under which a word would be cut."""
    words = [widest_word(text, look.metrics("body")) for texts in _texts(shared) for text in texts]
    return max(*words, *(widest_word(title, look.metrics("section")) for title in titles)) + 2 * _INDENT


def paint_venn(
    painter: QPainter, rect: QRectF, shared: SharedGround, titles: Titles, look: Look, *,
    mirrored: bool = False,
) -> None:  # fmt: skip
    """Paint two fields that overlap, with what belongs to one of them or to both written inside.

    Where there is little room, the words stand in three lists, of which the middle one touches both others.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if rect.width() < look.px(BESIDE):
        _paint_lists(painter, rect, shared, titles, look, mirrored=mirrored)
        return
    _paint_grounds(painter, rect, look, mirrored=mirrored)
    columns = _columns(rect.width(), shared)
    for ((start, room), texts), title, tone in zip(columns, titles, _TONES, strict=True):
        box = QRectF(rect.left() + start, rect.top() + _rim(rect.width()), room, rect.height())
        _paint_column(painter, flipped(box, rect, mirrored=mirrored), title, texts, look, tone)


def _paint_grounds(painter: QPainter, rect: QRectF, look: Look, *, mirrored: bool) -> None:
    """Paint the two grounds, and what they share in a colour of its own."""
    reach = rect.width() * (_OWN + _BOTH)
    left = QRectF(rect.left() + 1, rect.top() + 1, reach - 1, rect.height() - 2)
    right = QRectF(rect.right() - reach, rect.top() + 1, reach - 1, rect.height() - 2)
    round_by = min(rect.height() * 0.5, rect.width() * 0.11)
    grounds: list[tuple[QPainterPath, Tone]] = []
    for box, tone in ((left, _TONES[0]), (right, _TONES[2])):
        path = QPainterPath()
        path.addRoundedRect(flipped(box, rect, mirrored=mirrored), round_by, round_by)
        grounds.append((path, tone))
    if not look.thick:
        for path, tone in grounds:
            painter.fillPath(path, look.mixed(tone, "surface", 0.1))
        shared = grounds[0][0].intersected(grounds[1][0])
        painter.fillPath(shared, look.mixed(_TONES[1], "surface", 0.12))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for path, tone in grounds:
        painter.setPen(QPen(look.color(tone), 2))
        painter.drawPath(path)


def _texts(shared: SharedGround) -> tuple[tuple[str, ...], ...]:
    return shared.marketing, shared.both, shared.sales


def _list_height(width: float, texts: Sequence[str], look: Look) -> float:
    metrics, room = look.metrics("body"), width - 2 * _INDENT
    words = sum(text_height(text, room, metrics) + _ITEM_GAP for text in texts)
    return look.metrics("section").height() + words + 26


def _paint_lists(
    painter: QPainter, rect: QRectF, shared: SharedGround, titles: Titles, look: Look, *, mirrored: bool
) -> None:
    top = rect.top()
    for texts, title, tone in zip(_texts(shared), titles, _TONES, strict=True):
        high = _list_height(rect.width(), texts, look)
        painter.setPen(QPen(look.color(tone), 2))
        painter.setBrush(look.mixed(tone, "surface", 0 if look.thick else 0.08))
        painter.drawRoundedRect(QRectF(rect.left() + 1, top + 1, rect.width() - 2, high - 2), 12, 12)
        box = QRectF(rect.left() + _INDENT, top + 12, rect.width() - 2 * _INDENT, high)
        paint_text(painter, box, title, look, kind="section", tone=tone, mirrored=mirrored)
        box.translate(0, look.metrics("section").height() + 6)
        for text in texts:
            paint_text(painter, box, text, look, kind="body", tone="ink", mirrored=mirrored)
            box.translate(0, text_height(text, box.width(), look.metrics("body")) + _ITEM_GAP)
        top += high + 12


def _columns(width: float, shared: SharedGround) -> list[tuple[tuple[float, float], tuple[str, ...]]]:
    """Return start and room of each of the three columns of words, from the leading edge."""
    own, both = width * _OWN, width * _BOTH
    inset = width * 0.035
    return [
        ((inset * 1.4, own - inset * 2), shared.marketing),
        ((own + 16, both - 32), shared.both),
        ((own + both + inset * 0.6, own - inset * 2), shared.sales),
    ]


def _rim(width: float) -> float:
    return width * 0.04


def _column_height(room: float, texts: Sequence[str], look: Look) -> float:
    metrics = look.metrics("small")
    return (
        look.metrics("section").height()
        + 12
        + sum(text_height(text, room, metrics) + _ITEM_GAP for text in texts)
        - _ITEM_GAP
    )


def _paint_column(
    painter: QPainter, rect: QRectF, title: str, texts: Sequence[str], look: Look, tone: Tone
) -> None:
    line = look.metrics("section").height()
    paint_centred(painter, QRectF(rect.left(), rect.top(), rect.width(), line), title, look, "section", tone)
    top = rect.top() + line + 12
    for text in texts:
        high = text_height(text, rect.width(), look.metrics("small"))
        paint_centred(painter, QRectF(rect.left(), top, rect.width(), high), text, look, "small", "ink")
        top += high + _ITEM_GAP


def paint_centred(painter: QPainter, rect: QRectF, text: str, look: Look, kind: Kind, tone: Tone) -> None:
    """Write a wrapped text in the middle of a rectangle."""
    painter.setFont(look.font(kind))
    painter.setPen(look.color(tone))
    write(painter, rect, CENTRE | MIDDLE | WRAP, text)
