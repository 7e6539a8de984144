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
PROGRAM_ICON = RESOURCES / "careerfit.svg"
DATABASE = "careerfit.db"
ELSEWHERE = "data-folder.txt"  # in the usual folder: the one that was chosen instead


def languages() -> tuple[str, ...]:
    """Return the languages that the program speaks, English first."""
    found = sorted(path.stem for path in WORDS.glob("*.yaml"))
    return tuple(sorted(found, key=lambda code: code != "en"))


def data_folder(chosen: str | None = None) -> Path:
    """Return where the database lives.

    The folder given, else CAREERFIT_DATA, else the one that was chosen for good, else the usual place. One
    that was chosen and is not there (a drive that is not plugged in) is returned all the same, so that
    nobody goes on elsewhere without knowing.
    """
    if named := chosen or os.environ.get("CAREERFIT_DATA"):
        return Path(named).expanduser()
    usual = _usual_folder()
    try:
        return Path((usual / ELSEWHERE).read_text(encoding="utf-8").strip())
    except (OSError, UnicodeDecodeError):
        return usual


def choose_data_folder(folder: Path) -> None:
    """Let the database live in this folder from the next start on; OSError when that cannot be kept."""
    usual = _usual_folder()
    if folder.resolve() == usual.resolve():
        (usual / ELSEWHERE).unlink(missing_ok=True)
        return
    usual.mkdir(mode=0o700, parents=True, exist_ok=True)
    (usual / ELSEWHERE).write_text(str(folder.resolve()), encoding="utf-8")


def _usual_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - 6 ms that a named folder does not need

    return user_data_path("careerfit", appauthor=False)


def cache_folder() -> Path:
    """Return where parsed content is kept; safe to delete at any time."""
    if named := os.environ.get("CAREERFIT_CACHE"):
        return Path(named).expanduser()
    from platformdirs import user_cache_path  # noqa: PLC0415 - as above

    return user_cache_path("careerfit", appauthor=False)
