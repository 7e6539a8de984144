"""Reads a catalogue: the scales of roles, the families, and all roles with their computed profiles."""

from pathlib import Path

from careerfit.content import source
from careerfit.content.digest import with_digest
from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import Fields
from careerfit.content.figures import read_figures
from careerfit.content.files import Source, Sources, catalogue_sources
from careerfit.content.moves import read_moves
from careerfit.content.nodes import Place
from careerfit.content.packs import twice
from careerfit.content.released import check_released
from careerfit.content.roles import read_role
from careerfit.content.scaling import Scaling, read_scaling
from careerfit.content.translation import translated_catalogue
from careerfit.model.content import TRACKS, Catalogue, Family, Move, Role
from careerfit.model.errors import Problem


def load_catalogue(folder: Path, language: str = "en") -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """Read the catalogue in a folder; with any fault there is no catalogue, and the faults say why.

    Its texts are those of the language where the folder has them, otherwise those of its own language.
    Figures come from evidence.csv and reference.csv of the shipped catalogue; the folder's own files of
    these names add to them, and replace a figure of the same code and element.
    """
    faults = Faults()
    catalogue = parse_catalogue(catalogue_sources(folder, faults, language), faults)
    return catalogue, faults.sorted()


def parse_catalogue(sources: Sources, faults: Faults) -> Catalogue | None:
    """Turn the files of a catalogue into its value, None when there is any fault."""
    catalogue = read_catalogue(sources, faults)
    overlay = sources.overlay()
    if catalogue is None or overlay is None:
        return catalogue
    return translated_catalogue(catalogue, overlay, faults)


def read_catalogue(sources: Sources, faults: Faults) -> Catalogue | None:
    """Turn the files of a catalogue into its value in its own language, None when there is any fault."""
    listed = not len(faults)  # no file was left out
    figures = read_figures(sources.all("evidence"), sources.all("reference"), faults)
    top = _top(sources.one("catalogue"), faults)
    families = _families(_top(sources.one("families"), faults))
    if top is None:
        return None
    version, language = top.text("version"), top.language("language")
    scaling = read_scaling(top, figures)
    top.done()
    roles = _roles(sources, {family.id: family for family, _ in families}, scaling, faults)
    moves: tuple[Move, ...] = ()
    if _complete(roles, sources, faults):
        _used(families, roles)
        by_id = {role.id: role for role in roles}
        moves = read_moves(sources.one("moves"), by_id, figures, faults) if listed else ()
    if len(faults):
        return None
    catalogue = with_digest(
        Catalogue(
            version=version,
            language=language,
            weights={rule.id: rule.weight for rule in scaling.scales.values()},
            families=tuple(family for family, _ in families),
            roles=roles,
            moves=moves,
            digest="",
        )
    )
    check_released(sources.one("released"), version, catalogue.digest, top, faults)
    return None if len(faults) else catalogue


def _top(file: Source | None, faults: Faults) -> Fields | None:
    if file is None:
        return None
    own = FileFaults(faults, file.file)
    root = source.parse(file.data, own)
    return None if root is None else Fields(root.place, root, own)


def _families(top: Fields | None) -> list[tuple[Family, Fields]]:
    families: list[tuple[Family, Fields]] = []
    titles: dict[str, Place] = {}
    for family_id, fields in top.identified() if top is not None else ():
        title = fields.text("title")
        family = Family(family_id, title, fields.choice("track", TRACKS), fields.text("about"))
        fields.done()
        twice(titles, title, fields, "title")
        families.append((family, fields))
    return families


def _roles(
    sources: Sources, families: dict[str, Family], scaling: Scaling, faults: Faults
) -> tuple[Role, ...]:
    roles: list[Role] = []
    files: dict[str, str] = {}
    titles: dict[str, str] = {}
    for track in TRACKS:
        for file in sources.all(track):
            if faults.full:
                return tuple(roles)
            if file.stem in files:
                message = f"The id {shown(file.stem)} is the id of {files[file.stem]} too."
                faults.add(
                    file.file, Place(), "role-twice", message, "Give one of the two files another name."
                )
            files.setdefault(file.stem, file.file)
            read = read_role(file, track, families, scaling, faults)
            if read is None:
                continue
            role, top = read
            roles.append(role)
            if role.title and role.title.casefold() in titles:
                message = f"{shown(role.title)} is the title of {titles[role.title.casefold()]} too."
                top.fault("title", "title-twice", message, "Give each role a title of its own.")
            titles.setdefault(role.title.casefold(), file.file)
    return tuple(roles)


def _complete(roles: tuple[Role, ...], sources: Sources, faults: Faults) -> bool:
    """Whether there are roles and each file of one could be parsed; report that there is none."""
    written = sum(len(sources.all(track)) for track in TRACKS)
    if not written:
        message = f"No role stands in {', '.join(TRACKS)}."
        faults.add(sources.folder, Place(), "no-roles", message, "Write one file a role in these folders.")
    return 0 < written == len(roles)


def _used(families: list[tuple[Family, Fields]], roles: tuple[Role, ...]) -> None:
    """Report families that no role is in."""
    used = {role.family for role in roles}
    if used - {family.id for family, _ in families}:  # one of these may be meant
        return
    for family, fields in families:
        if family.id not in used:
            message = f"No role is in the family {family.id}."
            fields.faults.add(fields.at, "family-without-roles", message, "Remove it, or add a role to it.")
