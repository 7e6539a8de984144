"""The lines of a filter as a Qt model: numbers of all lines, and the few pages of them that are looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from careerfit.model.caseload import Sort, SortKey
from careerfit.model.lines import Cell, LineRow

if TYPE_CHECKING:
    from careerfit.model.caseload import Ids

PAGE = 32  # lines read at once
PAGES = 40  # that are kept
_AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex
_NOTHING = Cell()
_ROOT = QModelIndex()


class LineModel(QAbstractTableModel):
    """Knows how many lines there are before it knows which; a line that is not known yet is empty.

    ``source`` reads lines by their numbers and leaves out those that are there no more.
    """

    def __init__(self, parent: QObject, names: Mapping[SortKey, str]) -> None:
        super().__init__(parent)
        self.source: Callable[[Sequence[int]], Sequence[LineRow]] = lambda _ids: ()
        self.columns: tuple[SortKey, ...] = ()
        self.sort_by = Sort()
        self._names = names
        self._ids: Ids = array("q")
        self._count = 0
        self._pages: OrderedDict[int, dict[int, LineRow]] = OrderedDict()

    # -- what it shows -----------------------------------------------------------------------------

    def set_columns(self, columns: Sequence[SortKey]) -> None:
        """Show these columns, in this order."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def set_sort(self, by: Sort) -> None:
        """Tell by which column the lines are sorted."""
        self.sort_by = by
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def show_ids(self, ids: Ids, count: int | None = None) -> None:
        """Show other lines; ``count`` says how many there will be."""
        self.beginResetModel()
        self._ids, self._count = ids, max(len(ids), count or 0)
        self._pages.clear()
        self.endResetModel()

    def fill(self, ids: Ids, count: int) -> None:
        """Show more of the same lines: what was known stays where it is."""
        before = self._count
        known = len(self._ids)
        if count > before:
            self.beginInsertRows(QModelIndex(), before, count - 1)
            self._ids, self._count = ids, count
            self.endInsertRows()
        elif count < before:
            self.beginRemoveRows(QModelIndex(), count, before - 1)
            self._ids, self._count = ids, count
            self.endRemoveRows()
        else:
            self._ids = ids
        if len(ids) > known:
            for page in [page for page in self._pages if (page + 1) * PAGE > known]:
                del self._pages[page]
            self._tell_changed(known, min(before, len(ids)) - 1)

    def refresh(self) -> None:
        """Read all lines again that are looked at: something about them may have changed."""
        self._pages.clear()
        self._tell_changed(0, self._count - 1)

    def _tell_changed(self, first: int, last: int) -> None:
        if last >= first and self.columns:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    # -- what is asked of it -----------------------------------------------------------------------

    @property
    def ids(self) -> Ids:
        """Numbers of the lines that are known, in order; not to be changed."""
        return self._ids

    def line(self, row: int) -> LineRow | None:
        """Return a line, None while it is not known and when it is there no more."""
        if not 0 <= row < len(self._ids):
            return None
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            page = self._pages[number] = {line.id: line for line in self.source(ids)}
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[row])

    def seen(self, first: int) -> Iterator[tuple[int, LineRow]]:
        """Return the lines that need not be read, from a row on and around to it."""
        rows = [row for page in self._pages for row in range(page * PAGE, (page + 1) * PAGE)]
        for row in sorted(rows, key=lambda row: (row < first, row)):
            line = self.line(row)
            if line is not None:
                yield row, line

    def cell(self, row: int, column: int) -> Cell:
        """Return what stands in a cell."""
        line = self.line(row)
        return line.cells.get(self.columns[column], _NOTHING) if line else _NOTHING

    def rowCount(self, parent: _AnyIndex = _ROOT) -> int:
        """Return how many lines there are, known or not."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _AnyIndex = _ROOT) -> int:
        """Return how many columns are shown."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, and how it is read out."""
        if not index.isValid() or role not in _TEXTS:
            return None
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.text or self.tr("empty")
        return cell.text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column, with the order where lines are sorted by it; of a row, whose it is."""
        if orientation == Qt.Orientation.Vertical:  # never seen, but read out before the cells of a line
            line = self.line(section) if role == Qt.ItemDataRole.AccessibleTextRole else None
            return line.name if line else None
        if role not in _TEXTS or not 0 <= section < len(self.columns):
            return None
        key = self.columns[section]
        name = self._names[key]
        if role == Qt.ItemDataRole.DisplayRole or key != self.sort_by.key:
            return name
        return f"{name}, {self.order_text(self.sort_by)}"

    def order_text(self, by: Sort) -> str:
        """Say which way a column is sorted."""
        if by.key == "date":
            return self.tr("newest first") if by.descending else self.tr("oldest first")
        if by.key in _FIGURES:
            return self.tr("largest first") if by.descending else self.tr("smallest first")
        if by.key == "due":
            return self.tr("latest first") if by.descending else self.tr("soonest first")
        return self.tr("from Z to A") if by.descending else self.tr("from A to Z")


_TEXTS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
_FIGURES = ("certainty", "tied", "cautioned", "changed", "progress")
