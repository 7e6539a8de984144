"""Every sentence that the code asks for exists, and every one that exists is asked for."""

import ast
import re
from pathlib import Path

import careerfit
from careerfit.app.workspace import Content

SOURCES = Path(careerfit.__file__).parent


def asked_for() -> tuple[set[str], list[str]]:
    """Return ids written as they are, and patterns for those put together from parts."""
    plain: set[str] = set()
    patterns: list[str] = []
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and re.fullmatch(r"[a-z-]+(\.[a-z0-9-]+)*", node.value)
            ):
                plain.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [p.value if isinstance(p, ast.Constant) else None for p in node.values]
                patterns.append("".join("[a-z-]+" if p is None else re.escape(str(p)) for p in parts))
    return plain, patterns


def test_no_sentence_is_there_for_nothing(content: Content) -> None:
    plain, patterns = asked_for()
    sentences = {re.sub(r"\.(one|other)$", "", name) for name in content.words.sentences}
    unused = {
        name
        for name in sentences
        if name not in plain and not any("." in p and re.fullmatch(p, name) for p in patterns)
    }
    assert unused == set()


def test_every_sentence_that_the_code_names_exists(content: Content) -> None:
    named: set[str] = set()
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "say"
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                named.add(str(node.args[0].value))
    known = {re.sub(r"\.(one|other)$", "", name) for name in content.words.sentences}
    assert len(named) > 20
    assert named - known == set()
