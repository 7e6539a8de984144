"""What stands beside the milestones of a plan: all plans, and notes with their days."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.plan import NoteRow, PlanChoice, PlanScreen
from careerfit.model.session import printable
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import Card, FlowLayout, emptied
from careerfit.ui.widgets.note_field import NoteField
from careerfit.ui.widgets.rows import OpenRow
from careerfit.ui.widgets.text import Text

LONGEST_NAME = 80


class NameField(NoteField):
    """The name of a plan, in as many lines as it needs; keeps itself when it is left and after a pause."""

    def text(self) -> str:
        """Return the name as it is kept."""
        return self._text()

    def flush(self) -> None:
        """Tell the name, if it is not kept yet; no name at all is none."""
        if self._text():
            super().flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the name with Enter; take no letter that is too many."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._leave()
        elif not event.text().isprintable() or not event.text() or self._room():
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted in one line, as much as there is room for."""
        self.insertPlainText(" ".join(source.text().split())[: self._room()])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the name; without one, the last stays."""
        super().focusOutEvent(event)
        self._leave()

    def _room(self) -> int:
        chosen = len(self.textCursor().selectedText())
        return max(0, LONGEST_NAME - len(self.toPlainText()) + chosen)

    def _leave(self) -> None:
        self.flush()
        if not self._text():
            self.show_other(self._kept)

    def _text(self) -> str:
        return printable(self.toPlainText())


class PlansCard(Card):
    """The name of the plan that is shown, what can be done with it, and all other plans."""

    renamed = Signal(str)
    put_aside = Signal()
    deleted = Signal()
    opened = Signal(str)  # plan id
    brought_back = Signal(str)  # plan id
    routes_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._others: tuple[PlanChoice, ...] = ()
        self.rows: list[OpenRow] = []
        self._plan = ""
        self.column.setSpacing(8)
        self.column.addWidget(Text(theme, "section", "ink", self.tr("Your plans")))
        self.caption = Text(theme, "label", "muted", self.tr("Name of this plan"))
        self.name = NameField(theme, self.caption.text())
        self.caption.setBuddy(self.name)
        self.aside = Button(theme, self.tr("Put aside"), "link")
        self.delete = Button(theme, self.tr("Delete"), "link")
        self.another = Button(theme, self.tr("Look for another route"), "link")
        ways = FlowLayout(8, outset=8)
        for button in (self.aside, self.delete, self.another):
            ways.addWidget(button)
        self.column.addWidget(self.caption)
        self.column.addWidget(self.name)
        self.column.addLayout(ways)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.column.addLayout(self._list)
        self.name.told.connect(self.renamed)
        self.aside.clicked.connect(self.put_aside)
        self.delete.clicked.connect(self.deleted)
        self.another.clicked.connect(self.routes_asked)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        return [self.name, self.aside, self.delete, self.another, *self.rows]

    def show_plans(self, screen: PlanScreen) -> None:
        """Show the name of the open plan and all others."""
        if screen.plan == self._plan:
            self.name.show_text(screen.name)
        else:
            self._plan = screen.plan
            self.name.show_other(screen.name)
        for part in (self.caption, self.name, self.aside, self.delete, self.another):
            part.setVisible(bool(screen.plan))
        others = tuple(plan for plan in screen.plans if plan.id != screen.plan)
        if others != self._others:
            self._others = others
            emptied(self._list)
            self.rows = [self._made(plan) for plan in others]
        self.setVisible(bool(screen.plan or others))

    def _made(self, plan: PlanChoice) -> OpenRow:
        line = self.tr("{share} of the way").format(share=plan.progress_text)
        if plan.archived:
            line = self.tr("{line}, put aside").format(line=line)
        verb = self.tr("Bring back") if plan.archived else self.tr("Open")
        row = OpenRow(self._theme, plan.name, line, verb, None)
        signal = self.brought_back if plan.archived else self.opened
        row.clicked.connect(lambda: signal.emit(plan.id))
        self._list.addWidget(row)
        row.show()
        return row


class NotesCard(Card):
    """A field for a new note, and all earlier ones; each keeps itself."""

    told = Signal(str, str)  # text, note id or "" for a new one

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._plan = ""
        self._rows: tuple[NoteRow, ...] = ()
        self._draft = ""  # id of the note that the upper field has become
        self._waiting = False  # whether the upper field has just told a new note
        self._fields: dict[str, NoteField] = {}
        self.column.setSpacing(8)
        self.column.addWidget(Text(theme, "section", "ink", self.tr("Notes")))
        self.new = NoteField(theme, self.tr("New note"), self.tr("Write a note"))
        self.new.told.connect(self._tell_new)
        self.new.left.connect(self._release)
        self.column.addWidget(self.new)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.column.addLayout(self._list)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        return [self.new, *self._fields.values()]

    def show_notes(self, plan: str, rows: Sequence[NoteRow]) -> None:
        """Show the notes of a plan; a note that is being typed stays where it is typed."""
        known = {row.id for row in self._rows}
        if plan != self._plan:
            self._plan, self._draft = plan, ""
            self.new.show_other("")
        elif self._waiting:
            self._draft = next((row.id for row in rows if row.id not in known), "")
        self._waiting = False
        self._rows = tuple(rows)
        text = next((row.text for row in rows if row.id == self._draft), None)
        if text is None:
            self._draft = ""
        else:
            self.new.show_text(text)
        self._show_list()

    def flush(self) -> None:
        """Keep what was typed."""
        for field in (self.new, *self._fields.values()):
            field.flush()

    def _tell_new(self, text: str) -> None:
        self._waiting = not self._draft
        self.told.emit(text, self._draft)

    def _release(self) -> None:
        """Let the upper field begin another note, once the last one is kept."""
        if self._draft and not self.new.dirty:
            self._draft = ""
            self.new.show_other("")
            self._show_list()

    def _show_list(self) -> None:
        listed = [row for row in self._rows if row.id != self._draft]
        if list(self._fields) != [row.id for row in listed]:
            emptied(self._list)
            self._fields = {row.id: self._made(row) for row in listed}
        for row in listed:
            self._fields[row.id].show_text(row.text)

    def _made(self, row: NoteRow) -> NoteField:
        field = NoteField(self._theme, self.tr("Note of {day}").format(day=row.when))
        field.setToolTip(self.tr("Empty it to take the note away."))
        field.told.connect(lambda text: self.told.emit(text, row.id))
        self._list.addWidget(Text(self._theme, "small", "muted", row.when))
        self._list.addWidget(field)
        field.show()
        return field
