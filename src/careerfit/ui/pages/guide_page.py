"""The field guide: seven sections with a list of contents, each made when it is first opened."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.guide_screens import SECTIONS, GlossaryScreen, GuideLink, GuideScreen, Section
from careerfit.ui.announce import announce
from careerfit.ui.explore.guide_sections import GlossaryPart, GuideParts, Make
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.back import add_back, back_button
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import ColumnPage, FlowLayout
from careerfit.ui.widgets.parts import Part
from careerfit.ui.widgets.pieces import Piece, Pieces
from careerfit.ui.widgets.text import Text

WIDEST = 1000


class GuidePage(ColumnPage):
    """Renders a `GuideScreen`; remembers how far down each section was read.

    Signals:
        went_back: back to where one came from.
        role_opened: role id.
        place_opened: a `GuideLink` inside of the guide was followed.
        terms_searched: the text that was typed over the glossary.

    """

    went_back = Signal()
    role_opened = Signal(str)
    place_opened = Signal(GuideLink)
    terms_searched = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self._screen: GuideScreen | None = None
        self.section: Section = SECTIONS[0]
        self._bodies: dict[Section, QWidget] = {}
        self._targets: dict[tuple[str, str], Part] = {}
        self._places: dict[Section, int] = {}
        self.glossary: GlossaryPart | None = None
        self._parts: GuideParts | None = None
        self._wanted: GuideLink | int | None = None  # where to go once all is made
        self._pieces = Pieces(self)
        self._pieces.finished.connect(self._arrive, Qt.ConnectionType.QueuedConnection)  # once all is shown
        self._add_head()
        self._page.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWindowTitle(self.tr("Field guide"))
        add_back(self, self.back, self.went_back.emit)

    @property
    def scrolled(self) -> int:
        """How far down the page is, in pixels."""
        return self._page.verticalScrollBar().value()

    def render(self, screen: GuideScreen) -> None:  # type: ignore[override]
        """Show the guide; sections that are made already are made anew only where they changed."""
        if screen == self._screen:
            return
        self._screen = screen
        self.heading.show_heading(screen.title, screen.introduction)
        self.introduction.setText(screen.introduction)
        for body in self._bodies.values():
            body.hide()
            body.deleteLater()
        if self._parts is not None:
            self._parts.deleteLater()
        self._parts = parts = GuideParts(self._theme, screen)
        parts.setParent(self)
        parts.role_opened.connect(self.role_opened)
        parts.place_opened.connect(self.place_opened)
        self._bodies, self._targets, self.glossary = {}, {}, None
        self.open_section(self.section)

    def open_section(self, section: Section) -> None:
        """Show a section at the place where it was left."""
        if self._parts is None:
            self.section = section
            return
        bar = self._page.verticalScrollBar()
        if self.section in self._bodies:
            self._pieces.finish()  # the section that is left must not stay half made
            self._places[self.section] = bar.value()
            self._bodies[self.section].hide()
        self.section = section
        for name, button in self.contents.items():
            button.set_current(name == section)
        if section not in self._bodies:
            self._make(section, self._parts)
        self._bodies[section].show()
        self._go(self._places.get(section, 0))

    def open_place(self, link: GuideLink) -> None:
        """Show a section and go to one of its parts; an id that it does not have leads to its top."""
        self.open_section(link.section)
        glossary = self.glossary
        if link.section == "glossary" and glossary is not None and glossary.search.text() and self._screen:
            self.show_glossary(self._screen.glossary)  # a search may have hidden it
        self._go(link)

    def scroll_to(self, place: int) -> None:
        """Go as far down as one was."""
        self._go(place)

    def show_glossary(self, screen: GlossaryScreen) -> None:
        """Show the terms that a search leaves."""
        if self.glossary is None:
            return
        self._targets = {key: part for key, part in self._targets.items() if key[0] != "glossary"}
        self._pieces.begin(self.glossary.render(screen), at_once=2)
        announce(self, " ".join(text for text in (screen.counted, screen.nothing) if text))

    def finish(self) -> None:
        """Make what is not made yet of the open section."""
        self._pieces.finish()

    def find_text(self) -> None:
        """Go to the search of the glossary, opening it first."""
        if self.section != "glossary":
            self.place_opened.emit(GuideLink("glossary", "", self.contents["glossary"].text()))
        if self.glossary is not None:
            self.glossary.focus_search()
            self._page.ensureWidgetVisible(self.glossary.search)

    def _go(self, wanted: GuideLink | int) -> None:
        """Go somewhere as soon as all is made that stands above it."""
        self._wanted = wanted
        if self._pieces.done:
            QTimer.singleShot(0, self._arrive)

    def _arrive(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # so that all has its height
        bar = self._page.verticalScrollBar()
        if isinstance(wanted, int):
            bar.setValue(wanted)
            return
        target = self._targets.get((wanted.section, wanted.id))
        if target is None:
            bar.setValue(0)
            self.heading.focus()
            return
        self._page.focus_on(target)
        bar.setValue(target.mapTo(self._page.body, target.rect().topLeft()).y() - 24)
        announce(self, f"{target.accessibleName()}. {target.accessibleDescription()}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the heading; a proxy would hide what stands before it from Tab."""
        super().focusInEvent(event)
        self.heading.setFocus(event.reason())

    # -- inside --------------------------------------------------------------------------------------

    def _add_head(self) -> None:
        theme, column = self._theme, self._page.column
        self.back = back_button(theme)
        line = FlowLayout(12, outset=8)
        line.addWidget(self.back)
        column.addLayout(line)
        column.addSpacing(4)
        self.heading = Heading(theme, "page")
        column.addWidget(self.heading)
        self.introduction = Text(theme, "body", "muted")
        column.addWidget(self.introduction)
        column.addSpacing(16)
        titles: dict[Section, str] = {
            "compare": self.tr("Compared"),
            "shared": self.tr("Shared ground"),
            "funnel": self.tr("Funnel"),
            "together": self.tr("Working together"),
            "scale": self.tr("Scales"),
            "glossary": self.tr("Glossary"),
            "questions": self.tr("Questions"),
        }
        contents = FlowLayout(4, outset=16)
        self.contents: dict[Section, Button] = {}
        for section, title in titles.items():
            button = self.contents[section] = Button(theme, title, "nav")
            button.set_leading(False)
            button.clicked.connect(
                lambda _checked=False, section=section, title=title: self.place_opened.emit(
                    GuideLink(section, "", title)
                )
            )
            contents.addWidget(button)
        column.addLayout(contents)
        column.addSpacing(20)

    def _make(self, section: Section, parts: GuideParts) -> None:
        """Begin to make a section."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._bodies[section] = body
        self._page.column.insertWidget(self._page.column.count() - 1, body)
        pieces: list[Piece] = []
        if section == "glossary":
            self.glossary = glossary = parts.glossary(self._found)
            glossary.searched.connect(self.terms_searched)
            column.addWidget(glossary)
            pieces = glossary.render(parts.screen.glossary)
        else:
            pieces = [partial(self._add, section, column, make) for make in parts.of(section)]
        self._pieces.begin(pieces, at_once=3)

    def _add(self, section: Section, column: QVBoxLayout, make: Make) -> None:
        part = make()
        if isinstance(part, Part):
            self._found(section, part)
        column.addWidget(part)

    def _found(self, section: str, target: Part) -> None:
        self._targets[section, target.id] = target
