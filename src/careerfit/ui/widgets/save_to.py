"""Saving by a typed path: the twin of the file dialog for people who would rather type; folded at first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from careerfit.ui import sheets
from careerfit.ui.announce import announce
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.text import Text, spoken


class SaveTo(QWidget):
    """A path and a button; a file that is there is replaced only when the button is pressed again."""

    given = Signal(str, bool)  # path, and whether a file of this name may be replaced

    def __init__(self, theme: Theme, hint: str) -> None:
        super().__init__()
        self._asked = ""  # path of the file that would be replaced
        self.toggle = Button(theme, self.tr("Type where to save it"), "link")
        self.path = QLineEdit()
        sheets.Dress(theme, self.path, sheets.line)
        self.path.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = Button(theme, self.tr("Save there"), "plain")
        self.note = Text(theme, "small", "muted", hint)
        self._hint = hint
        spoken(self.path, self.tr("Where to save it"), hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = FlowLayout(8)
        row.addWidget(self.toggle)
        column.addLayout(row)
        self._folded = (self.path, self.note, self.button)
        for part in self._folded:
            column.addWidget(part)
        self.unfold(opened=False)
        self.toggle.clicked.connect(self._toggle)
        self.path.returnPressed.connect(self._give)
        self.path.textEdited.connect(self._forget)
        self.button.clicked.connect(self._give)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab visits, in order."""
        return (self.toggle, self.path, self.button)

    def suggest(self, path: str) -> None:
        """Suggest a path, unless one was typed."""
        if not self.path.isModified():
            self.path.setText(path)

    def unfold(self, *, opened: bool) -> None:
        """Show the field and its button, or hide them."""
        for part in self._folded:
            part.setVisible(opened)
        state = self.tr("unfolded") if opened else self.tr("folded")
        spoken(self.toggle, self.toggle.text(), state)

    def ask(self, question: str) -> None:
        """Ask whether the file may be replaced: pressing again says yes."""
        self._asked = self.path.text().strip()
        self.note.setText(question)
        self.button.setText(self.tr("Replace the file"))
        self.button.updateGeometry()
        spoken(self.button, self.button.text(), question)
        announce(self, question)

    def settle(self) -> None:
        """Go back to plain saving, after a file was saved."""
        self._forget()

    def _toggle(self) -> None:
        self.unfold(opened=self.path.isHidden())
        if not self.path.isHidden():
            self.path.setFocus(Qt.FocusReason.TabFocusReason)

    def _give(self) -> None:
        path = self.path.text().strip()
        if path:
            self.given.emit(path, path == self._asked)

    def _forget(self) -> None:
        self._asked = ""
        self.note.setText(self._hint)
        self.button.setText(self.tr("Save there"))
        self.button.updateGeometry()
        spoken(self.button, self.button.text())
