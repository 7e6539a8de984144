"""Layouts that grow downwards only: a row that wraps, a page that scrolls, a card."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from careerfit.ui import sheets
from careerfit.ui.theme import CARD_RADIUS, Theme


class FlowLayout(QLayout):
    """Items one after another, wrapped into rows; the last one may stand at the far end of its row.

    Sizes are asked for once; a widget that changes must call `updateGeometry`, as always.
    """

    def __init__(self, gap: int = 12, *, last_at_end: bool = False, outset: int = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self._wanted: QSize | None = None
        self._gap = gap
        self._last_at_end = last_at_end
        self._outset = outset  # px by which links stand out, so that their texts are flush

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
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Forget the sizes."""
        self._forget()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Never ask for more room than given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at this width."""
        height = self._heights.get(width)
        if height is None:
            room = QRect(0, 0, width + 2 * self._outset, 0)
            height = self._heights[width] = self._place(room, move=False)
        return height

    def minimumSize(self) -> QSize:
        """Return the room of the largest item."""
        if self._least is None:
            size = QSize()
            for item in self._shown():
                size = size.expandedTo(item.minimumSize())
            self._least = size
        return self._least

    def sizeHint(self) -> QSize:
        """Return the room of all items in one row."""
        if self._wanted is None:
            sizes = [item.sizeHint() for item in self._shown()]
            width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
            self._wanted = QSize(width, max((size.height() for size in sizes), default=0))
        return self._wanted

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in this rectangle."""
        super().setGeometry(rect)
        self._place(rect.adjusted(-self._outset, 0, self._outset, 0), move=True)

    def _forget(self) -> None:
        self._heights.clear()
        self._least = self._wanted = None

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Place (or only measure) the rows; returns their height."""
        y = rect.y()
        items = self._shown()
        for row in self._rows(items, rect.width()):
            height = max(self._size(item, rect.width()).height() for item in row)
            if move:
                self._place_row(
                    row, QRect(rect.x(), y, rect.width(), height), ends=row[-1] is self._items[-1]
                )
            y += height + self._gap
        return max(0, y - self._gap - rect.y())

    @staticmethod
    def _size(item: QLayoutItem, width: int) -> QSize:
        """Return the size of an item; one that is wider than its row may wrap, and is higher then."""
        size, widget = item.sizeHint(), item.widget()
        if size.width() <= width:
            return size
        wrapped = widget.heightForWidth(width) if widget is not None else -1
        return QSize(width, max(size.height(), wrapped))

    def _rows(self, items: list[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in items:
            needed = min(item.sizeHint().width(), width)
            if rows and used + self._gap + needed <= width:
                rows[-1].append(item)
                used += self._gap + needed
            else:
                rows.append([item])
                used = needed
        return rows

    def _place_row(self, row: list[QLayoutItem], area: QRect, *, ends: bool) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        x = area.x()
        for item in row:
            size = self._size(item, area.width())
            if ends and self._last_at_end and item is row[-1]:
                x = area.right() + 1 - size.width()
            top = area.y() + (area.height() - size.height()) // 2
            left = x
            if direction == Qt.LayoutDirection.RightToLeft:
                left = area.left() + area.right() + 1 - x - size.width()
            item.setGeometry(QRect(QPoint(left, top), size))
            x += size.width() + self._gap


class ScrollPage(QScrollArea):
    """A page that scrolls downwards only, its column centred and no wider than a line can be read."""

    def __init__(self, theme: Theme, widest: int) -> None:
        super().__init__()
        self._theme = theme
        self._widest = widest
        self._followed: QWidget | None = None
        self._port = QWidget()  # our own: asking for Qt's costs 15 ms of the first paint in type look-ups
        self.setViewport(self._port)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheets.Dress(theme, self.verticalScrollBar(), sheets.bar)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setSpacing(0)
        self.setWidget(self.body)
        self._port.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._grown)
        theme.changed.connect(self._fit)

    @property
    def width_for_content(self) -> int:
        """Width of the column in pixels."""
        margins = self.column.contentsMargins()
        return self._port.width() - margins.left() - margins.right()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the keys that go up and down; leave the rest, such as Alt+Left, to the page."""
        scroll_by_key(self.verticalScrollBar(), event)

    def focus_on(self, widget: QWidget) -> None:
        """Give a widget of the page the focus; keep it in sight while the page grows, until that moves on."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._followed = widget

    def _grown(self) -> None:
        if self._followed is not None and self._followed is self.window().focusWidget():
            self.ensureWidgetVisible(self._followed)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out anew: what changed while the page was hidden was not measured."""
        super().showEvent(event)
        for layout in self.body.findChildren(QLayout):
            layout.invalidate()
        self.column.invalidate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the column anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width, height = self._port.width(), self._port.height()
        gutter = 36 if width > 760 else 20
        side = max(gutter, (width - self._theme.look.px(self._widest)) // 2)
        above = 36 if height > 520 else 20
        self.column.setContentsMargins(side, above, side, above)


class ColumnPage(QWidget):
    """A page of the window that is one scrolling column; what most pages are made from."""

    def __init__(self, theme: Theme, widest: int) -> None:
        super().__init__()
        self._theme = theme
        self._page = ScrollPage(theme, widest)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)


class Card(QFrame):
    """A quiet surface that holds things that belong together."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(0)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface and its outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._theme.look
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)


def scroll_by_key(bar: QScrollBar, event: QKeyEvent) -> None:
    """Scroll with arrows, Page Up and Down, Space, Home and End; ignore all other keys."""
    key, action = event.key(), QScrollBar.SliderAction
    if key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        key = Qt.Key.Key_PageUp
    steps = {
        Qt.Key.Key_Up: action.SliderSingleStepSub,
        Qt.Key.Key_Down: action.SliderSingleStepAdd,
        Qt.Key.Key_PageUp: action.SliderPageStepSub,
        Qt.Key.Key_PageDown: action.SliderPageStepAdd,
        Qt.Key.Key_Space: action.SliderPageStepAdd,
        Qt.Key.Key_Home: action.SliderToMinimum,
        Qt.Key.Key_End: action.SliderToMaximum,
    }
    step = steps.get(Qt.Key(key))
    if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
        event.ignore()
    else:
        bar.triggerAction(step)


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let it be deleted."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)


def keep_tab_order(parts: Sequence[QWidget]) -> None:
    """Let Tab visit these widgets in the order given."""
    for before, after in pairwise(parts):
        QWidget.setTabOrder(before, after)
