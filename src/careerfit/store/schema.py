"""What the database looks like, how it came to look so, and whether a file is one at all."""

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from careerfit.model.errors import CareerfitError
from careerfit.store import case_tables, driver, line_tables, lines
from careerfit.store.faults import MOVE_IT, damaged, no_database, other_state

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

_FACTS = """
CREATE TABLE fact (
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    subject TEXT NOT NULL,
    value TEXT NOT NULL CHECK (CASE WHEN json_valid(value) THEN json_type(value) = 'object' ELSE 0 END),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????+00:00'),
    PRIMARY KEY (person, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER fact_follows BEFORE INSERT ON fact
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM fact WHERE person = NEW.person)
BEGIN SELECT RAISE(ABORT, 'facts of a person are numbered 1, 2, 3'); END;

CREATE TRIGGER fact_stays BEFORE UPDATE ON fact
BEGIN SELECT RAISE(ABORT, 'what happened is never changed'); END;

-- erasing a person takes the person first, and these with it
CREATE TRIGGER fact_goes_with_person BEFORE DELETE ON fact
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person)
BEGIN SELECT RAISE(ABORT, 'only a whole person can be erased'); END;
"""


def _first_tables(db: "Database") -> None:
    """Make persons, sessions, events and what was told; facts are only ever added."""
    db.executescript(_FIRST_TABLES)


def _facts(db: "Database") -> None:
    """Make the table of what people tell outside of the questionnaire."""
    db.executescript(_FACTS)


def _caseload(db: "Database") -> None:
    """Make the tables of the counselor's workspace, and its list from what is there."""
    db.executescript(case_tables.FACTS + case_tables.DERIVED)
    line_tables.rebuild(db.conn)


# Append only: a step that was released is never edited, renamed or moved. The number of steps is the
# version of the schema, kept in the file's header. Steps run inside one transaction.
STEPS: Mapping[str, Step] = {
    "0001-first-tables": _first_tables,
    "0002-facts": _facts,
    "0003-caseload": _caseload,
}

# What each step's tables hold when it was released. While a step is being made, its tables still change
# under the same version; this tells a database of such a state from a damaged one.
COLUMNS: Mapping[str, Mapping[str, str]] = {
    "0001-first-tables": {
        "person": "id label created",
        "session": "number id person started pack pack_version pack_digest catalogue_digest language seed "
        "mode item_order",
        "event": "session seq kind item category ms at",
        "told": "session at engine pack pack_version pack_digest catalogue_version catalogue_digest seed "
        "stages provisional verdict leader leader_title leader_track stopped names result",
    },
    "0002-facts": {"fact": "person seq kind subject value at"},
    "0003-caseload": {
        "deed": "number id kind of at",
        "about": "name value",
        "saved_filter": "name value",
        "line": " ".join(lines.COLUMNS),
        "line_label": "kind key line name",
        "scale_set": "id ids",
    },
}


def look(path: Path, steps: Mapping[str, Step] = STEPS) -> None:
    """Make sure, without touching it, that the file is absent, empty, or a database of these steps.

    Raises CareerfitError for anything that is not a file, another program's database, or a database of a
    newer or another state of careerfit; the driver's DatabaseError for what is no database at all.
    """
    if not path.exists() or (path.is_file() and path.stat().st_size == 0):
        return
    if not path.is_file():
        raise CareerfitError(
            f"{path} is not a file",
            MOVE_IT,
            "not-a-file",
            path=path,
        )
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:  # SQLite itself takes a file of one byte for an empty database
            raise no_database(path)
    db = driver.peek(path)
    try:
        db.execute("BEGIN")  # one state for all that is read: another program may be making it right now
        (application,) = db.execute("PRAGMA application_id").fetchone()
        (version,) = db.execute("PRAGMA user_version").fetchone()
        # made, but nothing was written to it before the program or the computer stopped
        begun = (application, version) == (0, 0) and not db.execute(
            "SELECT 1 FROM sqlite_schema LIMIT 1"
        ).fetchone()
        lacking = _lacking(db, list(steps)[:version]) if application == APPLICATION else ""
    finally:
        db.close()
    if application != APPLICATION and not begun:
        raise CareerfitError(
            f"{path} is a database of another program",
            MOVE_IT,
            "other-program",
            path=path,
        )
    if version > len(steps):
        raise CareerfitError(
            f"{path} was written by a newer version of careerfit",
            "It was left as it is. Open it with that version, or choose another folder for your data.",
            "newer",
            path=path,
        )
    if lacking:
        raise other_state(path, lacking)


def _lacking(db: driver.Connection, names: Iterable[str]) -> str:
    """Name the first table or column ("told.names") that steps of these names made and that is not there."""
    for name in names:
        for table, columns in COLUMNS.get(name, {}).items():
            found = {row[0] for row in db.execute("SELECT name FROM pragma_table_info(?)", [table])}
            if not found:
                return table
            for column in columns.split():
                if column not in found:
                    return f"{table}.{column}"
    return ""


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
    copy_to(db, path, copy)
    return copy


def copy_to(db: driver.Connection, path: Path, copy: Path) -> None:
    """Write a copy that was read back and found sound; CareerfitError when it is not, and driver's errors."""
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
