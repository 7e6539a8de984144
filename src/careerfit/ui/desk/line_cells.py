"""Paints one cell of the table: its words, a mark or a small bar; what is chosen, and where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from careerfit.model.lines import Cell
from careerfit.ui import icons
from careerfit.ui.desk.line_model import LineModel
from careerfit.ui.painting import painters
from careerfit.ui.theme import Kind, Look, Theme, Tone

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

PAD = 10
ROW = 32
MARK = 9  # px of the mark of a track
SHARE = 52  # px of the words beside a small bar
SIGN = 14  # px of the sign of something pressing
_FROM_LEFT = painters.LEFT | painters.MIDDLE  # made once: a page has two hundred cells
_FROM_RIGHT = painters.RIGHT | painters.MIDDLE
_TONES: dict[str, Tone] = {"": "ink", "quiet": "muted", "warn": "warn"}


def row_height(look: Look) -> int:
    """Return how high a line is."""
    return max(look.px(ROW), round(look.metrics("small").height() + 14))


class CellPainter(QStyledItemDelegate):
    """Paints cells of a `LineModel` in any palette and direction."""

    def __init__(self, theme: Theme, view: QAbstractItemView, model: LineModel) -> None:
        super().__init__(view)
        self._theme, self._view, self._model = theme, view, model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a line; widths are chosen by column."""
        look = self._theme.look
        return QSize(look.px(ROW), row_height(look))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell."""
        look, rect = self._theme.look, QRectF(option.rect)
        state = option.state
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, look.color("tint" if selected else "surface"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), look.color("line"))
        if selected and index.column() == 0:
            bar = painters.flipped(
                QRectF(rect.left(), rect.top(), 5, rect.height() - 1), rect, mirrored=mirrored
            )
            painter.fillRect(bar, look.color("accent"))
        cell = self._model.cell(index.row(), index.column())
        if cell.text:
            self._paint_cell(painter, rect, cell, index.column(), mirrored=mirrored)
        current = self._view.currentIndex()
        if self._view.hasFocus() and current.row() == index.row():
            self._paint_current(painter, rect, look, here=current.column() == index.column())
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, rect: QRectF, cell: Cell, column: int, *, mirrored: bool
    ) -> None:
        look = self._theme.look
        room = rect.adjusted(PAD, 0, -PAD, -1)
        ahead = self._ahead(cell)
        if cell.track:
            size = float(look.px(MARK))
            box = QRectF(room.left(), room.center().y() - size / 2, size, size)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(cell.track))
            painter.drawRoundedRect(painters.flipped(box, rect, mirrored=mirrored), 2, 2)
        if cell.stress == "warn":
            size = float(look.px(SIGN))
            box = QRectF(room.left(), room.center().y() - size / 2, size, size)
            where = painters.flipped(box, rect, mirrored=mirrored)
            icons.paint(painter, where, "warn", look.color("warn"), mirrored=mirrored)
        words = room.adjusted(ahead, 0, 0, 0)
        if cell.share is not None:
            beside = QRectF(words)
            beside.setLeft(words.left() + look.px(SHARE))
            if beside.width() > look.px(16):
                self._paint_share(painter, beside, rect, cell.share, mirrored=mirrored)
                words.setWidth(look.px(SHARE) - 4)
        kind: Kind = "label" if self._model.columns[column] == "person" else "small"
        text = look.metrics(kind).elidedText(cell.text, Qt.TextElideMode.ElideRight, words.width() + 1)
        painter.setFont(look.font(kind))
        painter.setPen(look.color(_TONES[cell.stress]))
        where = painters.flipped(words, rect, mirrored=mirrored)
        painters.write(painter, where, _FROM_RIGHT if mirrored else _FROM_LEFT, text)

    def _paint_share(
        self, painter: QPainter, beside: QRectF, rect: QRectF, share: float, *, mirrored: bool
    ) -> None:
        look = self._theme.look
        thick = look.px(6)
        groove = QRectF(
            beside.left(), beside.center().y() - thick / 2, min(beside.width(), look.px(80)), thick
        )
        part = QRectF(groove.left(), groove.top(), max(2.0, groove.width() * share), thick)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("edge"), 1) if look.thick else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 0) if look.thick else look.color("line"))
        painter.drawRoundedRect(painters.flipped(groove, rect, mirrored=mirrored), thick / 2, thick / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawRoundedRect(painters.flipped(part, rect, mirrored=mirrored), thick / 2, thick / 2)

    def _paint_current(self, painter: QPainter, rect: QRectF, look: Look, *, here: bool) -> None:
        """Frame the line that the keys are on, and its cell more strongly."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        color = look.color("accent")
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), color)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color)
        if here:
            painter.setPen(QPen(color, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1.5, 1.5, -1.5, -1.5))

    def _ahead(self, cell: Cell) -> float:
        """Return the room before the words."""
        look = self._theme.look
        if cell.track:
            return look.px(MARK) + 7.0
        return look.px(SIGN) + 6.0 if cell.stress == "warn" else 0.0

    def is_cut(self, rect: QRect, row: int, column: int) -> bool:
        """Say whether a cell's text is longer than its room."""
        cell, look = self._model.cell(row, column), self._theme.look
        kind: Kind = "label" if self._model.columns[column] == "person" else "small"
        room = rect.width() - 2 * PAD - self._ahead(cell)
        return bool(look.metrics(kind).horizontalAdvance(cell.text) > room + 1)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show what is cut as a tool tip, and nothing where all can be read."""
        rect: QRect = option.rect
        if index.isValid() and self.is_cut(rect, index.row(), index.column()):
            QToolTip.showText(
                event.globalPos(), self._model.cell(index.row(), index.column()).text, view, rect
            )
        else:
            QToolTip.hideText()
        return True
