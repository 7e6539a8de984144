"""Work that takes too long for the event loop: done on another thread, its outcome handed back."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

_Value = TypeVar("_Value")


class Worker(QObject):
    """Carries out pure functions on another thread, one after another; lives as long as its parent.

    Signals:
        failed: an error of the work, on the main thread.

    """

    failed = Signal(Exception)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._finished.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def ask(self, work: Callable[[], _Value], then: Callable[[_Value], object]) -> None:
        """Do the work elsewhere, and then hand what it returned to a function on the main thread.

        The work must touch neither widgets nor the store.
        """

        def run() -> None:
            taker: Callable[[_Value], object] | None = then
            try:
                outcome: object = work()
            except Exception as error:
                taker, outcome = None, error
            with suppress(RuntimeError):  # the page is gone meanwhile, and nobody waits
                self._finished.emit(taker, outcome)

        self._pool.start(run)

    def _hand_over(self, then: Callable[[object], object] | None, value: object) -> None:
        if then is None:
            self.failed.emit(value)
        else:
            then(value)
