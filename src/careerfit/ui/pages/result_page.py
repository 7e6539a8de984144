"""The page that tells a result: in words first, then in pictures, numbers last."""

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from careerfit.model.outcome import AgainScreen, OutcomeScreen, RoleGlance, TryScreen
from careerfit.model.screens import ResultScreen, WhyScreen
from careerfit.ui.announce import announce
from careerfit.ui.result.contents import Contents
from careerfit.ui.result.details import Kept
from careerfit.ui.result.naming import NamePart
from careerfit.ui.result.overview import Overview
from careerfit.ui.result.parts import Parts
from careerfit.ui.result.roles import FamilyList
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import Heading
from careerfit.ui.widgets.layouts import Card, ColumnPage, FlowLayout, keep_tab_order
from careerfit.ui.widgets.pictures import ScaleLine
from careerfit.ui.widgets.text import Text, spoken

WIDEST = 1080
NO_DOORS: frozenset[str] = frozenset()


class ResultPage(ColumnPage):
    """Renders a `ResultScreen`, and with an `OutcomeScreen` all that belongs to the result's person.

    Signals:
        unfolded: a role is unfolded; why it stands there can be shown (`show_why`).
        asked_on: ask what would tell the first roles apart.
        asked: ask these questions (ids).
        entered: go through a door, with what it needs.
        named: the result has another name.
        wished: a wish (row, value) was chosen.
        undone, redone: the last wish is taken back or brought back.
        agreed: a role fits or does not (None: taken back).
        tried: other places on scales are tried out; shown by `show_tried`.
        looked_back: another result is to be shown beside this one; shown by `show_again`.

    """

    unfolded = Signal(str)
    asked_on = Signal(str)
    asked = Signal(tuple)
    entered = Signal(str, tuple)
    named = Signal(str)
    wished = Signal(str, str)
    undone = Signal()
    redone = Signal()
    agreed = Signal(str, object)
    tried = Signal(dict)
    looked_back = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, WIDEST)
        self._screen: ResultScreen | None = None
        self._more: OutcomeScreen | None = None
        self._doors: Collection[str] = NO_DOORS
        self._kept = Kept()
        self._all = self._show_hidden = False
        self._overview: Overview | None = None
        self._rest: Callable[[], None] = self._keep_order
        self._later = QTimer(self)  # what can wait for the next turn of the event loop: none is to be long
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self._rest())  # noqa: PLW0108 - the one that is set by then
        self._order = QTimer(self)  # once for all that changes in a turn
        self._order.setSingleShot(True)
        self._order.timeout.connect(self._order_tab)
        self._add_words()
        self._middle = QVBoxLayout()
        self._page.column.addLayout(self._middle)
        self._add_parts()
        self._end = QWidget()
        self._page.column.addWidget(self._end)
        self._page.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a click beside the roles gives the page the keys
        self.setFocusProxy(self.heading)

    # -- what is shown -----------------------------------------------------------------------------

    @property
    def families(self) -> FamilyList | None:
        """The list of roles, None before the first result."""
        return self._overview.families if self._overview else None

    @property
    def scales(self) -> list[ScaleLine]:
        """The lines of the profile."""
        return self._overview.scales if self._overview else []

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards of the roles and of the profile."""
        return self._overview.cards if self._overview else ()

    def render(  # type: ignore[override]
        self, screen: ResultScreen, more: OutcomeScreen | None = None, doors: Collection[str] = NO_DOORS
    ) -> None:
        """Show a result; without `more`, only what was told."""
        again = self._screen is not None and self._screen.session == screen.session
        shown = (self._screen, self._doors, self._hidden(self._more))
        same = shown == (screen, doors, self._hidden(more))
        self._screen, self._more, self._doors = screen, more, doors
        if not again:
            self._all = self._show_hidden = False
            self._kept = Kept()
            self._overview = None
            self.parts.clear()
        self._kept.reasons = more.wishes.hidden if more else {}
        self._show_words(screen, more)
        if not again:  # the answer first
            self._build()
            self._build_end(screen)
            self._rest = self._show_rest
            self._page.verticalScrollBar().setValue(0)
            announce(self, f"{screen.headline} {screen.certainty}")
        else:  # first what was pressed
            self._show_rest()
            self._build_end(screen)
            self._rest = self._keep_order if same else self._rebuild
        self._later.start()

    def show_why(self, why: WhyScreen) -> None:
        """Show why a role of the open result stands where it does; that of another result is left."""
        if self._screen and why.session == self._screen.session:
            self._kept.whys[why.role] = why
            self._show_role(why.role)

    def show_glance(self, role: str, glance: RoleGlance | None) -> None:
        """Show what the work of a role is like."""
        self._kept.glances[role] = glance
        self._show_role(role)

    def show_tried(self, screen: TryScreen) -> None:
        """Show what is tried out for the open result."""
        if self._screen and screen.session == self._screen.session:
            self.parts.trying.render(screen)
            self._keep_order()

    def show_again(self, screen: AgainScreen) -> None:
        """Show another result beside the open one."""
        if self._screen and screen.session == self._screen.session:
            self.parts.again.render(screen)
            self._keep_order()

    def knows(self, role: str) -> bool:
        """Whether it is known why a role stands where it does."""
        return role in self._kept.whys

    def jump(self, name: str) -> None:
        """Go to a part of the page; a folded one is unfolded."""
        if fold := self.parts.folds.get(name):
            fold.set_opened(opened=True)
            target: QWidget = fold.button
        elif self._overview is not None:
            titles = {"roles": self._overview.roles_title, "profile": self._overview.profile_title}
            target = titles[name]
            titles[name].show_bar()
        else:
            return
        self._page.focus_on(target)
        self._page.column.activate()
        top = target.mapTo(self._page.body, target.rect().topLeft()).y()
        self._page.verticalScrollBar().setValue(max(0, top - 20))

    # -- inside ------------------------------------------------------------------------------------

    def _add_words(self) -> None:
        """Add the words on top; they stay, so that the focus on the headline is never lost."""
        theme, column = self._theme, self._page.column
        self.whose = Text(theme, "small", "muted")
        self.heading = Heading(theme, "page")
        self.certainty = Text(theme, "body", "muted")
        self.ask_on = Button(theme, self.tr("Ask me more"), "filled")
        why = self.tr("Asks the questions that would best tell the first roles apart.")
        self.ask_on.setToolTip(why)
        spoken(self.ask_on, self.ask_on.text(), why)
        self.ask_on.clicked.connect(self._ask_on)
        self.naming = NamePart(theme)
        self.naming.named.connect(self.named)
        self.naming.toggled.connect(self._keep_order)
        self.contents = Contents(theme)
        self.contents.chosen.connect(self.jump)
        column.addWidget(self.whose)
        column.addSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.certainty)
        asking = FlowLayout(12)
        asking.addWidget(self.ask_on)
        column.addSpacing(8)
        column.addLayout(asking)
        column.addSpacing(8)
        for row in (*self.naming.rows, self.contents.row):
            column.addLayout(row)
        column.addSpacing(12)
        self.contents.add("roles", self.tr("Closest roles"))
        self.contents.add("profile", self.tr("Your profile"))

    def _ask_on(self) -> None:
        if self._screen is not None:
            self.asked_on.emit(self._screen.session)

    def _add_parts(self) -> None:
        """Add what is folded: it stays, so that what is unfolded or focused is never lost."""
        self.parts = parts = Parts(self._theme)
        self._page.column.addWidget(parts)
        for name, fold in parts.folds.items():
            self.contents.add(name, fold.title)
        parts.toggled.connect(self._toggled)
        parts.wishes.chosen.connect(self.wished)
        parts.wishes.undone.connect(self.undone)
        parts.wishes.redone.connect(self.redone)
        parts.wishes.shown.connect(self._set_hidden_shown)
        parts.agree.said.connect(self.agreed)
        parts.again.chosen.connect(self.looked_back)
        parts.trying.tried.connect(self.tried)
        parts.next.entered.connect(self._enter_with_session)

    def _show_rest(self) -> None:
        self._show_parts(self._more)
        self._keep_order()

    def _show_words(self, screen: ResultScreen, more: OutcomeScreen | None) -> None:
        provisional = self.tr("provisional") if screen.provisional else ""
        name = more.name if more else ""
        parts = (name, screen.person, screen.when, provisional)
        self.whose.setText(" · ".join(part for part in parts if part))
        self.heading.show_heading(screen.headline, screen.certainty)
        self.certainty.setText(screen.certainty)
        self.ask_on.setVisible(screen.can_ask_on)
        self.naming.show_name(name, shown=more is not None)

    def _show_parts(self, more: OutcomeScreen | None) -> None:
        there = self.parts.render(more, self._doors, showing=self._show_hidden)
        self.contents.show_only(["roles", "profile", *there] if there else [])

    def _build(self) -> None:
        """Build roles and profile anew; what is unfolded stays so."""
        if self._screen is None:
            return
        old, opened = self._overview, self.families.opened if self.families else ()
        self._kept.can_enter = "role" in self._doors
        self._kept.can_ask = self._more is not None and self._more.can_try
        self._overview = made = Overview(
            self._theme, self._screen, self._kept, self._doors, all_roles=self._all,
            show_hidden=self._show_hidden,
        )  # fmt: skip
        while (item := self._middle.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        made.resize(self._page.width_for_content, made.height())  # so that it is laid out once
        made.fit()
        self._middle.addWidget(made)
        del old
        made.families.open(opened)
        made.families.unfolded.connect(self.unfolded)
        made.families.asked.connect(self.asked)
        made.families.entered.connect(lambda role: self.entered.emit("role", (role,)))
        made.families.grown.connect(self._keep_order)
        made.widened.connect(self._show_all)
        made.shown.connect(self._set_hidden_shown)
        made.paired.connect(lambda one, two: self.entered.emit("compare-roles", (one, two)))
        made.explained.connect(lambda scale: self.entered.emit("guide", ("scale", scale)))

    def _build_end(self, screen: ResultScreen) -> None:
        old, self._end = self._end, QWidget()
        self._page.column.replaceWidget(old, self._end)
        old.hide()
        old.deleteLater()
        column = QVBoxLayout(self._end)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if screen.cautions:
            column.addSpacing(20)
            column.addWidget(Text(self._theme, "section", "ink", self.tr("Read with care")))
            for caution in screen.cautions:
                column.addSpacing(6)
                column.addWidget(Text(self._theme, "body", "ink", caution))
        column.addSpacing(20)
        column.addWidget(Text(self._theme, "small", "muted", screen.pledge))

    def _show_role(self, role: str) -> None:
        if self.families is not None:
            self.families.show_more(role)

    def _show_all(self) -> None:
        """Show the rest, and go on with the first role that was not there before."""
        if self.families is None:
            return
        before = {button.role.id for button in self.families.buttons}
        self._all = True
        self._rebuild()
        new = next((button for button in self.families.buttons if button.role.id not in before), None)
        if new is not None:
            self._page.focus_on(new)

    def _set_hidden_shown(self, shown: bool) -> None:
        """Show or hide what wishes hide; the keyboard stays where it was."""
        inside = self._overview is not None and self._overview.isAncestorOf(self.window().focusWidget())
        self._show_hidden = shown
        self._rebuild()
        if self._more is not None:
            self.parts.wishes.render(self._more.wishes, showing=shown)
        if inside and self._overview is not None:
            self._page.focus_on(self._overview.roles_title)

    def _rebuild(self) -> None:
        self._build()
        self._keep_order()

    def _toggled(self, name: str, opened: bool) -> None:
        if opened and name == "trying":
            self.tried.emit({})
        elif opened and name == "again" and self._more and self._more.earlier:
            self.looked_back.emit(self._more.earlier[0][0])
        self._keep_order()

    def _enter_with_session(self, door: str) -> None:
        if self._screen is not None:
            with_session = door in ("report", "export-file")
            self.entered.emit(door, (self._screen.session,) if with_session else ())

    def _keep_order(self) -> None:
        """Let Tab visit everything as it stands on the page, whenever it came; as soon as it stands there."""
        self._order.start()

    def _order_tab(self) -> None:
        keep_tab_order(list(_stops(self._page.column)))

    @staticmethod
    def _hidden(more: OutcomeScreen | None) -> object:
        return more.wishes.hidden if more else {}


def _stops(layout: QLayout) -> Iterator[QWidget]:
    """Return what can have the focus, in the order of the layout."""
    for item in (layout.itemAt(at) for at in range(layout.count())):
        if item is None:
            continue
        if (inner := item.layout()) is not None:
            yield from _stops(inner)
        elif (widget := item.widget()) is not None:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, Heading):
                yield widget
            if (own := widget.layout()) is not None:
                yield from _stops(own)
