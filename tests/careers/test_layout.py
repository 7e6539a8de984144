"""The map: columns by stage, no two roles in one place, few crossings, the same every time."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerfit.app.workspace import load_content
from careerfit.careers.layout import BANDS, crossings, layout
from careerfit.model.content import STAGES, Catalogue
from tests.careers.small_catalogues import catalogue, role


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_content().catalogue


@given(data=st.data())
def test_every_role_has_a_place_of_its_own_in_the_column_of_its_stage(
    shipped: Catalogue, data: st.DataObject
) -> None:
    ids = [one.id for one in shipped.roles]
    shown = data.draw(st.sets(st.sampled_from(ids)))
    edges = [(one.source, one.target) for one in shipped.moves]
    places = layout(shipped, shown, edges)
    assert set(places) == shown
    assert len(set(places.values())) == len(places)
    columns = [[row for column, row in places.values() if column == c] for c in range(len(STAGES))]
    height = max((len(column) for column in columns), default=0)
    for one in shown:
        column, row = places[one]
        assert STAGES[column] == shipped.role(one).stage
        assert 0 <= row < height


def test_tracks_keep_together_with_the_bridge_between_them(shipped: Catalogue) -> None:
    places = layout(shipped, [one.id for one in shipped.roles], [(m.source, m.target) for m in shipped.moves])
    for column in range(len(STAGES)):
        own = sorted((row, shipped.role(one).track) for one, (c, row) in places.items() if c == column)
        order = [BANDS.index(track) for _, track in own]
        assert order == sorted(order)


def test_crossings_are_counted_between_the_same_two_columns() -> None:
    columns = [["a", "b"], ["c", "d"], ["e"]]
    assert crossings(columns, [("a", "c"), ("b", "d")]) == 0
    assert crossings(columns, [("a", "d"), ("b", "c")]) == 1
    assert crossings(columns, [("d", "a"), ("b", "c")]) == 1  # whichever way a move goes
    assert crossings(columns, [("a", "d"), ("b", "e"), ("a", "b"), ("a", "c")]) == 0


def test_a_small_map_has_no_more_crossings_than_the_best_order() -> None:
    made = catalogue([role(one, "entry") for one in "abc"] + [role(one, "senior") for one in "xyz"], [])
    edges = [("a", "z"), ("b", "x"), ("c", "y"), ("c", "z")]
    places = layout(made, "abcxyz", edges)
    order = [sorted(ids, key=lambda one: places[one][1]) for ids in ("abc", "xyz")]
    best = min(crossings([one, other], edges) for one in permutations("abc") for other in permutations("xyz"))
    assert crossings(order, edges) == best
