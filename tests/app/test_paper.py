"""The questionnaire on paper asks every question of the full one, and its sheet is what the import reads."""

from pathlib import Path

import pytest

from careerfit.app.authors import sheets
from careerfit.app.papers import paper
from careerfit.app.workspace import Content, Workspace, load_content


def test_every_question_of_the_full_questionnaire_stands_once_on_paper(content: Content) -> None:
    made = paper.paper(content)
    items = [item for part in made.parts for item in part.items]
    assert sorted(item.id for item in items) == sorted(item.id for item in content.pack.items if item.full)
    assert [item.number for item in items] == list(range(1, 73))


def test_options_stand_in_the_order_of_the_pack(content: Content) -> None:
    for part in paper.paper(content).parts:
        for item in part.items:
            assert item.options == content.pack.item(item.id).options
            assert part.options in ((), item.options)


def test_the_answer_sheet_is_read_once_it_is_filled_in(content: Content, tmp_path: Path) -> None:
    header = paper.answer_sheet(content).strip().split(",")
    answers = {item.id: 1 + at % item.categories for at, item in enumerate(content.pack.items)}
    row = ["person-1", "2026-03-01", *(str(answers[item]) for item in header[2:])]
    file = tmp_path / "answers.csv"
    file.write_text(f"{paper.answer_sheet(content)}{','.join(row)}\n", encoding="utf-8")
    (sheet,) = sheets.read(file, content.pack, "careerfit items")
    assert sheet.answers == {item: answers[item] for item in header[2:]}
    assert sheet.stopped(content.pack) == "full"


@pytest.mark.parametrize("language", paper.languages())
def test_there_is_a_paper_in_every_language(workspace: Workspace, language: str) -> None:
    screen = paper.screen(workspace, language, ((language, language),))
    pack = load_content(language=language).pack
    assert screen.paper.language == language
    assert screen.paper.parts[0].items[0].text == pack.item(screen.paper.parts[0].items[0].id).text
