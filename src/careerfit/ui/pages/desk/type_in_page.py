"""Typing answers in from paper: who it is, then a key a question, one person after another."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from careerfit.model.exchange import TypedItem, TypedSheet
from careerfit.ui import sheets
from careerfit.ui.announce import announce
from careerfit.ui.desk.headed_page import HeadedPage
from careerfit.ui.desk.import_typing import AnswerGrid
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import Card, FlowLayout, keep_tab_order
from careerfit.ui.widgets.text import Text, spoken

_HIGHEST = 5


class TypeInPage(HeadedPage):
    """Shows a form that is being typed in.

    Signals:
        changed: the form as it is now.
        kept: the form is to be kept.

    """

    changed = Signal(TypedSheet)
    kept = Signal(TypedSheet)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "exchange")
        self._items: tuple[TypedItem, ...] = ()
        about = self.tr(
            "For each question the number that was ticked, counted from the left or the top: keys 1 to 5, "
            "0 where nothing was ticked. The next question comes by itself; Backspace goes back."
        )
        self.heading.show_heading(self.tr("Type in answers from paper"), about)
        self.person = self._field(theme, self.tr("Name or code"))
        self.day = self._field(theme, self.tr("Date on the form, such as 2026-03-31; may be left empty"))
        self.grid = AnswerGrid(theme, self.tr("Answers"), about, self.tr("no answer"))
        self._place = Text(theme, "label", "muted")
        self._question = Text(theme, "section")
        self._options = Text(theme, "small", "muted")
        self.numbers = [Button(theme, str(number)) for number in range(1, _HIGHEST + 1)]
        self.pass_over = Button(theme, self.tr("0  No answer"))
        self._open = Text(theme, "small", "muted")
        self.keep = Button(theme, self.tr("Keep these answers"), "filled")
        self._done = Text(theme, "strong", "good")
        self._done.hide()
        self._lay_out(theme, about)
        self._connect()

    def _field(self, theme: Theme, name: str) -> QLineEdit:
        field = QLineEdit()
        sheets.Dress(theme, field, sheets.line)
        spoken(field, name)
        return field

    def _lay_out(self, theme: Theme, about: str) -> None:
        column, card = self.column, Card(theme)
        column.addWidget(Text(theme, "body", "muted", about))
        column.addSpacing(12)
        column.addWidget(self._done)
        column.addSpacing(12)
        column.addWidget(card)
        column.addStretch(1)
        inside = card.column
        inside.setSpacing(8)
        for field in (self.person, self.day):
            inside.addWidget(self._labelled(theme, field))
        inside.addSpacing(8)
        for part in (self._place, self._question, self._options):
            inside.addWidget(part)
        numbers = FlowLayout(8)
        for button in (*self.numbers, self.pass_over):
            numbers.addWidget(button)
        inside.addLayout(numbers)
        inside.addWidget(self.grid)
        inside.addWidget(self._open)
        row = FlowLayout(12)
        row.addWidget(self.keep)
        inside.addLayout(row)

    def _labelled(self, theme: Theme, field: QLineEdit) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = Text(theme, "label", "muted", field.accessibleName())
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        return whole

    def _connect(self) -> None:
        for field in (self.person, self.day):
            field.textEdited.connect(self._tell)
        self.person.returnPressed.connect(self.grid.setFocus)
        self.day.returnPressed.connect(self.grid.setFocus)
        self.grid.reached.connect(self._show_question)
        self.grid.typed.connect(self._tell)
        self.grid.finished.connect(self.keep.setFocus)
        for number, button in enumerate(self.numbers, start=1):
            button.clicked.connect(lambda _on, number=number: self.grid.answer(number))
        self.pass_over.clicked.connect(lambda: self.grid.answer(0))
        self.keep.clicked.connect(lambda: self.kept.emit(self.sheet))

    @property
    def sheet(self) -> TypedSheet:
        """The form as it is now."""
        return TypedSheet(self.person.text().strip(), self.day.text().strip(), self.grid.answers)

    def offer(self, items: Sequence[TypedItem]) -> None:
        """Ask for these questions."""
        self._items = tuple(items)
        self.grid.offer(items)

    def render(self, sheet: TypedSheet) -> None:  # type: ignore[override]
        """Show a form, such as one that was begun, or an empty one."""
        with QSignalBlocker(self.person), QSignalBlocker(self.day):
            self.person.setText(sheet.person)
            self.day.setText(sheet.day)
        self.grid.show_answers(dict(sheet.answers))
        self.keep.setEnabled(bool(sheet.answers))
        self._show_question(self.grid.now)
        stops = (self.heading, self.person, self.day, *self.numbers, self.pass_over, self.grid, self.keep)
        keep_tab_order((*self.bar.stops, *stops))

    def show_open(self, sentence: str) -> None:
        """Say how many questions have no answer."""
        self._open.setText(sentence)

    def show_done(self, sentence: str) -> None:
        """Say that a form was kept; "" takes it away."""
        self._done.show_text(sentence)
        announce(self, sentence)

    def _tell(self, *_typed: object) -> None:
        self._done.hide()
        self.keep.setEnabled(bool(self.grid.answers))
        self.changed.emit(self.sheet)

    def _show_question(self, number: int) -> None:
        if not 0 <= number < len(self._items):
            return
        item = self._items[number]
        if self.grid.hasFocus():  # what is asked for stays in sight
            self._page.ensureWidgetVisible(self._place)
        self._place.setText(
            self.tr("Question {number} of {count}").format(number=item.number, count=len(self._items))
        )
        self._question.setText(item.text)
        self._options.setText("\n".join(f"{at}  {option}" for at, option in enumerate(item.options, start=1)))
        for at, button in enumerate(self.numbers):
            possible = at < len(item.options)
            button.setVisible(possible)
            if possible:
                spoken(button, f"{at + 1}: {item.options[at]}")
