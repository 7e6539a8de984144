"""Reads JSON from a stranger's file, and checks its shape against one of our schemas, naming every fault."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from careerfit import paths
from careerfit.model.errors import CareerfitError, FaultsError
from careerfit.model.faults import Fault, fault

DEEPEST = 32
_MOST_FAULTS = 1000
_KINDS: Mapping[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}


def read_json(path: Path, largest: int) -> object:
    """Read a JSON file of at most so many bytes; CareerfitError says why it is none.

    Nothing in it is run. Names that stand twice in an object, NaN and too deep nesting are refused.
    """
    raw = _bytes(path, largest)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused(path, "text", f"it is not UTF-8 text (byte {error.start})", byte=error.start) from None
    if _depth(text) > DEEPEST:
        raise _refused(path, "deep", f"it is nested deeper than {DEEPEST} levels", levels=DEEPEST)
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:  # ValueError also for a number of thousands of digits
        raise _refused(path, "json", f"it is no JSON ({error})") from None


def schema(name: str) -> Mapping[str, Any]:
    """Return one of the schemas that ship with the program."""
    file = paths.RESOURCES / "schema" / f"{name}.schema.json"
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def check_shape(path: Path, value: object, shape: Mapping[str, Any]) -> None:
    """Check a value against a schema; `FaultsError` with the place of each fault."""
    refuse_faults(path, faults(value, shape))


def check_version(path: Path, value: object, form: str, version: int) -> None:
    """Refuse a file of this form that a newer version of the program made."""
    if isinstance(value, dict) and value.get("format") == form:
        there = value.get("version")
        if isinstance(there, int) and there > version:
            text = "{version} was made by a newer careerfit; update this one"
            refuse_faults(path, [fault("version", "newer", text, version=there)])


def refuse_faults(path: Path, found: Iterable[Fault]) -> None:
    """Raise `FaultsError` with these faults, at most a thousand of them, unless there is none."""
    if first := list(islice(found, _MOST_FAULTS)):
        raise FaultsError(path, first)


def faults(value: object, shape: Mapping[str, Any], place: str = "") -> Iterator[Fault]:
    """Yield what is wrong with a value, each fault with its place such as ``told.seed``.

    Knows the part of JSON Schema (draft 7) that our own schemas use.
    """
    if "type" in shape and not _is(value, shape["type"]):
        yield _other_kind(place, value, shape["type"])
        return
    if "enum" in shape and not any(value == known and type(value) is type(known) for known in shape["enum"]):
        all_known = ", ".join(map(str, shape["enum"]))
        yield fault(place, "none-of", "{value} is none of {known}", value=_shown(value), known=all_known)
    if isinstance(value, str):
        yield from _text_faults(value, shape, place)
    elif isinstance(value, dict):
        yield from _object_faults(value, shape, place)
    elif isinstance(value, list):
        if not shape.get("minItems", 0) <= len(value) <= shape.get("maxItems", len(value)):
            yield fault(place, "entries", "{number} entries are too few or too many", number=len(value))
        for at, entry in enumerate(value):
            yield from faults(entry, shape.get("items", {}), f"{place}[{at}]")
    elif isinstance(value, int | float) and not _within(value, shape):
        yield fault(place, "range", "{value} is out of range", value=_shown(value))


def _within(value: float, shape: Mapping[str, Any]) -> bool:
    return bool(shape.get("minimum", value) <= value <= shape.get("maximum", value))


def _other_kind(place: str, value: object, kind: str | list[str]) -> Fault:
    kinds = (kind,) if isinstance(kind, str) else tuple(kind)
    text = f"expected {' or '.join(kinds)}, not {_shown(value)}"
    return Fault(place, text, "expected", {"value": _shown(value)}, kinds)


def _text_faults(value: str, shape: Mapping[str, Any], place: str) -> Iterator[Fault]:
    if len(value) > shape.get("maxLength", len(value)):
        yield fault(place, "long", "longer than {most} characters", most=shape["maxLength"])
    elif "pattern" in shape and not re.search(shape["pattern"], value):
        yield fault(place, "written", "{value} is not written as it should be", value=_shown(value))


def _object_faults(value: dict[str, object], shape: Mapping[str, Any], place: str) -> Iterator[Fault]:
    known, other = shape.get("properties", {}), shape.get("additionalProperties", {})
    for key in shape.get("required", ()):
        if key not in value:
            yield fault(_inside(place, key), "missing", "missing")
    for key, entry in value.items():
        inside = _inside(place, key)
        if key in known:
            yield from faults(entry, known[key], inside)
        elif other is False:
            yield fault(inside, "unknown", "not known here")
        else:
            yield from faults(key, shape.get("propertyNames", {}), inside)
            yield from faults(entry, other, inside)


def _inside(place: str, key: str) -> str:
    name = "".join(letter if letter.isprintable() else "?" for letter in key[:40])
    return f"{place}.{name}" if place else name


def _is(value: object, kind: str | list[str]) -> bool:
    kinds = [kind] if isinstance(kind, str) else kind
    if isinstance(value, bool):
        return "boolean" in kinds
    return any(isinstance(value, _KINDS[name]) for name in kinds)


def _shown(value: object) -> str:
    return ascii(value) if len(ascii(value)) <= 40 else f"{ascii(value)[:40]}..."


def _bytes(path: Path, largest: int) -> bytes:
    try:
        if path.is_dir():
            raise CareerfitError(f"{path} is a folder.", "Name the file inside it.", "file-folder", path=path)
        with path.open("rb") as file:
            raw = file.read(largest + 1)
    except FileNotFoundError:
        raise CareerfitError(
            f"{path} does not exist.", "Check the spelling of the file's name.", "no-file", path=path
        ) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise CareerfitError(
            f"{path} cannot be read: {reason}.",
            "Check the file's permissions.",
            "file-unreadable",
            path=path,
            reason=reason,
        ) from None
    if len(raw) > largest:
        raise _refused(path, "large", f"it is larger than {largest // 2**20} MB", size=largest // 2**20)
    return raw


def _depth(text: str) -> int:
    """Return how deep brackets are nested outside of texts, stopping where it is too deep."""
    depth = deepest = 0
    for found in _MARKS.finditer(text):
        mark = found[0][0]
        if mark in "[{":
            depth += 1
            deepest = max(deepest, depth)
            if deepest > DEEPEST:
                break
        elif mark in "]}":
            depth -= 1
    return deepest


_MARKS = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{}]', re.DOTALL)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(key for key, _ in pairs if sum(key == other for other, _ in pairs) > 1)
        raise ValueError(f"{twice[:40]!r} stands twice in one object")
    return found


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no number")


def _refused(path: Path, why: str, reason: str, **places: object) -> CareerfitError:
    return CareerfitError(
        f"{path} is not a file that careerfit can read: {reason}.",
        "Ask for the file again, or save it again where it was made.",
        f"refused-{why}",
        path=path,
        **places,
    )
