from array import array
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from careerfit.measurement import tally

numbers = st.one_of(st.sampled_from((-32768, -1, 0, 1, 32767)), st.integers(-32768, 32767))


@given(rows=st.lists(st.tuples(numbers, numbers, numbers), max_size=30), part=st.integers(1, 7))
def test_numbers_are_counted_by_column_as_plain_python_counts_them(
    rows: list[tuple[int, int, int]], part: int
) -> None:
    columns = tally.Columns(3)
    for first in range(0, len(rows), part):
        columns.add(b"".join(array("h", row).tobytes() for row in rows[first : first + part]))
    assert columns.counted() == tuple(Counter(row[n] for row in rows) for n in range(3))


def test_more_rows_than_are_counted_at_once_are_all_counted() -> None:
    columns = tally.Columns(2)
    for _ in range(3):
        columns.add(array("h", [7, -7] * (tally._ROWS - 1)).tobytes())
    columns.add(array("h", [8, -7]).tobytes())
    rows = 3 * (tally._ROWS - 1)
    assert columns.counted() == (Counter({7: rows, 8: 1}), Counter({-7: rows + 1}))
