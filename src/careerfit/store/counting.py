"""Counts and gathers over the lines of a filter: how many, which labels and values, whose, which figures."""

from collections.abc import Iterator, Sequence
from typing import Any

from careerfit.model.caseload import EVERYTHING, Filter, LabelCount, SortKey
from careerfit.model.casework import folded
from careerfit.store.conditions import collecting, conditions_of
from careerfit.store.driver import Connection

FIGURES = (
    "person", "state", "verdict", "role", "role_title", "family", "family_title", "track", "certainty",
    "flags", "goal", "progress", "scales", "thetas",
)  # fmt: skip
_CHUNK = 1_000  # lines handed on together; where more are held, the window waits while garbage is looked for
_PAGE = 500  # lines looked up by one statement
_NAMED = 500  # names looked for at once


def count(db: Connection, chosen: Filter = EVERYTHING) -> int:
    """Return how many lines a filter lets through."""
    conditions = conditions_of(chosen)
    if len(conditions) == 1 and (found_in := conditions[0].found_in):
        lines = "*" if conditions[0].searches else "DISTINCT line" if len(conditions[0].values) > 1 else "*"
        sql = f"SELECT count({lines}) FROM {found_in}"  # noqa: S608 - our words
        return int(db.execute(sql, conditions[0].values).fetchone()[0])
    where, values = collecting(db, conditions, counting=True)
    return int(db.execute(f"SELECT count(*) FROM line {where}", values).fetchone()[0])  # noqa: S608 - our words


def labels(db: Connection, kind: str) -> tuple[LabelCount, ...]:
    """Return all tags ("tag"), groups ("group") or flags ("flag") with their lines, in alphabetical order."""
    found: list[LabelCount] = []
    following = "SELECT key, name FROM line_label WHERE kind = ? AND key > ? ORDER BY key LIMIT 1"
    carrying = "SELECT count(*) FROM line_label WHERE kind = ? AND key = ?"
    key = ""  # no key is empty; from key to key, a name is read once and lines are only counted
    while row := db.execute(following, (kind, key)).fetchone():
        key, name = row
        found.append(LabelCount(name, int(db.execute(carrying, (kind, key)).fetchone()[0])))
    return tuple(found)


def values_of(
    db: Connection, column: SortKey, chosen: Filter = EVERYTHING
) -> tuple[tuple[str, str, int], ...]:
    """Return what a column holds among the lines of a filter: id, words and number of lines, most first."""
    what = {"role": ("role", "role_title"), "family": ("family", "family_title")}.get(column)
    if what is None:
        if column not in (
            "state",
            "verdict",
            "track",
            "language",
            "mode",
            "version",
            "cautioned",
            "tied",
            "changed",
        ):
            raise ValueError(f"the values of {column} are not counted")
        what = (column, column)
    where, values = collecting(db, conditions_of(chosen))
    key, words = what
    sql = (
        f"SELECT {key}, max({words}), count(*) FROM line {where} "  # noqa: S608 - our words
        f"GROUP BY {key} HAVING {key} IS NOT NULL ORDER BY 3 DESC, 1"
    )
    return tuple((str(one), str(text), int(lines)) for one, text, lines in db.execute(sql, values).fetchall())


def people(db: Connection, chosen: Filter = EVERYTHING) -> tuple[str, ...]:
    """Return the ids of the people whose lines a filter lets through, each once, in alphabetical order."""
    where, values = collecting(db, conditions_of(chosen))
    sql = f"SELECT DISTINCT person FROM line {where} ORDER BY person"  # noqa: S608 - our words
    return tuple(person for (person,) in db.execute(sql, values).fetchall())


def each_person(db: Connection, chosen: Filter = EVERYTHING) -> Iterator[str]:
    """Return the same one by one, without holding all of them."""
    where, values = collecting(db, conditions_of(chosen))
    cursor = db.execute(f"SELECT DISTINCT person FROM line {where} ORDER BY person", values)  # noqa: S608
    while part := cursor.fetchmany(_CHUNK):
        yield from (person for (person,) in part)


def people_count(db: Connection, chosen: Filter = EVERYTHING) -> int:
    """Return how many people the lines of a filter are about."""
    where, values = collecting(db, conditions_of(chosen))
    return int(db.execute(f"SELECT count(DISTINCT person) FROM line {where}", values).fetchone()[0])  # noqa: S608


def people_of(db: Connection, ids: Sequence[int]) -> tuple[str, ...]:
    """Return the ids of the people of these lines, each once, in the order given."""
    found: dict[str, None] = {}
    for first in range(0, len(ids), _PAGE):
        part = ids[first : first + _PAGE]
        sql = f"SELECT id, person FROM line WHERE id IN ({', '.join('?' * len(part))})"  # noqa: S608 - as above
        by_id = dict(db.execute(sql, tuple(part)).fetchall())
        found |= dict.fromkeys(by_id[number] for number in part if number in by_id)
    return tuple(found)


def columns(
    db: Connection, names: Sequence[str], chosen: Filter = EVERYTHING
) -> Iterator[list[tuple[Any, ...]]]:
    """Return these columns of the table `line` for each line of a filter, a part of the lines at a time."""
    where, values = collecting(db, conditions_of(chosen))
    cursor = db.execute(f"SELECT {', '.join(names)} FROM line {where} ORDER BY id", values)  # noqa: S608
    while part := cursor.fetchmany(_CHUNK):
        yield part


def called(db: Connection, names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the ids of the people whose name or code is this, by name; who has none is left out."""
    found: dict[str, dict[str, None]] = {}
    wanted = tuple(dict.fromkeys(names))
    for first in range(0, len(wanted), _NAMED):
        part = wanted[first : first + _NAMED]
        places = ", ".join("?" * len(part))
        keys = [folded(name) for name in part]
        by_name = f"SELECT DISTINCT person, name FROM line WHERE name_key IN ({places})"  # noqa: S608 - places
        by_code = f"SELECT DISTINCT person, code FROM line WHERE code IN ({places})"  # noqa: S608 - places
        for person, name in (*db.execute(by_name, keys).fetchall(), *db.execute(by_code, part).fetchall()):
            if name in part:
                found.setdefault(name, {})[person] = None
    return {name: tuple(persons) for name, persons in found.items()}
