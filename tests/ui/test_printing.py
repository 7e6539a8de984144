"""Pages are laid out once and look the same everywhere; nothing is torn apart, nothing is loaded."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
import sample_pages.report as samples
from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter

from careerfit.app.papers import paper as papers
from careerfit.app.workspace import load_content
from careerfit.ui.painting.report_painters import Drawn, paint_shares, print_look, report_pictures
from careerfit.ui.papers import printing, svg
from careerfit.ui.theme import Theme

A4 = QPageSize(QPageSize.PageSizeId.A4)
LETTER = QPageSize(QPageSize.PageSizeId.Letter)
HOSTILE = "<img src='/etc/passwd' width='400'> <a href='http://x.test'>x</a> &amp;"

pytestmark = pytest.mark.usefixtures("qapp")


def _image(pages: printing.Pages, number: int) -> QImage:
    image = QImage(round(pages.size.width()), round(pages.size.height()), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint(painter, number)
    painter.end()
    return image


def _inked(image: QImage, rect: QRectF) -> bool:
    area = image.copy(rect.toRect())
    return any(
        area.pixel(x, y) & 0xFFFFFF != 0xFFFFFF for x in range(area.width()) for y in range(area.height())
    )


def _all_text(pages: printing.Pages) -> str:
    return "\n".join(pages.text(number) for number in range(1, pages.count + 1))


@pytest.mark.parametrize("paper", [A4, LETTER])
@pytest.mark.parametrize("report", [samples.REPORT, samples.BARE])
def test_a_report_has_one_to_three_pages_on_either_paper(report: printing.Report, paper: QPageSize) -> None:
    assert 1 <= printing.report_pages(report, "", paper).count <= 3


def test_a_country_has_its_paper() -> None:
    sizes = {name: printing.page_size(QLocale(name)).id() for name in ("en_US", "de_DE", "es_ES")}
    page = QPageSize.PageSizeId
    assert sizes == {"en_US": page.Letter, "de_DE": page.A4, "es_ES": page.A4}


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_nothing_is_painted_into_the_margins(paper: QPageSize) -> None:
    pages = printing.report_pages(
        replace(samples.REPORT, name=samples.LONG, answers=samples.ANSWERS), "", paper
    )
    width, height = pages.size.width(), pages.size.height()
    for number in range(1, pages.count + 1):
        image = _image(pages, number)
        assert not _inked(image, QRectF(0, 0, pages.edge - 2, height))
        assert not _inked(image, QRectF(width - pages.edge + 2, 0, pages.edge - 2, height))
        assert not _inked(image, QRectF(0, 0, width, printing.EDGE - 2))
        assert _inked(image, QRectF(pages.edge, printing.EDGE, width - 2 * pages.edge, 200))


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    headings = {step.heading for step in samples.REPORT.steps} | set(samples.LABELS.values())
    for extra in range(30):  # the text moves down line by line, so that each heading comes to the foot once
        cautions = (*samples.REPORT.cautions, *("A caution.",) * extra)
        report = replace(samples.REPORT, cautions=cautions, answers=samples.ANSWERS, name=samples.LONG)
        pages = printing.report_pages(report, "", A4)
        for number in range(1, pages.count + 1):
            lines = pages.text(number).splitlines()
            assert lines, (extra, number)
            assert lines[-1] not in headings, (extra, number)


def test_the_lines_of_a_role_stay_on_one_page() -> None:
    moved = 0
    roles = tuple(
        replace(role, title=f"Role {number}", reasons=(f"Reason {number}. " + "It is told at length. " * 9,))
        for number, role in enumerate(samples.REPORT.roles)
    )
    for extra in range(30):  # the roles move down line by line over the end of a page
        notes = (*samples.REPORT.scale_notes, *("This note takes the half of a line.",) * (2 * extra))
        pages = printing.report_pages(replace(samples.REPORT, roles=roles, scale_notes=notes), "", A4)
        for role in roles:
            title, reasons = role.title, " ".join(role.reasons).strip()
            on = [
                {n for n in range(1, pages.count + 1) if line in pages.text(n).splitlines()}
                for line in (title, reasons)
            ]
            assert on[0] == on[1], (extra, title, on)
            assert len(on[0]) == 1, (extra, title, on)
            moved += on[0] == {2}
    assert moved > 0  # some roles did come to stand on the second page


def test_a_last_page_has_company_for_the_sources() -> None:
    several = 0
    for extra in range(40):
        cautions = (*samples.REPORT.cautions, *("A caution.",) * extra)
        pages = printing.report_pages(replace(samples.REPORT, cautions=cautions), "", A4)
        several += pages.count > 2
        assert len(pages.text(pages.count).splitlines()) > 4, extra
    assert several > 0


def test_text_of_a_person_is_shown_and_never_loaded(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    red = QImage(300, 300, QImage.Format.Format_RGB32)
    red.fill(QColor("#FF0000"))
    red.save(str(picture))
    name = f"<img src='{picture}'> <img src='{picture.as_uri()}'> {HOSTILE}"
    pages = printing.report_pages(replace(samples.REPORT, name=name), "", A4)
    assert HOSTILE in _all_text(pages).replace("\n", " ")
    image = _image(pages, 1)
    assert all(image.pixelColor(x, y).red() < 255 or image.pixelColor(x, y).green() > 0
               for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))  # fmt: skip


def test_a_document_loads_nothing_even_if_its_markup_asks(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    red = QImage(300, 300, QImage.Format.Format_RGB32)
    red.fill(QColor("#FF0000"))
    red.save(str(picture))
    look = print_look("")
    source = f"<p><img src='{picture.as_uri()}' width='300'><img src='picture:none' width='300'></p>"
    document = printing._document(source, "ltr", {}, look)
    assert document.size().height() < 40


@pytest.mark.parametrize("language", papers.languages())
@pytest.mark.parametrize("size", [A4, LETTER])
def test_the_questionnaire_fits_eight_pages_and_tears_no_question_apart(
    language: str, size: QPageSize
) -> None:
    told = papers.paper(load_content(language=language))
    pages = printing.paper_pages(told, "", size)
    assert pages.count <= 8
    first = {}
    for number in range(1, pages.count + 1):
        text = pages.text(number)
        assert text, number
        for part in told.parts:
            for item in part.items:
                if item.id in text:
                    assert item.id not in first
                    first[item.id] = number
                    last = item.options[-1] if part.format == "situation" else (item.text or item.ends[-1])
                    assert last.split()[-1] in text
            here = [item for item in part.items if first.get(item.id) == number]
            if here and part.options:
                assert part.options[0] in text.replace("\n", " ")
    assert len(first) == 72


def test_what_reaches_over_the_first_line_of_a_page_is_whole() -> None:
    """Accents above capitals stand higher than their line; they must not end up on the page before."""
    plain = printing.report_pages(samples.REPORT, "", A4)
    tall = printing._pages(
        printing._document("<p>\u1ee8\u1ed2</p>" * 100, "ltr", {}, plain.look), samples.REPORT, plain.look, A4
    )
    top = QRectF(tall.edge, printing.EDGE - printing.ROOM, 40, 30)
    foot = QRectF(tall.edge, tall.size.height() - printing.EDGE - printing.FOOT - 10, 40, 10)
    assert _image(tall, 1).copy(top.toRect()) == _image(tall, 2).copy(top.toRect())
    assert not _inked(_image(tall, 1), foot)


def test_a_pdf_names_nobody_and_has_every_page() -> None:
    pages = printing.report_pages(samples.REPORT, "", A4)
    data = printing.pdf(pages)
    assert b"/Author ()" in data
    assert "person-1".encode("utf-16-be") not in data
    assert b"person-1" not in data
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", data)) == pages.count


def test_a_report_that_is_read_from_the_right_is_mirrored() -> None:
    right = replace(samples.REPORT, language="ar", direction="rtl", name=samples.ARABIC)
    pages = printing.report_pages(right, "", A4)
    assert samples.ARABIC in pages.text(1)
    image = _image(pages, 1)
    name = QRectF(pages.edge, printing.EDGE + 18, 160, 12)
    assert not _inked(image, name)
    name.moveRight(pages.size.width() - pages.edge)
    assert _inked(image, name)


def test_the_parts_of_the_bar_differ_without_colour() -> None:
    look = print_look("")
    image = QImage(600, 12, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    tracks = tuple(replace(track, share=1 / 3) for track in samples.REPORT.tracks)
    painter = QPainter(image)
    paint_shares(painter, QRectF(0, 0, 600, 60), tracks, look, mirrored=False)
    painter.end()
    edge, middle = 1, 6

    def light(y: int, left: int) -> int:
        return sum(image.pixelColor(x, y).lightness() > 180 for x in range(left, left + 150))

    marketing, sales, bridge = (left + 20 for left in (0, 201, 402))
    assert (light(edge, marketing), light(middle, marketing)) == (0, 0)  # solid
    assert light(edge, sales) > 20  # stripes from edge to edge
    assert light(middle, sales) > 20
    assert light(edge, bridge) == 0  # dots along the middle
    assert light(middle, bridge) > 20


def test_pages_on_paper_stay_light_whatever_the_screen_shows(theme: Theme) -> None:
    theme.choose("dark")
    image = _image(printing.report_pages(samples.REPORT, "", A4), 1)
    dark = sum(image.pixelColor(x, y).lightness() < 80 for x in range(0, image.width(), 4)
               for y in range(0, image.height(), 4))  # fmt: skip
    assert 0 < dark < image.width() * image.height() / 16 / 4


def test_a_drawing_has_the_words_that_stand_for_it_and_no_trace_of_the_tool() -> None:
    words = 'Marketing "90 %" & <sales>'
    pictures = report_pictures(samples.REPORT, print_look("Some Font"))
    text = svg.svg(pictures["tracks"], 600, words)
    assert 'aria-label="Marketing &quot;90 %&quot; &amp; &lt;sales&gt;"' in text
    assert text.startswith("<svg ")
    assert text.endswith("</svg>")
    assert "Qt" not in text
    assert "system-ui" in text
    assert "Marketing 80 %" in text


def test_a_web_page_is_whole_well_formed_and_loads_nothing() -> None:
    page = svg.web_page(replace(samples.REPORT, name=HOSTILE), "").decode()
    assert page.count("<svg") == page.count("</svg>") == 2 + len(samples.REPORT.roles)
    assert not re.search(r"<(img|script|link|iframe|object)\b", page)
    assert not re.findall(
        r"url\(|@import|https?://(?!www\.w3\.org/2000/svg)", page.replace("http://x.test", "")
    )
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_the_height_that_a_picture_asks_for_is_the_one_that_it_fills() -> None:
    pictures = report_pictures(samples.REPORT, print_look(""))
    for name in ("tracks", "profile"):
        drawn: Drawn = pictures[name]
        height = drawn.height(600)
        image = QImage(600, round(height) + 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        drawn.paint(painter, QRectF(QPointF(0, 0), QPointF(600, height)))
        painter.end()
        assert _inked(image, QRectF(0, height - 16, 600, 16))
        assert not _inked(image, QRectF(0, height + 3, 600, 36))
