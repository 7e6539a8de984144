"""People and results: a table of up to a million lines, searched, filtered, sorted, dealt with together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from careerfit.model.caseload import EVERYTHING, SORT_KEYS, Filter, Sort, SortKey
from careerfit.model.lines import FilterScreen, LineRow
from careerfit.ui.announce import announce
from careerfit.ui.desk.bulk_bar import BulkBar
from careerfit.ui.desk.columns import STEP, ColumnNames, Columns
from careerfit.ui.desk.filter_panel import FilterPanel
from careerfit.ui.desk.line_columns import FIRST_DOWN
from careerfit.ui.desk.line_model import LineModel
from careerfit.ui.desk.line_view import LineView
from careerfit.ui.desk.page import DeskPage
from careerfit.ui.theme import RADIUS, Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.heading import ROOM, Heading
from careerfit.ui.widgets.layouts import Card, FlowLayout, keep_tab_order
from careerfit.ui.widgets.text import Text

DEMO = "careerfit demo --people 2000 --data FOLDER"


class PeoplePage(DeskPage):
    """Renders a `FilterScreen`; its lines come through `lines`, whose source the join sets.

    Signals:
        asked: a `Filter`; sorted: a `Sort`.
        opened: a `LineRow` that a person wants to see.
        begun: person id, for whom a questionnaire is to be begun.
        new_asked: somebody is to be added; bring_in_asked: results are to be brought in.
        arranged: `Columns` as they are from now on.

    """

    asked = Signal(Filter)
    sorted = Signal(Sort)
    opened = Signal(object)
    begun = Signal(str)
    new_asked = Signal()
    bring_in_asked = Signal()
    arranged = Signal(Columns)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "people")
        self.names = ColumnNames(self).all()
        self.lines = LineModel(self, self.names)
        self.filters = FilterPanel(theme)
        self.view = LineView(theme, self.lines)
        self.bulk = BulkBar(theme)
        self.setWindowTitle(self.tr("People and results"))
        self._add_head(theme)
        self.column.addWidget(self.filters)
        self.column.addSpacing(10)
        self.frame = TableFrame(theme, self.view)
        self.column.addWidget(self.frame, 1)
        self.nothing = Text(theme, "body", "ink", self.tr("No line is like this."))
        self.show_all = Button(theme, self.tr("Show everything"), "link")
        self.show_all.clicked.connect(lambda: self.asked.emit(EVERYTHING))
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.show_all)
        self._add_empty(theme)
        self.column.addSpacing(8)
        self.column.addWidget(self.bulk)
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.show_state("", has_lines=True, has_anybody=True)

    def _add_head(self, theme: Theme) -> None:
        self.heading = Heading(theme, "section")
        if (inside := self.heading.layout()) is not None:  # in line with what stands beside it
            inside.setContentsMargins(0, ROOM, 8, ROOM)
        self.new = Button(theme, self.tr("Somebody new"), "link")
        self.new.set_icon("plus")
        self.figures = Button(theme, self.tr("Figures of these"), "link")
        self.order = Button(theme, self.tr("Order"), "link")
        self.columns = Button(theme, self.tr("Columns"), "link")
        row = FlowLayout(4)
        for part in (self.heading, self.new, self.figures, self.order, self.columns, self.filters.saved):
            row.addWidget(part)
        self.column.addLayout(row)
        self.column.addSpacing(6)

    def _add_empty(self, theme: Theme) -> None:
        self.empty = Card(theme)
        column = self.empty.column
        column.addWidget(Text(theme, "section", "ink", self.tr("Nobody is here yet")))
        column.addSpacing(6)
        told = self.tr(
            "Here stand the people that you counsel, with all their results. They come with answer sheets, "
            "with the file that somebody saved from their own result, or by a questionnaire on this computer."
        )
        column.addWidget(Text(theme, "body", "ink", told))
        column.addSpacing(12)
        self.bring_in = Button(theme, self.tr("Bring results in"), "filled")
        self.first_new = Button(theme, self.tr("Somebody new"))
        row = FlowLayout(12)
        for button in (self.bring_in, self.first_new):
            row.addWidget(button)
        column.addLayout(row)
        column.addSpacing(12)
        hint = self.tr("To try the workspace, fill a folder of its own with made-up people: {command}")
        column.addWidget(Text(theme, "small", "muted", hint.format(command=DEMO)))
        self.column.addWidget(self.empty)
        self.column.addStretch(0)

    def _connect(self) -> None:
        self.filters.asked.connect(self.asked)
        self.view.sorted.connect(self.sorted)
        self.view.opened.connect(self._open)
        self.view.menu_asked.connect(self._open_menu)
        self.view.trash_asked.connect(lambda: self.bulk.asked.emit("trash"))
        self.view.arranged.connect(self.arranged)
        self.order.clicked.connect(self._open_order)
        self.columns.clicked.connect(self._open_columns)
        for button in (self.new, self.first_new):
            button.clicked.connect(self.new_asked)
        self.bring_in.clicked.connect(self.bring_in_asked)

    # -- showing -------------------------------------------------------------------------------------

    def render(self, screen: FilterScreen) -> None:  # type: ignore[override]
        """Show what is asked for."""
        before, self._screen = self.lines.sort_by, screen
        self.filters.render(screen)
        self.lines.set_sort(screen.sort)
        column, way = self.names[screen.sort.key], self.lines.order_text(screen.sort)
        told = self.tr("Order: {column}, {way}").format(column=column, way=way)
        self.order.setText(told)
        self.order.updateGeometry()
        if before != screen.sort:
            announce(self, told)
        self._keep_order()

    def show_state(self, counted: str, *, has_lines: bool, has_anybody: bool) -> None:
        """Say how many lines there are; without any, say what to do."""
        before = self.heading.accessibleName()
        here = counted or self.tr("People and results")
        sentence = self.filters.told.sentence
        self.heading.show_heading(here, sentence)
        for part in (self.filters, self.new, self.figures, self.order, self.columns, self.filters.saved):
            part.setVisible(has_anybody)
        self.frame.setVisible(has_anybody and has_lines)
        self.nothing.setVisible(has_anybody and not has_lines)
        self.show_all.setVisible(has_anybody and not has_lines)
        self.empty.setVisible(not has_anybody)
        if self.isVisible() and before and before != here:
            announce(self, " ".join(part for part in (here, sentence) if part))

    def show_looking(self) -> None:
        """Say that other lines are on their way."""
        self.heading.show_heading(self.tr("Looking …"), self.filters.told.sentence)

    def show_columns(self, columns: Columns) -> None:
        """Show these columns."""
        self.view.show_columns(columns)

    def go_to_lines(self) -> None:
        """Give the table the keys, if there is anything in it."""
        if self.frame.isVisible() and self.lines.rowCount():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._page.ensureWidgetVisible(self.view)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on; a focus proxy would hide the bar, which stands before the heading, from Tab."""
        super().focusInEvent(event)
        self.heading.setFocus(event.reason())

    def find_text(self) -> None:
        """Give the search the keys (Ctrl+F)."""
        self.filters.focus_search()
        self._page.ensureWidgetVisible(self.filters.search)

    def plain_keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the table, to be listed with all others."""
        return (
            (self.tr("Enter"), self.tr("Open the line")),
            (self.tr("Ctrl+A"), self.tr("Choose all lines")),
            (self.tr("Shift+F10"), self.tr("What can be done with the chosen lines")),
            (self.tr("Delete"), self.tr("Move them to the trash")),
            (self.tr("Alt+Up, Alt+Down"), self.tr("Sort by the column that the keys are on")),
            (self.tr("Ctrl+Shift+Left, Ctrl+Shift+Right"), self.tr("Move the column")),
            (self.tr("Alt+Shift+Left, Alt+Shift+Right"), self.tr("Narrow or widen the column")),
            (self.tr("Letters"), self.tr("Go to a name")),
        )

    def _keep_order(self) -> None:
        parts: Sequence[QWidget] = (
            *self.bar.stops, self.heading, self.new, self.figures, self.order, self.columns,
            self.filters.saved, *self.filters.stops, self.view, self.show_all, self.bring_in, self.first_new,
            *self.bulk.buttons.values(),
        )  # fmt: skip
        keep_tab_order(parts)

    # -- asking --------------------------------------------------------------------------------------

    def current(self) -> LineRow | None:
        """Return the line that the keys are on."""
        return self.lines.line(self.view.currentIndex().row())

    def _open(self, row: int) -> None:
        line = self.lines.line(row)
        if line is not None:
            self.opened.emit(line)

    def _open_menu(self, place: QPoint) -> None:
        line = self.current()
        first = []
        if line is not None:
            first.append((self.tr("Open"), partial(self.opened.emit, line)))
            if line.state == "none":
                first.append((self.tr("Begin a questionnaire"), partial(self.begun.emit, line.person)))
        self.bulk.open_menu(place, tuple(first))

    def _open_order(self) -> None:
        """Offer each column, and the way."""
        menu, by = QMenu(self), self.lines.sort_by
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in SORT_KEYS:
            action = menu.addAction(self.names[key], partial(self._sort, key))
            action.setCheckable(True)
            action.setChecked(key == by.key)
        menu.addSeparator()
        for descending in (True, False):
            one = Sort(by.key, descending)
            action = menu.addAction(self.lines.order_text(one), partial(self.sorted.emit, one))
            action.setCheckable(True)
            action.setChecked(one == by)
        menu.popup(self.order.mapToGlobal(self.order.rect().bottomLeft()))

    def _sort(self, key: SortKey) -> None:
        self.sorted.emit(Sort(key, key in FIRST_DOWN))

    def _open_columns(self) -> None:
        """Offer columns to show, and what can be done with the one that the keys are on."""
        menu, shown = QMenu(self), self.view.columns
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self.view.currentIndex()
        if index.isValid() and index.column() < len(shown.keys):
            key = shown.keys[index.column()]
            inner = menu.addMenu(self.tr("This column: {name}").format(name=self.names[key]))
            inner.addAction(self.tr("Further to the front"), partial(self.view.move_column, -1))
            inner.addAction(self.tr("Further back"), partial(self.view.move_column, 1))
            inner.addAction(self.tr("Wider"), partial(self.view.widen_column, STEP))
            inner.addAction(self.tr("Narrower"), partial(self.view.widen_column, -STEP))
            menu.addSeparator()
        for key in SORT_KEYS:
            action = menu.addAction(self.names[key])
            action.setCheckable(True)
            action.setChecked(key in shown.keys)
            action.toggled.connect(partial(self._show_column, key))
        menu.addSeparator()
        menu.addAction(self.tr("As at first"), partial(self._arrange, Columns()))
        menu.popup(self.columns.mapToGlobal(self.columns.rect().bottomLeft()))

    def _show_column(self, key: SortKey, on: bool) -> None:
        self._arrange(self.view.columns.shown(key, on=on))

    def _arrange(self, columns: Columns) -> None:
        self.view.show_columns(columns)
        self.arranged.emit(columns)


class TableFrame(QWidget):
    """An edge around the table, stronger while the table has the keys."""

    def __init__(self, theme: Theme, view: LineView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(view)
        view.focus_changed.connect(self.update)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edge."""
        look, here = self._theme.look, self._view.hasFocus()
        pen = 3.0 if here else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent" if here else "edge"), pen))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), RADIUS, RADIUS
        )
