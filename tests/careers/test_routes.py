"""Routes: what is gained and had, how fit adds up, and which are shown."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerfit.app.workspace import load_content
from careerfit.careers.figures import YEARS_THERE
from careerfit.careers.routes import SAME_FIT, SHOWN, routes
from careerfit.careers.starts import Beginning, starts
from careerfit.careers.ways import ways
from careerfit.model.content import Catalogue
from careerfit.model.person import Standing
from careerfit.model.routes import WISHES, Route
from tests.careers.small_catalogues import catalogue, move, role

CMO = "chief-marketing-officer"
CRO = "chief-revenue-officer"


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_content().catalogue


def only(route_to: str, made: Catalogue, begin: Beginning, **known: object) -> Route:
    (found,) = routes(made, begin, route_to, **known).by["years"]  # type: ignore[arg-type]
    return found


# a knows X a little and Y well; b asks for X well and Z; c asks for Y again and for X no better than b
LADDER = catalogue(
    [
        role("a", "entry", {"X": "entry", "Y": "strong"}, wage=50_000),
        role("b", "professional", {"X": "strong", "Z": "working"}, wage=60_000),
        role("c", "senior", {"Y": "working", "X": "working", "Z": "strong"}),
    ],
    [move("a", "b", 2, ("X", "Z")), move("b", "c", 4, ("Y", "Z"), note="unusual")],
)


def test_a_skill_counts_once_and_not_where_the_present_role_has_it() -> None:
    route = only("c", LADDER, Beginning(("a",)))
    assert [(leg.gained, leg.had) for leg in route.legs] == [(("X", "Z"), ()), ((), ("Y", "Z"))]
    assert set(route.gained) == {"X", "Z"}


def test_skills_that_are_told_as_had_count_at_every_level() -> None:
    route = only("c", LADDER, Beginning(("a",)), had=("Z", "no such skill"))
    assert [(leg.gained, leg.had) for leg in route.legs] == [(("X",), ("Z",)), ((), ("Y", "Z"))]


def test_the_way_into_a_first_role_asks_for_its_skills_and_takes_no_years() -> None:
    route = only("c", LADDER, Beginning(("a",), entering=True), had=("Y",))
    first = route.legs[0]
    assert (first.kind, first.source, first.target, first.years) == ("start", "", "a", (0.0, 0.0))
    assert (first.gained, first.had, first.gate) == (("X",), ("Y",), "how one becomes a")
    assert [leg.gained for leg in route.legs] == [("X",), ("Z",), ()]  # X rises on the way and counts once
    assert route.roles == ("a", "b", "c")
    assert route.years == (4.0, 8.0)


def test_somebody_who_starts_out_gets_the_way_into_an_entry_role_alone() -> None:
    found = routes(LADDER, Beginning(("a",), entering=True), "a", fits={"a": (0.5, 0.2, 0.7)})
    (route,) = found.by["fit"]
    assert (found.count, [leg.target for leg in route.legs], route.fit) == (1, ["a"], 0.5)
    assert route.best_in == WISHES


def test_wages_change_by_a_share_and_are_not_known_where_nothing_is_published() -> None:
    route = only("c", LADDER, Beginning(("a",)))
    assert [leg.wage_change for leg in route.legs] == [pytest.approx(0.2), None]
    assert [leg.note for leg in route.legs] == ["", "unusual"]


def test_fit_along_the_way_weighs_each_role_by_the_years_in_it() -> None:
    fits = {"a": (0.8, 0.6, 0.9), "b": (-0.2, -0.5, 0.1), "c": (0.4, 0.1, 0.6)}
    route = only("c", LADDER, Beginning(("a",)), fits=fits)
    assert route.fit == round((2 * 0.8 + 4 * -0.2 + YEARS_THERE * 0.4) / (6 + YEARS_THERE), 2)
    assert [leg.fit for leg in route.legs] == [fits["b"], fits["c"]]


def test_without_the_fit_of_one_role_nothing_is_best_in_fit() -> None:
    found = routes(LADDER, Beginning(("a",)), "c", fits={"a": (0.8, 0.6, 0.9), "c": (0.1, 0.0, 0.2)})
    assert found.by["fit"] == ()
    (route,) = found.shown("fit")
    assert (route.fit, route.best_in) == (None, ("years", "skills"))
    assert [leg.fit for leg in route.legs] == [None, (0.1, 0.0, 0.2)]


def test_without_a_way_there_is_no_route() -> None:
    found = routes(LADDER, Beginning(("c",)), "a")
    assert (found.count, found.shown("years")) == (0, ())


def test_where_nearly_the_same_roles_are_passed_only_the_better_way_is_shown() -> None:
    steps = [("a", "b"), ("b", "c"), ("c", "z"), ("b", "d"), ("d", "c"), ("a", "e"), ("e", "z"), ("a", "f")]
    others = [("f", "z"), ("a", "g"), ("g", "z")]
    years = {("e", "z"): 5.0, ("f", "z"): 5.5, ("g", "z"): 6.0}
    made = catalogue(
        [role(one) for one in "abcdefgz"],
        [move(*step, years.get(step, 2.0)) for step in (*steps, *others)],
    )
    found = routes(made, Beginning(("a",)), "z")
    assert found.count == 5
    assert ["".join(route.roles) for route in found.by["years"]] == ["abcz", "aez", "afz", "agz"]


def test_a_fit_that_is_hardly_better_does_not_outweigh_years() -> None:
    made = catalogue(
        [role(one) for one in "abcz"],
        [move("a", "z", 4), move("a", "b", 2), move("b", "z", 4), move("a", "c", 2), move("c", "z", 4)],
    )
    fits = {one: (fit, fit, fit) for one, fit in {"a": 0.4, "b": 0.5, "c": 0.9, "z": 0.4}.items()}
    found = routes(made, Beginning(("a",)), "z", fits={**fits, "c": (0.5, 0.4, 0.6)})
    assert next((route.roles, route.fit) for route in found.by["fit"]) == (("a", "z"), 0.4)
    assert {route.fit for route in found.by["fit"]} == {0.4, 0.44}
    assert all("fit" in route.best_in for route in found.by["fit"])
    found = routes(made, Beginning(("a",)), "z", fits=fits)
    assert next((route.roles, route.fit) for route in found.by["fit"]) == (("a", "c", "z"), 0.58)
    assert [route.roles for route in found.by["fit"] if "fit" in route.best_in] == [("a", "c", "z")]


# -- what the person told --------------------------------------------------------------------------

# two ways of two legs from a to z: over b, three years and four; over c, four years and two and a half
FORK = catalogue(
    [role(one) for one in "abcz"],
    [move("a", "b", 3), move("b", "z", 4), move("a", "c", 5), move("c", "z", 2.5)],
)


def test_years_worked_in_the_present_role_are_taken_off_the_first_leg() -> None:
    found = routes(FORK, starts(FORK, Standing("marketing", "a", years=3)), "z").by["years"]
    told = {route.roles: [leg.years for leg in route.legs] for route in found}
    assert told == {("a", "b", "z"): [(0.0, 1.0), (3.0, 5.0)], ("a", "c", "z"): [(1.0, 3.0), (1.5, 3.5)]}
    assert {route.years for route in found} == {(3.0, 6.0), (2.5, 6.5)}
    assert [(leg.worked, leg.usual) for leg in found[0].legs][1] == (0.0, found[0].legs[1].years)
    assert {(route.legs[0].worked, route.legs[0].usual) for route in found} == {
        (3.0, (2.0, 4.0)),
        (3.0, (4.0, 6.0)),
    }


def test_more_years_than_usual_make_nothing_shorter_than_no_years() -> None:
    first, second = routes(FORK, Beginning(("a",), worked=30.0), "z").by["years"]
    assert (first.roles, first.years) == (("a", "c", "z"), (1.5, 3.5))  # the usual years put b first
    assert (second.roles, second.years) == (("a", "b", "z"), (3.0, 5.0))
    assert routes(FORK, Beginning(("a",)), "z").by["years"][0].roles == ("a", "b", "z")


def test_in_the_fit_along_the_way_the_present_role_counts_with_the_years_to_come() -> None:
    fits = {one: (fit, fit, fit) for one, fit in {"a": -1.0, "b": 0.5, "c": 0.1, "z": 0.5}.items()}
    route = next(
        one
        for one in routes(FORK, Beginning(("a",), worked=30.0), "z", fits=fits).by["fit"]
        if "b" in one.roles
    )
    assert route.fit == 0.5


def test_a_route_through_a_role_against_the_wishes_stands_last_and_is_best_in_nothing() -> None:
    found = routes(FORK, Beginning(("a",)), "z", unwished=("b",))
    assert [(route.roles, route.unwished, route.best_in) for route in found.shown("years")] == [
        (("a", "c", "z"), (), ("years", "skills")),
        (("a", "b", "z"), ("b",), ()),
    ]
    assert (found.count, found.against) == (2, 1)


def test_the_present_role_and_the_goal_rule_no_route_out() -> None:
    found = routes(FORK, Beginning(("a",)), "z", unwished=("a", "z"))
    assert found.against == 0
    assert found.shown("years")[0].best_in == ("years", "skills")


def test_where_every_route_goes_against_the_wishes_none_is_the_best() -> None:
    found = routes(FORK, Beginning(("a",)), "z", unwished=("b", "c"))
    assert (found.count, found.against) == (2, 2)
    assert [(route.roles, route.best_in) for route in found.shown("years")] == [
        (("a", "b", "z"), ()),
        (("a", "c", "z"), ()),
    ]


def test_a_way_that_heeds_the_wishes_is_found_though_it_takes_much_longer() -> None:
    made = catalogue(
        [role(one) for one in "abcz"],
        [move("a", "b", 2), move("b", "z", 2), move("a", "c", 9), move("c", "z", 9)],
    )
    assert routes(made, Beginning(("a",)), "z").count == 1
    found = routes(made, Beginning(("a",)), "z", unwished=("b",))
    assert [route.roles for route in found.shown("years")] == [("a", "c", "z"), ("a", "b", "z")]
    assert found.by["years"][0].best_in == ("years", "skills")


def test_an_entry_role_against_the_wishes_is_not_the_best_way_in() -> None:
    made = catalogue(
        [role("a", "entry"), role("b", "entry"), role("z")], [move("a", "z", 2), move("b", "z", 3)]
    )
    found = routes(made, Beginning(("a", "b"), entering=True), "z", unwished=("a",))
    assert [(route.roles, route.unwished) for route in found.shown("years")] == [
        (("b", "z"), ()),
        (("a", "z"), ("a",)),
    ]


# -- shipped catalogue -----------------------------------------------------------------------------


@pytest.mark.parametrize("target", [CMO, CRO])
def test_from_every_role_below_there_is_a_route_to_both_ends(shipped: Catalogue, target: str) -> None:
    for one in shipped.roles:
        if one.id != target:
            assert routes(shipped, Beginning((one.id,)), target).count > 0, one.id


@given(data=st.data())
def test_the_first_of_each_wish_is_the_best_of_all_ways(shipped: Catalogue, data: st.DataObject) -> None:
    ids = [one.id for one in shipped.roles]
    source, target = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from([CMO, CRO]))
    figures = data.draw(st.lists(st.floats(-1, 1), min_size=len(ids), max_size=len(ids)))
    fits = {one: (fit, fit, fit) for one, fit in zip(ids, figures, strict=True)}
    found = routes(shipped, Beginning((source,)), target, fits=fits)
    if source == target:
        assert found.count == 0
        return
    every = ways(shipped, (source,), target)
    assert found.count == len(every)
    first = found.by["years"][0]
    assert sum(first.years) == min(sum(sum(one.years) for one in way) for way in every)
    for wish in WISHES:
        assert wish in found.by[wish][0].best_in
        assert len(found.by[wish]) <= SHOWN
    fewest = len(found.by["skills"][0].gained)
    best = max(route.fit for wish in WISHES for route in found.by[wish] if route.fit is not None)
    for route in found.shown("fit"):
        assert len(route.gained) >= fewest
        assert route.fit is not None
        assert ("skills" in route.best_in) == (len(route.gained) == fewest)
        assert route.fit > best - SAME_FIT or "fit" not in route.best_in
        assert set(route.gained) == {skill for leg in route.legs for skill in leg.gained}
        assert sum(len(leg.gained) for leg in route.legs) == len(route.gained)


def test_a_skill_that_the_person_has_is_never_to_be_gained(shipped: Catalogue) -> None:
    had = ("Web analytics", "SQL", "Presenting")
    for route in routes(shipped, starts(shipped, Standing("starting")), CMO, had).shown("skills"):
        assert not set(had) & set(route.gained)


def test_the_order_of_roles_and_moves_in_the_files_changes_no_route(shipped: Catalogue) -> None:
    turned = replace(shipped, roles=shipped.roles[::-1], moves=shipped.moves[::-1])
    begin = Beginning(("account-executive",))
    before, after = (routes(one, begin, CMO) for one in (shipped, turned))
    assert [one.roles for one in before.shown("years")] == [one.roles for one in after.shown("years")]
