import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerfit.ui.painting.marks import BAND_TONES
from careerfit.ui.theme import PALETTES, Look, Theme

NAMES = list(PALETTES)
GROUNDS = ("window", "surface", "raised")


def _luminance(color: QColor) -> float:
    """Relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in color.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _look(name: str) -> Look:
    return Look(PALETTES[name], 1.0, "")


def test_black_on_white_has_a_contrast_of_21() -> None:
    assert _contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ground", [*GROUNDS, "tint"])
@pytest.mark.parametrize("tone", ["ink", "muted", "accent"])
def test_text_has_a_contrast_of_4_5_on_every_ground(name: str, ground: str, tone: str) -> None:
    look = _look(name)
    assert _contrast(look.color(tone), look.color(ground)) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ground", ["window", "surface"])
@pytest.mark.parametrize("tone", ["marketing", "sales", "bridge", "good", "warn", "bad"])
def test_tracks_and_states_can_be_read_as_text(name: str, ground: str, tone: str) -> None:
    look = _look(name)
    assert _contrast(look.color(tone), look.color(ground)) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("tone", ["edge", "accent"])
def test_edges_and_focus_have_a_contrast_of_3_on_every_ground(name: str, ground: str, tone: str) -> None:
    look = _look(name)
    assert _contrast(look.color(tone), look.color(ground)) >= 3


@pytest.mark.parametrize("name", NAMES)
def test_the_filled_button_can_be_read_and_shows_its_focus_ring_also_under_the_mouse(name: str) -> None:
    look = _look(name)
    for share in (1.0, 0.92, 0.85):
        assert _contrast(look.color("on_accent"), look.mixed("accent", "ink", share)) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("band", list(BAND_TONES))
def test_the_word_on_a_chip_can_be_read(name: str, band: str) -> None:
    look = _look(name)
    tone = BAND_TONES[band]
    ground = look.color("surface") if look.thick else look.mixed(tone, "surface", 0.1)
    assert _contrast(look.color(tone), ground) >= 4.5


def test_disabled_entries_can_be_read_and_told_apart_in_high_contrast() -> None:
    look = _look("contrast")
    faint = look.mixed("ink", "window", 0.65)
    assert _contrast(faint, look.color("window")) >= 4.5
    assert _contrast(faint, look.color("ink")) >= 2


@pytest.mark.parametrize("name", NAMES)
def test_native_dialogs_get_the_same_colours(theme: Theme, qapp: QApplication, name: str) -> None:
    theme.choose(name)
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window) == QColor(PALETTES[name].window)
    assert palette.color(QPalette.ColorRole.Text) == QColor(PALETTES[name].ink)
    assert palette.color(QPalette.ColorRole.Highlight) == QColor(PALETTES[name].accent)


def test_a_change_is_said_once_and_only_when_something_changed(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose("dark")


def test_the_text_scale_stays_between_one_and_two_and_all_type_follows_it(theme: Theme) -> None:
    theme.set_scale(9.0)
    assert theme.look.scale == 2.0
    assert theme.look.font("question").pixelSize() == 52
    theme.set_scale(0.1)
    assert theme.look.font("hint").pixelSize() == 12
    assert theme.look.font("question").weight() == 600
