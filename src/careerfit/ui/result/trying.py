"""Trying out: sliders for all scales and the shortlist that would follow. Nothing of it is kept."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from careerfit.model.outcome import TryScreen
from careerfit.ui.announce import announce
from careerfit.ui.result.lines import plain_column
from careerfit.ui.result.pictures import TriedPicture
from careerfit.ui.result.sliders import ScaleSlider
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.pictures import TrackBar
from careerfit.ui.widgets.text import Text

BESIDE = 620  # px from which sliders and shortlist stand side by side
SPEAK_AFTER = 600  # ms without a move, so that holding a key does not speak at each step


class TryPart(QWidget):
    """Renders a `TryScreen`; asks for another one at each move of a slider."""

    tried = Signal(dict)  # population SDs by scale id, of the scales that stand elsewhere

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values: dict[str, float] = {}
        self._screen: TryScreen | None = None
        self.sliders: dict[str, ScaleSlider] = {}
        self._words: dict[str, Text] = {}
        column = plain_column(self, 10)
        about = self.tr(
            "Only trying out: your result stays as it is, and nothing of this is kept. The ring is your own "
            "estimate; move a scale and see what the shortlist would be."
        )
        column.addWidget(Text(theme, "small", "muted", about))
        self._waiting = Text(theme, "small", "muted", self.tr("Working out …"))
        column.addWidget(self._waiting)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(28)
        self._left, self._right = QWidget(), QWidget()
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self._right, 1)
        column.addLayout(self._columns)
        self._list = plain_column(self._left, 2)
        self._add_right()
        self._show_parts(shown=False)
        self._speak = QTimer(self)
        self._speak.setSingleShot(True)
        self._speak.setInterval(SPEAK_AFTER)
        self._speak.timeout.connect(lambda: announce(self, self._sentence.text()))

    def _add_right(self) -> None:
        theme, column = self._theme, plain_column(self._right, 8)
        self._sentence = Text(theme, "strong", "ink")
        column.addWidget(self._sentence)
        self._tracks = QWidget()
        self._tracks_column = plain_column(self._tracks, 0)
        column.addWidget(self._tracks)
        self.picture = TriedPicture(theme)
        column.addSpacing(6)
        column.addWidget(self.picture)
        legend = self.tr("Bar: tried out. Upright mark: in your result.")
        column.addWidget(Text(theme, "hint", "muted", legend))
        self.reset = Button(theme, self.tr("Back to my result"))
        self.reset.clicked.connect(self._reset)
        row = FlowLayout(12)
        row.addWidget(self.reset)
        column.addLayout(row)
        column.addStretch(1)

    def clear(self) -> None:
        """Forget what was tried; another result is shown."""
        self._screen = None
        self._values = {}
        self._show_parts(shown=False)

    def render(self, screen: TryScreen) -> None:  # type: ignore[override]
        """Show what would follow."""
        first, self._screen = self._screen is None, screen
        if set(self.sliders) != {row.id for row in screen.sliders}:
            self._build(screen)
        for row in screen.sliders:
            self.sliders[row.id].render_row(row)
            self._words[row.id].setText(row.words)
        self._sentence.setText(screen.sentence)
        while (item := self._tracks_column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._tracks_column.addWidget(TrackBar(self._theme, screen.tracks, ""))
        self.picture.show_roles(screen.roles)
        self.reset.setEnabled(screen.moved)
        self._show_parts(shown=True)
        if not first:
            self._speak.start()

    def _build(self, screen: TryScreen) -> None:
        self.sliders, self._words = {}, {}
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in screen.sliders:
            slider = ScaleSlider(self._theme, row)
            slider.tried.connect(lambda value, scale=row.id, own=row.own: self._try(scale, value, own))
            words = Text(self._theme, "hint", "muted")
            holder = QWidget()
            inner = QVBoxLayout(holder)
            inner.setContentsMargins(0, 4, 0, 4)
            inner.setSpacing(0)
            inner.addWidget(self._beside(Text(self._theme, "label", "ink", row.name), words))
            inner.addWidget(slider)
            low, high = (Text(self._theme, "hint", "muted", end) for end in (row.low_end, row.high_end))
            inner.addWidget(self._beside(low, high))
            self.sliders[row.id], self._words[row.id] = slider, words
            self._list.addWidget(holder)

    @staticmethod
    def _beside(first: Text, second: Text) -> QWidget:
        """Put two texts at both ends of a line."""
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        first.align(Qt.AlignmentFlag.AlignTop)
        second.align(Qt.AlignmentFlag.AlignTop, end=True)
        line.addWidget(first, 1)
        line.addWidget(second, 1)
        return holder

    def _try(self, scale: str, value: float, own: float) -> None:
        if value == own:
            self._values.pop(scale, None)
        else:
            self._values[scale] = value
        self.tried.emit(dict(self._values))

    def _reset(self) -> None:
        self._values = {}
        self.tried.emit({})
        if self.sliders:
            next(iter(self.sliders.values())).setFocus()

    def _show_parts(self, *, shown: bool) -> None:
        self._waiting.setVisible(not shown)
        self._left.setVisible(shown)
        self._right.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the shortlist under the sliders where there is little room."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE * self._theme.look.scale
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(along if beside else down)
