"""A program that is killed while it saves loses no answer that it had called saved."""

import random
import subprocess
import sys
import time
from pathlib import Path

from careerfit.store import Store, driver
from tests.store.store_samples import ITEMS, NOON, PERSON

# begins a session and appends answers as fast as it can, naming each one once append has returned
CHILD = """
import dataclasses, sys
from pathlib import Path
from careerfit.model.session import Event
from careerfit.store import Store
from tests.store.store_samples import ITEMS, NOON, PERSON, SESSION

session, folder = sys.stdin.readline().strip().split(" ", 1)
store = Store.open(Path(folder))
store.begin(dataclasses.replace(SESSION, id=session), PERSON)
print("begun", flush=True)
seq = 0
while True:
    seq += 1
    store.append(session, Event(seq, "answer", ITEMS[seq % 3], seq % 5 + 1, seq, NOON))
    print(seq, flush=True)
"""


def start() -> "subprocess.Popen[str]":
    """Start a child that waits, with all imported, for the name of its session."""
    root = Path(__file__).parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", CHILD], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def kill_one(child: "subprocess.Popen[str]", folder: Path, session: str, after: float) -> int:
    """Let a child save until it is killed, and return the last event that it called saved."""
    assert child.stdin is not None
    assert child.stdout is not None
    with child:
        child.stdin.write(f"{session} {folder}\n")
        child.stdin.flush()
        assert child.stdout.readline() == "begun\n"
        time.sleep(after)
        child.kill()
        saved = child.stdout.read().splitlines(keepends=True)
    whole = [line for line in saved if line.endswith("\n")]
    return int(whole[-1]) if whole else 0


def test_twenty_kills_lose_no_answer_that_was_called_saved(tmp_path: Path) -> None:
    moments = random.Random(20)
    saved: dict[str, int] = {}
    waiting = start()
    for number in range(20):
        session = f"session-{number}"
        child, waiting = waiting, start()  # the next one gets ready meanwhile
        saved[session] = kill_one(child, tmp_path, session, moments.uniform(0, 0.1))
        with Store.open(tmp_path) as store:
            for earlier, last in saved.items():
                events = store.session(earlier).events
                assert last <= len(events) <= last + 1  # one may have been saved and not yet named
                assert [(event.seq, event.item, event.category, event.ms, event.at) for event in events] == [
                    (seq, ITEMS[seq % 3], seq % 5 + 1, seq, NOON) for seq in range(1, len(events) + 1)
                ]
                saved[earlier] = len(events)
            assert store.person(PERSON.id) == PERSON
        db = driver.connect(tmp_path / "careerfit.db")
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        db.close()
    with waiting:
        waiting.kill()
    assert sum(saved.values()) > 20  # the kills did come while answers were being saved
