"""A person's results over time: one line each, scales with their bands, reliable changes in words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.review import HistoryScreen, ResultRow, ScaleSeries
from careerfit.ui.desk.case_parts import Refilled, Section, link
from careerfit.ui.painting import case_painters
from careerfit.ui.result.lines import add_points, plain_column
from careerfit.ui.result.pictures import Still
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.grid import Grid
from careerfit.ui.widgets.layouts import FlowLayout, emptied
from careerfit.ui.widgets.rows import OpenRow
from careerfit.ui.widgets.text import Text, spoken

COLUMN = 200  # px at 100 % that a scale takes at least


class SeriesPicture(Still):
    """One scale over time."""

    def __init__(self, theme: Theme, row: ScaleSeries) -> None:
        super().__init__(theme)
        self.row = row
        spoken(self, row.name, row.sentence)

    def height_at(self, width: int) -> float:
        """Return the height of name, plot and days."""
        return case_painters.series_height(width, self.row, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest word."""
        return case_painters.least_width(self.row, self._theme.look)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint all occasions."""
        case_painters.paint_series(painter, rect, self.row, self._theme.look, mirrored=mirrored)


class ResultLine(OpenRow):
    """One result; says whether it is the one that is looked at."""

    def __init__(self, theme: Theme, row: ResultRow, *, chosen: bool) -> None:
        super().__init__(theme, row.title, row.facts, "", row.track)
        self._verb = self.tr("Shown below") if chosen else self.tr("Show")
        spoken(self, f"{self._verb}: {row.title}", row.facts)


class ResultsCard(Section):
    """All results of a person and what changed between them.

    Signals:
        chosen: the session that is to be looked at.
        compared: two results are to be put side by side.

    """

    chosen = Signal(str)
    compared = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._theme = theme
        self.title.show_heading(self.tr("Results"), "")
        self.compare = link(theme, self.tr("Compare with another result or person"))
        self.compare.clicked.connect(self.compared)
        self.rows = Refilled(self.compare)
        self._changes: object = None
        self.changes = QWidget()
        self._column = plain_column(self.changes, 4)
        self.note = Text(theme, "small", "muted")
        self.column.addWidget(self.note)
        self.column.addWidget(self.rows)
        ways = FlowLayout(8, outset=8)
        ways.addWidget(self.compare)
        self.column.addLayout(ways)
        self.column.addWidget(self.changes)

    def show_history(self, history: HistoryScreen, session: str) -> None:
        """Show all results, the chosen one marked."""
        self.note.show_text(history.note)
        self.rows.refill((history.rows, session), lambda: self._fill(history.rows, session))
        self.compare.setVisible(any(row.finished for row in history.rows))
        if history.changes != self._changes:
            self._changes = history.changes
            emptied(self._column)
            for change in history.changes:
                self._column.addWidget(Text(self._theme, "label", "muted", change.title))
                add_points(self._column, self._theme, change.sentences)
        self.changes.setVisible(bool(history.changes))

    def _fill(self, rows: Sequence[ResultRow], session: str) -> None:
        for row in rows:
            button = ResultLine(self._theme, row, chosen=row.session == session)
            button.clicked.connect(lambda _on, session=row.session: self.chosen.emit(session))
            self.rows.stops[(row.session,)] = button
            self.rows.column.addWidget(button)
        self.rows.setVisible(bool(rows))


class SeriesCard(Section):
    """Scales over time, one small picture each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._theme = theme
        self.title.show_heading(self.tr("Scales over time"), "")
        self.legend = Text(theme, "small", "muted")
        self.column.addWidget(self.legend)
        self.column.addSpacing(4)
        self._series: tuple[ScaleSeries, ...] = ()
        self._grid = QWidget()
        self.pictures: list[SeriesPicture] = []
        self.column.addWidget(self._grid)

    def show_series(self, history: HistoryScreen) -> None:
        """Show the scales of the results that can be drawn together."""
        self.setVisible(bool(history.series))
        self.legend.show_text(history.legend)
        if history.series == self._series:
            return
        self._series = history.series
        old, self._grid = self._grid, QWidget()
        self.column.replaceWidget(old, self._grid)
        old.hide()
        old.deleteLater()
        self.pictures = [SeriesPicture(self._theme, row) for row in history.series]
        whole = QVBoxLayout(self._grid)
        whole.setContentsMargins(0, 0, 0, 0)
        grid = Grid(self._theme, COLUMN, gap=20, most=4)
        whole.addLayout(grid)
        for picture in self.pictures:
            grid.addWidget(picture)
