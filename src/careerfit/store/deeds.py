"""What the counselor did: a deed over one person or thousands, kept whole, undone and redone whole."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from careerfit.model.caseload import MANY_PEOPLE, Deed
from careerfit.model.casework import WRITER, CaseFact
from careerfit.model.person import Fact
from careerfit.model.result import Told
from careerfit.model.session import Person, Session
from careerfit.store import filters, line_tables, lines, queries, rows
from careerfit.store.conditions import OF_DEED
from careerfit.store.driver import Connection
from careerfit.store.filters import ADD_DEED
from careerfit.store.inserting import add_session, insert

Progress = Callable[[float], None]  # told the share that is done; raises to cancel, and nothing is kept

_FACTS = f"FROM fact WHERE {OF_DEED}"
_REPORTED = 10  # people between two reports of progress
_NO_PARTS: Mapping[str, lines.Row] = {}
_ARRIVING = 0.6  # share of the work after which all who arrive are kept, and only their lines are to be made


@dataclass(frozen=True, slots=True)
class Prepared:
    """A told result made ready to be kept: its row, and what its line says; a third of the size of `Told`."""

    row: rows.Row
    part: lines.Row


def prepared(told: Told) -> Prepared:
    """Make a told result ready, so that the right to write is held for a shorter time."""
    row = rows.told_row(told)
    result = rows.result_parts(told.result)
    return Prepared(row, lines.unnumbered_part(row, result, told.names.families))


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who comes with an import: new, or known and with something new.

    Attributes:
        person: the person.
        new: whether the person is to be made.
        sessions: sessions that are new, each with what was told (made ready or not), None when it is
            unfinished.
        facts: what the person told outside of the questionnaire; numbered anew behind what is there. Those
            that name the deed go when it is undone.

    """

    person: Person
    new: bool
    sessions: tuple[tuple[Session, Told | Prepared | None], ...] = ()
    facts: tuple[Fact, ...] = ()


def do(
    db: Connection,
    deed: tuple[str, str, datetime],
    facts: Sequence[CaseFact],
    arrivals: Sequence[Arrival] = (),
    progress: Progress = lambda _share: None,
) -> None:
    """Keep a deed (id, kind, time) with its facts and arrivals; inside a transaction.

    IntegrityError of the driver for a person who is not there, and for an id that is taken.
    """
    name, kind, at = deed
    db.execute(ADD_DEED, (name, kind, None, rows.time_text(at)))
    touched: dict[str, None] = {}
    parts: dict[str, lines.Row] = {}
    before = _ARRIVING if arrivals else 0.0
    for number, arrival in enumerate(arrivals):
        if number % _REPORTED == 0:
            progress(before * number / len(arrivals))
        parts |= _arrive(db, arrival, name, at)
        touched[arrival.person.id] = None
    last: dict[str, int] = {}
    for fact in facts:
        value = {**fact.value, "by": WRITER, "deed": name}
        seq = last[fact.person] = (last.get(fact.person) or _last(db, fact.person)) + 1
        kept = Fact(seq, fact.kind, fact.subject, value, at)
        db.execute(queries.ADD_FACT, rows.fact_row(fact.person, kept))
        touched[fact.person] = None
    _refresh(db, tuple(touched), lambda share: progress(before + (1 - before) * share), parts)


def _arrive(db: Connection, arrival: Arrival, deed: str, at: datetime) -> dict[str, lines.Row]:
    """Keep who arrives and what they bring; return what lines say of their results, by session."""
    parts: dict[str, lines.Row] = {}
    if arrival.new:
        insert(db, "person", rows.person_row(arrival.person))
    for session, told in arrival.sessions:
        add_session(db, session, None)
        if isinstance(told, Prepared):
            insert(db, "told", told.row)
            parts[session.id] = told.part
        elif told is not None:
            insert(db, "told", rows.told_row(told))
    came = ["", *(session.id for session, _ in arrival.sessions)] if arrival.new else [
        session.id for session, _ in arrival.sessions
    ]  # fmt: skip
    about = {"by": WRITER, "deed": deed}
    facts = [Fact(0, "case-came", subject, about, at) for subject in came]
    cased = any(fact.kind.startswith("case-") for fact in arrival.facts)
    if arrival.facts and not came and not cased:  # by a case fact the deed finds the person
        facts.append(Fact(0, "case-brought", "", about, at))
    seq = _last(db, arrival.person.id)
    for seq, fact in enumerate((*arrival.facts, *facts), start=seq + 1):  # noqa: B020 - numbered on from the last
        numbered = Fact(seq, fact.kind, fact.subject, fact.value, fact.at)
        db.execute(queries.ADD_FACT, rows.fact_row(arrival.person.id, numbered))
        if fact.kind == "case-grew":
            _grow(db, fact.subject, fact.value)
    return parts


def growth(before: Session, after: Session, told: Told | None) -> dict[str, Any]:
    """Return as plain JSON values what a questionnaire grew by, for a fact "case-grew"."""
    added = rows.event_rows(after.id, after.events[len(before.events) :])
    row = dict(rows.told_row(told)) if told else None
    return {"before": len(before.events), "events": [list(event) for event in added], "told": row}


def _grow(db: Connection, session: str, value: Mapping[str, Any]) -> None:
    """Add what a merge brought to a questionnaire, unless something else was told meanwhile."""
    if _stands(db, session) == (value["before"], False):
        db.executemany(queries.ADD_EVENT, [tuple(event) for event in value["events"]])
        if value["told"]:
            insert(db, "told", value["told"])


def _shrink(db: Connection, session: str, value: Mapping[str, Any]) -> None:
    """Take it out again, unless the questionnaire was gone on with since: then its answers stay.

    Only a whole session can be deleted: it is, and is written again without what came; the fact holds that.
    """
    if _stands(db, session) != (value["before"] + len(value["events"]), bool(value["told"])):
        return
    kept = db.execute("SELECT * FROM session WHERE id = ?", (session,))
    names = [column[0] for column in kept.description]
    row = dict(zip(names, kept.fetchone(), strict=True))
    events = "SELECT session, seq, kind, item, category, ms, at FROM event WHERE session = ? AND seq <= ?"
    first = db.execute(f"{events} ORDER BY seq", (session, value["before"])).fetchall()
    db.execute("DELETE FROM session WHERE id = ?", (session,))
    insert(db, "session", row)
    db.executemany(queries.ADD_EVENT, first)


def _stands(db: Connection, session: str) -> tuple[int, bool]:
    """Return how many events a session has, and whether it has its result."""
    (events,) = db.execute("SELECT count(*) FROM event WHERE session = ?", (session,)).fetchone()
    return int(events), db.execute("SELECT 1 FROM told WHERE session = ?", (session,)).fetchone() is not None


def _last(db: Connection, person: str) -> int:
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM fact WHERE person = ?", (person,)).fetchone()[0])


def turn(
    db: Connection, deed: tuple[str, str, datetime], of: str, progress: Progress = lambda _share: None
) -> None:
    """Keep that a deed was undone or redone (id, "undo" or "redo", time); inside a transaction."""
    name, kind, at = deed
    db.execute(ADD_DEED, (name, kind, of, rows.time_text(at)))
    filters.turn(db, of, kind)
    grew = f"SELECT subject, value {_FACTS} AND kind = 'case-grew'"
    for session, value in db.execute(grew, (of,)).fetchall():
        (_shrink if kind == "undo" else _grow)(db, session, json.loads(value))
    sql = f"SELECT DISTINCT person {_FACTS}"
    _refresh(db, [person for (person,) in db.execute(sql, (of,)).fetchall()], progress)


def _refresh(
    db: Connection, persons: Sequence[str], progress: Progress, parts: Mapping[str, lines.Row] = _NO_PARTS
) -> None:
    for first in range(0, len(persons), _REPORTED):
        progress(first / len(persons))
        line_tables.refresh(db, persons[first : first + _REPORTED], noted=True, parts=parts)
    progress(1.0)


def standing(db: Connection) -> tuple[list[str], list[str]]:
    """Return the ids of the deeds that count, the last one last, and of those that redo would bring back.

    A deed about nobody who is still there is passed over.
    """
    done: list[str] = []
    undone: list[str] = []
    for name, kind, of in db.execute("SELECT id, kind, of FROM deed ORDER BY number").fetchall():
        if kind not in ("undo", "redo"):
            done.append(name)
            undone.clear()
            continue
        source, target = (done, undone) if kind == "undo" else (undone, done)
        if of in source:
            source.remove(of)
            target.append(of)
    return done, undone


def last_with_people(db: Connection, deeds: Iterable[str]) -> str:
    """Return the last of these deeds that is about somebody, or about a filter, "" when there is none."""
    for name in reversed(list(deeds)):
        if db.execute(f"SELECT 1 {_FACTS} LIMIT 1", (name,)).fetchone() or filters.about(db, name):
            return name
    return ""


def when(db: Connection, deed: str) -> tuple[datetime, bool] | None:
    """Return when a deed was done and whether it is undone, None when there is none."""
    row = db.execute("SELECT at FROM deed WHERE id = ? AND of IS NULL", (deed,)).fetchone()
    undone = db.execute("SELECT kind FROM deed WHERE of = ? ORDER BY number DESC LIMIT 1", (deed,)).fetchone()
    return (datetime.fromisoformat(row[0]), undone == ("undo",)) if row else None


def listed(db: Connection, limit: int, only: str = "") -> tuple[Deed, ...]:
    """Return the deeds done last, newest first, or ``only`` one; undone ones too.

    Those about nobody any more are left out, and those about filters that were erased.
    """
    undone_ones = frozenset(of for (of,) in db.execute(line_tables.UNDONE).fetchall())
    found: list[Deed] = []
    sql = "SELECT id, kind, at FROM deed WHERE of IS NULL AND (?1 = '' OR id = ?1) ORDER BY number DESC"
    for name, kind, at in db.execute(sql, (only,)):
        counted = f"SELECT count(*) FROM (SELECT DISTINCT person {_FACTS} LIMIT {MANY_PEOPLE + 1})"  # noqa: S608 - our words
        (people,) = db.execute(counted, (name,)).fetchone()
        if not people:
            about = filters.about(db, name) if kind == "filter" else None
            if about is not None:
                found.append(Deed(name, kind, datetime.fromisoformat(at), name in undone_ones, 0, "", *about))
            if len(found) == limit:
                break
            continue
        row = db.execute(f"SELECT * {_FACTS} ORDER BY person, seq LIMIT 1", (name,))
        first: dict[str, Any] = dict(
            zip([column[0] for column in row.description], row.fetchone(), strict=True)
        )
        fact, person = rows.fact_from(first), first["person"] if people == 1 else ""
        moment = datetime.fromisoformat(at)
        found.append(Deed(name, kind, moment, name in undone_ones, people, person, fact.subject, fact.value))
        if len(found) == limit:
            break
    return tuple(found)
