"""German says Sie and Spanish says usted everywhere: no text uses the familiar form of address."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from careerfit import paths

# Pronouns and verb forms that nothing but the familiar address has. German "ihr" is left out (their), and
# so are short imperatives that are nouns too (Frage, Suche).
FAMILIAR = {
    "de": re.compile(
        r"\b(?:du|dich|dir|dein(?:e[mnrs]?)?|deinige|euch|euer|eure[mnrs]?"
        r"|bist|hast|hattest|warst|wirst|würdest|wärst|hättest|kannst|könntest|willst|wolltest|musst|müsstest"
        r"|darfst|sollst|solltest|magst|möchtest|weißt|stehst|liegst|siehst|stimmst|wählst|lernst"
        r"|machst|gibst|nimmst|suchst|findest|kennst|lies|nimm|gib|sieh|lass"
        r"|öffne|wähle|drücke|tippe|mache|beginne|schreibe|erzähle|schließe|erlaube|verschiebe|beantworte)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?i:tú|tus?|te|ti|contigo|tuy[oa]s?|vosotr[oa]s|vuestr[oa]s?|os"
        r"|eres|estás|estabas|tienes|tendrías|puedes|podrías|quieres|querrías|haces|harías|dices|sabes|debes"
        r"|sientes|prefieres|preferirías|prefirieras|elegirías|llevarías|quieras|puedas|pienses|pensabas|crees"
        r"|respondiste|elegiste|dejaste|dijiste|hiciste|haz|pon|hazlo|inténtalo|ábrelo|muéstralos|desactívalo"
        r"|mírala|míralo|pruébalo|cuéntame|muével[oa]|déjala|léelos)\b"
    ),
}
# Spanish imperatives that are the third person too: in sentences and in the window, where nothing but an
# instruction begins with them; what a role does begins with them as well ("Escribe a las personas ...").
INSTRUCTION = re.compile(
    r"(?:^|[.;:?!] )(?:Elige|Abre|Pulsa|Escribe|Empieza|Responde|Quita|Busca|Libera|Cierra|Permite|Mueve|Mira"
    r"|Compara|Apunta|Confía|Imagina|Di|Lee|Sigue|Guarda|Recupera|Copia|Prueba con|Tacha)\b"
)
CODES = sorted(FAMILIAR)


def _leaves(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from _leaves(value)
    elif isinstance(node, list):
        for value in node:
            yield from _leaves(value)


def _texts(path: Path) -> list[str]:
    if path.suffix == ".ts":
        tree = ET.parse(path)  # noqa: S314 - our own file
        return ["".join(node.itertext()).strip() for node in tree.getroot().iter("translation")]
    return list(_leaves(yaml.safe_load(path.read_text("utf-8"))))


def _files(code: str) -> list[Path]:
    """Return the sentences, the window's texts, and the overlays of every pack, catalogue and guide."""
    overlays = [path for path in paths.ROOT.glob(f"*/*/{code}.yaml") if path.parts[-3] in _SHIPPED]
    return [paths.I18N / f"careerfit_{code}.ts", paths.ROLES / f"{code}.yaml", *sorted(overlays)]


_SHIPPED = ("examples", "questions", "resources")


@pytest.mark.parametrize("code", CODES)
def test_nobody_is_addressed_in_the_familiar_form(code: str) -> None:
    files = _files(code)
    assert {paths.WORDS / f"{code}.yaml", paths.GUIDE / f"{code}.yaml", paths.PACK / f"{code}.yaml"} <= {
        *files
    }
    found = [
        (path.name, match.group(), text)
        for path in files
        for text in _texts(path)
        for match in FAMILIAR[code].finditer(text)
    ]
    assert found == []


def test_spanish_instructions_say_usted() -> None:
    files = (paths.WORDS / "es.yaml", paths.I18N / "careerfit_es.ts")
    assert [text for path in files for text in _texts(path) if INSTRUCTION.search(text)] == []
    assert INSTRUCTION.search("El disco está lleno. Libera espacio.")
    assert INSTRUCTION.search("Elige otra carpeta")
    assert not INSTRUCTION.search("El disco está lleno. Libere espacio y elija otra carpeta.")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Passt zu dir: {role}"),
        ("de", "Wähle einen anderen Ordner."),
        ("de", "Wie würdest du damit leben?"),
        ("de", "In deinem Ergebnis"),
        ("es", "Tus respuestas"),
        ("es", "¿Dónde estás?"),
        ("es", "Lo que quieres hacer"),
        ("es", "No va contigo: {role}"),
    ],
)
def test_the_familiar_form_is_found_where_it_stands(code: str, text: str) -> None:
    assert FAMILIAR[code].search(text)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Ihr Ergebnis und ihre Stelle, Frage {number} von {count}"),
        ("de", "Wählen Sie einen anderen Ordner."),
        ("es", "Este plan ya no existe; elija otra ruta."),
        ("es", "Ningún cambio del catálogo sigue desde aquí, y el cliente elige."),
    ],
)
def test_the_polite_form_and_like_words_are_let_through(code: str, text: str) -> None:
    assert not FAMILIAR[code].search(text)
