"""The window goes on answering: a walk through the whole program, step by step, as the benchmark takes it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from benchmarks.event_loop import QUIET, Probe, Walk, summary
from careerfit.ui.theme import PALETTES, Theme
from careerfit.ui.window import MainWindow
from tests.ui.ui_types import Open


def test_the_window_answers_between_all_steps_of_a_walk_through_the_program(
    opened: Open, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    rooms = opened(tmp_path)
    probe = Probe()
    stalls = [probe.watch(step) for step in Walk(rooms).all()]
    for line in summary(stalls):
        print(line)
    for stall in stalls:
        record_property(stall.name, f"{stall.clock:.1f} ms, processor {stall.processor:.1f} ms")
    assert [stall.name for stall in stalls if not stall.done] == []
    assert [stall.name for stall in stalls if stall.turns < QUIET] == []
    assert len({stall.name for stall in stalls}) > 50
    window = rooms.bridge.window
    assert window.page() == "settings"
    assert all(window.navigation.entries[name].isEnabled() for name in ("result", "explore", "settings"))


@pytest.mark.parametrize("name", ["dark", "contrast", "light"])
def test_every_field_list_and_scroll_bar_follows_the_palette_whether_it_is_shown_or_not(
    name: str, opened: Open, tmp_path: Path, theme: Theme
) -> None:
    window = opened(tmp_path).bridge.window
    theme.choose("contrast" if name == "light" else "light")
    QApplication.processEvents()
    theme.choose(name)  # type: ignore[arg-type]
    for _ in range(2):
        QApplication.processEvents()
    dressed = fields(window)
    assert len(dressed) > 10
    for widget in dressed:
        assert f"{PALETTES[name].edge};" in widget.styleSheet(), widget  # type: ignore[index]


def fields(window: MainWindow) -> list[QWidget]:
    """Return what a palette cannot reach: fields, lists to choose from, and scroll bars of pages."""
    lines = [line for line in window.findChildren(QLineEdit) if not isinstance(line.parent(), QDateEdit)]
    lists = window.findChildren(QComboBox)
    bars = [area.verticalScrollBar() for area in window.findChildren(QScrollArea)]
    return [*lines, *window.findChildren(QPlainTextEdit), *lists, *bars]
