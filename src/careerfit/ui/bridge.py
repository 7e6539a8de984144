"""Between pages and app: intents go down as actions, changes come back through one signal."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.errors import CareerfitError, in_words
from careerfit.ui.jobs import Jobs, busy
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.job_strip import JobStrip
from careerfit.ui.window import MainWindow


class Bridge(QObject):
    """What every page is joined to: the workspace, the window, and who and what is open.

    Attributes:
        workspace: content and store that actions and screens work on.
        window: where pages are put.
        theme: what pages are built from.
        pages: each page by its name in the window; filled by the joins.
        doors: ways into pages, by name (``"result"`` opens a result by its session id). A page offers its
            own and enters those of others, so that none knows another.
        session: id of the session on the question page, "" when none is.
        result: id of the session whose result is open, "" when none is.
        person: id of the person whose result is open or who took the questionnaire last, "" when nobody.

    """

    changed = Signal(Change)
    language_chosen = Signal(str)  # for everything, by its code

    def __init__(self, workspace: Workspace, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self.workspace = workspace
        self.window = window
        self.theme = theme
        self.pages: dict[str, QWidget] = {}
        self.doors: dict[str, Callable[..., object]] = {}
        self.join_all: Callable[[], None] = lambda: None  # joins the pages that are still to come
        self.recover: Callable[[], None] = lambda: None  # shows what is really saved after a failed action
        self.jobs = Jobs(self, workspace)
        self.jobs.failed.connect(self.show_problem)
        self.jobs.changed_facts.connect(self.changed)
        window.add_notice(JobStrip(theme, self.jobs))
        window.closing.connect(self.jobs.end)
        self.session = ""
        self.result = ""
        self.person = ""

    def tr(self, sourceText: str, /, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803 - Qt's
        """Translate a fixed text of a join, under the name that lupdate finds in `bridge.tr`."""
        return QCoreApplication.translate("bridge", sourceText, disambiguation, n)

    def enter(self, door: str, *what: object) -> None:
        """Go through a door that some page offers; KeyError when none does."""
        if door not in self.doors:
            self.join_all()
        self.doors[door](*what)

    def act(self, action: Callable[[Workspace], Change]) -> bool:
        """Carry out an action and tell the pages; when it fails, say so and show what is really saved."""
        changes: list[Change] = []
        if self.jobs.running is not None and self.jobs.writing:
            self.show_problem(busy(self.jobs.running.title))
        elif self.attempt(lambda: changes.append(action(self.workspace))):
            (change,) = changes
            if self.window.entry_of(self.window.page()) != "counselor":  # whom one counsels is somebody else
                self.person = change.person or self.person
            self.changed.emit(change)
            return True
        self.recover()
        return False

    def attempt(self, what: Callable[[], object]) -> bool:
        """Do something that a person asked for; their problem is shown in the window until they succeed."""
        error = problem_with(what)
        if error is None:
            self.window.clear_error()
        else:
            self.show_problem(error)
        return error is None

    def show_problem(self, error: Exception) -> None:
        """Show what went wrong in the window; what is no person's problem goes to the log as well."""
        if not isinstance(error, CareerfitError):
            raise error  # the hook for whatever nobody foresaw shows it and writes it down
        said = in_words(error, self.workspace.content.words)
        self.window.show_error(said.title, said.message)


def problem_with(what: Callable[[], object]) -> CareerfitError | None:
    """Do something; return a person's problem with it, None when it is done."""
    try:
        what()
    except CareerfitError as error:
        return error
    return None
