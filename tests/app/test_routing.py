"""The routes page: routes in sentences, fits of the open result, the map, and what is said without one."""

from dataclasses import replace
from itertools import pairwise

import pytest

from careerfit.app import about_me, actions, screens
from careerfit.app.naming import role_named, skill_named
from careerfit.app.plan import planning
from careerfit.app.routes import routing
from careerfit.app.workspace import Content, Workspace
from careerfit.model.content import STAGES
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Wishes

CMO, CRO = "chief-marketing-officer", "chief-revenue-officer"
SELLER = {"interpersonal": 1, "persuasion": 1, "drive": 1, "creative": -1, "reach": -1, "analytical": -1}


def finished(workspace: Workspace, toward: dict[str, int]) -> str:
    """Take the questionnaire; per scale 1 answers at its high end, -1 at its low end, 0 in the middle."""
    session = actions.begin(workspace, "person-1").session
    while not (screen := screens.question(workspace, session)).done:
        item = workspace.content.pack.item(screen.item)
        side = {1: item.categories, -1: 1, 0: (item.categories + 1) // 2}[toward.get(item.scale, 0)]
        actions.answer(workspace, session, item.id, item.toward_scale(side), None)
    actions.finish(workspace, session)
    return session


# -- sentences -------------------------------------------------------------------------------------


def test_a_route_is_told_step_by_step(workspace: Workspace) -> None:
    screen = routing.routes(workspace, source="seo-specialist", target=CRO, wish="years")
    assert screen.headline == "From SEO Specialist to Chief Revenue Officer"
    first = screen.routes[0]
    assert first.title == "SEO Specialist > Marketing Manager > VP of Marketing > Chief Revenue Officer"
    assert first.sentence == "13 to 22 years, 12 new skills."
    assert first.best_text == "Fewest years and fewest new skills"
    step = first.legs[0]
    assert step.heading == "Step 1: Marketing Manager, a promotion after 4 to 7 years"
    assert step.gate == next(
        move.gate
        for move in workspace.content.catalogue.moves
        if (move.source, move.target) == ("seo-specialist", "marketing-manager")
    )
    assert step.wage_sentence == (
        "U.S. median wage: from $76,950 to $161,030 a year, 109 % more (BLS OEWS May 2024)."
    )
    assert step.skills_sentence.startswith("To gain: ")
    assert {mark.name for mark in step.skills if not mark.had} <= {mark.name for mark in screen.skills}
    assert (step.fit, step.fit_sentence) == (None, "")
    assert first.legs[2].heading == "Step 3: Chief Revenue Officer, a cross-over after 5 to 8 years"


def test_from_nothing_the_first_step_is_the_way_into_an_entry_role(workspace: Workspace) -> None:
    screen = routing.routes(workspace, source="", target=CMO, wish="years")
    assert screen.headline == "From the beginning to Chief Marketing Officer"
    step = screen.routes[0].legs[0]
    assert step.heading == "Step 1: Marketing Coordinator, the way in"
    assert step.gate == workspace.content.catalogue.role("marketing-coordinator").experience
    assert step.wage_sentence == "U.S. median wage: $76,950 a year (BLS OEWS May 2024)."


def test_a_wage_that_both_roles_borrow_is_no_change(workspace: Workspace) -> None:
    screen = routing.routes(workspace, source="vp-sales", target=CRO)
    before = routing.routes(workspace, source="sales-manager", target="vp-sales", wish="years")
    assert "28 %" not in before.routes[0].legs[0].wage_sentence
    assert "one occupation that stands for both roles" in before.routes[0].legs[0].wage_sentence
    assert "50 % more" in screen.routes[0].legs[0].wage_sentence


def test_the_best_by_the_wish_stand_first_and_the_best_by_the_others_are_there(workspace: Workspace) -> None:
    for wish in ("years", "skills"):
        screen = routing.routes(workspace, source="copywriter", target=CMO, wish=wish)  # type: ignore[arg-type]
        assert wish in screen.routes[0].best_in
        assert {one for route in screen.routes for one in route.best_in} == {"years", "skills"}


def test_of_equally_good_routes_only_the_first_is_called_the_best(workspace: Workspace) -> None:
    words, equal = workspace.content.words, 0
    for role in workspace.content.catalogue.roles:
        rows = routing.routes(workspace, source=role.id, target=CMO, wish="years").routes
        for wish in ("years", "skills"):
            equal += sum(wish in row.best_in for row in rows) > 1
            name = words.say(f"route.wish.{wish}").casefold()
            called = [row for row in rows if name in row.best_text.casefold()]
            assert called == [row for row in rows if wish in row.best_in][:1]
    assert equal > 0


# -- fits ------------------------------------------------------------------------------------------


def test_with_a_result_each_step_tells_its_own_fit_executives_too(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    told = {role.id: role for role in workspace.store.told(session).result.roles}
    screen = routing.routes(workspace, session=session, source="account-executive", target=CRO)
    assert screen.session == session
    assert "fit" in screen.routes[0].best_in
    steps = {leg.target: leg for route in screen.routes for leg in route.legs}
    manager = steps["sales-manager"].fit
    ranked = told["sales-manager"]
    assert manager == (ranked.fit, ranked.fit_low, ranked.fit_high)
    assert CRO not in told
    chief = steps[CRO].fit
    assert chief is not None
    assert -1 <= chief[1] <= chief[0] <= chief[2] <= 1
    assert all(leg.fit_sentence.startswith("For you: ") for leg in steps.values())
    assert {node.band_text for node in screen.nodes} <= {"strong fit", "good fit", "fair fit", "weak fit"}


def test_without_a_target_the_end_that_fits_better_is_shown(workspace: Workspace) -> None:
    assert routing.routes(workspace, session=finished(workspace, SELLER)).target == CRO
    maker = {"creative": 1, "reach": 1, "horizon": 1, "interpersonal": -1, "drive": -1}
    assert routing.routes(workspace, session=finished(workspace, maker)).target == CMO


def test_a_result_of_other_roles_lends_no_fit_and_that_is_said(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    other = replace(workspace.content.catalogue, digest="other")
    newer = replace(workspace, content=replace(workspace.content, catalogue=other))
    screen = routing.routes(newer, session=session, source="copywriter", target=CMO)
    assert "told with other questions or roles" in screen.about
    assert screen.session == ""
    assert screen.wish == "years"
    assert all(leg.fit is None for route in screen.routes for leg in route.legs)


def test_a_result_that_cannot_say_yet_lends_no_fit(workspace: Workspace) -> None:
    session = actions.begin(workspace, "person-2").session
    actions.finish(workspace, session)
    screen = routing.routes(workspace, session=session, source="copywriter", target=CMO)
    assert workspace.store.told(session).result.verdict == "cannot-say-yet"
    assert "cannot say which roles are close" in screen.about


def test_figures_of_another_engine_are_not_mixed_with_new_ones(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    told, kept = workspace.store.told(session), workspace.store.session(session)
    older = replace(kept, id="older", person="person-o")
    label = workspace.store.person(kept.person)
    workspace.store.record(
        [(older, replace(label, id="person-o"), replace(told, session="older", engine="0.1"))]
    )
    screen = routing.routes(workspace, session="older", source="account-executive", target=CRO)
    legs = {leg.target: leg.fit for route in screen.routes for leg in route.legs}
    assert legs["sales-manager"] is not None
    assert legs[CRO] is None
    assert "another version of the engine" in screen.about


# -- what a person told ----------------------------------------------------------------------------


def test_routes_begin_where_the_person_stands_and_spare_the_skills_that_they_have(
    workspace: Workspace,
) -> None:
    person = about_me.stand(workspace, "", "marketing", "copywriter").person
    before = routing.routes(workspace, person, target=CMO, wish="years")
    assert before.source == "copywriter"
    assert [node.role for node in before.nodes if node.mine] == ["copywriter"]
    skill = before.routes[0].legs[0].skills[0]
    assert not skill.had
    about_me.skill(workspace, person, skill.id, "have")
    after = routing.routes(workspace, person, target=CMO, wish="years", chosen=before.routes[0].roles)
    (mark,) = [one for one in after.skills if one.id == skill.id]
    assert mark.had
    same = after.routes[after.chosen]
    assert same.roles == before.routes[0].roles
    assert skill.id in {one.id for leg in same.legs for one in leg.skills if one.had}


def test_a_field_without_a_role_begins_in_several_and_asks_for_the_role(workspace: Workspace) -> None:
    person = about_me.stand(workspace, "", "sales").person
    screen = routing.routes(workspace, person, target=CRO)
    assert screen.source == "sales"
    assert screen.headline == "From some years in sales to Chief Revenue Officer"
    assert "You have not named your present role" in screen.about
    assert len({route.roles[0] for route in screen.routes}) > 1


def test_every_shown_route_can_be_made_a_plan_with_the_same_steps(workspace: Workspace) -> None:
    for source in ("", "elsewhere", "marketing", "sales", "leading", "copywriter", "vp-sales"):
        screen = routing.routes(workspace, source=source, target=CMO)
        assert screen.can_plan
        for route in screen.routes:
            person = planning.choose(workspace, "", route.roles, screen.source).person
            steps = about_me.state(workspace, person).plans[0].steps
            assert [(step.source, step.target) for step in steps] == [
                (leg.source, leg.target) for leg in route.legs
            ]
            assert [step.gate for step in steps] == [leg.gate for leg in route.legs]


def test_choices_are_the_fields_and_all_roles_with_the_two_chiefs_first(workspace: Workspace) -> None:
    screen = routing.routes(workspace)
    roles = {role.id for role in workspace.content.catalogue.roles}
    assert [choice.id for choice in screen.sources][:2] == ["", "elsewhere"]
    assert {choice.id for choice in screen.sources} == roles | {
        "",
        "elsewhere",
        "marketing",
        "sales",
        "leading",
    }
    assert {choice.id for choice in screen.targets[:2]} == {CMO, CRO}
    assert len(screen.targets) == len(roles)
    assert {choice.id for choice in screen.targets} == roles


# -- map -------------------------------------------------------------------------------------------


def test_the_map_shows_the_roles_and_moves_of_the_shown_routes(workspace: Workspace) -> None:
    screen = routing.routes(workspace, source="copywriter", target=CMO, wish="years")
    assert {node.role for node in screen.nodes} == {one for route in screen.routes for one in route.roles}
    walked = {pair for route in screen.routes for pair in pairwise(route.roles)}
    assert {(edge.source, edge.target) for edge in screen.edges} == walked
    chosen = screen.routes[screen.chosen].roles
    assert {node.role for node in screen.nodes if node.on_route} == set(chosen)
    on_route = {(edge.source, edge.target) for edge in screen.edges if edge.on_route}
    assert on_route == set(pairwise(chosen))
    assert len(screen.stages) == len(STAGES)
    assert len({(node.column, node.row) for node in screen.nodes}) == len(screen.nodes)


def test_another_chosen_route_is_marked_on_the_same_map(workspace: Workspace) -> None:
    before = routing.routes(workspace, source="copywriter", target=CMO, wish="years")
    after = routing.routes(
        workspace, source="copywriter", target=CMO, wish="years", chosen=before.routes[1].roles
    )
    assert (before.chosen, after.chosen) == (0, 1)
    assert [(node.role, node.column, node.row) for node in after.nodes] == [
        (node.role, node.column, node.row) for node in before.nodes
    ]


def test_the_whole_map_shows_every_role_and_move(workspace: Workspace) -> None:
    screen = routing.routes(workspace, source="copywriter", target=CMO, everything=True)
    catalogue = workspace.content.catalogue
    assert len(screen.nodes) == len(catalogue.roles)
    assert len(screen.edges) == len(catalogue.moves)


# -- no route --------------------------------------------------------------------------------------


DOWN_TO_THE_BEGINNING = (
    "Inside Sales Representative stands at an earlier stage than Chief Marketing Officer, and no usual move "
    "leads back there. From Chief Marketing Officer, ways lead to these roles of the same field: Chief "
    "Revenue Officer. People begin in this role: to see the way in, choose that you have nothing yet."
)
DOWN_IN_THE_OTHER_FIELD = (
    "Account Executive stands at an earlier stage than Brand Manager, and no usual move leads back there. "
    "From Brand Manager, ways lead to these roles of the same field: Enterprise Account Executive, Sales "
    "Manager and Regional Sales Director. A way to Account Executive leads from these roles, among others: "
    "Growth Marketer, Revenue Operations Analyst and Sales Development Representative."
)


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("copywriter", "copywriter", "This is where you are: Copywriter. Choose another role to go to."),
        (CMO, "inside-sales-representative", DOWN_TO_THE_BEGINNING),
        ("brand-manager", "account-executive", DOWN_IN_THE_OTHER_FIELD),
        ("leading", "copywriter", "The usual moves do not lead to Copywriter from there."),
    ],
)
def test_where_no_route_leads_the_reason_and_another_way_are_named(
    workspace: Workspace, source: str, target: str, said: str
) -> None:
    screen = routing.routes(workspace, source=source, target=target)
    assert screen.nothing.startswith(said)
    assert (screen.routes, screen.chosen, screen.edges, screen.can_plan) == ((), -1, (), False)
    assert target in {node.role for node in screen.nodes}


def test_a_role_that_is_not_in_the_catalogue_is_refused(workspace: Workspace) -> None:
    with pytest.raises(CareerfitError, match="no role telegraphist"):
        routing.routes(workspace, source="telegraphist", target=CMO)
    with pytest.raises(CareerfitError, match="no role telegraphist"):
        routing.routes(workspace, source="", target="telegraphist")


# -- names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["seo-specialist", "SEO specialist", "  seo   SPECIALIST "])
def test_a_role_is_found_by_id_or_title_whatever_the_case(content: Content, name: str) -> None:
    assert role_named(content.catalogue, name) == "seo-specialist"


def test_the_chiefs_are_found_by_their_first_letters(content: Content) -> None:
    assert (role_named(content.catalogue, "CMO"), role_named(content.catalogue, "cro")) == (CMO, CRO)


def test_what_was_probably_meant_is_named(content: Content) -> None:
    with pytest.raises(CareerfitError) as role:
        role_named(content.catalogue, "brand manger")
    assert role.value.message.startswith("Did you mean Brand Manager")
    with pytest.raises(CareerfitError) as skill:
        skill_named(content.catalogue, "keyword reserch")
    assert skill.value.message == "Did you mean Keyword research?"
    assert skill_named(content.catalogue, "sql") == "SQL"


def test_how_many_of_the_routes_are_shown_is_said_where_they_are_not_all(workspace: Workspace) -> None:
    many = routing.routes(workspace, source="", target=CMO, wish="years")
    assert int(many.about.split()[0]) > len(many.routes)
    assert f"these are {len(many.routes)} of them" in many.about
    few = routing.routes(workspace, source="vp-marketing", target=CMO)
    assert few.routes
    assert "of them. First" not in few.about


# -- years worked and wishes -----------------------------------------------------------------------


def test_years_that_were_told_with_the_present_role_are_taken_off_and_said(workspace: Workspace) -> None:
    person = about_me.stand(workspace, "", "sales", "account-executive", 8).person
    screen = routing.routes(workspace, person, target=CRO, wish="years")
    usual = routing.routes(workspace, "", source="account-executive", target=CRO, wish="years")
    assert "Your 8 years as Account Executive are taken off." in screen.about
    assert "taken off" not in usual.about
    over = next(row for row in screen.routes if row.roles[1] == "sales-manager")
    assert over.legs[0].worked == (
        "Of the usual 3 to 5 years as Account Executive you have 8; none still counts here."
    )
    assert over.legs[0].heading == "Step 1: Sales Manager, a promotion after 3 to 5 years"
    assert all(leg.worked == "" for leg in over.legs[1:])
    named = routing.routes(workspace, person, source="account-executive", target=CRO, wish="years")
    assert named.routes == screen.routes  # the role chosen by hand is the present one
    other = routing.routes(workspace, person, source="seo-specialist", target=CRO, wish="years")
    assert all(leg.worked == "" for row in other.routes for leg in row.legs)


def test_some_of_the_usual_years_leave_the_rest(workspace: Workspace) -> None:
    person = about_me.stand(workspace, "", "sales", "account-executive", 4).person
    step = next(
        row
        for row in routing.routes(workspace, person, target="sales-manager", wish="years").routes
        if len(row.legs) == 1
    )
    assert step.legs[0].worked == (
        "Of the usual 3 to 5 years as Account Executive you have 4; 0 to 1 still count here."
    )
    assert step.sentence.startswith("0 to 1 years, ")


def test_no_route_through_a_role_that_was_ruled_out_is_called_the_best(workspace: Workspace) -> None:
    person = about_me.wish(workspace, "", Wishes(cold_contact="none")).person
    open_to_all = routing.routes(workspace, source="", target=CRO, wish="years")
    assert "sales-development-representative" in open_to_all.routes[0].roles
    screen = routing.routes(workspace, person, source="", target=CRO, wish="years")
    catalogue = workspace.content.catalogue
    for row in screen.routes:
        between = [one for one in row.roles[:-1] if catalogue.role(one).conditions.cold_contact != "none"]
        assert bool(row.against) == bool(between)
        assert not (row.against and row.best_text)
        assert not (row.against and row.best_in)
        assert all(catalogue.role(one).title in row.against for one in between)
    assert screen.routes[0].against == ""
    broken = [bool(row.against) for row in screen.routes]
    assert broken == sorted(broken)
    assert "they stand last and are never called the best" in screen.about


def test_a_goal_that_was_ruled_out_is_said_and_routes_are_still_compared(workspace: Workspace) -> None:
    person = about_me.wish(workspace, "", Wishes(manages_people=False)).person
    screen = routing.routes(workspace, person, source="account-executive", target=CRO, wish="years")
    assert "Chief Revenue Officer itself goes against what you will not do (leads people)." in screen.about
    assert "Every route leads through a role that you have ruled out" in screen.about
    assert all(row.best_text == "" for row in screen.routes)
    assert screen.routes[0].legs[-1].against == "Goes against what you will not do: leads people."
