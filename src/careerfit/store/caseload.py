"""The counselor's side of the store: deeds, the list derived from all facts, what the database is."""

import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from careerfit.model.caseload import (
    EVERYTHING,
    NEWEST,
    Deed,
    DeedKind,
    Filter,
    Ids,
    LabelCount,
    Line,
    Sort,
    SortKey,
)
from careerfit.model.casework import CASE_KINDS, CaseFact
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Fact
from careerfit.store import counting, deeds, driver, erasing, filters, line_tables, listing, queries, rows
from careerfit.store.deeds import Arrival, Prepared
from careerfit.store.faults import explained, reading
from careerfit.store.inserting import add_session, insert

Progress = Callable[[float], None]


def _silent(_share: float) -> None:
    """Tell nobody."""


class Caseload:
    """The same open database as the `Store` that it comes from, and as safe.

    Whatever takes long tells ``progress`` the share that is done, 0..1; what ``progress`` raises ends it, and
    nothing of it is kept.
    """

    __slots__ = ("_db", "path")

    def __init__(self, db: driver.Connection, path: Path) -> None:
        self._db = db
        self.path = path

    # -- deeds -----------------------------------------------------------------------------------

    def do(
        self,
        deed: tuple[str, DeedKind, datetime],
        facts: Sequence[CaseFact],
        arrivals: Sequence[Arrival] = (),
        progress: Progress = _silent,
    ) -> None:
        """Keep a deed (a new id, its kind, the time) with all its facts and arrivals, or nothing of it."""
        with explained(self.path), driver.transaction(self._db):
            deeds.do(self._db, deed, facts, arrivals, progress)

    def undo(self, new_id: str, at: datetime, progress: Progress = _silent) -> str:
        """Take back the last deed that counts; return its id, "" when there is none."""
        return self._turn("undo", new_id, at, progress)

    def redo(self, new_id: str, at: datetime, progress: Progress = _silent) -> str:
        """Bring back the deed that was undone last, unless another was done since; return its id or ""."""
        return self._turn("redo", new_id, at, progress)

    def _turn(self, way: str, new_id: str, at: datetime, progress: Progress) -> str:
        with explained(self.path), driver.transaction(self._db):
            done, undone = deeds.standing(self._db)
            of = deeds.last_with_people(self._db, done if way == "undo" else undone)
            if of:
                deeds.turn(self._db, (new_id, way, at), of, progress)
        return of

    def next_turns(self) -> tuple[str, str]:
        """Return the ids of the deeds that undo and redo would turn, "" for none."""
        with reading(self.path):
            done, undone = deeds.standing(self._db)
            return deeds.last_with_people(self._db, done), deeds.last_with_people(self._db, undone)

    def deeds(self, limit: int = 50) -> tuple[Deed, ...]:
        """Return what was done last, newest first, the undone marked."""
        with reading(self.path):
            return deeds.listed(self._db, limit)

    def deed(self, deed_id: str) -> Deed | None:
        """Return one deed, None when it is about nobody any more."""
        with reading(self.path):
            return next(iter(deeds.listed(self._db, 1, deed_id)), None)

    def when(self, deed_id: str) -> tuple[datetime, bool] | None:
        """Return when a deed was done and whether it is undone, None for an unknown one; quick for any."""
        with reading(self.path):
            return deeds.when(self._db, deed_id)

    def undone(self, facts: Iterable[Fact]) -> frozenset[str]:
        """Return which deeds of these facts are undone."""
        with reading(self.path):
            return line_tables.undone_of(self._db, facts)

    # -- the list --------------------------------------------------------------------------------

    def count(self, chosen: Filter = EVERYTHING) -> int:
        """Return how many lines a filter lets through."""
        with reading(self.path):
            return counting.count(self._db, chosen)

    def people_count(self, chosen: Filter = EVERYTHING) -> int:
        """Return how many people the lines of a filter are about."""
        with reading(self.path):
            return counting.people_count(self._db, chosen)

    def interrupt(self) -> None:
        """End what another thread is just reading through this connection; there it fails as unfinished."""
        self._db.interrupt()

    def chunks(self, chosen: Filter = EVERYTHING, by: Sort = NEWEST) -> Iterator[Ids]:
        """Return the ids of a filter's lines in order, a part at a time, the first screenful at once."""
        with reading(self.path):
            yield from listing.chunks(self._db, chosen, by)

    def ids(self, chosen: Filter = EVERYTHING, by: Sort = NEWEST) -> Ids:
        """Return the ids of a filter's lines in order, 8 bytes a line."""
        found = array("q")
        for part in self.chunks(chosen, by):
            found.extend(part)
        return found

    def rows(self, ids: Sequence[int]) -> tuple[Line, ...]:
        """Return the lines with these ids, in the order given; one that is there no more is left out."""
        with reading(self.path):
            return listing.rows(self._db, ids)

    def labels(self, kind: str) -> tuple[LabelCount, ...]:
        """Return all tags ("tag"), groups ("group") or flags ("flag") that lines carry."""
        with reading(self.path):
            return counting.labels(self._db, kind)

    def values_of(self, column: SortKey, chosen: Filter = EVERYTHING) -> tuple[tuple[str, str, int], ...]:
        """Return what a column holds among a filter's lines: id, words, number of lines; most lines first."""
        with reading(self.path):
            return counting.values_of(self._db, column, chosen)

    def people(self, chosen: Filter = EVERYTHING) -> tuple[str, ...]:
        """Return the ids of the people of a filter's lines, each once."""
        with reading(self.path):
            return counting.people(self._db, chosen)

    def each_person(self, chosen: Filter = EVERYTHING) -> Iterator[str]:
        """Return the same one by one; nothing may be written meanwhile."""
        with reading(self.path):
            yield from counting.each_person(self._db, chosen)

    def people_of(self, ids: Sequence[int]) -> tuple[str, ...]:
        """Return the ids of the people of these lines, each once, in the order given."""
        with reading(self.path):
            return counting.people_of(self._db, ids)

    def called(self, names: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the ids of the people in the list with each of these names or codes, written just so."""
        with reading(self.path):
            return counting.called(self._db, names)

    def figures(self, chosen: Filter = EVERYTHING) -> Iterator[list[tuple[Any, ...]]]:
        """Return for each line of a filter, a part of the lines at a time, what a cohort is made from.

        Each is a tuple: person, state, verdict, role, role title, family, family title, track, certainty,
        flags, goal, progress, number of the set of scales, thetas (as `thetas` reads them).
        """
        with reading(self.path):
            yield from counting.columns(self._db, counting.FIGURES, chosen)

    def people_with_several(self) -> frozenset[str]:
        """Return the ids of the people who have more than one line."""
        sql = "SELECT person FROM line GROUP BY person HAVING count(*) > 1"
        with reading(self.path):
            return frozenset(person for (person,) in self._db.execute(sql).fetchall())

    def scale_sets(self) -> Mapping[int, tuple[str, ...]]:
        """Return the sets of scales that results stand on, by number."""
        with reading(self.path):
            found = self._db.execute("SELECT id, ids FROM scale_set").fetchall()
            return {int(number): tuple(json.loads(ids)) for number, ids in found}

    def pending(self) -> tuple[tuple[int, str, str], ...]:
        """Return results still to be compared with the one before: line, its session, the session before."""
        sql = (
            "SELECT line.id, line.session, first.session FROM line "
            "JOIN line AS first ON first.id = line.before WHERE line.compared = 'pending'"
        )
        with reading(self.path):
            return tuple(self._db.execute(sql).fetchall())

    def unmeasured(self) -> tuple[tuple[int, str], ...]:
        """Return lines whose progress along their plan is still to be computed: line, person."""
        sql = (
            "SELECT id, person FROM line INDEXED BY line_unmeasured "
            "WHERE goal IS NOT NULL AND progress IS NULL"
        )
        with reading(self.path):
            return tuple(self._db.execute(sql).fetchall())

    def compared(self, found: Iterable[tuple[int, int | None]]) -> None:
        """Keep of lines how many scales changed reliably, None where the two cannot be compared."""
        told = [("refused" if n is None else "changed" if n else "same", n, line) for line, n in found]
        with explained(self.path), driver.transaction(self._db):
            self._db.executemany(
                "UPDATE line SET compared = ?, changed = ? WHERE id = ? AND compared = 'pending'", told
            )

    def measured(self, found: Iterable[tuple[int, float]]) -> None:
        """Keep of lines how far along their plan the people are, 0..1."""
        with explained(self.path), driver.transaction(self._db):
            sql = "UPDATE line SET progress = ? WHERE id = ? AND goal IS NOT NULL"
            self._db.executemany(sql, [(share, line) for line, share in found])

    def complete(self) -> None:
        """Make indexes of the list that a database of an earlier state lacks; at once where it has all."""
        with explained(self.path):
            line_tables.complete(self._db)

    def rebuild(self, progress: Progress = _silent) -> None:
        """Derive the whole list anew; what has to be computed elsewhere is pending again."""
        with explained(self.path), driver.transaction(self._db):
            line_tables.rebuild(self._db, progress)

    def trash(self) -> tuple[tuple[str, str], ...]:
        """Return what may be in the trash, as (person, session), session "" for a person; newest last."""
        sql = (
            "SELECT person, subject FROM fact WHERE kind = 'case-trash' "
            "GROUP BY person, subject ORDER BY max(at), person, subject"
        )
        with reading(self.path):
            return tuple(self._db.execute(sql).fetchall())

    def sessions_of(self, person: str) -> tuple[str, ...]:
        """Return the ids of all sessions of a person, those in the trash too, in the order begun."""
        sql = "SELECT id FROM session WHERE person = ? ORDER BY number"
        with reading(self.path):
            return tuple(session for (session,) in self._db.execute(sql, (person,)).fetchall())

    def case_facts(self, person: str) -> tuple[Fact, ...]:
        """Return what the counselor noted about a person, undone or not, in the order kept."""
        places = ", ".join("?" * len(CASE_KINDS))
        sql = f"SELECT * FROM fact WHERE person = ? AND kind IN ({places}) ORDER BY seq"  # noqa: S608 - places
        with reading(self.path):
            cursor = self._db.execute(sql, (person, *CASE_KINDS))
            names = [column[0] for column in cursor.description]
            return tuple(rows.fact_from(dict(zip(names, row, strict=True))) for row in cursor.fetchall())

    # -- filters with a name, and what the database is ---------------------------------------------

    def change_filters(
        self, deed: tuple[str, DeedKind, datetime], did: str, changes: Mapping[str, Filter | None]
    ) -> None:
        """Keep filters under names, in place of those before, as one deed; None takes a name away.

        ``did`` (kept, renamed, forgotten) is what is told of the deed, with the first name.
        """
        with explained(self.path), driver.transaction(self._db):
            filters.change(self._db, deed, did, changes)

    def saved_filters(self) -> Mapping[str, Filter]:
        """Return the filters that were kept, by name."""
        with reading(self.path):
            return filters.saved(self._db)

    def about(self, name: str) -> str:
        """Return what the database says of itself under a name, "" when it says nothing."""
        with reading(self.path):
            row = self._db.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
            return str(row[0]) if row else ""

    @contextmanager
    def filling(self, name: str, about: str) -> Iterator["Filler"]:
        """Fill an empty database with made-up people, as fast as the disk allows; it says so of itself.

        CareerfitError when it holds anybody already. A crash meanwhile may leave a database that is no use.
        """
        with explained(self.path):
            if self._db.execute("SELECT 1 FROM person LIMIT 1").fetchone():
                raise CareerfitError(
                    f"{self.path} holds people already",
                    "Made-up people are never mixed with others. Name an empty folder with --data.",
                    "not-empty",
                    path=self.path,
                )
            self._db.execute("PRAGMA synchronous = OFF")
            try:
                with driver.transaction(self._db):
                    self._db.execute(
                        "INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)", (name, about)
                    )
                yield Filler(self._db)
            finally:
                self._db.execute("PRAGMA synchronous = FULL")

    # -- erasing ---------------------------------------------------------------------------------

    def erase(
        self, persons: Sequence[str], progress: Progress = _silent, sessions: Sequence[str] = ()
    ) -> None:
        """Erase people, and single sessions of others, for good: rows, search index, free pages, the log."""
        with explained(self.path):
            erasing.erase(self._db, self.path, persons, progress, sessions)

    def erase_seconds(self, copies: Sequence[Path] = ()) -> float:
        """Return about how long it takes to erase anybody from this file and these copies."""
        with explained(self.path):
            return sum(erasing.seconds(path) for path in (self.path, *copies))

    def backups_with(self, persons: Sequence[str], sessions: Sequence[str] = ()) -> tuple[Path, ...]:
        """Return the copies beside the database that still hold one of these, newest first."""
        with explained(self.path):
            return erasing.backups_with(self.path, persons, sessions)

    def erase_from_backup(self, backup: Path, persons: Sequence[str], sessions: Sequence[str] = ()) -> None:
        """Erase people and sessions from a copy of the database for good; the rest of it stays as it is."""
        with explained(backup):
            erasing.erase_from_backup(backup, persons, sessions)


class Filler:
    """Writes many rows at once; the list is derived afterwards, by `Caseload.rebuild`."""

    __slots__ = ("_db",)

    def __init__(self, db: driver.Connection) -> None:
        self._db = db

    def add(self, arrivals: Iterable[Arrival]) -> None:
        """Insert people with their sessions, results and facts, whose numbers stay as they are."""
        with driver.transaction(self._db):
            for arrival in arrivals:
                if arrival.new:
                    insert(self._db, "person", rows.person_row(arrival.person))
                for session, told in arrival.sessions:
                    add_session(self._db, session, None)
                    if told is not None:
                        row = told.row if isinstance(told, Prepared) else rows.told_row(told)
                        insert(self._db, "told", row)
                for fact in arrival.facts:
                    self._db.execute(queries.ADD_FACT, rows.fact_row(arrival.person.id, fact))

    def deed(self, deed: tuple[str, str, datetime]) -> None:
        """Insert a deed that facts name."""
        with driver.transaction(self._db):
            self._db.execute(filters.ADD_DEED, (deed[0], deed[1], None, rows.time_text(deed[2])))
