"""The command route: the ways from role to role, on the command line."""

from dataclasses import asdict
from typing import Any

import click

from careerfit import paths
from careerfit.app.naming import role_named, skill_named
from careerfit.app.routes import routing
from careerfit.app.routes.route_finding import Asked, Traveller, find, traveller
from careerfit.app.workspace import Content, load_content, open_workspace
from careerfit.cli import terminal
from careerfit.cli.commands import main
from careerfit.cli.options import data_option, json_option, language, print_json
from careerfit.cli.sessions import finished_session
from careerfit.model.routes import FIELDS, WISHES, LegRow, Route, RoutesScreen, Wish
from careerfit.model.words import Words

NOTHING = "nothing"


@main.command()
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@click.option("--by", type=click.Choice(WISHES), default="fit", help="What the first routes are best in.")
@click.option("--session", metavar="ID", default="", help="Use the fits of this saved result.")
@click.option("--have", metavar="SKILL", multiple=True, help="A skill that you have; may be given again.")
@click.option(
    "--years", type=click.IntRange(0, 60), help="Years that you have in FROM already; they are not counted."
)
@click.option("--all", "everything", is_flag=True, help="Show the steps of every route.")
@json_option
@data_option
@click.pass_obj
def route(  # noqa: PLR0913, PLR0917 - one parameter an option
    data: str | None,
    source: str,
    target: str,
    by: Wish,
    session: str,
    have: tuple[str, ...],
    years: int | None,
    own_data: str | None,
    *,
    everything: bool,
    as_json: bool,
) -> None:
    """Show the best routes between two roles, by fit, by years and by new skills.

    FROM and TO are a role's id or title; cmo and cro stand for the two chiefs. FROM may be "nothing" for
    somebody who starts out, or elsewhere, marketing, sales or leading.
    """
    content = load_content(language=language())
    begin = "" if source.casefold() == NOTHING else source.casefold()
    begin = begin if begin in FIELDS else role_named(content.catalogue, source)
    end = role_named(content.catalogue, target)
    had = tuple(skill_named(content.catalogue, skill) for skill in have)
    who = Traveller()
    if session:  # without a result nothing is read from the database, so none has to be there
        with open_workspace(paths.data_folder(own_data or data), content) as workspace:
            found = finished_session(workspace, session)
            who = traveller(workspace, workspace.store.session(found).person, found)
    asked = find(content, who, begin, end, had, years)
    if as_json:
        print_json(_described(content, asked))
    else:
        _show(routing.show(content, asked, by), content.words, everything=everything)


def _described(content: Content, asked: Asked) -> dict[str, Any]:
    """Describe what was asked and what was found; the names here are promised to other programs."""
    return {
        "from": asked.source or NOTHING,
        "to": asked.target,
        "catalogue": content.catalogue.digest,
        "had": sorted(asked.who.had),
        "fits": asked.who.unknown or "known",
        "worked": asked.beginning.worked,
        "against": dict(asked.who.against),
        "count": asked.found.count,
        "routes": {wish: [_route(one) for one in asked.found.by[wish]] for wish in WISHES},
    }


def _route(one: Route) -> dict[str, Any]:
    return {"roles": list(one.roles), **asdict(one)}


def _show(screen: RoutesScreen, words: Words, *, everything: bool) -> None:
    terminal.paragraph(screen.headline, bold=True)
    for text in (screen.about, screen.nothing):
        terminal.paragraph(text)
    for number, one in enumerate(screen.routes, start=1):
        click.echo()
        terminal.paragraph(words.say("route.terminal.number", number=number, title=one.title), bold=True)
        told = words.say("route.terminal.best", figures=one.sentence, best=one.best_text)
        terminal.paragraph(told if one.best_text else one.sentence, indent="  ")
        terminal.paragraph(one.against, indent="  ")
        if everything or number == screen.chosen + 1:
            for leg in one.legs:
                _show_leg(leg)
    if len(screen.routes) > 1 and not everything:
        click.echo()
        terminal.paragraph(words.say("route.terminal.more"))


def _show_leg(leg: LegRow) -> None:
    click.echo()
    terminal.paragraph(leg.heading, indent="  ", bold=True)
    told = (leg.gate, leg.skills_sentence, leg.fit_sentence, leg.wage_sentence, leg.note)
    for text in (leg.against, leg.worked, *told):
        terminal.paragraph(text, indent="    ")
