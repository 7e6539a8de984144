"""The pictures of the result page's parts as widgets, each said in words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from careerfit.model.content import Track
from careerfit.model.outcome import PairScale, TriedRole, TwiceRow
from careerfit.model.screens import FitPart
from careerfit.ui.painting import painters, result_painters
from careerfit.ui.theme import Look, Theme
from careerfit.ui.widgets.pictures import Picture
from careerfit.ui.widgets.text import spoken


class Still(Picture):
    """A picture whose content never changes: a layout asks for the height at the same widths many times."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._known: dict[tuple[int, Look], int] = {}

    def heightForWidth(self, width: int) -> int:
        """Return the height of the picture at this width."""
        key = (width, self._theme.look)
        if key not in self._known:
            self._known[key] = super().heightForWidth(width)
        return self._known[key]


class PartsPicture(Still):
    """How a fit adds up over the scales."""

    def __init__(self, theme: Theme, title: str, parts: Sequence[FitPart], track: Track) -> None:
        super().__init__(theme)
        self._parts, self._track = parts, track
        self._total = self.tr("Fit", "the sum of its parts")
        self._decimal = self.locale().decimalPoint()
        said = " ".join(part.sentence for part in parts)
        spoken(self, self.tr("How the fit of {role} adds up").format(role=title), said)

    def height_at(self, width: int) -> float:
        """Return the height of all bars."""
        return result_painters.parts_height(width, self._parts, self._total, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest name and a figure."""
        metrics = self._theme.look.metrics("small")
        longest = max(metrics.horizontalAdvance(part.name) for part in self._parts)
        return max(120, round(longest + metrics.horizontalAdvance("+0.00")) + 24)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint all bars."""
        result_painters.paint_parts(
            painter, rect, self._parts, self._theme.look, track=self._track, total=self._total,
            decimal=self._decimal, mirrored=mirrored,
        )  # fmt: skip


class TriedPicture(Picture):
    """The shortlist that is tried out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.roles: Sequence[TriedRole] = ()

    def show_roles(self, roles: Sequence[TriedRole]) -> None:
        """Show these roles."""
        self.roles = roles
        spoken(self, self.tr("Closest roles, only tried out"), "; ".join(role.sentence for role in roles))
        self.updateGeometry()
        self.update()

    def height_at(self, width: int) -> float:
        """Return the height of all rows."""
        return result_painters.tried_height(width, self.roles, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest word and a share."""
        metrics = self._theme.look.metrics("body")
        words = max((painters.widest_word(role.title, metrics) for role in self.roles), default=0.0)
        return max(160, round(words + metrics.horizontalAdvance("under 100 %")) + 24)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint all rows."""
        result_painters.paint_tried(painter, rect, self.roles, self._theme.look, mirrored=mirrored)


class TwiceLine(Still):
    """One scale on two occasions."""

    def __init__(self, theme: Theme, row: TwiceRow) -> None:
        super().__init__(theme)
        self.row = row
        spoken(self, f"{row.name}: {row.verdict}", row.sentence)

    def height_at(self, width: int) -> float:
        """Return the height of name, bands and ends."""
        return result_painters.twice_height(width, self.row, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest word of an end, twice."""
        return result_painters.least_width(self.row, 2, self._theme.look)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint both bands."""
        result_painters.paint_twice(painter, rect, self.row, self._theme.look, mirrored=mirrored)


class PairPicture(Still):
    """What two roles ask for on one scale."""

    def __init__(self, theme: Theme, row: PairScale, tracks: tuple[Track, Track]) -> None:
        super().__init__(theme)
        self._row, self._tracks = row, tracks
        spoken(self, row.name, row.sentence)

    def height_at(self, width: int) -> float:
        """Return the height of name, lines and ends."""
        return result_painters.pair_height(width, self._row, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest word of an end, three times."""
        return result_painters.least_width(self._row, 3, self._theme.look)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint both lines."""
        result_painters.paint_pair(
            painter, rect, self._row, self._theme.look, tracks=self._tracks, mirrored=mirrored
        )
