"""Content through the cache: the door by which the program reads packs, catalogues, words and guide.

The modules that parse are imported only when something has to be parsed, because importing YAML costs
25 ms of every start, and a start whose content has not changed needs none of it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from careerfit.content import cache
from careerfit.content.faults import Faults
from careerfit.content.files import (
    Sources,
    catalogue_sources,
    guide_sources,
    overlay_languages,
    pack_sources,
    words_sources,
)
from careerfit.model.content import Catalogue, Pack
from careerfit.model.errors import Problem
from careerfit.model.words import Words

if TYPE_CHECKING:  # its own pages alone need it, and come after the first question
    from careerfit.model.guide import Guide

Content = TypeVar("Content", Pack, Catalogue, Words, "Guide")


def pack(folder: Path, language: str = "en") -> tuple[Pack | None, tuple[Problem, ...]]:
    """Read the pack in a folder, from the cache when nothing has changed.

    Its texts are those of the language where the folder has them, otherwise those of its own language.
    """
    faults = Faults()

    def parse(sources: Sources) -> Pack | None:
        from careerfit.content.packs import parse_pack  # noqa: PLC0415 - imports YAML, see above

        return parse_pack(sources, faults)

    return _cached(Pack, "pack", pack_sources(folder, faults, language), faults, parse)


def catalogue(folder: Path, language: str = "en") -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """Read the catalogue in a folder, from the cache when nothing has changed; languages as for `pack`."""
    faults = Faults()

    def parse(sources: Sources) -> Catalogue | None:
        from careerfit.content.catalogue import parse_catalogue  # noqa: PLC0415 - imports YAML, see above

        return parse_catalogue(sources, faults)

    return _cached(Catalogue, "catalogue", catalogue_sources(folder, faults, language), faults, parse)


def words(language: str) -> tuple[Words | None, tuple[Problem, ...]]:
    """Read the sentences of a language, from the cache when nothing has changed."""
    faults = Faults()

    def parse(sources: Sources) -> Words | None:
        from careerfit.content.words import parse_words  # noqa: PLC0415 - imports YAML, see above

        return parse_words(language, sources, faults)

    return _cached(Words, "words", words_sources(language, faults), faults, parse)


def guide(language: str) -> tuple[Guide | None, tuple[Problem, ...]]:
    """Read the field guide in a language, from the cache when nothing has changed."""
    from careerfit.model.guide import Guide  # noqa: PLC0415 - as above

    faults = Faults()

    def parse(sources: Sources) -> Guide | None:
        from careerfit.content.guide import parse_guide  # noqa: PLC0415 - imports YAML, see above

        return parse_guide(language, sources, faults)

    return _cached(Guide, "guide", guide_sources(language, faults), faults, parse)


def languages(folder: Path) -> tuple[str, ...]:
    """Return the languages that a pack or catalogue can be read in, its own first; () when it has faults."""
    overlays = overlay_languages(folder)
    own: list[str] = []
    if (folder / "pack.yaml").exists() and (found := pack(folder, "")[0]):
        own.append(found.language)
    elif (folder / "catalogue.yaml").exists() and (roles := catalogue(folder, "")[0]):
        own.append(roles.language)
    return tuple(dict.fromkeys([*own, *overlays])) if own else ()


def _cached(
    kind: type[Content],
    name: str,
    sources: Sources,
    faults: Faults,
    parse: Callable[[Sources], Content | None],
) -> tuple[Content | None, tuple[Problem, ...]]:
    """Return the kept value of these sources, otherwise parse them and keep a clean result."""
    entry = cache.key(name, sources)
    if not len(faults):
        kept = cache.fetch(name, entry)
        if isinstance(kept, kind):
            return kept, ()
    value = parse(sources)
    if value is not None:
        cache.keep(name, entry, value)
    return value, faults.sorted()
