"""The first page of the counselor's workspace: with work to do, with none, with long texts, with nobody."""

from collections.abc import Callable
from dataclasses import replace

from careerfit.model.caseload import EVERYTHING, NEWEST
from careerfit.model.desk import DeskScreen
from careerfit.model.overview import DoneRow, DueRow, HomeScreen, NeedRow, SavedRow
from careerfit.ui.pages.desk.home_page import HomePage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

BAR = DeskScreen("Follow-up: person-12", "", "Made-up people for trying things out: 2,000 people.")


def _need(name: str, count: int, title: str, about: str) -> NeedRow:
    return NeedRow(name, count, f"{count:,}", title, about, EVERYTHING, NEWEST)


NEEDS = (
    _need("due", 73, "Something is due", "Follow-ups and notes of today or before"),
    _need("caution", 54, "A caution on the result", "Answers were very fast, contradictory or unusual"),
    _need("changed", 52, "Reliably different from the result before", "More than chance would do"),
    _need("cannot-say-yet", 499, "No role can be named yet", "The answers leave too much open"),
    _need("neither", 6, "Attracted by none of this work", "Marketing and sales may be the wrong field"),
    _need("tied", 1043, "First roles tied", "Several roles fit equally well; what else matters decides"),
    _need("uncertain", 0, "Leading role uncertain", "Alone at the top, yet another may fit best"),
    _need("unfinished", 54, "Questionnaire unfinished", "Begun and not gone on with"),
)
HOME = HomeScreen(
    summary="2,000 people, 2,099 results",
    empty="",
    needs=NEEDS,
    due=(
        DueRow("p1", "s1", "person-12", "was due Nov 19, 2026", "Ask about the internship", pressing=True),
        DueRow("p2", "s2", "person-7", "today", "", pressing=True),
        DueRow("p3", "", "C-2026-118", "Dec 2, 2026", "Second talk", pressing=False),
    ),
    done=(
        DoneRow("Nov 22, 2026, 2:10 PM", "Follow-up: person-12", undone=False),
        DoneRow("Nov 22, 2026, 2:04 PM", "Tag \u201cscholarship\u201d given: 562 people", undone=True),
        DoneRow("Nov 22, 2026, 1:40 PM", "Imported: 191 people", undone=False),
    ),
    saved=(SavedRow("This term, unsure", EVERYTHING), SavedRow("Sales, tied", EVERYTHING)),
)
QUIET = replace(
    HOME, needs=tuple(replace(row, count=0, number="0") for row in NEEDS), due=(), done=(), saved=()
)
LONG = replace(
    HOME,
    summary="1,000,060 people, 1,050,447 results",
    needs=tuple(replace(row, count=row.count * 1000, number=f"{row.count * 1000:,}") for row in NEEDS),
    due=(
        DueRow(
            "p1", "s1", "person-12 of the second evening course for career changers", "was due Nov 19, 2026",
            "Ask about the internship, the driving licence, the move, and what came of it", pressing=True,
        ),
    ),
    more_due="and 32,799 more people by today",
    saved=tuple(SavedRow(f"Evening course {n}, sales or bridge, tied", EVERYTHING) for n in range(6)),
)  # fmt: skip
NOBODY = HomeScreen(
    "Nobody is here yet.",
    "Bring in answer sheets, or the files that job seekers sent you. To look around with made-up people, "
    "fill a folder of its own: careerfit demo --people 500 --data DIR",
    (),
)


def add(window: MainWindow, theme: Theme) -> None:
    """Put the page into a window."""
    window.add_page("counselor", "Counselor", HomePage(theme))


def _shows(screen: HomeScreen, bar: DeskScreen = BAR) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        page = window.pages["counselor"]
        assert isinstance(page, HomePage)
        page.bar.render(bar)
        page.render(screen)
        window.open_page("counselor")

    return show


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "desk-home": _shows(HOME),
    "desk-home-quiet": _shows(QUIET, DeskScreen()),
    "desk-home-long": _shows(LONG),
    "desk-home-nobody": _shows(NOBODY, DeskScreen()),
}
