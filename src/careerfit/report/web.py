"""The report as a web page that stands alone: drawings inside, nothing loaded from anywhere."""

import re
from collections.abc import Callable
from html import unescape

from careerfit.report.markup import PICTURE

Drawing = Callable[[str, int, str], str]
"""Takes a picture's name, its width in CSS pixels and its words; returns an `<svg>` element."""

_PLACE = re.compile(rf'<img src="{PICTURE}([^"]*)" alt="([^"]*)" width="(\d+)">')
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_STYLE = """
html { background: #f6f5f2; color: #1c2127; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 44em; margin: 2em auto; padding: 2em;
  background: #ffffff; }
h1 { font-size: 1.6em; line-height: 1.25; } h2 { font-size: 1.15em; margin-top: 1.8em; }
h3 { font-size: 1em; margin-top: 1em; }
.quiet, .small, .about { color: #5b6470; font-size: .87em; }
svg { max-width: 100%; height: auto; direction: ltr; vertical-align: top; }
svg text { unicode-bidi: plaintext; }
@page { margin: 16mm; }
@media print {
  html, body { background: none; } body { margin: 0; padding: 0; max-width: none; font-size: 10pt; }
  h2, h3 { break-after: avoid; } table, svg, li { break-inside: avoid; }
}
"""


def standalone(source: str, draw: Drawing) -> str:
    """Turn a document of this room into a page that needs nothing else, its pictures drawn by `draw`."""
    drawn = _PLACE.sub(lambda place: draw(unescape(place[1]), int(place[3]), unescape(place[2])), source)
    head = (
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{_STYLE}</style>\n</head>"
    )
    return drawn.replace("</head>", head, 1)
