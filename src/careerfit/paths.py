"""Where files are: what ships with the program, and where a person's data lives."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
ROOT = _PACKAGE if (_PACKAGE / "questions").is_dir() else _PACKAGE.parents[1]
PACK = ROOT / "questions" / "careerfit"
ROLES = ROOT / "roles"
RESOURCES = ROOT / "resources"
WORDS = RESOURCES / "words"
GUIDE = RESOURCES / "guide"
I18N = RESOURCES / "i18n"
ICONS = RESOURCES / "icons"
DATABASE = "careerfit.db"


def languages() -> tuple[str, ...]:
    """Return the languages that the program speaks, English first."""
    found = sorted(path.stem for path in WORDS.glob("*.yaml"))
    return tuple(sorted(found, key=lambda code: code != "en"))


def data_folder(chosen: str | None = None) -> Path:
    """Return where the database lives: the folder chosen, else CAREERFIT_DATA, else the usual place."""
    if named := chosen or os.environ.get("CAREERFIT_DATA"):
        return Path(named).expanduser()
    from platformdirs import user_data_path  # noqa: PLC0415 - 6 ms that a named folder does not need

    return user_data_path("careerfit", appauthor=False)


def cache_folder() -> Path:
    """Return where parsed content is kept; safe to delete at any time."""
    if named := os.environ.get("CAREERFIT_CACHE"):
        return Path(named).expanduser()
    from platformdirs import user_cache_path  # noqa: PLC0415 - as above

    return user_cache_path("careerfit", appauthor=False)
