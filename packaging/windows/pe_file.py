"""Reads Windows programs and libraries (PE files): what they import, and where they were built."""

import struct
from dataclasses import dataclass
from pathlib import Path

AMD64 = 0x8664
IMPORTS, DEBUG, DELAYED = 1, 6, 13  # numbers of the data directories
CODEVIEW = 2


@dataclass(frozen=True, slots=True)
class PeFile:
    """What the loader would do with a file: machine, names of imported libraries, path of its debug data."""

    machine: int
    imports: tuple[str, ...]  # lower case, those that are loaded late too
    symbols: str  # path of the .pdb that the linker wrote into it, "" for none


def read(path: Path) -> PeFile:
    """Read a PE32+ file; ValueError for anything else.

    Source: Microsoft, PE Format: the COFF header at the offset in 0x3C, 16 data directories behind 112 bytes
    of the optional header, import descriptors of 20 bytes, delay-load descriptors of 32.
    """
    data = path.read_bytes()
    start = struct.unpack_from("<I", data, 0x3C)[0] if data[:2] == b"MZ" else 0
    if not start or data[start : start + 4] != b"PE\0\0":
        raise ValueError(f"{path} is no PE file")
    machine, count, optional = struct.unpack_from("<HH12xH", data, start + 4)
    if struct.unpack_from("<H", data, start + 24)[0] != 0x20B:
        raise ValueError(f"{path} is not for 64 bits")
    sections = [
        struct.unpack_from("<8xIIII", data, start + 24 + optional + 40 * index) for index in range(count)
    ]

    def at(address: int) -> int:
        for virtual, base, raw, offset in sections:
            if base <= address < base + max(virtual, raw):
                return address - base + offset
        raise ValueError(f"{path}: nothing at {address:#x}")

    def directory(number: int) -> tuple[int, int]:
        address, length = struct.unpack_from("<II", data, start + 24 + 112 + 8 * number)
        return (at(address), length) if address else (0, 0)

    def name(address: int) -> str:
        begin = at(address)
        return data[begin : data.index(b"\0", begin)].decode("ascii").lower()

    names = []
    for number, size, field in ((IMPORTS, 20, 12), (DELAYED, 32, 4)):
        place, _ = directory(number)
        while place and (address := struct.unpack_from("<I", data, place + field)[0]):
            names.append(name(address))
            place += size
    return PeFile(machine, tuple(names), _symbols(data, *directory(DEBUG)))


def _symbols(data: bytes, place: int, length: int) -> str:
    for entry in range(place, place + length, 28):
        kind, size, _, offset = struct.unpack_from("<12xIIII", data, entry)
        if kind == CODEVIEW and data[offset : offset + 4] == b"RSDS":
            return data[offset + 24 : offset + size].split(b"\0")[0].decode("utf-8", "replace")
    return ""


def exports(path: Path) -> tuple[str, ...]:
    """Return the names that a PE32+ library exports."""
    data = path.read_bytes()
    start = struct.unpack_from("<I", data, 0x3C)[0]
    count, optional = struct.unpack_from("<H12xH", data, start + 6)
    sections = [
        struct.unpack_from("<8xIIII", data, start + 24 + optional + 40 * index) for index in range(count)
    ]

    def at(address: int) -> int:
        return next(
            address - base + offset
            for virtual, base, raw, offset in sections
            if base <= address < base + max(virtual, raw)
        )

    table = at(struct.unpack_from("<I", data, start + 24 + 112)[0])
    number, names = struct.unpack_from("<I4xI", data, table + 24)
    begins = (at(place) for place in struct.unpack_from(f"<{number}I", data, at(names)))
    return tuple(data[begin : data.index(b"\0", begin)].decode("ascii") for begin in begins)
