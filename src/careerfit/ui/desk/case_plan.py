"""The way on of a person, read only: how far the plan has come, wishes, where they stand, skills."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careerfit.model.review import LifeScreen
from careerfit.ui.desk.case_parts import Section, link
from careerfit.ui.result.lines import add_block, plain_column
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.layouts import FlowLayout, emptied
from careerfit.ui.widgets.milestones import MilestoneLine
from careerfit.ui.widgets.progress import Progress
from careerfit.ui.widgets.text import Text, spoken


class LifeCard(Section):
    """Renders a `LifeScreen`."""

    opened = Signal(str)  # the plan, by its id, or "" to look for a route

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._theme = theme
        self._screen: LifeScreen | None = None
        self.title.show_heading(self.tr("Plan and progress"), "")
        self.headline = Text(theme, "strong")
        self.progress = Progress(theme)
        self.sentence = Text(theme, "body")
        self.line = MilestoneLine(theme)
        self.next = Text(theme, "body")
        self.open = link(theme, self.tr("Open the plan"))
        self.open.clicked.connect(lambda: self.opened.emit(self._screen.plan.plan if self._screen else ""))
        self.facts = QWidget()
        self._column = plain_column(self.facts, 4)
        for part in (self.headline, self.progress, self.sentence, self.line, self.next):
            self.column.addWidget(part)
        ways = FlowLayout(8, outset=8)
        ways.addWidget(self.open)
        self.column.addLayout(ways)
        self.column.addWidget(self.facts)

    def show_life(self, screen: LifeScreen | None) -> None:
        """Show what the person plans and wishes."""
        self.setVisible(screen is not None)
        if screen is None or screen == self._screen:
            return
        self._screen = screen
        plan, here = screen.plan, bool(screen.plan.plan)
        self.headline.show_text(plan.name if here else "")
        self.progress.show_share(plan.progress)
        spoken(self.progress, self.tr("Progress"), plan.progress_text)
        self.sentence.show_text(plan.progress_sentence if here else screen.nothing)
        self.line.show_rows(plan.milestones, plan.progress_sentence or plan.headline)
        self.next.show_text(plan.next_step if here else "")
        for part in (self.progress, self.line, self.open):
            part.setVisible(here)
        emptied(self._column)
        add_block(self._column, self._theme, self.tr("Where they stand"), [screen.standing])
        add_block(self._column, self._theme, self.tr("What they will not do"), screen.wishes)
        add_block(self._column, self._theme, self.tr("Skills"), screen.skills)
