"""What a filter demands, each thing as a chip that a press takes away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from careerfit.model.caseload import EVERYTHING, Filter
from careerfit.model.lines import FilterPart
from careerfit.ui.painting import painters
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button, PlainButton
from careerfit.ui.widgets.chips import LEAST, ChipShape
from careerfit.ui.widgets.layouts import FlowLayout, keep_tab_order
from careerfit.ui.widgets.text import spoken

CROSS = 9


class PartChip(ChipShape, PlainButton):
    """One thing that a filter demands, with a cross; pressed, it is demanded no more."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self.follow(theme)
        spoken(self, self.tr("Take away: {what}").format(what=text))

    def around(self) -> float:
        """Return the width of padding and cross."""
        return self._theme.look.px(CROSS) + 34

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint body, text and cross."""
        look, area = self._theme.look, QRectF(self.rect())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = 3.0 if self.ringed else 1.0
        painter.setPen(QPen(look.color("accent"), pen))
        painter.setBrush(look.color("tint"))
        radius = min(area.height() / 2, look.px(LEAST) / 2)
        painter.drawRoundedRect(area.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius)
        side = look.px(CROSS)
        words = QRectF(13, 0, area.width() - side - 33, area.height())
        painter.setFont(look.font("small"))
        painter.setPen(look.color("ink"))
        leading = painters.RIGHT if mirrored else painters.LEFT
        where = painters.flipped(words, area, mirrored=mirrored)
        painters.write(painter, where, leading | painters.MIDDLE | painters.WRAP, self.text())
        box = QRectF(area.right() - 13 - side, area.center().y() - side / 2, side, side)
        box = painters.flipped(box, area, mirrored=mirrored)
        painter.setPen(QPen(look.color("ink"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(QPointF(box.right(), box.top()), QPointF(box.left(), box.bottom()))


class FilterChips(QWidget):
    """All that a filter demands, and a link that shows everything; no place is taken while nothing is set."""

    asked = Signal(Filter)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.chips: list[PartChip] = []
        self.clear = Button(theme, self.tr("Show everything"), "link")
        self.clear.clicked.connect(lambda: self.asked.emit(EVERYTHING))
        self._row = FlowLayout(8)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._row)
        spoken(self, self.tr("What is asked for"))
        self.hide()

    def show_parts(self, parts: Sequence[FilterPart]) -> None:
        """Show what a filter demands; a chip that had the focus hands it to its neighbour."""
        place = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), None)
        while self._row.takeAt(0) is not None:
            pass
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for part in parts:
            chip = PartChip(self._theme, part.text)
            chip.setParent(self)
            chip.show()
            chip.clicked.connect(partial(self._take_away, part.without))
            self.chips.append(chip)
            self._row.addWidget(chip)
        self._row.addWidget(self.clear)
        keep_tab_order([*self.chips, self.clear])
        self.setVisible(bool(parts))
        if place is not None and self.chips:
            self.chips[min(place, len(self.chips) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        self.updateGeometry()

    def _take_away(self, without: Filter) -> None:
        self.asked.emit(without)
