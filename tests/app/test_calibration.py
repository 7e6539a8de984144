"""Calibration of a pack: what becomes of version, zero and people, and what is said about it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from careerfit import paths
from careerfit.app.authors.calibration import Request, calibrate, misfits, next_version, notes
from careerfit.app.workspace import Content
from careerfit.model.calibration import Calibration, ChiSquare, ItemFit, ScaleFit
from careerfit.model.content import Pack
from careerfit.model.errors import CareerfitError

GOOD, BAD = ChiSquare(30.0, 30, 0.46), ChiSquare(90.0, 30, 0.00001)


def request(out: Path, *scales: str) -> Request:
    return Request(paths.PACK, out, scales, anchored=False, day=date(2026, 3, 31))


def silent(_scale: str, _step: int, _change: float) -> None:
    """Watch nothing."""


@pytest.mark.parametrize(
    ("before", "after"),
    [("1.0.0", "1.1.0"), ("2.7.3", "2.8.0"), ("3", "3.1"), ("1.9", "1.10"), ("draft", "draft.1")],
)
def test_the_second_number_of_a_version_is_raised(before: str, after: str) -> None:
    assert next_version(before) == after


def test_a_scale_that_the_pack_lacks_is_named(content: Content, tmp_path: Path) -> None:
    with pytest.raises(CareerfitError, match="has no scale analytcal"):
        calibrate(request(tmp_path / "new", "analytcal"), content.pack, [{}] * 500, silent)


def test_too_few_people_are_refused_with_their_number(content: Content, tmp_path: Path) -> None:
    with pytest.raises(CareerfitError, match="Too few people: 199 answer sheets"):
        calibrate(request(tmp_path / "new"), content.pack, [{"an-01": 3}] * 199, silent)
    assert not (tmp_path / "new").exists()


def test_the_folder_is_looked_at_before_anything_is_computed(content: Content) -> None:
    with pytest.raises(CareerfitError, match="is not empty"):
        calibrate(request(paths.PACK), content.pack, [], silent)


def fitted(pack: Pack, people: int, fits: dict[str, ChiSquare | None], merged: tuple[int, ...] = ()) -> Pack:
    """Say of a pack that its analytical items with these ids were fitted."""
    items = {
        item: ItemFit(people, 0.1, (0.1,) * (4 - len(merged)), merged, fit) for item, fit in fits.items()
    }
    scales = {"analytical": ScaleFit(people, -1000.0, 20, 0.1, 1.1)}
    made = Calibration("2026-03-31", people, "1.0.0", "ab", comparable=False, scales=scales, items=items)
    return replace(pack, calibration=made)


def all_of(pack: Pack, fit: ChiSquare | None) -> dict[str, ChiSquare | None]:
    return {item.id: fit for item in pack.items if item.scale == "analytical"}


def test_a_pack_without_calibration_has_no_notes(content: Content) -> None:
    assert notes(content.words, content.pack) == ()
    assert misfits(content.pack) == ()


def test_a_clean_calibration_says_what_results_stand_on_and_what_was_left(content: Content) -> None:
    said = notes(content.words, fitted(content.pack, 600, all_of(content.pack, GOOD)))
    assert len(said) == 2
    assert said[0].startswith("Not calibrated, and as uncertain as before: creative, interpersonal")
    assert "must not be compared with those of version 1.0.0" in said[1]


def test_every_weakness_is_said_with_its_items(content: Content) -> None:
    fits = {**all_of(content.pack, None), "an-02": BAD}
    del fits["an-01"]
    said = " ".join(notes(content.words, fitted(content.pack, 499, fits, merged=(1,))))
    assert "Fewer than 500 people answered analytical" in said
    assert "all chose the same: an-01." in said
    assert "fewer than 10 people chose were counted together with a neighbor in: an-02, an-03" in said
    assert "Answers do not go as the model says in: an-02." in said
    assert "fewer than 200 people answered every fitted item of: analytical" in said


def test_many_tests_make_a_misfit_rarer(content: Content) -> None:
    weak = ChiSquare(45.0, 30, 0.02)
    alone = fitted(content.pack, 600, {"an-01": weak})
    among = fitted(content.pack, 600, {**all_of(content.pack, GOOD), "an-01": weak})
    assert misfits(alone) == ("an-01",)
    assert misfits(among) == ()
