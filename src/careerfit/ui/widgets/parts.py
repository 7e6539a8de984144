"""One card of a long text as a single widget: it paints its words and places its links by itself.

A card made of labels in nested layouts costs ten times as much to make and to lay out, and a glossary has
eighty of them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from careerfit.ui.painting import painters
from careerfit.ui.theme import CARD_RADIUS, Look, Theme
from careerfit.ui.widgets.blocks import Block, Links
from careerfit.ui.widgets.text import spoken

START = 20
TOP = 14


class Part(QWidget):
    """A card of blocks with the room above each; links can lead to it, then it has the focus and a bar."""

    def __init__(self, theme: Theme, part: str, name: str, blocks: Sequence[tuple[float, Block]]) -> None:
        super().__init__()
        self._theme = theme
        self.id = part
        self._blocks = blocks
        self._known: dict[tuple[int, Look], list[tuple[Block, QRectF]]] = {}
        for links in self._links():
            for button in links.buttons:
                button.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        spoken(
            self, name, " ".join(block.words for _, block in blocks if block.words and block.words != name)
        )
        theme.changed.connect(self._restyle)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all blocks."""
        return round(self._places(width)[-1][1].bottom() + TOP + 0.5)

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which nothing is cut."""
        look = self._theme.look
        return QSize(round(max(block.least(look) for _, block in self._blocks) + 2 * START + 2), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the links."""
        super().resizeEvent(event)
        self._place_links()

    def changeEvent(self, event: QEvent) -> None:
        """Place the links anew when the layout is mirrored."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_links()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the bar."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the bar away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint surface, blocks and bar."""
        look = self._theme.look
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(self.rect())
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(bounds.adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            bar = QRectF(5, 12, 5, bounds.height() - 24)
            painter.drawRoundedRect(painters.flipped(bar, bounds, mirrored=mirrored), 2.5, 2.5)
        for block, rect in self._places(self.width()):
            if rect.toAlignedRect().intersects(event.rect()):
                block.paint(painter, rect, look, mirrored=mirrored)

    def _place_links(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not self._links():
            return
        for block, rect in self._places(self.width()):
            if isinstance(block, Links):
                block.place(rect.toRect(), self._theme.look, mirrored=mirrored)

    def _links(self) -> list[Links]:
        return [block for _, block in self._blocks if isinstance(block, Links)]

    def _places(self, width: int) -> list[tuple[Block, QRectF]]:
        """Return the rectangle of each block; a layout asks for the same few widths many times."""
        key = (width, self._theme.look)
        if key not in self._known:
            self._known[key] = self._placed(width)
        return self._known[key]

    def _placed(self, width: int) -> list[tuple[Block, QRectF]]:
        look, top, room = self._theme.look, float(TOP), width - 2 * START
        places: list[tuple[Block, QRectF]] = []
        for gap, block in self._blocks:
            top += gap
            high = block.height(room, look)
            places.append((block, QRectF(START, top, room, high)))
            top += high
        return places

    def _restyle(self) -> None:
        self._known.clear()
        self.updateGeometry()
        self._place_links()  # the size may stay the same
        self.update()
