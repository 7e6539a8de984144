"""Joins the table of people and results: reads on a thread, does deeds, opens what a line is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject

from careerfit.app import actions
from careerfit.app.caseload import adding, doing, filter_screen, listing_screen
from careerfit.app.caseload import filters as named
from careerfit.app.workspace import Workspace, beside
from careerfit.model.caseload import EVERYTHING, NEWEST, SORT_KEYS, Filter, Sort
from careerfit.model.change import Change
from careerfit.model.desk import Chosen
from careerfit.model.lines import FEWEST, Facet, LineRow, Option
from careerfit.ui.bridge import Bridge
from careerfit.ui.desk import columns
from careerfit.ui.desk.asking import AskNew
from careerfit.ui.desk.lister import Asked, Lister
from careerfit.ui.joins.desk import people_deeds, seat
from careerfit.ui.pages.desk.people_page import PeoplePage
from careerfit.ui.worker import Worker

SORTED = "people/sort"  # setting: column and way
SOON = timedelta(days=14)  # when somebody is heard of again, unless another day is chosen


def join(bridge: Bridge) -> PeoplePage:
    """Make the page and connect it; offers the doors ``people`` and ``neighbour`` (-1 or 1)."""
    return _PeopleJoin(bridge).page


class _PeopleJoin(QObject):
    """Keeps what is asked for, and what was found; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.page = page = PeoplePage(bridge.theme)
        self._lister = Lister(self, bridge.workspace)
        self._worker = Worker(self)  # counts values and people
        self._filter, self._sort = EVERYTHING, _kept_sort(bridge)
        self._shown: Asked | None = None  # the answer whose lines are shown
        self._again = False  # whether the same lines are being read again
        self._outdated = True
        self._people: int | None = None  # of the chosen lines
        page.lines.source = self._read_lines
        page.show_columns(columns.read(bridge.window.settings))
        bridge.pages["people"] = page
        bridge.window.add_page("people", "", page, under="counselor")
        seat(bridge, page.bar)
        self._connect()
        bridge.doors["people"] = self.enter
        bridge.doors["neighbour"] = self._open_neighbour

    def _connect(self) -> None:
        bridge, page, filters = self.bridge, self.page, self.page.filters
        page.asked.connect(lambda chosen: self.ask(chosen, self._sort))
        page.sorted.connect(self._sort_by)
        page.opened.connect(self._open)
        page.begun.connect(self._begin)
        page.new_asked.connect(self._ask_new)
        page.bring_in_asked.connect(lambda: bridge.enter("bring-in", ""))
        page.arranged.connect(lambda found: columns.keep(bridge.window.settings, found))
        page.figures.clicked.connect(lambda: bridge.enter("cohorts", self._filter))
        page.view.chosen.connect(self._tell_chosen)
        page.bulk.asked.connect(self._do)
        filters.days_asked.connect(self._ask_days)
        filters.counts_asked.connect(self._count_values)
        filters.kept.connect(lambda name: bridge.act(lambda w: named.keep(w, name, self._filter)))
        filters.removed.connect(lambda name: bridge.act(lambda w: named.forget(w, name)))
        filters.taken.connect(self._take)
        filters.renamed.connect(lambda name, to: bridge.act(lambda w: named.rename(w, name, to)))
        self._lister.told.connect(self._show)
        self._lister.failed.connect(bridge.show_problem)
        self._lister.moved_on.connect(self._read_again)
        self._worker.failed.connect(bridge.show_problem)
        bridge.changed.connect(lambda _change: self._read_again())
        bridge.window.stack.currentChanged.connect(lambda _index: self._catch_up())
        bridge.window.closing.connect(self._lister.end)
        bridge.destroyed.connect(self._lister.end)

    # -- reading -------------------------------------------------------------------------------------

    def enter(self, chosen: Filter | None = None, by: Sort | None = None) -> None:
        """Open the table with this filter, or without one as it was left."""
        self._outdated = False
        if chosen is None:
            self.ask(self._filter, self._sort, again=self._shown is not None)
        else:
            self.ask(chosen, by or self._sort)
        self.bridge.window.open_page("people")
        self.page.go_to_lines()

    def ask(self, chosen: Filter, by: Sort, *, again: bool = False) -> None:
        """Show the lines of a filter; ``again`` where they may be the same and what is chosen stays."""
        view, wanted = self.page.view, ()
        self._filter, self._sort, self._again = chosen, by, again
        if again and not view.all_chosen:
            row = view.currentIndex().row()
            here = self.page.lines.ids[row : row + 1] if row >= 0 else ()
            wanted = tuple({*view.chosen_ids(), *here})
        asked = self._lister.ask(chosen, by, wanted)
        self.bridge.attempt(lambda: self.page.render(filter_screen.screen(self.bridge.workspace, chosen, by)))
        self._lister.wait()
        if again:
            self.page.lines.refresh()
        elif not asked.started.is_set():
            view.clearSelection()
            self.page.show_looking()
        self._show()

    def _show(self) -> None:
        """Show what is known by now."""
        asked, lines, view = self._lister.now, self.page.lines, self.page.view
        if not asked.started.is_set():
            return  # what stood there stands a moment longer
        if self._again and not asked.complete:
            return
        if self._again:
            self._show_again()
        elif asked is not self._shown:
            self._shown = asked
            column = view.currentIndex().column()
            with view.kept_quiet():
                lines.show_ids(asked.ids, asked.count)
                view.choose((), 0, column)
            view.scrollToTop()
            self._tell_chosen()
        if not self._again:
            lines.fill(asked.ids, asked.count if asked.count is not None else len(asked.ids))
        self._again = self._again and not asked.complete
        self._tell_state()

    def _show_again(self) -> None:
        """Show the same lines after something was done; what was chosen stays, and where one was."""
        asked, lines, view = self._lister.now, self.page.lines, self.page.view
        self._shown = asked
        if asked.ids == lines.ids and asked.count == lines.rowCount():
            lines.refresh()
            return
        every, here = view.all_chosen, view.currentIndex()
        chosen = frozenset(view.chosen_ids()) if asked.places and not every else frozenset()
        number = lines.ids[here.row()] if 0 <= here.row() < len(lines.ids) else None
        place = view.verticalScrollBar().value()
        with view.kept_quiet():
            lines.show_ids(asked.ids, asked.count)
            row = next((row for row in asked.places if asked.ids[row] == number), here.row())
            ranges = [(row, row) for row in asked.places if asked.ids[row] in chosen]
            if every:
                ranges = [(0, lines.rowCount() - 1)] if lines.rowCount() else []
            view.choose(ranges, min(row, lines.rowCount() - 1), max(here.column(), 0))
        view.verticalScrollBar().setValue(place)
        self._tell_chosen()

    def _tell_state(self) -> None:
        asked, words = self._lister.now, self.bridge.workspace.content.words
        if asked.count is None:
            return
        known = asked.whole if asked.filter != EVERYTHING else None
        told = listing_screen.counted(words, asked.count, known)
        anybody = asked.filter != EVERYTHING or asked.count > 0
        self.page.show_state(told, has_lines=asked.count > 0, has_anybody=anybody)

    def _read_lines(self, ids: Sequence[int]) -> Sequence[LineRow]:
        found: list[LineRow] = []
        self.bridge.attempt(lambda: found.extend(listing_screen.rows(self.bridge.workspace, ids)))
        return found

    def _read_again(self) -> None:
        """Read the table again when it is open, or else when it is opened next."""
        self._outdated = True
        self._catch_up()

    def _catch_up(self) -> None:
        if self._outdated and self.bridge.window.page() == "people":
            self._outdated = False
            self.ask(self._filter, self._sort, again=self._shown is not None)

    def _sort_by(self, by: Sort) -> None:
        self.bridge.window.settings.setValue(SORTED, f"{by.key}:{'down' if by.descending else 'up'}")
        self.ask(self._filter, by)

    # -- the filter ----------------------------------------------------------------------------------

    def _ask_days(self, first: date | None, last: date | None) -> None:
        since, until = filter_screen.days(self.bridge.workspace, first, last)
        self.ask(replace(self._filter, since=since, until=until), self._sort)

    def _count_values(self, facet: Facet) -> None:
        workspace, chosen = self.bridge.workspace, self._filter

        def count() -> Sequence[Option]:
            with beside(workspace) as own:
                return filter_screen.options(own, facet, chosen)

        self.page.filters.show_options(facet, filter_screen.known(workspace, facet))
        self._worker.ask(count, lambda found: self.page.filters.show_options(facet, found))

    def _take(self, name: str) -> None:
        kept = self.bridge.workspace.store.caseload.saved_filters().get(name)
        if kept is not None:
            self.ask(kept, self._sort)

    # -- what is chosen --------------------------------------------------------------------------------

    def chosen(self) -> Chosen:
        """Return the lines that something is to be done with, of those that are seen."""
        view, seen = self.page.view, self._shown or self._lister.now
        ids = () if view.all_chosen else tuple(view.chosen_ids())
        return Chosen(seen.filter, seen.sort, ids, self._people or 0)

    def _tell_chosen(self) -> None:
        """Say how many lines are chosen at once, and of how many people as soon as that is counted."""
        view, words, workspace = self.page.view, self.bridge.workspace.content.words, self.bridge.workspace
        count = view.chosen_count
        self._people = None
        if not count:
            self.page.bulk.show_chosen("", two=False)
            return
        chosen = self.chosen()
        if count <= FEWEST:
            self._tell_people(chosen, len(workspace.store.caseload.people_of(view.chosen_ids())))
            return
        self.page.bulk.show_chosen(listing_screen.chosen_text(words, count, None), two=False)

        def work() -> int:
            with beside(workspace) as own:
                caseload = own.store.caseload
                return (
                    len(caseload.people_of(chosen.lines))
                    if chosen.lines
                    else caseload.people_count(chosen.filter)
                )

        self._worker.ask(work, partial(self._tell_people, chosen))

    def _tell_people(self, chosen: Chosen, people: int) -> None:
        """Say of how many people the chosen lines are, if they are still chosen."""
        view = self.page.view
        if chosen.lines != (() if view.all_chosen else tuple(view.chosen_ids())):
            return
        self._people, count = people, view.chosen_count
        text = listing_screen.chosen_text(self.bridge.workspace.content.words, count, people)
        self.page.bulk.show_chosen(text, two=count == 2 and "case-compare" in self._doors())

    def _doors(self) -> dict[str, Callable[..., object]]:
        return self.bridge.doors

    # -- doing ---------------------------------------------------------------------------------------

    def _do(self, what: str) -> None:
        chosen, view, bridge = self.chosen(), self.page.view, self.bridge
        if what == "none":
            view.clearSelection()
        elif what == "take-out":
            bridge.enter("take-out", chosen)
        elif what == "figures":
            bridge.enter("cohorts", self._filter)
        elif what == "compare":
            bridge.enter("case-compare", *view.chosen_ids())
        elif what == "trash":
            people_deeds.carry_out(bridge, bridge.tr("Moving to the trash"), chosen, doing.trash)
        else:
            people_deeds.ask(bridge, self.page, what, chosen, self.page.bulk.told.text())

    # -- people --------------------------------------------------------------------------------------

    def _open(self, line: LineRow) -> None:
        self.bridge.enter("case", line.person, line.session)

    def _open_neighbour(self, step: int) -> None:
        """Open the line before (-1) or after (1) the one where the keys are; past an end nothing opens."""
        view, row = self.page.view, self.page.view.currentIndex().row() + step
        line = self.page.lines.line(row)
        if line is not None:
            view.choose([(row, row)], row, view.currentIndex().column())
            view.scrollTo(view.currentIndex())
            self._open(line)

    def _ask_new(self) -> None:
        ask = AskNew(self.bridge.theme, self.page)
        ask.answered.connect(lambda found: self._add(*found))
        ask.open()

    def _add(self, name: str, code: str, begins: bool) -> None:
        added: list[Change] = []

        def add(workspace: Workspace) -> Change:
            added.append(adding.add(workspace, name, code))
            return added[0]

        if not self.bridge.act(add):
            return
        if begins:
            self._begin(added[0].person)
        elif self._filter != EVERYTHING or self._sort != NEWEST:
            self.ask(EVERYTHING, NEWEST)  # where somebody new stands first
            self.page.go_to_lines()

    def _begin(self, person: str) -> None:
        self.bridge.act(partial(actions.begin, label="", present=person))


def _kept_sort(bridge: Bridge) -> Sort:
    key, _, way = str(bridge.window.settings.value(SORTED, "")).partition(":")
    known = next((one for one in SORT_KEYS if one == key), None)
    return Sort(known, way != "up") if known else NEWEST
