"""A button that opens a menu of choices, of which one holds; it asks for less room than a row of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy

from careerfit.ui.painting import marks, painters
from careerfit.ui.theme import RADIUS, Theme
from careerfit.ui.widgets.buttons import PlainButton
from careerfit.ui.widgets.text import spoken

PAD = 14


class ChoiceButton(PlainButton):
    """Shows its label and what is chosen; Enter, Space or an arrow key opens the menu.

    The first choice is the one that asks for nothing; any other is written strong, on a tinted surface.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__()
        self._theme = theme
        self._label = label
        self._choices: Sequence[tuple[str, str]] = ()
        self.value = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.open_menu)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_choices(self, choices: Sequence[tuple[str, str]], value: str) -> None:
        """Offer these choices, each a value and its words; one that is not offered counts as the first."""
        self._choices = choices
        self.value = value if any(value == known for known, _ in choices) else choices[0][0]
        self.setText(self.tr("{label}: {choice}").format(label=self._label, choice=self._words()))
        spoken(self, self.text(), self.tr("opens a menu"))
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        """Open the menu under the button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for value, words in self._choices:
            action = menu.addAction(words.replace("&", "&&"), partial(self.chosen.emit, value))
            action.setCheckable(True)
            action.setChecked(value == self.value)
            group.addAction(action)
            if value == self.value:
                menu.setActiveAction(action)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu with the arrow down as well."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        text = painters.text_height(self.text(), width - self._beside(), self._theme.look.metrics("strong"))
        return max(36, round(text + 14))

    def sizeHint(self) -> QSize:
        """Return the room of the words and the sign in one line."""
        metrics = self._theme.look.metrics("strong")
        width = round(metrics.horizontalAdvance(self.text())) + 2 + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the longest word: where there is little of it, the words wrap."""
        word = painters.widest_word(self.text(), self._theme.look.metrics("strong"))
        return QSize(round(word) + 2 + self._beside(), 36)

    def _beside(self) -> int:
        """Return the room beside the words."""
        return 2 * PAD + self._theme.look.px(14) + 10

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface, words and the sign of a menu."""
        look = self._theme.look
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(self.rect())
        asked = bool(self._choices) and self.value != self._choices[0][0]
        lit = asked or self.underMouse() or self.isDown()
        pen = 3.0 if self.ringed else 1.0
        painter.setPen(QPen(look.color("accent" if self.ringed or asked else "edge"), pen))
        painter.setBrush(look.color("tint" if lit else "surface"))
        painter.drawRoundedRect(bounds.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), RADIUS, RADIUS)
        text = QRectF(PAD, 0, bounds.width() - self._beside(), bounds.height())
        painter.setFont(look.font("strong" if asked else "body"))
        painter.setPen(look.color("ink"))
        side = painters.RIGHT if mirrored else painters.LEFT
        box = painters.flipped(text, bounds, mirrored=mirrored)
        painters.write(painter, box, side | painters.MIDDLE | painters.WRAP, self.text())
        wide = look.px(14)
        sign = QRect(round(bounds.width()) - PAD - wide, 0, wide, self.height())
        at = painters.flipped(QRectF(sign), bounds, mirrored=mirrored).toRect()
        marks.paint_chevron(painter, at, look, opened=True, mirrored=mirrored)

    def _words(self) -> str:
        return next(words for value, words in self._choices if value == self.value)
