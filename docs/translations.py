"""Bring the translations of the window's fixed texts up to date: `python3 dev.py translations`.

Texts that are new in src/careerfit/ui come into resources/i18n/*.ts as unfinished, to be translated there
(by hand or in Qt Linguist), and texts that are gone leave. All .qm files are made anew from the .ts files;
the English one holds plural forms only, since English texts stand in the program itself.
"""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "careerfit" / "ui"
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "es", "de")


def update(folder: Path) -> None:
    """Bring the .ts files in a folder up to the texts of the window."""
    sources = [str(path) for path in sorted(SOURCES.rglob("*.py"))]
    for language in LANGUAGES:
        target = folder / f"careerfit_{language}.ts"
        plural = ["-pluralonly"] if language == "en" else []
        _tool("lupdate", *sources, "-no-obsolete", "-locations", "none", *plural, "-ts", str(target))


def release(folder: Path) -> None:
    """Make the .qm files in a folder anew from its .ts files."""
    for language in LANGUAGES:
        _tool("lrelease", str(folder / f"careerfit_{language}.ts"), "-silent")


def unfinished(path: Path) -> list[str]:
    """Return the source texts of a .ts file that have no finished translation."""
    found = []
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        forms = [] if translation is None else [form.text for form in translation.iter("numerusform")]
        done = translation is not None and translation.get("type") is None
        if not done or not all(forms or [translation.text if translation is not None else None]):
            found.append(message.findtext("source", ""))
    return found


def _tool(name: str, *arguments: str) -> None:
    tool = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    if tool is None:
        sys.exit(f"pyside6-{name} is missing; it comes with PySide6-Essentials")
    done = subprocess.run([tool, *arguments], check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{name} failed: {done.stdout}{done.stderr}")


def main() -> None:
    """Update, release, and say what is left to translate."""
    update(I18N)
    release(I18N)
    left = 0
    for language in LANGUAGES:
        for text in unfinished(I18N / f"careerfit_{language}.ts"):
            print(f"careerfit_{language}.ts: {text}")
            left += 1
    print(f"{left} texts are to be translated" if left else "all texts are translated")


if __name__ == "__main__":
    main()
