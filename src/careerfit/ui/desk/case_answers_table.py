"""The table of one result's answers: its rows as a model, its look, its orders."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from careerfit.model.review import AuditRow, AuditSort
from careerfit.ui import sheets
from careerfit.ui.theme import RADIUS, Look, Theme
from careerfit.ui.widgets.text import spoken

COLUMNS = (
    "number",
    "question",
    "answer",
    "time",
    "contribution",
    "effect",
    "happened",
    "scale",
    "key",
    "why",
)
WIDTHS: Mapping[str, int] = {  # px at 100 %; the question takes what is left
    "number": 44, "question": 280, "answer": 140, "time": 146, "contribution": 170, "effect": 190,
    "happened": 190, "scale": 120, "key": 220, "why": 300,
}  # fmt: skip
SORTED: Mapping[int, AuditSort] = {0: "order", 3: "time", 4: "contribution"}
MOST_ROWS = 12  # that are seen without scrolling inside
ROW = 32
Index = QModelIndex | QPersistentModelIndex


def ordered(rows: Sequence[AuditRow], by: AuditSort) -> tuple[AuditRow, ...]:
    """Return the rows as asked, the shortest time first, or the largest contribution first.

    What has no time or no contribution comes last, as asked.
    """
    if by == "time":
        return tuple(sorted(rows, key=lambda row: (row.ms is None, row.ms or 0, row.number)))
    if by == "contribution":
        return tuple(sorted(rows, key=lambda row: (row.shift is None, -abs(row.shift or 0.0), row.number)))
    return tuple(sorted(rows, key=lambda row: row.number))


class AnswersModel(QAbstractTableModel):
    """One question a row."""

    def __init__(self, theme: Theme, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._titles = theme, titles
        self.rows: tuple[AuditRow, ...] = ()

    def show_rows(self, rows: Sequence[AuditRow]) -> None:
        """Show these rows in this order."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of questions."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell; what is shortened is whole in its tool tip."""
        if not index.isValid():
            return None
        row, name = self.rows[index.row()], COLUMNS[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.effect_text if name == "effect" else str(getattr(row, name))
        if role == Qt.ItemDataRole.FontRole and name == "time" and row.fast:
            return self._theme.look.font("strong")
        if role == Qt.ItemDataRole.ForegroundRole and name == "time" and row.fast:
            return self._theme.look.color("warn")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None


class AnswersTable(QTableView):
    """As high as its rows, up to a dozen; wider than its place it pans inside."""

    sorted_by = Signal(str)

    def __init__(self, theme: Theme, model: AnswersModel, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        sheets.Dress(theme, self, sheet)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(False)
        head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head.sectionClicked.connect(self._sort_by)
        spoken(self, name)
        theme.changed.connect(self.fit)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Give rows and columns their sizes at the present text size."""
        look = self._theme.look
        self.setFont(look.font("body"))
        self.horizontalHeader().setFont(look.font("label"))
        vertical = self.verticalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(24)
        vertical.setDefaultSectionSize(look.px(ROW))
        for column, name in enumerate(COLUMNS):
            self.setColumnWidth(column, look.px(WIDTHS[name]))
        self._spread()
        rows = max(1, min(MOST_ROWS, self.model().rowCount()))
        around = 2 * self.frameWidth() + self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(around + rows * look.px(ROW) + 16)

    def sizeHint(self) -> QSize:
        """Return a usual width; the height is fixed."""
        return QSize(400, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return a small width: what is wider is panned to."""
        return QSize(160, 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the question use what is left."""
        super().resizeEvent(event)
        self._spread()

    def _sort_by(self, column: int) -> None:
        if column in SORTED:
            self.sorted_by.emit(SORTED[column])

    def _spread(self) -> None:
        look = self._theme.look
        others = sum(look.px(WIDTHS[name]) for name in COLUMNS[:6] if name != "question")
        left = self.viewport().width() - others
        self.setColumnWidth(1, max(look.px(WIDTHS["question"]), left))


def sheet(look: Look) -> str:
    """Return the sheet of a table: a frame that shows the focus, quiet titles, a chosen row in accent."""
    c = look.colors
    return f"""
QTableView {{ background: {c.surface}; alternate-background-color: {c.raised}; color: {c.ink};
  border: 1px solid {c.edge}; border-radius: {RADIUS}px; padding: 2px; outline: none;
  selection-background-color: {c.tint}; selection-color: {c.ink}; }}
QTableView:focus {{ border: 3px solid {c.accent}; padding: 0; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
QTableView::item {{ padding: 0 8px; }}
QHeaderView {{ background: {c.surface}; }}
QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: none;
  border-bottom: 1px solid {c.edge}; padding: 6px 8px; }}
QTableCornerButton::section {{ background: {c.surface}; border: none; }}
{sheets.bar(look)}"""
