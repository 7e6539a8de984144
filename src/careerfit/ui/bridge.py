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
    """Open the database in a folder and connect a window with it; CareerfitError when it cannot be opened."""
    stack = ExitStack()
    workspace = stack.enter_context(open_workspace(folder, content))
    app = QApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(lambda: stack.close())  # noqa: PLW0108 - Qt holds bound methods weakly
    return Bridge(workspace, window, theme)


class Bridge(QObject):
    """Connects the pages' signals with actions, and every change with the pages that show it."""

    changed = Signal(Change)

    def __init__(self, workspace: Workspace, window: MainWindow, theme: Theme) -> None:
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
        self._read_start()

    def _connect_pages(self) -> None:
        start, question = self.start, self.question
        start.begun.connect(lambda label: self._act(partial(actions.begin, label=label)))
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
        if not self._try(lambda: self.changed.emit(action(self._workspace))) and self._session:
            self._try(self._read_question)

    def _try(self, what: Callable[[], object]) -> bool:
        """Do something that a person asked for; their problems are shown in the window."""
        try:
            what()
        except CareerfitError as error:
            self._window.show_error(error.title, error.message)
            return False
        return True

    # -- up --------------------------------------------------------------------------------------

    def _read_again(self, change: Change) -> None:
        self._window.clear_error()
        if change.kind == "told":
            self._session = ""
            self._window.forbid_page(
                "quiz", self.tr("This quiz is finished. Begin another on the start page.")
            )
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

    def _leave(self) -> None:
        self._window.open_page("start")
        self._try(self._read_start)
