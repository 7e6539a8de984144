"""A short list of what stands on a page; each entry jumps there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.text import spoken


class Contents(QObject):
    """Links to the parts of a page, in order; `row` is put into the page itself, flush with its texts."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.links: dict[str, Button] = {}
        self.row = FlowLayout(4, outset=8)

    def add(self, name: str, label: str) -> None:
        """Add an entry after the others."""
        link = Button(self._theme, label, "link")
        spoken(link, self.tr("Go to: {part}").format(part=label))
        link.clicked.connect(lambda: self.chosen.emit(name))
        self.links[name] = link
        self.row.addWidget(link)

    def show_only(self, names: Sequence[str]) -> None:
        """Show the entries of the parts that are there."""
        for name, link in self.links.items():
            link.setVisible(name in names)
