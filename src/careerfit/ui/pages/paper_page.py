"""The questionnaire on paper: to look at, to print, and the answer sheet that goes with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from careerfit.model.report import PaperScreen
from careerfit.ui.papers.printing import Pages, paper_pages
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, ColumnPage, FlowLayout, emptied, keep_tab_order
from careerfit.ui.widgets.page_views import PageViews
from careerfit.ui.widgets.pills import ChoiceRow
from careerfit.ui.widgets.save_to import SaveTo
from careerfit.ui.widgets.text import Text

WIDEST = 820


class PaperPage(ColumnPage):
    """Renders a `PaperScreen`."""

    language_chosen = Signal(str)
    print_asked = Signal()
    save_asked = Signal(str)  # ".pdf" or ".csv": asks where

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self.pages: Pages | None = None
        column = self._page.column
        self.heading = Heading(theme, "page")
        about = self.tr("For people without a computer; the answer sheet takes their answers.")
        self.heading.show_heading(self.tr("Questionnaire on paper"), about)
        column.addWidget(self.heading)
        column.addWidget(Text(theme, "body", "muted", about))
        column.addSpacing(16)
        column.addWidget(self._choices())
        column.addSpacing(20)
        self.views = PageViews(theme)
        column.addWidget(self.views)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.heading)

    def render(self, screen: PaperScreen) -> None:  # type: ignore[override]
        """Show the questionnaire in its language."""
        if list(self.language.pills) != [code for code, _ in screen.languages]:
            self._offer(screen)
        self.language.choose(screen.language)
        self.pages = paper_pages(screen.paper, self._theme.look.family)
        self.views.show_pages(self.pages)
        buttons = (self.save_pdf, self.print, self.save_sheet)
        pills = self.language.pills.values()
        keep_tab_order((self.heading, *pills, *buttons, *self.save_to.stops, *self.views.stops))

    def _choices(self) -> Card:
        theme, card = self._theme, Card(self._theme)
        self._languages = QVBoxLayout()
        self._languages.setContentsMargins(0, 0, 0, 0)
        self.language = ChoiceRow(theme, self.tr("Language"), ())
        self._languages.addWidget(self.language)
        card.column.addLayout(self._languages)
        row = FlowLayout(12)
        self.save_pdf = Button(theme, self.tr("Save as PDF…"), "filled")
        self.print = Button(theme, self.tr("Print…"), "plain")
        self.save_sheet = Button(theme, self.tr("Save answer sheet…"), "plain")
        for button in (self.save_pdf, self.print, self.save_sheet):
            row.addWidget(button)
        card.column.addSpacing(12)
        card.column.addLayout(row)
        card.column.addSpacing(8)
        hint = self.tr("A name that ends in .pdf for the questionnaire, in .csv for the answer sheet")
        self.save_to = SaveTo(theme, hint)
        card.column.addWidget(self.save_to)
        self.save_pdf.clicked.connect(lambda: self.save_asked.emit(".pdf"))
        self.save_sheet.clicked.connect(lambda: self.save_asked.emit(".csv"))
        self.print.clicked.connect(self.print_asked)
        return card

    def _offer(self, screen: PaperScreen) -> None:
        emptied(self._languages)
        self.language = ChoiceRow(self._theme, self.tr("Language"), screen.languages)
        self.language.chosen.connect(self.language_chosen)
        self._languages.addWidget(self.language)
        self.language.setVisible(len(screen.languages) > 1)
