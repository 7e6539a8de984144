"""What can be done with the chosen lines: buttons under the table, and the same as a menu."""

from collections.abc import Callable
from functools import partial
from typing import Literal, get_args

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from careerfit.ui.theme import RADIUS, Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.text import Text, spoken

Doing = Literal["tag", "group", "follow-up", "note", "take-out", "compare", "figures", "trash", "none"]
DOINGS: tuple[Doing, ...] = get_args(Doing)
_ICONS: dict[Doing, str] = {"take-out": "save", "compare": "compare"}


class BulkBar(QWidget):
    """Tells how many lines are chosen; hidden while none is.

    Signals:
        asked: a `Doing`.

    """

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.told = Text(theme, "strong", "ink")
        self.buttons: dict[Doing, Button] = {}
        self._offered: set[Doing] = {*DOINGS}
        row = FlowLayout(4, outset=8)
        for name, text in self._names().items():
            button = Button(theme, text, "link")
            button.set_icon(_ICONS.get(name, ""))
            button.clicked.connect(partial(self.asked.emit, name))
            self.buttons[name] = button
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        column.addWidget(self.told)
        column.addLayout(row)
        theme.changed.connect(self.update)
        self.hide()

    def _names(self) -> dict[Doing, str]:
        return {
            "tag": self.tr("Tag …"),
            "group": self.tr("Group …"),
            "follow-up": self.tr("Follow-up …"),
            "note": self.tr("Note …"),
            "take-out": self.tr("Export, bundle, reports …"),
            "compare": self.tr("Compare the two"),
            "figures": self.tr("Figures"),
            "trash": self.tr("Move to the trash"),
            "none": self.tr("Choose none"),
        }

    def offer(self, name: Doing, *, offered: bool) -> None:
        """Offer something, or not."""
        if offered:
            self._offered.add(name)
        else:
            self._offered.discard(name)
        self.buttons[name].setVisible(offered)

    def show_chosen(self, text: str, *, two: bool) -> None:
        """Say how many lines are chosen, "" for none; two can be compared."""
        self.told.setText(text)
        spoken(self, text)
        self.buttons["compare"].setVisible(two and "compare" in self._offered)
        self.setVisible(bool(text))

    def open_menu(self, place: QPoint, first: tuple[tuple[str, Callable[[], object]], ...]) -> None:
        """Open the same as a menu, what concerns one line first."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, what in first:
            menu.addAction(text, what)
        menu.addSeparator()
        for name, button in self.buttons.items():
            if name in self._offered and (name != "compare" or not button.isHidden()):
                menu.addAction(button.text(), partial(self.asked.emit, name))
        menu.popup(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a quiet surface."""
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent"), 1))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
