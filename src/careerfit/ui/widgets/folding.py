"""A title that unfolds what belongs to it; made when it is first unfolded."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from careerfit.ui.painting import marks, painters
from careerfit.ui.theme import RADIUS, Kind, Theme
from careerfit.ui.widgets.buttons import PlainButton
from careerfit.ui.widgets.text import spoken

PAD = 8


class FoldButton(PlainButton):
    """The title with its chevron and, below it, a quiet line that says what is inside."""

    def __init__(self, theme: Theme, title: str, hint: str, kind: Kind) -> None:
        super().__init__(title)
        self._theme, self._hint, self._kind = theme, hint, kind
        self.opened = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_opened(opened=False)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def set_opened(self, *, opened: bool) -> None:
        """Show whether what belongs to it is unfolded."""
        self.opened = opened
        state = self.tr("unfolded") if opened else self.tr("folded; press to unfold")
        spoken(self, self.text(), f"{self._hint} ({state})" if self._hint else state)
        self.update()

    def set_hint(self, hint: str) -> None:
        """Change the quiet line."""
        self._hint = hint
        self.set_opened(opened=self.opened)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return the height of title and line."""
        return round(max(32.0, sum(self._heights(width)) + 12))

    def sizeHint(self) -> QSize:
        """Return the room of a usual title."""
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut."""
        look = self._theme.look
        title = painters.widest_word(self.text(), look.metrics(self._kind))
        line = painters.widest_word(self._hint, look.metrics("small"))
        return QSize(round(max(title, line) + self._start() + PAD), 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint chevron, title and line."""
        look = self._theme.look
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(self.rect())
        if self.underMouse() or self.ringed:
            painter.setPen(QPen(look.color("accent"), 2) if self.ringed else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("tint") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bounds.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        title, line = self._heights(self.width())
        top = (bounds.height() - title - line) / 2
        first = look.metrics(self._kind).height()
        box = painters.flipped(QRectF(PAD, top, look.px(14), first), bounds, mirrored=mirrored).toRect()
        marks.paint_chevron(painter, box, look, opened=self.opened, mirrored=mirrored)
        room = bounds.width() - self._start() - PAD
        where = painters.flipped(QRectF(self._start(), top, room, title), bounds, mirrored=mirrored)
        painters.paint_text(painter, where, self.text(), look, kind=self._kind, tone="ink", mirrored=mirrored)
        if self._hint:
            below = QRectF(self._start(), top + title, room, line)
            where = painters.flipped(below, bounds, mirrored=mirrored)
            painters.paint_text(
                painter, where, self._hint, look, kind="small", tone="muted", mirrored=mirrored
            )

    def _start(self) -> int:
        return PAD + self._theme.look.px(14) + 6

    def _heights(self, width: int) -> tuple[float, float]:
        look = self._theme.look
        room = width - self._start() - PAD
        title = painters.text_height(self.text(), room, look.metrics(self._kind))
        return title, painters.text_height(self._hint, room, look.metrics("small"))


class Fold(QWidget):
    """A title and what it unfolds."""

    toggled = Signal(bool)

    def __init__(
        self, theme: Theme, title: str, hint: str, make: Callable[[], QWidget], kind: Kind = "section"
    ) -> None:
        super().__init__()
        self._theme, self._make = theme, make
        self._body: QWidget | None = None
        self.button = FoldButton(theme, title, hint, kind)
        self.button.clicked.connect(lambda: self.set_opened(opened=not self.button.opened))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.button)

    @property
    def title(self) -> str:
        """The title."""
        return self.button.text()

    @property
    def opened(self) -> bool:
        """Whether it is unfolded."""
        return self.button.opened

    def set_opened(self, *, opened: bool) -> None:
        """Unfold or fold it; what is inside is made the first time."""
        if opened == self.button.opened:
            return
        if self._body is None:
            self._body = self._make()
            inset = QHBoxLayout()  # spacing, because margins are not mirrored
            inset.setSpacing(0)
            inset.addSpacing(PAD)
            inset.addWidget(self._body, 1)
            self._column.addLayout(inset)
        self._body.setVisible(opened)
        self.button.set_opened(opened=opened)
        self.toggled.emit(opened)
