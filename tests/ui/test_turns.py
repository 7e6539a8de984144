import sys

import pytest

from careerfit.ui.turns import TURN, short_turns


def test_turns_are_short_until_the_last_who_works_has_ended() -> None:
    before = sys.getswitchinterval()
    first, second = short_turns(), short_turns()
    with first:
        assert sys.getswitchinterval() == pytest.approx(TURN)
        second.__enter__()
    assert sys.getswitchinterval() == pytest.approx(TURN)  # the first has ended, the second works on
    second.__exit__(None, None, None)
    assert sys.getswitchinterval() == pytest.approx(before)


def test_turns_are_as_before_after_work_that_failed() -> None:
    before = sys.getswitchinterval()
    with pytest.raises(ZeroDivisionError), short_turns():
        raise ZeroDivisionError
    assert sys.getswitchinterval() == pytest.approx(before)
