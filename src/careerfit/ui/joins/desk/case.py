"""Joins the review of a person: each deed is kept at once and undone as one."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from careerfit.app.caseload import doing, review
from careerfit.app.caseload.review_notes import note_rows
from careerfit.app.result.glancing import glance
from careerfit.app.workspace import beside
from careerfit.model.casework import Progress
from careerfit.model.change import Change
from careerfit.model.errors import CareerfitError
from careerfit.model.result import Told
from careerfit.model.review import AuditScreen, CaseNoteRow
from careerfit.model.screens import WhyScreen
from careerfit.model.session import Session
from careerfit.ui.bridge import Bridge
from careerfit.ui.desk.case_notes import Draft
from careerfit.ui.joins.desk import seat
from careerfit.ui.joins.desk.case_back import CaseBack
from careerfit.ui.pages.desk.case_page import CasePage
from careerfit.ui.worker import Worker

NAME = "case"


def join(bridge: Bridge) -> CasePage:
    """Make the page and connect it; offers the door ``case`` (person id, session id or "")."""
    return _CaseJoin(bridge).page


class _CaseJoin(QObject):
    """Keeps whose review is open, and what was begun of a note and not kept; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.person = self.session = ""
        self._outdated = False  # whether something was done while the page was closed
        self._drafts: dict[str, Draft] = {}  # by person: what could not be kept when the page was left
        self.page = page = CasePage(bridge.theme)
        self.back = CaseBack(bridge, page)
        self.back.returned.connect(self.open)
        self.worker = Worker(page)
        self.worker.failed.connect(self._show_failure)
        bridge.pages[NAME] = page
        bridge.window.add_page(NAME, "", page, under="counselor")
        seat(bridge, page.bar)
        self._connect(page)
        bridge.doors[NAME] = self.open
        bridge.changed.connect(self._read_again)
        bridge.window.stack.currentChanged.connect(self._opened_or_left)
        bridge.window.closing.connect(self._keep_note)

    def open(self, person: str, session: str = "") -> None:
        """Open the review of a person, with one of their results or the newest one."""
        if person != self.person:
            self._keep_note()
        before, self.person, self.session = (self.person, self.session), person, session
        if not self.bridge.attempt(self._read):
            self.person, self.session = before
            return
        self.bridge.window.open_page(NAME)
        if draft := self._drafts.pop(person, None):
            self.page.notes.begin(draft)

    # -- what the page tells ---------------------------------------------------------------------

    def _connect(self, page: CasePage) -> None:
        enter, deed = self._enter, self._deed
        page.left.connect(self._leave)
        page.found.connect(self._find)
        page.moved.connect(lambda step: self.bridge.enter("neighbour", step))
        page.named.connect(lambda name, code: self._one(doing.name, name=name, code=code))
        page.trashed.connect(lambda on: deed(doing.trash if on else doing.restore))
        page.chosen.connect(self._choose)
        page.results.compared.connect(self._compare)
        page.who.tags.given_to.connect(lambda name: deed(doing.tag, name=name))
        page.who.tags.taken.connect(lambda name: deed(doing.tag, name=name, on=False))
        page.who.groups.given_to.connect(lambda name: deed(doing.group, name=name))
        page.who.groups.taken.connect(lambda name: deed(doing.group, name=name, on=False))
        page.who.tags.wanted.connect(lambda: self._offer("tag"))
        page.who.groups.wanted.connect(lambda: self._offer("group"))
        page.who.follow_ups.added.connect(lambda day, text: deed(doing.follow_up, due=day, text=text))
        page.who.follow_ups.changed.connect(self._change_follow_up)
        page.result.unfolded.connect(lambda role: self.bridge.attempt(partial(self._explain, role)))
        page.result.entered.connect(enter)
        page.result.trashed.connect(self._trash_result)
        page.answers.wanted.connect(self._read_answers)
        page.life.opened.connect(lambda plan: enter("plan", (plan,)))
        page.notes.told.connect(self._note)
        page.notes.paused.connect(self._kept)
        page.notes.changed.connect(self._change_note)

    def _deed(self, action: Callable[..., Change], **values: object) -> bool:
        """Carry out a deed that can be done to many people, to this one."""
        persons = [self.person]
        return self.bridge.act(lambda workspace: action(workspace, persons, **values))

    def _one(self, action: Callable[..., Change], **values: object) -> bool:
        """Carry out a deed about one person."""
        person = self.person
        return self.bridge.act(lambda workspace: action(workspace, person, **values))

    def _change_follow_up(self, follow_up: str, due: date | None, state: Progress, text: str) -> None:
        self._one(doing.change_follow_up, follow_up_id=follow_up, due=due, state=state, text=text)

    def _trash_result(self, session: str, on: bool) -> None:
        persons = {session: self.person}
        self.bridge.act(lambda workspace: (doing.trash if on else doing.restore)(workspace, (), persons))

    # -- notes -----------------------------------------------------------------------------------

    def _note(self, draft: Draft) -> None:
        if self._kept(draft):
            self.page.notes.begin()

    def _kept(self, draft: Draft) -> bool:
        """Keep a draft; while that is not possible, it stays in the field."""
        person = self.person
        told = {"text": draft.text, "audience": draft.audience, "due": draft.due}
        if not draft.note:
            return self._deed(doing.note, **told)
        state = next((one.state for one in self._notes(person) if one.id == draft.note), "open")
        return self._one(doing.change_note, note_id=draft.note, state=state, **told)

    def _notes(self, person: str) -> tuple[CaseNoteRow, ...]:
        return note_rows(self.bridge.workspace, person)

    def _change_note(self, row: CaseNoteRow, state: Progress | str) -> None:
        """Give a note another state, or take it away with ""."""
        self._one(
            doing.change_note,
            note_id=row.id,
            text=row.text if state else "",
            audience=row.audience,
            due=row.due,
            state=state or row.state,
        )

    def _keep_note(self) -> None:
        """Keep what was begun, as a note: the person, the page or the program is being left."""
        self.page.who.follow_ups.flush()
        notes = self.page.notes
        if not (self.person and notes.dirty):
            return
        draft = notes.draft
        if self._is_there() and not self._kept(draft):
            self._drafts[self.person] = draft
        notes.begin()

    def _is_there(self) -> bool:
        """Whether the person can still be written about; what was begun about the erased is forgotten."""
        try:
            self.bridge.workspace.store.person(self.person)
        except CareerfitError:
            return False
        return True

    # -- reading ---------------------------------------------------------------------------------

    def _read(self) -> None:
        screen = review.case_screen(self.bridge.workspace, self.person, self.session)
        self._outdated = False
        self.page.render(screen, frozenset(self.bridge.doors))

    def _read_again(self, _change: Change) -> None:
        self._outdated = True
        if self.person and self._open():
            self.bridge.attempt(self._read)

    def _open(self) -> bool:
        """Whether this page is the one that is open."""
        return self.bridge.window.stack.currentWidget() is self.page

    def _opened_or_left(self, _index: int) -> None:
        """Read anew what has changed when the page is opened, and keep what was begun when it is left."""
        if not self._open():
            self._keep_note()
        elif self.person and self._outdated:
            self.bridge.attempt(self._read)

    def _choose(self, session: str) -> None:
        self.session = session
        self.bridge.attempt(self._read)

    def _sheet(self) -> tuple[Session, Told | None]:
        """Return the answers of the session that is looked at, and what was told of them."""
        store, session = self.bridge.workspace.store, self.page.answers.session
        return store.session(session), store.told(session) if store.is_told(session) else None

    def _read_answers(self) -> None:
        def ask() -> None:
            content, (session, told) = self.bridge.workspace.content, self._sheet()

            def work() -> AuditScreen:
                from careerfit.app.caseload.review_answers import audit  # noqa: PLC0415 - numpy comes with it

                return audit(content, session, told)

            self.worker.ask(work, self.page.answers.show_answers)

        if self.page.answers.session:
            self.bridge.attempt(ask)

    def _explain(self, role: str) -> None:
        """Show what a role is like at once, and why it stands there once that is worked out."""
        content, part = self.bridge.workspace.content, self.page.result
        part.show_glance(role, glance(content, role))
        if part.knows(role):
            return
        store = self.bridge.workspace.store
        told, session = store.told(part.session), store.session(part.session)

        def work() -> WhyScreen:
            from careerfit.app.result.role_why import role_why  # noqa: PLC0415 - numpy comes with it

            return role_why(content, told, session, role)

        self.worker.ask(work, part.show_why)

    def _offer(self, kind: str) -> None:
        """Offer all tags or groups that there are, once they are counted."""
        workspace, who = self.bridge.workspace, self.page.who
        part = who.tags if kind == "tag" else who.groups

        def work() -> tuple[str, ...]:
            with beside(workspace) as own:
                return tuple(label.name for label in own.store.caseload.labels(kind))

        self.worker.ask(work, part.offer)

    def _show_failure(self, error: Exception) -> None:
        self.bridge.show_problem(error)

    # -- ways on ---------------------------------------------------------------------------------

    def _leave(self) -> None:
        self.bridge.enter("people" if "people" in self.bridge.doors else "counselor")

    def _find(self) -> None:
        """Go to the search of the list."""
        self._leave()
        page = self.bridge.window.stack.currentWidget()
        if page is not self.page and (find := getattr(page, "find_text", None)):
            find()

    def _enter(self, door: str, what: tuple[object, ...]) -> None:
        """Go through a door on this person's behalf; a way leads back to where the review stands now."""
        bridge, screen = self.bridge, self.page.told
        chosen = screen.chosen if screen else None
        self.back.leave(self.person, chosen.session if chosen else self.session)
        bridge.person = self.person
        bridge.result = chosen.session if chosen and chosen.result else ""
        if bridge.result:
            bridge.window.allow_page("result")
        else:  # what is open there is of somebody else
            bridge.window.forbid_page("result", bridge.tr("This person has no result yet."))
        if door in bridge.doors:
            bridge.enter(door, *what)

    def _compare(self) -> None:
        """Put the result that is looked at beside the one before it, or beside one that is to be chosen."""
        screen = review.case_screen(self.bridge.workspace, self.person, self.session)
        rows = [row for row in screen.history.rows if row.finished]
        chosen = screen.chosen.session if screen.chosen else ""
        at = next((place for place, row in enumerate(rows) if row.session == chosen), 0)
        others = [*rows[at + 1 :], *rows[:at]]
        lines = [row.line for row in (*others[:1], *rows[at : at + 1])]
        self.bridge.enter("case-compare", *[*lines, 0, 0][:2])
