"""Joins the keys that work in the whole window, and the page that lists them.

A page takes part by methods of its own, all optional: `find_text()` gives its search the focus, `undo()` and
`redo()` take its last step back and bring it back, `plain_keys()` lists keys that are no actions.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from careerfit.app import about_me
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.shortcuts_page import KeyGroup, ShortcutsPage, keys_of

Standard = QKeySequence.StandardKey


def join(bridge: Bridge) -> ShortcutsPage:
    """Add the keys and the page that lists them; offers the door ``shortcuts``."""
    page = ShortcutsPage(bridge.theme)
    bridge.pages["shortcuts"] = page
    bridge.window.add_page("shortcuts", "", page, under="settings")
    window, before = bridge.window, ["settings"]

    def show() -> None:
        if window.page() != "shortcuts":
            before[0] = window.page()
        page.render(_groups(bridge))
        window.open_page("shortcuts")

    bridge.doors["shortcuts"] = show
    page.left.connect(lambda: window.open_page(before[0]))
    _add_actions(bridge)
    return page


def _add_actions(bridge: Bridge) -> None:
    for number, (name, entry) in enumerate(bridge.window.navigation.entries.items(), start=1):
        text = bridge.tr("Open the page {name}").format(name=entry.text())
        _add(bridge, text, [QKeySequence(f"Ctrl+{number}")], entry.click).setObjectName(f"page-{name}")
    _add(bridge, bridge.tr("Find a role or a word"), [QKeySequence(Standard.Find)], partial(_find, bridge))
    _add(bridge, bridge.tr("Undo"), [QKeySequence(Standard.Undo)], partial(_undo, bridge))
    redo = [QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")]
    _add(bridge, bridge.tr("Redo"), redo, partial(_redo, bridge))
    if "report" in bridge.doors:
        keys = [QKeySequence(Standard.Print)]
        _add(bridge, bridge.tr("Print or save the open result"), keys, partial(_report, bridge))
    if "open-file" in bridge.doors:
        keys = [QKeySequence(Standard.Open)]
        _add(bridge, bridge.tr("Open a result from a file"), keys, lambda: bridge.enter("open-file"))
    help_keys = [QKeySequence("F1"), QKeySequence("Ctrl+?"), QKeySequence("Ctrl+Shift+/")]
    _add(bridge, bridge.tr("All shortcuts"), help_keys, lambda: bridge.enter("shortcuts"))
    _add(bridge, bridge.tr("Close the window"), [QKeySequence("Ctrl+Q")], bridge.window.close)


def _add(bridge: Bridge, text: str, keys: list[QKeySequence], what: Callable[[], object]) -> QAction:
    action = bridge.window.addAction(text)
    action.setShortcuts(keys)
    action.triggered.connect(lambda _checked: what())
    return action


def _find(bridge: Bridge) -> None:
    """Go to the search of the open page, or else to that of the roles."""
    if not hasattr(bridge.window.stack.currentWidget(), "find_text"):
        bridge.enter("explore")
    _ask(bridge, "find_text")


def _undo(bridge: Bridge) -> None:
    """Take back the last step of the open page, or else what was told last."""
    if not _ask(bridge, "undo"):
        bridge.act(partial(about_me.undo, person=bridge.person))


def _redo(bridge: Bridge) -> None:
    if not _ask(bridge, "redo"):
        bridge.act(partial(about_me.redo, person=bridge.person))


def _ask(bridge: Bridge, method: str) -> bool:
    """Call a method of the open page, if it has it; return whether it has."""
    own: Callable[[], object] | None = getattr(bridge.window.stack.currentWidget(), method, None)
    if own is not None:
        own()
    return own is not None


def _report(bridge: Bridge) -> None:
    if bridge.result:
        bridge.enter("report", bridge.result)


def _groups(bridge: Bridge) -> list[KeyGroup]:
    """Return the keys of the window, then those of each page that has some of its own."""
    groups = [KeyGroup(bridge.tr("Everywhere"), keys_of(bridge.window.actions()))]
    for page in bridge.pages.values():
        actions = [action for widget in (page, *page.findChildren(QWidget)) for action in widget.actions()]
        own = (*getattr(page, "plain_keys", lambda: ())(), *keys_of(actions))
        if own:
            groups.append(KeyGroup(page.windowTitle() or page.accessibleName(), own))
    return groups
