"""Erases people for good: rows, search index, free pages, log, and the copies that hold them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from careerfit.model.errors import CareerfitError
from careerfit.store import driver
from careerfit.store.driver import Connection

Progress = Callable[[float], None]


def erase(db: Connection, path: Path, persons: Sequence[str], progress: Progress) -> None:
    """Erase people from the file of this connection.

    What was deleted is overwritten at once (secure_delete), the search index is written anew, since it only
    marks what is gone from it, and then the whole file is, since pages that were moved about may hold remains
    where no row is. The log is cut to nothing. CareerfitError when another program has the file open, which
    keeps the log: the people are gone from every list then, but not yet from the log's bytes.
    """
    with driver.transaction(db):
        _remove(db, persons)
        progress(0.2)
    _rewrite(db)
    progress(0.9)
    (busy, *_) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise CareerfitError(
            f"{path} is open in another window, so that traces may be left in its log",
            "The people are erased from all lists. Close the other window and erase again to clear the log.",
        )
    progress(1.0)


def _remove(db: Connection, persons: Sequence[str]) -> None:
    has_list = db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'line'").fetchone()
    for person in persons:
        if has_list:
            for (line,) in db.execute("SELECT id FROM line WHERE person = ?", (person,)).fetchall():
                db.execute("DELETE FROM line_label WHERE line = ?", (line,))
                db.execute("DELETE FROM search WHERE rowid = ?", (line,))
            db.execute("DELETE FROM line WHERE person = ?", (person,))
        db.execute("DELETE FROM session WHERE person = ?", (person,))
        db.execute("DELETE FROM person WHERE id = ?", (person,))
    if has_list:
        db.execute("INSERT INTO search (search) VALUES ('optimize')")


def _rewrite(db: Connection) -> None:
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    db.execute("VACUUM")


def backups_with(path: Path, persons: Sequence[str]) -> tuple[Path, ...]:
    """Return the copies beside a database that hold one of these people, newest first.

    A file of such a name that cannot be read as a database is named too: nobody knows what it holds.
    """
    copies = sorted(path.parent.glob(f"{path.stem}-*{path.suffix}*"), key=lambda one: -one.stat().st_mtime)
    logs = tuple(f"{path.suffix}{end}" for end in ("-wal", "-shm", "-journal"))
    return tuple(
        one for one in copies if one.is_file() and not one.name.endswith(logs) and _holds(one, persons)
    )


def _holds(copy: Path, persons: Sequence[str]) -> bool:
    try:
        db = driver.peek(copy)
        try:
            found = [
                db.execute("SELECT 1 FROM person WHERE id = ?", (person,)).fetchone() for person in persons
            ]
        finally:
            db.close()
    except driver.DatabaseError:
        return True
    return any(found)


def erase_from_backup(copy: Path, persons: Sequence[str]) -> None:
    """Erase people from a copy, which keeps its schema; errors are those of `erase`."""
    db = driver.connect(copy)
    try:
        erase(db, copy, persons, lambda _share: None)
        db.execute("PRAGMA journal_mode = DELETE").fetchone()
    finally:
        db.close()
