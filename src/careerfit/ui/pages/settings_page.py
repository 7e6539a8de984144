"""The settings: language, look, keys, where the data is, and what the program is made of."""

from PySide6.QtCore import Qt, Signal

from careerfit.model.settings import SettingsScreen
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, ColumnPage, FlowLayout, keep_tab_order
from careerfit.ui.widgets.pills import Check, ChoiceRow
from careerfit.ui.widgets.text import Text, spoken

WIDEST = 720
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class SettingsPage(ColumnPage):
    """Renders a `SettingsScreen`; each choice is carried out at once."""

    language_chosen = Signal(str)
    palette_chosen = Signal(str)  # "" for the system's
    scale_chosen = Signal(float)
    motion_set = Signal(bool)
    single_keys_set = Signal(bool)
    counselor_set = Signal(bool)
    folder_opened = Signal()
    folder_changed = Signal()  # asks for another folder
    backed_up = Signal()
    keys_shown = Signal()  # the list of shortcuts

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self.heading = Heading(theme, "page")
        self.heading.show_heading(self.tr("Settings"), "")
        self._page.column.addWidget(self.heading)
        self._page.column.addSpacing(20)
        self.language = ChoiceRow(theme, "", ())
        self._language_card = self._card(self.tr("Language"))
        self._language_card.column.addWidget(self.language)
        self._add_look()
        self._add_keys()
        self._add_counselor()
        self._add_data()
        self._add_about()
        self._page.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.heading)

    def render(self, screen: SettingsScreen) -> None:  # type: ignore[override]
        """Show what is set."""
        if list(self.language.pills) != [choice.id for choice in screen.languages]:
            self._make_languages(screen)
        self.language.choose(screen.language)
        self.palette_row.choose(screen.palette)
        self.scale_row.choose(str(min(SCALES, key=lambda scale: abs(scale - screen.scale))))
        self.motion.show_on(on=screen.motion)
        self.single_keys.show_on(on=screen.single_keys)
        self.counselor.show_on(on=screen.counselor)
        self._folder.setText(screen.folder)
        copies = self.tr("Copies beside it: {names}").format(names=", ".join(screen.backups[:3]))
        self._backups.setText(copies if screen.backups else self.tr("No copy has been made yet."))
        self._about.setText("\n".join(screen.about))
        self._sources.setText("\n\n".join(screen.sources))
        self._components.setText("\n".join(f"{name}: {licence}" for name, licence in screen.components))
        self._keep_order()

    # -- parts -----------------------------------------------------------------------------------

    def _card(self, title: str) -> Card:
        card = Card(self._theme)
        card.column.addWidget(Text(self._theme, "section", "ink", title))
        card.column.addSpacing(12)
        self._page.column.addWidget(card)
        self._page.column.addSpacing(20)
        return card

    def _make_languages(self, screen: SettingsScreen) -> None:
        made = ChoiceRow(self._theme, "", [(choice.id, choice.text) for choice in screen.languages])
        spoken(made, self.tr("Language"))
        made.chosen.connect(self.language_chosen)
        self._language_card.column.replaceWidget(self.language, made)
        self.language.hide()
        self.language.deleteLater()
        self.language = made

    def _add_look(self) -> None:
        card = self._card(self.tr("Look"))
        palettes = (
            ("", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        )
        self.palette_row = ChoiceRow(self._theme, self.tr("Colors"), palettes)
        self.palette_row.chosen.connect(self.palette_chosen)
        sizes = [(str(scale), f"{round(scale * 100)} %") for scale in SCALES]
        self.scale_row = ChoiceRow(self._theme, self.tr("Text size"), sizes)
        self.scale_row.chosen.connect(lambda scale: self.scale_chosen.emit(float(scale)))
        self.motion = Check(self._theme, self.tr("Let bars and pictures move gently when they change"))
        self.motion.toggled.connect(self.motion_set)
        for part in (self.palette_row, self.scale_row, self.motion):
            card.column.addWidget(part)
            card.column.addSpacing(12)

    def _add_keys(self) -> None:
        card = self._card(self.tr("Keys"))
        self.single_keys = Check(self._theme, self.tr("Answer questions with single keys (1 to 5, 0)"))
        self.single_keys.toggled.connect(self.single_keys_set)
        card.column.addWidget(self.single_keys)
        note = self.tr("Switch it off if you speak to the computer or often touch keys by accident.")
        card.column.addWidget(Text(self._theme, "hint", "muted", note))
        card.column.addSpacing(12)
        self.show_keys = Button(self._theme, self.tr("All shortcuts"))
        self.show_keys.clicked.connect(self.keys_shown)
        row = FlowLayout(12)
        row.addWidget(self.show_keys)
        card.column.addLayout(row)

    def _add_counselor(self) -> None:
        card = self._card(self.tr("For counselors"))
        self.counselor = Check(self._theme, self.tr("Show the workspace for many people's results"))
        self.counselor.toggled.connect(self.counselor_set)
        card.column.addWidget(self.counselor)
        note = self.tr("Switching it off hides it; everything in it is kept.")
        card.column.addWidget(Text(self._theme, "hint", "muted", note))

    def _add_data(self) -> None:
        card = self._card(self.tr("Your data"))
        about = self.tr("Everything is kept in one folder on this computer and is never sent anywhere.")
        card.column.addWidget(Text(self._theme, "body", "muted", about))
        card.column.addSpacing(8)
        self._folder = Text(self._theme, "body")
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.column.addWidget(self._folder)
        card.column.addSpacing(4)
        self._backups = Text(self._theme, "small", "muted")
        card.column.addWidget(self._backups)
        card.column.addSpacing(12)
        self.open_folder = Button(self._theme, self.tr("Open the folder"))
        self.back_up = Button(self._theme, self.tr("Make a copy now"))
        self.move_folder = Button(self._theme, self.tr("Use another folder..."))
        self.open_folder.clicked.connect(self.folder_opened)
        self.back_up.clicked.connect(self.backed_up)
        self.move_folder.clicked.connect(self.folder_changed)
        row = FlowLayout(12)
        for button in (self.open_folder, self.back_up, self.move_folder):
            row.addWidget(button)
        card.column.addLayout(row)

    def _add_about(self) -> None:
        card = self._card(self.tr("About careerfit"))
        self._about = Text(self._theme, "body")
        self._sources = Text(self._theme, "small", "muted")
        self._components = Text(self._theme, "small", "muted")
        parts = (
            (self._about, ""),
            (self._sources, self.tr("Where the figures come from")),
            (self._components, self.tr("Made with")),
        )
        for text, title in parts:
            if title:
                card.column.addWidget(Text(self._theme, "label", "ink", title))
                card.column.addSpacing(4)
            card.column.addWidget(text)
            card.column.addSpacing(16)

    def _keep_order(self) -> None:
        keep_tab_order(
            (
                self.heading,
                *self.language.pills.values(),
                *self.palette_row.pills.values(),
                *self.scale_row.pills.values(),
                self.motion,
                self.single_keys,
                self.show_keys,
                self.counselor,
                self.open_folder,
                self.back_up,
                self.move_folder,
            )
        )
