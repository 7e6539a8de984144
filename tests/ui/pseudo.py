"""A language that nobody speaks: English made longer, accented and put into brackets, or in Hebrew letters.

Texts of the program stand in [square brackets] then, and texts of a sample or of content in «these»; what
is shown without either bypasses translation. Values that are filled in stay as they are.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTranslator

from careerfit.model.words import Words

_PLACE = re.compile(r"(\{[^{}]*\}|%n|%\d|&(?=\w))")
_ID = re.compile(r"[a-z0-9]*(?:[-._>/:][a-z0-9]+)*")
_KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+[^\s,]+|\bF\d+|Zoom (?:In|Out)")  # Qt names and translates them
_ACCENTED = str.maketrans("aeiouyAEIOUYcnszCNSZ", "áéîöüýÁÉÎÖÜÝçñšžÇÑŠŽ")
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשתאבגד"
_MIRRORED = str.maketrans(_LATIN + _LATIN.upper(), _HEBREW * 2)
LONGER = 0.4


def pseudo(text: str, *, mirrored: bool = False) -> str:
    """Return a text in the language that nobody speaks, 40 % longer; {names} stay."""
    letters = _MIRRORED if mirrored else _ACCENTED
    filling = ("und noch etwas mehr " * (1 + len(text) // 20))[: round(len(text) * LONGER)].strip()
    parts = _PLACE.split(f"{text} {filling}".rstrip() if text else "")
    return "[" + "".join(p if i % 2 else p.translate(letters) for i, p in enumerate(parts)) + "]"


def pseudo_words(words: Words, *, mirrored: bool = False) -> Words:
    """Return the sentences in the language that nobody speaks."""
    sentences = {name: pseudo(text, mirrored=mirrored) for name, text in words.sentences.items()}
    formats = replace(words.formats, months=("«Mois»",) * 12, halves=("«1»", "«2»"))
    return replace(words, sentences=sentences, formats=formats)


class PseudoTranslator(QTranslator):
    """Translates every fixed text of the program; Qt's own texts stay."""

    def __init__(self, parent: QObject, *, mirrored: bool = False) -> None:
        super().__init__(parent)
        self._mirrored = mirrored

    def isEmpty(self) -> bool:
        """Say that there is something to find here."""
        return False

    def translate(self, context: str, source: str, _comment: str | None = None, _n: int = -1) -> str | None:
        """Return the text in the language that nobody speaks; nothing for Qt's own."""
        if context[:1] == "Q" and not context[1:2].islower():
            return None
        return pseudo(source, mirrored=self._mirrored)


def marked(value: Any, plain: set[str] | None = None) -> Any:  # noqa: ANN401 - whatever a screen holds
    """Return a value with «all texts» marked; ids stay, and are added to `plain`."""
    if isinstance(value, str):
        if not _ID.fullmatch(value):
            return "; ".join(f"«{part}»" for part in value.split("; "))  # a sentence may quote one part
        if plain is not None:
            plain.add(value)
        return value
    if isinstance(value, tuple | list | frozenset):
        parts = [marked(part, plain) for part in value]
        return type(value)(*parts) if hasattr(value, "_fields") else type(value)(parts)
    if isinstance(value, Mapping):
        return {marked(key, plain): marked(part, plain) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{f.name: marked(getattr(value, f.name), plain) for f in fields(value) if f.init}
        )
    return value


def bypassing(texts: set[str], plain: set[str]) -> list[str]:
    """Return the texts with letters outside of brackets and marks, and not in `plain`; … ends a cut one."""
    found = []
    for text in sorted(texts - plain):
        rest, before = text, ""
        while rest != before:  # innermost first
            before, rest = rest, re.sub(r"\[[^\[\]«»]*(?:\]|…)|«[^\[\]«»]*(?:»|…)", "", rest)
        rest = _KEYS.sub("", rest)
        words = (word.strip(".,;:-") for word in re.split(r"[\s(),;]+", rest))
        if any(letter.isalpha() for word in words if word not in plain for letter in word):
            found.append(text)
    return found
