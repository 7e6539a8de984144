"""What the parts of the review share: a column made anew without losing the keyboard, titled cards."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, emptied
from careerfit.ui.widgets.text import spoken

Key = tuple[str, ...]


class Refilled(QWidget):
    """A column that is made anew when what it shows changes; the focus goes back to where it was.

    Signals:
        refilled: other things can be reached now.

    """

    refilled = Signal()

    def __init__(self, fallback: QWidget) -> None:
        super().__init__()
        self.stops: dict[Key, QWidget] = {}
        self._fallback = fallback
        self._shown: object = self  # equal to nothing that is shown
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def refill(self, shown: object, fill: Callable[[], None]) -> None:
        """Make the column anew, unless it shows the very same already.

        Where what had the focus is gone, what stands in its place gets it, or else the fallback.
        """
        if shown == self._shown:
            return
        self._shown = shown
        keys = list(self.stops)
        held = next((key for key, widget in self.stops.items() if widget.hasFocus()), None)
        place = keys.index(held) if held else 0
        emptied(self.column)
        self.stops = {}
        fill()
        if held is not None:
            left = list(self.stops.values())
            target = self.stops.get(held) or (left[min(place, len(left) - 1)] if left else self._fallback)
            target.show()  # what is new is shown with the next layout, and could not take the focus before
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refilled.emit()


class Section(Card):
    """A card with a title that a jump can lead to."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme)
        self.column.setSpacing(8)
        self.title = Heading(theme, "section")
        self.title.show_heading(title, "")
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self.title)


def link(theme: Theme, text: str, about: str = "") -> Button:
    """Make a link; what it is about is only spoken, so that many alike can be told apart."""
    button = Button(theme, text, "link")
    spoken(button, f"{text}: {about}" if about else text)
    return button


def stops(layout: QLayout) -> Iterator[QWidget]:
    """Return what can have the focus, in the order of the layout."""
    for item in (layout.itemAt(at) for at in range(layout.count())):
        if item is None:
            continue
        if (inner := item.layout()) is not None:
            yield from stops(inner)
        elif (widget := item.widget()) is not None:
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:  # with another, Qt would pass over the pair
                yield widget
            if (own := widget.layout()) is not None:
                yield from stops(own)
