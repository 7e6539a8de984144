"""A link in a text: pressed like a button, wrapped where there is little room."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from careerfit.model.content import Track
from careerfit.ui.painting import painters
from careerfit.ui.theme import RADIUS, Look, Theme
from careerfit.ui.widgets.buttons import PlainButton
from careerfit.ui.widgets.text import spoken

PAD = 8
LEAST = 32


class TextLink(PlainButton):
    """A text that leads somewhere; a role has a stroke in the colour of its track before it."""

    def __init__(self, theme: Theme, text: str, track: Track | None = None) -> None:
        super().__init__(text)
        self._theme = theme
        self._track: Track | None = track
        self._known: dict[Look, QSize] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        spoken(self, text)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        high = painters.text_height(self.text(), width - 2 * PAD, self._theme.look.metrics("body"))
        return max(LEAST, round(high + 13.5))

    def sizeHint(self) -> QSize:
        """Return the room of the text in one line."""
        look = self._theme.look
        if look not in self._known:
            metrics = look.metrics("body")
            width = round(metrics.horizontalAdvance(self.text())) + 2 + 2 * PAD
            self._known[look] = QSize(max(24, width), max(LEAST, round(metrics.height() + 13.5)))
        return self._known[look]

    def minimumSizeHint(self) -> QSize:
        """Return the room of the longest word."""
        word = painters.widest_word(self.text(), self._theme.look.metrics("body"))
        return QSize(max(24, round(word) + 2 + 2 * PAD), LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, the stroke, and the ring of the focus; its words stand where links stand."""
        look = self._theme.look
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("tint"))
            painter.drawRoundedRect(bounds, RADIUS, RADIUS)
        if self._track is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(self._track))
            stroke = QRectF(0, 7, 3, bounds.height() - 14)
            painter.drawRoundedRect(painters.flipped(stroke, bounds, mirrored=mirrored), 1.5, 1.5)
        font = QFont(look.font("body"))
        font.setUnderline(look.thick or self.underMouse())
        painter.setFont(font)
        painter.setPen(look.color("accent"))
        side = painters.RIGHT if mirrored else painters.LEFT
        words = bounds.adjusted(PAD, 0, -PAD, 0)
        painters.write(painter, words, side | painters.MIDDLE | painters.WRAP, self.text())
        if self.ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("accent"), 3.0))
            painter.drawRoundedRect(bounds.adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)
