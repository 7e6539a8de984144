"""Lists painted as one widget each: points, facts with their labels, skills with their levels."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from careerfit.model.explore import Condition, SkillLine
from careerfit.ui.painting import painters, role_painters
from careerfit.ui.theme import Theme, Tone
from careerfit.ui.widgets.blocks import Points
from careerfit.ui.widgets.pictures import Picture
from careerfit.ui.widgets.text import spoken

GAP = 6


class Bullets(Picture):
    """Points under one another."""

    def __init__(self, theme: Theme, name: str, points: Sequence[str], tone: Tone = "muted") -> None:
        super().__init__(theme)
        self._points = Points(points, tone, GAP)
        spoken(self, name, self._points.words)

    def height_at(self, width: int) -> float:
        """Return the height of all points."""
        return self._points.height(width, self._theme.look)

    def least_width(self) -> int:
        """Return the room of the longest word."""
        return round(self._points.least(self._theme.look) + 2)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint points and texts."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._points.paint(painter, rect, self._theme.look, mirrored=mirrored)


class FactList(Picture):
    """Working conditions: a quiet label over each; what is against one's wishes is marked and says so."""

    def __init__(self, theme: Theme, name: str, facts: Sequence[Condition]) -> None:
        super().__init__(theme)
        self._facts = facts
        self._unwished = self.tr("against what you wish")
        spoken(self, name, "; ".join(f"{fact.name}: {self._text(fact)}" for fact in facts))

    def height_at(self, width: int) -> float:
        """Return the height of all facts."""
        return sum(self._height(fact, width) for fact in self._facts) + 10 * (len(self._facts) - 1)

    def least_width(self) -> int:
        """Return the room of the longest word."""
        metrics = self._theme.look.metrics("strong")
        texts = [text for fact in self._facts for text in (fact.name, self._text(fact))]
        return round(max(painters.widest_word(text, metrics) for text in texts) + 2)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint labels and facts."""
        look = self._theme.look
        top = rect.top()
        for fact in self._facts:
            label = look.metrics("small").height()
            box = QRectF(rect.left(), top, rect.width(), self._height(fact, rect.width()))
            painters.paint_text(painter, box, fact.name, look, kind="small", tone="muted", mirrored=mirrored)
            tone: Tone = "warn" if fact.against else "ink"
            below = box.adjusted(0, label + 1, 0, 0)
            painters.paint_text(
                painter, below, self._text(fact), look, kind="strong", tone=tone, mirrored=mirrored
            )
            top += box.height() + 10

    def _text(self, fact: Condition) -> str:
        text = fact.text[:1].upper() + fact.text[1:]
        return f"{text} ({self._unwished})" if fact.against else text

    def _height(self, fact: Condition, width: float) -> float:
        look = self._theme.look
        return (
            look.metrics("small").height()
            + 1
            + painters.text_height(self._text(fact), width, look.metrics("strong"))
        )


class SkillList(Picture):
    """Skills with their levels as three steps and in words, and whether the person has them."""

    def __init__(self, theme: Theme, name: str, skills: Sequence[SkillLine]) -> None:
        super().__init__(theme)
        self._skills = skills
        words = [f"{line.name}, {role_painters.skill_words(line)}" for line in skills]
        spoken(self, name, "; ".join(words))

    def height_at(self, width: int) -> float:
        """Return the height of all skills."""
        look = self._theme.look
        return sum(role_painters.skill_height(width, line, look) for line in self._skills) + GAP * (
            len(self._skills) - 1
        )

    def least_width(self) -> int:
        """Return the room of the longest word beside the steps."""
        look = self._theme.look
        words = [word for line in self._skills for word in (line.name, role_painters.skill_words(line))]
        widest = max((painters.widest_word(word, look.metrics("body")) for word in words), default=0)
        return round(widest + role_painters.steps_width(look) + 4)

    def paint(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        """Paint names, steps and words."""
        look = self._theme.look
        top = rect.top()
        for line in self._skills:
            high = role_painters.skill_height(rect.width(), line, look)
            part = QRectF(rect.left(), top, rect.width(), high)
            role_painters.paint_skill(painter, part, line, look, mirrored=mirrored)
            top += high + GAP
