"""Who a review is about: name and code, tags, groups, follow-ups."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from careerfit.model.review import FollowUpRow, WhoScreen
from careerfit.ui import sheets
from careerfit.ui.desk.case_parts import Refilled, Section, link
from careerfit.ui.theme import Theme, Tone
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.date_field import DateField
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.text import Text, spoken

LONGEST = 200
SOON = 7  # days from today that a new follow-up is offered for


def line(theme: Theme, name: str, hint: str = "", width: int = 160) -> QLineEdit:
    """Make a field of one line."""
    field = QLineEdit()
    sheets.Dress(theme, field, sheets.line)
    field.setMaxLength(LONGEST)
    field.setMinimumWidth(width)
    field.setPlaceholderText(hint or name)
    spoken(field, name, hint)
    return field


class NamesForm(QWidget):
    """Two fields that a link opens: Enter keeps name and code, Escape leaves them as they were.

    `link` is put into the page itself, flush with its texts.
    """

    named = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = self._code = ""
        self.link = link(theme, self.tr("Change name or code"))
        self.name = line(theme, self.tr("Name"))
        self.code = line(theme, self.tr("Code"))
        self.keep = Button(theme, self.tr("Keep"))
        about = self.tr("Enter keeps both, Escape leaves them as they were.")
        for field in (self.name, self.code):
            field.setAccessibleDescription(about)
            field.returnPressed.connect(self._keep)
            field.installEventFilter(self)
        self.link.clicked.connect(lambda: self.edit(open_=True))
        self.keep.clicked.connect(self._keep)
        row = FlowLayout(8)
        for part in (self.name, self.code, self.keep):
            row.addWidget(part)
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)
        self.hide()

    @property
    def editing(self) -> bool:
        """Whether the fields are open."""
        return not self.isHidden()

    def show_names(self, name: str, code: str, *, other: bool) -> None:
        """Show what is kept; of the same person, fields that are open stay as they are."""
        self._name, self._code = name, code
        if other and self.editing:
            self.edit(open_=False)

    def edit(self, *, open_: bool) -> None:
        """Open or close the fields."""
        inside = any(part.hasFocus() for part in (self.name, self.code, self.keep))
        self.setVisible(open_)
        self.link.setVisible(not open_)
        if open_:
            self.name.setText(self._name)
            self.code.setText(self._code)
            self.name.selectAll()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif inside:
            self.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        told = self.name.text().strip(), self.code.text().strip()
        self.edit(open_=False)
        if told != (self._name, self._code):
            self.named.emit(*told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave name and code as they were on Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            escaped = event.key() == Qt.Key.Key_Escape
        else:
            escaped = False
        if escaped:
            self.edit(open_=False)
            return True
        return super().eventFilter(watched, event)


class LabelsPart(QWidget):
    """Tags or groups: those given, each with a button that takes it away, and a field to give another.

    Signals:
        given_to: a label is given.
        taken: a label is taken away.
        wanted: the field has the focus, so that all labels there are should be offered.

    """

    given_to = Signal(str)
    taken = Signal(str)
    wanted = Signal()

    def __init__(self, theme: Theme, caption: str, add: str, take: str) -> None:
        super().__init__()
        self._theme, self._take = theme, take
        self.field = line(theme, add, width=120)
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._give)
        self.field.installEventFilter(self)
        self.add = Button(theme, self.tr("Add"), "link")
        spoken(self.add, add)
        self.add.clicked.connect(self._give)
        self.given = Refilled(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(theme, "label", "muted", caption))
        column.addWidget(self.given)
        row = FlowLayout(8)
        row.addWidget(self.field)
        row.addWidget(self.add)
        column.addLayout(row)

    def show_labels(self, labels: Sequence[str], *, other: bool) -> None:
        """Show what is given; what is being typed for the same person stays."""
        if other:
            self.field.clear()
        self.given.refill(tuple(labels), lambda: self._fill(labels))

    def offer(self, labels: Sequence[str]) -> None:
        """Offer these while somebody types."""
        self._model.setStringList(list(labels))

    def _fill(self, labels: Sequence[str]) -> None:
        row = FlowLayout(4)
        for label in labels:
            button = Button(self._theme, label, "link")
            button.set_icon("minus")
            button.setToolTip(self._take.format(label=label))
            spoken(button, self._take.format(label=label))
            button.clicked.connect(lambda _on, label=label: self.taken.emit(label))
            self.given.stops[(label,)] = button
            row.addWidget(button)
        self.given.column.addLayout(row)
        self.given.setVisible(bool(labels))

    def _give(self) -> None:
        if told := self.field.text().strip():
            self.field.clear()
            self.given_to.emit(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for all labels when the field gets the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.wanted.emit()
        return super().eventFilter(watched, event)


class FollowUpsPart(QWidget):
    """Days on which the person is to be heard of again.

    Signals:
        added: a day and a text.
        changed: id, day (None takes it away), state, text.

    """

    added = Signal(object, str)
    changed = Signal(str, object, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._days: dict[str, DateField] = {}
        self.text = line(theme, self.tr("What for"), width=120)
        self.text.returnPressed.connect(self._add)
        self.day = DateField(theme, self.tr("Day of a new follow-up"))
        self.day.setDate(QDate.currentDate().addDays(SOON))
        self.add = Button(theme, self.tr("Add"), "link")
        spoken(self.add, self.tr("Add a follow-up"))
        self.add.clicked.connect(self._add)
        self.rows = Refilled(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(theme, "label", "muted", self.tr("Follow-ups")))
        column.addWidget(self.rows)
        new = FlowLayout(8)
        for part in (self.day, self.text, self.add):
            new.addWidget(part)
        column.addLayout(new)

    def show_rows(self, rows: Sequence[FollowUpRow], *, other: bool) -> None:
        """Show what is kept; what is being typed for the same person stays."""
        if other:
            self.text.clear()
            self.day.setDate(QDate.currentDate().addDays(SOON))
        self.rows.refill(tuple(rows), lambda: self._fill(rows))

    def flush(self) -> None:
        """Tell a day that is being typed."""
        for field in self._days.values():
            field.flush()

    def _fill(self, rows: Sequence[FollowUpRow]) -> None:
        for row in rows:
            self._add_row(row)

    def _add_row(self, row: FollowUpRow) -> None:
        theme, done = self._theme, row.state == "done"
        tone: Tone = "muted" if done else "warn" if row.overdue else "ink"
        self.rows.column.addWidget(Text(theme, "body", tone, row.sentence))
        ways = FlowLayout(4)
        state = link(theme, self.tr("Open again") if done else self.tr("Done"), row.sentence)
        take = link(theme, self.tr("Take away"), row.sentence)
        state.clicked.connect(
            lambda: self.changed.emit(row.id, row.due, "open" if done else "done", row.text)
        )
        take.clicked.connect(lambda: self.changed.emit(row.id, None, row.state, row.text))
        if not done:
            day = DateField(theme, self.tr("Move to another day: {what}").format(what=row.sentence))
            day.show_day(row.due)
            day.told.connect(lambda told: self.changed.emit(row.id, told, row.state, row.text))
            self._days[row.id] = day
            self.rows.stops[(row.id, "day")] = day
            ways.addWidget(day)
        else:
            self._days.pop(row.id, None)
        self.rows.stops[(row.id, "state")] = state
        self.rows.stops[(row.id, "take")] = take
        ways.addWidget(state)
        ways.addWidget(take)
        self.rows.column.addLayout(ways)

    def _add(self) -> None:
        told, text = self.day.date().toPython(), self.text.text().strip()
        self.text.clear()
        self.day.setDate(QDate.currentDate().addDays(SOON))
        self.added.emit(told, text)


class WhoCard(Section):
    """Tags, groups and follow-ups of a person."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.title.show_heading(self.tr("In your caseload"), "")
        self.tags = LabelsPart(
            theme, self.tr("Tags"), self.tr("Add a tag"), self.tr("Take away the tag “{label}”")
        )
        self.groups = LabelsPart(
            theme, self.tr("Groups"), self.tr("Put into a group"), self.tr("Take out of the group “{label}”")
        )
        self.follow_ups = FollowUpsPart(theme)
        for part in (self.tags, self.groups, self.follow_ups):
            self.column.addSpacing(4)
            self.column.addWidget(part)

    def show_who(self, who: WhoScreen, *, other: bool) -> None:
        """Show what is kept; ``other`` says that this is another person than before."""
        self.tags.show_labels(who.tags, other=other)
        self.groups.show_labels(who.groups, other=other)
        self.follow_ups.show_rows(who.follow_ups, other=other)
