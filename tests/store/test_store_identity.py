"""Whatever is saved is read back the same, in any order of saving, with closing and opening between."""

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar, get_args

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from careerfit.model.content import STAGES, TRACKS
from careerfit.model.result import (
    FamilyResult,
    Names,
    Result,
    RoleResult,
    ScaleResult,
    Stopped,
    Told,
    Verdict,
)
from careerfit.model.session import Event, EventKind, Mode, Person, Session
from careerfit.store import Store
from careerfit.store.rows import result_from, result_text

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
name = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=8)
number = st.floats(allow_nan=False, allow_infinity=False)
whole = st.integers(-(2**63), 2**63 - 1)
count = st.integers(0, 500)
time = st.datetimes(
    datetime(1970, 1, 2),
    datetime(2999, 1, 1),
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
track = st.sampled_from(TRACKS)
stage = st.sampled_from(STAGES)


T = TypeVar("T")


def few(values: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(values, max_size=4).map(tuple)


def by_name(values: st.SearchStrategy[float]) -> st.SearchStrategy[Mapping[str, float]]:
    plain = st.dictionaries(name, values, max_size=4)
    return plain | plain.map(MappingProxyType)


scales = st.builds(ScaleResult, id=name, theta=number, se=number, answered=count, asked=count)
families = st.builds(FamilyResult, id=name, p_best=number, p_top3=number)
roles = st.builds(
    RoleResult,
    id=name,
    family=name,
    track=track,
    stage=stage,
    fit=number,
    fit_low=number,
    fit_high=number,
    p_best=number,
    p_top3=number,
    contributions=by_name(number),
)
results = st.builds(
    Result,
    verdict=st.sampled_from(get_args(Verdict)),
    scales=few(scales),
    tracks=st.dictionaries(track, number),
    families=few(families),
    roles=few(roles),
    ties=few(few(name)),
    flags=few(name),
)
tolds = st.builds(
    Told,
    session=name,
    at=time,
    engine=text,
    pack=text,
    pack_version=text,
    pack_digest=text,
    catalogue_version=text,
    catalogue_digest=text,
    seed=whole,
    stages=few(stage),
    provisional=st.booleans(),
    names=st.builds(
        Names,
        scales=st.dictionaries(name, st.tuples(text, text, text), max_size=3),
        families=st.dictionaries(name, st.tuples(text, track), max_size=3),
        roles=st.dictionaries(name, text, max_size=3),
    ),
    result=results,
    stopped=st.sampled_from(get_args(Stopped)),
)
persons = st.builds(Person, id=name, label=text, created=time)
sessions = st.builds(
    Session,
    id=name,
    person=name,
    started=time,
    pack=text,
    pack_version=text,
    pack_digest=text,
    catalogue_digest=text,
    language=text,
    seed=whole,
    order=st.lists(name, min_size=1, max_size=6, unique=True).map(tuple),
    events=st.just(()),
    mode=st.sampled_from(get_args(Mode)),
)
milliseconds = st.none() | st.integers(0, 10**9)


@st.composite
def happenings(draw: st.DrawFn, order: tuple[str, ...], seq: int) -> Event:
    kind = draw(st.sampled_from(get_args(EventKind)))
    category = draw(st.integers(1, 9)) if kind == "answer" else None
    return Event(seq, kind, draw(st.sampled_from(order)), category, draw(milliseconds), draw(time))


@given(results)
def test_a_result_is_the_same_after_writing_and_reading(result: Result) -> None:
    assert result_from(result_text(result)) == result
    assert repr(result_from(result_text(result)).scales) == repr(result.scales)  # -0.0 is not 0.0


@settings(deadline=None, max_examples=50)
@given(persons, sessions, tolds, st.data())
def test_what_is_saved_is_read_back_the_same(
    person: Person, session: Session, told: Told, data: st.DataObject
) -> None:
    events = tuple(data.draw(happenings(session.order, seq)) for seq in range(1, data.draw(count) % 6 + 1))
    session = replace(session, person=person.id, events=events)
    told = replace(told, session=session.id)
    with tempfile.TemporaryDirectory() as folder:
        with Store.open(Path(folder)) as store:
            store.begin(session, person)
            store.tell(told)
        with Store.open(Path(folder)) as store:
            assert store.person(person.id) == person
            assert store.session(session.id) == session
            assert store.told(session.id) == told
            assert store.find(session.id) == session.id
            (summary,) = store.sessions()
    assert (summary.asked, summary.count) == (len(session.asked), len(session.order))
    assert (summary.person, summary.told_at, summary.verdict) == (
        person.label,
        told.at,
        told.result.verdict,
    )


class KeepingMachine(RuleBasedStateMachine):
    """A store and plain dictionaries, which must hold the same after whatever is done to both."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store.open(Path(self.folder.name))
        self.people: dict[str, Person] = {}
        self.begun: dict[str, Session] = {}
        self.results: dict[str, Told] = {}

    @initialize(session=sessions, person=persons)
    def begin_the_first(self, session: Session, person: Person) -> None:
        self.begin(session, person)

    @rule(session=sessions, person=persons)
    def begin(self, session: Session, person: Person) -> None:
        if session.id not in self.begun:
            session = replace(session, person=person.id)
            self.store.begin(session, person)
            self.people.setdefault(person.id, person)
            self.begun[session.id] = session

    @precondition(lambda self: len(self.results) < len(self.begun))
    @rule(data=st.data())
    def append(self, data: st.DataObject) -> None:
        session = self.begun[data.draw(st.sampled_from(sorted(set(self.begun) - set(self.results))))]
        event = data.draw(happenings(session.order, len(session.events) + 1))
        self.store.append(session.id, event)
        self.begun[session.id] = session.with_event(
            event.kind, event.item, event.category, event.ms, event.at
        )

    @precondition(lambda self: len(self.results) < len(self.begun))
    @rule(told=tolds, data=st.data())
    def tell(self, told: Told, data: st.DataObject) -> None:
        session = data.draw(st.sampled_from(sorted(set(self.begun) - set(self.results))))
        told = replace(told, session=session)
        self.store.tell(told)
        self.results[session] = told

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = Store.open(Path(self.folder.name))

    @invariant()
    def holds_the_same(self) -> None:
        assert {key: self.store.person(key) for key in self.people} == self.people
        assert {key: self.store.session(key) for key in self.begun} == self.begun
        assert {key: self.store.told(key) for key in self.results} == self.results
        listed = self.store.sessions()
        assert [summary.session for summary in listed] == list(reversed(self.begun))
        assert {row.session for row in listed if row.told_at is not None} == set(self.results)
        assert all(row.started == self.begun[row.session].started.astimezone(UTC) for row in listed)

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestKeeping = KeepingMachine.TestCase
TestKeeping.settings = settings(deadline=None, max_examples=25, stateful_step_count=25)
