"""The report as HTML: one source for the screen, the printer, PDF and a web page."""

from careerfit.model.report import Direction, Report, ReportRole, ReportStep
from careerfit.report.markup import (
    bullets,
    cell,
    document,
    own,
    paragraph,
    picture,
    row,
    table,
    tag,
    text,
)

WIDTH = 674
"""Room for the text and for pictures in CSS pixels: A4 less margins of 16 mm."""

_FIT_WIDTH = 214

STYLE = """
p { margin: 0 0 5px 0; }
ul { margin: 0 0 6px 0; }
li { margin: 0 0 3px 0; }
h1 { font-size: 22px; font-weight: 600; margin: 2px 0 8px 0; }
h2 { font-size: 16px; font-weight: 600; margin: 20px 0 6px 0; }
h3 { font-size: 13px; font-weight: 600; margin: 10px 0 2px 0; }
td { padding-top: 8px; vertical-align: top; }
.about { color: #444444; margin-bottom: 2px; }
.name { font-weight: 600; margin-bottom: 2px; }
.quiet { color: #444444; font-size: 12px; }
.pledge { margin-top: 14px; font-weight: 600; }
.small { color: #444444; font-size: 10px; margin-bottom: 3px; }
.picture { margin: 8px 0 6px 0; }
.line { margin: 0; }
.answer { font-size: 10px; margin: 0; }
.answers td { padding-top: 2px; }
"""


def html(report: Report) -> str:
    """Return the report as HTML with the pictures tracks, profile and fit-ROLE as named places."""
    parts = (
        _head(report),
        _profile(report),
        _roles(report),
        _plan(report),
        _steps(report),
        _counselor(report),
        _cautions(report),
        _end(report),
        _answers(report),
    )
    body = "\n".join(part for part in parts if part)
    return document(report.title, report.language, report.direction, STYLE, body)


def _head(report: Report) -> str:
    bar = tag("p", picture("tracks", report.tracks_sentence, WIDTH), "picture") if report.tracks else ""
    return "\n".join(
        (
            paragraph(report.about, "about"),
            own(report.name, "name"),
            tag("h1", text(report.headline)),
            paragraph(report.certainty),
            bar,
            paragraph(report.tracks_sentence) if report.tracks else "",
        )
    )


def _heading(report: Report, name: str) -> str:
    return tag("h2", text(report.labels[name]))


def _profile(report: Report) -> str:
    return "\n".join(
        (
            _heading(report, "profile"),
            paragraph(report.labels["legend"], "quiet"),
            tag("p", picture("profile", " ".join(report.scale_notes), WIDTH), "picture"),
            paragraph(" ".join(report.scale_notes), "quiet"),
        )
    )


def _roles(report: Report) -> str:
    if not report.roles:
        return ""
    return "\n".join(
        (
            _heading(report, "roles"),
            paragraph(report.roles_about, "quiet"),
            *(_role(role, report.direction) for role in report.roles),
        )
    )


def _role(role: ReportRole, direction: Direction) -> str:
    words = tag("h3", text(role.title)) + paragraph(role.line, "quiet")
    reasons = paragraph(" ".join(role.reasons))
    if role.fit is None:
        return words + reasons
    band = tag("p", picture(f"fit-{role.id}", role.fit_text, _FIT_WIDTH), "line")
    cells = (cell(words, 68, direction), cell(band, 32, direction))
    return table((row(cells, direction),)) + reasons


def _plan(report: Report) -> str:
    plan = report.plan
    if plan is None:
        return ""
    return "\n".join(
        (
            _heading(report, "plan"),
            own(plan.name, "name"),
            paragraph(plan.sentence),
            bullets(plan.steps),
            paragraph(plan.next_step),
        )
    )


def _steps(report: Report) -> str:
    if not report.steps:
        return ""
    return "\n".join((_heading(report, "steps"), *(_step(step) for step in report.steps)))


def _step(step: ReportStep) -> str:
    told = bullets(step.lines) if step.list else paragraph(" ".join(step.lines))
    return tag("h3", text(step.heading)) + told


def _counselor(report: Report) -> str:
    """Set each note as written, a line of it a paragraph."""
    if not report.counselor:
        return ""
    lines = (line for note in report.counselor for line in note.split("\n") if line.strip())
    return "\n".join((_heading(report, "counselor"), *(own(line) for line in lines)))


def _cautions(report: Report) -> str:
    if not report.cautions:
        return ""
    return f"{_heading(report, 'cautions')}\n{bullets(report.cautions)}"


def _answers(report: Report) -> str:
    if not report.answers:
        return ""
    way = report.direction
    rows = (
        row(
            (
                cell(paragraph(line.question, "answer"), 68, way),
                cell(paragraph(line.answer, "answer"), 32, way),
            ),
            way,
        )
        for line in report.answers
    )
    return f"{_heading(report, 'answers')}\n{table(rows, 'answers')}"


def _end(report: Report) -> str:
    return "\n".join(
        (
            paragraph(report.pledge, "pledge"),
            paragraph(report.versions, "small"),
            *(paragraph(line, "small") for line in report.attribution),
        )
    )
