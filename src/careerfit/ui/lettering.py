"""How texts are measured and written in pictures and on buttons: wrapped, mirrored, in their own direction.

All lengths are in pixels of the painter.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from careerfit.ui.theme import Kind, Look, Tone

WRAP = Qt.TextFlag.TextWordWrap
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
MIDDLE = Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignHCenter
_KEPT = 4000  # heights of texts that are remembered
_heights: dict[tuple[str, float, int], tuple[QFontMetricsF, float]] = {}


def flipped(rect: QRectF, bounds: QRectF, *, mirrored: bool) -> QRectF:
    """Return the rectangle as it lies in a mirrored layout."""
    if not mirrored:
        return rect
    return QRectF(bounds.left() + bounds.right() - rect.right(), rect.top(), rect.width(), rect.height())


def text_height(text: str, width: float, metrics: QFontMetricsF) -> float:
    """Return the height of a text wrapped at this width; 0 without text.

    Layouts ask for the same heights again and again, so those in the metrics of a `Look` are remembered.
    """
    if not text:
        return 0.0
    key = (text, width, id(metrics))
    kept = _heights.get(key)
    if kept is not None:
        return kept[1]
    room = QRectF(0, 0, max(1.0, width), 1e6)
    height = metrics.boundingRect(room, int(WRAP.value), text).height()
    if len(_heights) >= _KEPT:
        _heights.clear()
    _heights[key] = metrics, height  # with the metrics, so that no others can have the same id
    return height


def widest_word(text: str, metrics: QFontMetricsF) -> float:
    """Return the width of the longest word: narrower than this, a text would be cut."""
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)


def reads_from_right(text: str) -> bool:
    """Return whether the first letter with a direction is one that is read from right to left."""
    if text.isascii():
        return False
    from unicodedata import bidirectional  # noqa: PLC0415 - takes 1 ms to load

    for letter in text:
        if (way := bidirectional(letter)) in {"L", "R", "AL"}:
            return way != "L"
    return False


def write(painter: QPainter, rect: QRectF, flags: Qt.AlignmentFlag | Qt.TextFlag, text: str) -> None:
    """Write a text in its own direction, whatever the layout's is: "31 %" stays "31 %"."""
    right = reads_from_right(text)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    painter.drawText(rect, int(flags.value), text)


def paint_text(  # noqa: PLR0913 - the keywords say how, like those of QPainter.drawText
    painter: QPainter, rect: QRectF, text: str, look: Look, *, kind: Kind, tone: Tone, end: bool = False,
    mirrored: bool = False,
) -> None:  # fmt: skip
    """Write a wrapped text from the leading edge, or with `end` from the trailing edge."""
    painter.setFont(look.font(kind))
    painter.setPen(look.color(tone))
    side = RIGHT if end != mirrored else LEFT
    write(painter, rect, side | Qt.AlignmentFlag.AlignTop | WRAP, text)
