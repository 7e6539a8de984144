"""Lays HTML out on pages and paints them: the same lines on the screen, on a printer and in a PDF.

Nothing is ever loaded: a picture's name is looked up among our own pictures, and any other stays empty.
"""

from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRect, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPyTextObject,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from careerfit.app.papers import typesetting
from careerfit.model.report import Direction, Paper, Report
from careerfit.ui.painting.report_painters import Pictures, paper_pictures, print_look, report_pictures
from careerfit.ui.papers.paper_breaks import paper_breaks
from careerfit.ui.theme import Look

DOTS = 96  # a page is laid out in CSS pixels
EDGE = 60.0  # above and under the text, 16 mm
FOOT = 22.0  # room for the line under the text
BODY = 13  # px, 10 pt on paper
ROOM = 4.0  # px around the text of a page for what reaches over its line, such as the dots of a capital
_MOST_BREAKS = 20
_LITTLE = 0.12  # of a page: a last page with less than that is to get company
_LEFT = 0.4  # of a page that has to stay on the one before
_WHOLE = 3  # a block that takes more than this part of a page may go on over the next


def page_size(country: QLocale | None = None) -> QPageSize:
    """Return the paper of a country: Letter where inches are usual, A4 elsewhere."""
    units = (country or QLocale.system()).measurementSystem()
    letter = units == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


@dataclass(frozen=True, slots=True, eq=False)
class Pages:
    """A document laid out on pages of one size.

    Attributes:
        document: the text, which has to be kept as long as its pages are painted.
        size: of a whole page in CSS pixels.
        foot: words under the text with {number} and {count}.

    """

    document: QTextDocument
    size: QSizeF
    paper: QPageSize
    title: str
    foot: str
    direction: Direction
    look: Look

    @property
    def edge(self) -> float:
        """Width of the margins at the sides: the text is as wide on any paper."""
        return (self.size.width() - typesetting.WIDTH) / 2

    @property
    def count(self) -> int:
        """Number of pages, at least one."""
        return max(1, self.document.pageCount())

    def text(self, number: int) -> str:
        """Return what a page (1..count) says, for assistive programs."""
        lines = []
        block = self.document.begin()
        while block.isValid() and (page := _page_of(self.document, block)) < number:
            if page == number - 1:
                lines.append(block.text().replace("\N{OBJECT REPLACEMENT CHARACTER}", "").strip())
            block = block.next()
        return "\n".join(line for line in lines if line)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page (1..count) at the painter's origin, in CSS pixels."""
        body = self.document.pageSize()
        painter.save()
        painter.translate(self.edge - ROOM, EDGE - ROOM - (number - 1) * body.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self.look.color("ink"))
        context.clip = QRectF(0, (number - 1) * body.height(), body.width(), body.height())
        painter.setClipRect(context.clip)
        self.document.documentLayout().draw(painter, context)
        painter.restore()
        painter.save()
        painter.setFont(self.look.font("hint"))
        painter.setPen(self.look.color("muted"))
        line = QRectF(self.edge, EDGE + body.height() + 6, typesetting.WIDTH, FOOT)
        painter.setLayoutDirection(_way(self.direction))
        ends = Qt.AlignmentFlag.AlignTop
        painter.drawText(line, int((ends | Qt.AlignmentFlag.AlignLeft).value), self.title)
        foot = self.foot.format(number=number, count=self.count)
        painter.drawText(line, int((ends | Qt.AlignmentFlag.AlignRight).value), foot)
        painter.restore()


def report_pages(report: Report, family: str, paper: QPageSize | None = None) -> Pages:
    """Lay a report out."""
    look = print_look(family)
    pictures = report_pictures(report, look)
    document = _document(typesetting.report_html(report), report.direction, pictures, look)
    return _pages(document, report, look, paper or page_size())


def paper_pages(told: Paper, family: str, size: QPageSize | None = None) -> Pages:
    """Lay the questionnaire on paper out: once to measure, once more so that no question is torn apart."""
    look, paper = print_look(family), size or page_size()
    pictures = paper_pictures(look)
    measured = _document(typesetting.paper_html(told), told.direction, pictures, look)
    breaks = paper_breaks(measured, told, _body(_whole(paper)).height() - 2 * ROOM)
    document = _document(typesetting.paper_html(told, breaks), told.direction, pictures, look)
    return _pages(document, told, look, paper)


def pdf(pages: Pages) -> bytes:
    """Return the pages as a PDF whose metadata name nobody."""
    buffer, writer = new_pdf(pages.title)
    for _ in print_pages(pages, writer):
        pass
    return bytes(buffer.data().data())


def new_pdf(title: str) -> tuple[QBuffer, QPdfWriter]:
    """Return a PDF to be painted, and the buffer that holds it once the writer is gone or done."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setAuthor("")
    writer.setCreator("careerfit")
    writer.setResolution(1200)
    return buffer, writer


def print_pages(pages: Pages, device: QPagedPaintDevice) -> Generator[int, None, None]:
    """Paint the pages on a printer or a PDF, one a step; yields how many are done.

    Whoever may leave it halfway closes it (``contextlib.closing``) while the device is still there.
    """
    layout = QPageLayout(pages.paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)
    painter = QPainter(device)
    wide = device.width() / pages.size.width()
    try:
        for number in range(1, pages.count + 1):
            if number > 1:
                device.newPage()
            painter.save()
            painter.scale(wide, wide)
            pages.paint(painter, number)
            painter.restore()
            yield number
    finally:
        painter.end()


class _Places(QPyTextObject):
    """Paints the pictures of a document by their names."""

    def __init__(self, pictures: Pictures, parent: QTextDocument) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._heights: dict[tuple[str, float], float] = {}  # asked for each time that the text is laid out

    def intrinsicSize(self, _document: QTextDocument, _position: int, form: QTextFormat) -> QSizeF:
        """Return the size of a picture; an unknown one has none."""
        image = form.toImageFormat()
        key = name, width = image.name(), image.width()
        if key not in self._heights:
            drawn = self._pictures.get(typesetting.picture_name(name))
            self._heights[key] = drawn.height(width) if drawn else -1.0
        height = self._heights[key]
        return QSizeF(width, height) if height >= 0 else QSizeF(0, 0)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _position: int,
        form: QTextFormat,
    ) -> None:
        """Paint a picture."""
        if drawn := self._pictures.get(typesetting.picture_name(form.toImageFormat().name())):
            painter.save()
            drawn.paint(painter, QRectF(rect))
            painter.restore()


class _Document(QTextDocument):
    """A document that loads nothing, whatever its text says."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Load nothing."""
        return


def _pages(document: QTextDocument, told: Report | Paper, look: Look, paper: QPageSize) -> Pages:
    size = _whole(paper)
    document.setPageSize(_body(size))
    _keep_together(document)
    return Pages(document, size, paper, told.title, told.labels["page"], told.direction, look)


def _whole(paper: QPageSize) -> QSizeF:
    inches = paper.size(QPageSize.Unit.Inch)
    return QSizeF(inches.width() * DOTS, inches.height() * DOTS)


def _body(page: QSizeF) -> QSizeF:
    return QSizeF(typesetting.WIDTH + 2 * ROOM, page.height() - 2 * EDGE - FOOT)


def _document(source: str, direction: Direction, pictures: Pictures, look: Look) -> QTextDocument:
    """Return a document on one endless page."""
    document = _Document()
    layout = document.documentLayout()
    layout.registerHandler(QTextFormat.ObjectTypes.ImageObject.value, _Places(pictures, document))
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(ROOM)
    document.setIndentWidth(18)
    document.setDefaultFont(_font(look))
    option = QTextOption()
    option.setTextDirection(_way(direction))
    document.setDefaultTextOption(option)
    document.setHtml(source)
    document.setTextWidth(typesetting.WIDTH + 2 * ROOM)
    return document


def _way(direction: Direction) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if direction == "rtl" else Qt.LayoutDirection.LeftToRight


def _font(look: Look) -> QFont:
    """Return the font of the text: its lines are the same on every device, so nothing is hinted."""
    font = look.font("body")
    font.setPixelSize(BODY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _keep_together(document: QTextDocument) -> None:
    """Begin a page before what would be torn apart: a heading from its text, a role from its lines.

    A last page with next to nothing on it gets the last block of the page before as company.
    """
    for _ in range(_MOST_BREAKS):
        alone = _heading_alone(document) or _torn(document) or _company(document)
        if alone is None:
            return
        before, table = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore, QTextCursor(alone).currentTable()
        if table is not None:  # a break inside of a cell would count for nothing
            whole = table.format().toTableFormat()
            whole.setPageBreakPolicy(before)
            table.setFormat(whole)
            continue
        broken = QTextBlockFormat()
        broken.setPageBreakPolicy(before)
        QTextCursor(alone).mergeBlockFormat(broken)


def _torn(document: QTextDocument) -> QTextBlock | None:
    """Return the first heading of a block (level 3) that ends on a later page though a page would hold it."""
    layout, height = document.documentLayout(), document.pageSize().height()
    for first, last in _groups(document):
        top = layout.blockBoundingRect(first).top()
        fits = layout.blockBoundingRect(last).bottom() - top < height / _WHOLE
        parted = _page_of(document, last) > int((top + 1) // height)
        if fits and parted and not _begins_page(first) and top % height > 2 * ROOM:
            return first
    return None


def _company(document: QTextDocument) -> QTextBlock | None:
    """Return the block that is to move to a last page with little on it, None if all is well.

    A heading with all that follows; where none is near, as many lines as are not little any more.
    """
    layout, height, pages = document.documentLayout(), document.pageSize().height(), document.pageCount()
    bottom = layout.blockBoundingRect(document.lastBlock()).bottom()
    if pages < 2 or bottom - (pages - 1) * height > _LITTLE * height:
        return None
    block, least, lines = document.lastBlock(), (pages - 2 + _LEFT) * height, None
    while block.isValid() and (top := layout.blockBoundingRect(block).top()) > least:
        above = block.previous()
        heads = block.blockFormat().headingLevel() and not above.blockFormat().headingLevel()
        if heads and top < (pages - 1) * height and not _begins_page(block):
            return block
        if (
            lines is None
            and bottom - top > 1.5 * _LITTLE * height
            and QTextCursor(block).currentTable() is None
        ):
            lines = block
        block = above
    return None if lines is None or _begins_page(lines) else lines


def _groups(document: QTextDocument) -> list[tuple[QTextBlock, QTextBlock]]:
    """Return each heading of level 3 with the last block that belongs to it."""
    groups: list[tuple[QTextBlock, QTextBlock]] = []
    block, inside = document.begin(), False
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level == 3:
            groups.append((block, block))
        elif inside and not level and block.text().strip():
            groups[-1] = (groups[-1][0], block)
        inside = level == 3 or (inside and not level)
        block = block.next()
    return groups


def _heading_alone(document: QTextDocument) -> QTextBlock | None:
    """Return the first heading of those that no other text follows on their page, None if all is well."""
    block, first = document.begin(), None
    while block.isValid():
        if not block.blockFormat().headingLevel():
            first = None
        else:
            first = first or block
            after = block.next()
            if (
                after.isValid()
                and _page_of(document, after) > _page_of(document, block)
                and not _begins_page(after if after.blockFormat().headingLevel() else first)
            ):
                return first
        block = block.next()
    return None


def _page_of(document: QTextDocument, block: QTextBlock) -> int:
    """Return the page (from 0) on which a block ends."""
    rect = document.documentLayout().blockBoundingRect(block)
    return int((rect.bottom() - 1) // document.pageSize().height())


def _begins_page(block: QTextBlock) -> bool:
    table = QTextCursor(block).currentTable()
    policy = (table.format() if table else block.blockFormat()).pageBreakPolicy()
    return bool(policy & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
