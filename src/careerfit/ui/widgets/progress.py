"""How far the questionnaire has come."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from careerfit.ui import painters
from careerfit.ui.theme import Theme


class Progress(QProgressBar):
    """A thin bar; it is a real progress bar to assistive programs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Show a share, 0..1."""
        self.setValue(round(1000 * share))

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
