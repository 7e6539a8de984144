"""Erasing people for good: what goes, what is not known, and a clear choice before it is done."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.exchange import EraseScreen
from careerfit.ui.announce import announce
from careerfit.ui.desk.headed_page import HeadedPage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.bullets import Bullets
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import Card, FlowLayout, emptied, keep_tab_order
from careerfit.ui.widgets.pills import Check
from careerfit.ui.widgets.text import Text


class ErasePage(HeadedPage):
    """Renders an `EraseScreen`; the button works only once the sentence above it is agreed to.

    Signals:
        erase_asked: ids of people and of single sessions, and the copies that they are to be erased from too.
        left: rather not.

    """

    erase_asked = Signal(tuple, tuple, tuple)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "trash")
        self._screen: EraseScreen | None = None
        self._who = Text(theme, "strong")
        self._goes = Text(theme, "label", "muted", self.tr("What goes"))
        self._what = QVBoxLayout()
        self._warnings = Text(theme, "body")
        self._copies = QVBoxLayout()
        self.copies: dict[Path, Check] = {}
        self.confirm = Check(theme, "")
        self.erase = Button(theme, "", "filled")
        self.leave = Button(theme, self.tr("Do not erase"))
        self._done = Text(theme, "strong", "good")
        column, card = self.column, Card(theme)
        self._card = card
        column.addWidget(self._who)
        column.addSpacing(12)
        column.addWidget(self._done)
        column.addWidget(card)
        card.column.addWidget(self._goes)
        card.column.addSpacing(4)
        card.column.addLayout(self._what)
        card.column.addSpacing(12)
        card.column.addWidget(self._warnings)
        card.column.addSpacing(12)
        card.column.addLayout(self._copies)
        card.column.addSpacing(8)
        card.column.addWidget(self.confirm)
        card.column.addSpacing(12)
        row = FlowLayout(12)
        row.addWidget(self.erase)
        row.addWidget(self.leave)
        card.column.addLayout(row)
        column.addStretch(1)
        self._done.hide()
        self.confirm.toggled.connect(self.erase.setEnabled)
        self.erase.clicked.connect(self._erase)
        self.leave.clicked.connect(self.left)

    def render(self, screen: EraseScreen) -> None:  # type: ignore[override]
        """Show what erasing would do; nothing is agreed to yet."""
        self._screen = screen
        self._done.hide()
        self._card.setVisible(bool(screen.button))
        self.heading.show_heading(screen.title, screen.who)
        self._who.show_text(screen.who)
        emptied(self._what)
        self._what.addWidget(Bullets(self._theme, self.tr("What goes"), screen.what, "ink"))
        self._warnings.setText("\n\n".join(screen.warnings))
        self._show_copies(screen)
        self.confirm.setChecked(False)
        self.confirm.setText(screen.confirm)
        self.confirm.setAccessibleName(screen.confirm)
        self.confirm.updateGeometry()
        self.erase.setText(screen.button)
        self.erase.setAccessibleName(screen.button)
        self.erase.updateGeometry()
        self.erase.setEnabled(False)
        stops: tuple[QWidget, ...] = (
            self.heading,
            *self.copies.values(),
            self.confirm,
            self.erase,
            self.leave,
        )
        keep_tab_order((*self.bar.stops, *stops))

    def show_done(self, sentences: tuple[str, ...]) -> None:
        """Say what was erased; there is nothing more to choose then."""
        self._card.hide()
        self.heading.show_heading(self.tr("Erased"), "")
        self._who.hide()
        self._done.show_text("\n\n".join(sentences))
        self.heading.focus()
        announce(self, " ".join(sentences))

    def _show_copies(self, screen: EraseScreen) -> None:
        emptied(self._copies)
        self.copies = {}
        if screen.copies:
            title = self.tr("Copies beside the database that hold them")
            self._copies.addWidget(Text(self._theme, "label", "muted", title))
        for row in screen.copies:
            check = Check(self._theme, row.text)
            check.setChecked(True)
            self.copies[row.path] = check
            self._copies.addWidget(check)

    def _erase(self) -> None:
        if self._screen is not None and self.confirm.isChecked():
            copies = tuple(path for path, check in self.copies.items() if check.isChecked())
            self.erase_asked.emit(self._screen.persons, self._screen.sessions, copies)
