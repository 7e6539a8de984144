"""One figure of a cohort on its card: title, sentence, picture or tables, and a way to save the picture."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from careerfit.model.cohorts import Figure
from careerfit.ui.desk.cohort_pictures import BarsPicture, SpreadPicture, TracksPicture
from careerfit.ui.desk.cohort_table import NumbersTable
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.grid import Grid
from careerfit.ui.widgets.layouts import Card, FlowLayout
from careerfit.ui.widgets.pictures import Picture
from careerfit.ui.widgets.text import Text, spoken

SMALL_MULTIPLE = 200  # px at 100 % that one histogram of several takes at least


class FigureCard(Card):
    """Shows one figure; tables are made when they are asked for first."""

    saved = Signal(str)  # id of the figure whose picture is wanted as a file

    def __init__(self, theme: Theme, figure: Figure, *, as_tables: bool) -> None:
        super().__init__(theme)
        self.figure = figure
        self.tables: list[NumbersTable] = []
        self.pictures = self._pictures()
        self.column.addWidget(Text(theme, "section", "ink", figure.title))
        self.column.addSpacing(4)
        self.column.addWidget(Text(theme, "small", "muted", figure.sentence))
        self.column.addSpacing(12)
        self._drawn = self._laid_out()
        self._numbers = QWidget()
        self._rows = QVBoxLayout(self._numbers)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self.column.addWidget(self._drawn)
        self.column.addWidget(self._numbers)
        if figure.note:
            self.column.addSpacing(8)
            self.column.addWidget(Text(theme, "hint", "muted", figure.note))
        self.save = Button(theme, self.tr("Save this picture"), "link")
        self.save.set_icon("save")
        spoken(self.save, self.tr("Save this picture: {figure}").format(figure=figure.title))
        self.save.clicked.connect(lambda: self.saved.emit(figure.id))
        row = FlowLayout(8, outset=8)
        row.addWidget(self.save)
        self.column.addStretch(1)
        self.column.addSpacing(6)
        self.column.addLayout(row)
        self.show_tables(on=as_tables)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what takes the focus, in the order of the Tab key."""
        return (*self.tables, self.save)

    def show_tables(self, *, on: bool) -> None:
        """Show the numbers instead of the picture, or the picture."""
        if on and not self.tables:
            self.tables = [NumbersTable(self._theme, table) for table in self.figure.tables]
            for table in self.tables:
                self._rows.addWidget(table)
        self._drawn.setVisible(not on and bool(self.pictures))
        self._numbers.setVisible(on and bool(self.tables))
        self.save.setVisible(not on and bool(self.pictures))

    def _pictures(self) -> list[Picture]:
        figure, theme = self.figure, self._theme
        if figure.spreads:
            return [SpreadPicture(theme, figure.title, row) for row in figure.spreads]
        if figure.bars:
            return [BarsPicture(theme, figure.title, figure.sentence, figure.bars)]
        return [TracksPicture(theme, figure.title, figure.sentence, figure.tracks)] if figure.tracks else []

    def _laid_out(self) -> QWidget:
        whole = QWidget()
        several = len(self.pictures) > 1
        grid = Grid(self._theme, SMALL_MULTIPLE, gap=28, most=4 if several else 1)
        whole.setLayout(grid)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        whole.setSizePolicy(policy)
        for picture in self.pictures:
            grid.addWidget(picture)
        return whole
