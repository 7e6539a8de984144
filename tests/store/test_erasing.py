"""Nothing of an erased person is left in any byte of any file, and copies that hold them are named."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from careerfit.model.casework import CaseFact
from careerfit.model.errors import CareerfitError
from careerfit.model.session import Person
from careerfit.store import Store, erasing
from tests.store.store_samples import EVENTS, NOON, SESSION, TOLD, contents

GONE = "person-gone-81c7"
LABEL, NOTE, TAG, CODE = "Xanthippelabel", "Quokkaparagraph", "Zephyrtag", "Yttriumcode"
TRACES = [GONE, "sessgone77", LABEL, NOTE, TAG, CODE]


def add(store: Store, person: str, words: tuple[str, str, str, str], session: str) -> None:
    label, note, tag, code = words
    store.begin(replace(SESSION, id=session, person=person), Person(person, label, NOON))
    store.append(session, *EVENTS)
    store.tell(replace(TOLD, session=session))
    facts = (
        CaseFact(person, "case-note", f"note-{person}",
                 {"text": f"About {note}. " * 200, "audience": "private", "due": None, "state": "open"}),
        CaseFact(person, "case-tag", tag, {"on": True}),
        CaseFact(person, "case-name", "", {"name": label, "code": code}),
    )  # fmt: skip
    for n, fact in enumerate(facts):
        number = len(store.caseload.deeds(500))
        store.caseload.do((f"deed-{number}-{n}", "note", NOON), [fact])


def fill(store: Store) -> None:
    for n in range(40):
        add(store, f"person-{n}", (f"label{n}", f"note{n}", f"tag{n % 3}", f"code{n}"), f"session-{n}")
        if n == 20:
            add(store, GONE, (LABEL, NOTE, TAG, CODE), "sessgone77")


def traces(folder: Path) -> dict[str, list[str]]:
    """Search the bytes of every file, without regard to case, since the search index folds it."""
    found = {}
    for name, content in contents(folder).items():
        hits = [trace for trace in TRACES if trace.lower().encode() in content.lower()]
        if hits:
            found[name] = hits
    return found


def test_no_byte_of_an_erased_person_is_left_and_all_others_stay(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        fill(store)
        assert set(traces(tmp_path)["careerfit.db-wal"]) == set(TRACES)  # the search finds what there is
        store.caseload.erase([GONE])
        assert traces(tmp_path) == {}
        with pytest.raises(CareerfitError, match="no person"):
            store.person(GONE)
        assert store.caseload.count() == 40
        before = store.caseload.rows(store.caseload.ids())
        store.caseload.rebuild()
        assert store.caseload.rows(store.caseload.ids()) == before
        assert store.session("session-7").events == EVENTS
        assert not any(GONE in deed.person for deed in store.caseload.deeds(500))
        assert store.caseload.next_turns()[0].startswith("deed-122-")
    assert traces(tmp_path) == {}


def test_copies_that_hold_an_erased_person_are_named_and_can_be_cleared(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        add(store, "person-1", ("a", "b", "c", "d"), "session-1")
        early = store.back_up(NOON)
        early = early.rename(early.with_name("careerfit-2026-01-01-schema-3.db"))
        add(store, GONE, (LABEL, NOTE, TAG, CODE), "sessgone77")
        late = store.back_up(NOON)
        store.caseload.erase([GONE])
        assert store.caseload.backups_with([GONE]) == (late,)
        assert set(traces(tmp_path)) == {late.name}
        store.caseload.erase_from_backup(late, [GONE])
        assert store.caseload.backups_with([GONE]) == ()
    assert traces(tmp_path) == {}
    late.replace(tmp_path / "careerfit.db")  # the copy is still a sound database
    early.unlink()
    with Store.open(tmp_path) as store:
        assert [person.id for person in store.persons()] == ["person-1"]


def test_a_copy_that_cannot_be_read_is_named_too(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        add(store, GONE, (LABEL, NOTE, TAG, CODE), "sessgone77")
        strange = tmp_path / "careerfit-2026-01-01-schema-3.db"
        strange.write_bytes(b"SQLite format 3\0" + bytes(5000))
        assert store.caseload.backups_with([GONE]) == (strange,)


def test_another_window_that_reads_is_told_of_and_erasing_again_clears_the_log(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store, Store.open(tmp_path) as other:
        fill(store)
        reading = other._db.execute("SELECT * FROM person")
        reading.fetchone()
        with pytest.raises(CareerfitError, match=r"in another window|in use"):
            store.caseload.erase([GONE])
        reading.close()
        store.caseload.erase([GONE])
        assert traces(tmp_path) == {}


def test_erasing_says_how_far_it_is_and_can_be_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "_STEPS", 50)
    said: list[float] = []

    def stop_at(share: float) -> Callable[[float], None]:
        def report(done: float) -> None:
            said.append(done)
            if done >= share:
                raise KeyboardInterrupt

        return report

    with Store.open(tmp_path) as store:
        fill(store)
        with pytest.raises(KeyboardInterrupt):
            store.caseload.erase([GONE], stop_at(0.1))
        assert store.person(GONE).label == LABEL
        with pytest.raises(KeyboardInterrupt):
            store.caseload.erase([GONE], stop_at(0.21))
        assert store.caseload.count() == 40
        said.clear()
        store.caseload.erase([GONE], said.append)
        assert said == sorted(said)
        assert sum(0.2 < share < 0.9 for share in said) > 5
        assert said[-1] == 1.0
        assert traces(tmp_path) == {}
        assert 0 < store.caseload.erase_seconds() < 1
