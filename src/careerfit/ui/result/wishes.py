"""What a person will not do: choices that hide roles and never move a figure."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careerfit.model.outcome import WishScreen
from careerfit.ui.result.lines import plain_column
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.pills import ChoiceRow
from careerfit.ui.widgets.text import Text


class WishPart(QWidget):
    """Renders a `WishScreen`; every choice is kept at once and can be undone."""

    chosen = Signal(str, str)  # row, value
    undone = Signal()
    redone = Signal()
    shown = Signal(bool)  # whether hidden roles are to be shown

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: dict[str, ChoiceRow] = {}
        self._showing = False
        self._column = plain_column(self, 12)
        about = self.tr("Roles that go beyond this are hidden. No figure of any role changes by it.")
        self._column.addWidget(Text(theme, "small", "muted", about))
        self._sentence = Text(theme, "body", "ink")
        self.show_hidden = Button(theme, "", "link")
        self.undo = Button(theme, self.tr("Undo"), "link")
        self.redo = Button(theme, self.tr("Redo"), "link")
        self.show_hidden.clicked.connect(lambda: self.shown.emit(not self._showing))
        self.undo.clicked.connect(self.undone)
        self.redo.clicked.connect(self.redone)
        row = FlowLayout(8)
        for button in (self.show_hidden, self.undo, self.redo):
            row.addWidget(button)
        self._column.addWidget(self._sentence)
        self._column.addLayout(row)

    def render(self, screen: WishScreen, *, showing: bool) -> None:  # type: ignore[override]
        """Show what is ruled out; `showing` says that hidden roles are shown all the same."""
        self._showing = showing
        for at, wish in enumerate(screen.rows):
            row = self.rows.get(wish.id)
            if row is None or tuple(row.pills) != tuple(value for value, _ in wish.choices):
                row = self._made(wish.id, wish.label, wish.choices, at)
            row.choose(wish.chosen)
        self._sentence.setText(screen.sentence)
        words = self.tr("Hide them again") if showing else self.tr("Show them")
        self.show_hidden.setText(words)
        self.show_hidden.updateGeometry()
        self.show_hidden.setVisible(bool(screen.hidden))
        self.undo.setVisible(screen.can_undo)
        self.redo.setVisible(screen.can_redo)

    def _made(self, name: str, label: str, choices: tuple[tuple[str, str], ...], at: int) -> ChoiceRow:
        old = self.rows.get(name)
        row = ChoiceRow(self._theme, label, choices)
        row.chosen.connect(lambda value: self.chosen.emit(name, value))
        self.rows[name] = row
        if old is None:
            self._column.insertWidget(1 + at, row)
        else:
            self._column.replaceWidget(old, row)
            old.hide()
            old.deleteLater()
        return row
