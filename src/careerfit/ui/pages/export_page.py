"""The file for one's counselor: what is in it to choose, and all of it to read before it is saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from careerfit.model.report import FileOptions, FileScreen
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, ColumnPage, FlowLayout, emptied, keep_tab_order
from careerfit.ui.widgets.pills import Check
from careerfit.ui.widgets.save_to import SaveTo
from careerfit.ui.widgets.text import Text

WIDEST = 720


class ExportPage(ColumnPage):
    """Renders a `FileScreen`."""

    options_chosen = Signal(FileOptions)
    save_asked = Signal()
    left = Signal()  # back to the result

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        column = self._page.column
        self.heading = Heading(theme, "page")
        about = self.tr("Your answers and your result in one file, to give to somebody whom you trust.")
        self.heading.show_heading(self.tr("File for your counselor"), about)
        column.addWidget(self.heading)
        column.addWidget(Text(theme, "body", "muted", about))
        self.back = Button(theme, self.tr("Back to the result"), "link")
        back = FlowLayout(8, outset=8)
        back.addWidget(self.back)
        column.addLayout(back)
        column.addSpacing(12)
        column.addWidget(self._choices())
        column.addSpacing(20)
        column.addWidget(Text(theme, "section", "ink", self.tr("What is in the file")))
        column.addSpacing(4)
        self._left_out = Text(theme, "small", "muted")
        column.addWidget(self._left_out)
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._parts)
        column.addStretch(1)
        checks = (self.with_name, self.with_plan, self.with_notes)
        keep_tab_order((self.heading, self.back, *checks, self.save, *self.save_to.stops))
        self.back.clicked.connect(self.left)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.heading)

    def render(self, screen: FileScreen) -> None:  # type: ignore[override]
        """Show what the file will hold."""
        options = screen.options
        for check, on, possible in (
            (self.with_name, options.with_name, screen.can_name),
            (self.with_plan, options.with_plan, screen.can_plan),
            (self.with_notes, options.with_notes, screen.can_notes),
        ):
            check.setChecked(on and possible)
            check.setVisible(possible)
        self._left_out.setText(f"{screen.left_out} ({screen.size})")
        emptied(self._parts)
        for section in screen.sections:
            self._parts.addSpacing(16)
            self._parts.addWidget(Text(self._theme, "strong", "ink", section.title))
            self._parts.addSpacing(2)
            self._parts.addWidget(Text(self._theme, "small", "ink", "\n".join(section.lines)))

    def _choices(self) -> Card:
        theme, card = self._theme, Card(self._theme)
        self.with_name = Check(theme, self.tr("With my name"))
        self.with_plan = Check(theme, self.tr("With my plans"))
        self.with_notes = Check(theme, self.tr("With my notes on them"))
        for check in (self.with_name, self.with_plan, self.with_notes):
            check.clicked.connect(self._choose)
            card.column.addWidget(check)
        row = FlowLayout(12)
        self.save = Button(theme, self.tr("Save file…"), "filled")
        row.addWidget(self.save)
        card.column.addSpacing(12)
        card.column.addLayout(row)
        card.column.addSpacing(8)
        self.save_to = SaveTo(theme, self.tr("A name that ends in .careerfit"))
        card.column.addWidget(self.save_to)
        self.save.clicked.connect(self.save_asked)
        return card

    def _choose(self) -> None:
        name, plan = (check.isChecked() or check.isHidden() for check in (self.with_name, self.with_plan))
        self.options_chosen.emit(FileOptions(name, plan, self.with_notes.isChecked()))
