"""The head of each page of the counselor's workspace: its places, undo and redo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.desk import PLACES, DeskScreen, Place
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.segments import Segments
from careerfit.ui.widgets.text import Text, spoken


class DeskBar(QWidget):
    """Renders a `DeskScreen`.

    Signals:
        chosen: the place that a person wants to go to.
        undo_asked, redo_asked: for the last deed.

    """

    chosen = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, theme: Theme, place: Place) -> None:
        super().__init__()
        names = {
            "home": self.tr("Needs a look"),
            "people": self.tr("People"),
            "cohorts": self.tr("Cohorts"),
            "exchange": self.tr("In and out"),
            "trash": self.tr("Trash"),
        }
        self._place = place
        self.places = Segments(theme, self.tr("Workspace"), [(one, names[one]) for one in PLACES])
        self.places.choose(place)
        self.places.chosen.connect(self._choose)
        self.undo = Button(theme, self.tr("Undo"), "link")
        self.redo = Button(theme, self.tr("Redo"), "link")
        self.undo.set_icon("undo")
        self.redo.set_icon("redo")
        self.undo.clicked.connect(self.undo_asked)
        self.redo.clicked.connect(self.redo_asked)
        self._note = Text(theme, "small", "warn")
        self._note.hide()
        steps = QWidget()  # which stay together where the row wraps
        pair = FlowLayout(8)
        pair.setContentsMargins(0, 0, 0, 0)
        steps.setLayout(pair)
        pair.addWidget(self.undo)
        pair.addWidget(self.redo)
        row = FlowLayout(8)
        row.addWidget(self.places)
        row.addWidget(steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._note)
        self.render(DeskScreen())

    def render(self, screen: DeskScreen) -> None:  # type: ignore[override]
        """Show what can be taken back and brought back."""
        for button, text, nothing in (
            (self.undo, screen.undo, self.tr("There is nothing to undo.")),
            (self.redo, screen.redo, self.tr("There is nothing to bring back.")),
        ):
            button.setEnabled(bool(text))
            button.setToolTip(text or nothing)
            spoken(button, button.text(), text or nothing)
        self._note.show_text(screen.note)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what takes the focus, in the order of the Tab key."""
        return (*self.places.pills.values(), self.undo, self.redo)

    def _choose(self, place: str) -> None:
        self.places.choose(self._place)  # this page stays what it is; the other one opens
        self.chosen.emit(place)
