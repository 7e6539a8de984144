"""What answers are compared with: a catalogue's roles, families and tracks as directions in scale space."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.posterior import Instrument
from careerfit.model.content import TRACKS, Catalogue, Family, Role, Track

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Targets:
    """A catalogue made ready to match with an instrument's scales.

    Every direction has length 1 (or 0 for a profile of zeros), each scale stretched by the square root
    of its weight, so that a plain product of two directions is the weighted cosine.

    Attributes:
        scales: ids of the scales that matching weighs, in the catalogue's order.
        columns: per scale, where it stands among a person's drawn scales: the instrument's scales,
            then those that the instrument does not measure.
        unmeasured: number of scales that matching weighs and the instrument does not measure.
        roots: square roots of the weights [scales].
        roles: all roles, in the catalogue's order.
        rows: per role, its row in ``directions``; roles that no answers can tell apart share a row.
        directions: [distinct directions, scales].
        families: all families, in the catalogue's order.
        tracks: the tracks that hold at least one role.
        centroids: their directions [tracks, scales].

    """

    scales: tuple[str, ...]
    columns: NDArray[np.intp]
    unmeasured: int
    roots: Floats
    roles: tuple[Role, ...]
    rows: NDArray[np.intp]
    directions: Floats
    families: tuple[Family, ...]
    tracks: tuple[Track, ...]
    centroids: Floats

    @classmethod
    def of(cls, catalogue: Catalogue, instrument: Instrument) -> "Targets":
        """Lay out a catalogue for matching with what the instrument measures.

        A scale that the catalogue weighs and the instrument lacks stays at the prior; one that the
        instrument measures and the catalogue does not weigh is not matched.
        """
        scales = tuple(scale for scale, weight in catalogue.weights.items() if weight > 0)
        unmeasured = [scale for scale in scales if scale not in instrument.scales]
        drawn = [*instrument.scales, *unmeasured]
        roots = np.sqrt(np.array([catalogue.weights[scale] for scale in scales], dtype=np.float64))
        profiles = [tuple(role.profile[scale] for scale in scales) for role in catalogue.roles]
        distinct: dict[tuple[float, ...], int] = {}
        rows: list[int] = []
        directions: list[Floats] = []
        for profile in profiles:
            direction = _unit(np.array(profile) * roots)
            # rounded as fits are: directions that differ less give fits that compare equal
            row = distinct.setdefault(tuple(np.round(direction, 9) + 0.0), len(directions))
            if row == len(directions):
                directions.append(direction)
            rows.append(row)
        centres = _track_centres(catalogue, profiles)
        return cls(
            scales=scales,
            columns=np.array([drawn.index(scale) for scale in scales], dtype=np.intp),
            unmeasured=len(unmeasured),
            roots=roots,
            roles=catalogue.roles,
            rows=np.array(rows, dtype=np.intp),
            directions=np.array(directions).reshape(-1, len(scales)),
            families=catalogue.families,
            tracks=tuple(centres),
            centroids=np.array([_unit(centre * roots) for centre in centres.values()]).reshape(
                -1, len(scales)
            ),
        )


def _track_centres(catalogue: Catalogue, profiles: Sequence[tuple[float, ...]]) -> dict[Track, Floats]:
    """Return each track's mean over its families of the mean over a family's distinct profiles.

    So neither a role that exists twice nor a family with many roles draws its track towards itself.
    """
    centres: dict[Track, Floats] = {}
    for track in TRACKS:
        families = []
        for family in catalogue.families:
            own = zip(catalogue.roles, profiles, strict=True)
            distinct = _distinct(profile for role, profile in own if role.family == family.id)
            if family.track == track and distinct:
                families.append(np.mean(distinct, axis=0))
        if families:
            centres[track] = np.mean(families, axis=0)
    return centres


def _distinct(profiles: Iterable[tuple[float, ...]]) -> list[tuple[float, ...]]:
    return list(dict.fromkeys(profiles))


def _unit(vector: Floats) -> Floats:
    length = float(np.sqrt((vector**2).sum()))
    return vector / length if length > 0 else vector
