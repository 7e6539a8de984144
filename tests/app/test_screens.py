"""Screens: every sentence finished, every state of a page as a value."""

from dataclasses import replace

import pytest

from careerfit.app import actions, screens
from careerfit.app.workspace import Workspace
from careerfit.model.content import Item, Stage
from careerfit.model.errors import CareerfitError
from careerfit.model.screens import QuestionScreen, ResultScreen


def fill(workspace: Workspace, toward: dict[str, int]) -> str:
    """Take the quiz; per scale 1 answers at its high end, -1 at its low end, 0 in the middle, 2 skips."""
    session = actions.begin(workspace, "person-1").session
    while not (screen := screens.question(workspace, session)).done:
        item = workspace.content.pack.item(screen.item)
        actions.answer(workspace, session, item.id, category(item, toward.get(item.scale, 0)), None)
    return session


def category(item: Item, side: int) -> int | None:
    if side == 2:
        return None
    highest = item.categories
    return item.toward_scale({1: highest, -1: 1, 0: (highest + 1) // 2}[side])


def told(workspace: Workspace, toward: dict[str, int], *stages: Stage) -> ResultScreen:
    session = fill(workspace, toward)
    if stages:
        actions.finish(workspace, session, stages)
    else:
        actions.finish(workspace, session)
    return screens.result(workspace, session)


SELLER = {
    "analytical": -1, "creative": -1, "interpersonal": 1, "persuasion": 1,
    "drive": 1, "leadership": -1, "horizon": 0, "reach": -1,
}  # fmt: skip


def test_the_start_page_lists_what_can_be_gone_on_with_and_opened(workspace: Workspace) -> None:
    empty = screens.start(workspace)
    assert (empty.questions, empty.minutes) == (72, 10)
    assert empty.unfinished == empty.results == ()
    done = fill(workspace, SELLER)
    actions.finish(workspace, done)
    left_at_once = actions.begin(workspace, "", "quick").session
    open_one = actions.begin(workspace, "").session
    actions.answer(workspace, open_one, screens.question(workspace, open_one).item, None, None)
    listed = screens.start(workspace)
    assert [(row.session, row.summary) for row in listed.unfinished] == [(open_one, "1 of 72 questions done")]
    assert screens.question(workspace, left_at_once).number == 1  # it is there all the same
    assert [(row.session, row.person, row.track) for row in listed.results] == [(done, "person-1", "sales")]
    assert listed.results[0].when == "Mar 1, 2026, 9:32 AM"


def test_a_question_shows_its_place_its_options_and_why_it_is_asked(workspace: Workspace) -> None:
    session = actions.begin(workspace, "").session
    screen = screens.question(workspace, session)
    assert (screen.number, screen.count, screen.saved, screen.progress) == (1, 72, "", 0.0)
    item = workspace.content.pack.item(screen.item)
    assert {option.category for option in screen.options} == set(range(1, item.categories + 1))
    assert all(option.text == item.options[option.category - 1] for option in screen.options)
    scale = next(scale for scale in workspace.content.pack.scales if scale.id == item.scale)
    assert scale.about in screen.why


def test_each_format_brings_its_own_form(workspace: Workspace) -> None:
    session = actions.begin(workspace, "").session
    seen: dict[str, QuestionScreen] = {}
    while not (screen := screens.question(workspace, session)).done:
        seen.setdefault(screen.format, screen)
        actions.answer(workspace, session, screen.item, 1, None)
    assert set(seen) == {"liking", "pair", "situation"}
    assert len(seen["pair"].ends) == 2
    assert seen["pair"].stem == ""
    assert seen["liking"].ends == seen["situation"].ends == ()
    assert seen["liking"].stem


def test_saving_is_told_with_the_time_and_skipped_questions_are_counted(workspace: Workspace) -> None:
    session = fill(workspace, {"reach": 2})
    screen = screens.question(workspace, session)
    assert (screen.answered, screen.left_out, screen.progress) == (63, 9, 1.0)
    assert screen.saved.startswith("Saved 9:32:")


def test_a_clear_profile_is_told_as_a_shortlist_that_agrees_with_itself(workspace: Workspace) -> None:
    screen = told(workspace, SELLER)
    assert screen.verdict in ("shortlist", "tied")
    assert screen.headline.startswith("Your answers point to new business")
    assert "in sales" in screen.headline
    first = screen.families[0]
    assert (first.title, first.track) == ("New business", "sales")
    assert "one-to-one" in first.roles[0].speaks_for
    shares = [family.p_best for family in screen.families]
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) == pytest.approx(1)
    for family in screen.families:
        assert family.p_best == pytest.approx(sum(role.p_best for role in family.roles))
    assert not any(role.id == "chief-revenue-officer" for family in screen.families for role in family.roles)


def test_what_speaks_for_and_against_a_role_agrees_with_the_profile(workspace: Workspace) -> None:
    screen = told(workspace, SELLER)
    roles = {role.id: role for family in screen.families for role in family.roles}
    assert "it is lower on persuasion" in roles["marketing-analyst"].speaks_against
    assert "high on drive" in roles["sales-development-representative"].speaks_for
    assert roles["marketing-analyst"].band == "weak"
    assert roles["account-executive"].band == "strong"


def test_middle_answers_cannot_say_and_say_so(workspace: Workspace) -> None:
    screen = told(workspace, {})
    assert screen.verdict == "cannot-say-yet"
    assert screen.headline == "Your answers cannot say yet which role is closest."
    assert screen.certainty.startswith("No scale lies clearly off the middle")
    assert {role.band_text for family in screen.families for role in family.roles} == {"not rated"}


def test_too_few_answers_say_how_many_there_are(workspace: Workspace) -> None:
    scales = [scale.id for scale in workspace.content.pack.scales]
    screen = told(workspace, {**dict.fromkeys(scales, 2), "drive": 1})
    assert screen.verdict == "cannot-say-yet"
    assert screen.certainty.startswith("Only 1 of 8 scales has an answer.")
    rows = {row.id: row for row in screen.scales}
    assert not rows["reach"].measured
    assert rows["reach"].sentence.startswith("Not measured")
    assert rows["drive"].sentence == "Clearly above the middle."
    assert "63 questions were left out; their scales are less certain." in screen.cautions


def test_disliking_everything_hears_neither(workspace: Workspace) -> None:
    screen = told(workspace, dict.fromkeys((scale.id for scale in workspace.content.pack.scales), -1))
    assert screen.verdict == "neither"
    assert "neither field attracts you strongly" in screen.headline


def test_bipolar_scales_name_the_end_that_a_person_leans_to(workspace: Workspace) -> None:
    rows = {row.id: row for row in told(workspace, {"horizon": 1, "reach": -1}).scales}
    assert rows["horizon"].sentence == "Clearly toward “long-term and strategic”."
    assert rows["reach"].sentence == "Clearly toward “one-to-one”."
    assert (rows["reach"].low_end, rows["reach"].high_end) == ("one-to-one", "one-to-many")
    assert rows["drive"].low < 0 < rows["drive"].high


def test_executives_are_told_only_when_asked_for(workspace: Workspace) -> None:
    screen = told(workspace, {"leadership": 1, "persuasion": 1}, "executive")
    assert {role.id for family in screen.families for role in family.roles} == {
        "chief-marketing-officer", "chief-revenue-officer", "vp-marketing", "vp-sales",
    }  # fmt: skip


def test_a_result_of_an_older_version_keeps_saying_what_it_said(workspace: Workspace) -> None:
    session = fill(workspace, SELLER)
    actions.finish(workspace, session)
    before = screens.result(workspace, session)
    catalogue = workspace.content.catalogue
    fewer = replace(catalogue, roles=catalogue.roles[:1], families=catalogue.families[:1], digest="newer")
    later = replace(workspace, content=replace(workspace.content, catalogue=fewer))
    after = screens.result(later, session)
    assert [family.p_best for family in after.families] == [family.p_best for family in before.families]
    assert [family.title for family in after.families] == [family.title for family in before.families]
    assert after.families[0].roles[0].speaks_for == before.families[0].roles[0].speaks_for
    assert (after.headline, after.certainty) == (before.headline, before.certainty)
    assert any("which have changed since" in caution for caution in after.cautions)
    assert screens.start(later).results == screens.start(workspace).results


def test_a_tie_names_the_families_of_the_roles_that_are_tied(workspace: Workspace) -> None:
    screen = told(workspace, {"persuasion": 1})
    assert screen.verdict == "tied"
    tied = [family for family in screen.families if any(role.tied for role in family.roles)]
    assert len(tied) > 1
    for family in tied:
        assert family.title.lower() in screen.headline
    for family in screen.families:
        assert (family.title.lower() in screen.headline) == (family in tied)


def test_one_ranked_role_is_told_as_the_only_one(workspace: Workspace) -> None:
    catalogue = workspace.content.catalogue
    lone = tuple(role for role in catalogue.roles if role.id == "account-executive")
    content = replace(workspace.content, catalogue=replace(catalogue, roles=lone))
    screen = told(replace(workspace, content=content), SELLER)
    assert screen.certainty == "Account Executive is the only role that was compared."


def test_a_finished_questionnaire_takes_no_more_answers(workspace: Workspace) -> None:
    session = fill(workspace, SELLER)
    actions.finish(workspace, session)
    before = screens.result(workspace, session)
    for attempt in (
        lambda: actions.go_on(workspace, session),
        lambda: actions.answer(workspace, session, "an-01", 1, None),
        lambda: actions.move(workspace, session, -1),
        lambda: screens.question(workspace, session),
    ):
        with pytest.raises(CareerfitError, match="is finished"):
            attempt()
    assert screens.result(workspace, session) == before


def test_a_questionnaire_of_older_questions_is_set_aside_and_not_offered(workspace: Workspace) -> None:
    session = actions.begin(workspace, "").session
    actions.answer(workspace, session, screens.question(workspace, session).item, 1, None)
    changed = replace(workspace.content.pack, digest="newer")
    later = replace(workspace, content=replace(workspace.content, pack=changed))
    listed = screens.start(later)
    assert listed.unfinished == ()
    assert [row.session for row in listed.set_aside] == [session]
    assert "changed since" in listed.set_aside[0].summary


def test_a_label_cannot_steer_a_terminal(workspace: Workspace) -> None:
    session = actions.begin(workspace, " \x1b[31mperson-1\r\n").session
    assert workspace.store.person(workspace.store.session(session).person).label == "[31mperson-1"


def test_every_result_is_marked_provisional_and_carries_the_pledge(workspace: Workspace) -> None:
    screen = told(workspace, SELLER)
    assert any("provisional" in caution for caution in screen.cautions)
    assert "never for selecting people" in screen.pledge


def test_the_start_page_says_how_many_results_there_are_beside_the_latest(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "RECENT", 3)
    for count in (1, 2, 3, 4):
        told(workspace, SELLER)
        listed = screens.start(workspace)
        assert (len(listed.results), listed.results_count) == (min(count, 3), count)
    actions.begin(workspace, "person-2")
    listed = screens.start(workspace)
    assert (len(listed.results), listed.results_count) == (2, 4)
