"""Joins the counselor's workspace: its first page at once, each other page when somebody first goes there."""

from functools import partial
from importlib import import_module

from careerfit.ui.bridge import Bridge
from careerfit.ui.window import COUNSELOR

# doors of the workspace and the module of careerfit.ui.joins.desk that offers them
DESK = {
    "people": "people",  # (filter, sort): the table; without them as it was left
    "case": "case",  # (person id, session id or ""): review of a person
    "case-compare": "case_compare",  # (two line numbers, 0 for one to choose): two results side by side
    "cohorts": "cohorts",  # (filter): distributions; without it as it was left
    "exchange": "exchange",  # (): what comes in and goes out
    "bring-in": "bring_in",  # (path or ""): import with its preview
    "type-in": "type_in",  # (): answers from paper, one person after another
    "take-out": "take_out",  # (Chosen): export, bundle, reports of these lines
    "trash": "trash",  # ()
    "erase": "erase",  # (person ids, ids of single sessions): asks, then erases
}


def join(bridge: Bridge) -> None:
    """Offer the workspace where it is wanted; the door ``counselor`` opens it, and makes it wanted."""
    settings = bridge.window.settings
    if not settings.value(COUNSELOR, defaultValue=False, type=bool):
        bridge.doors["counselor"] = partial(set_shown, bridge, on=True)
        return
    for door, module in DESK.items():
        bridge.doors[door] = partial(_first, bridge, door, module)
    import_module("careerfit.ui.joins.desk.home").join(bridge)


def set_shown(bridge: Bridge, *, on: bool) -> None:
    """Show the workspace in the window and open it, or take it out of the window; nothing is deleted."""
    window = bridge.window
    if bool(window.settings.value(COUNSELOR, defaultValue=False, type=bool)) == on:
        return
    window.settings.setValue(COUNSELOR, on)
    bridge.language_chosen.emit(bridge.workspace.content.words.language)  # everything is made anew
    if on:
        window.navigation.chosen.emit("counselor")


def make_ready(bridge: Bridge, door: str) -> None:
    """Join the page that a door opens before somebody goes there, unless that was done."""
    if getattr(bridge.doors[door], "func", None) is _first:
        import_module(f"careerfit.ui.joins.desk.{DESK[door]}").join(bridge)


def _first(bridge: Bridge, door: str, module: str, *what: object) -> None:
    """Join the page that offers a door, which then stands in this one's place; go through it."""
    import_module(f"careerfit.ui.joins.desk.{module}").join(bridge)
    bridge.doors[door](*what)
