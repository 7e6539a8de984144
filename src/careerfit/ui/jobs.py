"""Work on the database that takes long: one at a time, on another thread, with progress, and left at will."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from careerfit.app.workspace import Workspace, beside
from careerfit.model.change import Change
from careerfit.model.errors import CareerfitError
from careerfit.ui.turns import short_turns

_Value = TypeVar("_Value")
Report: TypeAlias = Callable[[float], None]  # told the share done, 0..1; raises `Left` once it is left
Work: TypeAlias = Callable[[Workspace, Report], _Value]
BETWEEN = 0.03  # seconds between two reports that the window hears of


class Left(Exception):  # noqa: N818 - nothing went wrong
    """The person left the work; all of it is taken back."""


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work while it is done."""

    title: str
    writes: bool
    share: float = 0.0
    leaving: Event = field(default_factory=Event)


class Jobs(QObject):
    """Carries out one piece of long work at a time, through a connection of its own.

    Signals:
        changed: a job began, went on, or ended; `running` tells which there is.
        failed: an error of the work, on the main thread; what it wrote is taken back.
        left: the job was left, and all that it wrote is taken back.
        changed_facts: what a job that writes returned as its `Change`.

    """

    changed = Signal()
    failed = Signal(Exception)
    left = Signal()
    changed_facts = Signal(Change)
    _reported = Signal(object, float)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject, workspace: Workspace) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.running: Job | None = None
        self._reported.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @property
    def writing(self) -> bool:
        """Whether a job that writes is being done, beside which nothing else should."""
        return self.running is not None and self.running.writes

    def act(self, title: str, action: Work[Change], then: Callable[[Change], object] | None = None) -> bool:
        """Carry out a long action; its change is told like that of any other."""

        def tell(change: Change) -> None:
            self.changed_facts.emit(change)
            if then is not None:
                then(change)

        return self.start(title, action, tell, writes=True)

    def start(
        self, title: str, work: Work[_Value], then: Callable[[_Value], object], *, writes: bool = False
    ) -> bool:
        """Do the work elsewhere, then hand what it returned to a function on the main thread.

        The work must touch no widgets and only the workspace that it is given, and call its report several
        times a second. False, and a message, while another job is being done.
        """
        if self.running is not None:
            self.failed.emit(busy(self.running.title))
            return False
        job = self.running = Job(title, writes)
        workspace = self._workspace
        last = [0.0]

        def report(share: float) -> None:
            if job.leaving.is_set():
                raise Left
            now = time.monotonic()
            if now - last[0] >= BETWEEN:
                last[0] = now
                self._reported.emit(job, share)

        def run() -> None:
            taker: Callable[[_Value], object] | None = then
            try:
                with short_turns(), beside(workspace) as own:
                    outcome: object = work(own, report)
            except Exception as error:
                taker, outcome = None, error
            with suppress(RuntimeError):  # the window is gone meanwhile, and nobody waits
                self._finished.emit(job, taker, outcome)

        self._pool.start(run)
        self.changed.emit()
        return True

    def leave(self) -> None:
        """Leave the job that is being done, at its next report."""
        if self.running is not None:
            self.running.leaving.set()
            self.changed.emit()

    def end(self) -> None:
        """Leave the job and wait until it has ended, before the database is closed."""
        self.leave()
        self._pool.waitForDone()

    def _hear(self, job: Job, share: float) -> None:
        if job is self.running:
            job.share = min(max(share, 0.0), 1.0)
            self.changed.emit()

    def _hand_over(self, job: Job, then: Callable[[object], object] | None, outcome: object) -> None:
        if job is self.running:
            self.running = None
            self.changed.emit()
        if isinstance(outcome, Left):
            self.left.emit()
        elif then is None:
            self.failed.emit(outcome)
        else:
            then(outcome)


def busy(title: str) -> CareerfitError:
    """Return the message for somebody who wants something while a job is being done."""
    return CareerfitError(
        f"Something else is still being done: {title}",
        "Wait until it is done, or cancel it; nothing was changed.",
        "busy",
        job=title,
    )
