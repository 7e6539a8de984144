"""One answer to a question: a real radio button, painted as a card or as a full-width row."""

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from careerfit.model.screens import OptionRow
from careerfit.ui.painting import marks, painters
from careerfit.ui.theme import CARD_RADIUS, Theme
from careerfit.ui.widgets.radio import Radio
from careerfit.ui.widgets.text import spoken

CARD = QSize(126, 96)
ROW_HEIGHT = 48
GAP = 12


class Clicks:
    """Tells a quick series of clicks on one spot, under which the question changes, from single clicks."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._spot = QPoint()

    def in_series(self, spot: QPoint) -> bool:
        """Note a click at this place of the screen; return whether it follows another one too soon."""
        soon = self._clock.isValid() and self._clock.elapsed() < QApplication.doubleClickInterval()
        near = (spot - self._spot).manhattanLength() <= QApplication.startDragDistance()
        self._clock.start()
        self._spot = spot
        return soon and near


class Answer(Radio):
    """One answer: chosen by a click, Space or Enter; arrows ask to move on to its neighbour."""

    def __init__(self, theme: Theme, clicks: Clicks, parent: QWidget) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._clicks = clicks  # of all answers to a question
        self._key = ""
        self._as_row = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click answers; the keys stay with the question

    def show_option(self, row: OptionRow, key: int, place: str) -> None:
        """Show an answer with its number key; `place` says where in the questionnaire it stands."""
        self.setText(row.text)
        self._key = str(key)
        self.mark(chosen=row.chosen)
        spoken(self, row.text, place)

    def set_as_row(self, as_row: bool) -> None:
        """Paint as a full-width row instead of a card."""
        self._as_row = as_row
        self.update()

    def least_card(self) -> int:
        """Return the width under which a word of this answer would be cut in a card."""
        word = painters.widest_word(self.text(), self._theme.look.metrics("strong"))
        return max(round(word) + 18, 64)

    def height_at(self, width: int, *, as_row: bool) -> int:
        """Return the height that the text needs at this width."""
        look = self._theme.look
        metrics = look.metrics("strong")
        if as_row:
            text = painters.text_height(self.text(), width - self._row_start() - self._row_end(), metrics)
            return round(max(ROW_HEIGHT, text + 22))
        text = painters.text_height(self.text(), width - 16, metrics)
        return round(max(look.px(CARD.height()), look.px(52) + text + 12))

    def sizeHint(self) -> QSize:
        """Return the size of a card."""
        look = self._theme.look
        return QSize(look.px(CARD.width()), self.height_at(look.px(CARD.width()), as_row=False))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which no word is cut."""
        return QSize(self.least_card(), ROW_HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a series of quick clicks for one: by its second, the next question stands here."""
        if not self._clicks.in_series(event.globalPosition().toPoint()):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take no second answer from a double click: by now the next question stands here."""
        self._clicks.in_series(event.globalPosition().toPoint())
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card or row: surface, edge or focus ring, indicator, key and text."""
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focus = self.isChecked(), self.hasFocus()
        pen = 3.0 if focus else 2.0 if chosen else 1.0
        painter.setPen(QPen(look.color("accent" if focus or chosen or self.underMouse() else "edge"), pen))
        painter.setBrush(look.color("tint" if chosen or self.isDown() else "surface"))
        area = QRectF(self.rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
        painter.drawRoundedRect(area, CARD_RADIUS, CARD_RADIUS)
        if self._as_row:
            self._paint_row(painter)
        else:
            self._paint_card(painter)

    def _paint_card(self, painter: QPainter) -> None:
        look, mirrored = self._theme.look, self._mirrored()
        width = float(self.width())
        marks.paint_radio(painter, QPointF(width / 2, look.px(32)), look, chosen=self.isChecked())
        key = QRectF(10, 7, width - 20, look.metrics("hint").height())
        painters.paint_text(
            painter, key, self._key, look, kind="hint", tone="muted", end=True, mirrored=mirrored
        )
        painter.setFont(look.font("strong" if self.isChecked() else "body"))
        painter.setPen(look.color("ink"))
        box = QRectF(8, look.px(50), width - 16, self.height() - look.px(50) - 8)
        flags = painters.CENTRE | Qt.AlignmentFlag.AlignTop | painters.WRAP
        painters.write(painter, box, flags, self.text())

    def _paint_row(self, painter: QPainter) -> None:
        look, mirrored = self._theme.look, self._mirrored()
        bounds = QRectF(self.rect())
        middle = bounds.center().y()
        radio = 14 + look.px(10)
        x = bounds.right() - radio if mirrored else radio
        marks.paint_radio(painter, QPointF(x, middle), look, chosen=self.isChecked())
        hint = look.metrics("hint").height()
        key = QRectF(14, middle - hint / 2, bounds.width() - 28, hint)
        painters.paint_text(
            painter, key, self._key, look, kind="hint", tone="muted", end=True, mirrored=mirrored
        )
        box = QRectF(bounds)
        box.setLeft(self._row_start())
        box.setRight(bounds.right() - self._row_end())
        box = painters.flipped(box, bounds, mirrored=mirrored)
        painter.setFont(look.font("strong" if self.isChecked() else "body"))
        painter.setPen(look.color("ink"))
        side = painters.RIGHT if mirrored else painters.LEFT
        painters.write(painter, box, side | painters.MIDDLE | painters.WRAP, self.text())

    def _row_start(self) -> int:
        return 14 + self._theme.look.px(20) + 12

    def _row_end(self) -> int:
        return 14 + self._theme.look.px(10) + 8

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
