"""Sentences made from data."""

import pytest

from careerfit.model.words import Words

WORDS = Words(
    "xx",
    {
        "hello": "Hello {name}",
        "left.one": "{count} question",
        "left.other": "{count} questions",
        "theta": "at {value}",
        "list.last": "{first} and {last}",
        "percent": "{value} %",
        "percent.under": "under 1 %",
        "percent.over": "over 99 %",
    },
    decimal=",",
)


def test_values_are_filled_in_by_name() -> None:
    assert WORDS.say("hello", name="{name}") == "Hello {name}"


def test_one_and_many_have_sentences_of_their_own() -> None:
    assert WORDS.say("left", count=1) == "1 question"
    assert WORDS.say("left", count=0) == "0 questions"
    assert WORDS.say("left", count=12) == "12 questions"


def test_numbers_have_the_decimal_sign_of_the_language() -> None:
    assert WORDS.say("theta", value=-1.254) == "at -1,25"


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
