"""The report as it will be printed, with what is in it to choose, and where it goes."""

from PySide6.QtCore import Qt, Signal

from careerfit.model.report import ReportOptions, ReportScreen
from careerfit.ui.papers.printing import Pages, report_pages
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, ColumnPage, FlowLayout, keep_tab_order
from careerfit.ui.widgets.page_views import PageViews
from careerfit.ui.widgets.pills import Check
from careerfit.ui.widgets.save_to import SaveTo
from careerfit.ui.widgets.text import Text

WIDEST = 820


class ReportPage(ColumnPage):
    """Renders a `ReportScreen`."""

    options_chosen = Signal(ReportOptions)
    print_asked = Signal()
    save_asked = Signal(str)  # ".pdf" or ".html": asks where
    left = Signal()  # back to the result

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self.pages: Pages | None = None
        column = self._page.column
        self.heading = Heading(theme, "page")
        about = self.tr("Your result on paper: to keep, to print, or to take along to a talk.")
        self.heading.show_heading(self.tr("Report"), about)
        column.addWidget(self.heading)
        column.addWidget(Text(theme, "body", "muted", about))
        self.back = Button(theme, self.tr("Back to the result"), "link")
        back = FlowLayout(8, outset=8)
        back.addWidget(self.back)
        column.addLayout(back)
        column.addSpacing(12)
        column.addWidget(self._choices())
        column.addSpacing(20)
        self.views = PageViews(theme)
        column.addWidget(self.views)
        column.addStretch(1)
        self.back.clicked.connect(self.left)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.heading)

    def render(self, screen: ReportScreen) -> None:  # type: ignore[override]
        """Show a report."""
        options = screen.options
        for check, on, possible in (
            (self.with_name, options.with_name, screen.can_name),
            (self.with_plan, options.with_plan, screen.can_plan),
            (self.with_answers, options.with_answers, True),
        ):
            check.setChecked(on and possible)
            check.setVisible(possible)
        self.pages = report_pages(screen.report, self._theme.look.family)
        self.views.show_pages(self.pages)
        checks = (self.with_name, self.with_plan, self.with_answers)
        buttons = (self.save_pdf, self.print, self.save_web)
        keep_tab_order((self.heading, self.back, *checks, *buttons, *self.save_to.stops, *self.views.stops))

    def _choices(self) -> Card:
        theme, card = self._theme, Card(self._theme)
        self.with_name = Check(theme, self.tr("With my name"))
        self.with_plan = Check(theme, self.tr("With my plan"))
        self.with_answers = Check(theme, self.tr("With all questions and my answers"))
        for check in (self.with_name, self.with_plan, self.with_answers):
            check.clicked.connect(self._choose)
            card.column.addWidget(check)
        row = FlowLayout(12)
        self.save_pdf = Button(theme, self.tr("Save as PDF…"), "filled")
        self.print = Button(theme, self.tr("Print…"), "plain")
        self.save_web = Button(theme, self.tr("Save as web page…"), "plain")
        for button in (self.save_pdf, self.print, self.save_web):
            row.addWidget(button)
        card.column.addSpacing(12)
        card.column.addLayout(row)
        card.column.addSpacing(8)
        self.save_to = SaveTo(theme, self.tr("A name that ends in .pdf or in .html"))
        card.column.addWidget(self.save_to)
        self.save_pdf.clicked.connect(lambda: self.save_asked.emit(".pdf"))
        self.save_web.clicked.connect(lambda: self.save_asked.emit(".html"))
        self.print.clicked.connect(self.print_asked)
        return card

    def _choose(self) -> None:
        checks = (self.with_name, self.with_plan, self.with_answers)
        name, plan, answers = (check.isChecked() or check.isHidden() for check in checks)
        self.options_chosen.emit(ReportOptions(name, plan, answers))
