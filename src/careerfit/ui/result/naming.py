"""Naming a result: a link that becomes a line to write in."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from careerfit.ui import sheets
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.text import spoken

LONGEST = 60


class NamePart(QObject):
    """A link to name or rename, which becomes a line: Enter keeps the name, Escape leaves it as it was.

    `rows` are put into the page itself, so that the link is flush with its texts.
    """

    named = Signal(str)
    toggled = Signal()  # other parts can be reached now

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = ""
        self.link = Button(theme, "", "link")
        self.link.clicked.connect(lambda: self._edit(open_=True))
        self.line = QLineEdit()
        sheets.Dress(theme, self.line, sheets.line)
        self.line.setMaxLength(LONGEST)
        self.line.setMinimumWidth(220)
        self.line.returnPressed.connect(self._keep)
        self.line.installEventFilter(self)
        words = self.tr("Name of this result")
        self.line.setPlaceholderText(words)
        spoken(self.line, words, self.tr("Enter keeps it, Escape leaves it as it was."))
        self.keep = Button(theme, self.tr("Keep"))
        self.keep.clicked.connect(self._keep)
        row = FlowLayout(8, outset=8)
        row.addWidget(self.link)
        writing = FlowLayout(8)
        writing.addWidget(self.line)
        writing.addWidget(self.keep)
        self.rows = (row, writing)
        self.show_name("", shown=False)

    def show_name(self, name: str, *, shown: bool) -> None:
        """Show the link that fits the present name, or with `shown` False nothing."""
        self._name, self._shown = name, shown
        words = self.tr("Rename this result") if name else self.tr("Name this result")
        self.link.setText(words)
        spoken(self.link, words)
        self.link.updateGeometry()
        self._edit(open_=False)

    def _edit(self, *, open_: bool) -> None:
        inside = self.line.hasFocus() or self.keep.hasFocus()
        self.link.setVisible(self._shown and not open_)
        self.line.setVisible(open_)
        self.keep.setVisible(open_)
        if open_:
            self.line.setText(self._name)
            self.line.selectAll()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif inside:
            self.link.setFocus(Qt.FocusReason.OtherFocusReason)
        self.toggled.emit()

    def _keep(self) -> None:
        name = self.line.text().strip()
        if name == self._name:
            self._edit(open_=False)
        else:
            self.named.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the name as it was on Escape."""
        pressed = watched is self.line and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._edit(open_=False)
            return True
        return super().eventFilter(watched, event)
