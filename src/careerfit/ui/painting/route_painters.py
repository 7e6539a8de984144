"""Paints the map of routes: cards, lines with their kind, headings and the legend."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from careerfit.model.content import MoveKind, Track
from careerfit.model.routes import MapEdge, MapNode
from careerfit.ui.painting import painters
from careerfit.ui.painting.map_shapes import BADGE, SPINE, Shapes, laid_out, text_width
from careerfit.ui.theme import RADIUS, Look, Tone

Sign = Literal["chosen", "other", "lateral", "cross-over"]
SIGNS: tuple[Sign, ...] = ("chosen", "other", "lateral", "cross-over")
_SIGN = 36  # width of a sign in the legend
_ROUND = Qt.PenCapStyle.FlatCap


@dataclass(frozen=True, slots=True)
class CardText:
    """What is written on a card beside its title."""

    below: str  # track and band
    number: int = 0  # of the step that leads here, 0 for none
    mine: str = ""  # "you are here", where it is so


@dataclass(frozen=True, slots=True)
class CardState:
    """How a card on the screen is touched at this moment."""

    selected: bool = False
    ringed: bool = False
    over: bool = False


STILL = CardState()


def paint_card(
    painter: QPainter, rect: QRectF, node: MapNode, text: CardText, look: Look, *,
    state: CardState = STILL, mirrored: bool = False,
) -> None:  # fmt: skip
    """Paint one role: spine in the colour of its track, title, track and band, number of its step.

    Number and "you are here" stand on the upper edge and need `map_shapes.ABOVE` above the rectangle.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = 3.0 if state.ringed else 2.0 if node.on_route else 1.0
    edge: Tone = "accent" if node.on_route or state.ringed else "edge"
    painter.setPen(QPen(look.color(edge), pen))
    painter.setBrush(look.color("tint" if state.selected or state.over else "surface"))
    half = pen / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), RADIUS, RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(node.track))
    spine = QRectF(rect.left() + look.px(10), rect.top() + look.px(12), 4, rect.height() - look.px(24))
    painter.drawRoundedRect(painters.flipped(spine, rect, mirrored=mirrored), 2, 2)
    words = QRectF(rect.left() + look.px(SPINE), rect.top() + look.px(10), text_width(look), rect.height())
    painters.paint_text(
        painter, painters.flipped(words, rect, mirrored=mirrored), node.title, look,
        kind="label", tone="ink", mirrored=mirrored,
    )  # fmt: skip
    room = text_width(look)
    high = painters.text_height(text.below, room, look.metrics("hint"))
    below = QRectF(words.left(), rect.bottom() - look.px(9) - high, room, high)
    painters.paint_text(
        painter, painters.flipped(below, rect, mirrored=mirrored), text.below, look,
        kind="hint", tone="muted", mirrored=mirrored,
    )  # fmt: skip
    if text.number:
        _paint_number(painter, rect, text.number, look, mirrored=mirrored)
    if text.mine:
        _paint_mine(painter, rect, text.mine, look, mirrored=mirrored)


def _paint_number(painter: QPainter, rect: QRectF, number: int, look: Look, *, mirrored: bool) -> None:
    side = float(look.px(BADGE))
    badge = QRectF(rect.right() - side - look.px(8), rect.top() - side * 0.55, side, side)
    badge = painters.flipped(badge, rect, mirrored=mirrored)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("accent"))
    painter.drawEllipse(badge)
    painter.setFont(look.font("hint"))
    painter.setPen(look.color("on_accent"))
    painters.write(painter, badge, painters.CENTRE | painters.MIDDLE, str(number))


def _paint_mine(painter: QPainter, rect: QRectF, words: str, look: Look, *, mirrored: bool) -> None:
    """Paint a flag on the upper edge of the card."""
    metrics = look.metrics("hint")
    flag = QRectF(0, rect.top() - 1, metrics.horizontalAdvance(words) + look.px(14), metrics.height() + 2)
    flag.moveLeft(rect.left() + look.px(SPINE) - look.px(7))
    flag.moveBottom(rect.top() + look.px(5))
    flag = painters.flipped(flag, rect, mirrored=mirrored)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("accent"))
    painter.drawRoundedRect(flag, flag.height() / 2, flag.height() / 2)
    painter.setFont(look.font("hint"))
    painter.setPen(look.color("on_accent"))
    painters.write(painter, flag, painters.CENTRE | painters.MIDDLE, words)


# -- lines ---------------------------------------------------------------------------------------


def paint_lines(
    painter: QPainter, edges: Sequence[MapEdge], shapes: Shapes, look: Look, *, near: str = ""
) -> None:
    """Paint all moves, the chosen route last; those of the role ``near`` stand out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawn = list(zip(edges, shapes.lines, strict=True))
    lit = [(edge, line) for edge, line in drawn if near in {edge.source, edge.target} and not edge.on_route]
    others = [pair for pair in drawn if not pair[0].on_route and pair not in lit]
    for edge, line in others:
        _paint_line(painter, line, edge.kind, look, "edge", 1.2)
    for edge, line in lit:
        _paint_line(painter, line, edge.kind, look, "ink", 2.0)
    for edge, line in drawn:
        if edge.on_route:
            _paint_line(painter, line, edge.kind, look, "accent", 3.0)


def _paint_line(
    painter: QPainter, line: QPainterPath, kind: MoveKind, look: Look, tone: Tone, width: float
) -> None:
    if line.isEmpty():
        return
    pen = QPen(look.color(tone), width, Qt.PenStyle.SolidLine, _ROUND)
    if tone != "accent":
        pen.setDashPattern([4.0, 3.0])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(line)
    _paint_head(painter, line, look, tone, width)
    _paint_kind(painter, line.pointAtPercent(0.5), kind, look, tone)


def _paint_head(painter: QPainter, line: QPainterPath, look: Look, tone: Tone, width: float) -> None:
    """Paint the tip that shows the direction."""
    long = (7.0 if width > 2 else 5.0) * max(1.0, look.scale * 0.8)
    painter.save()
    painter.translate(line.pointAtPercent(1.0))
    painter.rotate(-line.angleAtPercent(1.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(tone))
    tip = [QPointF(0.5, 0), QPointF(-long, -long * 0.6), QPointF(-long, long * 0.6)]
    painter.drawPolygon(QPolygonF(tip))
    painter.restore()


def _paint_kind(painter: QPainter, at: QPointF, kind: MoveKind, look: Look, tone: Tone) -> None:
    """Paint what kind of move it is: nothing for a promotion, a ring sideways, a diamond for a cross-over."""
    if kind == "promotion":
        return
    radius = look.px(5)
    painter.setPen(QPen(look.color(tone), 2))
    painter.setBrush(look.color("window"))
    if kind == "lateral":
        painter.drawEllipse(at, radius, radius)
    else:
        far = radius + 1
        corners = (QPointF(far, 0), QPointF(0, far), QPointF(-far, 0), QPointF(0, -far))
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))


def paint_heads(
    painter: QPainter, shapes: Shapes, stages: Sequence[str], look: Look, *, mirrored: bool = False
) -> None:
    """Write the stages above their columns."""
    for column, place in shapes.heads.items():
        painters.paint_text(
            painter, place, stages[column], look, kind="label", tone="muted", mirrored=mirrored
        )


def paint_map(  # noqa: PLR0913 - what a map is made of
    painter: QPainter, rect: QRectF, nodes: Sequence[MapNode], edges: Sequence[MapEdge],
    stages: Sequence[str], texts: Mapping[str, CardText], look: Look, *, mirrored: bool = False,
) -> None:  # fmt: skip
    """Paint the whole map into a rectangle, smaller where it has too little room: for print and files."""
    below = {role: text.below for role, text in texts.items()}
    shapes = laid_out(nodes, edges, look, below=below, mirrored=mirrored)
    zoom = min(1.0, rect.width() / shapes.size.width(), rect.height() / shapes.size.height())
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(zoom, zoom)
    paint_heads(painter, shapes, stages, look, mirrored=mirrored)
    paint_lines(painter, edges, shapes, look)
    for node in nodes:
        paint_card(painter, shapes.cards[node.role], node, texts[node.role], look, mirrored=mirrored)
    painter.restore()


# -- legend --------------------------------------------------------------------------------------


def _legend_places(width: float, words: Mapping[Sign, str], look: Look) -> list[QRectF]:
    """Return the place of each sign with its words, from the leading edge, in rows; long words wrap."""
    metrics, x, y, high = look.metrics("small"), 0.0, 0.0, 0.0
    start = look.px(_SIGN) + 8
    places: list[QRectF] = []
    for sign in SIGNS:
        long = min(width, start + metrics.horizontalAdvance(words[sign]) + 2)
        if places and x + long > width:
            x, y, high = 0.0, y + high, 0.0
        place = QRectF(x, y, long, painters.text_height(words[sign], long - start, metrics) + 6)
        places.append(place)
        high = max(high, place.height())
        x += long + look.px(20)
    return places


def legend_height(width: float, words: Mapping[Sign, str], look: Look) -> float:
    """Return the height of the legend at this width."""
    return max(place.bottom() for place in _legend_places(width, words, look))


def paint_legend(
    painter: QPainter, rect: QRectF, words: Mapping[Sign, str], look: Look, *, mirrored: bool = False
) -> None:
    """Paint what the lines mean: each sign with its words."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    kinds: dict[Sign, MoveKind] = {"lateral": "lateral", "cross-over": "cross-over"}
    for sign, place in zip(SIGNS, _legend_places(rect.width(), words, look), strict=True):
        box = painters.flipped(place.translated(rect.topLeft()), rect, mirrored=mirrored)
        y, long = box.top() + 3 + look.metrics("small").height() / 2, look.px(_SIGN)
        ends = (box.left(), box.left() + long) if not mirrored else (box.right(), box.right() - long)
        line = QPainterPath(QPointF(ends[0], y))
        line.lineTo(QPointF(ends[1], y))
        tone: Tone = "accent" if sign == "chosen" else "edge"
        _paint_line(painter, line, kinds.get(sign, "promotion"), look, tone, 3.0 if sign == "chosen" else 1.2)
        words_box = box.adjusted(0, 3, -long - 8, 0) if mirrored else box.adjusted(long + 8, 3, 0, 0)
        painters.paint_text(
            painter, words_box, words[sign], look, kind="small", tone="muted", mirrored=mirrored
        )


def track_words(track: Track, names: Mapping[Track, str], band: str) -> str:
    """Return the small text of a card: its track and how it fits."""
    return " · ".join(part for part in (names[track], band) if part)
