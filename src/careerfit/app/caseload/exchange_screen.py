"""Says in words what files would bring in, what came, and what is taken out of the workspace."""

from careerfit.app.caseload.foreseeing import Foreseen, Found
from careerfit.app.caseload.importing import Column
from careerfit.app.caseload.merging import Brought
from careerfit.app.caseload.reading import deed_text
from careerfit.app.workspace import Content, Workspace
from careerfit.model.content import Item
from careerfit.model.exchange import BringScreen, ColumnRow, Done, ExchangeScreen
from careerfit.model.words import Words

SHOWN_FAULTS = 200
_SHOWN_PEOPLE = 500
_SAMPLE = 40  # characters of a cell
_QUESTION = 60  # characters of a question in a list
_RECENT = 5
_ALL_DEEDS = 50


def exchange_screen(workspace: Workspace, lines: int) -> ExchangeScreen:
    """Show what came in last; ``lines`` is how many lines would be taken out."""
    words = workspace.content.words
    came = [deed for deed in workspace.store.caseload.deeds(_ALL_DEEDS) if deed.kind in ("import", "merge")]
    zone = workspace.clock().tzinfo
    recent = tuple(
        (
            deed_text(workspace, deed) + (f" ({words.say('exchange.undone')})" if deed.undone else ""),
            words.moment(deed.at.astimezone(zone)),
        )
        for deed in came[:_RECENT]
    )
    return ExchangeScreen(words.say("exchange.lines", count=lines), recent)


def bring_screen(content: Content, found: Found) -> BringScreen:
    """Show what files would bring in."""
    words = content.words
    many = len(found.paths) > 1
    title = words.say("exchange.files", count=len(found.paths)) if many else found.paths[0].name
    columns = found.mapping.columns if found.mapping else ()
    targets = _targets(content) if found.mapping else ()
    told = dict(targets)
    return BringScreen(
        title=title,
        summary=() if found.faults else _summary(words, found),
        columns=tuple(_column_row(column, told, words) for column in columns),
        targets=targets,
        rows=_rows(words, found),
        faults=found.faults[:SHOWN_FAULTS],
        fault_sentence=_fault_sentence(words, len(found.faults)),
        all_faults="\n".join(found.faults),
        all_new=found.all_new if found.mapping else None,
        button=_button(words, found),
    )


def brought(words: Words, found: Brought, person: str = "") -> Done:
    """Say what came; ``person`` is whose, where it is one person."""
    if not found.people:
        title = words.say("exchange.done.nothing")
    elif not found.results:
        title = words.say("exchange.done.facts")
    else:
        title = words.say("exchange.done.results", count=found.results)
    lines = []
    if found.new:
        lines.append(words.say("exchange.new", count=found.new))
    if known := found.people - found.new:
        lines.append(words.say("exchange.known", count=known))
    if found.facts:
        lines.append(words.say("inout.facts", count=found.facts))
    if found.here:
        lines.append(words.say("inout.here", count=found.here))
    return Done(title, tuple(lines), person=person)


def _summary(words: Words, found: Found) -> tuple[str, ...]:
    seen: Foreseen = found.foreseen
    sentences = [words.say("exchange.results", count=seen.results)] if seen.results else []
    if seen.new:
        sentences.append(words.say("exchange.new", count=seen.new))
    if known := seen.people - seen.new:
        sentences.append(words.say("exchange.known", count=known))
    if seen.here:
        sentences.append(words.say("exchange.here", count=seen.here))
    if not seen.results:
        sentences.insert(0, words.say("exchange.nothing"))
        if found.kind != "sheets":
            sentences.append(words.say("exchange.facts-perhaps"))
    return tuple(sentences)


def _button(words: Words, found: Found) -> str:
    if found.faults or (found.kind == "sheets" and not found.foreseen.results):
        return ""
    if not found.foreseen.results:
        return words.say("exchange.button.rest")
    return words.say("exchange.button", count=found.foreseen.results)


def _fault_sentence(words: Words, count: int) -> str:
    if not count:
        return ""
    told = words.say("exchange.faults", count=count)
    shown = words.say("exchange.faults.shown", shown=SHOWN_FAULTS) if count > SHOWN_FAULTS else ""
    return f"{told} {shown}".strip()


def _rows(words: Words, found: Found) -> tuple[tuple[str, str, str], ...]:
    nobody = words.say("terminal.nobody")
    rows = [
        (name or nobody, words.say("exchange.row", count=results), file)
        for name, results, file in found.people[:_SHOWN_PEOPLE]
    ]
    if more := len(found.people) - len(rows):
        rows.append((words.say("exchange.more", count=more), "", ""))
    return tuple(rows)


def _targets(content: Content) -> tuple[tuple[str, str], ...]:
    words = content.words
    fixed = [(name, words.say(f"exchange.target.{name or 'none'}")) for name in ("", "person", "date")]
    return (*fixed, *((item.id, f"{item.id}: {question(item, words)}") for item in content.pack.items))


def question(item: Item, words: Words) -> str:
    """Return the text of an item in one short line."""
    text = item.text or words.say("why.pair", first=item.ends[0], second=item.ends[1])
    return text if len(text) <= _QUESTION else f"{text[: _QUESTION - 1].rstrip()}…"


def _column_row(column: Column, told: dict[str, str], words: Words) -> ColumnRow:
    samples = ", ".join(_short(cell) for cell in column.samples if cell.strip())
    unknown = words.say("exchange.target.unknown")
    return ColumnRow(
        place=place(column.place),
        heading=_short(column.heading),
        samples=samples,
        target=column.target,
        target_text=told.get(column.target, unknown),
        settled=column.target.casefold() == column.heading.casefold(),
    )


def _short(cell: str) -> str:
    text = " ".join("".join(sign if sign.isprintable() else " " for sign in cell).split())
    return text if len(text) <= _SAMPLE else f"{text[: _SAMPLE - 1]}…"


def place(number: int) -> str:
    """Return how spreadsheet programs name a column (1 is A, 27 is AA)."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
