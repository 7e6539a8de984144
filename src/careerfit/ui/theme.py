"""How everything looks: three palettes, one type scale, one space scale, all following the text size."""

from functools import lru_cache
from types import MappingProxyType
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

PaletteName = Literal["light", "dark", "contrast"]
Tone = Literal[
    "ink", "muted", "line", "edge", "accent", "on_accent", "tint",
    "marketing", "sales", "bridge", "good", "warn", "bad", "window", "surface", "raised",
]  # fmt: skip
Kind = Literal["hint", "small", "label", "body", "strong", "section", "page", "question"]

# pixels at 100 % and weight
TYPE = MappingProxyType({
    "hint": (12, 400),
    "small": (13, 400),
    "label": (13, 600),
    "body": (15, 400),
    "strong": (15, 600),
    "section": (17, 600),
    "page": (24, 600),
    "question": (26, 600),
})  # fmt: skip
SPACE = (4, 8, 12, 20, 28, 36)
RADIUS = 8
CARD_RADIUS = 12
BUTTON_HEIGHT = 44
STYLE = ("-style", "Fusion")  # arguments of QApplication: setStyle() costs 15 ms of the first paint
NARROW = 900  # below this width of a window, two columns become one
SMALLEST_SCALE, LARGEST_SCALE = 1.0, 2.0


class Colors(NamedTuple):  # and no dataclass, here and below: that takes 9 ms of the first paint
    """One palette, as #rrggbb; the names are the roles in which a colour is used."""

    name: PaletteName
    window: str
    surface: str
    raised: str
    ink: str
    muted: str
    line: str  # decoration only
    edge: str  # outline of a control
    accent: str
    on_accent: str
    tint: str
    marketing: str
    sales: str
    bridge: str
    good: str
    warn: str
    bad: str


PALETTES: MappingProxyType[PaletteName, Colors] = MappingProxyType({
    "light": Colors(
        "light", "#F6F5F2", "#FFFFFF", "#FBFAF8", "#1C2127", "#5B6470", "#DEDBD4", "#7B818B",
        "#2F5FD0", "#FFFFFF", "#EAF0FD", "#6A4BBC", "#0A756F", "#A85400", "#1E7B3A", "#8F5B00", "#B3261E",
    ),
    "dark": Colors(
        "dark", "#14171B", "#1C2026", "#22272E", "#ECEEF1", "#A7AFBA", "#343A43", "#7D8691",
        "#8FB0FF", "#10131A", "#26324B", "#BBA6FA", "#5FD0C6", "#F0B070", "#7ED694", "#F0C36A", "#FF9A92",
    ),
    "contrast": Colors(
        "contrast", "#000000", "#000000", "#000000", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF",
        "#FFE600", "#000000", "#2A2A00", "#D9C8FF", "#7FFFF0", "#FFC890", "#8CFF9E", "#FFE600", "#FF9E9E",
    ),
})  # fmt: skip


class Look(NamedTuple):
    """All that a painter needs to know: colours, text scale and the font's family."""

    colors: Colors
    scale: float
    family: str

    def color(self, tone: Tone) -> QColor:
        """Return the colour that has this role."""
        return QColor(getattr(self.colors, tone))

    def mixed(self, tone: Tone, under: Tone, share: float) -> QColor:
        """Return `share` (0..1) of one colour laid over another."""
        top, base = self.color(tone), self.color(under)
        parts = zip(top.getRgb()[:3], base.getRgb()[:3], strict=True)  # type: ignore[index]
        return QColor(*(round(share * over + (1 - share) * below) for over, below in parts))

    def px(self, size: float) -> int:
        """Return a length of text or of a target in pixels at this text scale."""
        return round(size * self.scale)

    def font(self, kind: Kind) -> QFont:
        """Return the font of one step of the type scale."""
        return QFont(_font(self.scale, self.family, kind))

    def metrics(self, kind: Kind) -> QFontMetricsF:
        """Return the measures of one step of the type scale."""
        return _metrics(self.scale, self.family, kind)

    @property
    def thick(self) -> bool:
        """Whether decoration is drawn as outlines, because colour fills would be lost."""
        return self.colors.name == "contrast"


# what layouts ask for thousands of times is kept, without the colours, which take longest to compare


@lru_cache(maxsize=128)
def _font(scale: float, family: str, kind: Kind) -> QFont:
    size, weight = TYPE[kind]
    font = QFont()
    if family:
        font.setFamily(family)
    font.setPixelSize(round(size * scale))
    font.setWeight(QFont.Weight(weight))
    return font


@lru_cache(maxsize=128)
def _metrics(scale: float, family: str, kind: Kind) -> QFontMetricsF:
    return QFontMetricsF(_font(scale, family, kind))


class Theme(QObject):
    """Gives the application its look; follows the system until a palette is chosen; says when it changed."""

    changed = Signal()

    def __init__(
        self, app: QApplication, chosen: PaletteName | None = None, scale: float = SMALLEST_SCALE
    ) -> None:
        super().__init__(app)
        self._app = app
        self.motion = True  # whether what changes may move
        self._chosen = chosen
        self._family = app.font().family()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._look = Look(PALETTES[self._name()], _bounded(scale), self._family)
        self._tell_platform()
        self._apply()

    @property
    def look(self) -> Look:
        """What painters are given."""
        return self._look

    @property
    def chosen(self) -> PaletteName | None:
        """The palette that was chosen, None while the system's is followed."""
        return self._chosen

    def choose(self, name: PaletteName | None) -> None:
        """Use this palette, or with None the one that the system asks for."""
        self._chosen = name
        self._tell_platform()
        self._follow()

    def set_scale(self, scale: float) -> None:
        """Set the text scale; values outside 1..2 are brought back into it."""
        self._set(Look(self._look.colors, _bounded(scale), self._family))

    def _follow(self) -> None:
        self._set(Look(PALETTES[self._name()], self._look.scale, self._family))

    def _set(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self._apply()
            self.changed.emit()

    def _name(self) -> PaletteName:
        if self._chosen:
            return self._chosen
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _tell_platform(self) -> None:
        """Ask the platform for matching title bars; the palette itself is always ours."""
        hints = self._app.styleHints()
        if self._chosen is None:
            hints.unsetColorScheme()
        else:
            light = self._chosen == "light"
            hints.setColorScheme(Qt.ColorScheme.Light if light else Qt.ColorScheme.Dark)

    def _apply(self) -> None:
        colors = palette(self._look.colors)
        self._app.setPalette(colors)
        # the platform may have given tool tips a palette of their own; the name is a str, unlike in the stub
        self._app.setPalette(colors, "QTipLabel")  # type: ignore[arg-type]
        self._app.setFont(self._look.font("body"))


def _bounded(scale: float) -> float:
    return min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))


def palette(colors: Colors) -> QPalette:
    """Return the Qt palette of these colours, so that native dialogs and menus follow."""
    role = QPalette.ColorRole
    roles = {
        role.Window: colors.window, role.WindowText: colors.ink, role.Base: colors.surface,
        role.AlternateBase: colors.raised, role.Text: colors.ink, role.PlaceholderText: colors.muted,
        role.Button: colors.surface, role.ButtonText: colors.ink, role.BrightText: colors.bad,
        role.Highlight: colors.accent, role.HighlightedText: colors.on_accent, role.Accent: colors.accent,
        role.Link: colors.accent, role.LinkVisited: colors.accent, role.ToolTipBase: colors.raised,
        role.ToolTipText: colors.ink, role.Light: colors.surface, role.Midlight: colors.line,
        role.Mid: colors.edge, role.Dark: colors.edge, role.Shadow: colors.edge,
    }  # fmt: skip
    made = QPalette()
    for name, color in roles.items():
        made.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.muted))
    return made
