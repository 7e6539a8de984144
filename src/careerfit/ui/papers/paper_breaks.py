"""Finds where the pages of the questionnaire on paper begin, so that no question is torn apart."""

from PySide6.QtGui import QTextDocument, QTextTable

from careerfit.model.report import Paper

_SAFE = 24.0  # px at the foot of a page for the empty line that ends a table


def paper_breaks(measured: QTextDocument, paper: Paper, height: float) -> frozenset[int]:
    """Return the numbers of the questions at which a page begins; a part's first takes its heading along.

    `measured` is the questionnaire on one endless page, `height` the room of a page in CSS pixels.
    """
    layout = measured.documentLayout()
    tables = [frame for frame in measured.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    breaks: set[int] = set()
    begins = 0.0  # of the present page, on the endless one
    for part, table, heading in zip(paper.parts, tables, _headings(measured), strict=True):
        tops = [_top(measured, table, row) for row in range(table.rows())]
        tops.append(layout.frameBoundingRect(table).bottom())
        first = table.rows() - len(part.items)  # row of the first question
        for item, top, bottom in zip(part.items, tops[first:-1], tops[first + 1 :], strict=True):
            if bottom - begins > height - _SAFE:
                breaks.add(item.number)
                begins = heading if item is part.items[0] else top - (tops[first] - tops[0])
    return frozenset(breaks)


def _headings(document: QTextDocument) -> list[float]:
    """Return where the headings of the parts stand."""
    tops, block = [], document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() == 2:
            tops.append(document.documentLayout().blockBoundingRect(block).top())
        block = block.next()
    return tops


def _top(document: QTextDocument, table: QTextTable, row: int) -> float:
    block = table.cellAt(row, 0).firstCursorPosition().block()
    return document.documentLayout().blockBoundingRect(block).top()
