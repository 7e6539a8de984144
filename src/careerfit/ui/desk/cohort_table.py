"""The numbers of a figure as a real table: read cell by cell with the keyboard, as high as its rows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from careerfit.model.cohorts import FigureTable
from careerfit.ui import sheets
from careerfit.ui.theme import RADIUS, TYPE, Look, Theme
from careerfit.ui.widgets.text import spoken

SCROLL_BAR = 14


class NumbersTable(QTableWidget):
    """Pans sideways within its own frame where it is wider than the page; Tab goes on to what follows."""

    def __init__(self, theme: Theme, table: FigureTable) -> None:
        super().__init__(len(table.rows), len(table.header))
        self._theme = theme
        sheets.Dress(theme, self, _sheet)
        self.setHorizontalHeaderLabels(table.header)
        for row, cells in enumerate(table.rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCurrentCell(0, 0)
        spoken(self, table.title)
        theme.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the height of all rows and, where it pans, of the scroll bar."""
        rows = self.rowCount() * self.verticalHeader().defaultSectionSize()
        pans = self.horizontalHeader().length() > self.width() - 2 * self.frameWidth()
        head = self.horizontalHeader().sizeHint().height()
        return QSize(320, rows + head + 2 * self.frameWidth() + 4 + (SCROLL_BAR if pans else 0))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: it pans."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for room for the scroll bar where it is needed."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self._theme.look.metrics("small").height() + 12))
        self.updateGeometry()


def _sheet(look: Look) -> str:
    c, size = look.colors, look.px(TYPE["small"][0])
    return f"""
QTableWidget {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.line};
  border-radius: {RADIUS}px; gridline-color: {c.line}; font-size: {size}px;
  selection-background-color: {c.tint}; selection-color: {c.ink}; }}
QTableWidget:focus {{ border: 3px solid {c.accent}; }}
QTableWidget::item {{ padding: 2px 8px; }}
QTableWidget::item:selected {{ background: {c.tint}; color: {c.ink}; }}
QHeaderView, QTableCornerButton::section {{ background: {c.surface}; }}
QHeaderView::section {{ background: {c.raised}; color: {c.ink}; border: 0; border-bottom: 1px solid {c.edge};
  padding: 6px 8px; font-size: {size}px; font-weight: 600; }}
{sheets.bar(look)}"""
