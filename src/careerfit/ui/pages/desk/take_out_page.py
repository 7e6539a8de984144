"""Taking out: what of which lines, in which form, and what is left out, before it is written."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.exchange import NAMINGS, TAKE_KINDS, Done, TakeOptions, TakeScreen
from careerfit.ui.desk.exchange_parts import DoneCard
from careerfit.ui.desk.headed_page import HeadedPage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import Card, FlowLayout, keep_tab_order
from careerfit.ui.widgets.pills import Check, ChoiceRow, tab_stops
from careerfit.ui.widgets.save_to import SaveTo
from careerfit.ui.widgets.text import Text

_TABLES = ("results", "answers", "cohort")


class TakeOutPage(HeadedPage):
    """Renders a `TakeScreen`.

    Signals:
        options_chosen: what is to be taken out, and how.
        all_asked: all lines of the list are meant.
        save_asked: by a dialog.
        folder_asked: what was written is to be seen in the file manager.

    """

    options_chosen = Signal(TakeOptions)
    all_asked = Signal()
    save_asked = Signal()
    folder_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "exchange")
        self._options = TakeOptions()
        self._lines = Text(theme, "body", "muted")
        self.all = Button(theme, self.tr("Take all lines of the list"), "link")
        kinds = [(kind, kind) for kind in TAKE_KINDS]
        self.kind = ChoiceRow(theme, self.tr("What"), kinds)
        self.ending = ChoiceRow(
            theme,
            self.tr("Form"),
            [(".xlsx", self.tr("Excel (XLSX)")), (".csv", self.tr("CSV")), (".json", self.tr("JSON"))],
        )
        names = {
            "number": self.tr("A number"),
            "code": self.tr("The person's code"),
            "name": self.tr("The person's name"),
        }
        self.naming = ChoiceRow(
            theme, self.tr("The files are called by"), [(one, names[one]) for one in NAMINGS]
        )
        self.anonymous = Check(theme, self.tr("Without names: each person is a number"))
        self.with_name = Check(theme, self.tr("With the name on the report"))
        self.folder = Button(theme, self.tr("Open the folder"))
        self.done = DoneCard(theme, self.folder)
        self._lay_out(theme)
        self._connect()

    def _lay_out(self, theme: Theme) -> None:
        column, card = self.column, Card(theme)
        column.addWidget(self._lines)
        row = FlowLayout(8, outset=8)
        row.addWidget(self.all)
        column.addLayout(row)
        column.addSpacing(12)
        results = QVBoxLayout()
        results.setSpacing(20)
        results.addWidget(self.done)
        results.addWidget(card)
        column.addLayout(results)
        self._about, self._names = Text(theme, "body"), Text(theme, "small", "muted")
        self._left_out, self._refused = Text(theme, "small", "muted"), Text(theme, "strong", "warn")
        self.save = Button(theme, self.tr("Save..."), "filled")
        self.save_to = SaveTo(theme, self.tr("A path with its name"))
        parts: tuple[QWidget, ...] = (
            self.kind, self._about, self.ending, self.anonymous, self.naming, self._names, self.with_name,
            self._left_out, self._refused,
        )  # fmt: skip
        card.column.setSpacing(12)  # which what is hidden does not take
        for part in parts:
            card.column.addWidget(part)
        save = FlowLayout(12)
        save.addWidget(self.save)
        card.column.addLayout(save)
        card.column.addWidget(self.save_to)
        column.addStretch(1)

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda kind: self._choose(kind=kind))
        self.ending.chosen.connect(lambda ending: self._choose(ending=ending))
        self.naming.chosen.connect(lambda naming: self._choose(naming=naming))
        self.anonymous.clicked.connect(lambda on: self._choose(anonymous=on))
        self.with_name.clicked.connect(lambda on: self._choose(with_name=on))
        self.all.clicked.connect(self.all_asked)
        self.save.clicked.connect(self.save_asked)
        self.folder.clicked.connect(self.folder_asked)

    def render(self, screen: TakeScreen) -> None:  # type: ignore[override]
        """Show what is to be taken out."""
        self._options = options = screen.options
        self.heading.show_heading(self.tr("Take out"), screen.lines)
        self._lines.setText(screen.lines)
        self.all.setVisible(screen.narrowed)
        for kind, text in screen.kinds:
            pill = self.kind.pills[kind]
            if pill.text() != text:
                pill.setText(text)
                pill.setAccessibleName(text)
                pill.updateGeometry()
        self.kind.choose(options.kind)
        self.ending.choose(options.ending)
        self.naming.choose(options.naming)
        self.anonymous.show_on(on=options.anonymous)
        self.with_name.show_on(on=options.with_name)
        reports = options.kind == "reports"
        for part, wanted in (
            (self.ending, options.kind in _TABLES),
            (self.anonymous, options.kind in ("results", "answers")),
            (self.naming, reports),
            (self.with_name, reports),
        ):
            part.setVisible(wanted)
        self._names.show_text(screen.names)
        self._about.setText("\n".join(screen.about))
        self._left_out.setText("\n".join(screen.left_out))
        self._refused.show_text(screen.refused)
        self.save.setText(self.tr("Choose a folder...") if screen.folder else self.tr("Save..."))
        self.save.updateGeometry()
        self.save.setEnabled(not screen.refused)
        self.save_to.setVisible(not screen.refused)
        rows = tab_stops(self.kind, self.ending, self.anonymous, self.naming, self.with_name)
        keep_tab_order(
            (
                *self.bar.stops,
                self.heading,
                self.all,
                *self.done.buttons,
                *rows,
                self.save,
                *self.save_to.stops,
            )
        )

    def show_done(self, done: Done | None) -> None:
        """Show what was written; None takes it away."""
        self.done.show_done(done)

    def _choose(self, **changes: object) -> None:
        self.options_chosen.emit(replace(self._options, **changes))  # type: ignore[arg-type]  # each by its name
