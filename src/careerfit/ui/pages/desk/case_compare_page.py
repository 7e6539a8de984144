"""Two results side by side: of one person what changed for certain, of two people both as they are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from careerfit.model.review import Side, TwoScreen
from careerfit.ui.announce import announce
from careerfit.ui.desk.case_parts import Section, link, stops
from careerfit.ui.desk.case_who import line
from careerfit.ui.desk.headed_page import HeadedPage
from careerfit.ui.result.lines import add_points, plain_column
from careerfit.ui.result.pictures import TwiceLine
from careerfit.ui.theme import NARROW, Theme
from careerfit.ui.widgets.back import add_back, back_button
from careerfit.ui.widgets.combo import Choosing
from careerfit.ui.widgets.layouts import Card, FlowLayout, emptied, keep_tab_order
from careerfit.ui.widgets.links import TextLink
from careerfit.ui.widgets.text import Text

PAUSE_MS = 150
SIDE_BAR = 208


class SidePart(Section):
    """One side: whose result, which one, what it says; another person is found by name or code.

    Signals:
        chosen: a result (session id).
        person_chosen: a person (id), whose newest result is meant.
        searched: a text to find people by; shown by `offer`.
        opened: the review of the person.

    """

    chosen = Signal(str)
    person_chosen = Signal(str)
    searched = Signal(str)
    opened = Signal(str, str)
    grown = Signal()

    def __init__(self, theme: Theme, caption: str, picked: str, find: str) -> None:
        super().__init__(theme, caption)
        self._theme, self._caption = theme, caption
        self._side = Side()
        self.results = Choosing(theme, picked)
        self.results.chosen.connect(self.chosen)
        self.facts = QWidget()
        self._facts = plain_column(self.facts, 2)
        self.open = link(theme, self.tr("Open the review"))
        self.open.clicked.connect(lambda: self.opened.emit(self._side.person, self._side.session))
        self.search = line(theme, find)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.found = QWidget()
        self._found = plain_column(self.found, 2)
        self.none = Text(theme, "small", "muted")
        for part in (self.results, self.facts):
            self.column.addWidget(part)
        row = FlowLayout(8, outset=8)
        row.addWidget(self.open)
        self.column.addLayout(row)
        for part in (self.search, self.none, self.found):
            self.column.addWidget(part)
        self.none.hide()
        self.found.hide()

    def show_side(self, side: Side) -> None:
        """Show a result, or that one is to be chosen."""
        self._side = side
        self.title.show_heading(side.name or self._caption, "")
        self.results.offer(side.choices, side.session)
        emptied(self._facts)
        add_points(self._facts, self._theme, side.facts)
        for part in (self.results, self.facts, self.open):
            part.setVisible(bool(side.session))
        self.open.setAccessibleName(f"{self.open.text()}: {side.name}")

    def offer(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer the people that were found."""
        held = any(one.hasFocus() for one in self.found.findChildren(TextLink))
        emptied(self._found)
        for person, words in people:
            button = TextLink(self._theme, words)
            button.clicked.connect(lambda _on, person=person: self._take(person))
            self._found.addWidget(button)
        self.found.setVisible(bool(people))
        nobody = bool(self.search.text().strip()) and not people
        self.none.show_text(self.tr("Nobody with a result is called so.") if nobody else "")
        if held:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()

    def _take(self, person: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.clear()
        self._pause.stop()
        self.offer(())
        self.person_chosen.emit(person)


class CaseComparePage(HeadedPage):
    """Renders a `TwoScreen`.

    Signals:
        chosen: which side (0, 1) and which session.
        person_chosen: which side and which person.
        searched: which side and what for.
        opened: the review of a person with one of their results.
        left: back to where one came from.

    """

    chosen = Signal(int, str)
    person_chosen = Signal(int, str)
    searched = Signal(int, str)
    opened = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "people")
        column = self.column
        column.setSpacing(8)
        self.setWindowTitle(self.tr("Compare results"))
        self.back = back_button(theme)
        add_back(self, self.back, self.left.emit)
        ways = FlowLayout(8, outset=8)
        ways.addWidget(self.back)
        self.about, self.leader = Text(theme, "body"), Text(theme, "body")
        column.insertLayout(column.indexOf(self.heading), ways)
        column.addWidget(self.about)
        column.addWidget(self.leader)
        self.sides = (
            SidePart(
                theme, self.tr("First"), self.tr("First result"), self.tr("Find a person for the first side")
            ),
            SidePart(
                theme,
                self.tr("Second"),
                self.tr("Second result"),
                self.tr("Find a person for the second side"),
            ),
        )
        self._halves: QBoxLayout | None = None  # the scales, in two columns where there is room
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(20)
        for number, side in enumerate(self.sides):
            self._columns.addWidget(side, 1, Qt.AlignmentFlag.AlignTop)
            side.chosen.connect(lambda session, number=number: self.chosen.emit(number, session))
            side.person_chosen.connect(lambda one, number=number: self.person_chosen.emit(number, one))
            side.searched.connect(lambda text, number=number: self.searched.emit(number, text))
            side.opened.connect(self.opened)
            side.grown.connect(self._order_tab)
        column.addLayout(self._columns)
        self.body = Card(theme)
        self.body.column.setSpacing(6)
        column.addSpacing(8)
        column.addWidget(self.body)
        column.addStretch(1)
        self._order_tab()
        theme.changed.connect(self._fit)

    def render(self, screen: TwoScreen) -> None:  # type: ignore[override]
        """Show two results, or what is to be chosen first."""
        said = " ".join(part for part in (screen.about, screen.leader) if part)
        if self.heading.accessibleName() not in ("", screen.headline):
            announce(self, f"{screen.headline} {said}")
        self.heading.show_heading(screen.headline, said)
        self.about.show_text(screen.about)
        self.leader.show_text(screen.leader)
        for part, side in zip(self.sides, (screen.first, screen.second), strict=True):
            part.show_side(side)
        self._show_body(screen)
        self._order_tab()
        self._fit()

    def _show_body(self, screen: TwoScreen) -> None:
        theme, column = self._theme, self.body.column
        self._halves = None
        emptied(column)
        if screen.refusal:
            title, reason = screen.refusal
            column.addWidget(Text(theme, "strong", "ink", title))
            column.addWidget(Text(theme, "body", "ink", reason))
        if screen.rows:
            column.addWidget(Text(theme, "small", "muted", screen.legend))
            self._halves = QBoxLayout(self._columns.direction())
            self._halves.setSpacing(28)
            middle = (len(screen.rows) + 1) // 2
            for part in (screen.rows[:middle], screen.rows[middle:]):
                half = QVBoxLayout()
                half.setSpacing(2)
                for row in part:
                    half.addSpacing(10)
                    half.addWidget(TwiceLine(theme, row))
                    half.addWidget(Text(theme, "small", "muted", row.sentence))
                half.addStretch(1)
                self._halves.addLayout(half, 1)
            column.addLayout(self._halves)
        for note in screen.notes:
            column.addWidget(Text(theme, "small", "muted", note))
        self.body.setVisible(bool(screen.rows or screen.refusal or screen.notes))

    def _order_tab(self) -> None:
        keep_tab_order(list(stops(self.column)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sides under one another in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= (NARROW - SIDE_BAR) * self._theme.look.scale
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(along if wide else down)
        if self._halves is not None:
            self._halves.setDirection(along if wide else down)
