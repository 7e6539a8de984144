"""Joins the result page: shows what was told, what the person adds to it, and goes on from there."""

from functools import partial

from PySide6.QtCore import QObject

from careerfit.app import about_me, actions, screens
from careerfit.app.result.again import again
from careerfit.app.result.glancing import glance
from careerfit.app.result.outcome import outcome
from careerfit.app.result.wishing import wished
from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.errors import CareerfitError
from careerfit.model.outcome import TryScreen
from careerfit.model.result import Told
from careerfit.model.screens import WhyScreen
from careerfit.model.session import Session
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.result_page import ResultPage
from careerfit.ui.worker import Worker


def join(bridge: Bridge) -> ResultPage:
    """Make the result page and connect it; offers the door ``result`` (a session id)."""
    return _ResultJoin(bridge).page


class _ResultJoin(QObject):
    """Keeps what the open result was told from; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.page = page = ResultPage(bridge.theme)
        self.worker = Worker(page)
        self.worker.failed.connect(self._show_failure)
        self._read: tuple[Told, Session] | None = None  # of the open result
        self._waiting: dict[str, float] | None = None  # what is to be tried out next
        bridge.pages["result"] = page
        bridge.window.add_page("result", bridge.tr("Result"), page)
        bridge.doors["result"] = lambda session: bridge.attempt(partial(self._open, session))
        bridge.changed.connect(self._read_again)
        bridge.window.page_chosen.connect(self._page_chosen)
        self._connect(page)

    def _connect(self, page: ResultPage) -> None:
        act = self.bridge.act
        page.asked_on.connect(lambda session: act(partial(actions.ask_on, session_id=session)))
        page.asked.connect(
            lambda items: act(partial(actions.ask_on, session_id=self.bridge.result, chosen=items))
        )
        page.entered.connect(self._enter)
        page.named.connect(
            lambda name: act(partial(about_me.name_result, session=self.bridge.result, name=name))
        )
        page.wished.connect(self._wish)
        page.undone.connect(lambda: act(partial(about_me.undo, person=self.bridge.person)))
        page.redone.connect(lambda: act(partial(about_me.redo, person=self.bridge.person)))
        page.agreed.connect(self._agree)
        page.unfolded.connect(lambda role: self.bridge.attempt(partial(self._explain, role)))
        page.tried.connect(self._try_out)
        page.looked_back.connect(self._look_back)

    # -- reading -----------------------------------------------------------------------------------

    def _open(self, session: str) -> None:
        store = self.bridge.workspace.store
        told, answers = store.told(session), store.session(session)
        self._show(session)
        self._read = told, answers
        self.bridge.result, self.bridge.person = session, answers.person
        self.bridge.window.open_page("result")

    def _show(self, session: str) -> None:
        workspace = self.bridge.workspace
        doors = frozenset(self.bridge.doors)
        self.page.render(screens.result(workspace, session), outcome(workspace, session), doors)

    def _read_again(self, change: Change) -> None:
        if change.kind == "told":
            self.bridge.attempt(partial(self._open, change.session))
        elif change.kind == "kept" and self.bridge.result:
            self.bridge.attempt(partial(self._show, self.bridge.result))

    def _page_chosen(self, name: str) -> None:
        if name == "result" and self.bridge.result:  # which may be another one than was read last
            self.bridge.attempt(partial(self._open, self.bridge.result))

    # -- what is worked out ------------------------------------------------------------------------

    def _explain(self, role: str) -> None:
        """Show what a role is like at once, and why it stands there once that is worked out."""
        content = self.bridge.workspace.content
        self.page.show_glance(role, glance(content, role))
        if self._read is not None and not self.page.knows(role):
            told, session = self._read

            def work() -> WhyScreen:
                from careerfit.app.result.role_why import role_why  # noqa: PLC0415 - numpy comes with it

                return role_why(content, told, session, role)

            self.worker.ask(work, self.page.show_why)

    def _try_out(self, values: dict[str, float]) -> None:
        """Work out the newest wish only: while one is worked out, those in between are passed over."""
        idle, self._waiting = self._waiting is None, values
        if idle:
            self._try_next()

    def _try_next(self) -> None:
        if self._waiting is None or self._read is None:
            self._waiting = None
            return
        values, content, (told, session) = self._waiting, self.bridge.workspace.content, self._read

        def work() -> TryScreen:
            from careerfit.app.result.trying import try_out  # noqa: PLC0415 - numpy comes with it

            return try_out(content, told, session, values)

        def then(screen: TryScreen) -> None:
            waiting, self._waiting = self._waiting, None
            self.page.show_tried(screen)
            if waiting is not None and waiting != values:
                self._try_out(waiting)

        self.worker.ask(work, then)

    def _look_back(self, other: str) -> None:
        workspace, session = self.bridge.workspace, self.bridge.result
        self.bridge.attempt(lambda: self.page.show_again(again(workspace, session, other)))

    def _show_failure(self, error: Exception) -> None:
        self._waiting = None
        if not isinstance(error, CareerfitError):
            raise error  # a bug: shown with its details like any other
        self.bridge.window.show_error(error.title, error.message)

    # -- what the person tells ---------------------------------------------------------------------

    def _wish(self, row: str, value: str) -> None:
        person = self.bridge.person

        def keep(workspace: Workspace) -> Change:
            before = about_me.state(workspace, person).wishes
            return about_me.wish(workspace, person, wished(before, row, value))

        self.bridge.act(keep)

    def _agree(self, role: str, fits: bool | None) -> None:
        self.bridge.act(partial(about_me.fits, session=self.bridge.result, role=role, fits_me=fits))

    def _enter(self, door: str, what: tuple[object, ...]) -> None:
        if door in self.bridge.doors:
            self.bridge.enter(door, *((self.bridge.person,) if door == "start" else what))
