"""Lines in words, filters in words, and the values that a filter can ask for with their numbers."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from careerfit.app.caseload import adding, doing, filter_screen, listing_screen
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import EVERYTHING, SORT_KEYS, Filter, Line, Sort
from careerfit.model.errors import CareerfitError
from careerfit.model.lines import Facet

LINE = Line(
    id=1, person="p1", session="s1", state="finished", name="Ana María", code="C-7",
    at=datetime(2026, 3, 14, 9, 0, tzinfo=UTC), verdict="tied", role="seo", role_title="SEO Specialist",
    family="search", family_title="Search", track="marketing", certainty=0.334, tied=3,
    flags=("runs", "speed", "caution"), cautioned=True, compared="changed", changed=2, language="es",
    mode="quick", version="careerfit 1.0.0", tags=("first job", "urgent"), groups=("2026",),
    due=date(2026, 3, 1), goal="Chief Marketing Officer", progress=0.5,
)  # fmt: skip


def texts(workspace: Workspace, line: Line) -> dict[str, str]:
    return {key: cell.text for key, cell in listing_screen.row(workspace, line).cells.items()}


def test_every_column_says_what_the_line_holds(workspace: Workspace) -> None:
    row = listing_screen.row(workspace, LINE)
    assert tuple(sorted(row.cells)) == tuple(sorted(SORT_KEYS))
    assert texts(workspace, LINE) == {
        "person": "Ana María · C-7",
        "date": "Mar 14, 2026",
        "state": "Result",
        "verdict": "Tied at the top",
        "role": "SEO Specialist",
        "family": "Search",
        "track": "Marketing",
        "certainty": "33 %",
        "tied": "3 tied",
        "flags": "same place many times, faster than one can read",
        "cautioned": "Caution",
        "changed": "2 scales changed",
        "language": "Spanish",
        "mode": "Quick",
        "version": "careerfit 1.0.0",
        "tags": "first job, urgent",
        "groups": "2026",
        "due": "Mar 1, 2026, overdue",
        "goal": "Chief Marketing Officer",
        "progress": "50 %",
    }
    assert row.cells["track"].track == "marketing"
    assert row.cells["certainty"].share == 0.334
    assert row.cells["cautioned"].stress == row.cells["due"].stress == "warn"


def test_a_line_without_a_result_says_what_it_is(workspace: Workspace) -> None:
    nothing = replace(
        LINE, state="none", session="", name="", code="", verdict=None, track=None, certainty=None, tied=0,
        flags=(), cautioned=False, compared="", changed=None, mode=None, due=None, progress=None,
    )  # fmt: skip
    told = texts(workspace, nothing)
    assert (told["person"], told["verdict"]) == ("(no name)", "No questionnaire")
    assert {told[key] for key in ("track", "certainty", "tied", "flags", "cautioned", "changed", "due")} == {
        ""
    }
    assert texts(workspace, replace(LINE, name=""))["person"] == "C-7"
    assert texts(workspace, replace(LINE, due=workspace.clock().date()))["due"] == "Today"


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        (EVERYTHING, ""),
        (Filter(tracks=("sales",), tied=True), "Sales, tied"),
        (Filter(tracks=("sales", "bridge"), text=" mentor "), "“mentor”, Sales or Bridge"),
        (Filter(verdicts=("cannot-say-yet",), cautioned=False), "Cannot say yet, without a caution"),
        (Filter(least=0.2, below=0.4), "Certainty from 20 % to under 40 %"),
        (Filter(below=0.2, planned=True), "With a plan, certainty under 20 %"),
        (Filter(tags=("urgent",), groups=("A", "B")), "Tag urgent, group A or B"),
        (Filter(due_by=date(2027, 5, 1)), "Follow-up due by May 1, 2027"),
        (Filter(languages=("de",), modes=("quick",), states=("unfinished",)), "Unfinished, in German, Quick"),
    ],
)
def test_a_filter_is_said_in_words(workspace: Workspace, chosen: Filter, sentence: str) -> None:
    assert filter_screen.sentence(workspace, chosen) == sentence


def test_an_import_is_said_by_its_moment_and_whether_it_counts(workspace: Workspace) -> None:
    at = workspace.clock()
    adding.add(workspace, "Ana", "")
    deed, _ = workspace.store.caseload.next_turns()
    moment = workspace.content.words.moment(at)
    came = Filter(came=deed, tied=True)
    assert filter_screen.sentence(workspace, came) == f"Came with the import of {moment}, tied"
    assert filter_screen.screen(workspace, came, Sort()).parts[0].without == Filter(tied=True)
    doing.undo(workspace)
    told = f"Came with the import of {moment}, which was undone"
    assert filter_screen.sentence(workspace, Filter(came=deed)) == told
    assert filter_screen.sentence(workspace, Filter(came="x")) == "Came with an import that is not known here"


def test_days_are_whole_days_of_the_local_clock_and_told_as_such(workspace: Workspace) -> None:
    since, until = filter_screen.days(workspace, date(2026, 10, 1), date(2026, 10, 31))
    assert since is not None
    assert until is not None
    assert until - since == timedelta(days=31)
    told = filter_screen.sentence(workspace, Filter(since=since, until=until))
    assert told == "Oct 1, 2026 to Oct 31, 2026"
    assert filter_screen.days(workspace, None, None) == (None, None)


def test_each_part_names_the_filter_without_it(workspace: Workspace) -> None:
    chosen = Filter(text="a", tracks=("sales",), tied=True, least=0.2, below=0.4)
    found = filter_screen.screen(workspace, chosen, Sort())
    assert [part.text for part in found.parts] == [
        "“a”", "Sales", "tied", "certainty from 20 % to under 40 %",
    ]  # fmt: skip
    assert [part.without for part in found.parts] == [
        replace(chosen, text=""),
        replace(chosen, tracks=()),
        replace(chosen, tied=None),
        replace(chosen, least=None, below=None),
    ]


@pytest.mark.parametrize("facet", filter_screen.FACETS)
@pytest.mark.parametrize(
    "chosen", [EVERYTHING, Filter(tracks=("sales",)), Filter(tags=("URGENT",), tied=True)]
)
def test_the_number_of_a_value_is_the_number_of_lines_that_it_leaves(
    made_up: Workspace, facet: Facet, chosen: Filter
) -> None:
    found = filter_screen.options(made_up, facet, chosen)
    assert found
    assert len({one.value for one in found}) == len(found)
    for one in found:
        asked = replace(chosen, **{facet: (one.value,)})
        assert one.lines == made_up.store.caseload.count(asked), one
    every = {one.value for one in filter_screen.options(made_up, facet, EVERYTHING)}
    assert facet == "tags" or {one.value for one in found} <= every  # what no line has now is there with 0


def test_values_without_a_line_are_there_with_nothing_beside_them(made_up: Workspace) -> None:
    found = {
        one.text: one.lines for one in filter_screen.options(made_up, "roles", Filter(tracks=("sales",)))
    }
    assert found["SEO Specialist"] == 0
    assert len(found) == len(made_up.content.catalogue.roles)


def test_how_many_are_chosen_is_said_in_lines_and_people(workspace: Workspace) -> None:
    words = workspace.content.words
    assert listing_screen.counted(words, 312, 10412) == "312 of 10,412 lines"
    assert listing_screen.counted(words, 1, None) == "1 line"
    assert listing_screen.chosen_text(words, 17, 17) == "17 people chosen"
    assert listing_screen.chosen_text(words, 1200, None) == "1,200 lines chosen"
    assert listing_screen.chosen_text(words, 3, 1) == "3 lines of 1 person chosen"


def test_somebody_new_is_a_line_without_a_questionnaire_and_goes_with_undo(workspace: Workspace) -> None:
    caseload = workspace.store.caseload
    person = adding.add(workspace, " Ana  María ", "C-7").person
    (line,) = caseload.rows(caseload.ids())
    assert (line.person, line.name, line.code, line.state) == (person, "Ana María", "C-7", "none")
    doing.undo(workspace)
    assert caseload.count() == 0
    doing.redo(workspace)
    assert [one.name for one in caseload.rows(caseload.ids())] == ["Ana María"]


def test_somebody_new_needs_a_name_or_a_code(workspace: Workspace) -> None:
    with pytest.raises(CareerfitError, match="a name or a code"):
        adding.add(workspace, " ", "")
    assert workspace.store.caseload.count() == 0
