"""What is told before files are brought in is what comes then."""

import random
from pathlib import Path

import pytest

from careerfit.app import actions
from careerfit.app.caseload import bundling, doing
from careerfit.app.caseload.exchange_screen import SHOWN_FAULTS, bring_screen, brought, place
from careerfit.app.caseload.foreseeing import Foreseen, bring, kind_of, look
from careerfit.app.caseload.merging import Brought
from careerfit.app.papers import counselor_file
from careerfit.app.workspace import Workspace, open_workspace
from careerfit.model.errors import CareerfitError
from careerfit.model.report import FileOptions


def silent(_share: float) -> None:
    pass


def sheet(workspace: Workspace, path: Path, *rows: tuple[str, str, int]) -> Path:
    """Write rows of person, date and one category for the first eight items."""
    ids = [item.id for item in workspace.content.pack.items][:8]
    lines = [f"person,date,{','.join(ids)}"]
    lines += [f"{who},{day},{','.join([str(n)] * len(ids))}" for who, day, n in rows]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def same(seen: Foreseen, came: Brought) -> None:
    assert (seen.results, seen.people, seen.new, seen.here) == (
        came.results,
        came.people,
        came.new,
        came.here,
    )


@pytest.mark.parametrize("seed", range(6))
def test_what_sheets_would_bring_is_what_they_bring(workspace: Workspace, tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)

    def rows() -> list[tuple[str, str, int]]:
        names, days = ("", "K-1", "K-2", "K-3"), ("", "2026-01-02", "2026-02-03")
        return [(draw.choice(names), draw.choice(days), draw.randint(1, 3)) for _ in range(12)]

    for turn in range(3):
        path = sheet(workspace, tmp_path / f"{turn}.csv", *rows())
        found = look(workspace, [path], silent, all_new=turn == 2 and seed % 2 == 0)
        if found.faults:  # two people of one name, since all were to be new before
            continue
        same(found.foreseen, bring(workspace, found, silent))


def other_file(tmp_path: Path, content_of: Workspace, name: str) -> Path:
    path = tmp_path / f"{name or 'nobody'}.careerfit"
    with open_workspace(tmp_path / f"at {name}", content_of.content) as other:
        session = actions.begin(other, name).session
        for item in other.store.session(session).order:
            actions.answer(other, session, item, 4, 900)
        actions.finish(other, session)
        made = counselor_file.contents(other, session, FileOptions(with_name=True))
        path.write_bytes(counselor_file.written(made))
    return path


def test_files_of_people_are_counted_as_they_come_and_come_again_after_an_undo(
    workspace: Workspace, tmp_path: Path
) -> None:
    files = [other_file(tmp_path, workspace, name) for name in ("person-1", "person-2")]
    found = look(workspace, files, silent)
    assert found.people == (("person-1", 1, "person-1.careerfit"), ("person-2", 1, "person-2.careerfit"))
    assert found.foreseen == Foreseen(2, 2, 2, 0)
    same(found.foreseen, bring(workspace, found, silent))
    assert look(workspace, files, silent).foreseen == Foreseen(0, 0, 0, 2)
    doing.undo(workspace)
    again = look(workspace, files, silent)
    assert again.foreseen.results == 2
    assert bring_screen(workspace.content, again).button == "Bring in 2 results"
    bring(workspace, again, silent)
    assert workspace.store.caseload.count() == 2


def test_a_bundle_says_who_is_in_it_and_how_much_is_new(workspace: Workspace, tmp_path: Path) -> None:
    with open_workspace(tmp_path / "other", workspace.content) as other:
        path = sheet(other, tmp_path / "a.csv", ("K-1", "", 2), ("K-2", "", 3), ("K-2", "", 1))
        bring(other, look(other, [path], silent), silent)
        bundle = tmp_path / "all.careerfit-bundle"
        bundling.bundle(other, other.store.caseload.people(), bundle, silent)
    found = look(workspace, [bundle], silent)
    assert {name: results for name, results, _ in found.people} == {"K-1": 1, "K-2": 2}
    same(found.foreseen, bring(workspace, found, silent))
    assert look(workspace, [bundle], silent).foreseen == Foreseen(0, 2, 0, 3)


def test_faults_are_all_kept_and_the_first_are_shown(workspace: Workspace, tmp_path: Path) -> None:
    path = sheet(workspace, tmp_path / "a.csv", *[("", "", 9)] * 30)
    screen = bring_screen(workspace.content, look(workspace, [path], silent))
    assert len(screen.faults) == SHOWN_FAULTS
    assert len(screen.all_faults.splitlines()) == 240
    assert "240" in screen.fault_sentence
    assert screen.button == ""
    assert screen.summary == ()


def test_a_column_can_be_taken_for_something_else_and_says_so(workspace: Workspace, tmp_path: Path) -> None:
    path = sheet(workspace, tmp_path / "a.csv", ("K-1", "", 2))
    path.write_text(path.read_text("utf-8").replace("person", "who"), encoding="utf-8")
    assert look(workspace, [path], silent).faults
    screen = bring_screen(workspace.content, look(workspace, [path], silent, {"who": "person"}))
    first, second, third = screen.columns[:3]
    assert (first.place, first.heading, first.samples, first.target) == ("A", "who", "K-1", "person")
    assert (first.settled, third.settled) == (False, True)
    assert second.target_text == "Date of the answers"
    assert third.target_text.startswith("an-01: ")
    assert screen.button == "Bring in 1 result"
    assert dict(screen.targets)[""] == "Pass over"


@pytest.mark.parametrize("names", [["a.careerfit", "b.csv"], ["a.csv", "b.csv"], ["a.docx"], ["a"]])
def test_files_that_cannot_come_in_together_are_refused(names: list[str]) -> None:
    with pytest.raises(CareerfitError, match="cannot"):
        kind_of([Path(name) for name in names])


def test_what_came_is_told_with_what_was_new(workspace: Workspace) -> None:
    words = workspace.content.words
    told = brought(words, Brought(results=3, people=2, new=1, facts=4, here=1))
    assert told.title == "3 results came in."
    assert len(told.lines) == 4
    assert brought(words, Brought()).title == "Nothing was new; nothing was changed."
    assert brought(words, Brought(people=2, facts=3)).title == "What was not here yet came in."


def test_columns_are_placed_as_in_a_spreadsheet() -> None:
    assert [place(number) for number in (1, 26, 27, 52, 703)] == ["A", "Z", "AA", "AZ", "AAA"]
