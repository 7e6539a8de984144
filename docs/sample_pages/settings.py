"""The settings and the list of shortcuts."""

from collections.abc import Callable

from careerfit.model.choice import Choice
from careerfit.model.settings import SettingsScreen
from careerfit.ui.pages.settings_page import SettingsPage
from careerfit.ui.pages.shortcuts_page import KeyGroup, ShortcutsPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

SETTINGS = SettingsScreen(
    languages=(Choice("en", "English"), Choice("es", "Español"), Choice("de", "Deutsch")),
    language="en",
    palette="",
    scale=1.0,
    motion=True,
    single_keys=True,
    counselor=False,
    folder="/home/person-1/.local/share/careerfit",
    backups=("careerfit-2026-11-22.db", "careerfit-2026-10-30.db"),
    about=("careerfit 0.1.0, engine 1.1", "Questions careerfit 1.0.0, roles 1.0.0"),
    sources=(
        "This program includes information from the O*NET 30.2 Database by the U.S. Department of Labor.",
        "Wages and outlook are figures of the U.S. Bureau of Labor Statistics.",
    ),
    components=(("Qt for Python (PySide6)", "LGPL 3"), ("NumPy", "BSD 3-Clause")),
)
KEYS = (
    KeyGroup("Everywhere", (("Ctrl+F", "Find"), ("Ctrl+Z", "Undo"), ("F1, Ctrl+?", "All shortcuts"))),
    KeyGroup("While a question is asked", (("1 - 5", "Answer"), ("0", "I'd rather not say"))),
)


def add(window: MainWindow, theme: Theme) -> None:
    """Put the pages into a window."""
    window.add_page("settings", "Settings", SettingsPage(theme))
    window.add_page("shortcuts", "", ShortcutsPage(theme), under="settings")


def _settings(window: MainWindow) -> None:
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)
    page.render(SETTINGS)
    window.open_page("settings")


def _shortcuts(window: MainWindow) -> None:
    page = window.pages["shortcuts"]
    assert isinstance(page, ShortcutsPage)
    page.render(KEYS)
    window.open_page("shortcuts")


PAGES: dict[str, Callable[[MainWindow], None]] = {"settings": _settings, "shortcuts": _shortcuts}
