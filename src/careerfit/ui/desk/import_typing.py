"""The answers of a paper form in a grid: a key a question, and the next one is asked for by itself."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem

from careerfit.model.exchange import TypedItem
from careerfit.ui import sheets
from careerfit.ui.theme import RADIUS, Look, Theme
from careerfit.ui.widgets.text import spoken

CELL = 52
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT_OUT = "\N{EN DASH}"


class _Answers(QAbstractListModel):
    """One cell a question: its number, and the answer under it."""

    def __init__(self, left_out: str) -> None:
        super().__init__()
        self._left_out = left_out
        self.items: tuple[TypedItem, ...] = ()
        self.answers: dict[str, int] = {}
        self.passed: set[str] = set()  # left out by a key, which looks other than not reached yet

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of questions."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return number and answer; in words for assistive programs."""
        item = self.items[index.row()]
        answer = self.answers.get(item.id)
        if role == Qt.ItemDataRole.DisplayRole:
            shown = str(answer) if answer else _LEFT_OUT if item.id in self.passed else ""
            return f"{item.number}\n{shown}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            told = f"{answer}: {item.options[answer - 1]}" if answer else self._left_out
            return f"{item.number}. {item.text} {told}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None


class _Cell(QStyledItemDelegate):
    """Paints a question: its number over its answer; the one that is typed next is framed."""

    def __init__(self, theme: Theme, grid: QListView) -> None:
        super().__init__(grid)
        self._theme, self._grid = theme, grid

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of a cell."""
        side = self._theme.look.px(CELL)
        return QSize(side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell."""
        look, model = self._theme.look, index.model()
        number, _, answer = str(model.data(index)).partition("\n")
        now = index.row() == self._grid.currentIndex().row()
        area = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent" if now else "line"), 3 if now else 1))
        painter.setBrush(look.color("tint" if now else "raised" if answer else "surface"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setFont(look.font("hint"))
        painter.setPen(look.color("muted"))
        half = area.height() * 0.46
        painter.drawText(area.adjusted(0, 3, 0, half - area.height()), middle, number)
        painter.setFont(look.font("strong"))
        painter.setPen(look.color("ink"))
        painter.drawText(area.adjusted(0, half, 0, -3), middle, answer)
        painter.restore()


class AnswerGrid(QListView):
    """Keys 1 to the highest option answer, 0 leaves out, Backspace goes back; arrows move freely.

    Signals:
        reached: the number of the question (from 0) that is typed next.
        typed: the answers have changed.
        finished: the last question was answered or left out.

    """

    reached = Signal(int)
    typed = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, name: str, hint: str, left_out: str) -> None:
        super().__init__()
        self._theme = theme
        self.cells = _Answers(left_out)
        self.setModel(self.cells)
        self.setItemDelegate(_Cell(theme, self))
        sheets.Dress(theme, self, _sheet)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spoken(self, name, hint)
        self.selectionModel().currentChanged.connect(lambda now, _before: self.reached.emit(now.row()))
        theme.changed.connect(self.fit)

    def offer(self, items: Sequence[TypedItem]) -> None:
        """Ask for these questions."""
        self.cells.beginResetModel()
        self.cells.items = tuple(items)
        self.cells.endResetModel()
        self.fit()

    def show_answers(self, answers: Mapping[str, int]) -> None:
        """Show other answers, with the first question that has none."""
        self.cells.answers, self.cells.passed = dict(answers), set()
        self._changed()
        items = self.cells.items
        self.go_to(next((at for at, item in enumerate(items) if item.id not in answers), 0))

    @property
    def answers(self) -> tuple[tuple[str, int], ...]:
        """The answers so far, in the order of the paper."""
        given = self.cells.answers
        return tuple((item.id, given[item.id]) for item in self.cells.items if item.id in given)

    @property
    def now(self) -> int:
        """The number (from 0) of the question that is typed next."""
        return max(0, self.currentIndex().row())

    def go_to(self, number: int) -> None:
        """Go to a question."""
        if 0 <= number < self.cells.rowCount():
            self.setCurrentIndex(self.cells.index(number, 0))

    def answer(self, category: int) -> None:
        """Answer the current question and go on; 0 leaves it out, what is no option does nothing."""
        item = self.cells.items[self.now]
        if category > len(item.options):
            return
        if category:
            self.cells.answers[item.id] = category
            self.cells.passed.discard(item.id)
        else:
            self.cells.answers.pop(item.id, None)
            self.cells.passed.add(item.id)
        self._changed()
        self.typed.emit()
        if self.now + 1 < self.cells.rowCount():
            self.go_to(self.now + 1)
        else:
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by digits; leave the keys of the page to it."""
        text, key = event.text(), event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not held and text.isdigit() and text.isascii():
            self.answer(int(text))
        elif key == Qt.Key.Key_Backspace:
            self.go_to(self.now - 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _text: str) -> None:
        """Search nothing: keys are answers."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height of the rows anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the room of all cells."""
        side = self._theme.look.px(CELL)
        self.setFont(self._theme.look.font("small"))
        self.setGridSize(QSize(side, side))
        columns = max(1, (self.width() - 8) // side)
        rows = -(-max(1, self.cells.rowCount()) // columns)
        self.setFixedHeight(rows * side + 10)

    def _changed(self) -> None:
        if count := self.cells.rowCount():
            self.cells.dataChanged.emit(self.cells.index(0, 0), self.cells.index(count - 1, 0))


def _sheet(look: Look) -> str:
    c = look.colors
    return f"""
QListView {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.edge}; border-radius: {RADIUS}px;
  padding: 2px; outline: none; }}
QListView:focus {{ border: 2px solid {c.accent}; padding: 1px; }}
"""
