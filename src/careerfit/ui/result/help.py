"""A small round button with a question mark: what something means is explained elsewhere."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from careerfit.ui.painting import painters
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import PlainButton
from careerfit.ui.widgets.text import spoken

SIDE = 28


class HelpButton(PlainButton):
    """Opens an explanation; its name says of what."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__("?")
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(name)
        spoken(self, name)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        return QSize(self._theme.look.px(SIDE), self._theme.look.px(SIDE))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and question mark."""
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = 3.0 if self.ringed else 1.0
        painter.setPen(QPen(look.color("accent" if self.ringed else "edge"), pen))
        painter.setBrush(look.color("tint") if self.underMouse() else Qt.BrushStyle.NoBrush)
        inset = 4.0
        painter.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        painter.setPen(look.color("muted"))
        painter.setFont(look.font("hint"))
        painters.write(painter, QRectF(self.rect()), painters.CENTRE | painters.MIDDLE, self.text())
