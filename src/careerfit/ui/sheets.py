"""Style sheets of the few widgets that a palette cannot reach; each widget is given its own.

One sheet for the whole application would cost half a millisecond for every widget that there is, shown or
not, whenever the colours or the text size change: a second with all pages open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from careerfit.ui.theme import RADIUS, TYPE

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerfit.ui.theme import Look, Theme

BODY = TYPE["body"][0]  # px of what is typed or chosen, at 100 %


class Dress(QObject):
    """Keeps a widget in the style sheet that follows from the look; lives as long as the widget."""

    def __init__(self, theme: Theme, widget: QWidget, sheet: Callable[[Look], str]) -> None:
        super().__init__(widget)
        self._theme, self._widget, self._sheet = theme, widget, sheet
        theme.changed.connect(self._follow)
        self._put()

    def _follow(self) -> None:
        """Change what is seen at once, and all else as soon as that is done."""
        if self._widget.isVisible():
            self._put()
        else:
            QTimer.singleShot(0, self, self._put)

    def _put(self) -> None:
        self._widget.setStyleSheet(self._sheet(self._theme.look))


def line(look: Look) -> str:
    """Return the sheet of a field of one line."""
    c, pad = look.colors, round(11 / look.scale)
    return f"""
QLineEdit {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.edge}; border-radius: {RADIUS}px;
  padding: {pad}px 12px; font-size: {look.px(BODY)}px; }}
QLineEdit:focus {{ border: 3px solid {c.accent}; padding: {pad - 2}px 10px; }}
"""


def note(look: Look) -> str:
    """Return the sheet of a field of several lines, with its scroll bar."""
    c = look.colors
    return f"""
QPlainTextEdit {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.edge};
  border-radius: {RADIUS}px; padding: 6px 8px; font-size: {look.px(BODY)}px; }}
QPlainTextEdit:focus {{ border: 3px solid {c.accent}; padding: 4px 6px; }}
{bar(look)}"""


def entries(look: Look) -> str:
    """Return the sheet of a combo box: the list that it opens, with its scroll bar."""
    c = look.colors
    return f"""
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.edge};
  padding: 4px; outline: none; font-size: {look.px(BODY)}px; }}
QComboBox QAbstractItemView::item {{ min-height: {look.px(32)}px; padding: 0 8px; }}
QComboBox QAbstractItemView::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
{bar(look)}"""


def bar(look: Look) -> str:
    """Return the sheet of a scroll bar: a handle without anything around it."""
    c = look.colors
    return f"""
QScrollBar:vertical {{ background: {c.window}; width: 14px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.edge}; border: 4px solid {c.window}; border-radius: 7px;
  min-height: 36px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: none; }}
QScrollBar:horizontal {{ background: {c.window}; height: 14px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {c.edge}; border: 4px solid {c.window}; border-radius: 7px;
  min-width: 36px; }}
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal {{ width: 0; }}
QScrollBar::add-page:horizontal, QScrollBar::sub-page:horizontal {{ background: none; }}
"""
