"""Facts of a person in the store: numbered, durable, all or none, never changed."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from careerfit.model.errors import CareerfitError
from careerfit.model.person import Fact
from careerfit.store import Store, driver
from tests.store.store_samples import FACTS, NOON, PERSON, SESSION


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path) as opened:
        opened.add_person(PERSON)
        yield opened


def test_facts_are_read_back_after_closing_and_opening(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.keep(PERSON.id, *FACTS, new=PERSON)
    with Store.open(tmp_path) as store:
        assert store.person(PERSON.id) == PERSON
        assert store.facts(PERSON.id) == FACTS


def test_what_keep_saved_is_seen_by_another_connection_at_once(store: Store) -> None:
    store.keep(PERSON.id, FACTS[0])
    with Store.open(store.path.parent) as other:
        assert other.facts(PERSON.id) == FACTS[:1]
        assert other._db.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL: a commit is on the disk


@pytest.mark.parametrize("seq", [-1, 0, 1, 3, 2**40])
def test_only_the_next_fact_is_kept(store: Store, seq: int) -> None:
    store.keep(PERSON.id, FACTS[0])
    with pytest.raises(CareerfitError, match="in another window"):
        store.keep(PERSON.id, replace(FACTS[1], seq=seq))
    store.keep(PERSON.id, FACTS[1])
    assert store.facts(PERSON.id) == FACTS


def test_facts_are_kept_together_or_not_at_all(store: Store) -> None:
    with pytest.raises(driver.IntegrityError):
        store.keep(PERSON.id, FACTS[0], replace(FACTS[1], kind=""))
    assert store.facts(PERSON.id) == ()
    with pytest.raises(driver.IntegrityError):  # the second fact has the number of the first
        store.keep("person-2", FACTS[0], FACTS[0], new=replace(PERSON, id="person-2"))
    with pytest.raises(CareerfitError, match="no person person-2"):
        store.person("person-2")


def test_the_slower_of_two_windows_is_told_so_and_changes_nothing(store: Store) -> None:
    with Store.open(store.path.parent) as other:
        other.keep(PERSON.id, FACTS[0])
        with pytest.raises(CareerfitError, match="in another window meanwhile") as caught:
            store.keep(PERSON.id, replace(FACTS[0], value={"where": "sales"}))
        assert "Nothing was changed" in caught.value.message
        assert store.facts(PERSON.id) == FACTS[:1]


def test_facts_of_nobody_are_refused_and_not_read(store: Store) -> None:
    for attempt in (lambda: store.keep("person-9", FACTS[0]), lambda: store.facts("person-9")):
        with pytest.raises(CareerfitError, match="no person person-9"):
            attempt()


def test_each_person_has_facts_of_their_own(store: Store) -> None:
    other = replace(PERSON, id="person-2")
    store.keep(PERSON.id, *FACTS)
    store.keep(other.id, FACTS[0], new=other)
    assert (store.facts(PERSON.id), store.facts(other.id)) == (FACTS, FACTS[:1])


def test_a_kind_that_this_version_does_not_know_is_kept(store: Store) -> None:
    newer = Fact(1, "mentor", "x", {"deep": [{"a": None}], "n": 0.1}, NOON)
    store.keep(PERSON.id, newer)
    assert store.facts(PERSON.id) == (newer,)


@pytest.mark.parametrize("text", ["\x00", "\ud800", "a" * 100_000, "'); DROP TABLE fact; --", "שלום 🙂"])
def test_any_text_comes_back_as_it_was_told(store: Store, text: str) -> None:
    fact = Fact(1, "note", "plan-1", {"id": "n", "text": text}, NOON)
    store.keep(PERSON.id, fact)
    assert store.facts(PERSON.id) == (fact,)


def test_what_json_lacks_is_refused_and_times_are_kept_in_utc(store: Store) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        store.keep(PERSON.id, replace(FACTS[0], value={"n": float("nan")}))
    with pytest.raises(ValueError, match="offset"):
        store.keep(PERSON.id, replace(FACTS[0], at=datetime(2026, 8, 3, 1, 15)))
    india = timezone(timedelta(hours=5, minutes=30))
    store.keep(PERSON.id, replace(FACTS[0], at=datetime(2026, 8, 3, 1, 15, tzinfo=india)))
    assert store.facts(PERSON.id)[0].at.isoformat() == "2026-08-02T19:45:00+00:00"


def test_facts_stand_in_the_file_as_plain_json(store: Store) -> None:
    store.keep(PERSON.id, *FACTS)
    (row,) = store._db.execute("SELECT value FROM fact WHERE seq = 1").fetchall()
    assert json.loads(row[0]) == {"where": "marketing", "role": "seo-specialist"}


def test_persons_stand_with_the_one_who_was_active_last_first(store: Store) -> None:
    def later(days: int) -> datetime:
        return NOON + timedelta(days=days)

    store.begin(replace(SESSION, started=later(3)))
    store.keep("b", replace(FACTS[0], at=later(5)), new=replace(PERSON, id="b"))
    store.add_person(replace(PERSON, id="c", created=later(4)))
    assert [person.id for person in store.persons()] == ["b", "c", PERSON.id]
    store.keep(PERSON.id, replace(FACTS[0], at=later(6)))
    assert [person.id for person in store.persons()] == [PERSON.id, "b", "c"]
