"""Workflow files and bills of materials against the schemas of those who read them."""

import json
import subprocess
from pathlib import Path

import lockfile
import parts
import pytest
import sbom
import targets
import tools

from careerfit import __version__, paths

pytestmark = pytest.mark.packaged

VALIDATE = """
import sys
from pathlib import Path
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
for name in sys.argv[1:]:
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(name).read_text(encoding="utf-8"))
    if error is not None:
        sys.exit(f"{name}: {error.data if hasattr(error, 'data') else error}")
"""


@pytest.fixture(scope="module")
def python() -> Path:
    return tools.environment()


def validate(python: Path, bill: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([python, "-c", VALIDATE, bill], check=False, capture_output=True, text=True)


@pytest.mark.parametrize("name", ["ci.yml", "release.yml"])
def test_workflow_files_are_as_their_schema_wants_them(python: Path, name: str, tmp_path: Path) -> None:
    check = [python, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    file = paths.ROOT / ".github" / "workflows" / name
    done = subprocess.run([*check, file], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    (tmp_path / name).write_text(
        file.read_text(encoding="utf-8").replace("runs-on:", "runs-in:"), encoding="utf-8"
    )
    assert subprocess.run([*check, tmp_path / name], check=False, capture_output=True).returncode == 1


@pytest.mark.parametrize("system", ["linux", "windows", "arm64", "x86_64"])
def test_the_bill_of_each_system_is_as_its_schema_wants_it(python: Path, system: str, tmp_path: Path) -> None:
    target = {"linux": targets.linux(), "windows": targets.windows()}.get(system) or targets.macos(system)
    folder = "build/linux/downloads" if system == "linux" else f"build/release/{system}"
    fetched = lockfile.wheels(paths.ROOT / folder, target)
    found = [*(parts.runtime(system) if system in {"linux", "windows"} else []), *parts.of_wheels(fetched)]
    told = sbom.bill(parts.program(__version__), [(f"careerfit.{system}", "ab" * 32)], found)
    bill = sbom.write(tmp_path / "bill.json", told)
    done = validate(python, bill)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(found) >= 18
    assert all(part.version and part.licence and len(part.sha256) == 64 for part in found)
    told["components"][0]["licenses"] = [{"expression": "MIT", "unheard": 1}]  # type: ignore[index]
    assert validate(python, sbom.write(bill, json.loads(json.dumps(told)))).returncode == 1


def test_licences_are_those_that_spdx_knows(python: Path) -> None:
    code = (
        "import sys; from cyclonedx.spdx import is_expression, is_supported_id;"
        "print([one for one in sys.argv[1:] if not (is_supported_id(one) or is_expression(one))])"
    )
    known, inside = parts.table()
    licences = {said["licence"] for said in [*known.values(), *inside]} | {"MIT", parts.PYTHON[0]}
    done = subprocess.run([python, "-c", code, *sorted(licences)], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
