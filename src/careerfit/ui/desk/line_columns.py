"""The columns of the table: shown, moved, widened and sorted by, with the mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTableView, QWidget

from careerfit.model.caseload import Sort, SortKey
from careerfit.ui.desk.columns import Columns
from careerfit.ui.desk.line_header import LineHeader
from careerfit.ui.desk.line_model import LineModel
from careerfit.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

# columns of which the largest is wanted first
FIRST_DOWN: tuple[SortKey, ...] = ("date", "certainty", "tied", "cautioned", "changed", "progress", "flags")
Ranges: TypeAlias = "list[tuple[int, int]]"


class ColumnView(QTableView):
    """A table of lines whose columns can be arranged.

    Signals:
        sorted: a `Sort` that was asked for.
        arranged: `Columns` as a person moved or widened them.

    """

    sorted = Signal(Sort)
    arranged = Signal(Columns)

    def __init__(self, theme: Theme, model: LineModel) -> None:
        super().__init__()
        self._theme, self.lines = theme, model
        self._columns = Columns(keys=())
        self._quiet = 0
        port = QWidget()  # our own: asking for Qt's costs milliseconds of the first opening in type look-ups
        port.setBackgroundRole(QPalette.ColorRole.Base)
        port.setAutoFillBackground(True)
        self.setViewport(port)
        self._port = port
        self._heads = LineHeader(theme, model, self)
        self.setHorizontalHeader(self._heads)
        self.setModel(model)
        self._heads.sectionClicked.connect(self._sort_by_click)
        self._heads.sectionResized.connect(self._widened)
        self._heads.sectionMoved.connect(lambda *_where: QTimer.singleShot(0, self, self._moved))
        model.modelReset.connect(self._put_widths)

    def ranges(self) -> Ranges:
        """Return the rows that are chosen as (first, last)."""
        raise NotImplementedError

    def choose(self, ranges: Sequence[tuple[int, int]], row: int, column: int = 0) -> None:
        """Choose these rows and go to one."""
        raise NotImplementedError

    @property
    def columns(self) -> Columns:
        """The columns as they are shown."""
        return self._columns

    def show_columns(self, columns: Columns) -> None:
        """Show these columns; what is chosen and where one is stay."""
        self._columns = columns
        ranges, row, column = self.ranges(), self.currentIndex().row(), self.currentIndex().column()
        place = self.verticalScrollBar().value()
        with self.kept_quiet():
            for old in range(len(self.lines.columns)):  # where somebody dragged it
                self._heads.moveSection(self._heads.visualIndex(old), old)
            self.lines.set_columns(columns.keys)
            self._put_widths()
            self.choose(ranges, row, min(column, len(columns.keys) - 1))
        self.verticalScrollBar().setValue(place)

    @contextmanager
    def kept_quiet(self) -> Iterator[None]:
        """Change the table without telling anybody that a person did."""
        self._quiet += 1
        try:
            yield
        finally:
            self._quiet -= 1

    def _put_widths(self) -> None:
        with self.kept_quiet():
            for place, key in enumerate(self.lines.columns):
                self._heads.resizeSection(place, self._theme.look.px(self._columns.width(key)))

    def _widened(self, section: int, _old: int, width: int) -> None:
        keys = self.lines.columns
        if not self._quiet and section < len(keys) - 1:  # the last one fills what is left
            self._columns = self._columns.widened(keys[section], round(width / self._theme.look.scale))
            self.arranged.emit(self._columns)

    def _moved(self) -> None:
        keys = self.lines.columns
        order = tuple(keys[self._heads.logicalIndex(place)] for place in range(len(keys)))
        if not self._quiet and order != keys:
            self.show_columns(Columns(order, self._columns.widths))
            self.arranged.emit(self._columns)

    def _sort_by_click(self, section: int) -> None:
        key, by = self.lines.columns[section], self.lines.sort_by
        descending = not by.descending if key == by.key else key in FIRST_DOWN
        self.sorted.emit(Sort(key, descending))

    def sort_here(self, *, descending: bool) -> None:
        """Sort by the column that the keys are on."""
        column = self.currentIndex().column()
        if column >= 0:
            self.sorted.emit(Sort(self.lines.columns[column], descending))

    def move_column(self, by: int) -> None:
        """Move the column that the keys are on."""
        index = self.currentIndex()
        if index.isValid():
            key = self.lines.columns[index.column()]
            self.show_columns(self._columns.moved(key, by))
            self.choose(self.ranges(), index.row(), self.lines.columns.index(key))
            self.arranged.emit(self._columns)

    def widen_column(self, by: int) -> None:
        """Make the column that the keys are on wider or narrower."""
        index = self.currentIndex()
        if index.isValid():
            key = self.lines.columns[index.column()]
            self._columns = self._columns.widened(key, self._columns.width(key) + by)
            self._put_widths()
            self.arranged.emit(self._columns)
