"""One role of a shortlist as a button: title, chip, bar and share."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from careerfit.model.screens import RoleRow
from careerfit.ui.painting import marks, painters
from careerfit.ui.theme import RADIUS, Kind, Look, Theme, Tone
from careerfit.ui.widgets.buttons import PlainButton
from careerfit.ui.widgets.text import spoken

PAD = 8
BAR = 72
Places = tuple[QRectF, QRectF, QRectF, QRectF, float]


class RoleButton(PlainButton):
    """One role: title, chip, bar and share; pressing it unfolds or folds the details.

    `others` are the roles of the same list: chips, bars and shares of all stand in columns.
    """

    def __init__(self, theme: Theme, role: RoleRow, others: Sequence[RoleRow], *, quiet: bool) -> None:
        super().__init__()
        self._theme = theme
        self.role = role
        self._known: dict[tuple[int, Look], Places] = {}
        # where the answers point nowhere, no word may sound like a recommendation
        self._chip = "" if quiet else role.band_text
        self._chips = [] if quiet else sorted({other.band_text for other in (*others, role)} - {""})
        self._shares = sorted({other.best_text for other in others} | {role.best_text})
        self._quiet = quiet
        self._opened = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._describe()
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def opened(self) -> bool:
        """Whether the details are shown."""
        return self._opened

    def set_opened(self, opened: bool) -> None:
        """Show that the details are unfolded or folded."""
        self._opened = opened
        self._describe()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height: one line, or two where there is little room."""
        title, _chip, _bar, _share, height = self._places(width)
        return round(max(height, title.height() + 12))

    def sizeHint(self) -> QSize:
        """Return the room of a usual row."""
        return QSize(420, self.heightForWidth(420))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which nothing is cut."""
        look = self._theme.look
        word = painters.widest_word(self.role.title, look.metrics("strong"))
        second = self._chip_width(look) + 12 + look.px(40)
        return QSize(round(max(word + self._share_width() + 12, second) + self._start() + PAD), 34)

    def centre(self) -> int:
        """Return where the tick of a bracket meets this row, from its top."""
        line = self._theme.look.metrics("strong").height()
        return round(6 + line / 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        look, role = self._theme.look, self.role
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(self.rect())
        if self.underMouse() or self.ringed:
            painter.setPen(QPen(look.color("accent"), 2) if self.ringed else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("tint") if self.underMouse() else look.color("surface"))
            painter.drawRoundedRect(bounds.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        title, chip, bar, share, _height = self._places(self.width())
        line = round(look.metrics("strong").height())
        box = painters.flipped(QRectF(PAD, 6, look.px(14), line), bounds, mirrored=mirrored).toRect()
        marks.paint_chevron(painter, box, look, opened=self._opened, mirrored=mirrored)
        tone: Tone = "muted" if self._quiet else "ink"
        kind: Kind = "body" if self._quiet else "strong"
        painters.paint_text(
            painter, painters.flipped(title, bounds, mirrored=mirrored), role.title, look,
            kind=kind, tone=tone, mirrored=mirrored,
        )  # fmt: skip
        if self._chip:
            where = painters.flipped(chip, bounds, mirrored=mirrored)
            marks.paint_chip(painter, where, self._chip, role.band, look)
        marks.paint_share(
            painter, painters.flipped(bar, bounds, mirrored=mirrored), role.p_best, role.track, look,
            mirrored=mirrored,
        )  # fmt: skip
        painters.paint_text(
            painter, painters.flipped(share, bounds, mirrored=mirrored), role.best_text, look,
            kind=kind, tone=tone, end=True, mirrored=mirrored,
        )  # fmt: skip

    def _places(self, width: int) -> Places:
        """Return what `_placed` does; a layout asks for the same few widths some fifty times."""
        key = (width, self._theme.look)
        if key not in self._known:
            self._known[key] = self._placed(width)
        return self._known[key]

    def _placed(self, width: int) -> Places:
        """Return the rectangles of title, chip, bar and share, and the height, at this width."""
        look = self._theme.look
        metrics = look.metrics("strong")
        line = metrics.height()
        start, share = self._start(), self._share_width()
        chip = QSize(round(self._chip_width(look)), round(marks.chip_height(look)))
        bar = look.px(BAR)
        share_box = QRectF(width - PAD - share, 6, share, line)
        column = round(max((marks.chip_width(text, look) for text in self._chips), default=0.0))
        one_line = width - start - share - 12 - bar - 12 - max(chip.width(), column) - 12 - PAD
        if one_line >= look.px(140):
            high = painters.text_height(self.role.title, one_line, metrics)
            bar_left = width - PAD - share - 12 - bar
            chip_left = bar_left - 12 - max(chip.width(), column)
            middle = 6 + line / 2
            return (
                QRectF(start, 6, one_line, high),
                QRectF(chip_left, middle - chip.height() / 2, chip.width(), chip.height()),
                QRectF(bar_left, middle - 4, bar, 8),
                share_box,
                max(high, chip.height()) + 12,
            )
        room = width - start - share - 12 - PAD
        high = painters.text_height(self.role.title, room, metrics)
        top = 6 + high + 4
        chip_box = QRectF(start, top, chip.width(), chip.height())
        bar_left = start + max(chip.width(), column) + 12
        bar_box = QRectF(bar_left, top + chip.height() / 2 - 4, max(20.0, width - PAD - bar_left), 8)
        return QRectF(start, 6, room, high), chip_box, bar_box, share_box, top + chip.height() + 8

    def _chip_width(self, look: Look) -> float:
        return marks.chip_width(self._chip, look) if self._chip else 0.0

    def _start(self) -> int:
        return PAD + self._theme.look.px(14) + 6

    def _share_width(self) -> float:
        metrics = self._theme.look.metrics("strong")
        return max(metrics.horizontalAdvance(text) for text in self._shares) + 2

    def _describe(self) -> None:
        role = self.role
        parts = [role.title, self._chip, self.tr("closest in {share}").format(share=role.best_text)]
        if role.tied:
            parts.append(self.tr("cannot be told apart from the other tied roles"))
        state = self.tr("unfolded") if self._opened else self.tr("folded; press to see the reasons")
        spoken(self, ", ".join(part for part in parts if part), state)
