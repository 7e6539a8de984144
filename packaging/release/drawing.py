"""Draws the program's icon, an SVG, as PNG pictures for the systems that want these."""

from pathlib import Path

from lockfile import ROOT

ICON = ROOT / "resources" / "careerfit.svg"


def png(svg: Path, size: int, margin: float = 0.0) -> bytes:
    """Return a picture of this many pixels each way, with an empty margin on each side (pixels)."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt  # noqa: PLC0415 - only here
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - shapes alone need no application
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as above

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    inner = size - 2 * margin
    QSvgRenderer(str(svg)).render(painter, QRectF(margin, margin, inner, inner))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held.data())
