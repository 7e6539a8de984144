"""Reads texts in another language against the original ones: the same ids, the same lists, nothing else."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from careerfit.content import source
from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import Fields
from careerfit.content.files import Source, is_language
from careerfit.content.nodes import Sequence
from careerfit.content.suggestion import did_you_mean

MOST_ENTRIES = 40


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts by name: single ones, lists, and parts with texts of their own.

    Attributes:
        single: "" where the original has no text, so that a translation of it is a fault.
        lists: a translation has as many entries, in the same order.
        free: lists whose translation may have any number of entries.
        parts: texts below.

    """

    single: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    free: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    parts: "Mapping[str, Texts]" = field(default_factory=dict)

    def __len__(self) -> int:
        """Return how many texts there are in all."""
        whole = sum(1 for text in self.single.values() if text)
        whole += sum(len(texts) for texts in (*self.lists.values(), *self.free.values()))
        return whole + sum(len(part) for part in self.parts.values())


def read_overlay(
    file: Source, own_language: str, original: Texts, elsewhere: Collection[str], faults: Faults
) -> Texts | None:
    """Read a file of texts in the language that it is named after, None when it cannot be parsed.

    ``elsewhere`` names the sections that belong to other content in the same folder; they may stand in
    the file too when its group is ``both``.
    """
    own = FileFaults(faults, file.file)
    root = source.parse(file.data, own)
    if root is None:
        return None
    top = Fields(root.place, root, own)
    written = top.language("language")
    if file.stem == own_language:
        message = f"The texts in {own_language} stand in the content itself."
        top.fault("language", "overlay-of-own-language", message, "Remove this file.")
    elif is_language(written) and written != file.stem:
        message = f"The file is named after the language {file.stem}, but says {shown(written)}."
        top.fault("language", "wrong-language", message, f"Write language: {file.stem}, or rename the file.")
    others = elsewhere if file.group == "both" else ()
    return _read(top, original, "", ("language", *others))


def _read(fields: Fields, original: Texts, path: str, besides: Collection[str]) -> Texts:
    """Read the texts of one part; where one is at fault, the original text stands in."""
    if not fields.usable:
        return original
    names = {*original.single, *original.lists, *original.free, *original.parts}
    for key, _ in fields.pairs():
        if key.text not in names and key.text not in besides:
            message = f"The original has no {shown(path + key.text)}."
            fields.faults.add(key.place, "unknown-id", message, did_you_mean(key.text, names))
    return Texts(
        {name: _single(name, text, fields, path) for name, text in original.single.items()},
        {name: _list(name, texts, fields, path) for name, texts in original.lists.items()},
        {name: _free(name, texts, fields, path) for name, texts in original.free.items()},
        {name: _part(name, part, fields, path) for name, part in original.parts.items()},
    )


def _single(name: str, text: str, fields: Fields, path: str) -> str:
    if fields.node(name, optional=True) is None:
        if text:
            _missing(fields, f"The text {path}{name} is missing", f"The original: {shown(text)}.")
        return text
    if text:
        return fields.text(name) or text
    message = f"The original has no text for {path}{name}."
    fields.fault(name, "text-without-original", message, "Remove it, or write the original first.")
    return text


def _list(name: str, texts: tuple[str, ...], fields: Fields, path: str) -> tuple[str, ...]:
    node = fields.node(name, optional=True)
    if node is None:
        if texts:
            _missing(fields, f"The list {path}{name} is missing", f"Write its {len(texts)} entries.")
    elif isinstance(node, Sequence) and len(node.nodes) != len(texts):
        message = f"The list {path}{name} has {len(node.nodes)} entries, the original has {len(texts)}."
        fields.fault(name, "texts-count", message, "Write one entry for each, in the same order.")
    else:
        return fields.texts(name, 0, MOST_ENTRIES) or texts
    return texts


def _free(name: str, texts: tuple[str, ...], fields: Fields, path: str) -> tuple[str, ...]:
    if fields.node(name, optional=True) is not None:
        return fields.texts(name, 0, MOST_ENTRIES)
    if texts:
        _missing(fields, f"The list {path}{name} is missing", "Write what is usual in this language, or [].")
    return texts


def _part(name: str, part: Texts, fields: Fields, path: str) -> Texts:
    if fields.node(name, optional=True) is not None:
        return _read(fields.fields(name), part, f"{path}{name}.", ())
    if count := len(part):
        what = f"{count} texts are" if count > 1 else "One text is"
        _missing(fields, f"{path}{name} is missing: {what} to be written there", "Take over its ids.")
    return part


def _missing(fields: Fields, message: str, remedy: str) -> None:
    fields.faults.add(fields.at, "text-missing", f"{message}.", remedy)
