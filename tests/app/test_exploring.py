"""Library, role page and field guide as values: searched, filtered, put in order, linked."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from careerfit.app import about_me, actions
from careerfit.app.explore import exploring, guiding, library
from careerfit.app.explore.exploring import Reader, against, folded, search
from careerfit.app.result import role_telling
from careerfit.app.workspace import Content, Workspace
from careerfit.model.errors import CareerfitError
from careerfit.model.explore import LibraryQuery
from careerfit.model.person import PersonState, SkillFact, Wishes

NOBODY = Reader(PersonState(), None, outdated=False)
ON = datetime(2026, 3, 1, tzinfo=UTC).date()


def _ids(content: Content, query: LibraryQuery, who: Reader = NOBODY) -> list[str]:
    return [row.id for row in library.library(content, query, who).rows]


@pytest.fixture
def told(workspace: Workspace) -> tuple[Workspace, str, str]:
    """Return a workspace with one finished session: its person and the session."""
    session = actions.begin(workspace, label="person-1").session
    for item in workspace.store.session(session).order:
        categories = workspace.content.pack.item(item).categories
        actions.answer(workspace, session, item, categories if item.startswith("an") else 2, 3000)
    actions.finish(workspace, session)
    return workspace, workspace.store.session(session).person, session


def test_an_empty_query_shows_all_roles_by_title(content: Content) -> None:
    screen = library.library(content, LibraryQuery(), NOBODY)
    titles = [row.title for row in screen.rows]
    assert len(titles) == len(content.catalogue.roles) == 34
    assert titles == sorted(titles, key=folded)
    assert screen.counted == "34 of 34 roles"
    assert screen.hidden == screen.nothing == ""


def test_a_word_in_a_title_comes_before_the_same_word_elsewhere(content: Content) -> None:
    rows = library.library(content, LibraryQuery("growth"), NOBODY).rows
    assert rows[0].id == "growth-marketer"
    assert rows[0].found == ""
    assert any(row.id == "chief-marketing-officer" for row in rows[1:])  # Chief Growth Officer


@pytest.mark.parametrize(
    ("text", "role", "found"),
    [
        ("growth hacker", "growth-marketer", "Also called: Growth Hacker"),
        ("sql", "marketing-analyst", "Skill: SQL"),
        ("dashboards building", "marketing-analyst", "Activity: building dashboards"),
    ],
)
def test_it_says_where_words_were_found_outside_of_the_title(
    content: Content, text: str, role: str, found: str
) -> None:
    rows = library.library(content, LibraryQuery(text), NOBODY).rows
    assert next(row.found for row in rows if row.id == role) == found


@pytest.mark.parametrize("text", ["CÓPYWRÍTER", "copywriter", "  Copy "])
def test_case_accents_and_spaces_do_not_count(content: Content, text: str) -> None:
    assert _ids(content, LibraryQuery(text))[0] == "copywriter"


def test_all_words_must_be_there_and_each_at_the_beginning_of_a_word(content: Content) -> None:
    role = content.catalogue.role("account-manager")
    assert search(role, "acc man") is not None
    assert search(role, "ccount") is None
    assert search(role, "account zeppelin") is None
    assert search(role, "!?") is not None  # no words: nothing was asked


def test_a_search_without_a_hit_says_what_to_try(content: Content) -> None:
    screen = library.library(content, LibraryQuery("zeppelin"), NOBODY)
    assert screen.rows == ()
    assert screen.nothing == "No role has all of this. Take out a word or a filter."


def test_field_stage_and_family_filter_together(content: Content) -> None:
    entry = _ids(content, LibraryQuery(track="sales", stage="entry"))
    assert entry == ["inside-sales-representative", "sales-development-representative"]
    family = _ids(content, LibraryQuery(family="analysis"))
    assert set(family) == {role.id for role in content.catalogue.roles if role.family == "analysis"}


def test_wishes_hide_roles_and_say_how_many_and_show_them_with_what_is_against(content: Content) -> None:
    wishes = Wishes(cold_contact="none", manages_people=False)
    screen = library.library(content, LibraryQuery(wishes=wishes), NOBODY)
    hidden = [role for role in content.catalogue.roles if against(role, wishes)]
    assert 0 < screen.unwished == len(hidden) < 34
    assert len(screen.rows) == 34 - len(hidden)
    assert screen.hidden == f"{len(hidden)} roles are hidden by what you will not do."
    whole = library.library(content, LibraryQuery(wishes=wishes, show_unwished=True), NOBODY)
    assert len(whole.rows) == 34
    assert {row.id for row in whole.rows if row.against} == {role.id for role in hidden}
    caller = next(row for row in whole.rows if row.id == "sales-development-representative")
    assert caller.against == "Against what you wish: daily cold contact"


def test_a_wage_that_is_not_published_goes_against_no_wish(content: Content) -> None:
    role = content.catalogue.role("copywriter")
    assert against(role, Wishes(least_wage=100_000)) == ("least_wage",)
    unknown = replace(role, wage=replace(role.wage, median=None))
    assert against(unknown, Wishes(least_wage=100_000)) == ()


def test_orders_by_wage_and_stage(content: Content) -> None:
    wages = [content.catalogue.role(role).wage.median for role in _ids(content, LibraryQuery(order="wage"))]
    assert wages == sorted(wages, reverse=True)
    stages = [content.catalogue.role(role).stage for role in _ids(content, LibraryQuery(order="stage"))]
    assert stages == sorted(stages, key=["entry", "professional", "senior", "manager", "executive"].index)


def test_closest_first_is_offered_only_with_a_result(
    content: Content, told: tuple[Workspace, str, str]
) -> None:
    assert "fit" not in library.library(content, LibraryQuery(), NOBODY).orders
    workspace, person, session = told
    who = exploring.reader(workspace, person, session)
    screen = library.library(workspace.content, LibraryQuery(), who)
    fits = [who.roles[row.id].fit for row in screen.rows if row.id in who.roles]
    assert screen.orders[0] == "fit"
    assert fits == sorted(fits, reverse=True)
    assert all(row.band is None for row in screen.rows[len(fits) :])  # destinations come last
    assert "Fits are those of the open result" in screen.compared_with


def test_a_result_of_other_content_shows_no_fits_and_says_so(told: tuple[Workspace, str, str]) -> None:
    workspace, person, session = told
    other = replace(workspace.content, catalogue=replace(workspace.content.catalogue, digest="other"))
    who = exploring.reader(replace(workspace, content=other), person, session)
    assert who.outdated
    screen = library.library(other, LibraryQuery(), who)
    assert all(row.band is None for row in screen.rows)
    assert "other questions or roles" in screen.compared_with
    assert "other questions or roles" in role_telling.role(other, "copywriter", who).fit_note


def test_a_role_shows_all_that_the_catalogue_knows(content: Content) -> None:
    for role in content.catalogue.roles:
        screen = role_telling.role(content, role.id, NOBODY)
        assert (screen.day, screen.activities, screen.metrics) == (role.day, role.activities, role.metrics)
        assert len(screen.works_with) == len(role.works_with)
        assert {move.role for move in screen.ways_out} == {
            move.target for move in content.catalogue.moves if move.source == role.id
        }
        assert {move.role for move in screen.ways_in} == {
            move.source for move in content.catalogue.moves if move.target == role.id
        }
        assert {line.scale for line in screen.profile} == set(role.profile)
        assert "U.S. figures" in screen.wage_source
        assert "not approved, endorsed or tested" in screen.evidence.attribution[0]


def test_a_wage_whose_upper_end_is_not_published_says_so(content: Content) -> None:
    screen = role_telling.role(content, "brand-manager", NOBODY)
    assert screen.wage is not None
    assert screen.wage.high is None
    assert screen.wage_sentence == (
        "Half of the people in this occupation earn more than $161,030 a year. One in ten earns less than "
        "$81,900. The upper end is not published, because it is above about $239,000."
    )


def test_colleagues_that_are_roles_are_links_and_others_are_words(content: Content) -> None:
    links = {link.title: link.role for link in role_telling.role(content, "brand-manager", NOBODY).works_with}
    assert links["Creative Director"] == "creative-director"
    assert links["agencies"] == ""


def test_a_role_shows_which_skills_one_has_and_what_is_against_ones_wishes(content: Content) -> None:
    state = PersonState(
        wishes=Wishes(degree="helpful"),
        skills={"SQL": SkillFact("have", ON), "Statistics": SkillFact("learning")},
    )
    screen = role_telling.role(content, "marketing-analyst", Reader(state, None, outdated=False))
    mine = {line.id: (line.have, line.mine) for line in screen.skills}
    assert mine["SQL"] == (True, "you have it")
    assert mine["Statistics"] == (False, "you are learning it")
    assert screen.skills_sentence == f"You have 1 of these {len(screen.skills)} skills."
    assert [condition.name for condition in screen.conditions if condition.against] == ["Degree"]


def test_wishes_and_skills_come_from_what_the_person_told(told: tuple[Workspace, str, str]) -> None:
    workspace, person, session = told
    about_me.wish(workspace, person, Wishes(travel="rare"))
    who = exploring.reader(workspace, person, session)
    assert who.state.wishes == Wishes(travel="rare")
    screen = role_telling.role(workspace.content, "marketing-analyst", who)
    assert screen.fit is not None
    assert screen.fit.low <= screen.fit.fit <= screen.fit.high
    assert all(line.mine for line in screen.profile)
    assert "You: " in screen.profile[0].sentence


def test_executive_roles_say_why_they_have_no_fit(told: tuple[Workspace, str, str]) -> None:
    workspace, person, session = told
    who = exploring.reader(workspace, person, session)
    screen = role_telling.role(workspace.content, "chief-marketing-officer", who)
    assert screen.fit is None
    assert "destinations" in screen.fit_note


def test_a_role_that_is_not_there_is_told_as_a_persons_problem(content: Content) -> None:
    with pytest.raises(CareerfitError, match="no role astronaut"):
        role_telling.role(content, "astronaut", NOBODY)


def test_the_guide_links_rows_scales_and_terms_with_one_another(content: Content) -> None:
    screen = guiding.guide(content, NOBODY)
    rows = {row.id for row in screen.comparison}
    scales = {scale.id for scale in screen.scales}
    terms = {term.id for _, cards in screen.glossary.letters for term in cards}
    assert len(rows) == 17
    assert scales == {scale.id for scale in content.pack.scales}
    assert len(terms) == 80
    assert {link.id for row in screen.comparison for link in row.scales} <= scales
    assert {link.id for scale in screen.scales for link in scale.rows} <= rows
    assert {link.id for scale in screen.scales for link in scale.terms} <= terms
    assert {link.id for _, cards in screen.glossary.letters for card in cards for link in card.see} <= terms


def test_every_role_stands_at_its_places_in_the_funnel(content: Content) -> None:
    screen = guiding.guide(content, NOBODY)
    placed = {(link.role, stage.id) for stage in screen.stages for link in stage.roles}
    assert placed == {(role.id, stage) for role in content.catalogue.roles for stage in role.funnel}
    assert sorted(span.title for span in screen.funnel.spans) == sorted(
        role.title for role in content.catalogue.roles
    )


def test_a_scale_of_the_guide_says_where_the_open_result_lies(told: tuple[Workspace, str, str]) -> None:
    workspace, person, session = told
    screen = guiding.guide(workspace.content, exploring.reader(workspace, person, session))
    assert all(scale.mine.startswith("Your result: ") for scale in screen.scales)


def test_terms_are_found_by_their_words_and_by_their_meaning(content: Content) -> None:
    found = guiding.glossary(content, "Cústomer ACQ")
    terms = [card.term for _, cards in found.letters for card in cards]
    assert terms[0] == "Customer acquisition cost (CAC)"
    assert found.counted == f"{len(terms)} of 80 terms"
    assert guiding.glossary(content, "zeppelin").nothing == "No term has these words. Try fewer letters."


def test_terms_stand_under_their_letters_in_order(content: Content) -> None:
    letters = guiding.glossary(content, "").letters
    assert [letter for letter, _ in letters] == sorted(letter for letter, _ in letters)
    for letter, cards in letters:
        assert all(folded(card.term).upper().startswith(letter) for card in cards)
