"""The program in each of its languages: other texts, the same figures, the same versions."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from careerfit import paths
from careerfit.app import actions, screens
from careerfit.app.workspace import Content, Workspace, load_content, load_guide
from careerfit.model.content import Scale
from careerfit.model.words import Words

CODES = paths.languages()
EXAMPLES = paths.ROOT / "examples"


@pytest.fixture(scope="module", params=CODES)
def spoken(request: pytest.FixtureRequest) -> Content:
    return load_content(language=request.param)


def test_everything_is_in_the_language(spoken: Content) -> None:
    code = spoken.words.language
    assert (spoken.pack.language, spoken.catalogue.language, load_guide(code).language) == (code,) * 3


def test_the_language_changes_no_digest_and_no_number(spoken: Content, content: Content) -> None:
    assert spoken.pack.digest == content.pack.digest
    assert spoken.catalogue.digest == content.catalogue.digest
    assert [(item.id, item.a, item.b) for item in spoken.pack.items] == [
        (item.id, item.a, item.b) for item in content.pack.items
    ]


def test_each_language_has_the_same_sentences_with_the_same_places(spoken: Content, content: Content) -> None:
    def places(words: Words) -> dict[str, set[str]]:
        found = {name: set(re.findall(r"\{[a-z_]+\}", text)) for name, text in words.sentences.items()}
        for name in [name for name in found if name.endswith((".before-i", ".before-o"))]:
            assert found.pop(name) == found[name.rpartition(".")[0]]
        return found

    ours, english = places(spoken.words), places(content.words)
    assert set(ours) == set(english)
    for name, expected in english.items():
        assert ours[name] == expected or (name.endswith(".one") and expected - ours[name] == {"{count}"}), (
            name
        )


def test_numbers_and_their_signs_stay_together_on_a_line() -> None:
    for code in ("de", "es"):
        sentences = load_content(language=code).words.sentences
        assert [name for name, text in sentences.items() if re.search(r"[\d}] %", text)] == []


def test_a_session_notes_the_language_that_it_was_answered_in(spoken: Content, workspace: Workspace) -> None:
    session = actions.begin(replace(workspace, content=spoken), "").session
    assert workspace.store.session(session).language == spoken.words.language


def test_where_a_pack_lacks_the_language_its_own_texts_stand_beside_our_sentences(
    tmp_path: Path, workspace: Workspace
) -> None:
    pack, roles = (
        Path(shutil.copytree(EXAMPLES / name, tmp_path / name)) for name in ("small-pack", "small-roles")
    )
    content = load_content(pack, roles, "de")
    assert (content.pack.language, content.catalogue.language, content.words.language) == ("en", "en", "de")
    session = actions.begin(replace(workspace, content=content), "").session
    assert workspace.store.session(session).language == "en"
    assert screens.question(replace(workspace, content=content), session).why.startswith(
        "Sie gehört zur Skala"
    )


@pytest.fixture
def told(workspace: Workspace) -> str:
    """A result that was told in English."""
    session = actions.begin(workspace, "person-1").session
    for number, item in enumerate(workspace.store.session(session).order):
        categories = workspace.content.pack.item(item).categories
        actions.answer(workspace, session, item, 1 + number % categories, 3000)
    actions.finish(workspace, session)
    return session


def test_a_result_is_read_in_another_language_than_it_was_told_in(
    spoken: Content, workspace: Workspace, told: str
) -> None:
    there = replace(workspace, content=spoken)
    english, screen = screens.result(workspace, told), screens.result(there, told)
    assert [role.p_best for family in screen.families for role in family.roles] == [
        role.p_best for family in english.families for role in family.roles
    ]
    titles = {role.id: role.title for role in spoken.catalogue.roles}
    assert all(role.title == titles[role.id] for family in screen.families for role in family.roles)
    assert screens.start(there).results[0].summary != ""
    if spoken.words.language != "en":
        assert screen.pledge != english.pledge
        assert screen.when != english.when


def test_the_figures_of_a_scale_are_written_as_the_language_writes_numbers(
    spoken: Content, workspace: Workspace, told: str
) -> None:
    rows = screens.result(replace(workspace, content=spoken), told).scales
    number = r"[+-]\d" + re.escape(spoken.words.formats.decimal) + r"\d"
    for row in rows:
        found = re.findall(number, row.figures)
        expected = [f"{value:+.1f}" for value in (row.theta, row.low, row.high)]
        assert [text.replace(",", ".").replace("+0.0", "-0.0") for text in found] == [
            text.replace("+0.0", "-0.0") for text in expected
        ]


def test_titles_of_scales_fit_into_sentences(spoken: Content) -> None:
    """German writes nouns with a capital letter wherever they stand."""
    scale: Scale = spoken.pack.scales[0]
    inside = spoken.words.inside(scale.name)
    assert inside[0].isupper() is (spoken.words.language == "de")
