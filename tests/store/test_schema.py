import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from careerfit.model.errors import CareerfitError
from careerfit.store import Store, driver
from careerfit.store.schema import APPLICATION, STEPS
from tests.store.store_samples import EVENTS, PERSON, RESULT, SESSION, TOLD, contents, fill

DATABASES = Path(__file__).parents[1] / "databases"
NOW = datetime(2026, 9, 1, 8, 30, tzinfo=UTC)


def _add_note(db: Database) -> None:
    db.execute("ALTER TABLE person ADD COLUMN note TEXT NOT NULL DEFAULT ''")


def _break(db: Database) -> None:
    _add_note(db)
    db.execute("INSERT INTO person (id, label, created) VALUES ('', '', '')")


NEXT = {**STEPS, "0002-note": _add_note}
BROKEN = {**STEPS, "0002-note": _break}
TABLES = ("person", "session", "event", "told")


def rows_of(db: driver.Connection) -> dict[str, list[dict[str, object]]]:
    return {name: list(driver.utilities(db)[0].table(name).rows) for name in TABLES}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Folder with a filled database of the first schema."""
    with Store.open(tmp_path) as store:
        fill(store)
    return tmp_path


@pytest.fixture
def db(old: Path) -> Iterator[driver.Connection]:
    opened = driver.connect(old / "careerfit.db")
    yield opened
    opened.close()


@pytest.mark.parametrize("path", sorted(DATABASES.glob("*.db")), ids=lambda path: path.stem)
def test_a_database_of_each_released_schema_opens_with_all_it_holds(path: Path, tmp_path: Path) -> None:
    shutil.copy(path, tmp_path / "careerfit.db")
    with Store.open(tmp_path) as store:
        assert store.person(PERSON.id) == PERSON
        session = store.session(SESSION.id)
        assert (session.id, session.order, session.events) == (SESSION.id, SESSION.order, EVENTS)
        assert store.told(SESSION.id) == TOLD
        assert store.told(SESSION.id).result == RESULT


def test_there_is_a_database_of_the_present_schema_among_the_released_ones() -> None:
    versions = []
    for path in DATABASES.glob("*.db"):
        found = driver.peek(path)
        versions.append(found.execute("PRAGMA user_version").fetchone()[0])
        found.close()
    assert max(versions) == len(STEPS)


def test_a_new_database_says_whose_it_is_and_of_which_schema(db: driver.Connection) -> None:
    assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
    assert db.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
    tables = [
        table for table in driver.utilities(db)[0].tables if not table.name.startswith(("_", "sqlite_"))
    ]
    assert sorted(table.name for table in tables) == ["event", "person", "session", "told"]
    assert all(table.strict for table in tables)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE event SET category = 1 WHERE seq = 1",
        "UPDATE told SET leader = NULL, leader_track = NULL",
        "UPDATE session SET seed = 1",
        "DELETE FROM event WHERE seq = 4",
        "DELETE FROM told",
        "INSERT OR REPLACE INTO event SELECT session, 1, kind, item, 1, ms, at FROM event WHERE seq = 1",
        "INSERT OR REPLACE INTO told SELECT * FROM told",
        "INSERT INTO event SELECT session, 7, kind, item, category, ms, at FROM event WHERE seq = 1",
        "INSERT INTO event SELECT 'nobody', 1, kind, item, category, ms, at FROM event WHERE seq = 1",
        "INSERT INTO event SELECT session, 5, kind, item, category, ms, '2026-08-02 12:00' FROM event",
        "INSERT INTO event SELECT session, 5, kind, item, 'high', ms, at FROM event WHERE seq = 1",
        "INSERT INTO person VALUES ('', 'nobody', '2026-08-02T12:00:00.000000+00:00')",
    ],
)
def test_no_statement_changes_what_happened_or_adds_what_cannot_be(
    db: driver.Connection, change: str
) -> None:
    before = rows_of(db)
    with pytest.raises(driver.IntegrityError):
        db.execute(change)
    assert rows_of(db) == before


def test_erasing_a_person_erases_all_of_theirs_and_nothing_of_others(
    old: Path, db: driver.Connection
) -> None:
    with Store.open(old) as store:
        store.begin(
            replace(SESSION, id="b", person="person-2", events=EVENTS), replace(PERSON, id="person-2")
        )
        db.execute("DELETE FROM person WHERE id = 'person-1'")
        assert [summary.session for summary in store.sessions()] == ["b"]
        assert store.session("b").events == EVENTS
    assert {name: len(rows) for name, rows in rows_of(db).items()} == {
        "person": 1, "session": 1, "event": 4, "told": 0,
    }  # fmt: skip


def test_a_missing_step_is_applied_after_a_sound_copy_was_put_beside_the_database(old: Path) -> None:
    with Store.open(old, NOW, NEXT) as store:
        assert store.told(SESSION.id) == TOLD
    assert sorted(contents(old)) == ["careerfit-2026-09-01-schema-1.db", "careerfit.db"]
    db = driver.peek(old / "careerfit.db")
    assert db.execute("SELECT id, note FROM person").fetchall() == [("person-1", "")]
    assert db.execute("PRAGMA user_version").fetchone() == (2,)
    db.close()
    copy = old / "copy" / "careerfit.db"  # the copy is what there was, and works in its place
    copy.parent.mkdir()
    shutil.copy(old / "careerfit-2026-09-01-schema-1.db", copy)
    with Store.open(copy.parent) as store:
        assert store.person(PERSON.id) == PERSON
        assert store.session(SESSION.id).events == EVENTS
        assert store.told(SESSION.id) == TOLD
    assert sorted(contents(copy.parent)) == ["careerfit.db"]


def test_neither_a_new_nor_a_present_database_is_backed_up(tmp_path: Path) -> None:
    for _ in range(2):
        Store.open(tmp_path, NOW, NEXT).close()
    assert sorted(contents(tmp_path)) == ["careerfit.db"]


def test_a_step_that_fails_leaves_the_database_as_it_was_and_one_copy_a_day(old: Path) -> None:
    before = contents(old)["careerfit.db"]
    for _ in range(3):
        with pytest.raises(driver.IntegrityError):
            Store.open(old, NOW, BROKEN)
    assert sorted(contents(old)) == ["careerfit-2026-09-01-schema-1.db", "careerfit.db"]
    assert contents(old)["careerfit.db"] == before
    with Store.open(old, NOW, NEXT) as store:
        assert store.told(SESSION.id) == TOLD


def test_a_damaged_database_is_not_brought_up_to_date_and_leaves_no_copy(old: Path) -> None:
    path = old / "careerfit.db"
    db = driver.connect(path)
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("DELETE FROM person")  # what a fault of the disk could do: a session of nobody
    db.close()
    before = contents(old)
    with pytest.raises(CareerfitError, match="damaged"):
        Store.open(old, NOW, NEXT)
    assert contents(old) == before


def test_a_newer_database_is_refused_and_not_a_byte_of_it_is_changed(tmp_path: Path) -> None:
    Store.open(tmp_path, NOW, NEXT).close()
    before = contents(tmp_path)
    with pytest.raises(CareerfitError, match="newer version of careerfit") as caught:
        Store.open(tmp_path, NOW)
    assert "choose another folder" in caught.value.message
    assert contents(tmp_path) == before
    with Store.open(tmp_path, NOW, NEXT) as store:
        assert store.sessions() == ()


def test_a_newer_database_is_refused_unchanged_when_only_its_log_says_so(tmp_path: Path) -> None:
    killed = tmp_path / "killed"
    killed.mkdir()
    with Store.open(tmp_path / "open", NOW, NEXT) as store:
        fill(store)
        for name in ("careerfit.db", "careerfit.db-wal"):  # what a kill leaves: all is still in the log
            shutil.copy(tmp_path / "open" / name, killed)
    before = contents(killed)
    assert b"note" not in before["careerfit.db"]
    with pytest.raises(CareerfitError, match="newer version of careerfit"):
        Store.open(killed, NOW)
    after = contents(killed)
    assert {name: after[name] for name in before} == before
    with Store.open(killed, NOW, NEXT) as store:
        assert store.told(SESSION.id) == TOLD


@pytest.mark.parametrize(
    "script",
    [
        "CREATE TABLE note (text); INSERT INTO note VALUES ('mine')",
        "PRAGMA application_id = 252006674; CREATE TABLE note (text)",
        "PRAGMA application_id = 252006674; PRAGMA user_version = 1",
        "PRAGMA user_version = 1; CREATE TABLE note (text)",
        "PRAGMA journal_mode = WAL; CREATE TABLE note (text)",
    ],
)
def test_a_database_of_another_program_is_refused_and_not_a_byte_of_it_is_changed(
    tmp_path: Path, script: str
) -> None:
    other = sqlite3.connect(tmp_path / "careerfit.db")
    other.executescript(script)
    other.close()
    before = contents(tmp_path)
    with pytest.raises(CareerfitError, match="another program") as caught:
        Store.open(tmp_path)
    assert str(tmp_path / "careerfit.db") in caught.value.title
    assert "Move it to another folder" in caught.value.message
    assert contents(tmp_path) == before
