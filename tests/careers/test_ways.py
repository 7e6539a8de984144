"""Ways between roles: every one that is worth comparing, and no other."""

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerfit.app.workspace import load_content
from careerfit.careers.ways import (
    LONGER,
    MORE_LEGS,
    MORE_YEARS,
    MOST_LEGS,
    ends,
    middle,
    reached,
    reaching,
    ways,
)
from careerfit.model.content import STAGES, Catalogue
from tests.careers.small_catalogues import catalogue, move, role

IDS = "abcdefg"
Path = tuple[str, ...]


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_content().catalogue


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    """Draw up to seven roles at any stages with any moves between them."""
    ids = IDS[: draw(st.integers(2, len(IDS)))]
    pairs = draw(st.sets(st.sampled_from([(a, b) for a in ids for b in ids if a != b]), max_size=24))
    years = st.sampled_from([1.0, 1.5, 2.5, 4.0, 7.0])
    kinds = st.sampled_from(["promotion", "lateral"])
    return catalogue(
        [role(one, draw(st.sampled_from(STAGES))) for one in ids],
        [move(a, b, draw(years), kind=draw(kinds)) for a, b in sorted(pairs)],
    )


def by_brute_force(made: Catalogue, starts: Path, target: str) -> set[Path]:
    """Try every order of every choice of roles, and keep what the rules of `ways` leave."""
    found = {}
    stage = {one.id: STAGES.index(one.stage) for one in made.roles}
    years = {(one.source, one.target): middle(one) for one in made.moves}
    others = [one.id for one in made.roles if one.id != target and one.id not in starts]
    for start in (one for one in starts if one != target):
        for count in range(min(len(others), MOST_LEGS - 1) + 1):
            for between in permutations(others, count):
                path = (start, *between, target)
                steps = list(pairwise(path))
                if all(step in years for step in steps) and sum(stage[a] > stage[b] for a, b in steps) <= 1:
                    found[path] = sum(years[step] for step in steps)
    around = {path: spent for path, spent in found.items() if not set(path[1:-1]) & ends(made)}
    found = around or found
    if not found:
        return set()
    fastest = min(found.values())
    fewest = min(len(path) for path in found)
    quick = min(len(path) for path, spent in found.items() if spent <= fastest + 1e-9)
    most = max(fewest + MORE_LEGS, quick)
    limit = max(fastest * LONGER, fastest + MORE_YEARS) + 1e-9
    return {path for path, spent in found.items() if len(path) <= most and spent <= limit}


@given(catalogues(), st.data())
def test_exactly_the_ways_that_brute_force_finds_are_found(made: Catalogue, data: st.DataObject) -> None:
    ids = [one.id for one in made.roles]
    starts = tuple(data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True)))
    target = data.draw(st.sampled_from(ids))
    found = ways(made, starts, target)
    paths = [(*(one.source for one in way), way[-1].target) for way in found]
    assert len(set(paths)) == len(paths)
    assert set(paths) == by_brute_force(made, starts, target)


def test_moves_count_in_their_own_direction_only(shipped: Catalogue) -> None:
    (way,) = [one for one in ways(shipped, ("vp-sales",), "chief-revenue-officer") if len(one) == 1]
    assert way[0].kind == "promotion"
    assert ways(shipped, ("chief-revenue-officer",), "vp-sales") == ()


def test_cross_overs_are_used(shipped: Catalogue) -> None:
    found = ways(shipped, ("sales-development-representative",), "chief-marketing-officer")
    assert any(one.kind == "cross-over" for way in found for one in way)


def test_a_chief_is_no_stage_on_the_way_to_the_other_chief(shipped: Catalogue) -> None:
    assert ends(shipped) == {"chief-marketing-officer", "chief-revenue-officer"}
    found = ways(shipped, ("brand-manager",), "chief-revenue-officer")
    assert found
    assert all(one.source != "chief-marketing-officer" for way in found for one in way)
    assert ways(shipped, ("chief-marketing-officer",), "chief-revenue-officer")


def test_an_end_is_passed_where_nothing_else_leads_on() -> None:
    roles = [role("a"), role("b", "executive"), role("c", "executive")]
    made = catalogue(roles, [move("a", "b"), move("b", "c", kind="cross-over")])
    (way,) = ways(made, ("a",), "c")
    assert [one.target for one in way] == ["b", "c"]


def test_a_stage_is_gone_down_once_and_not_twice() -> None:
    roles = [role("a", "manager"), role("b", "senior"), role("c", "professional")]
    made = catalogue(roles, [move("a", "b"), move("b", "c")])
    assert len(ways(made, ("a",), "b")) == 1
    assert ways(made, ("a",), "c") == ()


def test_whoever_may_begin_anywhere_does_not_pass_another_beginning(shipped: Catalogue) -> None:
    entries = tuple(one.id for one in shipped.roles if one.stage == "entry")
    found = ways(shipped, entries, "chief-marketing-officer")
    assert found
    assert all(one.target not in entries for way in found for one in way)


def test_every_role_that_reaches_another_is_known_with_its_fewest_years() -> None:
    made = catalogue([role(one) for one in "abcd"], [move("a", "b", 2), move("b", "c", 3), move("a", "c", 6)])
    assert reaching(made, "c") == {"a": 5.0, "b": 3.0}
    assert reaching(made, "a") == {}


@given(catalogues())
def test_who_reaches_a_role_and_what_a_role_reaches_agree(made: Catalogue) -> None:
    ids = [one.id for one in made.roles]
    forth = {(a, b): years for a in ids for b, years in reached(made, a).items()}
    assert forth == {(a, b): years for b in ids for a, years in reaching(made, b).items()}
