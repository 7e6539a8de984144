"""The questionnaire on paper as HTML: boxes to tick, numbers and item ids beside them."""

from careerfit.model.report import Direction, Paper, PaperItem, PaperPart
from careerfit.report.markup import cell, document, paragraph, picture, row, table, tag, text

_BOX = 13  # px
_NUMBER_SHARE = 9  # percent of the width
_BOX_SHARE = 9
_BREAK = "page-break-before: always"
STYLE = """
p { margin: 0 0 5px 0; }
h1 { font-size: 22px; font-weight: 600; margin: 0 0 6px 0; }
h2 { font-size: 15px; font-weight: 600; margin: 18px 0 4px 0; }
.line { margin: 0; }
.head { margin: 0; font-size: 10px; font-weight: 600; }
.id { margin: 0; font-size: 8px; color: #555555; }
.small { color: #444444; font-size: 10px; margin-bottom: 3px; }
.form { margin: 8px 0 10px 0; }
.pledge { margin-top: 12px; font-weight: 600; }
"""


def html(paper: Paper, breaks: frozenset[int] = frozenset()) -> str:
    """Return the questionnaire as HTML; the picture `box` is an empty box to tick.

    A page begins at each question whose number is in `breaks`. A part is one table, its first row names the
    answers (none for situations), each further row is a question.
    """
    body = "\n".join(
        (
            tag("h1", text(paper.title)),
            *(paragraph(line) for line in paper.lead),
            paragraph(paper.labels["form"], "form"),
            *(_part(part, paper, breaks) for part in paper.parts),
            paragraph(paper.thanks, "form"),
            paragraph(paper.pledge, "pledge"),
            paragraph(paper.versions, "small"),
        )
    )
    return document(paper.title, paper.language, paper.direction, STYLE, body)


def _part(part: PaperPart, paper: Paper, breaks: frozenset[int]) -> str:
    first = part.items[0].number
    broken = f' style="{_BREAK}"' if first in breaks else ""
    head = f"<h2{broken}>{text(part.stem)}</h2>" + paragraph(part.help)
    tables: list[list[PaperItem]] = [[]]
    for item in part.items:
        if item.number in breaks and item.number != first:
            tables.append([])
        tables[-1].append(item)
    way = paper.direction
    return head + "".join(_table(part, items, way, later=at > 0) for at, items in enumerate(tables))


def _table(part: PaperPart, items: list[PaperItem], way: Direction, *, later: bool) -> str:
    """Return questions of one page; a later page of the same part says again what the answers are."""
    rows = (_top(part, way), *(_row(item, part, way) for item in items))
    return table(rows, "questions", 3, _BREAK if later else "")


def _top(part: PaperPart, way: Direction) -> str:
    """Return the row that names the answers."""
    names = [
        cell(f'<p class="head" align="center">{text(option)}</p>', _BOX_SHARE, way) for option in part.options
    ]
    if not names:
        return ""
    empty = "<td></td>"
    return row((empty, empty, *names, *((empty,) if part.format == "pair" else ())), way)


def _row(item: PaperItem, part: PaperPart, way: Direction) -> str:
    label = f'<p class="line">{item.number}&nbsp;&nbsp;<span class="id">{text(item.id)}</span></p>'
    number = cell(label, _NUMBER_SHARE, way)
    shade = "#f1f1f1" if item.number % 2 else ""
    if part.format == "situation":
        return row((number, cell(_situation(item, way), 100 - _NUMBER_SHARE, way)), way, shade)
    boxes = (
        cell(f'<p class="line" align="center">{picture("box", option, _BOX)}</p>', _BOX_SHARE, way)
        for option in item.options
    )
    room = 100 - _NUMBER_SHARE - _BOX_SHARE * len(item.options)
    share, texts = (room // 2, item.ends) if item.ends else (room, (item.text,))
    before, *after = (cell(paragraph(each, "line"), share, way) for each in texts)
    return row((number, before, *boxes, *after), way, shade)


def _situation(item: PaperItem, way: Direction) -> str:
    rows = (
        row(
            (
                cell(tag("p", picture("box", option, _BOX), "line"), 5, way),
                cell(paragraph(f"{number}. {option}", "line"), 95, way),
            ),
            way,
        )
        for number, option in enumerate(item.options, start=1)
    )
    return tag("p", tag("b", text(item.text)), "line") + table(rows, "options", 2)
