"""The library, a role's page and the guide as pages: what they emit, and how they keep their places."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from sample_pages import explore as samples

from careerfit.app.explore import guiding, library
from careerfit.app.result import role_telling
from careerfit.model.explore import LibraryQuery
from careerfit.model.guide_screens import GuideLink
from careerfit.ui.pages.explore_page import ExplorePage
from careerfit.ui.pages.guide_page import GuidePage
from careerfit.ui.pages.role_page import RolePage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.bullets import FactList, SkillList
from careerfit.ui.widgets.folding import Fold
from careerfit.ui.widgets.guide_pictures import Venn
from careerfit.ui.widgets.links import TextLink
from careerfit.ui.widgets.menus import ChoiceButton
from careerfit.ui.widgets.parts import Part
from careerfit.ui.widgets.role_pictures import FunnelPicture, ProfileScale, WagePicture
from careerfit.ui.widgets.rows import OpenRow
from careerfit.ui.widgets.text import Text
from tests.ui.ui_types import Show


@pytest.fixture
def page(shown: Show) -> ExplorePage:
    return shown("explore-told").findChild(ExplorePage)


@pytest.fixture
def role(shown: Show) -> RolePage:
    return shown("role").findChild(RolePage)


@pytest.fixture
def guide(shown: Show) -> GuidePage:
    return shown("guide").findChild(GuidePage)


def _settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def _shown_cards(page: ExplorePage) -> list[str]:
    cards = [card for card in page.cards.values() if card.isVisible()]
    return [card.row.id for card in sorted(cards, key=lambda card: (card.y(), card.x()))]


def _part(page: GuidePage, name: str) -> Part:
    return next(part for part in page.findChildren(Part) if part.accessibleName() == name)


# -- library -------------------------------------------------------------------------------------


def test_nothing_of_the_library_is_built_before_it_is_shown(theme: Theme, qtbot: QtBot) -> None:
    page = ExplorePage(theme)
    qtbot.addWidget(page)
    assert page.findChildren(Text) == []


def test_typing_asks_at_once_and_rendering_the_answer_asks_nothing(page: ExplorePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.asked) as heard:
        qtbot.keyClicks(page.search, "s")
    assert heard.args[0].text == "s"
    with qtbot.assertNotEmitted(page.asked):
        page.render(library.library(samples.content(), LibraryQuery("seo"), samples.NOBODY))
    assert page.search.text() == "seo"


def test_cards_stand_in_the_order_of_the_screen_and_tab_follows_it(page: ExplorePage) -> None:
    for query in (LibraryQuery("manager"), LibraryQuery(order="wage"), LibraryQuery()):
        screen = library.library(samples.content(), query, samples.TOLD)
        page.render(screen)
        page.finish()
        _settle()
        wanted = [row.id for row in screen.rows]
        assert _shown_cards(page) == wanted
        following = page.cards[wanted[0]]
        for role in wanted[1:4]:
            following = following.nextInFocusChain()
            assert following is page.cards[role]


def test_a_card_says_all_that_it_shows(page: ExplorePage) -> None:
    card = page.cards["marketing-analyst"]
    assert card.accessibleName() == (
        "Marketing Analyst, Marketing · Professional · Research and analysis, strong fit"
    )
    assert "$76,950 a year" in card.accessibleDescription()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_card_opens_its_role_by_keyboard(page: ExplorePage, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(page.role_opened) as heard:
        qtbot.keyClick(page.cards["seo-specialist"], key)
    assert heard.args == ["seo-specialist"]


def test_hidden_roles_are_counted_and_can_be_shown(page: ExplorePage, qtbot: QtBot) -> None:
    assert page.hidden.text() == "8 roles are hidden by what you will not do."
    with qtbot.waitSignal(page.asked) as heard:
        page.show_hidden.click()
    assert heard.args[0].show_unwished
    page.render(library.library(samples.content(), heard.args[0], samples.TOLD))
    page.finish()
    caller = page.cards["sales-development-representative"]
    assert caller.isVisible()
    assert "Against what you wish" in caller.accessibleDescription()
    assert page.show_hidden.text() == "Hide them again"


def test_a_filter_is_chosen_from_its_menu(page: ExplorePage, qtbot: QtBot) -> None:
    button = page.filters.buttons["track"]
    button.click()
    menu = button.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    with qtbot.waitSignal(page.asked) as heard:
        next(action for action in menu.actions() if action.text() == "Sales").trigger()
    menu.close()
    assert heard.args[0].track == "sales"
    page.render(library.library(samples.content(), heard.args[0], samples.TOLD))
    assert button.accessibleName() == "Field: Sales"


def test_what_one_will_not_do_is_preset_and_changed_here(page: ExplorePage, qtbot: QtBot) -> None:
    page.filters.unwished.set_opened(opened=True)
    contact = page.filters.buttons["cold_contact"]
    assert contact.value == "some"
    with qtbot.waitSignal(page.wished) as heard:
        contact.chosen.emit("none")
    assert heard.args == ["cold_contact", "none"]


def test_two_roles_are_picked_to_compare(shown: Show, qtbot: QtBot) -> None:
    page = shown("explore-picking").findChild(ExplorePage)
    assert page.picked == ["growth-marketer"]
    assert page.cards["growth-marketer"].accessibleDescription().startswith("picked")
    with qtbot.waitSignal(page.compared) as heard, qtbot.assertNotEmitted(page.role_opened):
        page.cards["partner-manager"].click()
    assert heard.args == ["growth-marketer", "partner-manager"]
    with qtbot.waitSignal(page.role_opened):  # picking is over
        page.cards["partner-manager"].click()


def test_a_picked_role_is_picked_no_more_when_it_is_pressed_again(shown: Show) -> None:
    page = shown("explore-picking").findChild(ExplorePage)
    page.cards["growth-marketer"].click()
    assert page.picked == []


def test_finding_goes_to_the_search(page: ExplorePage) -> None:
    page.find_text()
    assert page.window().focusWidget() is page.search


# -- a role --------------------------------------------------------------------------------------


def test_a_role_page_shows_every_section(role: RolePage) -> None:
    titles = {text.text() for text in role.findChildren(Text) if text.isVisible()}
    assert {
        "How it fits you", "A day may hold", "What the work is made of", "Skills", "What people like",
        "What people find hard", "Working conditions", "Wage a year, and outlook", "Place in the funnel",
        "Judged by", "Tools", "Try it this week", "Ways in", "What it asks for, scale by scale",
        "From where people come", "Where it can lead",
    } <= titles  # fmt: skip
    assert len(role.findChildren(ProfileScale)) == 8
    for kind in (WagePicture, FunnelPicture, SkillList, FactList):
        assert len(role.findChildren(kind)) == 1


def test_colleagues_and_moves_lead_to_other_roles(role: RolePage, qtbot: QtBot) -> None:
    link = next(link for link in role.findChildren(TextLink) if link.text() == "Marketing Manager")
    with qtbot.waitSignal(role.role_opened) as heard:
        link.click()
    assert heard.args == ["marketing-manager"]
    move = next(row for row in role.findChildren(OpenRow) if "Market Researcher" in row.accessibleName())
    with qtbot.waitSignal(role.role_opened) as heard:
        qtbot.keyClick(move, Qt.Key.Key_Return)
    assert heard.args == ["market-researcher"]


def test_a_scale_of_a_role_leads_to_its_explanation(role: RolePage, qtbot: QtBot) -> None:
    link = next(link for link in role.findChildren(TextLink) if link.text() == "Reach")
    with qtbot.waitSignal(role.scale_opened) as heard:
        link.click()
    assert heard.args == ["reach"]


def test_sources_and_attribution_are_unfolded_under_what_it_rests_on(role: RolePage) -> None:
    role.findChild(Fold).set_opened(opened=True)
    texts = " ".join(text.text() for text in role.findChildren(Text) if text.isVisible())
    for words in ("O*NET 30.2 Database", "CC BY 4.0", "not approved, endorsed or tested", "Bureau of Labor"):
        assert words in texts


def test_alt_and_the_arrow_go_back(role: RolePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(role.went_back):
        qtbot.keyClick(role.window().focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(role.went_back):
        role.back.click()


def test_the_same_role_again_keeps_its_place_and_another_begins_at_the_top(role: RolePage) -> None:
    role.scroll_to(500)
    _settle()
    assert role.scrolled == 500
    role.render(role_telling.role(samples.content(), "marketing-analyst", samples.NOBODY))
    role.finish()
    _settle()
    assert role.scrolled == 500
    role.render(role_telling.role(samples.content(), "copywriter", samples.NOBODY))
    role.finish()
    assert role.scrolled == 0
    assert role.heading.accessibleName() == "Copywriter"


def test_ways_that_no_page_offers_are_not_shown(shown: Show) -> None:
    page = shown("role").findChild(RolePage)
    page.offer()
    page.render(role_telling.role(samples.content(), "copywriter", samples.NOBODY))
    assert not page.routes.isVisible()
    assert not page.compare.isVisible()


# -- guide ---------------------------------------------------------------------------------------


def test_a_row_leads_to_a_scale_and_a_scale_to_its_rows(guide: GuidePage, qtbot: QtBot) -> None:
    row = _part(guide, "Time horizon")
    link = next(link for link in row.findChildren(TextLink) if link.text() == "Horizon")
    with qtbot.waitSignal(guide.place_opened) as heard:
        link.click()
    assert (heard.args[0].section, heard.args[0].id) == ("scale", "horizon")
    guide.open_place(heard.args[0])
    guide.finish()
    _settle()
    scale = _part(guide, "Horizon")
    assert scale.isVisible()
    assert guide.window().focusWidget() is scale
    assert "Your result: Clearly leans to long-term and strategic." in scale.accessibleDescription()
    back = next(link for link in scale.findChildren(TextLink) if link.text() == "Time horizon")
    with qtbot.waitSignal(guide.place_opened) as heard:
        back.click()
    assert (heard.args[0].section, heard.args[0].id) == ("compare", "horizon")


def test_a_place_in_the_guide_is_brought_into_sight(guide: GuidePage) -> None:
    guide.open_place(GuideLink("glossary", "win-rate", ""))
    guide.finish()
    _settle()
    part = _part(guide, "Win rate")
    assert part.visibleRegion().boundingRect() == part.rect()
    assert guide.window().focusWidget() is part


def test_a_place_that_is_not_there_leads_to_the_top_of_its_section(guide: GuidePage) -> None:
    guide.open_place(GuideLink("scale", "charisma", ""))
    guide.finish()
    _settle()
    assert guide.section == "scale"
    assert guide.scrolled == 0


def test_each_section_is_found_where_it_was_left(guide: GuidePage) -> None:
    guide.scroll_to(400)
    _settle()
    guide.open_section("questions")
    guide.finish()
    _settle()
    guide.open_section("compare")
    guide.finish()
    _settle()
    assert guide.scrolled == 400
    assert guide.contents["compare"].current
    assert not guide.contents["questions"].current


def test_questions_unfold_their_answers(shown: Show, qtbot: QtBot) -> None:
    guide = shown("guide-questions").findChild(GuidePage)
    fold = guide.findChildren(Fold)[0]
    asked = samples.guiding.guide(samples.content(), samples.NOBODY).questions[0]
    assert asked.answer not in {text.text() for text in guide.findChildren(Text)}
    qtbot.keyClick(fold.button, Qt.Key.Key_Return)
    assert asked.answer in {text.text() for text in guide.findChildren(Text) if text.isVisible()}


def test_terms_are_searched_and_a_link_to_a_hidden_one_shows_it_again(shown: Show, qtbot: QtBot) -> None:
    guide = shown("guide-glossary").findChild(GuidePage)
    with qtbot.waitSignal(guide.terms_searched) as heard:
        qtbot.keyClicks(guide.glossary.search, "q")
    guide.show_glossary(guiding.glossary(samples.content(), "quota"))
    guide.finish()
    assert heard.args == ["q"]
    terms = {part.accessibleName() for part in guide.glossary.findChildren(Part)}
    assert "Quota" in terms
    assert "Upsell" not in terms
    guide.open_place(GuideLink("glossary", "upsell", ""))
    guide.finish()
    _settle()
    assert guide.window().focusWidget() is _part(guide, "Upsell")
    assert guide.glossary.search.text() == ""


def test_roles_of_a_stage_of_the_funnel_are_links(shown: Show, qtbot: QtBot) -> None:
    guide = shown("guide-funnel").findChild(GuidePage)
    stage = _part(guide, "5. Loyalty")
    link = next(link for link in stage.findChildren(TextLink) if link.text() == "Customer Success Manager")
    with qtbot.waitSignal(guide.role_opened) as heard:
        link.click()
    assert heard.args == ["customer-success-manager"]


def test_the_shared_ground_is_said_in_words(shown: Show) -> None:
    picture = shown("guide-shared").findChild(Venn)
    assert picture.accessibleName().startswith("Two fields that overlap")
    for words in ("Closing the deal", "Finding and qualifying leads", "Building a brand and its reputation"):
        assert words in picture.accessibleDescription()


def test_finding_in_the_guide_opens_the_glossary(guide: GuidePage) -> None:
    guide.place_opened.connect(guide.open_place)
    guide.find_text()
    assert guide.section == "glossary"
    assert guide.window().focusWidget() is guide.glossary.search


# -- small widgets -------------------------------------------------------------------------------


def test_a_long_choice_wraps_instead_of_being_cut(theme: Theme, qtbot: QtBot) -> None:
    button = ChoiceButton(theme, "Family")
    qtbot.addWidget(button)
    button.show_choices([("", "all"), ("growth", "Revenue operations and growth")], "growth")
    assert button.heightForWidth(button.sizeHint().width()) == 36
    assert button.heightForWidth(button.minimumSizeHint().width()) > 60


def test_a_part_that_links_lead_to_shows_the_focus(guide: GuidePage) -> None:
    part = _part(guide, "Purpose")

    def grabbed() -> QImage:
        _settle()
        return part.grab().toImage()

    before = grabbed()
    part.setFocus()
    assert grabbed() != before
