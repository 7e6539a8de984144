"""The library of roles: searched, filtered by what a person will not do, and put in order."""

from collections.abc import Callable

from careerfit.app.explore.exploring import Hit, Reader, against, condition_text, folded, place_of, search
from careerfit.app.result.wishing import wish_screen
from careerfit.app.workspace import Content
from careerfit.model.content import STAGES, TRACKS, Catalogue, Role
from careerfit.model.explore import ORDERS, LibraryQuery, LibraryRow, LibraryScreen, Order
from careerfit.model.person import PersonState, Wishes
from careerfit.model.screens import RoleRow
from careerfit.model.words import Words


def library(content: Content, query: LibraryQuery, who: Reader) -> LibraryScreen:
    """Show the roles that a query leaves, in its order; words in titles come before all others."""
    catalogue, words = content.catalogue, content.words
    ranked = who.roles
    orders = ORDERS if ranked else ORDERS[1:]
    order: Order = query.order if query.order in orders else orders[0]
    found = [(hit, role) for role in _asked(catalogue, query) if (hit := search(role, query.text))]
    unwished = {role.id for _, role in found if against(role, query.wishes)}
    by_order = _in_order(order, ranked)
    shown = [entry for entry in found if query.show_unwished or entry[1].id not in unwished]
    shown.sort(key=lambda entry: (entry[0].rank, by_order(entry[1])))
    count = len(unwished)
    said = "explore.unwished.shown" if query.show_unwished else "explore.unwished"
    return LibraryScreen(
        query=query,
        rows=tuple(_row(content, hit, role, ranked.get(role.id), query.wishes) for hit, role in shown),
        counted=words.say("explore.counted", count=len(shown), all=len(catalogue.roles)),
        unwished=count,
        hidden=words.say(said, count=count) if count else "",
        nothing="" if shown else words.say("explore.nothing.wishes" if count else "explore.nothing"),
        fields=tuple((track, words.say(f"track.{track}")) for track in TRACKS),
        stages=tuple((stage, words.say(f"explore.stage.{stage}")) for stage in STAGES),
        families=tuple((family.id, family.title) for family in catalogue.families),
        wishes=wish_screen(content, PersonState(wishes=query.wishes), ()).rows,
        orders=orders,
        compared_with=_compared_with(who, words),
    )


def _asked(catalogue: Catalogue, query: LibraryQuery) -> list[Role]:
    return [
        role
        for role in catalogue.roles
        if query.track in {"", role.track}
        and query.stage in {"", role.stage}
        and query.family in {"", role.family}
    ]


def _in_order(order: Order, ranked: dict[str, RoleRow]) -> Callable[[Role], tuple[float, str]]:
    def key(role: Role) -> tuple[float, str]:
        first = 0.0
        if order == "fit":
            first = -ranked[role.id].fit if role.id in ranked else 2.0  # beyond all fits: last
        elif order == "wage":
            first = -(role.wage.median or 0)
        elif order == "stage":
            first = STAGES.index(role.stage)
        return first, folded(role.title)

    return key


def _row(content: Content, hit: Hit, role: Role, ranked: RoleRow | None, wishes: Wishes) -> LibraryRow:
    words = content.words
    wage = role.wage.median
    told = [condition_text(role, name, words) for name in against(role, wishes)]
    return LibraryRow(
        id=role.id,
        title=role.title,
        track=role.track,
        place=place_of(content, role),
        summary=role.summary,
        wage=words.say("explore.wage.card", wage=words.money(wage)) if wage else "",
        band=ranked.band if ranked else None,
        band_text=ranked.band_text if ranked else "",
        found=words.say(f"explore.found.{hit.field}", text=hit.text) if hit.field else "",
        against=words.say("explore.against", conditions=", ".join(told)) if told else "",
    )


def _compared_with(who: Reader, words: Words) -> str:
    if who.outdated:
        return words.say("explore.compared.outdated")
    if who.result is None:
        return words.say("explore.compared.none")
    return words.say("explore.compared", when=who.result.when)
