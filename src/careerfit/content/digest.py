"""Names parsed content by what it says, so that line endings, comments and layout do not matter."""

import dataclasses
import hashlib
import json
from typing import TypeVar

from careerfit.model.content import Catalogue, Pack

Content = TypeVar("Content", Pack, Catalogue)


def plain(value: object) -> object:
    """Turn frozen values into what JSON can hold: dataclasses into objects, tuples into lists."""
    if dataclasses.is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return value


def digest(value: Pack | Catalogue) -> str:
    """Return the SHA-256 of the canonical JSON of all values but the digest itself, as 64 hex digits.

    Keys of mappings are sorted; the order of scales, items, families and roles counts. A pack that was
    never calibrated has the digest that it had before packs could be.
    """
    values = plain(dataclasses.replace(value, digest=""))
    if isinstance(values, dict) and values.get("calibration", "") is None:
        del values["calibration"]
    text = json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def with_digest(value: Content) -> Content:
    """Return the value with its digest filled in."""
    return dataclasses.replace(value, digest=digest(value))
