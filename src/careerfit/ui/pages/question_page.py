"""The page that asks one question at a time; every answer is a signal, every question a `render`."""

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem

from careerfit.model.screens import QuestionScreen
from careerfit.ui.announce import announce
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.answer_group import AnswerGroup
from careerfit.ui.widgets.buttons import ENTER, Button
from careerfit.ui.widgets.heading import QuestionHeading
from careerfit.ui.widgets.layouts import ColumnPage, FlowLayout, keep_tab_order
from careerfit.ui.widgets.progress import Progress
from careerfit.ui.widgets.text import Line, Text, spoken

WIDEST = 680
NOT_PLAIN = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class QuestionPage(ColumnPage):
    """Renders a `QuestionScreen`.

    After any of its signals the page takes no further input until `render` is called again, so that a
    double click or a held key cannot answer two questions; whoever handles a signal must always render,
    after an error too.
    """

    answered = Signal(str, int, int)  # item, category, milliseconds since the question was shown
    skipped = Signal(str, int)  # item, milliseconds
    went_back = Signal()
    went_on = Signal()
    finished = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self._screen: QuestionScreen | None = None
        self._waiting = True
        self._single_keys = True
        self._clock = QElapsedTimer()
        self._make_parts()
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a click beside the answers gives the page the keys
        self.setFocusProxy(self.heading)
        self.setWindowTitle(self.tr("While a question is asked"))

    # -- parts -----------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        theme = self._theme
        self.progress = Progress(theme)
        self.place = Line(theme, "small", "muted")
        self.saved = Line(theme, "small", "muted")
        self.heading = QuestionHeading(theme)
        self.group = AnswerGroup(theme)
        self.skipped_note = Text(
            theme, "small", "muted", self.tr("You left this question out; you may answer it now.")
        )
        self.back = Button(theme, self.tr("Back"))
        self.skip = Button(theme, self.tr("I'd rather not say"), "link")
        self.forward = Button(theme, self.tr("Next"), "filled")
        self.hints = Text(theme, "hint", "muted", wrap=True)
        self.ask_why = Button(theme, self.tr("Why am I asked this?"), "link")
        self.leave = Button(theme, self.tr("Stop for now"), "link")
        self.why = Text(theme, "small", "muted")
        self.group.chosen.connect(self._answer)
        self.heading.entered.connect(self._enter_answers)
        self.back.clicked.connect(self.undo)
        self.skip.clicked.connect(self._skip)
        self.forward.clicked.connect(self.redo)
        self.ask_why.clicked.connect(self._toggle_why)
        self.leave.clicked.connect(self._leave)
        spoken(self.leave, self.leave.text(), self.tr("Your answers are kept; go on whenever you like."))

    def _lay_out(self) -> None:
        column = self._page.column
        column.addWidget(self.progress)
        column.addSpacing(8)
        status = FlowLayout(12, last_at_end=True)
        status.addWidget(self.place)
        status.addWidget(self.saved)
        column.addLayout(status)
        self._airs = [self._add_air()]
        column.addWidget(self.heading)
        self._airs.append(self._add_air())
        column.addWidget(self.group)
        column.addSpacing(8)
        column.addWidget(self.skipped_note)
        self._airs.append(self._add_air())
        buttons = FlowLayout(12, last_at_end=True)
        for button in (self.back, self.skip, self.forward):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch(1)
        self._airs.append(self._add_air())
        column.addWidget(self.why)
        foot = FlowLayout(8, last_at_end=True, outset=8)
        for button in (self.ask_why, self.leave):
            foot.addWidget(button)
        column.addLayout(foot)
        column.addSpacing(4)
        column.addWidget(self.hints)

    def _add_air(self) -> QSpacerItem:
        """Add a space that shrinks in a small window."""
        spacer = QSpacerItem(0, 28, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._page.column.addSpacerItem(spacer)
        return spacer

    # -- rendering -------------------------------------------------------------------------------

    def render(self, screen: QuestionScreen) -> None:  # type: ignore[override]
        """Show a question, or the end of the questionnaire."""
        moved = self._screen is None or _place(self._screen) != _place(screen)
        self._screen = screen
        self.progress.show_share(screen.progress)
        self.saved.show_text(screen.saved)
        self.back.setEnabled(screen.can_go_back)
        for widget in (self.group, self.skip, self.ask_why, self.hints):
            widget.setVisible(not screen.done)
        self.skipped_note.setVisible(screen.skipped and not screen.done)
        if moved:
            self._fold_why()
        if screen.done:
            self._show_end(screen)
        else:
            self._show_question(screen)
        self._waiting = False
        if moved:
            self._clock.start()
            self._page.verticalScrollBar().setValue(0)
            if self._holds_focus():
                self.heading.focus()
            announce(self, f"{self.heading.accessibleName()} {self.place.text()}")

    def _show_question(self, screen: QuestionScreen) -> None:
        place = self.tr("question {number} of {count}").format(number=screen.number, count=screen.count)
        if screen.at_most and screen.minutes_left <= 1:
            status = self.tr("Question {number} of at most {count}, about a minute left")
        elif screen.at_most:
            status = self.tr("Question {number} of at most {count}, about {minutes} minutes left")
        elif screen.minutes_left <= 1:
            status = self.tr("Question {number} of {count}, about a minute left")
        else:
            status = self.tr("Question {number} of {count}, about {minutes} minutes left")
        self.place.setText(
            status.format(number=screen.number, count=screen.count, minutes=screen.minutes_left)
        )
        question = screen.text
        if screen.ends:
            spoken_ends = self.tr("First: {first} Second: {second}")
            self.heading.show_question("", question, place)
            full = spoken_ends.format(first=screen.ends[0], second=screen.ends[1])
            spoken(self.heading, f"{question} {full}", place)
        else:
            self.heading.show_question(screen.stem, question, place)
        self.group.show_options(screen.options, screen.ends, place, as_rows=screen.format == "situation")
        buttons = (self.back, self.skip, self.forward, self.ask_why, self.leave)
        keep_tab_order((self.heading, *self.group.answers, *buttons))
        self.forward.setText(self.tr("Next"))
        self.forward.setEnabled(screen.can_go_on)
        self.why.setText(screen.why)
        self.ask_why.setVisible(bool(screen.why))
        self._show_hints(len(screen.options))

    def _show_hints(self, last: int) -> None:
        moves = self.tr("Enter next · Backspace back · arrow keys move")
        keys = self.tr("Keys 1-{last} answer · 0 rather not say").format(last=last)
        self.hints.setText(f"{keys} · {moves}" if self._single_keys else moves)

    def set_single_keys(self, *, on: bool) -> None:
        """Let digits answer, or not: whoever speaks to the computer may set them off by accident."""
        self._single_keys = on
        if self._screen and not self._screen.done:
            self._show_hints(len(self._screen.options))

    def plain_keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work while a question is asked: what is pressed, what it does."""
        return (
            ("1 - 5", self.tr("Choose this answer")),
            ("0", self.tr("I'd rather not say")),
            (self.tr("Enter"), self.tr("Next")),
            (self.tr("Backspace"), self.tr("Back")),
            (self.tr("Arrow keys"), self.tr("Move between the answers")),
            (self.tr("Space"), self.tr("Choose the answer that has the focus")),
        )

    def _show_end(self, screen: QuestionScreen) -> None:
        asked = screen.answered + screen.left_out
        self.place.setText(self.tr("All {count} questions").format(count=asked))
        counts = self.tr("{answered} answered, {left_out} left out.").format(
            answered=screen.answered, left_out=screen.left_out
        )
        self.heading.show_question(counts, screen.text, self.tr("end of the questionnaire"))
        self.forward.setText(self.tr("See my result"))
        self.forward.setEnabled(True)

    def _holds_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    # -- what a person does ----------------------------------------------------------------------

    def _claim(self) -> QuestionScreen | None:
        """Return the screen when input counts now, and take no more until the next `render`."""
        if self._waiting or self._screen is None:
            return None
        self._waiting = True
        return self._screen

    def _answer(self, category: int) -> None:
        if screen := self._claim():
            self.answered.emit(screen.item, category, self._clock.elapsed())

    def _skip(self) -> None:
        if screen := self._claim():
            self.skipped.emit(screen.item, self._clock.elapsed())

    def undo(self) -> None:
        """Go back to the question before."""
        if self._screen and self._screen.can_go_back and self._claim():
            self.went_back.emit()

    def redo(self) -> None:
        """Go on where the question is answered already, or to the result at the end."""
        if self._screen and self._screen.done:
            if self._claim():
                self.finished.emit()
        elif self._screen and self._screen.can_go_on and self._claim():
            self.went_on.emit()

    def _leave(self) -> None:
        self.left.emit()

    def _enter_answers(self, way: int) -> None:
        """Move the focus from the question to the chosen answer, or to the first or last one."""
        answers = self.group.answers
        chosen = next((i for i, answer in enumerate(answers) if answer.isChecked()), None)
        self.group.focus_answer(chosen if chosen is not None else 0 if way > 0 else len(answers) - 1)

    def _toggle_why(self) -> None:
        opened = self.why.isHidden()
        self.why.setVisible(opened)
        self.ask_why.setAccessibleDescription(self.why.text() if opened else self.tr("folded"))
        if opened:
            announce(self, self.why.text())

    def _fold_why(self) -> None:
        self.why.hide()
        self.ask_why.setAccessibleDescription(self.tr("folded"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by digit, leave out with 0, go on with Enter, go back with Backspace or Alt+Left."""
        if event.isAutoRepeat():
            return
        self.heading.show_bar()
        key, text = event.key(), event.text()
        alt_left = key == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Backspace or alt_left:
            self.undo()
        elif event.modifiers() & NOT_PLAIN:
            super().keyPressEvent(event)
        elif key in ENTER:
            self.redo()
        elif self._is_answer(text):
            if text == "0":
                self._skip()
            elif not self._waiting:
                self.group.choose(int(text) - 1)
        else:
            super().keyPressEvent(event)

    def _is_answer(self, text: str) -> bool:
        asked = self._screen is not None and not self._screen.done
        return self._single_keys and asked and len(text) == 1 and text.isdecimal()

    def showEvent(self, event: QShowEvent) -> None:
        """Count the time for this question anew: the page was not in sight until now."""
        super().showEvent(event)
        self._clock.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give less air and a smaller question to a small window."""
        super().resizeEvent(event)
        small = self.height() < 520
        airs = (16, 8, 14, 12) if small else (36, 20, 28, 28)
        for spacer, air in zip(self._airs, airs, strict=True):
            spacer.changeSize(0, air, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._page.column.invalidate()
        self.heading.set_small(small or self.width() < 560 * self._theme.look.scale)


def _place(screen: QuestionScreen) -> tuple[str, str, bool]:
    """Return what makes a screen another question than the one before."""
    return screen.session, screen.item, screen.done
