"""What unfolds under a role: why it stands there, what would change it, and what its work is like."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from careerfit.model.outcome import RoleGlance
from careerfit.model.screens import FamilyRow, RoleRow, WhyScreen
from careerfit.ui.result.lines import add_block, add_points, plain_column
from careerfit.ui.result.pictures import PartsPicture
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.folding import Fold
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.pictures import FitBand
from careerfit.ui.widgets.text import Text

GUTTER = 14  # px left of the roles, for the bracket
PAD = 8
REOPEN = 30  # ms between folds that are unfolded again when the page is built anew


@dataclass
class Kept:
    """What is known of the roles of one result, so that a page that is built anew need not ask again."""

    glances: dict[str, RoleGlance | None] = field(default_factory=dict)
    whys: dict[str, WhyScreen] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)  # role id: why wishes would hide it
    folds: set[tuple[str, str]] = field(default_factory=set)  # (role, part) that are unfolded
    can_enter: bool = False  # whether a role has a page of its own
    can_ask: bool = False  # whether more can be asked


class RoleDetails(QFrame):
    """What speaks for and against a role, how sure its fit is, and, folded, all that explains it."""

    asked = Signal(tuple)  # ids of the questions that would tell two roles apart
    entered = Signal(str)  # role id
    grown = Signal()  # there is more inside than before

    def __init__(self, theme: Theme, role: RoleRow, family: FamilyRow, kept: Kept) -> None:
        super().__init__()
        self._theme, self._role, self._kept = theme, role, kept
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 14)
        line.setSpacing(0)
        self._indent = QSpacerItem(0, 0)
        line.addSpacerItem(self._indent)
        self._column = column = QVBoxLayout()
        column.setSpacing(8)
        line.addLayout(column, 1)
        line.addSpacing(PAD)
        self._restyle()
        theme.changed.connect(self._restyle)
        self._add_words(family)
        self._more = QWidget()
        column.addWidget(self._more)
        self.show_more()

    def show_more(self) -> None:
        """Show what is known by now of why the role stands where it does."""
        old = self._more
        self._more = QWidget()
        self._column.replaceWidget(old, self._more)
        old.hide()
        old.setParent(None)  # now: nothing is to look for parts in it any more
        old.deleteLater()
        inner = plain_column(self._more, 4)
        self._reopened = 0
        why = self._kept.whys.get(self._role.id)
        if why is None:
            self._waiting = Text(self._theme, "small", "muted", self.tr("Working out why …"))
            inner.addWidget(self._waiting)
        else:
            self._add_why(inner, why)
        if self._kept.glances.get(self._role.id) is not None:
            self._add_fold(inner, "work", self.tr("What the work is like"), self._glance)
        self.grown.emit()

    def _add_words(self, family: FamilyRow) -> None:
        theme, role, column = self._theme, self._role, self._column
        column.addWidget(Text(theme, "body", "ink", role.summary))
        if reason := self._kept.reasons.get(role.id):
            words = self.tr("Against what you will not do: {reason}.").format(reason=reason)
            column.addWidget(Text(theme, "small", "warn", words))
        for text in (role.speaks_for, role.speaks_against):
            if text:
                column.addWidget(Text(theme, "body", "ink", text))
        words = self.tr(
            "How like your answers the role is, from opposite to alike; with 95 % certainty within the band. "
            "In figures, from -1 to 1: {fit}, between {low} and {high}."
        )
        figures = {"fit": role.fit, "low": role.fit_low, "high": role.fit_high}
        rounded = {name: round(fit, 2) + 0.0 for name, fit in figures.items()}  # no zero with a minus sign
        said = words.format(**{name: self.locale().toString(fit, "f", 2) for name, fit in rounded.items()})
        column.addSpacing(4)
        column.addWidget(FitBand(theme, role, said))
        column.addWidget(Text(theme, "small", "muted", said))
        if role.top3_text:
            column.addWidget(Text(theme, "small", "muted", f"{role.top3_text}."))
        if family.top3_text:
            whole = self.tr("Its family, {family}: {closest}.").format(
                family=family.title, closest=family.top3_text[:1].lower() + family.top3_text[1:]
            )
            column.addWidget(Text(theme, "small", "muted", whole))

    def _add_why(self, column: QVBoxLayout, why: WhyScreen) -> None:
        self._add_fold(column, "scales", self.tr("Why: scale by scale"), self._scales)
        if why.answers:
            self._add_fold(column, "answers", self.tr("Which answers moved it most"), self._answers)
        if why.change_sentence or why.separating:
            self._add_fold(column, "change", self.tr("What would change it"), self._change)
        if why.limits:
            column.addWidget(Text(self._theme, "small", "muted", why.limits))

    def _add_fold(self, column: QVBoxLayout, name: str, title: str, make: Callable[[], QWidget]) -> None:
        fold = Fold(self._theme, title, "", make, "strong")
        key = (self._role.id, name)
        fold.toggled.connect(lambda opened: self._note(key, opened=opened))
        if key in self._kept.folds:  # each with a layout of its own, so that none takes long
            self._reopened += 1
            QTimer.singleShot(REOPEN * self._reopened, fold, lambda: fold.set_opened(opened=True))
        outdent = QHBoxLayout()
        outdent.setContentsMargins(0, 0, 0, 0)
        outdent.addWidget(fold)
        column.addLayout(outdent)

    def _note(self, key: tuple[str, str], *, opened: bool) -> None:
        (self._kept.folds.add if opened else self._kept.folds.discard)(key)
        self.grown.emit()

    def _body(self) -> tuple[QWidget, QVBoxLayout]:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(6)
        return body, column

    def _scales(self) -> QWidget:
        body, column = self._body()
        why = self._kept.whys[self._role.id]
        column.addWidget(PartsPicture(self._theme, why.title, why.parts, self._role.track))
        legend = self.tr(
            "Each bar begins where the one before it ended: filled ones add to the fit, outlined ones take "
            "from it. The last one is the fit."
        )
        column.addWidget(Text(self._theme, "small", "muted", legend))
        return body

    def _answers(self) -> QWidget:
        body, column = self._body()
        add_points(column, self._theme, [row.sentence for row in self._kept.whys[self._role.id].answers])
        return body

    def _change(self) -> QWidget:
        body, column = self._body()
        why, theme = self._kept.whys[self._role.id], self._theme
        if why.change_sentence:
            column.addWidget(Text(theme, "body", "ink", why.change_sentence))
            add_points(column, theme, [row.sentence for row in why.change])
        if why.separating:
            column.addSpacing(6)
            column.addWidget(Text(theme, "body", "ink", why.separating_sentence))
            add_points(column, theme, [row.question for row in why.separating])
            if self._kept.can_ask:
                ask = Button(theme, self.tr("Ask me those"))
                ask.clicked.connect(lambda: self.asked.emit(tuple(row.item for row in why.separating)))
                row = FlowLayout(12)
                row.addWidget(ask)
                column.addSpacing(4)
                column.addLayout(row)
        return body

    def _glance(self) -> QWidget:
        body, column = self._body()
        glance, theme = self._kept.glances[self._role.id], self._theme
        if glance is None:
            return body
        add_block(column, theme, self.tr("A day"), glance.day)
        add_block(column, theme, self.tr("Judged by"), glance.metrics)
        add_block(column, theme, self.tr("Skills"), glance.skills)
        add_block(column, theme, self.tr("Pay"), [glance.wage])
        add_block(column, theme, self.tr("On the funnel"), [glance.funnel] if glance.funnel else [])
        add_block(column, theme, self.tr("Try this week"), [glance.try_this_week])
        if self._kept.can_enter:
            link = Button(theme, self.tr("All about this role"), "link")
            link.clicked.connect(lambda: self.entered.emit(self._role.id))
            row = FlowLayout(12)
            row.addWidget(link)
            column.addLayout(row)
        return body

    def _restyle(self) -> None:
        """Stand under the role's title at any text size."""
        indent = GUTTER + PAD + self._theme.look.px(14) + 6
        self._indent.changeSize(indent, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._line.invalidate()
