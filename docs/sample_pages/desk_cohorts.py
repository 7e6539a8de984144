"""The page of cohorts: one group, two groups, as tables, nothing told, and before anything is known."""

from collections.abc import Callable
from datetime import date

from careerfit.model.choice import Choice
from careerfit.model.cohorts import (
    Asked,
    BarRow,
    CohortChoices,
    CohortFigures,
    Figure,
    FigureTable,
    GroupHead,
    Pick,
    Spread,
    SpreadRow,
    TrackRow,
)
from careerfit.model.desk import DeskScreen
from careerfit.model.screens import TrackShare
from careerfit.ui.pages.desk.cohorts_page import CohortsPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

CHOICES = CohortChoices(
    options=(
        Choice("all", "Everybody"),
        Choice("shown", "As in the table: Sales, tied, since Oct 1, 2026"),
        Choice("group:A", "Group \u201ccohort 2025 A\u201d"),
        Choice("group:B", "Group \u201cevening course for career changers\u201d"),
        Choice("tag:urgent", "Tag \u201curgent\u201d"),
    ),
    today=date(2026, 11, 22),
)
NAMES = ("Everybody", "Group \u201cevening course for career changers\u201d, since Oct 1, 2026")
SHAPE = (None, 0.011, 0.035, 0.093, 0.167, 0.192, 0.217, 0.144, 0.091, 0.035, 0.01, None)
SHAPE_2 = (0.0, None, 0.06, 0.12, 0.2, 0.26, 0.18, 0.11, 0.05, None, 0.0, 0.0)
ENDS = (
    ("Analytical", "", "evidence, numbers, finding causes"),
    ("Creative", "", "ideas, words, images, new forms"),
    ("Interpersonal", "", "listening, empathy, relations"),
    ("Persuasion", "", "influence, negotiation, asking for the decision"),
    ("Drive", "", "targets, going on after a no, pace"),
    ("Leadership", "", "directing people and projects"),
    ("Horizon", "short-term and tactical", "long-term and strategic"),
    ("Reach", "one-to-one", "one-to-many"),
)
HALF = "Half of the people between \u22120.7 and 0.6, the middle one at 0.0."
HIDDEN = (
    "\u201cNot told\u201d stands for fewer than 5 people, or for a part from which such a one would follow."
)


def _spread(name: str, low: str, high: str, *, two: bool) -> SpreadRow:
    first, second = Spread(SHAPE, (-0.66, 0.0, 0.58)), Spread(SHAPE_2, (-0.9, -0.2, 0.3))
    spreads = (first, second) if two else (first,)
    return SpreadRow(name, low, high, -3.0, 3.0, 0.0, spreads, HALF)


def _share(*, two: bool) -> SpreadRow:
    first = Spread((0.0, None, 0.04, 0.18, 0.25, 0.21, 0.14, 0.1, 0.06, None), (0.41, 0.51, 0.64))
    second = Spread((0.0, 0.0, 0.1, 0.3, 0.3, 0.2, 0.1, None, None, 0.0), (0.35, 0.44, 0.55))
    return SpreadRow("", "0 %", "100 %", 0.0, 1.0, None, (first, second) if two else (first,), HALF)


def _bars(*rows: tuple[str, int | None, int | None], two: bool, rest: str = "") -> tuple[BarRow, ...]:
    def row(label: str, *people: int | None) -> BarRow:
        kept = people if two else people[:1]
        wholes = (2000, 240)
        shares = tuple(None if n is None else n / of for n, of in zip(kept, wholes, strict=False))
        texts = tuple(
            "not told" if n is None else f"{n:,} \u00b7 {n / of:.0%}".replace("%", " %")
            for n, of in zip(kept, wholes, strict=False)
        )
        return BarRow(label, shares, texts, rest=label == rest)

    return tuple(row(*one) for one in rows)


def _table(title: str, rows: tuple[BarRow, ...], *, two: bool) -> tuple[FigureTable, ...]:
    header = ("Part", *NAMES) if two else ("Part", "People")
    return (FigureTable(title, header, tuple((row.label, *row.texts) for row in rows)),)


def _numbers(title: str, names: tuple[str, ...]) -> tuple[FigureTable, ...]:
    columns = ("What", "People", "Mean", "SD", "Lower quartile", "Median", "Upper quartile")
    ranges = ("What", *(f"{low / 2 - 3:.1f} to {low / 2 - 2.5:.1f}" for low in range(12)))
    return (
        FigureTable(
            title, columns, tuple((name, "1,950", "0.0", "0.9", "0.7", "0.0", "0.6") for name in names)
        ),
        FigureTable("People by range", ranges, tuple((name, *("182",) * 12) for name in names)),
    )


def _figures(*, two: bool) -> tuple[Figure, ...]:
    verdicts = _bars(
        ("Clear first roles", 507, 60), ("First roles tied", 971, 130), ("No role yet", 466, None),
        ("Attracted by none of this work", 6, None), ("No result", 50, 20), two=two, rest="No result",
    )  # fmt: skip
    roles = _bars(
        ("Sales Engineer", 95, 12), ("Customer Success Manager", 92, 16), ("Copywriter", 88, 7),
        ("Demand Generation Manager", 77, None), ("Public Relations Specialist", 61, 5),
        ("No leading role", 522, 52), two=two, rest="No leading role",
    )  # fmt: skip
    flags = _bars(("Answers about the same thing differ more than is usual", 123, 20), two=two)
    shares = (
        TrackShare("marketing", "Marketing", 0.55, "55 %"),
        TrackShare("bridge", "Bridge", 0.17, "17 %"),
        TrackShare("sales", "Sales", 0.28, "28 %"),
    )
    tracks = tuple(TrackRow(name, shares) for name in NAMES) if two else (TrackRow("", shares),)
    said = "First roles tied 49 %; clear first roles 25 %; no role can be named yet 23 %."
    return (
        Figure("verdicts", "What the results say", said, _table("Results", verdicts, two=two), HIDDEN,
               bars=verdicts),
        Figure("tracks", "Marketing or sales", "Marketing 41 %.", _table("Tracks", roles, two=two),
               "Of those with a leading role.", tracks=tracks),
        Figure("certainty", "Certainty of the leading role", HALF, _numbers("Certainty", ("Certainty",)),
               spreads=(_share(two=two),)),
        Figure("roles", "Leading roles", "Sales Engineer 5 %; Customer Success Manager 5 %; Copywriter 4 %.",
               _table("Leading roles", roles, two=two), f"{HIDDEN} 19 more parts are in the table.",
               bars=roles),
        Figure("scales", "Preferences", "0 is the average of the population, and 1 its standard deviation.",
               _numbers("Preferences", tuple(name for name, *_ in ENDS)),
               spreads=tuple(_spread(*ends, two=two) for ends in ENDS)),
        Figure("goals", "Goals of plans", "Nobody has a plan.", ()),
        Figure("flags", "Quality of the answers", "Answers about the same thing differ 6 %.",
               _table("Quality of the answers", flags, two=two), bars=flags),
    )  # fmt: skip


ABOUT = ("2,000 people, 1,950 of them with a result", "240 people, 220 of them with a result")
NOTE = "Each person counts once, with the newest result. Parts of fewer than 5 people are not told."
ONE = CohortFigures(
    (Asked(NAMES[0]),), (GroupHead(NAMES[0], ABOUT[0], told=True),), _figures(two=False), NOTE, NAMES[0]
)
TWO = CohortFigures(
    tuple(Asked(name) for name in NAMES),
    tuple(GroupHead(name, about, told=True) for name, about in zip(NAMES, ABOUT, strict=True)),
    _figures(two=True), NOTE, "Two groups",
)  # fmt: skip
FEW = CohortFigures(
    (Asked("Tag \u201curgent\u201d"),),
    (GroupHead("Tag \u201curgent\u201d", "Fewer than 5 people: nothing is told of so few.", told=False),),
)


def add(window: MainWindow, theme: Theme) -> None:
    """Put the page into a window."""
    window.add_page("counselor", "Counselor", CohortsPage(theme))


def _page(window: MainWindow) -> CohortsPage:
    page = window.pages["counselor"]
    assert isinstance(page, CohortsPage)
    page.bar.render(DeskScreen("", "", ""))
    return page


def _shows(
    figures: CohortFigures, *picks: Pick, state: str = "", tables: bool = False
) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        page = _page(window)
        page.render_choices(CHOICES, picks)
        page.render(figures)
        page.finish()
        page.show_state(state, stale=bool(state))
        if tables:
            page.shape.chosen.emit("tables")
        window.open_page("counselor")

    return show


DAYS = Pick("group", "B", date(2026, 10, 1), date(2026, 11, 22))
PAGES: dict[str, Callable[[MainWindow], None]] = {
    "desk-cohort": _shows(ONE, Pick()),
    "desk-cohorts-two": _shows(TWO, Pick(), DAYS, state="These figures are of: Everybody"),
    "desk-cohorts-tables": _shows(TWO, Pick(), DAYS, tables=True),
    "desk-cohort-few": _shows(FEW, Pick("tag", "urgent")),
}
