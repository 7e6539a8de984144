"""The counselor's workspace is there for who wants it, and nobody else meets it."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from careerfit.app.caseload import doing
from careerfit.model.session import Person
from careerfit.ui.attach import Rooms
from careerfit.ui.pages.settings_page import SettingsPage
from tests.ui.ui_types import Open


def counselor_link(rooms: Rooms) -> QPushButton:
    links = rooms.bridge.window.start.findChildren(QPushButton)
    return next(link for link in links if link.text() == "I am a counselor")


def test_nobody_meets_the_workspace_who_does_not_ask_for_it(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    assert "counselor" not in rooms.bridge.window.navigation.entries
    assert "people" not in rooms.bridge.doors


def test_who_says_to_be_a_counselor_gets_it_at_once_and_at_the_next_start(
    opened: Open, tmp_path: Path
) -> None:
    rooms = opened(tmp_path)
    counselor_link(rooms).click()
    window = rooms.bridge.window
    assert window.page() == "counselor"
    assert window.navigation.entries["counselor"].current
    assert list(window.navigation.entries)[-2:] == ["counselor", "settings"]
    window.close()
    again = opened(tmp_path)
    assert again.bridge.window.navigation.entries["counselor"].isEnabled()


def test_a_second_click_on_the_link_opens_it(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    counselor_link(rooms).click()
    rooms.bridge.window.open_page("start")
    counselor_link(rooms).click()
    assert rooms.bridge.window.page() == "counselor"


def test_the_settings_hide_it_and_bring_it_back(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    counselor_link(rooms).click()
    rooms.bridge.window.navigation.entries["settings"].click()
    page = rooms.bridge.pages["settings"]
    assert isinstance(page, SettingsPage)
    assert page.counselor.isChecked()
    page.counselor.click()
    assert "counselor" not in rooms.bridge.window.navigation.entries
    assert rooms.bridge.window.page() == "settings"
    page = rooms.bridge.pages["settings"]
    assert isinstance(page, SettingsPage)
    page.counselor.click()
    assert rooms.bridge.window.page() == "counselor"


def test_whom_a_counselor_works_on_does_not_become_the_person_at_the_computer(
    opened: Open, tmp_path: Path
) -> None:
    rooms = opened(tmp_path)
    counselor_link(rooms).click()
    bridge = rooms.bridge
    bridge.workspace.store.add_person(Person("p1", "person-1", bridge.workspace.clock()))
    before = bridge.person
    assert bridge.act(lambda workspace: doing.tag(workspace, ["p1"], "spring"))
    assert bridge.person == before
