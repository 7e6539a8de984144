"""Collects garbage on the main thread alone: widgets that go on another thread crash Qt."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # milliseconds


class MainThreadGarbage(QObject):
    """Looks now and then whether there is enough garbage to collect, while Python's own collecting is off.

    Python collects on whatever thread makes the object that is one too many, and with it deletes widgets
    that only hold each other. It goes back to that when this object goes.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(EVERY)
        self.destroyed.connect(lambda: gc.enable())  # noqa: PLW0108 - the signal brings an argument along

    def collect(self) -> None:
        """Collect the oldest generation that has had its time, as Python itself would."""
        for generation, (count, most) in reversed(
            list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
        ):
            if count > most:
                gc.collect(generation)
                return
