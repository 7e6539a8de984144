"""Joins the library, the page of a role and the field guide, and keeps the way back through them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from careerfit.app.explore import exploring, guiding, library
from careerfit.app.result import role_telling
from careerfit.app.result.wishing import wished
from careerfit.model.change import Change
from careerfit.model.explore import LibraryQuery
from careerfit.model.guide_screens import SECTIONS, GuideLink, Section
from careerfit.model.person import Wishes
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.explore_page import ExplorePage
from careerfit.ui.pages.guide_page import GuidePage
from careerfit.ui.pages.role_page import RolePage

_PAGES = ("explore", "role", "guide")
_MOST = 50  # places that the way back remembers


def join(bridge: Bridge) -> ExplorePage:
    """Make the library and connect it; the pages of a role and of the guide are made when first opened.

    Offers the doors ``explore``, ``role`` (role id) and ``guide`` (section, id; both may be "").
    """
    return _ExploreJoin(bridge).page


class _ExploreJoin(QObject):
    """Keeps where one came from; lives as long as the bridge."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self._told = Wishes()  # the wishes that the library was opened with
        self._asked_last = ("", "")  # for whom and for which result it was read last
        self._way: list[Callable[[], None]] = []
        self._role: RolePage | None = None
        self._guide: GuidePage | None = None
        self.page = page = ExplorePage(bridge.theme)
        bridge.pages["explore"] = page
        bridge.window.add_page("explore", bridge.tr("Explore"), page)
        bridge.window.allow_page("explore")
        page.asked.connect(lambda query: bridge.attempt(partial(self._read_library, query)))
        page.wished.connect(self._wish)
        page.role_opened.connect(self.open_role)
        page.guide_opened.connect(lambda: self.open_guide("", ""))
        page.compared.connect(lambda first, second: bridge.enter("compare-roles", first, second))
        bridge.doors["explore"] = self.open_library
        bridge.doors["role"] = self.open_role
        bridge.doors["guide"] = self.open_guide
        bridge.changed.connect(self._read_again)
        bridge.window.page_chosen.connect(self._page_chosen)

    # -- library -------------------------------------------------------------------------------------

    def open_library(self) -> None:
        """Show the library as it was left."""
        self._way.clear()
        if self.bridge.attempt(self._refresh_library):
            self.bridge.window.open_page("explore")

    def _page_chosen(self, name: str) -> None:
        if name == "explore":
            self._way.clear()
            self.bridge.attempt(self._refresh_library)

    def _refresh_library(self) -> None:
        """Read the library again; wishes that were told meanwhile replace those that it was opened with."""
        query, who = self.page.query, self._reader()
        if query.wishes == self._told:
            query = replace(query, wishes=who.state.wishes)
        self._told = who.state.wishes
        for_now = (self.bridge.person, self.bridge.result)
        if for_now != self._asked_last and self.bridge.result:
            query = replace(query, order="fit")
        self._asked_last = for_now
        self._show_library(query, who)

    def _read_library(self, query: LibraryQuery) -> None:
        self._show_library(query, self._reader())

    def _show_library(self, query: LibraryQuery, who: exploring.Reader) -> None:
        self.page.offer_compare(offered="compare-roles" in self.bridge.doors)
        self.page.render(library.library(self.bridge.workspace.content, query, who))

    def _wish(self, field: str, value: str) -> None:
        query = self.page.query
        asked = replace(query, wishes=wished(query.wishes, field, value), show_unwished=False)
        self.bridge.attempt(partial(self._read_library, asked))

    # -- a role --------------------------------------------------------------------------------------

    def open_role(self, role: str) -> None:
        """Show a role; the way back leads to where one is now."""
        here = self._here()
        if self.bridge.attempt(partial(self._show_role, role)):
            self._went(here)

    def _show_role(self, role: str) -> None:
        content = self.bridge.workspace.content
        screen = role_telling.role(content, role, self._reader())
        page = self._role_page()
        offered = {"routes": "routes", "compare": "compare-roles"}
        page.offer(*(name for name, door in offered.items() if door in self.bridge.doors))
        page.render(screen)
        self.bridge.window.open_page("role")

    def _role_page(self) -> RolePage:
        if self._role is None:
            bridge = self.bridge
            self._role = page = RolePage(bridge.theme)
            bridge.pages["role"] = page
            bridge.window.add_page("role", "", page, under="explore")
            page.went_back.connect(self.go_back)
            page.role_opened.connect(self.open_role)
            page.scale_opened.connect(lambda scale: self.open_guide("scale", scale))
            page.routes_opened.connect(lambda role: bridge.enter("routes", role))
            page.compared.connect(self._compare)
        return self._role

    def _compare(self, role: str) -> None:
        self.bridge.enter("compare-roles", role, "")

    # -- the guide -----------------------------------------------------------------------------------

    def open_guide(self, section: str = "", part: str = "") -> None:
        """Show a section of the guide, or where it was left; go to one of its parts."""
        here = self._here()
        if self.bridge.attempt(partial(self._show_guide, section, part)):
            self._went(here)

    def _show_guide(self, section: str, part: str) -> None:
        page = self._guide_page()
        page.render(guiding.guide(self.bridge.workspace.content, self._reader()))
        self.bridge.window.open_page("guide")
        known: dict[str, Section] = {name: name for name in SECTIONS}
        if section not in known:
            page.open_section(page.section)
        elif part:
            page.open_place(GuideLink(known[section], part, ""))
        else:
            page.open_section(known[section])

    def _guide_page(self) -> GuidePage:
        if self._guide is None:
            bridge = self.bridge
            self._guide = page = GuidePage(bridge.theme)
            bridge.pages["guide"] = page
            bridge.window.add_page("guide", "", page, under="explore")
            page.went_back.connect(self.go_back)
            page.role_opened.connect(self.open_role)
            page.place_opened.connect(lambda link: self.open_guide(link.section, link.id))
            page.terms_searched.connect(
                lambda text: bridge.attempt(
                    lambda: page.show_glossary(guiding.glossary(bridge.workspace.content, text))
                )
            )
        return self._guide

    # -- the way back --------------------------------------------------------------------------------

    def go_back(self) -> None:
        """Go back to where one came from, at the place where one was; at the end, to the library."""
        if self._way:
            self._way.pop()()
        else:
            self.open_library()

    def _went(self, here: Callable[[], None]) -> None:
        self._way = [*self._way, here][-_MOST:]

    def _here(self) -> Callable[[], None]:
        """Return what leads back to where one is now."""
        name = self.bridge.window.page()
        if name == "role" and self._role is not None:
            return partial(self._back_to_role, self._role.role, self._role.scrolled)
        if name == "guide" and self._guide is not None:
            return partial(self._back_to_guide, self._guide.section, self._guide.scrolled)
        if name not in _PAGES:
            self._way.clear()  # one came in by a door: the way back ends at it
        return partial(self.bridge.window.open_page, name)

    def _back_to_role(self, role: str, place: int) -> None:
        if self.bridge.attempt(partial(self._show_role, role)):
            self._role_page().scroll_to(place)

    def _back_to_guide(self, section: Section, place: int) -> None:
        if self.bridge.attempt(partial(self._show_guide, section, "")):
            self._guide_page().scroll_to(place)

    # -- reading -------------------------------------------------------------------------------------

    def _reader(self) -> exploring.Reader:
        bridge = self.bridge
        return exploring.reader(bridge.workspace, bridge.person, bridge.result)

    def _read_again(self, change: Change) -> None:
        """Read what is open again when the person told something or has a new result."""
        if change.kind not in {"kept", "told"}:
            return
        name = self.bridge.window.page()
        if name == "explore":
            self.bridge.attempt(self._refresh_library)
        elif name == "role" and self._role is not None and self._role.role:
            self.bridge.attempt(partial(self._show_role, self._role.role))
