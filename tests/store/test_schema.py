import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from careerfit.model.caseload import Filter
from careerfit.model.errors import CareerfitError
from careerfit.store import Store, driver
from careerfit.store.schema import APPLICATION, COLUMNS, STEPS
from tests.store.store_samples import EVENTS, FACTS, PERSON, RESULT, SESSION, TOLD, contents, fill

DATABASES = Path(__file__).parents[1] / "databases"
NOW = datetime(2026, 9, 1, 8, 30, tzinfo=UTC)


def _add_note(db: Database) -> None:
    db.execute("ALTER TABLE person ADD COLUMN note TEXT NOT NULL DEFAULT ''")


def _break(db: Database) -> None:
    _add_note(db)
    db.execute("INSERT INTO person (id, label, created) VALUES ('', '', '')")


NEXT = {**STEPS, "0004-note": _add_note}
BROKEN = {**STEPS, "0004-note": _break}
TABLES = ("person", "session", "event", "told", "fact")


def rows_of(db: driver.Connection) -> dict[str, list[dict[str, object]]]:
    return {name: list(driver.utilities(db)[0].table(name).rows) for name in TABLES}


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as db:
        return list(db.iterdump())


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Folder with a filled database of the present schema."""
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


def test_facts_are_kept_in_a_database_that_was_made_before_there_were_any(tmp_path: Path) -> None:
    shutil.copy(DATABASES / "0001-first-tables.db", tmp_path / "careerfit.db")
    with Store.open(tmp_path, NOW) as store:
        told = [summary for summary in store.sessions() if summary.told_at]
        assert [(one.person, one.leader) for one in told] == [
            ("person-2", "product-marketing-manager"),
            (PERSON.label, "seo-specialist"),
        ]
        assert {len(store.session(one.session).answers) for one in store.sessions()} == {0, 1, 9, 30, 64}
        assert store.facts(PERSON.id) == ()
        store.keep(PERSON.id, *FACTS)
        assert store.facts(PERSON.id) == FACTS
    assert sorted(contents(tmp_path)) == ["careerfit-2026-09-01-schema-1.db", "careerfit.db"]
    assert dump(tmp_path / "careerfit-2026-09-01-schema-1.db") == dump(DATABASES / "0001-first-tables.db")


def test_a_database_of_the_present_schema_has_its_facts(tmp_path: Path) -> None:
    shutil.copy(DATABASES / "0003-caseload.db", tmp_path / "careerfit.db")
    with Store.open(tmp_path, NOW) as store:
        assert store.facts(PERSON.id)[: len(FACTS)] == FACTS
        (line,) = store.caseload.rows(store.caseload.ids(Filter(text="grant", tags=("urgent",))))
        assert (line.person, line.role, line.compared) == (PERSON.id, "seo-specialist", "first")


def test_a_database_without_the_list_gets_one_of_all_that_it_holds(tmp_path: Path) -> None:
    shutil.copy(DATABASES / "0002-facts.db", tmp_path / "careerfit.db")
    with Store.open(tmp_path, NOW) as store:
        assert store.facts(PERSON.id) == FACTS
        assert [line.session for line in store.caseload.rows(store.caseload.ids())] == [SESSION.id]
    (tmp_path / "careerfit-2026-09-01-schema-2.db").unlink()
    assert sorted(contents(tmp_path)) == ["careerfit.db"]


def test_the_columns_that_are_looked_for_are_those_that_the_steps_make(db: driver.Connection) -> None:
    assert list(COLUMNS) == list(STEPS)
    made = {table.name: [column.name for column in table.columns] for table in driver.utilities(db)[0].tables}
    for tables in COLUMNS.values():
        for table, columns in tables.items():
            assert columns.split() == made[table]


@pytest.mark.parametrize(
    ("change", "lacking"),
    [
        ("ALTER TABLE told DROP COLUMN stopped", "told.stopped"),
        ("ALTER TABLE session DROP COLUMN pack_version", "session.pack_version"),
        ("ALTER TABLE fact RENAME COLUMN at TO told_at", "fact.at"),
        ("DROP TABLE fact", "fact"),
    ],
)
def test_a_database_that_another_state_of_the_program_wrote_is_not_called_damaged(
    old: Path, db: driver.Connection, change: str, lacking: str
) -> None:
    db.execute(change)
    db.close()
    before = contents(old)
    with pytest.raises(CareerfitError, match="another state of careerfit") as caught:
        Store.open(old, NOW)
    assert lacking in caught.value.title
    assert "damaged" not in str(caught.value)
    assert "Open it with the careerfit that wrote it" in caught.value.message
    assert contents(old) == before


def test_an_old_database_of_another_state_is_refused_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    shutil.copy(DATABASES / "0.1.0.db", tmp_path / "careerfit.db")
    db = driver.connect(tmp_path / "careerfit.db")
    db.execute("ALTER TABLE told DROP COLUMN names")
    db.close()
    before = contents(tmp_path)
    with pytest.raises(CareerfitError, match=r"another state of careerfit: told\.names"):
        Store.open(tmp_path, NOW)
    assert contents(tmp_path) == before


def test_a_table_that_goes_missing_while_the_database_is_open_is_not_called_damage(
    old: Path, db: driver.Connection
) -> None:
    with Store.open(old) as store:
        db.execute("DROP TABLE fact")
        for attempt in (lambda: store.facts(PERSON.id), lambda: store.keep(PERSON.id, FACTS[0])):
            with pytest.raises(CareerfitError, match="another state of careerfit: fact ") as caught:
                attempt()
            assert "damaged" not in str(caught.value)


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
    assert sorted(table.name for table in tables) == [
        "about", "deed", "event", "fact", "line", "line_label", "person", "saved_filter", "scale_set",
        "search", "search_config", "search_data", "search_docsize", "search_idx", "session", "told",
    ]  # fmt: skip
    assert all(table.strict for table in tables if not table.name.startswith("search"))


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
        "UPDATE fact SET value = '{}'",
        "UPDATE fact SET seq = 9 WHERE seq = 2",
        "DELETE FROM fact WHERE seq = 2",
        "DELETE FROM fact",
        "INSERT OR REPLACE INTO fact SELECT * FROM fact WHERE seq = 1",
        "INSERT INTO fact SELECT person, 4, kind, subject, value, at FROM fact WHERE seq = 1",
        "INSERT INTO fact SELECT 'nobody', 1, kind, subject, value, at FROM fact WHERE seq = 1",
        "INSERT INTO fact SELECT person, 3, '', subject, value, at FROM fact WHERE seq = 1",
        "INSERT INTO fact SELECT person, 3, kind, subject, '[]', at FROM fact WHERE seq = 1",
        "INSERT INTO fact SELECT person, 3, kind, subject, '{', at FROM fact WHERE seq = 1",
        "INSERT INTO fact SELECT person, 3, kind, subject, value, '2026-08-02' FROM fact WHERE seq = 1",
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
        store.keep("person-2", FACTS[0])
        db.execute("DELETE FROM person WHERE id = 'person-1'")
        assert [summary.session for summary in store.sessions()] == ["b"]
        assert store.session("b").events == EVENTS
        assert store.facts("person-2") == FACTS[:1]
    assert {name: len(rows) for name, rows in rows_of(db).items()} == {
        "person": 1, "session": 1, "event": 4, "told": 0, "fact": 1,
    }  # fmt: skip


def test_a_missing_step_is_applied_after_a_sound_copy_was_put_beside_the_database(old: Path) -> None:
    with Store.open(old, NOW, NEXT) as store:
        assert store.told(SESSION.id) == TOLD
    assert sorted(contents(old)) == ["careerfit-2026-09-01-schema-3.db", "careerfit.db"]
    db = driver.peek(old / "careerfit.db")
    assert db.execute("SELECT id, note FROM person").fetchall() == [("person-1", "")]
    assert db.execute("PRAGMA user_version").fetchone() == (4,)
    db.close()
    copy = old / "copy" / "careerfit.db"  # the copy is what there was, and works in its place
    copy.parent.mkdir()
    shutil.copy(old / "careerfit-2026-09-01-schema-3.db", copy)
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
    assert sorted(contents(old)) == ["careerfit-2026-09-01-schema-3.db", "careerfit.db"]
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
