"""`careerfit take`, `results`, `show`: the questionnaire at a prompt, kept answer by answer."""

import json
from pathlib import Path

from careerfit import paths
from careerfit.content import load
from tests.cli.conftest import Command

PACK = load.pack(paths.PACK)[0]
assert PACK is not None
COUNT = sum(item.full for item in PACK.items)


def test_the_whole_questionnaire_can_be_taken_by_typing(careerfit: Command) -> None:
    result = careerfit("take", "--label", "person-1", typed="1\n" * COUNT + "\n")
    assert result.exit_code == 0, result.output
    assert f"Question {COUNT} of {COUNT}" in result.stdout
    assert f"{COUNT} answered, 0 left out" in result.stdout
    assert "Closest roles" in result.stdout
    listed = json.loads(careerfit("results", "--json").output)
    assert [(row["person"], row["finished"]) for row in listed] == [("person-1", True)]


def test_stopping_keeps_the_answers_and_resuming_goes_on_at_the_same_question(careerfit: Command) -> None:
    stopped = careerfit("take", typed="2\n3\ns\nb\nq\n")
    assert stopped.exit_code == 0
    session = json.loads(careerfit("results", "--json").output)[0]["session"]
    assert f"careerfit take --resume {session}" in stopped.stdout
    resumed = careerfit("take", "--resume", session[:5], typed="q\n")
    assert "Question 3 of" in resumed.stdout
    assert "Question 1 of" not in resumed.stdout


def test_an_unfinished_questionnaire_is_offered_first(careerfit: Command) -> None:
    careerfit("take", typed="2\nq\n")
    assert "Question 2 of" in careerfit("take", typed="y\nq\n").stdout
    assert "Question 1 of" in careerfit("take", typed="n\n3\nq\n").stdout
    assert len(json.loads(careerfit("results", "--json").output)) == 2


def test_the_end_of_input_stops_and_loses_nothing(careerfit: Command) -> None:
    assert careerfit("take", typed="4\n3\n").exit_code == 0
    row = json.loads(careerfit("results", "--json").output)[0]
    assert row["summary"].startswith(f"2 of {COUNT}")


def test_rubbish_is_answered_with_what_can_be_typed(careerfit: Command) -> None:
    result = careerfit("take", typed="hello\n9\n0\n\n" + "7" * 5000 + "\nq\n")
    assert result.stderr.count("Please type a number from 1 to") == 5
    assert "Question 2" not in result.stdout


def test_going_back_from_the_end_is_possible(careerfit: Command) -> None:
    result = careerfit("take", typed="1\n" * COUNT + "b\n2\n\n")
    assert "Closest roles" in result.stdout
    assert result.stdout.count(f"Question {COUNT} of {COUNT}") == 2


def test_results_say_what_belongs_there_when_there_are_none(careerfit: Command) -> None:
    assert "careerfit take" in careerfit("results").stdout


def test_show_names_what_is_missing_or_unfinished(careerfit: Command) -> None:
    missing = careerfit("show", "abc")
    assert (missing.exit_code, missing.stdout) == (1, "")
    assert "abc" in missing.stderr
    careerfit("take", typed="1\nq\n")
    session = json.loads(careerfit("results", "--json").output)[0]["session"]
    unfinished = careerfit("show", session)
    assert unfinished.exit_code == 1
    assert f"careerfit take --resume {session}" in unfinished.stderr


def test_the_data_folder_can_be_named_at_either_end(careerfit: Command, tmp_path: Path) -> None:
    careerfit("--data", tmp_path / "one", "take", typed="1\nq\n")
    assert (tmp_path / "one" / paths.DATABASE).exists()
    careerfit("take", "--data", tmp_path / "two", typed="1\nq\n")
    assert (tmp_path / "two" / paths.DATABASE).exists()
    assert not (tmp_path / "data").exists()


def test_a_database_that_is_not_one_is_refused_and_left_alone(careerfit: Command, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / paths.DATABASE).write_bytes(b"not a database at all, but a text that somebody put here\n" * 40)
    before = (folder / paths.DATABASE).read_bytes()
    result = careerfit("results")
    assert result.exit_code == 1
    assert str(folder / paths.DATABASE) in result.stderr
    assert (folder / paths.DATABASE).read_bytes() == before
    assert [entry.name for entry in folder.iterdir()] == [paths.DATABASE]


def test_without_a_keyboard_and_a_line_of_input_nothing_is_begun(careerfit: Command, tmp_path: Path) -> None:
    for arguments in ((), ("--label", "person-1"), ("--quick",)):
        refused = careerfit("take", *arguments, typed="")
        assert refused.exit_code == 1
        assert "There is no keyboard here to answer with." in refused.stderr
        assert "careerfit score ANSWERS.csv" in refused.stderr
    assert not (tmp_path / "data").exists()


def test_a_questionnaire_that_was_left_before_its_first_answer_is_in_no_list(careerfit: Command) -> None:
    for mode in ((), ("--quick",)):
        left = careerfit("take", *mode, typed="q\n")
        assert left.exit_code == 0
        assert "Stopped before the first answer" in left.stdout
        assert "--resume" not in left.stdout
    assert json.loads(careerfit("results", "--json").output) == []
    assert "unfinished" not in careerfit("take", typed="s\nq\n").stdout
    (row,) = json.loads(careerfit("results", "--json").output)  # a question left out is a beginning
    assert row["summary"].startswith("1 of ")


def test_at_the_end_only_enter_and_b_are_taken(careerfit: Command) -> None:
    result = careerfit("take", typed="1\n" * COUNT + "3\nhello\ns\n\n")
    assert result.stderr.count("Please press Enter for your result, or type b to go back") == 3
    assert f"{COUNT} answered, 0 left out" in result.stdout
    assert "Closest roles" in result.stdout


def test_the_star_beside_an_earlier_answer_is_explained(careerfit: Command) -> None:
    result = careerfit("take", typed="2\nb\nq\n")
    first, _, again = result.stdout.rpartition("Question 1 of")
    assert "  2* " in again
    assert "* your answer so far; Enter keeps it" in again
    assert "*" not in first


def test_an_offer_to_go_on_takes_yes_no_or_q_and_nothing_else(careerfit: Command) -> None:
    careerfit("take", typed="2\nq\n")
    for typed in ("q\n", "maybe\nq\n"):
        left = careerfit("take", typed=typed)
        assert left.exit_code == 0
        assert left.stdout.count("(y/n, Enter: y)") == len(typed.split())
        assert "Question" not in left.stdout
    assert "Question 2 of" in careerfit("take", typed="\nq\n").stdout


def test_show_names_the_list_of_results(careerfit: Command, tmp_path: Path) -> None:
    careerfit("take", typed="1\nq\n")
    for arguments in (
        ("show", "zz"),
        ("replay", "zz"),
        ("why", "zz", "copywriter"),
        ("take", "--resume", "zz"),
    ):
        result = careerfit(*arguments, typed="q\n")
        assert result.exit_code == 1
        assert "zz" in result.stderr
        assert "All are listed by: careerfit results" in result.stderr
    elsewhere = careerfit("--data", tmp_path / "a b", "show", "zz")
    assert f"careerfit --data '{tmp_path / 'a b'}' results" in elsewhere.stderr


def test_questions_of_ones_own_are_gone_on_with_as_it_is_told(careerfit: Command) -> None:
    small = paths.ROOT / "examples" / "small-pack"
    options = ("--pack", small, "--roles", small.parent / "small-roles")
    stopped = careerfit("take", *options, typed="1\nq\n")
    told = stopped.stdout.partition("Go on with: careerfit ")[2].split()
    assert told[3:] == [str(option) for option in options]
    assert "Question 2 of" in careerfit(*told, typed="q\n").stdout


def test_what_was_saved_elsewhere_is_found_as_it_is_told(careerfit: Command, tmp_path: Path) -> None:
    stopped = careerfit("take", "--data", tmp_path / "two", typed="1\nq\n")
    told = stopped.stdout.partition("Go on with: careerfit ")[2].split()
    assert "Question 2 of" in careerfit(*told, typed="q\n").stdout
