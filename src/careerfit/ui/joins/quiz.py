"""Joins the question page: answers go down one at a time, the next question comes up."""

from functools import partial

from PySide6.QtCore import QObject

from careerfit.app import actions, screens
from careerfit.model.change import Change
from careerfit.ui.bridge import Bridge, problem_with
from careerfit.ui.pages.question_page import QuestionPage


def join(bridge: Bridge) -> QuestionPage:
    """Make the question page and connect it."""
    return _QuizJoin(bridge).page


class _QuizJoin(QObject):
    """Keeps which session is on the question page; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.page = page = QuestionPage(bridge.theme)
        bridge.pages["quiz"] = page
        bridge.window.add_page("quiz", self.tr("Quiz"), page)
        page.answered.connect(self._answer)
        page.skipped.connect(lambda item, ms: self._answer(item, None, ms))
        page.went_back.connect(
            lambda: bridge.act(partial(actions.move, session_id=self.bridge.session, by=-1))
        )
        page.went_on.connect(lambda: bridge.act(partial(actions.move, session_id=self.bridge.session, by=1)))
        page.finished.connect(lambda: bridge.act(partial(actions.finish, session_id=self.bridge.session)))
        page.left.connect(lambda: bridge.enter("start"))
        bridge.changed.connect(self._read_again)
        bridge.window.page_chosen.connect(self._page_chosen)
        bridge.recover = self._recover
        bridge.doors["quiz"] = lambda: bridge.window.open_page("quiz")

    def _answer(self, item: str, category: int | None, ms: int) -> None:
        answer = partial(actions.answer, session_id=self.bridge.session, item=item, category=category, ms=ms)
        self.bridge.act(answer)

    def _read(self) -> None:
        self.page.render(screens.question(self.bridge.workspace, self.bridge.session))

    def _read_again(self, change: Change) -> None:
        if change.kind == "told" and change.session == self.bridge.session:
            self._close(self.tr("This questionnaire is finished. Begin another on the start page."))
        elif change.kind in {"begun", "answered", "moved"}:
            self.bridge.session = change.session
            if not self.bridge.attempt(self._read):  # no error passes through a signal
                self._recover()
            elif change.kind == "begun":
                self._open()

    def _open(self) -> None:
        """Open the first question, or before it the page that asks where the person stands."""
        session = self.bridge.workspace.store.session(self.bridge.session)
        self.bridge.person = session.person
        if not session.asked and "standing" in self.bridge.doors:
            self.bridge.enter("standing", session.person, session.id)
        else:
            self.bridge.window.open_page("quiz")

    def _recover(self) -> None:
        """Read the open question again after an error; leave one that cannot be asked any more."""
        window = self.bridge.window
        if window.page() == "quiz" and problem_with(self._read) is None:
            return
        if window.page() == "quiz":
            self._close(self.tr("This questionnaire cannot go on here. Choose one on the start page."))
            window.open_page("start")
        page = window.start
        problem_with(lambda: page.render(screens.start(self.bridge.workspace)))

    def _close(self, reason: str) -> None:
        self.bridge.session = ""
        self.bridge.window.forbid_page("quiz", reason)

    def _page_chosen(self, name: str) -> None:
        if name == "quiz" and not self.bridge.attempt(self._read):  # finished in another window
            self._recover()
