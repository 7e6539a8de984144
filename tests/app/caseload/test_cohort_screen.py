"""Cohorts in words: whom a group is made of, and figures whose sentence, picture and table say the same."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from careerfit.app.caseload import cohort_screen, demo, doing, filters
from careerfit.app.caseload.cohort import cohort
from careerfit.app.caseload.home_screen import home
from careerfit.app.workspace import Workspace, load_words
from careerfit.model.caseload import EVERYTHING, Filter
from careerfit.model.cohort import LEAST, Cohort, Part
from careerfit.model.cohorts import Asked, CohortFigures, Pick, pick_id, picked
from careerfit.model.errors import CareerfitError

MINUS = "\N{MINUS SIGN}"


def silent(_share: float) -> None:
    """Tell nobody."""


def read(workspace: Workspace, *picks: Pick, shown: Filter | None = None) -> CohortFigures:
    groups = [cohort_screen.asked(workspace, pick, shown) for pick in picks]
    return cohort_screen.figures(workspace, groups, silent)


def figure(found: CohortFigures, name: str):  # noqa: ANN201 - a Figure
    return next(one for one in found.figures if one.id == name)


@pytest.mark.parametrize("pick", [Pick(""), Pick(), Pick("shown"), Pick("group", "a: b"), Pick("tag", "x")])
def test_a_choice_is_written_and_read_again(pick: Pick) -> None:
    assert picked(pick_id(pick)) == pick


def test_the_choices_are_everybody_the_table_saved_filters_groups_and_tags(workspace: Workspace) -> None:
    demo.fill(workspace, 20, 3)
    persons = workspace.store.caseload.people()
    doing.group(workspace, persons[:6], "evening")
    doing.tag(workspace, persons[:6], "call back")
    filters.keep(workspace, "Sales, tied", Filter(tracks=("sales",), tied=True))
    shown = Filter(tracks=("sales",))
    options = {one.id: one.text for one in cohort_screen.choices(workspace, shown).options}
    assert list(options)[:3] == ["all", "shown", "saved:Sales, tied"]
    assert options["shown"] == "As in the table: Sales"
    assert options["group:evening"] == "Group “evening”"
    assert options["tag:call back"] == "Tag “call back”"
    assert "shown" not in {one.id for one in cohort_screen.choices(workspace, EVERYTHING).options}


def test_a_choice_means_the_lines_of_its_filter_within_its_days(workspace: Workspace) -> None:
    kept = Filter(tracks=("sales",), since=demo.START)
    filters.keep(workspace, "Sales", kept)
    zone = workspace.clock().tzinfo
    asked = cohort_screen.asked(workspace, Pick("saved", "Sales"))
    assert asked == Asked("Filter “Sales”", kept)
    day = (demo.START + timedelta(days=3)).astimezone(zone).date()
    dated = cohort_screen.asked(workspace, Pick("saved", "Sales", day, day)).filter
    assert dated.since is not None
    assert dated.until is not None
    assert dated.since.date() == day
    assert dated.until - dated.since == timedelta(days=1)
    early = cohort_screen.asked(workspace, Pick("saved", "Sales", date(2000, 1, 1))).filter
    assert early == kept  # no earlier than the filter itself
    assert cohort_screen.asked(workspace, Pick("group", "A")).filter == Filter(groups=("A",))
    assert cohort_screen.asked(workspace, Pick("shown"), kept).filter == kept
    with pytest.raises(CareerfitError, match="gone"):
        cohort_screen.asked(workspace, Pick("saved", "gone"))


def test_the_table_of_a_breakdown_says_what_the_cohort_counted(made_up: Workspace) -> None:
    found, counted = read(made_up, Pick()), cohort(made_up, EVERYTHING)
    table = figure(found, "roles").tables[0]
    told = {row[0]: row[1] for row in table.rows}
    titles = {role.id: role.title for role in made_up.content.catalogue.roles}
    for part in counted.roles:
        text = told[titles[part.id]]
        if part.people is None:
            assert text == "not told"
        else:
            assert text.split(" · ")[0] == f"{part.people:,}"
    head = found.heads[0]
    assert head.about == f"{counted.people} people, {counted.finished} of them with a result"


def test_the_picture_draws_what_the_table_says(made_up: Workspace) -> None:
    found = read(made_up, Pick(), Pick("group", "alumni"))
    for one in found.figures:
        for row in one.bars:
            assert any(cells == (row.label, *row.texts) for cells in one.tables[0].rows)
            for share, text in zip(row.shares, row.texts, strict=True):
                assert (share is None) == (text == "not told")
        if one.spreads:
            drawn = [bar for row in one.spreads for spread in row.spreads if spread for bar in spread.bars]
            cells = [cell for row in one.tables[1].rows for cell in row[2:]]
            assert [bar is None for bar in drawn] == [cell == "not told" for cell in cells]
            assert [bar == 0 for bar in drawn] == [cell == "0" for cell in cells]


def test_a_sentence_names_the_largest_parts_and_the_quartiles(made_up: Workspace) -> None:
    found = read(made_up, Pick())
    rows = [row for row in figure(found, "families").bars if not row.rest]
    assert figure(found, "families").sentence.startswith(f"{rows[0].label} ")
    creative = next(row for row in figure(found, "scales").spreads if row.name == "Creative")
    (spread,) = creative.spreads
    assert spread is not None
    low, middle, high = (
        f"{value:.1f}".replace("-", MINUS).replace(f"{MINUS}0.0", "0.0") for value in spread.quartiles
    )
    assert creative.sentence == f"half of the people between {low} and {high}, the middle one at {middle}."


def test_two_groups_are_named_in_each_sentence_and_stand_side_by_side(made_up: Workspace) -> None:
    found = read(made_up, Pick("group", "alumni"), Pick())
    assert [head.name for head in found.heads] == ["Group “alumni”", "Everybody"]
    assert figure(found, "verdicts").sentence.startswith("Group “alumni”: ")
    assert all(len(row.shares) == 2 for row in figure(found, "verdicts").bars)
    assert all(len(row.spreads) == 2 for row in figure(found, "scales").spreads)


def test_nobody_learns_of_fewer_than_five(workspace: Workspace) -> None:
    demo.fill(workspace, 60, 5)
    persons = workspace.store.caseload.people()
    doing.group(workspace, persons[: LEAST - 1], "few")
    doing.group(workspace, persons[LEAST - 1 :], "rest")
    doing.group(workspace, persons[2:], "nearly rest")
    few, rest = read(workspace, Pick("group", "few")), read(workspace, Pick("group", "rest"))
    assert (few.figures, rest.figures) == ((), ())
    assert few.heads[0].about == "Fewer than 5 people: nothing is told of so few."
    assert rest.heads[0].about.startswith("All but fewer than 5 people")
    apart = read(workspace, Pick("group", "rest"), Pick("group", "nearly rest"))
    assert apart.figures == ()
    assert apart.note.startswith("Nothing is told: one of these groups")
    beside = read(workspace, Pick(), Pick("tag", "nobody has this"))
    assert [head.told for head in beside.heads] == [True, False]
    assert all(row.shares[1] == 0.0 and not row.texts[1] for row in figure(beside, "roles").bars)
    assert all(row.spreads[1] is None for row in figure(beside, "scales").spreads)


def test_who_is_in_no_part_is_told_only_where_every_part_is(made_up: Workspace) -> None:
    whole = Cohort(50, 45, verdicts=(Part("tied", "tied", 30), Part("shortlist", "shortlist", 15)))
    hidden = Cohort(50, 45, verdicts=(Part("tied", "tied", 30), Part("shortlist", "shortlist", None)))
    for told, text in ((whole, "5 · 10 %"), (hidden, "not told")):
        found = cohort_screen.told(made_up, (Asked("A"),), [told])
        (row,) = [cells for cells in figure(found, "verdicts").tables[0].rows if cells[0] == "No result"]
        assert row[1] == text


def test_one_role_told_in_two_languages_is_one_part(workspace: Workspace) -> None:
    demo.fill(workspace, 60, 5)
    db = workspace.store.caseload._db
    roles = Counter(role for (role,) in db.execute("SELECT role FROM line WHERE role IS NOT NULL"))
    role, people = roles.most_common(1)[0]
    half = "SELECT id FROM line WHERE role = ? LIMIT ?"
    db.execute(f"UPDATE line SET role_title = 'Titel' WHERE id IN ({half})", (role, people // 2))  # noqa: S608
    found = cohort(workspace, EVERYTHING)
    assert [part.id for part in found.roles].count(role) == 1


@pytest.mark.parametrize("language", ["es", "de"])
def test_all_is_said_in_every_language(made_up: Workspace, language: str) -> None:
    own = replace(made_up, content=replace(made_up.content, words=load_words(language)))
    english, found = (
        read(made_up, Pick(), Pick("group", "alumni")),
        read(own, Pick(), Pick("group", "alumni")),
    )
    assert found.note != english.note
    for one, other in zip(found.figures, english.figures, strict=True):
        assert (one.id, bool(one.sentence)) == (other.id, True)
        assert one.title != other.title


def test_the_first_page_in_every_language(made_up: Workspace) -> None:
    english = home(made_up)
    for language in ("es", "de"):
        own = replace(made_up, content=replace(made_up.content, words=load_words(language)))
        told = home(own)
        assert told.summary != english.summary
        assert [row.count for row in told.needs] == [row.count for row in english.needs]


def test_the_first_page_counts_each_person_once(made_up: Workspace) -> None:
    caseload, sales = made_up.store.caseload, Filter(tracks=("sales",))
    assert caseload.people_count() == len(caseload.people())
    assert caseload.people_count(sales) == len(caseload.people(sales))
    results = caseload.count(Filter(states=("finished",)))
    assert home(made_up).summary == f"{caseload.people_count()} people, {results} results"
    assert caseload.count() > caseload.people_count()
    named = [row.person for row in home(made_up).due]
    assert len(set(named)) == len(named) > 0
