"""The sections of the field guide, each a list of parts that are made one after another."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from careerfit.model.guide import Alignment, Answered
from careerfit.model.guide_screens import (
    ComparisonRow,
    GlossaryScreen,
    GuideLink,
    GuideScreen,
    ScaleCard,
    Section,
    StageCard,
    TermCard,
)
from careerfit.ui import sheets
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.blocks import Block, Line, Links, Points, Sides
from careerfit.ui.widgets.folding import Fold
from careerfit.ui.widgets.guide_pictures import Venn
from careerfit.ui.widgets.layouts import Card, emptied
from careerfit.ui.widgets.links import TextLink
from careerfit.ui.widgets.parts import Part
from careerfit.ui.widgets.pieces import Piece
from careerfit.ui.widgets.role_pictures import FunnelPicture
from careerfit.ui.widgets.text import Text, spoken

Make = Callable[[], QWidget]
Found = Callable[[str, Part], None]

AT_A_TIME = 4  # terms of a piece


class GuideParts(QObject):
    """Makes the parts of each section."""

    role_opened = Signal(str)
    place_opened = Signal(GuideLink)

    def __init__(self, theme: Theme, screen: GuideScreen) -> None:
        super().__init__()
        self._theme = theme
        self.screen = screen

    def of(self, section: Section) -> Iterable[Make]:
        """Return what makes the parts of a section, from the top."""
        screen = self.screen
        sections: dict[Section, Callable[[], list[Make]]] = {
            "compare": lambda: [partial(self._row, row) for row in screen.comparison],
            "shared": lambda: [self._shared_ground],
            "funnel": lambda: [self._funnel, *(partial(self._stage, stage) for stage in screen.stages)],
            "together": lambda: [partial(self._habit, habit) for habit in screen.together],
            "scale": lambda: [partial(self._scale, scale) for scale in screen.scales],
            "questions": lambda: [partial(self._question, asked) for asked in screen.questions],
        }
        return sections[section]()

    def glossary(self, found: Found) -> "GlossaryPart":
        """Make the glossary, still without terms."""
        return GlossaryPart(self._theme, self, found)

    def links(self, title: str, links: Sequence[GuideLink]) -> Links:
        """Make links with a quiet title before them."""
        buttons = []
        for link in links:
            button = TextLink(self._theme, link.title)
            button.clicked.connect(lambda _checked=False, link=link: self.place_opened.emit(link))
            buttons.append(button)
        return Links(title, buttons)

    # -- parts ---------------------------------------------------------------------------------------

    def _sides(self, marketing: str, sales: str) -> Sides:
        first, _, last = self.screen.shared_titles
        return Sides((first, marketing), (last, sales))

    def _row(self, row: ComparisonRow) -> QWidget:
        blocks: list[tuple[float, Block]] = [
            (0, Line(row.aspect, "section")),
            (8, self._sides(row.marketing, row.sales)),
        ]
        if row.scales:
            blocks.append((4, self.links(self.tr("Measured by:"), row.scales)))
        return Part(self._theme, row.id, row.aspect, blocks)

    def _shared_ground(self) -> QWidget:
        theme, screen = self._theme, self.screen
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(theme, "body", "ink", screen.shared_sentence))
        column.addWidget(Venn(theme, screen.shared, screen.shared_titles, screen.shared_sentence))
        return holder

    def _funnel(self) -> QWidget:
        card = Card(self._theme)
        card.column.addWidget(FunnelPicture(self._theme, self.screen.funnel))
        card.column.addSpacing(10)
        card.column.addWidget(Text(self._theme, "small", "muted", self.screen.funnel.sentence))
        return card

    def _stage(self, stage: StageCard) -> QWidget:
        chips = []
        for link in stage.roles:
            chip = TextLink(self._theme, link.title, link.track)
            chip.clicked.connect(lambda _checked=False, role=link.role: self.role_opened.emit(role))
            chips.append(chip)
        blocks: list[tuple[float, Block]] = [
            (0, Line(stage.title, "section")),
            (2, Line(stage.text)),
            (10, self._sides(stage.marketing, stage.sales)),
            (12, Line(stage.counted, "small", "muted")),
            (2, Links("", chips, gap=8, outset=0)),
        ]
        return Part(self._theme, stage.id, stage.title, blocks)

    def _habit(self, habit: Alignment) -> QWidget:
        blocks: list[tuple[float, Block]] = [
            (0, Line(habit.title, "section")),
            (4, Line(habit.text)),
            (8, Points(habit.points)),
        ]
        return Part(self._theme, habit.id, habit.title, blocks)

    def _scale(self, scale: ScaleCard) -> QWidget:
        blocks: list[tuple[float, Block]] = [(0, Line(scale.name, "section"))]
        if scale.ends:
            blocks.append((0, Line(scale.ends, "small", "muted")))
        blocks.append((4, Line(scale.text)))
        if scale.mine:
            blocks.append((8, Line(scale.mine, "strong")))
        blocks.append((6, self.links(self.tr("Differences:"), scale.rows)))
        blocks.append((0, self.links(self.tr("Terms:"), scale.terms)))
        return Part(self._theme, scale.id, scale.name, blocks)

    def _question(self, asked: Answered) -> QWidget:
        theme = self._theme
        card = Card(theme)
        card.column.setContentsMargins(12, 6, 12, 6)

        def answer() -> QWidget:
            body = QFrame()
            column = QVBoxLayout(body)
            column.setContentsMargins(8, 0, 8, 8)
            column.addWidget(Text(theme, "body", "ink", asked.answer))
            return body

        card.column.addWidget(Fold(theme, asked.question, "", answer, "strong"))
        return card


class GlossaryPart(QWidget):
    """The terms by their first letters, with a search over them."""

    searched = Signal(str)

    def __init__(self, theme: Theme, parts: GuideParts, found: Found) -> None:
        super().__init__()
        self._theme, self._parts, self._found = theme, parts, found
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.search = QLineEdit()
        sheets.Dress(theme, self.search, sheets.line)
        self.search.setPlaceholderText(self.tr("Search the terms"))
        self.search.setClearButtonEnabled(True)
        spoken(self.search, self.tr("Search the terms"), self.tr("Ctrl+F comes here from anywhere."))
        self.search.textEdited.connect(self.searched)
        self.counted = Text(theme, "small", "muted")
        self.nothing = Text(theme, "body", "ink")
        for part in (self.search, self.counted, self.nothing):
            column.addWidget(part)
        self._terms = QVBoxLayout()
        self._terms.setSpacing(8)
        column.addLayout(self._terms)

    def focus_search(self) -> None:
        """Put the keys into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def render(self, screen: GlossaryScreen) -> list[Piece]:  # type: ignore[override]
        """Show the counts; return the pieces that show the terms."""
        if self.search.text() != screen.text:
            self.search.setText(screen.text)
        self.counted.setText(screen.counted)
        self.nothing.show_text(screen.nothing)
        emptied(self._terms)
        pieces: list[Piece] = []
        for letter, terms in screen.letters:
            pieces.append(partial(self._letter, letter))
            starts = range(0, len(terms), AT_A_TIME)
            pieces += [partial(self._add_terms, terms[start : start + AT_A_TIME]) for start in starts]
        return pieces

    def _letter(self, letter: str) -> None:
        self._terms.addWidget(Text(self._theme, "section", "accent", letter))

    def _add_terms(self, terms: Sequence[TermCard]) -> None:
        theme = self._theme
        for term in terms:
            blocks: list[tuple[float, Block]] = [(0, Line(term.term, "strong")), (1, Line(term.meaning))]
            if term.see:
                blocks.append((2, self._parts.links(self.tr("See:"), term.see)))
            part = Part(theme, term.id, term.term, blocks)
            self._found("glossary", part)
            self._terms.addWidget(part)
