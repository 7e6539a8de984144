"""Stretches of a card that paint themselves: paragraph, points, two sides, links."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from careerfit.ui.painting import painters
from careerfit.ui.theme import Kind, Look, Tone
from careerfit.ui.widgets.links import TextLink

INDENT = 14  # of the text beside the stroke of a field
POINT = 18  # px at 100 % before the text of a point
COLUMNS_GAP = 28
BESIDE = 480  # px at 100 %: from this width on two sides stand beside one another


class Block(Protocol):
    """A stretch of a card, over its whole width."""

    @property
    def words(self) -> str:
        """What it says, for assistive programs."""

    def height(self, width: float, look: Look) -> float:
        """Return the height at this width."""

    def least(self, look: Look) -> float:
        """Return the width under which a word would be cut."""

    def paint(self, painter: QPainter, rect: QRectF, look: Look, *, mirrored: bool) -> None:
        """Paint into the rectangle."""


class Line:
    """A paragraph."""

    def __init__(self, text: str, kind: Kind = "body", tone: Tone = "ink") -> None:
        self.words = text
        self._kind: Kind = kind
        self._tone: Tone = tone

    def height(self, width: float, look: Look) -> float:
        """Return the height of the wrapped text."""
        return painters.text_height(self.words, width, look.metrics(self._kind))

    def least(self, look: Look) -> float:
        """Return the width of the longest word."""
        return painters.widest_word(self.words, look.metrics(self._kind))

    def paint(self, painter: QPainter, rect: QRectF, look: Look, *, mirrored: bool) -> None:
        """Write the text."""
        painters.paint_text(
            painter, rect, self.words, look, kind=self._kind, tone=self._tone, mirrored=mirrored
        )


class Points:
    """Points under one another, their wrapped lines standing under the text."""

    def __init__(self, texts: Sequence[str], tone: Tone = "accent", gap: float = 6) -> None:
        self.words = "; ".join(texts)
        self._texts = texts
        self._tone: Tone = tone
        self._gap = gap

    def height(self, width: float, look: Look) -> float:
        """Return the height of all points."""
        metrics, room = look.metrics("body"), width - look.px(POINT)
        return sum(painters.text_height(text, room, metrics) + self._gap for text in self._texts) - self._gap

    def least(self, look: Look) -> float:
        """Return the room of the longest word."""
        metrics = look.metrics("body")
        return max((painters.widest_word(text, metrics) for text in self._texts), default=0) + look.px(POINT)

    def paint(self, painter: QPainter, rect: QRectF, look: Look, *, mirrored: bool) -> None:
        """Paint points and texts."""
        metrics, indent = look.metrics("body"), look.px(POINT)
        top = rect.top()
        for text in self._texts:
            high = painters.text_height(text, rect.width() - indent, metrics)
            dot = QRectF(rect.left() + 2, top, look.px(6), metrics.height())
            centre = painters.flipped(dot, rect, mirrored=mirrored).center()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(self._tone))
            painter.drawEllipse(centre, look.px(2.5), look.px(2.5))
            box = QRectF(rect.left() + indent, top, rect.width() - indent, high)
            box = painters.flipped(box, rect, mirrored=mirrored)
            painters.paint_text(painter, box, text, look, kind="body", tone="ink", mirrored=mirrored)
            top += high + self._gap


class Sides:
    """What marketing does and what sales does, beside one another or below; each a title and a text."""

    def __init__(self, marketing: tuple[str, str], sales: tuple[str, str]) -> None:
        self.words = " ".join(f"{title}: {text}" for title, text in (marketing, sales))
        self._sides: tuple[tuple[Tone, tuple[str, str]], ...] = (("marketing", marketing), ("sales", sales))

    def height(self, width: float, look: Look) -> float:
        """Return the height of both sides."""
        room, beside = self._room(width, look)
        heights = [self._side(side, room, look) for _, side in self._sides]
        return max(heights) if beside else sum(heights) + 12

    def least(self, look: Look) -> float:
        """Return the room of the longest word."""
        texts = [painters.widest_word(text, look.metrics("body")) for _, (_, text) in self._sides]
        titles = [painters.widest_word(title, look.metrics("label")) for _, (title, _) in self._sides]
        return max(*texts, *titles) + INDENT

    def paint(self, painter: QPainter, rect: QRectF, look: Look, *, mirrored: bool) -> None:
        """Paint a stroke in the colour of the field, its name, and the text, for both."""
        room, beside = self._room(rect.width(), look)
        left, top = rect.left(), rect.top()
        for tone, side in self._sides:
            high = self._side(side, room, look)
            stroke = painters.flipped(QRectF(left, top + 2, 3, high - 4), rect, mirrored=mirrored)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(tone))
            painter.drawRoundedRect(stroke, 1.5, 1.5)
            title, text = side
            box = painters.flipped(QRectF(left + INDENT, top, room, high), rect, mirrored=mirrored)
            painters.paint_text(painter, box, title, look, kind="label", tone=tone, mirrored=mirrored)
            below = box.adjusted(0, look.metrics("label").height() + 2, 0, 0)
            painters.paint_text(painter, below, text, look, kind="body", tone="ink", mirrored=mirrored)
            if beside:
                left += INDENT + room + COLUMNS_GAP
            else:
                top += high + 12

    def _room(self, width: float, look: Look) -> tuple[float, bool]:
        """Return the width of a text, and whether the sides stand beside one another."""
        if width >= look.px(BESIDE):
            return (width - COLUMNS_GAP) / 2 - INDENT, True
        return width - INDENT, False

    def _side(self, side: tuple[str, str], room: float, look: Look) -> float:
        text = painters.text_height(side[1], room, look.metrics("body"))
        return look.metrics("label").height() + 2 + text


class Links:
    """A quiet title and, after it, buttons in rows."""

    def __init__(self, title: str, buttons: Sequence[TextLink], *, gap: int = 4, outset: int = 0) -> None:
        self.words = ""  # the buttons say it themselves
        self.buttons = tuple(buttons)
        self._title = title
        self._gap = gap
        self._outset = outset  # px by which links stand out, so that their texts are flush

    def height(self, width: float, look: Look) -> float:
        """Return the height of all rows."""
        places = self._places(width, look)
        return max((place.bottom() + 1 for place in places), default=0)

    def least(self, look: Look) -> float:
        """Return the width of the widest button."""
        title = painters.widest_word(self._title, look.metrics("small"))
        return max(title, *(button.minimumSizeHint().width() for button in self.buttons))

    def paint(self, painter: QPainter, rect: QRectF, look: Look, *, mirrored: bool) -> None:
        """Write the title beside the first row."""
        if not self._title or not self.buttons:
            return
        first = self._places(rect.width(), look)[0]
        line = look.metrics("small").height()
        middle = first.center().y() if first.left() else line / 2
        box = QRectF(rect.left(), rect.top() + middle - line / 2, rect.width(), line)
        painters.paint_text(painter, box, self._title, look, kind="small", tone="muted", mirrored=mirrored)

    def place(self, rect: QRect, look: Look, *, mirrored: bool) -> None:
        """Put the buttons into the rectangle."""
        for button, place in zip(self.buttons, self._places(rect.width(), look), strict=True):
            left = rect.width() - place.right() - 1 if mirrored else place.left()
            button.setGeometry(
                QRect(rect.left() + left, rect.top() + place.top(), place.width(), place.height())
            )

    def _places(self, width: float, look: Look) -> list[QRect]:
        """Return the places of the buttons from the leading edge."""
        title = look.metrics("small")
        start = round(title.horizontalAdvance(self._title)) + self._gap if self._title else -self._outset
        x, y = start, 0
        places: list[QRect] = []
        for button in self.buttons:
            size = button.sizeHint()
            if size.width() > width + self._outset:
                room = round(width + self._outset)
                size = QSize(room, button.heightForWidth(room))
            if x + size.width() > width + self._outset and x > -self._outset:
                y = places[-1].bottom() + 1 if places else round(title.height())
                x = -self._outset
            places.append(QRect(x, y, size.width(), size.height()))
            x += size.width() + self._gap
        return places
