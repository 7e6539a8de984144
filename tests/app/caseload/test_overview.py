"""Triage counts what its click opens; cohorts say what plain Python says, nothing of too few; demo."""

import statistics
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerfit.app.caseload import cohort as cohorts
from careerfit.app.caseload import demo, doing
from careerfit.app.caseload.reading import catch_up
from careerfit.app.caseload.triage import needs, triage
from careerfit.app.workspace import Content, Workspace
from careerfit.measurement import retake
from careerfit.model.caseload import EVERYTHING, Filter, Line
from careerfit.model.cohort import LEAST
from careerfit.model.errors import CareerfitError
from careerfit.model.session import Person
from careerfit.store.store import Store
from tests.store.caseload_samples import keep, people


def lines(workspace: Workspace, chosen: Filter = EVERYTHING) -> list[Line]:
    return list(workspace.store.caseload.rows(workspace.store.caseload.ids(chosen)))


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn=people)
def test_the_number_of_each_need_is_the_number_of_lines_that_its_click_opens(
    content: Content, drawn: list[dict[str, Any]]
) -> None:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        keep(store, drawn)
        workspace = Workspace(
            content, store, lambda: demo.START + timedelta(days=127), lambda: "x", lambda: 1
        )
        rows = {row.need: row for row in triage(workspace)}
        assert list(rows) == list(needs(workspace))
        for row in rows.values():
            assert row.count == len(store.caseload.ids(row.filter, row.sort))
        found = lines(workspace)
        assert rows["caution"].count == sum(line.cautioned for line in found)
        assert rows["tied"].count == sum(line.verdict == "tied" for line in found)
        assert rows["unfinished"].count == sum(line.state == "unfinished" for line in found)
        today = workspace.clock().date()
        assert rows["due"].count == sum(line.due is not None and line.due <= today for line in found)


def test_reliable_changes_are_those_of_the_comparison_of_two_results(made_up: Workspace) -> None:
    again = [line for line in lines(made_up) if line.compared in ("same", "changed")]
    assert len(again) > 5
    for line in again:
        own = [one for one in lines(made_up, Filter(person=line.person)) if one.id < line.id]
        before = max(own, key=lambda one: one.id)
        found = retake.compare(made_up.store.told(before.session), made_up.store.told(line.session))
        assert line.changed == sum(one.direction in ("rose", "fell") for one in found.scales)
    assert made_up.store.caseload.pending() == made_up.store.caseload.unmeasured() == ()


def newest(found: list[Line]) -> list[Line]:
    """Return of each person the newest result, or else the newest line."""
    kept: dict[str, Line] = {}
    for line in sorted(found, key=lambda one: (one.state == "finished", one.id)):
        kept[line.person] = line
    return list(kept.values())


@pytest.mark.parametrize("chosen", [EVERYTHING, Filter(tracks=("marketing",)), Filter(tags=("scholarship",))])
def test_a_cohort_says_what_plain_python_says(made_up: Workspace, chosen: Filter) -> None:
    found = cohorts.cohort(made_up, chosen)
    mine = newest(lines(made_up, chosen))
    assert (found.people, found.refused) == (len(mine), "")
    thetas = [
        scale.theta
        for line in mine if line.state == "finished"
        for scale in made_up.store.told(line.session).result.scales
        if scale.id == "creative" and scale.answered
    ]  # fmt: skip
    (creative,) = [one for one in found.scales if one.id == "creative"]
    assert creative.mean == pytest.approx(statistics.mean(thetas), abs=6e-4)
    assert creative.sd == pytest.approx(statistics.stdev(thetas), abs=6e-4)
    assert creative.quartiles == pytest.approx(
        statistics.quantiles(thetas, n=4, method="inclusive"), abs=6e-4
    )
    roles = Counter(line.role for line in mine if line.role)
    for part in found.roles:
        assert part.people in (roles[part.id], None)
        assert part.people is None or part.people >= LEAST
    assert {part.id for part in found.roles} == set(roles)


def test_too_few_people_are_not_told_of_nor_found_by_a_difference(workspace: Workspace) -> None:
    demo.fill(workspace, 80, 5)
    persons = sorted({line.person for line in lines(workspace)})
    few, rest = Filter(groups=("few",)), Filter(groups=("rest",))
    doing.group(workspace, persons[:4], "few")
    doing.group(workspace, persons[4:], "rest")
    doing.group(workspace, persons[2:], "nearly rest")
    assert cohorts.cohort(workspace, few).refused == "few"
    assert cohorts.cohort(workspace, rest).refused == "rest"
    assert cohorts.pair(workspace, rest, Filter(groups=("nearly rest",))).refused == "apart"
    two = cohorts.pair(workspace, Filter(tracks=("sales",)), Filter(tracks=("marketing",)))
    assert (two.refused, two.first.refused, two.second.refused) == ("", "", "")


@given(first=st.sets(st.integers(0, 25)), second=st.sets(st.integers(0, 25)))
def test_who_is_only_in_one_group_is_counted_as_sets_would(first: set[int], second: set[int]) -> None:
    own = [iter(sorted(f"{one:02}" for one in group)) for group in (first, second)]
    told, true = cohorts._apart(*own), (len(first - second), len(second - first))
    assert [0 < n < LEAST for n in told] == [0 < n < LEAST for n in true] or min(told) >= LEAST
    assert told == true or (min(told) >= LEAST and min(true) >= LEAST)


def test_a_part_that_is_too_small_takes_another_one_with_it() -> None:
    assert cohorts._shown([40, 9, 7, 3]) == [40, 9, None, None]
    assert cohorts._shown([40, 9, 3, 2]) == [40, 9, None, None]
    assert cohorts._shown([40, 9, 0]) == [40, 9, 0]
    assert cohorts._shown([3]) == [None]


def test_a_cohort_can_be_cancelled_and_says_how_far_it_is(made_up: Workspace) -> None:
    class Cancelled(Exception):  # noqa: N818 - what a caller raises to cancel
        pass

    def cancel(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        cohorts.cohort(made_up, EVERYTHING, cancel)
    said: list[float] = []
    cohorts.cohort(made_up, EVERYTHING, said.append)
    assert said[-1] == 1.0


# -- made-up people ------------------------------------------------------------------------------


def everything(workspace: Workspace) -> tuple[object, ...]:
    found = lines(workspace)
    told = [workspace.store.told(line.session) for line in found if line.state == "finished"]
    facts = [workspace.store.facts(person.id) for person in workspace.store.persons()]
    return found, told, facts


def test_the_same_seed_makes_the_same_people_with_something_of_everything(
    tmp_path: Path, made_up: Workspace
) -> None:
    with Store.open(tmp_path) as store:
        again = replace(made_up, store=store)
        demo.fill(again, 300, 7)
        assert everything(again) == everything(made_up)
    found = lines(made_up)
    assert {line.state for line in found} == {"finished", "unfinished"}
    assert any(line.tags for line in found)
    assert any(line.groups for line in found)
    assert any(line.due for line in found)
    assert any(line.goal and (line.progress or 0) > 0 for line in found)
    assert any(line.cautioned for line in found)
    assert any(line.changed for line in found)
    assert demo.about(made_up) == demo.Demo(300, 300, 7)
    assert "all with their answers" in demo.note(made_up)


def test_of_many_people_the_answers_of_a_sample_are_kept_and_the_database_says_so(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "WHOLE", 30)
    monkeypatch.setattr(demo, "SAMPLE", 20)
    monkeypatch.setattr(demo, "_BLOCK", 20)
    demo.fill(workspace, 60, 3)
    with_answers = [line for line in lines(workspace) if workspace.store.session(line.session).events]
    assert {line.person for line in with_answers} == {f"d{n:07d}" for n in range(20)}
    assert len({line.person for line in lines(workspace)}) == 60
    assert "kept for 20 of them" in demo.note(workspace)
    coarse = next(line for line in lines(workspace, Filter(states=("finished",))) if line not in with_answers)
    assert "demo" in workspace.store.told(coarse.session).engine


def test_made_up_people_are_never_mixed_with_others(workspace: Workspace, made_up: Workspace) -> None:
    workspace.store.add_person(Person("p", "own", workspace.clock()))
    for taken in (workspace, made_up):
        with pytest.raises(CareerfitError, match="holds people already"):
            demo.fill(taken, 5, 1)
    assert demo.note(workspace) == ""
    catch_up(workspace)
    assert len(lines(workspace)) == 1
