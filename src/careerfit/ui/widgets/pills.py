"""Small settings: one of a few (radio buttons as pills), and on or off (a check box)."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from careerfit.ui.painting import painters
from careerfit.ui.theme import RADIUS, Theme
from careerfit.ui.widgets.buttons import ENTER
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.radio import Radio
from careerfit.ui.widgets.text import Text, spoken
from careerfit.ui.widgets.wrapping import WrapsInNeed

HEIGHT = 36
MARK = 20  # the box of a check box


class Pill(WrapsInNeed, Radio):
    """One of a few, painted as a pill; the chosen one is filled, framed and ticked."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.fit_height)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room of the text in its boldest form, with its tick."""
        metrics = self.metrics()
        width = metrics.horizontalAdvance(self.text()) + self.around() + 1
        return QSize(round(width), max(HEIGHT, round(metrics.height() + 14)))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut."""
        line = self.sizeHint()
        return QSize(min(line.width(), self.narrowest()), line.height())

    def metrics(self) -> QFontMetricsF:
        """Return the metrics of the boldest font that the text is written in."""
        return self._theme.look.metrics("strong")

    def around(self) -> float:
        """Return the width of padding and tick."""
        return 32 + self._tick()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint body, tick and text."""
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        pen = 3.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(look.color("accent" if chosen or self.hasFocus() else "edge"), pen))
        painter.setBrush(look.color("tint" if chosen or self.underMouse() else "surface"))
        painter.drawRoundedRect(area.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), RADIUS, RADIUS)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = area.adjusted(16, 0, -16, 0)
        if chosen:
            box = painters.flipped(QRectF(12, 0, self._tick(), area.height()), area, mirrored=mirrored)
            paint_tick(painter, box, look.color("accent"))
            room = (
                area.adjusted(16, 0, -16 - self._tick(), 0)
                if mirrored
                else room.adjusted(self._tick(), 0, 0, 0)
            )
        painter.setFont(look.font("strong" if chosen else "body"))
        painter.setPen(look.color("ink"))
        painters.write(painter, room, Qt.AlignmentFlag.AlignCenter | painters.WRAP, self.text())

    def _tick(self) -> float:
        return self._theme.look.px(18)


class ChoiceRow(QWidget):
    """A caption and pills of which one is chosen."""

    chosen = Signal(str)  # id of the pill

    def __init__(self, theme: Theme, label: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.pills: dict[str, Pill] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if label:
            column.addWidget(Text(theme, "label", "ink", label))
        row = FlowLayout(8)
        column.addLayout(row)
        for index, (name, text) in enumerate(choices):
            pill = Pill(theme, text, self)
            spoken(pill, text, label)
            pill.picked.connect(lambda name=name: self.chosen.emit(name))
            pill.moved.connect(lambda step, index=index: self._move(index + step))
            self.pills[name] = pill
            row.addWidget(pill)
        spoken(self, label)

    def choose(self, name: str) -> None:
        """Mark one as chosen, without a signal; one that is not there leaves all unmarked."""
        for other, pill in self.pills.items():
            pill.mark(chosen=other == name)

    def _move(self, index: int) -> None:
        pills = list(self.pills.values())
        pills[min(max(index, 0), len(pills) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


class Check(QCheckBox):
    """On or off, with a text that wraps and grows with the text size; says so by `toggled`."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        spoken(self, text)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room of the text in one line."""
        width = self._theme.look.metrics("body").horizontalAdvance(self.text()) + self._start() + 8
        return QSize(round(width), self.heightForWidth(round(width)))

    def show_on(self, *, on: bool) -> None:
        """Show as on or off; nobody switched it."""
        with QSignalBlocker(self):
            self.setChecked(on)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut."""
        word = painters.widest_word(self.text(), self._theme.look.metrics("body"))
        return QSize(round(word + self._start() + 8), HEIGHT)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        text = painters.text_height(self.text(), width - self._start() - 4, self._theme.look.metrics("body"))
        return round(max(HEIGHT, text + 12))

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks on the text too."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Switch on Enter too."""
        if event.key() in ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, tick, text and focus."""
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = float(look.px(MARK))
        box = painters.flipped(QRectF(4, (area.height() - side) / 2, side, side), area, mirrored=mirrored)
        on = self.isChecked()
        painter.setPen(QPen(look.color("accent" if on else "edge"), 1.5))
        painter.setBrush(look.color("accent" if on else "tint" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            paint_tick(painter, box, look.color("on_accent"))
        text = QRectF(self._start(), 0, area.width() - self._start() - 4, area.height())
        text = painters.flipped(text, area, mirrored=mirrored)
        painter.setFont(look.font("body"))
        painter.setPen(look.color("ink" if self.isEnabled() else "muted"))
        leading = painters.RIGHT if mirrored else painters.LEFT
        painters.write(painter, text, leading | painters.MIDDLE | painters.WRAP, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("accent"), 3))
            painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)

    def _start(self) -> float:
        return self._theme.look.px(MARK) + 16.0


def paint_tick(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Paint a tick in the middle of a box."""
    size = min(box.width(), box.height()) * 0.5
    middle = box.center()
    painter.setPen(QPen(color, max(2.0, size / 5), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    low = QPointF(middle.x() - size * 0.1, middle.y() + size * 0.4)
    painter.drawLine(QPointF(middle.x() - size * 0.5, middle.y()), low)
    painter.drawLine(low, QPointF(middle.x() + size * 0.55, middle.y() - size * 0.45))


def tab_stops(*parts: QAbstractButton | ChoiceRow) -> list[QWidget]:
    """Return the widgets that Tab visits in these parts, in order."""
    stops: list[QWidget] = []
    for part in parts:
        stops += part.pills.values() if isinstance(part, ChoiceRow) else [part]
    return stops
