"""The cards of the map as buttons: one stop of the Tab key, arrow keys walk from role to role."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from careerfit.model.routes import MapEdge, MapNode
from careerfit.ui.painting import route_painters
from careerfit.ui.painting.map_shapes import ABOVE
from careerfit.ui.painting.route_painters import CardState, CardText
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import PlainButton
from careerfit.ui.widgets.text import spoken

Key = Qt.Key
ARROWS = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}


class MapCard(PlainButton):
    """One role on the map; pressed, its step is told below the map.

    Signals:
        walked: by how many columns and rows an arrow key goes on, in the direction of reading.
        pushed: the map is to be moved by this much, as a share of what is seen.
        zoomed: 1 larger, -1 smaller, 0 the whole map.
        reached: has the focus now.

    """

    walked = Signal(int, int)
    pushed = Signal(int, int)
    zoomed = Signal(int)
    reached = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__()
        self.setParent(parent)
        self._theme = theme
        self.node: MapNode | None = None
        self._text = CardText("")
        self.zoom = 1.0
        self.selected = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self.update)

    def show_node(self, node: MapNode, text: CardText, ways: str) -> None:
        """Show a role; ``ways`` tells where it leads."""
        self.node, self._text = node, text
        step = self.tr("step {number} of the chosen route").format(number=text.number) if text.number else ""
        start = self.tr("start of the chosen route") if node.on_route and not text.number else ""
        parts = (node.title, text.below.replace(" · ", ", "), step or start, text.mine)
        spoken(self, ", ".join(part for part in parts if part), ways)
        self.setToolTip(ways)
        self.update()

    def select(self, *, selected: bool) -> None:
        """Mark as the one that is told below the map."""
        if selected != self.selected:
            self.selected = selected
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the one stop of the Tab key."""
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrow keys, move the map with Ctrl and arrow keys, zoom by +, - and 0."""
        key, zooms = Key(event.key()), {Key.Key_Plus: 1, Key.Key_Minus: -1, Key.Key_0: 0}
        if key in ARROWS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            across, down = ARROWS[key]
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.pushed.emit(across, down)
            else:
                mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                self.walked.emit(-across if mirrored else across, down)
        elif key in zooms and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(zooms[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card at the zoom of the map."""
        if self.node is None:
            return
        painter = QPainter(self)
        painter.scale(self.zoom, self.zoom)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        above = self._theme.look.px(ABOVE)
        room = QRectF(QPointF(0, above), QPointF(self.width() / self.zoom, self.height() / self.zoom))
        state = CardState(selected=self.selected, ringed=self.ringed, over=self.underMouse())
        route_painters.paint_card(
            painter, room, self.node, self._text, self._theme.look, state=state, mirrored=mirrored
        )


def neighbour(
    nodes: dict[str, MapNode], edges: tuple[MapEdge, ...], role: str, across: int, down: int
) -> str:
    """Return the role that an arrow key leads to, "" where there is none.

    Along the line of reading the chosen route comes first, then the move whose other end is nearest, then the
    nearest role of the next column. Up and down lead through the column.
    """
    here = nodes[role]
    if down:
        column = sorted((n for n in nodes.values() if n.column == here.column), key=lambda n: n.row)
        place = column.index(here) + down
        return column[place].role if 0 <= place < len(column) else ""
    ends = [
        (edge, edge.target if across > 0 else edge.source)
        for edge in edges
        if (edge.source if across > 0 else edge.target) == role
    ]
    known = [(edge, nodes[end]) for edge, end in ends if end in nodes]
    if known:
        _, best = min(
            known,
            key=lambda pair: (
                not pair[0].on_route,
                abs(pair[1].column - here.column),
                abs(pair[1].row - here.row),
            ),
        )
        return best.role
    beyond = [n for n in nodes.values() if (n.column - here.column) * across > 0]
    if not beyond:
        return ""
    return min(beyond, key=lambda n: (abs(n.column - here.column), abs(n.row - here.row))).role
