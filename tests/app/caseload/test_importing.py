"""Answer sheets and counselor files come as one deed, and a preview says all that is wrong before."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from careerfit.app import about_me, actions
from careerfit.app.caseload import doing, importing
from careerfit.app.caseload.importing import import_files, import_sheets, preview
from careerfit.app.caseload.merging import Brought
from careerfit.app.papers import counselor_file
from careerfit.app.plan import planning
from careerfit.app.workspace import Workspace, open_workspace
from careerfit.model.errors import CareerfitError
from careerfit.model.report import FileOptions
from careerfit.model.session import Person


def silent(_share: float) -> None:
    pass


def stop_at(share: float) -> Callable[[float], None]:
    def report(done: float) -> None:
        if done >= share:
            raise KeyboardInterrupt

    return report


def sheet(workspace: Workspace, path: Path, *rows: tuple[str, str, int], extra: str = "") -> Path:
    """Write rows of person, date and one category for all items of the full questionnaire."""
    ids = [item.id for item in workspace.content.pack.items if item.full]
    lines = [f"person,date,{extra}{','.join(ids)}"]
    lines += [f"{who},{day},{'x,' if extra else ''}{','.join([str(n)] * len(ids))}" for who, day, n in rows]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def labels(workspace: Workspace) -> list[str]:
    caseload = workspace.store.caseload
    return sorted(line.name for line in caseload.rows(caseload.ids()))


def test_rows_of_one_name_are_one_person_and_one_undo_takes_all_back(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.store.add_person(Person("here", "K-1", workspace.clock()))
    path = sheet(
        workspace, tmp_path / "a.csv", ("K-1", "2026-01-02", 1), ("K-2", "", 2), ("K-2", "", 3), ("", "", 1)
    )
    mapping = preview(workspace, path)
    assert mapping.faults == ()
    assert dict(mapping.known) == {"K-1": ("here",)}
    assert import_sheets(workspace, mapping, silent) == Brought(results=4, people=3, new=2)
    assert labels(workspace) == ["", "K-1", "K-2", "K-2"]
    doing.undo(workspace)
    assert labels(workspace) == ["K-1"]
    doing.redo(workspace)
    assert labels(workspace) == ["", "K-1", "K-2", "K-2"]


def test_the_same_sheets_come_in_once(workspace: Workspace, tmp_path: Path) -> None:
    path = sheet(workspace, tmp_path / "a.csv", ("K-1", "2026-01-02", 1), ("K-1", "2026-02-02", 1))
    assert import_sheets(workspace, preview(workspace, path), silent).results == 2
    assert import_sheets(workspace, preview(workspace, path), silent) == Brought(here=2)
    doing.undo(workspace)
    assert labels(workspace) == []
    assert import_sheets(workspace, preview(workspace, path), silent).results == 2
    all_new = import_sheets(workspace, preview(workspace, path), silent, all_new=True)
    assert all_new == Brought(results=2, people=2, new=2)


def test_all_faults_are_named_and_nothing_is_written(workspace: Workspace, tmp_path: Path) -> None:
    path = sheet(workspace, tmp_path / "a.csv", ("K-1", "soon", 9), extra="colour,")
    full = sum(item.full for item in workspace.content.pack.items)
    unknown, *others = preview(workspace, path).faults
    assert "line 1, column 3 (colour)" in unknown
    mapping = preview(workspace, path, {"colour": ""})
    assert tuple(others) == mapping.faults  # those of cells are told at once
    assert len(mapping.faults) == full + 1
    with pytest.raises(CareerfitError, match="nothing was written") as caught:
        import_sheets(workspace, mapping, silent)
    assert f"and {full + 1 - 20} more" in caught.value.message
    assert labels(workspace) == []


def test_columns_are_taken_for_what_one_says(workspace: Workspace, tmp_path: Path) -> None:
    first = next(item for item in workspace.content.pack.items if item.full)
    path = tmp_path / "own.csv"
    path.write_text("Matrikel;Q1\n=7;2\n", encoding="utf-8")
    assert len(preview(workspace, path).faults) == 3  # two columns, and none is an item
    mapping = preview(workspace, path, {"Matrikel": "person", "Q1": first.id})
    assert [(one.heading, one.target, one.samples) for one in mapping.columns] == [
        ("Matrikel", "person", ("=7",)), ("Q1", first.id, ("2",))
    ]  # fmt: skip
    import_sheets(workspace, mapping, silent)
    assert labels(workspace) == ["=7"]
    wrong = preview(workspace, path, {"Q2": first.id, "Matrikel": "person", "Q1": first.id}).faults
    assert wrong == ("there is no column 'Q2' in the first line",)


def test_a_name_that_two_people_have_is_a_fault(workspace: Workspace, tmp_path: Path) -> None:
    for person in ("a", "b"):
        workspace.store.add_person(Person(person, "K-1", workspace.clock()))
    (fault,) = preview(workspace, sheet(workspace, tmp_path / "a.csv", ("K-1", "", 1))).faults
    assert "2 people of the list are called 'K-1'" in fault


@pytest.mark.parametrize("share", [0.0, 0.5, 0.96])
def test_what_is_cancelled_leaves_nothing(workspace: Workspace, tmp_path: Path, share: float) -> None:
    path = sheet(workspace, tmp_path / "a.csv", *((f"K-{n}", "", 1) for n in range(6)))
    with pytest.raises(KeyboardInterrupt):
        import_sheets(workspace, preview(workspace, path), stop_at(share))
    assert labels(workspace) == []
    assert workspace.store.persons() == ()


@pytest.fixture
def elsewhere(workspace: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """Another computer."""
    with open_workspace(tmp_path / "elsewhere", workspace.content) as other:
        yield other


def saved(workspace: Workspace, label: str, path: Path) -> Path:
    session = actions.begin(workspace, label).session
    for item in workspace.store.session(session).order:
        actions.answer(workspace, session, item, 2, 900)
    actions.finish(workspace, session)
    person = workspace.store.session(session).person
    planning.choose(workspace, person, ("account-executive", "sales-manager"), "account-executive")
    options = FileOptions(with_name=True, with_plan=True, with_notes=True)
    path.write_bytes(counselor_file.written(counselor_file.contents(workspace, session, options)))
    return path


def test_files_come_as_one_deed_once_and_again_after_an_undo(
    workspace: Workspace, elsewhere: Workspace, tmp_path: Path
) -> None:
    files = [saved(elsewhere, f"person-{n}", tmp_path / f"{n}.careerfit") for n in (1, 2)]
    assert import_files(workspace, files, silent) == Brought(results=2, people=2, new=2, facts=2)
    assert import_files(workspace, files, silent) == Brought(here=2)
    assert len(workspace.store.caseload.deeds()) == 1
    doing.undo(workspace)
    assert labels(workspace) == []
    import_files(workspace, files, silent)
    assert labels(workspace) == ["person-1", "person-2"]
    for person in workspace.store.persons():
        assert len(about_me.state(workspace, person.id).plans) == 1


def test_one_file_with_faults_keeps_all_of_them_out(
    workspace: Workspace, elsewhere: Workspace, tmp_path: Path
) -> None:
    whole = saved(elsewhere, "person-1", tmp_path / "1.careerfit")
    broken = tmp_path / "2.careerfit"
    broken.write_text("{", encoding="utf-8")
    with pytest.raises(CareerfitError) as caught:
        importing.import_files(workspace, [whole, broken, tmp_path / "3.careerfit"], silent)
    assert "2.careerfit" in caught.value.message
    assert "3.careerfit does not exist" in caught.value.message
    assert labels(workspace) == []
