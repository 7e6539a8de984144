"""Next steps: titles to search for, something to try, whom to talk to, and the doors that lead on."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careerfit.model.outcome import NextScreen
from careerfit.ui.result.lines import add_block, plain_column
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.text import Text


class NextPart(QWidget):
    """Renders a `NextScreen` with a button for each door that is there."""

    entered = Signal(str)  # door

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.buttons: dict[str, Button] = {}
        self._shown: tuple[NextScreen, Collection[str]] | None = None
        column = plain_column(self, 12)
        self._body = QWidget()
        column.addWidget(self._body)
        self._column = column
        row = FlowLayout(12)
        labels = {
            "routes": self.tr("See the routes"),
            "report": self.tr("Print or save a report"),
            "export-file": self.tr("File for my counselor"),
            "start": self.tr("Take it again"),
        }
        for door, label in labels.items():
            button = Button(theme, label)
            button.clicked.connect(lambda _checked=False, door=door: self.entered.emit(door))
            self.buttons[door] = button
            row.addWidget(button)
        column.addLayout(row)

    def render(self, screen: NextScreen, doors: Collection[str]) -> None:  # type: ignore[override]
        """Show the steps, and the buttons whose doors exist."""
        if self._shown == (screen, doors):
            return
        self._shown = (screen, doors)
        old = self._body
        self._body = QWidget()
        self._column.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()
        theme, column = self._theme, plain_column(self._body, 6)
        column.addWidget(Text(theme, "body", "ink", screen.intro))
        if screen.search_for:
            titles = " · ".join(screen.search_for)
            add_block(column, theme, self.tr("Titles to search for"), [titles])
        add_block(column, theme, self.tr("Try this week"), [screen.try_this_week])
        add_block(column, theme, self.tr("Whom to talk to"), screen.talk_to)
        add_block(column, theme, self.tr("What a counselor could ask you"), screen.counselor)
        for door, button in self.buttons.items():
            button.setVisible(door in doors)
