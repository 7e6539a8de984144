"""Reads the list: the ids of the lines that a filter lets through, in any order, and a page of lines."""

import json
from array import array
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from careerfit.model.caseload import EVERYTHING, NEWEST, Filter, Ids, Line, Sort, SortKey
from careerfit.store.conditions import (
    LEADS,
    SEARCHED,
    Condition,
    bounded,
    collecting,
    conditions_of,
    is_few,
    places,
    sizes_of,
)
from careerfit.store.driver import Connection
from careerfit.store.lines import moment_from

# what each column is sorted by: expression, whether it can be missing, and its index
_ORDER: dict[SortKey, tuple[str, str]] = {
    "date": ("at", "line_at"),
    "person": ("name_key", "line_name"),
    "state": ("state", "line_state"),
    "verdict": ("verdict", "line_verdict"),
    "role": ("role_title COLLATE NOCASE", "line_role_title"),
    "family": ("family_title COLLATE NOCASE", "line_family_title"),
    "track": ("track", "line_track"),
    "certainty": ("certainty", "line_certainty"),
    "tied": ("tied", "line_tied"),
    "flags": ("flags", "line_flags"),
    "cautioned": ("cautioned", "line_cautioned"),
    "changed": ("changed", "line_changed"),
    "language": ("language", "line_language"),
    "mode": ("mode", "line_mode"),
    "version": ("version", "line_version"),
    "tags": ("tags_key", "line_tags"),
    "groups": ("groups_key", "line_groups"),
    "due": ("due", "line_due"),
    "goal": ("goal COLLATE NOCASE", "line_goal"),
    "progress": ("progress", "line_progress"),
}
_NEVER_MISSING = ("date", "state")
# a column and an order for which one index gives the lines of a value in order: where the first lines in the
# order are just those without the value, nothing else finds a screenful soon
_PAIRS = {("verdict", "certainty")}
_FIRST_LOOK = 5_000  # lines walked in the order asked for before all are collected
_LOOKED_AT = 50  # of them looked at by one statement
_SCREENFUL = 100  # ids handed on first
_CHUNK = 20_000  # ids handed on together
_PAGE = 500  # rows fetched by one statement


def chunks(db: Connection, chosen: Filter = EVERYTHING, by: Sort = NEWEST) -> Iterator[Ids]:
    """Return the ids of the lines, in order, a part at a time; the first part comes at once.

    Whoever reads on may stop at any part. Nothing may be written between the parts.
    """
    conditions = conditions_of(chosen)
    if not conditions:
        yield from _walked(db, by)
        return
    pair = _pair(conditions, by)
    if pair and len(pair) == len(conditions):
        yield from _paired(db, pair, by)
        return
    given = 0
    sizes = sizes_of(db, conditions)
    if not is_few(sizes):
        first = _first_look(db, conditions, sizes, by)
        given = len(first)
        if first:
            yield first
    for part in _collected(db, conditions, by):
        kept = part[given:]
        given -= min(given, len(part))
        if kept:
            yield kept


def _collected(db: Connection, conditions: Sequence[Condition], by: Sort) -> Iterator[Ids]:
    """Return all ids of these conditions in order: sorted, or where very many are found, by a walk.

    To sort the ids of a million lines would take 80 MB.
    """
    if len(conditions) == 1 and conditions[0].found_in and bounded(db, conditions[0], LEADS) > LEADS:
        yield from _walked(db, by, meeting=conditions[0])
        return
    where, values = collecting(db, conditions)
    column, turned = _ORDER[by.key][0], "DESC" if by.descending else "ASC"
    sql = f"SELECT id FROM line {where} ORDER BY {column} IS NULL, +{column} {turned}, +id {turned}"  # noqa: S608
    yield from _parts(db, sql, values)


def rows(db: Connection, ids: Sequence[int]) -> tuple[Line, ...]:
    """Return the lines with these ids, in the order given; one that is there no more is left out."""
    found: dict[int, Line] = {}
    for first in range(0, len(ids), _PAGE):
        part = ids[first : first + _PAGE]
        cursor = db.execute(f"SELECT * FROM line WHERE id IN ({', '.join('?' * len(part))})", tuple(part))  # noqa: S608
        names = [column[0] for column in cursor.description]
        for row in cursor.fetchall():
            line = _line(dict(zip(names, row, strict=True)))
            found[line.id] = line
    return tuple(found[number] for number in ids if number in found)


def _walked(
    db: Connection, by: Sort, first: int = _SCREENFUL, meeting: Condition | None = None
) -> Iterator[Ids]:
    """Return all ids, or those that meet a condition, in an index's order; those without its value last."""
    column, index = _ORDER[by.key]
    turned = "DESC" if by.descending else "ASC"
    met, values = (meeting.plain(), meeting.values) if meeting else ("1", ())
    known = "1" if by.key in _NEVER_MISSING else f"{column} IS NOT NULL"
    walk = f"SELECT id FROM line INDEXED BY {index} WHERE {known} AND {met}"  # noqa: S608 - our words
    yield from _parts(db, f"{walk} ORDER BY {column} {turned}, id {turned}", values, first)
    if by.key not in _NEVER_MISSING:
        sql = f"SELECT id FROM line WHERE {column} IS NULL AND {met} ORDER BY id {turned}"  # noqa: S608 - as above
        yield from _parts(db, sql, values, first)


def _pair(conditions: Sequence[Condition], by: Sort) -> Sequence[Condition]:
    """Return the conditions that an index of a value and this column walks through in order, if there is one.

    The first is that of the value; bounds of the column itself follow.
    """
    column = _ORDER[by.key][0]
    first = [one for one in conditions if (one.column, by.key) in _PAIRS and len(one.values) == 1]
    return (*first[:1], *(one for one in conditions if one.column == column and one.spread)) if first else ()


def _paired(db: Connection, pair: Sequence[Condition], by: Sort, size: int = _SCREENFUL) -> Iterator[Ids]:
    """Return the ids of the lines with one value, in the order of an index of that column and this one."""
    first, *bounds = pair
    column, turned = _ORDER[by.key][0], "DESC" if by.descending else "ASC"
    order = f"ORDER BY {column} {turned}, id {turned}"
    known = " AND ".join((first.plain(), f"{column} IS NOT NULL", *(one.plain() for one in bounds)))
    values = tuple(value for one in pair for value in one.values)
    yield from _parts(db, f"SELECT id FROM line WHERE {known} {order}", values, size)  # noqa: S608 - our words
    if not bounds:
        sql = f"SELECT id FROM line WHERE {first.plain()} AND {column} IS NULL ORDER BY id {turned}"  # noqa: S608
        yield from _parts(db, sql, first.values, size)


def _first_look(db: Connection, conditions: Sequence[Condition], sizes: Sequence[int], by: Sort) -> Ids:
    """Return those of the first lines in this order that meet the conditions."""
    pair = _pair(conditions, by)
    walk = _paired(db, pair, by, _FIRST_LOOK) if pair else _walked(db, by, _FIRST_LOOK)
    ids, left = next(walk, array("q")), []
    for one, size in zip(conditions, sizes, strict=True):
        if one.searches and (one.is_slow_of_each or size <= LEADS):
            ids = _searched(db, one, ids)
        elif one not in pair:
            left.append(one)
    if not left:
        return ids
    met: set[int] = set()
    where = " AND ".join(one.of_each() for one in left)
    values = tuple(value for one in left for value in one.values)
    for first in range(0, len(ids), _LOOKED_AT):
        page = ids[first : first + _LOOKED_AT]
        sql = f"SELECT id FROM line WHERE id IN ({places(page)}) AND {where}"  # noqa: S608 - our words
        met.update(number for (number,) in db.execute(sql, (*page, *values)).fetchall())
        if len(met) >= _SCREENFUL // 2:
            ids = ids[: first + len(page)]
            break
    return array("q", (number for number in ids if number in met))


def _searched(db: Connection, search: Condition, ids: Ids) -> Ids:
    """Return those of these lines that a search finds, reading all that it finds once.

    The plus keeps SQLite from searching anew for each line.
    """
    sql = f"SELECT rowid FROM {SEARCHED} AND +rowid IN (SELECT value FROM json_each(?))"  # noqa: S608 - our words
    found = {number for (number,) in db.execute(sql, (*search.values, json.dumps(ids.tolist())))}
    return array("q", (number for number in ids if number in found))


def _parts(db: Connection, sql: str, values: Sequence[Any], size: int = _SCREENFUL) -> Iterator[Ids]:
    cursor = db.execute(sql, tuple(values))
    while part := cursor.fetchmany(size):
        yield array("q", (number for (number,) in part))
        size = _CHUNK


def _line(row: dict[str, Any]) -> Line:
    parted = {name: tuple(row[name].split("\n")) if row[name] else () for name in ("tags", "groups")}
    return Line(
        id=row["id"],
        person=row["person"],
        session=row["session"] or "",
        state=row["state"],
        name=row["name"] or "",
        code=row["code"] or "",
        at=moment_from(row["at"]),
        verdict=row["verdict"],
        role=row["role"] or "",
        role_title=row["role_title"] or "",
        family=row["family"] or "",
        family_title=row["family_title"] or "",
        track=row["track"],
        certainty=row["certainty"],
        tied=row["tied"] or 0,
        flags=tuple((row["flags"] or "").split()),
        cautioned=bool(row["cautioned"]),
        compared=row["compared"] or "",
        changed=row["changed"],
        language=row["language"] or "",
        mode=row["mode"],
        version=row["version"] or "",
        due=date.fromordinal(row["due"]) if row["due"] else None,
        goal=row["goal"] or "",
        progress=row["progress"],
        **parted,
    )
