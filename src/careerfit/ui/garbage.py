"""Collects garbage on the main thread alone: widgets that go on another thread crash Qt."""

import gc
import time

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # milliseconds
LITTLE = 0.02  # seconds of work between two looks, no more than which a resting window does
REST = 4  # looks in a row without more work, after which nobody seems to use the window
MOST = 100  # collections of younger garbage after which the oldest has waited long enough, at rest or not


class MainThreadGarbage(QObject):
    """Looks now and then whether there is enough garbage to collect, while Python's own collecting is off.

    Python collects on whatever thread makes the object that is one too many, and with it deletes widgets
    that only hold each other. To look through the oldest objects takes some 30 ms, so that it waits until
    the window rests; the younger ones take about one. Python goes back to its way when this object goes.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._worked = time.thread_time()
        self._resting = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(EVERY)
        self.destroyed.connect(lambda: gc.enable())  # noqa: PLW0108 - the signal brings an argument along

    def _look(self) -> None:
        worked = time.thread_time()
        self._resting = self._resting + 1 if worked - self._worked < LITTLE else 0
        self.collect(at_rest=self._resting >= REST)
        self._worked = time.thread_time()

    def collect(self, *, at_rest: bool) -> None:
        """Collect the oldest generation that has had its time, as Python itself would, and may take its time.

        All is looked through while the window is ``at_rest`` alone, unless that was put off too long.
        """
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if generation == 2 and not at_rest and counts[2] < MOST:
                continue
            if counts[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
