"""What the pages for bringing in and taking out have in common: what was done, and a text to copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from careerfit.model.exchange import Done
from careerfit.ui import sheets
from careerfit.ui.announce import announce
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import Card, FlowLayout
from careerfit.ui.widgets.text import Text, spoken

_LINES = 9  # of a long text that are seen at once


class DoneCard(Card):
    """Says what was done, with what can be done next; hidden until then."""

    def __init__(self, theme: Theme, *buttons: Button) -> None:
        super().__init__(theme)
        self._title = Text(theme, "section", "good")
        self._lines = Text(theme, "body", "ink")
        self.buttons = buttons
        row = FlowLayout(12)
        for button in buttons:
            row.addWidget(button)
        self.column.setSpacing(8)
        for part in (self._title, self._lines):
            self.column.addWidget(part)
        self.column.addSpacing(4)
        self.column.addLayout(row)
        self.hide()

    def show_done(self, done: Done | None) -> None:
        """Show and say what was done; None takes it away."""
        self.setVisible(done is not None)
        if done is not None:
            self._title.setText(done.title)
            self._lines.show_text("\n".join(done.lines))
            announce(self, " ".join((done.title, *done.lines)))


class LongText(QPlainTextEdit):
    """Lines to read, to select and to copy; Tab goes on."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        sheets.Dress(theme, self, sheets.note)
        self.setReadOnly(True)
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | keys)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spoken(self, name)
        theme.changed.connect(self._fit)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show other lines."""
        self.setPlainText("\n".join(lines))
        self._fit()

    def _fit(self) -> None:
        lines = min(_LINES, max(2, self.blockCount() + 1))
        self.setFixedHeight(round(lines * self._theme.look.metrics("body").lineSpacing()) + 20)


class Faults(QWidget):
    """All that is wrong with a file: how much, the first of it, and all of it to copy or to save."""

    save_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._all = ""
        self.sentence = Text(theme, "strong", "bad")
        self.lines = LongText(theme, self.tr("Faults"))
        self.copy = Button(theme, self.tr("Copy all"))
        self.save = Button(theme, self.tr("Save as text..."))
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sentence)
        column.addSpacing(8)
        column.addWidget(self.lines)
        column.addSpacing(8)
        row = FlowLayout(12)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        column.addLayout(row)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self.save_asked)

    def render(self, sentence: str, faults: tuple[str, ...], whole: str) -> None:  # type: ignore[override]
        """Show the faults; without any, take no place."""
        self._all = whole
        self.setVisible(bool(faults))
        if faults:
            self.sentence.setText(sentence)
            self.lines.show_lines(faults)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what takes the focus, in the order of the Tab key."""
        return (self.lines, self.copy, self.save)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._all)
        announce(self, self.tr("Copied"))
