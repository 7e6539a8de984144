"""Documents as HTML for whoever shows them; the window's way to the room that sets them."""

from careerfit.model.report import Paper, Report
from careerfit.report import markup, paper, sheet, web

WIDTH = sheet.WIDTH
"""Room for text and pictures in CSS pixels."""


def report_html(report: Report) -> str:
    """Return a report as HTML whose pictures are named places."""
    return sheet.html(report)


def paper_html(told: Paper, breaks: frozenset[int] = frozenset()) -> str:
    """Return the questionnaire on paper as HTML; a page begins at each question numbered in ``breaks``."""
    return paper.html(told, breaks)


def web_page(report: Report, draw: web.Drawing) -> str:
    """Return a report as a web page that stands alone, its pictures drawn by ``draw``."""
    return web.standalone(sheet.html(report), draw)


def picture_name(source: str) -> str:
    """Return the name of the picture whose place has this source, "" when it is none of ours."""
    return source.removeprefix(markup.PICTURE) if source.startswith(markup.PICTURE) else ""
