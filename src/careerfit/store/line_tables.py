"""Keeps the tables of the list in step with the facts: person by person, or all of them anew."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import groupby
from typing import Any

from careerfit.model.casework import CaseState
from careerfit.model.person import Fact
from careerfit.store import case_tables, rows
from careerfit.store.driver import Connection, transaction
from careerfit.store.lines import COLUMNS, RESULT_COLUMNS, Row, derive, labels_of, result_part, words_for

_INSERT = f"INSERT INTO line ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608
_LABEL = "INSERT OR IGNORE INTO line_label (kind, key, line, name) VALUES (?, ?, ?, ?)"
_WORDS = "INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)"
_SESSIONS = """
    SELECT session.number, session.id, session.started, session.language, session.mode, session.pack,
        session.pack_version, told.at AS told_at, told.verdict, told.leader, told.leader_title,
        told.leader_track, {told}, session.person
    FROM session LEFT JOIN told ON told.session = session.id
"""
_TOLD = "told.names, told.result"
UNDONE = """
    SELECT of FROM deed WHERE kind = 'undo' AND number IN (
        SELECT max(number) FROM deed WHERE of IS NOT NULL GROUP BY of
    )
"""


Progress = Callable[[float], None]  # told the share that is done; raises to cancel
_NO_PARTS: Mapping[str, Row] = {}
_BLOCK = 20_000


def refresh(
    db: Connection, persons: Iterable[str], *, noted: bool = False, parts: Mapping[str, Row] = _NO_PARTS
) -> None:
    """Make the lines of these people follow from their facts again; inside a transaction.

    ``noted`` says that a note may have changed, of which a line itself shows nothing. ``parts`` gives, by
    session, what told results say (`unnumbered_part`), of those of which it is known already.
    """
    sets = _ScaleSets(db)
    for person in persons:
        _refresh(db, person, sets, parts, noted=noted)


def _refresh(
    db: Connection, person_id: str, sets: "_ScaleSets", parts: Mapping[str, Row], *, noted: bool
) -> None:
    old = {row["id"]: row for row in _all(db, "SELECT * FROM line WHERE person = ?", person_id)}
    persons = _all(db, "SELECT * FROM person WHERE id = ?", person_id)
    if not persons:
        _drop(db, old)
        return
    sessions = _all(db, _SESSIONS.format(told="NULL") + "WHERE session.person = ? ORDER BY number", person_id)
    for session in sessions:
        part = parts.get(str(session["id"])) if session["told_at"] else None
        if part:
            session["part"] = part | {"scales": sets.number(part["scales"])}
        else:
            session["part"] = _part_of(db, session, old.get(session["number"]), sets)
    facts = _facts(_all(db, "SELECT * FROM fact WHERE person = ? ORDER BY seq", person_id))
    found, case = derive(persons[0], sessions, facts, undone_of(db, facts))
    _number(db, found, old)
    _drop(db, set(old) - {line["id"] for line in found})
    for line in found:
        _write(db, line, old.get(line["id"]), case, noted=noted)


def _part_of(db: Connection, session: Row, known: Row | None, sets: "_ScaleSets") -> Row | None:
    """Return what the result says; a told result never changes, so that what its line says is still right."""
    if session["told_at"] is None:
        return None
    if known is not None and known["state"] == "finished":
        return {name: known[name] for name in RESULT_COLUMNS}
    (told,) = _all(db, "SELECT * FROM told WHERE session = ?", session["id"])
    return result_part(told, sets.number)


def _facts(kept: Iterable[Row]) -> list[Fact]:
    """Read facts; one that cannot be read is told of where the person is looked at, and not here."""
    found = []
    for row in kept:
        with suppress(ValueError, RecursionError):
            found.append(rows.fact_from(row))
    return found


def undone_of(db: Connection, facts: Iterable[Fact]) -> frozenset[str]:
    """Return which deeds of these facts are undone."""
    deeds = {str(fact.value["deed"]) for fact in facts if "deed" in fact.value}
    last = "SELECT kind FROM deed WHERE of = ? ORDER BY number DESC LIMIT 1"
    return frozenset(deed for deed in deeds if db.execute(last, (deed,)).fetchone() == ("undo",))


def _number(db: Connection, found: list[Row], old: Mapping[int, Row]) -> None:
    """Give the line of a person without a session its number."""
    for line in found:
        if line["id"] is None:
            kept = next((number for number in old if number < 0), None)
            (lowest,) = db.execute("SELECT min(id) FROM line").fetchone()
            line["id"] = kept if kept is not None else min(lowest or 0, 0) - 1


def _drop(db: Connection, numbers: Iterable[int]) -> None:
    for number in numbers:
        db.execute("DELETE FROM line WHERE id = ?", (number,))
        db.execute("DELETE FROM line_label WHERE line = ?", (number,))
        db.execute("DELETE FROM search WHERE rowid = ?", (number,))


def _write(db: Connection, line: Row, old: Row | None, case: CaseState, *, noted: bool) -> None:
    if old is None:
        db.execute(_INSERT, tuple(line[name] for name in COLUMNS))
    else:
        _keep_computed(line, old)
        different = [name for name in COLUMNS if line[name] != old[name]]
        if not different and not noted:
            return
        if different:
            places = ", ".join(f"{name} = ?" for name in different)
            values = [line[name] for name in different]
            db.execute(f"UPDATE line SET {places} WHERE id = ?", [*values, line["id"]])  # noqa: S608 - our names
        db.execute("DELETE FROM line_label WHERE line = ?", (line["id"],))
    db.executemany(_LABEL, labels_of(line, case))
    db.execute(_WORDS, (line["id"], words_for(line, case)))


def _keep_computed(line: Row, old: Row) -> None:
    """Take over what was computed elsewhere, as long as it rests on the same."""
    if line["state"] == old["state"] and line["before"] == old["before"]:
        line["compared"], line["changed"] = old["compared"], old["changed"]
    if (line["goal"], line["goal_at"]) == (old["goal"], old["goal_at"]):
        line["progress"] = old["progress"]


class _ScaleSets:
    """Numbers the sets of scales that results stand on."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._known: dict[tuple[str, ...], int] = {}

    def number(self, scales: tuple[str, ...]) -> int:
        """Return the number of a set of scales, new or known."""
        if scales not in self._known:
            text = json.dumps(scales)
            self._db.execute("INSERT OR IGNORE INTO scale_set (ids) VALUES (?)", (text,))
            (found,) = self._db.execute("SELECT id FROM scale_set WHERE ids = ?", (text,)).fetchone()
            self._known[scales] = int(found)
        return self._known[scales]


def make_indexes(db: Connection) -> None:
    """Make the indexes that are not there yet."""
    for name, columns in case_tables.INDEXES.items():
        db.execute(f"CREATE INDEX IF NOT EXISTS {name} ON {columns}")


def complete(db: Connection) -> None:
    """Make the indexes that a database lacks which was made before they were thought of."""
    sql = "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'line'"
    if set(case_tables.INDEXES) - {name for (name,) in db.execute(sql).fetchall()}:
        with transaction(db):
            make_indexes(db)


def rebuild(db: Connection, progress: Progress = lambda _share: None) -> None:
    """Derive all lines anew; inside a transaction."""
    for name in case_tables.INDEXES:
        db.execute(f"DROP INDEX IF EXISTS {name}")
    for table in ("line", "line_label", "scale_set"):
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - our names
    db.execute("INSERT INTO search (search) VALUES ('delete-all')")
    (people,) = db.execute("SELECT count(*) FROM person").fetchone()
    block: list[tuple[Row, CaseState]] = []
    lowest = 0
    for done, (found, case) in enumerate(_derived(db)):
        for line in found:
            if line["id"] is None:
                lowest -= 1
                line["id"] = lowest
            block.append((line, case))
        if len(block) >= _BLOCK:
            _insert(db, block)
            block = []
            progress(0.8 * done / people)
    _insert(db, block)
    db.execute("INSERT INTO search (search) VALUES ('optimize')")
    progress(0.85)
    make_indexes(db)
    progress(1.0)


def _insert(db: Connection, block: Sequence[tuple[Row, CaseState]]) -> None:
    db.executemany(_INSERT, [tuple(line[name] for name in COLUMNS) for line, _ in block])
    db.executemany(_LABEL, [label for line, case in block for label in labels_of(line, case)])
    db.executemany(_WORDS, [(line["id"], words_for(line, case)) for line, case in block])


def _derived(db: Connection) -> Iterator[tuple[list[Row], CaseState]]:
    """Derive person after person, reading persons, sessions and facts side by side."""
    undone = frozenset(of for (of,) in db.execute(UNDONE).fetchall())
    sets = _ScaleSets(db)
    sessions = _grouped(db, _SESSIONS.format(told=_TOLD) + "ORDER BY session.person, session.number")
    facts = _grouped(db, "SELECT * FROM fact ORDER BY person, seq")
    for person in _rows(db, "SELECT * FROM person ORDER BY id"):
        own = sessions(person["id"])
        for session in own:
            session["part"] = None if session["told_at"] is None else result_part(session, sets.number)
        yield derive(person, own, _facts(facts(person["id"])), undone)


def _grouped(db: Connection, sql: str) -> Callable[[str], list[Row]]:
    """Return a function that takes the rows of the next person, asked for in the order of their ids."""
    groups = groupby(_rows(db, sql), key=lambda row: str(row["person"]))
    waiting: list[tuple[str, list[Row]]] = []

    def take(person: str) -> list[Row]:
        if not waiting:
            following = next(groups, None)
            if following is None:
                return []
            waiting.append((following[0], list(following[1])))
        return waiting.pop()[1] if waiting[0][0] == person else []

    return take


def _rows(db: Connection, sql: str, *values: Any) -> Iterator[Row]:  # noqa: ANN401 - what SQL takes
    cursor = db.execute(sql, values)
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield dict(zip(names, row, strict=True))


def _all(db: Connection, sql: str, *values: Any) -> list[Row]:  # noqa: ANN401 - as above
    return list(_rows(db, sql, *values))
