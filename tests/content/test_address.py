"""German says Sie and Spanish says usted everywhere: no text uses the other form of address."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from careerfit import paths

# Words and endings that only the familiar address has. Left out is what has another meaning as well: German
# "ihr" (their) and short imperatives ("mache", "suche" may be "I look for"); Spanish imperatives that are
# the third person too ("responde", "abre") are found by what follows a place where only an address stands.
FAMILIAR = {
    "de": re.compile(
        r"\b(du|dich|dir|dein\w*|euch|euer|eure[mnrs]?|bist|hast|kannst|willst|möchtest|würdest|hättest"
        r"|wärst|musst|darfst|sollst|weißt|stehst|liegst|siehst|warst|stimmst|wählst|lernst"
        r"|lies|nimm|gib|sieh|frag|lass|probier)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(tú|tus?|te|ti|contigo|tuy[oa]s?|vosotr[oa]s|vuestr[oa]s?|os|eres|estás|tienes|puedes|quieres"
        r"|haces|dices|sabes|debes|sientes|prefieres|querrías|estarías|tendrías|serías|harías"
        r"|haz|ten|pon|ve|elige|pulsa|escribe|empieza|inténtalo|míralo|ábrelo|hazlo|cuéntame|\w{3,}[aei]ste)\b",
        re.IGNORECASE,
    ),
}
# whole words that end as the familiar past does, or are something else where they stand
PLAIN = {
    "de": frozenset[str](),
    "es": frozenset({"este", "existe", "consiste", "insiste", "resiste", "asiste", "coste", "ajuste"}),
}


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from _texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _texts(value)


def _yaml_texts(path: Path) -> list[str]:
    return list(_texts(yaml.safe_load(path.read_text("utf-8"))))


def _window_texts(path: Path) -> list[str]:
    return ["".join(node.itertext()) for node in ET.parse(path).getroot().iter("translation")]  # noqa: S314 - our own file


def _familiar(code: str, text: str) -> list[str]:
    found = (match.group() for match in FAMILIAR[code].finditer(text))
    return [word for word in found if word.lower() not in PLAIN[code]]


SOURCES: dict[str, Callable[[str], tuple[list[str], Path]]] = {
    "sentences": lambda code: (_yaml_texts(paths.WORDS / f"{code}.yaml"), paths.WORDS),
    "window": lambda code: (_window_texts(paths.I18N / f"careerfit_{code}.ts"), paths.I18N),
}
