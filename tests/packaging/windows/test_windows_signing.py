"""Signing with a certificate that was made a moment ago, which no Windows trusts."""

import shutil
import subprocess
from pathlib import Path

import pytest
import signing

pytestmark = pytest.mark.packaged

PASSWORD = "of the test"  # noqa: S105 - the key is thrown away with the folder
KEY_USE = ("keyUsage=digitalSignature", "extendedKeyUsage=codeSigning")


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a key with a certificate for code, name it as a release does, and return the certificate."""
    key, made, both = (tmp_path / name for name in ("key.pem", "certificate.pem", "both.p12"))
    added = [part for use in KEY_USE for part in ("-addext", use)]
    for command in (
        ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=test of careerfit",
         *added, "-keyout", key, "-out", made],
        ["pkcs12", "-export", "-inkey", key, "-in", made, "-passout", f"pass:{PASSWORD}", "-out", both],
    ):  # fmt: skip
        subprocess.run(["openssl", *command], check=True, capture_output=True)
    monkeypatch.setenv(signing.CERTIFICATE, str(both))
    monkeypatch.setenv(signing.PASSWORD, PASSWORD)
    monkeypatch.delenv(signing.STAMPS, raising=False)
    return made


def verified(program: Path, certificate: Path) -> bool:
    """Say whether a signature is whole for somebody who trusts the certificate."""
    done = subprocess.run(
        [signing.TOOL, "verify", "-CAfile", certificate, "-in", program],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    return done.returncode == 0


def test_a_signed_program_is_verified_and_a_changed_one_is_not(
    app: Path, tmp_path: Path, certificate: Path
) -> None:
    program = tmp_path / "signed" / "careerfit.exe"
    program.parent.mkdir()
    shutil.copyfile(app / program.name, program)
    assert not verified(program, certificate)
    assert signing.sign(program)
    assert verified(program, certificate)
    assert signing.check_digests(program.parent) == 1
    content = bytearray(program.read_bytes())
    content[len(content) // 3] ^= 1
    program.write_bytes(content)
    assert not verified(program, certificate)
    with pytest.raises(SystemExit, match="changed after it was signed"):
        signing.check_digests(program.parent)


def test_a_signed_setup_is_verified(newer: Path, tmp_path: Path, certificate: Path) -> None:
    program = tmp_path / newer.name
    shutil.copyfile(newer, program)
    assert signing.sign(program)
    assert verified(program, certificate)


def test_a_wrong_password_ends_the_build_and_leaves_the_program_as_it_was(
    app: Path, tmp_path: Path, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "careerfit.exe"
    shutil.copyfile(app / program.name, program)
    monkeypatch.setenv(signing.PASSWORD, "another")
    with pytest.raises(SystemExit, match="could not be signed"):
        signing.sign(program)
    assert program.read_bytes() == (app / program.name).read_bytes()
    assert certificate.exists()
