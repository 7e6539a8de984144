"""Erases people and results for good: rows, search index, free pages, log, and the copies that hold them."""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from careerfit.model.casework import words_of
from careerfit.model.errors import CareerfitError
from careerfit.store import driver, forgetting, line_tables
from careerfit.store.driver import Connection

Progress = Callable[[float], None]
_RATE = 30e6  # bytes a second, as measured with 6.7 GB on a disk shared with others; only for what is said
_REMOVED, _REWRITTEN = 0.2, 0.9  # shares that are done when the people are gone, and when the file is written
_STEPS = 200_000  # of SQLite's machine between two reports


def erase(
    db: Connection, path: Path, persons: Sequence[str], progress: Progress, sessions: Sequence[str] = ()
) -> None:
    """Erase people, and single sessions of others, from the file of this connection.

    What was deleted is overwritten at once (secure_delete), the search index is written anew, since it only
    marks what is gone from it, and then the whole file is, since pages that were moved about may hold remains
    where no row is. The log is cut to nothing. What ``progress`` raises before a fifth is done takes all of
    it back; after that they are gone, and only the clearing up ends. CareerfitError when another
    program has the file open, which keeps the log: they are gone from every list then, but not yet from the
    log's bytes.
    """
    with driver.transaction(db):
        _remove(db, persons, sessions, progress)
        progress(_REMOVED)
    _rewrite(db, path, progress)
    progress(_REWRITTEN)
    (busy, *_) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise CareerfitError(
            f"{path} is open in another window, so that traces may be left in its log",
            "It is gone from all lists. Close the other window and erase again to clear the log.",
            "log-in-use",
            path=path,
        )
    progress(1.0)


def seconds(path: Path) -> float:
    """Return about how long it takes to write a database anew."""
    return path.stat().st_size / _RATE


def _remove(db: Connection, persons: Sequence[str], sessions: Sequence[str], progress: Progress) -> None:
    has_list = _has(db, "line")
    if has_list:
        _forget_filters(db, persons, sessions)
    for number, person in enumerate(persons):
        progress(_REMOVED / 2 * number / len(persons))
        if has_list:
            for (line,) in db.execute("SELECT id FROM line WHERE person = ?", (person,)).fetchall():
                db.execute("DELETE FROM line_label WHERE line = ?", (line,))
                db.execute("DELETE FROM search WHERE rowid = ?", (line,))
            db.execute("DELETE FROM line WHERE person = ?", (person,))
        db.execute("DELETE FROM session WHERE person = ?", (person,))
        db.execute("DELETE FROM person WHERE id = ?", (person,))
    for person, own in forgetting.owners(db, sessions).items():
        forgetting.forget(db, person, own)
        if has_list:
            line_tables.refresh(db, [person], noted=True)
    if has_list:
        with _reporting(db, lambda: progress(_REMOVED / 2)):
            db.execute("INSERT INTO search (search) VALUES ('optimize')")


def _has(db: Connection, table: str) -> bool:
    """Whether the file has a table: a copy may be older than it."""
    return db.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone() is not None


def _forget_filters(db: Connection, persons: Sequence[str], sessions: Sequence[str]) -> None:
    """Take away the saved filters that are about one of these people, or that have all words of a name.

    Those that name one of these sessions by its id go too.
    """
    saved = db.execute("SELECT name, value FROM saved_filter").fetchall()
    if not saved:
        return
    names: set[str] = set()
    for person in persons:
        for (label,) in db.execute("SELECT label FROM person WHERE id = ?", (person,)).fetchall():
            names.add(label)
        for name, code in db.execute(_NAMES, (person,)).fetchall():
            names |= {name or "", code or ""}
    called = [set(words) for words in map(words_of, names) if words]
    named = forgetting.naming(sessions) if sessions else None
    for name, value in saved:
        text = json.dumps(json.loads(value), ensure_ascii=False)
        said = (set(words_of(text)), set(words_of(name)))
        about = any(person in text for person in persons)
        about = about or (named is not None and bool(named.search(f"{name}\n{text}")))
        if about or any(own <= words for own in called for words in said):
            db.execute("DELETE FROM saved_filter WHERE name = ?", (name,))


_NAMES = "SELECT value ->> '$.name', value ->> '$.code' FROM fact WHERE person = ? AND kind = 'case-name'"


def _rewrite(db: Connection, path: Path, progress: Progress) -> None:
    """Write the whole file anew, saying how far it is by the time that this usually takes."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    begun, expected = time.monotonic(), seconds(path)

    def report() -> None:
        share = min((time.monotonic() - begun) / max(expected, 0.1), 1.0)
        progress(_REMOVED + (_REWRITTEN - _REMOVED) * share)

    with _reporting(db, report):
        db.execute("VACUUM")


@contextmanager
def _reporting(db: Connection, report: Callable[[], None]) -> Iterator[None]:
    """Call a function again and again while one statement runs; what it raises ends the statement."""
    raised: list[BaseException] = []

    def handler() -> int:
        try:
            report()
        except BaseException as error:  # raised again below; SQLite only knows to stop
            raised.append(error)
        return len(raised)

    db.set_progress_handler(handler, _STEPS)
    try:
        yield
    except driver.DatabaseError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        db.set_progress_handler(None, 0)


def backups_with(path: Path, persons: Sequence[str], sessions: Sequence[str] = ()) -> tuple[Path, ...]:
    """Return the copies beside a database that hold one of these people or sessions, newest first.

    A file of such a name that cannot be read as a database is named too: nobody knows what it holds.
    """
    copies = sorted(path.parent.glob(f"{path.stem}-*{path.suffix}*"), key=lambda one: -one.stat().st_mtime)
    logs = tuple(f"{path.suffix}{end}" for end in ("-wal", "-shm", "-journal"))
    return tuple(
        one
        for one in copies
        if one.is_file() and not one.name.endswith(logs) and _holds(one, persons, sessions)
    )


def _holds(copy: Path, persons: Sequence[str], sessions: Sequence[str]) -> bool:
    try:
        db = driver.peek(copy)
        try:
            found = [
                db.execute("SELECT 1 FROM person WHERE id = ?", (person,)).fetchone() for person in persons
            ]
            owners = forgetting.owners(db, sessions)
        finally:
            db.close()
    except driver.DatabaseError:
        return True
    return any(found) or bool(owners)


def erase_from_backup(copy: Path, persons: Sequence[str], sessions: Sequence[str] = ()) -> None:
    """Erase people and sessions from a copy, which keeps its schema; errors are those of `erase`."""
    db = driver.connect(copy)
    try:
        erase(db, copy, persons, lambda _share: None, sessions)
        db.execute("PRAGMA journal_mode = DELETE").fetchone()
    finally:
        db.close()
