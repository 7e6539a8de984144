"""Families with their roles: each role a button that unfolds its reasons, ties joined by a bracket."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from careerfit.model.screens import FamilyRow, RoleRow
from careerfit.ui.announce import announce
from careerfit.ui.painting import marks, painters
from careerfit.ui.result.details import GUTTER, PAD, Kept, RoleDetails
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.folding import Fold
from careerfit.ui.widgets.roles import RoleButton
from careerfit.ui.widgets.text import Text, spoken


class FamilyList(QWidget):
    """Family headings with their roles; a bracket in the margin joins the roles that are tied."""

    unfolded = Signal(str)  # role id
    asked = Signal(tuple)  # ids of the questions that would tell two roles apart
    entered = Signal(str)  # role id
    grown = Signal()  # details have come, or have more inside than before

    def __init__(self, theme: Theme, families: Sequence[FamilyRow], kept: Kept, *, quiet: bool) -> None:
        super().__init__()
        self._theme = theme
        self._kept = kept
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

    def folds(self, role: str) -> tuple[Fold, ...]:
        """Return what can be unfolded in the details of a role, as far as they are there."""
        return tuple(self._details[role].findChildren(Fold)) if role in self._details else ()

    def show_more(self, role: str) -> None:
        """Show what is known by now of a role whose details are there."""
        if role in self._details:
            self._details[role].show_more()

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
            details = RoleDetails(self._theme, role, self._families[role.id], self._kept)
            self._details[role.id] = details
            details.asked.connect(self.asked)
            details.entered.connect(self.entered)
            details.grown.connect(self.grown)
            self._column.insertWidget(self._column.indexOf(self._holders[role.id]) + 1, details)
        details.setVisible(opened)
        button.set_opened(opened)
        self.grown.emit()

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
        if not family.roles:
            line = QHBoxLayout()
            line.setSpacing(0)
            line.addSpacing(GUTTER + PAD)
            words = self.tr("All its ranked roles are hidden by what you will not do.")
            line.addWidget(Text(theme, "small", "muted", words), 1)
            self._column.addLayout(line)

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
