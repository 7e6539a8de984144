"""Takes values of a known type out of JSON objects; whatever else stands there is a ValueError."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar, cast

_Text = TypeVar("_Text", bound=str)
_MISSING = object()


def text(value: Mapping[str, object], key: str, default: object = _MISSING) -> str:
    """Return a text; ``default`` when the key is absent, ValueError when there is no default."""
    found = _get(value, key, default)
    if not isinstance(found, str):
        raise ValueError(f"{key} is no text: {found!r}")  # noqa: TRY004 - the data are wrong, not a caller
    return found


def choice(
    value: Mapping[str, object], key: str, allowed: Sequence[_Text], default: object = _MISSING
) -> _Text:
    """Return one of the allowed texts."""
    found = text(value, key, default)
    if found not in allowed:
        raise ValueError(f"{key} is none of {', '.join(allowed)}: {found!r}")
    return cast("_Text", found)


def flag(value: Mapping[str, object], key: str, default: object = _MISSING) -> bool:
    """Return true or false."""
    found = _get(value, key, default)
    if not isinstance(found, bool):
        raise ValueError(f"{key} is neither true nor false: {found!r}")  # noqa: TRY004 - as above
    return found


def whole(value: Mapping[str, object], key: str, default: object = _MISSING) -> int:
    """Return a whole number from 0."""
    found = _get(value, key, default)
    if isinstance(found, bool) or not isinstance(found, int) or found < 0:
        raise ValueError(f"{key} is no whole number from 0: {found!r}")
    return found


def day(value: Mapping[str, object], key: str) -> date | None:
    """Return a date, written YYYY-MM-DD; None when it is absent or null."""
    found = value.get(key)
    return None if found is None else date.fromisoformat(text(value, key))


def texts(value: Mapping[str, object], key: str) -> tuple[str, ...]:
    """Return a list of texts."""
    found = _list(value, key)
    if not all(isinstance(one, str) for one in found):
        raise ValueError(f"{key} is no list of texts: {found!r}")
    return tuple(str(one) for one in found)


def objects(value: Mapping[str, object], key: str) -> tuple[Mapping[str, object], ...]:
    """Return a list of objects."""
    found = _list(value, key)
    if not all(isinstance(one, Mapping) for one in found):
        raise ValueError(f"{key} is no list of objects: {found!r}")
    return tuple(cast("Mapping[str, object]", one) for one in found)


def span(value: Mapping[str, object], key: str) -> tuple[float, float]:
    """Return two numbers, the first from 0 and not above the second."""
    found = _list(value, key)
    if any(isinstance(one, bool) or not isinstance(one, int | float) for one in found):
        raise ValueError(f"{key} holds something else than numbers: {found!r}")
    low, high = (float(cast("float", one)) for one in found)
    if not 0 <= low <= high < float("inf"):
        raise ValueError(f"{key} is no range from 0: {found!r}")
    return low, high


def _list(value: Mapping[str, object], key: str) -> Sequence[object]:
    found = _get(value, key, _MISSING)
    if not isinstance(found, list | tuple):
        raise ValueError(f"{key} is no list: {found!r}")  # noqa: TRY004 - as above
    return found


def _get(value: Mapping[str, object], key: str, default: object) -> object:
    found = value.get(key, default)
    if found is _MISSING:
        raise ValueError(f"{key} is missing")
    return found
