"""Where routes begin, by what a person told."""

import pytest

from careerfit.app.workspace import load_content
from careerfit.careers.starts import Beginning, starts
from careerfit.model.content import Catalogue
from careerfit.model.person import Standing


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_content().catalogue


def test_a_present_role_is_where_routes_begin(shipped: Catalogue) -> None:
    assert starts(shipped, Standing("marketing", "copywriter")) == Beginning(("copywriter",))


@pytest.mark.parametrize("where", ["", "starting", "elsewhere"])
def test_whoever_is_new_begins_in_an_entry_role(shipped: Catalogue, where: str) -> None:
    begin = starts(shipped, Standing(where))  # type: ignore[arg-type]
    assert begin.entering
    assert set(begin.roles) == {
        "marketing-coordinator", "inside-sales-representative", "sales-development-representative"
    }  # fmt: skip


@pytest.mark.parametrize("track", ["marketing", "sales"])
def test_some_years_in_a_field_begin_in_its_professional_roles(shipped: Catalogue, track: str) -> None:
    begin = starts(shipped, Standing(track))  # type: ignore[arg-type]
    assert not begin.entering
    assert {(shipped.role(one).track, shipped.role(one).stage) for one in begin.roles} == {
        (track, "professional")
    }


def test_whoever_leads_people_begins_in_a_manager_role(shipped: Catalogue) -> None:
    begin = starts(shipped, Standing("leading"))
    assert {shipped.role(one).stage for one in begin.roles} == {"manager"}


def test_a_role_that_is_gone_counts_as_none(shipped: Catalogue) -> None:
    assert starts(shipped, Standing("sales", "telegraphist")) == starts(shipped, Standing("sales"))
