"""Pages as they will be printed, to look at: each a picture, enlarged by steps, moved sideways by keys."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerfit.ui.papers.printing import Pages
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout
from careerfit.ui.widgets.pictures import Picture
from careerfit.ui.widgets.text import Text, spoken

ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)  # of the width that there is
_STEP = 0.1  # of the page, by which an arrow key moves it


class PageView(Picture):
    """One page; wider than its place when it is enlarged, then arrow keys and the mouse move it sideways."""

    panned = Signal(float)  # where the pages begin, as a share of what is hidden, 0..1

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._pages: Pages | None = None
        self._number = 1
        self._zoom = 1.0
        self._pan = 0.0
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPixmap(QPixmap(1, 1))  # never painted: it makes this a picture to assistive programs

    def show_page(self, pages: Pages, number: int) -> None:
        """Show a page (1 is the first)."""
        self._pages, self._number = pages, number
        name = self.tr("Page {number} of {count}").format(number=number, count=pages.count)
        spoken(self, name, pages.text(number))
        self._restyle()

    def set_zoom(self, zoom: float) -> None:
        """Show the page at this share of its place's width."""
        self._zoom = zoom
        self._restyle()

    def set_pan(self, pan: float) -> None:
        """Begin at this share of what is hidden."""
        self._pan = pan
        self.update()

    def height_at(self, width: int) -> float:
        """Return the height of the page at this width and zoom."""
        if self._pages is None:
            return 0.0
        return width * self._zoom * self._pages.size.height() / self._pages.size.width() + 2

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint the sheet of paper with its text, and a frame around it that shows the focus."""
        pages = self._pages
        if pages is None:
            return
        look = self._theme.look
        wide = rect.width() * self._zoom
        hidden = max(0.0, wide - rect.width())
        left = -hidden * (1 - self._pan if mirrored else self._pan) + max(0.0, (rect.width() - wide) / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(left, 1, wide, rect.height() - 2), Qt.GlobalColor.white)
        painter.save()
        painter.translate(left, 1)
        painter.scale(wide / pages.size.width(), wide / pages.size.width())
        pages.paint(painter, self._number)
        painter.restore()
        shown = QRectF(max(left, 0.0), 1, min(wide, rect.width()), rect.height() - 2)
        pen = 3.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(look.color("accent" if self.hasFocus() else "edge"), pen))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(shown.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the page sideways where it is wider than its place; leave all other keys to what scrolls."""
        steps = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._zoom <= 1 or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._move(-step if mirrored else step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page."""
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the page sideways."""
        hidden = self.width() * (self._zoom - 1)
        if self._held is not None and hidden > 0:
            by = (self._held.x() - event.position().x()) / hidden
            self._held = event.position()
            self._move(-by if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else by)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def _move(self, by: float) -> None:
        self.panned.emit(min(1.0, max(0.0, self._pan + by)))


class PageViews(QWidget):
    """All pages under one another, with buttons for their size."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.views: list[PageView] = []
        self._zoom = ZOOMS.index(1.0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.smaller = Button(theme, self.tr("Smaller pages"), "link")
        self.larger = Button(theme, self.tr("Larger pages"), "link")
        self._about = Text(theme, "small", "muted")
        row = FlowLayout(8)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        column.addLayout(row)
        column.addWidget(self._about)
        self._column = column
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(1))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab visits, in order."""
        return (self.smaller, self.larger, *self.views)

    def show_pages(self, pages: Pages) -> None:
        """Show these pages; the place and size that a person chose stay."""
        while len(self.views) < pages.count:
            view = PageView(self._theme)
            view.panned.connect(self._pan)
            self.views.append(view)
            self._column.addWidget(view)
        for number, view in enumerate(self.views, start=1):
            view.setVisible(number <= pages.count)
            if number <= pages.count:
                view.show_page(pages, number)
        self._tell(pages.count)

    def _tell(self, count: int) -> None:
        self._count = count
        share = round(ZOOMS[self._zoom] * 100)
        words = self.tr("{count} pages, shown at {share} % of the width").format(count=count, share=share)
        if ZOOMS[self._zoom] > 1:
            words += self.tr("; left and right arrow keys move a page")
        self._about.setText(words)
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom < len(ZOOMS) - 1)

    def _step(self, by: int) -> None:
        self._zoom = min(len(ZOOMS) - 1, max(0, self._zoom + by))
        for view in self.views:
            view.set_zoom(ZOOMS[self._zoom])
        self._tell(self._count)

    def _pan(self, pan: float) -> None:
        for view in self.views:
            view.set_pan(pan)
