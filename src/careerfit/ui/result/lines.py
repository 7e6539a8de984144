"""Small blocks of text that several parts of the result page use."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerfit.ui.theme import Theme, Tone
from careerfit.ui.widgets.text import Text

MARK = "\N{EN DASH}"


def add_points(column: QVBoxLayout, theme: Theme, texts: Sequence[str], tone: Tone = "ink") -> None:
    """Add texts as a list, each with a dash before it."""
    for text in texts:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        dash = Text(theme, "body", "muted", MARK, wrap=False)
        line.addWidget(dash, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(theme, "body", tone, text), 1)
        column.addLayout(line)


def add_block(column: QVBoxLayout, theme: Theme, title: str, texts: Sequence[str]) -> None:
    """Add a small heading with a list under it, or with one text as it is; nothing without texts."""
    if not texts:
        return
    if column.count():
        column.addSpacing(4)
    column.addWidget(Text(theme, "label", "muted", title))
    if len(texts) == 1:
        column.addWidget(Text(theme, "body", "ink", texts[0]))
    else:
        add_points(column, theme, texts)


def plain_column(widget: QWidget, spacing: int = 8) -> QVBoxLayout:
    """Give a widget a column without margins."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
