"""The map of routes on the screen: cards to press, lines between them, zoom, and a frame to move it in."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from careerfit.model.content import Track
from careerfit.model.routes import MapEdge, MapNode, RoutesScreen
from careerfit.ui import sheets
from careerfit.ui.painting import painters, route_painters
from careerfit.ui.painting.map_shapes import ABOVE, Shapes, laid_out
from careerfit.ui.painting.route_painters import CardText, Sign
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout, keep_tab_order
from careerfit.ui.widgets.map_cards import MapCard, neighbour
from careerfit.ui.widgets.pictures import Picture
from careerfit.ui.widgets.pills import Check
from careerfit.ui.widgets.text import spoken

STEP = 1.2
SMALLEST, LARGEST, LEGIBLE = 0.35, 2.5, 0.85
PUSH = 0.25  # of what is seen, by which Ctrl and an arrow key move the map
SHARE = 0.75  # of the window's height that the frame takes at most
LEAST = 240


class Canvas(QWidget):
    """All cards and lines at one zoom."""

    picked = Signal(str)  # role id
    reached = Signal(str)  # role id that has the focus now
    pushed = Signal(int, int)
    zoomed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: dict[str, MapCard] = {}
        self.nodes: dict[str, MapNode] = {}
        self.edges: tuple[MapEdge, ...] = ()
        self.zoom = 1.0
        self.current = ""  # role id that Tab stops at
        self._stages: tuple[str, ...] = ()
        self._texts: dict[str, CardText] = {}
        self.shapes: Shapes | None = None

    def show_map(self, screen: RoutesScreen, texts: Mapping[str, CardText], ways: Mapping[str, str]) -> None:
        """Show these roles and moves; cards that stay keep the focus."""
        self.nodes = {node.role: node for node in screen.nodes}
        self.edges, self._stages, self._texts = screen.edges, screen.stages, dict(texts)
        held = next((role for role, card in self.cards.items() if card.hasFocus()), "")
        if self.current not in self.nodes:
            route = screen.routes[screen.chosen].roles if screen.chosen >= 0 else ()
            first = next((role for role in route if role in self.nodes), "")
            self.current = first or next(iter(self.nodes), "")
        if held and held not in self.nodes and self.current:
            self._card(self.current).setFocus(Qt.FocusReason.OtherFocusReason)
        for role in [role for role in self.cards if role not in self.nodes]:
            gone = self.cards.pop(role)
            gone.hide()
            gone.deleteLater()
        for role, node in self.nodes.items():
            self._card(role).show_node(node, texts[role], ways.get(role, ""))
        self.cards = {role: self.cards[role] for role in self.nodes}
        self._set_stop(self.current)
        self.lay_out()

    def lay_out(self) -> None:
        """Give each card its place."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        below = {role: text.below for role, text in self._texts.items()}
        look = self._theme.look
        self.shapes = laid_out(tuple(self.nodes.values()), self.edges, look, below=below, mirrored=mirrored)
        self.place()

    def place(self) -> None:
        """Bring all to the present zoom."""
        if self.shapes is None:
            return
        zoom, size, above = self.zoom, self.shapes.size, self._theme.look.px(ABOVE)
        for role, card in self.cards.items():
            card.zoom = zoom
            room = self.shapes.cards[role].adjusted(0, -above, 0, 0)
            card.setGeometry(QRectF(room.topLeft() * zoom, room.bottomRight() * zoom).toAlignedRect())
        self.setFixedSize(round(size.width() * zoom), round(size.height() * zoom))
        self.update()

    def walk(self, role: str, across: int, down: int) -> None:
        """Go on from a card by an arrow key."""
        found = neighbour(self.nodes, self.edges, role, across, down)
        if found:
            self.cards[found].setFocus(Qt.FocusReason.TabFocusReason)

    def _card(self, role: str) -> MapCard:
        if role not in self.cards:
            card = MapCard(self._theme, self)
            card.clicked.connect(lambda: self.picked.emit(role))
            card.walked.connect(lambda across, down: self.walk(role, across, down))
            card.pushed.connect(self.pushed)
            card.zoomed.connect(self.zoomed)
            card.reached.connect(lambda: self._arrived(role))
            card.show()
            self.cards[role] = card
        return self.cards[role]

    def _arrived(self, role: str) -> None:
        self._set_stop(role)
        self.reached.emit(role)
        self.update()

    def _set_stop(self, role: str) -> None:
        self.current = role
        for other, card in self.cards.items():
            stop = Qt.FocusPolicy.StrongFocus if other == role else Qt.FocusPolicy.ClickFocus
            if card.focusPolicy() != stop:
                card.setFocusPolicy(stop)

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the map with the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint headings and lines; the cards paint themselves."""
        if self.shapes is None:
            return
        painter = QPainter(self)
        painter.scale(self.zoom, self.zoom)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        look = self._theme.look
        route_painters.paint_heads(painter, self.shapes, self._stages, look, mirrored=mirrored)
        near = next((role for role, card in self.cards.items() if card.hasFocus()), "")
        route_painters.paint_lines(painter, self.edges, self.shapes, look, near=near)


class Frame(QScrollArea):
    """The frame in which the map is moved: by dragging, scroll bars, or keys; Ctrl and the wheel zoom."""

    zoom_asked = Signal(int, QPointF)  # 1 larger, -1 smaller; the place in the frame that stays

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._held: QPointF | None = None
        self.port = QWidget()  # our own: asking for Qt's for the first time costs 15 ms in type look-ups
        self.setViewport(self.port)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(canvas)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; move sideways; leave the rest to the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1, event.position())
            event.accept()
        elif event.angleDelta().x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (event.angleDelta().x() or event.angleDelta().y()) // 2)
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the map."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()
            self.port.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map with the mouse."""
        if self._held is None:
            return
        by, self._held = event.position() - self._held, event.position()
        for bar, way in ((self.horizontalScrollBar(), by.x()), (self.verticalScrollBar(), by.y())):
            bar.setValue(bar.value() - round(way))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.port.unsetCursor()


class Legend(Picture):
    """What the lines of the map mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._words: dict[Sign, str] = {
            "chosen": self.tr("chosen route"),
            "other": self.tr("another move; without a sign, a promotion"),
            "lateral": self.tr("ring: a move sideways"),
            "cross-over": self.tr("diamond: a cross-over"),
        }
        self.setPixmap(QPixmap(1, 1))  # never painted: it makes this a picture to assistive programs
        spoken(self, self.tr("What the lines mean"), ", ".join(self._words.values()))

    def height_at(self, width: int) -> float:
        """Return the height of all rows."""
        return route_painters.legend_height(width, self._words, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest word with its sign."""
        metrics = self._theme.look.metrics("small")
        words = max(painters.widest_word(words, metrics) for words in self._words.values())
        return round(words) + self._theme.look.px(48)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint signs and words."""
        route_painters.paint_legend(painter, rect, self._words, self._theme.look, mirrored=mirrored)


class RouteMap(QWidget):
    """Renders the map of a `RoutesScreen` with buttons to zoom and a legend."""

    picked = Signal(str)  # role id
    everything_set = Signal(bool)  # whether all roles and moves are to be shown

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fitted: frozenset[str] | None = None  # the roles whose map was brought to the frame's width
        self.canvas = Canvas(theme)
        self.frame = Frame(self.canvas)
        for side in (self.frame.horizontalScrollBar(), self.frame.verticalScrollBar()):
            sheets.Dress(theme, side, sheets.bar)
        self.smaller = Button(theme, self.tr("Smaller"), "link")
        self.larger = Button(theme, self.tr("Larger"), "link")
        self.whole = Button(theme, self.tr("Whole map"), "link")
        self.everything = Check(theme, self.tr("All roles and moves"))
        self.smaller.set_icon("minus")
        self.larger.set_icon("plus")
        bar = FlowLayout(8)
        for part in (self.smaller, self.larger, self.whole, self.everything):
            bar.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.frame)
        column.addWidget(Legend(theme))
        self._connect()

    def _connect(self) -> None:
        self.smaller.clicked.connect(lambda: self.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.zoom_by(1))
        self.whole.clicked.connect(lambda: self.zoom_by(0))
        self.everything.toggled.connect(self.everything_set)
        self.canvas.picked.connect(self.picked)
        self.canvas.reached.connect(self.show_role)
        self.canvas.pushed.connect(self._push)
        self.canvas.zoomed.connect(self.zoom_by)
        self.frame.zoom_asked.connect(self.zoom_by)
        self._theme.changed.connect(self._restyle)

    def render(self, screen: RoutesScreen, tracks: Mapping[Track, str], *, everything: bool) -> None:  # type: ignore[override]
        """Show the map of a screen; the zoom stays."""
        self.everything.show_on(on=everything)
        legs = screen.routes[screen.chosen].legs if screen.chosen >= 0 else ()
        numbers = {leg.target: number for number, leg in enumerate(legs, start=1)}
        here = self.tr("you are here")
        texts = {
            node.role: CardText(
                route_painters.track_words(node.track, tracks, node.band_text),
                numbers.get(node.role, 0),
                here if node.mine else "",
            )
            for node in screen.nodes
        }
        self.canvas.show_map(screen, texts, self._ways(screen))
        sentence = screen.routes[screen.chosen].title if screen.chosen >= 0 else screen.nothing
        spoken(self.canvas, self.tr("Map of routes"), sentence)
        self._fit_first()
        self._set_height()

    def select(self, role: str) -> None:
        """Mark the role whose step is told below the map, and bring it into sight."""
        for other, card in self.canvas.cards.items():
            card.select(selected=other == role)
        self.show_role(role)

    def show_role(self, role: str) -> None:
        """Move the map so that a role is seen."""
        card = self.canvas.cards.get(role)
        if card is not None:
            self.frame.ensureWidgetVisible(card, 24, 24)

    def order_tab(self, before: QWidget) -> QWidget:
        """Put all stops after a widget in the order of the Tab key; return the last one."""
        parts = [before, self.smaller, self.larger, self.whole, self.everything, *self.canvas.cards.values()]
        keep_tab_order(parts)
        return parts[-1]

    def zoom_by(self, step: int, around: QPointF | None = None) -> None:
        """Zoom one step larger (1) or smaller (-1), or show the whole map (0); a place of the frame stays."""
        port, shapes = self.frame.port.size(), self.canvas.shapes
        if shapes is None:
            return
        zoom = self.canvas.zoom * STEP**step
        if step == 0:
            most = self._most() - 4
            zoom = min(1.0, port.width() / shapes.size.width(), most / shapes.size.height())
        zoom = min(LARGEST, max(SMALLEST, zoom))
        middle = around or QPointF(port.width() / 2, port.height() / 2)
        at = (middle - QPointF(self.canvas.pos())) / self.canvas.zoom
        self.canvas.zoom = zoom
        self.canvas.place()
        self._set_height()
        goal = at * zoom - middle
        self.frame.horizontalScrollBar().setValue(round(goal.x()))
        self.frame.verticalScrollBar().setValue(round(goal.y()))

    def _ways(self, screen: RoutesScreen) -> dict[str, str]:
        """Say of each role where it leads."""
        titles = {node.role: node.title for node in screen.nodes}
        kinds = {
            "promotion": self.tr("{role} (promotion)"),
            "lateral": self.tr("{role} (sideways)"),
            "cross-over": self.tr("{role} (cross-over)"),
        }
        found: dict[str, list[str]] = {}
        for edge in screen.edges:
            if edge.source in titles and edge.target in titles:
                words = kinds[edge.kind].format(role=titles[edge.target])
                found.setdefault(edge.source, []).append(words)
        return {
            role: self.tr("Leads to {roles}.").format(roles=", ".join(ends)) for role, ends in found.items()
        }

    def _push(self, across: int, down: int) -> None:
        port = self.frame.port.size()
        across_bar, down_bar = self.frame.horizontalScrollBar(), self.frame.verticalScrollBar()
        way = -1 if across_bar.invertedAppearance() else 1
        across_bar.setValue(across_bar.value() + round(way * across * port.width() * PUSH))
        down_bar.setValue(down_bar.value() + round(down * port.height() * PUSH))

    def _fit_first(self) -> None:
        """Begin another map at the width of the frame, as long as that can be read."""
        roles = frozenset(self.canvas.nodes)
        if self._fitted != roles and self.isVisible() and self.canvas.shapes is not None:
            self._fitted = roles
            room = self.frame.port.width() / self.canvas.shapes.size.width()
            self.canvas.zoom = min(1.0, max(LEGIBLE, room))
            self.canvas.place()

    def _most(self) -> int:
        return max(LEAST, round(self.window().height() * SHARE))

    def _set_height(self) -> None:
        """Make the frame as high as the map, up to a share of the window."""
        size = self.canvas.size()
        bar = self.frame.horizontalScrollBar().sizeHint().height()
        room = self.frame.width() - 4
        needed = size.height() + 4 + (bar if size.width() > room else 0)
        self.frame.setFixedHeight(min(needed, self._most()))

    def _restyle(self) -> None:
        self.canvas.lay_out()
        self._set_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the frame its height anew."""
        super().resizeEvent(event)
        self._fit_first()
        self._set_height()
