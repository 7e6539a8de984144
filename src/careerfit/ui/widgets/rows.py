"""A row that opens something: a session in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from careerfit.ui.painting import painters
from careerfit.ui.theme import RADIUS, Theme, Tone
from careerfit.ui.widgets.buttons import PlainButton
from careerfit.ui.widgets.text import spoken

if TYPE_CHECKING:  # the first paint does without: making these values costs 18 ms
    from careerfit.model.content import Track

START = 20  # px from the leading edge to the text, past the spine
END = 16


class OpenRow(PlainButton):
    """Two lines of text and a verb; opens by click, Enter or Space, and once for a double click."""

    def __init__(
        self, theme: Theme, title: str, line: str, verb: str, track: Track | None, *, first: bool = False
    ) -> None:
        super().__init__()
        self._first = first  # what most people come for: its verb is filled like a button
        self._theme = theme
        self._title = title
        self._line = line
        self._verb = verb
        self._track = track
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        spoken(self, f"{verb}: {title}", line)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped lines."""
        return round(max(52.0, self._lines(width) + 22))

    def sizeHint(self) -> QSize:
        """Return the room of a usual row."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut."""
        metrics = self._theme.look.metrics("strong")
        words = max(painters.widest_word(text, metrics) for text in (self._title, self._line))
        return QSize(round(words + self._end() + START), 52)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open once, not twice."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface, spine in the colour of the track, both lines and the verb."""
        look = self._theme.look
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(self.rect())
        pen = 3.0 if self.ringed else 1.0
        painter.setPen(QPen(look.color("accent" if self.ringed else "edge"), pen))
        painter.setBrush(look.color("tint" if self.underMouse() or self.isDown() else "surface"))
        painter.drawRoundedRect(bounds.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), RADIUS, RADIUS)
        if self._track is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(self._track))
            spine = QRectF(8, 10, 4, bounds.height() - 20)
            painter.drawRoundedRect(painters.flipped(spine, bounds, mirrored=mirrored), 2, 2)
        width = bounds.width() - START - self._end()
        top = (bounds.height() - self._lines(self.width())) / 2
        for text, kind, tone in ((self._title, "strong", "ink"), (self._line, "small", "muted")):
            high = painters.text_height(text, width, look.metrics(kind))  # type: ignore[arg-type]
            box = painters.flipped(QRectF(START, top, width, high), bounds, mirrored=mirrored)
            painters.paint_text(painter, box, text, look, kind=kind, tone=tone, mirrored=mirrored)  # type: ignore[arg-type]
            top += high + 2
        self._paint_verb(painter, bounds, mirrored=mirrored)

    def _paint_verb(self, painter: QPainter, bounds: QRectF, *, mirrored: bool) -> None:
        look = self._theme.look
        line = look.metrics("body").height()
        if self._first:
            body = QRectF(
                bounds.right() - self._end() + END / 2, bounds.center().y() - line / 2 - 8, 0, line + 16
            )
            body.setRight(bounds.right() - END / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(painters.flipped(body, bounds, mirrored=mirrored), RADIUS, RADIUS)
        verb = QRectF(END, (bounds.height() - line) / 2, bounds.width() - 2 * END, line)
        tone: Tone = "on_accent" if self._first else "accent"
        painters.paint_text(
            painter, verb, self._verb, look, kind="body", tone=tone, end=True, mirrored=mirrored
        )

    def _end(self) -> float:
        return self._theme.look.metrics("body").horizontalAdvance(self._verb) + 2 * END

    def _lines(self, width: int) -> float:
        look = self._theme.look
        room = width - START - self._end()
        title = painters.text_height(self._title, room, look.metrics("strong"))
        return title + 2 + painters.text_height(self._line, room, look.metrics("small"))
