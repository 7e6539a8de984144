"""The pictures of cohorts as widgets, each said in words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from careerfit.model.cohorts import BarRow, GroupHead, SpreadRow, TrackRow
from careerfit.ui.painting import cohort_painters, painters
from careerfit.ui.result.pictures import Still
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.text import spoken


class SpreadPicture(Still):
    """How one thing measured is spread."""

    def __init__(self, theme: Theme, title: str, row: SpreadRow) -> None:
        super().__init__(theme)
        self.row = row
        spoken(self, row.name or title, row.sentence)
        self.setToolTip(row.sentence)

    def height_at(self, width: int) -> float:
        """Return the height of bars, boxes and ends."""
        return cohort_painters.spread_height(width, self.row, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest word of an end, twice."""
        return round(cohort_painters.spread_least(self.row, self._theme.look))

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint the histogram."""
        cohort_painters.paint_spread(painter, rect, self.row, self._theme.look, mirrored=mirrored)


class BarsPicture(Still):
    """How many people fall into each part."""

    def __init__(self, theme: Theme, title: str, sentence: str, rows: Sequence[BarRow]) -> None:
        super().__init__(theme)
        self.rows = rows
        spoken(self, title, sentence)

    def height_at(self, width: int) -> float:
        """Return the height of all parts."""
        return cohort_painters.bars_height(width, self.rows, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest word, or of the figures beside a short bar."""
        return round(cohort_painters.bars_least(self.rows, self._theme.look))

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint all parts."""
        cohort_painters.paint_bars(painter, rect, self.rows, self._theme.look, mirrored=mirrored)


class TracksPicture(Still):
    """The shares of the tracks in each group."""

    def __init__(self, theme: Theme, title: str, sentence: str, rows: Sequence[TrackRow]) -> None:
        super().__init__(theme)
        self._rows = rows
        spoken(self, title, sentence)

    def height_at(self, width: int) -> float:
        """Return the height of a bar a group."""
        return cohort_painters.track_rows_height(width, self._rows, self._theme.look)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint a bar a group."""
        cohort_painters.paint_track_rows(painter, rect, self._rows, self._theme.look, mirrored=mirrored)


class GroupLine(Still):
    """A group above the figures: how it is drawn, its name, how many people it has."""

    def __init__(self, theme: Theme, head: GroupHead, group: int, *, marked: bool) -> None:
        super().__init__(theme)
        self._head, self._group, self._marked = head, group, marked
        spoken(self, head.name, head.about or head.name)

    def height_at(self, width: int) -> float:
        """Return the height of name and number."""
        return cohort_painters.head_height(width, self._head, self._theme.look, marked=self._marked)

    def least_width(self) -> int:
        """Return the room of the longest word."""
        words = painters.widest_word(
            f"{self._head.name} {self._head.about}", self._theme.look.metrics("strong")
        )
        return round(words) + self._theme.look.px(cohort_painters.SWATCH) + 14

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint sign, name and number."""
        cohort_painters.paint_head(
            painter,
            rect,
            self._head,
            self._theme.look,
            group=self._group,
            marked=self._marked,
            mirrored=mirrored,
        )
