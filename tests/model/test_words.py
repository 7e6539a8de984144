"""Sentences made from data."""

from datetime import UTC, datetime

import pytest

from careerfit.model.words import Formats, Words

WORDS = Words(
    "xx",
    {
        "hello": "Hello {name}",
        "left.one": "{count} question",
        "left.other": "{count} questions",
        "theta": "at {value}",
        "list.last": "{first} and {last}",
        "list.last.before-i": "{first} e {last}",
        "list.or": "{first} o {last}",
        "list.or.before-o": "{first} u {last}",
        "percent": "{value} %",
        "percent.under": "under 1 %",
        "percent.over": "over 99 %",
    },
    Formats(
        decimal=",",
        thousands=".",
        date="{day} {month} {year}",
        time="{hour}:{minute} h",
        moment="{date} - {time}",
        money="{amount} USD",
        small_titles=False,
    ),
)
ENGLISH = Words("en", {})
AT = datetime(2026, 3, 1, 0, 5, 9, tzinfo=UTC)


def test_values_are_filled_in_by_name() -> None:
    assert WORDS.say("hello", name="{name}") == "Hello {name}"


def test_one_and_many_have_sentences_of_their_own() -> None:
    assert WORDS.say("left", count=1) == "1 question"
    assert WORDS.say("left", count=0) == "0 questions"
    assert WORDS.say("left", count=12) == "12 questions"


def test_numbers_have_the_decimal_sign_of_the_language() -> None:
    assert WORDS.say("theta", value=-1.254) == "at -1,25"
    assert WORDS.say("theta", value=1234.5) == "at 1.234,50"
    assert WORDS.say("theta", value=-0.001) == "at 0,00"


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(0, 0, "0"), (999, 0, "999"), (1234567.891, 1, "1.234.567,9"), (-1000, 0, "-1.000"), (-0.04, 1, "0,0")],
)
def test_numbers_have_their_thousands_in_groups(value: float, digits: int, text: str) -> None:
    assert WORDS.number(value, digits) == text


def test_money_is_in_whole_dollars() -> None:
    assert WORDS.money(161030) == "161.030 USD"
    assert ENGLISH.money(161030) == "$161,030"


def test_days_and_times_are_written_as_the_language_does() -> None:
    assert (WORDS.date(AT), WORDS.time(AT), WORDS.moment(AT)) == (
        "1 Mar 2026",
        "00:05 h",
        "1 Mar 2026 - 00:05 h",
    )
    assert WORDS.time(AT, seconds=True) == "00:05:09 h"
    assert (ENGLISH.date(AT), ENGLISH.time(AT)) == ("Mar 1, 2026", "12:05 AM")
    assert ENGLISH.time(AT.replace(hour=12), seconds=True) == "12:05:09 PM"
    assert ENGLISH.moment(AT.replace(hour=23)) == "Mar 1, 2026, 11:05 PM"


def test_titles_inside_of_a_sentence_begin_small_only_where_the_language_does_so() -> None:
    titles = ("Search and ads", "SEO Specialist", "")
    assert [ENGLISH.inside(title) for title in titles] == ["search and ads", "SEO Specialist", ""]
    assert [WORDS.inside(title) for title in titles] == list(titles)


@pytest.mark.parametrize(
    ("last", "text"),
    [
        ("ventas", "a y ventas"),
        ("ideas", "a e ideas"),
        ("Hijos", "a e Hijos"),
        ("«imágenes»", "a e «imágenes»"),
        ("hierba", "a y hierba"),
        ("ionizar", "a y ionizar"),
        ("Yvonne", "a y Yvonne"),
    ],
)
def test_spanish_has_another_and_in_front_of_its_own_sound(last: str, text: str) -> None:
    words = Words("es", {"list.last": "{first} y {last}", "list.last.before-i": "{first} e {last}"})
    assert words.join(["a", last]) == text


@pytest.mark.parametrize(
    ("last", "text"),
    [
        ("ventas", "a o ventas"),
        ("oficina", "a u oficina"),
        ("Hotel", "a u Hotel"),
        ("80", "a u 80"),
        ("10", "a o 10"),
    ],
)
def test_spanish_has_another_or_in_front_of_its_own_sound(last: str, text: str) -> None:
    assert WORDS.join(["a", last], "list.or") == text


def test_a_sentence_that_is_missing_is_a_bug() -> None:
    with pytest.raises(KeyError):
        WORDS.say("nothing")
    with pytest.raises(KeyError):
        WORDS.say("hello")


@pytest.mark.parametrize(
    ("parts", "text"), [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")]
)
def test_lists_end_with_and(parts: tuple[str, ...], text: str) -> None:
    assert WORDS.join(parts) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0 %"), (0.004, "under 1 %"), (0.005, "1 %"), (0.314, "31 %"), (0.996, "over 99 %"), (1, "100 %")],
)
def test_shares_are_whole_percent_and_never_claim_certainty(share: float, text: str) -> None:
    assert WORDS.percent(share) == text
