"""The map of routes: which roles and moves it shows, where they stand, and what is marked."""

from collections.abc import Collection, Mapping, Sequence

from careerfit.app.routes.route_telling import Teller
from careerfit.careers.figures import Fit
from careerfit.careers.layout import layout
from careerfit.model.content import Catalogue
from careerfit.model.routes import MapEdge, MapNode, Route


def route_map(  # noqa: PLR0913 - what a map is made of
    catalogue: Catalogue,
    teller: Teller,
    shown: Sequence[Route],
    chosen: int,
    fits: Mapping[str, Fit],
    *,
    ends: Collection[str],
    mine: str,
    everything: bool,
) -> tuple[tuple[MapNode, ...], tuple[MapEdge, ...]]:
    """Lay out the roles and moves of the shown routes, or of the whole catalogue.

    Args:
        catalogue: roles and moves.
        teller: names and words.
        shown: routes; their roles and moves are on the map.
        chosen: index of the route that is marked; none where nothing is shown.
        fits: by role id; a role may be missing.
        ends: role ids that are on the map even without a route.
        mine: id of the role where the person stands, "" when not known.
        everything: whether all roles and moves are on the map.

    """
    walked = {(leg.source, leg.target) for route in shown for leg in route.legs if leg.source}
    marked = shown[chosen] if shown else None
    on_route = set(marked.roles) if marked else set()
    legs = {(leg.source, leg.target) for leg in marked.legs} if marked else set()
    moves = [move for move in catalogue.moves if everything or (move.source, move.target) in walked]
    roles = {role for route in shown for role in route.roles} | set(ends)
    kept = [role for role in catalogue.roles if everything or role.id in roles]
    drawn = [(move.source, move.target) for move in moves]
    places = layout(catalogue, {role.id for role in kept}, drawn)
    nodes = tuple(
        MapNode(
            role=role.id,
            title=role.title,
            track=role.track,
            column=places[role.id][0],
            row=places[role.id][1],
            band_text=teller.band(fits.get(role.id)),
            on_route=role.id in on_route,
            mine=role.id == mine,
        )
        for role in sorted(kept, key=lambda role: places[role.id])
    )
    edges = tuple(
        MapEdge(move.source, move.target, move.kind, (move.source, move.target) in legs) for move in moves
    )
    return nodes, edges
