"""Screens as plain text for a terminal of 80 columns."""

import textwrap
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import click

from careerfit.cli.options import called
from careerfit.model.content import Catalogue, Pack
from careerfit.model.errors import Problem
from careerfit.model.screens import ResultScreen, ScaleRow, StartScreen
from careerfit.model.words import Words

_WIDTH = 80
_PICTURE = 41  # characters of a profile line, from -3 to 3
_RANGE = 3.0
_SHOWN_ROLES = 8
_STEERING = ("Cc", "Cf", "Cs")  # control characters, formats such as turning the direction, half characters


def show(screen: ResultScreen, words: Words) -> None:
    """Print a result: the sentences first, then families with roles, then the profile."""
    person = harmless(screen.person) or words.say("terminal.nobody")
    click.echo(words.say("terminal.person", person=person, when=screen.when))
    paragraph(screen.headline, bold=True)
    paragraph(screen.certainty)
    paragraph(screen.tracks_sentence)
    click.echo()
    tied = any(role.tied for family in screen.families for role in family.roles)
    paragraph(words.say("terminal.roles.tied" if tied else "terminal.roles"), bold=True)
    _roles(screen)
    click.echo()
    paragraph(words.say("terminal.profile"), bold=True)
    for scale in screen.scales:
        click.echo(f"  {scale.name:<14} {_picture(scale)}")
        paragraph(scale.sentence, indent="    ")
    click.echo()
    for sentence in (*screen.cautions, screen.pledge):
        paragraph(sentence)


def show_list(screen: StartScreen, words: Words) -> None:
    """Print unfinished questionnaires and results, newest first."""
    rows = (*screen.unfinished, *screen.set_aside, *screen.results)
    if not rows:
        click.echo(words.say("terminal.results.none", command=called()))
    people = [harmless(row.person) or words.say("terminal.nobody") for row in rows]
    dates = max((len(row.when) for row in rows), default=0)
    names = max(map(len, people), default=0)
    for row, person in zip(rows, people, strict=True):
        click.echo(f"{row.session:<12}  {row.when:<{dates}}  {person:<{names}}  {row.summary}")


def show_items(pack: Pack) -> None:
    """Print the items of a pack, a line each."""
    for item in pack.items:
        thresholds = " ".join(f"{b:5.2f}" for b in item.b)
        text = item.text or " / ".join(item.ends)
        kind = f"{item.scale:<14}{item.format:<10}{item.keyed:>2}"
        click.echo(f"{item.id:<7}{kind}  {item.a:4.2f}  {thresholds}  {text}")
    click.echo(
        f"{len(pack.items)} items, {sum(item.full for item in pack.items)} of them in the full questionnaire"
    )


def show_roles(catalogue: Catalogue) -> None:
    """Print the roles of a catalogue with their profiles, a line each."""
    scales = tuple(catalogue.weights)
    click.echo(f"{'':<34}" + " ".join(f"{scale[:8]:>8}" for scale in scales))
    for role in catalogue.roles:
        values = " ".join(f"{role.profile[scale]:8.2f}" for scale in scales)
        click.echo(f"{role.title[:33]:<34}{values}  {role.track}, {role.stage}, {role.family}")
    click.echo(f"{len(catalogue.roles)} roles in {len(catalogue.families)} families")


def show_problems(checked: Sequence[Path], problems: Sequence[Problem], summaries: Sequence[str]) -> None:
    """Print the faults of content files, or that there are none, and what was checked."""
    for summary in summaries:
        click.echo(summary)
    for problem in problems:
        click.echo(str(problem))
    faults = "no fault" if not problems else "1 fault" if len(problems) == 1 else f"{len(problems)} faults"
    click.echo(f"{faults} in {', '.join(str(folder) for folder in checked)}", err=bool(problems))


def harmless(text: str) -> str:
    """Return a text without the control characters that a file or an argument may have brought into it."""
    return "".join(sign for sign in text if sign == "\n" or unicodedata.category(sign) not in _STEERING)


def paragraph(text: str, indent: str = "", *, bold: bool = False) -> None:
    """Print a text over as many lines as it needs."""
    for line in textwrap.wrap(
        text, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    ):
        click.secho(line, bold=bold)


def _roles(screen: ResultScreen) -> None:
    ranked = sorted((role for family in screen.families for role in family.roles), key=lambda r: -r.p_best)
    shown = {role.id for role in ranked[:_SHOWN_ROLES]}
    titles = max(36, *(len(role.title) + 2 for role in ranked[:_SHOWN_ROLES]))
    for family in screen.families:
        roles = [role for role in family.roles if role.id in shown]
        if not roles:
            continue
        click.echo(f"  {family.title:<{titles + 15}}{family.best_text:>10}")
        for role in roles:
            mark = "=" if role.tied else " "
            click.echo(f"   {mark} {role.title:<{titles}}{role.band_text:<12}{role.best_text:>10}")
            for sentence in (f"{role.top3_text}.", role.speaks_for, role.speaks_against):
                paragraph(sentence, indent="       ")


def _picture(scale: ScaleRow) -> str:
    """Draw a line from -3 to 3: the band of 95 %, the middle, the estimate."""

    def at(value: float) -> int:
        share = (min(max(value, -_RANGE), _RANGE) + _RANGE) / (2 * _RANGE)
        return round(share * (_PICTURE - 1))

    line = ["-"] * _PICTURE
    if scale.measured:
        line[at(scale.low) : at(scale.high) + 1] = "=" * (at(scale.high) - at(scale.low) + 1)
    line[at(0)] = "|"
    if scale.measured:
        line[at(scale.theta)] = "o"
    return "".join(line)
