from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from careerfit.model.errors import CareerfitError
from careerfit.model.result import Verdict
from careerfit.model.session import Event
from careerfit.store import Store, driver
from tests.store.store_samples import EVENTS, NOON, PERSON, SESSION, TOLD, fill


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path) as opened:
        yield opened


def test_what_was_saved_is_read_back_after_closing_and_opening(tmp_path: Path) -> None:
    with Store.open(tmp_path / "new" / "folder") as store:
        fill(store)
    with Store.open(tmp_path / "new" / "folder") as store:
        assert store.person("person-1") == PERSON
        assert store.session("5e55-a") == replace(SESSION, events=EVENTS)
        assert store.told("5e55-a") == TOLD


def test_a_closed_store_leaves_one_file_and_closes_twice(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    fill(store)
    store.close()
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == ["careerfit.db"]


def test_a_session_is_begun_with_its_person_or_not_at_all(store: Store) -> None:
    without_order = replace(SESSION, id="")
    with pytest.raises(driver.IntegrityError):
        store.begin(without_order, PERSON)
    with pytest.raises(CareerfitError, match="no person person-1"):
        store.person("person-1")
    store.begin(SESSION, PERSON)
    assert store.person("person-1") == PERSON


def test_a_second_session_keeps_the_person_as_it_was(store: Store) -> None:
    store.begin(SESSION, PERSON)
    store.begin(replace(SESSION, id="b"), replace(PERSON, label="another"))
    assert store.person("person-1").label == PERSON.label


def test_a_session_of_nobody_is_refused(store: Store) -> None:
    with pytest.raises(driver.IntegrityError):
        store.begin(SESSION)
    assert store.sessions() == ()


def test_a_session_begun_with_events_keeps_them(store: Store) -> None:
    store.begin(replace(SESSION, events=EVENTS), PERSON)
    assert store.session(SESSION.id).events == EVENTS


@pytest.mark.parametrize("seq", [-1, 0, 1, 2, 4, 2**40])
def test_only_the_next_event_is_kept(store: Store, seq: int) -> None:
    store.begin(SESSION, PERSON)
    store.append(SESSION.id, EVENTS[0])
    store.append(SESSION.id, EVENTS[1])
    with pytest.raises(CareerfitError, match="gone on with elsewhere"):
        store.append(SESSION.id, replace(EVENTS[2], seq=seq))
    store.append(SESSION.id, EVENTS[2])
    assert store.session(SESSION.id).events == EVENTS[:3]


@pytest.mark.parametrize(
    "event",
    [
        Event(1, "answer", "an-01", None, None, NOON),  # an answer has a category
        Event(1, "skip", "an-01", 3, None, NOON),  # and nothing else has one
        Event(1, "answer", "an-01", 0, None, NOON),
        Event(1, "answer", "an-01", 3, -1, NOON),
        Event(1, "answer", "xx-99", 3, None, NOON),  # not asked in this session
        Event(1, "guess", "an-01", 3, None, NOON),
        Event(1, "answer", "an-01", "three", None, NOON),
    ],
)
def test_an_event_that_cannot_be_is_refused_and_the_next_one_is_kept(store: Store, event: Event) -> None:
    store.begin(SESSION, PERSON)
    with pytest.raises(driver.IntegrityError):
        store.append(SESSION.id, event)
    store.append(SESSION.id, EVENTS[0])
    assert store.session(SESSION.id).events == EVENTS[:1]


def test_an_event_of_an_unknown_session_is_refused(store: Store) -> None:
    with pytest.raises(CareerfitError, match="no session 5e55-a"):
        store.append(SESSION.id, EVENTS[0])


def test_times_are_kept_in_utc_and_a_time_without_offset_is_refused(store: Store) -> None:
    india = timezone(timedelta(hours=5, minutes=30))
    store.begin(SESSION, PERSON)
    store.append(SESSION.id, replace(EVENTS[0], at=datetime(2026, 8, 3, 1, 15, tzinfo=india)))
    (kept,) = store.session(SESSION.id).events
    assert kept.at.isoformat() == "2026-08-02T19:45:00+00:00"
    with pytest.raises(ValueError, match="offset"):
        store.append(SESSION.id, replace(EVENTS[1], at=datetime(2026, 8, 3, 1, 15)))


def test_events_are_in_the_order_kept_whatever_the_clock_says(store: Store) -> None:
    store.begin(SESSION, PERSON)
    store.append(SESSION.id, EVENTS[0])
    store.append(SESSION.id, replace(EVENTS[1], at=NOON - timedelta(days=400)))  # the clock was set back
    assert [event.seq for event in store.session(SESSION.id).events] == [1, 2]


def test_a_result_is_told_once(store: Store) -> None:
    fill(store)
    with pytest.raises(CareerfitError, match="has its result already"):
        store.tell(replace(TOLD, seed=8))
    assert store.told(SESSION.id) == TOLD


def test_a_result_of_an_unknown_session_is_refused(store: Store) -> None:
    with pytest.raises(CareerfitError, match="no session 5e55-a"):
        store.tell(TOLD)


def test_a_result_that_is_not_a_number_is_refused(store: Store) -> None:
    store.begin(SESSION, PERSON)
    scales = (replace(TOLD.result.scales[0], theta=float("nan")),)
    with pytest.raises(ValueError, match="not JSON compliant"):
        store.tell(replace(TOLD, result=replace(TOLD.result, scales=scales)))
    with pytest.raises(CareerfitError, match="no result yet"):
        store.told(SESSION.id)


def test_the_list_shows_the_session_begun_last_first_whatever_the_clock_says(store: Store) -> None:
    fill(store)
    store.begin(replace(SESSION, id="b", started=NOON - timedelta(days=400)))
    last, first = store.sessions()
    assert (last.session, last.asked, last.count, last.told_at, last.leader) == ("b", 0, 3, None, None)
    assert (first.session, first.person, first.started) == (SESSION.id, PERSON.label, NOON)
    assert (first.asked, first.count) == (2, 3)  # going to an item is not asking it, twice is once
    assert (first.told_at, first.verdict) == (NOON, "shortlist")
    assert (first.leader, first.leader_track) == ("seo-specialist", "marketing")


@pytest.mark.parametrize(
    ("verdict", "leader"),
    [
        ("shortlist", "seo-specialist"),
        ("tied", "seo-specialist"),
        ("cannot-say-yet", None),
        ("neither", None),
    ],
)
def test_only_a_shortlist_has_a_leader(store: Store, verdict: Verdict, leader: str | None) -> None:
    store.begin(SESSION, PERSON)
    store.tell(replace(TOLD, result=replace(TOLD.result, verdict=verdict)))
    (summary,) = store.sessions()
    assert (summary.verdict, summary.leader) == (verdict, leader)


def test_a_session_is_found_by_the_beginning_of_its_id(store: Store) -> None:
    for session_id in ("abc1", "abd", "ab", "x%y"):
        store.begin(replace(SESSION, id=session_id), PERSON)
    assert store.find("abc") == "abc1"
    assert store.find("ab") == "ab"  # the whole id of one, the beginning of three
    assert store.find("x%") == "x%y"
    for nothing in ("z", "%", "_b", "ABC", "abc12"):
        with pytest.raises(CareerfitError, match="no session"):
            store.find(nothing)
    with pytest.raises(CareerfitError, match="3 sessions begin with “a”"):
        store.find("a")


def test_the_same_person_twice_is_an_error_of_the_driver_that_can_be_caught(store: Store) -> None:
    store.add_person(PERSON)
    with pytest.raises(driver.IntegrityError):
        store.add_person(replace(PERSON, label="another"))
    assert store.person("person-1") == PERSON


def test_two_open_stores_save_at_the_same_time(tmp_path: Path) -> None:
    with Store.open(tmp_path) as here, Store.open(tmp_path) as there:
        here.begin(SESSION, PERSON)
        there.begin(replace(SESSION, id="b"))
        for seq in range(1, 40):
            event = replace(EVENTS[0], seq=seq)
            here.append(SESSION.id, event)
            there.append("b", event)
        assert len(there.session(SESSION.id).events) == len(here.session("b").events) == 39


def test_a_session_that_another_window_went_on_with_is_not_gone_on_with_here(tmp_path: Path) -> None:
    with Store.open(tmp_path) as here, Store.open(tmp_path) as there:
        here.begin(SESSION, PERSON)
        there.append(SESSION.id, EVENTS[0])
        with pytest.raises(CareerfitError, match="gone on with elsewhere"):
            here.append(SESSION.id, replace(EVENTS[0], category=1))
        assert here.session(SESSION.id).events == EVENTS[:1]
        here.append(SESSION.id, EVENTS[1])


def test_finished_sessions_are_recorded_together_or_not_at_all(store: Store) -> None:
    first = (replace(SESSION, events=EVENTS), PERSON, TOLD)
    second = (replace(SESSION, id="b", person="person-2"), replace(PERSON, id="person-2"), TOLD)
    with pytest.raises(driver.IntegrityError):  # the second result names the first session
        store.record([first, second])
    assert store.sessions() == ()
    store.record([first, (second[0], second[1], replace(TOLD, session="b"))])
    assert [summary.session for summary in store.sessions()] == ["b", SESSION.id]
    assert store.session(SESSION.id).events == EVENTS
    assert store.told("b") == replace(TOLD, session="b")


def test_a_session_that_has_its_result_takes_no_more_answers(store: Store) -> None:
    fill(store)
    with pytest.raises(CareerfitError, match="has its result already"):
        store.append(SESSION.id, replace(EVENTS[0], seq=5))
    assert store.session(SESSION.id).events == EVENTS


def test_answers_are_those_that_count_of_finished_sessions_of_the_version(store: Store) -> None:
    fill(store)  # an-01 answered 4, then 5; ho-02 skipped
    other_version = replace(SESSION, id="b", person="person-2", pack_digest="another")
    unfinished = replace(SESSION, id="c", person="person-3")
    for number, session in enumerate((other_version, unfinished), start=2):
        store.begin(session, replace(PERSON, id=f"person-{number}"))
        store.append(session.id, EVENTS[0])
    store.tell(replace(TOLD, session="b", pack_digest="another"))
    assert store.answers("9f2c") == ({"an-01": 5},)
    assert store.answers("another") == ({"an-01": 4},)
    assert store.answers("unknown") == ()


def test_of_one_person_only_the_session_begun_last_counts(store: Store) -> None:
    fill(store)
    later = replace(SESSION, id="b", events=(replace(EVENTS[0], category=2), replace(EVENTS[1], seq=2)))
    store.begin(later)
    assert store.answers("9f2c") == ({"an-01": 5},)  # it is not finished yet
    store.tell(replace(TOLD, session="b"))
    assert store.answers("9f2c") == ({"an-01": 2},)


def test_an_item_that_was_skipped_after_an_answer_is_absent(store: Store) -> None:
    store.begin(SESSION, PERSON)
    for event in (EVENTS[0], replace(EVENTS[1], item="an-01")):
        store.append(SESSION.id, event)
    store.append(SESSION.id, replace(EVENTS[0], seq=3, item="pe-05"))
    store.tell(TOLD)
    assert store.answers("9f2c") == ({"pe-05": 4},)
