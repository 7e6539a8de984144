"""The list's lines, derived from facts: one function says what they are, for one person and for all anew."""

import json
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any

from careerfit.model.casework import CASE_KINDS, CaseState, case_of, folded, words_of
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Fact, state_of
from careerfit.store import case_tables, rows
from careerfit.store.driver import Connection

COLUMNS = (
    "id", "person", "session", "state", "name", "name_key", "code", "at", "verdict", "role", "role_title",
    "family", "family_title", "track", "certainty", "tied", "flags", "cautioned", "before", "compared",
    "changed", "language", "mode", "version", "tags", "tags_key", "groups", "groups_key", "due", "goal",
    "goal_at", "progress", "scales", "thetas",
)  # fmt: skip
RESULT_COLUMNS = (*COLUMNS[COLUMNS.index("verdict") : COLUMNS.index("before")], "scales", "thetas")
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
# what moves a person along a plan
GOAL_KINDS = ("plan", "step", "skill", "role", "undo", "redo")
UNDONE = """
    SELECT of FROM deed WHERE kind = 'undo' AND number IN (
        SELECT max(number) FROM deed WHERE of IS NOT NULL GROUP BY of
    )
"""

MISSING = -32768  # a theta of a scale without an answer
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_BLOCK = 20_000

Row = dict[str, Any]
Progress = Callable[[float], None]  # told the share that is done; raises to cancel


def moment(at: datetime) -> int:
    """Write a moment as microseconds since 1970."""
    return (at - _EPOCH) // _MICROSECOND


def moment_from(at: int) -> datetime:
    """Read a moment."""
    return _EPOCH + at * _MICROSECOND


def derive(
    person: Mapping[str, Any], sessions: Sequence[Row], facts: Sequence[Fact], undone: Collection[str]
) -> tuple[list[Row], CaseState]:
    """Return the lines of one person, and what the counselor noted about them.

    Sessions come in the order of their numbers, each with a ``part``: what its told result says
    (`result_part`), None when it has none. A line whose comparison or progress has to be computed elsewhere
    comes out as pending.
    A person in the trash has no lines; one whose sessions all are has a line without a session.
    """
    case = _case(facts, undone)
    if case.trashed or case.absent:
        return [], case
    about = _about(person, facts, case)
    before: int | None = None
    found: list[Row] = []
    for session in sessions:
        if session["id"] in case.hidden:
            continue
        line = dict.fromkeys(COLUMNS) | about | _of_session(session)
        if session["part"] is not None:
            line |= session["part"]
            line["before"], before = before, session["number"]
            line["compared"] = "first" if line["before"] is None else "pending"
        found.append(line)
    if not found:
        created = moment(datetime.fromisoformat(person["created"]))
        found.append(dict.fromkeys(COLUMNS) | about | {"state": "none", "at": created})
    return found, case


def _case(facts: Sequence[Fact], undone: Collection[str]) -> CaseState:
    try:
        return case_of(facts, undone)
    except CareerfitError:  # told where the person is looked at; a list must not fail over one of a million
        return CaseState()


def _about(person: Mapping[str, Any], facts: Sequence[Fact], case: CaseState) -> Row:
    name = case.name or person["label"]
    tags, groups = "\n".join(case.tags), "\n".join(case.groups)
    goal, goal_at = _goal(facts)
    return {
        "person": person["id"],
        "name": name or None,
        "name_key": folded(name or case.code) or None,
        "code": case.code or None,
        "tags": tags or None,
        "tags_key": folded(tags) or None,
        "groups": groups or None,
        "groups_key": folded(groups) or None,
        "due": case.due.toordinal() if case.due else None,
        "goal": goal,
        "goal_at": goal_at,
    }


def _goal(facts: Sequence[Fact]) -> tuple[str | None, int | None]:
    """Return the last role of the plan that was chosen last and is not put aside, and what moved it last."""
    moved = [fact.seq for fact in facts if fact.kind in GOAL_KINDS]
    if not any(fact.kind == "plan" for fact in facts):
        return None, None
    try:
        plans = [plan for plan in state_of(facts).plans if not plan.archived]
    except CareerfitError:  # as above
        return None, None
    return (plans[0].steps[-1].title, max(moved)) if plans else (None, None)


def _of_session(session: Row) -> Row:
    told = session["told_at"]
    return {
        "id": session["number"],
        "session": session["id"],
        "state": "unfinished" if told is None else "finished",
        "at": moment(datetime.fromisoformat(told or session["started"])),
        "language": session["language"],
        "mode": session["mode"],
        "version": f"{session['pack']} {session['pack_version']}",
    }


def result_part(told: Row, scale_sets: Callable[[tuple[str, ...]], int]) -> Row:
    """Return what a line says of a told result; ``scale_sets`` numbers the scales that results stand on."""
    result, leader = json.loads(told["result"]), told["leader"]
    first = result["roles"][0] if leader else {}
    family = first.get("family")
    scales = tuple(scale["id"] for scale in result["scales"])
    thetas = array("h", (_thousandths(scale) for scale in result["scales"]))
    return {
        "verdict": told["verdict"],
        "role": leader,
        "role_title": told["leader_title"],
        "family": family,
        "family_title": json.loads(told["names"])["families"].get(family, [family])[0] if leader else None,
        "track": told["leader_track"],
        "certainty": first.get("p_best"),
        "tied": len(result["ties"][0]) if result["ties"] else None,
        "flags": " ".join(result["flags"]) or None,
        "cautioned": int("caution" in result["flags"]),
        "scales": scale_sets(scales),
        "thetas": thetas.tobytes(),
    }


def _thousandths(scale: Mapping[str, Any]) -> int:
    return round(max(-32.0, min(32.0, scale["theta"])) * 1000) if scale["answered"] else MISSING


def words_for(line: Row, case: CaseState) -> str:
    """Return the words by which a line is found: name, code, tags, groups and notes."""
    texts = (line["name"], line["code"], *case.tags, *case.groups, *(note.text for note in case.notes))
    return " ".join(word for text in texts if text for word in words_of(text))


def labels_of(line: Row, case: CaseState) -> Iterator[tuple[str, str, int, str]]:
    """Return the rows of tags, groups and flags of a line."""
    for kind, names in (("tag", case.tags), ("group", case.groups), ("flag", (line["flags"] or "").split())):
        for name in names:
            yield kind, folded(name), line["id"], name


def refresh(db: Connection, persons: Iterable[str], *, noted: bool = False) -> None:
    """Make the lines of these people follow from their facts again; inside a transaction.

    ``noted`` says that a note may have changed, of which a line itself shows nothing.
    """
    sets = _ScaleSets(db)
    for person in persons:
        _refresh(db, person, sets, noted=noted)


def _refresh(db: Connection, person_id: str, sets: "_ScaleSets", *, noted: bool) -> None:
    old = {row["id"]: row for row in _all(db, "SELECT * FROM line WHERE person = ?", person_id)}
    persons = _all(db, "SELECT * FROM person WHERE id = ?", person_id)
    if not persons:
        _drop(db, old)
        return
    sessions = _all(db, _SESSIONS.format(told="NULL") + "WHERE session.person = ? ORDER BY number", person_id)
    for session in sessions:
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
    deeds = {str(fact.value["deed"]) for fact in facts if fact.kind in CASE_KINDS and "deed" in fact.value}
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
