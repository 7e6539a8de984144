"""A grid of cards that grows downwards only: as many columns as have room, rows as high as their highest."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from careerfit.ui.theme import Theme


class Grid(QLayout):
    """Widgets in columns at least `column` px wide at 100 % text, in reading order.

    Heights are asked for once a width; a widget that changes must call `updateGeometry`, as always.
    """

    def __init__(self, theme: Theme, column: int, *, gap: int = 12, most: int = 3) -> None:
        super().__init__()
        self._theme = theme
        self._column = column
        self._gap = gap
        self._most = most
        self._items: list[QLayoutItem] = []
        self._known: dict[int, tuple[int, list[tuple[QLayoutItem, QRect]]]] = {}

    def show_in_order(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets of the grid in this order, and none of the others."""
        wanted = {id(widget): place for place, widget in enumerate(widgets)}
        last = len(wanted)
        self._items.sort(key=lambda item: wanted.get(id(item.widget()), last))
        for item in self._items:
            widget = item.widget()
            if widget is not None:
                widget.setVisible(id(widget) in wanted)
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item (called by Qt)."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back, None past the end."""
        self._known.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Forget the places."""
        self._known.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Never ask for more room than given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that columns depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at this width."""
        return self._placed(width)[0]

    def minimumSize(self) -> QSize:
        """Return the least width of one column."""
        widths = [item.minimumSize().width() for item in self._items if not item.isEmpty()]
        return QSize(max(widths, default=0), 0)

    def sizeHint(self) -> QSize:
        """Return the size of a usual grid."""
        width = self._theme.look.px(self._column) * 2 + self._gap
        return QSize(width, self.heightForWidth(width))

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in this rectangle."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item, box in self._placed(rect.width())[1]:
            left = rect.width() - box.right() - 1 if mirrored else box.left()
            item.setGeometry(QRect(rect.left() + left, rect.top() + box.top(), box.width(), box.height()))

    def _placed(self, width: int) -> tuple[int, list[tuple[QLayoutItem, QRect]]]:
        """Return the height and the places of the shown items from the leading edge."""
        if width not in self._known:
            self._known[width] = self._place(width)
        return self._known[width]

    def _place(self, width: int) -> tuple[int, list[tuple[QLayoutItem, QRect]]]:
        shown = [item for item in self._items if not item.isEmpty()]
        least = max(self._theme.look.px(self._column), self.minimumSize().width())
        columns = max(1, min(self._most, (width + self._gap) // (least + self._gap)))
        wide = (width - self._gap * (columns - 1)) // columns
        places, top = [], 0
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            high = max(_height(item, wide) for item in row)
            for number, item in enumerate(row):
                places.append((item, QRect(number * (wide + self._gap), top, wide, high)))
            top += high + self._gap
        return max(0, top - self._gap), places


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
