from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sample_pages import outcome
from sample_pages import questionnaire as samples

from careerfit.ui.pages.compare_page import ComparePage
from careerfit.ui.pages.result_page import ResultPage
from careerfit.ui.result.details import GUTTER, RoleDetails
from careerfit.ui.result.help import HelpButton
from careerfit.ui.result.pictures import PartsPicture, TwiceLine
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.pictures import TrackBar
from careerfit.ui.widgets.roles import RoleButton
from careerfit.ui.widgets.text import Text
from tests.ui.ui_types import Show


@pytest.fixture
def page(shown: Show) -> ResultPage:
    return shown("result").findChild(ResultPage)


def _texts(page: ResultPage) -> list[str]:
    QApplication.processEvents()
    return [text.text() for text in page.findChildren(Text) if text.isVisible()]


def _roles(page: ResultPage) -> list[RoleButton]:
    return page.families.buttons


def _headings(page: ResultPage) -> list[tuple[str, int]]:
    return sorted(
        (text.text(), text.mapTo(page, text.rect().topLeft()).y())
        for text in page.findChildren(Text)
        if text.isVisible() and text.text() in {"Closest roles", "Your profile"}
    )


def test_the_answer_is_told_in_words_first_and_care_and_pledge_last(page: ResultPage) -> None:
    texts = _texts(page)
    assert texts[:3] == [
        "person-1 · 2026-11-21 18:05 · provisional",
        samples.RESULT.headline,
        samples.RESULT.certainty,
    ]
    assert texts[-3:] == [*samples.RESULT.cautions, samples.RESULT.pledge]


def test_a_result_of_calibrated_questions_is_not_called_provisional(page: ResultPage) -> None:
    page.render(replace(samples.RESULT, provisional=False))
    assert _texts(page)[0] == "person-1 · 2026-11-21 18:05"


def test_the_headline_is_what_a_screen_reader_reads_first(shown: Show) -> None:
    focus = shown("result").focusWidget()
    assert focus.accessibleName() == samples.RESULT.headline
    assert focus.accessibleDescription() == samples.RESULT.certainty


def test_roles_without_a_chance_wait_behind_show_all_and_tied_ones_never_do(
    page: ResultPage, qtbot: QtBot
) -> None:
    assert [button.role.id for button in _roles(page)] == [
        "marketing-analyst", "market-researcher", "seo-specialist", "paid-media-specialist",
        "revops-analyst", "solutions-consultant",
    ]  # fmt: skip
    more = next(button for button in page.findChildren(Button) if button.text() == "Show all 8 roles")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(_roles(page)) == 8
    assert _roles(page)[-1].role.id == "content-strategist"


def test_a_tie_in_the_last_family_brings_all_families_before_it(page: ResultPage) -> None:
    *others, last = samples.FAMILIES
    tied = replace(last, roles=(replace(last.roles[0], tied=True),))
    page.render(replace(samples.RESULT, session="s9", families=(*others, tied)))
    assert _roles(page)[-1].role.id == "content-strategist"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_role_unfolds_and_folds_by_keyboard(page: ResultPage, qtbot: QtBot, key: Qt.Key) -> None:
    first = _roles(page)[0]
    assert "folded" in first.accessibleDescription()
    with qtbot.waitSignal(page.unfolded) as heard:
        qtbot.keyClick(first, key)
    assert heard.args == ["marketing-analyst"]
    assert first.accessibleDescription() == "unfolded"
    texts = _texts(page)
    for text in (first.role.summary, first.role.speaks_for, first.role.speaks_against):
        assert text in texts
    assert any(text.endswith("In figures, from -1 to 1: 0.74, between 0.52 and 0.91.") for text in texts)
    assert "Among the three closest with 59 %." in texts
    assert "Its family, Analysis and insight: among the three closest with 88 %." in texts
    qtbot.keyClick(first, key)
    assert not page.findChild(RoleDetails).isVisible()


def test_a_role_says_its_band_share_and_tie(page: ResultPage) -> None:
    names = [button.accessibleName() for button in _roles(page)]
    assert names[0] == (
        "Marketing Analyst, strong fit, closest in 31 %, cannot be told apart from the other tied roles"
    )
    assert names[1] == "Market Researcher, good fit, closest in 15 %"


def test_the_bar_of_tracks_is_said_in_words(page: ResultPage) -> None:
    bar = page.findChild(TrackBar)
    assert bar.accessibleName() == samples.RESULT.tracks_sentence
    assert bar.accessibleDescription() == "Marketing 80 %, Sales 8 %, Bridge 12 %"


def test_each_line_of_the_profile_is_said_in_words_with_both_ends_and_its_band(page: ResultPage) -> None:
    told = {line.accessibleName(): line.accessibleDescription() for line in page.scales}
    assert told["Horizon"] == (
        "Clearly leans to long-term and strategic. Estimate +0.9, with 95 % certainty between +0.2 and +1.6. "
        "From short-term and tactical to long-term and strategic."
    )
    assert told["Leadership"] == "not measured"


def test_a_shortlist_shows_roles_first_and_an_open_answer_shows_the_profile_first(shown: Show) -> None:
    page = shown("result", 640, 400).findChild(ResultPage)
    (_, roles), (_, profile) = _headings(page)
    assert roles < profile
    for verdict in ("cannot-say-yet", "neither"):
        page.render(replace(samples.RESULT, session=verdict, verdict=verdict))
        QApplication.processEvents()
        (_, roles), (_, profile) = _headings(page)
        assert profile < roles


def test_two_columns_become_one_in_a_narrow_window(shown: Show) -> None:
    window = shown("result")
    page = window.findChild(ResultPage)
    first, second = (card.geometry() for card in page.cards)
    assert first.top() == second.top()
    window.resize(860, 700)
    QApplication.processEvents()
    first, second = (card.geometry() for card in page.cards)
    assert first.left() == second.left()


def test_another_result_is_shown_from_its_top_with_its_own_roles(page: ResultPage) -> None:
    page.families.toggle(_roles(page)[0])
    page.render(replace(samples.RESULT, session="s8", headline="Another answer.", families=()))
    texts = _texts(page)
    assert "Another answer." in texts
    assert "There is no role to show yet." in texts
    assert _roles(page) == []


def test_chips_and_bars_of_all_roles_stand_in_columns(page: ResultPage) -> None:
    few, *others = samples.FAMILIES
    rare = replace(few.roles[1], band="weak", band_text="weak fit", best_text="under 1 %")
    page.render(replace(samples.RESULT, session="s7", families=(replace(few, roles=(rare,)), *others)))
    QApplication.processEvents()
    places = [button._places(button.width()) for button in _roles(page)]
    assert len({(chip.left(), bar.left()) for _, chip, bar, _, _ in places}) == 1


def test_show_all_goes_on_with_the_first_role_that_is_new(page: ResultPage) -> None:
    page._show_all()
    QApplication.processEvents()
    focused = page.window().focusWidget()
    assert isinstance(focused, RoleButton)
    assert focused.role.id == "account-executive"


def test_show_all_keeps_unfolded_what_was_unfolded(page: ResultPage, qtbot: QtBot) -> None:
    for index in (0, 2, 3):
        page.families.toggle(_roles(page)[index])
    page.families.toggle(_roles(page)[3])
    with qtbot.assertNotEmitted(page.unfolded):  # nobody has asked for them anew
        page._show_all()
    QApplication.processEvents()
    opened = [button.role.id for button in _roles(page) if button.opened]
    assert opened == ["marketing-analyst", "seo-specialist"]
    assert [details.isVisible() for details in page.families.findChildren(RoleDetails)] == [True, True]
    page.render(replace(samples.RESULT, session="s9"))
    assert not any(button.opened for button in _roles(page))


def test_show_all_brings_the_first_new_role_into_sight(shown: Show) -> None:
    window = shown("result", 640, 400)
    page = window.findChild(ResultPage)
    page._show_all()
    for _ in range(4):
        QApplication.processEvents()
    focus = window.focusWidget()
    assert focus.visibleRegion().boundingRect() == focus.rect()


@pytest.mark.parametrize("mirrored", [False, True])
def test_details_stand_under_their_title_at_any_text_size(
    page: ResultPage, theme: Theme, qapp: QApplication, *, mirrored: bool
) -> None:
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button = _roles(page)[0]
    page.families.toggle(button)
    for scale in (1.0, 2.0, 1.5):
        theme.set_scale(scale)
        for _ in range(4):
            QApplication.processEvents()
        summary = page.findChild(RoleDetails).findChild(Text)
        left = summary.mapTo(page.families, summary.rect().topLeft()).x()
        title, *_ = button._places(button.width())
        start = round(title.left()) + button.mapTo(page.families, QPoint(0, 0)).x()
        if mirrored:
            start, left = GUTTER + round(title.left()), page.families.width() - left - summary.width()
        assert left == start


def test_a_familys_chance_of_the_first_three_is_said_where_its_share_stands(page: ResultPage) -> None:
    title, share = (
        next(text for text in page.families.findChildren(Text) if text.text() == words)
        for words in ("Analysis and insight", "46 %")
    )
    assert title.toolTip() == share.toolTip() == "Among the three closest with 88 %"
    assert title.accessibleName() == "Analysis and insight, closest in 46 %"
    assert title.accessibleDescription() == "Among the three closest with 88 %"


# -- what belongs to the person ----------------------------------------------------------------------


@pytest.fixture
def full(shown: Show) -> ResultPage:
    return shown("outcome").findChild(ResultPage)


def _button(page: ResultPage, text: str) -> Button:
    return next(
        button for button in page.findChildren(Button) if button.isVisible() and button.text() == text
    )


def test_without_what_the_person_told_only_the_result_is_shown(page: ResultPage) -> None:
    assert not any(fold.isVisible() for fold in page.parts.folds.values())
    assert not any(link.isVisible() for link in page.contents.links.values())
    assert not page.naming.link.isVisible()


def test_the_contents_jump_to_every_part_and_unfold_it(full: ResultPage, qtbot: QtBot) -> None:
    for name, link in full.contents.links.items():
        qtbot.keyClick(link, Qt.Key.Key_Return)
        QApplication.processEvents()
        focus = full.window().focusWidget()
        fold = full.parts.folds.get(name)
        if fold is None:
            assert focus.accessibleName() == {"roles": "Closest roles", "profile": "Your profile"}[name]
        else:
            assert focus is fold.button
            assert fold.opened
        assert not focus.visibleRegion().isEmpty()


def test_hidden_roles_are_counted_and_a_family_without_roles_stays(full: ResultPage, qtbot: QtBot) -> None:
    assert "solutions-consultant" not in [button.role.id for button in _roles(full)]
    texts = _texts(full)
    assert "Solution selling" in texts
    assert "All its ranked roles are hidden by what you will not do." in texts
    before = {button.role.id: button.role for button in _roles(full)}
    qtbot.mouseClick(_button(full, "Show 2 hidden"), Qt.MouseButton.LeftButton)
    after = {button.role.id: button.role for button in _roles(full)}
    assert after["solutions-consultant"].best_text == "8 %"
    assert {role: after[role] for role in before} == before  # no figure has moved
    full.families.toggle(next(b for b in _roles(full) if b.role.id == "solutions-consultant"))
    assert "Against what you will not do: a large part of the pay is commission." in _texts(full)
    qtbot.mouseClick(_button(full, "Hide 2 again"), Qt.MouseButton.LeftButton)
    assert "solutions-consultant" not in [button.role.id for button in _roles(full)]


def test_a_wish_is_told_with_its_row_and_value(full: ResultPage, qtbot: QtBot) -> None:
    full.jump("wishes")
    with qtbot.waitSignal(full.wished) as heard:
        qtbot.keyClick(full.parts.wishes.rows["travel"].pills["rare"], Qt.Key.Key_Space)
    assert heard.args == ["travel", "rare"]
    with qtbot.waitSignal(full.undone):
        qtbot.mouseClick(full.parts.wishes.undo, Qt.MouseButton.LeftButton)


def test_unfolding_a_part_loses_nothing_when_the_page_is_rendered_again(full: ResultPage) -> None:
    full.jump("wishes")
    pill = full.parts.wishes.rows["travel"].pills["rare"]
    pill.setFocus()
    wishes = replace(outcome.WISHES, hidden={}, sentence="Nothing is ruled out, so no role is hidden.")
    full.render(samples.RESULT, replace(outcome.OUTCOME, wishes=wishes), outcome.DOORS)
    QApplication.processEvents()
    assert full.window().focusWidget() is pill
    assert full.parts.folds["wishes"].opened
    assert "solutions-consultant" in [button.role.id for button in _roles(full)]
    assert "Nothing is ruled out, so no role is hidden." in _texts(full)


def test_a_result_is_named_by_keyboard_and_escape_leaves_the_name(full: ResultPage, qtbot: QtBot) -> None:
    assert _texts(full)[0].startswith("After the summer job · person-1")
    naming = full.naming
    qtbot.keyClick(naming.link, Qt.Key.Key_Return)
    assert (naming.line.text(), full.window().focusWidget()) == ("After the summer job", naming.line)
    qtbot.keyClicks(naming.line, "x")
    qtbot.keyClick(naming.line, Qt.Key.Key_Escape)
    assert full.window().focusWidget() is naming.link
    qtbot.keyClick(naming.link, Qt.Key.Key_Return)
    naming.line.setText("Second thoughts")
    with qtbot.waitSignal(full.named) as heard:
        qtbot.keyClick(naming.line, Qt.Key.Key_Return)
    assert heard.args == ["Second thoughts"]


def test_a_name_that_is_not_changed_is_not_kept_again(full: ResultPage, qtbot: QtBot) -> None:
    qtbot.keyClick(full.naming.link, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(full.named):
        qtbot.keyClick(full.naming.line, Qt.Key.Key_Return)
    assert full.naming.link.isVisible()


def test_fits_me_is_told_and_taken_back_by_the_same_button(full: ResultPage, qtbot: QtBot) -> None:
    full.jump("agree")
    rows = full.parts.agree.rows
    for role, pill, told in (
        ("content-strategist", "yes", True),
        ("marketing-analyst", "no", False),
        ("seo-specialist", "yes", None),
        ("account-executive", "no", None),
    ):
        with qtbot.waitSignal(full.agreed) as heard:
            qtbot.keyClick(rows[role].pills[pill], Qt.Key.Key_Space)
        assert heard.args == [role, told]
    assert "So far you and the result agree on 2 of 2; 2 to go." in _texts(full)
    assert rows["seo-specialist"].pills["yes"].accessibleName() == "SEO Specialist: Fits me"


def test_why_is_waited_for_quietly_and_shown_when_it_is_there(full: ResultPage) -> None:
    full.families.toggle(_roles(full)[0])
    assert "Working out why …" in _texts(full)
    full.show_why(replace(outcome.WHY, session="another"))
    assert "Working out why …" in _texts(full)  # that of another result is left
    full.show_why(outcome.WHY)
    assert "Working out why …" not in _texts(full)
    titles = [fold.title for fold in full.families.folds("marketing-analyst")]
    assert titles == ["Why: scale by scale", "Which answers moved it most", "What would change it"]


def test_how_a_fit_adds_up_is_said_in_words(shown: Show) -> None:
    page = shown("why").findChild(ResultPage)
    (picture,) = page.findChildren(PartsPicture)
    assert picture.accessibleName() == "How the fit of Marketing Analyst adds up"
    assert picture.accessibleDescription().startswith("Analytical speaks for it (+0.34). Horizon")


def test_ask_me_those_names_the_questions_that_separate(shown: Show, qtbot: QtBot) -> None:
    page = shown("why").findChild(ResultPage)
    with qtbot.waitSignal(page.asked) as heard:
        qtbot.mouseClick(_button(page, "Ask me those"), Qt.MouseButton.LeftButton)
    assert heard.args == [("ho-08", "an-06")]


def test_a_scale_slides_in_quarters_by_keys_and_comes_back_to_exactly_its_own_place(
    shown: Show, qtbot: QtBot
) -> None:
    page = shown("parts").findChild(ResultPage)
    slider = page.parts.trying.sliders["analytical"]
    told: list[dict[str, float]] = []
    page.tried.connect(told.append)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    qtbot.keyClick(slider, Qt.Key.Key_PageDown)
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert [values.get("analytical") for values in told] == [1.35, 2.35, 1.35, None]
    assert slider.accessibleName() == "Analytical"


def test_back_to_my_result_takes_all_moves_back(shown: Show, qtbot: QtBot) -> None:
    page = shown("parts").findChild(ResultPage)
    with qtbot.waitSignal(page.tried) as heard:
        qtbot.mouseClick(page.parts.trying.reset, Qt.MouseButton.LeftButton)
    assert heard.args == [{}]


def test_what_is_tried_out_is_said_in_words_with_both_shares(shown: Show) -> None:
    picture = shown("parts").findChild(ResultPage).parts.trying.picture
    assert "Paid Media Specialist: 28 %, in your result 7 %" in picture.accessibleDescription()


def test_two_occasions_are_said_in_words(shown: Show) -> None:
    page = shown("parts").findChild(ResultPage)
    told = {line.accessibleName(): line.accessibleDescription() for line in page.findChildren(TwiceLine)}
    assert told["Persuasion: fell"] == "Persuasion fell from 1.10 to -0.70."


def test_a_refused_comparison_says_why_and_shows_no_picture(shown: Show) -> None:
    page = shown("again-refused").findChild(ResultPage)
    assert "These two results cannot be compared." in _texts(page)
    assert not page.findChildren(TwiceLine)


def test_only_doors_that_exist_are_offered(full: ResultPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(full.entered) as heard:
        qtbot.mouseClick(full.parts.next.buttons["report"], Qt.MouseButton.LeftButton)
    assert heard.args == ["report", ("s3",)]
    full.render(samples.RESULT, outcome.OUTCOME, frozenset({"routes"}))
    QApplication.processEvents()
    assert [door for door, button in full.parts.next.buttons.items() if button.isVisible()] == ["routes"]
    assert "Compare two roles" not in [b.text() for b in full.findChildren(Button) if b.isVisible()]
    assert not full.findChildren(HelpButton) or not any(b.isVisible() for b in full.findChildren(HelpButton))


def test_each_scale_leads_to_its_explanation(full: ResultPage, qtbot: QtBot) -> None:
    button = next(b for b in full.findChildren(HelpButton) if "Reach" in b.accessibleName())
    with qtbot.waitSignal(full.entered) as heard:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert heard.args == ["guide", ("scale", "reach")]


def test_no_word_recommends_a_role_where_the_answers_point_nowhere(page: ResultPage) -> None:
    page.render(replace(samples.RESULT, session="s6", verdict="neither"))
    assert not [button for button in _roles(page) if "fit" in button.accessibleName()]


# -- two roles ---------------------------------------------------------------------------------------


def test_choosing_another_role_asks_for_the_new_pair(shown: Show, qtbot: QtBot) -> None:
    page = shown("compare").findChild(ComparePage)
    with qtbot.waitSignal(page.chosen) as heard:
        page.second.setCurrentIndex(2)
        page.second.activated.emit(2)
    assert heard.args == ["marketing-analyst", "seo-specialist"]


def test_choosing_the_same_role_twice_swaps_the_two(shown: Show, qtbot: QtBot) -> None:
    page = shown("compare").findChild(ComparePage)
    with qtbot.waitSignal(page.chosen) as heard:
        page.first.setCurrentIndex(0)
        page.first.activated.emit(0)
    assert heard.args == ["account-executive", "marketing-analyst"]


def test_two_roles_become_one_column_in_a_narrow_window(shown: Show) -> None:
    window = shown("compare")
    page = window.findChild(ComparePage)
    assert page.first.mapTo(page, QPoint(0, 0)).y() == page.second.mapTo(page, QPoint(0, 0)).y()
    window.resize(640, 500)
    QApplication.processEvents()
    assert page.first.mapTo(page, QPoint(0, 0)).x() == page.second.mapTo(page, QPoint(0, 0)).x()
