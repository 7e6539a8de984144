"""Line icons from resources/icons, in any colour and size; Qt's SVG module is imported with the first one."""

from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from careerfit import paths

BLACK = "#000"  # the stroke that stands in the files


def names() -> tuple[str, ...]:
    """Return the names of all icons."""
    return tuple(sorted(path.stem for path in paths.ICONS.glob("*.svg")))


def paint(painter: QPainter, box: QRectF, name: str, color: QColor, *, mirrored: bool = False) -> None:
    """Paint an icon into a square in this colour; KeyError when there is none of this name.

    Icons that point along the line of reading are mirrored with it.
    """
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    made = _pixmap(
        name, color.name(), round(box.width() * ratio), mirrored and name in {"back", "undo", "redo"}
    )
    painter.drawPixmap(box, made, QRectF(made.rect()))


def program_icon() -> QIcon:
    """Return the program's own icon, for windows and the task bar."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_rendered(paths.PROGRAM_ICON.read_bytes(), size))
    return made


def _rendered(source: bytes, size: int, *, mirrored: bool = False) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the first paint does without

    made = QPixmap(max(1, size), max(1, size))
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    if mirrored:
        painter.translate(made.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(source).render(painter, QRectF(made.rect()))
    painter.end()
    return made


@lru_cache(maxsize=256)
def _pixmap(name: str, color: str, size: int, mirrored: bool) -> QPixmap:
    path = paths.ICONS / f"{name}.svg"
    if not path.exists():
        raise KeyError(name)
    source = path.read_text(encoding="utf-8").replace(f'stroke="{BLACK}"', f'stroke="{color}"')
    return _rendered(source.encode(), size, mirrored=mirrored)
