"""All answers to one question: side by side as cards where there is room, else under one another as rows."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from careerfit.model.screens import OptionRow
from careerfit.ui.painting import painters
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.answers import CARD, GAP, ROW_HEIGHT, Answer, Clicks
from careerfit.ui.widgets.text import Text


class AnswerGroup(QWidget):
    """All answers of a question, with the two ends of a pair above or around them."""

    chosen = Signal(int)  # category

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[OptionRow, ...] = ()
        self._answers: list[Answer] = []
        self._clicks = Clicks()
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
            for place, answer in enumerate(self.answers):
                answer.mark(chosen=place == index)
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
        answer = Answer(self._theme, self._clicks, self)
        answer.picked.connect(lambda: self.choose(index))
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
