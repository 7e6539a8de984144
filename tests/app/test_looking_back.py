"""Looking back at results: why, compared with another, computed again; and the cautions told with them."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from careerfit.app import actions, scoring, screens
from careerfit.app.result import compare, explaining, replay
from careerfit.app.workspace import Content, Workspace
from careerfit.measurement import ENGINE
from careerfit.model.content import Item
from careerfit.model.errors import CareerfitError
from careerfit.model.session import Person, Session, ask_order
from tests.app.conftest import START

SELLER = {
    "analytical": -1, "creative": -1, "interpersonal": 1, "persuasion": 1,
    "drive": 1, "leadership": -1, "horizon": 0, "reach": -1,
}  # fmt: skip


def category(item: Item, side: int) -> int:
    return item.toward_scale({1: item.categories, -1: 1, 0: (item.categories + 1) // 2}[side])


def finished(workspace: Workspace, toward: dict[str, int], ms: int | None = 9000) -> str:
    """Take the quiz; per scale 1 answers at its high end, -1 at its low end, 0 in the middle."""
    session = actions.begin(workspace, "person-1").session
    while not (screen := screens.question(workspace, session)).done:
        item = workspace.content.pack.item(screen.item)
        actions.answer(workspace, session, item.id, category(item, toward.get(item.scale, 0)), ms)
    actions.finish(workspace, session)
    return session


def leader(workspace: Workspace, session: str) -> str:
    return workspace.store.told(session).result.roles[0].id


# -- replay ----------------------------------------------------------------------------------------


def test_every_kept_session_computes_to_what_was_told(workspace: Workspace) -> None:
    sessions = [finished(workspace, toward) for toward in (SELLER, {}, {"reach": 1, "creative": 1})]
    for session in sessions:
        again = replay.replay(workspace, session)
        assert (again.same, again.computed, again.differences) == (True, True, ())
        assert again.sentences == ("Computed again: all figures are the same, bit for bit.",)


@pytest.mark.parametrize("seed", range(8))
def test_whatever_was_answered_computes_to_what_was_told(
    content: Content, workspace: Workspace, seed: int
) -> None:
    draw = random.Random(seed)
    order = ask_order(tuple(item for item in content.pack.items if item.full), 5)
    ids = workspace.new_id(), workspace.new_id()
    session = Session(
        ids[0],
        ids[1],
        START,
        "careerfit",
        "1.0.0",
        content.pack.digest,
        content.catalogue.digest,
        "en",
        5,
        order,
    )
    for item in order:
        if draw.random() < 0.8:
            chosen = draw.randint(1, content.pack.item(item).categories)
            session = session.with_answer(item, chosen, draw.choice([None, 400, 8000]), START)
        else:
            session = session.with_skip(item, None, START)
    told = scoring.tell(content, session, ("entry", "professional"), START, "full")
    workspace.store.record([(session, Person(ids[1], "", START), told)])
    assert replay.replay(workspace, session.id).same


def test_a_figure_in_the_last_bit_is_named_with_its_size(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    told = workspace.store.told(session)
    drive = next(scale for scale in told.result.scales if scale.id == "drive")
    other = tuple(
        replace(scale, theta=scale.theta + 2**-50) if scale is drive else scale
        for scale in told.result.scales
    )
    before = replay.figures(told.result)
    after = replay.figures(replace(told.result, scales=other))
    assert [name for name in before if before[name] != after[name]] == ["scales.drive.theta"]


def test_figures_hold_all_that_a_result_says(workspace: Workspace) -> None:
    result = workspace.store.told(finished(workspace, SELLER)).result
    figures = replay.figures(result)
    # verdict, three shares, orders of families and roles, ties, flags; then the fields of each part
    scales, families, roles = len(result.scales), len(result.families), len(result.roles)
    assert len(figures) == 8 + 4 * scales + 2 * families + roles * (8 + len(result.roles[0].contributions))
    swapped = replace(result, roles=(result.roles[1], result.roles[0], *result.roles[2:]))
    assert replay.figures(swapped)["roles"] != figures["roles"]


def test_a_result_of_an_older_engine_is_named_and_keeps_saying_what_it_said(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    told = workspace.store.told(session)
    older = replace(told, session="older", engine="0.9", result=replace(told.result, flags=("speed",)))
    kept = workspace.store.session(session)
    workspace.store.record([(replace(kept, id="older"), workspace.store.person(kept.person), older)])
    again = replay.replay(workspace, "older")
    assert not again.same
    assert again.computed
    assert [(one.what, one.told, one.now) for one in again.differences] == [
        ("engine", "0.9", ENGINE),
        ("flags", "speed", ""),
    ]
    assert again.sentences[0] == f"It was told by engine 0.9; this is engine {ENGINE}."
    assert workspace.store.told("older") == older


def test_other_roles_are_named_with_the_figures_that_they_change(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    catalogue = workspace.content.catalogue
    first = leader(workspace, session)
    fewer = tuple(role for role in catalogue.roles if role.id != first)
    changed = replace(catalogue, roles=fewer, digest="newer")
    later = replace(workspace, content=replace(workspace.content, catalogue=changed))
    again = replay.replay(later, session)
    assert again.differences[0].what == "catalogue"
    names = {one.what for one in again.differences}
    assert f"roles.{first}.fit" in names
    assert "roles" in names
    assert not any(name.startswith("scales.") for name in names)
    sizes = [one.size for one in again.differences if one.what.endswith(".p_best")]
    assert any(size is not None and size > 0 for size in sizes)


def test_questions_that_are_gone_cannot_be_computed_again_and_that_is_said(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    pack = workspace.content.pack
    smaller = replace(pack, items=pack.items[5:], digest="newer")
    later = replace(workspace, content=replace(workspace.content, pack=smaller))
    again = replay.replay(later, session)
    assert (again.same, again.computed) == (False, False)
    assert [one.what for one in again.differences] == ["pack"]
    assert again.sentences[-1] == "It cannot be computed again with the questions that are loaded."


# -- why -------------------------------------------------------------------------------------------


def test_the_parts_of_a_fit_add_up_to_it_and_stand_largest_first(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    screen = explaining.why(workspace, session, leader(workspace, session))
    assert screen.place == 1
    assert sum(part.part for part in screen.parts) == pytest.approx(screen.fit)
    sizes = [abs(part.part) for part in screen.parts]
    assert sizes == sorted(sizes, reverse=True)
    assert f"{screen.title} stands at place 1 of" in screen.headline


def test_each_answer_is_told_with_its_question_and_what_it_did(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    screen = explaining.why(workspace, session, leader(workspace, session))
    kept = workspace.store.session(session).answers
    assert {answer.item: answer.category for answer in screen.answers} == kept
    drive = [answer for answer in screen.answers if answer.scale == "drive"]
    assert all(answer.shift > 0 for answer in drive)
    for answer in drive:
        item = workspace.content.pack.item(answer.item)
        assert answer.answer == item.options[answer.category - 1]
        assert answer.question in answer.sentence
        assert f"raises drive ({answer.shift:.2f})" in answer.sentence


def test_the_change_named_swaps_the_first_two_when_it_is_answered_so(workspace: Workspace) -> None:
    session = finished(workspace, {"creative": 1, "reach": 1})
    told = workspace.store.told(session)
    first, second = told.result.roles[0].id, told.result.roles[1].id
    screen = explaining.why(workspace, session, second)
    assert (screen.upper, screen.lower) == (first, second)
    assert screen.change
    other = workspace.store.session(session)
    for change in screen.change:
        assert other.answers[change.item] == change.given
        other = other.with_answer(change.item, change.instead, None, START)
    after = [role.id for role in scoring.outcome(workspace.content, other, told.stages, told.seed).roles]
    assert after.index(second) < after.index(first)
    count = len(screen.change)
    assert screen.change_sentence.startswith(f"With {count} other answer")


def test_questions_that_would_part_two_roles_were_not_asked_before(workspace: Workspace) -> None:
    session = finished(workspace, {"creative": 1, "reach": 1})
    screen = explaining.why(workspace, session, leader(workspace, session))
    asked = workspace.store.session(session).asked
    assert 0 < len(screen.separating) <= explaining.ASK_ON
    for row in screen.separating:
        assert row.item not in asked
        assert workspace.content.pack.item(row.item).scale == row.scale
    assert screen.separating_sentence


def test_a_role_is_found_by_its_title_and_an_unknown_one_is_answered_with_what_there_is(
    workspace: Workspace,
) -> None:
    session = finished(workspace, SELLER)
    assert explaining.why(workspace, session, "seo specialist").role == "seo-specialist"
    with pytest.raises(CareerfitError, match="ranks no role “astronaut”") as error:
        explaining.why(workspace, session, "astronaut")
    assert leader(workspace, session) in error.value.message
    with pytest.raises(CareerfitError) as error:
        explaining.why(workspace, session, "copy")
    assert "copywriter" in error.value.message


def test_with_other_questions_the_fit_is_still_told_and_answers_are_not(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    role = leader(workspace, session)
    before = explaining.why(workspace, session, role)
    pack = replace(workspace.content.pack, digest="newer", items=workspace.content.pack.items[5:])
    after = explaining.why(replace(workspace, content=replace(workspace.content, pack=pack)), session, role)
    assert (after.fit, after.parts, after.title) == (before.fit, before.parts, before.title)
    assert (after.answers, after.change, after.separating) == ((), (), ())
    assert "version 1.0.0" in after.limits


# -- compare ---------------------------------------------------------------------------------------


def test_what_moved_far_is_named_and_what_did_not_is_not(workspace: Workspace) -> None:
    first = finished(workspace, SELLER)
    second = finished(workspace, {**SELLER, "analytical": 1})
    screen = compare.compare(workspace, second, first)  # whatever their order on the command line
    assert (screen.first, screen.second) == (first, second)
    rows = {row.id: row for row in screen.scales}
    assert rows["analytical"].direction == "rose"
    assert {row.direction for row in screen.scales if row.id != "analytical"} == {"same"}
    assert screen.headline == "1 scale changed by more than the uncertainty explains: Analytical."
    assert "would have been noticed" in rows["drive"].power_sentence
    assert any("standard deviations" in note for note in screen.notes)
    assert not any("names" in note for note in screen.notes)


def test_the_same_answers_again_have_changed_nothing(workspace: Workspace) -> None:
    first, second = finished(workspace, SELLER), finished(workspace, SELLER)
    screen = compare.compare(workspace, first, second)
    assert screen.headline == "No scale changed by more than the uncertainty explains."
    assert screen.leader == "leads"
    assert screen.leader_sentence.endswith("is first both times.")


def test_a_result_is_not_compared_with_itself_nor_with_another_calibration(workspace: Workspace) -> None:
    session = finished(workspace, SELLER)
    with pytest.raises(CareerfitError, match="same session twice"):
        compare.compare(workspace, session, session)
    kept, told = workspace.store.session(session), workspace.store.told(session)
    newer = replace(told, session="newer", pack_digest="newer", pack_version="2.0.0")
    later = replace(kept, id="newer", started=kept.started + timedelta(days=90))
    workspace.store.record([(later, workspace.store.person(kept.person), newer)])
    with pytest.raises(CareerfitError, match="cannot be compared") as error:
        compare.compare(workspace, session, "newer")
    assert "careerfit 1.0.0 and careerfit 2.0.0" in error.value.message
    assert "different zeros" in error.value.message


# -- cautions --------------------------------------------------------------------------------------


def test_a_hurried_sheet_of_one_option_is_told_with_a_caution_and_scored_all_the_same(
    workspace: Workspace,
) -> None:
    session = actions.begin(workspace, "").session
    while not (screen := screens.question(workspace, session)).done:
        actions.answer(workspace, session, screen.item, screen.options[1].category, 300)
    actions.finish(workspace, session)
    told = workspace.store.told(session)
    assert {"runs", "speed", "caution"} <= set(told.result.flags)
    assert told.result.flags[-1] == "caution"
    (caution,) = (text for text in screens.result(workspace, session).cautions if "with care" in text)
    assert "the same place was chosen many times in a row" in caution
    assert "faster than they can be read" in caution
    answers = workspace.store.session(session)
    unhurried = replace(answers, events=tuple(replace(event, ms=None) for event in answers.events))
    again = scoring.outcome(workspace.content, unhurried, told.stages, told.seed)
    assert replace(again, flags=told.result.flags) == told.result


def test_one_flag_alone_is_kept_but_not_put_into_words(workspace: Workspace) -> None:
    session = finished(workspace, SELLER, ms=500)
    assert workspace.store.told(session).result.flags == ("speed",)
    assert not any("with care" in text for text in screens.result(workspace, session).cautions)


def test_time_on_an_item_that_was_come_back_to_is_added_up(workspace: Workspace) -> None:
    session = actions.begin(workspace, "").session
    item = screens.question(workspace, session).item
    actions.answer(workspace, session, item, 1, 4000)
    actions.move(workspace, session, -1)
    actions.answer(workspace, session, item, 2, 300)
    sheet = scoring.sheet_of(workspace.content, workspace.store.session(session))
    assert (sheet.ms, sheet.order, dict(sheet.answers)) == ({item: 4300}, (item,), {item: 2})


def test_without_times_the_order_asked_is_not_taken_as_known(workspace: Workspace) -> None:
    session = finished(workspace, SELLER, ms=None)
    sheet = scoring.sheet_of(workspace.content, workspace.store.session(session))
    assert (sheet.order, sheet.ms) == ((), {})
    assert sheet.positions == sheet.answers
