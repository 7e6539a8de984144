import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from careerfit.ui.appearance import kept_appearance
from careerfit.ui.theme import Theme
from careerfit.ui.widgets import banner
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.window import MainWindow
from tests.ui.ui_types import Show


@pytest.mark.parametrize(
    "module",
    ["careerfit.ui.window", "careerfit.ui.pages.start_page", "careerfit.ui.startup", "careerfit.ui.theme"],
)
def test_the_first_window_loads_nothing_heavy(module: str) -> None:
    heavy = {
        "numpy",
        "sqlite_utils",
        "sqlcipher3",
        "yaml",
        "click",
        "careerfit.app",
        "careerfit.ui.pages.result_page",
        "careerfit.model.screens",
        "dataclasses",
    }
    script = f"import sys, {module}; print(*sorted(set(sys.modules) & {heavy!r}))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""


def test_quiz_and_result_are_disabled_and_say_why_until_they_are_opened(
    qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    window = MainWindow(theme, settings)
    qtbot.addWidget(window)
    for name in ("quiz", "result"):
        entry = window.navigation.entries[name]
        assert not entry.isEnabled()
        assert entry.toolTip()
        assert entry.accessibleDescription() == entry.toolTip()


def test_a_page_that_is_added_uses_the_entry_that_was_kept_for_it(
    qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    window = MainWindow(theme, settings)
    qtbot.addWidget(window)
    window.add_page("result", "Result", QLabel("a result"))
    window.open_page("result")
    assert list(window.navigation.entries) == [
        "start",
        "quiz",
        "result",
        "routes",
        "plan",
        "explore",
        "settings",
    ]
    assert window.page() == "result"
    entry = window.navigation.entries["result"]
    assert entry.isEnabled()
    assert entry.current
    assert entry.accessibleDescription() == "this page is open"
    window.forbid_page("result", "for a reason")
    assert entry.toolTip() == "for a reason"


def test_an_entry_opens_its_page_and_says_so(shown: Show, qtbot: QtBot) -> None:
    window = shown("question")
    with qtbot.waitSignal(window.page_chosen) as heard:
        qtbot.mouseClick(window.navigation.entries["start"], Qt.MouseButton.LeftButton)
    assert heard.args == ["start"]
    assert window.page() == "start"


def test_opening_a_page_that_is_not_there_is_a_bug_that_shows(
    qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    window = MainWindow(theme, settings)
    qtbot.addWidget(window)
    with pytest.raises(KeyError):
        window.open_page("routes")


def test_the_side_bar_lies_along_the_top_of_a_narrow_window(shown: Show) -> None:
    window = shown("start", 1240, 700)
    assert window.navigation.height() == window.centralWidget().height()
    window.resize(640, 400)
    QApplication.processEvents()
    assert window.navigation.width() == 640
    assert window.navigation.height() < 60


def test_entries_without_room_side_by_side_are_folded_into_one_menu(
    shown: Show, qtbot: QtBot, theme: Theme
) -> None:
    theme.set_scale(2.0)
    window = shown("result", 640, 400)
    assert not any(entry.isVisible() for entry in window.navigation.entries.values())
    (more,) = [b for b in window.navigation.findChildren(Button) if b.isVisible() and "Result" in b.text()]
    qtbot.keyClick(more, Qt.Key.Key_Return)
    (menu,) = window.navigation.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    actions = {action.text(): action for action in menu.actions()}
    assert actions["Result"].isChecked()
    assert not actions["Routes"].isEnabled()
    actions["Start"].trigger()
    assert window.page() == "start"
    menu.close()
    theme.set_scale(1.0)
    window.resize(1240, 780)
    QApplication.processEvents()
    assert all(entry.isVisible() for entry in window.navigation.entries.values())


def test_an_error_is_shown_spoken_copied_and_closed(
    shown: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[tuple[str, bool]] = []
    monkeypatch.setattr(banner, "announce", lambda _, text, *, urgent=False: spoken.append((text, urgent)))
    window = shown("start")
    window.show_error("The disk is full.", "Free some space.", "errno 28")
    assert window.banner.isVisible()
    assert spoken == [("The disk is full. Free some space.", True)]
    qtbot.mouseClick(window.banner.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "The disk is full.\nFree some space.\nerrno 28"
    qtbot.mouseClick(window.banner.close_button, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()


def test_an_error_that_is_longer_than_the_window_scrolls_by_keyboard_from_its_buttons(
    shown: Show, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_scale(2.0)
    window = shown("start", 640, 400)
    window.show_error(
        "The questions have faults.", "\n".join(f"pack.yaml:{line}: a fault" for line in range(20))
    )
    QApplication.processEvents()
    shell = window.banner
    assert shell.close_button.mapTo(window, shell.close_button.rect().bottomLeft()).y() < 400
    assert shell.message.height() >= shell.message.heightForWidth(shell.message.width())
    qtbot.keyClick(shell.close_button, Qt.Key.Key_End)
    assert (
        shell.message.mapTo(window, shell.message.rect().bottomLeft()).y()
        <= shell.close_button.mapTo(window, QPoint(0, 0)).y()
    )
    qtbot.keyClick(shell.copy, Qt.Key.Key_Home)
    assert shell.title.mapTo(shell, QPoint(0, 0)).y() > 0


def test_an_error_text_is_never_taken_for_markup(shown: Show) -> None:
    window = shown("start")
    window.show_error("<b>x</b>", "<img src='file:///etc/hostname'>")
    assert window.banner.title.textFormat() == Qt.TextFormat.PlainText
    assert window.banner.message.textFormat() == Qt.TextFormat.PlainText


def test_the_size_comes_back_at_the_next_start(
    shown: Show, qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    window = shown("start", 700, 500)
    window.close()
    settings.sync()
    again = MainWindow(theme, QSettings(settings.fileName(), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    assert again.size() == QSize(700, 500)  # the screen without a display is 800 x 800


def test_a_damaged_settings_file_gives_the_usual_window(
    qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    settings.setValue("window/geometry", "nonsense")
    settings.setValue("appearance/scale", "nonsense")
    settings.setValue("appearance/palette", "pink")
    window = MainWindow(theme, settings)
    qtbot.addWidget(window)
    assert window.size() == QSize(1240, 780)
    assert kept_appearance(settings) == (None, 1.0)


def test_text_size_and_colours_are_chosen_and_kept(shown: Show, theme: Theme, settings: QSettings) -> None:
    window = shown("start")
    window.appearance.grow(0.25)
    window.appearance.choose("contrast")
    assert theme.look.scale == 1.25
    assert theme.look.colors.name == "contrast"
    assert kept_appearance(settings) == ("contrast", 1.25)
    window.appearance.set_scale(1.0)
    assert theme.look.scale == 1.0


def test_the_text_grows_with_the_usual_keys(shown: Show, theme: Theme, qtbot: QtBot) -> None:
    window = shown("question")
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.look.scale == 1.25
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.look.scale == 1.0
