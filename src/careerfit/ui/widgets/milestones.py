"""The milestones of a plan: state, day and note of each, and the skills that it asks for."""

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from careerfit.model.plan import MilestoneRow, SkillRow
from careerfit.ui.painting import plan_painters
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.date_field import DateField
from careerfit.ui.widgets.folding import Fold
from careerfit.ui.widgets.layouts import Card, FlowLayout
from careerfit.ui.widgets.note_field import NoteField
from careerfit.ui.widgets.pictures import Picture
from careerfit.ui.widgets.segments import Segments
from careerfit.ui.widgets.text import Text, spoken


class MilestoneLine(Picture):
    """All milestones on a line, up to the goal."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._rows: tuple[MilestoneRow, ...] = ()
        self.setPixmap(QPixmap(1, 1))  # never painted: it makes this a picture to assistive programs

    def show_rows(self, rows: tuple[MilestoneRow, ...], sentence: str) -> None:
        """Show these milestones; the sentence says how far they are."""
        states = {"open": self.tr("open"), "doing": self.tr("begun"), "done": self.tr("done")}
        self._rows = rows
        spoken(self, sentence, ", ".join(f"{row.title}: {states[row.state]}" for row in rows))
        self.updateGeometry()
        self.update()

    def height_at(self, width: int) -> float:
        """Return the height of line and titles."""
        return plan_painters.milestones_height(width, self._rows, self._theme.look)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint line and titles."""
        plan_painters.paint_milestones(painter, rect, self._rows, self._theme.look, mirrored=mirrored)


class StateFields(QWidget):
    """State, day and note of a milestone or of a skill; day and note are made once they are needed."""

    told = Signal(str, object, object)  # state, day (`DayTold`), note or None for the same

    def __init__(self, theme: Theme, label: str, choices: list[tuple[str, str]], *, open_note: bool) -> None:
        super().__init__()
        self._theme = theme
        self._label = label
        self._open_note = open_note  # whether a note can be written before it is begun
        self.segments = Segments(theme, label, choices)
        self.day: DateField | None = None
        self.clear: Button | None = None  # takes the day away
        self.add: Button | None = None  # brings it back
        self.note: NoteField | None = None
        self._row = FlowLayout(8)
        self._row.addWidget(self.segments)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(self._row)
        self.segments.chosen.connect(self._choose)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        fields = [one for one in (self.day, self.clear, self.add, self.note) if one is not None]
        return [*self.segments.pills.values(), *fields]

    def show_state(self, state: str, day: date | None, note: str) -> None:
        """Show what is kept; what is being typed stays."""
        begun = state not in {"open", "none"}
        self.segments.choose(state)
        self._show_day(day, begun=begun)
        if (begun or self._open_note or note) and self.note is None:
            self.note = self._made_note()
        if self.note is not None:
            self.note.show_text(note)
            self.note.setVisible(begun or self._open_note or bool(note) or self.note.dirty)

    def flush(self) -> None:
        """Keep what was typed."""
        for field in (self.day, self.note):
            if field is not None:
                field.flush()

    def _show_day(self, day: date | None, *, begun: bool) -> None:
        """Show the day, which can be taken away, or that one can be added."""
        if begun and self.day is None:
            self.day = DateField(self._theme, self.tr("{what}: day").format(what=self._label))
            self.day.told.connect(lambda told: self.told.emit(self.segments.value, told, None))
            self.clear = self._made_button(self.tr("No day"), "none")
            self.add = self._made_button(self.tr("Add a day"), "today")
            for part in (self.day, self.clear, self.add):
                self._row.addWidget(part)
        if self.day is None or self.clear is None or self.add is None:
            return
        self.day.show_day(day)
        had_focus = self.clear.hasFocus() or self.add.hasFocus()
        for part, wanted in ((self.day, True), (self.clear, True), (self.add, False)):
            part.setVisible(begun and (day is not None) == wanted)
        if begun and had_focus:
            (self.add if day is None else self.day).setFocus()

    def _made_button(self, text: str, day: str) -> Button:
        button = Button(self._theme, text, "link")
        spoken(button, f"{text}: {self._label}")
        button.clicked.connect(lambda: self.told.emit(self.segments.value, day, None))
        return button

    def _made_note(self) -> NoteField:
        note = NoteField(self._theme, self.tr("{what}: note").format(what=self._label), self.tr("Note"))
        note.told.connect(lambda text: self.told.emit(self.segments.value, None, text))
        self._column.addWidget(note)
        return note

    def _choose(self, state: str) -> None:
        self.told.emit(state, None, None)


class SkillLine(QWidget):
    """One skill of a milestone."""

    told = Signal(str, str, object, object)  # skill, state, day, note

    def __init__(self, theme: Theme, row: SkillRow) -> None:
        super().__init__()
        choices = [
            ("none", self.tr("Not yet")),
            ("learning", self.tr("Learning")),
            ("have", self.tr("Have it")),
        ]
        self.name = Text(theme, "strong", "ink", row.name)
        self.also = Text(theme, "small", "muted")
        self.fields = StateFields(theme, row.name, choices, open_note=False)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.also)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(words)
        column.addWidget(self.fields)
        skill = row.id
        self.fields.told.connect(lambda state, day, note: self.told.emit(skill, state, day, note))

    def show_row(self, row: SkillRow) -> None:
        """Show what is kept."""
        self.name.setText(row.name)
        self.also.show_text(row.also)
        self.fields.show_state(row.state, row.on, row.note)


class MilestoneCard(Card):
    """One milestone, unfolded or folded.

    Signals:
        told: state, day (`DayTold`), note or None for the same.
        skill_told: skill, state, day, note.
        reached: the person has this role now.
        role_opened: the page of the role.

    """

    told = Signal(str, object, object)
    skill_told = Signal(str, str, object, object)
    reached = Signal()
    role_opened = Signal()

    def __init__(self, theme: Theme, number: int, row: MilestoneRow) -> None:
        super().__init__(theme)
        self.column.setContentsMargins(12, 8, 20, 12)
        self._theme = theme
        self._number = number
        self.row = row
        self.skills: dict[str, SkillLine] = {}
        self.fold = Fold(theme, "", "", self._body)
        self.column.addWidget(self.fold)
        self._made = False
        self.show_row(row)

    def show_row(self, row: MilestoneRow) -> None:
        """Show what is kept."""
        self.row = row
        self.fold.button.setText(self.tr("{number}. {role}").format(number=self._number, role=row.title))
        hint = f"{row.years_text}. {row.sentence}" if row.years_text else row.sentence
        self.fold.button.set_hint(f"{hint} {row.told}" if row.told else hint)
        if not self._made:
            return
        self.gate.show_text(self.tr("Gate: {gate}").format(gate=row.gate) if row.gate else "")
        self.fields.show_state(row.state, row.on, row.note)
        self.now.setVisible(row.state != "done")
        self.about.setVisible(row.track is not None)
        for skill in row.skills:
            self.skills[skill.id].show_row(skill)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits inside, in order."""
        if not self._made:
            return []
        parts = [self.fields, *(line.fields for line in self.skills.values())]
        found: list[QWidget] = [*self.fields.stops, self.now, self.about]
        for part in parts[1:]:
            found += part.stops
        return found

    def flush(self) -> None:
        """Keep what was typed."""
        if self._made:
            for fields in (self.fields, *(line.fields for line in self.skills.values())):
                fields.flush()

    def _body(self) -> QWidget:
        """Make what is unfolded."""
        theme, body = self._theme, QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        choices = [("open", self.tr("Open")), ("doing", self.tr("Begun")), ("done", self.tr("Done"))]
        self.gate = Text(theme, "body")
        self.fields = StateFields(theme, self.row.title, choices, open_note=True)
        self.fields.told.connect(self.told)
        self.now = Button(theme, self.tr("I am this role now"), "link")
        self.about = Button(theme, self.tr("About this role"), "link")
        spoken(self.now, f"{self.now.text()}: {self.row.title}")
        spoken(self.about, f"{self.about.text()}: {self.row.title}")
        self.now.clicked.connect(self._reach)
        self.about.clicked.connect(self.role_opened)
        ways = FlowLayout(8)
        ways.addWidget(self.now)
        ways.addWidget(self.about)
        column.addWidget(self.gate)
        column.addWidget(self.fields)
        column.addLayout(ways)
        if self.row.skills:
            column.addWidget(Text(theme, "label", "muted", self.tr("Skills that it asks for")))
        for row in self.row.skills:
            line = SkillLine(theme, row)
            line.told.connect(self.skill_told)
            self.skills[row.id] = line
            column.addWidget(line)
        self._made = True
        self.show_row(self.row)
        return body

    def _reach(self) -> None:
        self.fields.segments.focus()  # the button goes once the milestone is done
        self.reached.emit()


class Columns(QBoxLayout):
    """Two columns that become one where there is little room."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(20)
        self.addWidget(first, 12, Qt.AlignmentFlag.AlignTop)
        self.addWidget(second, 8, Qt.AlignmentFlag.AlignTop)

    def set_beside(self, *, beside: bool) -> None:
        """Stand beside one another, or under one another."""
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.setDirection(along if beside else down)
