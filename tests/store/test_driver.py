import os
import subprocess
import sys
from pathlib import Path
from threading import Barrier, Thread, Timer

import pytest
import sqlcipher3.dbapi2

from careerfit.model.errors import CareerfitError
from careerfit.store import Store, driver


def run(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_a_store_that_needs_no_migration_imports_neither_sqlite_utils_nor_numpy(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    assert run(
        "import sys\n"
        "from pathlib import Path\n"
        "from careerfit.store import Store\n"
        f"Store.open(Path({str(tmp_path)!r})).close()\n"
        "slow = ('sqlite_utils', 'numpy', 'pandas', 'PySide6', 'yaml')\n"
        "print([name for name in slow if name in sys.modules])"
    ) == "[]"  # fmt: skip


def test_an_sqlite_that_can_corrupt_a_database_is_refused() -> None:
    driver.check_version((3, 51, 3))
    driver.check_version((4, 0, 0))
    for old in ((3, 51, 2), (3, 46, 1), (2, 99, 99)):
        with pytest.raises(CareerfitError, match="too old") as caught:
            driver.check_version(old)
        assert "3.51.3" in caught.value.message


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("foreign_keys", 1),
        ("journal_mode", "wal"),
        ("synchronous", 2),  # FULL
        ("busy_timeout", 5000),
        ("trusted_schema", 0),
        ("secure_delete", 1),
    ],
)
def test_a_connection_is_set_so_that_a_commit_lasts(tmp_path: Path, setting: str, value: object) -> None:
    db = driver.connect(tmp_path / "a.db")
    assert db.execute(f"PRAGMA {setting}").fetchone() == (value,)
    db.close()


def test_sqlite_utils_raises_and_catches_the_errors_of_this_driver(tmp_path: Path) -> None:
    db = driver.connect(tmp_path / "a.db")
    things = driver.utilities(db)[0].table("thing")
    things.insert({"id": 1}, pk="id")
    with pytest.raises(driver.IntegrityError):
        things.insert({"id": 1})
    things.insert({"id": 2, "note": "new column"}, alter=True)  # catches its OperationalError inside
    assert [row["note"] for row in things.rows] == [None, "new column"]
    db.close()


@pytest.mark.parametrize(
    "name",
    ["a#b%20c" if os.name == "nt" else "a?b#c%20d", "ümlaut 漢字", "it's; quoted"],  # Windows has no ?
)
def test_any_name_of_a_folder_is_only_a_name(tmp_path: Path, name: str) -> None:
    with Store.open(tmp_path / name) as store:
        assert store.sessions() == ()
    assert (tmp_path / name / "careerfit.db").is_file()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_new_database_can_be_made_by_several_at_the_same_time(tmp_path: Path) -> None:
    faults: list[CareerfitError] = []
    for attempt in range(10):
        together = Barrier(4)

        def make(folder: Path = tmp_path / str(attempt), together: Barrier = together) -> None:
            together.wait()
            try:
                Store.open(folder).close()
            except CareerfitError as error:
                faults.append(error)

        threads = [Thread(target=make) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert faults == []


def test_a_new_database_waits_for_another_program_that_is_making_it(tmp_path: Path) -> None:
    path = tmp_path / "careerfit.db"
    other = sqlcipher3.dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")  # SQLite does not wait for this one before it begins a log
    done = Timer(0.2, other.execute, ["ROLLBACK"])
    done.start()
    Store.open(tmp_path).close()
    done.join()
    other.close()
