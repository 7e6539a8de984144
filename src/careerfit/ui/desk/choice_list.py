"""A list that opens under a button: several values can be ticked, each with the lines that it would leave."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from careerfit.model.casework import folded
from careerfit.model.lines import Option
from careerfit.ui import sheets
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import ENTER, Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.text import Text, spoken

WIDE, HIGH = 320, 400
SEARCHED = 9  # so many values and more can be searched
_ID = int(Qt.ItemDataRole.UserRole)
_TEXT = _ID + 1


class ChoiceList(QFrame):
    """Closes with Escape, Enter or a click elsewhere; what is ticked holds at once.

    Signals:
        ticked: values that are ticked now, a tuple.

    """

    ticked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, label: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._options: Sequence[Option] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        title = Text(theme, "label", "ink", label)
        self.search = QLineEdit()
        sheets.Dress(theme, self.search, sheets.line)
        self.search.setPlaceholderText(self.tr("Search"))
        spoken(self.search, self.tr("Search in: {what}").format(what=label))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFont(theme.look.font("body"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheets.Dress(theme, self.list.verticalScrollBar(), sheets.bar)
        spoken(self.list, label, self.tr("Space ticks a value."))
        self.note = Text(theme, "small", "muted", self.tr("Being counted …"))
        self.clear = Button(theme, self.tr("Tick none"), "link")
        self.close_button = Button(theme, self.tr("Done"), "link")
        buttons = FlowLayout(8, last_at_end=True)
        for button in (self.clear, self.close_button):
            buttons.addWidget(button)
        for part in (title, self.search, self.list, self.note):
            column.addWidget(part)
        column.addLayout(buttons)
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.list.itemChanged.connect(self._tell)
        self.list.itemActivated.connect(lambda _item: self.close())
        self.clear.clicked.connect(self._tick_none)
        self.close_button.clicked.connect(self.close)

    def show_options(self, options: Sequence[Option], chosen: Collection[str]) -> None:
        """Show these values; what is ticked by now, what is searched and where one is stay."""
        ticked = self.values() if self._options else tuple(chosen)
        here = self.list.currentItem().data(_ID) if self.list.currentItem() else None
        keys = {folded(one) for one in ticked}
        self._options = options
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in options:
                item = QListWidgetItem(self._told(one))
                item.setData(_ID, one.value)
                item.setData(_TEXT, folded(one.text))
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                on = folded(one.value) in keys
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                item.setSizeHint(QSize(10, self._theme.look.px(32)))
                if one.lines == 0:
                    item.setForeground(QColor(self._theme.look.color("muted")))
                self.list.addItem(item)
                if one.value == here or (here is None and self.list.count() == 1):
                    self.list.setCurrentItem(item)
        self.search.setVisible(len(options) >= SEARCHED)
        counted = all(one.lines is not None for one in options)
        self.note.setText(
            self.tr("There is nothing to choose from yet.") if counted else self.tr("Being counted …")
        )
        self.note.setVisible(not options or not counted)
        self._look(self.search.text())

    def values(self) -> tuple[str, ...]:
        """Return what is ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(str(one.data(_ID)) for one in items if one.checkState() == Qt.CheckState.Checked)

    def open_under(self, button: QWidget) -> None:
        """Open under a button, inside of the screen."""
        look, screen = self._theme.look, button.screen().availableGeometry()
        size = QSize(min(look.px(WIDE), screen.width() - 16), min(look.px(HIGH), screen.height() - 16))
        self.resize(size)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = (
            button.rect().bottomRight() - QPoint(size.width(), 0) if mirrored else button.rect().bottomLeft()
        )
        place = button.mapToGlobal(corner)
        left = min(max(place.x(), screen.left()), screen.right() - size.width())
        top = min(max(place.y(), screen.top()), screen.bottom() - size.height())
        self.move(left, top)
        self.show()
        first = self.search if self.search.isVisibleTo(self) else self.list
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow down lead from the search to the list, and Enter tick what alone is left."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._enter_list()
                return True
            if event.key() in ENTER:
                shown = [item for item in self._items() if not item.isHidden()]
                if len(shown) == 1:
                    on = shown[0].checkState() == Qt.CheckState.Checked
                    shown[0].setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
                else:
                    self._enter_list()
                return True
        return super().eventFilter(watched, event)

    def _enter_list(self) -> None:
        first = next((item for item in self._items() if not item.isHidden()), None)
        if first is not None:
            self.list.setCurrentItem(first)
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _told(self, option: Option) -> str:
        if option.lines is None:
            return option.text
        number = self.locale().toString(option.lines)
        return self.tr("{value} ({count})").format(value=option.text, count=number)

    def _look(self, text: str) -> None:
        wanted = folded(text).split()
        for item in self._items():
            item.setHidden(not all(word in str(item.data(_TEXT)) for word in wanted))

    def _tell(self) -> None:
        self.ticked.emit(self.values())

    def _tick_none(self) -> None:
        with QSignalBlocker(self.list):
            for item in self._items():
                item.setCheckState(Qt.CheckState.Unchecked)
        self._tell()
