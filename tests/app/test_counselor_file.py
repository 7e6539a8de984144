"""The file for one's counselor: what goes in is shown and comes out again, and no rubbish gets through."""

import copy
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerfit import paths
from careerfit.app import actions
from careerfit.app.papers import counselor_file
from careerfit.app.papers.shapes import faults, schema
from careerfit.app.plan import planning
from careerfit.app.workspace import Workspace
from careerfit.model.errors import CareerfitError
from careerfit.model.report import FileOptions

EVERYTHING = FileOptions(with_name=True, with_plan=True, with_notes=True)
NOTHING = FileOptions(with_name=False, with_plan=False, with_notes=False)


@pytest.fixture
def session(workspace: Workspace) -> str:
    """Return a finished session of person-1, who has a plan with a note."""
    begun = actions.begin(workspace, "person-1").session
    for at, item in enumerate(workspace.store.session(begun).order):
        actions.answer(workspace, begun, item, None if at % 9 == 8 else 1 + at % 4, 1500)
    actions.finish(workspace, begun)
    person = workspace.store.session(begun).person
    move = workspace.content.catalogue.moves[0]
    change = planning.choose(workspace, person, (move.source, move.target), move.source)
    planning.milestone(
        workspace, person, change.plan, f"{move.source}>{move.target}", "doing", note="Asked Ann"
    )
    planning.note(workspace, person, change.plan, "Begin in spring\nor in summer")
    return begun


def _value(workspace: Workspace, session: str, options: FileOptions = EVERYTHING) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(
        counselor_file.written(counselor_file.contents(workspace, session, options))
    )
    return value


def _read(tmp_path: Path, value: object) -> None:
    file = tmp_path / "changed.careerfit"
    file.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    counselor_file.read(file)


@pytest.mark.parametrize("options", [EVERYTHING, NOTHING, FileOptions()])
def test_what_was_written_is_read_back_exactly(
    workspace: Workspace, session: str, tmp_path: Path, options: FileOptions
) -> None:
    made = counselor_file.contents(workspace, session, options)
    file = tmp_path / "person-1.careerfit"
    file.write_bytes(counselor_file.written(made))
    read = counselor_file.read(file)
    assert read == made
    kept = workspace.store.session(session)
    assert read.session == replace(kept, person="")
    assert read.told == workspace.store.told(session)


def test_name_plan_and_notes_are_only_in_the_file_when_chosen(workspace: Workspace, session: str) -> None:
    text = json.dumps(_value(workspace, session, NOTHING))
    assert "person-1" not in text
    assert "Asked Ann" not in text
    assert workspace.store.session(session).person not in text
    with_plan = json.dumps(_value(workspace, session, replace(NOTHING, with_plan=True)))
    assert "Asked Ann" not in with_plan
    assert "Begin in spring" not in with_plan
    assert "plans" in with_plan
    everything = json.dumps(_value(workspace, session))
    assert "person-1" in everything
    assert "Asked Ann" in everything


def test_all_that_is_in_a_file_is_shown_before_it_is_saved(workspace: Workspace, session: str) -> None:
    screen = counselor_file.screen(workspace, session, EVERYTHING)
    shown = "\n".join(line for section in screen.sections for line in section.lines)
    for part in ("person-1", "Asked Ann", "Begin in spring", workspace.store.told(session).pack_version):
        assert part in shown
    for item in workspace.content.pack.items:
        if item.id in workspace.store.session(session).asked:
            assert (item.text or item.ends[0]) in shown
    bare = counselor_file.screen(workspace, session, NOTHING)
    assert [section.title for section in bare.sections] == ["Result", "Answers", "About this file"]
    assert screen.file_name == "careerfit-2026-03-01.careerfit"


def test_an_unfinished_session_has_no_file(workspace: Workspace) -> None:
    begun = actions.begin(workspace, "person-2").session
    with pytest.raises(CareerfitError, match="not finished"):
        counselor_file.contents(workspace, begun, EVERYTHING)


def test_a_file_fits_the_schema_that_ships_with_the_program(workspace: Workspace, session: str) -> None:
    shape = json.loads((paths.RESOURCES / "schema" / "counselor-file.schema.json").read_text("utf-8"))
    assert list(jsonschema.Draft7Validator(shape).iter_errors(_value(workspace, session))) == []


@pytest.mark.parametrize(
    ("keys", "new", "place"),
    [
        (("format",), "another", "format:"),
        (("version",), True, "version:"),
        (("version",), 2, "newer careerfit"),
        (("made",), "2026-13-41T00:00:00Z", "made:"),
        (("pack", "digest"), "abc", "pack.digest:"),
        (("session", "order"), [], "session.order:"),
        (("session", "events", 0, "item"), "zz-99", r"session\.events\[0\]\.item:"),
        (("session", "events", 0, "category"), None, r"session\.events\[0\]\.category:"),
        (("session", "events", 0, "category"), 4000, r"session\.events\[0\]\.category:"),
        (("session", "events", 0, "ms"), -1, r"session\.events\[0\]\.ms:"),
        (("session", "extra"), 1, "session.extra: not known"),
        (("told", "result", "verdict"), "sure", "told.result.verdict:"),
        (("told", "result", "roles", 0, "fit"), 7, r"told\.result\.roles\[0\]\.fit:"),
        (("told", "result", "roles", 0, "id"), "nobody", "has no name"),
        (("told", "result", "roles", 0, "family"), "nobody", r"roles\[0\]\.family"),
        (("told", "result", "ties"), [["nobody"]], "told.result.ties"),
        (("told", "result", "tracks"), {}, "told.result.tracks"),
        (("told", "pack_version"), "9.9.9", "told.pack_version"),
        (("plans", 0, "steps", 0, "on"), "2026-02-30", r"plans\[0\]\.steps\[0\]\.on:"),
        (("name",), ["person-1"], "name: expected string"),
    ],
)
def test_a_changed_file_is_refused_with_the_place(
    workspace: Workspace, session: str, tmp_path: Path, keys: tuple[Any, ...], new: object, place: str
) -> None:
    value = copy.deepcopy(_value(workspace, session))
    inner: Any = value
    for key in keys[:-1]:
        inner = inner[key]
    inner[keys[-1]] = new
    with pytest.raises(CareerfitError, match=place):
        _read(tmp_path, value)


def test_all_faults_are_named_at_once(workspace: Workspace, session: str, tmp_path: Path) -> None:
    value = _value(workspace, session)
    del value["made"], value["told"]["seed"]
    value["language"] = 7
    with pytest.raises(CareerfitError) as error:
        _read(tmp_path, value)
    *lines, remedy = error.value.message.splitlines()
    assert lines == ["made: missing", "language: expected string, not 7", "told.seed: missing"]
    assert remedy.startswith("Ask for the file again")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no JSON"),
        ("[" * 100_000, "nested deeper"),
        ('{"a":' * 100_000, "nested deeper"),
        ('{"format": NaN}', "NaN is no number"),
        ('{"format": 1, "format": 2}', "stands twice"),
        ("9" * 5000, "no JSON"),
        ('"' + "\\" * 99 + "[" * 99, "no JSON|nested"),
        ("[]", "expected object"),
        ("null", "expected object"),
        ("x" * (4 * 1024 * 1024 + 1), "larger than 4 MB"),
    ],
)
def test_a_hostile_file_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(CareerfitError, match=reason):
        _read(tmp_path, text)


def test_bytes_that_are_no_text_a_folder_and_nothing_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "file.careerfit"
    file.write_bytes(b"\xff\xfe\x00")
    for path, reason in (
        (file, "not UTF-8"),
        (tmp_path, "is a folder"),
        (tmp_path / "none", "does not exist"),
    ):
        with pytest.raises(CareerfitError, match=reason):
            counselor_file.read(path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["a", "b", "c"]), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip
SHAPE = {
    "type": "object",
    "properties": {
        "a": {"type": ["integer", "null"], "minimum": 0, "maximum": 9},
        "b": {"type": "array", "minItems": 1, "maxItems": 2,
              "items": {"type": "string", "pattern": "^[a-z]*$"}},
    },
    "required": ["a"],
    "additionalProperties": {"type": "number", "enum": [1, 2.5]},
}  # fmt: skip


@given(JSON)
def test_our_checker_finds_a_fault_where_a_schema_validator_does(value: object) -> None:
    """Whole floats such as 3.0 are refused as integers here, which the validator takes."""
    ours = bool(list(faults(value, SHAPE)))
    theirs = bool(list(jsonschema.Draft7Validator(SHAPE).iter_errors(value)))
    whole = isinstance(value, dict) and any(
        isinstance(part, float) and part.is_integer() for part in value.values()
    )
    assert ours == theirs or (ours and whole)


def test_the_checker_knows_every_word_that_our_schema_uses() -> None:
    known = {
        "$schema", "title", "description", "type", "enum", "pattern", "maxLength", "minimum", "maximum",
        "properties", "required", "additionalProperties", "propertyNames", "items", "minItems", "maxItems",
        "minProperties",
    }  # fmt: skip

    def words(shape: dict[str, Any]) -> set[str]:
        found = set(shape)
        for key in ("items", "additionalProperties", "propertyNames"):
            if isinstance(shape.get(key), dict):
                found |= words(shape[key])
        for inner in shape.get("properties", {}).values():
            found |= words(inner)
        return found

    used = words(dict(schema("counselor-file")))
    assert used <= known
    assert "uniqueItems" not in used
