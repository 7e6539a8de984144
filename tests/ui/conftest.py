"""One theme for all tests of pages, light and at 100 % and in English when a test begins."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerfit.app.workspace import Content, load_content
from careerfit.ui import language
from careerfit.ui.attach import Rooms, attach
from careerfit.ui.theme import STYLE, Theme
from careerfit.ui.window import MainWindow
from tests.ui.ui_types import Open, Show

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "docs"))  # sample_pages, screenshots


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["careerfit", *STYLE]


@pytest.fixture(scope="session")
def one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def theme(one_theme: Theme, qapp: QApplication) -> Theme:
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    language.install(qapp, "en")
    one_theme.choose("light")
    one_theme.set_scale(1.0)
    return one_theme


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, settings: QSettings) -> Show:
    """Return a function that shows a window of a size with one of the sample pages open and active."""
    import screenshots  # noqa: PLC0415 - imports Qt, after the platform is set

    kept: list[MainWindow] = []  # qtbot holds them weakly

    def show(page: str, width: int = 1240, height: int = 780) -> MainWindow:
        window = screenshots.made(theme, settings, page)
        qtbot.addWidget(window)
        kept.append(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        screenshots.PAGES[page](window)
        for _ in range(4):
            QApplication.processEvents()
        return window

    return show


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content()


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, content: Content) -> Open:
    """Return a function that opens the whole program on the database in a folder."""
    kept: list[MainWindow] = []

    def open_on(folder: Path) -> Rooms:
        window = MainWindow(theme, QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(window)
        kept.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        rooms = attach(content, window, theme, folder)
        rooms.join_all()
        # the order of questions and options decides what a key answers: the same in every run
        rooms.bridge.workspace = replace(rooms.bridge.workspace, new_seed=lambda: 7)
        for _ in range(4):
            QApplication.processEvents()
        return rooms

    return open_on
