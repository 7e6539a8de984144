"""The strip that shows long work: what is done, how far it has come, and a button to cancel it."""

from contextlib import suppress

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerfit.ui.announce import announce
from careerfit.ui.jobs import Jobs
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.progress import Progress
from careerfit.ui.widgets.text import Text, spoken

PATIENCE = 200  # ms of work before anybody needs to be told


class JobStrip(QWidget):
    """Follows the jobs of a window; hidden while there is none. Built for the first one that takes long."""

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self._theme, self._jobs = theme, jobs
        self._built = False
        self._before: QWidget | None = None  # had the keys when the strip came
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PATIENCE)
        self._wait.timeout.connect(self._appear)
        jobs.changed.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        job = self._jobs.running
        if job is None:
            self._wait.stop()
            self._give_back()
            self.hide()
        elif not self.isVisible():
            if not self._wait.isActive():
                self._wait.start()
        else:
            self._show()

    def _appear(self) -> None:
        job = self._jobs.running
        if job is not None:
            self._before = self.window().focusWidget()
            self._show()
            self.show()
            announce(self, job.title)

    def _show(self) -> None:
        job = self._jobs.running
        if job is None:
            return
        if not self._built:
            self._build()
        leaving = job.leaving.is_set()
        share = self.tr("{title} · {share} %").format(title=job.title, share=round(100 * job.share))
        self.title.setText(self.tr("Being cancelled: {title}").format(title=job.title) if leaving else share)
        self.progress.show_share(job.share)
        if leaving:
            self._give_back()
        self.cancel.setEnabled(not leaving)
        spoken(self, job.title)

    def _give_back(self) -> None:
        """Give the keys back to where they were, before the button that has them goes."""
        if self._built and self._before is not None and self.cancel.hasFocus():
            with suppress(RuntimeError):  # it was taken out of the window meanwhile
                self._before.setFocus()

    def _build(self) -> None:
        self._built = True
        self.title = Text(self._theme, "label")
        self.progress = Progress(self._theme)
        self.cancel = Button(self._theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self._jobs.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 4)
        row.setSpacing(20)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.progress)
        row.addLayout(column, 1)
        row.addWidget(self.cancel)
