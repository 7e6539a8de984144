"""Builds the two launchers from C with mingw: icon, version information, manifest."""

import struct
import subprocess
import sys
from pathlib import Path

from fetching import ROOT, runtime

HERE = Path(__file__).resolve().parent
COMPILER = "x86_64-w64-mingw32-gcc"
RESOURCES = "x86_64-w64-mingw32-windres"
ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)


def build(app: Path, work: Path, version: str) -> list[Path]:
    """Compile careerfit.exe and careerfit-cli.exe into a folder."""
    work.mkdir(parents=True, exist_ok=True)
    (work / "careerfit.ico").write_bytes(icon(ROOT / "resources" / "careerfit.svg"))
    (work / "launcher.manifest").write_bytes((HERE / "launcher.manifest").read_bytes())
    made = []
    for name, options in (("careerfit", ["-mwindows"]), ("careerfit-cli", ["-mconsole", "-DCONSOLE"])):
        described = _resources(work, name, version)
        target = app / f"{name}.exe"
        _run(
            COMPILER, "-Os", "-s", "-Wall", "-Wextra", "-Werror", "-municode", "-static", *options,
            "-Wl,--nxcompat,--dynamicbase,--high-entropy-va,--no-insert-timestamp",
            f'-DLIBRARY=L"{runtime()["library"]}"', f"-ffile-prefix-map={HERE}=.",
            str(HERE / "launcher.c"), str(described), "-o", str(target),
        )  # fmt: skip
        made.append(target)
    return made


def icon(svg: Path) -> bytes:
    """Draw a picture in the sizes that Windows asks for; returns an .ico file of PNG pictures."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt  # noqa: PLC0415 - only here
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - shapes alone need no application
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as above

    drawing, pictures = QSvgRenderer(str(svg)), []
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        pictures.append(bytes(held.data()))
    offset, entries = 6 + 16 * len(pictures), []
    for size, picture in zip(ICON_SIZES, pictures, strict=True):
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset))
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries) + b"".join(pictures)


def _resources(work: Path, name: str, version: str) -> Path:
    numbers = [*version.split("."), "0", "0", "0", "0"][:4]
    defined = (
        f"#define NUMBERS {','.join(numbers)}\n"
        f'#define VERSION "{version}"\n'
        f'#define NAME "{name}"\n'
        + (HERE / "launcher.rc").read_text(encoding="utf-8")
    )  # fmt: skip
    source, target = work / f"{name}.rc", work / f"{name}.res.o"
    source.write_text(defined, encoding="utf-8")
    _run(RESOURCES, "-c", "65001", "-I", str(work), str(source), str(target))
    return target


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False)
    if done.returncode:
        sys.exit(f"this command failed with exit code {done.returncode}: {' '.join(command)}")
