"""The list of shortcuts, made from the actions themselves."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, ColumnPage, FlowLayout, emptied, keep_tab_order
from careerfit.ui.widgets.text import Text, spoken

WIDEST = 720


class KeyGroup(NamedTuple):
    """Keys that work in one place."""

    title: str
    keys: tuple[tuple[str, str], ...]  # keys as they are written, what they do


def keys_of(actions: Sequence[QAction]) -> tuple[tuple[str, str], ...]:
    """Return keys and text of all actions that have keys, in their order."""
    written = QKeySequence.SequenceFormat.NativeText
    return tuple(
        (", ".join(keys.toString(written) for keys in action.shortcuts()), action.text().replace("&", ""))
        for action in actions
        if action.shortcuts()
    )


class ShortcutsPage(ColumnPage):
    """Renders groups of keys."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self.heading = Heading(theme, "page")
        self.heading.show_heading(self.tr("Shortcuts"), "")
        self._groups = QVBoxLayout()
        self.back = Button(theme, self.tr("Back"))
        self.back.clicked.connect(self.left)
        row = FlowLayout(12)
        row.addWidget(self.back)
        column = self._page.column
        column.addWidget(self.heading)
        column.addSpacing(20)
        column.addLayout(self._groups)
        column.addLayout(row)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.heading)
        keep_tab_order((self.heading, self.back))

    def render(self, groups: Sequence[KeyGroup]) -> None:  # type: ignore[override]
        """Show the keys, a card a group."""
        emptied(self._groups)
        for group in groups:
            card = Card(self._theme)
            card.column.addWidget(Text(self._theme, "section", "ink", group.title))
            card.column.addSpacing(8)
            grid = QGridLayout()
            grid.setHorizontalSpacing(20)
            grid.setVerticalSpacing(8)
            grid.setColumnStretch(0, 2)
            grid.setColumnStretch(1, 3)
            for row, (keys, what) in enumerate(group.keys):
                pressed = Text(self._theme, "strong", "ink", keys)
                spoken(pressed, f"{what}: {keys}")
                grid.addWidget(pressed, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(Text(self._theme, "body", "ink", what), row, 1, Qt.AlignmentFlag.AlignTop)
            card.column.addLayout(grid)
            self._groups.addWidget(card)
            self._groups.addSpacing(20)
