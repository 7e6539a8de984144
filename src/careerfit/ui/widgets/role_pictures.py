"""Widgets of a role's pictures: one scale of its profile, its wage, its place in the funnel, its fit."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from careerfit.model.content import Track
from careerfit.model.explore import FunnelScreen, OwnFit, ProfileLine, WageFigure
from careerfit.ui.painting import funnel_painters, marks, painters, role_painters
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.pictures import Picture
from careerfit.ui.widgets.text import spoken


class ProfileScale(Picture):
    """What a role asks for on one scale, with the person's own interval."""

    def __init__(self, theme: Theme, line: ProfileLine, track: Track) -> None:
        super().__init__(theme)
        self._line = line
        self._track: Track = track
        ends = self.tr("From {low} to {high}.").format(low=line.low_end, high=line.high_end)
        spoken(self, line.name, f"{line.sentence} {ends}")

    def height_at(self, width: int) -> float:
        """Return the height of name, line, ends and sentence."""
        return role_painters.profile_height(width, self._line, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest word of an end, twice."""
        metrics = self._theme.look.metrics("hint")
        words = max(painters.widest_word(text, metrics) for text in (self._line.low_end, self._line.high_end))
        return max(160, round(2 * words) + 20)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint the scale."""
        look = self._theme.look
        role_painters.paint_profile_line(painter, rect, self._line, self._track, look, mirrored=mirrored)


class WagePicture(Picture):
    """The median wage in its range."""

    def __init__(self, theme: Theme, wage: WageFigure, track: Track, sentence: str) -> None:
        super().__init__(theme)
        self._wage = wage
        self._track: Track = track
        spoken(self, self.tr("Wage a year"), sentence)

    def height_at(self, width: int) -> float:
        """Return the height of median, line and ends."""
        return role_painters.wage_height(width, self._wage, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the median and of both ends."""
        look, wage = self._theme.look, self._wage
        ends = max(
            painters.widest_word(text, look.metrics("hint")) for text in (wage.low_text, wage.high_text)
        )
        median = look.metrics("section").horizontalAdvance(wage.median_text)
        return round(max(2 * ends + 20, median + 4))

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint line, band and median."""
        look = self._theme.look
        role_painters.paint_wage(painter, rect, self._wage, self._track, look, mirrored=mirrored)


class FunnelPicture(Picture):
    """The funnel with the places of one role or of all."""

    def __init__(self, theme: Theme, funnel: FunnelScreen) -> None:
        super().__init__(theme)
        self._funnel = funnel
        spoken(self, self.tr("Funnel"), funnel.sentence)

    def height_at(self, width: int) -> float:
        """Return the height of the funnel."""
        return funnel_painters.funnel_height(width, self._funnel, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest title."""
        return round(funnel_painters.funnel_least_width(self._funnel, self._theme.look))

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint the funnel."""
        funnel_painters.paint_funnel(painter, rect, self._funnel, self._theme.look, mirrored=mirrored)


class OwnFitBand(Picture):
    """How a role fits the open result, with its 95 % band."""

    def __init__(self, theme: Theme, fit: OwnFit, track: Track) -> None:
        super().__init__(theme)
        self._fit = fit
        self._track: Track = track
        spoken(self, self.tr("Fit with your answers"), f"{fit.band_text}. {fit.sentence}")

    def height_at(self, width: int) -> float:  # noqa: ARG002 - a line is as high at any width
        """Return the height of the line."""
        return self._theme.look.px(20)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint line, band and dot."""
        fit = self._fit
        interval = (fit.low, fit.fit, fit.high)
        marks.paint_fit(painter, rect, interval, self._track, self._theme.look, mirrored=mirrored)
