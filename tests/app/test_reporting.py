"""The report says what was told, no more than was chosen, and nothing that sounds like more."""

from dataclasses import replace

import pytest

from careerfit.app import about_me, actions, screens
from careerfit.app.caseload import doing
from careerfit.app.papers import reporting
from careerfit.app.plan import planning
from careerfit.app.workspace import Workspace
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Wishes
from careerfit.model.report import ReportOptions

ALL = ReportOptions(with_name=True, with_plan=True, with_answers=True)


def _told(workspace: Workspace, label: str, *, same: bool = False) -> str:
    """Return a finished session, its answers different or all in the middle."""
    session = actions.begin(workspace, label).session
    for item in workspace.store.session(session).order:
        found = workspace.content.pack.item(item)
        high = found.scale in ("analytical", "horizon")
        category = (
            (found.categories + 1) // 2 if same else found.toward_scale(found.categories if high else 1)
        )
        actions.answer(workspace, session, item, category, 1000)
    actions.finish(workspace, session)
    return session


def test_a_report_holds_the_result_as_it_was_told(workspace: Workspace) -> None:
    session = _told(workspace, "person-1")
    screen, told = reporting.screen(workspace, session, ALL), screens.result(workspace, session)
    report = screen.report
    assert (report.headline, report.certainty) == (told.headline, told.certainty)
    assert (report.tracks, report.scales, report.cautions) == (told.tracks, told.scales, told.cautions)
    assert report.pledge == told.pledge
    first = max((role for family in told.families for role in family.roles), key=lambda role: role.p_best)
    assert report.roles[0].id == first.id
    assert report.roles[0].reasons[0] == first.speaks_for
    assert [step.heading for step in report.steps][:2] == ["Titles to search for", "Try this week"]
    assert workspace.content.pack.digest[:12] in report.versions
    assert "CC BY 4.0" in " ".join(report.attribution)
    assert "provisional" in report.about


def test_every_tied_role_is_in_the_report(workspace: Workspace) -> None:
    session = _told(workspace, "person-1")
    told = workspace.store.told(session)
    ties = tuple(role.id for role in told.result.roles[:6])
    tied = replace(told, session="", result=replace(told.result, verdict="tied", ties=(ties,)))
    again = actions.begin(workspace, "person-1").session
    workspace.store.tell(replace(tied, session=again))
    report = reporting.screen(workspace, again, ALL).report
    assert {role.id for role in report.roles} == set(ties)
    assert all("Tied" in role.line for role in report.roles)


def test_without_name_and_plan_neither_is_anywhere_in_it(workspace: Workspace) -> None:
    session = _told(workspace, "person-1 of group-7")
    move = workspace.content.catalogue.moves[0]
    person = workspace.store.session(session).person
    planning.choose(workspace, person, (move.source, move.target), move.source, name="My secret plan")
    with_all = reporting.screen(workspace, session, ALL)
    assert with_all.report.name == "person-1 of group-7"
    assert with_all.report.plan is not None
    assert with_all.report.plan.name == "My secret plan"
    assert with_all.can_name
    assert with_all.can_plan
    bare = reporting.screen(workspace, session, ReportOptions(with_name=False, with_plan=False))
    assert "group-7" not in repr(bare.report)
    assert "secret" not in repr(bare.report)
    assert bare.report.answers == ()
    assert "group-7" not in with_all.file_name


def test_a_report_names_a_person_as_their_counselor_does_unless_the_result_has_a_name(
    workspace: Workspace,
) -> None:
    session = _told(workspace, "person-1")
    person = workspace.store.session(session).person
    doing.name(workspace, person, "person-1 of group-7", "K-17")
    assert reporting.screen(workspace, session, ALL).report.name == "person-1 of group-7"
    about_me.name_result(workspace, session, "after the course")
    assert reporting.screen(workspace, session, ALL).report.name == "after the course"


def test_answers_are_listed_in_the_order_asked(workspace: Workspace) -> None:
    session = _told(workspace, "")
    lines = reporting.screen(workspace, session, ALL).report.answers
    first = workspace.content.pack.item(workspace.store.session(session).order[0])
    assert len(lines) == 72
    assert (first.text or first.ends[0]) in lines[0].question
    assert lines[0].answer in first.options


def test_a_result_that_points_nowhere_recommends_nothing(workspace: Workspace) -> None:
    session = _told(workspace, "", same=True)
    assert workspace.store.told(session).result.verdict in ("cannot-say-yet", "neither")
    report = reporting.screen(workspace, session, ALL).report
    assert "no recommendation" in report.roles_about
    assert not any("fit" in role.line or "%" in role.line for role in report.roles)
    assert {role.fit for role in report.roles} == {None}
    assert "Titles to search for" not in [step.heading for step in report.steps]


def test_roles_that_wishes_hide_are_left_out_and_counted(workspace: Workspace) -> None:
    session = _told(workspace, "person-1")
    before = reporting.screen(workspace, session, ALL).report
    about_me.wish(workspace, workspace.store.session(session).person, Wishes(least_wage=150_000))
    after = reporting.screen(workspace, session, ALL).report
    assert {role.id for role in before.roles} - {role.id for role in after.roles}
    assert len(after.roles_about) > len(before.roles_about)
    assert after.tracks == before.tracks


def test_the_name_of_a_file_tells_the_day_and_nobody(workspace: Workspace) -> None:
    session = _told(workspace, "person-1")
    assert reporting.screen(workspace, session, ALL).file_name == "careerfit-report-2026-03-01"


def test_there_is_no_report_before_there_is_a_result(workspace: Workspace) -> None:
    session = actions.begin(workspace, "person-1").session
    with pytest.raises(CareerfitError, match="not finished"):
        reporting.screen(workspace, session, ALL)


@pytest.mark.parametrize(("language", "way"), [("en", "ltr"), ("ar", "rtl"), ("he-IL", "rtl"), ("de", "ltr")])
def test_a_language_is_read_in_its_direction(language: str, way: str) -> None:
    assert reporting.direction(language) == way
