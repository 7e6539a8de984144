"""Whatever stands in the place of the database or happens to its disk ends in a reason and a way on."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerfit.model.errors import CareerfitError
from careerfit.store import Store, driver
from careerfit.store.faults import explain
from tests.store.store_samples import EVENTS, FACTS, NOON, PERSON, SESSION, TOLD, contents, fill

ROOT = Path(__file__).parents[2]
on_posix = pytest.mark.skipif(os.name == "nt", reason="needs limits and mounts of Unix")


def read_all(store: Store) -> None:
    with suppress(CareerfitError):
        store.facts(PERSON.id)
    for summary in store.sessions():
        with suppress(CareerfitError):
            store.session(summary.session)
        with suppress(CareerfitError):
            store.told(summary.session)


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    (tmp_path / "careerfit.db").touch()
    with Store.open(tmp_path) as store:
        fill(store)
        assert store.told(SESSION.id) == TOLD


def test_a_database_that_was_made_but_never_written_to_is_used(tmp_path: Path) -> None:
    driver.connect(tmp_path / "careerfit.db").close()  # all there is after a kill in the first moment
    assert (tmp_path / "careerfit.db").stat().st_size > 0
    with Store.open(tmp_path) as store:
        assert store.sessions() == ()


@pytest.mark.parametrize(
    "content",
    [
        b"x",
        b"\r\n",
        b"SQLite format 3\0",
        b"Dear diary,\n" * 20,
        b"Dear diary,\n" * 500,
        b"SQLite format 3\0" + bytes(4080),
        b"SQLite format 3\0" + b"\xff" * 8176,
        bytes(8192),
        b"\x8f\x02\xd1\x77" * 2048,
    ],
    ids=[
        "one byte",
        "two bytes",
        "magic only",
        "short text",
        "long text",
        "magic and zeros",
        "magic and ones",
        "zeros",
        "random",
    ],
)
def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "careerfit.db").write_bytes(content)
    with pytest.raises(CareerfitError) as caught:
        Store.open(tmp_path)
    assert str(tmp_path / "careerfit.db") in caught.value.title
    assert "Move it" in caught.value.message or "move it" in caught.value.message
    assert contents(tmp_path) == {"careerfit.db": content}


def test_a_folder_in_place_of_the_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "careerfit.db").mkdir()
    with pytest.raises(CareerfitError, match="is not a file"):
        Store.open(tmp_path)


@on_posix
def test_a_pipe_in_place_of_the_database_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "careerfit.db")
    with pytest.raises(CareerfitError, match="is not a file"):
        Store.open(tmp_path)


@pytest.mark.parametrize("below", [".", "deeper"])
def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(CareerfitError, match="is not a folder"):
        Store.open(tmp_path / "file" / below)
    assert (tmp_path / "file").read_text() == "mine"


@cache
def sound() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        with Store.open(Path(folder)) as store:
            fill(store)
        return (Path(folder) / "careerfit.db").read_bytes()


@settings(deadline=None, max_examples=150)
@given(damage=st.lists(st.tuples(st.integers(0, 49_151), st.binary(min_size=1, max_size=64)), min_size=1))
def test_a_damaged_database_opens_or_is_refused_with_a_reason(damage: list[tuple[int, bytes]]) -> None:
    spoilt = bytearray(sound())
    for place, junk in damage:
        spoilt[place : place + len(junk)] = junk
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "careerfit.db").write_bytes(spoilt)
        with suppress(CareerfitError), Store.open(Path(folder)) as store:
            read_all(store)
            with suppress(driver.IntegrityError):  # a damaged index can make a new id look taken
                store.begin(replace(SESSION, id="new"), replace(PERSON, id="new"))


@settings(deadline=None, max_examples=25)
@given(length=st.integers(1, 49_151))
def test_a_database_that_was_cut_short_opens_or_is_refused_with_a_reason(length: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "careerfit.db").write_bytes(sound()[:length])
        with suppress(CareerfitError), Store.open(Path(folder)) as store:
            read_all(store)


@pytest.mark.parametrize(
    ("column", "value"),
    [("result", "{}"), ("result", '{"verdict": 1}'), ("stages", "[[["), ("at", "2026-99-99T..")],
)
def test_a_result_that_cannot_have_been_told_is_called_damaged(
    tmp_path: Path, column: str, value: str
) -> None:
    with Store.open(tmp_path) as store:
        fill(store)
        db = driver.connect(store.path)
        db.executescript("DROP TRIGGER told_stays; PRAGMA ignore_check_constraints = ON")
        db.execute(f"UPDATE told SET {column} = ?", [value])  # noqa: S608 - our own column names
        db.close()
        with pytest.raises(CareerfitError, match="is damaged"):
            store.told(SESSION.id)
        assert store.session(SESSION.id).events == EVENTS  # the rest can still be read


@pytest.mark.parametrize(
    "value",
    ["", "{", "[]", "7", "null", '"text"', "{'where': 1}", "[" * 100_000, '{"a": 1} x', "\x00", "NaN"],
    ids=lambda value: value[:12] or "empty",
)
def test_a_fact_that_is_no_json_object_is_named_and_the_rest_can_be_read(tmp_path: Path, value: str) -> None:
    with Store.open(tmp_path) as store:
        fill(store)
        store.add_person(replace(PERSON, id="person-2"))
        store.keep("person-2", FACTS[0])
        db = driver.connect(store.path)
        db.executescript("DROP TRIGGER fact_stays; PRAGMA ignore_check_constraints = ON")
        db.execute("UPDATE fact SET value = ? WHERE person = 'person-1' AND seq = 2", [value])
        db.close()
        with pytest.raises(CareerfitError, match=r"Fact 2 of person person-1 in .* cannot be read") as caught:
            store.facts("person-1")
        assert "backup" in caught.value.message
        assert store.facts("person-2") == FACTS[:1]
        assert store.session(SESSION.id).events == EVENTS


def test_a_database_that_another_program_holds_is_refused_and_opens_once_it_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "PATIENCE", 0.05)
    with Store.open(tmp_path) as store:
        store.begin(SESSION, PERSON)
        other = driver.connect(store.path)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CareerfitError, match="in use by another program"):
            Store.open(tmp_path)
        with pytest.raises(CareerfitError, match="in use by another program"):
            store.append(SESSION.id, EVENTS[0])
        other.execute("ROLLBACK")
        store.append(SESSION.id, EVENTS[0])
        other.close()
        Store.open(tmp_path).close()
        assert store.session(SESSION.id).events == EVENTS[:1]


def test_a_full_disk_is_said_the_same_way_however_it_arrives() -> None:
    path = Path("data") / "careerfit.db"
    said = [
        explain(error, path)
        for error in (
            driver.DatabaseError("database or disk is full"),
            driver.DatabaseError("disk I/O error"),
            OSError(28, "No space left on device", str(path)),
        )
    ]
    assert {str(error) for error in said} == {str(said[0])}
    assert "disk is full" in said[0].message


# saves until the file may not grow, names what was saved, then goes on with the limit lifted
LIMITED = """
import resource, sys
from pathlib import Path
from careerfit.model.errors import CareerfitError
from careerfit.model.session import Event
from careerfit.store import Store
from tests.store.store_samples import ITEMS, NOON, PERSON, SESSION

def save(store, seq):
    store.append(SESSION.id, Event(seq, "answer", ITEMS[0], 3, None, NOON))

store = Store.open(Path(sys.argv[1]))
store.begin(SESSION, PERSON)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
seq = 0
try:
    while seq < 5000:
        save(store, seq + 1)
        seq += 1
except CareerfitError as error:
    print(error.title)
assert len(store.session(SESSION.id).events) == seq, "what was saved before is still there"
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
save(store, seq + 1)
store.close()
print(seq + 1)
"""


@on_posix
def test_a_save_that_the_disk_refuses_leaves_what_was_saved_and_the_next_one_works(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    title, saved = done.stdout.splitlines()
    assert title == f"Nothing more could be saved to {tmp_path / 'careerfit.db'}"
    with Store.open(tmp_path) as store:
        assert [event.seq for event in store.session(SESSION.id).events] == list(range(1, int(saved) + 1))


LIMITED_FROM_THE_START = """
import resource, sys
from pathlib import Path
from careerfit.model.errors import CareerfitError
from careerfit.store import Store
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    Store.open(Path(sys.argv[1]))
except CareerfitError as error:
    print(error.title)
"""


@on_posix
@pytest.mark.parametrize("room", [0, 4096, 20_000])
def test_a_database_that_does_not_fit_on_the_disk_is_made_later(tmp_path: Path, room: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED_FROM_THE_START, str(tmp_path), str(room)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == f"Nothing more could be saved to {tmp_path / 'careerfit.db'}"
    with Store.open(tmp_path) as store:
        fill(store)
        assert store.told(SESSION.id) == TOLD


@contextmanager
def mounted(*options: str) -> Iterator[None]:
    """Mount for as long as the block lasts; skips the test where that is not allowed."""
    if os.name == "nt" or os.geteuid() != 0:
        pytest.skip("only root can mount")
    tried = subprocess.run(["mount", *options], check=False, capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(f"mounting is not allowed here: {tried.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", options[-1]], check=True)


def append_until_refused(store: Store) -> tuple[int, str]:
    """Return how many events were saved, and what was said then."""
    for seq in range(1, 5000):
        try:
            store.append(SESSION.id, replace(EVENTS[0], seq=seq))
        except CareerfitError as error:
            return seq - 1, error.title
    raise AssertionError("the disk never filled up")


def test_a_full_disk_leaves_what_was_saved_and_the_next_save_works(tmp_path: Path) -> None:
    with mounted("-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(tmp_path)):
        with Store.open(tmp_path) as store:
            store.begin(SESSION, PERSON)
            (tmp_path / "other files").write_bytes(bytes(400_000))
            saved, said = append_until_refused(store)
            assert said == f"Nothing more could be saved to {store.path}"
            assert len(store.session(SESSION.id).events) == saved > 0
            (tmp_path / "other files").unlink()
            store.append(SESSION.id, replace(EVENTS[0], seq=saved + 1))
        with Store.open(tmp_path) as store:
            assert len(store.session(SESSION.id).events) == saved + 1


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Make a folder and all in it read-only, for root too, which takes no notice of permissions."""
    if os.name != "nt" and os.geteuid() == 0:
        with mounted("--bind", str(folder), str(folder)), ExitStack() as after:
            subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
            after.callback(subprocess.run, ["mount", "-o", "remount,bind,rw", str(folder)], check=True)
            yield
        return
    if os.name == "nt":
        pytest.skip("Windows has no read-only folders")
    modes = {path: path.stat().st_mode for path in (folder, *folder.iterdir())}
    for path, mode in modes.items():
        path.chmod(mode & ~0o222)
    try:
        yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


@pytest.mark.parametrize("filled", [False, True], ids=["empty", "with a database"])
def test_a_folder_that_cannot_be_written_to_is_refused_and_works_once_it_can(
    tmp_path: Path, *, filled: bool
) -> None:
    if filled:
        with Store.open(tmp_path) as store:
            fill(store)
    before = contents(tmp_path)
    with read_only(tmp_path):
        with pytest.raises(CareerfitError, match="cannot be") as caught:
            Store.open(tmp_path)
        assert "Allow" in caught.value.message
        assert contents(tmp_path) == before
        with pytest.raises(CareerfitError, match="cannot hold your data"):
            Store.open(tmp_path / "below")
    with Store.open(tmp_path) as store:
        assert len(store.sessions()) == (1 if filled else 0)


def test_a_store_whose_folder_becomes_read_only_says_so_and_goes_on_later(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.begin(SESSION, PERSON)
        store._db.execute("PRAGMA query_only = ON")  # the driver then refuses to write, as on such a folder
        with pytest.raises(CareerfitError, match="cannot be changed"):
            store.append(SESSION.id, EVENTS[0])
        store._db.execute("PRAGMA query_only = OFF")
        store.append(SESSION.id, replace(EVENTS[0], at=NOON))
        assert store.session(SESSION.id).events == EVENTS[:1]
