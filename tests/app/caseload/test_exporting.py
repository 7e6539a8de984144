"""What leaves the workspace: whole files, no formulas, and nobody's name where none was asked for."""

import csv
import io
import json
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from careerfit.app.caseload import doing, exporting, importing, tables
from careerfit.app.caseload.tables import Table
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import EVERYTHING, Filter
from careerfit.model.errors import CareerfitError
from careerfit.model.session import Person

CELL = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def silent(_share: float) -> None:
    pass


def read(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def test_results_are_the_lines_of_the_filter_in_all_three_forms(made_up: Workspace, tmp_path: Path) -> None:
    chosen = Filter(tracks=("sales",))
    count = made_up.store.caseload.count(chosen)
    for ending in (".csv", ".json", ".xlsx"):
        path = tmp_path / f"results{ending}"
        done = exporting.export_results(made_up, chosen, path, silent, anonymous=False)
        assert (done.files, done.lines) == ((path,), count)
    rows = read(tmp_path / "results.csv")
    document = json.loads((tmp_path / "results.json").read_text("utf-8"))
    assert len(rows) == len(document["results"]) == count > 20
    assert document["made_up"].startswith("Made-up people")
    assert {row["track"] for row in rows} == {"sales"}
    for row, entry in zip(rows, document["results"], strict=True):
        assert row["session"] == entry["session"]
        told = made_up.store.told(row["session"])
        for scale in told.result.scales:
            shown = row[f"theta_{scale.id}"]
            assert shown == (str(round(scale.theta, 4)) if scale.answered else "")
    with zipfile.ZipFile(tmp_path / "results.xlsx") as book:
        sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))  # noqa: S314 - made by us
    assert len(list(sheet.iter(f"{CELL}row"))) == count + 1


def test_no_cell_is_a_formula(workspace: Workspace, tmp_path: Path) -> None:
    names = ("=1+1", "+1", "-1", "@SUM(A1)", "\uff1d1", " =1", "plain")
    for number, name in enumerate(names):
        workspace.store.add_person(Person(f"p{number}", name, workspace.clock()))
    doing.tag(workspace, ["p6"], "=cmd|' /C calc'!A0")
    for ending in (".csv", ".xlsx"):
        exporting.export_results(workspace, EVERYTHING, tmp_path / f"a{ending}", silent, anonymous=False)
    rows = {row["person"]: row for row in read(tmp_path / "a.csv")}
    for number, name in enumerate(names[:-1]):
        assert rows[f"p{number}"]["name"] == f"'{name}"
    assert rows["p6"]["name"] == "plain"
    assert rows["p6"]["tags"].startswith("'=cmd")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        text = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in text
    assert "<t>=1+1</t>" in text


@pytest.mark.parametrize("start", ["\t=1", "\r=1", "=1", "  +1"])
def test_a_text_that_could_be_a_formula_is_guarded_and_a_number_is_not(start: str) -> None:
    assert tables.guarded(start) == f"'{start}"
    assert tables.guarded(-1.5) == -1.5
    assert tables.guarded("a=1") == "a=1"


def test_answers_come_with_labels_and_a_codebook_and_can_be_imported_again(
    made_up: Workspace, workspace: Workspace, tmp_path: Path
) -> None:
    done = exporting.export_answers(
        made_up, Filter(tracks=("sales",)), tmp_path / "a.csv", silent, anonymous=False
    )
    assert [file.name for file in done.files] == ["a.csv", "a-labels.csv", "a-codebook.csv"]
    numbers, labels, codebook = (read(file) for file in done.files)
    means = {(row["item"], row["category"]): row["label"] for row in codebook}
    items = [item.id for item in made_up.content.pack.items]
    assert len(numbers) == len(labels) == done.lines > 20
    for number, label in zip(numbers, labels, strict=True):
        assert [means.get((item, number[item]), "") for item in items] == [label[item] for item in items]
    for number in numbers[:3]:
        assert number["person"].startswith("demo-")
        answers = made_up.store.session(number["session"]).answers
        assert {item: int(number[item]) for item in items if number[item]} == answers
    mapping = importing.preview(workspace, done.files[0])
    assert mapping.faults == ()
    assert Counter(len(sheet.answers) for sheet in mapping.sheets) == Counter(
        len(made_up.store.session(number["session"]).answers) for number in numbers
    )


def test_an_anonymous_export_names_nobody(made_up: Workspace, tmp_path: Path) -> None:
    lines = made_up.store.caseload.rows(made_up.store.caseload.ids())
    secret = (
        {line.person for line in lines} | {line.name for line in lines} | {line.session for line in lines}
    )
    secret |= {tag for line in lines for tag in (*line.tags, *line.groups)} | {line.code for line in lines}
    secret |= {note.text for line in lines for note in doing.case(made_up, line.person).notes}
    path = tmp_path / "results.csv"
    exporting.export_results(made_up, EVERYTHING, path, silent, anonymous=True)
    exporting.export_results(made_up, EVERYTHING, tmp_path / "results.json", silent, anonymous=True)
    exporting.export_answers(made_up, EVERYTHING, tmp_path / "answers.csv", silent, anonymous=True)
    cells = {
        cell
        for file in ("results", "answers")
        for row in read(tmp_path / f"{file}.csv")
        for cell in row.values()
    }
    assert not cells & (secret - {""})
    rows = read(path)
    assert [int(row["person"]) for row in rows] == sorted(int(row["person"]) for row in rows)
    by_person = Counter(Counter(line.person for line in lines).values())
    assert by_person == Counter(Counter(row["person"] for row in rows).values())
    assert {len(row["date"]) for row in rows} == {len("2026-03")}
    header = set(rows[0])
    assert not header & {"name", "code", "session", "tags", "groups", "due", "notes"}
    document = json.loads((tmp_path / "results.json").read_text("utf-8"))
    assert (document["anonymous"], len(document["made"])) == (True, 7)


def test_the_numbers_are_drawn_anew(made_up: Workspace, tmp_path: Path) -> None:
    found = []
    for seed in (1, 2):
        other = Workspace(made_up.content, made_up.store, made_up.clock, made_up.new_id, lambda s=seed: s)  # type: ignore[misc]
        path = tmp_path / f"{seed}.csv"
        exporting.export_results(other, EVERYTHING, path, silent, anonymous=True)
        found.append([row["certainty"] for row in read(path)])
    assert found[0] != found[1]
    assert sorted(found[0]) == sorted(found[1])


def test_a_cohort_is_exported_and_a_small_one_is_refused(made_up: Workspace, tmp_path: Path) -> None:
    for ending in (".csv", ".json", ".xlsx"):
        exporting.export_cohort(made_up, EVERYTHING, tmp_path / f"c{ending}", silent)
    rows = read(tmp_path / "c.csv")
    document = json.loads((tmp_path / "c.json").read_text("utf-8"))
    assert rows[0] == {"what": "people", "id": "", "title": "", "value": str(document["people"])}
    assert {row["what"] for row in rows} >= {"tracks", "roles", "mean", "sd", "median", "bar"}
    assert [one["people"] for one in document["cohort"]["tracks"]] == [
        int(row["value"]) if row["value"] else None for row in rows if row["what"] == "tracks"
    ]
    person = made_up.store.caseload.people()[0]
    with pytest.raises(CareerfitError, match="fewer than five"):
        exporting.export_cohort(made_up, Filter(person=person), tmp_path / "d.csv", silent)
    assert not (tmp_path / "d.csv").exists()


@pytest.mark.parametrize("ending", [".csv", ".json", ".xlsx"])
@pytest.mark.parametrize("export", [exporting.export_results, exporting.export_answers])
def test_what_is_cancelled_leaves_the_files_as_they_were(
    made_up: Workspace, tmp_path: Path, ending: str, export: Callable[..., object]
) -> None:
    path = tmp_path / f"a{ending}"
    path.write_text("before", encoding="utf-8")

    def stop(share: float) -> None:
        if share > 0.9:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(made_up, EVERYTHING, path, stop, anonymous=False)
    assert path.read_text("utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_ending_and_nobody_are_refused(made_up: Workspace, tmp_path: Path) -> None:
    with pytest.raises(CareerfitError, match="no ending that says what"):
        exporting.export_results(made_up, EVERYTHING, tmp_path / "a.pdf", silent, anonymous=False)
    with pytest.raises(CareerfitError, match="No line of the list"):
        exporting.export_results(made_up, Filter(text="nobody"), tmp_path / "a.csv", silent, anonymous=False)
    assert not list(tmp_path.iterdir())


def test_more_rows_than_a_sheet_has_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_MOST_ROWS", 2)
    table = Table("results", ("a",), lambda: iter([("x",)] * 3))
    with pytest.raises(CareerfitError, match="no room for more than 2 lines"):
        tables.save(tmp_path / "a.xlsx", [table], {})
    assert not list(tmp_path.iterdir())
