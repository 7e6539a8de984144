"""What radio buttons of ours have in common: keys, tab stops, and being picked by any means."""

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from careerfit.ui.widgets.buttons import ENTER

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Radio(QRadioButton):
    """Chosen by a click anywhere on it, by Enter or Space; arrows ask to move on to its neighbor."""

    moved = Signal(int)  # -1 to the one before, 1 to the one after
    picked = Signal()  # by click, key, or an assistive program, which only toggles

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._in_click = False
        self.clicked.connect(self.picked)
        self.toggled.connect(self._toggled)

    def mark(self, *, chosen: bool) -> None:
        """Show as chosen or not; nobody picked it."""
        with QSignalBlocker(self):
            self.setAutoExclusive(False)  # or Qt would not let the last one go
            self.setChecked(chosen)
            self.setAutoExclusive(True)
        self.update()

    def _toggled(self, on: bool) -> None:
        if on and not self._in_click:
            self.picked.emit()

    def nextCheckState(self) -> None:
        """Stay chosen when chosen again."""
        self._in_click = True
        self.setChecked(True)
        self._in_click = False

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks anywhere, not only on the indicator."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter and Space, move on arrows, leave the rest to the page."""
        step = STEPS.get(Qt.Key(event.key()))
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif step is not None:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            self.moved.emit(-step if mirrored and sideways else step)
        elif event.key() in (*ENTER, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Do nothing: keys act when pressed."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus; unlike Qt's radio buttons, stay one of several stops of the Tab key."""
        QWidget.focusInEvent(self, event)
