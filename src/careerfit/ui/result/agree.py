"""Does this fit me: what a person says of a shuffled sample of roles."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careerfit.model.outcome import AgreeRow, AgreeScreen
from careerfit.ui.announce import announce
from careerfit.ui.result.lines import plain_column
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.pills import ChoiceRow
from careerfit.ui.widgets.text import Text, spoken

YES, NO = "yes", "no"


class AgreePart(QWidget):
    """Renders an `AgreeScreen`; pressing the chosen answer again takes it back."""

    said = Signal(str, object)  # role id; True, False or None to take it back

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._screen: AgreeScreen | None = None
        self.rows: dict[str, ChoiceRow] = {}
        self._column = plain_column(self, 4)
        self._purpose = Text(theme, "small", "muted")
        self._column.addWidget(self._purpose)
        self._roles = QWidget()
        self._column.addWidget(self._roles)
        self._summary = Text(theme, "strong", "ink")
        self._column.addSpacing(8)
        self._column.addWidget(self._summary)

    def render(self, screen: AgreeScreen) -> None:  # type: ignore[override]
        """Show the sample and the sum."""
        before, self._screen = self._screen, screen
        self._purpose.setText(screen.purpose)
        if before is None or [row.role for row in before.rows] != [row.role for row in screen.rows]:
            self._build(screen)
        for row in screen.rows:
            self.rows[row.role].choose({True: YES, False: NO, None: ""}[row.fits])
        self._summary.show_text(screen.summary)
        if before is not None and before.summary != screen.summary:
            announce(self, screen.summary)

    def _build(self, screen: AgreeScreen) -> None:
        old = self._roles
        self._roles = QWidget()
        self._column.replaceWidget(old, self._roles)
        old.hide()
        old.deleteLater()
        self.rows = {}
        column = plain_column(self._roles, 2)
        for row in screen.rows:
            column.addSpacing(10)
            column.addWidget(Text(self._theme, "strong", "ink", row.title))
            column.addWidget(Text(self._theme, "small", "muted", row.summary))
            column.addSpacing(4)
            column.addWidget(self._choice(row))

    def _choice(self, row: AgreeRow) -> ChoiceRow:
        choices = ((YES, self.tr("Fits me")), (NO, self.tr("Does not fit me")))
        choice = ChoiceRow(self._theme, "", choices)
        for pill in choice.pills.values():
            spoken(pill, f"{row.title}: {pill.text()}", row.summary)
        choice.chosen.connect(lambda value: self._say(row.role, value))
        self.rows[row.role] = choice
        return choice

    def _say(self, role: str, value: str) -> None:
        known = {row.role: row.fits for row in self._screen.rows} if self._screen else {}
        fits = value == YES
        self.said.emit(role, None if known.get(role) is fits else fits)
