"""Small windows that ask for what a deed needs: a tag, a day, a note, a name, two bounds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCompleter, QDialog, QLineEdit, QVBoxLayout, QWidget

from careerfit.ui import sheets
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import ENTER, Button
from careerfit.ui.widgets.combo import Choosing
from careerfit.ui.widgets.date_field import DateField
from careerfit.ui.widgets.layouts import FlowLayout, keep_tab_order
from careerfit.ui.widgets.note_field import NoteField
from careerfit.ui.widgets.pills import Check, ChoiceRow
from careerfit.ui.widgets.text import Text, spoken

WIDE = 420
SHARES = tuple(n / 10 for n in range(1, 10))


class Ask(QDialog):
    """A question with one filled button that answers it; Escape leaves it.

    Signals:
        answered: what was answered, a tuple.

    """

    answered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(6)
        self._title = Text(theme, "section", "ink")
        self._about = Text(theme, "small", "muted")
        whole.addWidget(self._title)
        whole.addWidget(self._about)
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        whole.addSpacing(8)
        whole.addLayout(self.column)
        whole.addSpacing(14)
        self.done_button = Button(theme, "", "filled")
        self.cancel = Button(theme, self.tr("Cancel"))
        for button in (self.done_button, self.cancel):
            button.setAutoDefault(False)
        self.buttons = FlowLayout(12)
        for button in (self.done_button, self.cancel):
            self.buttons.addWidget(button)
        whole.addLayout(self.buttons)
        self.done_button.clicked.connect(self._answer)
        self.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(theme.look.px(WIDE))

    def say(self, title: str, about: str, done: str) -> None:
        """Show what is asked, and the word on the button that answers."""
        self.setWindowTitle(title)
        spoken(self, title, about)
        self._title.setText(title)
        self._about.show_text(about)
        self.done_button.setText(done)

    def answer(self) -> tuple[object, ...] | None:
        """Return what is answered by now, None while something is lacking."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Let the button answer only what is whole."""
        self.done_button.setEnabled(self.answer() is not None)

    def field(self, caption: str) -> QLineEdit:
        """Add a field of one line, with a caption over it; Enter answers."""
        label = Text(self._theme, "label", "ink", caption)
        line = QLineEdit()
        sheets.Dress(self._theme, line, sheets.line)
        spoken(line, caption)
        label.setBuddy(line)
        self.column.addWidget(label)
        self.column.addWidget(line)
        line.textChanged.connect(self.refresh)
        line.returnPressed.connect(self._answer)
        return line

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go downwards, from the first field on."""
        super().showEvent(event)
        inside = [one for one in self.findChildren(QWidget) if one.window() is self]  # no calendar that opens
        stops = [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        stops.sort(key=lambda one: one.mapTo(self, QPoint()).toTuple()[::-1])
        keep_tab_order(stops)
        stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with Ctrl+Enter from anywhere."""
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._answer()
        else:
            super().keyPressEvent(event)

    def _answer(self) -> None:
        found = self.answer()
        if found is not None:
            self.answered.emit(found)
            self.accept()


class AskLabel(Ask):
    """A tag or a group, given or taken away: (name, whether it is given)."""

    def __init__(
        self, theme: Theme, parent: QWidget, about: str, names: Sequence[str], *, group: bool
    ) -> None:
        super().__init__(theme, parent)
        self._done = self.tr("Put into the group") if group else self.tr("Give the tag")
        self._away = self.tr("Take out of the group") if group else self.tr("Take the tag away")
        self.say(self.tr("Group") if group else self.tr("Tag"), about, self._done)
        self.name = self.field(self.tr("Name, one that there is or a new one"))
        completer = QCompleter(list(names), self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        self.way = ChoiceRow(theme, self.tr("What to do"), [("on", self._done), ("off", self._away)])
        self.way.chosen.connect(self._turn)
        self.column.addWidget(self.way)
        self._turn("on")
        self.refresh()

    def _turn(self, way: str) -> None:
        self._on = way == "on"
        self.way.choose(way)
        self.done_button.setText(self._done if self._on else self._away)

    def answer(self) -> tuple[object, ...] | None:
        """Return the name and whether it is given."""
        name = self.name.text().strip()
        return (name, self._on) if name else None


class AskFollowUp(Ask):
    """A day, and what it is about: (day, text)."""

    def __init__(self, theme: Theme, parent: QWidget, about: str, day: date) -> None:
        super().__init__(theme, parent)
        self.say(self.tr("Follow-up"), about, self.tr("Plan the follow-up"))
        self.column.addWidget(Text(theme, "label", "ink", self.tr("On this day")))
        self.day = DateField(theme, self.tr("On this day"))
        self.day.show_day(day)
        self.column.addWidget(self.day)
        self.text = self.field(self.tr("What about (may stay empty)"))
        self.refresh()

    def answer(self) -> tuple[object, ...] | None:
        """Return the day and the text."""
        return self.day.date().toPython(), self.text.text().strip()


class AskNote(Ask):
    """A note: (text, "private" or "report", due day or None)."""

    def __init__(self, theme: Theme, parent: QWidget, about: str, day: date) -> None:
        super().__init__(theme, parent)
        self.say(self.tr("Note"), about, self.tr("Keep the note"))
        self.text = NoteField(theme, self.tr("Text of the note"), self.tr("Ctrl+Enter keeps it."))
        self.text.textChanged.connect(self.refresh)
        self.column.addWidget(self.text)
        pairs = [("private", self.tr("Only for counselors")), ("report", self.tr("Also in the report"))]
        self.audience = ChoiceRow(theme, self.tr("Who reads it"), pairs)
        self.audience.chosen.connect(self._choose)
        self.column.addWidget(self.audience)
        self._choose("private")
        self.has_day = Check(theme, self.tr("Something is to be done by a day"))
        self.day = DateField(theme, self.tr("Due on"))
        self.day.show_day(day)
        self.day.setEnabled(False)
        self.has_day.toggled.connect(self.day.setEnabled)
        self.column.addWidget(self.has_day)
        self.column.addWidget(self.day)
        self.refresh()

    def _choose(self, audience: str) -> None:
        self._audience = audience
        self.audience.choose(audience)

    def answer(self) -> tuple[object, ...] | None:
        """Return text, audience and day."""
        text = self.text.toPlainText().strip()
        day = self.day.date().toPython() if self.has_day.isChecked() else None
        return (text, self._audience, day) if text else None


class AskNew(Ask):
    """Somebody new: (name, code, whether a questionnaire is begun)."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        about = self.tr("A code is enough; nobody needs to give a real name.")
        self.say(self.tr("Somebody new"), about, self.tr("Add"))
        self.name = self.field(self.tr("Name"))
        self.code = self.field(self.tr("Code"))
        self.begins = Check(theme, self.tr("Begin a questionnaire for this person now"))
        self.column.addWidget(self.begins)
        self.refresh()

    def answer(self) -> tuple[object, ...] | None:
        """Return name, code and whether to begin."""
        name, code = self.name.text().strip(), self.code.text().strip()
        return (name, code, self.begins.isChecked()) if name or code else None


class AskName(Ask):
    """A name for a filter: (name,)."""

    def __init__(self, theme: Theme, parent: QWidget, about: str, name: str) -> None:
        super().__init__(theme, parent)
        self.say(self.tr("Keep this filter"), about, self.tr("Keep"))
        self.name = self.field(self.tr("Name of the filter"))
        self.name.setText(name)
        self.name.selectAll()
        self.refresh()

    def answer(self) -> tuple[object, ...] | None:
        """Return the name."""
        name = " ".join(self.name.text().split())
        return (name,) if name else None


class AskDays(Ask):
    """Days between which something lies: (first or None, last or None)."""

    def __init__(
        self, theme: Theme, parent: QWidget, first: date | None, last: date | None, day: date
    ) -> None:
        super().__init__(theme, parent)
        self.say(self.tr("Between which days"), "", self.tr("Show these"))
        self.checks: list[Check] = []
        self.days: list[DateField] = []
        for caption, chosen in ((self.tr("From this day on"), first), (self.tr("Until this day"), last)):
            check, field = Check(theme, caption), DateField(theme, caption)
            field.show_day(chosen or day)
            check.show_on(on=chosen is not None)
            field.setEnabled(chosen is not None)
            check.toggled.connect(field.setEnabled)
            check.toggled.connect(self.refresh)
            field.dateChanged.connect(self.refresh)
            self.column.addWidget(check)
            self.column.addWidget(field)
            self.checks.append(check)
            self.days.append(field)
        self.refresh()

    def answer(self) -> tuple[object, ...] | None:
        """Return both days; None where the second comes before the first."""
        first, last = (
            day.date().toPython() if check.isChecked() else None
            for check, day in zip(self.checks, self.days, strict=True)
        )
        if isinstance(first, date) and isinstance(last, date) and last < first:
            return None
        return first, last


class AskCertainty(Ask):
    """Bounds of the certainty of the first role: (from or None, below or None), shares 0..1."""

    def __init__(self, theme: Theme, parent: QWidget, least: float | None, below: float | None) -> None:
        super().__init__(theme, parent)
        about = self.tr("How likely it is that the first role is the closest one.")
        self.say(self.tr("Certainty"), about, self.tr("Show these"))
        self.bounds = [least, below]
        for place, caption in enumerate((self.tr("From"), self.tr("Below"))):
            choosing = Choosing(theme, caption)
            entries = [("", self.tr("any"))] + [(str(one), f"{round(one * 100)} %") for one in SHARES]
            value = "" if self.bounds[place] is None else str(self.bounds[place])
            choosing.offer(entries, value)
            choosing.chosen.connect(lambda text, place=place: self._choose(place, text))
            self.column.addWidget(choosing)
        self.refresh()

    def _choose(self, place: int, text: str) -> None:
        self.bounds[place] = float(text) if text else None
        self.refresh()

    def answer(self) -> tuple[object, ...] | None:
        """Return both bounds; None where nothing can lie between them."""
        least, below = self.bounds
        return None if least is not None and below is not None and below <= least else (least, below)
