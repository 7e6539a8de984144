"""Reads a pack: scales, items and the rule for the numbers of items that nobody has answered yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from careerfit.content import source
from careerfit.content.calibrations import read_calibration, read_item_fit
from careerfit.content.digest import with_digest
from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import Fields
from careerfit.content.files import Sources, pack_sources
from careerfit.content.nodes import Place
from careerfit.content.released import check_released
from careerfit.content.suggestion import did_you_mean
from careerfit.content.translation import OriginalPack, translated_pack
from careerfit.model.calibration import ItemFit
from careerfit.model.content import FORMATS, Format, Item, Keyed, Pack, Scale
from careerfit.model.errors import Problem

FEWEST_ITEMS = 3
SLOPES = (0.2, 4.0)
THRESHOLDS = (-8.0, 8.0)
OPTIONS = (2, 7)


@dataclass(frozen=True, slots=True)
class _Rule:
    """How an item's numbers follow from an author's judgement until people have answered it."""

    slopes: tuple[float, ...]  # by directness 1..4
    spread: Mapping[str, float]  # by format
    shift: float


@dataclass(frozen=True, slots=True)
class _Setting:
    """What items of a pack refer to."""

    scales: Mapping[str, Scale]
    stems: Mapping[Format, str]
    options: Mapping[Format, tuple[str, ...]]  # of the formats that are described; () where items bring them
    rule: _Rule | None


def load_pack(folder: Path, language: str = "en") -> tuple[Pack | None, tuple[Problem, ...]]:
    """Read the pack in a folder; with any fault there is no pack, and the faults say why.

    Its texts are those of the language where the folder has them, otherwise those of its own language.
    """
    faults = Faults()
    pack = parse_pack(pack_sources(folder, faults, language), faults)
    return pack, faults.sorted()


def parse_pack(sources: Sources, faults: Faults) -> Pack | None:
    """Turn the files of a pack into its value, None when there is any fault."""
    original = read_pack(sources, faults)
    overlay = sources.overlay()
    if original is None or overlay is None:
        return original.pack if original else None
    return translated_pack(original, overlay, faults)


def read_pack(sources: Sources, faults: Faults) -> OriginalPack | None:
    """Turn the files of a pack into its value in its own language, None when there is any fault."""
    file = sources.one("pack")
    if file is None:
        return None
    own = FileFaults(faults, file.file)
    root = source.parse(file.data, own)
    if root is None:
        return None
    top = Fields(root.place, root, own)
    pack_id, version = top.id("id"), top.text("version")
    title, language = top.text("title"), top.language("language")
    location_sd = top.number("location_sd", 0, 2)
    rule = _rule(top)
    stems, options = _formats(top)
    scales, places = _scales(top)
    items, fits, clear = _items(top, _Setting(scales, stems, options, rule))
    calibration = read_calibration(top, scales, fits)
    top.done()
    if clear:
        _enough(items, places, own)
    if len(faults):
        return None
    pack = with_digest(
        Pack(
            id=pack_id,
            version=version,
            title=title,
            language=language,
            location_sd=location_sd or 0.0,
            scales=tuple(scales.values()),
            items=items,
            digest="",
            calibration=calibration,
        )
    )
    check_released(sources.one("released"), version, pack.digest, top, faults)
    return None if len(faults) else OriginalPack(pack, stems, options)


def provisional_thresholds(spread: float, shift: float, extremity: int, categories: int) -> tuple[float, ...]:
    """Return K - 1 rising thresholds of an item that nobody has answered, in SDs, in its scale's direction.

    b_k = spread (2k / K - 1) + shift * extremity for k = 1..K-1: our own rule, frozen before any
    simulation; rounded to 6 decimals.
    """
    return tuple(
        round(spread * (2 * k / categories - 1) + shift * extremity, 6) + 0.0 for k in range(1, categories)
    )


def _rule(top: Fields) -> _Rule | None:
    if "provisional" not in top:
        top.node("provisional", optional=True)
        return None
    fields = top.fields("provisional")
    slopes = fields.numbers("slopes", 4, 4, *SLOPES)
    shift = fields.number("shift", 0, 2)
    spread = fields.fields("spread")
    by_format: dict[str, float] = {}
    for name in FORMATS:
        if spread.node(name, optional=True) is not None or not spread.usable:
            by_format[name] = spread.number(name, 0.1, 8) or 1.0
    spread.done()
    fields.done()
    return _Rule(slopes, by_format, shift or 0.0)


def _formats(top: Fields) -> tuple[dict[Format, str], dict[Format, tuple[str, ...]]]:
    stems: dict[Format, str] = {}
    options: dict[Format, tuple[str, ...]] = {}
    formats = top.entries("formats")
    for name in FORMATS:
        if formats.node(name, optional=True) is None:
            continue
        fields = formats.fields(name)
        stems[name] = fields.text("stem")
        options[name] = () if name == "situation" else fields.texts("options", *OPTIONS)
        fields.done()
    formats.done()
    return stems, options


def _scales(top: Fields) -> tuple[dict[str, Scale], dict[str, Place]]:
    scales: dict[str, Scale] = {}
    places: dict[str, Place] = {}
    names: dict[str, Place] = {}
    for scale_id, fields in top.entries("scales").identified():
        name = fields.text("name")
        scales[scale_id] = Scale(
            id=scale_id,
            name=name,
            about=fields.text("about"),
            high=fields.text("high"),
            low=fields.text("low", optional=True),
        )
        places[scale_id] = fields.at
        fields.done()
        twice(names, name, fields, "name")
    return scales, places


def twice(seen: dict[str, Place], title: str, fields: Fields, name: str) -> None:
    """Report a title or text that another entry of the same kind has already; remember it otherwise."""
    key = title.casefold()
    if key and key in seen:
        message = f"{shown(title)} stands on line {seen[key].line} already."
        fields.fault(name, "title-twice", message, "Give each entry a title or text of its own.")
    seen.setdefault(key, fields.place(name))


def _items(top: Fields, setting: _Setting) -> tuple[tuple[Item, ...], dict[str, ItemFit], bool]:
    """Read the items, how those that say so were fitted, and whether all their scales and keys are clear."""
    items: list[Item] = []
    fits: dict[str, ItemFit] = {}
    texts: dict[str, Place] = {}
    entries = top.entries("items")
    clear = True
    for item_id, fields in entries.identified():
        item = _item(item_id, fields, setting)
        items.append(item)
        known = fields.written("format") == item.format
        if not known:
            fields.let_be()
        if "a" in fields and (fit := read_item_fit(fields, item.categories)):
            fits[item_id] = fit
        clear &= known and item.scale in setting.scales and fields.written("keyed") in ("1", "+1", "-1")
        fields.done()
        twice(texts, item.text or " / ".join(item.ends), fields, "first" if item.ends else "text")
    return tuple(items), fits, clear and len(items) == len(tuple(entries.pairs())) > 0


def _item(item_id: str, fields: Fields, setting: _Setting) -> Item:
    scale = fields.text("scale")
    if scale and scale not in setting.scales:
        message = f"The scale {shown(scale)} is not defined in this pack."
        fields.fault("scale", "unknown-scale", message, did_you_mean(scale, setting.scales))
    kind = fields.choice("format", FORMATS)
    if fields.written("format") != kind:  # which fields belong here is then unknown
        return Item(item_id, scale, kind, 1, "", "", (), (), 1.0, (), full=False)
    keyed = fields.whole("keyed", -1, 1)
    if keyed == 0:
        fields.fault("keyed", "keyed-value", "An item is keyed 1 or -1.", "Write -1 where more means less.")
    text = "" if kind == "pair" else fields.text("text")
    ends = (fields.text("first"), fields.text("second")) if kind == "pair" else ()
    own_stem = fields.text("stem", optional=True) if kind == "situation" else ""
    options = _options(kind, fields, setting)
    a, b = _parameters(kind, len(options), fields, setting.rule)
    direction: Keyed = -1 if keyed == -1 else 1
    return Item(
        id=item_id,
        scale=scale,
        format=kind,
        keyed=direction,
        stem=own_stem or setting.stems.get(kind, ""),
        text=text,
        ends=ends,
        options=options,
        a=a,
        b=b,
        full=fields.yes_no("full"),
    )


def _options(kind: Format, fields: Fields, setting: _Setting) -> tuple[str, ...]:
    if kind not in setting.options:
        message = f"The format {kind} is not described under formats."
        fields.fault("format", "unknown-format", message, f"Add {kind} there, with its stem.")
    if kind == "situation":
        return fields.texts("options", *OPTIONS)
    return setting.options.get(kind, ())


def _parameters(
    kind: Format, categories: int, fields: Fields, rule: _Rule | None
) -> tuple[float, tuple[float, ...]]:
    """Read fitted parameters, or derive provisional ones from directness and extremity."""
    if "a" in fields or "b" in fields:
        return _fitted(categories, fields)
    directness = fields.whole("directness", 1, 4)
    extremity = fields.whole("extremity", -2, 2)
    if rule is None:
        message = "The pack gives no rule for items without fitted parameters."
        fields.faults.add(
            fields.at, "rule-missing", message, "Add provisional: to the pack, or a and b here."
        )
    elif kind not in rule.spread:
        message = f"The provisional rule has no spread for the format {kind}."
        fields.fault("format", "rule-missing", message, f"Add {kind} to provisional: spread.")
    elif directness is not None and extremity is not None and categories > 1 and rule.slopes:
        slope = rule.slopes[directness - 1]
        return slope, provisional_thresholds(rule.spread[kind], rule.shift, extremity, categories)
    return 1.0, ()


def _fitted(categories: int, fields: Fields) -> tuple[float, tuple[float, ...]]:
    for name in ("directness", "extremity"):
        if fields.node(name, optional=True) is not None:
            message = f"The item has {name} beside fitted parameters."
            fields.fault(
                name, "parameters-twice", message, "Keep either directness and extremity, or a and b."
            )
    a = fields.number("a", *SLOPES)
    b = fields.numbers("b", OPTIONS[0] - 1, OPTIONS[1] - 1, *THRESHOLDS)
    if b and categories and len(b) != categories - 1:
        message = f"{len(b)} thresholds do not part {categories} options."
        fields.fault("b", "thresholds-count", message, f"Write {categories - 1}.")
    if any(after <= before for before, after in pairwise(b)):
        fields.fault("b", "thresholds-rising", "The thresholds do not rise.", "Write them from low to high.")
    return a or 1.0, b


def _enough(items: tuple[Item, ...], places: Mapping[str, Place], faults: FileFaults) -> None:
    """Report scales that their items cannot measure."""
    by_scale: dict[str, list[Item]] = {scale: [] for scale in places}
    for item in items:
        by_scale.get(item.scale, []).append(item)
    for scale, own in by_scale.items():
        if len(own) < FEWEST_ITEMS:
            message = f"The scale {scale} has {len(own)} items."
            faults.add(places[scale], "scale-too-few-items", message, f"Write at least {FEWEST_ITEMS}.")
            continue
        if len({item.keyed for item in own}) == 1:
            message = f"All items of the scale {scale} are keyed {own[0].keyed}."
            remedy = "Turn some round, so that agreeing with everything does not count as a preference."
            faults.add(places[scale], "scale-keyed-one-way", message, remedy)
        if not any(item.full for item in own):
            message = f"No item of the scale {scale} is part of the full questionnaire."
            faults.add(places[scale], "scale-not-in-full", message, "Mark some of them full: true.")
