"""The command that lists people and results as the counselor's workspace does."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any, get_args

import click

from careerfit import paths
from careerfit.app.caseload import demo
from careerfit.app.caseload.reading import catch_up
from careerfit.app.caseload.triage import Need, needs
from careerfit.app.workspace import Workspace, load_content, open_workspace
from careerfit.cli.commands import main
from careerfit.cli.options import data_option, json_option, language, print_json
from careerfit.cli.terminal import harmless
from careerfit.model.caseload import SORT_KEYS, Filter, Line, Sort, SortKey, filter_from, filter_value
from careerfit.model.errors import CareerfitError

_SHOWN = 50


def _filter(_context: click.Context, _option: click.Parameter, values: tuple[str, ...]) -> Filter:
    """Read --filter NAME=VALUE, several values parted by commas."""
    found: dict[str, object] = {}
    for one in values:
        name, parted, text = one.partition("=")
        if not parted:
            raise click.BadParameter(f"{one}: write NAME=VALUE")
        found[name.strip()] = _value(name.strip(), text.strip())
    try:
        return filter_from(found)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


def _value(name: str, text: str) -> object:
    """Read a value by the name of its field; what cannot be read is left for `filter_from` to refuse."""
    if name in ("cautioned", "tied", "changed", "planned"):
        return {"yes": True, "no": False}.get(text, text)
    with suppress(ValueError):
        if name in ("least", "below"):
            return float(text)
        if name in ("since", "until"):
            at = datetime.fromisoformat(text)
            return (at if at.tzinfo else at.astimezone()).isoformat()
    if name in ("text", "person", "came", "due_by", "least", "below", "since", "until"):
        return text
    return [part.strip() for part in text.split(",") if part.strip()]


def filter_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command choose lines of the list; `chosen_lines` puts the three together."""
    search = click.option(
        "--search", "text", default="", help="Beginnings of words in names, codes, tags, groups and notes."
    )
    need = click.option("--need", type=click.Choice(get_args(Need)), help="What may need a counselor first.")
    chosen = click.option(
        "--filter",
        "chosen",
        multiple=True,
        callback=_filter,
        metavar="NAME=VALUE",
        help="Only lines like this, such as tracks=sales,bridge; may be repeated.",
    )
    return chosen(need(search(command)))


def chosen_lines(
    workspace: Workspace, chosen: Filter, need: Need | None, text: str, by: Sort
) -> tuple[Filter, Sort]:
    """Return the filter that a command asked for, and the order, which a need brings with it."""
    if need is not None:
        if chosen != Filter():
            raise CareerfitError("--need and --filter exclude each other.", "Leave one of them out.")
        chosen, by = needs(workspace)[need]
    if text:
        chosen = filter_from({**filter_value(chosen), "text": text})
    return chosen, by


@main.command()
@filter_options
@click.option(
    "--sort", type=click.Choice(SORT_KEYS), default="date", show_default=True, help="Column to sort by."
)
@click.option("--ascending", is_flag=True, help="Smallest first.")
@click.option("--limit", type=click.IntRange(min=1), default=_SHOWN, show_default=True, help="Lines shown.")
@json_option
@data_option
@click.pass_obj
def people(
    data: str | None,
    /,
    own_data: str | None,
    chosen: Filter,
    need: Need | None,
    text: str,
    **how: Any,  # noqa: ANN401 - sort, ascending, limit, as_json
) -> None:
    """List people, results and unfinished questionnaires as the counselor's workspace does."""
    content = load_content(language=language())
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        catch_up(workspace)
        by = Sort(_sort_key(how["sort"]), descending=not how["ascending"])
        chosen, by = chosen_lines(workspace, chosen, need, text, by)
        _print(workspace, chosen, by, how["limit"], as_json=how["as_json"])


def _sort_key(name: str) -> SortKey:
    return next(key for key in SORT_KEYS if key == name)


def _print(workspace: Workspace, chosen: Filter, by: Sort, limit: int, *, as_json: bool) -> None:
    caseload, words = workspace.store.caseload, workspace.content.words
    count, numbers = caseload.count(chosen), []
    for part in caseload.chunks(chosen, by):
        numbers += part.tolist()
        if len(numbers) >= limit:
            break
    lines = caseload.rows(numbers[:limit])
    note = demo.note(workspace)
    if as_json:
        print_json({"count": count, "made_up": note, "lines": [_document(line) for line in lines]})
        return
    if note:
        click.echo(note)
    if not lines:
        click.echo(words.say("caseload.none"))
    zone = workspace.clock().tzinfo
    for line in lines:
        who = harmless(line.name or line.code) or words.say("terminal.nobody")
        certainty = words.percent(line.certainty) if line.certainty is not None else ""
        marks = " ".join((*(f"#{harmless(tag)}" for tag in line.tags), *line.flags))
        when = words.date(line.at.astimezone(zone))
        what = line.role_title or line.verdict or line.state
        where = f"{line.session or line.person:<12}  {when:<13} {who:<16}"
        click.echo(f"{where} {what:<34} {certainty:>8}  {marks}".rstrip())
    if count > len(lines):
        click.echo(words.say("caseload.shown", shown=words.number(len(lines)), count=words.number(count)))


def _document(line: Line) -> dict[str, Any]:
    found = {name: getattr(line, name) for name in Line.__slots__ if name != "id"}
    return json.loads(json.dumps(found, default=lambda value: value.isoformat()))  # type: ignore[no-any-return]
