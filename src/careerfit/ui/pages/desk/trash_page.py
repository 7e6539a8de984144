"""The trash: people and single results, to bring back or to erase for good."""

from PySide6.QtCore import Signal

from careerfit.model.exchange import TrashRow, TrashScreen
from careerfit.ui.desk.headed_page import HeadedPage
from careerfit.ui.desk.text_table import TextTable
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout, keep_tab_order
from careerfit.ui.widgets.text import Text


class TrashPage(HeadedPage):
    """Renders a `TrashScreen`.

    Signals:
        restore_asked: rows that are to be brought back.
        erase_asked: ids of people and of single sessions that are to be erased for good.

    """

    restore_asked = Signal(tuple)
    erase_asked = Signal(tuple, tuple)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "trash")
        self._rows: tuple[TrashRow, ...] = ()
        self.heading.show_heading(self.tr("Trash"), "")
        self._sentence = Text(theme, "body", "muted")
        header = (self.tr("Who"), self.tr("What"), self.tr("Since"))
        self.table = TextTable(theme, self.tr("In the trash"), header, stretch=1, most=12, many=True)
        self.restore = Button(theme, self.tr("Bring back"), "filled")
        self.restore_all = Button(theme, self.tr("Bring all back"))
        self.erase = Button(theme, self.tr("Erase for good..."))
        self._note = Text(
            theme,
            "small",
            "muted",
            self.tr(
                "Choose several rows with Shift or Ctrl, all with Ctrl+A. Who is erased for good goes with "
                "everything; of a single result that is erased, the person and all else stay."
            ),
        )
        column = self.column
        column.addWidget(self._sentence)
        column.addSpacing(16)
        column.addWidget(self.table)
        column.addSpacing(12)
        row = FlowLayout(12)
        for button in (self.restore, self.restore_all, self.erase):
            row.addWidget(button)
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(self._note)
        column.addStretch(1)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._allow())
        self.table.row_opened.connect(lambda _row: self.restore.click())
        self.restore.clicked.connect(lambda: self.restore_asked.emit(self.chosen))
        self.restore_all.clicked.connect(lambda: self.restore_asked.emit(self._rows))
        self.erase.clicked.connect(lambda: self.erase_asked.emit(self._people(), self._sessions()))
        self.render(TrashScreen(""))

    def render(self, screen: TrashScreen) -> None:  # type: ignore[override]
        """Show what is in the trash; rows that stay, stay chosen."""
        if screen.rows != self._rows:
            chosen = {(row.person, row.session) for row in self.chosen}
            self._rows = screen.rows
            self.table.clearSelection()
            self.table.show_rows([(row.who, row.what, row.when) for row in screen.rows])
            for at, row in enumerate(screen.rows):
                if (row.person, row.session) in chosen:
                    self.table.select_row(at)
        self._sentence.setText(screen.sentence)
        for part in (self.table, self.restore, self.restore_all, self.erase, self._note):
            part.setVisible(bool(screen.rows))
        self._allow()
        keep_tab_order(
            (*self.bar.stops, self.heading, self.table, self.restore, self.restore_all, self.erase)
        )

    @property
    def chosen(self) -> tuple[TrashRow, ...]:
        """The rows that are selected."""
        return tuple(self._rows[at] for at in self.table.selected if at < len(self._rows))

    def _people(self) -> tuple[str, ...]:
        return tuple(row.person for row in self.chosen if not row.session)

    def _sessions(self) -> tuple[str, ...]:
        return tuple(row.session for row in self.chosen if row.session)

    def _allow(self) -> None:
        for button in (self.restore, self.erase):
            button.setEnabled(bool(self.chosen))
