"""Reads which lines a filter leaves, on a thread with a connection of its own; the newest question counts."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal

from careerfit.app.caseload.reading import catch_up
from careerfit.app.workspace import Workspace, beside
from careerfit.model.caseload import EVERYTHING, NEWEST, Filter, Ids, Sort
from careerfit.model.errors import CareerfitError
from careerfit.ui.turns import short_turns

PATIENCE = 0.025  # s that the event loop waits for the first lines, so that they are painted at once
SHORT = 0.004  # s that it waits on for all of them, where they are few
MANY = 20_000  # lines, reading all of which takes longer than to paint the first
BREATH = 0.05  # s for which such reading waits, so that the first are painted undisturbed


@dataclass(slots=True, eq=False)
class Asked:
    """One question, and what is known of its answer so far.

    Attributes:
        filter, sort: what is asked.
        wanted: numbers of lines whose places in the whole list are asked for, so that a selection stays.
        ids: the first lines, at last all; count: how many there are, whole: without any filter.
        places: of the wanted lines, in order.

    """

    filter: Filter = EVERYTHING
    sort: Sort = NEWEST
    wanted: Sequence[int] = ()
    ids: Ids = field(default_factory=lambda: array("q"))
    count: int | None = None
    whole: int | None = None
    complete: bool = False
    places: tuple[int, ...] = ()
    started: threading.Event = field(default_factory=threading.Event)
    ended: threading.Event = field(default_factory=threading.Event)
    stale: threading.Event = field(default_factory=threading.Event)


class Lister(QObject):
    """Answers one question at a time; one that is overtaken by the next is dropped, wherever it is.

    Signals:
        told: more is known of the newest question: its first lines, its count, all of it.
        failed: an error of the newest question, on the main thread.
        moved_on: what rests on other rooms was computed meanwhile; what was read before may have changed.

    """

    told = Signal()
    failed = Signal(Exception)
    moved_on = Signal()
    _found = Signal(object)
    _failed = Signal(object, object)
    _caught_up = Signal()

    def __init__(self, parent: QObject, workspace: Workspace) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._asked: SimpleQueue[Asked | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._reader: Workspace | None = None  # of the thread
        self.now = Asked()
        self._found.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._hear_failure, Qt.ConnectionType.QueuedConnection)
        self._caught_up.connect(self.moved_on, Qt.ConnectionType.QueuedConnection)

    def ask(self, chosen: Filter, by: Sort, wanted: Sequence[int] = ()) -> Asked:
        """Ask for lines; what is known of them is told as it is found."""
        self._leave()
        self.now = asked = Asked(chosen, by, wanted)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, daemon=True)
            self._thread.start()
        self._asked.put(asked)
        return asked

    def wait(self) -> None:
        """Wait a moment for the first lines, so that they can be shown at once."""
        if self.now.started.wait(PATIENCE):
            self.now.ended.wait(SHORT)

    def end(self) -> None:
        """Leave what is being read and close the connection."""
        self._leave()
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join()
            self._thread = None

    def _leave(self) -> None:
        self.now.stale.set()
        if self._reader is not None and not self.now.ended.is_set():
            with suppress(Exception):  # the thread is just closing it
                self._reader.store.caseload.interrupt()

    # -- on the thread -----------------------------------------------------------------------------

    def _work(self) -> None:
        try:
            with beside(self._workspace) as own:
                self._reader = own
                while (asked := self._asked.get()) is not None:
                    with short_turns():
                        self._answer(own, asked)
                self._reader = None
        except CareerfitError as error:  # it cannot be opened
            self._tell(self._failed, self.now, error)
            self.now.started.set()

    def _answer(self, own: Workspace, asked: Asked) -> None:
        while not asked.stale.is_set():
            try:
                self._read(own, asked)
            except Exception as error:
                if asked.stale.is_set() or _was_left(error):
                    continue  # an interruption that was meant for the question before: once more
                self._tell(self._failed, asked, error)
            break
        asked.started.set()
        asked.ended.set()

    def _read(self, own: Workspace, asked: Asked) -> None:
        caseload = own.store.caseload
        parts = caseload.chunks(asked.filter, asked.sort)
        ids = next(parts, array("q"))
        asked.ids = ids[:]
        asked.started.set()
        self._tell(self._found, asked)
        asked.count = caseload.count(asked.filter)
        self._tell(self._found, asked)
        if asked.count > MANY:
            asked.stale.wait(BREATH)
        for part in parts:
            if asked.stale.is_set():
                return
            ids.extend(part)
        asked.places = _places(ids, asked.wanted)
        asked.ids, asked.count, asked.complete = ids, len(ids), True
        asked.whole = asked.count if asked.filter == EVERYTHING else caseload.count()
        asked.ended.set()
        self._tell(self._found, asked)
        self._catch_up(own, asked)

    def _catch_up(self, own: Workspace, asked: Asked) -> None:
        """Compute what new lines still lack, now that something is to be seen."""
        caseload = own.store.caseload
        if not (caseload.pending() or caseload.unmeasured()):
            return

        def report(_share: float) -> None:
            if asked.stale.is_set():
                raise _LeftError

        with suppress(_LeftError):
            try:
                catch_up(own, report)
            except CareerfitError as error:  # somebody else writes: at the next question, then
                if error.name != "in-use":
                    raise
                return
        self._tell(self._caught_up)

    def _tell(self, signal: object, *what: object) -> None:
        with suppress(RuntimeError):  # the window is gone meanwhile, and nobody waits
            signal.emit(*what)  # type: ignore[attr-defined]  # a signal

    # -- on the main thread ------------------------------------------------------------------------

    def _hear(self, asked: Asked) -> None:
        if asked is self.now:
            self.told.emit()

    def _hear_failure(self, asked: Asked, error: Exception) -> None:
        if asked is self.now:
            self.failed.emit(error)


class _LeftError(Exception):
    """What is computed is not waited for any more."""


def _was_left(error: Exception) -> bool:
    return "interrupted" in str(error).lower() or "interrupted" in str(error.__cause__).lower()


def _places(ids: Ids, wanted: Sequence[int]) -> tuple[int, ...]:
    if not wanted:
        return ()
    names = frozenset(wanted)
    return tuple(place for place, number in enumerate(ids) if number in names)
