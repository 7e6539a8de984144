"""Notes about a person: one field to write in, all notes with their history."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from careerfit.model.casework import Audience
from careerfit.model.review import CaseNoteRow
from careerfit.model.session import plain
from careerfit.ui.desk.case_parts import Refilled, Section, link
from careerfit.ui.result.lines import plain_column
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import ENTER, Button
from careerfit.ui.widgets.chips import Chip
from careerfit.ui.widgets.date_field import DateField
from careerfit.ui.widgets.folding import Fold
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.note_field import NoteField
from careerfit.ui.widgets.segments import Segments
from careerfit.ui.widgets.text import Text, spoken

AUTOSAVE_MS = 30_000  # without a key, after which a note is kept without being asked for
SOON = 7
SHORT = 60  # characters of a note by which the buttons beside it name it


@dataclass(frozen=True, slots=True)
class Draft:
    """A note as it stands in the field; ``note`` is its id, "" for a new one."""

    note: str
    text: str
    audience: Audience
    due: date | None


class Editor(NoteField):
    """A field of several lines that is kept on Ctrl+Enter, and by itself only after a long pause.

    Signals:
        asked: the note is to be kept.
        paused: nothing was typed for long.

    """

    asked = Signal()
    paused = Signal()

    def __init__(self, theme: Theme, name: str, hint: str) -> None:
        super().__init__(theme, name, hint)
        self._pause.stop()
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(AUTOSAVE_MS)
        self._long.timeout.connect(self.paused)

    def flush(self) -> None:
        """Keep nothing when the field is left: the page keeps it when that is left."""
        self._pause.stop()

    def stop(self) -> None:
        """Forget that something was typed."""
        self._long.stop()

    def _typed(self) -> None:
        self._long.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to keep the note on Ctrl+Enter."""
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.asked.emit()
        else:
            super().keyPressEvent(event)


class NotesCard(Section):
    """Renders notes; what is being written is never overwritten by them.

    Signals:
        told: a draft is to be kept, and another note can be begun.
        paused: a draft is to be kept, and is being gone on with.
        changed: the note (row) with another state, or with "" to take it away.

    """

    told = Signal(object)
    paused = Signal(object)
    changed = Signal(object, str)
    grown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._theme = theme
        self._note = ""  # id of the note that is being changed
        self._kept = Draft("", "", "private", None)
        self._waiting: Draft | None = None  # is being kept while it is gone on with
        self._rows: tuple[CaseNoteRow, ...] = ()
        self.title.show_heading(self.tr("Notes"), "")
        self._add_editor()
        self.list = Refilled(self.editor)
        self.list.refilled.connect(self.grown)
        self.column.addSpacing(4)
        self.column.addWidget(self.list)
        self._fit()

    @property
    def draft(self) -> Draft:
        """What stands in the field."""
        day = self.day.date().toPython() if self.has_day.isChecked() else None
        audience: Audience = "report" if self.audience.value == "report" else "private"
        return Draft(self._note, plain(self.editor.toPlainText()), audience, day)  # type: ignore[arg-type]

    @property
    def dirty(self) -> bool:
        """Whether the field holds something that is not kept yet."""
        draft = self.draft
        return bool(draft.text) and draft != self._kept

    def show_notes(self, rows: Sequence[CaseNoteRow]) -> None:
        """Show what is kept; a text that changes a note which is there no more becomes a new one."""
        known = {row.id for row in self._rows}
        self._rows = tuple(rows)
        if self._waiting is not None:
            new = next((row.id for row in rows if row.id not in known), self._waiting.note)
            self._note, self._kept = new, replace(self._waiting, note=new)
            self._fit()
        if self._note and not any(row.id == self._note and not row.removed for row in rows):
            self._note, self._kept = "", Draft("", "", "private", None)
            self._fit()
        self.list.refill(self._rows, self._fill)

    def begin(self, draft: Draft | None = None, *, kept: bool = False) -> None:
        """Begin with an empty field, or go on with a draft; ``kept`` says that it stands in the store."""
        draft = draft or Draft("", "", "private", None)
        self._note = draft.note
        self._kept = draft if kept or not draft.text else Draft(draft.note, "", "private", None)
        self.editor.show_other(draft.text)
        self.editor.stop()
        self.audience.choose(draft.audience)
        with QSignalBlocker(self.has_day):
            self.has_day.setChecked(draft.due is not None)
        soon = QDate.currentDate().addDays(SOON)
        self.day.setDate(QDate(draft.due.year, draft.due.month, draft.due.day) if draft.due else soon)
        self._fit()

    def save(self) -> None:
        """Ask to keep what was written; an empty field keeps nothing."""
        self.editor.stop()
        if self.dirty:
            self.told.emit(self.draft)
        elif self._note:
            self.begin()

    def _save_and_go_on(self) -> None:
        """Ask to keep what was written so far; it stays in the field."""
        if self.dirty:
            self._waiting = self.draft
            self.paused.emit(self._waiting)
            self._waiting = None

    # -- inside ------------------------------------------------------------------------------------

    def _add_editor(self) -> None:
        theme = self._theme
        self.state = Text(theme, "label", "muted")
        self.editor = Editor(theme, self.tr("Note"), self.tr("Write a note; Ctrl+Enter keeps it"))
        self.editor.asked.connect(self.save)
        self.editor.paused.connect(self._save_and_go_on)
        self.editor.textChanged.connect(self._fit)
        self.audience = Segments(
            theme,
            self.tr("Who reads it"),
            [("private", self.tr("Private")), ("report", self.tr("For the report"))],
        )
        self.audience.choose("private")
        self.audience.chosen.connect(self._choose)
        self.has_day = Chip(theme, self.tr("Due on a day"))
        self.has_day.toggled.connect(lambda _on: self._fit())
        self.day = DateField(theme, self.tr("Day on which the note is due"))
        self.day.setDate(QDate.currentDate().addDays(SOON))
        self.keep = Button(theme, self.tr("Keep the note"))
        self.keep.clicked.connect(self.save)
        self.leave = link(theme, self.tr("Leave it as it was"))
        self.leave.clicked.connect(self._leave)
        row = FlowLayout(8)
        for part in (self.audience, self.has_day, self.day, self.keep, self.leave):
            row.addWidget(part)
        self.column.addWidget(self.state)
        self.column.addWidget(self.editor)
        self.column.addLayout(row)

    def _choose(self, audience: str) -> None:
        self.audience.choose(audience)
        self._fit()

    def _fit(self) -> None:
        """Offer what can be done with what stands in the field."""
        self.state.show_text(self.tr("You are changing a note.") if self._note else "")
        self.leave.setVisible(bool(self._note))
        self.day.setVisible(self.has_day.isChecked())

    def _leave(self) -> None:
        note = self._note
        self.begin()
        button = self.list.stops.get((note, "edit"), self.editor)
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, row: CaseNoteRow) -> None:
        """Put a note into the field; what stands there is kept first."""
        self.save()
        self.begin(Draft(row.id, row.text, row.audience, row.due), kept=True)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        theme = self._theme
        if not self._rows:
            words = self.tr("No notes yet. Private notes stay here; notes for the report are printed in it.")
            self.list.column.addWidget(Text(theme, "small", "muted", words))
        for row in (row for row in self._rows if not row.removed):
            self._add_row(row)
        if gone := [row for row in self._rows if row.removed]:
            title = self.tr("Taken away: {count}").format(count=len(gone))
            fold = Fold(theme, title, "", lambda: self._gone(gone), "label")
            fold.toggled.connect(lambda _on: self.grown.emit())
            self.list.stops[("", "gone")] = fold.button
            self.list.column.addWidget(fold)

    def _add_row(self, row: CaseNoteRow) -> None:
        theme, column, done = self._theme, self.list.column, row.state == "done"
        column.addSpacing(4)
        column.addWidget(Text(theme, "label", "warn" if row.overdue else "muted", row.facts))
        column.addWidget(Text(theme, "body", "muted" if done else "ink", row.text))
        column.addWidget(Text(theme, "small", "muted", row.times))
        ways = FlowLayout(4)
        short = textwrap.shorten(row.text, SHORT, placeholder=" …")
        edit = link(theme, self.tr("Change"), short)
        state = link(theme, self.tr("Open again") if done else self.tr("Done"), short)
        take = link(theme, self.tr("Take away"), short)
        edit.clicked.connect(lambda: self._edit(row))
        state.clicked.connect(lambda: self.changed.emit(row, "open" if done else "done"))
        take.clicked.connect(lambda: self.changed.emit(row, ""))
        for name, button in (("edit", edit), ("state", state), ("take", take)):
            self.list.stops[(row.id, name)] = button
            ways.addWidget(button)
        column.addLayout(ways)
        if len(row.history) > 1:
            fold = Fold(theme, self.tr("History: {count}").format(count=len(row.history)), "",
                        lambda: self._history(row), "label")  # fmt: skip
            spoken(fold.button, self.tr("History of the note: {note}").format(note=short))
            fold.toggled.connect(lambda _on: self.grown.emit())
            self.list.stops[(row.id, "history")] = fold.button
            column.addWidget(fold)

    def _history(self, row: CaseNoteRow) -> QWidget:
        body = QWidget()
        column = plain_column(body, 2)
        for version in row.history:
            head = f"{version.when} · {version.facts}" if version.facts else version.when
            if version.undone:
                head = self.tr("{version} (undone)").format(version=head)
            column.addWidget(Text(self._theme, "small", "muted", head))
            column.addWidget(Text(self._theme, "body", "muted" if version.undone else "ink", version.text))
            column.addSpacing(6)
        return body

    def _gone(self, rows: Sequence[CaseNoteRow]) -> QWidget:
        body = QWidget()
        column = plain_column(body, 2)
        for row in rows:
            column.addWidget(self._history(row))
        return body
