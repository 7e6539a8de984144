"""Folders of content to spoil: copies of the examples, and a cache of the test's own."""

import shutil
from pathlib import Path

import pytest

from careerfit import paths


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAREERFIT_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def pack_folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.ROOT / "examples" / "small-pack", tmp_path / "pack"))


@pytest.fixture
def roles_folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.ROOT / "examples" / "small-roles", tmp_path / "roles"))
