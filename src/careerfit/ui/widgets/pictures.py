"""Widgets that show one painted picture each, and say it in words to assistive programs."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from careerfit.model.screens import RoleRow, ScaleRow, TrackShare
from careerfit.ui.painting import marks, painters
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.text import spoken


class Picture(QLabel):
    """The base of all pictures: as wide as its place, as high as the picture needs at that width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def height_at(self, width: int) -> float:
        """Return the height of the picture at this width."""
        raise NotImplementedError

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint the picture into the rectangle."""
        raise NotImplementedError

    def least_width(self) -> int:
        """Return the width under which something would be cut."""
        return 120

    def heightForWidth(self, width: int) -> int:
        """Return the height of the picture at this width."""
        return round(self.height_at(width) + 0.5)

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        """Return the least width, with no height of its own: that follows from the width."""
        return QSize(self.least_width(), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.paint(QPainter(self), QRectF(self.rect()), mirrored=mirrored)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class TrackBar(Picture):
    """The shares of marketing, bridge and sales."""

    def __init__(self, theme: Theme, tracks: Sequence[TrackShare], sentence: str) -> None:
        super().__init__(theme)
        self._tracks = tracks
        words = ", ".join(f"{track.label} {track.share_text}" for track in tracks)
        spoken(self, sentence or words, words)

    def height_at(self, width: int) -> float:
        """Return the height of bar and labels."""
        return painters.tracks_height(width, self._tracks, self._theme.look)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint bar and labels."""
        painters.paint_tracks(painter, rect, self._tracks, self._theme.look, mirrored=mirrored)


class ScaleLine(Picture):
    """One line of the profile."""

    def __init__(self, theme: Theme, row: ScaleRow) -> None:
        super().__init__(theme)
        self.row = row
        self._unmeasured = self.tr("not measured")
        spoken(self, row.name, self._in_words())

    def height_at(self, width: int) -> float:
        """Return the height of name, line and ends."""
        return painters.scale_height(width, self.row, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest word of an end, twice."""
        metrics = self._theme.look.metrics("hint")
        words = max(painters.widest_word(text, metrics) for text in (self.row.low_end, self.row.high_end))
        return max(120, round(2 * words) + 20)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint the line."""
        look = self._theme.look
        painters.paint_scale(painter, rect, self.row, look, unmeasured=self._unmeasured, mirrored=mirrored)

    def _in_words(self) -> str:
        row = self.row
        if not row.measured:
            return self._unmeasured
        ends = self.tr("From {low} to {high}.") if row.low_end and row.high_end else ""
        return " ".join(
            part
            for part in (
                row.sentence,
                row.figures,
                ends.format(low=row.low_end, high=row.high_end),
            )
            if part
        )


class FitBand(Picture):
    """How well one role fits, with its 95 % band."""

    def __init__(self, theme: Theme, role: RoleRow, words: str) -> None:
        super().__init__(theme)
        self._role = role
        spoken(self, self.tr("Fit of {role}").format(role=role.title), words)

    def height_at(self, width: int) -> float:  # noqa: ARG002 - a line is as high at any width
        """Return the height of the line."""
        return self._theme.look.px(18)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint line, band and dot."""
        role = self._role
        interval = (role.fit_low, role.fit, role.fit_high)
        marks.paint_fit(painter, rect, interval, role.track, self._theme.look, mirrored=mirrored)
