"""Moves between roles: what is read, and what they must be as a whole, on catalogues of a few roles."""

import random
from pathlib import Path
from typing import NamedTuple

import pytest

from careerfit.content.catalogue import load_catalogue
from careerfit.content.routes import has_two_routes, least_years, route
from careerfit.model.content import Move

EVIDENCE = """code,element,value,source
11-1111.00,Job Zone,4,made up
22-2222.00,Job Zone,3,made up
11-1111,Median wage,90000,made up
11-1111,Related experience,5 years or more,made up
22-2222,Median wage,80000,made up
22-2222,Related experience,Less than 5 years,made up
"""


class Way(NamedTuple):
    source: str
    target: str
    kind: str = "promotion"
    years: str = "[2, 4]"
    note: str = ""


STAGES = {"starter": "entry", "seller": "professional", "leader": "manager", "chief": "executive"}
WAYS = [
    Way("starter", "seller"),
    Way("starter", "leader", years="[3, 6]"),
    Way("seller", "leader", years="[3, 6]"),
    Way("leader", "chief"),
]


@pytest.fixture
def folder(roles_folder: Path) -> Path:
    """Return a folder of four roles of one track, one a stage, with two ways to the top."""
    (roles_folder / "evidence.csv").write_text(EVIDENCE, encoding="utf-8")
    (roles_folder / "families.yaml").write_text(
        "one: {title: One, track: sales, about: x}\n", encoding="utf-8"
    )
    template = (roles_folder / "sales" / "field-adviser.yaml").read_text("utf-8")
    for path in roles_folder.glob("*/*.yaml"):
        path.unlink()
    template = template.replace("family: customers", "family: one").replace("41-4012", "22-2222")
    for role, stage in STAGES.items():
        text = template.replace("title: Field Adviser", f"title: {role.title()}")
        text = text.replace("stage: professional", f"stage: {stage}")
        (roles_folder / "sales" / f"{role}.yaml").write_text(text, encoding="utf-8")
    _write(roles_folder, WAYS)
    return roles_folder


def _write(folder: Path, ways: list[Way]) -> None:
    lines = ["moves:"]
    for way in ways:
        lines += [f"  - from: {way.source}", f"    to: {way.target}", f"    kind: {way.kind}"]
        lines += [f"    years: {way.years}", "    gate: A year over quota.", "    skills: [Selling]"]
        lines += ["    evidence: None."] + ([f"    note: {way.note}"] if way.note else [])
    (folder / "moves.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _edit(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def _found(folder: Path) -> list[tuple[str, int]]:
    """Return rule and line of every fault, all of which must stand in moves.yaml."""
    problems = load_catalogue(folder)[1]
    assert {Path(problem.file).name for problem in problems} <= {"moves.yaml"}
    return [(problem.rule, problem.line) for problem in problems]


def _line(folder: Path, text: str, nth: int = 0) -> int:
    """Return the line on which a text stands for the n-th time."""
    lines = (folder / "moves.yaml").read_text("utf-8").splitlines()
    return [number for number, line in enumerate(lines, start=1) if text in line][nth]


def test_moves_are_read_in_the_order_of_the_file(folder: Path) -> None:
    _write(folder, [*WAYS[:3], Way("leader", "chief", note="It is rare.")])
    catalogue, problems = load_catalogue(folder)
    assert problems == ()
    assert catalogue is not None
    assert [(move.source, move.target) for move in catalogue.moves] == [way[:2] for way in WAYS]
    assert catalogue.moves[3] == Move(
        "leader", "chief", "promotion", (2.0, 4.0), "A year over quota.", ("Selling",), "None.", "It is rare."
    )


def test_a_catalogue_without_moves_has_none(folder: Path) -> None:
    (folder / "moves.yaml").unlink()
    catalogue, problems = load_catalogue(folder)
    assert problems == ()
    assert catalogue is not None
    assert catalogue.moves == ()


def test_a_changed_move_changes_the_digest(folder: Path) -> None:
    before, _ = load_catalogue(folder)
    _edit(folder, "moves.yaml", "years: [2, 4]", "years: [2, 5]")
    after, _ = load_catalogue(folder)
    assert before is not None
    assert after is not None
    assert before.digest != after.digest


def test_a_move_that_stands_twice_is_reported_at_the_second(folder: Path) -> None:
    _write(folder, [*WAYS, WAYS[0]])
    assert _found(folder) == [("move-twice", _line(folder, "to: seller", 1))]


def test_an_unknown_role_is_told_which_one_was_probably_meant(folder: Path) -> None:
    _write(folder, [*WAYS, Way("seler", "chief")])
    (problem,) = load_catalogue(folder)[1]
    assert (problem.rule, problem.remedy) == ("unknown-role", "Did you mean seller?")


def test_a_cross_over_within_a_track_is_reported(folder: Path) -> None:
    _write(folder, [Way("starter", "seller", "cross-over"), *WAYS[1:]])
    assert _found(folder) == [("move-within-track", _line(folder, "kind: cross-over"))]


def test_a_lateral_move_that_leaves_its_track_is_reported(folder: Path) -> None:
    (folder / "bridge").mkdir(exist_ok=True)
    (folder / "sales" / "seller.yaml").rename(folder / "bridge" / "seller.yaml")
    _write(
        folder, [Way("starter", "seller", "lateral"), WAYS[1], Way("seller", "leader", "cross-over"), WAYS[3]]
    )
    assert _found(folder) == [("move-leaves-track", _line(folder, "kind: lateral"))]


@pytest.mark.parametrize(
    ("kind", "note", "found"),
    [
        ("lateral", "For a life with less travel.", False),
        ("lateral", "", True),
        ("promotion", "It is meant so.", True),
    ],
)
def test_a_stage_falls_only_in_a_lateral_move_with_a_note(
    kind: str, note: str, found: bool, folder: Path
) -> None:
    _write(folder, [*WAYS, Way("chief", "seller", kind, note=note)])
    rules = [rule for rule, line in _found(folder) if line == _line(folder, "to: seller", 1)]
    assert ("stage-falls" in rules) == found


@pytest.mark.parametrize(
    ("edit", "rule"),
    [
        (("22-2222.00", "11-1111.00"), "job-zone-falls"),
        (('wage: "22-2222"', 'wage: "11-1111"'), "wage-falls"),
    ],
)
def test_what_falls_along_a_promotion_needs_a_note(edit: tuple[str, str], rule: str, folder: Path) -> None:
    _edit(folder, "sales/starter.yaml", *edit)
    _edit(folder, "sales/leader.yaml", *edit)
    _edit(folder, "sales/chief.yaml", *edit)
    _write(folder, [WAYS[0], Way("starter", "leader", years="[5, 6]"), *WAYS[2:]])
    assert _found(folder) == [(rule, _line(folder, "to: seller"))]
    _write(folder, [Way("starter", "seller", note="Pay falls at first."), *WAYS[1:]])
    assert rule not in [found for found, _ in _found(folder)]


def test_a_lateral_move_may_lead_to_a_lower_wage(folder: Path) -> None:
    for role in ("starter", "leader", "chief"):
        _edit(folder, f"sales/{role}.yaml", 'wage: "22-2222"', 'wage: "11-1111"')
    _write(folder, [Way("starter", "seller", "lateral"), *WAYS[1:]])
    assert "wage-falls" not in [rule for rule, _ in _found(folder)]


def test_a_manager_needs_the_experience_that_is_usual(folder: Path) -> None:
    for role in ("leader", "chief"):  # 5 years or more; the two ways take 2 + 3 and 3 years at least
        _edit(folder, f"sales/{role}.yaml", 'wage: "22-2222"', 'wage: "11-1111"')
    assert _found(folder) == [("experience-short", _line(folder, "years: [3, 6]"))]
    _write(folder, [WAYS[0], Way("starter", "leader", years="[3, 6]", note="In small firms."), *WAYS[2:]])
    assert _found(folder) == []
    _write(folder, [WAYS[0], Way("starter", "leader", years="[5, 6]"), *WAYS[2:]])
    assert _found(folder) == []


def test_less_than_five_years_of_experience_are_at_least_one(folder: Path) -> None:
    _write(folder, [WAYS[0], Way("starter", "leader", years="[0.5, 6]"), *WAYS[2:]])
    assert _found(folder) == [("experience-short", _line(folder, "years: [0.5"))]


def test_an_executive_that_no_route_reaches_is_reported(folder: Path) -> None:
    _write(folder, WAYS[:3])
    assert [rule for rule, _ in _found(folder)] == ["executive-unreached"]


def test_an_entry_role_with_one_way_only_has_too_few(folder: Path) -> None:
    _write(folder, [WAYS[0], *WAYS[2:]])
    assert [rule for rule, _ in _found(folder)] == ["routes-too-few"]


def test_each_end_needs_a_route_from_each_entry_role(folder: Path) -> None:
    text = (folder / "sales" / "starter.yaml").read_text("utf-8")
    beside = folder / "sales" / "helper.yaml"
    beside.write_text(text.replace("title: Starter", "title: Helper"), encoding="utf-8")
    (problem,) = load_catalogue(folder)[1]
    assert (problem.rule, problem.message) == ("end-unreached", "No route leads from helper to chief.")
    _write(folder, [*WAYS, Way("helper", "starter", "lateral")])
    assert _found(folder) == []


def test_an_executive_with_a_promotion_onward_is_no_end(folder: Path) -> None:
    text = (folder / "sales" / "chief.yaml").read_text("utf-8")
    (folder / "sales" / "vp.yaml").write_text(text.replace("title: Chief", "title: VP"), encoding="utf-8")
    text = (folder / "sales" / "starter.yaml").read_text("utf-8")
    beside = folder / "sales" / "helper.yaml"
    beside.write_text(text.replace("title: Starter", "title: Helper"), encoding="utf-8")
    to_vp = [Way("starter", "vp"), Way("vp", "chief"), Way("helper", "chief"), Way("helper", "seller")]
    _write(folder, [*WAYS[:3], WAYS[3], *to_vp])
    assert _found(folder) == []
    _write(folder, [*WAYS, Way("starter", "vp"), *to_vp[2:]])  # now vp is an end, which helper does not reach
    assert [rule for rule, _ in _found(folder)] == ["end-unreached"]


def test_a_loop_of_promotions_is_reported_once(folder: Path) -> None:
    for role in ("seller", "leader"):
        _edit(folder, f"sales/{role}.yaml", f"stage: {STAGES[role]}", "stage: senior")
    _write(folder, [*WAYS, Way("leader", "seller")])
    (problem,) = load_catalogue(folder)[1]
    assert problem.rule == "promotions-loop"
    assert problem.message.endswith("seller > leader > seller.")


def test_routes_are_looked_at_only_when_every_role_and_move_is_clear(folder: Path) -> None:
    _write(folder, WAYS[:2])
    assert "executive-unreached" in [rule for rule, _ in _found(folder)]
    _edit(folder, "moves.yaml", "to: seller", "to: seler")
    assert [rule for rule, _ in _found(folder)] == ["unknown-role"]


def _move(source: str, target: str, least: float = 1) -> Move:
    return Move(source, target, "promotion", (least, least + 1), "", (), "", "")


def test_the_least_years_are_those_of_the_quickest_way() -> None:
    moves = [
        _move("a", "b", 3),
        _move("b", "c", 1),
        _move("a", "c", 5),
        _move("x", "c", 0),
        _move("c", "a", 1),
    ]
    assert least_years(moves, ["a"]) == {"a": 0, "b": 3, "c": 4}


def test_a_route_has_the_fewest_moves_and_a_second_one_differs_in_a_move() -> None:
    moves = [_move("a", "b"), _move("b", "c"), _move("c", "a"), _move("c", "d"), _move("a", "c")]
    assert [(move.source, move.target) for move in route(moves, "a", "d")] == [("a", "c"), ("c", "d")]
    assert route(moves, "d", "a") == ()
    assert route(moves, "a", "a") == ()
    assert has_two_routes(moves, "a", "d")
    assert not has_two_routes(moves[:-1], "a", "d")
    assert not has_two_routes(moves, "c", "d")


def _simple_routes(onward: dict[str, list[str]], start: str, end: str, seen: frozenset[str]) -> int:
    """Count the routes that visit no role twice, by trying all of them."""
    if start == end:
        return 1
    steps = [role for role in onward.get(start, ()) if role not in seen]
    return sum(_simple_routes(onward, role, end, seen | {role}) for role in steps)


def test_a_second_route_is_found_exactly_where_trying_all_routes_finds_one() -> None:
    draw = random.Random(1)
    found = {True: 0, False: 0}
    for _ in range(2000):
        names, share = "abcdefg"[: draw.randint(2, 7)], draw.choice([0.1, 0.2, 0.3, 0.4])
        pairs = [(a, b) for a in names for b in names if a != b and draw.random() < share]
        onward: dict[str, list[str]] = {}
        for start, end in pairs:
            onward.setdefault(start, []).append(end)
        several = _simple_routes(onward, "a", "b", frozenset("a")) > 1
        assert has_two_routes([_move(*pair) for pair in pairs], "a", "b") == several, pairs
        found[several] += 1
    assert min(found.values()) > 100
