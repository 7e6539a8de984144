"""Makes PDFs for work on another thread: laid out and painted on the main one, a page a turn of its loop.

Fonts and their measures are shared with the widgets, so that text must not be laid out beside them. A page
takes 4 to 30 ms; whoever waits for the bytes can be left at any time.
"""

from collections.abc import Callable, Generator
from contextlib import closing
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from careerfit.model.report import Report
from careerfit.ui.papers.printing import new_pdf, print_pages, report_pages

_Steps = Generator[None, None, None]
_LOOK = 0.05  # seconds between two looks whether the work was left


class _Order:
    """One report to make: what it is, and what came of it."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.data = b""
        self.error: Exception | None = None
        self.ready = Event()
        self.wanted = True  # until whoever waits has it, or left


class ReportPress(QObject):
    """Lives on the main thread; `make` is called on another."""

    _ordered = Signal(object)

    def __init__(self, parent: QObject, family: str) -> None:
        super().__init__(parent)
        self._family = family
        self._at_work = at_work = list[_Steps]()
        self._ordered.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(lambda: _leave(at_work))
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self._quit)

    def make(self, report: Report, still: Callable[[], object]) -> bytes:
        """Return a report as PDF; `still` is called while it waits, and what it raises ends the waiting."""
        order = _Order(report)
        self._ordered.emit(order)
        try:
            while not order.ready.wait(_LOOK):
                still()
        finally:
            order.wanted = False
        if order.error is not None:
            raise order.error
        return order.data

    def _begin(self, order: _Order) -> None:
        steps = _steps(order, self._family)
        self._at_work.append(steps)
        self._go_on(order, steps)

    def _go_on(self, order: _Order, steps: _Steps) -> None:
        try:
            if order.wanted:
                next(steps)
                QTimer.singleShot(0, self, lambda: self._go_on(order, steps))
                return
        except StopIteration:
            pass
        except Exception as error:  # it belongs to whoever waits
            order.error = error
        order.ready.set()
        self._at_work.remove(steps)
        steps.close()

    def _quit(self) -> None:
        _leave(self._at_work)


def _leave(at_work: list[_Steps]) -> None:
    """End what is half done while that on which it paints is still there: Qt's painters demand it."""
    while at_work:
        at_work.pop().close()


def _steps(order: _Order, family: str) -> _Steps:
    """Lay out, paint page by page, and close; a turn of the event loop each."""
    pages = report_pages(order.report, family)
    yield
    buffer, writer = new_pdf(pages.title)
    with closing(print_pages(pages, writer)) as printed:  # left halfway, it ends before what it paints on
        for _ in printed:
            yield
    del writer
    order.data = bytes(buffer.data().data())
