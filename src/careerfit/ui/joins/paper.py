"""Joins the page of the questionnaire on paper."""

from functools import partial

from PySide6.QtCore import QLocale, QObject

from careerfit.app.papers import paper as papers
from careerfit.model.report import PaperScreen
from careerfit.ui.bridge import Bridge
from careerfit.ui.language import languages
from careerfit.ui.pages.paper_page import PaperPage
from careerfit.ui.papers import printing
from careerfit.ui.papers.saving import Saver, print_asked


def join(bridge: Bridge) -> PaperPage:
    """Make the page and connect it; offers the door ``paper``."""
    return _PaperJoin(bridge).page


class _PaperJoin(QObject):
    """Keeps the language of the paper; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.language = bridge.workspace.content.words.language
        self.screen: PaperScreen | None = None
        self.page = page = PaperPage(bridge.theme)
        self.saver = Saver(bridge, page.save_to, self._made, (".pdf", ".csv"))
        bridge.pages["paper"] = page
        bridge.window.add_page("paper", self.tr("Questionnaire on paper"), page, under="start")
        page.language_chosen.connect(self._choose)
        page.print_asked.connect(self._print)
        page.save_asked.connect(self._ask)
        bridge.doors["paper"] = self._show

    def _show(self) -> None:
        if self.bridge.attempt(self._read):
            self.bridge.window.open_page("paper")

    def _read(self) -> None:
        names = tuple((code, _own_name(code)) for code in papers.languages())
        self.screen = papers.screen(self.bridge.workspace, self.language, names)
        self.page.render(self.screen)
        self.saver.suggest(f"{self.screen.file_name}.pdf")

    def _choose(self, language: str) -> None:
        before, self.language = self.language, language
        if not self.bridge.attempt(self._read):  # its files have faults: the one before stays
            self.language = before
            self.page.language.choose(before)

    def _ask(self, ending: str) -> None:
        if self.screen is not None:
            name = self.screen.sheet_name if ending == ".csv" else f"{self.screen.file_name}{ending}"
            self.saver.ask(name)

    def _print(self) -> None:
        if self.page.pages is not None:
            self.bridge.attempt(partial(print_asked, self.bridge, self.page.pages))

    def _made(self, ending: str) -> bytes:
        assert self.page.pages is not None  # noqa: S101 - nothing can be saved before it is shown
        if ending == ".pdf":
            return printing.pdf(self.page.pages)
        return papers.answer_sheet(self.bridge.workspace.content).encode()


def _own_name(code: str) -> str:
    """Return what a language calls itself, with a capital."""
    name = languages().get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
