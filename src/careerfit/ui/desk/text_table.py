"""A small table of texts in its own frame: by keys, by mouse, and told to assistive programs as a table."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from careerfit.ui import sheets
from careerfit.ui.theme import RADIUS, TYPE, Look, Theme
from careerfit.ui.widgets.buttons import ENTER
from careerfit.ui.widgets.text import spoken

ROW = 32
_Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TextModel(QAbstractTableModel):
    """Rows of texts under a header; a row may be marked, which its texts must say too."""

    def __init__(self, header: Sequence[str]) -> None:
        super().__init__()
        self._header = tuple(header)
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def change_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show rows of the same number in other words; what is selected stays so."""
        self._rows = tuple(rows)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._header) - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._header)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a text; as a tool tip too, since it may not fit."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._header[index.column()]}: {self._rows[index.row()][index.column()]}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the words over a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._header[section]
        return None


class TextTable(QTableView):
    """Rows to walk through, and to select where `many` are allowed; as high as its rows, up to a limit.

    Args:
        theme: how it looks.
        name: for assistive programs.
        header: words over the columns, the widest one last but one or wherever `stretch` says.
        stretch: number of the column that takes the room that is left.
        most: rows that are seen at once.
        many: whether several rows can be selected.

    """

    row_opened = Signal(int)  # by Enter or a double click
    moved = Signal(int)  # to a row

    def __init__(
        self,
        theme: Theme,
        name: str,
        header: Sequence[str],
        *,
        stretch: int,
        most: int = 10,
        many: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._most, self._stretch = theme, most, stretch
        self.texts = TextModel(header)
        self.setModel(self.texts)
        sheets.Dress(theme, self, _sheet)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        spoken(self, name)
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.moved.emit(now.row()))
        theme.changed.connect(self.fit)
        self.fit()

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show rows; as many as before keep what is selected, others begin at the first."""
        if len(rows) == self.texts.rowCount():
            self.texts.change_rows(rows)
        else:
            self.texts.show_rows(rows)
            if rows:
                nothing = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(self.texts.index(0, 0), nothing)
        self.fit()

    @property
    def selected(self) -> list[int]:
        """The numbers of the selected rows, in order."""
        found = self.selectionModel().selection()  # rows one by one would take long where there are many
        ranges = [found.at(number) for number in range(found.count())]
        return sorted(row for one in ranges for row in range(one.top(), one.bottom() + 1))

    def go_to(self, row: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self.texts.index(row, 0))

    def select_row(self, row: int) -> None:
        """Select a row in addition to the others."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self.texts.index(row, 0), flags.Select | flags.Rows)

    def fit(self) -> None:
        """Take the room of the rows, and give the columns theirs."""
        look = self._theme.look
        self.setFont(look.font("small"))
        self.horizontalHeader().setFont(look.font("label"))
        row = max(look.px(ROW), round(look.metrics("small").height() + 12))
        self.verticalHeader().setDefaultSectionSize(row)
        head = row + 4
        self.horizontalHeader().setFixedHeight(head)
        shown = min(max(self.texts.rowCount(), 1), self._most)
        self.setFixedHeight(head + shown * row + 6 + (16 if self._fit_columns() else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their room anew."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Enter."""
        if event.key() in ENTER and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _fit_columns(self) -> bool:
        """Give each column the room of its texts, one of them the rest; whether they have to be panned."""
        look, columns = self._theme.look, self.texts.columnCount()
        metrics, bold = look.metrics("small"), look.metrics("label")
        rows = range(min(self.texts.rowCount(), 60))
        most = look.px(300)
        widths = []
        for column in range(columns):
            texts = [self.texts.data(self.texts.index(row, column)) or "" for row in rows]
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
            head = bold.horizontalAdvance(str(self.texts.headerData(column, Qt.Orientation.Horizontal)))
            widths.append(min(most, round(max(widest, head)) + 28))
        room = self.width() - 4 - (16 if self.texts.rowCount() > self._most else 0)
        rest = room - sum(widths)
        widths[self._stretch] = max(look.px(120), widths[self._stretch] + rest)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        return sum(widths) > room


def _sheet(look: Look) -> str:
    c = look.colors
    size = look.px(TYPE["small"][0])
    return f"""
QTableView {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.edge}; border-radius: {RADIUS}px;
  padding: 1px; outline: none; font-size: {size}px; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
QTableView:focus {{ border: 2px solid {c.accent}; padding: 0; }}
QTableView::item {{ padding: 0 10px; border-bottom: 1px solid {c.line}; }}
QTableView::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
QTableView::item:focus {{ border: 2px solid {c.accent}; }}
QTableView::item:selected:focus {{ border: 2px solid {c.ink}; }}
QHeaderView {{ background: {c.raised}; border: none; }}
QHeaderView::section {{ background: {c.raised}; color: {c.muted}; border: none;
  border-bottom: 1px solid {c.edge}; padding: 0 12px; font-size: {size}px; font-weight: 600; }}
{sheets.bar(look)}"""
