from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sample_pages import questionnaire as samples

from careerfit.ui.result_page import ResultPage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import Card
from careerfit.ui.widgets.pictures import TrackBar
from careerfit.ui.widgets.roles import GUTTER, RoleButton, RoleDetails
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
    assert "Fit 0.74 on a line from -1 to 1; with 95 % certainty between 0.52 and 0.91." in texts
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
    first, second = (card.geometry() for card in page.findChildren(Card) if card.isVisible())
    assert first.top() == second.top()
    window.resize(860, 700)
    QApplication.processEvents()
    first, second = (card.geometry() for card in page.findChildren(Card) if card.isVisible())
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
