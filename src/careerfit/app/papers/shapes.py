"""Reads JSON from a stranger's file, and checks its shape against one of our schemas, naming every fault."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from careerfit import paths
from careerfit.model.errors import CareerfitError

DEEPEST = 32
_SHOWN_FAULTS = 20
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
    """Check a value against a schema; CareerfitError with the place of each fault, the first ones in full."""
    refuse_faults(path, list(islice(faults(value, shape), 1000)))


def refuse_faults(path: Path, found: Sequence[str]) -> None:
    """Raise CareerfitError with these faults, unless there is none."""
    if found:
        shown = list(found[:_SHOWN_FAULTS])
        if more := len(found) - len(shown):
            shown.append(f"... and {more} more")
        told, title = "\n".join(shown), f"{path} cannot be read; nothing was taken over."
        raise CareerfitError(title, told, "file-faults", path=path, faults=told)


def faults(value: object, shape: Mapping[str, Any], place: str = "") -> Iterator[str]:
    """Yield what is wrong with a value, each fault with its place such as ``told.seed``.

    Knows the part of JSON Schema (draft 7) that our own schemas use.
    """
    named = place or "the file"
    if "type" in shape and not _is(value, shape["type"]):
        yield f"{named}: expected {_kind(shape['type'])}, not {_shown(value)}"
        return
    if "enum" in shape and not any(value == known and type(value) is type(known) for known in shape["enum"]):
        yield f"{named}: {_shown(value)} is none of {', '.join(map(str, shape['enum']))}"
    if isinstance(value, str):
        yield from _text_faults(value, shape, named)
    elif isinstance(value, dict):
        yield from _object_faults(value, shape, place)
    elif isinstance(value, list):
        if not shape.get("minItems", 0) <= len(value) <= shape.get("maxItems", len(value)):
            yield f"{named}: {len(value)} entries are too few or too many"
        for at, entry in enumerate(value):
            yield from faults(entry, shape.get("items", {}), f"{place}[{at}]")
    elif isinstance(value, int | float) and not _within(value, shape):
        yield f"{named}: {_shown(value)} is out of range"


def _within(value: float, shape: Mapping[str, Any]) -> bool:
    return bool(shape.get("minimum", value) <= value <= shape.get("maximum", value))


def _text_faults(value: str, shape: Mapping[str, Any], named: str) -> Iterator[str]:
    if len(value) > shape.get("maxLength", len(value)):
        yield f"{named}: longer than {shape['maxLength']} characters"
    elif "pattern" in shape and not re.search(shape["pattern"], value):
        yield f"{named}: {_shown(value)} is not written as it should be"


def _object_faults(value: dict[str, object], shape: Mapping[str, Any], place: str) -> Iterator[str]:
    known, other = shape.get("properties", {}), shape.get("additionalProperties", {})
    for key in shape.get("required", ()):
        if key not in value:
            yield f"{_inside(place, key)}: missing"
    for key, entry in value.items():
        inside = _inside(place, key)
        if key in known:
            yield from faults(entry, known[key], inside)
        elif other is False:
            yield f"{inside}: not known here"
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


def _kind(kind: str | list[str]) -> str:
    return kind if isinstance(kind, str) else " or ".join(kind)


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
