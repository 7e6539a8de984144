"""Runs the tests of an installer that was built; the ordinary run leaves them out."""

import subprocess
import sys

from lockfile import ROOT


def run(pattern: str) -> int:
    """Run the marked tests of tests/packaging whose file fits a pattern; return pytest's exit code."""
    files = sorted(str(path) for path in (ROOT / "tests" / "packaging").glob(pattern))
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-m", "packaged", "-rA", *files]
    return subprocess.run(command, cwd=ROOT, check=False).returncode
