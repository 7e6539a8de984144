"""Keeps parsed content as JSON beside nothing that matters: any doubt about an entry means parsing again."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import careerfit
from careerfit import paths
from careerfit.content.digest import plain
from careerfit.content.files import Sources
from careerfit.model.calibration import Calibration, ChiSquare, ItemFit, ScaleFit
from careerfit.model.content import (
    Adjustment,
    Catalogue,
    Conditions,
    Evidence,
    Family,
    Item,
    Move,
    Pack,
    Role,
    Scale,
    Skill,
    Wage,
)
from careerfit.model.words import Formats, Words

if TYPE_CHECKING:  # the guide's own pages alone need it, and come after the first question
    from careerfit.model.guide import Guide

MOST_ENTRIES = 24


def key(kind: str, sources: Sources) -> str:
    """Return the SHA-256 (hex) of what a parsed value follows from: source bytes, program, reading code."""
    seen = hashlib.sha256(f"{kind} {careerfit.__version__}".encode())
    for part in (*_CODE, *((f"{file.group}/{file.stem}", file.data) for file in sources.files)):
        seen.update(f"{len(part[0])} {len(part[1])} {part[0]}".encode("utf-8", "surrogateescape"))
        seen.update(part[1])
    return seen.hexdigest()


def _reading_code() -> tuple[tuple[str, bytes], ...]:
    """Return the modules that turn sources into values, so that an edited program reads its files anew."""
    here = Path(__file__).parent
    model = here.parent / "model"
    modules = [*sorted(here.glob("*.py"))]
    modules += [model / f"{name}.py" for name in ("content", "calibration", "guide", "words")]
    return tuple((module.name, module.read_bytes()) for module in modules if module.is_file())


_CODE = _reading_code()


def fetch(kind: str, entry: str) -> Pack | Catalogue | Words | Guide | None:
    """Return the value kept under this key, None when there is none or it is not as it was written."""
    try:
        seal, _, text = _path(kind, entry).read_bytes().partition(b"\n")
        if seal != _seal(entry, text):
            return None
        return _DECODERS[kind](json.loads(text))
    except (OSError, ValueError, TypeError, KeyError, RecursionError, AttributeError):
        return None


def keep(kind: str, entry: str, value: Pack | Catalogue | Words | Guide) -> None:
    """Keep a value under this key; a folder that cannot be written is no fault."""
    text = json.dumps(plain(value), ensure_ascii=False, separators=(",", ":")).encode()
    path = _path(kind, entry)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(f".{os.getpid()}-{time.monotonic_ns()}")
        try:
            unfinished.write_bytes(_seal(entry, text) + b"\n" + text)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
        _prune(path.parent)
    except OSError:
        return


def _prune(folder: Path) -> None:
    """Remove the oldest entries beyond the most that are kept."""
    entries = sorted(folder.glob("content-*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in entries[MOST_ENTRIES:]:
        path.unlink(missing_ok=True)


def _path(kind: str, entry: str) -> Path:
    return paths.cache_folder() / f"content-{kind}-{entry[:40]}.json"


def _seal(entry: str, text: bytes) -> bytes:
    return hashlib.sha256(entry.encode() + text).hexdigest().encode()


def _tuples(raw: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(raw, list):
        return tuple(_tuples(part) for part in raw)
    if isinstance(raw, dict):
        return {name: _tuples(part) for name, part in raw.items()}
    return raw


def _pack(raw: dict[str, Any]) -> Pack:
    scales = tuple(Scale(**scale) for scale in raw["scales"])
    items = tuple(Item(**_tuples(item)) for item in raw["items"])
    found = raw["calibration"]
    calibration = None if found is None else _calibration(_tuples(found))
    return Pack(**{**raw, "scales": scales, "items": items, "calibration": calibration})


def _calibration(values: dict[str, Any]) -> Calibration:
    items = {
        name: ItemFit(**{**fit, "fit": None if fit["fit"] is None else ChiSquare(**fit["fit"])})
        for name, fit in values["items"].items()
    }
    scales = {name: ScaleFit(**fit) for name, fit in values["scales"].items()}
    return Calibration(**{**values, "scales": scales, "items": items})


def _role(raw: dict[str, Any]) -> Role:
    values = _tuples(raw)
    evidence = values["evidence"]
    evidence["adjustments"] = tuple(Adjustment(**adjustment) for adjustment in evidence["adjustments"])
    values |= {
        "skills": tuple(Skill(**skill) for skill in values["skills"]),
        "conditions": Conditions(**values["conditions"]),
        "wage": Wage(**values["wage"]),
        "evidence": Evidence(**evidence),
    }
    return Role(**values)


def _catalogue(raw: dict[str, Any]) -> Catalogue:
    families = tuple(Family(**family) for family in raw["families"])
    roles = tuple(_role(role) for role in raw["roles"])
    moves = tuple(Move(**_tuples(move)) for move in raw["moves"])
    return Catalogue(**{**raw, "families": families, "roles": roles, "moves": moves})


def _words(raw: dict[str, Any]) -> Words:
    return Words(**{**raw, "formats": Formats(**_tuples(raw["formats"]))})


def _guide(raw: dict[str, Any]) -> Guide:
    from careerfit.model import guide  # noqa: PLC0415 - 4 ms that the first question does without

    rows: dict[str, Callable[..., object]] = {
        "comparison": guide.Comparison,
        "funnel": guide.FunnelStage,
        "alignment": guide.Alignment,
        "glossary": guide.Term,
        "questions": guide.Answered,
    }
    values = _tuples(raw)
    values |= {name: tuple(kind(**row) for row in values[name]) for name, kind in rows.items()}
    values["shared"] = guide.SharedGround(**values["shared"])
    values["scales"] = {scale: guide.ScaleGuide(**row) for scale, row in values["scales"].items()}
    return guide.Guide(**values)


_DECODERS: dict[str, Callable[[dict[str, Any]], Pack | Catalogue | Words | Guide]] = {
    "pack": _pack,
    "catalogue": _catalogue,
    "words": _words,
    "guide": _guide,
}
