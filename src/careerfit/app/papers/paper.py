"""Makes the full questionnaire on paper, and the answer sheet whose columns the import reads."""

import csv
import io

from careerfit import paths
from careerfit.app.papers.reporting import direction, page_label, versions
from careerfit.app.workspace import Content, Workspace, load_content
from careerfit.content import load
from careerfit.model.content import FORMATS, Format, Item
from careerfit.model.report import Paper, PaperItem, PaperPart, PaperScreen
from careerfit.model.session import ask_order

_ORDER_SEED = 1  # one order for everybody, so that all sheets of a group look alike


def screen(workspace: Workspace, language: str, languages: tuple[tuple[str, str], ...]) -> PaperScreen:
    """Show the questionnaire on paper in a language; ``languages`` are those offered, code and name."""
    own = workspace.content.words.language
    content = workspace.content if language == own else load_content(language=language)
    return PaperScreen(
        paper=paper(content),
        file_name=f"careerfit-questionnaire-{language}",
        sheet_name="careerfit-answers.csv",
        language=language,
        languages=languages,
    )


def paper(content: Content) -> Paper:
    """Return the full questionnaire in the content's language, questions of one kind together.

    Options stand in the pack's own order, so that what is ticked can be typed as its number.
    """
    words, items = content.words, ordered(content)
    numbers = {item.id: number for number, item in enumerate(items, start=1)}
    return Paper(
        language=words.language,
        direction=direction(words.language),
        title=words.say("paper.title", title=content.pack.title),
        lead=(
            words.say("paper.lead", count=len(items)),
            words.say("paper.lead.tick"),
            words.say("paper.lead.skip"),
        ),
        parts=tuple(
            _part(content, kind, [item for item in items if item.format == kind], numbers)
            for kind in FORMATS
            if any(item.format == kind for item in items)
        ),
        thanks=words.say("paper.thanks"),
        pledge=words.say("pledge"),
        versions=versions(content),
        labels={"form": words.say("paper.form"), "page": page_label(words)},
    )


def ordered(content: Content) -> tuple[Item, ...]:
    """Return the items of the full questionnaire as they stand on paper: kind by kind, scales in turn."""
    full = tuple(item for item in content.pack.items if item.full)
    turns = [content.pack.item(item) for item in ask_order(full, _ORDER_SEED)]
    return tuple(sorted(turns, key=lambda item: FORMATS.index(item.format)))


def answer_sheet(content: Content) -> str:
    """Return the answer sheet as CSV: its header alone, a column an item in the order of the paper."""
    text = io.StringIO()
    csv.writer(text).writerow(["person", "date", *(item.id for item in ordered(content))])
    return text.getvalue()


def languages() -> tuple[str, ...]:
    """Return the languages in which there is a paper: those of the pack that the program speaks too."""
    spoken = paths.languages()
    return tuple(language for language in load.languages(paths.PACK) if language in spoken)


def _part(content: Content, kind: Format, items: list[Item], numbers: dict[str, int]) -> PaperPart:
    common = () if kind == "situation" else items[0].options
    return PaperPart(
        format=kind,
        stem=items[0].stem,
        help=content.words.say(f"paper.help.{kind}"),
        options=common,
        items=tuple(
            PaperItem(
                numbers[item.id],
                item.id,
                item.text if item.text != item.stem else "",
                item.ends,
                item.options,
            )
            for item in items
        ),
    )
