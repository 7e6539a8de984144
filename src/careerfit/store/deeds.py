"""What the counselor did: a deed over one person or thousands, kept whole, undone and redone whole."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from careerfit.model.caseload import Deed
from careerfit.model.casework import WRITER, CaseFact
from careerfit.model.person import Fact
from careerfit.model.result import Told
from careerfit.model.session import Person, Session
from careerfit.store import lines, queries, rows
from careerfit.store.driver import Connection
from careerfit.store.inserting import add_session, insert

Progress = Callable[[float], None]  # told the share that is done; raises to cancel, and nothing is kept

ADD_DEED = "INSERT INTO deed (id, kind, of, at) VALUES (?, ?, ?, ?)"
# the partial index of facts by deed is used where the very same expression stands
_FACTS = "FROM fact WHERE CASE WHEN json_valid(value) THEN value ->> '$.deed' END = ? AND kind GLOB 'case-*'"
_REPORTED = 200  # people between two reports of progress


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who comes with an import: new, or known and with something new.

    Attributes:
        person: the person.
        new: whether the person is to be made.
        sessions: sessions that are new, each with what was told, None when it is unfinished.
        facts: what the person told outside of the questionnaire; numbered anew behind what is there.

    """

    person: Person
    new: bool
    sessions: tuple[tuple[Session, Told | None], ...] = ()
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
    for arrival in arrivals:
        _arrive(db, arrival, name, at)
        touched[arrival.person.id] = None
    last: dict[str, int] = {}
    for fact in facts:
        value = {**fact.value, "by": WRITER, "deed": name}
        seq = last[fact.person] = (last.get(fact.person) or _last(db, fact.person)) + 1
        kept = Fact(seq, fact.kind, fact.subject, value, at)
        db.execute(queries.ADD_FACT, rows.fact_row(fact.person, kept))
        touched[fact.person] = None
    _refresh(db, tuple(touched), progress)


def _arrive(db: Connection, arrival: Arrival, deed: str, at: datetime) -> None:
    if arrival.new:
        insert(db, "person", rows.person_row(arrival.person))
    for session, told in arrival.sessions:
        add_session(db, session, None)
        if told is not None:
            insert(db, "told", rows.told_row(told))
    came = ["", *(session.id for session, _ in arrival.sessions)] if arrival.new else [
        session.id for session, _ in arrival.sessions
    ]  # fmt: skip
    facts = [Fact(0, "case-came", subject, {"by": WRITER, "deed": deed}, at) for subject in came]
    seq = _last(db, arrival.person.id)
    for seq, fact in enumerate((*arrival.facts, *facts), start=seq + 1):  # noqa: B020 - numbered on from the last
        numbered = Fact(seq, fact.kind, fact.subject, fact.value, fact.at)
        db.execute(queries.ADD_FACT, rows.fact_row(arrival.person.id, numbered))


def _last(db: Connection, person: str) -> int:
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM fact WHERE person = ?", (person,)).fetchone()[0])


def turn(
    db: Connection, deed: tuple[str, str, datetime], of: str, progress: Progress = lambda _share: None
) -> None:
    """Keep that a deed was undone or redone (id, "undo" or "redo", time); inside a transaction."""
    name, kind, at = deed
    db.execute(ADD_DEED, (name, kind, of, rows.time_text(at)))
    sql = f"SELECT DISTINCT person {_FACTS}"
    _refresh(db, [person for (person,) in db.execute(sql, (of,)).fetchall()], progress)


def _refresh(db: Connection, persons: Sequence[str], progress: Progress) -> None:
    for first in range(0, len(persons), _REPORTED):
        progress(first / len(persons))
        lines.refresh(db, persons[first : first + _REPORTED], noted=True)
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
    """Return the last of these deeds that is about somebody, "" when there is none."""
    for name in reversed(list(deeds)):
        if db.execute(f"SELECT 1 {_FACTS} LIMIT 1", (name,)).fetchone():
            return name
    return ""


def listed(db: Connection, limit: int, only: str = "") -> tuple[Deed, ...]:
    """Return the deeds done last, newest first, or ``only`` one; undone ones too.

    Those about nobody any more are left out.
    """
    undone_ones = frozenset(of for (of,) in db.execute(lines.UNDONE).fetchall())
    found: list[Deed] = []
    sql = "SELECT id, kind, at FROM deed WHERE of IS NULL AND (?1 = '' OR id = ?1) ORDER BY number DESC"
    for name, kind, at in db.execute(sql, (only,)):
        (people,) = db.execute(f"SELECT count(DISTINCT person) {_FACTS}", (name,)).fetchone()
        if not people:
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
