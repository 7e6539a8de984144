"""Text size, colours and motion: kept in the settings, changed by keys anywhere in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from careerfit.ui.theme import PALETTES, PaletteName, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QKeySequence
    from PySide6.QtWidgets import QWidget

STEP = 0.25
MOTION = "appearance/motion"


def kept_appearance(settings: QSettings) -> tuple[PaletteName | None, float]:
    """Return the palette and text scale that were chosen last; the system's and 1.0 without a choice."""
    name = settings.value("appearance/palette")
    try:
        scale = float(str(settings.value("appearance/scale", 1.0)))
    except ValueError:
        scale = 1.0
    return next((known for known in PALETTES if known == name), None), scale


class Appearance(QObject):
    """Changes the look of a window and keeps what was chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._settings = settings
        self._window = window
        theme.motion = self.motion

    def add_keys(self) -> None:
        """Add the keys that change the text size; after the first paint, because they take 5 ms of it."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - part of these 5 ms

        keys = QKeySequence.StandardKey
        bigger, smaller = QKeySequence.keyBindings(keys.ZoomIn), QKeySequence.keyBindings(keys.ZoomOut)
        self._add(self.tr("Larger text"), [*bigger, QKeySequence("Ctrl+=")], partial(self.grow, STEP))
        self._add(self.tr("Smaller text"), smaller, partial(self.grow, -STEP))
        self._add(self.tr("Usual text size"), [QKeySequence("Ctrl+0")], partial(self.set_scale, 1.0))

    def _add(self, label: str, keys: list[QKeySequence], what: Callable[[], None]) -> QAction:
        action = self._window.addAction(label)
        action.setShortcuts(list(dict.fromkeys(keys)))
        action.triggered.connect(lambda _checked: what())
        return action

    @property
    def palette(self) -> str:
        """The palette that was chosen, "" while the system's is followed."""
        return self._theme.chosen or ""

    @property
    def scale(self) -> float:
        """The text scale, 1.0 to 2.0."""
        return self._theme.look.scale

    def grow(self, by: float) -> None:
        """Make the text larger or smaller by a part of its usual size."""
        self.set_scale(self._theme.look.scale + by)

    def set_scale(self, scale: float) -> None:
        """Set the text scale, 1.0 to 2.0."""
        self._theme.set_scale(scale)
        self._settings.setValue("appearance/scale", self._theme.look.scale)
        self.changed.emit()

    @property
    def motion(self) -> bool:
        """Whether bars and pictures may move when they change."""
        return bool(self._settings.value(MOTION, defaultValue=True, type=bool))

    def set_motion(self, on: bool) -> None:
        """Let bars and pictures move when they change, or not."""
        self._settings.setValue(MOTION, on)
        self._theme.motion = on
        self.changed.emit()

    def choose(self, name: str) -> None:
        """Choose a palette by its name, "" for the one that the system asks for."""
        self._theme.choose(next((known for known in PALETTES if known == name), None))
        self._settings.setValue("appearance/palette", name)
        self.changed.emit()
