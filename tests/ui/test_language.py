"""Choosing the window's language, and speaking it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from careerfit import paths
from careerfit.app.workspace import load_content
from careerfit.ui import language
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    language.install(qapp, "en")


@pytest.fixture(autouse=True)
def _nothing_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CAREERFIT_LANG", raising=False)


def _system(monkeypatch: pytest.MonkeyPatch, *languages: str) -> None:
    class System(QLocale):
        def uiLanguages(self, *_separator: object) -> list[str]:
            return list(languages)

    monkeypatch.setattr(QLocale, "system", staticmethod(System))


def test_the_languages_of_the_window_are_those_that_there_are_words_of() -> None:
    assert set(language.languages()) == set(paths.languages())
    assert set(language.languages()) == {"en", "es", "de"}
    for code in paths.languages():
        assert load_content(language=code).words.language == code


@pytest.mark.parametrize(
    ("system", "code"),
    [
        (("es-MX", "es", "en"), "es"),
        (("fr-FR", "fr", "de-CH", "de", "en"), "de"),
        (("de_AT",), "de"),
        (("C",), "en"),
        (("den-CA",), "en"),
        ((), "en"),
    ],
)
def test_without_a_choice_the_window_speaks_the_systems_language(
    settings: QSettings, monkeypatch: pytest.MonkeyPatch, system: tuple[str, ...], code: str
) -> None:
    _system(monkeypatch, *system)
    assert language.chosen(settings) == code


def test_a_choice_is_kept_for_the_next_start(settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    _system(monkeypatch, "es-MX")
    language.keep(settings, "de")
    settings.sync()
    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    assert language.chosen(again) == "de"
    again.setValue("language", "xx")
    assert language.chosen(again) == "es"


def test_the_environment_counts_more_than_the_choice(
    settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    language.keep(settings, "de")
    monkeypatch.setenv("CAREERFIT_LANG", "es_AR")
    assert language.chosen(settings) == "es"


def test_a_window_made_after_the_choice_speaks_the_language(
    qtbot: QtBot, qapp: QApplication, theme: Theme, settings: QSettings
) -> None:
    said = {}
    for code in ("de", "es", "en", "de"):
        language.install(qapp, code)
        assert language.current() == code
        window = MainWindow(theme, settings)
        qtbot.addWidget(window)
        said[code] = window.navigation.entries["result"].text()
        assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert said == {"en": "Result", "es": "Resultado", "de": "Ergebnis"}


def test_qts_own_dialogs_speak_it_too(qtbot: QtBot, qapp: QApplication) -> None:
    said = {}
    for code in ("es", "de", "en"):
        language.install(qapp, code)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        said[code] = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    assert said == {"es": "Cancelar", "de": "Abbrechen", "en": "Cancel"}


def test_a_language_that_the_window_does_not_speak_changes_nothing(qapp: QApplication) -> None:
    language.install(qapp, "de")
    with pytest.raises(KeyError):
        language.install(qapp, "fr")
    assert language.current() == "de"


@pytest.mark.parametrize("code", ["en", "es", "de"])
def test_words_write_numbers_and_times_as_qt_does_in_that_language(code: str) -> None:
    words, locale = load_content(language=code).words, QLocale(code)
    for value, digits in ((0.5, 1), (-12.25, 2), (1234567.5, 1), (161030.0, 0), (10000.0, 0)):
        assert words.number(value, digits) == locale.toString(value, "f", digits).replace("\u2212", "-")
    assert (
        words.formats.months[11].casefold()
        == locale.standaloneMonthName(12, QLocale.FormatType.ShortFormat).casefold()
        or code == "de"
    )
