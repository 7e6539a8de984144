"""The widget of the guide's picture of own and shared ground."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from careerfit.model.guide import SharedGround
from careerfit.ui.painting import guide_painters
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.pictures import Picture
from careerfit.ui.widgets.text import spoken


class Venn(Picture):
    """Own and shared ground of the two fields."""

    def __init__(
        self, theme: Theme, shared: SharedGround, titles: tuple[str, str, str], sentence: str
    ) -> None:
        super().__init__(theme)
        self._shared = shared
        self._titles = titles
        texts = (shared.marketing, shared.both, shared.sales)
        words = [f"{title}: {'; '.join(points)}." for title, points in zip(titles, texts, strict=True)]
        spoken(self, sentence, " ".join(words))

    def least_width(self) -> int:
        """Return the room of the longest word."""
        look = self._theme.look
        return round(guide_painters.venn_least_width(self._shared, self._titles, look))

    def height_at(self, width: int) -> float:
        """Return the height of the picture."""
        return guide_painters.venn_height(width, self._shared, self._theme.look)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint the picture."""
        look = self._theme.look
        guide_painters.paint_venn(painter, rect, self._shared, self._titles, look, mirrored=mirrored)
