"""Checks of a pack and a catalogue together: whether these questions can tell these roles apart.

Like scoring, this module needs numpy; only the command line imports it.
"""

from pathlib import Path

from careerfit.content.alike import Kept, load_alike
from careerfit.content.places import place_of
from careerfit.measurement.posterior import Instrument
from careerfit.measurement.separation import Alike, alike, expected_errors, first_shares
from careerfit.measurement.targets import Targets
from careerfit.measurement.verdict import TIE_CHANCE
from careerfit.model.content import RANKED_STAGES, STAGES, Catalogue, Pack, Role
from careerfit.model.errors import Problem

FEWEST_FIRST = 0.005
"""A role that fewer people than this have first is hidden behind its neighbours."""

LARGEST_ERROR = 0.5
"""Expected standard error from which a scale is thin: its reliability, 1 - error^2, is then under .75."""


def fits_together(pack: Pack, catalogue: Catalogue) -> bool:
    """Whether the pack measures every scale that the catalogue weighs."""
    measured = {scale.id for scale in pack.scales}
    return all(scale in measured for scale, weight in catalogue.weights.items() if weight > 0)


def check_together(
    pack: Pack, pack_folder: Path, catalogue: Catalogue, roles_folder: Path
) -> tuple[Problem, ...]:
    """Return the faults that show only when a pack and a catalogue that fit together are looked at as one."""
    instrument = Instrument.of(pack)
    targets = Targets.of(catalogue, instrument)
    errors = expected_errors(pack)
    kept, problems = load_alike(roles_folder, [role.id for role in catalogue.roles])
    pairs = alike(targets, errors, pack.location_sd, TIE_CHANCE)
    return (
        *problems,
        *(
            _thin(pack_folder / "pack.yaml", scale, error)
            for scale, error in errors.items()
            if error > LARGEST_ERROR
        ),
        *(
            _never_first(_file(roles_folder, catalogue.role(role)), catalogue.role(role), share)
            for role, share in shares_of_first(targets).items()
            if share < FEWEST_FIRST
        ),
        *_too_alike(roles_folder, catalogue, pairs, kept),
    )


def shares_of_first(targets: Targets) -> dict[str, float]:
    """Return by role id the share of people who have it first, among the roles it would be ranked with.

    Executives are ranked only for people who ask for them, and then with all others.
    """
    everywhere = first_shares(targets, STAGES)
    usual = first_shares(targets, RANKED_STAGES)
    return {role.id: usual.get(role.id, everywhere[role.id]) for role in targets.roles}


def _file(folder: Path, role: Role) -> Path:
    return folder / role.track / f"{role.id}.yaml"


def _thin(file: Path, scale: str, error: float) -> Problem:
    message = f"The full questionnaire measures {scale} with an expected error of {error:.2f}."
    remedy = f"Add items or make them more direct, until it is at most {LARGEST_ERROR:g}."
    return _problem(file, ("scales", scale), "scale-thin", message, remedy)


def _never_first(file: Path, role: Role, share: float) -> Problem:
    message = f"{role.title} comes first for {share:.2%} of simulated people: other roles stand in its way."
    remedy = "Look at its codes, rubric values and adjustments, or join it with the role beside it."
    return _problem(file, ("profile",), "role-never-first", message, remedy)


def _too_alike(
    folder: Path, catalogue: Catalogue, pairs: tuple[Alike, ...], kept: tuple[Kept, ...]
) -> list[Problem]:
    """Return pairs that are too alike without a reason, and reasons for pairs that are not."""
    reasons = {pair.roles: pair for pair in kept}
    found: list[Problem] = []
    for pair in pairs:
        if reasons.pop(frozenset((pair.first, pair.second)), None) is None:
            first, second = catalogue.role(pair.first), catalogue.role(pair.second)
            message = (
                f"Answers cannot tell {second.title} from {first.title}: somebody exactly like the one "
                f"sees the other above it with a chance of {pair.chance:.0%}."
            )
            remedy = "Part their profiles by evidence, join them, or say in alike.yaml why both stay."
            found.append(_problem(_file(folder, second), ("profile",), "roles-too-alike", message, remedy))
    for needless in reasons.values():
        place, names = needless.place, " and ".join(sorted(needless.roles))
        message = f"Answers can tell {names} apart, so no reason is needed."
        file = str(folder / "alike.yaml")
        found.append(Problem(file, place.line, place.column, "alike-needless", message, "Remove the entry."))
    return found


def _problem(file: Path, keys: tuple[str, ...], rule: str, message: str, remedy: str) -> Problem:
    place = place_of(file, *keys)
    return Problem(str(file), place.line, place.column, rule, message, remedy)
