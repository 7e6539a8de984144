"""Makes PDFs for work on another thread: laid out and painted on the main one, a page a turn of its loop.

Fonts and their measures are shared with the widgets, so that text must not be laid out beside them. A page
takes 4 to 30 ms; whoever waits for the bytes can be left at any time.
"""

from collections.abc import Callable, Iterator
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from careerfit.model.report import Report
from careerfit.ui.papers.printing import new_pdf, print_pages, report_pages

_LOOK = 0.05  # seconds between two looks whether the work was left


class _Order:
    """One report to make: what it is, and what came of it."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.data = b""
        self.error: Exception | None = None
        self.ready = Event()


class ReportPress(QObject):
    """Lives on the main thread; `make` is called on another."""

    _ordered = Signal(object)

    def __init__(self, parent: QObject, family: str) -> None:
        super().__init__(parent)
        self._family = family
        self._ordered.connect(self._begin, Qt.ConnectionType.QueuedConnection)

    def make(self, report: Report, still: Callable[[], object]) -> bytes:
        """Return a report as PDF; `still` is called while it waits, and what it raises ends the waiting."""
        order = _Order(report)
        self._ordered.emit(order)
        while not order.ready.wait(_LOOK):
            still()
        if order.error is not None:
            raise order.error
        return order.data

    def _begin(self, order: _Order) -> None:
        self._go_on(order, _steps(order, self._family))

    def _go_on(self, order: _Order, steps: Iterator[None]) -> None:
        try:
            next(steps)
        except StopIteration:
            order.ready.set()
        except Exception as error:  # it belongs to whoever waits
            order.error = error
            order.ready.set()
        else:
            QTimer.singleShot(0, self, lambda: self._go_on(order, steps))


def _steps(order: _Order, family: str) -> Iterator[None]:
    """Lay out, paint page by page, and close; a turn of the event loop each."""
    pages = report_pages(order.report, family)
    yield
    buffer, writer = new_pdf(pages.title)
    for _ in print_pages(pages, writer):
        yield
    del writer
    order.data = bytes(buffer.data().data())
