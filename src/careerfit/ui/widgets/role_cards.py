"""The cards of the library, one a role."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from careerfit.model.explore import LibraryRow
from careerfit.ui.painting import marks, painters
from careerfit.ui.theme import CARD_RADIUS, Kind, Look, Theme, Tone
from careerfit.ui.widgets.buttons import PlainButton
from careerfit.ui.widgets.text import spoken

START = 28  # px from the leading edge to the text, past the spine
END = 16
TOP = 14


class RoleCard(PlainButton):
    """A role of the library: title, place, summary, and at its foot fit and wage."""

    def __init__(self, theme: Theme, row: LibraryRow) -> None:
        super().__init__()
        self._theme = theme
        self.row = row
        self.picking = False  # whether pressing picks it rather than opens it
        self.picked = False
        self._known: dict[tuple[int, Look], int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._describe()
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_row(self, row: LibraryRow) -> None:
        """Show the role as it stands now."""
        if row != self.row:
            self.row = row
            self._known.clear()
            self._describe()
            self.updateGeometry()
            self.update()

    def set_picking(self, *, picking: bool, picked: bool = False) -> None:
        """Show whether roles are being picked, and whether this one is."""
        if (picking, picked) != (self.picking, self.picked):
            self.picking, self.picked = picking, picked
            self._describe()
            self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all its texts."""
        key = (width, self._theme.look)
        if key not in self._known:
            look = self._theme.look
            high = sum(
                painters.text_height(text, self._room(width, text), look.metrics(kind)) + gap
                for text, kind, _, gap in self._texts()
            )
            self._known[key] = round(TOP + high + self._foot_height(width) + TOP + 0.5)
        return self._known[key]

    def sizeHint(self) -> QSize:
        """Return the room of a usual card."""
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut."""
        look, row = self._theme.look, self.row
        words = max(
            painters.widest_word(row.title, look.metrics("strong")) + look.px(26),
            *(painters.widest_word(text, look.metrics(kind)) for text, kind, _, _ in self._texts()),
            marks.chip_width(row.band_text, look) if row.band else 0,
            painters.widest_word(row.wage, look.metrics("small")),
        )
        return QSize(round(words + START + END + 2), 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface, spine, texts and foot."""
        look, row = self._theme.look, self.row
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(self.rect())
        marked = self.ringed or self.picked
        pen = 3.0 if marked else 1.0
        painter.setPen(QPen(look.color("accent" if marked else "edge" if look.thick else "line"), pen))
        painter.setBrush(look.color("tint" if self.underMouse() or self.isDown() else "surface"))
        inner = bounds.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
        painter.drawRoundedRect(inner, CARD_RADIUS, CARD_RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(row.track))
        spine = QRectF(12, TOP, 5, bounds.height() - 2 * TOP)
        painter.drawRoundedRect(painters.flipped(spine, bounds, mirrored=mirrored), 2.5, 2.5)
        top = float(TOP)
        for text, kind, tone, gap in self._texts():
            room = self._room(self.width(), text)
            high = painters.text_height(text, room, look.metrics(kind))
            box = painters.flipped(QRectF(START, top, room, high), bounds, mirrored=mirrored)
            painters.paint_text(painter, box, text, look, kind=kind, tone=tone, mirrored=mirrored)
            top += high + gap
        self._paint_foot(painter, bounds, look, mirrored=mirrored)
        if self.picking:
            self._paint_pick(painter, bounds, look, mirrored=mirrored)

    def _texts(self) -> list[tuple[str, Kind, Tone, int]]:
        """Return the texts from the top: words, kind, tone and the room below."""
        row = self.row
        texts: list[tuple[str, Kind, Tone, int]] = [
            (row.title, "strong", "ink", 1),
            (row.place, "small", "muted", 8),
            (row.summary, "body", "ink", 8),
        ]
        if row.found:
            texts.append((row.found, "small", "accent", 8))
        if row.against:
            texts.append((row.against, "small", "warn", 8))
        return texts

    def _room(self, width: float, text: str) -> float:
        sign = self._theme.look.px(26) if text == self.row.title else 0  # of picking
        return width - START - END - sign

    def _foot_height(self, width: int) -> float:
        row, look = self.row, self._theme.look
        wage = painters.text_height(row.wage, width - START - END, look.metrics("small"))
        if not row.band:
            return wage
        chip = marks.chip_height(look)
        return chip if self._foot_in_one(width) else chip + 4 + wage

    def _foot_in_one(self, width: int) -> bool:
        row, look = self.row, self._theme.look
        needed = (
            marks.chip_width(row.band_text, look) + 16 + look.metrics("small").horizontalAdvance(row.wage)
        )
        return needed <= width - START - END

    def _paint_foot(self, painter: QPainter, bounds: QRectF, look: Look, *, mirrored: bool) -> None:
        row, room = self.row, bounds.width() - START - END
        high = self._foot_height(self.width())
        top = bounds.height() - TOP - high
        small = look.metrics("small")
        wage = QRectF(START, top, room, high)
        if row.band:
            chip = QRectF(START, top, marks.chip_width(row.band_text, look), marks.chip_height(look))
            at = painters.flipped(chip, bounds, mirrored=mirrored)
            marks.paint_chip(painter, at, row.band_text, row.band, look)
            if self._foot_in_one(self.width()):
                wage = QRectF(START, top + (high - small.height()) / 2, room, small.height())
            else:
                wage = QRectF(START, top + chip.height() + 4, room, small.height())
        box = painters.flipped(wage, bounds, mirrored=mirrored)
        end = bool(row.band) and self._foot_in_one(self.width())
        painters.paint_text(
            painter, box, row.wage, look, kind="small", tone="muted", end=end, mirrored=mirrored
        )

    def _paint_pick(self, painter: QPainter, bounds: QRectF, look: Look, *, mirrored: bool) -> None:
        """Paint the box that is ticked when the card is picked."""
        size = look.px(18)
        box = QRectF(bounds.width() - END - size, TOP, size, size)
        box = painters.flipped(box, bounds, mirrored=mirrored)
        painter.setPen(QPen(look.color("accent" if self.picked else "edge"), 2))
        painter.setBrush(look.color("accent" if self.picked else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if self.picked:
            pen = QPen(look.color("on_accent"), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            tick = (0.25, 0.52), (0.43, 0.7), (0.76, 0.3)
            painter.drawPolyline([QPointF(box.left() + x * size, box.top() + y * size) for x, y in tick])

    def _describe(self) -> None:
        row = self.row
        name = ", ".join(part for part in (row.title, row.place, row.band_text) if part)
        state = ""
        if self.picking:
            state = self.tr("picked") if self.picked else self.tr("press to pick it")
        told = (state, row.summary, row.found, row.against, row.wage)
        spoken(self, name, " ".join(part for part in told if part))
