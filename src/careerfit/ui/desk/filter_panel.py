"""What the table is asked for: a search as one types, choices under buttons, chips, filters with a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from careerfit.model.caseload import EVERYTHING, Filter
from careerfit.model.lines import Facet, FilterScreen, Option, Question
from careerfit.ui import sheets
from careerfit.ui.desk.asking import AskCertainty, AskDays, AskName
from careerfit.ui.desk.choice_list import ChoiceList
from careerfit.ui.desk.filter_chips import FilterChips
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.menus import ChoiceButton
from careerfit.ui.widgets.text import spoken

PAUSE_MS = 120  # without a letter, after which the table is asked
FIRST = ("tracks", "verdicts", "roles", "certainty", "tags", "due_by", "since")
REST = (
    "groups", "states", "families", "tied", "changed", "cautioned", "flags", "planned", "languages", "modes",
    "versions",
)  # fmt: skip
FACETS: tuple[Facet, ...] = (
    "states", "verdicts", "tracks", "families", "roles", "flags", "tags", "groups", "languages", "modes",
    "versions",
)  # fmt: skip
QUESTIONS: tuple[Question, ...] = ("cautioned", "tied", "changed", "planned")
_OTHER = "other"
_BOUNDS = {"0": (None, 0.2), "20": (0.2, 0.4), "40": (0.4, 0.6), "60": (0.6, None)}
_DUE = {"0": 0, "7": 7, "30": 30}  # days from today
_SINCE = {"7": 7, "30": 30, "365": 365}


class FilterButton(ChoiceButton):
    """Says what is chosen only where something is: many of them stand in a row."""

    def show_choices(self, choices: Sequence[tuple[str, str]], value: str) -> None:
        """Offer these choices."""
        super().show_choices(choices, value)
        if self.value == choices[0][0]:
            self.setText(self._label)
            self.updateGeometry()


class FacetButton(FilterButton):
    """Opens a list in which several values can be ticked."""

    opening = Signal()

    def open_menu(self) -> None:
        """Ask for the list."""
        self.opening.emit()


class FilterPanel(QWidget):
    """Renders a `FilterScreen`.

    Signals:
        asked: a `Filter`.
        days_asked: first and last day or None, for the moments of which the clock's zone must be known.
        counts_asked: field of `Filter` whose values are to be counted.
        kept, taken, removed: name of a filter that is to be kept, used, forgotten.
        renamed: name of a filter, and its new one.

    """

    asked = Signal(Filter)
    days_asked = Signal(object, object)
    counts_asked = Signal(str)
    kept = Signal(str)
    taken = Signal(str)
    removed = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.told = FilterScreen()
        self.buttons: dict[str, ChoiceButton] = {}
        self.list: ChoiceList | None = None  # that is open
        self._listed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.search = QLineEdit()
        sheets.Dress(theme, self.search, sheets.line)
        self.search.setPlaceholderText(self.tr("Name, code, tag or word of a note"))
        self.search.setClearButtonEnabled(True)
        spoken(self.search, self.tr("Search people and results"), self.tr("Ctrl+F comes here from anywhere."))
        self.search.textEdited.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        self._first, self._rest = self._row(FIRST), self._row(REST)
        self.more = Button(theme, self.tr("More filters"), "link")
        self.saved = Button(theme, self.tr("Kept filters"), "link")
        layout = self._first.layout()
        if layout is not None:
            layout.addWidget(self.more)
        self.more.clicked.connect(self._unfold)
        self.saved.clicked.connect(self._open_saved)
        self.chips = FilterChips(theme)
        self.chips.asked.connect(self.asked)
        for part in (self._first, self._rest, self.chips):
            column.addWidget(part)
        self._rest.hide()
        self.render(self.told)

    def _names(self) -> dict[str, str]:
        return {
            "tracks": self.tr("Field"),
            "verdicts": self.tr("Verdict"),
            "roles": self.tr("First role"),
            "families": self.tr("First family"),
            "certainty": self.tr("Certainty"),
            "tags": self.tr("Tag"),
            "groups": self.tr("Group"),
            "due_by": self.tr("Follow-up due"),
            "since": self.tr("Date"),
            "states": self.tr("State"),
            "tied": self.tr("Ties"),
            "changed": self.tr("Reliable change"),
            "cautioned": self.tr("Caution"),
            "flags": self.tr("Signs in the answers"),
            "planned": self.tr("Plan"),
            "languages": self.tr("Language"),
            "modes": self.tr("Length"),
            "versions": self.tr("Questions"),
        }

    def _row(self, names: Sequence[str]) -> QWidget:
        holder, row = QWidget(), FlowLayout(8)
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        labels = self._names()
        for name in names:
            button: ChoiceButton
            if name in FACETS:
                facet = FacetButton(self._theme, labels[name])
                facet.opening.connect(partial(self._open_list, name, labels[name]))
                button = facet
            else:
                button = FilterButton(self._theme, labels[name])
                button.chosen.connect(partial(self._choose, name))
            self.buttons[name] = button
            row.addWidget(button)
        return holder

    # -- showing -------------------------------------------------------------------------------------

    def render(self, screen: FilterScreen) -> None:  # type: ignore[override]
        """Show what is asked for; what is being typed stays."""
        self.told = screen
        chosen = screen.filter
        if not self._pause.isActive() and self.search.text().strip() != chosen.text.strip():
            self.search.setText(chosen.text)
        every, some = ("", self.tr("any")), self.tr("chosen")
        for facet in FACETS:
            value = screen.values.get(facet, "")
            set_here = bool(getattr(chosen, facet))
            self.buttons[facet].show_choices([every, (_OTHER, value or some)], _OTHER if set_here else "")
        for name, yes, no in self._questions():
            asked = getattr(chosen, name)
            value = "" if asked is None else "yes" if asked else "no"
            self.buttons[name].show_choices([every, ("yes", yes), ("no", no)], value)
        self._show_bounds()
        self.chips.show_parts(screen.parts)
        self._show_more()

    def _questions(self) -> tuple[tuple[Question, str, str], ...]:
        return (
            ("cautioned", self.tr("with a caution"), self.tr("without one")),
            ("tied", self.tr("tied at the top"), self.tr("not tied")),
            ("changed", self.tr("changed"), self.tr("not changed")),
            ("planned", self.tr("with a plan"), self.tr("without one")),
        )

    def _show_bounds(self) -> None:
        chosen, every = self.told.filter, ("", self.tr("any"))
        other = (_OTHER, self.tr("other …"))
        bounds = (chosen.least, chosen.below)
        words = {"0": self.tr("under 20 %"), "20": self.tr("20 to 40 %"), "40": self.tr("40 to 60 %"),
                 "60": self.tr("60 % or more")}  # fmt: skip
        value = "" if bounds == (None, None) else next((k for k, v in _BOUNDS.items() if v == bounds), _OTHER)
        self.buttons["certainty"].show_choices([every, *words.items(), other], value)
        words = {
            "0": self.tr("today or before"),
            "7": self.tr("within 7 days"),
            "30": self.tr("within 30 days"),
        }
        ahead = None if chosen.due_by is None else (chosen.due_by - self._today()).days
        value = "" if ahead is None else next((k for k, v in _DUE.items() if v == ahead), _OTHER)
        choices = [every, *words.items(), *([(_OTHER, self.tr("by another day"))] if value == _OTHER else [])]
        self.buttons["due_by"].show_choices(choices, value)
        words = {"7": self.tr("last 7 days"), "30": self.tr("last 30 days"), "365": self.tr("last 365 days")}
        value = _OTHER if chosen.until else ""
        if chosen.since and not chosen.until:
            back = (self._today() - chosen.since.date()).days
            value = next((k for k, v in _SINCE.items() if v == back), _OTHER)
        self.buttons["since"].show_choices([every, *words.items(), other], value)

    def show_options(self, facet: str, options: Sequence[Option]) -> None:
        """Show the values of a field in its list, if that is still open."""
        if self.list is not None and self._listed == facet:
            self.list.show_options(options, getattr(self.told.filter, facet))

    def focus_search(self) -> None:
        """Give the search the keys."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        first, rest = ([self.buttons[name] for name in names] for names in (FIRST, REST))
        return [self.search, *first, self.more, *rest, *self.chips.chips, self.chips.clear]

    # -- asking --------------------------------------------------------------------------------------

    def _ask(self, **parts: object) -> None:
        self.asked.emit(replace(self.told.filter, **parts))  # type: ignore[arg-type]  # each by its name

    def _search(self) -> None:
        self._pause.stop()
        if self.search.text().strip() != self.told.filter.text.strip():
            self._ask(text=self.search.text().strip())

    def _choose(self, name: str, value: str) -> None:
        if name in QUESTIONS:
            self._ask(**{name: {"": None, "yes": True, "no": False}[value]})
        elif name == "certainty":
            if value == _OTHER:
                ask = AskCertainty(self._theme, self, self.told.filter.least, self.told.filter.below)
                ask.answered.connect(lambda found: self._ask(least=found[0], below=found[1]))
                ask.open()
            else:
                least, below = _BOUNDS.get(value, (None, None))
                self._ask(least=least, below=below)
        elif name == "due_by":
            if value != _OTHER:
                self._ask(due_by=self._today() + timedelta(days=_DUE[value]) if value else None)
        elif value == _OTHER:
            self._ask_days()
        else:
            self.days_asked.emit(self._today() - timedelta(days=_SINCE[value]) if value else None, None)

    def _ask_days(self) -> None:
        chosen = self.told.filter
        last = chosen.until and (chosen.until - timedelta(microseconds=1)).date()
        ask = AskDays(self._theme, self, chosen.since and chosen.since.date(), last, self._today())
        ask.answered.connect(lambda found: self.days_asked.emit(*found))
        ask.open()

    def _today(self) -> date:
        return date.fromisoformat(self.told.today)

    def _open_list(self, facet: str, label: str) -> None:
        self.list, self._listed = ChoiceList(self._theme, self, label), facet
        opened = self.list
        opened.ticked.connect(lambda values: self._ask(**{facet: values}))
        opened.destroyed.connect(lambda: self._closed(opened))
        self.counts_asked.emit(facet)
        opened.open_under(self.buttons[facet])

    def _closed(self, which: ChoiceList) -> None:
        if self.list is which:
            self.list = None

    def _unfold(self) -> None:
        self._rest.setVisible(self._rest.isHidden())
        self._show_more()

    def _show_more(self) -> None:
        opened = not self._rest.isHidden()
        self.more.setText(self.tr("Fewer filters") if opened else self.tr("More filters"))
        spoken(self.more, self.more.text())

    # -- filters with a name ---------------------------------------------------------------------------

    def _open_saved(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self.told.saved:
            menu.addAction(name.replace("&", "&&"), partial(self.taken.emit, name))
        if self.told.saved:
            menu.addSeparator()
        keep = menu.addAction(self.tr("Keep this filter …"), self._keep)
        keep.setEnabled(self.told.filter != EVERYTHING)
        for title, what in ((self.tr("Rename"), self._rename), (self.tr("Forget"), self.removed.emit)):
            inner = menu.addMenu(title)
            inner.setEnabled(bool(self.told.saved))
            for name in self.told.saved:
                inner.addAction(name.replace("&", "&&"), partial(what, name))
        menu.popup(self.saved.mapToGlobal(self.saved.rect().bottomLeft()))

    def _keep(self) -> None:
        ask = AskName(self._theme, self, self.told.sentence, "")
        ask.answered.connect(lambda found: self.kept.emit(found[0]))
        ask.open()

    def _rename(self, name: str) -> None:
        ask = AskName(self._theme, self, "", name)
        ask.answered.connect(lambda found: self.renamed.emit(name, found[0]))
        ask.open()
