"""The review of a person: who, results over time, one result with its answers, plan, notes."""

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from careerfit.model.review import CaseScreen
from careerfit.ui.announce import announce
from careerfit.ui.desk.case_answers import AnswersCard
from careerfit.ui.desk.case_notes import NotesCard
from careerfit.ui.desk.case_parts import Section, link, stops
from careerfit.ui.desk.case_plan import LifeCard
from careerfit.ui.desk.case_result import ChosenPart
from careerfit.ui.desk.case_results import ResultsCard, SeriesCard
from careerfit.ui.desk.case_who import NamesForm, WhoCard
from careerfit.ui.desk.headed_page import HeadedPage
from careerfit.ui.result.contents import Contents
from careerfit.ui.theme import NARROW, Theme
from careerfit.ui.widgets.back import add_back, back_button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import FlowLayout, keep_tab_order
from careerfit.ui.widgets.milestones import Columns
from careerfit.ui.widgets.pieces import Pieces
from careerfit.ui.widgets.text import Text, spoken

SIDE_BAR = 208
NO_DOORS: frozenset[str] = frozenset()


class CasePage(HeadedPage):
    """Renders a `CaseScreen`; what is being written, unfolded or looked at stays when it is read again.

    Signals:
        left: back to the list.
        moved: to the previous (-1) or next (1) line of the list.
        named: name and code.
        trashed: whether the person goes into the trash or comes back.
        chosen: the session that is to be looked at.

    Everything else is told by the parts: `who`, `results`, `result`, `answers`, `life`, `notes`.
    """

    left = Signal()
    moved = Signal(int)
    named = Signal(str, str)
    trashed = Signal(bool)
    found = Signal()  # somebody else is searched for
    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "people")
        self._screen: CaseScreen | None = None
        self._doors: Collection[str] = NO_DOORS
        self._pieces = Pieces(self)
        self._order = QTimer(self)
        self._order.setSingleShot(True)
        self._order.timeout.connect(self._order_tab)
        self._pieces.finished.connect(self._order.start)
        self.setWindowTitle(self.tr("Review of a person"))
        self._add_head()
        self._add_parts()
        self.column.addStretch(1)
        self._connect()
        theme.changed.connect(self._fit)

    @property
    def told(self) -> CaseScreen | None:
        """What is shown, None for nothing yet."""
        return self._screen

    @property
    def person(self) -> str:
        """Id of the person that is shown, "" for nobody."""
        return self._screen.person if self._screen else ""

    def render(  # type: ignore[override]
        self, screen: CaseScreen, doors: Collection[str] = NO_DOORS
    ) -> None:
        """Show a person; of another one than before, the head first and the rest piece by piece."""
        other = screen.person != self.person
        self._screen, self._doors = screen, doors
        self._show_head(screen, other=other)
        if other:
            self.notes.begin()
            self.answers.fold.set_opened(opened=False)
            self._page.verticalScrollBar().setValue(0)
        pieces = list(self._show(screen, other=other))
        if other:
            self._pieces.begin(pieces, at_once=1)
        else:
            self._pieces.finish()
            for piece in pieces:
                piece()
            self._order.start()

    def finish(self) -> None:
        """Build what is still to be built now."""
        self._pieces.finish()
        self._order_tab()

    def jump(self, name: str) -> None:
        """Go to a part of the page."""
        self.finish()
        title = self._titles()[name]
        if isinstance(title, Heading):
            title.show_bar()
        self._page.focus_on(title)
        self.column.activate()
        top = title.mapTo(self._page.body, title.rect().topLeft()).y()
        self._page.verticalScrollBar().setValue(max(0, top - 20))

    @property
    def scrolled(self) -> int:
        """How far the page is scrolled, in pixels."""
        return self._page.verticalScrollBar().value()

    def scroll_to(self, place: int) -> None:
        """Scroll to a place where somebody has been before."""
        self.finish()
        self.column.activate()
        self._page.verticalScrollBar().setValue(place)

    def find_text(self) -> None:
        """Search for somebody else (Ctrl+F)."""
        self.found.emit()

    def plain_keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that are no actions, for the list of shortcuts."""
        return (("Ctrl+Enter", self.tr("Keep the note")),)

    # -- parts -------------------------------------------------------------------------------------

    def _add_head(self) -> None:
        theme, column = self._theme, self.column
        column.setSpacing(8)
        self.back = back_button(theme)
        self.back.setText(self.tr("Back to the list"))
        self.previous = link(theme, self.tr("Previous"))
        self.next = link(theme, self.tr("Next"))
        self.about = Text(theme, "small", "muted")
        self.notice = Text(theme, "body", "warn")
        self.names = NamesForm(theme)
        self.trash = link(theme, self.tr("Put into the trash"))
        ways, deeds = FlowLayout(8, outset=8), FlowLayout(8, outset=8)
        for part in (self.back, self.previous, self.next):
            ways.addWidget(part)
        deeds.addWidget(self.names.link)
        deeds.addWidget(self.trash)
        column.insertLayout(column.indexOf(self.heading), ways)
        column.addWidget(self.about)
        column.addWidget(self.notice)
        column.addLayout(deeds)
        column.addWidget(self.names)
        self.contents = Contents(theme)
        self.contents.chosen.connect(self.jump)
        column.addLayout(self.contents.row)

    def _add_parts(self) -> None:
        theme = self._theme
        self.results, self.series, self.who = ResultsCard(theme), SeriesCard(theme), WhoCard(theme)
        self.result, self.answers = ChosenPart(theme), AnswersCard(theme)
        self.life, self.notes = LifeCard(theme), NotesCard(theme)
        self._top = Columns(self.results, self.who)
        self._end = Columns(self.notes, self.life)
        self.column.addLayout(self._top)
        for part in (self.series, self.result, self.answers):
            self.column.addSpacing(8)
            self.column.addWidget(part)
        self.column.addSpacing(8)
        self.column.addLayout(self._end)
        names = {
            "results": self.tr("Results"),
            "series": self.tr("Scales over time"),
            "result": self.tr("The result"),
            "answers": self.tr("Answers"),
            "notes": self.tr("Notes"),
            "life": self.tr("Plan and progress"),
        }
        for name, label in names.items():
            self.contents.add(name, label)

    def _connect(self) -> None:
        add_back(self, self.back, self.left.emit)
        ways = (
            (self.previous, self.tr("Previous person of the list"), "Alt+Up", -1),
            (self.next, self.tr("Next person of the list"), "Alt+Down", 1),
        )
        for button, about, keys, step in ways:
            action = QAction(about, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on, step=step: self._move(step))
            self.addAction(action)
            button.setToolTip(f"{about} ({keys})")
            spoken(button, about, keys)
            button.clicked.connect(lambda _on, step=step: self._move(step))
        self.names.named.connect(self.named)
        self.trash.clicked.connect(self._trash)
        self.results.chosen.connect(self.chosen)
        for part in (self.result.grown, self.answers.grown, self.notes.grown, self.results.rows.refilled):
            part.connect(self._order.start)
        for given in (self.who.tags.given, self.who.groups.given, self.who.follow_ups.rows):
            given.refilled.connect(self._order.start)

    def _titles(self) -> dict[str, QWidget]:
        sections: dict[str, Section] = {
            "results": self.results, "series": self.series, "answers": self.answers, "notes": self.notes,
            "life": self.life,
        }  # fmt: skip
        return {**{name: part.title for name, part in sections.items()}, "result": self.result.title}

    # -- what is shown -----------------------------------------------------------------------------

    def _show_head(self, screen: CaseScreen, *, other: bool) -> None:
        who, gone = screen.who, screen.gone
        title, about = gone or (who.heading, who.about)
        if other or self.heading.accessibleName() != title:
            self.heading.show_heading(title, about)
        self.about.show_text(about)
        self.notice.show_text(who.notice)
        self.names.show_names(who.name, who.code, other=other)
        self.trash.setText(
            self.tr("Bring back from the trash") if who.trashed else self.tr("Put into the trash")
        )
        self.trash.setAccessibleName(self.trash.text())
        self.trash.setVisible(gone is None)
        self.names.link.setVisible(gone is None and not self.names.editing)
        for button in (self.previous, self.next):
            button.setVisible("neighbour" in self._doors)
        if other:
            announce(self, f"{title}. {who.notice or about}")

    def _show(self, screen: CaseScreen, *, other: bool) -> Iterator[Callable[[], None]]:
        """Yield what is to be shown, the most important first."""
        history, chosen = screen.history, screen.chosen
        session = chosen.session if chosen else ""

        def top() -> None:
            for part in (self.results, self.who, self.notes):
                part.setVisible(screen.gone is None)
            self.who.show_who(screen.who, other=other)
            self.results.show_history(history, session)
            self._show_contents(screen)
            self._fit()

        def answers() -> None:
            self.answers.setVisible(chosen is not None)
            self.answers.forget(session)

        yield top
        yield lambda: self.series.show_series(history)
        yield lambda: self.result.show_result(chosen, frozenset(self._doors))
        yield self.result.build
        yield answers
        yield lambda: self.notes.show_notes(screen.notes)
        yield lambda: self.life.show_life(screen.life)

    def _show_contents(self, screen: CaseScreen) -> None:
        there = {
            "results": screen.gone is None,
            "series": bool(screen.history.series),
            "result": screen.chosen is not None,
            "answers": screen.chosen is not None,
            "notes": screen.gone is None,
            "life": screen.life is not None,
        }
        self.contents.show_only([name for name, is_there in there.items() if is_there])

    def _move(self, step: int) -> None:
        if "neighbour" in self._doors:
            self.moved.emit(step)

    def _trash(self) -> None:
        if self._screen is not None:
            self.trashed.emit(not self._screen.who.trashed)

    def _order_tab(self) -> None:
        keep_tab_order(list(stops(self.column)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under one another in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= (NARROW - SIDE_BAR) * self._theme.look.scale
        for columns in (self._top, self._end):
            columns.set_beside(beside=wide)
