"""Options that several commands take, and how they print JSON."""

import json
import locale
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from careerfit import paths
from careerfit.model.content import RANKED_STAGES, STAGES, Stage
from careerfit.model.program import command, quoted

FOLDER = click.Path(path_type=Path)


def data_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command name data folder and language too, since people put these options at either end."""
    data = click.option("--data", "own_data", metavar="DIR", help="Folder of the database.")
    return language_option(data(command))


def _keep_language(context: click.Context, _option: click.Parameter, code: str | None) -> None:
    if code is not None:
        context.find_root().meta[_LANGUAGE] = code


_LANGUAGE = "careerfit.language"
language_option = click.option(
    "--lang",
    type=click.Choice(paths.languages()),
    expose_value=False,
    callback=_keep_language,
    help="Language of questions, roles and results (also CAREERFIT_LANG).",
)


def language() -> str:
    """Return the language of this command: --lang, else CAREERFIT_LANG, else the system's, else English."""
    chosen = click.get_current_context().find_root().meta.get(_LANGUAGE)
    return str(chosen) if chosen else _usual_language()


def _usual_language() -> str:
    """Return the first language that environment or system name and that there are words of."""
    variables = ("CAREERFIT_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    names = (*(os.environ.get(variable) for variable in variables), locale.getlocale()[0])
    first = next((name for name in names if name), "en")
    spoken = re.split(r"[^A-Za-z]", first, maxsplit=1)[0].lower()
    code = locale.normalize(spoken)[:2]  # Windows says Spanish_Mexico
    return code if code in paths.languages() else "en"


def called() -> str:
    """Return what to type before another command that is to use the same database."""
    context = click.get_current_context()
    data = context.params.get("own_data") or context.find_root().params.get("data")
    return f"{command()} --data {quoted(data)}" if data else command()


def same_content() -> str:
    """Return the options of this command that name another pack or other roles, each after a space."""
    chosen, usual = click.get_current_context().params, {"pack": paths.PACK, "roles": paths.ROLES}
    others = [(name, chosen[name]) for name, folder in usual.items() if chosen[name] != folder]
    return "".join(f" --{name} {quoted(str(folder))}" for name, folder in others)


def listing(pack: Path) -> str:
    """Return the command that lists the items of a pack."""
    return f"{command()} items" if pack == paths.PACK else f"{command()} items --pack {quoted(str(pack))}"


def content_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command name the folders of pack and catalogue."""
    roles = click.option("--roles", type=FOLDER, default=paths.ROLES, help="Folder of a role catalogue.")
    pack = click.option("--pack", type=FOLDER, default=paths.PACK, help="Folder of a question pack.")
    return pack(roles(command))


def _stages(_context: click.Context, _option: click.Parameter, value: str | None) -> tuple[Stage, ...]:
    if value is None:
        return RANKED_STAGES
    named = [part.strip() for part in value.split(",") if part.strip()]
    if unknown := [part for part in named if part not in STAGES]:
        raise click.BadParameter(f"{', '.join(unknown)}: choose from {', '.join(STAGES)}, parted by commas")
    if not named:
        raise click.BadParameter(f"name at least one of {', '.join(STAGES)}")
    return tuple(stage for stage in STAGES if stage in named)


stage_option = click.option(
    "--stage",
    "stages",
    callback=_stages,
    metavar="STAGE,STAGE",
    help="Stages that are ranked; by default all but executive.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON for other programs.")


def print_json(value: object) -> None:
    """Print a value for other programs."""
    click.echo(json_text(value))


def json_text(value: object) -> str:
    """Write a value as JSON; characters that the terminal's encoding may lack are escaped."""
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    return json.dumps(value, ensure_ascii=encoding != "utf8", indent=1)
