"""Chooses whom a cohort is about: everybody, a filter, a group or a tag, and the days of the results."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.model.cohorts import Pick, pick_id, picked
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.combo import Choosing
from careerfit.ui.widgets.date_field import DateField
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.pills import Check
from careerfit.ui.widgets.text import Text

YEAR = timedelta(days=365)


class GroupPicker(QWidget):
    """A list of groups and, when asked for, a range of days."""

    picked = Signal(object)  # Pick

    def __init__(self, theme: Theme, caption: str) -> None:
        super().__init__()
        self._pick = Pick()
        self._today = date(2000, 1, 1)
        self.groups = Choosing(theme, caption)
        self.groups.chosen.connect(self._choose)
        self.dated = Check(theme, self.tr("Only results of certain days"))
        self.dated.toggled.connect(self._date)
        self.first = DateField(theme, self.tr("{group}: first day").format(group=caption))
        self.last = DateField(theme, self.tr("{group}: last day").format(group=caption))
        self.first.told.connect(lambda day: self._tell(replace(self._pick, first=day)))
        self.last.told.connect(lambda day: self._tell(replace(self._pick, last=day)))
        self._days = QWidget()
        row = FlowLayout(12)
        self._days.setLayout(row)
        for text, field in ((self.tr("From"), self.first), (self.tr("To"), self.last)):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(Text(theme, "label", "muted", text))
            column.addWidget(field)
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.groups, self.dated, self._days):
            column.addWidget(widget)
        column.addStretch(1)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what takes the focus, in the order of the Tab key."""
        return self.groups.combo, self.dated, self.first, self.last

    def offer(self, options: Sequence[tuple[str, str]], pick: Pick, today: date) -> None:
        """Offer these groups (id, text) and show what is chosen."""
        self._pick, self._today = pick, today
        self.groups.offer(options, pick_id(pick))
        self._show()

    def _show(self) -> None:
        dated = bool(self._pick.first or self._pick.last)
        self.dated.show_on(on=dated)
        self.dated.setVisible(bool(self._pick.kind))
        self._days.setVisible(dated and bool(self._pick.kind))
        self.first.show_day(self._pick.first)
        self.last.show_day(self._pick.last)

    def _choose(self, name: str) -> None:
        chosen = picked(name)
        if chosen.kind:
            chosen = replace(chosen, first=self._pick.first, last=self._pick.last)
        self._tell(chosen)

    def _date(self, on: bool) -> None:
        days = (self._today - YEAR, self._today) if on else (None, None)
        self._tell(replace(self._pick, first=days[0], last=days[1]))

    def _tell(self, pick: Pick) -> None:
        self._pick = pick
        self._show()
        self.picked.emit(pick)
