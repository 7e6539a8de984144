"""The strip above a page that was opened from the review of a person: it leads back there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout, keep_tab_order
from careerfit.ui.widgets.text import Text, spoken
from careerfit.ui.window import MainWindow

KEY = "Alt+Left"
LONGEST = 60  # letters of a name; what is longer is read out in full


class WayBack(QWidget):
    """Says whose review one came from; its button and Alt+Left lead back there as long as it is shown."""

    went_back = Signal()

    def __init__(self, theme: Theme, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self.button = Button(theme, self.tr("Back to the review"), "link")
        self.button.set_icon("back")
        self.button.setToolTip(KEY)
        self.button.clicked.connect(self.went_back)
        self.whose = Text(theme, "small", "muted")
        column, row = QVBoxLayout(self), FlowLayout(8)
        column.setContentsMargins(8, 8, 8, 0)
        column.addLayout(row)
        row.addWidget(self.button)
        row.addWidget(self.whose)
        self.key = QAction(self.tr("Back to the review of a person"), window)
        self.key.setShortcut(QKeySequence(KEY))
        self.key.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.key.triggered.connect(lambda _checked: self.went_back.emit())
        window.addAction(self.key)
        self.show_for("", shown=False)

    def show_for(self, name: str, *, shown: bool) -> None:
        """Name the person, and stand there or not; while it does not, the key is free for pages."""
        self.whose.show_text(name if len(name) <= LONGEST else f"{name[:LONGEST].rstrip()}…")
        spoken(self.button, self.button.text(), name or KEY)
        self.key.setEnabled(shown)
        self.setVisible(shown)
        if shown:  # the Tab key comes here before it comes to the page
            keep_tab_order((list(self._window.navigation.entries.values())[-1], self.button))
