"""Writes the software bill of materials of an installer: CycloneDX 1.6 as JSON."""

import json
import uuid
from collections.abc import Sequence
from pathlib import Path

from parts import Part

SPEC = "1.6"
SPACE = uuid.UUID("6f1f3c1e-6f0b-5f5e-9d0a-6b8f2f1f9a10")  # the same content gives the same serial number


def bill(product: Part, files: Sequence[tuple[str, str]], found: Sequence[Part]) -> dict[str, object]:
    """Return the bill of a product with its files (name, SHA-256) and parts.

    Source: CycloneDX Specification 1.6 (ECMA-424). No time is written, so that the same files give the same
    bytes; the serial number follows from the content.
    """
    root = f"careerfit@{product.version}"
    main = {
        **_component(product, "application", root),
        "externalReferences": [
            {"type": "distribution", "url": name, "hashes": [_hash(sha256)]} for name, sha256 in files
        ],
    }
    components = [_component(part, "library", _reference(part)) for part in found]
    refs = {part.name: _reference(part) for part in found}
    below = {refs[part.name]: [_reference(one) for one in found if one.inside == part.name] for part in found}
    tops = [_reference(part) for part in found if not part.inside]
    content: dict[str, object] = {
        "metadata": {"component": main},
        "components": components,
        "dependencies": [
            {"ref": root, "dependsOn": tops},
            *({"ref": ref, "dependsOn": refs_inside} for ref, refs_inside in below.items()),
        ],
    }
    serial = uuid.uuid5(SPACE, json.dumps(content, sort_keys=True))
    head = {"bomFormat": "CycloneDX", "specVersion": SPEC, "serialNumber": f"urn:uuid:{serial}", "version": 1}
    return {**head, **content}


def write(path: Path, told: dict[str, object]) -> Path:
    """Write a bill as JSON."""
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def _component(part: Part, kind: str, reference: str) -> dict[str, object]:
    told: dict[str, object] = {
        "type": kind, "bom-ref": reference, "name": part.name, "version": part.version,
        "licenses": [{"expression": part.licence}], "copyright": part.copyright,
    }  # fmt: skip
    if part.sha256:
        told["hashes"] = [_hash(part.sha256)]
    if part.package:
        told["purl"] = f"pkg:pypi/{part.name}@{part.version}"
    return told


def _reference(part: Part) -> str:
    return f"{part.inside}/{part.name}@{part.version}" if part.inside else f"{part.name}@{part.version}"


def _hash(sha256: str) -> dict[str, str]:
    return {"alg": "SHA-256", "content": sha256}
