"""The one place where a person is told that something went wrong, or was done out of sight."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from careerfit.ui import sheets
from careerfit.ui.announce import announce
from careerfit.ui.theme import RADIUS, Theme, Tone
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout, scroll_by_key
from careerfit.ui.widgets.text import Text, spoken


class Banner(QFrame):
    """What happened and what to do, above the page; can be copied and closed. Built for the first error."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._details = ""
        self._built = False
        self._tone: Tone = "bad"
        self.hide()

    @property
    def buttons(self) -> tuple[Button, Button]:
        """Both buttons, in the order of the Tab key."""
        return self.copy, self.close_button

    def show_error(self, title: str, message: str, details: str = "") -> None:
        """Show an error and let it be spoken."""
        self._show("bad", title, message)
        self._details = "\n".join(part for part in (title, message, details) if part)
        self.copy.show()
        announce(self, f"{title} {message}", urgent=True)

    def show_done(self, text: str) -> None:
        """Say that something was done whose effect is not on the page, such as a file that was written."""
        self._show("good", text, "")
        self.copy.hide()
        announce(self, text)

    def _show(self, tone: Tone, title: str, message: str) -> None:
        if not self._built:
            self._build()
        self._tone = tone
        self.title.set_style("strong", tone)
        self.title.setText(title)
        self.message.show_text(message)
        spoken(self, title, message)
        self._words.verticalScrollBar().setValue(0)
        self.show()
        self.update()

    def _build(self) -> None:
        self._built = True
        theme = self._theme
        self.title = Text(theme, "strong", "bad")
        self.message = Text(theme, "body")
        self.copy = Button(theme, self.tr("Copy details"))
        self.close_button = Button(theme, self.tr("Close"))
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self._close)
        self._words = Words(self.title, self.message)
        sheets.Dress(theme, self._words.verticalScrollBar(), sheets.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 20, 12)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addSpacing(6)
        buttons = FlowLayout(12)
        for button in self.buttons:
            buttons.addWidget(button)
        column.addLayout(buttons)
        theme.changed.connect(self.update)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        announce(self, self.tr("Copied"))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the words, wherever in the banner the focus is."""
        scroll_by_key(self._words.verticalScrollBar(), event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface with a bar in the color of what is told."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._theme.look
        painter.setPen(QPen(look.color(self._tone), 1))
        painter.setBrush(look.color("surface"))
        area = QRectF(self.rect()).adjusted(0.5, 8.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(self._tone))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 14 if mirrored else 8
        painter.drawRoundedRect(QRectF(left, 16, 6, self.height() - 24), 3, 3)


class Words(QScrollArea):
    """Texts under one another, as high as they are; in a window that is too small for them, they scroll."""

    def __init__(self, *texts: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for text in texts:
            self._column.addWidget(text)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all texts at this width."""
        return self._column.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the room of the texts."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room of the first line, below which there would be nothing to scroll."""
        return QSize(self._column.minimumSize().width(), 24)
