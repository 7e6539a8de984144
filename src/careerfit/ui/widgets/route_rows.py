"""Routes to choose one from: a radio button each, with its roles, its figures and what it is best in."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from careerfit.model.routes import RouteRow
from careerfit.ui.painting import marks, painters
from careerfit.ui.theme import RADIUS, Kind, Theme, Tone
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout, emptied
from careerfit.ui.widgets.pills import Pill
from careerfit.ui.widgets.text import spoken

PAD = 14
GAP = 2
FEW = 3  # routes that are shown before "show all"
AFTER = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"  # Unicode mirrors it from right to left


class RouteOption(Pill):
    """One route: what it is best in, the roles on it, years and skills."""

    def __init__(self, theme: Theme, route: RouteRow, parent: QWidget) -> None:
        super().__init__(theme, route.title.replace(" > ", f" {AFTER} "), parent)
        self.route = route
        self._lines: tuple[tuple[str, Kind, Tone], ...] = (
            (self.text(), "strong", "ink"),
            (route.sentence, "small", "muted"),
        )
        if route.best_text:
            self._lines = (*self._lines, (route.best_text, "label", "accent"))
        elif route.against:
            self._lines = (*self._lines, (route.against, "small", "ink"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = f"{route.best_text}. {route.sentence}" if route.best_text else route.sentence
        said = f"{said} {route.against}" if route.against else said
        spoken(self, route.title.replace(" > ", ", "), said)

    def fit_height(self) -> None:
        """Leave the height to the layout, which asks for it by the width."""

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return round(max(44.0, sum(self._heights(width)) + GAP * 2 + 18))

    def sizeHint(self) -> QSize:
        """Return the room of a usual row."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut."""
        look = self._theme.look
        words = max(painters.widest_word(text, look.metrics(kind)) for text, kind, _ in self._lines)
        return QSize(round(words + self._start() + PAD + 1), 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint body, radio indicator and lines."""
        look = self._theme.look
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(self.rect())
        chosen, pen = self.isChecked(), 3.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(look.color("accent" if chosen or self.hasFocus() else "edge"), pen))
        painter.setBrush(look.color("tint" if chosen or self.underMouse() else "surface"))
        painter.drawRoundedRect(bounds.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), RADIUS, RADIUS)
        x = PAD + look.px(10)
        centre = QPointF(bounds.width() - x if mirrored else x, bounds.height() / 2)
        marks.paint_radio(painter, centre, look, chosen=chosen)
        heights = self._heights(self.width())
        room = bounds.width() - self._start() - PAD
        top = (bounds.height() - sum(heights) - GAP * (len(heights) - 1)) / 2
        for (text, kind, tone), high in zip(self._lines, heights, strict=False):
            box = painters.flipped(QRectF(self._start(), top, room, high), bounds, mirrored=mirrored)
            painters.paint_text(painter, box, text, look, kind=kind, tone=tone, mirrored=mirrored)
            top += high + GAP
        if self._beside(self.width()):
            text, kind, tone = self._lines[-1]
            line = look.metrics(kind).height()
            box = QRectF(self._start(), (bounds.height() - line) / 2, room, line)
            painters.paint_text(
                painter, painters.flipped(box, bounds, mirrored=mirrored), text, look,
                kind=kind, tone=tone, end=True, mirrored=mirrored,
            )  # fmt: skip

    def _start(self) -> float:
        return PAD + self._theme.look.px(20) + 12.0

    def _heights(self, width: int) -> list[float]:
        """Return the heights of the lines that stand under one another."""
        look, room = self._theme.look, width - self._start() - PAD
        lines = self._lines[:2] if self._beside(width) else self._lines
        return [painters.text_height(text, room, look.metrics(kind)) for text, kind, _ in lines]

    def _beside(self, width: int) -> bool:
        """Return whether what the route is best in stands at the end of its lines rather than below."""
        if not self.route.best_text:
            return False
        look, room = self._theme.look, width - self._start() - PAD
        wide = [look.metrics(kind).horizontalAdvance(text) for text, kind, _ in self._lines]
        return max(wide[:2]) + 24 + wide[2] < room


class RouteList(QWidget):
    """The routes that are worth comparing, one of them chosen; many are folded to the first few."""

    chosen = Signal(int)  # index
    unfolded = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[RouteRow, ...] = ()
        self._all = False
        self.options: list[RouteOption] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.more = Button(theme, "", "link")
        self.more.clicked.connect(self._show_all)
        last = FlowLayout(8)
        last.addWidget(self.more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(self._column)
        whole.addLayout(last)
        spoken(self, self.tr("Routes"))

    def show_routes(self, routes: Sequence[RouteRow], chosen: int) -> None:
        """Show these routes; the same ones again keep their widgets."""
        if tuple(routes) != self._shown:
            focus = next((option.route.roles for option in self.options if option.hasFocus()), None)
            self._shown = tuple(routes)
            emptied(self._column)
            self.options = [self._made(index, route) for index, route in enumerate(routes)]
            for option in self.options:
                if option.route.roles == focus:
                    option.setFocus(Qt.FocusReason.OtherFocusReason)
        few = max(FEW, chosen + 1)
        folded = not self._all and len(self.options) > few + 1
        for index, option in enumerate(self.options):
            option.mark(chosen=index == chosen)
            option.setVisible(not folded or index < few)
        self.more.setText(self.tr("Show all {count} routes").format(count=len(self.options)))
        self.more.setVisible(folded)

    def _show_all(self) -> None:
        self._all = True
        first = next((option for option in self.options if option.isHidden()), None)
        for option in self.options:
            option.show()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.more.hide()
        self.unfolded.emit()

    def _made(self, index: int, route: RouteRow) -> RouteOption:
        option = RouteOption(self._theme, route, self)
        option.picked.connect(lambda: self.chosen.emit(index))
        option.moved.connect(lambda step: self._move(index + step))
        self._column.addWidget(option)
        option.show()  # now, or it could not take the focus
        return option

    def _move(self, index: int) -> None:
        shown = [option for option in self.options if not option.isHidden()]
        place = min(max(index, 0), len(shown) - 1)
        shown[place].setFocus(Qt.FocusReason.TabFocusReason)
