"""A scale that can be moved: line, middle, the person's own place, and a handle for keys and mouse."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from careerfit.model.outcome import SliderRow
from careerfit.ui.theme import RADIUS, Theme
from careerfit.ui.widgets.text import spoken

FURTHEST = 300  # hundredths of a population SD to either side
STEP, LEAP = 25, 100


class ScaleSlider(QSlider):
    """A slider in hundredths of a population SD; arrows move a quarter, Page keys a whole SD."""

    tried = Signal(float)  # population SDs; exactly the person's own estimate where it stands there

    def __init__(self, theme: Theme, row: SliderRow) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._own = theme, row.own
        self.setRange(-FURTHEST, FURTHEST)
        self.setSingleStep(STEP)
        self.setPageStep(LEAP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.render_row(row)
        self.valueChanged.connect(self._tell)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def render_row(self, row: SliderRow) -> None:
        """Stand where the row says, without a signal."""
        self._own = row.own
        self.blockSignals(True)  # noqa: FBT003 - Qt's own interface
        self.setValue(round(row.value * 100))
        self.blockSignals(False)  # noqa: FBT003 - as above
        spoken(self, row.name, row.words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the handle at any text size."""
        return QSize(200, max(28, self._theme.look.px(28)))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(120, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line, middle, own place, handle and focus."""
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self.height() / 2
        painter.setPen(QPen(look.color("edge"), 2))
        painter.drawLine(QPointF(self._place(-FURTHEST), y), QPointF(self._place(FURTHEST), y))
        painter.setPen(QPen(look.color("edge"), 1))
        painter.drawLine(QPointF(self._place(0), y - 9), QPointF(self._place(0), y + 9))
        own = self._place(round(self._own * 100))
        painter.setPen(QPen(look.color("ink"), 2))
        painter.setBrush(look.color("surface"))
        painter.drawEllipse(QPointF(own, y), look.px(5), look.px(5))
        radius = look.px(9)
        painter.setPen(QPen(look.color("surface"), 2))
        painter.setBrush(look.color("accent"))
        handle = QPointF(self._place(self.value()), y)
        painter.drawEllipse(handle, radius, radius)
        if self.value() == round(self._own * 100):  # the own place stays to be seen under the handle
            painter.setBrush(look.color("on_accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(handle, look.px(3), look.px(3))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _pad(self) -> float:
        return self._theme.look.px(9) + 4.0

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _place(self, value: int) -> float:
        share = (value + FURTHEST) / (2 * FURTHEST)
        return self._pad() + (self.width() - 2 * self._pad()) * (1 - share if self._mirrored() else share)

    def _go_to(self, x: float) -> None:
        share = min(1.0, max(0.0, (x - self._pad()) / (self.width() - 2 * self._pad())))
        self.setValue(round((1 - share if self._mirrored() else share) * 2 * FURTHEST) - FURTHEST)

    def _tell(self, value: int) -> None:
        self.tried.emit(self._own if value == round(self._own * 100) else value / 100)
