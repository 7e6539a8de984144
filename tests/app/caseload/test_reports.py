"""Reports of many people: one file a person, no name in a file's name unless asked for, none replaced."""

from pathlib import Path

import pytest

from careerfit.app.caseload import doing
from careerfit.app.caseload.foreseeing import bring, look
from careerfit.app.caseload.reports import file_name, plan, write
from careerfit.app.caseload.taking import take_out, take_screen
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import Filter
from careerfit.model.desk import Chosen
from careerfit.model.errors import CareerfitError
from careerfit.model.exchange import TakeOptions
from careerfit.model.report import Report
from careerfit.model.session import Person
from tests.app.caseload.test_foreseeing import sheet


def silent(_share: float) -> None:
    pass


def told(report: Report) -> bytes:
    """Stand for the PDF of a report, whose making the room of the window tests."""
    return f"{report.title} {report.name}".encode()


@pytest.fixture
def people(workspace: Workspace, tmp_path: Path) -> Workspace:
    """Two of one name, one with two results, one without a name, and one without a result."""
    rows = [("Ann/B", "2026-01-02", 1), ("Ann/B", "2026-01-09", 5), ("", "", 3)]
    bring(workspace, look(workspace, [sheet(workspace, tmp_path / "a.csv", *rows)], silent), silent)
    twin = sheet(workspace, tmp_path / "b.csv", ("Ann/B", "", 4))
    bring(workspace, look(workspace, [twin], silent, all_new=True), silent)
    workspace.store.add_person(Person("empty", "K-9", workspace.clock()))
    return workspace


def test_each_person_with_a_result_gets_one_report_of_the_newest(people: Workspace, tmp_path: Path) -> None:
    planned, without = plan(people, Chosen(), "number")
    assert without == 1
    assert sorted(one.name for one in planned) == [f"careerfit-report-00{n}" for n in (1, 2, 3)]
    caseload = people.store.caseload
    lines = {line.session: line for line in caseload.rows(caseload.ids()) if line.session}
    assert len({lines[one.session].person for one in planned}) == 3
    first = [
        one for one in lines.values() if one.name == "Ann/B" and one.at.day in (2, 9) and one.at.month == 1
    ]
    assert [one.at.day for one in first if one.session in {two.session for two in planned}] == [9]
    files = write(people, planned, tmp_path / "out", told, silent)
    assert sorted(file.name for file in files) == sorted(file.name for file in (tmp_path / "out").iterdir())


def test_names_are_only_used_when_asked_for_made_harmless_and_numbered(
    people: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "ann-b.pdf").write_text("something else")
    planned, _ = plan(people, Chosen(), "name")
    assert sorted(one.name for one in planned) == ["Ann-B", "Ann-B-2", "careerfit-report-002"]
    files = write(people, planned, folder, told, silent)
    assert {file.name for file in files} == {"Ann-B-2.pdf", "Ann-B-2-2.pdf", "careerfit-report-002.pdf"}
    assert (folder / "ann-b.pdf").read_text() == "something else"
    assert all("Ann" not in one.name for one in plan(people, Chosen(), "number")[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a/b\\c:d", "a-b-c-d"), ("  con ", "con-"), ("com1.txt", "com1.txt-"), ("...", ""), ("x\ty", "x-y"),
        ("a" * 100, "a" * 60), ("\u202eexe", "-exe"), ("Zoe\u0308", "Zo\u00eb"), ("end. .", "end"),
    ],
)  # fmt: skip
def test_a_name_becomes_one_that_any_file_system_takes(text: str, expected: str) -> None:
    assert file_name(text) == expected


def test_leaving_keeps_the_files_that_are_whole(people: Workspace, tmp_path: Path) -> None:
    planned, _ = plan(people, Chosen(), "number")

    def leave(share: float) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(people, planned, tmp_path / "out", told, leave)
    files = list((tmp_path / "out").iterdir())
    assert len(files) == 2
    assert all(file.read_bytes().startswith(b"careerfit report") for file in files)


def test_nobody_with_a_result_and_no_folder_are_told(people: Workspace, tmp_path: Path) -> None:
    planned, without = plan(people, Chosen(Filter(states=("none",))), "number")
    assert (planned, without) == ((), 1)
    with pytest.raises(CareerfitError, match="has a result"):
        write(people, planned, tmp_path / "out", told, silent)
    (tmp_path / "file").write_text("x")
    whole, _ = plan(people, Chosen(), "number")
    with pytest.raises(CareerfitError, match="cannot be made"):
        write(people, whole, tmp_path / "file" / "out", told, silent)


def test_single_lines_go_out_in_their_order_and_nobody_else(people: Workspace, tmp_path: Path) -> None:
    caseload = people.store.caseload
    ids = caseload.ids()
    chosen = Chosen(lines=(ids[2], ids[0]), people=2)
    done = take_out(people, chosen, TakeOptions(ending=".csv"), tmp_path / "a.csv", silent, told)
    assert done.title == "2 lines were written."
    assert done.folder == str(tmp_path)
    rows = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()[1:]
    sessions = [line.session for line in caseload.rows([ids[2], ids[0]])]
    assert [row.split(",")[1] for row in rows] == sessions
    hidden = TakeOptions("answers", ".csv", anonymous=True)
    take_out(people, chosen, hidden, tmp_path / "b.csv", silent, told)
    assert "Ann" not in (tmp_path / "b.csv").read_text("utf-8-sig")
    bundled = take_out(people, chosen, TakeOptions("bundle"), tmp_path / "c.careerfit-bundle", silent, told)
    assert bundled.title == "2 people are in the bundle."
    with pytest.raises(CareerfitError, match="not of single lines"):
        take_out(people, chosen, TakeOptions("cohort"), tmp_path / "d.csv", silent, told)
    reports = take_out(people, Chosen(), TakeOptions("reports"), tmp_path / "e", silent, told)
    assert reports.title == "3 reports were written."
    assert len(reports.lines) == 1


def test_the_page_says_what_is_left_out_and_suggests_no_name(people: Workspace) -> None:
    doing.tag(people, ["empty"], "spring")
    named = take_screen(people, Chosen(), 5, TakeOptions())
    assert (named.refused, named.narrowed) == ("", False)
    assert named.suggestion == f"careerfit-results-{people.clock():%Y-%m-%d}.xlsx"
    uncounted = take_screen(people, Chosen(), -1, TakeOptions())
    assert (uncounted.refused, uncounted.lines) == ("", "")
    hidden = take_screen(people, Chosen(), 5, TakeOptions("answers", ".csv", anonymous=True))
    assert "drawn anew" in hidden.left_out[0]
    assert "cannot be promised" in hidden.left_out[1]
    single = take_screen(people, Chosen(lines=(1,), people=1), 1, TakeOptions("cohort"))
    assert single.refused
    assert single.lines == "1 line of the list, 1 person"
    assert take_screen(people, Chosen(), 0, TakeOptions()).refused
    reports = take_screen(people, Chosen(), 5, TakeOptions("reports", naming="name"))
    assert reports.folder
    assert "everybody sees" in reports.names
