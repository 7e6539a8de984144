"""A page of the workspace that opens with the focus on its heading."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

from careerfit.model.desk import Place
from careerfit.ui.desk.page import DeskPage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.heading import Heading


class HeadedPage(DeskPage):
    """Has a `heading` under its bar."""

    def __init__(self, theme: Theme, place: Place, title: str = "") -> None:
        super().__init__(theme, place)
        self.heading = Heading(theme, "page")
        self.heading.show_heading(title, "")
        self.column.addWidget(self.heading)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on; a focus proxy would hide the bar, which stands before the heading, from Tab."""
        super().focusInEvent(event)
        self.heading.setFocus(event.reason())
