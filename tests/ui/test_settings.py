"""The settings as they work in the whole program: language, look, keys, data, shortcuts, coming back."""

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from careerfit import paths
from careerfit.app.about import COMPONENTS
from careerfit.store.store import Store
from careerfit.ui import language
from careerfit.ui.attach import Rooms
from careerfit.ui.pages.question_page import QuestionPage
from careerfit.ui.pages.settings_page import SettingsPage
from careerfit.ui.pages.shortcuts_page import ShortcutsPage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.text import Text
from tests.ui.ui_types import Open


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    language.install(qapp, "en")


def settings_page(rooms: Rooms) -> SettingsPage:
    rooms.bridge.window.navigation.entries["settings"].click()
    page = rooms.bridge.pages["settings"]
    assert isinstance(page, SettingsPage)
    assert rooms.bridge.window.page() == "settings"
    return page


def press(rooms: Rooms, key: Qt.Key | str, modifier: Qt.KeyboardModifier | None = None) -> None:
    widget = rooms.bridge.window.focusWidget() or rooms.bridge.window
    QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()


def begin(rooms: Rooms) -> QuestionPage:
    press(rooms, Qt.Key.Key_Return)
    press(rooms, Qt.Key.Key_Return)
    page = rooms.bridge.pages["quiz"]
    assert isinstance(page, QuestionPage)
    assert rooms.bridge.window.page() == "quiz"
    return page


def texts(rooms: Rooms) -> list[str]:
    return [text.text() for text in rooms.bridge.window.findChildren(Text) if text.isVisible()]


def test_another_language_is_spoken_at_once_everywhere_and_the_page_stays_open(
    opened: Open, tmp_path: Path
) -> None:
    rooms = opened(tmp_path)
    begin(rooms)
    press(rooms, "2")
    settings_page(rooms).language.pills["de"].click()
    QApplication.processEvents()
    window = rooms.bridge.window
    assert window.page() == "settings"
    assert "Sprache" in texts(rooms)
    assert window.navigation.entries["explore"].text() == "Erkunden"
    window.navigation.entries["quiz"].click()
    page = rooms.bridge.pages["quiz"]
    assert isinstance(page, QuestionPage)
    assert page.place.text().startswith("Frage 2 von 72")
    assert page.heading.accessibleName() != ""
    assert rooms.bridge.workspace.content.pack.language == "de"
    press(rooms, "3")
    assert page.place.text().startswith("Frage 3 von 72")
    assert language.chosen(window.settings) == os.environ["CAREERFIT_LANG"]  # which goes before a choice
    assert window.settings.value("language") == "de"


def test_changing_the_language_twice_leaves_one_of_everything(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    for code in ("es", "en"):
        settings_page(rooms).language.pills[code].click()
        QApplication.processEvents()
    window = rooms.bridge.window
    assert next(iter(window.navigation.entries)) == "start"
    keys = [keys.toString() for action in window.actions() for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))
    begun: list[object] = []
    rooms.bridge.changed.connect(begun.append)
    window.open_page("start")
    press(rooms, Qt.Key.Key_Return)
    assert len([change for change in begun if change.kind == "begun"]) == 1  # type: ignore[attr-defined]
    with Store.open(tmp_path) as store:
        assert len(store.sessions()) == 1


def test_a_text_size_and_colors_that_are_chosen_hold_at_once_and_are_kept(
    opened: Open, tmp_path: Path, theme: Theme
) -> None:
    rooms = opened(tmp_path)
    page = settings_page(rooms)
    page.scale_row.pills["1.5"].click()
    page.palette_row.pills["dark"].click()
    assert theme.look.scale == 1.5
    assert theme.look.colors.name == "dark"
    rooms.bridge.window.close()
    assert opened(tmp_path).bridge.window.settings.value("appearance/palette") == "dark"


def test_motion_can_be_turned_off(opened: Open, tmp_path: Path, theme: Theme) -> None:
    rooms = opened(tmp_path)
    settings_page(rooms).motion.click()
    assert not theme.motion
    begin_page = rooms.bridge.pages["quiz"]
    assert isinstance(begin_page, QuestionPage)
    rooms.bridge.window.open_page("start")
    begin(rooms)
    press(rooms, "2")
    assert begin_page.progress.value() == round(100 / 72)


def test_single_keys_that_are_switched_off_answer_nothing_and_stay_so(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    settings_page(rooms).single_keys.click()
    rooms.bridge.window.open_page("start")
    page = begin(rooms)
    press(rooms, "2")
    assert page.place.text().startswith("Question 1 of 72")
    rooms.bridge.window.close()
    again = opened(tmp_path)
    assert not settings_page(again).single_keys.isChecked()


def test_a_copy_that_is_asked_for_is_a_whole_database_and_listed(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    begin(rooms)
    press(rooms, "2")
    page = settings_page(rooms)
    page.back_up.click()
    (copy,) = tmp_path.glob("careerfit-*.db")
    assert rooms.bridge.window.banner.isVisible()
    assert copy.name in rooms.bridge.window.banner.title.text()
    assert any(copy.name in text for text in texts(rooms))
    (tmp_path / "elsewhere").mkdir()
    copy.rename(tmp_path / "elsewhere" / paths.DATABASE)
    with Store.open(tmp_path / "elsewhere") as store:
        assert store.sessions()[0].asked == 1


def test_another_folder_gets_a_copy_and_is_used_from_the_next_start(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CAREERFIT_DATA", raising=False)
    monkeypatch.setattr(paths, "_usual_folder", lambda: tmp_path)
    rooms = opened(tmp_path)
    begin(rooms)
    press(rooms, "2")
    target = tmp_path / "drive"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    settings_page(rooms).move_folder.click()
    assert str(target) in rooms.bridge.window.banner.title.text()
    assert paths.data_folder() == target
    with Store.open(target) as store:
        assert store.sessions()[0].asked == 1
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    settings_page(rooms).move_folder.click()
    assert "in use already" in rooms.bridge.window.banner.title.text()


def test_f1_lists_every_action_with_keys_and_those_of_the_pages(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    press(rooms, Qt.Key.Key_F1)
    window = rooms.bridge.window
    assert window.page() == "shortcuts"
    page = rooms.bridge.pages["shortcuts"]
    assert isinstance(page, ShortcutsPage)
    listed = texts(rooms)
    for action in window.actions():
        if action.shortcuts():
            assert action.text() in listed
    assert "While a question is asked" in listed
    assert "0" in listed
    page.back.click()
    assert window.page() == "start"


def test_ctrl_z_takes_the_last_answer_back(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    page = begin(rooms)
    press(rooms, "2")
    press(rooms, "3")
    press(rooms, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.place.text().startswith("Question 2 of 72")


def test_ctrl_and_a_digit_opens_a_page_and_answers_nothing(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    begin(rooms)
    press(rooms, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert rooms.bridge.window.page() == "start"
    with Store.open(tmp_path) as store:
        assert store.sessions() == () or store.sessions()[0].asked == 0


def test_the_page_and_the_question_come_back_at_the_next_start(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    begin(rooms)
    press(rooms, "2")
    press(rooms, "2")
    rooms.bridge.window.close()
    rooms.bridge.window.settings.sync()
    again = opened(tmp_path)
    assert again.bridge.window.page() == "quiz"
    page = again.bridge.pages["quiz"]
    assert isinstance(page, QuestionPage)
    assert page.place.text().startswith("Question 3 of 72")
    settings_page(again)
    again.bridge.window.close()
    again.bridge.window.settings.sync()
    assert opened(tmp_path).bridge.window.page() == "settings"


def test_what_was_open_and_is_gone_is_no_reason_to_complain(opened: Open, tmp_path: Path) -> None:
    rooms = opened(tmp_path)
    for name, value in (("page", "quiz"), ("session", "nowhere"), ("result", "gone")):
        rooms.bridge.window.settings.setValue(f"window/{name}", value)
    rooms.bridge.window.settings.sync()
    again = opened(tmp_path)
    assert again.bridge.window.page() == "start"
    assert not again.bridge.window.banner.isVisible()


def test_everything_that_the_program_needs_is_named_with_its_licence() -> None:

    project = tomllib.loads((paths.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {requirement.split(">")[0].strip() for requirement in project["dependencies"]}
    assert needed == {distribution for _, _, distribution in COMPONENTS if distribution}


def test_texts_are_whole_after_the_window_was_resized_while_the_page_was_hidden(
    opened: Open, tmp_path: Path
) -> None:
    rooms = opened(tmp_path)
    settings_page(rooms).language.pills["de"].click()
    window = rooms.bridge.window
    window.open_page("start")
    for height in (700, 2600, 1300):
        window.resize(1100, height)
        for _ in range(6):
            QApplication.processEvents()
    settings_page(rooms)
    for _ in range(6):
        QApplication.processEvents()
    cut = [
        text.text()
        for text in window.findChildren(Text)
        if text.isVisible() and text.height() < text.heightForWidth(text.width())
    ]
    assert cut == []
