"""Sessions: what follows from an append-only list of events."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerfit.model.content import Item
from careerfit.model.session import Session, ask_order, printable, shown_order

AT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
ORDER = ("a", "b", "c", "d")


def new_session() -> Session:
    return Session("s1", "p1", AT, "pack", "1", "d", "c", "en", 7, ORDER)


def item(name: str, scale: str = "x", form: str = "liking", options: int = 5) -> Item:
    labels = tuple(f"option {k}" for k in range(1, options + 1))
    thresholds = tuple(float(k) for k in range(options - 1))
    return Item(name, scale, form, 1, "stem", name, (), labels, 1.0, thresholds, full=True)  # type: ignore[arg-type]


def test_a_new_session_stands_at_the_first_question() -> None:
    assert new_session().current == "a"
    assert new_session().answers == {}


def test_answering_and_skipping_move_on_and_the_last_answer_of_an_item_counts() -> None:
    session = new_session().with_answer("a", 2, 900, AT).with_skip("b", None, AT).with_answer("a", 5, 300, AT)
    assert session.answers == {"a": 5}
    assert session.asked == {"a", "b"}
    assert session.current == "b"


def test_skipping_takes_an_earlier_answer_back() -> None:
    session = new_session().with_answer("a", 2, None, AT).gone_to("a", AT).with_skip("a", None, AT)
    assert session.answers == {}
    assert session.asked == {"a"}


def test_going_back_keeps_the_answer_and_moves_the_position() -> None:
    session = new_session().with_answer("a", 2, None, AT).with_answer("b", 3, None, AT).gone_to("a", AT)
    assert session.current == "a"
    assert session.answers == {"a": 2, "b": 3}


def test_past_the_last_question_there_is_no_current_one() -> None:
    session = new_session().with_answer("d", 1, None, AT)
    assert session.position == 4
    assert session.current is None


def test_an_item_that_the_questionnaire_does_not_ask_is_refused() -> None:
    with pytest.raises(ValueError, match="does not ask z"):
        new_session().with_answer("z", 1, None, AT)


@given(st.lists(st.tuples(st.sampled_from(ORDER), st.sampled_from([None, 1, 2, 3, "go"]))))
def test_events_are_numbered_without_gaps_and_earlier_sessions_stay_as_they_are(
    steps: list[tuple[str, int | str | None]],
) -> None:
    session = new_session()
    seen = [session]
    expected: dict[str, int] = {}
    for name, step in steps:
        if step == "go":
            session = session.gone_to(name, AT)
        elif step is None:
            session = session.with_skip(name, None, AT)
            expected.pop(name, None)
        else:
            session = session.with_answer(name, int(step), None, AT)
            expected[name] = int(step)
        seen.append(session)
    assert [event.seq for event in session.events] == list(range(1, len(steps) + 1))
    assert [len(earlier.events) for earlier in seen] == list(range(len(steps) + 1))
    assert dict(session.answers) == expected


@given(st.integers(min_value=0, max_value=2**31 - 1))
def test_every_item_is_asked_once_and_scales_take_turns(seed: int) -> None:
    items = tuple(item(f"{scale}{n}", scale) for scale in "xyz" for n in range(4))
    order = ask_order(items, seed)
    assert sorted(order) == sorted(entry.id for entry in items)
    assert order == ask_order(items, seed)
    for turn in range(4):
        assert {name[0] for name in order[3 * turn : 3 * turn + 3]} == {"x", "y", "z"}


def test_scales_of_unequal_length_are_all_asked() -> None:
    items = (*(item(f"x{n}", "x") for n in range(5)), item("y0", "y"))
    assert sorted(ask_order(items, 3)) == ["x0", "x1", "x2", "x3", "x4", "y0"]


def test_only_the_options_of_situations_are_shuffled() -> None:
    assert shown_order(item("a"), 5) == (1, 2, 3, 4, 5)
    orders = {shown_order(item("s", form="situation", options=4), seed) for seed in range(50)}
    assert len(orders) > 10
    assert all(sorted(order) == [1, 2, 3, 4] for order in orders)


def test_an_item_keyed_the_other_way_counts_from_the_other_end() -> None:
    plain = item("a")
    turned = Item("b", "x", "liking", -1, "stem", "b", (), plain.options, 1.0, plain.b, full=True)
    assert [plain.toward_scale(k) for k in (1, 2, 5)] == [1, 2, 5]
    assert [turned.toward_scale(k) for k in (1, 2, 5)] == [5, 4, 1]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" person-1\n(second try) ", "person-1 (second try)"),
        ("person-1\N{NO-BREAK SPACE}b", "person-1 b"),
        ("\N{RIGHT-TO-LEFT OVERRIDE}person-1\a", "person-1"),
        ("\N{HEBREW LETTER ALEF}\N{HEBREW LETTER BET}", "\N{HEBREW LETTER ALEF}\N{HEBREW LETTER BET}"),
    ],
)
def test_a_name_is_kept_in_one_line_without_letters_that_steer(typed: str, kept: str) -> None:
    assert printable(typed) == kept
