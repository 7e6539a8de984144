"""Rows of the workspace's first page that open something: a count with its lines, a person who is due."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from careerfit.model.overview import DueRow, NeedRow
from careerfit.ui.painting import painters
from careerfit.ui.theme import RADIUS, Kind, Theme, Tone
from careerfit.ui.widgets.buttons import PlainButton
from careerfit.ui.widgets.text import spoken

PAD = 10
LEAST = 34


class _Row(PlainButton):
    """A row over the whole width whose texts wrap; lit under the mouse, ringed when the keyboard is here."""

    def __init__(self, theme: Theme, name: str, about: str) -> None:
        super().__init__(name)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        spoken(self, name, about)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def height_at(self, width: int) -> float:
        """Return the height of the texts at this width."""
        raise NotImplementedError

    def paint(self, painter: QPainter, bounds: QRectF, *, mirrored: bool) -> None:
        """Paint the texts."""
        raise NotImplementedError

    def heightForWidth(self, width: int) -> int:
        """Return the height of the texts with the room around them."""
        return max(LEAST, round(self.height_at(width) + 12.5))

    def sizeHint(self) -> QSize:
        """Return the room of a usual row."""
        return QSize(360, self.heightForWidth(360))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what lies under the texts, and the texts."""
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(self.rect())
        if self.underMouse() or self.isDown() or self.ringed:
            painter.setPen(QPen(look.color("accent"), 3) if self.ringed else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("tint" if self.underMouse() or self.isDown() else "surface"))
            painter.drawRoundedRect(bounds.adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)
        self.paint(painter, bounds, mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def _height(self, text: str, kind: Kind, width: float) -> float:
        return painters.text_height(text, width, self._theme.look.metrics(kind))


class NeedButton(_Row):
    """How many lines need the counselor for one reason; with none it is quieter and says no more."""

    def __init__(self, theme: Theme, row: NeedRow) -> None:
        self.row = row
        self._column = 0.0
        super().__init__(theme, f"{row.number}: {row.title}", row.about)

    def number_width(self) -> float:
        """Return the room of the number."""
        return self._theme.look.metrics("section").horizontalAdvance(self.row.number) + 1

    def set_column(self, width: float) -> None:
        """Keep this much room for the number, so that those of all rows end under one another."""
        if width != self._column:
            self._column = width
            self.updateGeometry()
            self.update()

    def height_at(self, width: int) -> float:
        """Return the height of title and reason."""
        room = width - self._start() - PAD
        return self._height(self.row.title, self._kind, room) + self._height(self._about, "small", room)

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut."""
        metrics = self._theme.look.metrics("strong")
        words = painters.widest_word(f"{self.row.title} {self._about}", metrics)
        return QSize(round(words + self._start() + PAD) + 2, LEAST)

    def paint(self, painter: QPainter, bounds: QRectF, *, mirrored: bool) -> None:
        """Paint the number, what it counts, and why that matters."""
        look, row = self._theme.look, self.row
        tone: Tone = "ink" if row.count else "muted"
        room = bounds.width() - self._start() - PAD
        title = self._height(row.title, self._kind, room)
        top = (bounds.height() - self.height_at(round(bounds.width()))) / 2
        lift = (look.metrics("section").height() - look.metrics(self._kind).height()) / 2
        texts: tuple[tuple[QRectF, str, Kind, Tone, bool], ...] = (
            (QRectF(PAD, top - lift, self._column, title + 2 * lift), row.number, "section", tone, True),
            (QRectF(self._start(), top, room, title), row.title, self._kind, tone, False),
            (QRectF(self._start(), top + title, room, bounds.height()), self._about, "small", "muted", False),
        )
        for box, text, kind, ink, end in texts:
            place = painters.flipped(box, bounds, mirrored=mirrored)
            painters.paint_text(painter, place, text, look, kind=kind, tone=ink, end=end, mirrored=mirrored)

    @property
    def _kind(self) -> Kind:
        return "strong" if self.row.count else "body"

    @property
    def _about(self) -> str:
        return self.row.about if self.row.count else ""

    def _start(self) -> float:
        return PAD + self._column + 14


class DueButton(_Row):
    """Who is to be heard of again, when and why."""

    def __init__(self, theme: Theme, row: DueRow) -> None:
        self.row = row
        super().__init__(theme, row.name, ", ".join(part for part in (row.when, row.about) if part))

    def height_at(self, width: int) -> float:
        """Return the height of name, day and note."""
        room = width - 2 * PAD
        name = self._height(self.row.name, "body", room - self._beside(width))
        day = 0.0 if self._beside(width) else self._height(self.row.when, "small", room)
        return name + day + self._height(self.row.about, "small", room)

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut."""
        metrics = self._theme.look.metrics("body")
        words = f"{self.row.name} {self.row.about} {self.row.when}"
        return QSize(round(painters.widest_word(words, metrics) + 2 * PAD) + 2, LEAST)

    def paint(self, painter: QPainter, bounds: QRectF, *, mirrored: bool) -> None:
        """Paint the name, the day at the end of its line or below, and the note."""
        look, row, room = self._theme.look, self.row, bounds.width() - 2 * PAD
        beside = self._beside(round(bounds.width()))
        top = (bounds.height() - self.height_at(round(bounds.width()))) / 2
        name = self._height(row.name, "body", room - beside)
        lift = look.metrics("body").ascent() - look.metrics("small").ascent()
        day = QRectF(PAD, top + (lift if beside else name), room, bounds.height())
        below = name if beside else name + self._height(row.when, "small", room)
        texts: tuple[tuple[QRectF, str, Kind, Tone, bool], ...] = (
            (QRectF(PAD, top, room - beside, name), row.name, "body", "accent", False),
            (day, row.when, "label" if row.pressing else "small", "ink" if row.pressing else "muted",
             bool(beside)),
            (QRectF(PAD, top + below, room, bounds.height()), row.about, "small", "muted", False),
        )  # fmt: skip
        for box, text, kind, ink, end in texts:
            place = painters.flipped(box, bounds, mirrored=mirrored)
            painters.paint_text(painter, place, text, look, kind=kind, tone=ink, end=end, mirrored=mirrored)

    def _beside(self, width: int) -> float:
        """Return the room of the day at the end of the line of the name, 0 where it has none."""
        look = self._theme.look
        day = look.metrics("label").horizontalAdvance(self.row.when) + 14
        name = look.metrics("body").horizontalAdvance(self.row.name) + 2
        return day if name + day <= width - 2 * PAD else 0.0
