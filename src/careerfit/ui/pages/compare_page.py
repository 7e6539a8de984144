"""The page that puts two roles side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from careerfit.model.outcome import PairLine, PairScreen
from careerfit.ui.result.lines import add_points, plain_column
from careerfit.ui.result.pictures import PairPicture
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.combo import Combo
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, ColumnPage, FlowLayout, keep_tab_order
from careerfit.ui.widgets.text import Text

WIDEST = 980
BESIDE = 700  # px from which the two roles stand side by side
POINTS = ("day", "metrics", "like", "hard", "conditions", "skills")  # shown as lists


class ComparePage(ColumnPage):
    """Renders a `PairScreen`; the two roles are chosen from lists.

    Signals:
        chosen: two role ids are to be compared.
        entered: a role's own page is asked for.
        left: back to the result.

    """

    chosen = Signal(str, str)
    entered = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self._screen: PairScreen | None = None
        self._rows: list[QBoxLayout] = []
        column = self._page.column
        self.heading = Heading(theme, "page")
        self.headline = Text(theme, "body", "muted")
        self.first = Combo(theme, self.tr("First role"))
        self.second = Combo(theme, self.tr("Second role"))
        for choice in (self.first, self.second):
            choice.activated.connect(self._choose)
        self.back = Button(theme, self.tr("Back to the result"), "link")
        self.back.clicked.connect(self.left)
        column.addWidget(self.heading)
        column.addWidget(self.headline)
        column.addSpacing(12)
        self._choices = self._row()
        labels = (self.tr("First role"), self.tr("Second role"))
        for label, choice in zip(labels, (self.first, self.second), strict=True):
            holder = QWidget()
            inner = plain_column(holder, 4)
            inner.addWidget(Text(theme, "label", "muted", label))
            inner.addWidget(choice)
            self._choices.addWidget(holder, 1)
        column.addLayout(self._choices)
        column.addSpacing(16)
        self._body = QWidget()
        column.addWidget(self._body)
        column.addSpacing(16)
        links = FlowLayout(8, outset=8)
        links.addWidget(self.back)
        column.addLayout(links)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.heading)

    def render(self, screen: PairScreen, *, role_pages: bool = False) -> None:  # type: ignore[override]
        """Show two roles; `role_pages` says that each has a page of its own to open."""
        again = self._screen is not None
        self._screen = screen
        self.heading.show_heading(self.tr("Two roles side by side"), screen.headline)
        self.headline.setText(screen.headline)
        for choice, role in ((self.first, screen.first), (self.second, screen.second)):
            if choice.count() != len(screen.choices):
                choice.clear()
                for role_id, title in screen.choices:
                    choice.addItem(title, role_id)
            choice.setCurrentIndex(choice.findData(role))
        self._rows = [self._choices]
        old, self._body = self._body, QWidget()
        self._page.column.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()
        column = plain_column(self._body, 0)
        links = self._add_titles(column, screen, role_pages=role_pages)
        self._add_scales(column, screen)
        QTimer.singleShot(0, self._body, lambda: self._add_lines(column, screen))  # the pictures first
        self._fit()
        keep_tab_order([self.heading, self.first, self.second, *links, self.back])
        if not again:
            self._page.verticalScrollBar().setValue(0)

    def _row(self) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(28)
        self._rows.append(row)
        return row

    def _add_titles(self, column: QVBoxLayout, screen: PairScreen, *, role_pages: bool) -> list[QWidget]:
        theme, row = self._theme, self._row()
        links: list[QWidget] = []
        sides = zip((screen.first, screen.second), screen.titles, screen.tracks, screen.fits, strict=True)
        for role, title, track, fit in sides:
            holder = QWidget()
            inner = plain_column(holder, 2)
            inner.addWidget(Text(theme, "section", track, title))
            inner.addWidget(Text(theme, "body", "ink", fit))
            if role_pages:
                link = Button(theme, self.tr("All about this role"), "link")
                link.setAccessibleName(self.tr("All about: {role}").format(role=title))
                link.clicked.connect(lambda _checked=False, role=role: self.entered.emit(role))
                flow = FlowLayout(0)
                flow.addWidget(link)
                inner.addLayout(flow)
                links.append(link)
            inner.addStretch(1)
            row.addWidget(holder, 1)
        column.addLayout(row)
        column.addSpacing(16)
        return links

    def _add_scales(self, column: QVBoxLayout, screen: PairScreen) -> None:
        theme = self._theme
        card = Card(theme)
        card.column.addWidget(Text(theme, "section", "ink", self.tr("What they ask for")))
        card.column.addWidget(Text(theme, "small", "muted", screen.source))
        for row in screen.scales:
            card.column.addSpacing(16)
            card.column.addWidget(PairPicture(theme, row, screen.tracks))
            said = Text(theme, "small", "muted", row.sentence)
            card.column.addWidget(said)
        column.addWidget(card)

    def _add_lines(self, column: QVBoxLayout, screen: PairScreen) -> None:
        theme = self._theme
        labels = {
            "summary": self.tr("In short"),
            "stage": self.tr("Stage"),
            "day": self.tr("A day"),
            "metrics": self.tr("Judged by"),
            "like": self.tr("People like"),
            "hard": self.tr("People find hard"),
            "conditions": self.tr("Conditions"),
            "wage": self.tr("Pay"),
            "funnel": self.tr("On the funnel"),
            "skills": self.tr("Skills of its own"),
        }
        for line in screen.lines:
            column.addSpacing(20)
            column.addWidget(Text(theme, "strong", "ink", labels[line.id]))
            column.addSpacing(4)
            self._add_pair(column, line)
        if screen.shared_skills:
            column.addSpacing(20)
            column.addWidget(Text(theme, "strong", "ink", self.tr("Skills that both ask for")))
            column.addSpacing(4)
            column.addWidget(Text(theme, "body", "ink", " · ".join(screen.shared_skills)))
        self._fit()

    def _add_pair(self, column: QVBoxLayout, line: PairLine) -> None:
        row = self._row()
        titles = self._screen.titles if self._screen else ("", "")
        for title, texts in zip(titles, (line.first, line.second), strict=True):
            holder = QWidget()
            inner = plain_column(holder, 4)
            inner.addWidget(Text(self._theme, "hint", "muted", title))
            self._add_texts(inner, texts, listed=line.id in POINTS)
            inner.addStretch(1)
            row.addWidget(holder, 1)
        column.addLayout(row)

    def _add_texts(self, column: QVBoxLayout, texts: Sequence[str], *, listed: bool) -> None:
        if listed:
            add_points(column, self._theme, texts)
        else:
            for text in texts:
                column.addWidget(Text(self._theme, "body", "ink", text))

    def _choose(self) -> None:
        first, second = self.first.currentData(), self.second.currentData()
        if self._screen is not None and first == second:  # the other one takes the place that is left
            moved_first = first != self._screen.first
            first, second = (first, self._screen.first) if moved_first else (self._screen.second, second)
        self.chosen.emit(first, second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the second role under the first in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= BESIDE * self._theme.look.scale
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(along if beside else down)
            row.setSpacing(28 if beside else 12)
