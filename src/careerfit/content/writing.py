"""Writes a new version of a pack into a folder of its own: all of it or nothing, and never over anything.

What is written is YAML that needs no reader's guessing: every text is in double quotes, as in JSON.
"""

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from careerfit.content.check import check
from careerfit.content.faults import Faults
from careerfit.content.files import overlay_languages, pack_sources
from careerfit.content.packs import load_pack, read_pack
from careerfit.content.translation import OriginalPack
from careerfit.model.calibration import Calibration, ItemFit
from careerfit.model.content import Item, Pack
from careerfit.model.errors import CareerfitError

_BREAKS = {"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029", "\ufeff": "\\uFEFF", "\x7f": "\\x7F"}


def check_room(source: Path, out: Path) -> None:
    """Make sure that a new version can be written; CareerfitError says why not."""
    if out.exists() and not out.is_dir():
        raise CareerfitError(f"{out} is a file.", "Name a folder that does not exist yet.")
    if out.is_dir() and any(out.iterdir()):
        raise CareerfitError(
            f"{out} is not empty.", "A new version is written into a folder of its own; name another one."
        )
    if not out.resolve().parent.is_dir():
        raise CareerfitError(f"The folder {out.resolve().parent} does not exist.", "Make it first.")
    if overlay_languages(source) and (source / "catalogue.yaml").exists():
        raise CareerfitError(
            f"Questions and roles share the folder {source}, and its translations hold both.",
            "Put the pack into a folder of its own, with the questions' texts in its translations.",
        )


def write_version(source: Path, out: Path, pack: Pack) -> Pack:
    """Write a new version of the pack in ``source``, which stays as it is.

    Texts and translations are those of ``source``; the items' numbers, version, location uncertainty and
    calibration are those of ``pack``, and digits beyond those that are written are lost.

    Args:
        source: folder of the version before.
        out: folder that does not exist, or is empty.
        pack: the same items with their new numbers, in any language.

    Returns:
        The pack as it is read from the new folder, in its own language.

    Raises:
        CareerfitError: when the folder cannot be written to or holds something.
        ValueError: for a pack that would not be read without a fault.

    """
    check_room(source, out)
    faults = Faults()
    original = read_pack(pack_sources(source, faults), faults)
    if original is None:
        raise ValueError(f"the pack in {source} has faults")
    numbers = {item.id: (item.a, item.b) for item in pack.items}
    items = tuple(replace(item, a=numbers[item.id][0], b=numbers[item.id][1]) for item in original.pack.items)
    new = replace(
        original.pack,
        version=pack.version,
        location_sd=pack.location_sd,
        items=items,
        calibration=pack.calibration,
    )
    try:
        with _new_folder(out) as folder:
            text = pack_text(replace(original, pack=new))
            (folder / "pack.yaml").write_text(text, encoding="utf-8", newline="\n")
            for language in overlay_languages(source):
                shutil.copyfile(source / f"{language}.yaml", folder / f"{language}.yaml")
            written, _ = load_pack(folder, "")
            if (problems := check(folder)) or written is None:
                raise ValueError("; ".join(str(problem) for problem in problems))
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise CareerfitError(
            f"{out} cannot be written: {reason}.", "Name a folder that you may write to."
        ) from error
    return written


def pack_text(original: OriginalPack) -> str:
    """Return a pack as the text of its pack.yaml."""
    pack = original.pack
    lines = [
        f"id: {_text(pack.id)}",
        f"version: {_text(pack.version)}",
        f"language: {_text(pack.language)}",
        f"title: {_text(pack.title)}",
        f"location_sd: {_number(pack.location_sd)}",
    ]
    if pack.calibration is not None:
        lines += _calibration(pack.calibration)
    lines.append("formats:")
    for form, stem in original.stems.items():
        lines += [f"  {form}:", f"    stem: {_text(stem)}"]
        if options := original.options[form]:
            lines.append(f"    options: {_texts(options)}")
    lines.append("scales:")
    for scale in pack.scales:
        lines.append(f"  {scale.id}:")
        named = {"name": scale.name, "about": scale.about, "high": scale.high, "low": scale.low}
        lines += [f"    {name}: {_text(text)}" for name, text in named.items() if text]
    lines.append("items:")
    for item in pack.items:
        fit = pack.calibration.items.get(item.id) if pack.calibration else None
        lines += _item(item, original.stems[item.format], fit)
    return "\n".join(lines) + "\n"


def _calibration(calibration: Calibration) -> Iterator[str]:
    yield "calibration:"
    yield f"  date: {_text(calibration.date)}"
    yield f"  people: {calibration.people}"
    yield f"  from: {{version: {_text(calibration.version)}, digest: {_text(calibration.digest)}}}"
    yield f"  comparable: {_yes_no(yes=calibration.comparable)}"
    yield "  scales:"
    for scale, fit in calibration.scales.items():
        yield f"    {scale}:"
        yield f"      people: {fit.people}"
        yield f"      log_likelihood: {_number(fit.log_likelihood)}"
        yield f"      steps: {fit.steps}"
        yield f"      mean: {_number(fit.mean)}"
        yield f"      sd: {_number(fit.sd)}"


def _item(item: Item, stem: str, fit: ItemFit | None) -> Iterator[str]:
    yield f"  {item.id}:"
    yield f"    scale: {_text(item.scale)}"
    yield f"    format: {item.format}"
    yield f"    keyed: {item.keyed}"
    if item.stem != stem:
        yield f"    stem: {_text(item.stem)}"
    if item.ends:
        yield f"    first: {_text(item.ends[0])}"
        yield f"    second: {_text(item.ends[1])}"
    else:
        yield f"    text: {_text(item.text)}"
    if item.format == "situation":
        yield "    options:"
        yield from (f"      - {_text(option)}" for option in item.options)
    yield f"    a: {_number(item.a)}"
    yield f"    b: {_numbers(item.b)}"
    if fit is not None:
        yield from _fit(fit)
    yield f"    full: {_yes_no(yes=item.full)}"


def _fit(fit: ItemFit) -> Iterator[str]:
    yield "    fitted:"
    yield f"      people: {fit.people}"
    yield f"      se: {{a: {_number(fit.se_a)}, b: {_numbers(fit.se_b)}}}"
    if fit.merged:
        yield f"      merged: {_numbers(fit.merged)}"
    if fit.fit:
        test = f"chi_square: {_number(fit.fit.value)}, df: {fit.fit.df}, p: {_number(fit.fit.p)}"
        yield f"      fit: {{{test}}}"


@contextmanager
def _new_folder(out: Path) -> Iterator[Path]:
    """Give a folder to write into, which takes the place of ``out`` at the end, and is removed otherwise."""
    target = out.resolve()
    folder = target.with_name(f".{target.name}-{os.getpid()}")
    folder.mkdir()
    try:
        yield folder
        if target.is_dir():
            target.rmdir()  # only an empty one; not every system renames over it
        folder.rename(target)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _text(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(_BREAKS.get(sign, sign) for sign in quoted)


def _texts(texts: Sequence[str]) -> str:
    return f"[{', '.join(_text(text) for text in texts)}]"


def _number(value: float) -> str:
    """Write a number with up to four decimals, always in plain digits."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _numbers(values: Sequence[float]) -> str:
    return f"[{', '.join(_number(value) for value in values)}]"


def _yes_no(*, yes: bool) -> str:
    return "true" if yes else "false"
