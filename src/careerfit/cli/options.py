"""Options that several commands take, and how they print JSON."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from careerfit import paths
from careerfit.model.content import RANKED_STAGES, STAGES, Stage

FOLDER = click.Path(path_type=Path)


def data_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command name the data folder too, since people put the option at either end."""
    return click.option("--data", "own_data", metavar="DIR", help="Folder of the database.")(command)


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
