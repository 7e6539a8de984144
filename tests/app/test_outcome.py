"""What belongs to a result and its person: name, wishes, agreement, next steps, and what is tried out."""

from dataclasses import replace

import pytest

from careerfit.app import about_me, actions, screens
from careerfit.app.result.again import again
from careerfit.app.result.agreeing import CLOSE, sample
from careerfit.app.result.glancing import glance, wage_words
from careerfit.app.result.outcome import outcome
from careerfit.app.result.pairing import pair
from careerfit.app.result.role_why import MOST, role_why
from careerfit.app.result.trying import place_words, try_out
from careerfit.app.result.wishing import wished
from careerfit.app.workspace import Content, Workspace
from careerfit.measurement.trying import tried
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Wishes
from careerfit.model.result import Told
from careerfit.model.session import Session
from tests.app.test_looking_back import SELLER, finished


def read(workspace: Workspace, session: str) -> tuple[Told, Session]:
    return workspace.store.told(session), workspace.store.session(session)


def person(workspace: Workspace, session: str) -> str:
    return workspace.store.session(session).person


# -- wishes ------------------------------------------------------------------------------------------


def test_a_wish_hides_roles_says_how_many_and_why_and_moves_no_figure(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    before = screens.result(workspace, session)
    assert outcome(workspace, session).wishes.hidden == {}
    about_me.wish(workspace, person(workspace, session), Wishes(commission="none"))
    wishes = outcome(workspace, session).wishes
    with_commission = {
        role.id for role in workspace.content.catalogue.roles if role.conditions.commission != "none"
    }
    ranked = {role.id for family in before.families for role in family.roles}
    assert set(wishes.hidden) == with_commission & ranked
    assert wishes.hidden["account-executive"] == "a large part of the pay is commission"
    assert wishes.sentence.startswith(f"{len(wishes.hidden)} of the ranked roles are hidden.")
    assert screens.result(workspace, session) == before


def test_several_reasons_to_hide_a_role_are_all_named(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    wishes = Wishes(commission="some", travel="rare", least_wage=80_000)
    about_me.wish(workspace, person(workspace, session), wishes)
    reason = outcome(workspace, session).wishes.hidden["account-executive"]
    assert reason == "a large part of the pay is commission, some travel and $66,260 a year"


def test_a_wish_can_be_undone_and_is_the_persons_in_every_result(workspace: Workspace) -> None:
    first, second = finished(workspace, SELLER), finished(workspace, {})
    about_me.wish(workspace, person(workspace, first), Wishes(travel="rare"))
    assert outcome(workspace, second).wishes.hidden
    assert outcome(workspace, second).wishes.can_undo
    about_me.undo(workspace, person(workspace, first))
    assert outcome(workspace, second).wishes.hidden == {}
    assert outcome(workspace, second).wishes.can_redo


@pytest.mark.parametrize(
    ("row", "value", "expected"),
    [
        ("commission", "none", Wishes(commission="none")),
        ("manages_people", "no", Wishes(manages_people=False)),
        ("least_wage", "80000", Wishes(least_wage=80_000)),
    ],
)
def test_a_row_of_the_wishes_chooses_one_wish(row: str, value: str, expected: Wishes) -> None:
    assert wished(Wishes(), row, value) == expected


@pytest.mark.parametrize(
    ("row", "value"), [("commission", "daily"), ("pets", "none"), ("least_wage", "much")]
)
def test_a_wish_that_there_is_not_is_refused(row: str, value: str) -> None:
    with pytest.raises(ValueError, match=r"wish|int"):
        wished(Wishes(), row, value)


def test_a_wage_that_no_row_offers_is_still_shown_as_chosen(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    about_me.wish(workspace, person(workspace, session), Wishes(least_wage=72_500))
    (row,) = (row for row in outcome(workspace, session).wishes.rows if row.id == "least_wage")
    assert (row.chosen, dict(row.choices)["72500"]) == ("72500", "$72,500 or more")


# -- name, agreement, other results ------------------------------------------------------------------


def test_a_name_is_kept_and_shown_with_the_other_results(workspace: Workspace) -> None:
    first, second = finished(workspace, SELLER), finished(workspace, {})
    about_me.name_result(workspace, first, "Before the course")
    assert outcome(workspace, first).name == "Before the course"
    ((other, words),) = outcome(workspace, second).earlier
    assert other == first
    assert words.endswith(": Before the course")


def test_results_of_somebody_else_are_not_offered(workspace: Workspace) -> None:
    mine = finished(workspace, SELLER)
    theirs = actions.begin(workspace, "person-2").session
    actions.finish(workspace, theirs)
    assert outcome(workspace, mine).earlier == ()
    assert outcome(workspace, theirs).earlier == ()


def test_the_sample_holds_close_and_distant_roles_in_an_order_that_is_no_echo(workspace: Workspace) -> None:
    told, _ = read(workspace, finished(workspace, SELLER))
    ranked = [role.id for role in told.result.roles]
    samples = {sample(told, seed) for seed in range(20)}
    for chosen in samples:
        assert set(ranked[:CLOSE]) < set(chosen)
        assert len(set(chosen)) == 2 * CLOSE
        assert set(chosen) - set(ranked[:CLOSE]) <= set(ranked[len(ranked) // 2 :])
    assert len(samples) > 10
    assert len({chosen.index(ranked[0]) for chosen in samples}) > 3
    assert sample(told, 3) == sample(told, 3)


def test_the_sum_says_how_often_person_and_result_agree(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    agree = outcome(workspace, session).agree
    assert agree.summary == ""
    assert "sent to nobody" in agree.purpose
    close = {role.id for role in workspace.store.told(session).result.roles[:CLOSE]}
    rows = [row.role for row in agree.rows]
    about_me.fits(workspace, session, rows[0], fits_me=rows[0] in close)
    assert outcome(workspace, session).agree.summary == "So far you and the result agree on 1 of 1; 5 to go."
    for role in rows[1:4]:
        about_me.fits(workspace, session, role, fits_me=role in close)
    for role in rows[4:]:
        about_me.fits(workspace, session, role, fits_me=role not in close)
    assert outcome(workspace, session).agree.summary.startswith("You and the result agree on 4 of 6 roles.")
    assert [row.fits for row in outcome(workspace, session).agree.rows].count(None) == 0


# -- next steps --------------------------------------------------------------------------------------


def test_next_steps_pass_over_what_is_hidden(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    leading = workspace.content.catalogue.role(workspace.store.told(session).result.roles[0].id)
    assert leading.search_for[0] in outcome(workspace, session).next.search_for
    assert outcome(workspace, session).next.try_this_week == leading.try_this_week
    about_me.wish(workspace, person(workspace, session), Wishes(commission="none", cold_contact="none"))
    hidden = outcome(workspace, session)
    assert leading.id in hidden.wishes.hidden
    assert leading.search_for[0] not in hidden.next.search_for
    assert hidden.next.try_this_week != leading.try_this_week
    assert any(
        line.startswith(f"{len(hidden.wishes.hidden)} roles are hidden") for line in hidden.next.counselor
    )


def test_nothing_is_recommended_where_nothing_attracts(workspace: Workspace) -> None:
    session = finished(workspace, dict.fromkeys(SELLER, -1))
    assert workspace.store.told(session).result.verdict == "neither"
    steps = outcome(workspace, session).next
    assert steps.search_for == ()
    titles = [role.title for role in workspace.content.catalogue.roles]
    said = " ".join((steps.intro, steps.try_this_week, *steps.talk_to, *steps.counselor))
    assert not [title for title in titles if title in said]


def test_when_all_is_hidden_the_next_steps_still_say_something(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    about_me.wish(workspace, person(workspace, session), Wishes(least_wage=10_000_000))
    found = outcome(workspace, session)
    assert len(found.wishes.hidden) == len(workspace.store.told(session).result.roles)
    assert found.next.search_for == ()
    assert found.next.try_this_week


# -- trying out --------------------------------------------------------------------------------------


def test_without_a_move_the_shortlist_is_the_told_one(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    told, answers = read(workspace, session)
    screen = try_out(workspace.content, told, answers, {})
    assert not screen.moved
    assert [(role.id, role.share) for role in screen.roles] == [
        (role.id, role.p_best) for role in told.result.roles[: len(screen.roles)]
    ]
    assert all(role.share == role.before for role in screen.roles)
    assert [(row.id, row.value) for row in screen.sliders] == [
        (scale.id, scale.theta) for scale in told.result.scales
    ]
    own = {scale.id: scale.theta for scale in told.result.scales}
    assert try_out(workspace.content, told, answers, own) == screen


def test_moving_scales_toward_another_role_brings_it_to_the_top(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    told, answers = read(workspace, session)
    profile = workspace.content.catalogue.role("marketing-analyst").profile
    screen = try_out(workspace.content, told, answers, {scale: 2 * value for scale, value in profile.items()})
    assert screen.roles[0].id == "marketing-analyst"
    assert screen.sentence.startswith("Only trying out: ")
    assert next(row for row in screen.sliders if row.id == "analytical").value == pytest.approx(
        2 * profile["analytical"]
    )


def test_trying_out_leaves_every_byte_of_the_store_as_it_was(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    told, answers = read(workspace, session)
    files = sorted(workspace.store.path.parent.glob(f"{workspace.store.path.name}*"))
    before = {path.name: path.read_bytes() for path in files}
    for value in (-3.0, -1.0, 0.0, 3.0):
        try_out(workspace.content, told, answers, {"drive": value, "reach": -value})
    assert {path.name: path.read_bytes() for path in files} == before
    assert workspace.store.told(session) == told


def test_trying_out_a_result_of_other_content_is_refused(workspace: Workspace) -> None:
    told, answers = read(workspace, finished(workspace, SELLER))
    with pytest.raises(CareerfitError, match="have changed since"):
        try_out(workspace.content, replace(told, pack_digest="old"), answers, {})


def test_no_scale_is_moved_that_the_questions_do_not_measure(content: Content, workspace: Workspace) -> None:
    from careerfit.app.scoring import compiled  # noqa: PLC0415 - numpy comes with it

    told, answers = read(workspace, finished(workspace, SELLER))
    with pytest.raises(ValueError, match="no scale luck"):
        tried(*compiled(content), answers.answers, answers.asked, {"luck": 1.0}, told.stages, told.seed)


@pytest.mark.parametrize(
    ("value", "low_end", "words"),
    [
        (0.4, "", "around the middle"),
        (-0.4, "here", "around the middle"),
        (0.5, "", "above the middle"),
        (-1.6, "", "far below the middle"),
        (1.0, "here", "toward: there"),
        (-2.0, "here", "far toward: here"),
    ],
)
def test_a_place_on_a_scale_is_said_in_words(
    content: Content, value: float, low_end: str, words: str
) -> None:
    assert place_words(("Scale", low_end, "there"), value, content.words) == words


# -- why ---------------------------------------------------------------------------------------------


def test_why_names_the_few_answers_that_moved_a_role_most(workspace: Workspace) -> None:
    told, answers = read(workspace, finished(workspace, SELLER))
    why = role_why(workspace.content, told, answers, told.result.roles[0].id)
    assert 1 <= len(why.answers) <= MOST
    assert why.answers[0].sentence.endswith("that speaks much for this role.")
    assert sum(part.part for part in why.parts) == pytest.approx(told.result.roles[0].fit)
    against = role_why(workspace.content, told, answers, told.result.roles[-1].id)
    assert any("against this role" in row.sentence for row in against.answers)


def test_why_of_a_result_with_other_roles_names_no_answers(workspace: Workspace) -> None:
    told, answers = read(workspace, finished(workspace, SELLER))
    old = replace(told, catalogue_digest="old")
    why = role_why(workspace.content, old, answers, told.result.roles[0].id)
    assert (why.answers, why.change) == ((), ())
    assert why.limits


# -- another result ----------------------------------------------------------------------------------


def test_another_result_is_compared_scale_by_scale(workspace: Workspace) -> None:
    first = finished(workspace, SELLER)
    second = finished(workspace, {scale: -side for scale, side in SELLER.items()})
    screen = again(workspace, second, first)
    assert screen.refusal is None
    assert screen == replace(again(workspace, first, second), session=second, other=first)  # earlier first
    persuasion = next(row for row in screen.rows if row.id == "persuasion")
    assert (persuasion.direction, persuasion.verdict) == ("fell", "fell")
    low, estimate, high = persuasion.before
    assert low < estimate < high
    assert "Mar 1, 2026, 9:32 AM" in screen.legend  # both are of one day: with the time


def test_results_that_cannot_be_compared_say_why(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    screen = again(workspace, session, session)
    assert screen.refusal is not None
    assert screen.rows == ()


# -- roles -------------------------------------------------------------------------------------------


def test_every_role_can_be_told_at_a_glance(content: Content) -> None:
    for role in content.catalogue.roles:
        told = glance(content, role.id)
        assert told is not None
        assert told.day == role.day
        assert len(told.skills) == len(role.skills)
        assert "U.S. figures for occupation" in told.wage
        assert told.try_this_week
    assert glance(content, "no-such-role") is None


def test_a_wage_says_what_is_published_and_no_more(content: Content) -> None:
    wage = content.catalogue.role("account-executive").wage
    assert wage_words(wage, content.words).startswith(
        "Median $66,260 a year; one in ten earns less than $36,930, one in ten more than $142,040. "
        "Jobs are expected to grow by 3.1 % in ten years."
    )
    assert "too high to be published" in wage_words(replace(wage, high=None), content.words)
    nothing = replace(wage, median=None, low=None, high=None, growth=None)
    assert wage_words(nothing, content.words).startswith("No wage is published for this occupation. U.S.")
    assert "fall by 2.0 %" in wage_words(replace(wage, growth=-2.0), content.words)


def test_two_roles_stand_side_by_side_with_the_persons_own_bands(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    screen = pair(workspace, session, "marketing-analyst", "account-executive")
    assert screen.titles == ("Marketing Analyst", "Account Executive")
    assert screen.tracks == ("marketing", "sales")
    gaps = [abs(row.first - row.second) for row in screen.scales]
    assert gaps == sorted(gaps, reverse=True)
    assert all(row.own for row in screen.scales)
    assert screen.headline == (
        f"“Marketing Analyst” and “Account Executive” differ most on: {screen.scales[0].name}, "
        f"{screen.scales[1].name} and {screen.scales[2].name}."
    )
    assert screen.fits[1].startswith("strong fit; closest in ")
    one, two = (workspace.content.catalogue.role(role) for role in (screen.first, screen.second))
    shared = {skill.name for skill in one.skills} & {skill.name for skill in two.skills}
    assert set(screen.shared_skills) == shared
    assert len(screen.choices) == len(workspace.content.catalogue.roles)


def test_without_a_result_two_roles_can_be_compared_all_the_same(workspace: Workspace) -> None:
    screen = pair(workspace, "", "", "")
    assert screen.first != screen.second
    assert screen.fits == ("fit not known without a result",) * 2
    assert not any(row.own for row in screen.scales)


def test_left_open_the_two_leading_roles_are_compared(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    first, second, *_ = (role.id for role in workspace.store.told(session).result.roles)
    screen = pair(workspace, session, "", "")
    assert (screen.first, screen.second) == (first, second)
    assert pair(workspace, session, "", first).first == second


def test_no_fit_is_named_where_the_answers_point_nowhere(workspace: Workspace) -> None:
    session = finished(workspace, dict.fromkeys(SELLER, -1))
    screen = pair(workspace, session, "copywriter", "chief-marketing-officer")
    assert screen.fits[0] == "your answers do not point to it clearly"
    assert screen.fits[1] == "not ranked in your result: it is a later destination"


def test_a_role_that_there_is_not_is_refused(workspace: Workspace) -> None:
    with pytest.raises(CareerfitError, match="no role astronaut"):
        pair(workspace, "", "astronaut", "")


def test_the_start_page_lists_a_result_with_its_name(workspace: Workspace) -> None:
    first, second = finished(workspace, SELLER), finished(workspace, {})
    about_me.name_result(workspace, first, "Before the course")
    assert {row.session: row.name for row in screens.start(workspace).results} == {
        first: "Before the course",
        second: "",
    }
