"""The only module that knows the SQLite driver: sqlite-utils over sqlcipher3, set so that a commit lasts.

sqlite-utils makes and migrates tables. It is imported when that is due, since it costs 100 ms, and another
90 ms for numpy where that is installed; an answer needs nothing but the connection.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import sqlcipher3
import sqlcipher3.dbapi2

from careerfit.model.errors import CareerfitError

if TYPE_CHECKING:
    from sqlite3 import Connection as _Typed  # sqlcipher3 has no types; its connection has the same methods

    from sqlite_utils import Database, Migrations

# sqlite-utils takes a driver of this name in place of the interpreter's own sqlite3
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2


Connection: TypeAlias = "_Typed"
DatabaseError: type[Exception] = sqlcipher3.dbapi2.DatabaseError
IntegrityError: type[Exception] = sqlcipher3.dbapi2.IntegrityError
InterfaceError: type[Exception] = sqlcipher3.dbapi2.InterfaceError
ProgrammingError: type[Exception] = sqlcipher3.dbapi2.ProgrammingError

OLDEST = (3, 51, 3)  # earlier versions can corrupt a WAL database that two connections write to
PATIENCE = 5.0  # seconds to wait for another connection's write to end

SETTINGS = (
    "foreign_keys = ON",
    "recursive_triggers = ON",  # so that replacing a row counts as deleting it
    "trusted_schema = OFF",
    "secure_delete = ON",  # what is erased is overwritten, not only unlinked
    "cell_size_check = ON",
    "synchronous = FULL",  # with NORMAL, a power cut takes the last commits with it
)


def check_version(version: tuple[int, ...] = sqlcipher3.dbapi2.sqlite_version_info) -> None:
    """Make sure that SQLite is new enough; raises CareerfitError when it is not."""
    if version < OLDEST:
        found, needed = (".".join(str(part) for part in numbers) for numbers in (version, OLDEST))
        raise CareerfitError(
            f"The SQLite library of this installation is too old: {found}",
            f"Version {needed} or later is needed to keep answers safe. Install sqlcipher3 0.6.4 or later.",
        )


def connect(path: Path) -> Connection:
    """Open a database for reading and writing, making the file when it is not there.

    The connection commits each statement by itself unless a ``transaction`` is open. Errors are the
    driver's own (``DatabaseError`` and its subclasses), except an SQLite that is too old: CareerfitError.
    """
    check_version()
    connection: Connection = sqlcipher3.dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rwc", uri=True, isolation_level=None, timeout=PATIENCE
    )
    try:
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}").fetchall()
        _write_ahead(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: Connection) -> None:
    """Keep a write-ahead log; waits here, as SQLite does not when two programs make the same new file."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
        except sqlcipher3.dbapi2.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


def peek(path: Path) -> Connection:
    """Open a database only to look at it, without changing a byte of it or of its log.

    SQLite leaves a -wal and a -shm file behind whenever it reads a WAL database, unless it is told that
    nobody writes; that is only true of the whole content while there is no log beside the file.
    """
    try:
        logged = path.with_name(f"{path.name}-wal").stat().st_size > 0
    except (FileNotFoundError, PermissionError):  # it goes when the last who wrote closes, perhaps right now
        logged = False
    way = "mode=ro" if logged else "immutable=1"
    connection: Connection = sqlcipher3.dbapi2.connect(
        f"{path.absolute().as_uri()}?{way}", uri=True, isolation_level=None, timeout=PATIENCE
    )
    return connection


@contextmanager
def transaction(db: Connection) -> Iterator[None]:
    """Do all of a block or, when it raises, nothing of it; takes the right to write at once."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        db.rollback()  # nothing to do when SQLite has rolled back by itself, as on a full disk
        raise


def utilities(connection: Connection) -> "tuple[Database, Migrations]":
    """Return sqlite-utils' view of a connection, and an empty list of migrations for it."""
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 - see above

    return Database(connection, execute_plugins=False), Migrations("careerfit")
