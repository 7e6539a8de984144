"""Writes single rows; each statement belongs to a transaction of its caller."""

from careerfit.model.session import Person, Session
from careerfit.store import queries, rows
from careerfit.store.driver import Connection


def insert(db: Connection, table: str, row: rows.Row) -> None:
    """Insert a row by the names of its columns."""
    names = ", ".join(row)
    places = ", ".join(f":{name}" for name in row)
    db.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", dict(row))  # noqa: S608 - our names


def add_session(db: Connection, session: Session, person: Person | None) -> None:
    """Insert a session with the events it has, and its person when that one is new."""
    if person and not db.execute("SELECT 1 FROM person WHERE id = ?", (person.id,)).fetchone():
        insert(db, "person", rows.person_row(person))
    insert(db, "session", rows.session_row(session))
    db.executemany(queries.ADD_EVENT, rows.event_rows(session.id, session.events))
