"""Between pages and app: intents go down as actions, changes come back through one signal."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from careerfit.app import actions, screens
from careerfit.app.workspace import Content, Workspace, open_workspace
from careerfit.model.change import Change
from careerfit.model.errors import CareerfitError
from careerfit.ui.question_page import QuestionPage
from careerfit.ui.result_page import ResultPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow


def attach(content: Content, window: MainWindow, theme: Theme, folder: Path) -> "Bridge":
    """Open the database in a folder and connect a window with it.

    CareerfitError when it cannot be opened or read; then the window is as it was, and so is the database.
    """
    with ExitStack() as opening:
        bridge = Bridge(opening.enter_context(open_workspace(folder, content)), window, theme)
        stack = opening.pop_all()
    app = QApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(lambda: stack.close())  # noqa: PLW0108 - Qt holds bound methods weakly
    return bridge


class Bridge(QObject):
    """Connects the pages' signals with actions, and every change with the pages that show it."""

    changed = Signal(Change)

    def __init__(self, workspace: Workspace, window: MainWindow, theme: Theme) -> None:
        opening = screens.start(workspace)  # before anything is connected: it fails on a damaged database
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._session = ""  # the one on the question page
        self.start = window.start
        self.question = QuestionPage(theme)
        self.result = ResultPage(theme)
        window.add_page("quiz", self.tr("Quiz"), self.question)
        window.add_page("result", self.tr("Result"), self.result)
        self.changed.connect(self._read_again)
        window.page_chosen.connect(self._page_chosen)
        self._connect_pages()
        self.start.render(opening)

    def _connect_pages(self) -> None:
        start, question = self.start, self.question
        start.begun.connect(lambda label: self._act(partial(actions.begin, label=label)))
        start.begun_quick.connect(lambda label: self._act(partial(actions.begin, label=label, mode="quick")))
        self.result.asked_on.connect(lambda session: self._act(partial(actions.ask_on, session_id=session)))
        start.continued.connect(lambda session: self._act(partial(actions.go_on, session_id=session)))
        start.opened.connect(lambda session: self._try(partial(self._show_result, session)))
        question.answered.connect(self._answer)
        question.skipped.connect(lambda item, ms: self._answer(item, None, ms))
        question.went_back.connect(lambda: self._act(partial(actions.move, session_id=self._session, by=-1)))
        question.went_on.connect(lambda: self._act(partial(actions.move, session_id=self._session, by=1)))
        question.finished.connect(lambda: self._act(partial(actions.finish, session_id=self._session)))
        question.left.connect(self._leave)

    # -- down ------------------------------------------------------------------------------------

    def _answer(self, item: str, category: int | None, ms: int) -> None:
        self._act(partial(actions.answer, session_id=self._session, item=item, category=category, ms=ms))

    def _act(self, action: Callable[[Workspace], Change]) -> None:
        """Carry out an action and tell the pages; when it fails, say so and show what is really saved."""
        changes: list[Change] = []
        if self._try(lambda: changes.append(action(self._workspace))):
            self.changed.emit(changes[0])
        else:
            self._recover()

    def _try(self, what: Callable[[], object]) -> bool:
        """Do something that a person asked for; their problem is shown in the window until they succeed."""
        error = _problem_with(what)
        if error is None:
            self._window.clear_error()
        else:
            self._window.show_error(error.title, error.message)
        return error is None

    def _recover(self) -> None:
        """Read the open page again after an error; leave a question that cannot be asked any more."""
        if self._window.page() == "quiz" and _problem_with(self._read_question) is None:
            return
        if self._window.page() == "quiz":
            self._close_quiz(self.tr("This quiz cannot go on here. Choose one on the start page."))
            self._window.open_page("start")
        _problem_with(self._read_start)

    def _close_quiz(self, reason: str) -> None:
        self._session = ""
        self._window.forbid_page("quiz", reason)

    # -- up --------------------------------------------------------------------------------------

    def _read_again(self, change: Change) -> None:
        if not self._try(partial(self._show_change, change)):  # no error passes through a signal
            self._recover()

    def _show_change(self, change: Change) -> None:
        if change.kind == "told":
            self._close_quiz(self.tr("This quiz is finished. Begin another on the start page."))
            self._show_result(change.session)
            self._read_start()
            return
        self._session = change.session
        self._read_question()
        if change.kind == "begun":
            self._window.open_page("quiz")
            self._read_start()

    def _read_start(self) -> None:
        self.start.render(screens.start(self._workspace))

    def _read_question(self) -> None:
        self.question.render(screens.question(self._workspace, self._session))

    def _show_result(self, session: str) -> None:
        self.result.render(screens.result(self._workspace, session))
        self._window.open_page("result")

    def _page_chosen(self, name: str) -> None:
        if name == "start":
            self._try(self._read_start)
        elif name == "quiz" and not self._try(self._read_question):  # finished in another window
            self._recover()

    def _leave(self) -> None:
        self._window.open_page("start")
        self._try(self._read_start)


def _problem_with(what: Callable[[], object]) -> CareerfitError | None:
    """Do something; return a person's problem with it, None when it is done."""
    try:
        what()
    except CareerfitError as error:
        return error
    return None
