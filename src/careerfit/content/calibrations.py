"""Reads what a pack says about the answers that its numbers were fitted to."""

from collections.abc import Mapping

from careerfit.content.faults import shown
from careerfit.content.fields import Fields
from careerfit.content.suggestion import did_you_mean
from careerfit.model.calibration import Calibration, ChiSquare, ItemFit, ScaleFit
from careerfit.model.content import Scale

MOST_PEOPLE = 1_000_000_000
MOST_STEPS = 1_000_000
LARGEST_ERROR = 1000.0
LARGEST_VALUE = 1e12


def read_calibration(
    top: Fields, scales: Mapping[str, Scale], items: Mapping[str, ItemFit]
) -> Calibration | None:
    """Read the calibration of a pack, None when it states none.

    Args:
        top: the pack's own fields.
        scales: its scales by id.
        items: what its items say of how they were fitted.

    """
    fields = top.fields("calibration", optional=True)
    if "calibration" not in top:
        if items:
            message = f"The item {next(iter(items))} is fitted, but the pack states no calibration."
            top.fault("items", "calibration-missing", message, "Write calibration: what it was fitted to.")
        return None
    before = fields.fields("from")
    calibration = Calibration(
        date=fields.text("date"),
        people=fields.whole("people", 1, MOST_PEOPLE) or 0,
        version=before.text("version"),
        digest=before.text("digest"),
        comparable=fields.yes_no("comparable"),
        scales=_scales(fields, scales),
        items=items,
    )
    before.done()
    fields.done()
    return calibration


def read_item_fit(fields: Fields, categories: int) -> ItemFit | None:
    """Read how an item was fitted, None when it does not say."""
    own = fields.fields("fitted", optional=True)
    if "fitted" not in fields:
        return None
    merged = _merged(own, categories)
    free = max(categories - 1 - len(merged), 1)
    errors = own.fields("se")
    se_a = errors.number("a", 0, LARGEST_ERROR)
    se_b = errors.numbers("b", free, free, 0, LARGEST_ERROR)
    errors.done()
    fit = ItemFit(own.whole("people", 1, MOST_PEOPLE) or 0, se_a or 0.0, se_b, merged, _chi_square(own))
    own.done()
    return fit


def _scales(fields: Fields, known: Mapping[str, Scale]) -> dict[str, ScaleFit]:
    scales: dict[str, ScaleFit] = {}
    for scale, own in fields.entries("scales").identified():
        if scale not in known:
            message = f"The scale {shown(scale)} is not defined in this pack."
            own.faults.add(own.at, "unknown-scale", message, did_you_mean(scale, known))
        scales[scale] = ScaleFit(
            people=own.whole("people", 1, MOST_PEOPLE) or 0,
            log_likelihood=own.number("log_likelihood", -LARGEST_VALUE, 0) or 0.0,
            steps=own.whole("steps", 1, MOST_STEPS) or 0,
            mean=own.number("mean", -LARGEST_ERROR, LARGEST_ERROR) or 0.0,
            sd=own.number("sd", 0, LARGEST_ERROR) or 0.0,
        )
        own.done()
    return scales


def _merged(own: Fields, categories: int) -> tuple[int, ...]:
    """Read which thresholds were not fitted: different whole numbers from 1 to K - 1, in any order."""
    if "merged" not in own:
        own.node("merged", optional=True)
        return ()
    last = max(categories - 1, 1)
    numbers = own.numbers("merged", 1, last, 1, last)
    if any(not number.is_integer() for number in numbers):
        own.fault("merged", "number-expected", "A threshold's number is whole.", "Write 1 for the lowest.")
    merged = tuple(sorted({int(number) for number in numbers}))
    if len(merged) < len(numbers):
        own.fault("merged", "twice-in-list", "A threshold stands here twice.", "Remove one of the two.")
    return merged


def _chi_square(own: Fields) -> ChiSquare | None:
    fields = own.fields("fit", optional=True)
    if "fit" not in own:
        return None
    value = fields.number("chi_square", 0, LARGEST_VALUE)
    df, p = fields.whole("df", 1, MOST_PEOPLE), fields.number("p", 0, 1)
    fields.done()
    return ChiSquare(value or 0.0, df or 1, p or 0.0)
