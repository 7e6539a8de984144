"""Reads the sentence templates of one language."""

import re

from careerfit.content import source
from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import Fields, read_text
from careerfit.content.files import Sources, words_sources
from careerfit.model.errors import Problem
from careerfit.model.words import Words

_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_PLACE = re.compile(r"\{[a-z][a-z0-9_]*\}")
_FORMS = ("one", "other")


def load_words(language: str) -> tuple[Words | None, tuple[Problem, ...]]:
    """Read the sentences of a language from the shipped words; with any fault there are none."""
    faults = Faults()
    words = parse_words(language, words_sources(language, faults), faults)
    return words, faults.sorted()


def parse_words(language: str, sources: Sources, faults: Faults) -> Words | None:
    """Turn the file of a language into its sentences, None when there is any fault."""
    file = sources.one("words")
    if file is None:
        return None
    own = FileFaults(faults, file.file)
    root = source.parse(file.data, own)
    if root is None:
        return None
    top = Fields(root.place, root, own)
    decimal = top.text("decimal")
    if decimal and decimal not in (".", ",", "\N{ARABIC DECIMAL SEPARATOR}"):
        top.fault(
            "decimal", "bad-decimal", f"{shown(decimal)} is no decimal sign.", "Write a point or comma."
        )
    sentences = _sentences(top.entries("sentences"))
    top.done()
    return None if len(faults) else Words(language, sentences, decimal)


def _sentences(entries: Fields) -> dict[str, str]:
    sentences: dict[str, str] = {}
    for key, node in entries.pairs():
        name = read_text(key, entries.faults)
        if name and not _ID.fullmatch(name):
            message = f"The id {shown(name)} is malformed."
            remedy = "Use lowercase words and digits, joined by points and hyphens."
            entries.faults.add(key.place, "bad-id", message, remedy)
        text = sentences[name] = read_text(node, entries.faults)
        if re.search(r"[{}]", _PLACE.sub("", text)):
            message = "A brace stands here that is no {name} place."
            remedy = "Write places as {name}, in lowercase and without anything else in the braces."
            entries.faults.add(node.place, "bad-template", message, remedy)
    for key, _ in entries.pairs():
        stem, _, form = key.text.rpartition(".")
        if form in _FORMS and any(f"{stem}.{other}" not in entries for other in _FORMS):
            message = f"{shown(stem)} has the form {form} alone."
            entries.faults.add(key.place, "form-missing", message, "Write both forms: .one and .other.")
    return sentences
