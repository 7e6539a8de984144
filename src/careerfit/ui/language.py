"""The language of the window: which one, and the translators that Qt asks for every fixed text."""

import os
import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from careerfit import paths

NAMES: Mapping[str, str] = {"en": "English", "es": "Español", "de": "Deutsch"}
_KEY = "language"
_OURS = "careerfit-translator"


def languages() -> Mapping[str, str]:
    """Return the languages that the window speaks: code and own name, English first."""
    return NAMES


def chosen(settings: QSettings) -> str:
    """Return the language to start in: CAREERFIT_LANG, the kept choice, the system's, else English.

    Of the system's languages, which stand in the order of preference, the first that the window speaks.
    """
    kept = settings.value(_KEY)
    wanted = (os.environ.get("CAREERFIT_LANG"), kept, *QLocale.system().uiLanguages())
    codes = (re.split(r"[-_.@]", str(name), maxsplit=1)[0].lower() for name in wanted if name)
    return next((code for code in codes if code in NAMES), "en")


def current() -> str:
    """Return the language that was installed last; English before that."""
    code = QLocale().name().partition("_")[0]
    return code if code in NAMES else "en"


def keep(settings: QSettings, code: str) -> None:
    """Keep a choice for the next start."""
    settings.setValue(_KEY, code)


def install(app: QApplication, code: str) -> None:
    """Let Qt speak a language from now on: our texts, those of its own dialogs, and the writing direction.

    Widgets that exist keep the texts that they were made with; make them anew. KeyError for a language that
    the window does not speak.
    """
    if code not in NAMES:
        raise KeyError(code)
    locale = QLocale(code)
    for old in app.findChildren(QTranslator, _OURS):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(locale)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt), (f"careerfit_{code}", str(paths.I18N))):
        translator = QTranslator(app)
        translator.setObjectName(_OURS)
        if translator.load(name, folder):  # English is written in the program itself
            QCoreApplication.installTranslator(translator)
        else:
            translator.deleteLater()
    app.setLayoutDirection(locale.textDirection())
