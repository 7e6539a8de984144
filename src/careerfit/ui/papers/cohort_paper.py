"""The figures of cohorts on paper: each as one drawing, and all of them on pages for a printer or a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from careerfit.model.cohorts import CohortFigures, Figure, SpreadRow
from careerfit.ui.painting import cohort_painters
from careerfit.ui.painting.painters import flipped, paint_text, text_height
from careerfit.ui.painting.report_painters import Drawn, print_look
from careerfit.ui.papers.printing import DOTS, FOOT, new_pdf, page_size
from careerfit.ui.theme import Kind, Look, Tone

WIDTH = 680.0  # of the column on a page, in CSS pixels
PICTURE_WIDTH = 720.0  # of a picture that is saved alone
EDGE = 46.0  # above and under the figures, 12 mm
_COLUMNS, _COLUMN_GAP, _ROW_GAP = 4, 24.0, 8.0
_BETWEEN = 16.0  # between two figures of a page


def figure_drawn(told: CohortFigures, figure: Figure, look: Look, *, mirrored: bool) -> Drawn:
    """Return a figure with its title, its sentence, which group is which, and its note."""
    heads = told.heads if len(told.heads) > 1 else ()
    marks = [_head(told, group, look, mirrored=mirrored) for group in range(len(heads))]
    parts = [
        _text(figure.title, "section", "ink", look, mirrored=mirrored),
        _text(figure.sentence, "small", "muted", look, mirrored=mirrored),
        *marks,
        *_pictures(figure, look, mirrored=mirrored),
        _text(figure.note, "hint", "muted", look, mirrored=mirrored),
    ]
    return _stacked(parts, 8)


@dataclass(frozen=True, slots=True, eq=False)
class CohortPaper:
    """Figures laid out on pages of one size, in CSS pixels.

    Attributes:
        pages: of each page what stands on it, with its top.
        foot: words under each page with {number} and {count}.

    """

    title: str
    paper: QPageSize
    size: QSizeF
    pages: tuple[tuple[tuple[float, Drawn], ...], ...]
    foot: str
    look: Look
    mirrored: bool

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page (1..) at the painter's origin."""
        left = (self.size.width() - WIDTH) / 2
        for top, drawn in self.pages[number - 1]:
            drawn.paint(painter, QRectF(left, top, WIDTH, drawn.height(WIDTH)))
        line = QRectF(left, self.size.height() - EDGE - FOOT + 6, WIDTH, FOOT)
        foot = self.foot.format(number=number, count=len(self.pages))
        half = flipped(QRectF(left, line.top(), WIDTH * 0.75, FOOT), line, mirrored=self.mirrored)
        paint_text(painter, half, self.title, self.look, kind="hint", tone="muted", mirrored=self.mirrored)
        paint_text(
            painter, line, foot, self.look, kind="hint", tone="muted", end=True, mirrored=self.mirrored
        )


def cohort_paper(
    told: CohortFigures, family: str, foot: str, *, mirrored: bool, paper: QPageSize | None = None
) -> CohortPaper:
    """Lay all figures out; one that has no room left on a page begins the next."""
    look, paper = print_look(family), paper or page_size()
    inches = paper.size(QPageSize.Unit.Inch)
    size = QSizeF(inches.width() * DOTS, inches.height() * DOTS)
    bottom = size.height() - EDGE - FOOT
    heads = [_head(told, group, look, mirrored=mirrored) for group in range(len(told.heads))]
    first = _stacked(
        [
            _text(told.title, "page", "ink", look, mirrored=mirrored),
            *heads,
            _text(told.note, "small", "muted", look, mirrored=mirrored),
        ],
        8,
    )
    plain = CohortFigures(told.asked, (), told.figures)  # the groups are told once, above all
    drawn = [first, *_lines(plain, look, mirrored=mirrored)]
    pages: list[list[tuple[float, Drawn]]] = [[]]
    top = EDGE
    for one in drawn:
        high = one.height(WIDTH)
        if pages[-1] and top + high > bottom:
            pages.append([])
            top = EDGE
        pages[-1].append((top, one))
        top += high + _BETWEEN
    return CohortPaper(told.title, paper, size, tuple(map(tuple, pages)), foot, look, mirrored)


def print_cohort(made: CohortPaper, device: QPagedPaintDevice) -> None:
    """Paint all pages on a printer or a PDF."""
    layout = QPageLayout(made.paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)
    painter = QPainter(device)
    wide = device.width() / made.size.width()
    try:
        for number in range(1, len(made.pages) + 1):
            if number > 1:
                device.newPage()
            painter.save()
            painter.scale(wide, wide)
            made.paint(painter, number)
            painter.restore()
    finally:
        painter.end()


def pdf(made: CohortPaper) -> bytes:
    """Return the pages as a PDF whose metadata name nobody."""
    buffer, writer = new_pdf(made.title)
    print_cohort(made, writer)
    return bytes(buffer.data().data())


def png(drawn: Drawn, look: Look, ratio: float = 2.0) -> bytes:
    """Return a picture as PNG, with this many dots a CSS pixel."""
    margin = 16
    high = drawn.height(PICTURE_WIDTH)
    whole = QSizeF(PICTURE_WIDTH + 2 * margin, high + 2 * margin) * ratio
    image = QImage(whole.toSize(), QImage.Format.Format_RGB32)
    image.fill(look.color("surface"))
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    drawn.paint(painter, QRectF(margin, margin, PICTURE_WIDTH, high))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a str at run time, unlike in the stub
    return bytes(buffer.data().data())


def _lines(told: CohortFigures, look: Look, *, mirrored: bool) -> list[Drawn]:
    """Return the figures two by two; small multiples take the whole width."""
    lines: list[Drawn] = []
    waiting: list[Drawn] = []

    def end() -> None:
        if waiting:
            lines.append(_beside(tuple(waiting), 2, mirrored=mirrored))
            waiting.clear()

    for figure in told.figures:
        made = figure_drawn(told, figure, look, mirrored=mirrored)
        if len(figure.spreads) > 1:
            end()
            lines.append(made)
        else:
            waiting.append(made)
            if len(waiting) > 1:
                end()
    end()
    return lines


# -- parts ---------------------------------------------------------------------------------------------


def _stacked(parts: Sequence[Drawn], gap: float) -> Drawn:
    """Return drawings under one another; those without height take no room."""

    def shown(width: float) -> list[tuple[Drawn, float]]:
        measured = ((part, part.height(width)) for part in parts)
        return [(part, high) for part, high in measured if high > 0]

    def height(width: float) -> float:
        rows = shown(width)
        return sum(high for _, high in rows) + gap * max(len(rows) - 1, 0)

    def paint(painter: QPainter, rect: QRectF) -> None:
        top = rect.top()
        for part, high in shown(rect.width()):
            part.paint(painter, QRectF(rect.left(), top, rect.width(), high))
            top += high + gap

    return Drawn(height, paint)


def _text(text: str, kind: Kind, tone: Tone, look: Look, *, mirrored: bool) -> Drawn:
    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_text(painter, rect, text, look, kind=kind, tone=tone, mirrored=mirrored)

    return Drawn(lambda width: text_height(text, width, look.metrics(kind)), paint)


def _head(told: CohortFigures, group: int, look: Look, *, mirrored: bool) -> Drawn:
    head, marked = told.heads[group], len(told.heads) > 1
    return Drawn(
        lambda width: cohort_painters.head_height(width, head, look, marked=marked),
        lambda painter, rect: cohort_painters.paint_head(
            painter, rect, head, look, group=group, marked=marked, mirrored=mirrored
        ),
    )


def _pictures(figure: Figure, look: Look, *, mirrored: bool) -> list[Drawn]:
    bars, tracks = figure.bars, figure.tracks
    if bars:
        return [
            Drawn(
                lambda width: cohort_painters.bars_height(width, bars, look),
                lambda painter, rect: cohort_painters.paint_bars(
                    painter, rect, bars, look, mirrored=mirrored
                ),
            )
        ]
    if tracks:
        return [
            Drawn(
                lambda width: cohort_painters.track_rows_height(width, tracks, look),
                lambda painter, rect: cohort_painters.paint_track_rows(
                    painter, rect, tracks, look, mirrored=mirrored
                ),
            )
        ]
    rows = figure.spreads
    columns = _COLUMNS if len(rows) > 1 else 1
    lines = [rows[start : start + columns] for start in range(0, len(rows), columns)]
    return [_multiples(line, columns, look, mirrored=mirrored) for line in lines]


def _multiples(rows: Sequence[SpreadRow], columns: int, look: Look, *, mirrored: bool) -> Drawn:
    """Return histograms side by side."""

    def drawn(row: SpreadRow) -> Drawn:
        return Drawn(
            lambda width: cohort_painters.spread_height(width, row, look) + _ROW_GAP,
            lambda painter, rect: cohort_painters.paint_spread(painter, rect, row, look, mirrored=mirrored),
        )

    return _beside([drawn(row) for row in rows], columns, mirrored=mirrored)


def _beside(parts: Sequence[Drawn], columns: int, *, mirrored: bool) -> Drawn:
    """Return drawings side by side, in columns of the same width."""

    def wide(width: float) -> float:
        return (width - _COLUMN_GAP * (columns - 1)) / columns

    def paint(painter: QPainter, rect: QRectF) -> None:
        own = wide(rect.width())
        for at, part in enumerate(parts):
            box = QRectF(rect.left() + at * (own + _COLUMN_GAP), rect.top(), own, part.height(own))
            part.paint(painter, flipped(box, rect, mirrored=mirrored))

    return Drawn(lambda width: max(part.height(wide(width)) for part in parts), paint)
