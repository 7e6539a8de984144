"""The funnel: with one role its stages are marked, with several each role is a line beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from careerfit.model.content import Track
from careerfit.model.explore import FunnelScreen, FunnelSpan
from careerfit.ui.painting.guide_painters import paint_centred
from careerfit.ui.painting.painters import flipped, label_starts, paint_text, text_height, widest_word
from careerfit.ui.theme import Kind, Look

SPANS_LEAST = 560  # px at 100 %: below this width the funnel counts its roles instead of drawing them


def funnel_least_width(funnel: FunnelScreen, look: Look) -> float:
    """Return the width under which a title of the funnel would be cut."""
    titles = max(widest_word(band.title, look.metrics("strong")) for band in funnel.bands)
    return titles + look.px(44)


def funnel_height(width: float, funnel: FunnelScreen, look: Look) -> float:
    """Return the height of the funnel, with lines or counts of roles where there are several."""
    if len(funnel.spans) == 1:
        return _band_height(look) * len(funnel.bands)
    if _drawn_beside(width, look):
        head = _heads_height(_spans_area(QRectF(0, 0, width, 0), funnel, look).width(), funnel, look)
        return head + look.px(58) * len(funnel.bands)
    return _counted_height(width, funnel, look) * len(funnel.bands)


def paint_funnel(
    painter: QPainter, rect: QRectF, funnel: FunnelScreen, look: Look, *, mirrored: bool = False
) -> None:
    """Paint the funnel: with one role its stages are marked, with several each is a line beside it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if len(funnel.spans) == 1:
        _paint_place(painter, rect, funnel, look, mirrored=mirrored)
    elif _drawn_beside(rect.width(), look):
        _paint_beside(painter, rect, funnel, look, mirrored=mirrored)
    else:
        _paint_counted(painter, rect, funnel, look)


def _band_height(look: Look) -> float:
    return max(look.px(34), look.metrics("strong").height() + 14)


def _drawn_beside(width: float, look: Look) -> bool:
    return width >= look.px(SPANS_LEAST)


def _slice(rect: QRectF, number: int, of: int, narrowest: float) -> QPolygonF:
    """Return one slice of a funnel that fills `rect`, from the top; `narrowest` px wide at its bottom."""
    end = min(rect.width(), max(narrowest, rect.width() * 0.5))

    def edge(share: float) -> float:
        return (rect.width() - (rect.width() - end) * share) / 2

    high = rect.height() / of
    top, bottom = rect.top() + number * high + 1.5, rect.top() + (number + 1) * high - 1.5
    above, below, middle = edge(number / of), edge((number + 1) / of), rect.center().x()
    corners = (middle - above, top), (middle + above, top), (middle + below, bottom), (middle - below, bottom)
    return QPolygonF([QPointF(*corner) for corner in corners])


def _paint_place(
    painter: QPainter, rect: QRectF, funnel: FunnelScreen, look: Look, *, mirrored: bool
) -> None:
    """Paint the stages of one role: filled, with a thick edge and a dot before the title."""
    span, count = funnel.spans[0], len(funnel.bands)
    narrowest = funnel_least_width(funnel, look)
    metrics = look.metrics("strong")
    for number, band in enumerate(funnel.bands):
        here = band.id in span.stages
        painter.setPen(QPen(look.color(span.track if here else "line"), 2 if here else 1))
        lit = here and not look.thick
        painter.setBrush(look.mixed(span.track, "surface", 0.16 if lit else 0))
        shape = _slice(rect, number, count, narrowest)
        painter.drawPolygon(shape)
        kind: Kind = "strong" if here else "body"
        box = shape.boundingRect()
        paint_centred(painter, box, band.title, look, kind, "ink" if here else "muted")
        if here:
            long = metrics.horizontalAdvance(band.title)
            x = box.center().x() + (long / 2 + look.px(12)) * (1 if mirrored else -1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(span.track))
            painter.drawEllipse(QPointF(x, box.center().y()), look.px(4), look.px(4))


def _shade(number: int, look: Look) -> QColor:
    """Return the colour of a stage: stronger towards the bottom, none where colour would be lost."""
    return look.mixed("accent", "surface", 0 if look.thick else 0.05 + 0.05 * number)


def _spans_area(rect: QRectF, funnel: FunnelScreen, look: Look) -> QRectF:
    """Return where the lines of the roles stand: beside the funnel, towards the trailing edge."""
    shape = max(rect.width() * 0.34, funnel_least_width(funnel, look) + look.px(20))
    return rect.adjusted(shape + look.px(24), 0, 0, 0)


def _groups(funnel: FunnelScreen) -> list[tuple[Track, str, list[FunnelSpan]]]:
    return [
        (track, title, [span for span in funnel.spans if span.track == track])
        for track, title in funnel.tracks
    ]


def _places(width: float, funnel: FunnelScreen, look: Look) -> list[list[float]]:
    """Return where the lines of each group stand, from the leading edge of their area."""
    groups, gap = _groups(funnel), look.px(22)
    step = (width - gap * (len(groups) - 1)) / max(1, len(funnel.spans))
    places, at = [], 0.0
    for _, _, spans in groups:
        places.append([at + step * (index + 0.5) for index in range(len(spans))])
        at += step * len(spans) + gap
    return places


def _heads(width: float, funnel: FunnelScreen, look: Look) -> list[float]:
    metrics = look.metrics("label")
    starts = [places[0] - look.px(4) for places in _places(width, funnel, look)]
    widths = [metrics.horizontalAdvance(_head(title, spans)) + 2 for _, title, spans in _groups(funnel)]
    return label_starts(starts, widths, look.px(10), width)


def _head(title: str, spans: Sequence[FunnelSpan]) -> str:
    return f"{title} ({len(spans)})"


def _heads_height(width: float, funnel: FunnelScreen, look: Look) -> float:
    rows = 1 if _heads(width, funnel, look) else len(funnel.tracks)
    return rows * look.metrics("label").height() + look.px(8)


def _paint_beside(
    painter: QPainter, rect: QRectF, funnel: FunnelScreen, look: Look, *, mirrored: bool
) -> None:
    """Paint the funnel and, beside it, each role as a line over its stages, in groups by track."""
    area = _spans_area(rect, funnel, look)
    top = rect.top() + _heads_height(area.width(), funnel, look)
    shape = QRectF(rect.left(), top, area.left() - rect.left() - look.px(24), rect.bottom() - top)
    shape = flipped(shape, rect, mirrored=mirrored)
    count = len(funnel.bands)
    high = shape.height() / count
    for number, band in enumerate(funnel.bands):
        painter.setPen(QPen(look.color("edge"), 1))
        painter.setBrush(_shade(number, look))
        part = _slice(shape, number, count, funnel_least_width(funnel, look))
        painter.drawPolygon(part)
        paint_centred(painter, part.boundingRect(), band.title, look, "strong", "ink")
        if number:
            y = shape.top() + number * high
            painter.setPen(QPen(look.color("line"), 1, Qt.PenStyle.DotLine))
            lane = flipped(QRectF(area.left(), y, area.width(), 0), rect, mirrored=mirrored)
            painter.drawLine(QPointF(lane.left(), y), QPointF(lane.right(), y))
    _paint_heads(painter, rect, area, funnel, look, mirrored=mirrored)
    order = [band.id for band in funnel.bands]
    for (track, _, spans), places in zip(_groups(funnel), _places(area.width(), funnel, look), strict=True):
        for span, place in zip(spans, places, strict=True):
            spot = flipped(QRectF(area.left() + place, top, 0, 0), rect, mirrored=mirrored)
            _paint_span(painter, spot.topLeft(), high, sorted(map(order.index, span.stages)), look, track)


def _paint_heads(
    painter: QPainter, rect: QRectF, area: QRectF, funnel: FunnelScreen, look: Look, *, mirrored: bool
) -> None:
    line = look.metrics("label").height()
    places = _heads(area.width(), funnel, look)
    for index, (track, title, spans) in enumerate(_groups(funnel)):
        left, top = (places[index], 0.0) if places else (0.0, index * line)
        box = QRectF(area.left() + left, rect.top() + top, area.width() - left, line)
        box = flipped(box, rect, mirrored=mirrored)
        text = _head(title, spans)
        paint_text(painter, box, text, look, kind="label", tone=track, mirrored=mirrored)


def _paint_span(
    painter: QPainter, at: QPointF, high: float, stages: Sequence[int], look: Look, track: Track
) -> None:
    """Paint one role: a thick line over each run of stages, a thin one over what lies between runs."""
    thick = look.px(6)
    painter.setPen(QPen(look.color(track), 1, Qt.PenStyle.DotLine))
    painter.drawLine(
        QPointF(at.x(), at.y() + stages[0] * high + high / 2),
        QPointF(at.x(), at.y() + stages[-1] * high + high / 2),
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(track))
    runs: list[list[int]] = []
    for stage in stages:
        if runs and runs[-1][-1] == stage - 1:
            runs[-1].append(stage)
        else:
            runs.append([stage])
    for run in runs:
        box = QRectF(at.x() - thick / 2, at.y() + run[0] * high + 7, thick, len(run) * high - 14)
        painter.drawRoundedRect(box, thick / 2, thick / 2)


def _counts(funnel: FunnelScreen, stage: str) -> str:
    """Return how many roles of each track work at a stage, in words."""
    here = [(title, sum(stage in span.stages for span in spans)) for _, title, spans in _groups(funnel)]
    return " · ".join(f"{title} {count}" for title, count in here if count)


def _counted_height(width: float, funnel: FunnelScreen, look: Look) -> float:
    """Return the height of each stage: that of the one with most words."""
    metrics, room = look.metrics("small"), _counted_room(width)
    words = max(text_height(_counts(funnel, band.id), room, metrics) for band in funnel.bands)
    return look.metrics("strong").height() + words + 20


def _counted_room(width: float) -> float:
    return width * 0.62


def _paint_counted(painter: QPainter, rect: QRectF, funnel: FunnelScreen, look: Look) -> None:
    count = len(funnel.bands)
    room = _counted_room(rect.width())
    for number, band in enumerate(funnel.bands):
        painter.setPen(QPen(look.color("edge"), 1))
        painter.setBrush(_shade(number, look))
        part = _slice(rect, number, count, rect.width() * 0.68)
        painter.drawPolygon(part)
        text = _counts(funnel, band.id)
        title = look.metrics("strong").height()
        words = text_height(text, room, look.metrics("small"))
        box = part.boundingRect()
        top = box.center().y() - (title + words) / 2
        paint_centred(painter, QRectF(box.left(), top, box.width(), title), band.title, look, "strong", "ink")
        below = QRectF(rect.center().x() - room / 2, top + title, room, words)
        paint_centred(painter, below, text, look, "small", "muted")
