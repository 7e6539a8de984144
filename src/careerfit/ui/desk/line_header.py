"""The heads of the columns: a click sorts, dragging moves or widens; keys do so from inside the table."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from careerfit.ui.desk.line_cells import PAD
from careerfit.ui.desk.line_model import LineModel
from careerfit.ui.painting import painters
from careerfit.ui.theme import Theme

ARROW = 12


class LineHeader(QHeaderView):
    """Paints flat heads, the sorted one with an arrow; assistive programs hear the order from the model."""

    def __init__(self, theme: Theme, model: LineModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._lines = theme, model
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(48)

    def sizeHint(self) -> QSize:
        """Return the height of the heads."""
        return QSize(super().sizeHint().width(), round(self._theme.look.metrics("label").height() + 18))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one head."""
        if not 0 <= section < len(self._lines.columns):
            return
        look, area = self._theme.look, QRectF(rect)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        by = self._lines.sort_by
        ours = self._lines.columns[section] == by.key
        painter.save()
        painter.fillRect(area, look.color("raised"))
        painter.setPen(QPen(look.color("line"), 1))
        edge = painters.flipped(
            QRectF(area.right() - 1, area.top() + 8, 1, area.height() - 16), area, mirrored=mirrored
        )
        painter.fillRect(edge, look.color("line"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.color("edge"))
        room = area.adjusted(PAD, 0, -PAD - (look.px(ARROW) + 4 if ours else 0), 0)
        name = str(self._lines.headerData(section, Qt.Orientation.Horizontal))
        text = look.metrics("label").elidedText(name, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.setFont(look.font("label"))
        painter.setPen(look.color("ink" if ours else "muted"))
        side = painters.RIGHT if mirrored else painters.LEFT
        painters.write(painter, painters.flipped(room, area, mirrored=mirrored), side | painters.MIDDLE, text)
        if ours:
            long = look.metrics("label").horizontalAdvance(text)
            box = QRectF(room.left() + long + 6, area.top(), look.px(ARROW), area.height())
            centre = painters.flipped(box, area, mirrored=mirrored).center()
            self._paint_arrow(painter, centre, down=by.descending)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, centre: QPointF, *, down: bool) -> None:
        look = self._theme.look
        wide, high = look.px(ARROW) / 2.6, look.px(ARROW) / 4 * (1 if down else -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawPolygon(
            [centre + QPointF(-wide, -high), centre + QPointF(wide, -high), centre + QPointF(0, high)]
        )
