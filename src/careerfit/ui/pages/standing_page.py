"""The page that asks where somebody stands: it chooses what is ranked and where routes begin."""

from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from careerfit.model.person import Where
from careerfit.model.standing import StandingScreen
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import ENTER, Button
from careerfit.ui.widgets.combo import Combo
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import ColumnPage, FlowLayout, keep_tab_order
from careerfit.ui.widgets.pills import ChoiceRow
from careerfit.ui.widgets.text import Text, spoken

WIDEST = 680


class StandingPage(ColumnPage):
    """Renders a `StandingScreen`; nothing has to be chosen to go on."""

    told = Signal(str, str, str)  # where, role id, whole years in the role; each may be ""
    skipped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self._where = ""
        self._add_words()
        self._add_choices()
        self._add_buttons()
        self._page.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.heading)
        stops = [*self.where.pills.values(), self.role, self.years, self.forward, self.skip]
        keep_tab_order([self.heading, *stops])

    def render(self, screen: StandingScreen) -> None:  # type: ignore[override]
        """Show what was told so far."""
        self._where = screen.where
        self.where.choose(screen.where)
        self.role.clear()
        self.role.addItem(self.tr("No role yet, or another one"), "")
        for choice in screen.roles:
            self.role.addItem(choice.text, choice.id)
        self.role.setCurrentIndex(max(0, self.role.findData(screen.role)))
        self.years.clear()
        for choice in screen.years_choices:
            self.years.addItem(choice.text, choice.id)
        self.years.setCurrentIndex(max(0, self.years.findData(screen.years)))
        self._allow_years()

    def _add_words(self) -> None:
        column = self._page.column
        self.heading = Heading(self._theme, "page")
        why = self.tr(
            "It decides which roles are compared with your answers and where your routes begin. "
            "You can change it at any time, or leave it open."
        )
        self.heading.show_heading(self.tr("Where do you stand?"), why)
        column.addWidget(self.heading)
        column.addSpacing(8)
        column.addWidget(Text(self._theme, "body", "muted", why))
        column.addSpacing(28)

    def _add_choices(self) -> None:
        names: dict[Where, str] = {
            "starting": self.tr("Starting out"),
            "marketing": self.tr("Some years in marketing"),
            "sales": self.tr("Some years in sales"),
            "elsewhere": self.tr("Some years elsewhere"),
            "leading": self.tr("Leading people"),
        }
        known = [name for name in get_args(Where) if name]
        choices = [(name, names[name]) for name in known]
        self.where = ChoiceRow(self._theme, self.tr("What comes closest?"), choices)
        self.where.chosen.connect(self._choose)
        column = self._page.column
        column.addWidget(self.where)
        column.addSpacing(28)
        caption = Text(self._theme, "label", "ink", self.tr("Your present role (optional)"))
        self.role = Combo(self._theme, caption.text())
        self.role.setMaximumWidth(440)
        caption.setBuddy(self.role)
        spoken(self.role, caption.text(), self.tr("Routes begin there."))
        column.addWidget(caption)
        column.addSpacing(6)
        column.addWidget(self.role)
        column.addSpacing(16)
        self.years_caption = Text(self._theme, "label", "ink", self.tr("Years in this role (optional)"))
        self.years = Combo(self._theme, self.years_caption.text())
        self.years.setMaximumWidth(440)
        self.years_caption.setBuddy(self.years)
        spoken(self.years, self.years_caption.text(), self.tr("Routes count them as done."))
        self.role.currentIndexChanged.connect(self._allow_years)
        column.addWidget(self.years_caption)
        column.addSpacing(6)
        column.addWidget(self.years)
        column.addSpacing(28)

    def _add_buttons(self) -> None:
        self.forward = Button(self._theme, self.tr("Go on"), "filled")
        self.skip = Button(self._theme, self.tr("Leave it open"), "link")
        self.forward.clicked.connect(self._tell)
        self.skip.clicked.connect(self.skipped)
        row = FlowLayout(12)
        row.addWidget(self.forward)
        row.addWidget(self.skip)
        self._page.column.addLayout(row)

    def _choose(self, where: str) -> None:
        self._where = where

    def _allow_years(self) -> None:
        """Ask for the years only where a role is named."""
        named = bool(self.role.currentData()) and self.years.count() > 0
        self.years_caption.setVisible(named)
        self.years.setVisible(named)

    def _tell(self) -> None:
        role = self.role.currentData() or ""
        self.told.emit(self._where, role, (self.years.currentData() or "") if role else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, wherever nothing else takes it."""
        if event.key() in ENTER and not event.isAutoRepeat():
            self._tell()
        else:
            super().keyPressEvent(event)
