"""The answers of one result: in the order asked, by time, or by what each contributed."""

from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careerfit.model.review import AuditRow, AuditScreen, AuditSort
from careerfit.ui.desk.case_answers_table import COLUMNS, AnswersModel, AnswersTable, ordered
from careerfit.ui.desk.case_parts import Section
from careerfit.ui.result.lines import plain_column
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.folding import Fold
from careerfit.ui.widgets.segments import Segments
from careerfit.ui.widgets.text import Text, spoken


class AnswersCard(Section):
    """Renders an `AuditScreen`; folded until somebody wants it.

    Signals:
        wanted: the answers of the session that is shown are to be told (`show_answers`).
        grown: there is more to reach than before.

    """

    wanted = Signal()
    grown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._theme = theme
        self.title.hide()
        self._rows: tuple[AuditRow, ...] = ()
        self._by: AuditSort = "order"
        self.session = ""
        self.body = self._made()
        self.fold = Fold(
            theme, self.tr("Answers"), self.tr("In the order asked, with times and what each contributed"),
            lambda: self.body,
        )  # fmt: skip
        self.title = self.fold.button  # type: ignore[assignment]  # the jump leads to it
        self.column.addWidget(self.fold)
        self.fold.toggled.connect(self._toggled)

    def forget(self, session: str) -> None:
        """Show nothing until the answers of this session are there."""
        if session == self.session:
            return
        self.session = session
        self.summary.show_text(self.tr("Looking at the answers …"))
        for part in (self.order, self.limits, self.row):
            part.show_text("")
        self._rows = ()
        self.model.show_rows(())
        self._show_table(shown=False)
        if self.fold.opened:
            self.wanted.emit()

    def show_answers(self, screen: AuditScreen) -> None:
        """Show the answers of the session that is looked at; those of another one are left."""
        if screen.session != self.session:
            return
        self.summary.show_text(screen.summary)
        self.order.show_text(screen.order)
        self.limits.show_text(screen.limits)
        self._rows = screen.rows
        self._show_table(shown=bool(screen.rows))
        self.table.setColumnHidden(COLUMNS.index("why"), not any(row.why for row in screen.rows))
        for name in ("contribution", "effect", "scale", "key"):
            there = any(row.effect_text if name == "effect" else getattr(row, name) for row in screen.rows)
            self.table.setColumnHidden(COLUMNS.index(name), not there)
        self.sort(self._by)
        self.grown.emit()

    def sort(self, by: str) -> None:
        """Show the rows in another order; the question that was looked at stays the one."""
        kept = (
            self.model.rows[self.table.currentIndex().row()] if self.table.currentIndex().isValid() else None
        )
        self._by = next(one for one in get_args(AuditSort) if one == by)
        self.orders.choose(by)
        rows = ordered(self._rows, self._by)
        self.model.show_rows(rows)
        if rows:
            place = rows.index(kept) if kept in rows else 0
            self.table.setCurrentIndex(self.model.index(place, 1))
            self.table.scrollTo(self.model.index(place, 0))

    # -- inside ------------------------------------------------------------------------------------

    def _made(self) -> QWidget:
        theme, body = self._theme, QWidget(self)
        body.hide()
        column = plain_column(body, 6)
        self.summary = Text(theme, "body")
        self.order = Text(theme, "small", "muted")
        self.limits = Text(theme, "body", "warn")
        titles = {
            "number": self.tr("No."), "question": self.tr("Question"), "answer": self.tr("Answer"),
            "time": self.tr("Time"), "contribution": self.tr("Contributed"),
            "effect": self.tr("To the leading role"), "happened": self.tr("What happened"),
            "scale": self.tr("Scale"), "key": self.tr("Key"), "why": self.tr("Why asked"),
        }  # fmt: skip
        self._titles = titles
        self.orders = Segments(
            theme,
            self.tr("Order of the answers"),
            [
                ("order", self.tr("As asked")),
                ("time", self.tr("By time")),
                ("contribution", self.tr("By contribution")),
            ],
        )
        self.orders.choose("order")
        self.orders.chosen.connect(self.sort)
        self.model = AnswersModel(theme, [titles[name] for name in COLUMNS], self)
        self.table = AnswersTable(theme, self.model, self.tr("Answers"))
        self.table.sorted_by.connect(self.sort)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_row())
        self.row = Text(theme, "body")
        for part in (self.summary, self.order, self.limits, self.orders, self.table, self.row):
            column.addWidget(part)
        self._show_table(shown=False)
        return body

    def _show_table(self, *, shown: bool) -> None:
        for part in (self.orders, self.table, self.row):
            part.setVisible(shown)

    def _show_row(self) -> None:
        """Say all of the question that is looked at, whose cells may be shortened."""
        index = self.table.currentIndex()
        if not index.isValid() or index.row() >= len(self.model.rows):
            self.row.show_text("")
            return
        row = self.model.rows[index.row()]
        first = f"{row.number}. {row.question}: {row.answer} ({row.time})."
        told = [
            f"{row.scale}: {row.contribution}." if row.contribution else row.scale and f"{row.scale}.",
            row.effect_text and f"{row.effect_text}.",
            row.key and f"{row.key}.",
            row.happened,
            row.why,
        ]
        self.row.show_text(" ".join(part for part in (first, *told) if part))
        spoken(self.table, self.tr("Answers"), self.row.text())

    def _toggled(self, opened: bool) -> None:
        if opened and not self._rows:
            self.wanted.emit()
        self.grown.emit()
