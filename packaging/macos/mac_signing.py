"""Signs, checks and notarizes; without a certificate the program is signed ad hoc and nothing is sent."""

import json
import os
import subprocess
import sys
from pathlib import Path

IDENTITY = "CAREERFIT_IDENTITY"  # such as "Developer ID Application: NAME (TEAM)"
KEY = "CAREERFIT_NOTARY_KEY"  # path of a .p8 file of App Store Connect, with its id and issuer:
KEY_ID = "CAREERFIT_NOTARY_KEY_ID"
ISSUER = "CAREERFIT_NOTARY_ISSUER"


def verify(app: Path) -> None:
    """Stop when a signature inside of the program is missing or broken."""
    _run("codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app))


def sign_image(image: Path) -> None:
    """Sign the disk image where there is a certificate."""
    if identity := os.environ.get(IDENTITY):
        _run("codesign", "--sign", identity, "--timestamp", str(image))


def notarize(image: Path) -> bool:
    """Send the disk image to Apple and staple the answer to it; without a key False, and nothing is sent."""
    named = {name: os.environ.get(name, "") for name in (IDENTITY, KEY, KEY_ID, ISSUER)}
    if not all(named.values()):
        return False
    done = subprocess.run(
        [
            "xcrun", "notarytool", "submit", str(image), "--wait", "--output-format", "json",
            "--key", named[KEY], "--key-id", named[KEY_ID], "--issuer", named[ISSUER],
        ],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    status = accepted(done.stdout)
    if done.returncode or status != "Accepted":
        sys.exit(f"Apple did not accept {image.name} ({status}):\n{done.stdout}{done.stderr}")
    _run("xcrun", "stapler", "staple", str(image))
    _run("spctl", "--assess", "--type", "open", "--context", "context:primary-signature", str(image))
    return True


def accepted(told: str) -> str:
    """Return the status in what notarytool printed as JSON, "" when there is none."""
    try:
        return str(json.loads(told)["status"])
    except (ValueError, KeyError, TypeError):
        return ""


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False)
    if done.returncode:
        sys.exit(f"this command failed with exit code {done.returncode}: {' '.join(command[:3])}")
