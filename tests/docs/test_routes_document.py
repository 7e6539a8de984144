"""docs/routes.md says what the shipped roles, moves and examples give."""

import re

from careerfit import paths
from docs import route_tables

TEXT = (paths.ROOT / "docs" / "routes.md").read_text("utf-8")


def test_the_tables_are_those_that_the_files_give() -> None:
    assert route_tables.renewed(TEXT) == TEXT, "run: python3 dev.py evidence"


def test_every_table_stands_in_the_document_once() -> None:
    assert sorted(re.findall(r"<!-- table: ([a-z-]+) -->", TEXT)) == sorted(route_tables.TABLES)
    assert TEXT.count("<!-- end -->") == len(route_tables.TABLES)


def test_a_table_that_was_edited_by_hand_is_put_right() -> None:
    edited = TEXT.replace("| person-2 | Account Executive 0.", "| person-2 | Copywriter 0.")
    assert edited != TEXT
    assert route_tables.renewed(edited) == TEXT


def test_no_row_of_a_table_has_a_cell_too_many() -> None:
    for table in re.findall(r"<!-- table: [a-z-]+ -->\n(.*?)<!-- end -->", TEXT, re.DOTALL):
        rows = [line for line in table.splitlines() if line.startswith("|")]
        assert len(rows) > 2
        assert len({row.count("|") for row in rows}) == 1
