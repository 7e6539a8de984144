"""What files would bring: its columns, its people or its faults, before anything is written."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.exchange import BringScreen, ColumnRow
from careerfit.ui.desk.exchange_parts import Faults
from careerfit.ui.desk.text_table import TextTable
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.combo import Combo
from careerfit.ui.widgets.layouts import Card, FlowLayout
from careerfit.ui.widgets.pills import Check
from careerfit.ui.widgets.text import Text, spoken


class ImportPreview(Card):
    """Renders a `BringScreen`.

    Signals:
        column_taken: heading of a column, and what it is to be taken for.
        all_new_set: whether each row is somebody new.
        accepted: bring it in.
        left: rather not.
        faults_saved: all faults are to be saved as a text.

    """

    column_taken = Signal(str, str)
    all_new_set = Signal(bool)
    accepted = Signal()
    left = Signal()
    faults_saved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._screen: BringScreen | None = None
        self._title = Text(theme, "section")
        self._summary = Text(theme, "body")
        self.faults = Faults(theme)
        self.faults.save_asked.connect(self.faults_saved)
        self.all_new = Check(theme, self.tr("Each row is somebody new, whatever the name"))
        self.all_new.clicked.connect(self.all_new_set)
        self.people = TextTable(
            theme,
            self.tr("People in these files"),
            (self.tr("Person"), self.tr("What"), self.tr("File")),
            stretch=0,
            most=8,
        )
        self.accept = Button(theme, "", "filled")
        self.accept.clicked.connect(self.accepted)
        self.leave = Button(theme, self.tr("Not now"))
        self.leave.clicked.connect(self.left)
        row = FlowLayout(12)
        row.addWidget(self.accept)
        row.addWidget(self.leave)
        self.column.setSpacing(12)  # which what is hidden does not take
        self.column.addWidget(self._title)
        self.column.addWidget(self._summary)
        self.column.addWidget(self.all_new)
        self.column.addLayout(row)
        for part in (self.faults, self.people, self._mapping(theme)):
            self.column.addWidget(part)

    def _mapping(self, theme: Theme) -> QWidget:
        """Return the table of the columns, and under it what the current one is taken for."""
        self.mapping = QWidget()
        column = QVBoxLayout(self.mapping)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        header = (self.tr("Column"), self.tr("Heading"), self.tr("First cells"), self.tr("Is taken for"))
        self.columns = TextTable(theme, self.tr("Columns of the file"), header, stretch=3, most=8)
        self._caption = Text(theme, "label", "muted")
        self.target = Combo(theme, self.tr("This column is taken for"))
        self.target.activated.connect(lambda at: self._take(self.target.itemData(at)))
        self.columns.moved.connect(self._offer)
        self.columns.row_opened.connect(lambda _row: self.target.setFocus())
        column.addWidget(Text(theme, "label", "muted", self.tr("Columns: choose one, then say what it is")))
        column.addWidget(self.columns)
        column.addWidget(self._caption)
        column.addWidget(self.target)
        return self.mapping

    def render(self, screen: BringScreen) -> None:  # type: ignore[override]
        """Show what files would bring; the chosen column stays the same while only its meaning changes."""
        same = self._screen is not None and self._headings(self._screen) == self._headings(screen)
        self._screen = screen
        self._title.setText(screen.title)
        self._summary.show_text("\n".join(screen.summary))
        self.faults.render(screen.fault_sentence, screen.faults, screen.all_faults)
        self.mapping.setVisible(bool(screen.columns))
        self.columns.show_rows([self._cells(row) for row in screen.columns])
        if screen.columns and not same:
            unknown = [at for at, row in enumerate(screen.columns) if not row.settled]
            self.columns.go_to(unknown[0] if unknown else 0)
        self._offer(self.columns.currentIndex().row())
        self.people.setVisible(bool(screen.rows))
        self.people.show_rows(screen.rows)
        self.all_new.setVisible(screen.all_new is not None)
        self.all_new.show_on(on=bool(screen.all_new))
        self.accept.setVisible(bool(screen.button))
        self.accept.setText(screen.button)
        self.accept.setAccessibleName(screen.button)
        self.accept.updateGeometry()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what takes the focus, in the order of the Tab key."""
        first = (self.all_new, self.accept, self.leave)
        return (*first, *self.faults.stops, self.people, self.columns, self.target)

    @staticmethod
    def _headings(screen: BringScreen) -> list[str]:
        return [screen.title, *(row.heading for row in screen.columns)]

    @staticmethod
    def _cells(row: ColumnRow) -> tuple[str, ...]:
        return row.place, row.heading, row.samples, row.target_text

    def _offer(self, number: int) -> None:
        """Offer what the current column may be taken for."""
        screen = self._screen
        if screen is None or not 0 <= number < len(screen.columns):
            return
        row = screen.columns[number]
        named = self.tr("Column {place} ({heading}) is taken for").format(
            place=row.place, heading=row.heading
        )
        self._caption.setText(named)
        spoken(self.target, named, row.samples)
        with QSignalBlocker(self.target):
            if self.target.count() != len(screen.targets):
                self.target.clear()
                for name, text in screen.targets:
                    self.target.addItem(text, name)
                self.target.updateGeometry()
            self.target.setCurrentIndex(self.target.findData(row.target))
        self.target.update()

    def _take(self, target: str) -> None:
        screen, number = self._screen, self.columns.currentIndex().row()
        if screen is not None and 0 <= number < len(screen.columns):
            self.column_taken.emit(screen.columns[number].heading, target)
