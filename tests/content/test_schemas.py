"""Schemas for editors: current, kind to every file of ours, and hard on what they can know."""

import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
import yaml

from careerfit import paths
from tests.content.planted_faults import IN_PACK, IN_PACK_TEXTS, IN_ROLE_TEXTS, IN_ROLES, Fault

SCHEMAS = paths.RESOURCES / "schema"
KINDS = {
    "pack.yaml": "pack", "catalogue.yaml": "catalogue", "families.yaml": "families", "moves.yaml": "moves",
}  # fmt: skip
WITHOUT_SCHEMA = {"released.yaml", "alike.yaml"}
EXAMPLES = paths.ROOT / "examples"
NOT_BY_SCHEMA = {  # rules about the file itself, about other places, or about YAML 1.1
    "yaml-alias", "yaml-anchor", "yaml-tag", "control-character", "key-twice", "key-not-text",
    "text-not-string", "title-twice", "unknown-scale", "unknown-format", "rule-missing", "thresholds-count",
    "thresholds-rising", "scale-keyed-one-way", "unknown-family", "family-without-roles",
    "wage-without-figures", "code-without-figures", "code-missing", "value-not-in-rubric", "unknown-role",
    "move-to-itself", "years-rising", "skill-not-asked", "move-leaves-track", "text-without-original",
    "wrong-language", "calibration-missing",
}  # fmt: skip
ONLY_BESIDE_THE_ORIGINAL = {"text-missing", "texts-count", "unknown-id", "field-missing"}


class _Core(yaml.SafeLoader):
    """Reads as editors do, by YAML 1.2: only true and false are yes and no, and nothing is a time."""


_Core.yaml_implicit_resolvers = {}
_Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("(?:true|false)$"), list("tf"))
_Core.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("(?:null|~|)$"), ["n", "~", ""])
_Core.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?[0-9]+$"), list("-+0123456789"))
_Core.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"[-+]?[0-9]*\.[0-9]+$"), list("-+.0123456789")
)


def _as_json(value: object) -> object:
    """Return what an editor compares with a schema: every key of a mapping is a text."""
    if isinstance(value, dict):
        return {str(key): _as_json(part) for key, part in value.items()}
    return [_as_json(part) for part in value] if isinstance(value, list) else value


def _read(text: str) -> object:
    return _as_json(yaml.load(text, Loader=_Core))  # noqa: S506 - a safe loader, see above


def _kind(path: Path) -> str:
    """Return the schema that a file belongs to."""
    folder = path.parent
    if folder in (paths.GUIDE, paths.WORDS):
        return folder.name
    if path.name in KINDS:
        return KINDS[path.name]
    if folder.name in ("marketing", "sales", "bridge"):
        return "role"
    return "overlay-pack" if (folder / "pack.yaml").exists() else "overlay-roles"


def _files() -> Iterator[Path]:
    for folder in (paths.PACK.parent, paths.ROLES, paths.GUIDE, paths.WORDS, EXAMPLES):
        yield from sorted(path for path in folder.rglob("*.yaml") if path.name not in WITHOUT_SCHEMA)


def _validator(kind: str) -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(json.loads((SCHEMAS / f"{kind}.schema.json").read_text("utf-8")))


FILES = list(_files())


def test_there_are_files_of_every_kind() -> None:
    authors = {path.name.split(".")[0] for path in SCHEMAS.glob("*.json")} - {"counselor-file", "bundle"}
    assert {_kind(path) for path in FILES} == authors
    assert len(FILES) > 40


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(paths.ROOT)))
def test_a_file_of_ours_fits_its_schema(path: Path) -> None:
    errors = list(_validator(_kind(path)).iter_errors(_read(path.read_text("utf-8"))))
    assert [f"{list(error.path)}: {error.message}" for error in errors] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(paths.ROOT)))
def test_a_file_of_ours_names_its_schema_in_its_first_line(path: Path) -> None:
    first = path.read_text("utf-8").splitlines()[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert named is not None
    assert (path.parent / named[1]).resolve() == SCHEMAS / f"{_kind(path)}.schema.json"


def test_the_schemas_are_those_that_the_script_writes() -> None:
    spec = importlib.util.spec_from_file_location("schemas", paths.ROOT / "docs" / "schemas.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert sorted(f"{kind}.schema.json" for kind in script.SCHEMAS) == sorted(
        path.name for path in SCHEMAS.iterdir()
    )
    for kind in script.SCHEMAS:
        assert (SCHEMAS / f"{kind}.schema.json").read_text("utf-8") == script.written(kind)
        jsonschema.Draft7Validator.check_schema(json.loads(script.written(kind)))


def _planted() -> Iterator[tuple[str, Fault]]:
    for folder, faults in (("small-pack", IN_PACK), ("small-roles", IN_ROLES)):
        # only catalogue.yaml says that a role must have a value on the scale care
        known = (fault for fault in faults if fault.rule not in NOT_BY_SCHEMA)
        yield from ((folder, fault) for fault in known if "care: {value" not in fault.old)
    for folder, faults in (("small-pack", IN_PACK_TEXTS), ("small-roles", IN_ROLE_TEXTS)):
        beside = NOT_BY_SCHEMA | ONLY_BESIDE_THE_ORIGINAL
        yield from ((folder, fault) for fault in faults if fault.rule not in beside)


@pytest.mark.parametrize(
    ("folder", "fault"), list(_planted()), ids=lambda value: value.rule if isinstance(value, Fault) else value
)
def test_a_planted_fault_is_refused_by_the_schema_too(folder: str, fault: Fault) -> None:
    path = EXAMPLES / folder / fault.file
    text = path.read_text("utf-8")
    assert fault.old in text
    try:
        read = _read(text.replace(fault.old, fault.new, 1))
    except yaml.YAMLError:
        return  # an editor underlines what is no YAML by itself
    assert not _validator(_kind(path)).is_valid(read)


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("guide", "  - id: ", "  - id: Not an "),
        ("guide", "glossary:", "glosary:"),
        ("guide", 'id: "awareness"', 'id: "awarenes"'),
        ("words", "decimal: ", 'decimal: ";" # '),
        ("words", "{first} ", "{first!r} "),
    ],
)
def test_a_fault_in_guide_or_words_is_refused_by_the_schema(kind: str, old: str, new: str) -> None:
    text = (paths.RESOURCES / kind / "en.yaml").read_text("utf-8")
    assert old in text
    assert not _validator(kind).is_valid(_read(text.replace(old, new, 1)))


def test_keys_that_yaml_reads_as_numbers_are_compared_as_texts() -> None:
    rubric = "a: {weight: 1.0, centre: 0.0, step: 0.5, rubric: {-1: low, 0: middle}}"
    text = f"version: '1'\nlanguage: en\nscales:\n  {rubric}\n"
    assert _validator("catalogue").is_valid(_read(text))
    assert not _validator("catalogue").is_valid(_read(text.replace("-1: low", "low: low")))
