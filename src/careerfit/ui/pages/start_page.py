"""The first page: what this is, take the quiz, go on, earlier results; paints before anything is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from careerfit.ui import sheets
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import ColumnPage, FlowLayout, emptied, keep_tab_order
from careerfit.ui.widgets.text import Text, spoken

if TYPE_CHECKING:  # the first paint does without: making these values costs 18 ms
    from collections.abc import Sequence

    from careerfit.model.screens import SessionRow, StartScreen
    from careerfit.ui.widgets.rows import OpenRow

WIDEST = 680
SHOWN = 6  # earlier results shown before "show all"


class StartPage(ColumnPage):
    """Renders a `StartScreen`; until the first one comes, shows its fixed text and that it is on its way."""

    begun = Signal(str)  # label, may be ""
    begun_quick = Signal(str)  # label, for the questionnaire that asks only what still matters
    continued = Signal(str)  # session id
    explored = Signal()  # to look around without any questions
    opened = Signal(str)  # session id
    paper_asked = Signal()  # for the questionnaire on paper
    file_asked = Signal()  # for a result that was saved as a file
    counselor_asked = Signal()  # for the workspace with many results
    tried_again = Signal()  # after `show_failed`

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self._screen: StartScreen | None = None
        self._all = False
        self._failed = False
        page = self._page
        self._column = page.column
        self._add_opening()
        self._unfinished = QVBoxLayout()
        self._unfinished.setSpacing(0)
        self._column.addLayout(self._unfinished)
        self._add_beginning()
        self._lists = QVBoxLayout()
        self._lists.setSpacing(0)
        self._column.addLayout(self._lists)
        self._column.addStretch(1)
        self._show_lists()
        self.setFocusProxy(self.label)

    def render(self, screen: StartScreen) -> None:  # type: ignore[override]
        """Show how long the questionnaire is and which sessions there are."""
        self._screen = screen
        self._failed = False
        full = self.tr("{questions} questions, about {minutes} minutes; you can stop and go on later.")
        self._length.setText(full.format(questions=screen.questions, minutes=screen.minutes))
        quick = self.tr("Quick quiz, about {minutes} minutes").format(minutes=screen.quick_minutes)
        what = self.tr("The quick questionnaire asks only what still matters, at most {count} questions.")
        self._quick_note.show_text(what.format(count=screen.quick_questions))
        self.quick.setText(quick)
        spoken(self.quick, quick, self._quick_note.text())
        self.take.setText(self.tr("Take the quiz"))
        self.take.setEnabled(True)
        self.quick.show()
        self.explore.show()
        self._show_lists()

    def show_loading(self) -> None:
        """Show that questions and results are being loaded."""
        self._failed = False
        if self.take.hasFocus():
            self.label.setFocus(Qt.FocusReason.OtherFocusReason)
        self.take.setText(self.tr("Loading the questions..."))
        self.take.setEnabled(False)
        self._hide_ways()
        self._show_lists()

    def show_failed(self) -> None:
        """Show that they could not be loaded, and let a person try again; the error stands in the banner."""
        self._failed = True
        self._hide_ways()
        self.take.setText(self.tr("Try again"))
        self.take.setEnabled(True)
        self._show_lists()

    def _add_opening(self) -> None:
        theme, column = self._theme, self._column
        title = Text(theme, "question", "ink", self.tr("Marketing or sales, and which role in it?"))
        about = self.tr(
            "Say how you like to spend your week; see which roles come closest, and how sure that is."
        )
        column.addWidget(title)
        column.addSpacing(8)
        column.addWidget(Text(theme, "body", "muted", about))
        column.addSpacing(20)
        self._length = self._add_fact(self.tr("A few minutes; you can stop and go on later."))
        self._add_fact(self.tr("Your answers stay on this computer. It works without the internet."))
        self._add_fact(
            self.tr("Provisional: for exploring and for talks with a counselor, never for selecting people.")
        )
        column.addSpacing(20)

    def _add_fact(self, text: str) -> Text:
        row = QHBoxLayout()
        row.setSpacing(10)
        dot = Text(self._theme, "body", "accent", "\N{BULLET}", wrap=False)
        fact = Text(self._theme, "body", "ink", text)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(fact, 1)
        self._column.addLayout(row)
        self._column.addSpacing(6)
        return fact

    def _add_beginning(self) -> None:
        theme, column = self._theme, self._column
        self.label = QLineEdit()
        sheets.Dress(theme, self.label, sheets.line)
        self.label.setMaxLength(60)
        self.label.setMaximumWidth(360)
        caption = Text(theme, "label", "ink", self.tr("A name or label for your result (optional)"))
        caption.setBuddy(self.label)
        note = self.tr("Useful when several people share this computer.")
        spoken(self.label, caption.text(), note)
        self.label.returnPressed.connect(self._begin)
        column.addWidget(caption)
        column.addSpacing(6)
        column.addWidget(self.label)
        column.addSpacing(4)
        column.addWidget(Text(theme, "hint", "muted", note))
        column.addSpacing(12)
        ways = FlowLayout(12)
        self.take = Button(theme, self.tr("Loading the questions..."), "filled")
        self.take.setEnabled(False)
        self.take.clicked.connect(self._begin)
        self.quick = Button(theme, self.tr("Quick quiz"))
        self.quick.clicked.connect(lambda: self.begun_quick.emit(self.label.text().strip()))
        self.explore = Button(theme, self.tr("Just look around"), "link")
        self.explore.clicked.connect(self.explored)
        for way in (self.take, self.quick, self.explore):
            ways.addWidget(way)
        column.addLayout(ways)
        column.addSpacing(6)
        self._quick_note = Text(theme, "small", "muted")
        column.addWidget(self._quick_note)
        self._hide_ways()

    def _hide_ways(self) -> None:
        """Hide what works only once everything is loaded."""
        for part in (self.quick, self.explore, self._quick_note):
            part.hide()

    def _begin(self) -> None:
        if self._failed:
            self.tried_again.emit()
        elif self.take.isEnabled():
            self.begun.emit(self.label.text().strip())

    def _show_lists(self) -> None:
        """Build both lists anew."""
        emptied(self._lists)
        self._show_unfinished()
        parts: list[QWidget] = [*self._going_on, self.label, self.take, self.quick, self.explore]
        results = self._screen.results if self._screen else ()
        if self._screen and self._screen.set_aside:
            self._add_set_aside(self._screen.set_aside)
        self._add_heading(self.tr("Earlier results"))
        shown = results if self._all else results[:SHOWN]
        self._results = [self._add_row(row, self.tr("Open")) for row in shown]
        parts += self._results
        if len(results) > len(shown):
            more = Button(self._theme, self.tr("Show all {count}").format(count=len(results)), "link")
            more.clicked.connect(self._show_all)
            self._lists.addWidget(more)
            parts.append(more)
        if not results:
            self._lists.addWidget(Text(self._theme, "small", "muted", self._nothing_yet()))
        if self._screen:
            parts += self._add_more_ways()
        keep_tab_order(parts)

    def _add_more_ways(self) -> list[QWidget]:
        """Offer what few people come for."""
        row = FlowLayout(12, outset=8)
        paper = Button(self._theme, self.tr("The questionnaire on paper"), "link")
        paper.clicked.connect(self.paper_asked)
        file = Button(self._theme, self.tr("Open a result from a file..."), "link")
        file.clicked.connect(self.file_asked)
        counselor = Button(self._theme, self.tr("I am a counselor"), "link")
        counselor.clicked.connect(self.counselor_asked)
        for way in (paper, file, counselor):
            row.addWidget(way)
        self._lists.addSpacing(20)
        self._lists.addLayout(row)
        return [paper, file, counselor]

    def _show_unfinished(self) -> None:
        """Offer first to go on, where there is something to go on with."""
        emptied(self._unfinished)
        rows = self._screen.unfinished if self._screen else ()
        self._going_on: list[OpenRow] = []
        for row in rows:
            if not self._going_on:
                title = Text(self._theme, "section", "ink", self.tr("Go on where you stopped"))
                self._unfinished.addWidget(title)
                self._unfinished.addSpacing(8)
            made = self._row(row, self.tr("Go on"), first=not self._going_on)
            self._unfinished.addWidget(made)
            made.show()  # now, or it could not take the focus
            self._unfinished.addSpacing(8)
            self._going_on.append(made)
        if rows:
            self._unfinished.addSpacing(20)
            self._unfinished.addWidget(Text(self._theme, "section", "ink", self.tr("Or begin anew")))
            self._unfinished.addSpacing(8)
        self.take.set_kind("plain" if rows else "filled")
        waiting = self.focusWidget() in {None, self.label} and not self.label.text()
        self.setFocusProxy(self._going_on[0] if rows else self.label)
        if rows and waiting and self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._going_on[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_set_aside(self, rows: Sequence[SessionRow]) -> None:
        """List sessions that cannot be gone on with; there is nothing to press."""
        self._add_heading(self.tr("Begun with earlier questions"))
        note = self.tr("The questions have changed since. The answers are kept, but these cannot go on.")
        self._lists.addWidget(Text(self._theme, "small", "muted", note))
        for row in rows:
            line = " · ".join(part for part in (row.person, row.when, row.summary) if part)
            self._lists.addSpacing(4)
            self._lists.addWidget(Text(self._theme, "body", "ink", line))

    def _nothing_yet(self) -> str:
        if self._failed:
            return self.tr("Your results could not be loaded.")
        if self._screen is None:
            return self.tr("Your results will be listed here as soon as they are loaded.")
        return self.tr("Nothing here yet. Each result that you finish is kept here, to be opened again.")

    def _add_heading(self, text: str) -> None:
        self._lists.addSpacing(28)
        self._lists.addWidget(Text(self._theme, "section", "ink", text))
        self._lists.addSpacing(8)

    def _add_row(self, row: SessionRow, verb: str) -> OpenRow:
        made = self._row(row, verb)
        self._lists.addWidget(made)
        self._lists.addSpacing(8)
        return made

    def _row(self, row: SessionRow, verb: str, *, first: bool = False) -> OpenRow:
        from careerfit.ui.widgets.rows import OpenRow  # noqa: PLC0415 - 3 ms; there is no row in the first paint

        title = " · ".join(part for part in (row.name, row.person, row.when) if part)
        made = OpenRow(self._theme, title, row.summary, verb, row.track, first=first)
        signal = self.opened if row.finished else self.continued
        made.clicked.connect(lambda: signal.emit(row.session))
        return made

    def _show_all(self) -> None:
        """Show the rest, and go on with the first of it."""
        self._all = True
        self._show_lists()
        self._page.focus_on(self._results[SHOWN])
