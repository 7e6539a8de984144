"""The one door to what is kept: persons with their facts, sessions with their events, what was told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from careerfit import paths
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Fact
from careerfit.model.result import Summary, Told
from careerfit.model.session import Event, Person, Session
from careerfit.store import driver, line_tables, lines, queries, rows, schema
from careerfit.store.faults import explained, no_fact, reading
from careerfit.store.inserting import add_session, insert

if TYPE_CHECKING:  # see Store.caseload
    from careerfit.store.caseload import Caseload


MANY = 1000  # persons, above which not all are looked through to find one


class Store:
    """An open database. What a method has saved when it returns survives a kill and a power cut.

    Each method saves all of its change or nothing. Faults of the file, its folder or its disk are raised as
    CareerfitError, and so is an id that is not there; the store can be used on after either. To be used
    from the thread that opened it; other processes may have the same file open.
    """

    __slots__ = ("_db", "path")

    def __init__(self, db: driver.Connection, path: Path) -> None:
        self._db = db
        self.path = path

    @classmethod
    def open(
        cls,
        folder: Path,
        now: datetime | None = None,
        steps: Mapping[str, schema.Step] = schema.STEPS,
    ) -> Self:
        """Open the database of this folder, making folder and database when they are not there.

        An older database is brought up to date, after a copy of it was put beside it; ``now`` (the present,
        when left out) dates that copy. Whatever cannot be used is left as it is and raises CareerfitError.
        """
        path = folder / paths.DATABASE
        with explained(path):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            schema.look(path, steps)
            db = driver.connect(path)
            try:
                schema.bring_up_to_date(db, path, now or datetime.now(UTC), steps)
            except BaseException:
                db.close()
                raise
        return cls(db, path)

    @property
    def caseload(self) -> Caseload:
        """The counselor's side of the same database."""
        from careerfit.store.caseload import Caseload  # noqa: PLC0415 - 12 ms before the first question

        return Caseload(self._db, self.path)

    def close(self) -> None:
        """Close the database; a second time does nothing."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- saving ----------------------------------------------------------------------------------

    def add_person(self, person: Person) -> None:
        """Keep a new person; IntegrityError of the driver when the id is taken."""
        with self._saving(), driver.transaction(self._db):
            insert(self._db, "person", rows.person_row(person))
            line_tables.refresh(self._db, [person.id])

    def begin(self, session: Session, person: Person | None = None) -> None:
        """Keep a new session, with the events it has, and its person when that one is new."""
        with self._saving(), driver.transaction(self._db):
            add_session(self._db, session, person)
            line_tables.refresh(self._db, [session.person])

    def record(self, finished: Iterable[tuple[Session, Person, Told]]) -> None:
        """Keep finished sessions with their persons and what they are told: all of them, or none."""
        with self._saving(), driver.transaction(self._db):
            persons: dict[str, None] = {}
            for session, person, told in finished:
                add_session(self._db, session, person)
                insert(self._db, "told", rows.told_row(told))
                persons[session.person] = None
            line_tables.refresh(self._db, persons)

    def append(self, session_id: str, *events: Event) -> None:
        """Keep the next events of a session, all or none, durably, before returning.

        CareerfitError when they are not the next ones, as when another window went on with the session.
        """
        with self._saving():
            try:
                with driver.transaction(self._db):
                    for event in events:
                        self._db.execute(queries.ADD_EVENT, rows.event_row(session_id, event))
            except driver.IntegrityError as error:
                raise self._refused(session_id, events[0].seq) or error from None

    def _refused(self, session_id: str, seq: int) -> CareerfitError | None:
        """Say why a session takes no event of this number; None when only a bug can have been refused."""
        kept = self._session_row(session_id)
        if self._all("SELECT 1 FROM told WHERE session = ?", kept["id"]):
            return CareerfitError(
                f"Session {session_id} has its result already",
                "Nothing was changed. Open the result from the list of results.",
                "has-result",
            )
        (last,) = self._all("SELECT coalesce(max(seq), 0) AS n FROM event WHERE session = ?", kept["id"])
        if seq == last["n"] + 1:
            return None
        return CareerfitError(
            f"Session {session_id} was gone on with elsewhere",
            f"It has {last['n']} events by now, so this would not be number {seq}. Nothing was "
            "changed. Open the session again to go on from where it stands.",
            "gone-on-elsewhere",
        )

    def keep(self, person_id: str, *facts: Fact, new: Person | None = None) -> None:
        """Keep a person's next facts, all or none, durably, before returning.

        ``new`` is the person, when it is to be made with its first facts. CareerfitError when the facts are
        not the next ones, as when another window was faster.
        """
        with self._saving():
            try:
                with driver.transaction(self._db):
                    if new:
                        insert(self._db, "person", rows.person_row(new))
                    for fact in facts:
                        self._db.execute(queries.ADD_FACT, rows.fact_row(person_id, fact))
                    if new or any(fact.kind in lines.GOAL_KINDS for fact in facts):
                        line_tables.refresh(self._db, [person_id])
            except driver.IntegrityError as error:
                known = facts and not new  # of a new person, only a bug can have been refused
                raise (self._overtaken(person_id, facts[0].seq) if known else None) or error from None

    def _overtaken(self, person_id: str, seq: int) -> CareerfitError | None:
        """Say why a person takes no fact of this number; None when only a bug can have been refused."""
        self.person(person_id)
        (last,) = self._all("SELECT coalesce(max(seq), 0) AS n FROM fact WHERE person = ?", person_id)
        if seq == last["n"] + 1:
            return None
        return CareerfitError(
            "Something else was told in another window meanwhile",
            "Nothing was changed. Look at what it shows now, and do it again if it is still due.",
            "told-elsewhere",
        )

    def tell(self, told: Told) -> None:
        """Keep what a person was told, once; CareerfitError when the session was told before."""
        row = rows.told_row(told)
        with self._saving(), driver.transaction(self._db):
            kept = self._session_row(told.session)
            if self._all("SELECT 1 FROM told WHERE session = ?", kept["id"]):
                raise CareerfitError(
                    f"Session {told.session} has its result already",
                    "A result is kept as it was told and is not replaced. Open it from the list of results.",
                    "has-result",
                )
            insert(self._db, "told", row)
            line_tables.refresh(self._db, [kept["person"]])

    def back_up(self, now: datetime) -> Path:
        """Copy the database beside itself, named after the day; return the copy's path."""
        with self._saving():
            (version,) = self._db.execute("PRAGMA user_version").fetchone()
            return schema.back_up(self._db, self.path, version, now)

    def copy_to(self, target: Path) -> None:
        """Copy the database to a path where nothing is; CareerfitError when that fails."""
        with explained(target):
            schema.copy_to(self._db, self.path, target)

    # -- reading ---------------------------------------------------------------------------------

    def person(self, person_id: str) -> Person:
        """Return a person."""
        with reading(self.path):
            for row in self._all("SELECT * FROM person WHERE id = ?", person_id):
                return rows.person_from(row)
        raise _absent(f"There is no person {person_id}")

    def person_named(self, label: str) -> Person | None:
        """Return the person with this label who came last, None when there is none."""
        with reading(self.path):
            for row in self._all(queries.PERSON_NAMED, label):
                return rows.person_from(row)
        return None

    def persons(self) -> tuple[Person, ...]:
        """Return all persons, the one who told something or began a questionnaire last first."""
        with reading(self.path):
            return tuple(rows.person_from(row) for row in self._all(queries.PERSONS))

    def last_person(self) -> Person | None:
        """Return who told something or began a questionnaire last; of very many, who began one last."""
        with reading(self.path):
            (many,) = self._all("SELECT count(*) AS n FROM (SELECT 1 FROM person LIMIT ?)", str(MANY + 1))
            query = queries.RECENT_PERSONS if many["n"] > MANY else queries.PERSONS
            return next((rows.person_from(row) for row in self._all(query)), None)

    def facts(self, person_id: str) -> tuple[Fact, ...]:
        """Return what a person told outside of the questionnaire, in the order told.

        What came with an import that was taken back is marked as undone. CareerfitError for an unknown
        person, and naming the first fact that cannot be read.
        """
        self.person(person_id)
        found: list[Fact] = []
        with reading(self.path):
            for row in self._all("SELECT * FROM fact WHERE person = ? ORDER BY seq", person_id):
                try:
                    found.append(rows.fact_from(row))
                except (ValueError, RecursionError) as error:
                    raise no_fact(self.path, person_id, row["seq"]) from error
            undone = line_tables.undone_of(self._db, found)
        return lines.marked(found, undone) if undone else tuple(found)

    def told_of(self, kind: str, persons: Iterable[str]) -> tuple[str, ...]:
        """Return those of at most some hundred persons who told something of this kind."""
        asked = tuple(persons)
        places = ", ".join("?" * len(asked))
        sql = f"SELECT DISTINCT person FROM fact WHERE person IN ({places}) AND kind = ?"  # noqa: S608 - places
        with reading(self.path):
            return tuple(person for (person,) in self._db.execute(sql, (*asked, kind)).fetchall())

    def has_sessions(self, person_id: str) -> bool:
        """Return whether a person has begun a questionnaire."""
        with reading(self.path):
            return bool(self._all("SELECT 1 FROM session WHERE person = ? LIMIT 1", person_id))

    def items_seen(self, person_id: str, session_id: str) -> frozenset[str]:
        """Return the items that a person met in other sessions than this one."""
        with reading(self.path):
            found = self._all(
                "SELECT DISTINCT item FROM event JOIN session ON session.id = event.session "
                "WHERE person = ? AND session.id <> ?",
                person_id,
                session_id,
            )
        return frozenset(row["item"] for row in found)

    def session(self, session_id: str) -> Session:
        """Return a session with its events in the order in which they were kept."""
        with reading(self.path):
            row = self._session_row(session_id)
            events = self._all("SELECT * FROM event WHERE session = ? ORDER BY seq", session_id)
            return rows.session_from(row, tuple(rows.event_from(event) for event in events))

    def told(self, session_id: str) -> Told:
        """Return what the person of this session was told; CareerfitError when that is still to come."""
        with reading(self.path):
            for row in self._all("SELECT * FROM told WHERE session = ?", session_id):
                return rows.told_from(row)
        raise _absent(f"Session {session_id} has no result yet")

    def is_told(self, session_id: str) -> bool:
        """Return whether the session is finished, its person told a result."""
        with reading(self.path):
            return bool(self._all("SELECT 1 FROM told WHERE session = ?", session_id))

    def sessions(self, person: str = "", most: int = -1) -> tuple[Summary, ...]:
        """Return sessions, finished or not, the one begun last first: all, a person's, or the last few."""
        return self._summaries("WHERE session.person = :one" if person else "", person, most)

    def results(self) -> int:
        """Return how many sessions are finished."""
        with reading(self.path):
            return int(self._db.execute(queries.RESULTS).fetchone()[0])

    def summary(self, session_id: str) -> Summary | None:
        """Return one session as it stands in the list, None when it is not there."""
        found = self._summaries("WHERE session.id = :one", session_id, 1) if session_id else ()
        return next(iter(found), None)

    def _summaries(self, which: str, one: str, most: int) -> tuple[Summary, ...]:
        with reading(self.path):
            cursor = self._db.execute(queries.SUMMARIES.format(which=which), {"one": one, "most": most})
            names = [column[0] for column in cursor.description]
            return tuple(rows.summary_from(dict(zip(names, row, strict=True))) for row in cursor.fetchall())

    def answers(self, pack_digest: str) -> tuple[Mapping[str, int], ...]:
        """Return all answer sheets to one version of a questionnaire: category by item id, a mapping each.

        Only finished sessions count, and of each person only the one begun last; in it, the last answer to
        an item counts, and an item that was skipped last is absent.
        """
        sheets: dict[str, dict[str, int]] = {}
        with reading(self.path):
            for row in self._all(queries.ANSWERS, pack_digest):
                sheet = sheets.setdefault(row["session"], {})
                if row["kind"] == "answer":
                    sheet[row["item"]] = int(row["category"])
                else:
                    sheet.pop(row["item"], None)
        return tuple(sheets.values())

    def find(self, prefix: str) -> str:
        """Return the id of the one session whose id is this or begins with it."""
        with reading(self.path):
            found = self._all(
                "SELECT id FROM session WHERE substr(id, 1, length(?1)) = ?1 ORDER BY number DESC", prefix
            )
        ids = [row["id"] for row in found]
        if len(ids) == 1 or prefix in ids:
            return prefix if prefix in ids else str(ids[0])
        if not ids:
            raise _absent(f"There is no session {prefix}")
        raise CareerfitError(
            f"{len(ids)} sessions begin with “{prefix}”",
            f"Give more of the id: {', '.join(ids[:5])}{' …' if len(ids) > 5 else ''}",
        )

    # -- inside ----------------------------------------------------------------------------------

    def _saving(self) -> AbstractContextManager[None]:
        return explained(self.path)

    def _all(self, sql: str, *values: str) -> list[dict[str, Any]]:
        cursor = self._db.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def _session_row(self, session_id: str) -> dict[str, Any]:
        for row in self._all("SELECT * FROM session WHERE id = ?", session_id):
            return row
        raise _absent(f"There is no session {session_id}")


def _absent(title: str) -> CareerfitError:
    return CareerfitError(title, "Choose one from the list of sessions.")
