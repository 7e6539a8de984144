"""docs/evidence.md says what the shipped files say."""

import re

import numpy as np
import pytest

from careerfit import paths
from docs import evidence_tables

TEXT = (paths.ROOT / "docs" / "evidence.md").read_text("utf-8")


def test_the_tables_are_those_that_the_files_give() -> None:
    assert evidence_tables.renewed(TEXT) == TEXT, "run: python3 dev.py evidence"


def test_every_table_stands_in_the_document_once() -> None:
    assert sorted(re.findall(r"<!-- table: ([a-z-]+) -->", TEXT)) == sorted(evidence_tables.TABLES)
    assert TEXT.count("<!-- end -->") == len(evidence_tables.TABLES)


def test_a_table_that_was_edited_by_hand_is_put_right() -> None:
    edited = TEXT.replace("| Copywriter | professional | -0.77", "| Copywriter | professional | 0.77")
    assert edited != TEXT
    assert evidence_tables.renewed(edited) == TEXT


def test_no_row_of_a_table_has_a_cell_too_many() -> None:
    for table in re.findall(r"<!-- table: [a-z-]+ -->\n(.*?)<!-- end -->", TEXT, re.DOTALL):
        rows = [line for line in table.splitlines() if line.startswith("|")]
        assert len(rows) > 2
        assert len({row.count("|") for row in rows}) == 1


@pytest.mark.parametrize(
    "phrase",
    [
        "O*NET 30.2 Database",
        "U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)",
        "https://creativecommons.org/licenses/by/4.0/",
        "O*NET® is a trademark of USDOL/ETA",
        "has modified all or some of this information",
        "USDOL/ETA has not approved, endorsed, or tested these modifications",
    ],
)
def test_the_attribution_that_the_licence_asks_for_is_whole(phrase: str) -> None:
    assert phrase in " ".join(TEXT.split())


def test_the_area_counts_pairs_in_the_right_order_and_equal_ones_half() -> None:
    # positives 3 and 1 against 2, 1 and 0: 3 wins three times; 1 loses, ties and wins: 4.5 of 6
    area = evidence_tables.auc(np.array([3, 1, 2, 1, 0.0]), np.array([True, True, False, False, False]))
    assert area == pytest.approx(4.5 / 6)


def test_related_pairs_lie_inside_the_reference_occupations_and_name_no_occupation_itself() -> None:
    evidence = {row["code"] for row in evidence_tables.read_csv("evidence.csv") if "." in row["code"]}
    related = evidence_tables.read_csv("related.csv")
    assert len({(row["code"], row["related"]) for row in related}) == len(related)
    assert {row["code"] for row in related} | {row["related"] for row in related} <= evidence
    assert not [row for row in related if row["code"] == row["related"]]
    assert {row["tier"] for row in related} == {"Primary-Short", "Primary-Long", "Supplemental"}
    # O*NET 30.2, Related Occupations: the first that it lists for Marketing Managers and for Sales Engineers
    firsts = {row["code"]: row["related"] for row in reversed(related)}
    assert firsts["11-2021.00"] == "13-1161.00"
    assert firsts["41-9031.00"] == "41-4011.00"
