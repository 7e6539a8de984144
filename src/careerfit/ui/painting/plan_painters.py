"""Paints the progress of a plan: milestones on a line, each with its state as a shape."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from careerfit.model.person import StepState
from careerfit.model.plan import MilestoneRow
from careerfit.ui.painting import painters
from careerfit.ui.theme import Look
from careerfit.ui.widgets.pills import paint_tick

SLOT = 110  # least width of a milestone on the line at 100 %; with less room the line goes down
DOT = 22
BAR = 6.0
GAP = 8.0


def _along(width: float, rows: Sequence[MilestoneRow], look: Look) -> bool:
    """Return whether the line has room to lie; else it goes down."""
    slot = width / max(1, len(rows))
    words = max((painters.widest_word(row.title, look.metrics("label")) for row in rows), default=0.0)
    return slot >= max(look.px(SLOT), words + 12)


def milestones_height(width: float, rows: Sequence[MilestoneRow], look: Look) -> float:
    """Return the height of the line with its titles at this width."""
    if not rows:
        return 0.0
    dot, metrics = float(look.px(DOT)), look.metrics("label")
    if _along(width, rows, look):
        slot = width / len(rows) - 12
        return dot + GAP + max(painters.text_height(row.title, slot, metrics) for row in rows)
    return sum(_row_height(width, row, look) for row in rows)


def _row_height(width: float, row: MilestoneRow, look: Look) -> float:
    dot = float(look.px(DOT))
    return max(dot, painters.text_height(row.title, width - dot - 12, look.metrics("label"))) + 12


def paint_milestones(
    painter: QPainter, rect: QRectF, rows: Sequence[MilestoneRow], look: Look, *, mirrored: bool = False
) -> None:
    """Paint the line from the first milestone to the goal; the part that is done is filled."""
    if not rows:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    along = _along(rect.width(), rows, look)
    places = _places(rect, rows, look, along=along)
    dot = float(look.px(DOT))
    start = QPointF(rect.left(), places[0].y()) if along else QPointF(places[0].x(), rect.top())
    for row, place in zip(rows, places, strict=True):
        _paint_way(painter, start, place, row.progress, rect, look, mirrored=mirrored)
        start = place
    for row, place in zip(rows, places, strict=True):
        box = QRectF(place.x() - dot / 2, place.y() - dot / 2, dot, dot)
        paint_state(painter, painters.flipped(box, rect, mirrored=mirrored), row.state, look)
        if along:
            slot = rect.width() / len(rows)
            words = QRectF(
                place.x() + dot / 2 - slot + 12, place.y() + dot / 2 + GAP, slot - 12, rect.height()
            )
        else:
            high = painters.text_height(row.title, rect.width() - dot - 12, look.metrics("label"))
            words = QRectF(rect.left() + dot + 12, place.y() - high / 2, rect.width() - dot - 12, high)
        painters.paint_text(
            painter, painters.flipped(words, rect, mirrored=mirrored), row.title, look,
            kind="label", tone="ink", end=along, mirrored=mirrored,
        )  # fmt: skip


def _places(rect: QRectF, rows: Sequence[MilestoneRow], look: Look, *, along: bool) -> list[QPointF]:
    """Return the middle of each milestone's shape; along the line each stands at the end of its part."""
    dot = float(look.px(DOT))
    if along:
        slot = rect.width() / len(rows)
        y = rect.top() + dot / 2
        return [QPointF(rect.left() + slot * (i + 1) - dot / 2, y) for i in range(len(rows))]
    places, top = [], rect.top()
    for row in rows:
        high = _row_height(rect.width(), row, look)
        places.append(QPointF(rect.left() + dot / 2, top + high / 2))
        top += high
    return places


def _paint_way(
    painter: QPainter, start: QPointF, end: QPointF, share: float, rect: QRectF, look: Look, *,
    mirrored: bool,
) -> None:  # fmt: skip
    """Paint the part of the line that leads to a milestone, filled as far as its step has come."""
    if start.y() == end.y():
        groove = QRectF(start.x(), start.y() - BAR / 2, end.x() - start.x(), BAR)
        done = QRectF(groove.left(), groove.top(), groove.width() * share, BAR)
    else:
        groove = QRectF(start.x() - BAR / 2, start.y(), BAR, end.y() - start.y())
        done = QRectF(groove.left(), groove.top(), BAR, groove.height() * share)
    painter.setPen(QPen(look.color("edge"), 1))
    painter.setBrush(look.color("surface"))
    painter.drawRect(painters.flipped(groove, rect, mirrored=mirrored))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("accent"))
    painter.drawRect(painters.flipped(done, rect, mirrored=mirrored))


def paint_state(painter: QPainter, box: QRectF, state: StepState, look: Look) -> None:
    """Paint a state: a ring for open, a ring with a dot for begun, a filled circle with a tick for done."""
    painter.setPen(QPen(look.color("edge" if state == "open" else "accent"), 2))
    painter.setBrush(look.color("accent" if state == "done" else "surface"))
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    if state == "done":
        paint_tick(painter, box, look.color("on_accent"))
    elif state == "doing":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4)
