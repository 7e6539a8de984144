"""The page that tells a result: in words first, then in pictures, numbers last."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from careerfit.model.screens import FamilyRow, ResultScreen
from careerfit.ui.announce import announce
from careerfit.ui.theme import NARROW, Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, FlowLayout, ScrollPage
from careerfit.ui.widgets.pictures import ScaleLine, TrackBar
from careerfit.ui.widgets.roles import GUTTER, FamilyList
from careerfit.ui.widgets.text import Text, spoken

WIDEST = 1080
SIDE_BAR = 208
LEAST_SHARE = 0.01  # a role below this is shown only with all others
SHOWN = 4  # families shown before "show all"


class ResultPage(QWidget):
    """Renders a `ResultScreen`; the first role can be reached and unfolded by keyboard like all others."""

    unfolded = Signal(str)  # role id
    asked_on = Signal(str)  # session id: ask what would tell the first roles apart

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._screen: ResultScreen | None = None
        self._all = False
        self._page = ScrollPage(theme, WIDEST)
        self.families: FamilyList | None = None
        self.scales: list[ScaleLine] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        self._add_words()
        self._content = QWidget()
        self._page.column.addWidget(self._content)
        self._page.column.addStretch(1)
        self._columns: QBoxLayout | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a click beside the roles gives the page the keys
        self.setFocusProxy(self.heading)
        theme.changed.connect(self._fit)

    def render(self, screen: ResultScreen) -> None:  # type: ignore[override]
        """Show a result."""
        again = self._screen is not None and self._screen.session == screen.session
        self._screen = screen
        if not again:
            self._all = False
            self.families = None
        self._show_words(screen)
        self._build(screen)
        if not again:
            self._page.verticalScrollBar().setValue(0)
            announce(self, f"{screen.headline} {screen.certainty}")

    def _build(self, screen: ResultScreen) -> None:
        """Build all parts under the words anew; quiet verdicts show the profile first."""
        old = self._content
        self._content = QWidget()
        self._page.column.replaceWidget(old, self._content)
        old.hide()
        old.deleteLater()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add_tracks(column, screen)
        quiet = screen.verdict in {"cannot-say-yet", "neither"}
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(20)
        roles, profile = self._roles(screen, quiet=quiet), self._profile(screen)
        for card in (profile, roles) if quiet else (roles, profile):
            self._columns.addWidget(card, 12 if card is roles else 8, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._columns)
        self._add_end(column, screen)
        self._fit()

    def _add_words(self) -> None:
        """Add the words on top; they stay, so that the focus on the headline is never lost."""
        theme, column = self._theme, self._page.column
        self.whose = Text(theme, "small", "muted")
        self.heading = Heading(theme, "page")
        self.certainty = Text(theme, "body", "muted")
        self.ask_on = Button(theme, self.tr("Ask me more"), "filled")
        why = self.tr("Asks the questions that would best tell the first roles apart.")
        self.ask_on.setToolTip(why)
        spoken(self.ask_on, self.ask_on.text(), why)
        self.ask_on.clicked.connect(self._ask_on)
        column.addWidget(self.whose)
        column.addSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.certainty)
        asking = FlowLayout(12)
        asking.addWidget(self.ask_on)
        column.addSpacing(8)
        column.addLayout(asking)
        column.addSpacing(16)

    def _ask_on(self) -> None:
        if self._screen is not None:
            self.asked_on.emit(self._screen.session)

    def _show_words(self, screen: ResultScreen) -> None:
        provisional = self.tr("provisional") if screen.provisional else ""
        self.whose.setText(" · ".join(part for part in (screen.person, screen.when, provisional) if part))
        self.heading.show_heading(screen.headline, screen.certainty)
        self.certainty.setText(screen.certainty)
        self.ask_on.setVisible(screen.can_ask_on)

    def _add_tracks(self, column: QVBoxLayout, screen: ResultScreen) -> None:
        theme = self._theme
        if screen.tracks:
            column.addWidget(TrackBar(theme, screen.tracks, screen.tracks_sentence))
            column.addSpacing(6)
            if screen.tracks_sentence:
                column.addWidget(Text(theme, "small", "muted", screen.tracks_sentence))
        column.addSpacing(20)

    def _roles(self, screen: ResultScreen, *, quiet: bool) -> Card:
        theme = self._theme
        card = Card(theme)
        card.column.addWidget(Text(theme, "section", "ink", self.tr("Closest roles")))
        card.column.addSpacing(2)
        about = self.tr("How likely each is the closest match. Press a role to see why.")
        if quiet:
            about = self.tr(
                "Your answers do not point to any of these clearly; read them as a first look only."
            )
        card.column.addWidget(Text(theme, "small", "muted", about))
        if sum(role.tied for family in screen.families for role in family.roles) > 1:
            words = self.tr("Roles joined by a bracket cannot be told apart yet.")
            card.column.addWidget(Text(theme, "small", "muted", words))
        card.column.addSpacing(12)
        if not screen.families:
            card.column.addWidget(Text(theme, "small", "muted", self.tr("There is no role to show yet.")))
        shown = screen.families if self._all else self._first_look(screen)
        opened = self.families.opened if self.families else ()
        self.families = FamilyList(theme, shown, quiet=quiet)
        self.families.open(opened)
        self.families.unfolded.connect(self.unfolded)
        card.column.addWidget(self.families)
        count = sum(len(family.roles) for family in screen.families)
        if sum(len(family.roles) for family in shown) < count:
            more = Button(theme, self.tr("Show all {count} roles").format(count=count), "link")
            more.clicked.connect(self._show_all)
            card.column.addSpacing(8)
            line = QHBoxLayout()
            line.setSpacing(0)
            line.addSpacing(GUTTER)
            line.addWidget(more)
            line.addStretch(1)
            card.column.addLayout(line)
        return card

    def _first_look(self, screen: ResultScreen) -> tuple[FamilyRow, ...]:
        """Return the first families, and those with a tied role, each with the roles that stand a chance."""
        tied = [i for i, family in enumerate(screen.families) if any(role.tied for role in family.roles)]
        families = screen.families[: max(SHOWN, max(tied, default=0) + 1)]
        return tuple(
            replace(
                family,
                roles=family.roles[:1]
                + tuple(role for role in family.roles[1:] if role.tied or role.p_best >= LEAST_SHARE),
            )
            for family in families
        )

    def _profile(self, screen: ResultScreen) -> Card:
        theme = self._theme
        card = Card(theme)
        card.column.addWidget(Text(theme, "section", "ink", self.tr("Your profile")))
        card.column.addSpacing(2)
        legend = self.tr(
            "Dot: best estimate. Band: where it lies with 95 % certainty. Upright mark: the middle."
        )
        card.column.addWidget(Text(theme, "small", "muted", legend))
        self.scales = []
        for row in screen.scales:
            card.column.addSpacing(16)
            line = ScaleLine(theme, row)
            self.scales.append(line)
            card.column.addWidget(line)
            if row.sentence and row.measured:
                card.column.addSpacing(2)
                card.column.addWidget(Text(theme, "small", "muted", row.sentence))
        return card

    def _add_end(self, column: QVBoxLayout, screen: ResultScreen) -> None:
        theme = self._theme
        if screen.cautions:
            column.addSpacing(20)
            column.addWidget(Text(theme, "section", "ink", self.tr("Read with care")))
            for caution in screen.cautions:
                column.addSpacing(6)
                column.addWidget(Text(theme, "body", "ink", caution))
        column.addSpacing(20)
        column.addWidget(Text(theme, "small", "muted", screen.pledge))

    def _show_all(self) -> None:
        """Show the rest, and go on with the first role that was not there before."""
        if self._screen is None or self.families is None:
            return
        before = {button.role.id for button in self.families.buttons}
        self._all = True
        self._build(self._screen)
        new = next((button for button in self.families.buttons if button.role.id not in before), None)
        if new is not None:
            self._page.focus_on(new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under one another in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._columns is None:
            return
        beside = self.width() >= (NARROW - SIDE_BAR) * self._theme.look.scale
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(along if beside else down)
