"""A few states of which one holds, as one stop of the Tab key: arrow keys move, Enter or Space chooses."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from careerfit.ui.theme import Theme
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.pills import Pill
from careerfit.ui.widgets.text import spoken


class Segment(Pill):
    """One state."""

    reached = Signal()  # has the focus now

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the stop of the Tab key."""
        super().focusInEvent(event)
        self.reached.emit()


class Segments(QWidget):
    """All states, side by side where there is room."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, label: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.pills: dict[str, Segment] = {}
        self.value = ""
        row = FlowLayout(6)
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)
        for index, (name, text) in enumerate(choices):
            pill = Segment(theme, text, self)
            spoken(pill, text, label)
            pill.picked.connect(lambda name=name: self.chosen.emit(name))
            pill.moved.connect(lambda step, index=index: self._move(index + step))
            pill.reached.connect(lambda name=name: self._stop_at(name))
            self.pills[name] = pill
            row.addWidget(pill)
        spoken(self, label)

    @property
    def focused(self) -> bool:
        """Whether the focus is on one of the states."""
        return any(pill.hasFocus() for pill in self.pills.values())

    def choose(self, name: str) -> None:
        """Mark one as chosen, without a signal."""
        self.value = name
        for other, pill in self.pills.items():
            pill.mark(chosen=other == name)
        if not self.focused:
            self._stop_at(name)

    def focus(self) -> None:
        """Take the focus."""
        self.pills[self.value].setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, index: int) -> None:
        pills = list(self.pills.values())
        pills[min(max(index, 0), len(pills) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_at(self, name: str) -> None:
        for other, pill in self.pills.items():
            stop = other == name
            pill.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
