"""Reports and paper as HTML: all that was told is there, and nothing that a person wrote becomes markup."""

from dataclasses import replace
from html.parser import HTMLParser

from careerfit.model.report import (
    AnswerLine,
    Paper,
    PaperItem,
    PaperPart,
    Report,
    ReportPlan,
    ReportRole,
    ReportStep,
)
from careerfit.model.screens import ScaleRow, TrackShare
from careerfit.report import markup, paper, sheet, web

HOSTILE = "<img src='file:///etc/passwd'> <script>alert(1)</script> & \"quoted\" \x07"
LABELS = dict.fromkeys(
    ("profile", "legend", "unmeasured", "roles", "plan", "steps", "cautions", "answers", "page"), "Label"
)
REPORT = Report(
    language="en",
    direction="ltr",
    title="careerfit report",
    name="person-1",
    about="Nov 21, 2026",
    headline="Your answers point to analysis.",
    certainty="Analyst is the closest match with 65 %.",
    tracks=(TrackShare("marketing", "Marketing", 0.9, "90 %"), TrackShare("sales", "Sales", 0.1, "10 %")),
    tracks_sentence="Marketing 90 %, sales 10 %.",
    scales=(ScaleRow("analytical", "Analytical", "less", "more", True, 1.1, 0.6, 1.6, "Above the middle."),),
    scale_notes=("Analytical: above the middle.",),
    roles_about="How likely each is the closest match.",
    roles=(
        ReportRole(
            "analyst", "Analyst", "Analysis", "marketing", "Closest with 65 %", (0.5, 0.7, 0.8), "Fit 0.70",
            ("You share with it: high on analytical.",),
        ),
    ),
    plan=ReportPlan("Way to the top", "12 % done.", ("Senior Analyst (2 to 4 years)",), "Next: a skill."),
    steps=(ReportStep("Try this week", ("Ask somebody.",)), ReportStep("Ask", ("One?", "Two?"), list=True)),
    cautions=("2 questions were left out.",),
    answers=(AnswerLine("Checking figures", "Very much"),),
    pledge="Never for selecting people.",
    versions="questions 1.0.0",
    attribution=("O*NET 30.2",),
    labels=LABELS,
)  # fmt: skip
PAPER = Paper(
    language="en",
    direction="ltr",
    title="On paper",
    lead=("Tick one box.",),
    parts=(
        PaperPart(
            "pair", "Which?", "Help", ("First", "Both", "Second"),
            tuple(PaperItem(n, f"ho-0{n}", "", ("Plan", "Do"), ("First", "Both", "Second")) for n in (1, 2)),
        ),
        PaperPart(
            "situation", "What?", "Help", (), (PaperItem(3, "pe-01", "A buyer waits.", (), ("Ask", "Go")),)
        ),
    ),
    thanks="Thank you.",
    pledge="Never for selecting people.",
    versions="1.0.0",
    labels={"form": "Name", "page": "Page"},
)  # fmt: skip


class _Seen(HTMLParser):
    """Collects the tags, the text and the attributes of a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def test_every_part_of_a_report_is_in_its_html() -> None:
    text = _Seen(sheet.html(REPORT)).text
    for part in (
        REPORT.name, REPORT.headline, REPORT.certainty, REPORT.tracks_sentence, REPORT.roles[0].reasons[0],
        "Way to the top", "Senior Analyst (2 to 4 years)", "Next: a skill.", "Ask somebody.", "Two?",
        REPORT.cautions[0], "Checking figures", "Very much", REPORT.pledge, REPORT.versions, "O*NET 30.2",
    ):  # fmt: skip
        assert part in text, part


def test_what_is_left_out_leaves_no_heading_behind() -> None:
    bare = replace(REPORT, name="", plan=None, answers=(), cautions=(), steps=(), roles=(), tracks=())
    seen = _Seen(sheet.html(bare))
    assert seen.tags.count("h2") == 1  # the profile
    assert "person-1" not in seen.text


def test_text_of_a_person_never_becomes_markup() -> None:
    hostile = replace(
        REPORT, name=HOSTILE, plan=ReportPlan(HOSTILE, HOSTILE, (HOSTILE,), HOSTILE),
        answers=(AnswerLine(HOSTILE, HOSTILE),), headline=HOSTILE,
    )  # fmt: skip
    seen = _Seen(sheet.html(hostile))
    assert "script" not in seen.tags
    assert all(value.startswith("picture:") for name, value in seen.attributes if name == "src" and value)
    assert seen.text.count("<script>alert(1)</script>") == 8
    assert "\x07" not in seen.text


def test_spaces_that_do_not_break_and_marks_of_direction_stay() -> None:
    assert markup.text("51\u202f% \u00a0\u200f<") == "51\u202f% \u00a0\u200f&lt;"


def test_a_role_that_nothing_may_recommend_has_no_picture_of_its_fit() -> None:
    quiet = replace(REPORT, roles=(replace(REPORT.roles[0], fit=None),))
    assert "fit-analyst" in sheet.html(REPORT)
    assert "fit-analyst" not in sheet.html(quiet)
    assert REPORT.roles[0].reasons[0] in sheet.html(quiet)


def test_language_and_direction_are_named_and_own_text_finds_its_own_direction() -> None:
    source = sheet.html(replace(REPORT, language="ar", direction="rtl"))
    assert '<html lang="ar" dir="rtl">' in source
    assert '<p dir="auto" class="name">' in source


def test_the_title_says_nothing_about_the_person() -> None:
    assert "<title>careerfit report</title>" in sheet.html(REPORT)


def test_a_row_turns_its_cells_where_reading_begins_at_the_right() -> None:
    cells = (markup.cell("a", 50, "rtl"), markup.cell("b", 50, "rtl"))
    assert markup.row(cells, "ltr").index("a</td>") < markup.row(cells, "ltr").index("b</td>")
    assert markup.row(cells, "rtl").index("b</td>") < markup.row(cells, "rtl").index("a</td>")


def test_a_web_page_has_drawings_instead_of_places_and_loads_nothing() -> None:
    drawn: list[tuple[str, int, str]] = []

    def draw(name: str, width: int, words: str) -> str:
        drawn.append((name, width, words))
        return f'<svg role="img" aria-label="{markup.text(words)}"></svg>'

    words = 'Marketing "90 %" & sales'
    page = web.standalone(sheet.html(replace(REPORT, tracks_sentence=words)), draw)
    seen = _Seen(page)
    assert [name for name, _, _ in drawn] == ["tracks", "profile", "fit-analyst"]
    assert drawn[0] == ("tracks", sheet.WIDTH, words)
    assert "img" not in seen.tags
    assert not {"src", "href"} & {name for name, _ in seen.attributes}
    assert "default-src 'none'" in page


def test_paper_has_a_box_for_every_answer_and_the_id_of_every_question() -> None:
    seen = _Seen(paper.html(PAPER))
    assert seen.attributes.count(("src", "picture:box")) == 3 + 3 + 2
    for item in ("ho-01", "ho-02", "pe-01"):
        assert item in seen.text


def test_a_question_that_begins_a_page_repeats_the_names_of_the_answers() -> None:
    whole, broken = paper.html(PAPER), paper.html(PAPER, frozenset({2, 3}))
    assert whole.count("page-break-before") == 0
    assert broken.count("page-break-before") == 2
    assert _Seen(whole).text.count("First") == 1
    assert _Seen(broken).text.count("First") == 2
    assert broken.index('<h2 style="page-break-before') < broken.index("What?")
