"""What belongs to a result and its person, and two roles side by side, with made-up answers."""

from collections.abc import Callable
from dataclasses import replace

from sample_pages import questionnaire

from careerfit.model.outcome import (
    AgainScreen,
    AgreeRow,
    AgreeScreen,
    NextScreen,
    OutcomeScreen,
    PairLine,
    PairScale,
    PairScreen,
    RoleGlance,
    SliderRow,
    TriedRole,
    TryScreen,
    TwiceRow,
    WishRow,
    WishScreen,
)
from careerfit.model.screens import AnswerChange, AnswerEffect, AskRow, FitPart, WhyScreen
from careerfit.ui.pages.compare_page import ComparePage
from careerfit.ui.pages.result_page import ResultPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

DOORS = frozenset({"role", "guide", "compare-roles", "routes", "report", "export-file", "start"})

WISHES = WishScreen(
    rows=(
        WishRow("commission", "Commission",
                (("large", "any share of the pay"), ("some", "some at most"), ("none", "none")), "some"),
        WishRow("cold_contact", "Calling or writing to strangers",
                (("daily", "even daily"), ("some", "now and then at most"), ("none", "never")), "daily"),
        WishRow("travel", "Travel",
                (("often", "even often"), ("some", "some at most"), ("rare", "rarely at most")), "often"),
        WishRow("manages_people", "Leading people",
                (("yes", "fine with me"), ("no", "not for me")), "yes"),
        WishRow("degree", "A degree",
                (("expected", "may be expected"), ("helpful", "may help at most"),
                 ("not-needed", "must not be needed")), "expected"),
        WishRow("least_wage", "Median pay a year (U.S.)",
                (("0", "any"), ("40000", "$40,000 or more"), ("60000", "$60,000 or more"),
                 ("80000", "$80,000 or more"), ("100000", "$100,000 or more")), "0"),
    ),
    hidden={"solutions-consultant": "a large part of the pay is commission",
            "account-executive": "a large part of the pay is commission"},
    sentence="2 of the ranked roles are hidden. Their figures and all others are as they were.",
    can_undo=True,
    can_redo=False,
)  # fmt: skip

AGREE = AgreeScreen(
    rows=(
        AgreeRow("seo-specialist", "SEO Specialist",
                 "Makes a website easy to find for people who search for what it offers.", True),
        AgreeRow("account-executive", "Account Executive",
                 "Takes an interested company from first meeting to signed contract.", False),
        AgreeRow("content-strategist", "Content Strategist",
                 "Plans what is written for whom, so that it is found, read and useful.", None),
        AgreeRow("marketing-analyst", "Marketing Analyst",
                 "Finds out which efforts bring customers, and which only cost money.", None),
    ),
    purpose="Roles in no order: some stand close to your answers, some far from them. Say from your own "
    "feeling which fit you; the sum shows how far you and the result agree. Your answers stay on this "
    "computer, are sent to nobody and change no figure.",
    summary="So far you and the result agree on 2 of 2; 2 to go.",
)  # fmt: skip

NEXT = NextScreen(
    intro="The first roles are close together, so test what sets them apart: the day, not the title.",
    search_for=("Marketing Analyst", "SEO Specialist", "Web Analyst", "Search Marketing Specialist",
                "Marketing Data Analyst", "SEO Analyst"),
    try_this_week="Choose a small local business, write down five things its customers might search for, and "
    "look at which pages come first. Note what the best page does that the business's own page does not.",
    talk_to=(
        "Somebody who works as: Marketing Analyst. A first message of three lines is enough.",
        "Ask what last Tuesday was like, and who should not do this work.",
    ),
    counselor=(
        ("“Marketing Analyst” or “SEO Specialist”: what would have to be true of your week for you to prefer "
        "the one to the other?"),
        "2 roles are hidden by what you will not do. Which of these limits is final, and which only for now?",
    ),
)  # fmt: skip

OUTCOME = OutcomeScreen(
    session="s3",
    name="After the summer job",
    wishes=WISHES,
    agree=AGREE,
    next=NEXT,
    earlier=(("s2", "Jun 2, 2026, 5:12 PM: Closest: Account Executive"),
             ("s1", "Mar 1, 2026, 12:00 PM: First try")),
    can_try=True,
)  # fmt: skip

_PARTS = (("analytical", "Analytical", 0.34), ("horizon", "Horizon", 0.21), ("reach", "Reach", 0.16),
          ("persuasion", "Persuasion", 0.14), ("creative", "Creative", -0.11), ("drive", "Drive", -0.04),
          ("interpersonal", "Interpersonal", 0.03), ("leadership", "Leadership", 0.01))  # fmt: skip
WHY = WhyScreen(
    session="s3",
    role="marketing-analyst",
    title="Marketing Analyst",
    place=1,
    fit=0.74,
    headline="Marketing Analyst stands at place 1 of 30.",
    parts=tuple(
        FitPart(scale, name, part, f"{name} speaks {'for' if part > 0 else 'against'} it ({part:+.2f}).")
        for scale, name, part in _PARTS
    ),
    answers=(
        AnswerEffect("an-01", "analytical", "Finding out why fewer people bought this month", 5, "Very much",
                     0.26, "“Finding out why fewer people bought this month than last month” - your answer "
                     "“Very much” speaks much for this role."),
        AnswerEffect("re-01", "reach", "Sending out a message that thousands of people will see", 4, "Quite",
                     0.12, "“Sending out a message that thousands of people will see” - your answer “Quite” "
                     "speaks somewhat for this role."),
        AnswerEffect("cr-02", "creative", "Thinking up a name for a product", 5, "Very much", 0.1,
                     "“Thinking up a name for a product” - your answer “Very much” speaks a little against "
                     "this role."),
    ),
    upper="marketing-analyst",
    lower="seo-specialist",
    most=6,
    change=(
        AnswerChange("ho-02", "Seeing each evening what your day's work has brought", 5, 2,
                     "Seeing each evening what your day's work has brought: Not much, not Very much."),
    ),
    change_sentence="With 1 other answer, SEO Specialist would stand before Marketing Analyst:",
    separating=(
        AskRow("ho-08", "horizon", "Starting a club that brings buyers for years / Running an offer that "
               "brings buyers by Friday"),
        AskRow("an-06", "analytical", "Looking up how many people have seen an advert"),
    ),
    separating_sentence="2 more questions would help most to tell them apart:",
    limits="",
)  # fmt: skip

GLANCE = RoleGlance(
    role="marketing-analyst",
    day=("Checking whether yesterday's figures are complete before anybody reads them",
         "Joining two tables that count the same customers differently",
         "Explaining in three sentences what a chart does and does not show"),
    metrics=("decisions that were changed by a finding", "accuracy of forecasts"),
    skills=("Statistics: strong", "SQL: strong", "Presenting: working knowledge"),
    wage="Median $76,950 a year; one in ten earns less than $42,070, one in ten more than $144,610. U.S. "
    "figures for occupation 13-1161, not those of another country (BLS OEWS May 2024).",
    funnel="On the way from stranger to loyal customer: awareness, interest and decision.",
    try_this_week="Take a table of figures that you know, such as your own spending, and find one thing in "
    "it that you did not expect. Write it down in three sentences.",
)  # fmt: skip

TRIED = TryScreen(
    session="s3",
    sliders=tuple(
        SliderRow(row.id, row.name, row.low_end, row.high_end, row.theta,
                  1.75 if row.id == "persuasion" else row.theta,
                  "far above the middle" if row.id == "persuasion" else "around the middle")
        for row in questionnaire.SCALES
    ),
    moved=True,
    roles=(
        TriedRole("paid-media-specialist", "Paid Media Specialist", "marketing", 0.28, "28 %", 0.07,
                  "Paid Media Specialist: 28 %, in your result 7 %"),
        TriedRole("marketing-analyst", "Marketing Analyst", "marketing", 0.17, "17 %", 0.31,
                  "Marketing Analyst: 17 %, in your result 31 %"),
        TriedRole("solutions-consultant", "Solutions Consultant", "sales", 0.15, "15 %", 0.08,
                  "Solutions Consultant: 15 %, in your result 8 %"),
        TriedRole("revops-analyst", "Revenue Operations Analyst", "bridge", 0.11, "11 %", 0.12,
                  "Revenue Operations Analyst: 11 %, in your result 12 %"),
    ),
    tracks=(
        replace(questionnaire.RESULT.tracks[0], share=0.55, share_text="55 %"),
        replace(questionnaire.RESULT.tracks[1], share=0.31, share_text="31 %"),
        replace(questionnaire.RESULT.tracks[2], share=0.14, share_text="14 %"),
    ),
    sentence="Only trying out: “Paid Media Specialist” would be first instead of “Marketing Analyst”.",
)  # fmt: skip

AGAIN = AgainScreen(
    session="s3",
    other="s2",
    headline="1 scale changed by more than the uncertainty explains: Persuasion.",
    legend="Outlined, above: Jun 2, 2026. Filled, below: Nov 21, 2026. Bands: where it lies with 95 % "
    "certainty.",
    rows=(
        TwiceRow("analytical", "Analytical", "less", "more", True, (0.0, 0.6, 1.2), (0.6, 1.1, 1.6), "same",
                 "no change that counts", "Analytical was 0.60 and is 1.10: the uncertainty explains that."),
        TwiceRow("persuasion", "Persuasion", "less", "more", True, (0.5, 1.1, 1.7), (-1.3, -0.7, -0.1),
                 "fell", "fell", "Persuasion fell from 1.10 to -0.70."),
        TwiceRow("horizon", "Horizon", "short-term and tactical", "long-term and strategic", True,
                 (0.1, 0.8, 1.5), (0.25, 0.9, 1.55), "same", "no change that counts",
                 "Horizon was 0.80 and is 0.90: the uncertainty explains that."),
        TwiceRow("leadership", "Leadership", "less", "more", False, (-2.0, 0.0, 2.0), (-2.0, 0.0, 2.0),
                 "not-measured", "not measured twice", "Leadership was not measured on both occasions."),
    ),
    leader_sentence="Account Executive was first; now Marketing Analyst is, and Account Executive is "
    "behind it.",
    notes=(("Figures are standard deviations of the population; changes count when so large a one would come "
           "by chance on any scale in fewer than one pair of sittings in twenty."),),
    refusal=None,
)  # fmt: skip
REFUSED = replace(
    AGAIN,
    refusal=(
        "These two results cannot be compared.",
        "They come from different versions of the questionnaire, 1.0 and 1.1. Take it again.",
    ),
)


def _pair_scale(at: int, first: float, second: float, sentence: str) -> PairScale:
    row = questionnaire.SCALES[at]
    own = (row.low, row.theta, row.high) if row.measured else None
    return PairScale(row.id, row.name, row.low_end, row.high_end, first, second, own, sentence)


PAIR = PairScreen(
    session="s3",
    choices=(("account-executive", "Account Executive"), ("marketing-analyst", "Marketing Analyst"),
             ("seo-specialist", "SEO Specialist")),
    first="marketing-analyst",
    second="account-executive",
    titles=("Marketing Analyst", "Account Executive"),
    tracks=("marketing", "sales"),
    headline="“Marketing Analyst” and “Account Executive” differ most on: Persuasion and Analytical.",
    scales=(
        _pair_scale(3, -0.8, 1.1, "“Account Executive” asks for more of it than “Marketing Analyst”."),
        _pair_scale(0, 1.3, -0.6, "“Marketing Analyst” asks for more of it than “Account Executive”."),
        _pair_scale(6, 0.4, -0.4, "“Marketing Analyst” leans more to this: long-term and strategic."),
        _pair_scale(5, -0.3, -0.2, "Both ask for about the same."),
    ),
    lines=(
        PairLine("summary", ("Finds out which efforts bring customers, and which only cost money.",),
                 ("Takes an interested company from first meeting to signed contract.",)),
        PairLine("day", GLANCE.day, ("A first meeting that is mostly questions",
                                     "A call about price, terms or an objection")),
        PairLine("conditions", ("no commission", "no cold contact", "travel is rare"),
                 ("a large part of the pay is commission", "some cold contact", "some travel")),
        PairLine("wage", (GLANCE.wage,), ("Median $66,260 a year; one in ten earns less than $36,930.",)),
        PairLine("skills", GLANCE.skills, ("Discovery questions: strong", "Closing: strong")),
    ),
    shared_skills=("Presenting", "CRM"),
    fits=("strong fit; closest in 31 %", "weak fit; closest in under 1 %"),
    source="Both sides run from the middle of the picture outwards. The mark is what a role asks for; the "
    "band is where you stand with 95 % certainty.",
)  # fmt: skip


def add(window: MainWindow, theme: Theme) -> None:
    """Put the result page and the comparing page into a window."""
    questionnaire.add(window, theme)
    window.add_page("compare", "Compare", ComparePage(theme), under="result")


def _result(window: MainWindow) -> ResultPage:
    page = window.pages["result"]
    assert isinstance(page, ResultPage)
    window.allow_page("quiz")
    page.render(questionnaire.RESULT, OUTCOME, DOORS)
    window.open_page("result")
    return page


def _why(window: MainWindow) -> None:
    page = _result(window)
    assert page.families is not None
    page.families.toggle(page.families.buttons[0])
    page.show_glance("marketing-analyst", GLANCE)
    page.show_why(WHY)
    for fold in page.families.folds("marketing-analyst"):
        fold.set_opened(opened=True)


def _parts(window: MainWindow) -> None:
    page = _result(window)
    for fold in page.parts.folds.values():
        fold.set_opened(opened=True)
    page.show_tried(TRIED)
    page.show_again(AGAIN)


def _refused(window: MainWindow) -> None:
    page = _result(window)
    page.jump("again")
    page.show_again(REFUSED)


def _compare(window: MainWindow, screen: PairScreen) -> None:
    page = window.pages["compare"]
    assert isinstance(page, ComparePage)
    page.render(screen, role_pages=True)
    window.open_page("compare")


def _outcome(window: MainWindow) -> None:
    _result(window)


def _naming(window: MainWindow) -> None:
    _result(window).naming.link.click()


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "outcome": _outcome,
    "naming": _naming,
    "why": _why,
    "parts": _parts,
    "again-refused": _refused,
    "compare": lambda window: _compare(window, PAIR),
}
