"""The trash of the counselor's workspace, and erasing, with made-up people."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from careerfit.model.desk import DeskScreen
from careerfit.model.exchange import CopyRow, EraseScreen, TrashRow, TrashScreen
from careerfit.ui.pages.desk.erase_page import ErasePage
from careerfit.ui.pages.desk.trash_page import TrashPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

LONG = "A label that somebody has made as long as they could, to see what becomes of it in a list " * 2
DESK = DeskScreen(undo="Put into the trash: person-4 and 11 more people")
TRASH = TrashScreen(
    "5 entries. They are in no list and no count.",
    (
        TrashRow("p4", "", "person-4", "Person with everything", "November 22, 2026"),
        TrashRow("p5", "s9", "person-5", "Result of March 1, 2026", "November 20, 2026"),
        TrashRow("p6", "", LONG, "Person with everything", "November 20, 2026"),
        TrashRow("p7", "s3", "K-17", "Unfinished questionnaire of January 9, 2026", "October 2, 2026"),
        TrashRow("p8", "", "no name", "Person with everything", "September 30, 2026"),
    ),
)
EMPTY = TrashScreen("The trash is empty. What you put into the trash waits here until you bring it back.")
ERASE = EraseScreen(
    persons=("p4", "p6"),
    title="Erase 2 people for good",
    who="person-4, person-6",
    what=(
        "3 questionnaires with their answers and results",
        "2 notes with all that they ever said",
        "names, codes, tags, groups, follow-ups, skills, wishes, and their words in the search",
    ),
    warnings=(
        "This cannot be undone. The file of the database is written anew, so that no trace is left in it.",
        "Copies elsewhere are not known here: bundles and files that you gave away, reports, and backups.",
    ),
    copies=(
        CopyRow(
            Path("careerfit-2026-11-01-schema-3.db"),
            "Erase them from the copy 2026-11-01-schema-3 too",
        ),
        CopyRow(
            Path("careerfit-2026-10-01-schema-3.db"),
            "Erase them from the copy 2026-10-01-schema-3 too",
        ),
    ),
    confirm="Yes, erase these 2 people. I know that it cannot be undone.",
    button="Erase 2 people",
)


def add(window: MainWindow, theme: Theme) -> None:
    """Put the pages into a window."""
    window.add_page("counselor", "Counselor", TrashPage(theme))
    window.add_page("erase", "", ErasePage(theme), under="counselor")


def _trash(window: MainWindow, screen: TrashScreen) -> None:
    page = window.pages["counselor"]
    assert isinstance(page, TrashPage)
    page.bar.render(DESK)
    page.render(screen)
    page.table.select_row(0)
    window.open_page("counselor")


def _erase(window: MainWindow, screen: EraseScreen, *done: str) -> None:
    page = window.pages["erase"]
    assert isinstance(page, ErasePage)
    page.bar.render(DESK)
    page.render(screen)
    window.open_page("erase")
    page.confirm.setChecked(bool(screen.persons))
    if done:
        page.show_done(done)


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "desk-trash": lambda window: _trash(window, TRASH),
    "desk-trash-empty": lambda window: _trash(window, EMPTY),
    "desk-erase": lambda window: _erase(window, ERASE),
    "desk-erase-long": lambda window: _erase(window, replace(ERASE, who=LONG)),
    "desk-erased": lambda window: _erase(
        window, ERASE, "2 people were erased.", "This copy still holds them."
    ),
}
