"""Start, question and result with made-up answers."""

from collections.abc import Callable

from careerfit.model.content import Track
from careerfit.model.screens import (
    Band,
    FamilyRow,
    OptionRow,
    QuestionScreen,
    ResultScreen,
    RoleRow,
    ScaleRow,
    SessionRow,
    StartScreen,
    TrackShare,
)
from careerfit.ui.pages.question_page import QuestionPage
from careerfit.ui.pages.result_page import ResultPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

EMPTY_START = StartScreen(
    questions=72, minutes=10, quick_questions=49, quick_minutes=6, unfinished=(), set_aside=(), results=()
)
START = StartScreen(
    questions=72,
    minutes=10,
    quick_questions=49,
    quick_minutes=6,
    unfinished=(SessionRow("s4", "person-2", "2026-11-22 13:40", False, "12 of 72 questions done", None),),
    set_aside=(SessionRow("s0", "person-1", "2026-10-02 09:03", False, "31 of 70 questions done", None),),
    results=(
        SessionRow("s3", "person-1", "2026-11-21 18:05", True, "Closest: Marketing Analyst", "marketing"),
        SessionRow("s2", "person-3", "2026-11-19 09:12", True, "Closest: Account Executive", "sales"),
        SessionRow("s1", "", "2026-10-30 11:51", True, "Cannot say yet", None),
    ),
)

_LIKING = ("Not at all", "Not much", "Neither way", "Quite", "Very much")
_PAIR = ("Clearly the first", "Rather the first", "Both alike", "Rather the second", "Clearly the second")
_SITUATION = (
    "Offer a discount if they sign before the month ends",
    "Ask what has changed for them since the last talk",
    "Send the figures again with a short note on the return",
    "Invite the person who decides to a call about their plans, and prepare three questions for it",
)


def options(texts: tuple[str, ...], chosen: int | None = None) -> tuple[OptionRow, ...]:
    """Return answers in the order of their categories."""
    return tuple(OptionRow(i, text, i == chosen) for i, text in enumerate(texts, 1))


def question(**changes: object) -> QuestionScreen:
    """Return a liking question; `changes` replace single values."""
    values: dict[str, object] = {
        "session": "s4",
        "person": "person-2",
        "done": False,
        "number": 11,
        "count": 72,
        "at_most": False,
        "minutes_left": 9,
        "progress": 10 / 72,
        "stem": "How would you like this as part of your week?",
        "item": "an-04",
        "format": "liking",
        "text": "Finding out why one version of a web page brings in twice as many enquiries as another.",
        "ends": (),
        "options": options(_LIKING),
        "skipped": False,
        "can_go_back": True,
        "can_go_on": False,
        "why": "It belongs to the scale Analytical: how much you like evidence, numbers and finding causes. "
        "So far 2 of its questions are answered.",
        "saved": "Saved 14:02:31",
        "answered": 10,
        "left_out": 0,
    }
    return QuestionScreen(**{**values, **changes})  # type: ignore[arg-type]


LIKING = question()
ANSWERED = question(options=options(_LIKING, 4), can_go_on=True)
PAIR = question(
    item="ho-02",
    format="pair",
    number=12,
    stem="",
    text="Which of the two would you rather do?",
    ends=("Close what can be closed this week", "Prepare what will pay off in two years"),
    options=options(_PAIR),
)
SITUATION = question(
    item="pe-05",
    format="situation",
    number=13,
    stem="What would you do first?",
    text="A customer who was about to buy has not replied for ten days.",
    options=options(_SITUATION),
)
SKIPPED = question(skipped=True, can_go_on=True, item="an-05")
END = question(
    done=True, item="", format="", stem="", text="That was the last question.", options=(), why="",
    number=72, minutes_left=1, progress=1.0, answered=70, left_out=2,
)  # fmt: skip


def _role(
    name: str, title: str, track: Track, fit: tuple[Band, float], share: float, *, tied: bool = False
) -> RoleRow:
    band, value = fit
    percent = f"{round(share * 100)} %" if share >= 0.005 else "under 1 %"
    return RoleRow(
        id=name,
        title=title,
        track=track,
        summary="Finds out what customers do and why, and turns it into numbers that people can act on.",
        band=band,
        band_text=f"{band} fit",
        fit=value,
        fit_low=value - 0.22,
        fit_high=min(1.0, value + 0.17),
        p_best=share,
        best_text=percent,
        top3_text=f"Among the three closest with {min(99, round(share * 190))} %",
        tied=tied,
        speaks_for="Speaks for it: Analytical (high in your answers and in the role) and Horizon (you and "
        "the role lean to long-term and strategic).",
        speaks_against="Speaks against it: Creative (the role asks for more than your answers show).",
    )


def _family(name: str, title: str, track: Track, *roles: RoleRow) -> FamilyRow:
    share = sum(role.p_best for role in roles)
    return FamilyRow(
        name, title, track, share, f"{round(share * 100)} %", "Among the three closest with 88 %", roles
    )


FAMILIES = (
    _family(
        "analysis", "Analysis and insight", "marketing",
        _role("marketing-analyst", "Marketing Analyst", "marketing", ("strong", 0.74), 0.31, tied=True),
        _role("market-researcher", "Market Researcher", "marketing", ("good", 0.55), 0.15),
    ),
    _family(
        "search", "Search and performance", "marketing",
        _role("seo-specialist", "SEO Specialist", "marketing", ("strong", 0.71), 0.27, tied=True),
        _role("paid-media-specialist", "Paid Media Specialist", "marketing", ("good", 0.5), 0.07),
    ),
    _family(
        "revenue", "Growth and revenue operations", "bridge",
        _role("revops-analyst", "Revenue Operations Analyst", "bridge", ("good", 0.48), 0.12),
    ),
    _family(
        "consulting", "Solution selling", "sales",
        _role("solutions-consultant", "Solutions Consultant", "sales", ("fair", 0.21), 0.08),
        _role("account-executive", "Account Executive", "sales", ("weak", -0.12), 0.002),
    ),
    _family(
        "content", "Content and brand", "marketing",
        _role("content-strategist", "Content Strategist", "marketing", ("weak", 0.02), 0.001),
    ),
)  # fmt: skip

SCALES = (
    ScaleRow("analytical", "Analytical", "less", "more", True, 1.1, 0.6, 1.6, "Clearly above the middle."),
    ScaleRow("creative", "Creative", "less", "more", True, 0.2, -0.35, 0.75,
             "Around the middle; it could lie on either side."),
    ScaleRow("interpersonal", "Interpersonal", "less", "more", True, -0.4, -0.9, 0.1,
             "Probably below the middle."),
    ScaleRow("persuasion", "Persuasion", "less", "more", True, -0.7, -1.3, -0.1, "Clearly below the middle."),
    ScaleRow("drive", "Drive", "less", "more", True, 0.1, -0.5, 0.7,
             "Around the middle; it could lie on either side."),
    ScaleRow("leadership", "Leadership", "less", "more", False, 0.0, -1.96, 1.96,
             "Not measured: no question of this scale is answered."),
    ScaleRow("horizon", "Horizon", "short-term and tactical", "long-term and strategic", True,
             0.9, 0.25, 1.55, "Clearly leans to long-term and strategic.",
             "Estimate +0.9, with 95 % certainty between +0.2 and +1.6."),
    ScaleRow("reach", "Reach", "one customer at a time", "many people at once", True, 0.5, -0.2, 1.2,
             "Probably leans to many people at once."),
)  # fmt: skip

RESULT = ResultScreen(
    session="s3",
    person="person-1",
    when="2026-11-21 18:05",
    provisional=True,
    verdict="tied",
    headline="Your answers point to analysis and search work in marketing.",
    certainty="Marketing Analyst and SEO Specialist cannot be told apart by these answers.",
    tracks=(
        TrackShare("marketing", "Marketing", 0.80, "80 %"),
        TrackShare("sales", "Sales", 0.08, "8 %"),
        TrackShare("bridge", "Bridge", 0.12, "12 %"),
    ),
    tracks_sentence="Marketing 80 %, sales 8 %, roles that bridge the two 12 %: how likely each is the "
    "closest field to your answers.",
    families=FAMILIES,
    scales=SCALES,
    cautions=(
        "The questions' parameters are set by experts, so all figures are provisional.",
        "2 questions were left out; their scales are less certain.",
    ),
    pledge="For exploration and counselling, never for selecting people. A close match says that your "
    "answers resemble what a role asks for; it does not say how well you would do.",
    can_ask_on=True,
)

CANNOT_SAY = ResultScreen(
    session="s1",
    person="",
    when="2026-10-30 11:51",
    provisional=True,
    verdict="cannot-say-yet",
    headline="Your answers cannot say yet which role is closest.",
    certainty="Only 20 of 72 questions are answered. Answer more of them, and the picture gets clearer.",
    tracks=RESULT.tracks,
    tracks_sentence=RESULT.tracks_sentence,
    families=FAMILIES,
    scales=SCALES,
    cautions=RESULT.cautions,
    pledge=RESULT.pledge,
)


def add(window: MainWindow, theme: Theme) -> None:
    """Put the pages into a window, which has its start page."""
    window.add_page("quiz", "Quiz", QuestionPage(theme))
    window.add_page("result", "Result", ResultPage(theme))


def _start(window: MainWindow) -> None:
    window.start.render(START)
    window.open_page("start")


def _loading(window: MainWindow) -> None:
    window.open_page("start")


def _failed(window: MainWindow) -> None:
    window.show_error(
        "The database /home/person-1/careerfit/careerfit.db is damaged.",
        "It was left as it is. Move it away and try again; a copy of it may stand beside it.",
    )
    window.start.show_failed()
    window.open_page("start")


def _question(window: MainWindow, screen: QuestionScreen) -> None:
    page = window.pages["quiz"]
    assert isinstance(page, QuestionPage)
    window.open_page("quiz")
    page.render(screen)


def _result(window: MainWindow, screen: ResultScreen, *, unfold: bool = False) -> None:
    page = window.pages["result"]
    assert isinstance(page, ResultPage)
    window.allow_page("quiz")
    page.render(screen)
    window.open_page("result")
    if unfold and page.families:
        page.families.toggle(page.families.buttons[0])


def _error(window: MainWindow) -> None:
    _question(window, ANSWERED)
    window.show_error(
        "Your answer could not be saved, because the disk is full.",
        "Free some space and answer again; all earlier answers are safe.",
    )


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "loading": _loading,
    "failed": _failed,
    "start": _start,
    "question": lambda window: _question(window, ANSWERED),
    "pair": lambda window: _question(window, PAIR),
    "situation": lambda window: _question(window, SITUATION),
    "end": lambda window: _question(window, END),
    "result": lambda window: _result(window, RESULT),
    "unfolded": lambda window: _result(window, RESULT, unfold=True),
    "cannot-say": lambda window: _result(window, CANNOT_SAY),
    "error": _error,
}
