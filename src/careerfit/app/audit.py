"""Checks of authors' folders: what `careerfit check` looks at and finds."""

from pathlib import Path

from careerfit import paths
from careerfit.content.check import check
from careerfit.content.load import words
from careerfit.model.errors import Problem


def check_folders(folders: tuple[Path, ...]) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
    """Check packs and catalogues; without a folder, all that ships. Returns (what was checked, faults)."""
    if folders:
        return folders, tuple(problem for folder in folders for problem in check(folder))
    shipped = (*sorted(path for path in paths.PACK.parent.iterdir() if path.is_dir()), paths.ROLES)
    problems = [problem for folder in shipped for problem in check(folder)]
    return (*shipped, paths.WORDS), (*problems, *words("en")[1])
