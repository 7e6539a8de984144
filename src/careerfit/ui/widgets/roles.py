"""Families with their roles: each role a button that unfolds its reasons, ties joined by a bracket."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from careerfit.model.screens import FamilyRow, RoleRow
from careerfit.ui import marks, painters
from careerfit.ui.announce import announce
from careerfit.ui.theme import RADIUS, Kind, Look, Theme, Tone
from careerfit.ui.widgets.buttons import PlainButton
from careerfit.ui.widgets.pictures import FitBand
from careerfit.ui.widgets.text import Text, spoken

GUTTER = 14  # px left of the roles, for the bracket
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
        self._chips = sorted({other.band_text for other in others} | {role.band_text})
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
        second = marks.chip_width(self.role.band_text, look) + 12 + look.px(40)
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
        marks.paint_chip(
            painter, painters.flipped(chip, bounds, mirrored=mirrored), role.band_text,
            "fair" if self._quiet else role.band, look,
        )  # fmt: skip
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
        chip = QSize(round(marks.chip_width(self.role.band_text, look)), round(marks.chip_height(look)))
        bar = look.px(BAR)
        share_box = QRectF(width - PAD - share, 6, share, line)
        column = round(max(marks.chip_width(text, look) for text in self._chips))
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

    def _start(self) -> int:
        return PAD + self._theme.look.px(14) + 6

    def _share_width(self) -> float:
        metrics = self._theme.look.metrics("strong")
        return max(metrics.horizontalAdvance(text) for text in self._shares) + 2

    def _describe(self) -> None:
        role = self.role
        parts = [role.title, role.band_text, self.tr("closest in {share}").format(share=role.best_text)]
        if role.tied:
            parts.append(self.tr("cannot be told apart from the other tied roles"))
        state = self.tr("unfolded") if self._opened else self.tr("folded; press to see the reasons")
        spoken(self, ", ".join(parts), state)


class RoleDetails(QFrame):
    """What speaks for and against a role, how sure its fit is, and what the role is."""

    def __init__(self, theme: Theme, role: RoleRow, family: FamilyRow) -> None:
        super().__init__()
        self._theme = theme
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 14)
        line.setSpacing(0)
        self._indent = QSpacerItem(0, 0)
        line.addSpacerItem(self._indent)
        self._restyle()
        theme.changed.connect(self._restyle)
        column = QVBoxLayout()
        column.setSpacing(8)
        line.addLayout(column, 1)
        line.addSpacing(PAD)
        column.addWidget(Text(theme, "body", "ink", role.summary))
        for text in (role.speaks_for, role.speaks_against):
            if text:
                column.addWidget(Text(theme, "body", "ink", text))
        words = self.tr(
            "Fit {fit:.2f} on a line from -1 to 1; with 95 % certainty between {low:.2f} and {high:.2f}."
        )
        said = words.format(fit=role.fit, low=role.fit_low, high=role.fit_high)
        column.addSpacing(4)
        column.addWidget(FitBand(theme, role, said))
        column.addWidget(Text(theme, "small", "muted", said))
        if role.top3_text:
            column.addWidget(Text(theme, "small", "muted", f"{role.top3_text}."))
        if family.top3_text:
            whole = self.tr("Its family, {family}: {closest}.").format(
                family=family.title, closest=family.top3_text[:1].lower() + family.top3_text[1:]
            )
            column.addWidget(Text(theme, "small", "muted", whole))

    def _restyle(self) -> None:
        """Stand under the role's title at any text size."""
        indent = GUTTER + PAD + self._theme.look.px(14) + 6
        self._indent.changeSize(indent, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._line.invalidate()


class FamilyList(QWidget):
    """Family headings with their roles; a bracket in the margin joins the roles that are tied."""

    unfolded = Signal(str)  # role id

    def __init__(self, theme: Theme, families: Sequence[FamilyRow], *, quiet: bool) -> None:
        super().__init__()
        self._theme = theme
        self._details: dict[str, RoleDetails] = {}
        self._holders: dict[str, QWidget] = {}
        self.buttons: list[RoleButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._roles = [role for family in families for role in family.roles]
        self._families = {role.id: family for family in families for role in family.roles}
        for family in families:
            self._add_family(family, quiet=quiet)
        theme.changed.connect(self.update)

    @property
    def opened(self) -> tuple[str, ...]:
        """Ids of the roles whose details are unfolded."""
        return tuple(button.role.id for button in self.buttons if button.opened)

    def open(self, roles: Collection[str]) -> None:
        """Unfold the details of these roles without a word."""
        for button in self.buttons:
            if button.role.id in roles:
                self._unfold(button, opened=True)

    def toggle(self, button: RoleButton) -> None:
        """Unfold or fold the details of a role."""
        role = button.role
        self._unfold(button, opened=not button.opened)
        if button.opened:
            announce(
                self, " ".join(part for part in (role.summary, role.speaks_for, role.speaks_against) if part)
            )
            self.unfolded.emit(role.id)

    def _unfold(self, button: RoleButton, *, opened: bool) -> None:
        role = button.role
        details = self._details.get(role.id)
        if details is None:
            details = self._details[role.id] = RoleDetails(self._theme, role, self._families[role.id])
            self._column.insertWidget(self._column.indexOf(self._holders[role.id]) + 1, details)
        details.setVisible(opened)
        button.set_opened(opened)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bracket that joins tied roles."""
        tied = [button for button in self.buttons if button.role.tied]
        at = [button.mapTo(self, QPoint(0, button.centre())).y() for button in tied]
        if len(at) < 2:
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bounds = QRectF(self.rect())
        rect = painters.flipped(QRectF(2, 0, GUTTER - 6, self.height()), bounds, mirrored=mirrored)
        marks.paint_bracket(QPainter(self), rect, at, self._theme.look, mirrored=mirrored)

    def _add_family(self, family: FamilyRow, *, quiet: bool) -> None:
        theme = self._theme
        if self._column.count():
            self._column.addSpacing(12)
        rule = QHBoxLayout()
        rule.setSpacing(0)
        rule.addSpacing(GUTTER)  # clear of the bracket; spacing, because margins are not mirrored
        rule.addWidget(Rule(theme))
        self._column.addLayout(rule)
        self._column.addSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addSpacing(GUTTER + PAD)
        title = Text(theme, "strong", "muted" if quiet else family.track, family.title)
        share = Text(theme, "strong", "muted" if quiet else "ink", family.best_text, wrap=False)
        closest = self.tr("closest in {share}").format(share=family.best_text)
        spoken(title, f"{family.title}, {closest}", family.top3_text)
        for part in (title, share):
            part.setToolTip(family.top3_text)
        head.addWidget(title, 1)
        head.addSpacing(12)
        head.addWidget(share, 0, Qt.AlignmentFlag.AlignTop)
        head.addSpacing(PAD)
        self._column.addLayout(head)
        self._column.addSpacing(2)
        for role in family.roles:
            self._add_role(role, quiet=quiet)

    def _add_role(self, role: RoleRow, *, quiet: bool) -> None:
        button = RoleButton(self._theme, role, self._roles, quiet=quiet)
        button.clicked.connect(lambda: self.toggle(button))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addSpacing(GUTTER)
        line.addWidget(button)
        self.buttons.append(button)
        self._holders[role.id] = holder
        self._column.addWidget(holder)


class Rule(QFrame):
    """A thin line between things."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(QRect(0, 0, self.width(), 1), self._theme.look.color("line"))
