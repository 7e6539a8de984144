"""The table itself: keys, selection as ranges of rows, columns; a million lines are no more than ten."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from careerfit.model.caseload import Ids
from careerfit.model.casework import folded
from careerfit.ui import sheets
from careerfit.ui.desk.columns import STEP
from careerfit.ui.desk.line_cells import CellPainter, row_height
from careerfit.ui.desk.line_columns import ColumnView, Ranges
from careerfit.ui.desk.line_model import LineModel
from careerfit.ui.desk.line_names import row_named
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import ENTER
from careerfit.ui.widgets.text import spoken

TYPED_MS = 900  # pause after which typed letters begin anew
_Select = QItemSelectionModel.SelectionFlag


class LineView(ColumnView):
    """Shows a `LineModel`.

    Signals:
        opened: row of the line that a person wants to see.
        chosen: other lines are chosen than before.
        menu_asked: where on the screen the menu of the chosen lines is to open.
        trash_asked: for the chosen lines.
        focus_changed: the keys came here, or went.

    """

    opened = Signal(int)
    chosen = Signal()
    menu_asked = Signal(QPoint)
    trash_asked = Signal()
    focus_changed = Signal()

    def __init__(self, theme: Theme, model: LineModel) -> None:
        super().__init__(theme, model)
        self._typed = ""
        self._every = False  # whether all lines are chosen, also those still to come
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPED_MS)
        self._typing.timeout.connect(self._forget_typed)
        self.cells = CellPainter(theme, self, model)
        self.setItemDelegate(self.cells)
        self._set_up()
        self._connect()
        self._fit()

    def _set_up(self) -> None:
        spoken(self, self.tr("People and results"), self.tr("Enter opens a line, Shift+F10 opens the menu."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()
        sheets.Dress(self._theme, self.verticalScrollBar(), sheets.bar)
        sheets.Dress(self._theme, self.horizontalScrollBar(), sheets.bar)

    def _connect(self) -> None:
        self.lines.rowsInserted.connect(self._grown)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self._theme.changed.connect(self._fit)

    def _fit(self) -> None:
        """Follow the look."""
        self.verticalHeader().setDefaultSectionSize(row_height(self._theme.look))
        self.setMinimumHeight(row_height(self._theme.look) * 4 + self._heads.sizeHint().height() + 8)
        self._put_widths()
        self._heads.updateGeometry()
        self.updateGeometries()
        self._port.update()
        if self.lines.columns:
            self._heads.headerDataChanged(Qt.Orientation.Horizontal, 0, len(self.lines.columns) - 1)

    # -- what is chosen ------------------------------------------------------------------------------

    def ranges(self) -> Ranges:
        """Return the rows that are chosen as (first, last), in order, none of which touch."""
        found: Ranges = []
        chosen = self.selectionModel().selection()
        parts = [chosen.at(n) for n in range(chosen.count())]
        for one in sorted((part.top(), part.bottom()) for part in parts):
            if found and one[0] <= found[-1][1] + 1:
                found[-1] = (found[-1][0], max(one[1], found[-1][1]))
            else:
                found.append(one)
        return found

    @property
    def chosen_count(self) -> int:
        """Number of lines that are chosen."""
        return sum(last - first + 1 for first, last in self.ranges())

    @property
    def all_chosen(self) -> bool:
        """Whether all lines of the filter are chosen, also those that are not known yet."""
        return 0 < self.lines.rowCount() == self.chosen_count

    def chosen_ids(self) -> Ids:
        """Return the numbers of the chosen lines, in order."""
        found = array("q")
        for first, last in self.ranges():
            found.extend(self.lines.ids[first : last + 1])
        return found

    def choose(self, ranges: Sequence[tuple[int, int]], row: int, column: int = 0) -> None:
        """Choose these rows and go to one, without scrolling."""
        last = len(self.lines.columns) - 1
        whole = QItemSelection()
        for first, end in ranges:
            if end < self.lines.rowCount():
                whole.select(self.lines.index(first, 0), self.lines.index(end, last))
        model = self.selectionModel()
        self.setAutoScroll(False)
        if 0 <= row < self.lines.rowCount():
            model.setCurrentIndex(self.lines.index(row, max(column, 0)), _Select.NoUpdate)
        model.select(whole, _Select.ClearAndSelect)
        self.setAutoScroll(True)

    def selectAll(self) -> None:
        """Choose all lines of the filter, also those that are still to come."""
        self._every = True
        super().selectAll()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other lines are chosen."""
        super().selectionChanged(selected, deselected)
        if not deselected.isEmpty():
            self._every = False
        if not self._quiet:
            self.chosen.emit()

    def _grown(self) -> None:
        if self._every:
            self.choose([(0, self.lines.rowCount() - 1)], self.currentIndex().row())
            self._every = True

    # -- keys ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, sort, move columns, put into the trash; all else as in any table."""
        doing = self._key(event)
        if doing is None:
            super().keyPressEvent(event)
        else:
            doing()

    def _key(self, event: QKeyEvent) -> Callable[[], object] | None:  # noqa: PLR0911 - one line a key
        held, key, row = event.modifiers(), event.key(), self.currentIndex().row()
        alt, control, shift = (
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.ControlModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if key in ENTER and not event.isAutoRepeat() and row >= 0 and not held & (control | alt | shift):
            return lambda: self.opened.emit(row)
        if key == Qt.Key.Key_Escape and self.ranges():
            return self.clearSelection
        if event.matches(QKeySequence.StandardKey.Delete) and self.ranges():
            return self.trash_asked.emit
        if held == alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return lambda: self.sort_here(descending=key == Qt.Key.Key_Down)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        if step and held == control | shift:
            return lambda: self.move_column(step)
        if step and held == alt | shift:
            return lambda: self.widen_column(STEP * step)
        return None

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End go to the first and the last line."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and self.lines.rowCount():
            row = ends[action] % self.lines.rowCount()
            return self.lines.index(row, max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be on the first line when the focus comes here first."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.lines.rowCount() and self.lines.columns:
            self.selectionModel().setCurrentIndex(self.lines.index(0, 0), _Select.NoUpdate)
        self._port.update()
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self._port.update()
        self.focus_changed.emit()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Frame the whole line that the keys are on."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            top = self.rowViewportPosition(index.row()) if index.isValid() else -1
            if index.isValid():
                self._port.update(0, top, self._port.width(), row_height(self._theme.look))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chosen lines; without any, choose the one that is meant."""
        index = self.currentIndex()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        if not index.isValid():
            return
        if not self.selectionModel().isRowSelected(index.row()):
            self.choose([(index.row(), index.row())], index.row(), index.column())
        below = self.visualRect(index).center()
        self.menu_asked.emit(
            event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Mouse
            else self._port.mapToGlobal(below)
        )

    # -- letters ---------------------------------------------------------------------------------------

    def keyboardSearch(self, search: str) -> None:
        """Go to the first line whose name begins with the letters typed."""
        if not search.strip() and not self._typed:
            return
        self._typed += search
        self._typing.start()
        row = row_named(self.lines, folded(self._typed).lstrip(), max(self.currentIndex().row(), 0))
        if row is not None:
            index = self.lines.index(row, max(self.currentIndex().column(), 0))
            self.setCurrentIndex(index)

    def _forget_typed(self) -> None:
        self._typed = ""
