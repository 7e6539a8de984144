"""The one place where a person is told that something went wrong."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout

from careerfit.ui.announce import announce
from careerfit.ui.theme import RADIUS, Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.text import Text, spoken


class Banner(QFrame):
    """What happened and what to do, above the page; can be copied and closed."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._details = ""
        self.title = Text(theme, "strong", "bad")
        self.message = Text(theme, "body")
        self.copy = Button(theme, self.tr("Copy details"))
        self.close_button = Button(theme, self.tr("Close"))
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 20, 12)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.message)
        column.addSpacing(6)
        buttons = FlowLayout(12)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.close_button)
        column.addLayout(buttons)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def buttons(self) -> tuple[Button, Button]:
        """Both buttons, in the order of the Tab key."""
        return self.copy, self.close_button

    def show_error(self, title: str, message: str, details: str = "") -> None:
        """Show an error and let it be spoken."""
        self.title.setText(title)
        self.message.show_text(message)
        self._details = "\n".join(part for part in (title, message, details) if part)
        spoken(self, title, message)
        self.show()
        announce(self, f"{title} {message}", urgent=True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        announce(self, self.tr("Copied"))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface with a bar that marks an error."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._theme.look
        painter.setPen(QPen(look.color("bad"), 1))
        painter.setBrush(look.color("surface"))
        area = QRectF(self.rect()).adjusted(0.5, 8.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("bad"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 14 if mirrored else 8
        painter.drawRoundedRect(QRectF(left, 16, 6, self.height() - 24), 3, 3)
