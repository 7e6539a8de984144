"""Makes the environment of packaging tools from requirements/packaging.lock, hashes required: build/tools."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from lockfile import PIP, ROOT

PLACE = ROOT / "build" / "tools"
LOCK = ROOT / "requirements" / "packaging.lock"


def environment() -> Path:
    """Return the interpreter of build/tools, made anew when the lock or this Python has changed."""
    python = PLACE / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = PLACE / "made-from"
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if python.exists() and stamp.exists() and stamp.read_text() == wanted:
        return python
    shutil.rmtree(PLACE, ignore_errors=True)
    for command in (
        (sys.executable, "-m", "venv", "--without-pip", str(PLACE)),
        (*PIP, "--python", str(python), "install", "--require-hashes", "-r", str(LOCK)),
    ):
        done = subprocess.run(command, check=False)
        if done.returncode:
            sys.exit(f"the packaging tools could not be installed (exit code {done.returncode})")
    stamp.write_text(wanted)
    return python


if __name__ == "__main__":
    print(environment())
