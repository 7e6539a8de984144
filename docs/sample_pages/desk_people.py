"""The counselor's table of people and results."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import get_args

from careerfit.model.caseload import Filter, LineState, Sort, SortKey
from careerfit.model.content import Track
from careerfit.model.desk import DeskScreen
from careerfit.model.lines import Cell, FilterPart, FilterScreen, LineRow
from careerfit.ui.desk.columns import Columns
from careerfit.ui.pages.desk.people_page import PeoplePage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

TRACKS: tuple[Track, ...] = get_args(Track)
ROLES = ("Account Executive", "SEO Specialist", "Revenue Operations Manager", "Brand Manager")
VERDICTS = ("Shortlist", "Tied at the top", "Shortlist", "Cannot say yet", "Neither field attracts")
TAGS = ("", "first job", "first job, mentor found, remote only", "returning")
LONG = "A name that somebody typed in together with everything that seemed worth knowing then"
SALES = Filter(tracks=("sales",), tied=True)
DESK = DeskScreen(undo="Tag “first job” given: 3 people")


def _row(number: int, name: str) -> LineRow:
    track, share = TRACKS[number % 3], (17 + number * 13 % 70) / 100
    state: LineState = "unfinished" if number % 11 == 5 else "finished"
    cells: dict[SortKey, Cell] = {
        "person": Cell(name),
        "date": Cell(f"Nov {1 + number % 28}, 2026"),
        "verdict": Cell(VERDICTS[number % 5]),
        "due": (Cell("Oct 30, 2026, overdue", stress="warn") if number % 7 == 2 else Cell()),
    }
    if state == "unfinished":
        cells["verdict"] = Cell("Unfinished", stress="quiet")
        return LineRow(number, f"p{number}", f"s{number}", name, state, cells)
    cells |= {
        "role": Cell(ROLES[number % 4]),
        "track": Cell(track.capitalize(), track=track),
        "certainty": Cell(f"{round(share * 100)} %", share=share),
        "cautioned": Cell("Caution", stress="warn") if number % 9 == 4 else Cell(),
        "changed": Cell("2 scales changed") if number % 6 == 1 else Cell("First result", stress="quiet"),
        "tags": Cell(TAGS[number % 4]),
    }
    return LineRow(number, f"p{number}", f"s{number}", name, state, cells)


ROWS: Mapping[int, LineRow] = {
    number: _row(number, LONG if number == 3 else f"person-{number}") for number in range(1, 61)
}


def _read(ids: Sequence[int]) -> Sequence[LineRow]:
    return [ROWS[one] for one in ids]


def add(window: MainWindow, theme: Theme) -> None:
    """Put the page into a window."""
    page = PeoplePage(theme)
    page.lines.source = _read
    page.show_columns(Columns())
    window.add_page("counselor", "Counselor", page)


def _page(window: MainWindow, screen: FilterScreen, count: int) -> PeoplePage:
    page = window.pages["counselor"]
    assert isinstance(page, PeoplePage)
    page.bar.render(DESK)
    page.render(screen)
    page.lines.show_ids(array("q", range(1, count + 1)))
    return page


def _all(window: MainWindow) -> None:
    page = _page(window, FilterScreen(today="2026-11-22", saved=("Sales, tied",)), 60)
    page.show_state("60 lines", has_lines=True, has_anybody=True)
    window.open_page("counselor")


def _chosen(window: MainWindow) -> None:
    parts = (FilterPart("Sales", Filter(tied=True)), FilterPart("tied", Filter(tracks=("sales",))))
    screen = FilterScreen(
        SALES,
        Sort("certainty", descending=False),
        parts,
        "Sales, tied",
        {"tracks": "Sales"},
        (),
        "2026-11-22",
    )
    page = _page(window, screen, 12)
    page.show_state("12 of 10,412 lines", has_lines=True, has_anybody=True)
    page.view.choose([(1, 3), (5, 5)], 5)
    page.bulk.show_chosen("4 people chosen", two=False)
    window.open_page("counselor")


def _none(window: MainWindow) -> None:
    parts = (FilterPart("“zebra”", Filter()),)
    screen = FilterScreen(Filter(text="zebra"), Sort(), parts, "“zebra”", {}, (), "2026-11-22")
    page = _page(window, screen, 0)
    page.show_state("0 of 10,412 lines", has_lines=False, has_anybody=True)
    window.open_page("counselor")


def _nobody(window: MainWindow) -> None:
    page = _page(window, FilterScreen(today="2026-11-22"), 0)
    page.show_state("0 lines", has_lines=False, has_anybody=False)
    window.open_page("counselor")


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "desk-people": _all,
    "desk-people-chosen": _chosen,
    "desk-people-none": _none,
    "desk-people-nobody": _nobody,
}
