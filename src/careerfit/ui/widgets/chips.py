"""Small things that can be ticked, many of them side by side: skills that a person has."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from careerfit.ui.painting import painters
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import ENTER
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.pills import paint_tick
from careerfit.ui.widgets.text import spoken
from careerfit.ui.widgets.wrapping import WrapsInNeed

LEAST = 32
TICK = 16


class ChipShape(WrapsInNeed):
    """The room of a chip: small text, one line where it fits; what is mixed in says what stands beside it."""

    _theme: Theme

    def follow(self, theme: Theme) -> None:
        """Take text and colours from a theme, and follow its changes."""
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.fit_height)
        theme.changed.connect(self.update)

    def metrics(self) -> QFontMetricsF:
        """Return the metrics of the text."""
        return self._theme.look.metrics("small")

    def sizeHint(self) -> QSize:
        """Return the room of the text in one line."""
        width = self.metrics().horizontalAdvance(self.text()) + self.around() + 1
        return QSize(round(width), max(LEAST, round(self.metrics().height() + 14)))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut."""
        line = self.sizeHint()
        return QSize(min(line.width(), self.narrowest()), line.height())


class Chip(ChipShape, QCheckBox):
    """A word that can be ticked; its box is always there, so that it is not known by colour alone."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self.follow(theme)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        spoken(self, text)

    def show_on(self, *, on: bool) -> None:
        """Show as ticked or not; nobody ticked it."""
        with QSignalBlocker(self):
            self.setChecked(on)
        self.update()

    def around(self) -> float:
        """Return the width of box and padding."""
        return self._theme.look.px(TICK) + 30

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks anywhere on the chip."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick on Enter too."""
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint body, box, tick and text."""
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on, pen = self.isChecked(), 3.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(look.color("accent" if on or self.hasFocus() else "edge"), pen))
        painter.setBrush(look.color("tint" if on or self.underMouse() else "surface"))
        radius = min(area.height() / 2, look.px(LEAST) / 2)
        painter.drawRoundedRect(area.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius)
        side = float(look.px(TICK))
        box = painters.flipped(QRectF(10, (area.height() - side) / 2, side, side), area, mirrored=mirrored)
        painter.setPen(QPen(look.color("accent" if on else "edge"), 1.5))
        painter.setBrush(look.color("accent" if on else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            paint_tick(painter, box, look.color("on_accent"))
        room = QRectF(side + 17, 0, area.width() - side - 27, area.height())
        painter.setFont(look.font("small"))
        painter.setPen(look.color("ink"))
        leading = painters.RIGHT if mirrored else painters.LEFT
        where = painters.flipped(room, area, mirrored=mirrored)
        painters.write(painter, where, leading | painters.MIDDLE | painters.WRAP, self.text())


class Chips(QWidget):
    """Many chips in rows; those that stay keep the focus when others come and go."""

    ticked = Signal(str, bool)  # id, on

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.chips: dict[str, Chip] = {}
        self._row = FlowLayout(8)
        self.setLayout(self._row)
        self._row.setContentsMargins(0, 0, 0, 0)
        spoken(self, name)

    def show_chips(self, entries: Iterable[tuple[str, str, bool]]) -> None:
        """Show these (id, text, on), in this order."""
        wanted = list(entries)
        while self._row.takeAt(0) is not None:
            pass
        names = {name for name, _, _ in wanted}
        for name in [name for name in self.chips if name not in names]:
            gone = self.chips.pop(name)
            gone.hide()
            gone.deleteLater()
        for name, text, on in wanted:
            chip = self.chips.get(name) or self._made(name, text)
            chip.show_on(on=on)
            self._row.addWidget(chip)
        self.updateGeometry()

    def _made(self, name: str, text: str) -> Chip:
        chip = Chip(self._theme, text)
        chip.setParent(self)
        chip.show()
        chip.toggled.connect(lambda on: self.ticked.emit(name, on))
        self.chips[name] = chip
        return chip
