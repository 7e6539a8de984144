"""Reads the field guide of one language, and holds it against the English one: the same ids, lists, links."""

from collections.abc import Collection

from careerfit.content import source
from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import Fields
from careerfit.content.files import Source, Sources, guide_sources, is_language
from careerfit.content.outline import Outline, hold_against
from careerfit.model.content import FUNNEL
from careerfit.model.errors import Problem
from careerfit.model.guide import (
    Alignment,
    Answered,
    Comparison,
    FunnelStage,
    Guide,
    ScaleGuide,
    SharedGround,
    Term,
)

MOST_ROWS = 200
MOST_POINTS = 20


def load_guide(
    language: str, scales: Collection[str] | None = None
) -> tuple[Guide | None, tuple[Problem, ...]]:
    """Read the field guide in a language; with any fault there is none, and the faults say why.

    ``scales``, where given, are the ids of all scales that the guide may speak of.
    """
    faults = Faults()
    guide = parse_guide(language, guide_sources(language, faults), faults, scales)
    return guide, faults.sorted()


def parse_guide(
    language: str, sources: Sources, faults: Faults, scales: Collection[str] | None = None
) -> Guide | None:
    """Turn the file of a language into the guide, None when there is any fault.

    It is held against the English guide once both are without faults of their own: a misspelt id would
    otherwise be told again as one that is missing.
    """
    own = _file(sources.one("own"), language, scales, faults)
    english = _file(sources.one("english"), "en", scales, faults)
    if own and english and not len(faults):
        hold_against(own[1], english[1])
    return own[0] if own and not len(faults) else None


def _file(
    file: Source | None, language: str, scales: Collection[str] | None, faults: Faults
) -> tuple[Guide, Outline] | None:
    if file is None:
        return None
    own = FileFaults(faults, file.file)
    root = source.parse(file.data, own)
    if root is None:
        return None
    top = Fields(root.place, root, own)
    outline = Outline(top)
    written = top.language("language")
    if is_language(written) and written != language:
        message = f"The file is named after the language {language}, but says {shown(written)}."
        top.fault("language", "wrong-language", message, f"Write language: {language}, or rename the file.")
    guide = _guide(language, top, outline)
    top.done()
    outline.check_links(scales)
    return guide, outline


def _guide(language: str, top: Fields, outline: Outline) -> Guide:
    return Guide(
        language=language,
        title=top.text("title"),
        introduction=top.text("introduction"),
        comparison=tuple(_row(fields, outline) for fields in top.each("comparison", 1, MOST_ROWS)),
        shared=_shared(top, outline),
        funnel=tuple(_stage(fields, outline) for fields in top.each("funnel", 1, MOST_ROWS)),
        alignment=tuple(_habit(fields, outline) for fields in top.each("alignment", 1, MOST_ROWS)),
        glossary=tuple(_term(name, fields, outline) for name, fields in top.entries("glossary").identified()),
        questions=tuple(_question(fields, outline) for fields in top.each("questions", 1, MOST_ROWS)),
        scales={
            scale: _scale(scale, fields, outline) for scale, fields in top.entries("scales").identified()
        },
    )


def _row(fields: Fields, outline: Outline) -> Comparison:
    row = Comparison(
        id=fields.id("id"),
        aspect=fields.text("aspect"),
        marketing=fields.text("marketing"),
        sales=fields.text("sales"),
        scales=outline.links("scale", "scales", fields),
    )
    fields.done()
    outline.add("comparison", row.id, fields, links=row.scales)
    return row


def _shared(top: Fields, outline: Outline) -> SharedGround:
    fields = top.fields("shared")
    parts = {name: fields.texts(name, 1, MOST_POINTS) for name in ("marketing", "both", "sales")}
    fields.done()
    for name, texts in parts.items():
        outline.add("shared", name, fields, len(texts))
    return SharedGround(**parts)


def _stage(fields: Fields, outline: Outline) -> FunnelStage:
    stage = FunnelStage(
        id=fields.choice("id", FUNNEL) if "id" in fields else fields.id("id"),
        title=fields.text("title"),
        text=fields.text("text"),
        marketing=fields.text("marketing"),
        sales=fields.text("sales"),
    )
    fields.done()
    if fields.written("id") == stage.id:
        outline.add("funnel", stage.id, fields)
    return stage


def _habit(fields: Fields, outline: Outline) -> Alignment:
    habit = Alignment(
        id=fields.id("id"),
        title=fields.text("title"),
        text=fields.text("text"),
        points=fields.texts("points", 1, MOST_POINTS),
    )
    fields.done()
    outline.add("alignment", habit.id, fields, len(habit.points))
    return habit


def _term(term_id: str, fields: Fields, outline: Outline) -> Term:
    see = outline.links("term", "see", fields)
    term = Term(term_id, fields.text("term"), fields.text("meaning"), see)
    fields.done()
    outline.add("glossary", term_id, fields, links=see)
    return term


def _question(fields: Fields, outline: Outline) -> Answered:
    question = Answered(fields.id("id"), fields.text("question"), fields.text("answer"))
    fields.done()
    outline.add("questions", question.id, fields)
    return question


def _scale(scale: str, fields: Fields, outline: Outline) -> ScaleGuide:
    guide = ScaleGuide(
        text=fields.text("text"),
        rows=outline.links("row", "rows", fields),
        terms=outline.links("term", "terms", fields),
    )
    fields.done()
    outline.add("scales", scale, fields, links=(*guide.rows, *guide.terms))
    outline.link("scale", scale, fields.at)
    return guide
