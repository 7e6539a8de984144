"""One step of a route in words, with the ways to the steps beside it and the button that makes a plan."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPixmap

from careerfit.model.content import Track
from careerfit.model.routes import LegRow, RouteRow
from careerfit.ui.painting import marks
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import Card, FlowLayout
from careerfit.ui.widgets.pictures import Picture
from careerfit.ui.widgets.text import Text, spoken


class LegFit(Picture):
    """How the role that a step leads to fits, with its 95 % band; `interval` is (mean, low, high)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._interval = (0.0, 0.0, 0.0)
        self._track: Track = "marketing"
        self.setPixmap(QPixmap(1, 1))  # never painted: it makes this a picture to assistive programs
        self.setMaximumWidth(420)
        self.hide()

    def show_fit(self, interval: tuple[float, float, float], track: Track, sentence: str) -> None:
        """Show a fit, which the sentence says in words."""
        self._interval, self._track = interval, track
        spoken(self, self.tr("Fit on a line from -1 to 1"), sentence)
        self.show()
        self.update()

    def height_at(self, width: int) -> float:  # noqa: ARG002 - a line is as high at any width
        """Return the height of the line."""
        return self._theme.look.px(18)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint line, band and dot."""
        mean, low, high = self._interval
        marks.paint_fit(painter, rect, (low, mean, high), self._track, self._theme.look, mirrored=mirrored)


class StepPanel(Card):
    """Tells the chosen step, or a role of the map that is on none of the shown routes.

    Signals:
        went: to the step before (-1) or after (1).
        role_opened: the page of a role, by its id.
        routes_asked: routes to a role, by its id.
        planned: the chosen route is to become a plan.

    """

    went = Signal(int)
    role_opened = Signal(str)
    routes_asked = Signal(str)
    planned = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.role = ""  # id of the role that is told
        self.heading = Text(theme, "section")
        self.gate, self.skills, self.fit_words, self.wage, self.note = (Text(theme, "body") for _ in range(5))
        self.worked, self.against = Text(theme, "body"), Text(theme, "strong")
        self.note.set_style("small", "muted")
        self.fit = LegFit(theme)
        told = (self.gate, self.skills, self.fit_words, self.fit, self.wage, self.note)
        for part in (self.heading, self.against, self.worked, *told):
            self.column.addWidget(part)
        self.column.setSpacing(6)
        self.before = Button(theme, self.tr("Step before"), "link")
        self.after = Button(theme, self.tr("Next step"), "link")
        self.about = Button(theme, self.tr("About this role"), "link")
        self.to_here = Button(theme, self.tr("Routes to this role"), "link")
        self.plan = Button(theme, self.tr("Make this my plan"), "filled")
        ways = FlowLayout(8, outset=8)
        for button in (self.before, self.after, self.about, self.to_here):
            ways.addWidget(button)
        self.column.addLayout(ways)
        last = FlowLayout(12)
        last.addWidget(self.plan)
        self.column.addLayout(last)
        self.before.clicked.connect(lambda: self.went.emit(-1))
        self.after.clicked.connect(lambda: self.went.emit(1))
        self.about.clicked.connect(lambda: self.role_opened.emit(self.role))
        self.to_here.clicked.connect(lambda: self.routes_asked.emit(self.role))
        self.plan.clicked.connect(self.planned)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """All buttons, in the order of the Tab key."""
        return (self.before, self.after, self.about, self.to_here, self.plan)

    @property
    def words(self) -> str:
        """What is told, for screen readers."""
        parts = (
            self.heading, self.against, self.worked,
            self.gate, self.skills, self.fit_words, self.wage, self.note,
        )  # fmt: skip
        return " ".join(part.text() for part in parts if part.text())

    def show_leg(self, route: RouteRow, number: int, track: Track) -> None:
        """Tell a step of a route (0 is the first)."""
        leg = route.legs[number]
        self.role = leg.target
        self.heading.setText(leg.heading)
        gate = self.tr("How people come to it: {gate}") if not leg.source else self.tr("Gate: {gate}")
        self.gate.show_text(gate.format(gate=leg.gate) if leg.gate else "")
        self._tell(leg, track)
        self._allow(self.before, allowed=number > 0)
        self._allow(self.after, allowed=number + 1 < len(route.legs))
        self.before.show()
        self.after.show()
        self.to_here.hide()
        self.plan.show()

    def show_role(self, role: str, title: str, words: str, *, can_plan: bool) -> None:
        """Tell a role that no step of the chosen route leads to."""
        self.role = role
        self.heading.setText(title)
        self.gate.show_text(words)
        for part in (self.against, self.worked, self.skills, self.fit_words, self.wage, self.note):
            part.show_text("")
        self.fit.hide()
        self.before.hide()
        self.after.hide()
        self.to_here.show()
        self.plan.setVisible(can_plan)

    def _tell(self, leg: LegRow, track: Track) -> None:
        self.against.show_text(leg.against)
        self.worked.show_text(leg.worked)
        self.skills.show_text(leg.skills_sentence)
        self.fit_words.show_text(leg.fit_sentence)
        if leg.fit is None:
            self.fit.hide()
        else:
            self.fit.show_fit(leg.fit, track, leg.fit_sentence)
        self.wage.show_text(leg.wage_sentence)
        self.note.show_text(leg.note)

    def _allow(self, button: Button, *, allowed: bool) -> None:
        """Let a button be used or not; the focus goes on to its twin, never to nowhere."""
        if not allowed and button.hasFocus():
            twin = self.after if button is self.before else self.before
            twin.setEnabled(True)
            twin.setFocus()
        button.setEnabled(allowed)
