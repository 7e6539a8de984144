"""Bringing in: files are chosen or dropped, looked at before anything is written, then brought in."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from careerfit.model.exchange import BringScreen, Done
from careerfit.ui.desk.exchange_parts import DoneCard
from careerfit.ui.desk.headed_page import HeadedPage
from careerfit.ui.desk.import_preview import ImportPreview
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.buttons import Button
from careerfit.ui.widgets.layouts import FlowLayout, keep_tab_order
from careerfit.ui.widgets.text import Text


class BringInPage(HeadedPage):
    """Renders a `BringScreen`, and what came in the end.

    Signals:
        choose_asked: for files, by a dialog.
        files_given: their paths; they were dropped on the page.
        typing_asked: answers are to be typed in from paper.
        people_asked: what came is to be shown.
        undo_asked: what came is to be taken back.

    """

    choose_asked = Signal()
    files_given = Signal(list)
    typing_asked = Signal()
    people_asked = Signal()
    undo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "exchange")
        self.setAcceptDrops(True)
        about = self.tr(
            "Answer sheets as a table (.csv), results that people saved for you (.careerfit, several at "
            "once), or a bundle from another computer. You see what would come in before it is written."
        )
        self.heading.show_heading(self.tr("Bring in"), about)
        self.choose = Button(theme, self.tr("Choose files..."), "filled")
        self.typing = Button(theme, self.tr("Type in answers from paper"))
        self.show_people = Button(theme, self.tr("Show them"))
        self.take_back = Button(theme, self.tr("Undo"))
        self.done = DoneCard(theme, self.show_people, self.take_back)
        self.preview = ImportPreview(theme)
        self.preview.hide()
        row = FlowLayout(12)
        row.addWidget(self.choose)
        row.addWidget(self.typing)
        column = self.column
        column.addWidget(Text(theme, "body", "muted", about))
        column.addSpacing(20)
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(Text(theme, "small", "muted", self.tr("Files can also be dropped on this page.")))
        column.addSpacing(20)
        column.addWidget(self.done)
        column.addWidget(self.preview)
        column.addStretch(1)
        self.choose.clicked.connect(self.choose_asked)
        self.typing.clicked.connect(self.typing_asked)
        self.show_people.clicked.connect(self.people_asked)
        self.take_back.clicked.connect(self.undo_asked)

    def render(self, screen: BringScreen | None) -> None:  # type: ignore[override]
        """Show what files would bring; None where nothing is chosen."""
        self.preview.setVisible(screen is not None)
        self.choose.set_kind("plain" if screen is not None and screen.button else "filled")
        if screen is not None:
            self.done.show_done(None)
            self.preview.render(screen)
        stops = (self.heading, self.choose, self.typing, *self.done.buttons, *self.preview.stops)
        keep_tab_order((*self.bar.stops, *stops))

    def show_done(self, done: Done | None) -> None:
        """Show what came; None takes it away."""
        self.done.show_done(done)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the page."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take all files that are dropped, where the window itself takes only one."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_given.emit(paths)
