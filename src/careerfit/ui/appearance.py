"""Text size and colours, as a menu in the navigation; kept in the settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.ui.theme import PALETTES, PaletteName, Theme
from careerfit.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeySequence
    from PySide6.QtWidgets import QMenu

STEP = 0.25


def kept_appearance(settings: QSettings) -> tuple[PaletteName | None, float]:
    """Return the palette and text scale that were chosen last; the system's and 1.0 without a choice."""
    name = settings.value("appearance/palette")
    try:
        scale = float(str(settings.value("appearance/scale", 1.0)))
    except ValueError:
        scale = 1.0
    return next((known for known in PALETTES if known == name), None), scale


class AppearanceMenu(QWidget):
    """A button that opens the menu; once that is filled, its shortcuts work in the whole window."""

    def __init__(self, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self.button = Button(theme, self.tr("Appearance"), "nav")
        self._menu: QMenu | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        self.button.clicked.connect(self._open)

    @property
    def menu(self) -> QMenu:
        """The menu; filled when it is asked for first, because that takes 5 ms of the first paint."""
        if self._menu is None:
            from PySide6.QtWidgets import QMenu  # noqa: PLC0415 - part of these 5 ms

            self._menu = QMenu(self)
            self._add_sizes(self._menu)
            self._menu.addSeparator()
            self._add_palettes(self._menu)
        return self._menu

    def fill(self) -> None:
        """Fill the menu, so that its shortcuts work."""
        self.menu.setAccessibleName(self.button.text())

    def _add_sizes(self, menu: QMenu) -> None:
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - see `menu`

        keys = QKeySequence.StandardKey
        bigger, smaller = QKeySequence.keyBindings(keys.ZoomIn), QKeySequence.keyBindings(keys.ZoomOut)
        self._add(menu, self.tr("Larger text"), [*bigger, QKeySequence("Ctrl+=")], partial(self._grow, STEP))
        self._add(menu, self.tr("Smaller text"), smaller, partial(self._grow, -STEP))
        self._add(menu, self.tr("Usual text size"), [QKeySequence("Ctrl+0")], partial(self._grow, -9.0))

    def _add_palettes(self, menu: QMenu) -> None:
        from PySide6.QtGui import QActionGroup  # noqa: PLC0415 - see `menu`

        group = QActionGroup(self)
        names: dict[PaletteName | None, str] = {
            None: self.tr("Colours of the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        for name, label in names.items():
            action = self._add(menu, label, [], partial(self._choose, name))
            action.setCheckable(True)
            action.setChecked(name == self._theme.chosen)
            group.addAction(action)

    def _add(self, menu: QMenu, label: str, keys: list[QKeySequence], what: Callable[[], None]) -> QAction:
        action = menu.addAction(label)
        action.setShortcuts(list(dict.fromkeys(keys)))
        action.triggered.connect(lambda _checked: what())
        self.addAction(action)
        return action

    def _open(self) -> None:
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _grow(self, by: float) -> None:
        self._theme.set_scale(self._theme.look.scale + by)
        self._settings.setValue("appearance/scale", self._theme.look.scale)

    def _choose(self, name: PaletteName | None) -> None:
        self._theme.choose(name)
        self._settings.setValue("appearance/palette", name or "")
