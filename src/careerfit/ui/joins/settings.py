"""Joins the settings: each choice is kept and carried out at once."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from careerfit.app import keeping
from careerfit.app.about import about, components, sources
from careerfit.model.choice import Choice
from careerfit.model.settings import SettingsScreen
from careerfit.ui import language
from careerfit.ui.bridge import Bridge
from careerfit.ui.joins.counselor import set_shown
from careerfit.ui.pages.question_page import QuestionPage
from careerfit.ui.pages.settings_page import SettingsPage
from careerfit.ui.window import COUNSELOR

SINGLE_KEYS = "answers/single-keys"


def join(bridge: Bridge) -> SettingsPage:
    """Make the page and connect it; what was chosen earlier holds from here on."""
    page = SettingsPage(bridge.theme)
    window, settings, appearance = bridge.window, bridge.window.settings, bridge.window.appearance
    bridge.pages["settings"] = page
    window.add_page("settings", bridge.tr("Settings"), page)
    window.allow_page("settings")

    def read() -> None:
        page.render(
            _screen(bridge, single_keys=bool(settings.value(SINGLE_KEYS, defaultValue=True, type=bool)))
        )

    def set_keys(on: bool) -> None:
        settings.setValue(SINGLE_KEYS, on)
        quiz = bridge.pages.get("quiz")
        if isinstance(quiz, QuestionPage):
            quiz.set_single_keys(on=on)

    def back_up() -> None:
        made: list[Path] = []
        if bridge.attempt(lambda: made.append(keeping.back_up(bridge.workspace))):
            read()
            window.show_done(bridge.workspace.content.words.say("settings.copied", name=made[0].name))

    page.language_chosen.connect(bridge.language_chosen)
    page.palette_chosen.connect(appearance.choose)
    page.scale_chosen.connect(appearance.set_scale)
    page.motion_set.connect(appearance.set_motion)
    page.single_keys_set.connect(set_keys)
    page.counselor_set.connect(lambda on: set_shown(bridge, on=on))
    page.folder_opened.connect(
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(bridge.workspace.store.path.parent)))
    )
    page.folder_changed.connect(lambda: _change_folder(bridge))
    page.backed_up.connect(back_up)
    page.keys_shown.connect(lambda: bridge.enter("shortcuts"))
    appearance.changed.connect(lambda: read() if window.page() == "settings" else None)
    window.page_chosen.connect(lambda name: read() if name == "settings" else None)
    set_keys(bool(settings.value(SINGLE_KEYS, defaultValue=True, type=bool)))
    read()
    return page


def _change_folder(bridge: Bridge) -> None:
    here = str(bridge.workspace.store.path.parent)
    chosen = QFileDialog.getExistingDirectory(bridge.window, bridge.tr("Use another folder"), here)
    if not chosen:
        return
    copied: list[bool] = []
    if bridge.attempt(lambda: copied.append(keeping.use_folder(bridge.workspace, Path(chosen)))):
        sentence = "settings.folder.copied" if copied[0] else "settings.folder.found"
        bridge.window.show_done(bridge.workspace.content.words.say(sentence, folder=chosen))


def _screen(bridge: Bridge, *, single_keys: bool) -> SettingsScreen:
    content, look = bridge.workspace.content, bridge.window.appearance
    return SettingsScreen(
        languages=tuple(Choice(code, name) for code, name in language.languages().items()),
        language=content.words.language,
        palette=look.palette,
        scale=look.scale,
        motion=look.motion,
        single_keys=single_keys,
        counselor=bool(bridge.window.settings.value(COUNSELOR, defaultValue=False, type=bool)),
        folder=str(bridge.workspace.store.path.parent),
        backups=keeping.backups(bridge.workspace),
        about=about(content),
        sources=sources(content),
        components=components(),
    )
