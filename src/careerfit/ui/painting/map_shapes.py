"""Where everything on the map of routes stands: cards in columns, lines that lead around them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath, QTransform

from careerfit.model.routes import MapEdge, MapNode
from careerfit.ui.painting import painters
from careerfit.ui.theme import Look

CARD = 160  # width of a card at 100 %
GUTTER = 46  # between two columns
ROW_GAP = 30  # between two rows: lines pass here
EDGE = 10  # around the whole map, so that no ring is cut
SPINE = 22  # from the leading edge of a card to its text
BADGE = 20  # the number of a step
ABOVE = 14  # room above a card for what stands on its upper edge
LANE = 5.0  # between lines that pass side by side


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """A map laid out, in pixels.

    Attributes:
        size: of the whole map.
        cards: by role id.
        lines: one path an edge, in the order of the edges, from source to target.
        heads: place of each column's heading, by column.

    """

    size: QSizeF
    cards: Mapping[str, QRectF]
    lines: tuple[QPainterPath, ...]
    heads: Mapping[int, QRectF]


def laid_out(
    nodes: Sequence[MapNode],
    edges: Sequence[MapEdge],
    look: Look,
    *,
    below: Mapping[str, str],
    mirrored: bool,
) -> Shapes:
    """Lay a map out; ``below`` is the small text of each card by role id. Empty columns are left out."""
    grid = _Grid(nodes, look, below)
    known = [edge for edge in edges if edge.source in grid.cards and edge.target in grid.cards]
    drawn = _Lines(grid, known)
    paths = {(edge.source, edge.target): drawn.path(edge) for edge in known}
    lines = tuple(paths.get((edge.source, edge.target), QPainterPath()) for edge in edges)
    right = max((line.boundingRect().right() for line in paths.values()), default=0.0)
    size = QSizeF(max(grid.size.width(), right + EDGE), grid.size.height())
    if not mirrored:
        return Shapes(size, grid.cards, lines, grid.heads)
    whole = QRectF(0, 0, size.width(), size.height())
    turned = QTransform(-1, 0, 0, 1, size.width(), 0)
    return Shapes(
        size,
        {role: painters.flipped(card, whole, mirrored=True) for role, card in grid.cards.items()},
        tuple(turned.map(line) for line in lines),
        {column: painters.flipped(head, whole, mirrored=True) for column, head in grid.heads.items()},
    )


def text_width(look: Look) -> float:
    """Return the width that the texts of a card have."""
    return look.px(CARD) - look.px(SPINE) - look.px(10)


class _Grid:
    """Cards of one size in columns and rows."""

    def __init__(self, nodes: Sequence[MapNode], look: Look, below: Mapping[str, str]) -> None:
        self.look = look
        used = sorted({node.column for node in nodes})
        self.places = {node.role: (used.index(node.column), node.row) for node in nodes}
        self.rows = 1 + max((node.row for node in nodes), default=0)
        width = float(look.px(CARD))
        height = max((self._height(node, below.get(node.role, "")) for node in nodes), default=0.0)
        self.pitch = height + look.px(ROW_GAP)
        self.step = width + look.px(GUTTER)
        head = look.metrics("label").height()
        self.top = EDGE + head + look.px(ROW_GAP) * 0.7
        self.cards = {
            role: QRectF(EDGE + column * self.step, self.top + row * self.pitch, width, height)
            for role, (column, row) in self.places.items()
        }
        self.heads = {
            column: QRectF(EDGE + at * self.step, EDGE, width, head) for at, column in enumerate(used)
        }
        self.size = QSizeF(
            2 * EDGE + max(0, len(used) - 1) * self.step + width,
            self.top + self.rows * self.pitch - look.px(ROW_GAP) * 0.4 + EDGE,
        )

    def _height(self, node: MapNode, below: str) -> float:
        """Return the height that the texts of one card need; a title always has room for two lines."""
        look, width = self.look, text_width(self.look)
        label = look.metrics("label")
        title = max(painters.text_height(node.title, width, label), 2 * label.height())
        small = painters.text_height(below, width, look.metrics("hint"))
        return title + small + look.px(22)

    def lane(self, column: int, wanted: float) -> float:
        """Return the height nearest to the wanted one at which a line can pass a column."""
        taken = {row for at, row in self.places.values() if at == column}
        gaps = [self.top + row * self.pitch - self.look.px(ROW_GAP) / 2 for row in range(self.rows + 1)]
        middle = (self.pitch - self.look.px(ROW_GAP)) / 2
        free = [self.top + row * self.pitch + middle for row in range(self.rows) if row not in taken]
        return min((*gaps, *free), key=lambda y: abs(y - wanted))


class _Lines:
    """Paths between cards that never cross a third one."""

    def __init__(self, grid: _Grid, edges: Sequence[MapEdge]) -> None:
        self._grid = grid
        self._both = {(edge.source, edge.target) for edge in edges}
        self._used: dict[tuple[int, int], int] = {}
        self._ports = self._spread(edges)

    def path(self, edge: MapEdge) -> QPainterPath:
        """Return the line of one move."""
        grid = self._grid
        start, end = grid.cards[edge.source], grid.cards[edge.target]
        (first, row), (last, other) = grid.places[edge.source], grid.places[edge.target]
        if first == last and abs(row - other) == 1:
            return self._upright(edge, start, end)
        out = QPointF(start.right() if last >= first else start.left(), self._ports[edge, True])
        into = QPointF(end.right() if last <= first else end.left(), self._ports[edge, False])
        path = QPainterPath(out)
        if first == last:
            reach = out.x() + grid.look.px(GUTTER) * 0.75
            path.cubicTo(QPointF(reach, out.y()), QPointF(reach, into.y()), into)
            return path
        way = 1 if last > first else -1
        for column in range(first + way, last, way):
            share = abs(column - first) / abs(last - first)
            y = self._pass(column, out.y() + (into.y() - out.y()) * share)
            left = EDGE + column * grid.step
            near, far = (left - 4, left + grid.look.px(CARD) + 4)[::way]
            _bend(path, QPointF(near, y))
            path.lineTo(QPointF(far, y))
        _bend(path, into)
        return path

    def _upright(self, edge: MapEdge, start: QRectF, end: QRectF) -> QPainterPath:
        """Return the short line between cards that stand under one another."""
        aside = 0.0
        if (edge.target, edge.source) in self._both:  # there and back side by side
            aside = self._grid.look.px(8) * (1 if end.top() > start.top() else -1)
        x = start.center().x() + aside
        down = end.top() > start.top()
        path = QPainterPath(QPointF(x, start.bottom() if down else start.top()))
        path.lineTo(QPointF(x, end.top() if down else end.bottom()))
        return path

    def _pass(self, column: int, wanted: float) -> float:
        """Return where to pass a column; lines in the same gap lie side by side."""
        y = self._grid.lane(column, wanted)
        key = (column, round(y))
        count = self._used.get(key, 0)
        self._used[key] = count + 1
        side = (count + 1) // 2 * (1 if count % 2 else -1)
        return y + max(-2, min(2, side)) * LANE

    def _spread(self, edges: Sequence[MapEdge]) -> dict[tuple[MapEdge, bool], float]:
        """Return the height of both ends of each line, spread along the side of the card."""
        grid = self._grid
        sides: dict[tuple[str, bool], list[tuple[float, MapEdge, bool]]] = {}
        for edge in edges:
            (first, row), (last, other) = grid.places[edge.source], grid.places[edge.target]
            if first == last and abs(row - other) == 1:
                continue
            for role, far, right, starts in (
                (edge.source, edge.target, last >= first, True),
                (edge.target, edge.source, last <= first, False),
            ):
                sides.setdefault((role, right), []).append((grid.cards[far].center().y(), edge, starts))
        found: dict[tuple[MapEdge, bool], float] = {}
        for (role, _right), ends in sides.items():
            card = grid.cards[role]
            ends.sort(key=lambda end: end[0])
            room = (card.height() - grid.look.px(24)) / max(1, len(ends) - 1)
            step = min(float(grid.look.px(12)), room)
            for place, (_, edge, starts) in enumerate(ends):
                found[edge, starts] = card.center().y() + (place - (len(ends) - 1) / 2) * step
        return found


def _bend(path: QPainterPath, to: QPointF) -> None:
    """Go on to a point in a curve that leaves and arrives level."""
    here = path.currentPosition()
    middle = (here.x() + to.x()) / 2
    path.cubicTo(QPointF(middle, here.y()), QPointF(middle, to.y()), to)
