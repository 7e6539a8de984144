"""Lays the roles of a map out: stages as columns, tracks in bands, few crossings, the same every time."""

from collections.abc import Collection, Mapping, Sequence

from careerfit.model.content import STAGES, Catalogue, Track

SWEEPS = 8
BANDS: tuple[Track, ...] = ("marketing", "bridge", "sales")  # from top to bottom: the bridge lies between


def layout(
    catalogue: Catalogue, shown: Collection[str], edges: Collection[tuple[str, str]]
) -> dict[str, tuple[int, int]]:
    """Place roles on a map.

    Columns are stages. In each column the roles stand by track, and within a track near the roles that they
    are joined with: the order of least crossings is looked for by barycentre sweeps (Sugiyama, Tagawa & Toda
    1981), forth and back over the columns; of all orders met, the one with the fewest crossings is taken.

    Args:
        catalogue: roles; their order decides between equals.
        shown: ids of the roles to place.
        edges: (source, target) of the moves that are drawn; others do not count.

    Returns:
        (column, row) by role id. Columns without a role keep their number; rows count from 0, and no two
        roles of a column share one.

    """
    kept = [role for role in catalogue.roles if role.id in shown]
    band = {role.id: BANDS.index(role.track) for role in kept}
    near: dict[str, list[str]] = {role.id: [] for role in kept}
    for source, target in edges:
        if source in near and target in near:
            near[source].append(target)
            near[target].append(source)
    columns = [[role.id for role in kept if role.stage == stage] for stage in STAGES]
    for column in columns:
        column.sort(key=band.__getitem__)
    best, fewest = columns, crossings(columns, edges)
    for sweep in range(SWEEPS):
        columns = _swept(columns, near, band, back=sweep % 2 == 1)
        crossed = crossings(columns, edges)
        if crossed < fewest:
            best, fewest = columns, crossed
    return _rows(best, near)


def crossings(columns: Sequence[Sequence[str]], edges: Collection[tuple[str, str]]) -> int:
    """Count pairs of edges between the same two columns whose ends stand in opposite orders."""
    place = {role: (c, r) for c, column in enumerate(columns) for r, role in enumerate(column)}
    between: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for source, target in edges:
        if source in place and target in place and place[source][0] != place[target][0]:
            (c, r), (d, t) = sorted((place[source], place[target]))
            between.setdefault((c, d), []).append((r, t))
    return sum(
        (one[0] - other[0]) * (one[1] - other[1]) < 0
        for drawn in between.values()
        for i, one in enumerate(drawn)
        for other in drawn[i + 1 :]
    )


def _swept(
    columns: Sequence[Sequence[str]],
    near: Mapping[str, Sequence[str]],
    band: Mapping[str, int],
    *,
    back: bool,
) -> list[list[str]]:
    """Order each column by track and then by the mean height of its neighbours, one column after another."""
    order = [list(column) for column in columns]
    for at in range(len(order))[:: -1 if back else 1]:
        height = {role: _middle(column, row) for column in order for row, role in enumerate(column)}
        own = set(order[at])
        wanted = {
            role: _mean([height[one] for one in near[role] if one not in own], height[role]) for role in own
        }
        order[at].sort(key=lambda role: (band[role], wanted[role]))
    return order


def _rows(columns: Sequence[Sequence[str]], near: Mapping[str, Sequence[str]]) -> dict[str, tuple[int, int]]:
    """Give each role a row: as near to its neighbours' as the order of its column and the height allow."""
    height = max((len(column) for column in columns), default=0)
    placed = {role: (c, row) for c, column in enumerate(columns) for row, role in enumerate(column)}
    widest = max(range(len(columns)), key=lambda c: len(columns[c]))
    for c in (*range(widest - 1, -1, -1), *range(widest + 1, len(columns))):
        least = 0
        for left, role in enumerate(columns[c]):
            rows = [placed[one][1] for one in near[role] if placed[one][0] != c]
            most = height - (len(columns[c]) - left)
            row = min(max(least, round(_mean(rows, least))), most)
            placed[role] = (c, row)
            least = row + 1
    return placed


def _middle(column: Sequence[str], row: int) -> float:
    """Return the height of a row, 0..1, so that columns of different lengths compare."""
    return (row + 0.5) / len(column)


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
