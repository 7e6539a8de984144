"""How the program was called: the one place that knows what to type before a command's name."""

import os
import shlex
import sys
from pathlib import Path


def command() -> str:
    """Return what a person types to call this program again, such as ``careerfit``.

    Whoever starts the program for a person says how in CAREERFIT_COMMAND, as dev.py does. A program that is
    not on the PATH is named by its path, and so is the interpreter of ``python -m careerfit``.
    """
    if named := os.environ.get("CAREERFIT_COMMAND"):
        return named
    started = Path(sys.argv[0])
    if started.parts[-2:] == ("careerfit", "__main__.py"):
        return f"{quoted(sys.executable)} -m careerfit"
    import shutil  # noqa: PLC0415 - with the next one, 3 ms of every start, mostly for nothing

    if started.stem == "careerfit" and shutil.which("careerfit") is None:
        return quoted(sys.argv[0])
    return "careerfit"


def quoted(path: str) -> str:
    """Write a path as it has to be typed."""
    if os.name != "nt":
        return shlex.quote(path)
    import subprocess  # noqa: PLC0415 - as above

    return subprocess.list2cmdline([path])
