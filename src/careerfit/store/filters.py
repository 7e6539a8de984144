"""Filters with a name; what a deed changed about them is kept beside them, so that it can be undone."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from careerfit.model.caseload import Filter, filter_from, filter_value
from careerfit.store import rows
from careerfit.store.driver import Connection

ADD_DEED = "INSERT INTO deed (id, kind, of, at) VALUES (?, ?, ?, ?)"
_DEED = "\x1f"  # before a deed's id, where a filter has its name: no name that is typed begins so
_PUT = "INSERT OR REPLACE INTO saved_filter (name, value) VALUES (?, ?)"


def saved(db: Connection) -> dict[str, Filter]:
    """Return the filters that were kept, by name, in alphabetical order."""
    sql = "SELECT name, value FROM saved_filter WHERE substr(name, 1, 1) <> ? ORDER BY name"
    return {name: filter_from(json.loads(value)) for name, value in db.execute(sql, (_DEED,)).fetchall()}


def change(
    db: Connection, deed: tuple[str, str, datetime], did: str, changes: Mapping[str, Filter | None]
) -> None:
    """Keep filters under names, or take names away with None, as one deed (id, kind, time).

    ``did`` says what it was; the first name is the one that is told of. Inside a transaction. What a filter
    was before stands in the same table: erasing somebody whom it names finds it there.
    """
    name, kind, at = deed
    db.execute(ADD_DEED, (name, kind, None, rows.time_text(at)))
    steps = [
        {"name": one, "before": _now(db, one), "after": None if after is None else filter_value(after)}
        for one, after in changes.items()
    ]
    db.execute(_PUT, (f"{_DEED}{name}", json.dumps({"did": did, "steps": steps}, allow_nan=False)))
    _set(db, steps, "after")


def turn(db: Connection, deed: str, way: str) -> None:
    """Take back what a deed changed ("undo"), or bring it back ("redo"); nothing for any other deed."""
    _set(db, _kept(db, deed).get("steps", ()), "before" if way == "undo" else "after")


def about(db: Connection, deed: str) -> tuple[str, Mapping[str, object]] | None:
    """Return the name of the filter that a deed is about, and what it did; None where it is about none."""
    kept = _kept(db, deed)
    names = [step["name"] for step in kept.get("steps", ())]
    return (names[0], {"did": kept["did"], "to": names[-1]}) if names else None


def _kept(db: Connection, deed: str) -> dict[str, Any]:
    row = db.execute("SELECT value FROM saved_filter WHERE name = ?", (f"{_DEED}{deed}",)).fetchone()
    return dict(json.loads(row[0])) if row else {}


def _now(db: Connection, name: str) -> dict[str, Any] | None:
    row = db.execute("SELECT value FROM saved_filter WHERE name = ?", (name,)).fetchone()
    return dict(json.loads(row[0])) if row else None


def _set(db: Connection, steps: Any, to: str) -> None:  # noqa: ANN401 - as JSON has them
    for step in steps:
        if step[to] is None:
            db.execute("DELETE FROM saved_filter WHERE name = ?", (step["name"],))
        else:
            db.execute(_PUT, (step["name"], json.dumps(step[to], allow_nan=False)))
