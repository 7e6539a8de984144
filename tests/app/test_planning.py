"""Plans on a real store: choosing, milestones, notes, several plans, history, and what the page shows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from careerfit import paths
from careerfit.app import about_me
from careerfit.app.caseload import doing
from careerfit.app.plan import planning
from careerfit.app.plan.history import MOST_ROWS
from careerfit.app.routes import routing
from careerfit.app.workspace import Workspace, load_catalogue
from careerfit.model.change import Change
from careerfit.model.content import Catalogue
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Fact, Standing, Wishes
from careerfit.model.plan import MilestoneRow, PlanScreen, SkillRow
from careerfit.store import driver

TO_CMO = (
    "marketing-coordinator",
    "seo-specialist",
    "marketing-manager",
    "vp-marketing",
    "chief-marketing-officer",
)
TO_CRO = ("account-executive", "sales-manager", "vp-sales", "chief-revenue-officer")
IN_SEO = "marketing-coordinator>seo-specialist"


@pytest.fixture
def plan(workspace: Workspace) -> str:
    """Plan from Marketing Coordinator to CMO, of the person id-2."""
    change = planning.choose(workspace, "", TO_CMO, TO_CMO[0])
    assert change == Change("kept", person="id-2", plan="id-1")
    return change.plan


def shown(workspace: Workspace, plan_id: str = "") -> PlanScreen:
    return planning.plan(workspace, "id-2", plan_id)


def row(screen: PlanScreen, target: str) -> MilestoneRow:
    return next(row for row in screen.milestones if row.role == target)


def skill(screen: PlanScreen, target: str, name: str) -> SkillRow:
    return next(skill for skill in row(screen, target).skills if skill.id == name)


def changed(workspace: Workspace, change: Callable[[Catalogue], Catalogue]) -> Workspace:
    content = workspace.content
    return replace(workspace, content=replace(content, catalogue=change(content.catalogue)))


def test_without_a_plan_the_page_says_what_belongs_there(workspace: Workspace) -> None:
    for person in ("", about_me.stand(workspace, "", "starting").person):
        screen = planning.plan(workspace, person)
        assert (screen.plan, screen.milestones, screen.plans) == ("", (), ())
        assert "make it your plan" in screen.nothing
    assert screen.undo_text == "Undo: Where you stand: starting out"


def test_a_chosen_route_is_shown_with_milestones_skills_and_what_comes_next(
    workspace: Workspace, plan: str
) -> None:
    screen = shown(workspace)
    assert (screen.plan, screen.nothing, screen.changed) == (plan, "", "")
    assert screen.name == "From Marketing Coordinator to Chief Marketing Officer"
    assert (screen.goal, screen.goal_end) == ("Chief Marketing Officer", "cmo")
    assert screen.headline == "0 % of the way to Chief Marketing Officer"
    assert [milestone.role for milestone in screen.milestones] == list(TO_CMO[1:])
    first = row(screen, "seo-specialist")
    move = next(m for m in workspace.content.catalogue.moves if (m.source, m.target) == TO_CMO[:2])
    assert (first.id, first.title, first.track, first.state) == (
        IN_SEO,
        "SEO Specialist",
        "marketing",
        "open",
    )
    assert first.gate == move.gate
    assert first.years_text == "Usually 1 to 2 years in the role before"
    assert [one.id for one in first.skills] == list(move.skills)
    assert first.sentence == "0 of 6 skills; the milestone is open."
    assert (
        skill(screen, "seo-specialist", "Stakeholder management").also == "Also counts for Marketing Manager."
    )
    assert screen.next_step.startswith("Next: begin with Stakeholder management, for SEO Specialist; 1 later")
    assert [plan.name for plan in screen.plans] == [screen.name]


def test_with_nothing_yet_the_plan_begins_with_the_way_in(workspace: Workspace) -> None:
    change = planning.choose(workspace, "", TO_CMO)
    screen = planning.plan(workspace, change.person)
    assert screen.name == "To Chief Marketing Officer"
    assert (screen.milestones[0].role, screen.milestones[0].years_text) == (TO_CMO[0], "The way in")
    assert len(screen.milestones) == 5


def test_every_route_that_the_routes_page_offers_can_be_made_a_plan(workspace: Workspace) -> None:
    person = about_me.stand(workspace, "", "starting").person
    for source in ("", "elsewhere", "marketing", "sales", "leading", "copywriter", "sales-manager"):
        for target in ("chief-marketing-officer", "chief-revenue-officer"):
            screen = routing.routes(workspace, person, "", source, target)
            for route in screen.routes:
                chosen = planning.choose(workspace, person, route.roles, screen.source).plan
                steps = planning.plan(workspace, person, chosen).milestones
                assert [step.role for step in steps] == [leg.target for leg in route.legs]
                for step, leg in zip(steps, route.legs, strict=True):
                    assert {one.id for one in step.skills} == {one.id for one in leg.skills}
                    assert step.gate == leg.gate
    assert len(planning.plan(workspace, person).plans) > 14


def test_a_skill_done_once_counts_on_every_step_and_plan(workspace: Workspace, plan: str) -> None:
    other = planning.choose(workspace, "id-2", TO_CRO, TO_CRO[0], " Sales\x07 too ").plan
    before = {choice.id: choice.progress for choice in shown(workspace).plans}
    about_me.skill(workspace, "id-2", "Presenting", "have", date(2026, 2, 14), "Speakers' club")
    about_me.skill(workspace, "id-2", "Forecasting", "have")
    screen = shown(workspace, plan)
    for target in ("marketing-manager", "vp-marketing"):
        one = skill(screen, target, "Presenting")
        assert (one.state, one.on_text, one.note) == ("have", "Feb 14, 2026", "Speakers' club")
    assert "the plan “Sales too”" in skill(screen, "vp-marketing", "Forecasting").also
    after = {choice.id: choice.progress for choice in screen.plans}
    planning.put_aside(workspace, "id-2", other)
    assert skill(shown(workspace, plan), "vp-marketing", "Forecasting").also == ""
    assert after[plan] > before[plan]
    assert after[other] > before[other] == 0


def test_progress_says_what_is_done_and_weighs_it_by_years(workspace: Workspace, plan: str) -> None:
    planning.milestone(workspace, "id-2", plan, IN_SEO, "done", date(2026, 1, 31), "ten pages")
    screen = shown(workspace)
    weights = [1.5, 5.5, 5.5, 5.5]  # the middle of 1 to 2 and of 4 to 7 years
    assert screen.progress == pytest.approx(1.5 / sum(weights))
    assert screen.progress_text == "8 %"
    skills = {skill.id for milestone in screen.milestones for skill in milestone.skills}
    assert screen.progress_sentence == (
        f"1 of 4 milestones and 0 of {len(skills)} skills done; "
        "weighted by the years of each step, that is 8 % of the way."
    )
    first = row(screen, "seo-specialist")
    assert (first.state, first.on_text, first.note, first.progress) == (
        "done",
        "Jan 31, 2026",
        "ten pages",
        1,
    )
    planning.milestone(workspace, "id-2", plan, IN_SEO, "done", note="twelve pages")
    assert row(shown(workspace), "seo-specialist").on == date(2026, 1, 31)
    planning.milestone(workspace, "id-2", plan, IN_SEO, "doing")
    assert row(shown(workspace), "seo-specialist").on == date(2026, 3, 1)
    planning.milestone(workspace, "id-2", plan, IN_SEO, "open", note="")
    assert row(shown(workspace), "seo-specialist").on is None
    assert shown(workspace).progress == 0


def test_next_leads_from_skills_to_the_milestone_to_the_end(workspace: Workspace, plan: str) -> None:
    about_me.skill(workspace, "id-2", "Editing", "learning")
    assert shown(workspace).next_step == "Next: finish learning Editing, for SEO Specialist."
    first = row(shown(workspace), "seo-specialist")
    for one in first.skills:
        about_me.skill(workspace, "id-2", one.id, "have")
    assert shown(workspace).next_step == f"Next: the milestone into SEO Specialist: {first.gate}"
    for milestone in shown(workspace).milestones:
        planning.milestone(workspace, "id-2", plan, milestone.id, "done")
    screen = shown(workspace)
    assert screen.next_step == "Every milestone of this plan is done."
    assert screen.headline == "You have reached your goal: Chief Marketing Officer"
    assert (screen.progress, screen.progress_text) == (1, "100 %")


def test_a_role_reached_moves_the_standing_along_and_one_undo_takes_all_of_it_back(
    workspace: Workspace, plan: str
) -> None:
    about_me.stand(workspace, "id-2", "marketing", "marketing-coordinator")
    planning.reached(workspace, "id-2", "marketing-manager", date(2026, 2, 1))
    assert about_me.state(workspace, "id-2").standing == Standing("leading", "marketing-manager")
    screen = shown(workspace)
    assert [milestone.state for milestone in screen.milestones] == ["done", "done", "open", "open"]
    assert [milestone.on_text for milestone in screen.milestones] == ["", "Feb 1, 2026", "", ""]
    assert screen.history[0].text == "You are now: Marketing Manager (Feb 1, 2026)"
    count = len(workspace.store.facts("id-2"))
    planning.reached(workspace, "id-2", "marketing-manager")  # said again: nothing new
    assert len(workspace.store.facts("id-2")) == count
    about_me.undo(workspace, "id-2")
    assert about_me.state(workspace, "id-2").standing == Standing("marketing", "marketing-coordinator")
    assert {milestone.state for milestone in shown(workspace, plan).milestones} == {"open"}


@pytest.mark.parametrize(
    ("before", "role", "where"),
    [
        ("starting", "account-executive", "sales"),
        ("sales", "marketing-analyst", "marketing"),
        ("marketing", "vp-sales", "leading"),
        ("sales", "growth-marketer", "sales"),  # between the fields: stays in the own one
        ("starting", "growth-marketer", "marketing"),  # most moves into it come from marketing
        ("elsewhere", "partner-manager", "sales"),
    ],
)
def test_where_somebody_stands_follows_from_the_role_reached(
    workspace: Workspace, before: str, role: str, where: str
) -> None:
    person = about_me.stand(workspace, "", before).person  # type: ignore[arg-type]
    planning.reached(workspace, person, role)
    assert about_me.state(workspace, person).standing == Standing(where, role)  # type: ignore[arg-type]


def test_plans_are_renamed_put_aside_brought_back_and_deleted_and_each_can_be_undone(
    workspace: Workspace, plan: str
) -> None:
    other = planning.choose(workspace, "id-2", TO_CRO, TO_CRO[0]).plan
    assert shown(workspace).plan == other  # chosen last
    assert planning.rename(workspace, "id-2", other, " CRO \n").plan == other
    planning.rename(workspace, "id-2", other, "  ")
    assert shown(workspace).name == "CRO"
    planning.put_aside(workspace, "id-2", other)
    assert shown(workspace).plan == plan
    assert shown(workspace, other).plan == other  # one can still look at it
    planning.put_aside(workspace, "id-2", plan)
    assert "put aside" in shown(workspace).nothing
    assert [choice.archived for choice in shown(workspace).plans] == [True, True]
    planning.bring_back(workspace, "id-2", plan)
    assert shown(workspace).plan == plan
    planning.note(workspace, "id-2", plan, "Ask for a project")
    planning.delete(workspace, "id-2", plan)
    assert [choice.id for choice in shown(workspace, plan).plans] == [other]
    assert shown(workspace).undo_text.startswith("Undo: Plan deleted: From Marketing Coordinator")
    about_me.undo(workspace, "id-2")
    assert [note.text for note in shown(workspace, plan).notes] == ["Ask for a project"]
    assert shown(workspace).redo_text.startswith("Redo: Plan deleted")


def test_the_same_route_is_one_plan_and_choosing_it_again_brings_it_back(
    workspace: Workspace, plan: str
) -> None:
    planning.milestone(workspace, "id-2", plan, IN_SEO, "done")
    planning.put_aside(workspace, "id-2", plan)
    assert planning.choose(workspace, "id-2", TO_CMO, TO_CMO[0]).plan == plan
    screen = shown(workspace)
    assert (screen.plan, row(screen, "seo-specialist").state) == (plan, "done")
    facts = workspace.store.facts("id-2")
    assert planning.choose(workspace, "id-2", TO_CMO, TO_CMO[0]).plan == plan
    assert workspace.store.facts("id-2") == facts


def test_notes_have_the_day_on_which_they_were_first_written(workspace: Workspace, plan: str) -> None:
    days = iter([4, 5, 6, 7, 8])
    daily = replace(workspace, clock=lambda: datetime(2026, 3, next(days), 9, tzinfo=UTC))
    planning.note(daily, "id-2", plan, "first\r\nsecond line\x1b[0m")
    planning.note(daily, "id-2", plan, "later")
    first = shown(workspace).notes[1]
    assert (first.when, first.text) == ("Mar 4, 2026", "first\nsecond line[0m")
    planning.note(daily, "id-2", plan, "first, changed", first.id)
    assert [(note.when, note.text) for note in shown(workspace).notes] == [
        ("Mar 4, 2026", "first, changed"),
        ("Mar 5, 2026", "later"),
    ]
    planning.note(daily, "id-2", plan, "", first.id)
    assert [note.text for note in shown(workspace).notes] == ["later"]
    before = workspace.store.facts("id-2")
    planning.note(workspace, "id-2", plan, "  \n ")  # nothing to note
    assert workspace.store.facts("id-2") == before


def test_history_tells_each_kind_newest_first_and_marks_what_was_undone(
    workspace: Workspace, plan: str
) -> None:
    about_me.skill(workspace, "id-2", "SQL", "learning", date(2025, 12, 1))
    about_me.skill(workspace, "id-2", "SQL", "none")
    planning.milestone(workspace, "id-2", plan, IN_SEO, "doing")
    planning.milestone(workspace, "id-2", plan, IN_SEO, "open")
    planning.note(workspace, "id-2", plan, "word " * 30)
    planning.note(workspace, "id-2", plan, "", shown(workspace).notes[0].id)
    planning.put_aside(workspace, "id-2", plan)
    planning.bring_back(workspace, "id-2", plan)
    about_me.stand(workspace, "id-2", "leading", "sales-manager")
    about_me.undo(workspace, "id-2")
    about_me.undo(workspace, "id-2")
    about_me.redo(workspace, "id-2")
    name = "From Marketing Coordinator to Chief Marketing Officer"
    assert [(row.text, row.undone) for row in shown(workspace).history] == [
        ("Where you stand: leading people; present role: Sales Manager", True),
        (f"Plan brought back: {name}", False),
        (f"Plan put aside: {name}", False),
        ("Note taken away", False),
        (f"Note: “{('word ' * 12).strip()} ...”", False),
        ("Milestone open again: SEO Specialist", False),
        ("Milestone begun: SEO Specialist", False),
        ("Skill that you do not have yet: SQL", False),
        ("Skill that you are learning: SQL (Dec 1, 2025)", False),
        (f"Plan chosen: {name}", False),
    ]
    assert {row.when for row in shown(workspace).history} == {"Mar 1, 2026"}


def test_history_says_what_of_a_state_was_changed(workspace: Workspace, plan: str) -> None:
    planning.milestone(workspace, "id-2", plan, IN_SEO, "doing")
    planning.milestone(workspace, "id-2", plan, IN_SEO, "doing", note="Asked for a trial month")
    planning.milestone(workspace, "id-2", plan, IN_SEO, "doing", date(2026, 2, 1))
    about_me.skill(workspace, "id-2", "SQL", "have")
    about_me.skill(workspace, "id-2", "SQL", "have", "none")
    assert [row.text for row in shown(workspace).history][:5] == [
        "Day changed: SQL",
        "Skill that you have: SQL",
        "Day changed: SEO Specialist (Feb 1, 2026)",
        "Note changed: SEO Specialist",
        "Milestone begun: SEO Specialist",
    ]


def test_a_day_that_was_taken_away_stays_away_until_the_state_changes_or_it_is_asked_for(
    workspace: Workspace, plan: str
) -> None:
    def day() -> date | None:
        return row(shown(workspace), "seo-specialist").on

    today = workspace.clock().date()
    planning.milestone(workspace, "id-2", plan, IN_SEO, "doing")
    assert day() == today
    planning.milestone(workspace, "id-2", plan, IN_SEO, "doing", "none")
    assert day() is None
    planning.milestone(workspace, "id-2", plan, IN_SEO, "doing", note="When was that?")
    assert day() is None
    planning.milestone(workspace, "id-2", plan, IN_SEO, "doing", "today")
    assert day() == today


def test_every_kind_of_fact_has_words(workspace: Workspace, plan: str) -> None:
    told: list[tuple[str, str, dict[str, object]]] = [
        *(
            ("standing", "", {"where": where})
            for where in ("", "starting", "marketing", "sales", "elsewhere")
        ),
        ("wishes", "", {"travel": "rare"}),
        ("name", "s", {"name": "x"}),
        ("name", "s", {"name": ""}),
        *(("fits", "s/copywriter", {"fits": fits}) for fits in (True, False, None)),
        ("skill", "SQL", {"state": "have"}),
        ("plan", plan, {"do": "rename", "name": "Other"}),
        ("step", f"{plan}/{IN_SEO}", {"state": "done"}),
        ("role", "sales-manager", {"where": "leading", "title": "Sales Manager"}),
        ("plan", plan, {"do": "delete"}),
        ("mentor", "", {}),
    ]
    facts = (Fact(seq, *one, workspace.clock()) for seq, one in enumerate(told, start=2))
    workspace.store.keep("id-2", *facts)
    texts = [row.text for row in shown(workspace).history]
    assert len(set(texts)) == len(told) + 1
    assert texts[0] == "Something that this version of careerfit cannot show"
    assert texts[1] == "Plan deleted: Other"
    assert "Fits you: Copywriter" in texts
    assert shown(workspace).undo_text == "Undo: Plan deleted: Other"


def test_what_a_counselor_notes_is_not_in_the_history_that_the_person_reads(
    workspace: Workspace, plan: str
) -> None:
    before = shown(workspace).history
    doing.note(workspace, ["id-2"], "for my own eyes")
    doing.tag(workspace, ["id-2"], "urgent")
    assert plan
    assert shown(workspace).history == before


@pytest.mark.usefixtures("plan")
def test_a_long_history_shows_the_newest_and_says_how_many_more_there_are(workspace: Workspace) -> None:
    facts = (Fact(seq, "name", "s", {"name": str(seq)}, workspace.clock()) for seq in range(2, MOST_ROWS + 7))
    workspace.store.keep("id-2", *facts)
    screen = shown(workspace)
    assert len(screen.history) == MOST_ROWS
    assert screen.history[0].text == f"Result named “{MOST_ROWS + 6}”"
    assert screen.history_more == "6 earlier entries are not shown."


def test_roles_that_the_catalogue_lost_keep_their_titles_and_the_page_says_so(
    workspace: Workspace, plan: str
) -> None:
    def without(catalogue: Catalogue) -> Catalogue:
        return replace(
            catalogue,
            roles=tuple(role for role in catalogue.roles if role.id != "seo-specialist"),
            moves=tuple(m for m in catalogue.moves if "seo-specialist" not in (m.source, m.target)),
        )

    before, later = row(shown(workspace), "seo-specialist"), changed(workspace, without)
    screen = planning.plan(later, "id-2")
    kept = row(screen, "seo-specialist")
    assert (kept.title, kept.track, kept.gate) == ("SEO Specialist", None, before.gate)
    assert [one.name for one in kept.skills] == [one.name for one in before.skills]
    assert screen.changed == (
        "The role catalogue has changed, and this role of the plan is no longer in it: SEO Specialist. "
        "The plan keeps them as they were when you chose it (Mar 1, 2026)."
    )
    planning.milestone(later, "id-2", plan, IN_SEO, "done")
    about_me.skill(later, "id-2", "Technical SEO", "have")  # nobody else asks for it any more
    planning.reached(later, "id-2", "seo-specialist")
    assert planning.plan(later, "id-2").history[0].text == "You are now: SEO Specialist"


@pytest.mark.usefixtures("plan")
def test_a_move_that_the_catalogue_lost_is_said(workspace: Workspace) -> None:
    def without(catalogue: Catalogue) -> Catalogue:
        kept = tuple(m for m in catalogue.moves if (m.source, m.target) != TO_CMO[:2])
        return replace(catalogue, moves=kept)

    screen = planning.plan(changed(workspace, without), "id-2")
    assert screen.changed.startswith("The step into this role is no longer in the catalogue: SEO Specialist.")
    assert row(screen, "seo-specialist").gate == row(shown(workspace), "seo-specialist").gate


@pytest.mark.usefixtures("plan")
def test_titles_and_gates_are_those_of_now_as_long_as_the_catalogue_has_them(workspace: Workspace) -> None:
    def renamed(catalogue: Catalogue) -> Catalogue:
        roles = tuple(replace(role, title=f"«{role.title}»") for role in catalogue.roles)
        moves = tuple(replace(move, gate=f"«{move.gate}»") for move in catalogue.moves)
        return replace(catalogue, roles=roles, moves=moves)

    screen = planning.plan(changed(workspace, renamed), "id-2")
    assert screen.goal == "«Chief Marketing Officer»"
    assert all(one.title.startswith("«") and one.gate.startswith("«") for one in screen.milestones)
    assert screen.changed == ""


def test_a_plan_that_was_chosen_in_one_language_is_shown_in_another(workspace: Workspace, plan: str) -> None:
    german = replace(workspace.content, catalogue=load_catalogue(paths.ROLES, "de"))
    english, screen = shown(workspace), planning.plan(replace(workspace, content=german), "id-2", plan)
    assert screen.goal == german.catalogue.role("chief-marketing-officer").title
    for before, after in zip(english.milestones, screen.milestones, strict=True):
        assert after.gate != before.gate
        assert [one.id for one in after.skills] == [one.id for one in before.skills]
        assert [one.name for one in after.skills] != [one.name for one in before.skills]
    assert screen.name == english.name  # what the person saw and may have changed
    assert (screen.progress, screen.changed) == (english.progress, "")


@pytest.mark.parametrize(
    "attempt",
    [
        lambda w, plan: planning.rename(w, "id-2", plan, "x"),
        lambda w, plan: planning.put_aside(w, "id-2", plan),
        lambda w, plan: planning.bring_back(w, "id-2", plan),
        lambda w, plan: planning.delete(w, "id-2", plan),
        lambda w, plan: planning.milestone(w, "id-2", plan, IN_SEO, "done"),
        lambda w, plan: planning.note(w, "id-2", plan, "x"),
    ],
)
def test_what_is_done_with_a_plan_that_was_deleted_meanwhile_is_refused(
    workspace: Workspace, plan: str, attempt: Callable[[Workspace, str], Change]
) -> None:
    planning.delete(workspace, "id-2", plan)
    count = len(workspace.store.facts("id-2"))
    with pytest.raises(CareerfitError, match="not there any more"):
        attempt(workspace, plan)
    assert len(workspace.store.facts("id-2")) == count


def test_a_route_or_a_role_that_is_not_there_is_refused(workspace: Workspace, plan: str) -> None:
    with pytest.raises(CareerfitError, match="No move leads"):
        planning.choose(workspace, "id-2", ("seo-specialist", "vp-sales"), "seo-specialist")
    with pytest.raises(CareerfitError, match="no role astronaut"):
        planning.reached(workspace, "id-2", "astronaut")
    with pytest.raises(ValueError, match="no milestone"):
        planning.milestone(workspace, "id-2", plan, "a>b", "done")
    assert len(workspace.store.facts("id-2")) == 1


@pytest.mark.parametrize("undone", [False, True])
@pytest.mark.parametrize(
    "value", ['{"state": "had"}', "{}", '{"state": ["have"]}', '{"state": "have", "on": 5}']
)
def test_a_fact_that_was_changed_by_hand_is_refused_while_it_counts(
    workspace: Workspace, plan: str, value: str, undone: bool
) -> None:
    about_me.skill(workspace, "id-2", "SQL", "have")
    if undone:
        about_me.undo(workspace, "id-2")
    db = driver.connect(workspace.store.path)
    db.execute("DROP TRIGGER fact_stays")
    db.execute("UPDATE fact SET value = ? WHERE seq = 2", [value])
    db.close()
    if undone:
        assert shown(workspace).history[0].text == "Something that this version of careerfit cannot show"
        assert shown(workspace).plan == plan
    else:
        with pytest.raises(CareerfitError, match=r"number 2 \(skill\) cannot be read") as caught:
            shown(workspace)
        assert "backup" in caught.value.message


def test_a_milestone_says_which_years_were_told_and_which_wish_its_role_goes_against(
    workspace: Workspace,
) -> None:
    person = about_me.stand(workspace, "", "sales", TO_CRO[0], 8).person
    plan = planning.choose(workspace, person, TO_CRO, TO_CRO[0]).plan
    first, second = planning.plan(workspace, person, plan).milestones[:2]
    assert first.told.startswith("Of the usual ")
    assert "you have 8" in first.told
    assert second.told == ""
    about_me.wish(workspace, person, Wishes(manages_people=False))
    milestones = planning.plan(workspace, person, plan).milestones
    catalogue = workspace.content.catalogue
    for row in milestones:
        leads = catalogue.role(row.role).conditions.manages_people
        assert ("Goes against what you will not do: leads people." in row.told) == leads
    assert any("Goes against" in row.told for row in milestones)
    planning.reached(workspace, person, milestones[0].role)
    assert planning.plan(workspace, person, plan).milestones[0].told == ""  # done
    assert about_me.state(workspace, person).standing.years is None  # of the role before
