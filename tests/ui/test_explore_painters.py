"""Pictures of roles and of the field: what is painted where, in both directions and in little room."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from careerfit.model.explore import FunnelBand, FunnelScreen, FunnelSpan, ProfileLine, SkillLine, WageFigure
from careerfit.model.guide import SharedGround
from careerfit.ui.painting import funnel_painters, guide_painters, role_painters
from careerfit.ui.theme import PALETTES, Look

LIGHT = PALETTES["light"]
STAGES = ("awareness", "interest", "decision", "transaction", "loyalty")
BANDS = tuple(FunnelBand(stage, stage.title()) for stage in STAGES)
ONE = FunnelScreen(BANDS, (FunnelSpan("A", "sales", ("decision", "transaction")),), "", (("sales", "Sales"),))
TWO = FunnelScreen(
    BANDS,
    (FunnelSpan("A", "marketing", ("awareness", "loyalty")), FunnelSpan("B", "sales", ("decision",))),
    "",
    (("marketing", "Marketing"), ("sales", "Sales")),
)
WAGE = WageFigure(100_000, 50_000, 150_000, 240_000, "$100,000", "$50,000", "$150,000")
LINE = ProfileLine("reach", "Reach", "one", "many", 1.0, (-1.0, -1.5, -0.5), "It leans to many.")
GROUND = SharedGround(("Advertising",), ("Figures", "Events"), ("Closing",))
TITLES = ("Marketing", "Both", "Sales")


@pytest.fixture
def look(qapp: QApplication) -> Look:  # noqa: ARG001 - fonts need the application
    return Look(LIGHT, 1.0, "")


def _painted(paint: Callable[[QPainter, QRectF], None], width: int, height: float) -> QImage:
    image = QImage(width, round(height), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, width, round(height)))
    painter.end()
    return image


def _spots(image: QImage, color: str) -> list[tuple[int, int]]:
    """Return the places that have exactly this colour."""
    wanted = int(color[1:], 16)
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) & 0xFFFFFF == wanted
    ]


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_role_and_the_person_lie_on_their_sides_in_lanes_of_their_own(
    look: Look, *, mirrored: bool
) -> None:
    height = role_painters.profile_height(400, LINE, look)
    image = _painted(
        lambda painter, rect: role_painters.paint_profile_line(
            painter, rect, LINE, "sales", look, mirrored=mirrored
        ),
        400,
        height,
    )
    role, mine = _spots(image, LIGHT.sales), _spots(image, LIGHT.accent)
    assert (min(x for x, _ in role) > 200) is not mirrored
    assert (max(x for x, _ in mine) < 200) is not mirrored
    assert max(y for _, y in role) < min(y for _, y in mine)


def test_without_a_result_a_scale_needs_less_room_and_shows_no_band(look: Look) -> None:
    alone = replace(LINE, mine=None)
    height = role_painters.profile_height(400, alone, look)
    assert height < role_painters.profile_height(400, LINE, look)
    image = _painted(
        lambda painter, rect: role_painters.paint_profile_line(painter, rect, alone, "sales", look),
        400,
        height,
    )
    assert _spots(image, LIGHT.accent) == []


def test_the_median_wage_lies_inside_its_range_at_its_share_of_the_line(look: Look) -> None:
    height = role_painters.wage_height(480, WAGE, look)
    image = _painted(
        lambda painter, rect: role_painters.paint_wage(painter, rect, WAGE, "sales", look), 480, height
    )
    band = [x for x, _ in _spots(image, look.mixed("sales", "surface", 0.3).name())]
    median = [x for x, _ in _spots(image, LIGHT.sales)]
    assert min(band) == pytest.approx(100, abs=4)  # 50,000 of 240,000
    assert max(band) == pytest.approx(300, abs=4)
    assert sum(median) / len(median) == pytest.approx(200, abs=3)


def test_a_wage_without_an_upper_end_reaches_beyond_any_that_has_one(look: Look) -> None:
    def reach(wage: WageFigure) -> int:
        image = _painted(
            lambda painter, rect: role_painters.paint_wage(painter, rect, wage, "sales", look), 480, 60
        )
        middle = round(look.metrics("section").height()) + 12 + 3  # below the line, inside of the band
        return max(x for x in range(480) if image.pixel(x, middle) & 0xFFFFFF != 0xFFFFFF)

    assert reach(WAGE) == pytest.approx(300, abs=4)
    assert reach(replace(WAGE, high=None, high_text="not published")) > 400


def test_a_higher_level_has_more_filled_steps(look: Look) -> None:
    def filled(level: str) -> int:
        line = SkillLine("SQL", "SQL", level, level, have=False, mine="")  # type: ignore[arg-type]
        image = _painted(lambda painter, rect: role_painters.paint_skill(painter, rect, line, look), 300, 50)
        return len(_spots(image, LIGHT.accent))

    assert filled("entry") < filled("working") < filled("strong")


def test_only_the_stages_of_the_role_are_marked(look: Look) -> None:
    height = funnel_painters.funnel_height(300, ONE, look)
    image = _painted(
        lambda painter, rect: funnel_painters.paint_funnel(painter, rect, ONE, look), 300, height
    )
    marked = {int(y // (height / 5)) for _, y in _spots(image, LIGHT.sales)}
    assert marked == {2, 3}


def test_each_role_is_a_line_over_its_stages_and_mirrored_on_the_other_side(look: Look) -> None:
    height = funnel_painters.funnel_height(800, TWO, look)

    def paint(*, mirrored: bool) -> QImage:
        return _painted(
            lambda painter, rect: funnel_painters.paint_funnel(painter, rect, TWO, look, mirrored=mirrored),
            800,
            height,
        )

    plain, mirrored = paint(mirrored=False), paint(mirrored=True)
    sales = [(x, y) for x, y in _spots(plain, LIGHT.sales) if y > 30]  # below its heading
    assert min(y for _, y in sales) > height * 0.35
    assert max(y for _, y in sales) < height * 0.75
    assert min(x for x, _ in sales) > 272  # beside the funnel
    assert max(x for x, _ in _spots(mirrored, LIGHT.sales)) < 528


def test_in_little_room_the_funnel_counts_its_roles(look: Look) -> None:
    height = funnel_painters.funnel_height(300, TWO, look)
    image = _painted(
        lambda painter, rect: funnel_painters.paint_funnel(painter, rect, TWO, look), 300, height
    )
    assert _spots(image, LIGHT.sales) == []
    assert funnel_painters._counts(TWO, "awareness") == "Marketing 1"
    assert funnel_painters._counts(TWO, "transaction") == ""


def test_two_grounds_overlap_and_change_sides_when_mirrored(look: Look) -> None:
    height = guide_painters.venn_height(900, GROUND, look)

    def paint(*, mirrored: bool) -> QImage:
        return _painted(
            lambda painter, rect: guide_painters.paint_venn(
                painter, rect, GROUND, TITLES, look, mirrored=mirrored
            ),
            900,
            height,
        )

    plain, mirrored = paint(mirrored=False), paint(mirrored=True)
    marketing, sales = _spots(plain, LIGHT.marketing), _spots(plain, LIGHT.sales)
    assert min(x for x, _ in marketing) < 5
    assert max(x for x, _ in sales) > 895
    assert max(x for x, _ in marketing) > min(x for x, _ in sales)  # they overlap
    assert min(x for x, _ in _spots(mirrored, LIGHT.sales)) < 5


def test_in_little_room_the_shared_ground_becomes_three_lists(look: Look) -> None:
    narrow = guide_painters.venn_height(400, GROUND, look)
    image = _painted(
        lambda painter, rect: guide_painters.paint_venn(painter, rect, GROUND, TITLES, look), 400, narrow
    )
    tops = [min(y for _, y in _spots(image, color)) for color in (LIGHT.marketing, LIGHT.bridge, LIGHT.sales)]
    assert tops == sorted(tops)
    assert tops[0] < tops[1] < tops[2]
