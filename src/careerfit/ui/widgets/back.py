"""The way back to where one came from: a button, and Alt with the arrow that points back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button


def back_button(theme: Theme) -> Button:
    """Make the button."""
    button = Button(theme, QCoreApplication.translate("back", "Back"), "link")
    button.set_icon("back")
    button.setToolTip(QCoreApplication.translate("back", "Back to where you came from"))
    return button


def add_back(page: QWidget, button: Button, go: Callable[[], None]) -> None:
    """Let the button and the key lead back from a page."""
    action = QAction(button.toolTip(), page)
    action.setShortcuts([QKeySequence("Alt+Left")])
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _checked: go())
    page.addAction(action)
    button.clicked.connect(lambda _checked: go())
