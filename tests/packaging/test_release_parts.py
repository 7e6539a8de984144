"""Bills of materials, checksums, and what the workflows may do."""

import hashlib
import re
import runpy
import subprocess
import zipfile
from importlib import metadata
from pathlib import Path

import lockfile
import parts
import pytest
import sbom
import targets
import yaml

from careerfit import paths

RELEASE = runpy.run_path(str(paths.ROOT / "packaging" / "release" / "__main__.py"), run_name="scripts")
WORKFLOWS = sorted((paths.ROOT / ".github" / "workflows").glob("*.yml"))
LOCK = """# made by a command
click==8.1 \\
    --hash=sha256:aa
numpy==2.4 ; python_full_version < '3.12' \\
    --hash=sha256:bb
numpy==2.5 ; python_full_version >= '3.12' \\
    --hash=sha256:cc \\
    --hash=sha256:dd
colorama==0.4 ; sys_platform == 'win32' \\
    --hash=sha256:ee
pip==26.3 \\
    --hash=sha256:ff
"""
# what each kind of licence is called in a wheel's own metadata, where it is not an SPDX expression
SAME = {"Apache-2.0": {"Apache License, Version 2.0"}}
LESS = {"python-dateutil": "BSD-3-Clause"}  # its licence text names Apache-2.0 for what is new, too


def wheel(folder: Path, name: str, files: dict[str, bytes]) -> Path:
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for inside, data in files.items():
            archive.writestr(inside, data)
    return path


def names(lock: str, target: lockfile.Target) -> list[tuple[str, str]]:
    return [(one.name, one.version) for one in lockfile.requirements(lock, target)]


def test_requirements_are_those_of_the_target_whatever_machine_builds() -> None:
    assert names(LOCK, targets.linux()) == [("click", "8.1"), ("numpy", "2.4")]
    assert names(LOCK, targets.macos("arm64")) == [("click", "8.1"), ("numpy", "2.5")]
    assert names(LOCK, targets.windows()) == [("click", "8.1"), ("numpy", "2.5"), ("colorama", "0.4")]


def test_requirements_are_listed_with_all_their_hashes() -> None:
    told = lockfile.listed(lockfile.requirements(LOCK, targets.macos("arm64")))
    assert told.splitlines() == [
        "click==8.1 \\", "    --hash=sha256:aa",
        "numpy==2.5 \\", "    --hash=sha256:cc \\", "    --hash=sha256:dd",
    ]  # fmt: skip


@pytest.mark.parametrize("target", [targets.linux(), targets.windows(), targets.macos("arm64")])
def test_every_part_of_the_lock_file_has_its_licence(target: lockfile.Target) -> None:
    locked = {one.name for one in lockfile.requirements(lockfile.LOCK.read_text(encoding="utf-8"), target)}
    assert locked == set(parts.table()[0])


def test_licences_are_those_that_the_installed_parts_name_themselves() -> None:
    for name, said in parts.table()[0].items():
        about = metadata.metadata(name)
        named = about.get("License-Expression") or about.get("License") or ""
        if named and len(named) < 80:
            known = SAME.get(said["licence"], set()) | {said["licence"], LESS.get(name, "")}
            assert named in known, name


def test_a_wheel_is_told_with_what_it_brings_along(tmp_path: Path) -> None:
    found = parts.of_wheels([wheel(tmp_path, "PyYAML", {"yaml/_yaml.so": b"\0" + b"0.2.5" + b"\0"})])
    assert [(part.name, part.version, part.inside) for part in found] == [
        ("pyyaml", "1.0", ""),
        ("libyaml", "0.2.5", "pyyaml"),
    ]
    assert found[1].sha256 == hashlib.sha256(b"\0" + b"0.2.5" + b"\0").hexdigest()


def test_a_wheel_that_nobody_named_or_that_hides_a_version_stops_the_release(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="does not name unheard-of"):
        parts.of_wheels([wheel(tmp_path, "unheard_of", {})])
    with pytest.raises(SystemExit, match="does not say the version of libyaml"):
        parts.of_wheels([wheel(tmp_path, "pyyaml", {"yaml/_yaml.so": b"nothing"})])


def test_a_bill_names_every_part_with_version_licence_and_hash_and_where_it_is() -> None:
    outer = parts.Part("pyyaml", "6.0", "MIT", "somebody", "aa")
    inner = parts.Part("libyaml", "0.2.5", "MIT", "somebody", "bb", inside="pyyaml", package=False)
    found = [outer, inner]
    told = sbom.bill(parts.program("1.2.3"), [("careerfit.deb", "cc")], found)
    components: list[dict[str, object]] = told["components"]  # type: ignore[assignment]
    assert [(one["name"], one["version"], one["licenses"], one["hashes"]) for one in components] == [
        ("pyyaml", "6.0", [{"expression": "MIT"}], [{"alg": "SHA-256", "content": "aa"}]),
        ("libyaml", "0.2.5", [{"expression": "MIT"}], [{"alg": "SHA-256", "content": "bb"}]),
    ]
    assert told["dependencies"] == [
        {"ref": "careerfit@1.2.3", "dependsOn": ["pyyaml@6.0"]},
        {"ref": "pyyaml@6.0", "dependsOn": ["pyyaml/libyaml@0.2.5"]},
        {"ref": "pyyaml/libyaml@0.2.5", "dependsOn": []},
    ]
    again = sbom.bill(parts.program("1.2.3"), [("careerfit.deb", "cc")], found)
    other = sbom.bill(parts.program("1.2.3"), [("careerfit.deb", "dd")], found)
    assert told["serialNumber"] == again["serialNumber"] != other["serialNumber"]


def test_the_runtime_of_windows_is_that_of_runtime_toml_and_linux_brings_none() -> None:
    (python,) = parts.runtime("windows")
    assert (python.name, python.licence) == ("Python", "Python-2.0")
    assert re.fullmatch(r"[0-9a-f]{64}", python.sha256)
    assert parts.runtime("linux") == []


def test_sums_are_what_sha256sum_reads_and_only_of_this_version(tmp_path: Path) -> None:
    for name in (
        "careerfit-1.0-windows-setup.exe",
        "careerfit_1.0_amd64.deb",
        "careerfit-1.0-linux.cdx.json",
    ):
        (tmp_path / name).write_text(name, encoding="utf-8")
    for name in ("careerfit-0.9-windows-setup.exe", "notes.txt", "careerfit-1.0.1-linux.cdx.json"):
        (tmp_path / name).write_text("not handed out", encoding="utf-8")
    made = RELEASE["sums"](tmp_path, "1.0")
    told = dict(reversed(line.split("  ")) for line in made.read_text(encoding="utf-8").splitlines())
    assert set(told) == {
        "careerfit-1.0-windows-setup.exe",
        "careerfit_1.0_amd64.deb",
        "careerfit-1.0-linux.cdx.json",
    }
    assert (
        subprocess.run(["sha256sum", "--check", "--quiet", made.name], cwd=tmp_path, check=False).returncode
        == 0
    )


def uses(workflow: Path) -> list[str]:
    return re.findall(r"uses: (\S+)", workflow.read_text(encoding="utf-8"))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_commit_and_say_which_version_that_is(workflow: Path) -> None:
    assert uses(workflow)
    for line in workflow.read_text(encoding="utf-8").splitlines():
        if "uses:" in line:
            assert re.search(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_may_read_and_only_the_draft_may_write(workflow: Path) -> None:
    told = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    assert told["permissions"] == {"contents": "read"}
    writing = {name for name, job in told["jobs"].items() if "permissions" in job}
    assert writing <= {"draft"}
    for name, job in told["jobs"].items():
        assert "timeout-minutes" in job, name
        for step in job["steps"]:
            if "actions/checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False


def test_nothing_that_somebody_else_wrote_is_put_into_a_shell() -> None:
    for workflow in WORKFLOWS:
        for job in yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"].values():
            for step in job["steps"]:
                assert set(re.findall(r"\$\{\{ *(\w+)", step.get("run", ""))) <= {"matrix"}


def test_every_system_is_built_used_and_in_the_draft() -> None:
    told = yaml.safe_load((paths.ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))
    jobs = told["jobs"]
    assert set(jobs["draft"]["needs"]) == set(jobs) - {"version", "draft"}
    machines = {f"macos-{one['machine']}" for one in jobs["macos"]["strategy"]["matrix"]["include"]}
    assert {"windows", "linux"} | machines == set(RELEASE["FILES"])
    pattern = next(
        step["with"]["pattern"] for step in jobs["draft"]["steps"] if "pattern" in step.get("with", {})
    )
    assert set(pattern.strip("{}").split(",")) == set(RELEASE["FILES"])
