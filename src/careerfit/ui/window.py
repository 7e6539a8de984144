"""The one window: navigation, pages, and the place for errors; light, so that it is painted first."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QByteArray, QRectF, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from careerfit.ui.appearance import Appearance
from careerfit.ui.pages.start_page import StartPage
from careerfit.ui.theme import NARROW, Theme
from careerfit.ui.widgets.banner import Banner
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import keep_tab_order
from careerfit.ui.widgets.text import Text, spoken

SMALLEST = QSize(640, 400)
USUAL = QSize(1240, 780)
SIDE = 208
COUNSELOR = "counselor/shown"  # setting: whether there is an entry for the counselor's workspace


class Navigation(QWidget):
    """The entries of the pages: a side bar, or a strip along the top of a narrow window."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.entries: dict[str, Button] = {}
        self._side = True
        self._icons = False  # the first paint keeps only their room
        self._more: Button | None = None  # opens the entries as a menu where they have no room side by side
        self._brand = Text(theme, "section", "ink", "careerfit", wrap=False)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.addWidget(self._brand)
        self._box.addStretch(1)
        spoken(self, self.tr("Pages"))
        theme.changed.connect(self._arrange)
        self._arrange()

    def add(self, name: str, label: str) -> Button:
        """Add an entry below the others; that of the settings stands at the far end."""
        entry = Button(self._theme, label, "nav")
        entry.set_leading(self._side)
        entry.set_icon(name if self._side else "", shown=self._icons)
        entry.clicked.connect(lambda: self.chosen.emit(name))
        self.entries[name] = entry
        top = len([other for other in self.entries if other != "settings"])
        self._box.insertWidget(self._box.count() if name == "settings" else top, entry)
        return entry

    def mark(self, name: str) -> None:
        """Mark the entry of the page that is open."""
        for other, entry in self.entries.items():
            entry.set_current(other == name)
        self._arrange()

    def show_icons(self) -> None:
        """Show the icons of the entries, once the first paint is done."""
        self._icons = True
        self._arrange()

    def set_side(self, side: bool) -> None:
        """Stand at the side, or lie along the top."""
        self._side = side
        self._arrange()

    def _arrange(self) -> None:
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if self._side else along)
        self._box.setContentsMargins(*((12, 24, 12, 20) if self._side else (12, 4, 12, 4)))
        self._box.setSpacing(6 if self._side else 2)
        self._brand.setContentsMargins(*((12, 0, 12, 18) if self._side else (0, 0, 0, 0)))
        self._brand.setVisible(self._side)
        folded = not self._side and self._too_wide()
        for name, entry in self.entries.items():
            entry.set_leading(self._side)
            entry.set_icon(name if self._side else "", shown=self._icons)
            entry.setVisible(not folded)
        self._fold(folded=folded)
        width = self._theme.look.px(SIDE) if self._side else 16777215
        self.setMinimumWidth(width if self._side else 0)
        self.setMaximumWidth(width)
        self.update()

    def _too_wide(self) -> bool:
        return sum(entry.sizeHint().width() + 2 for entry in self.entries.values()) + 24 > self._room()

    def _room(self) -> int:
        parent = self.parentWidget()
        return parent.width() if parent else self.width()

    def _fold(self, *, folded: bool) -> None:
        """Show one button that opens the entries as a menu, or take it away."""
        if folded and self._more is None:
            self._more = more = Button(self._theme, "", "nav")
            more.clicked.connect(lambda: self._open_menu(more))
            self._box.insertWidget(1, more)
        if self._more is not None:
            current = next((entry.text() for entry in self.entries.values() if entry.current), "")
            self._more.set_leading(False)
            self._more.setText(self.tr("Pages: {page}").format(page=current) if current else self.tr("Pages"))
            self._more.updateGeometry()
            self._more.setVisible(folded)

    def _open_menu(self, more: Button) -> None:
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415 - 5 ms that the first paint does without

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, entry in self.entries.items():
            action = menu.addAction(entry.text(), partial(self.chosen.emit, name))
            action.setEnabled(entry.isEnabled())
            action.setCheckable(True)
            action.setChecked(entry.current)
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the raised surface and the line towards the page."""
        painter = QPainter(self)
        look = self._theme.look
        painter.fillRect(self.rect(), look.color("raised"))
        painter.setPen(QPen(look.color("line"), 1))
        area = QRectF(self.rect()).adjusted(0, 0, -1, -1)
        if not self._side:
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.drawLine(area.topLeft(), area.bottomLeft())
        else:
            painter.drawLine(area.topRight(), area.bottomRight())


class MainWindow(QMainWindow):
    """Holds the pages; more of them are added once the window stands.

    Signals:
        page_chosen: the name of a page that a person asked for by its entry (it is open by then).
        painted: the window is on the screen for the first time.
        closing: the window is about to be closed.
        file_dropped: path of a file that was dropped on the window.

    """

    page_chosen = Signal(str)
    painted = Signal()
    closing = Signal()
    file_dropped = Signal(str)

    def __init__(self, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self._theme = theme
        self.settings = settings
        self._painted = False
        self.setWindowTitle("careerfit")
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        self._make()
        theme.changed.connect(self._fit)
        self._restore()

    def _make(self) -> None:
        """Make everything in the window: navigation, banner and start page; entries wait for their pages."""
        self.pages: dict[str, QWidget] = {}
        self._under: dict[str, str] = {}  # pages without an entry: the entry that is marked for them
        self.appearance = Appearance(self._theme, self.settings, self)
        self.navigation = Navigation(self._theme)
        self.banner = Banner(self._theme)
        self.stack = QStackedWidget()
        self._lay_out()
        self.start = StartPage(self._theme)
        self.add_page("start", self.tr("Start"), self.start)
        self._reserve(
            "quiz",
            self.tr("Quiz"),
            self.tr("Begin on the start page, or go on there."),
        )
        self._reserve(
            "result", self.tr("Result"), self.tr("There is a result once you have finished a questionnaire.")
        )
        soon = self.tr("It opens as soon as everything is loaded.")
        self._reserve("routes", self.tr("Routes"), soon)
        self._reserve("plan", self.tr("Plan"), soon)
        self._reserve("explore", self.tr("Explore"), soon)
        if self.settings.value(COUNSELOR, defaultValue=False, type=bool):
            self._reserve("counselor", self.tr("Counselor"), soon)
        self._reserve("settings", self.tr("Settings"), soon)
        keep_tab_order(tuple(self.navigation.entries.values()))
        self.navigation.chosen.connect(self._choose)
        self.open_page("start")

    def make_anew(self) -> None:
        """Make everything anew, as when the language has changed; the pages must be added again."""
        with suppress(RuntimeError, TypeError):  # when nobody listens
            self.page_chosen.disconnect()
            self.file_dropped.disconnect()
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.appearance.deleteLater()
        self._make()  # the old central widget goes with all that is in it
        self._go_on_making()
        self._fit()

    # -- pages -----------------------------------------------------------------------------------

    def add_page(self, name: str, label: str, widget: QWidget, *, under: str = "") -> None:
        """Put a page into the window; its entry is new, or the one that was kept for it.

        A page `under` another's entry has none of its own: it is reached from that page.
        """
        if under:
            self._under[name] = under
        elif name not in self.navigation.entries:
            self.navigation.add(name, label)
        self.pages[name] = widget
        self.stack.addWidget(widget)

    def open_page(self, name: str) -> None:
        """Show a page and give it the focus; its entry can be used from now on. KeyError if there is none."""
        widget = self.pages[name]
        marked = self._under.get(name, name)
        self.allow_page(marked)
        self.stack.setCurrentWidget(widget)
        self.navigation.mark(marked)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def page(self) -> str:
        """Return the name of the page that is open."""
        return next(name for name, widget in self.pages.items() if widget is self.stack.currentWidget())

    def entry_of(self, name: str) -> str:
        """Return the page whose entry is marked while this page is open."""
        return self._under.get(name, name)

    def allow_page(self, name: str) -> None:
        """Let the entry of this page be used."""
        entry = self.navigation.entries[name]
        entry.setEnabled(True)
        entry.setToolTip("")

    def forbid_page(self, name: str, reason: str) -> None:
        """Keep the entry of this page from being used, and say why."""
        entry = self.navigation.entries[name]
        entry.setEnabled(False)
        entry.setToolTip(reason)
        entry.setAccessibleDescription(reason)

    def show_error(self, title: str, message: str, details: str = "") -> None:
        """Tell a person what went wrong and what to do; `details` are only copied."""
        self.banner.show_error(title, message, details)
        keep_tab_order((list(self.navigation.entries.values())[-1], *self.banner.buttons))

    def show_done(self, text: str) -> None:
        """Say that something was done whose effect is not on the page."""
        self.banner.show_done(text)

    def add_notice(self, widget: QWidget) -> None:
        """Put a strip between banner and page, such as how far long work has come."""
        self._notices.addWidget(widget)

    def clear_error(self) -> None:
        """Take the message away."""
        self.banner.hide()

    # -- inside ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        whole = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.navigation)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(12, 0, 12, 0)
        holder.addWidget(self.banner)
        self._notices = holder
        right.addLayout(holder)
        right.addWidget(self.stack, 1)
        self._box.addLayout(right, 1)
        self.setCentralWidget(whole)

    def _reserve(self, name: str, label: str, reason: str) -> None:
        self.navigation.add(name, label)
        self.forbid_page(name, reason)

    def _choose(self, name: str) -> None:
        if name in self.pages:
            self.open_page(name)
            self.page_chosen.emit(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; the first time, go on with what can wait until the paint is on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        self.painted.emit()
        self._go_on_making()

    def _go_on_making(self) -> None:
        """Make what the first paint does without."""
        from careerfit.ui.icons import program_icon  # noqa: PLC0415 - see above

        self.appearance.add_keys()
        self.navigation.show_icons()
        self.setWindowIcon(program_icon())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the window."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first of the files that are dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.file_dropped.emit(paths[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the navigation to the top of a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side = self.width() >= NARROW * max(1.0, self._theme.look.scale * 0.8)
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(along if side else down)
        self.navigation.set_side(side)

    def _restore(self) -> None:
        kept = self.settings.value("window/geometry")
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(USUAL)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep size and place for the next start."""
        self.closing.emit()
        self.settings.setValue("window/geometry", self.saveGeometry())
        super().closeEvent(event)
