"""Takes single results out of what is kept about people: each person is written anew without them."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from careerfit.model.casework import WRITER
from careerfit.store.driver import Connection
from careerfit.store.inserting import insert

Row = dict[str, Any]

_STRUCK = "…"  # stands where something else said the id
_EVENTS = "SELECT * FROM event WHERE session = ? ORDER BY seq"
_TOLD = "SELECT * FROM told WHERE session = ?"
_FACTS = (
    "SELECT *, value ->> '$.deed' AS deed, "
    "CASE WHEN kind IN ('undo', 'redo') THEN value ->> '$.of' END AS of FROM fact "
    "WHERE person = ? ORDER BY seq"
)
_BROUGHT = "SELECT json_object('by', ?, 'deed', ?)"


def naming(ids: Iterable[str]) -> re.Pattern[str]:
    """Return what finds one of these ids in a text, as a whole word."""
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, ids))})(?![\w-])")


def owners(db: Connection, sessions: Iterable[str]) -> dict[str, list[str]]:
    """Return whose these sessions are, by person; one that is not there is left out."""
    found: dict[str, list[str]] = {}
    for session in sessions:
        for (person,) in db.execute("SELECT person FROM session WHERE id = ?", (session,)).fetchall():
            found.setdefault(person, []).append(session)
    return found


def forget(db: Connection, person: str, sessions: Collection[str]) -> None:
    """Write a person anew without these sessions and without what was told of them; inside a transaction.

    What happened is never changed, and only a whole person can be deleted: so the person is, and comes back
    without them. The numbers of the other sessions stay, the facts are numbered on. What was noted of the
    person themself stays too; where it names one of the sessions by its id, that is struck out.
    """
    own = _rows(db, "SELECT * FROM session WHERE person = ? ORDER BY number", person)
    stay = [one for one in own if one["id"] not in sessions]
    tables = {
        "person": _rows(db, "SELECT * FROM person WHERE id = ?", person),
        "session": stay,
        "event": [row for one in stay for row in _rows(db, _EVENTS, one["id"])],
        "told": [row for one in stay for row in _rows(db, _TOLD, one["id"])],
        "fact": _facts(db, person, sessions),
    }
    db.execute("DELETE FROM session WHERE person = ?", (person,))
    db.execute("DELETE FROM person WHERE id = ?", (person,))
    for table, rows in tables.items():
        for row in rows:
            insert(db, table, row)


def _facts(db: Connection, person: str, sessions: Collection[str]) -> list[Row]:
    """Return a person's facts without those about these sessions, numbered anew."""
    if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'fact'").fetchone():
        return []  # a copy from before there were facts
    before = _rows(db, _FACTS, person)
    about = [one for one in before if one["subject"].partition("/")[0] in sessions]
    gone = {one["seq"] for one in about}
    for one in before:  # what is gone cannot be taken back either
        if one["of"] in gone:
            gone.add(one["seq"])
    stay = [one for one in before if one["seq"] not in gone]
    lost = _lost_deeds(about, stay)
    found: list[Row] = []
    numbers: dict[int, int] = {}
    said = naming(sessions)
    for one in before:
        deed, of = one.pop("deed"), one.pop("of")
        if one["seq"] in gone and deed not in lost:
            continue
        if one["seq"] in gone:  # by this one, the deed finds the person still
            lost.discard(deed)
            (value,) = db.execute(_BROUGHT, (WRITER, deed)).fetchone()
            one |= {"kind": "case-brought", "subject": "", "value": value}
        elif of in numbers:
            (one["value"],) = db.execute(
                "SELECT json_set(?, '$.of', ?)", (one["value"], numbers[of])
            ).fetchone()
        numbers[one["seq"]] = len(found) + 1
        text = {name: said.sub(_STRUCK, one[name]) for name in ("subject", "value")}
        found.append(one | text | {"seq": len(found) + 1})
    return found


def _lost_deeds(about: Sequence[Row], stay: Sequence[Row]) -> set[str]:
    """Return the deeds that found the person by facts that go only, and told them something that stays."""
    finding = {one["deed"] for one in stay if one["kind"].startswith("case-")}
    telling = {one["deed"] for one in stay if not one["kind"].startswith("case-")}
    went = {one["deed"] for one in about if one["kind"].startswith("case-")}
    return {str(deed) for deed in (went & telling) - finding if deed is not None}


def _rows(db: Connection, sql: str, value: str) -> list[Row]:
    cursor = db.execute(sql, (value,))
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
