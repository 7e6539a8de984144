"""Makes files of reports for the command line, without a window and where there is no display."""

import os
import sys

from PySide6.QtGui import QGuiApplication

from careerfit.model.report import Paper, Report
from careerfit.ui.papers import printing, svg


def report_file(report: Report, ending: str) -> bytes:
    """Return a report as PDF (ending .pdf) or as a web page that stands alone."""
    family = _application().font().family()
    if ending == ".pdf":
        return printing.pdf(printing.report_pages(report, family))
    return svg.web_page(report, family)


def paper_file(paper: Paper) -> bytes:
    """Return the questionnaire on paper as PDF."""
    return printing.pdf(printing.paper_pages(paper, _application().font().family()))


def _application() -> QGuiApplication:
    """Return the application that fonts need; a new one shows nothing and needs no display."""
    there = QGuiApplication.instance()
    if isinstance(there, QGuiApplication):
        return there
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["careerfit"])
