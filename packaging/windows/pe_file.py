"""Reads Windows programs and libraries (PE files): imports, exports, and where they were built."""

import struct
from dataclasses import dataclass
from pathlib import Path

AMD64 = 0x8664
EXPORTS, IMPORTS, DEBUG, DELAYED = 0, 1, 6, 13  # numbers of the data directories
PE32_PLUS = 0x20B
CODEVIEW = 2


@dataclass(frozen=True, slots=True)
class PeFile:
    """What the loader would do with a file: machine, names of imported libraries, path of its debug data."""

    machine: int
    imports: tuple[str, ...]  # lower case, those that are loaded late too
    symbols: str  # path of the .pdb that the linker wrote into it, "" for none


@dataclass(frozen=True, slots=True)
class _Image:
    """The bytes of a file, and where its sections lie.

    Source: Microsoft, PE Format: the COFF header at the offset in 0x3C, 16 data directories behind 112 bytes
    of the optional header, section headers of 40 bytes behind that.
    """

    data: bytes
    start: int
    sections: tuple[tuple[int, ...], ...]  # size in memory, address, size and offset in the file

    def at(self, address: int) -> int:
        """Return where in the file an address is; ValueError for one that is in no section."""
        for virtual, base, raw, offset in self.sections:
            if base <= address < base + max(virtual, raw):
                return address - base + offset
        raise ValueError(f"nothing at {address:#x}")

    def directory(self, number: int) -> tuple[int, int]:
        """Return offset and length of a data directory, 0 and 0 when there is none."""
        address, length = struct.unpack_from("<II", self.data, self.start + 24 + 112 + 8 * number)
        return (self.at(address), length) if address else (0, 0)

    def text(self, address: int) -> str:
        """Return the name that stands at an address."""
        begin = self.at(address)
        return self.data[begin : self.data.index(b"\0", begin)].decode("ascii")


def read(path: Path) -> PeFile:
    """Read a PE32+ file; ValueError for anything else.

    Source: as above; import descriptors have 20 bytes, delay-load ones 32, and an empty one is the last.
    """
    image = _opened(path)
    (machine,) = struct.unpack_from("<H", image.data, image.start + 4)
    names = []
    for number, size, field in ((IMPORTS, 20, 12), (DELAYED, 32, 4)):
        place, _ = image.directory(number)
        while place and (address := struct.unpack_from("<I", image.data, place + field)[0]):
            names.append(image.text(address).lower())
            place += size
    return PeFile(machine, tuple(names), _symbols(image.data, *image.directory(DEBUG)))


def exports(path: Path) -> tuple[str, ...]:
    """Return the names that a PE32+ library exports."""
    image = _opened(path)
    table, _ = image.directory(EXPORTS)
    number, names = struct.unpack_from("<I4xI", image.data, table + 24)
    return tuple(map(image.text, struct.unpack_from(f"<{number}I", image.data, image.at(names))))


def _opened(path: Path) -> _Image:
    data = path.read_bytes()
    start = struct.unpack_from("<I", data, 0x3C)[0] if data[:2] == b"MZ" and len(data) > 0x40 else 0
    if not start or data[start : start + 4] != b"PE\0\0":
        raise ValueError(f"{path} is no PE file")
    count, optional = struct.unpack_from("<H12xH", data, start + 6)
    if struct.unpack_from("<H", data, start + 24)[0] != PE32_PLUS:
        raise ValueError(f"{path} is no PE file for 64 bits")
    first = start + 24 + optional
    headers = tuple(struct.unpack_from("<8xIIII", data, first + 40 * index) for index in range(count))
    return _Image(data, start, headers)


def _symbols(data: bytes, place: int, length: int) -> str:
    for entry in range(place, place + length, 28):
        kind, size, _, offset = struct.unpack_from("<12xIIII", data, entry)
        if kind == CODEVIEW and data[offset : offset + 4] == b"RSDS":
            return data[offset + 24 : offset + size].split(b"\0")[0].decode("utf-8", "replace")
    return ""
