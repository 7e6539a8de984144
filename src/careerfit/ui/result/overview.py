"""The middle of the result page: track shares, the closest roles by family, and the profile."""

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from careerfit.model.screens import FamilyRow, ResultScreen, ScaleRow
from careerfit.ui.result.details import GUTTER, Kept
from careerfit.ui.result.help import HelpButton
from careerfit.ui.result.lines import plain_column
from careerfit.ui.result.roles import FamilyList
from careerfit.ui.theme import NARROW, Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, FlowLayout
from careerfit.ui.widgets.pictures import ScaleLine, TrackBar
from careerfit.ui.widgets.text import Text

SIDE_BAR = 208
PAGE_MARGINS = 72
LEAST_SHARE = 0.01  # a role below this is shown only with all others
SHOWN = 4  # families shown before "show all"
QUIET = ("cannot-say-yet", "neither")  # verdicts under which nothing is recommended


class Overview(QWidget):
    """Built anew at each render, but for what is unfolded.

    Signals:
        widened: all roles are to be shown.
        shown: whether roles that wishes hide are to be shown.
        paired: two roles are to be put side by side.
        explained: a scale is to be explained.

    """

    widened = Signal()
    shown = Signal(bool)
    paired = Signal(str, str)
    explained = Signal(str)

    def __init__(
        self, theme: Theme, screen: ResultScreen, kept: Kept, doors: Collection[str], *, all_roles: bool,
        show_hidden: bool,
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme, self._screen, self._kept, self._doors = theme, screen, kept, doors
        self._all, self._show_hidden = all_roles, show_hidden
        self.scales: list[ScaleLine] = []
        self.roles_title = self._title(self.tr("Closest roles"))
        self.profile_title = self._title(self.tr("Your profile"))
        self.quiet = screen.verdict in QUIET
        column = plain_column(self, 0)
        self._add_tracks(column)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(20)
        self.cards = roles, profile = self._roles(), self._profile()
        for card in (profile, roles) if self.quiet else (roles, profile):
            self._columns.addWidget(card, 12 if card is roles else 8, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._columns)
        theme.changed.connect(self.fit)

    def _title(self, text: str) -> Heading:
        """Return a title that a jump can lead to, and that Tab passes over."""
        title = Heading(self._theme, "section")
        title.show_heading(text, "")
        title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return title

    def _add_tracks(self, column: QVBoxLayout) -> None:
        theme, screen = self._theme, self._screen
        if screen.tracks:
            column.addWidget(TrackBar(theme, screen.tracks, screen.tracks_sentence))
            column.addSpacing(6)
            if screen.tracks_sentence:
                column.addWidget(Text(theme, "body", "ink", screen.tracks_sentence))
        column.addSpacing(20)

    def _roles(self) -> Card:
        theme, screen = self._theme, self._screen
        card = Card(theme)
        card.column.addWidget(self.roles_title)
        about = self.tr("How likely each is the closest match. Press a role to see why.")
        if self.quiet:
            about = self.tr(
                "Your answers do not point to any of these clearly; read them as a first look only."
            )
        card.column.addWidget(Text(theme, "small", "muted", about))
        if sum(role.tied for family in screen.families for role in family.roles) > 1:
            words = self.tr("Roles joined by a bracket are close to the first one; see what sets them apart.")
            card.column.addWidget(Text(theme, "small", "muted", words))
        card.column.addSpacing(12)
        if not screen.families:
            card.column.addWidget(Text(theme, "small", "muted", self.tr("There is no role to show yet.")))
        left = self._not_hidden()
        shown = left if self._all else first_look(left)
        self.families = FamilyList(theme, shown, self._kept, quiet=self.quiet)
        card.column.addWidget(self.families)
        self._add_links(card.column, shown, left)
        return card

    def _not_hidden(self) -> tuple[FamilyRow, ...]:
        """Return all families, without the roles that wishes hide; a family stays when it has none left."""
        if self._show_hidden or not self._kept.reasons:
            return self._screen.families
        return tuple(
            replace(family, roles=tuple(role for role in family.roles if role.id not in self._kept.reasons))
            for family in self._screen.families
        )

    def _add_links(
        self, column: QVBoxLayout, shown: tuple[FamilyRow, ...], left: tuple[FamilyRow, ...]
    ) -> None:
        links = FlowLayout(4)
        count = sum(len(family.roles) for family in left)
        if sum(len(family.roles) for family in shown) < count:
            more = Button(self._theme, self.tr("Show all {count} roles").format(count=count), "link")
            more.clicked.connect(self.widened)
            links.addWidget(more)
        ranked = sorted((role for family in left for role in family.roles), key=lambda role: -role.p_best)
        if "compare-roles" in self._doors and len(ranked) > 1:
            pair = Button(self._theme, self.tr("Compare two roles"), "link")
            pair.clicked.connect(lambda: self.paired.emit(ranked[0].id, ranked[1].id))
            links.addWidget(pair)
        ids = {role.id for family in self._screen.families for role in family.roles}
        if hidden := len(ids & set(self._kept.reasons)):
            words = self.tr("Show {count} hidden").format(count=hidden)
            if self._show_hidden:
                words = self.tr("Hide {count} again").format(count=hidden)
            toggle = Button(self._theme, words, "link")
            toggle.clicked.connect(lambda: self.shown.emit(not self._show_hidden))
            links.addWidget(toggle)
        if links.count():
            column.addSpacing(8)
            line = QHBoxLayout()
            line.setSpacing(0)
            line.addSpacing(GUTTER)
            line.addLayout(links, 1)
            column.addLayout(line)

    def _profile(self) -> Card:
        theme = self._theme
        card = Card(theme)
        card.column.addWidget(self.profile_title)
        legend = self.tr(
            "Dot: best estimate. Band: where it lies with 95 % certainty. Upright mark: the middle."
        )
        card.column.addWidget(Text(theme, "small", "muted", legend))
        for row in self._screen.scales:
            card.column.addSpacing(16)
            card.column.addLayout(self._scale(row))
            if row.sentence and row.measured:
                card.column.addSpacing(2)
                card.column.addWidget(Text(theme, "small", "muted", row.sentence))
        return card

    def _scale(self, row: ScaleRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        picture = ScaleLine(self._theme, row)
        self.scales.append(picture)
        line.addWidget(picture, 1)
        if "guide" in self._doors:
            button = HelpButton(self._theme, self.tr("What “{scale}” means").format(scale=row.name))
            button.clicked.connect(lambda: self.explained.emit(row.id))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under one another in a narrow window."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Choose between two columns and one, by the width that it has."""
        beside = self.width() + PAGE_MARGINS >= (NARROW - SIDE_BAR) * self._theme.look.scale
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(along if beside else down)


def first_look(families: tuple[FamilyRow, ...]) -> tuple[FamilyRow, ...]:
    """Return the first families, and those with a tied role, each with the roles that stand a chance."""
    tied = [i for i, family in enumerate(families) if any(role.tied for role in family.roles)]
    return tuple(
        replace(
            family,
            roles=family.roles[:1]
            + tuple(role for role in family.roles[1:] if role.tied or role.p_best >= LEAST_SHARE),
        )
        for family in families[: max(SHOWN, max(tied, default=0) + 1)]
    )
