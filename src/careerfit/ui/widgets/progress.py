"""How far the questionnaire has come."""

from PySide6.QtCore import QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from careerfit.ui.painting import painters
from careerfit.ui.theme import Theme

MOTION_MS = 160


class Progress(QProgressBar):
    """A thin bar; it is a real progress bar to assistive programs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setRange(0, 100)  # whole percent: assistive programs read what the page writes
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))
        self._motion = QPropertyAnimation(self, b"value", self)
        self._motion.setDuration(MOTION_MS)
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Show a share, 0..1; the bar grows there gently where motion is wanted."""
        value = 100 if share >= 1 else min(99, int(share * 100 + 0.5))  # as `Words.percent`
        if not self._theme.motion or not self.isVisible():
            self._motion.stop()
            self.setValue(value)
        elif value != self.value():
            self._motion.stop()
            self._motion.setStartValue(self.value())
            self._motion.setEndValue(value)
            self._motion.start()

    def sizeHint(self) -> QSize:
        """Return a thin line."""
        return QSize(100, 8)

    def minimumSizeHint(self) -> QSize:
        """Return a thin line."""
        return QSize(40, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint groove and bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._theme.look
        groove = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.color("line"), 1) if look.thick else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("surface") if look.thick else look.color("line"))
        painter.drawRoundedRect(groove, 3.5, 3.5)
        if self.value() > 0:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            done = QRectF(groove)
            done.setWidth(max(7.0, groove.width() * self.value() / self.maximum()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(painters.flipped(done, groove, mirrored=mirrored), 3.5, 3.5)
