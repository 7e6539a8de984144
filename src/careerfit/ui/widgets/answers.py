"""The answers to one question: real radio buttons, side by side as cards or under one another as rows."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from careerfit.model.screens import OptionRow
from careerfit.ui import painters
from careerfit.ui.theme import CARD_RADIUS, Theme
from careerfit.ui.widgets.buttons import ENTER
from careerfit.ui.widgets.text import Text, spoken

CARD = QSize(126, 96)
ROW_HEIGHT = 48
GAP = 12
ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Answer(QRadioButton):
    """One answer: chosen by a click, Space or Enter; arrows ask to move on to its neighbour."""

    moved = Signal(int)  # -1 to the answer before, 1 to the one after

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = ""
        self._as_row = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click answers; the keys stay with the question
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_option(self, row: OptionRow, key: int, place: str) -> None:
        """Show an answer with its number key; `place` says where in the questionnaire it stands."""
        self.setText(row.text)
        self._key = str(key)
        self.setAutoExclusive(False)  # or Qt would not let the last question's answer go
        self.setChecked(row.chosen)
        self.setAutoExclusive(True)
        spoken(self, row.text, place)
        self.update()

    def set_as_row(self, as_row: bool) -> None:
        """Paint as a full-width row instead of a card."""
        self._as_row = as_row
        self.update()

    def least_card(self) -> int:
        """Return the width under which a word of this answer would be cut in a card."""
        word = painters.widest_word(self.text(), self._theme.look.metrics("strong"))
        return max(round(word) + 18, 64)

    def height_at(self, width: int, *, as_row: bool) -> int:
        """Return the height that the text needs at this width."""
        look = self._theme.look
        metrics = look.metrics("strong")
        if as_row:
            text = painters.text_height(self.text(), width - self._row_start() - self._row_end(), metrics)
            return round(max(ROW_HEIGHT, text + 22))
        text = painters.text_height(self.text(), width - 16, metrics)
        return round(max(look.px(CARD.height()), look.px(52) + text + 12))

    def sizeHint(self) -> QSize:
        """Return the size of a card."""
        look = self._theme.look
        return QSize(look.px(CARD.width()), self.height_at(look.px(CARD.width()), as_row=False))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which no word is cut."""
        return QSize(self.least_card(), ROW_HEIGHT)

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks anywhere on the card, not only on the indicator."""
        return self.rect().contains(pos)

    def nextCheckState(self) -> None:
        """Stay chosen when chosen again."""
        self.setChecked(True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take no second answer from a double click: by now the next question stands here."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter or Space, move on arrows, leave the rest to the page."""
        step = ARROWS.get(Qt.Key(event.key()))
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif step is not None:
            if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._mirrored():
                step = -step
            self.moved.emit(step)
        elif event.key() in (*ENTER, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Do nothing: keys act when pressed."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring; unlike Qt's radio buttons, stay one of several stops of the Tab key."""
        QWidget.focusInEvent(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card or row: surface, edge or focus ring, indicator, key and text."""
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focus = self.isChecked(), self.hasFocus()
        pen = 3.0 if focus else 2.0 if chosen else 1.0
        painter.setPen(QPen(look.color("accent" if focus or chosen or self.underMouse() else "edge"), pen))
        painter.setBrush(look.color("tint" if chosen or self.isDown() else "surface"))
        area = QRectF(self.rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
        painter.drawRoundedRect(area, CARD_RADIUS, CARD_RADIUS)
        if self._as_row:
            self._paint_row(painter)
        else:
            self._paint_card(painter)

    def _paint_card(self, painter: QPainter) -> None:
        look, mirrored = self._theme.look, self._mirrored()
        width = float(self.width())
        painters.paint_radio(painter, QPointF(width / 2, look.px(32)), look, chosen=self.isChecked())
        key = QRectF(10, 7, width - 20, look.metrics("hint").height())
        painters.paint_text(
            painter, key, self._key, look, kind="hint", tone="muted", end=True, mirrored=mirrored
        )
        painter.setFont(look.font("strong" if self.isChecked() else "body"))
        painter.setPen(look.color("ink"))
        box = QRectF(8, look.px(50), width - 16, self.height() - look.px(50) - 8)
        flags = painters.CENTRE | Qt.AlignmentFlag.AlignTop | painters.WRAP
        painters.write(painter, box, flags, self.text())

    def _paint_row(self, painter: QPainter) -> None:
        look, mirrored = self._theme.look, self._mirrored()
        bounds = QRectF(self.rect())
        middle = bounds.center().y()
        radio = 14 + look.px(10)
        x = bounds.right() - radio if mirrored else radio
        painters.paint_radio(painter, QPointF(x, middle), look, chosen=self.isChecked())
        hint = look.metrics("hint").height()
        key = QRectF(14, middle - hint / 2, bounds.width() - 28, hint)
        painters.paint_text(
            painter, key, self._key, look, kind="hint", tone="muted", end=True, mirrored=mirrored
        )
        box = QRectF(bounds)
        box.setLeft(self._row_start())
        box.setRight(bounds.right() - self._row_end())
        box = painters.flipped(box, bounds, mirrored=mirrored)
        painter.setFont(look.font("strong" if self.isChecked() else "body"))
        painter.setPen(look.color("ink"))
        side = painters.RIGHT if mirrored else painters.LEFT
        painters.write(painter, box, side | painters.MIDDLE | painters.WRAP, self.text())

    def _row_start(self) -> int:
        return 14 + self._theme.look.px(20) + 12

    def _row_end(self) -> int:
        return 14 + self._theme.look.px(10) + 8

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class AnswerGroup(QWidget):
    """All answers of a question, with the two ends of a pair above or around them."""

    chosen = Signal(int)  # category

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[OptionRow, ...] = ()
        self._answers: list[Answer] = []
        self._always_rows = False
        self._first, self._second = (Text(theme, "section") for _ in range(2))
        for end in (self._first, self._second):
            end.setParent(self)
            end.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    @property
    def answers(self) -> list[Answer]:
        """The answers that are shown, in order."""
        return self._answers[: len(self._rows)]

    def show_options(
        self, rows: tuple[OptionRow, ...], ends: tuple[str, ...], place: str, *, as_rows: bool
    ) -> None:
        """Show these answers; `place` such as "question 3 of 72" becomes part of each description."""
        while len(self._answers) < len(rows):
            self._add_answer()
        self._rows = rows
        self._always_rows = as_rows
        for index, answer in enumerate(self._answers):
            answer.setVisible(index < len(rows))
            if index < len(rows):
                answer.show_option(rows[index], index + 1, place)
        first, second = ends if len(ends) == 2 else ("", "")
        self._first.show_text(first)
        self._second.show_text(second)
        self._restyle()

    def choose(self, index: int) -> None:
        """Choose the answer at this place (0 is the first) as a click on it does."""
        if 0 <= index < len(self._rows):
            self.answers[index].setChecked(True)
            self.chosen.emit(self._rows[index].category)

    def focus_answer(self, index: int) -> None:
        """Move the keyboard focus to the answer at this place, staying within the group."""
        if self._rows:
            self.answers[min(max(index, 0), len(self._rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def heightForWidth(self, width: int) -> int:
        """Return the height that answers and ends need at this width."""
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        """Return the room of five cards."""
        width = 5 * self._theme.look.px(CARD.width()) + 4 * GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least width, at which answers are rows."""
        metrics = self._theme.look.metrics("strong")
        words = [painters.widest_word(row.text, metrics) for row in self._rows]
        around = 60 + self._theme.look.px(30)
        ends = max(self._first.minimumSizeHint().width(), self._second.minimumSizeHint().width())
        return QSize(max(round(max(words, default=0)) + around, ends if self._has_ends() else 0), ROW_HEIGHT)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place the answers anew."""
        self._arrange(self.width(), move=True)

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the answers when the layout direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange(self.width(), move=True)

    def as_rows_at(self, width: int) -> bool:
        """Return whether answers stand under one another at this width."""
        return self._always_rows or self._card_width(width) < max(
            (answer.least_card() for answer in self.answers), default=0
        )

    def _has_ends(self) -> bool:
        return not self._first.isHidden()

    def _card_width(self, width: int) -> int:
        count = max(1, len(self._rows))
        return (width - GAP * (count - 1)) // count

    def _add_answer(self) -> None:
        index = len(self._answers)
        answer = Answer(self._theme, self)
        answer.clicked.connect(lambda: self.choose(index))
        answer.moved.connect(lambda step: self.focus_answer(index + step))
        self._answers.append(answer)

    def _restyle(self) -> None:
        self.updateGeometry()
        self._arrange(self.width(), move=True)

    def _arrange(self, width: int, *, move: bool) -> int:
        """Place (or only measure) ends and answers; returns the height."""
        if self.as_rows_at(width):
            return self._arrange_rows(width, move=move)
        return self._arrange_cards(width, move=move)

    def _arrange_cards(self, width: int, *, move: bool) -> int:
        top = 0
        if self._has_ends():
            half = (width - 28) // 2
            high = max(self._first.heightForWidth(half), self._second.heightForWidth(half))
            if move:
                self._put(self._first, 0, 0, half, high)
                self._put(self._second, width - half, 0, half, high)
                self._first.align(Qt.AlignmentFlag.AlignBottom)
                self._second.align(Qt.AlignmentFlag.AlignBottom, end=True)
            top = high + 16
        each = self._card_width(width)
        high = max((answer.height_at(each, as_row=False) for answer in self.answers), default=0)
        if move:
            for index, answer in enumerate(self.answers):
                answer.set_as_row(False)
                self._put(answer, index * (each + GAP), top, each, high)
        return top + high

    def _arrange_rows(self, width: int, *, move: bool) -> int:
        top = 0
        if self._has_ends():
            top = self._arrange_end(self._first, 0, width, move=move) + GAP
        for answer in self.answers:
            high = answer.height_at(width, as_row=True)
            if move:
                answer.set_as_row(True)
                self._put(answer, 0, top, width, high)
            top += high + 8
        top -= 8
        if self._has_ends():
            top = self._arrange_end(self._second, top + GAP, width, move=move)
        return top

    def _arrange_end(self, end: Text, top: int, width: int, *, move: bool) -> int:
        """Place one end of a pair over the whole width; returns its lower edge."""
        high = end.heightForWidth(width)
        if move:
            end.align(Qt.AlignmentFlag.AlignTop)
            self._put(end, 0, top, width, high)
        return top + high

    def _put(self, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        widget.setGeometry(x, y, width, height)
