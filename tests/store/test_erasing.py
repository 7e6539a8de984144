"""Nothing of an erased person is left in any byte of any file, and copies that hold them are named."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from careerfit.model.caseload import Filter
from careerfit.model.casework import CaseFact, case_of
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Fact, state_of
from careerfit.model.session import Person
from careerfit.store import Store, driver, erasing, schema
from careerfit.store.deeds import Arrival
from careerfit.store.inserting import add_session
from tests.store.caseload_samples import save
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
    """Search for what there is of the person."""
    return hits(folder, TRACES)


def hits(folder: Path, wanted: list[str]) -> dict[str, list[str]]:
    """Search the bytes of every file, without regard to case, since the search index folds it."""
    found = {}
    for name, content in contents(folder).items():
        here = [trace for trace in wanted if trace.lower().encode() in content.lower()]
        if here:
            found[name] = here
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


AGAIN, TITLE = "sessagain52", "Wombattitle"
ONE = [AGAIN, TITLE, "sessuntold9"]


def add_again(store: Store) -> None:
    """Give the person a second result, which is named, marked, tried again, noted about, and in the trash."""
    store.begin(replace(SESSION, id=AGAIN, person=GONE, seed=77_123))
    store.append(AGAIN, *EVENTS)
    store.tell(replace(TOLD, session=AGAIN))
    store.begin(replace(SESSION, id="sessuntold9", person=GONE))
    last = store.facts(GONE)[-1].seq
    told = (
        ("skill", "SQL", {"state": "have"}),
        ("name", AGAIN, {"name": TITLE}),
        ("fits", f"{AGAIN}/seo-specialist", {"fits": True}),
        ("undo", "", {"of": last + 3}),
        ("skill", "Excel", {"state": "learning"}),
        ("undo", "", {"of": last + 5}),
        ("name", "sessgone77", {"name": "First"}),
    )
    store.keep(GONE, *(Fact(last + n, *one, NOON) for n, one in enumerate(told, 1)))
    store.caseload.do(
        ("deed-note", "note", NOON),
        [CaseFact(GONE, "case-note", "note-2", {"text": f"See {AGAIN}, not {AGAIN}x.", "audience": "private",
                                                "due": None, "state": "open"})],
    )  # fmt: skip
    facts = [CaseFact(GONE, "case-trash", one, {"on": True}) for one in (AGAIN, "sessuntold9")]
    store.caseload.do(("deed-trash", "trash", NOON), facts)
    save(store, "again", Filter(text=AGAIN))
    save(store, "spring", Filter(tied=True))


def test_no_byte_of_an_erased_result_is_left_and_its_person_stays_with_all_else(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        fill(store)
        add_again(store)
        state, lines = state_of(store.facts(GONE)), store.caseload.rows(store.caseload.ids())
        assert set(hits(tmp_path, ONE)["careerfit.db-wal"]) == set(ONE)
        store.caseload.erase([], sessions=[AGAIN, "sessuntold9"])
        found = {
            name: content.lower().replace(f"{AGAIN}x".encode(), b"")
            for name, content in contents(tmp_path).items()
        }
        assert not any(one.lower().encode() in content for one in ONE for content in found.values())
        assert store.caseload.sessions_of(GONE) == ("sessgone77",)
        assert store.session("sessgone77").events == EVENTS
        assert store.told("sessgone77") == replace(TOLD, session="sessgone77")
        assert store.person(GONE).label == LABEL
        assert store.caseload.rows(store.caseload.ids()) == lines  # the erased were in the trash before
        store.caseload.rebuild()
        assert store.caseload.rows(store.caseload.ids()) == lines
        facts = store.facts(GONE)
        assert [fact.seq for fact in facts] == list(range(1, len(facts) + 1))
        after = state_of(facts)
        assert after.names == {"sessgone77": "First"}
        assert after.fits == {}
        assert (after.skills, after.plans) == (state.skills, state.plans)  # one was undone, and is
        assert after.undoable is not None
        assert after.undoable.subject == "sessgone77"
        notes = [note.text for note in case_of(facts, store.caseload.undone(facts)).notes]
        assert notes[1:] == [f"See …, not {AGAIN}x."]
        assert list(store.caseload.saved_filters()) == ["spring"]
        assert "deed-trash" not in {deed.id for deed in store.caseload.deeds(500)}
        assert store.caseload.deeds(1)[0].subject == "spring"
        store.caseload.undo("undo-1", NOON)
        assert store.caseload.next_turns()[0] == "deed-note"


def test_what_else_an_import_brought_can_still_be_taken_back_when_its_result_is_erased(
    tmp_path: Path,
) -> None:
    with Store.open(tmp_path) as store:
        store.add_person(Person("p1", "person-1", NOON))
        skill = Fact(0, "skill", "SQL", {"state": "have", "deed": "deed-1"}, NOON)
        session = replace(SESSION, id=AGAIN, person="p1")
        brought = Arrival(store.person("p1"), new=False, sessions=((session, None),), facts=(skill,))
        store.caseload.do(("deed-1", "import", NOON), [], [brought])
        store.caseload.erase([], sessions=[AGAIN])
        assert [fact.kind for fact in store.facts("p1")] == ["skill", "case-brought"]
        assert store.caseload.undo("deed-2", NOON) == "deed-1"
        assert state_of(store.facts("p1")).skills == {}
        assert store.caseload.count() == 1  # the person


def test_copies_that_hold_an_erased_result_are_named_and_can_be_cleared(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        add(store, GONE, (LABEL, NOTE, TAG, CODE), "sessgone77")
        early = store.back_up(NOON)
        early = early.rename(early.with_name("careerfit-2026-01-01-schema-3.db"))
        add_again(store)
        late = store.back_up(NOON)
        erased = [AGAIN, "sessuntold9"]
        store.caseload.erase([], sessions=erased)
        assert store.caseload.backups_with([], erased) == (late,)
        store.caseload.erase_from_backup(late, [], erased)
        assert store.caseload.backups_with([], erased) == ()
    assert hits(tmp_path, [TITLE, "sessuntold9"]) == {}
    late.replace(tmp_path / "careerfit.db")  # the copy is still a sound database
    with Store.open(tmp_path) as store:
        assert store.caseload.sessions_of(GONE) == ("sessgone77",)


def test_leaving_in_time_keeps_the_result(tmp_path: Path) -> None:
    def leave(share: float) -> None:
        if share >= 0.2:
            raise KeyboardInterrupt

    with Store.open(tmp_path) as store:
        add(store, GONE, (LABEL, NOTE, TAG, CODE), "sessgone77")
        add_again(store)
        before = (store.facts(GONE), store.session(AGAIN), store.caseload.sessions_of(GONE))
        with pytest.raises(KeyboardInterrupt):
            store.caseload.erase([], leave, [AGAIN])
        assert (store.facts(GONE), store.session(AGAIN), store.caseload.sessions_of(GONE)) == before


def test_a_copy_from_before_there_were_facts_is_cleared_too(tmp_path: Path) -> None:
    steps = dict(list(schema.STEPS.items())[:1])
    path = tmp_path / "careerfit-2026-01-01-schema-1.db"
    db = driver.connect(path)
    schema.bring_up_to_date(db, path, NOON, steps)
    with driver.transaction(db):
        for session in ("sessgone77", AGAIN):
            add_session(
                db, replace(SESSION, id=session, person=GONE, events=EVENTS), Person(GONE, LABEL, NOON)
            )
    db.close()
    with Store.open(tmp_path) as store:
        assert store.caseload.backups_with([], [AGAIN]) == (path,)
        store.caseload.erase_from_backup(path, [], [AGAIN])
        assert store.caseload.backups_with([], [AGAIN]) == ()
        assert store.caseload.backups_with([], ["sessgone77"]) == (path,)
    assert hits(tmp_path, [AGAIN]) == {}


def test_a_filter_that_names_somebody_is_erased_with_what_it_was_before(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        add(store, GONE, (LABEL, NOTE, TAG, CODE), "sessgone77")
        save(store, "hers", Filter(text=CODE))
        save(store, "others", Filter(tied=True))
        save(store, "hers", None)
        assert store.caseload.saved_filters() == {"others": Filter(tied=True)}
        store.caseload.erase([GONE])
        assert traces(tmp_path) == {}
        assert [deed.subject for deed in store.caseload.deeds()] == ["others"]
        assert store.caseload.undo("u1", NOON) == "filter-4"
        assert store.caseload.next_turns() == ("", "filter-4")
        assert store.caseload.saved_filters() == {}


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
