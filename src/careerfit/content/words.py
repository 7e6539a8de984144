"""Reads the sentence templates of one language."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from careerfit.content import source
from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import Fields, read_text
from careerfit.content.files import Source, Sources, words_sources
from careerfit.content.nodes import Scalar
from careerfit.content.suggestion import did_you_mean
from careerfit.model.errors import Problem
from careerfit.model.words import SOUNDS, Formats, Words

_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_PLACE = re.compile(r"\{[a-z][a-z0-9_]*\}")
_FORMS = ("one", "other")
_SIGNS = {
    "decimal": (".", ",", "\N{ARABIC DECIMAL SEPARATOR}"),
    "thousands": (",", ".", "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}", "\u2019", "\u066c"),
}
_PATTERNS = {
    "date": ({"day", "month", "year"},),
    "time": ({"hour", "minute"}, {"hour12", "minute", "half"}),
    "moment": ({"date", "time"},),
    "money": ({"amount"},),
}


def load_words(language: str) -> tuple[Words | None, tuple[Problem, ...]]:
    """Read the sentences of a language from the shipped words; with any fault there are none."""
    faults = Faults()
    words = parse_words(language, words_sources(language, faults), faults)
    return words, faults.sorted()


def parse_words(language: str, sources: Sources, faults: Faults) -> Words | None:
    """Turn the file of a language into its sentences, None when there is any fault.

    Another language has the sentences that English has, with the same {names}; it may have forms of its
    own for the sound that follows.
    """
    read = {group: _file(sources.one(group), faults) for group in ("own", "english")}
    own, english = read["own"], read["english"]
    if own is None:
        return None
    if english is not None:
        _same(own, english)
    return None if len(faults) else Words(language, own.sentences, own.formats)


@dataclass(frozen=True, slots=True)
class _Written:
    formats: Formats
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
    formats = _formats(top.fields("formats"))
    entries = top.entries("sentences")
    sentences = _sentences(entries)
    top.done()
    return _Written(formats, sentences, entries)


def _formats(fields: Fields) -> Formats:
    """Read how numbers, dates and times are written; where one is at fault, the English way stands in."""
    if not fields.usable:
        return Formats()
    signs = {name: _sign(fields, name, known) for name, known in _SIGNS.items()}
    patterns = {name: _pattern(fields, name, known) for name, known in _PATTERNS.items()}
    months, halves = fields.texts("months", 12, 12), fields.texts("halves", 2, 2)
    small_titles = fields.yes_no("small_titles")
    fields.done()
    if "" in (*signs.values(), *patterns.values()) or not months or len(halves) != 2:
        return Formats()
    if signs["decimal"] == signs["thousands"]:
        message = "The decimal sign parts the thousands too."
        fields.fault("thousands", "same-sign", message, "Write another sign.")
    return Formats(
        **signs, **patterns, months=months, halves=(halves[0], halves[1]), small_titles=small_titles
    )


def _sign(fields: Fields, name: str, known: Collection[str]) -> str:
    node = fields.node(name)
    sign = node.text if isinstance(node, Scalar) else ""  # as it is: a space counts
    if node is not None and sign not in known:
        kind = "decimal sign" if name == "decimal" else "sign between thousands"
        fields.fault(name, f"bad-{name}", f"{shown(sign)} is no {kind}.", "Write a point or comma.")
        return ""
    return sign


def _pattern(fields: Fields, name: str, known: Collection[Collection[str]]) -> str:
    text = fields.text(name)
    places = sorted(_PLACE.findall(text))
    expected = [sorted(f"{{{place}}}" for place in places) for places in known]
    if text and (places not in expected or re.search(r"[{}]", _PLACE.sub("", text))):
        listed = " or ".join(", ".join(places) for places in expected)
        message = f"{shown(text)} does not say how to write the {name}."
        fields.fault(name, "bad-pattern", message, f"Write {listed}, each once, with what stands between.")
        return ""
    return text


def _same(own: _Written, english: _Written) -> None:
    """Report sentences that one language has alone, and other {names} than in English."""
    entries = own.entries
    for key, node in entries.pairs():
        name = key.text.strip()
        model = _model(name, english.sentences)
        if model is None:
            message = f"English has no sentence {shown(name)}."
            entries.faults.add(key.place, "unknown-id", message, did_you_mean(name, english.sentences))
            continue
        here, there = (frozenset(_PLACE.findall(text)) for text in (own.sentences[name], model))
        may_lack = {"{count}"} if name.endswith(".one") else set()
        if (here ^ there) - may_lack:
            message = f"The sentence has {_listed(here)}; in English it has {_listed(there)}."
            entries.faults.add(node.place, "names-differ", message, "Use the same {names}, in any order.")
    for name, text in english.sentences.items():
        if name not in own.sentences and entries.usable:
            message = f"The sentence {name} is missing."
            entries.faults.add(entries.at, "text-missing", message, f"In English: {shown(text)}.")


def _model(name: str, english: Mapping[str, str]) -> str | None:
    """Return the English sentence that another language's sentence says, None when there is none."""
    stem, _, form = name.rpartition(".")
    return english.get(stem) if form in SOUNDS else english.get(name)


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
