"""Authenticode: signs what was built when there is a certificate, checks what others signed."""

import os
import re
import subprocess
import sys
from pathlib import Path

TOOL = "osslsigncode"
CERTIFICATE = "CAREERFIT_SIGN_PKCS12"  # path of a file with key and certificate
PASSWORD = "CAREERFIT_SIGN_PASSWORD"  # noqa: S105 - the name of the variable that holds it
STAMPS = "CAREERFIT_SIGN_TIMESTAMPS"  # address of a timestamp service; without one there is no timestamp
_DIGESTS = re.compile(r"(Current|Calculated) message digest\s*:\s*([0-9A-F]+)")


def sign(program: Path) -> bool:
    """Sign a program in place; False, and nothing is done, where no certificate is named."""
    certificate = os.environ.get(CERTIFICATE)
    if not certificate:
        return False
    signed = program.with_name(f"{program.name}.signed")
    command = [TOOL, "sign", "-pkcs12", certificate, "-h", "sha256", "-n", "careerfit"]
    if password := os.environ.get(PASSWORD):
        command += ["-pass", password]
    if stamps := os.environ.get(STAMPS):
        command += ["-ts", stamps]
    done = subprocess.run(
        [*command, "-in", program, "-out", signed], check=False, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"{program.name} could not be signed:\n{done.stdout}{done.stderr}")
    signed.replace(program)
    return True


def digests(program: Path) -> tuple[str, str] | None:
    """Return the digest that a signature names and that of the file as it is; None without a signature."""
    done = subprocess.run([TOOL, "verify", "-in", program], check=False, capture_output=True, text=True)
    found = dict(_DIGESTS.findall(done.stdout + done.stderr))
    return (found["Current"], found["Calculated"]) if {"Current", "Calculated"} <= set(found) else None


def check_digests(folder: Path) -> int:
    """Count the signed programs and libraries of a folder; SystemExit when one was changed after signing."""
    signed = 0
    for path in sorted(folder.iterdir()):
        if path.suffix in {".dll", ".pyd", ".exe"}:
            pair = digests(path)
            if pair is None:
                sys.exit(f"{path.name} of the runtime has no signature")
            if pair[0] != pair[1]:
                sys.exit(f"{path.name} of the runtime was changed after it was signed")
            signed += 1
    if not signed:
        sys.exit(f"{folder} has no signed libraries")
    return signed
