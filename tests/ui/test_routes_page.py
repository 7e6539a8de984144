"""The page of routes: what it shows and asks, the map by mouse and by keys, and the real database below."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sample_pages import routes as samples

from careerfit.app import about_me
from careerfit.app.plan import planning
from careerfit.app.workspace import Content
from careerfit.model.content import STAGES
from careerfit.model.routes import MapEdge, MapNode
from careerfit.ui.attach import Rooms
from careerfit.ui.pages.plan_page import PlanPage
from careerfit.ui.pages.routes_page import RoutesPage
from careerfit.ui.painting.map_shapes import laid_out
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.map_cards import neighbour
from tests.ui.ui_types import Open, Show

Key = Qt.Key
NODES = {node.role: node for node in samples.FULL.nodes}


@pytest.fixture
def page(shown: Show) -> RoutesPage:
    return shown("routes").findChild(RoutesPage)


def _settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def _words(*parts: QWidget) -> list[str]:
    return [part.text() for part in parts if part.isVisible()]


# -- what is shown -------------------------------------------------------------------------------


def test_the_page_says_where_from_and_where_to_and_lists_the_routes_best_first(page: RoutesPage) -> None:
    assert page.heading.accessibleName() == "From SEO Specialist to Chief Marketing Officer"
    assert page.start.combo.currentText() == "SEO Specialist"
    assert page.goal.combo.currentText() == "Chief Marketing Officer"
    assert [page.goal.combo.itemText(i) for i in range(2)] == [
        "Chief Marketing Officer",
        "Chief Revenue Officer",
    ]
    assert [option.isChecked() for option in page.routes.options] == [True, False, False]
    assert page.routes.options[0].accessibleDescription() == (
        "Best fit along the way. 9 to 16 years, 9 new skills. On the whole way: good fit."
    )


def test_the_first_step_of_the_chosen_route_is_told_in_words(page: RoutesPage) -> None:
    panel = page.panel
    assert _words(panel.heading, panel.gate, panel.skills, panel.fit_words, panel.wage) == [
        "Step 1: Marketing Analyst, a cross-over after 1 to 3 years",
        "Gate: Two experiments a quarter that moved a target number.",
        "To gain: Experiment design, Funnel analysis. Already there: SQL.",
        "For you: good fit. With 95 % certainty between fair fit and strong fit.",
        "U.S. median wage: from $70,000 to $76,000 a year, 9 % more (BLS OEWS May 2024).",
    ]
    assert panel.fit.isVisible()


def test_typing_finds_an_entry_of_the_list(page: RoutesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.asked) as heard:
        qtbot.keyClicks(page.goal.combo, "reven")
    assert page.goal.combo.currentText() == "Revenue Operations Analyst"
    assert heard.args[0] == "seo"


def test_each_of_the_three_wishes_can_be_asked_for(page: RoutesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.wished) as heard:
        qtbot.keyClick(page.wish.pills["skills"], Key.Key_Space)
    assert heard.args == ["skills"]


def test_skills_are_folded_counted_and_ticked_one_by_one(page: RoutesPage, qtbot: QtBot) -> None:
    assert not page.chips.isVisible()
    assert "1 of 6" in page.skills.button.accessibleDescription()
    qtbot.keyClick(page.skills.button, Key.Key_Return)
    assert page.chips.isVisible()
    with qtbot.waitSignal(page.skill_told) as heard:
        qtbot.keyClick(page.chips.chips["Copywriting"], Key.Key_Return)
    assert heard.args == ["Copywriting", True]
    page.chips.chips["SQL"].setFocus()
    page.render(replace(samples.FULL, skills=samples.FULL.skills[3:]))
    assert page.chips.chips["SQL"].hasFocus()


def test_without_a_result_the_questionnaire_is_offered_and_no_fit_is_drawn(shown: Show, qtbot: QtBot) -> None:
    page = shown("routes-unknown").findChild(RoutesPage)
    assert "not known" in page.about.text()
    assert not page.panel.fit.isVisible()
    with qtbot.waitSignal(page.quiz_asked):
        qtbot.keyClick(page.quiz, Key.Key_Return)
    page.render(samples.FULL)
    assert not page.quiz.isVisible()


def test_without_a_route_the_page_says_why_and_what_to_try_and_offers_no_plan(shown: Show) -> None:
    page = shown("routes-none").findChild(RoutesPage)
    assert "A way to SEO Specialist leads from these roles" in page.nothing.text()
    assert not page.panel.plan.isVisible()
    assert page.routes.options == []


def test_many_routes_are_folded_and_the_chosen_one_never_is(page: RoutesPage, qtbot: QtBot) -> None:
    many = tuple(
        replace(samples.ROUTES[2], roles=(*samples.ROUTES[2].roles, str(number))) for number in range(9)
    )
    page.render(replace(samples.FULL, routes=many, chosen=4))
    assert [option.isVisible() for option in page.routes.options] == [True] * 5 + [False] * 4
    qtbot.keyClick(page.routes.more, Key.Key_Return)
    assert all(option.isVisible() for option in page.routes.options)
    assert page.routes.options[5].hasFocus()


def test_the_step_that_was_told_stays_while_the_chosen_route_has_it(page: RoutesPage) -> None:
    page.map.canvas.cards["manager"].click()
    assert page.panel.role == "manager"
    page.render(replace(samples.FULL, wish="years"))
    assert page.panel.role == "manager"


# -- the map -------------------------------------------------------------------------------------


def test_every_role_on_the_map_is_a_button_that_says_all_that_is_painted(page: RoutesPage) -> None:
    cards = page.map.canvas.cards
    assert list(cards) == list(NODES)
    assert cards["growth"].accessibleName() == "Growth Marketer, Bridge, good fit, step 2 of the chosen route"
    assert cards["growth"].accessibleDescription() == "Leads to Marketing Manager (cross-over)."
    assert cards["seo"].accessibleName() == (
        "SEO Specialist, Marketing, strong fit, start of the chosen route, you are here"
    )


def test_the_map_is_one_stop_of_tab_and_arrows_walk_along_the_chosen_route(
    page: RoutesPage, qtbot: QtBot
) -> None:
    cards = page.map.canvas.cards
    assert [role for role, card in cards.items() if card.focusPolicy() & Qt.FocusPolicy.TabFocus] == ["seo"]
    cards["seo"].setFocus()
    walked = []
    for _ in range(4):
        qtbot.keyClick(page.window().focusWidget(), Key.Key_Right)
        walked.append(page.window().focusWidget().node.role)
    assert walked == ["analyst", "growth", "manager", "cmo"]
    qtbot.keyClick(page.window().focusWidget(), Key.Key_Down)
    assert page.window().focusWidget().node.role == "cro"
    assert [role for role, card in cards.items() if card.focusPolicy() & Qt.FocusPolicy.TabFocus] == ["cro"]


def test_arrows_are_mirrored_with_the_map(page: RoutesPage, qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _settle()
    cards = page.map.canvas.cards
    assert cards["cmo"].x() < cards["seo"].x()
    cards["seo"].setFocus()
    qtbot.keyClick(cards["seo"], Key.Key_Left)
    assert cards["analyst"].hasFocus()


@pytest.mark.parametrize("start", list(NODES))
def test_from_every_role_arrows_lead_somewhere_and_never_outside(start: str) -> None:
    ways = [(1, 0), (-1, 0), (0, 1), (0, -1)]
    found = {neighbour(NODES, samples.FULL.edges, start, *way) for way in ways}
    assert found - {""}
    assert found <= {*NODES, ""}


def test_enter_on_a_role_of_the_chosen_route_tells_its_step(page: RoutesPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.map.canvas.cards["growth"], Key.Key_Return)
    assert page.panel.heading.text().startswith("Step 2: Growth Marketer")
    assert page.map.canvas.cards["growth"].selected
    qtbot.keyClick(page.panel.after, Key.Key_Return)
    assert page.panel.heading.text().startswith("Step 3: Marketing Manager")


def test_the_last_step_has_no_next_one_and_the_focus_goes_to_the_one_before(
    page: RoutesPage, qtbot: QtBot
) -> None:
    for _ in range(3):
        page.panel.after.setFocus()
        qtbot.keyClick(page.panel.after, Key.Key_Return)
    assert not page.panel.after.isEnabled()
    assert page.panel.before.hasFocus()


def test_enter_on_a_role_of_another_route_asks_for_that_route(page: RoutesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.route_chosen) as heard:
        qtbot.keyClick(page.map.canvas.cards["demand"], Key.Key_Return)
    assert heard.args == [("seo", "demand", "manager", "cmo")]


def test_a_role_on_no_route_says_so_and_offers_routes_to_it(page: RoutesPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.map.canvas.cards["cro"], Key.Key_Return)
    assert page.panel.heading.text() == "Chief Revenue Officer"
    assert not page.panel.plan.isVisible()
    with qtbot.waitSignal(page.asked) as heard:
        qtbot.keyClick(page.panel.to_here, Key.Key_Return)
    assert heard.args == ["seo", "cro"]


def test_buttons_and_keys_zoom_the_map(page: RoutesPage, qtbot: QtBot) -> None:
    canvas = page.map.canvas
    before = canvas.zoom
    qtbot.keyClick(page.map.larger, Key.Key_Return)
    assert canvas.zoom > before
    card = canvas.cards["seo"]
    wide = card.width()
    qtbot.keyClick(card, Key.Key_Plus)
    assert card.width() > wide
    qtbot.keyClick(card, Key.Key_0)
    assert canvas.width() <= page.map.frame.viewport().width() + 1


def _wheel(page: RoutesPage, modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    at = QPointF(100, 100)
    event = QWheelEvent(
        at, QPointF(page.map.frame.mapToGlobal(at)), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.map.frame.viewport(), event)
    return event


def test_the_wheel_zooms_with_ctrl_and_is_the_pages_without(page: RoutesPage) -> None:
    before = page.map.canvas.zoom
    _wheel(page, Qt.KeyboardModifier.ControlModifier)
    assert page.map.canvas.zoom > before
    now = page.map.canvas.zoom
    _wheel(page, Qt.KeyboardModifier.NoModifier)
    assert page.map.canvas.zoom == now


def test_dragging_and_keys_move_a_map_that_is_larger_than_its_frame(page: RoutesPage, qtbot: QtBot) -> None:
    for _ in range(4):
        page.map.zoom_by(1)
    bar, port = page.map.frame.horizontalScrollBar(), page.map.frame.viewport()
    bar.setValue(0)
    qtbot.keyClick(page.map.canvas.cards["seo"], Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    pushed = bar.value()
    assert pushed > 0
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 8))
    qtbot.mouseMove(port, QPoint(150, 8))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(150, 8))
    assert bar.value() == pushed + 50


def test_walking_brings_each_role_into_sight(page: RoutesPage, qtbot: QtBot) -> None:
    for _ in range(5):
        page.map.zoom_by(1)
    page.map.canvas.cards["seo"].setFocus()
    for _ in range(4):
        qtbot.keyClick(page.window().focusWidget(), Key.Key_Right)
    focus = page.window().focusWidget()
    assert focus.node.role == "cmo"
    assert not focus.visibleRegion().isEmpty()


# -- shapes --------------------------------------------------------------------------------------


def _whole_map(content: Content) -> tuple[list[MapNode], list[MapEdge]]:
    rows = dict.fromkeys(STAGES, 0)
    nodes = []
    for role in content.catalogue.roles:
        nodes.append(
            MapNode(
                role.id, role.title, role.track, STAGES.index(role.stage), rows[role.stage], "", False, False
            )
        )
        rows[role.stage] += 1
    edges = [MapEdge(move.source, move.target, move.kind, False) for move in content.catalogue.moves]
    return nodes, edges


def test_no_two_cards_of_the_whole_catalogue_touch(content: Content, theme: Theme) -> None:
    nodes, edges = _whole_map(content)
    shapes = laid_out(nodes, edges, theme.look, below={}, mirrored=False)
    whole = QRectF(0, 0, shapes.size.width(), shapes.size.height())
    assert all(whole.contains(card) for card in shapes.cards.values())
    assert not any(one.intersects(other) for one, other in combinations(shapes.cards.values(), 2))


def test_no_line_passes_through_a_card(content: Content, theme: Theme) -> None:
    nodes, edges = _whole_map(content)
    shapes = laid_out(nodes, edges, theme.look, below={}, mirrored=False)
    crossed = [
        (edge.source, edge.target, role)
        for edge, line in zip(edges, shapes.lines, strict=True)
        for role, card in shapes.cards.items()
        for inner in [card.adjusted(3, 3, -3, -3)]
        if any(inner.contains(line.pointAtPercent(step / 100)) for step in range(101))
    ]
    assert crossed == []


def test_lines_begin_and_end_at_the_cards_of_their_move(theme: Theme) -> None:
    shapes = laid_out(samples.FULL.nodes, samples.FULL.edges, theme.look, below={}, mirrored=True)
    for edge, line in zip(samples.FULL.edges, shapes.lines, strict=True):
        for role, share in ((edge.source, 0.0), (edge.target, 1.0)):
            assert shapes.cards[role].adjusted(-1, -1, 1, 1).contains(line.pointAtPercent(share)), edge


# -- joined --------------------------------------------------------------------------------------


@pytest.fixture
def rooms(opened: Open, tmp_path: Path) -> Rooms:
    return opened(tmp_path)


def _page(rooms: Rooms) -> RoutesPage:
    page = rooms.bridge.pages["routes"]
    assert isinstance(page, RoutesPage)
    return page


def test_the_entry_opens_routes_from_nothing_yet_for_somebody_unknown(rooms: Rooms) -> None:
    rooms.bridge.window.navigation.entries["routes"].click()
    page = _page(rooms)
    assert rooms.bridge.window.page() == "routes"
    assert page.start.combo.currentData() == ""
    assert page.routes.options
    assert page.quiz.isVisible()


def test_asking_wishing_and_choosing_read_the_routes_anew(rooms: Rooms, qtbot: QtBot) -> None:
    rooms.bridge.enter("routes")
    page = _page(rooms)
    page.asked.emit("seo-specialist", "chief-marketing-officer")
    assert page.heading.accessibleName() == "From SEO Specialist to Chief Marketing Officer"
    page.wished.emit("skills")
    assert page.wish.pills["skills"].isChecked()
    second = page.routes.options[1]
    second.setFocus()
    qtbot.keyClick(second, Key.Key_Space)
    assert [option.isChecked() for option in page.routes.options].index(True) == 1
    assert page.routes.options[1].hasFocus()


def test_all_roles_and_moves_can_be_shown(rooms: Rooms, content: Content, qtbot: QtBot) -> None:
    rooms.bridge.enter("routes")
    page = _page(rooms)
    few = len(page.map.canvas.cards)
    qtbot.keyClick(page.map.everything, Key.Key_Space)
    assert few < len(page.map.canvas.cards) == len(content.catalogue.roles)
    qtbot.keyClick(page.map.everything, Key.Key_Space)
    assert len(page.map.canvas.cards) == few


def test_a_ticked_skill_is_kept_and_asks_for_fewer_new_ones(rooms: Rooms, qtbot: QtBot) -> None:
    bridge, page = rooms.bridge, _page(rooms)
    bridge.enter("routes", "chief-marketing-officer", "seo-specialist")
    page.skills.set_opened(opened=True)
    asked = next(name for name, chip in page.chips.chips.items() if not chip.isChecked())
    qtbot.keyClick(page.chips.chips[asked], Key.Key_Space)
    assert about_me.state(bridge.workspace, bridge.person).skills[asked].state == "have"
    assert page.chips.chips[asked].isChecked()
    assert page.heading.accessibleName() == "From SEO Specialist to Chief Marketing Officer"
    qtbot.keyClick(page.chips.chips[asked], Key.Key_Space)
    assert asked not in about_me.state(bridge.workspace, bridge.person).skills


def test_a_role_page_leads_to_its_routes_and_a_step_to_its_role_page(rooms: Rooms, qtbot: QtBot) -> None:
    bridge = rooms.bridge
    bridge.enter("role", "brand-manager")
    bridge.pages["role"].routes.click()
    assert bridge.window.page() == "routes"
    assert _page(rooms).goal.combo.currentData() == "brand-manager"
    role = _page(rooms).panel.role
    qtbot.keyClick(_page(rooms).panel.about, Key.Key_Return)
    assert bridge.window.page() == "role"
    assert bridge.pages["role"].role == role


def test_the_chosen_route_becomes_a_plan(rooms: Rooms, qtbot: QtBot) -> None:
    bridge, page = rooms.bridge, _page(rooms)
    bridge.enter("routes", "chief-revenue-officer", "sales-manager")
    roles = page.routes.options[0].route.roles
    qtbot.keyClick(page.panel.plan, Key.Key_Return)
    assert bridge.window.page() == "plan"
    plan = bridge.pages["plan"]
    assert isinstance(plan, PlanPage)
    assert [card.row.role for card in plan.cards.values()] == list(roles[1:])
    assert planning.plan(bridge.workspace, bridge.person).goal == "Chief Revenue Officer"


def test_the_map_follows_the_text_size(page: RoutesPage, theme: Theme) -> None:
    before = page.map.canvas.cards["seo"].height()
    theme.set_scale(2.0)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert page.map.canvas.cards["seo"].height() > 1.5 * before
