"""The review of a person and two results side by side: usual, unfinished, in the trash, gone, long."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from sample_pages.outcome import AGAIN, WISHES
from sample_pages.plan import NOTHING as NO_PLAN
from sample_pages.plan import PLAN
from sample_pages.questionnaire import RESULT

from careerfit.model.desk import DeskScreen
from careerfit.model.review import (
    AuditRow,
    AuditScreen,
    CaseNoteRow,
    CaseScreen,
    CautionRow,
    ChangeRow,
    ChosenScreen,
    Effect,
    FollowUpRow,
    HistoryScreen,
    LifeScreen,
    NoteVersionRow,
    ResultRow,
    ScaleSeries,
    SeriesPoint,
    Side,
    TwoScreen,
    WhoScreen,
)
from careerfit.ui.desk.way_back import WayBack
from careerfit.ui.pages.desk.case_compare_page import CaseComparePage
from careerfit.ui.pages.desk.case_page import CasePage
from careerfit.ui.pages.plan_page import PlanPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

DOORS = frozenset({"role", "guide", "report", "result", "plan", "people", "neighbour"})
BAR = DeskScreen("Note: person-12", "", "Made-up people for trying things out: 2,000 people.")
LONG = "Something that somebody has written as long as they could, to see what becomes of it on the page"
DAYS = ("Jan 12, 2026", "May 4, 2026", "Nov 20, 2026")

WHO = WhoScreen(
    heading="person-12",
    about="Code K-17 · here since Jan 12, 2026",
    name="person-12",
    code="K-17",
    tags=("scholarship", "urgent"),
    groups=("Evening course 4",),
    follow_ups=(
        FollowUpRow("f1", date(2026, 11, 19), "open", "Ask about the internship",
                    "Nov 19, 2026, overdue: Ask about the internship", True),
        FollowUpRow("f2", date(2027, 1, 8), "open", "", "Jan 8, 2027", False),
        FollowUpRow("f3", date(2026, 3, 1), "done", "Second talk", "Mar 1, 2026, done: Second talk", False),
    ),
)  # fmt: skip


def _series(name: str, ends: tuple[str, str], thetas: tuple[float, ...], change: int = 0) -> ScaleSeries:
    points = tuple(
        SeriesPoint(share, day, theta - 0.8, theta, theta + 0.7, "rose" if at == change > 0 else "")
        for at, (share, day, theta) in enumerate(zip((0.0, 0.36, 1.0), DAYS, thetas, strict=False))
    )
    told = "; ".join(f"{point.when}: {point.theta:.2f}" for point in points)
    return ScaleSeries(name, name, *ends, points, DAYS[0], DAYS[-1], f"{told}." if told else "Not measured.")


USUAL_ENDS = ("less", "more")
HISTORY = HistoryScreen(
    rows=(
        ResultRow("s3", 31, "Nov 20, 2026, 2:05 PM: Tied; first: Marketing Analyst",
                  "full · English · closest in 33 % of cases · 3 roles tied · with care", "marketing", True),
        ResultRow("s2", 30, "May 4, 2026, 10:40 AM: Closest: Growth Marketer",
                  "quick · English · closest in 41 % of cases", "bridge", True),
        ResultRow("s1", 29, "Jan 12, 2026, 9:15 AM: Cannot say yet", "quick · Spanish · in the trash", None,
                  True, True),
        ResultRow("s0", 28, "Jan 11, 2026, 9:15 AM: 12 of 72 questions done", "full · English", None, False),
    ),
    series=(
        _series("Analytical", USUAL_ENDS, (-0.4, 0.2, 1.5), 2),
        _series("Creative", USUAL_ENDS, (0.3, 0.4, 0.5)),
        _series("Interpersonal", USUAL_ENDS, (1.6, 1.1, 2.9)),
        _series("Drive", USUAL_ENDS, (0.0, -0.4, -2.8)),
        _series("Horizon", ("short-term and tactical", "long-term and strategic"), (0.1, 0.3)),
        _series("Reach", ("one-to-one", "one-to-many"), ()),
    ),
    changes=(
        ChangeRow("From May 4, 2026 to Nov 20, 2026",
                  ("1 scale changed by more than the uncertainty explains: Analytical.",
                   "Analytical rose from 0.20 to 1.50.",
                   "Growth Marketer was first; now Marketing Analyst is, and Growth Marketer is behind it.")),
        ChangeRow("From Jan 12, 2026 to May 4, 2026",
                  ("No scale changed by more than the uncertainty explains.",)),
    ),
    legend="Each upright band: where the person lies with 95 % certainty, dot: best estimate. The line "
    "across is the middle. An arrow marks a change that the uncertainty does not explain.",
    note="1 result stands on other questions than the newest one, and is not drawn with it.",
)  # fmt: skip
CHOSEN = ChosenScreen(
    session="s3",
    title="Nov 20, 2026, 2:05 PM: Tied; first: Marketing Analyst",
    result=replace(RESULT, session="s3"),
    hidden=WISHES.hidden,
    cautions=(
        CautionRow("Read with care", "Two or more independent signs came together.",
                   "Talk about how the questionnaire was taken before talking about the result."),
        CautionRow("Many questions were answered faster than they can be read",
                   "Two answers in five or more came in less time than reading the question takes.",
                   "Sort the answers by time."),
    ),
    versions="Made with careerfit 1.1, questions careerfit 1.0.0 (1793b1349e22), roles 1.0.0 (6dbbc8925f38).",
    explained=True,
)  # fmt: skip


def _answer(number: int, answer: str, ms: int | None, shift: float | None, effect: Effect = "") -> AuditRow:
    fast = ms is not None and ms < 1000
    seconds = "not timed" if ms is None else f"{ms / 1000:.1f} s{', very fast' if fast else ''}"
    return AuditRow(
        number, f"an-{number:02}", f"Finding out why question {number} is asked so often", answer,
        None if shift is None else 4, ms, seconds, fast, "Left out." if shift is None else "", "Analytical",
        "High counts toward more", shift, "" if shift is None else f"{abs(shift):.2f} up", effect,
        f"Somewhat {effect} Marketing Analyst" if effect else "Hardly matters for Marketing Analyst", "",
    )  # fmt: skip


AUDIT = AuditScreen(
    session="s3",
    rows=(
        _answer(1, "Very much", 2380, 0.21, "for"),
        _answer(2, "Not much", 700, -0.42, "against"),
        _answer(3, "left out", 8200, None),
        _answer(4, "Neither way", None, 0.0),
        *(_answer(number, "Quite", 2000 + number, 0.01 * number) for number in range(5, 30)),
    ),
    summary="29 questions. 1 was left out. 1.5 minutes in all, usually 2.0 s a question.",
    order="The full questionnaire: scales take turns, in an order drawn for this person.",
    limits="",
)
NOTES = (
    CaseNoteRow(
        "n2", "Wants to stay near customers; afraid of cold calls.\nAsk about events.", "report",
        date(2026, 11, 1), "open", "For the report · due Nov 1, 2026, overdue",
        "Written Oct 1, 2026, 9:00 AM. Changed Oct 3, 2026, 4:12 PM.", True,
        (
            NoteVersionRow("Oct 3, 2026, 4:12 PM", "Wants to stay near customers; afraid of cold calls.\n"
                           "Ask about events.", "For the report · due Nov 1, 2026", False),
            NoteVersionRow("Oct 2, 2026, 4:00 PM", "Wants to stay.", "Private", True),
            NoteVersionRow("Oct 1, 2026, 9:00 AM", "Wants to stay near customers.", "Private", False),
        ),
    ),
    CaseNoteRow("n1", "First talk went well.", "private", None, "done", "Private · done",
                "Written Jan 12, 2026, 10:00 AM.", False, ()),
    CaseNoteRow("n0", "Wrong person.", "private", None, "open", "Private",
                "Written Jan 12, 2026, 9:50 AM. Taken away Jan 12, 2026, 9:51 AM.", False,
                (NoteVersionRow("Jan 12, 2026, 9:51 AM", "Taken away", "", False),
                 NoteVersionRow("Jan 12, 2026, 9:50 AM", "Wrong person.", "Private", False)), True),
)  # fmt: skip
LIFE = LifeScreen(
    plan=PLAN,
    standing="some years in marketing; present role: SEO Specialist",
    wishes=("Cold contact: none", "Travel: some at most"),
    skills=("Has: Funnel analysis, since Oct 30, 2026", "Is learning: Experiment design"),
    nothing="",
)
CASE = CaseScreen("p12", WHO, HISTORY, CHOSEN, LIFE, NOTES)
NO_LIFE = LifeScreen(NO_PLAN, "not told", (), (), "There is no plan yet.")
NEW = CaseScreen(
    "p13",
    replace(WHO, heading="(no name)", about="here since Nov 22, 2026", name="", code="", tags=(), groups=(),
            follow_ups=()),
    HistoryScreen(note="There is no result yet. One comes here when this person finishes a questionnaire."),
    None,
    NO_LIFE,
)  # fmt: skip
UNFINISHED = CaseScreen(
    "p14",
    replace(
        WHO, heading="person-14", trashed=True, notice="In the trash, and so in no list, count or cohort."
    ),
    HistoryScreen(rows=HISTORY.rows[-1:]),
    ChosenScreen("s0", HISTORY.rows[-1].title, None, {}, (), "", "This questionnaire is not finished."),
    NO_LIFE,
)
GONE = CaseScreen(
    "p15", WhoScreen("", "", "", "", (), (), ()),
    gone=("This person is not here any more.", "They were erased, or this is another database."),
)  # fmt: skip
LONG_CASE = replace(
    CASE,
    person="p16",
    who=replace(
        WHO, heading=f"{LONG} {LONG}", name=LONG, code=LONG, tags=tuple(f"{LONG} {n}" for n in range(4)),
        groups=(LONG,),
        follow_ups=tuple(replace(row, sentence=f"{row.sentence} {LONG}") for row in WHO.follow_ups),
    ),
    history=replace(
        HISTORY, rows=tuple(replace(row, title=f"{row.title} {LONG}", facts=LONG) for row in HISTORY.rows)
    ),
    notes=tuple(replace(row, text=f"{LONG}\n\n{LONG}", facts=f"{row.facts} · {LONG}") for row in NOTES),
)  # fmt: skip

OWN = (("s3", "Nov 20, 2026: Tied"), ("s2", "May 4, 2026: Closest: Growth Marketer"))
SIDES = (
    Side("p12", "s2", "person-12", OWN,
         ("Closest: Growth Marketer", "closest in 41 % of cases")),
    Side("p12", "s3", "person-12", OWN,
         ("Tied; first: Marketing Analyst", "closest in 33 % of cases", "3 roles tied")),
)  # fmt: skip
TWO = TwoScreen(*SIDES, AGAIN.headline, "", AGAIN.legend, AGAIN.rows, AGAIN.leader_sentence, AGAIN.notes)
PEOPLE = TwoScreen(
    SIDES[0],
    replace(SIDES[1], person="p13", name="person-13"),
    "person-12 and person-13 side by side",
    "These are two people. A difference between them is no change, is not tested, and says nothing about who "
    "is better.",
    "Outlined, above: person-12, May 4, 2026. Filled, below: person-13, Nov 20, 2026.",
    tuple(
        replace(row, verdict="bands overlap", direction="same", sentence="person-12: 0.60; person-13: 1.10.")
        for row in AGAIN.rows
        if row.measured
    ),
)
CHOOSE = TwoScreen(SIDES[0], Side(), "Choose two results.")
REFUSED = replace(
    PEOPLE, rows=(), legend="",
    refusal=("These two results cannot be compared.", "They come from different questionnaires."),
)  # fmt: skip


def add(window: MainWindow, theme: Theme) -> None:
    """Put the pages into a window."""
    window.add_page("counselor", "Counselor", CasePage(theme))
    window.add_page("case-compare", "", CaseComparePage(theme), under="counselor")
    window.add_page("plan", "Plan", PlanPage(theme))
    window.add_notice(WayBack(theme, window))


def _shows(screen: CaseScreen, *, unfold: bool = False) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        page = window.pages["counselor"]
        assert isinstance(page, CasePage)
        page.bar.render(BAR)
        window.open_page("counselor")
        page.render(screen, DOORS)
        page.finish()
        if unfold:
            page.answers.fold.set_opened(opened=True)
            page.answers.show_answers(AUDIT)
            page.notes.list.stops["n2", "history"].click()  # type: ignore[attr-defined]  # a button
            page.notes.list.stops["", "gone"].click()  # type: ignore[attr-defined]  # as above
            page.names.edit(open_=True)
            page.heading.setFocus()
        page.finish()

    return show


def _compares(screen: TwoScreen, *, search: bool = False) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        page = window.pages["case-compare"]
        assert isinstance(page, CaseComparePage)
        page.bar.render(BAR)
        page.render(screen)
        if search:
            page.sides[1].offer((("p13", "person-13 · K-18 · Nov 20, 2026"), ("p14", LONG)))
        window.open_page("case-compare")

    return show


def _away(name: str) -> Callable[[MainWindow], None]:
    """Show a plan that was opened from the review of somebody of this name."""

    def show(window: MainWindow) -> None:
        page, strip = window.pages["plan"], window.findChild(WayBack)
        assert isinstance(page, PlanPage)
        assert strip is not None
        page.render(PLAN)
        strip.show_for(name, shown=True)
        window.open_page("plan")

    return show


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "desk-case-away": _away("person-12"),
    "desk-case-away-long": _away("A name that somebody made so long that it has hardly room"),
    "desk-case": _shows(CASE),
    "desk-case-unfolded": _shows(CASE, unfold=True),
    "desk-case-new": _shows(NEW),
    "desk-case-unfinished": _shows(UNFINISHED),
    "desk-case-gone": _shows(GONE),
    "desk-case-long": _shows(LONG_CASE),
    "desk-compare": _compares(TWO),
    "desk-compare-people": _compares(PEOPLE),
    "desk-compare-choose": _compares(CHOOSE, search=True),
    "desk-compare-refused": _compares(REFUSED),
}
