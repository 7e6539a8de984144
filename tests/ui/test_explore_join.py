"""Library, role pages and guide joined to a real workspace: doors, the way back, wishes, waiting."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerfit.app import about_me, actions
from careerfit.app.workspace import Workspace, load_content, open_workspace
from careerfit.model.person import Wishes
from careerfit.ui.bridge import Bridge
from careerfit.ui.joins import explore
from careerfit.ui.pages.explore_page import ExplorePage
from careerfit.ui.pages.guide_page import GuidePage
from careerfit.ui.pages.role_page import RolePage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "data", load_content(language="en")) as opened:
        yield opened


@pytest.fixture
def bridge(workspace: Workspace, theme: Theme, settings: QSettings, qtbot: QtBot) -> Bridge:
    window = MainWindow(theme, settings)
    qtbot.addWidget(window)
    window.resize(1240, 780)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = Bridge(workspace, window, theme)
    made.window_kept = window  # qtbot holds it weakly
    explore.join(made)
    return made


def _settle() -> None:
    for _ in range(60):
        QApplication.processEvents()


def _library(bridge: Bridge) -> ExplorePage:
    page = bridge.pages["explore"]
    assert isinstance(page, ExplorePage)
    return page


def _role(bridge: Bridge) -> RolePage:
    page = bridge.pages["role"]
    assert isinstance(page, RolePage)
    return page


def _guide(bridge: Bridge) -> GuidePage:
    page = bridge.pages["guide"]
    assert isinstance(page, GuidePage)
    return page


def _finished(bridge: Bridge) -> str:
    """Take a whole questionnaire; return its session."""
    workspace = bridge.workspace
    session = actions.begin(workspace, label="person-1").session
    for item in workspace.store.session(session).order:
        actions.answer(workspace, session, item, 4 if item.startswith("an") else 2, 3000)
    actions.finish(workspace, session)
    bridge.person, bridge.result = workspace.store.session(session).person, session
    return session


def test_pages_are_made_when_they_are_first_opened(bridge: Bridge) -> None:
    assert "role" not in bridge.pages
    assert "guide" not in bridge.pages
    assert bridge.window.navigation.entries["explore"].isEnabled()
    bridge.enter("role", "copywriter")
    assert bridge.window.page() == "role"
    assert bridge.window.navigation.entries["explore"].current


def test_the_entry_opens_the_library_and_typing_filters_it(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.window.navigation.entries["explore"].click()
    _settle()
    page = _library(bridge)
    assert page.counted.text() == "34 of 34 roles"
    page.find_text()
    qtbot.keyClicks(page.search, "seo")
    _settle()
    assert page.counted.text() == f"{len(page._screen.rows)} of 34 roles"
    assert page._screen.rows[0].id == "seo-specialist"


def test_the_way_back_leads_through_all_places_to_where_one_came_in(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.enter("explore")
    _settle()
    _library(bridge).role_opened.emit("copywriter")
    _settle()
    _role(bridge).scroll_to(300)
    _settle()
    _role(bridge).role_opened.emit("seo-specialist")
    _settle()
    _role(bridge).scale_opened.emit("reach")
    _settle()
    assert bridge.window.page() == "guide"
    assert _guide(bridge).section == "scale"
    qtbot.keyClick(bridge.window.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    _settle()
    assert (bridge.window.page(), _role(bridge).role) == ("role", "seo-specialist")
    _role(bridge).went_back.emit()
    _settle()
    assert (_role(bridge).role, _role(bridge).scrolled) == ("copywriter", 300)
    _role(bridge).went_back.emit()
    assert bridge.window.page() == "explore"


def test_a_role_opened_from_another_page_leads_back_to_that_page(bridge: Bridge) -> None:
    bridge.window.open_page("start")
    bridge.enter("role", "copywriter")
    _role(bridge).role_opened.emit("seo-specialist")
    _role(bridge).went_back.emit()
    _role(bridge).went_back.emit()
    assert bridge.window.page() == "start"


def test_back_in_the_guide_returns_to_the_section_and_its_place(bridge: Bridge) -> None:
    bridge.enter("guide", "compare", "")
    _settle()
    _guide(bridge).scroll_to(500)
    _settle()
    bridge.enter("guide", "glossary", "quota")
    _settle()
    assert _guide(bridge).section == "glossary"
    _guide(bridge).went_back.emit()
    _settle()
    assert (_guide(bridge).section, _guide(bridge).scrolled) == ("compare", 500)


def test_a_role_that_is_gone_is_said_in_the_banner_and_the_page_stays(bridge: Bridge) -> None:
    bridge.enter("explore")
    bridge.enter("role", "astronaut")
    assert bridge.window.page() == "explore"
    assert bridge.window.banner.isVisible()


def test_an_open_result_brings_its_order_and_its_fits(bridge: Bridge) -> None:
    bridge.enter("explore")
    assert _library(bridge).filters.order.value == "title"
    _finished(bridge)
    bridge.enter("explore")
    _settle()
    page = _library(bridge)
    assert page.filters.order.value == "fit"
    assert page._screen.rows[0].band_text
    bridge.enter("role", page._screen.rows[0].id)
    assert _role(bridge)._screen.fit is not None


def test_wishes_of_the_person_preset_the_library_until_they_are_changed_there(bridge: Bridge) -> None:
    _finished(bridge)
    bridge.enter("explore")
    page = _library(bridge)
    bridge.act(lambda w: about_me.wish(w, bridge.person, Wishes(cold_contact="none")))
    assert page.query.wishes == Wishes(cold_contact="none")  # the open page follows
    assert page.hidden.isVisible()
    page.wished.emit("travel", "rare")
    assert page.query.wishes == Wishes(cold_contact="none", travel="rare")
    bridge.act(lambda w: about_me.wish(w, bridge.person, Wishes()))
    assert page.query.wishes == Wishes(cold_contact="none", travel="rare")  # a choice made here stays
    assert about_me.state(bridge.workspace, bridge.person).wishes == Wishes()  # and is not told


def test_an_open_role_follows_what_the_person_tells(bridge: Bridge) -> None:
    _finished(bridge)
    bridge.enter("role", "marketing-analyst")
    bridge.act(lambda w: about_me.wish(w, bridge.person, Wishes(degree="not-needed")))
    assert [fact.name for fact in _role(bridge)._screen.conditions if fact.against] == ["Degree"]


def test_comparing_goes_through_the_door_only_where_there_is_one(bridge: Bridge) -> None:
    bridge.enter("explore")
    assert not _library(bridge).compare.isVisible()
    gone: list[tuple[str, ...]] = []
    bridge.doors["compare-roles"] = lambda *roles: gone.append(roles)
    bridge.enter("explore")
    assert _library(bridge).compare.isVisible()
    _library(bridge).compared.emit("copywriter", "seo-specialist")
    bridge.enter("role", "copywriter")
    _role(bridge).compare.click()
    assert gone == [("copywriter", "seo-specialist"), ("copywriter", "")]


def test_the_longest_wait_of_the_event_loop_is_reported(
    bridge: Bridge, record_property: Callable[[str, object], None]
) -> None:
    """Report, in processor time of this thread, how long a key press would wait; no time is demanded here."""
    longest = [0.0]
    last = [time.thread_time()]

    def tick() -> None:
        now = time.thread_time()
        longest[0] = max(longest[0], now - last[0])
        last[0] = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(0)
    for door in (("explore",), ("role", "copywriter"), ("guide", "compare", ""), ("guide", "glossary", "")):
        QTimer.singleShot(0, lambda door=door: bridge.enter(*door))
        _settle()
    record_property("longest_ms", round(longest[0] * 1000, 1))
    assert longest[0] > 0
