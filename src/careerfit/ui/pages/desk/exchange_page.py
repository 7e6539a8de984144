"""The place "In and out": the ways in, the ways out, and what came in last."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from careerfit.model.exchange import ExchangeScreen
from careerfit.ui.desk.headed_page import HeadedPage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import Card, FlowLayout, emptied, keep_tab_order
from careerfit.ui.widgets.text import Text


class ExchangePage(HeadedPage):
    """Renders an `ExchangeScreen`.

    Signals:
        bring_asked, typing_asked, paper_asked, take_asked: where a person wants to go.

    """

    bring_asked = Signal()
    typing_asked = Signal()
    paper_asked = Signal()
    take_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "exchange")
        self._recent = QVBoxLayout()
        self.heading.show_heading(self.tr("In and out"), "")
        self.bring = Button(theme, self.tr("Bring results in"), "filled")
        self.typing = Button(theme, self.tr("Type in answers from paper"))
        self.paper = Button(theme, self.tr("Print the questionnaire"))
        self.take = Button(theme, self.tr("Take results out"))
        self._lines = Text(theme, "small", "muted")
        self._last = Text(theme, "section", "ink", self.tr("What came in last"))
        self.column.addSpacing(12)
        self._card(
            self.tr("In"),
            self.tr(
                "Answer sheets as a table, results that people saved for you, bundles from another computer, "
                "and questionnaires on paper."
            ),
            (self.bring, self.typing, self.paper),
        )
        card = self._card(
            self.tr("Out"),
            self.tr(
                "Tables of results or answers, figures of a group, bundles for another computer, and PDF "
                "reports. For some people only, choose them in the table of people first."
            ),
            (self.take,),
        )
        card.column.addSpacing(8)
        card.column.addWidget(self._lines)
        self.column.addWidget(self._last)
        self.column.addSpacing(8)
        self.column.addLayout(self._recent)
        self.column.addStretch(1)
        self.bring.clicked.connect(self.bring_asked)
        self.typing.clicked.connect(self.typing_asked)
        self.paper.clicked.connect(self.paper_asked)
        self.take.clicked.connect(self.take_asked)

    def render(self, screen: ExchangeScreen) -> None:  # type: ignore[override]
        """Show what came in last, and how much there is to take out."""
        self._lines.setText(screen.lines)
        emptied(self._recent)
        self._last.setVisible(bool(screen.recent))
        for what, when in screen.recent:
            self._recent.addWidget(Text(self._theme, "body", "ink", what))
            self._recent.addWidget(Text(self._theme, "small", "muted", when))
            self._recent.addSpacing(8)
        keep_tab_order((*self.bar.stops, self.heading, self.bring, self.typing, self.paper, self.take))

    def _card(self, title: str, about: str, buttons: tuple[Button, ...]) -> Card:
        card = Card(self._theme)
        card.column.addWidget(Text(self._theme, "section", "ink", title))
        card.column.addSpacing(4)
        card.column.addWidget(Text(self._theme, "body", "muted", about))
        card.column.addSpacing(12)
        row = FlowLayout(12)
        for button in buttons:
            row.addWidget(button)
        card.column.addLayout(row)
        self.column.addWidget(card)
        self.column.addSpacing(20)
        return card
