"""Draws the pictures of a report as SVG for a web page, by the very painters that print them."""

import re
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from careerfit.app.papers import typesetting
from careerfit.model.report import Report
from careerfit.ui.painting.report_painters import Drawn, Pictures, print_look, report_pictures
from careerfit.ui.papers.printing import DOTS

_OPENING = re.compile(r"<svg\b.*?</desc>", re.DOTALL)
_FAMILY = re.compile(r'font-family="([^"]*)"')
_UNNAMED = re.compile(r"<defs>\s*</defs>")


def web_page(report: Report, family: str) -> bytes:
    """Return a report as a web page that stands alone, in UTF-8."""
    pictures = report_pictures(report, print_look(family))

    def draw(name: str, width: int, words: str) -> str:
        return _drawing(pictures, name, width, words)

    return typesetting.web_page(report, draw).encode()


def svg(drawn: Drawn, width: float, words: str) -> str:
    """Return a picture as an `<svg>` element of this width with the words that stand for it."""
    height = drawn.height(width)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(DOTS)
    generator.setSize(QSize(round(width), round(height + 0.5)))
    generator.setViewBox(QRectF(0, 0, width, height))
    painter = QPainter(generator)
    drawn.paint(painter, QRectF(0, 0, width, height))
    painter.end()
    text = bytes(buffer.data().data()).decode()
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" '
        f'viewBox="0 0 {width:g} {height:g}" role="img" aria-label="{escape(words)}">'
    )
    body = _OPENING.sub("", text[text.index("<svg") :], count=1)
    return opening + _UNNAMED.sub("", _FAMILY.sub(r'font-family="\1, system-ui, sans-serif"', body)).strip()


def _drawing(pictures: Pictures, name: str, width: int, words: str) -> str:
    drawn = pictures.get(name)
    return svg(drawn, width, words) if drawn else ""
