"""Builds what is long in pieces, one a turn of the event loop, so that keys and clicks never wait."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

Piece = Callable[[], object]


class Pieces(QObject):
    """Does one piece after another; beginning anew forgets the pieces that were left.

    Signals:
        finished: the last piece is done, and what it made has its place.

    """

    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: deque[Piece] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    @property
    def done(self) -> bool:
        """Whether no piece is left."""
        return not self._left

    def begin(self, pieces: Iterable[Piece], *, at_once: int = 1) -> None:
        """Do the first pieces now, which a person sees first, and the others when there is time."""
        self._left = deque(pieces)
        for _ in range(min(at_once, len(self._left))):
            self._left.popleft()()
        self._timer.start()  # also when nothing is left: what was made is laid out first

    def finish(self) -> None:
        """Do all that is left now: somebody asked for what stands further down."""
        while self._left:
            self._left.popleft()()
        if self._timer.isActive():
            self._timer.stop()
            self.finished.emit()

    def _next(self) -> None:
        if self._left:
            self._left.popleft()()
        else:
            self._timer.stop()
            self.finished.emit()
