"""The result that is looked at: the sentence, what to read with care, roles with why, and the profile."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.outcome import RoleGlance
from careerfit.model.review import ChosenScreen
from careerfit.model.screens import WhyScreen
from careerfit.ui.desk.case_parts import link
from careerfit.ui.result.details import Kept
from careerfit.ui.result.lines import plain_column
from careerfit.ui.result.overview import Overview
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, FlowLayout
from careerfit.ui.widgets.text import Text, spoken

NEEDED = frozenset({"guide"})  # doors that the overview may lead through from here


class ChosenPart(QWidget):
    """One result as it was told, with what a counselor can do about each caution.

    Signals:
        unfolded: a role, of which it is to be told why it stands there (`show_why`).
        entered: go through a door, with what it needs.
        trashed: the session, and whether it goes into the trash or comes back.
        grown: there is more to reach than before.

    """

    unfolded = Signal(str)
    entered = Signal(str, tuple)
    trashed = Signal(str, bool)
    grown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._screen: ChosenScreen | None = None
        self._doors: Collection[str] = ()
        self._kept = Kept()
        self._all = self._hidden = self._outdated = False
        self.overview: Overview | None = None
        self.title = Heading(theme, "page")
        self.whose = Text(theme, "small", "muted")
        self.certainty = Text(theme, "body", "muted")
        self.notice = Text(theme, "body", "warn")
        self.report = Button(theme, self.tr("Report: print or PDF"), "filled")
        self.open = link(theme, self.tr("Open as the person sees it"))
        self.trash = link(theme, self.tr("Put this result into the trash"))
        self.report.clicked.connect(lambda: self._enter("report"))
        self.open.clicked.connect(lambda: self._enter("result"))
        self.trash.clicked.connect(self._trash)
        self._column = column = plain_column(self, 6)
        for part in (self.whose, self.title, self.certainty, self.notice):
            column.addWidget(part)
        ways = FlowLayout(12)
        for button in (self.report, self.open, self.trash):
            ways.addWidget(button)
        column.addLayout(ways)
        column.addSpacing(8)
        self._care = QWidget()
        self._body = QWidget()
        column.addWidget(self._care)
        column.addWidget(self._body)
        self.versions = Text(theme, "small", "muted")
        column.addWidget(self.versions)

    @property
    def session(self) -> str:
        """Id of the session that is shown, "" for none."""
        return self._screen.session if self._screen else ""

    def show_result(self, screen: ChosenScreen | None, doors: Collection[str]) -> None:
        """Show a result; what is unfolded of the same one stays so."""
        self.setVisible(screen is not None)
        if (screen, doors) == (self._screen, self._doors):
            return
        if screen is None or screen.session != self.session:
            self._kept, self._all, self._hidden, self.overview = Kept(), False, False, None
        self._screen, self._doors = screen, doors
        if screen is None:
            self._outdated = True
            return
        self._kept.reasons = screen.hidden
        result = screen.result
        headline = result.headline if result else screen.title
        self.title.show_heading(headline, result.certainty if result else screen.notice)
        self.whose.show_text(screen.title if result else "")
        self.certainty.show_text(result.certainty if result else "")
        self.notice.show_text(screen.notice)
        self.report.setVisible(result is not None and "report" in doors)
        self.open.setVisible(result is not None and "result" in doors)
        self.trash.setText(
            self.tr("Bring back from the trash") if screen.trashed else self.tr("Put into the trash")
        )
        spoken(self.trash, f"{self.trash.text()}: {screen.title}")
        self.versions.show_text(screen.versions)
        self._build_care(screen)
        self._outdated = True

    def build(self) -> None:
        """Build roles and profile, if they are others than before; apart, since it takes longest."""
        if self._outdated:
            self._outdated = False
            self._build()

    def show_why(self, why: WhyScreen) -> None:
        """Show why a role of this result stands where it does."""
        if why.session == self.session:
            self._kept.whys[why.role] = why
            self._show_role(why.role)

    def show_glance(self, role: str, glance: RoleGlance | None) -> None:
        """Show what the work of a role is like."""
        self._kept.glances[role] = glance
        self._show_role(role)

    def knows(self, role: str) -> bool:
        """Whether it is known why a role stands where it does."""
        return role in self._kept.whys

    # -- inside ------------------------------------------------------------------------------------

    def _build_care(self, screen: ChosenScreen) -> None:
        old, self._care = self._care, QWidget()
        self._column.replaceWidget(old, self._care)
        old.hide()
        old.deleteLater()
        self._care.setVisible(bool(screen.cautions))
        if not screen.cautions:
            return
        card = Card(self._theme)
        card.column.setSpacing(2)
        whole = plain_column(self._care, 0)
        whole.addWidget(card)
        whole.addSpacing(12)
        card.column.addWidget(Text(self._theme, "section", "ink", self.tr("With care")))
        for caution in screen.cautions:
            card.column.addSpacing(8)
            card.column.addWidget(Text(self._theme, "strong", "warn", caution.title))
            card.column.addWidget(Text(self._theme, "body", "ink", caution.text))
            card.column.addWidget(
                Text(
                    self._theme, "body", "ink", self.tr("What to do: {advice}").format(advice=caution.advice)
                )
            )

    def _build(self) -> None:
        screen, before = self._screen, self.overview
        opened = before.families.opened if before is not None else ()
        old, self._body = self._body, QWidget()
        self._column.replaceWidget(old, self._body)
        old.hide()
        old.setParent(None)
        old.deleteLater()
        self.overview = None
        if screen is None or screen.result is None:
            self._body.hide()
            self.grown.emit()
            return
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        self._kept.can_enter = "role" in self._doors
        made = self.overview = Overview(
            self._theme, screen.result, self._kept, NEEDED & frozenset(self._doors), all_roles=self._all,
            show_hidden=self._hidden,
        )  # fmt: skip
        made.profile_title.show_heading(self.tr("Profile"), "")
        made.resize(self.width(), made.height())  # so that it is laid out once
        made.fit()
        column.addWidget(made)
        made.families.open(opened)
        made.families.unfolded.connect(self.unfolded)
        made.families.entered.connect(lambda role: self.entered.emit("role", (role,)))
        made.families.grown.connect(self.grown)
        made.explained.connect(lambda scale: self.entered.emit("guide", ("scale", scale)))
        made.widened.connect(self._widen)
        made.shown.connect(self._show_hidden)
        self.grown.emit()

    def _widen(self) -> None:
        self._all = True
        self._rebuild()

    def _show_hidden(self, shown: bool) -> None:
        self._hidden = shown
        self._rebuild()

    def _rebuild(self) -> None:
        """Build the roles anew; the keyboard goes on at their title."""
        self._build()
        if self.overview is not None:
            self.overview.roles_title.show_bar()
            self.overview.roles_title.focus()

    def _show_role(self, role: str) -> None:
        if self.overview is not None:
            self.overview.families.show_more(role)

    def _enter(self, door: str) -> None:
        self.entered.emit(door, (self.session,))

    def _trash(self) -> None:
        if self._screen is not None:
            self.trashed.emit(self._screen.session, not self._screen.trashed)
