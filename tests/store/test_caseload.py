"""The counselor's list sorts, filters, searches and pages as a plain model does; deeds are undone whole."""

import tempfile
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerfit.model.caseload import EVERYTHING, SORT_KEYS, Filter, Sort, filter_from, filter_value
from careerfit.model.casework import CaseFact
from careerfit.model.person import Fact
from careerfit.model.session import Person
from careerfit.store import Store, conditions, driver, listing
from careerfit.store.deeds import Arrival
from tests.store.caseload_samples import START, compute, filters, in_order, keep, meets, people, save
from tests.store.store_samples import FACTS, NOON, PERSON, SESSION, TOLD, fill

TOLD_1 = replace(TOLD, session="s1")
sorts = st.builds(Sort, st.sampled_from(SORT_KEYS), st.booleans())
usual = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def lines_of(store: Store) -> list:
    return list(store.caseload.rows(store.caseload.ids()))


@usual
@given(
    drawn=people,
    asked=st.lists(st.tuples(filters, sorts), min_size=1, max_size=12),
    few=st.booleans(),
    leads=st.sampled_from((0, 1, 100)),
)
def test_filter_sort_search_count_and_page_agree_with_a_plain_model(
    drawn: list[dict[str, Any]], asked: list[tuple[Filter, Sort]], few: bool, leads: int
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.open(Path(folder)) as store,
        pytest.MonkeyPatch.context() as m,
    ):
        if few:  # as if there were too many lines to collect at once
            m.setattr(conditions, "_FEW", 0)
            m.setattr(listing, "_FIRST_LOOK", 2)
            m.setattr(conditions, "LEADS", leads)
            m.setattr(listing, "LEADS", leads)
        keep(store, drawn)
        notes = {f"p{n}": one["note"] or "" for n, one in enumerate(drawn)}
        everything = lines_of(store)
        for chosen, by in asked:
            expected = in_order([line for line in everything if meets(line, notes, chosen)], by)
            found = store.caseload.ids(chosen, by)
            assert found.tolist() == expected, (chosen, by)
            assert store.caseload.count(chosen) == len(expected)
            assert [line.id for line in store.caseload.rows(found[1:4])] == expected[1:4]
            assert set(store.caseload.people(chosen)) == {
                line.person for line in everything if meets(line, notes, chosen)
            }


@usual
@given(
    drawn=people,
    languages=st.sampled_from(((), ("es",))),
    text=st.sampled_from(("", "e", "eclair", "urgent grant")),
    least=st.sampled_from((None, 0.25)),
    descending=st.booleans(),
    leads=st.sampled_from((0, 100)),
)
def test_the_first_lines_are_right_along_a_value_and_an_order_with_one_index(
    drawn: list[dict[str, Any]],
    languages: tuple[str, ...],
    text: str,
    least: float | None,
    descending: bool,
    leads: int,
) -> None:
    by = Sort("certainty", descending)
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.open(Path(folder)) as store,
        pytest.MonkeyPatch.context() as m,
    ):
        m.setattr(conditions, "_FEW", 0)
        m.setattr(listing, "_FIRST_LOOK", 3)
        m.setattr(listing, "LEADS", leads)
        keep(store, drawn)
        notes = {f"p{n}": one["note"] or "" for n, one in enumerate(drawn)}
        everything = lines_of(store)
        for verdict in ("tied", "shortlist", "neither"):
            chosen = Filter(verdicts=(verdict,), languages=languages, text=text, least=least)
            expected = in_order([line for line in everything if meets(line, notes, chosen)], by)
            assert store.caseload.ids(chosen, by).tolist() == expected


def test_every_field_of_a_filter_and_every_column_is_drawn() -> None:
    drawn: set[str] = set()
    keys: set[str] = set()

    often = settings(max_examples=300, deadline=None, database=None, derandomize=True)

    @often
    @given(filters)
    def draw(chosen: Filter) -> None:
        drawn.update(filter_value(chosen))

    @often
    @given(sorts)
    def draw_sort(by: Sort) -> None:
        keys.add(by.key)

    draw()
    draw_sort()
    assert drawn == {field.name for field in fields(Filter)}
    assert keys == set(SORT_KEYS)


@usual
@given(drawn=people, undone=st.integers(0, 3), hidden=st.booleans())
def test_lines_kept_up_to_date_are_those_that_a_rebuild_makes(
    drawn: list[dict[str, Any]], undone: int, hidden: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        keep(store, drawn)
        if hidden and drawn:
            session = "s0-0" if drawn[0]["sessions"] else ""
            store.caseload.do(("hide", "trash", START), [CaseFact("p0", "case-trash", session, {"on": True})])
        for n in range(undone):
            store.caseload.undo(f"undo-{n}", START)
        if undone > 1:
            store.caseload.redo("redo", START)
        compute(store)
        before, searched = contents(store), found(store)
        store.caseload.rebuild()
        compute(store)
        assert contents(store) == before
        assert found(store) == searched


def contents(store: Store) -> list:
    """Return all lines and labels; the numbers of lines without a session are their own."""
    lines = [replace(line, id=max(line.id, 0)) for line in lines_of(store)]
    labels = {kind: store.caseload.labels(kind) for kind in ("tag", "group", "flag")}
    return [sorted(lines, key=lambda line: (line.person, line.session)), labels, store.caseload.pending()]


def found(store: Store) -> list:
    return [
        sorted(store.caseload.people(Filter(text=text)))
        for text in ("z", "demo", "eclair", "ask", "urgent", "a")
    ]


@usual
@given(chosen=filters)
def test_a_filter_is_written_and_read_back_the_same(chosen: Filter) -> None:
    assert filter_from(filter_value(chosen)) == chosen


@pytest.mark.parametrize(
    "value", [{"colour": "red"}, {"least": "much"}, {"tied": "yes"}, {"since": "2026-01-01"}]
)
def test_what_is_no_filter_is_refused(value: dict) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        filter_from(value)


def test_filters_are_kept_by_name(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        save(store, "sales", Filter(tracks=("sales",)))
        save(store, "all", EVERYTHING)
        save(store, "all", None)
    with Store.open(tmp_path) as store:
        assert store.caseload.saved_filters() == {"sales": Filter(tracks=("sales",))}


def test_what_was_done_to_filters_is_undone_and_redone_in_turn_with_all_else(tmp_path: Path) -> None:
    sales, tied = Filter(tracks=("sales",)), Filter(tied=True, came="deed-0")
    tag = [CaseFact(PERSON.id, "case-tag", "a", {"on": True})]
    states = [{}]
    with Store.open(tmp_path) as store:
        fill(store)
        for step, changes in enumerate([{"a": sales}, {"a": tied}, {"b": sales}, {"a": None, "b": tied}]):
            store.caseload.change_filters((f"f{step}", "filter", NOON), "kept", changes)
            states.append(dict(store.caseload.saved_filters()))
            store.caseload.do((f"t{step}", "tag", NOON), tag)
        assert states[-1] == {"b": tied}
        deeds = store.caseload.deeds()
        assert [deed.id for deed in deeds] == ["t3", "f3", "t2", "f2", "t1", "f1", "t0", "f0"]
        told = [(deed.kind, deed.people, deed.subject, deed.value) for deed in deeds[:2]]
        assert told[1] == ("filter", 0, "a", {"did": "kept", "to": "b"})
        assert [deed.id for deed in store.caseload.deeds(3)] == ["t3", "f3", "t2"]
    for step in reversed(range(4)):  # each over a restart
        with Store.open(tmp_path) as store:
            assert store.caseload.undo(f"ut{step}", NOON) == f"t{step}"
            assert store.caseload.saved_filters() == states[step + 1]
            assert store.caseload.undo(f"uf{step}", NOON) == f"f{step}"
            assert store.caseload.saved_filters() == states[step]
    with Store.open(tmp_path) as store:
        assert store.caseload.next_turns() == ("", "f0")
        for step in range(4):
            assert store.caseload.redo(f"rf{step}", NOON) == f"f{step}"
            assert store.caseload.saved_filters() == states[step + 1]
            assert store.caseload.redo(f"rt{step}", NOON) == f"t{step}"


def test_a_search_takes_quotes_and_operators_as_plain_words(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        fill(store)
        for text in ('"', "r OR", "NEAR(", "*", "r -x", "🙂"):
            assert store.caseload.count(Filter(text=text)) == 0
        assert store.caseload.count(Filter(text=" R. ")) == 1


# -- deeds ---------------------------------------------------------------------------------------


def tag(store: Store, n: int, *persons: str) -> None:
    store.caseload.do(
        (f"deed-{n}", "tag", NOON), [CaseFact(p, "case-tag", f"t{n:02}", {"on": True}) for p in persons]
    )


def tags(store: Store) -> dict[str, tuple[str, ...]]:
    return {line.person: line.tags for line in lines_of(store)}


def test_sixty_deeds_over_several_people_are_undone_and_redone_over_restarts(tmp_path: Path) -> None:
    states = []
    with Store.open(tmp_path) as store:
        fill(store)
        store.add_person(replace(PERSON, id="person-2"))
        for n in range(60):
            states.append(tags(store))
            tag(store, n, *(("person-1", "person-2") if n % 2 else ("person-2",)))
        states.append(tags(store))
    for n in reversed(range(60)):
        with Store.open(tmp_path) as store:
            assert store.caseload.undo(f"undo-{n}", NOON) == f"deed-{n}"
            assert tags(store) == states[n]
    with Store.open(tmp_path) as store:
        assert store.caseload.undo("one-more", NOON) == ""
        for n in range(60):
            assert store.caseload.redo(f"redo-{n}", NOON) == f"deed-{n}"
            assert tags(store) == states[n + 1]
        assert [deed.id for deed in store.caseload.deeds(3)] == ["deed-59", "deed-58", "deed-57"]
        assert store.caseload.deeds(1)[0].people == 2


def test_a_new_deed_ends_what_could_be_redone(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        fill(store)
        tag(store, 1, PERSON.id)
        store.caseload.undo("u", NOON)
        tag(store, 2, PERSON.id)
        assert store.caseload.redo("r", NOON) == ""
        assert tags(store) == {PERSON.id: ("t02",)}
        assert [(deed.id, deed.undone) for deed in store.caseload.deeds()] == [
            ("deed-2", False),
            ("deed-1", True),
        ]


def test_a_deed_that_is_cancelled_leaves_nothing(tmp_path: Path) -> None:
    class Cancelled(Exception):  # noqa: N818 - what a caller raises to cancel
        pass

    def cancel(_share: float) -> None:
        raise Cancelled

    with Store.open(tmp_path) as store:
        fill(store)
        facts = store.facts(PERSON.id)
        with pytest.raises(Cancelled):
            store.caseload.do(
                ("deed-1", "tag", NOON), [CaseFact(PERSON.id, "case-tag", "x", {"on": True})], progress=cancel
            )
        assert (store.facts(PERSON.id), store.caseload.deeds()) == (facts, ())


def test_what_a_person_tells_later_does_not_stop_a_redo(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        fill(store)
        tag(store, 1, PERSON.id)
        store.caseload.undo("u", NOON)
        facts = store.facts(PERSON.id)
        store.keep(PERSON.id, replace(facts[0], seq=len(facts) + 1))
        assert store.caseload.redo("r", NOON) == "deed-1"
        assert tags(store) == {PERSON.id: ("t01",)}


def test_the_trash_hides_everywhere_and_undo_brings_back(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        fill(store)
        store.caseload.do(("deed-1", "trash", NOON), [CaseFact(PERSON.id, "case-trash", "", {"on": True})])
        assert store.caseload.count() == store.caseload.count(Filter(text="r")) == 0
        assert (store.persons(), store.sessions(), store.answers(SESSION.pack_digest)) == ((), (), ())
        assert store.person_named(PERSON.label) is None
        assert store.caseload.trash() == ((PERSON.id, ""),)
        store.caseload.undo("u", NOON)
        assert [one.session for one in store.sessions()] == [SESSION.id]
        assert store.told(SESSION.id) == TOLD
        assert store.caseload.count(Filter(text="r")) == 1


def test_an_import_is_one_deed_that_goes_and_comes_back_whole(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        fill(store)
        more = replace(SESSION, id="more", person=PERSON.id)
        arrivals = [
            Arrival(Person(f"new-{n}", f"new {n}", NOON), new=True,
                    sessions=((replace(SESSION, id=f"s{n}", person=f"new-{n}"),
                               replace(TOLD, session=f"s{n}")),),
                    facts=FACTS)
            for n in range(20)
        ] + [Arrival(PERSON, new=False, sessions=((more, None),))]  # fmt: skip
        tags = [CaseFact(f"new-{n}", "case-tag", "imported", {"on": True}) for n in range(20)]
        store.caseload.do(("import-1", "import", NOON), tags, arrivals)
        there = contents(store), found(store)
        assert store.caseload.count() == 22
        assert store.caseload.count(Filter(tags=("imported",))) == 20
        assert store.facts("new-3")[: len(FACTS)] == FACTS
        (deed,) = store.caseload.deeds()
        assert (deed.kind, deed.people) == ("import", 21)
        assert store.caseload.undo("u", NOON) == "import-1"
        assert [line.session for line in lines_of(store)] == [SESSION.id]
        assert [one.session for one in store.sessions()] == [SESSION.id]
    with Store.open(tmp_path) as store:
        assert store.caseload.redo("r", NOON) == "import-1"
        assert (contents(store), found(store)) == there


def test_who_came_with_an_import_is_found_whether_new_or_known_and_after_a_restart(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        save(store, "came", Filter(came="deed-1"))
        for name in ("known", "other"):
            store.begin(replace(SESSION, id=f"s-{name}", person=name), Person(name, name, NOON))
        skill = Fact(0, "skill", "SQL", {"state": "have", "deed": "deed-1"}, NOON)
        arrivals = (
            Arrival(Person("new", "new", NOON), True, ((replace(SESSION, id="s1", person="new"), TOLD_1),)),
            Arrival(store.person("known"), False, facts=(skill,)),
        )
        store.caseload.do(("deed-1", "import", NOON), [], arrivals)
        third = Arrival(Person("later", "later", NOON), True, ())
        store.caseload.do(("deed-2", "import", NOON), [], [third])
    with Store.open(tmp_path) as store:
        came = store.caseload.saved_filters()["came"]
        assert store.caseload.people(came) == ("known", "new")
        assert store.caseload.count(came) == 2
        assert store.caseload.people(replace(came, states=("finished",))) == ("new",)
        assert store.caseload.people(Filter(came="deed-2")) == ("later",)
        assert store.caseload.when("deed-1") == (NOON, False)
        store.caseload.undo("deed-3", NOON)
        store.caseload.undo("deed-4", NOON)
        assert store.caseload.when("deed-1") == (NOON, True)
        assert store.caseload.people(came) == ("known",)  # who was here before still is
        store.caseload.redo("deed-5", NOON)
        assert store.caseload.when("deed-1") == (NOON, False)
        assert store.caseload.people(came) == ("known", "new")
        assert store.caseload.when("deed-5") is None  # that was no deed of its own
        (one,) = conditions.conditions_of(came)
        sql = f"EXPLAIN QUERY PLAN SELECT id FROM line WHERE {one.plain()}"  # noqa: S608 - our words
        assert "fact_deed" in str(store._db.execute(sql, one.values).fetchall())


def test_an_import_that_breaks_leaves_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        fill(store)
        before = contents(store), store.caseload.deeds()
        good = Arrival(Person("new", "new", NOON), new=True)
        with pytest.raises(driver.IntegrityError):
            store.caseload.do(("import-1", "import", NOON), [], [good, good])
        assert (contents(store), store.caseload.deeds()) == before
