"""Text that wraps, follows the text scale, and never takes its content for markup."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from careerfit.ui.theme import Kind, Theme, Tone


class Text(QLabel):
    """A paragraph in one step of the type scale and one colour.

    It remembers its heights: nested layouts ask for each of them some eighty times, and Qt's label would
    set its text anew each time.
    """

    def __init__(
        self, theme: Theme, kind: Kind = "body", tone: Tone = "ink", text: str = "", *, wrap: bool = True
    ) -> None:
        super().__init__(text)
        self._heights: dict[int, int] = {}
        self._written: tuple[float, str, Kind] | None = None  # what the font follows from
        self._inked: tuple[str, Tone] | None = None  # and the colour
        self._theme = theme
        self._kind = kind
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self.align(Qt.AlignmentFlag.AlignVCenter)
        self._restyle()

    def align(self, vertical: Qt.AlignmentFlag, *, end: bool = False) -> None:
        """Stand at this height, at the leading edge of the layout or at its end, in any language."""
        self._vertical, self._end = vertical, end
        right = (self.layoutDirection() == Qt.LayoutDirection.RightToLeft) != end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        wanted = side | Qt.AlignmentFlag.AlignAbsolute | vertical
        if self.alignment() != wanted:
            self.setAlignment(wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Change sides with the layout direction; forget the heights in another font."""
        self._heights.clear()
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.align(self._vertical, end=self._end)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at this width."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def setText(self, text: str) -> None:
        """Show another text."""
        self._heights.clear()
        super().setText(text)

    def setContentsMargins(self, *margins: int) -> None:  # type: ignore[override]  # Qt takes one object too
        """Keep this distance around the text: left, top, right, bottom."""
        self._heights.clear()
        super().setContentsMargins(*margins)

    def show_text(self, text: str) -> None:
        """Show this text; without text, take no place."""
        self.setText(text)
        self.setVisible(bool(text))

    def set_style(self, kind: Kind, tone: Tone) -> None:
        """Change the step of the type scale or the colour."""
        if (kind, tone) != (self._kind, self._tone):
            self._kind, self._tone = kind, tone
            self._restyle()

    def _restyle(self) -> None:
        look = self._theme.look
        if self._written != (written := (look.scale, look.family, self._kind)):
            self._written = written
            self.setFont(look.font(self._kind))
            self.updateGeometry()
        if self._inked != (inked := (look.colors.name, self._tone)):
            self._inked = inked
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.WindowText, look.color(self._tone))
            self.setPalette(palette)


class Line(Text):
    """A short text that is one line where it has room, and wraps where it has not."""

    def sizeHint(self) -> QSize:
        """Return the room of one line; Qt's own would break a text in two before it must."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())


def spoken(widget: QWidget, name: str, description: str = "") -> None:
    """Give a widget the name and description that assistive programs read."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)
