"""Report, questionnaire on paper and the file for one's counselor with made-up answers."""

from collections.abc import Callable
from dataclasses import replace

from sample_pages.questionnaire import CANNOT_SAY, FAMILIES, RESULT

from careerfit.model.report import (
    AnswerLine,
    FileOptions,
    FileScreen,
    FileSection,
    Paper,
    PaperItem,
    PaperPart,
    PaperScreen,
    Report,
    ReportOptions,
    ReportPlan,
    ReportRole,
    ReportScreen,
    ReportStep,
)
from careerfit.ui.pages.export_page import ExportPage
from careerfit.ui.pages.paper_page import PaperPage
from careerfit.ui.pages.report_page import ReportPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

LONG = "A label that somebody has made as long as they could, to see what becomes of it in a report " * 2
ARABIC = "\u0645\u062b\u0627\u0644 \u0644\u0644\u062a\u0633\u0645\u064a\u0629 12"  # "example of a label 12"
LABELS = {
    "profile": "Profile",
    "legend": "Dot: best estimate. Band: where it lies with 95 % certainty. Upright mark: the middle.",
    "unmeasured": "not measured",
    "roles": "Closest roles",
    "plan": "Chosen way on",
    "steps": "What to do next",
    "cautions": "Read with care",
    "answers": "Questions and answers",
    "page": "Page {number} of {count}",
}
PLAN = ReportPlan(
    name="Marketing Analyst to Chief Marketing Officer",
    sentence="12 % done: 1 of 4 milestones and 3 of 11 skills.",
    steps=(
        "Senior Marketing Analyst (2 to 4 years): Has led an analysis whose findings changed a budget.",
        "Marketing Manager (3 to 5 years): Has planned a budget and kept to it for a year.",
        "Chief Marketing Officer (5 to 10 years): Has answered for the plan of a whole market.",
    ),
    next_step="Next: the skill experiment design, for Senior Marketing Analyst.",
)
REPORT = Report(
    language="en",
    direction="ltr",
    title="careerfit report",
    name="person-1",
    about="Result of the careerfit questionnaire, Nov 21, 2026; all figures are provisional",
    headline=RESULT.headline,
    certainty=RESULT.certainty,
    tracks=RESULT.tracks,
    tracks_sentence=RESULT.tracks_sentence,
    scales=RESULT.scales,
    scale_notes=tuple(f"{row.name}: {row.sentence}" for row in RESULT.scales),
    roles_about="How likely each is the closest match. The line shows the fit, with the band in which it "
    "lies with 95 % certainty; the upright mark is neither for nor against.",
    roles=tuple(
        ReportRole(
            id=role.id,
            title=role.title,
            family=family.title,
            track=role.track,
            line=f"{family.title}. Closest match with {role.best_text}; {role.band_text}.",
            fit=(role.fit_low, role.fit, role.fit_high),
            fit_text=f"Fit of {role.title}: {role.fit:.2f} on a line from -1 to 1.",
            reasons=(role.speaks_for, role.speaks_against),
        )
        for family in FAMILIES[:3]
        for role in family.roles[:1]
    ),
    plan=PLAN,
    steps=(
        ReportStep("Titles to search for", ("Marketing Analyst, SEO Specialist, Insights Analyst",)),
        ReportStep("Try this week", ("Write down what customers of a small shop might search for.",)),
        ReportStep(
            "Whom to talk to",
            ("A Marketing Analyst.", "Ask what last Tuesday was like."),
        ),
        ReportStep(
            "Questions for a talk with a counselor",
            ("Which of the two would you miss?", "What are you proud of?"),
            list=True,
        ),
    ),
    cautions=RESULT.cautions,
    answers=(),
    pledge=RESULT.pledge,
    versions="Made with careerfit 1.1, questions careerfit 1.0.0, roles 1.0.0.",
    attribution=("Role profiles use figures of the O*NET 30.2 Database, under CC BY 4.0, modified.",),
    labels=LABELS,
)
ANSWERS = tuple(
    AnswerLine(f"Question {number} about what somebody would like to do", "Quite a bit")
    for number in range(1, 73)
)
BARE = replace(
    REPORT,
    name="",
    headline=CANNOT_SAY.headline,
    certainty=CANNOT_SAY.certainty,
    plan=None,
    roles_about="The answers do not point to any of these clearly: a first look only, no recommendation.",
)
SCREEN = ReportScreen("s3", REPORT, ReportOptions(), True, True, "careerfit-report-2026-11-22")
_LIKING = ("Not at all", "Not much", "Somewhat", "Quite a bit", "Very much")
_PAIR = ("Clearly the first", "More the first", "Both equally", "More the second", "Clearly the second")
PAPER = Paper(
    language="en",
    direction="ltr",
    title="Marketing or sales? The questionnaire on paper",
    lead=("72 questions about what you like to do at work.", "Tick one box for each question."),
    parts=(
        PaperPart(
            "liking", "How much would you enjoy this as part of your week?", "", _LIKING,
            tuple(
                PaperItem(number, f"an-{number:02}", "Testing two versions of a page to see which sells more",
                          (), _LIKING)
                for number in range(1, 34)
            ),
        ),
        PaperPart(
            "pair", "Which of the two would you rather do?", "The middle means both equally.", _PAIR,
            tuple(
                PaperItem(number, f"ho-{number:02}", "", ("Working with a target", "Steady work"), _PAIR)
                for number in range(34, 54)
            ),
        ),
        PaperPart(
            "situation", "Which of these would you choose?", "Tick the one that you would choose.", (),
            tuple(
                PaperItem(number, f"pe-{number:02}", "A buyer says that your price is too high.", (),
                          ("Offer something cheaper", "Explain what the price includes", "Bargain"))
                for number in range(54, 73)
            ),
        ),
    ),
    thanks="Thank you.",
    pledge=RESULT.pledge,
    versions="Questionnaire careerfit 1.0.0.",
    labels={"form": "Name or label: ____________    Date: ____________", "page": "Page {number} of {count}"},
)  # fmt: skip
PAPER_SCREEN = PaperScreen(
    PAPER, "careerfit-questionnaire-en", "careerfit-answers.csv", "en", (("en", "English"), ("es", "Español"))
)
FILE = FileScreen(
    session="s3",
    headline=RESULT.headline,
    options=FileOptions(),
    can_name=True,
    can_plan=True,
    can_notes=True,
    sections=(
        FileSection("Name", ("person-1",)),
        FileSection("Result", (RESULT.headline, RESULT.certainty)),
        FileSection("Answers", tuple(f"{line.question}: {line.answer}" for line in ANSWERS[:12])),
        FileSection("Plans", (PLAN.name,)),
        FileSection("About this file", ("Language: en", "Questions: careerfit 1.0.0")),
    ),
    left_out="Nothing else is in it. The file is not encrypted: whoever has it can read it.",
    size="36 kB",
    file_name="careerfit-2026-11-22.careerfit",
)


def add(window: MainWindow, theme: Theme) -> None:
    """Put the pages into a window."""
    window.add_page("report", "Report", ReportPage(theme), under="result")
    window.add_page("export-file", "File for your counselor", ExportPage(theme), under="result")
    window.add_page("paper", "Questionnaire on paper", PaperPage(theme), under="start")


def _report(window: MainWindow, screen: ReportScreen) -> None:
    page = window.pages["report"]
    assert isinstance(page, ReportPage)
    page.render(screen)
    page.save_to.suggest(f"/home/person-1/Documents/{screen.file_name}.pdf")
    window.open_page("report")


def _export(window: MainWindow) -> None:
    page = window.pages["export-file"]
    assert isinstance(page, ExportPage)
    page.render(FILE)
    page.save_to.suggest(f"/home/person-1/Documents/{FILE.file_name}")
    window.open_page("export-file")


def _paper(window: MainWindow) -> None:
    page = window.pages["paper"]
    assert isinstance(page, PaperPage)
    page.render(PAPER_SCREEN)
    page.save_to.suggest("/home/person-1/Documents/careerfit-questionnaire-en.pdf")
    window.open_page("paper")


def _bare(window: MainWindow) -> None:
    screen = replace(SCREEN, report=BARE, can_name=False, can_plan=False)
    _report(window, screen)
    page = window.pages["report"]
    assert isinstance(page, ReportPage)
    page.save_to.unfold(opened=True)
    page.save_to.ask("careerfit-report-2026-11-22.pdf is there already. Press again to replace it.")


def _enlarged(window: MainWindow) -> None:
    long = replace(REPORT, name=LONG, answers=ANSWERS)
    _report(window, replace(SCREEN, report=long, options=ReportOptions(with_answers=True)))
    page = window.pages["report"]
    assert isinstance(page, ReportPage)
    page.views.larger.click()


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "report": lambda window: _report(window, SCREEN),
    "report-bare": _bare,
    "report-enlarged": _enlarged,
    "export-file": _export,
    "paper": _paper,
}
