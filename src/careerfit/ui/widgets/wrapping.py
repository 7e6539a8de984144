"""Lets the text of a button wrap where its line has no room, as in a long language at twice the text size."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF, QResizeEvent

from careerfit.ui import lettering

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Base
else:
    _Base = object  # what is mixed in must not be a widget itself

PADDING = 14  # above and below the lines, together


class WrapsInNeed(_Base):
    """A button that is one line high; narrower than its size hint it wraps, and its least height follows.

    Its horizontal policy must let it shrink, its size hint is that of one line.
    """

    def metrics(self) -> QFontMetricsF:
        """Return the metrics of the boldest font that the text is written in."""
        raise NotImplementedError

    def around(self) -> float:
        """Return the width of all that stands beside the text."""
        raise NotImplementedError

    def narrowest(self) -> int:
        """Return the width below which a word would be cut."""
        return round(lettering.widest_word(self.text(), self.metrics()) + self.around() + 1)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at this width; one line where it has room."""
        line = self.sizeHint()
        if width >= line.width():
            return line.height()
        text = lettering.text_height(self.text(), width - self.around(), self.metrics())
        return max(line.height(), round(text + PADDING))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height of the wrapped text."""
        super().resizeEvent(event)
        self.fit_height()

    def setText(self, text: str) -> None:
        """Show another text, in as many lines as it needs."""
        super().setText(text)
        self.fit_height()

    def fit_height(self) -> None:
        """Ask for more height than one line only where the text wraps."""
        needed = self.heightForWidth(self.width())
        self.setMinimumHeight(needed if needed > self.sizeHint().height() else 0)
