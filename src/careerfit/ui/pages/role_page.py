"""The page of one role: what it is, what it asks for, what it pays, how it fits, and where it leads."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from careerfit.model.explore import RoleScreen
from careerfit.ui.announce import announce
from careerfit.ui.explore.role_sections import Make, RoleSections
from careerfit.ui.theme import NARROW, Theme
from careerfit.ui.widgets.back import add_back, back_button
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import ColumnPage, FlowLayout, emptied
from careerfit.ui.widgets.pieces import Piece, Pieces
from careerfit.ui.widgets.text import Text

WIDEST = 1080
SIDE_BAR = 208


class RolePage(ColumnPage):
    """Renders a `RoleScreen`; its sections are made one after another.

    Signals:
        went_back: back to where one came from.
        role_opened: another role's id.
        routes_opened: the way to this role (its id) was asked for.
        compared: this role's id, to be compared with another one.
        scale_opened: the id of a scale that somebody wants explained.

    """

    went_back = Signal()
    role_opened = Signal(str)
    routes_opened = Signal(str)
    compared = Signal(str)
    scale_opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self._screen: RoleScreen | None = None
        self._sections: RoleSections | None = None
        self._offered: frozenset[str] = frozenset()
        self._wanted = -1  # place to scroll to once all is made
        self._pieces = Pieces(self)
        self._pieces.finished.connect(self._scroll, Qt.ConnectionType.QueuedConnection)  # once all is shown
        self._add_head()
        self._content = QVBoxLayout()
        self._content.setSpacing(20)
        self._page.column.addLayout(self._content)
        self._page.column.addStretch(1)
        self._columns: QBoxLayout | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWindowTitle(self.tr("Role"))
        add_back(self, self.back, self.went_back.emit)
        theme.changed.connect(self._fit)

    @property
    def role(self) -> str:
        """Id of the role that is shown, "" before the first one."""
        return self._screen.id if self._screen else ""

    @property
    def scrolled(self) -> int:
        """How far down the page is, in pixels."""
        return self._page.verticalScrollBar().value()

    def scroll_to(self, place: int) -> None:
        """Go as far down as one was, as soon as all is made that stands above."""
        self._wanted = place
        if self._pieces.done:
            QTimer.singleShot(0, self._scroll)

    def offer(self, *doors: str) -> None:
        """Show the buttons for what other pages offer: "routes", "compare"."""
        self._offered = frozenset(doors)

    def render(self, screen: RoleScreen) -> None:  # type: ignore[override]
        """Show a role; the same role again keeps its place."""
        again = self._screen is not None and self._screen.id == screen.id
        if again and self._screen == screen:
            return
        place = self.scrolled
        self._screen = screen
        self._show_head(screen)
        emptied(self._content)
        self._columns = None
        self._wanted = place if again else -1
        self._pieces.begin(self._build(screen), at_once=2)
        if not again:
            self._page.verticalScrollBar().setValue(0)
            announce(self, f"{screen.title}. {screen.summary}")

    def finish(self) -> None:
        """Make the sections that are not made yet."""
        self._pieces.finish()

    def _scroll(self) -> None:
        if self._wanted >= 0:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # so that all has its height
            self._page.verticalScrollBar().setValue(self._wanted)
            self._wanted = -1

    # -- head ----------------------------------------------------------------------------------------

    def _add_head(self) -> None:
        theme, column = self._theme, self._page.column
        self.back = back_button(theme)
        line = FlowLayout(12, outset=8)
        line.addWidget(self.back)
        column.addLayout(line)
        column.addSpacing(4)
        self.place = Text(theme, "label", "muted")
        column.addWidget(self.place)
        column.addSpacing(2)
        self.heading = Heading(theme, "page")
        column.addWidget(self.heading)
        self.summary = Text(theme, "section", "muted")
        column.addWidget(self.summary)
        column.addSpacing(6)
        self.also = Text(theme, "small", "muted")
        column.addWidget(self.also)
        column.addSpacing(8)
        ways = FlowLayout(12)
        self.routes = Button(theme, self.tr("Routes to this role"))
        self.routes.clicked.connect(lambda: self.routes_opened.emit(self.role))
        self.compare = Button(theme, self.tr("Compare with another role"))
        self.compare.clicked.connect(lambda: self.compared.emit(self.role))
        ways.addWidget(self.routes)
        ways.addWidget(self.compare)
        column.addLayout(ways)
        column.addSpacing(16)

    def _show_head(self, screen: RoleScreen) -> None:
        self.place.set_style("label", screen.track)
        self.place.setText(screen.place)
        self.heading.show_heading(screen.title, f"{screen.place}. {screen.summary}")
        self.summary.setText(screen.summary)
        self.also.show_text(screen.also)
        self.routes.setVisible("routes" in self._offered)
        self.compare.setVisible("compare" in self._offered)

    # -- sections ------------------------------------------------------------------------------------

    def _build(self, screen: RoleScreen) -> list[Piece]:
        """Return the pieces of the page from the top."""
        if self._sections is not None:
            self._sections.deleteLater()
        self._sections = sections = RoleSections(self._theme, screen)
        sections.setParent(self)
        sections.role_opened.connect(self.role_opened)
        sections.scale_opened.connect(self.scale_opened)
        left, right = QVBoxLayout(), QVBoxLayout()
        pieces: list[Piece] = [
            partial(_add, self._content, sections.about),
            partial(self._add_columns, left, right),
        ]
        for first, make in sections.sides():
            pieces.append(partial(_add, left if first else right, make))
        for side in (left, right):
            side.setSpacing(20)
            pieces.append(partial(side.addStretch, 1))
        pieces += [partial(_add, self._content, make) for make in sections.below()]
        return pieces

    def _add_columns(self, left: QVBoxLayout, right: QVBoxLayout) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(20)
        self._columns.addLayout(left, 12)
        self._columns.addLayout(right, 8)
        self._content.addLayout(self._columns)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the heading; a proxy would hide what stands before it from Tab."""
        super().focusInEvent(event)
        self.heading.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under one another in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._columns is None:
            return
        beside = self.width() >= (NARROW - SIDE_BAR) * self._theme.look.scale
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(along if beside else down)


def _add(layout: QVBoxLayout, make: Make) -> None:
    layout.addWidget(make())
