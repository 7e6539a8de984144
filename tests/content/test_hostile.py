"""Files that mean harm, or are no text at all: refused with a reason, in little time and memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerfit import paths
from careerfit.content import files, packs
from careerfit.content.catalogue import load_catalogue, parse_catalogue
from careerfit.content.faults import MOST, Faults
from careerfit.content.figures import Figures
from careerfit.content.files import Source, Sources
from careerfit.content.guide import parse_guide
from careerfit.content.moves import read_moves
from careerfit.content.translation import translated_catalogue, translated_pack
from careerfit.content.words import load_words, parse_words

EXAMPLES = paths.ROOT / "examples"
DOUBLING = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9))


def _rules(data: bytes) -> list[str]:
    faults = Faults()
    packs.parse_pack(Sources("x", (Source("x/pack.yaml", "pack", "pack", data),)), faults)
    return [problem.rule for problem in faults.sorted()]


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"[" * 100_000, "yaml-too-deep"),
        (b"{" * 100_000, "yaml-too-deep"),
        (b"[{" * 400_000, "yaml-too-deep"),
        (b"[\n" * 400_000, "yaml-too-deep"),
        (b"- " * 100_000, "yaml-too-deep"),
        (b"? " * 100_000, "yaml-too-deep"),
        ("".join(" " * n + "a:\n" for n in range(1000)).encode(), "yaml-too-deep"),
        (b"[" + b"a, " * 300_000 + b"]", "yaml-too-many"),
        (b"- a\n" * 200_000, "yaml-too-many"),
        (b"a0: &a0 x\n" + DOUBLING.encode(), "yaml-alias"),
        (b"a: &loop [*loop]\n", "yaml-alias"),
        (b"!!python/object/apply:os.system ['exit 1']\n", "yaml-tag"),
        (b"id: a\n--- \nid: b\n", "yaml-documents"),
        ("id: caf\xe9\n".encode("latin-1"), "not-utf8"),
        ("id: a\n".encode("utf-16"), "not-utf8"),
        (b"id: \xed\xa0\x80\n", "not-utf8"),  # a lone surrogate
        (b'id: "\\ud800"\n', "yaml-syntax"),  # the same as an escape
        (b"id: a\0b\n", "control-character"),
        (b"\x7fELF\x02\x01", "control-character"),
        (b"", "file-empty"),
        (b"# only a comment\n", "file-empty"),
        (b"<<: {id: x}\n", "unknown-field"),
        (b"just text\n", "fields-expected"),
    ],
)
def test_a_hostile_file_is_refused_with_its_rule(data: bytes, rule: str) -> None:
    assert rule in _rules(data)


def test_a_hostile_file_is_refused_within_256_megabytes(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="only Unix can limit a process's memory")
    bombs = [
        b"[" * 999_999,
        b"- a\n" * 249_999,
        b"? a\n" * 249_999,
        b"a: b\n" * 199_999,
        b'"' + b"\\x41" * 249_999,
    ]
    limit = "import resource; resource.setrlimit(resource.RLIMIT_AS, (256 << 20, 256 << 20))\n"
    code = limit + (
        "import sys; from pathlib import Path; from careerfit.content.packs import load_pack\n"
        "pack, problems = load_pack(Path(sys.argv[1]))\n"
        "sys.exit(0 if pack is None and problems else 1)\n"
    )
    assert resource.RLIMIT_AS
    for bomb in bombs:
        (tmp_path / "pack.yaml").write_bytes(bomb)
        done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, capture_output=True)
        assert done.returncode == 0, done.stderr.decode()


def test_a_file_over_the_size_limit_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_bytes(b"#" * (files.LARGEST_FILE + 1))
    assert [p.rule for p in packs.load_pack(tmp_path)[1]] == ["file-too-large"]


def test_a_folder_of_very_many_roles_is_refused(roles_folder: Path) -> None:
    for number in range(files.MOST_ROLES + 1):
        (roles_folder / "sales" / f"r{number}.yaml").write_text("title: x\n", encoding="utf-8")
    assert "folder-too-large" in [p.rule for p in load_catalogue(roles_folder)[1]]


def test_a_folder_where_a_file_belongs_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").mkdir()
    assert [p.rule for p in packs.load_pack(tmp_path)[1]] == ["file-is-folder"]


def test_a_missing_file_is_reported(tmp_path: Path) -> None:
    assert [p.rule for p in packs.load_pack(tmp_path)[1]] == ["file-missing"]
    assert [p.rule for p in load_catalogue(tmp_path)[1]] == ["file-missing", "file-missing"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path: Path, pack_folder: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("id: secret\n", encoding="utf-8")
    (pack_folder / "pack.yaml").unlink()
    (pack_folder / "pack.yaml").symlink_to(secret)
    (problem,) = packs.load_pack(pack_folder)[1]
    assert problem.rule == "file-outside"
    assert "secret" not in problem.message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on Windows")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pack.yaml")
    assert [p.rule for p in packs.load_pack(tmp_path)[1]] == ["file-not-regular"]


@pytest.mark.skipif(
    not Path("/proc/self/mem").exists(), reason="needs a file that no one can read to its end"
)
def test_a_file_that_cannot_be_read_is_reported() -> None:
    faults = Faults()
    files._read(Path("/proc/self/mem"), Path("/proc"), "pack", faults, [])
    assert [p.rule for p in faults.sorted()] == ["file-unreadable"]


def test_a_list_of_faults_ends_and_says_that_it_is_not_all(pack_folder: Path) -> None:
    many = "".join(f"unknown{n}: x\n" for n in range(3000))
    path = pack_folder / "pack.yaml"
    path.write_text(path.read_text("utf-8") + many, encoding="utf-8")
    problems = packs.load_pack(pack_folder)[1]
    assert len(problems) == MOST + 1
    assert problems[-1].rule == "too-many-faults"


def test_a_language_that_is_a_path_is_refused() -> None:
    words, problems = load_words("../../questions/careerfit/pack")
    assert words is None
    assert [p.rule for p in problems] == ["bad-language"]


def test_a_byte_order_mark_does_not_matter(pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    plain = packs.load_pack(pack_folder)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert packs.load_pack(pack_folder) == plain


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_random_bytes_are_refused_and_never_raise(data: bytes) -> None:
    assert _rules(data)


SIGNS = st.sampled_from([*"[]{}:,?-&*!|>'\"%@`#\n\t \\ a1é", "id: ", "items:\n  ", "scales: ", "- ", "---\n"])


@settings(max_examples=150, deadline=None)
@given(st.lists(SIGNS, max_size=60).map("".join))
def test_random_yaml_signs_are_refused_and_never_raise(text: str) -> None:
    assert _rules(text.encode())


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.lists(SIGNS, max_size=40).map("".join))
def test_random_figures_and_roles_are_refused_and_never_raise(table: bytes, text: str) -> None:
    faults = Faults()
    sources = (
        Source("catalogue.yaml", "catalogue", "catalogue", b"version: x\nlanguage: en\nscales: {}\n"),
        Source("families.yaml", "families", "families", text.encode()),
        Source("evidence.csv", "evidence", "evidence", table),
        Source("reference.csv", "reference", "reference", b"element,n,mean,sd,source\n" + table),
        Source("sales/a.yaml", "a", "sales", text.encode()),
    )
    assert parse_catalogue(Sources("x", sources), faults) is None
    assert faults.sorted()


@settings(max_examples=100, deadline=None)
@given(
    st.lists(SIGNS, max_size=60).map("".join), st.sampled_from(["", "moves:\n- ", "language: es\nroles: "])
)
def test_random_moves_texts_and_guides_are_refused_and_never_raise(text: str, start: str) -> None:
    data = (start + text).encode()
    catalogue, _ = load_catalogue(EXAMPLES / "small-roles")
    pack = packs.read_pack(files.pack_sources(EXAMPLES / "small-pack", Faults()), Faults())
    assert catalogue is not None
    assert pack is not None
    roles = {role.id: role for role in catalogue.roles}
    for read in (
        lambda faults: read_moves(Source("m.yaml", "m", "moves", data), roles, Figures({}, {}), faults),
        lambda faults: translated_catalogue(catalogue, Source("es.yaml", "es", "overlay", data), faults),
        lambda faults: translated_pack(pack, Source("es.yaml", "es", "overlay", data), faults),
        lambda faults: parse_guide("es", Sources("x", (Source("es.yaml", "es", "own", data),)), faults),
        lambda faults: parse_words("es", Sources("x", (Source("es.yaml", "es", "own", data),)), faults),
    ):
        faults = Faults()
        read(faults)
        assert faults.sorted()
