"""The sections of a role's page, each made when its turn comes."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.explore import MoveLink, RoleScreen
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.blocks import Block, Line, Links
from careerfit.ui.widgets.bullets import Bullets, FactList, SkillList
from careerfit.ui.widgets.folding import Fold
from careerfit.ui.widgets.grid import Grid
from careerfit.ui.widgets.layouts import Card, FlowLayout
from careerfit.ui.widgets.links import TextLink
from careerfit.ui.widgets.parts import Part
from careerfit.ui.widgets.role_pictures import FunnelPicture, OwnFitBand, ProfileScale, WagePicture
from careerfit.ui.widgets.rows import OpenRow
from careerfit.ui.widgets.text import Text

Make = Callable[[], QWidget]
HALF = 380  # px at 100 %: least width of one of two columns


class RoleSections(QObject):
    """Makes the cards of one role."""

    role_opened = Signal(str)
    scale_opened = Signal(str)

    def __init__(self, theme: Theme, screen: RoleScreen) -> None:
        super().__init__()
        self._theme = theme
        self._screen = screen

    def about(self) -> QWidget:
        """Make the paragraph about the role and how it fits."""
        theme, screen = self._theme, self._screen
        card = Card(theme)
        card.column.addWidget(Text(theme, "body", "ink", screen.description))
        card.column.addSpacing(16)
        self._section(card.column, self.tr("How it fits you"))
        if screen.fit is None:
            card.column.addWidget(Text(theme, "body", "muted", screen.fit_note))
            return card
        band = screen.fit.band_text
        card.column.addWidget(Text(theme, "strong", "ink", band[:1].upper() + band[1:]))
        card.column.addSpacing(6)
        card.column.addWidget(OwnFitBand(theme, screen.fit, screen.track))
        card.column.addSpacing(6)
        card.column.addWidget(Text(theme, "body", "ink", screen.fit.sentence))
        hint = self.tr(
            "Dot: best estimate. Band: where it lies with 95 % certainty. Upright mark: the middle."
        )
        card.column.addWidget(Text(theme, "small", "muted", hint))
        return card

    def sides(self) -> Iterable[tuple[bool, Make]]:
        """Return the cards of both columns, left (True) and right, as they are seen from the top."""
        return (
            (True, lambda: self._points(self.tr("A day may hold"), self._screen.day)),
            (False, self._conditions),
            (False, self._wage),
            (True, lambda: self._points(self.tr("What the work is made of"), self._screen.activities)),
            (False, self._funnel),
            (True, self._skills),
            (False, lambda: self._points(self.tr("Judged by"), self._screen.metrics)),
            (True, self._liking),
            (False, lambda: self._points(self.tr("Tools"), self._screen.tools)),
            (True, self._try),
            (True, self._entering),
        )

    def below(self) -> Iterable[Make]:
        """Return the cards over the whole width, from the top."""
        screen = self._screen
        ways_in = (self.tr("From where people come"), self.tr("No move of the catalogue leads here."))
        ways_out = (self.tr("Where it can lead"), self.tr("No move of the catalogue leads on from here."))
        return (
            self._colleagues,
            self._profile,
            lambda: self._moves(*ways_in, screen.ways_in),
            lambda: self._moves(*ways_out, screen.ways_out),
            self._evidence,
        )

    # -- parts ---------------------------------------------------------------------------------------

    def _section(self, column: QVBoxLayout, title: str, about: str = "") -> None:
        column.addWidget(Text(self._theme, "section", "ink", title))
        if about:
            column.addSpacing(2)
            column.addWidget(Text(self._theme, "small", "muted", about))
        column.addSpacing(10)

    def _card(self, title: str, about: str = "") -> Card:
        card = Card(self._theme)
        self._section(card.column, title, about)
        return card

    def _points(self, title: str, points: Sequence[str]) -> QWidget:
        card = self._card(title)
        card.column.addWidget(Bullets(self._theme, title, points, self._screen.track))
        return card

    def _liking(self) -> QWidget:
        theme, screen = self._theme, self._screen
        card = self._card(self.tr("What people like"))
        card.column.addWidget(Bullets(theme, self.tr("What people like"), screen.people_like, "good"))
        card.column.addSpacing(18)
        self._section(card.column, self.tr("What people find hard"))
        card.column.addWidget(
            Bullets(theme, self.tr("What people find hard"), screen.people_find_hard, "warn")
        )
        return card

    def _conditions(self) -> QWidget:
        title = self.tr("Working conditions")
        card = self._card(title)
        card.column.addWidget(FactList(self._theme, title, self._screen.conditions))
        return card

    def _wage(self) -> QWidget:
        theme, screen = self._theme, self._screen
        card = self._card(self.tr("Wage a year, and outlook"))
        if screen.wage is not None:
            card.column.addWidget(WagePicture(theme, screen.wage, screen.track, screen.wage_sentence))
            card.column.addSpacing(8)
        for text in (screen.wage_sentence, screen.growth):
            card.column.addWidget(Text(theme, "body", "ink", text))
            card.column.addSpacing(6)
        card.column.addWidget(Text(theme, "small", "muted", screen.wage_source))
        return card

    def _funnel(self) -> QWidget:
        card = self._card(self.tr("Place in the funnel"))
        card.column.addWidget(FunnelPicture(self._theme, self._screen.funnel))
        card.column.addSpacing(8)
        card.column.addWidget(Text(self._theme, "small", "muted", self._screen.funnel.sentence))
        return card

    def _skills(self) -> QWidget:
        title = self.tr("Skills")
        card = self._card(title, self._screen.skills_sentence)
        card.column.addWidget(SkillList(self._theme, title, self._screen.skills))
        return card

    def _try(self) -> QWidget:
        theme, screen = self._theme, self._screen
        card = self._card(self.tr("Try it this week"))
        card.column.addWidget(Text(theme, "body", "ink", screen.try_this_week))
        return card

    def _entering(self) -> QWidget:
        theme, screen = self._theme, self._screen
        card = self._card(self.tr("Ways in"))
        for label, text in (
            (self.tr("Education"), screen.education),
            (self.tr("Experience"), screen.experience),
            (self.tr("Titles to search for"), ", ".join(screen.search_for)),
        ):
            card.column.addWidget(Text(theme, "label", "muted", label))
            card.column.addWidget(Text(theme, "body", "ink", text))
            card.column.addSpacing(10)
        return card

    def _colleagues(self) -> QWidget:
        title, links = self.tr("Works with"), []
        for link in self._screen.works_with:
            if link.role:
                button = TextLink(self._theme, link.title, link.track)
                button.clicked.connect(lambda _checked=False, role=link.role: self.role_opened.emit(role))
                links.append(button)
        blocks: list[tuple[float, Block]] = [(0, Line(title, "section"))]
        if links:
            blocks.append((6, Links("", links, gap=8)))
        others = [link.title for link in self._screen.works_with if not link.role]
        if others:
            text = self.tr("And with: {others}").format(others=", ".join(others))
            blocks.append((6, Line(text, "body", "muted")))
        return Part(self._theme, "works-with", title, blocks)

    def _profile(self) -> QWidget:
        theme, screen = self._theme, self._screen
        card = self._card(self.tr("What it asks for, scale by scale"), screen.profile_note)
        holder = QWidget()
        grid = Grid(theme, HALF, gap=28, most=2)
        grid.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(grid)
        for line in screen.profile:
            grid.addWidget(ProfileScale(theme, line, screen.track))
        card.column.addWidget(holder)
        card.column.addSpacing(12)
        card.column.addWidget(
            Text(theme, "small", "muted", self.tr("What a scale means for the two fields:"))
        )
        row = FlowLayout(4, outset=8)
        for line in screen.profile:
            link = TextLink(theme, line.name)
            link.clicked.connect(lambda _checked=False, scale=line.scale: self.scale_opened.emit(scale))
            row.addWidget(link)
        card.column.addLayout(row)
        return card

    def _moves(self, title: str, none: str, moves: Sequence[MoveLink]) -> QWidget:
        theme = self._theme
        card = self._card(title, self._screen.ways_note if moves else "")
        holder = QWidget()
        grid = Grid(theme, HALF, gap=8, most=2)
        grid.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(grid)
        for move in moves:
            row = OpenRow(theme, move.title, move.about, self.tr("Open"), move.track)
            row.clicked.connect(lambda _checked=False, role=move.role: self.role_opened.emit(role))
            grid.addWidget(row)
        card.column.addWidget(holder)
        if not moves:
            card.column.addWidget(Text(theme, "body", "muted", none))
        return card

    def _evidence(self) -> QWidget:
        card = Card(self._theme)
        title, hint = self.tr("What this rests on"), self.tr("occupations, reasons, sources")
        card.column.addWidget(Fold(self._theme, title, hint, self._sources))
        return card

    def _sources(self) -> QWidget:
        theme, told = self._theme, self._screen.evidence
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(8)
        for text in (told.basis, told.codes, told.reason):
            if text:
                column.addWidget(Text(theme, "body", "ink", text))
        for name, reason in told.scales:
            text = self.tr("{scale}. {reason}").format(scale=name, reason=reason)
            column.addWidget(Text(theme, "body", "ink", text))
        for text in told.attribution:
            column.addWidget(Text(theme, "small", "muted", text))
        return body
