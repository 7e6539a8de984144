"""The few pieces of HTML that all documents are made of; the only place where text becomes markup.

The subset is what a rich text engine without a browser understands: headings, paragraphs, lists, tables.
A picture is `<img src="picture:NAME">`; whoever shows the document paints it there, or puts a drawing in.
"""

from collections.abc import Iterable, Sequence
from html import escape
from unicodedata import category

from careerfit.model.report import Direction

PICTURE = "picture:"


def text(value: str) -> str:
    """Turn any text into markup that shows exactly this text; control characters are left out."""
    shown = "".join(letter for letter in value if letter == "\n" or category(letter) not in ("Cc", "Cs"))
    return escape(shown, quote=True).replace("\n", "<br>")


def tag(name: str, content: str, kind: str = "") -> str:
    """Return an element around finished markup, "" when there is nothing in it."""
    if not content:
        return ""
    return f'<{name} class="{kind}">{content}</{name}>' if kind else f"<{name}>{content}</{name}>"


def paragraph(value: str, kind: str = "") -> str:
    """Return a paragraph of plain text."""
    return tag("p", text(value), kind)


def own(value: str, kind: str = "") -> str:
    """Return a paragraph whose direction follows its own letters, for what a person has written."""
    return f'<p dir="auto" class="{kind}">{text(value)}</p>' if value else ""


def bullets(values: Iterable[str]) -> str:
    """Return a list of plain texts."""
    return tag("ul", "".join(tag("li", text(value)) for value in values))


def picture(name: str, alternative: str, width: int) -> str:
    """Return the place of a picture (width in CSS pixels) with the words that stand for it."""
    return f'<img src="{PICTURE}{text(name)}" alt="{text(alternative)}" width="{width}">'


def cell(content: str, share: int, direction: Direction) -> str:
    """Return a cell of a table, `share` percent wide, around finished markup."""
    return f'<td width="{share}%" dir="{direction}">{content}</td>'


def row(cells: Sequence[str], direction: Direction, shade: str = "") -> str:
    """Return a row whose first cell stands where reading begins.

    Rich text engines do not mirror tables, browsers do: so tables run from the left, and the cells turn.
    """
    colour = f' bgcolor="{shade}"' if shade else ""
    ordered = cells if direction == "ltr" else tuple(reversed(cells))
    return f"<tr{colour}>{''.join(ordered)}</tr>"


def table(rows: Iterable[str], kind: str = "", padding: int = 0, style: str = "") -> str:
    """Return a table of finished rows, as wide as the text."""
    styled = f' style="{style}"' if style else ""
    return (
        f'<table dir="ltr" class="{kind}" width="100%" cellspacing="0" cellpadding="{padding}"{styled}>'
        f"{''.join(rows)}</table>"
    )


def document(title: str, language: str, direction: Direction, style: str, body: str) -> str:
    """Return a whole document."""
    return (
        f'<!DOCTYPE html>\n<html lang="{text(language)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{text(title)}</title>\n<style>{style}</style>\n</head>\n"
        f'<body dir="{direction}">\n{body}\n</body>\n</html>\n'
    )
