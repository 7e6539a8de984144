"""What the database looks like, how it came to look so, and whether a file is one at all."""

import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from careerfit.model.errors import CareerfitError
from careerfit.store import driver
from careerfit.store.faults import MOVE_IT, damaged, no_database

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]

_MAGIC = b"SQLite format 3\0"
APPLICATION = 0x63666974  # "cfit" in the file's header says whose file it is

_FIRST_TABLES = """
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    label TEXT NOT NULL,
    created TEXT NOT NULL CHECK (created GLOB '????-??-??T??:??:??.??????+00:00')
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    started TEXT NOT NULL CHECK (started GLOB '????-??-??T??:??:??.??????+00:00'),
    pack TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    pack_digest TEXT NOT NULL,
    catalogue_digest TEXT NOT NULL,
    language TEXT NOT NULL,
    seed INTEGER NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('full', 'quick')),
    item_order TEXT NOT NULL CHECK (json_type(item_order) = 'array')
) STRICT;
CREATE INDEX session_person ON session (person);

CREATE TABLE event (
    session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('answer', 'skip', 'go')),
    item TEXT NOT NULL,
    category INTEGER CHECK (category >= 1),
    ms INTEGER CHECK (ms >= 0),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????+00:00'),
    PRIMARY KEY (session, seq),
    CHECK ((kind = 'answer') = (category IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE told (
    session TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????+00:00'),
    engine TEXT NOT NULL,
    pack TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    pack_digest TEXT NOT NULL,
    catalogue_version TEXT NOT NULL,
    catalogue_digest TEXT NOT NULL,
    seed INTEGER NOT NULL,
    stages TEXT NOT NULL CHECK (json_type(stages) = 'array'),
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    verdict TEXT NOT NULL CHECK (verdict IN ('shortlist', 'tied', 'cannot-say-yet', 'neither')),
    leader TEXT,
    leader_title TEXT,
    leader_track TEXT CHECK (leader_track IN ('marketing', 'sales', 'bridge')),
    stopped TEXT NOT NULL CHECK (stopped IN ('settled', 'precise', 'maximum', 'full', 'early')),
    names TEXT NOT NULL CHECK (json_type(names) = 'object'),
    result TEXT NOT NULL CHECK (json_type(result) = 'object'),
    CHECK ((leader IS NULL) = (leader_track IS NULL)),
    CHECK ((leader IS NULL) = (leader_title IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_follows BEFORE INSERT ON event
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'events of a session are numbered 1, 2, 3'); END;

CREATE TRIGGER event_is_asked BEFORE INSERT ON event
WHEN NOT EXISTS (
    SELECT 1 FROM session, json_each(session.item_order) AS asked
    WHERE session.id = NEW.session AND asked.value = NEW.item
)
BEGIN SELECT RAISE(ABORT, 'the session does not ask this item'); END;

CREATE TRIGGER event_before_told BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM told WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'the session has its result'); END;

CREATE TRIGGER told_once BEFORE INSERT ON told
WHEN EXISTS (SELECT 1 FROM told WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'a session is told once'); END;

CREATE TRIGGER session_stays BEFORE UPDATE ON session
BEGIN SELECT RAISE(ABORT, 'what happened is never changed'); END;

CREATE TRIGGER event_stays BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'what happened is never changed'); END;

CREATE TRIGGER told_stays BEFORE UPDATE ON told
BEGIN SELECT RAISE(ABORT, 'what happened is never changed'); END;

-- erasing a person takes the session first, and these with it
CREATE TRIGGER event_goes_with_session BEFORE DELETE ON event
WHEN EXISTS (SELECT 1 FROM session WHERE id = OLD.session)
BEGIN SELECT RAISE(ABORT, 'only a whole session can be erased'); END;

CREATE TRIGGER told_goes_with_session BEFORE DELETE ON told
WHEN EXISTS (SELECT 1 FROM session WHERE id = OLD.session)
BEGIN SELECT RAISE(ABORT, 'only a whole session can be erased'); END;
"""


def _first_tables(db: "Database") -> None:
    """Make persons, sessions, events and what was told; facts are only ever added."""
    db.executescript(_FIRST_TABLES)


# Append only: a step that was released is never edited, renamed or moved. The number of steps is the
# version of the schema, kept in the file's header. Steps run inside one transaction.
STEPS: Mapping[str, Step] = {"0001-first-tables": _first_tables}


def look(path: Path, steps: Mapping[str, Step] = STEPS) -> None:
    """Make sure, without touching it, that the file is absent, empty, or a database of these steps.

    Raises CareerfitError for anything that is not a file, another program's database, or a database of a
    newer careerfit; the driver's DatabaseError for what is no database at all.
    """
    if not path.exists() or (path.is_file() and path.stat().st_size == 0):
        return
    if not path.is_file():
        raise CareerfitError(
            f"{path} is not a file",
            MOVE_IT,
        )
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:  # SQLite itself takes a file of one byte for an empty database
            raise no_database(path)
    db = driver.peek(path)
    try:
        (application,) = db.execute("PRAGMA application_id").fetchone()
        (version,) = db.execute("PRAGMA user_version").fetchone()
        # made, but nothing was written to it before the program or the computer stopped
        begun = (application, version) == (0, 0) and not db.execute(
            "SELECT 1 FROM sqlite_schema LIMIT 1"
        ).fetchone()
    finally:
        db.close()
    if application != APPLICATION and not begun:
        raise CareerfitError(
            f"{path} is a database of another program",
            MOVE_IT,
        )
    if version > len(steps):
        raise CareerfitError(
            f"{path} was written by a newer version of careerfit",
            "It was left as it is. Open it with that version, or choose another folder for your data.",
        )


def bring_up_to_date(
    db: driver.Connection, path: Path, now: datetime, steps: Mapping[str, Step] = STEPS
) -> None:
    """Apply the steps that the database lacks, all or none; one with content is backed up first.

    Also claims the right to write once when nothing is lacking, so that a file or folder that cannot be
    written to is found now and not at the first answer. Raises the driver's errors, and CareerfitError
    when the database proves damaged.
    """
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if 0 < version < len(steps):
        back_up(db, path, version, now)
    with driver.transaction(db):
        if version == len(steps):
            return
        tables, migrations = driver.utilities(db)
        for name, step in steps.items():
            migrations(name=name)(step)
        migrations.apply(tables)
        if db.execute("PRAGMA foreign_key_check").fetchone():
            raise damaged(path)
        db.execute(f"PRAGMA application_id = {APPLICATION}")
        db.execute(f"PRAGMA user_version = {len(steps)}")


def back_up(db: driver.Connection, path: Path, version: int, now: datetime) -> Path:
    """Copy the database beside itself, as one whole file that was read back and found sound.

    Returns the copy's path, which names the day and the schema's version. A second copy of the same day
    and version takes the place of the first: facts are only added, so the later one holds all of it.
    Raises CareerfitError when the copy is not sound, and the driver's errors.
    """
    copy = path.with_name(f"{path.stem}-{now:%Y-%m-%d}-schema-{version}{path.suffix}")
    part = copy.with_name(f"{copy.name}.part")
    part.unlink(missing_ok=True)
    try:
        db.execute("VACUUM INTO ?", [part.absolute().as_uri()])
        check = driver.peek(part)
        try:
            faults = [row[0] for row in check.execute("PRAGMA integrity_check")]
            broken = check.execute("PRAGMA foreign_key_check").fetchone()
        finally:
            check.close()
        if faults != ["ok"] or broken:
            raise damaged(path)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(copy)
    finally:
        part.unlink(missing_ok=True)
    return copy
