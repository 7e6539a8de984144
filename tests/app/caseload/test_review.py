"""The review of a person says what the store holds: results over time, the chosen one, plan, notes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from careerfit.app import about_me, actions, screens
from careerfit.app.caseload import doing, review, review_compare
from careerfit.app.papers import reporting
from careerfit.app.plan import planning
from careerfit.app.result.again import again
from careerfit.app.result.compare import compare
from careerfit.app.workspace import Workspace
from careerfit.model.person import Wishes
from careerfit.model.report import ReportOptions
from careerfit.report import sheet


def finished(workspace: Workspace, label: str, high: tuple[str, ...], left_out: tuple[str, ...] = ()) -> str:
    """Return a finished session that answers high on some scales and low on the others."""
    session = actions.begin(workspace, label).session
    for item in workspace.store.session(session).order:
        found = workspace.content.pack.item(item)
        category = found.toward_scale(found.categories if found.scale in high else 1)
        actions.answer(workspace, session, item, None if found.scale in left_out else category, 3000)
    actions.finish(workspace, session)
    return session


@pytest.fixture
def twice(workspace: Workspace) -> tuple[str, str, str]:
    """Return a person and their two results, of which the second differs on one scale only."""
    first = finished(workspace, "person-1", ("analytical", "horizon"))
    second = finished(workspace, "person-1", ("analytical", "horizon", "persuasion"))
    return workspace.store.session(first).person, first, second


def test_results_stand_newest_first_and_changes_are_those_of_the_comparison(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, first, second = twice
    screen = review.case_screen(workspace, person)
    assert [row.session for row in screen.history.rows] == [second, first]
    assert all(row.finished and row.line for row in screen.history.rows)
    found = compare(workspace, first, second)
    rose = [row.name for row in found.scales if row.direction == "rose"]
    assert "Persuasion" in rose
    (change,) = screen.history.changes
    assert change.sentences[0] == found.headline
    assert set(change.sentences[1:-1]) == {
        row.sentence for row in found.scales if row.direction in ("rose", "fell")
    }
    assert change.sentences[-1] == found.leader_sentence
    marked = [
        row.name for row in screen.history.series if any(point.change == "rose" for point in row.points)
    ]
    assert marked == rose
    assert "Rose for certain" in next(
        row.sentence for row in screen.history.series if row.name == "Persuasion"
    )


def test_bands_over_time_are_the_95_percent_intervals_that_were_told(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, first, second = twice
    series = review.case_screen(workspace, person).history.series
    for number, session in enumerate((first, second)):
        shown = screens.result(workspace, session).scales
        for row, scale in zip(series, shown, strict=True):
            assert row.id == scale.id
            assert row.points[number].low == pytest.approx(scale.low)
            assert row.points[number].high == pytest.approx(scale.high)
    assert [(row.points[0].share, row.points[-1].share) for row in series] == [(0.0, 1.0)] * len(series)


def test_a_scale_that_was_left_out_once_has_one_band_and_no_change(workspace: Workspace) -> None:
    first = finished(workspace, "person-1", ("drive",), ("reach",))
    finished(workspace, "person-1", ("drive",))
    person = workspace.store.session(first).person
    series = {row.id: row for row in review.case_screen(workspace, person).history.series}
    assert [len(series[scale].points) for scale in ("reach", "drive")] == [1, 2]
    assert series["reach"].points[0].change == ""


def test_results_under_another_version_are_named_and_not_drawn(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, first, _ = twice
    told = workspace.store.told(first)
    older = actions.begin(workspace, "person-1").session
    workspace.store.tell(replace(told, session=older, pack_version="0.9", pack_digest="another"))
    history = review.case_screen(workspace, person).history
    assert history.series == ()  # the newest one stands alone
    assert "2 results stand on other questions" in history.note
    assert "cannot be compared" in history.changes[0].sentences[0]
    assert "questions of version 0.9" in history.rows[0].facts
    chosen = review.case_screen(workspace, person, older).chosen
    assert chosen is not None
    assert not chosen.explained
    (caution,) = [row for row in chosen.cautions if row.title == "Told with other questions or roles"]
    assert "version 0.9" in caution.text


def test_the_named_result_is_looked_at_or_else_the_newest(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, first, second = twice
    for asked, shown in ((first, first), ("", second), ("unknown", second)):
        chosen = review.case_screen(workspace, person, asked).chosen
        assert chosen is not None
        assert chosen.session == shown
        assert chosen.result == screens.result(workspace, shown)


def test_a_result_in_the_trash_says_so_and_is_neither_drawn_nor_compared(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, first, second = twice
    doing.trash(workspace, (), {second: person})
    screen = review.case_screen(workspace, person)
    assert [(row.trashed, bool(row.line)) for row in screen.history.rows] == [(True, False), (False, True)]
    assert "in the trash" in screen.history.rows[0].facts
    assert (screen.history.series, screen.history.changes) == ((), ())
    assert screen.chosen is not None
    assert screen.chosen.session == first
    named = review.case_screen(workspace, person, second).chosen
    assert named is not None
    assert named.trashed
    assert "trash" in named.notice


def test_a_person_in_the_trash_is_said_to_be_there_with_all_that_is_theirs(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, *_ = twice
    doing.trash(workspace, [person])
    screen = review.case_screen(workspace, person)
    assert screen.who.trashed
    assert "In the trash" in screen.who.notice
    assert len(screen.history.rows) == 2
    assert [row.line for row in screen.history.rows] == [0, 0]


def test_an_erased_person_is_said_to_be_gone(workspace: Workspace, twice: tuple[str, str, str]) -> None:
    person, *_ = twice
    workspace.store.caseload.erase([person])
    screen = review.case_screen(workspace, person)
    assert screen.gone == (
        "This person is not here any more.",
        "They were erased, or this is another database. Go back to the list.",
    )
    assert screen.history.rows == ()


def test_a_person_with_an_unfinished_questionnaire_only_has_no_result_yet(workspace: Workspace) -> None:
    session = actions.begin(workspace, "person-1").session
    for item in workspace.store.session(session).order[:5]:
        actions.answer(workspace, session, item, 1, 1000)
    screen = review.case_screen(workspace, workspace.store.session(session).person)
    (row,) = screen.history.rows
    assert not row.finished
    assert "5 of 72 questions done" in row.title
    assert screen.chosen is not None
    assert screen.chosen.result is None
    assert "no result yet" in screen.chosen.notice


def test_a_person_without_anything_is_told_what_comes_here(workspace: Workspace) -> None:
    about_me.stand(workspace, "", "sales", "")
    (person,) = workspace.store.persons()
    screen = review.case_screen(workspace, person.id)
    assert screen.chosen is None
    assert "no result yet" in screen.history.note
    assert screen.who.heading == "(no name)"
    assert screen.life is not None
    assert screen.life.standing == "some years in sales"  # the heading says of what


def test_each_caution_says_what_it_means_and_what_to_do(workspace: Workspace) -> None:
    session = finished(workspace, "person-1", ("drive",), ("reach",))
    told = workspace.store.told(session)
    again_session = actions.begin(workspace, "person-1").session
    flags = ("consistency", "speed", "caution")
    flagged = replace(told, session=again_session, result=replace(told.result, flags=flags))
    workspace.store.tell(flagged)
    person = workspace.store.session(session).person
    chosen = review.case_screen(workspace, person, again_session).chosen
    assert chosen is not None
    titles = [row.title for row in chosen.cautions]
    assert titles[0] == "Read with care"
    assert [one for one in titles if "differ more" in one or "faster" in one] == titles[1:3]
    assert all(row.text and row.advice for row in chosen.cautions)
    first = review.case_screen(workspace, person, session).chosen
    assert first is not None
    assert [row.title for row in first.cautions][-1] == "Questions were left out"


def test_plan_wishes_skills_and_standing_are_read(workspace: Workspace, twice: tuple[str, str, str]) -> None:
    person, _, second = twice
    planning.choose(workspace, person, ("account-executive", "sales-manager"), "account-executive")
    about_me.wish(workspace, person, replace(Wishes(), cold_contact="none"))
    skill = workspace.content.catalogue.roles[0].skills[0]
    about_me.skill(workspace, person, skill.id, "learning", on=date(2026, 1, 2))
    screen = review.case_screen(workspace, person)
    assert screen.life is not None
    assert screen.life.plan == planning.plan(workspace, person)
    assert screen.life.plan.plan
    (wish,) = screen.life.wishes
    assert wish == "Calling or writing to strangers: never"
    assert screen.life.skills == (f"Is learning: {skill.name}, since Jan 2, 2026",)
    assert screen.chosen is not None
    assert screen.chosen.session == second
    assert screen.chosen.hidden  # what the wish hides


def test_notes_keep_their_whole_history_with_what_was_undone(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, *_ = twice
    past = workspace.clock().date() - timedelta(days=1)
    doing.note(workspace, [person], "first", due=past)
    (note,) = doing.case(workspace, person).notes
    doing.change_note(workspace, person, note.id, "second", audience="report", due=past)
    doing.change_note(workspace, person, note.id, "third")
    doing.undo(workspace)
    (row,) = review.case_screen(workspace, person).notes
    assert (row.text, row.audience, row.overdue) == ("second", "report", True)
    assert [(one.text, one.undone) for one in row.history] == [
        ("third", True), ("second", False), ("first", False),
    ]  # fmt: skip
    assert "For the report" in row.facts
    assert "overdue" in row.facts


def test_open_notes_come_first_and_those_taken_away_last_with_what_they_said(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, *_ = twice
    for text in ("gone", "done", "older", "newer"):
        doing.note(workspace, [person], text)
    gone, done, *_ = doing.case(workspace, person).notes
    doing.change_note(workspace, person, gone.id, "")
    doing.change_note(workspace, person, done.id, "done", state="done")
    rows = review.case_screen(workspace, person).notes
    assert [(row.text, row.removed) for row in rows] == [
        ("newer", False), ("older", False), ("done", False), ("gone", True),
    ]  # fmt: skip
    assert "Taken away" in rows[-1].times
    doing.undo(workspace)
    doing.undo(workspace)
    assert [row.removed for row in review.case_screen(workspace, person).notes] == [False] * 4


def test_a_note_whose_writing_was_undone_is_not_there(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, *_ = twice
    doing.note(workspace, [person], "a slip")
    doing.undo(workspace)
    assert review.case_screen(workspace, person).notes == ()


def test_follow_ups_say_whether_they_are_overdue_or_done(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, *_ = twice
    today = workspace.clock().date()
    for days, text in ((-3, "call"), (0, ""), (5, "talk")):
        doing.follow_up(workspace, [person], today + timedelta(days=days), text)
    talk = doing.case(workspace, person).follow_ups[-1]
    doing.change_follow_up(workspace, person, talk.id, talk.due, "done", talk.text)
    rows = review.case_screen(workspace, person).who.follow_ups
    assert [(row.overdue, row.state) for row in rows] == [(True, "open"), (False, "open"), (False, "done")]
    assert "overdue: call" in rows[0].sentence
    assert "done: talk" in rows[2].sentence


@pytest.mark.parametrize(
    ("name", "code", "heading", "about"),
    [
        ("A. B.", "K-1", "A. B.", "Code K-1 · calls themself person-1"),
        ("", "K-1", "person-1", "Code K-1"),
        ("", "", "person-1", "here since"),
    ],
)
def test_a_person_is_called_as_the_counselor_calls_them(
    workspace: Workspace, twice: tuple[str, str, str], name: str, code: str, heading: str, about: str
) -> None:
    person, *_ = twice
    doing.name(workspace, person, name, code)
    who = review.case_screen(workspace, person).who
    assert who.heading == heading
    assert who.about.startswith(about)


def test_two_results_of_one_person_have_the_figures_of_the_comparison_whatever_the_order(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    _, first, second = twice
    expected = again(workspace, first, second)
    for order in ((first, second), (second, first)):
        found = review_compare.side_by_side(workspace, *order)
        assert (found.rows, found.headline, found.leader) == (
            expected.rows, expected.headline, expected.leader_sentence,
        )  # fmt: skip
        assert (found.first.session, found.second.session) == (first, second)
        assert found.about == ""


def test_two_people_are_shown_as_they_are_and_not_judged(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    _, first, _ = twice
    other = finished(workspace, "person-2", ("interpersonal",))
    found = review_compare.side_by_side(workspace, first, other)
    assert "no change" in found.about
    assert found.leader == ""
    assert {row.direction for row in found.rows} == {"same"}
    mine = {row.id: (row.low, row.theta, row.high) for row in screens.result(workspace, first).scales}
    theirs = {row.id: (row.low, row.theta, row.high) for row in screens.result(workspace, other).scales}
    for row in found.rows:
        assert row.before == pytest.approx(mine[row.id])
        assert row.after == pytest.approx(theirs[row.id])
        apart = row.before[0] > row.after[2] or row.after[0] > row.before[2]
        assert row.verdict == ("bands lie apart" if apart else "bands overlap")


def test_people_on_different_questions_cannot_be_put_side_by_side(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    _, first, _ = twice
    other = actions.begin(workspace, "person-2").session
    workspace.store.tell(replace(workspace.store.told(first), session=other, pack_digest="another"))
    found = review_compare.side_by_side(workspace, first, other)
    assert found.rows == ()
    assert found.refusal is not None
    assert "cannot be compared" in found.refusal[0]


def test_the_same_result_twice_and_an_empty_side_ask_for_another(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    _, first, _ = twice
    assert review_compare.side_by_side(workspace, first, "").headline == "Choose two results."
    assert review_compare.side_by_side(workspace, "unknown", first).first.session == ""
    same = review_compare.side_by_side(workspace, first, first)
    assert same.refusal is not None
    assert "twice" in same.refusal[0]


def test_people_with_a_result_are_found_by_name_and_code(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, *_ = twice
    doing.name(workspace, person, "Alex Example", "K-17")
    actions.begin(workspace, "alexandra")  # without a result
    for text in ("alex", "k 17", "Exam"):
        assert [found for found, _ in review_compare.search(workspace, text)] == [person]
    assert review_compare.search(workspace, "  ") == ()
    assert review_compare.search(workspace, "nobody") == ()


def test_a_line_of_the_list_leads_to_its_session(workspace: Workspace, twice: tuple[str, str, str]) -> None:
    person, _, second = twice
    row = review.case_screen(workspace, person).history.rows[0]
    assert review_compare.session_of(workspace, row.line) == second
    assert review_compare.session_of(workspace, 0) == ""
    assert review_compare.session_of(workspace, 999) == ""
    assert review_compare.newest_result(workspace, person) == second


def test_notes_for_the_report_are_in_it_and_private_ones_are_not(
    workspace: Workspace, twice: tuple[str, str, str]
) -> None:
    person, _, second = twice
    doing.note(workspace, [person], "Look at <events>.\nAnd at fairs.", audience="report")
    doing.note(workspace, [person], "Afraid of calls.")
    report = reporting.screen(workspace, second, ReportOptions()).report
    assert report.counselor == ("Look at <events>.\nAnd at fairs.",)
    html = sheet.html(report)
    assert "From your counselor" in html
    assert "Look at &lt;events&gt;." in html
    assert "And at fairs." in html
    assert "Afraid of calls" not in html
    doing.undo(workspace)
    doing.undo(workspace)
    assert "From your counselor" not in sheet.html(
        reporting.screen(workspace, second, ReportOptions()).report
    )


def test_nothing_of_a_review_is_written(workspace: Workspace, twice: tuple[str, str, str]) -> None:
    person, first, second = twice
    before = workspace.store.facts(person), workspace.store.caseload.deeds()
    review.case_screen(workspace, person, first)
    review_compare.side_by_side(workspace, first, second)
    assert (workspace.store.facts(person), workspace.store.caseload.deeds()) == before
