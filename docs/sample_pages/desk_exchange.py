"""In and out of the counselor's workspace with made-up files."""

from collections.abc import Callable
from dataclasses import replace

from careerfit.model.desk import DeskScreen
from careerfit.model.exchange import (
    TAKE_KINDS,
    BringScreen,
    ColumnRow,
    Done,
    ExchangeScreen,
    TakeOptions,
    TakeScreen,
    TypedItem,
    TypedSheet,
)
from careerfit.ui.pages.desk.bring_in_page import BringInPage
from careerfit.ui.pages.desk.exchange_page import ExchangePage
from careerfit.ui.pages.desk.take_out_page import TakeOutPage
from careerfit.ui.pages.desk.type_in_page import TypeInPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

LONG = "A heading that somebody has made as long as they could to see what becomes of it"
DESK = DeskScreen(undo="Imported: 312 people, all of them new here")
EXCHANGE = ExchangeScreen(
    "10,412 lines of the list",
    (
        ("Imported: 312 people", "November 21, 2026, 4:12 PM"),
        ("Taken over from another installation: 45 people (undone)", "November 20, 2026, 9:05 AM"),
    ),
)
TARGETS = (
    ("", "Pass over"),
    ("person", "Name or code of the person"),
    ("date", "Date of the answers"),
    *(
        (f"an-{n:02}", f"an-{n:02}: Testing two versions of a page to see which sells more")
        for n in range(1, 13)
    ),
)
COLUMNS = (
    ColumnRow(
        "A", "who", "person-1, person-2, person-3", "person", "Name or code of the person", settled=False
    ),
    ColumnRow("B", "date", "2026-03-01, 2026-03-02", "date", "Date of the answers"),
    *(
        ColumnRow(chr(ord("B") + n), f"an-{n:02}", "2, 1, 4", f"an-{n:02}", TARGETS[2 + n][1])
        for n in range(1, 13)
    ),
    ColumnRow("O", LONG, "43, 38, 41", "", "Pass over", settled=False),
)
SHEETS = BringScreen(
    title="spring-class.csv",
    summary=(
        "312 results would come in.",
        "290 people are new here.",
        "12 people were in the list already.",
        "10 results are here already and would be left as they are.",
    ),
    columns=COLUMNS,
    targets=TARGETS,
    all_new=False,
    button="Bring in 312 results",
)
FAULTS = tuple(
    f"line {line}, column {line % 12 + 3} (an-{line % 12 + 1:02}): '9' is out of range; write 1 to 5"
    for line in range(2, 40)
)
FAULTY = replace(
    SHEETS,
    summary=(),
    faults=FAULTS,
    fault_sentence="1,240 faults must be mended before anything can come in. The first 200 are listed.",
    all_faults="\n".join(FAULTS),
    button="",
)
BUNDLE = BringScreen(
    title="north-office.careerfit-bundle",
    summary=("45 results would come in.", "40 people are new here."),
    rows=tuple((f"person-{n}", "1 result", "north-office.careerfit-bundle") for n in range(1, 41)),
    button="Bring in 45 results",
)
CAME = Done("312 results came in.", ("290 people are new here.", "12 people were in the list already."))
KINDS = tuple(
    zip(TAKE_KINDS, ("Results", "Answers", "Figures of the group", "Bundle", "PDF reports"), strict=True)
)
TAKE = TakeScreen(
    lines="312 lines of the list, 290 people",
    narrowed=True,
    options=TakeOptions(anonymous=True),
    kinds=KINDS,
    refused="",
    about=("A table with one line for each result: date, verdict, leading role, certainty and each scale.",),
    left_out=(
        "Left out: names, codes, ids, tags, groups, due days and notes. Each person is a number.",
        "It cannot be promised that nobody is recognized: who knows some answers can find the line.",
    ),
    suggestion="careerfit-results-2026-11-22.xlsx",
)
REPORTS = replace(
    TAKE,
    options=TakeOptions("reports"),
    about=("One PDF for each person, of their newest result among those chosen, into a folder.",),
    left_out=("Private notes are not in reports.",),
    folder=True,
    names="Files are called careerfit-report-001.pdf, careerfit-report-002.pdf and so on.",
)
REFUSED = replace(
    TAKE,
    lines="2 lines of the list, 2 people",
    options=TakeOptions("cohort"),
    refused="Figures are made of a group that a filter describes, not of single lines.",
)
LIKING = ("Not at all", "Not much", "Somewhat", "Quite a bit", "Very much")
ITEMS = tuple(
    TypedItem(f"q-{n}", n, "Testing two versions of a page to see which sells more", LIKING)
    for n in range(1, 73)
)
TYPED = TypedSheet("K-17", "2026-03-31", tuple((f"q-{n}", n % 5 + 1) for n in range(1, 24)))


def add(window: MainWindow, theme: Theme) -> None:
    """Put the pages into a window."""
    window.add_page("counselor", "Counselor", ExchangePage(theme))
    window.add_page("bring-in", "", BringInPage(theme), under="counselor")
    window.add_page("take-out", "", TakeOutPage(theme), under="counselor")
    window.add_page("type-in", "", TypeInPage(theme), under="counselor")


def _exchange(window: MainWindow, screen: ExchangeScreen) -> None:
    page = window.pages["counselor"]
    assert isinstance(page, ExchangePage)
    page.bar.render(DESK)
    page.render(screen)
    window.open_page("counselor")


def _bring(window: MainWindow, screen: BringScreen | None, done: Done | None = None) -> None:
    page = window.pages["bring-in"]
    assert isinstance(page, BringInPage)
    page.bar.render(DESK)
    page.render(screen)
    page.show_done(done)
    window.open_page("bring-in")


def _take(window: MainWindow, screen: TakeScreen, done: Done | None = None) -> None:
    page = window.pages["take-out"]
    assert isinstance(page, TakeOutPage)
    page.bar.render(DESK)
    page.render(screen)
    page.save_to.suggest(f"/home/person-1/Documents/{screen.suggestion}")
    page.show_done(done)
    window.open_page("take-out")


def _type(window: MainWindow, sheet: TypedSheet, done: str = "") -> None:
    page = window.pages["type-in"]
    assert isinstance(page, TypeInPage)
    page.bar.render(DESK)
    page.offer(ITEMS)
    page.render(sheet)
    page.show_open("49 questions have no answer.")
    page.show_done(done)
    window.open_page("type-in")


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "desk-exchange": lambda window: _exchange(window, EXCHANGE),
    "desk-exchange-empty": lambda window: _exchange(window, ExchangeScreen("0 lines of the list")),
    "desk-bring-in": lambda window: _bring(window, None),
    "desk-bring-in-sheets": lambda window: _bring(window, SHEETS),
    "desk-bring-in-faults": lambda window: _bring(window, FAULTY),
    "desk-bring-in-bundle": lambda window: _bring(window, BUNDLE),
    "desk-bring-in-done": lambda window: _bring(window, None, CAME),
    "desk-take-out": lambda window: _take(window, TAKE),
    "desk-take-out-reports": lambda window: _take(
        window, REPORTS, Done("290 reports were written.", ("12 people have no result yet.",), "/home")
    ),
    "desk-type-in": lambda window: _type(window, TYPED),
    "desk-type-in-next": lambda window: _type(window, TypedSheet(), "Kept: the answers of K-16."),
    "desk-take-out-refused": lambda window: _take(window, REFUSED),
}
