"""Translations are complete: every fixed text is found, translated, and in the file that Qt reads."""

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QCoreApplication, QTranslator

from careerfit import paths
from careerfit.ui import language

FOREIGN = [code for code in language.NAMES if code != "en"]
Message = tuple[str, str, str]  # context, source, comment


def _messages(path: Path) -> dict[Message, list[str]]:
    """Return the translations of a .ts file; several where there are plural forms."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            found[key] = forms or [translation.text or ""]
    return found


def _calls(node: ast.AST, path: str, inside: str = "") -> Iterator[tuple[str, str, ast.Call]]:
    """Yield (place, context at run time, call) for every call of tr; "" for a context that Qt cannot know."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute) and child.func.attr == "tr":
            owner = ast.unparse(child.func.value)
            context = {"self": inside, "bridge": "bridge"}.get(owner, "")
            yield f"{path}:{child.lineno}", context, child
        yield from _calls(child, path, child.name if isinstance(child, ast.ClassDef) else inside)


def _all_calls() -> list[tuple[str, str, ast.Call]]:
    return [
        call
        for path in sorted(translations.SOURCES.rglob("*.py"))
        for call in _calls(ast.parse(path.read_text("utf-8")), str(path.relative_to(translations.SOURCES)))
    ]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the shipped .ts files brought up to the sources."""
    folder: Path = tmp_path_factory.mktemp("i18n")
    for path in paths.I18N.glob("*.ts"):
        shutil.copy(path, folder)
    translations.update(folder)
    return folder


def test_every_text_of_the_window_is_one_that_lupdate_can_find(fresh: Path) -> None:
    found = {(context, source) for context, source, _ in _messages(fresh / "careerfit_es.ts")}
    missed = []
    for place, context, call in _all_calls():
        text = call.args[0] if call.args else None
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            missed.append(f"{place}: {ast.unparse(call)} is no literal")
        elif (context, text.value) not in found:
            missed.append(f"{place}: {context or 'unknown context'}: {text.value}")
    assert missed == []


@pytest.mark.parametrize("code", list(language.NAMES))
def test_no_text_is_new_gone_or_unfinished(fresh: Path, code: str) -> None:
    """`python3 dev.py translations` brings the files up to date and lists what is to be translated."""
    name = f"careerfit_{code}.ts"
    assert set(_messages(fresh / name)) == set(_messages(paths.I18N / name))
    assert translations.unfinished(paths.I18N / name) == []


@pytest.mark.parametrize("code", list(language.NAMES))
def test_what_qt_reads_is_made_from_what_people_translate(tmp_path: Path, code: str) -> None:
    for path in paths.I18N.glob("*.ts"):
        shutil.copy(path, tmp_path)
    translations.release(tmp_path)
    name = f"careerfit_{code}.qm"
    assert (tmp_path / name).read_bytes() == (paths.I18N / name).read_bytes()


@pytest.mark.parametrize("code", FOREIGN)
def test_translations_keep_the_places_that_are_filled_in(code: str) -> None:
    place = re.compile(r"\{[^{}]*\}|%n|%\d")
    wrong = [
        (source, text)
        for (_, source, _), texts in _messages(paths.I18N / f"careerfit_{code}.ts").items()
        for text in texts
        if text and sorted(place.findall(text)) != sorted(place.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", FOREIGN)
def test_translations_end_and_begin_as_the_text_does(code: str) -> None:
    """A colon, a question mark or three points at the end mean something; so do spaces at either end."""
    wrong = [
        (source, text)
        for (_, source, _), texts in _messages(paths.I18N / f"careerfit_{code}.ts").items()
        for text in texts
        if text and (text != text.strip() or _ending(text) != _ending(source))
    ]
    assert wrong == []


def _ending(text: str) -> str:
    found = re.search(r"(\.\.\.|[.:?!])?$", text)
    return found.group() if found else ""


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", FOREIGN)
def test_qt_finds_every_translation_at_run_time(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(paths.I18N / f"careerfit_{code}.qm"))
    messages = _messages(paths.I18N / f"careerfit_{code}.ts")
    QCoreApplication.installTranslator(translator)
    try:
        said = {key: QCoreApplication.translate(*key) for key in messages}
    finally:
        QCoreApplication.removeTranslator(translator)
    assert len(said) > 200
    assert [key for key, texts in messages.items() if len(texts) == 1 and said[key] != texts[0]] == []
