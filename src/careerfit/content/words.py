"""Reads the sentence templates of one language."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from careerfit.content import source
from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import Fields, read_text
from careerfit.content.files import Source, Sources, words_sources
from careerfit.content.suggestion import did_you_mean
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
    """Turn the file of a language into its sentences, None when there is any fault.

    Another language has the sentences that English has, with the same {names}.
    """
    read = {group: _file(sources.one(group), faults) for group in ("own", "english")}
    own, english = read["own"], read["english"]
    if own is None:
        return None
    if english is not None:
        _same(own, english)
    return None if len(faults) else Words(language, own.sentences, own.decimal)


@dataclass(frozen=True, slots=True)
class _Written:
    decimal: str
    sentences: Mapping[str, str]
    entries: Fields


def _file(file: Source | None, faults: Faults) -> _Written | None:
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
    entries = top.entries("sentences")
    sentences = _sentences(entries)
    top.done()
    return _Written(decimal, sentences, entries)


def _same(own: _Written, english: _Written) -> None:
    """Report sentences that one language has alone, and other {names} than in English."""
    entries = own.entries
    for key, node in entries.pairs():
        name = key.text.strip()
        if name not in english.sentences:
            message = f"English has no sentence {shown(name)}."
            entries.faults.add(key.place, "unknown-id", message, did_you_mean(name, english.sentences))
            continue
        here, there = (frozenset(_PLACE.findall(words.sentences[name])) for words in (own, english))
        may_lack = {"{count}"} if name.endswith(".one") else set()
        if (here ^ there) - may_lack:
            message = f"The sentence has {_listed(here)}; in English it has {_listed(there)}."
            entries.faults.add(node.place, "names-differ", message, "Use the same {names}, in any order.")
    for name, text in english.sentences.items():
        if name not in own.sentences and entries.usable:
            message = f"The sentence {name} is missing."
            entries.faults.add(entries.at, "text-missing", message, f"In English: {shown(text)}.")


def _listed(names: Collection[str]) -> str:
    return ", ".join(sorted(names)) or "no {names}"


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
