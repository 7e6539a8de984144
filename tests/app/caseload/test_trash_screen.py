"""The trash in words, and what erasing takes with it: saved filters that name somebody too."""

from datetime import datetime
from pathlib import Path

import pytest

from careerfit.app.caseload import doing, filters
from careerfit.app.caseload.erase_screen import erase_all, erase_screen, erased_sentences, speaks_of
from careerfit.app.caseload.foreseeing import bring, look
from careerfit.app.caseload.trash_screen import trash_screen
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import Filter
from careerfit.model.session import Person
from tests.app.caseload.test_foreseeing import sheet


def silent(_share: float) -> None:
    pass


@pytest.fixture
def people(workspace: Workspace, tmp_path: Path) -> Workspace:
    rows = [("Xanthippe K", "2026-01-02", 1), ("Xanthippe K", "2026-01-09", 5), ("K-2", "2026-02-03", 3)]
    bring(workspace, look(workspace, [sheet(workspace, tmp_path / "a.csv", *rows)], silent), silent)
    return workspace


def of(workspace: Workspace, name: str) -> tuple[str, list[str]]:
    """Return a person's id and sessions by the name."""
    (person,) = workspace.store.caseload.called([name])[name]
    return person, [one.session for one in workspace.store.sessions(person)]


def test_people_and_results_stand_in_the_trash_with_their_day_the_last_first(people: Workspace) -> None:
    assert trash_screen(people).rows == ()
    first, sessions = of(people, "Xanthippe K")
    second, _ = of(people, "K-2")
    doing.trash(people, [second])
    doing.trash(people, [], {sessions[0]: first})
    screen = trash_screen(people)
    assert [(row.person, row.session, row.who) for row in screen.rows] == [
        (first, sessions[0], "Xanthippe K"),
        (second, "", "K-2"),
    ]
    assert screen.rows[0].what == "Result of Jan 9, 2026"
    assert screen.rows[1].what == "Person with everything"
    assert screen.rows[0].when == people.content.words.date(people.clock())
    assert "2 entries" in screen.sentence
    doing.restore(people, [second])
    assert [row.person for row in trash_screen(people).rows] == [first]


def test_the_page_for_erasing_counts_what_goes_and_names_the_copies(people: Workspace) -> None:
    person, _ = of(people, "Xanthippe K")
    doing.note(people, [person], "A note.")
    copy = people.store.back_up(people.clock())
    screen = erase_screen(people, [person, "gone"])
    assert screen.persons == (person,)
    assert screen.who == "Xanthippe K"
    assert screen.what[:2] == (
        "2 questionnaires with their answers and results",
        "1 note with all that it ever said",
    )
    assert [row.path for row in screen.copies] == [copy]
    nobody = erase_screen(people, ["gone"])
    assert (nobody.persons, nobody.button) == ((), "")


@pytest.mark.parametrize("clear", [True, False])
def test_copies_are_cleared_as_chosen_and_the_others_are_told_of(people: Workspace, *, clear: bool) -> None:
    person, sessions = of(people, "Xanthippe K")
    copy = people.store.back_up(people.clock())
    erased = erase_all(people, [person], [copy] if clear else [], silent)
    assert set(erased.sessions) == set(sessions)
    assert erased.left == (() if clear else (copy,))
    sentences = erased_sentences(people, erased)
    assert "1 person was erased" in sentences[0]
    assert any(copy.name in line for line in sentences) != clear
    assert people.store.caseload.count() == 1


def test_a_single_result_is_erased_and_its_person_stays(people: Workspace) -> None:
    person, sessions = of(people, "Xanthippe K")
    other, _ = of(people, "K-2")
    store, copy = people.store, people.store.back_up(people.clock())
    screen = erase_screen(people, [], sessions=[sessions[0], "gone"])
    assert (screen.persons, screen.sessions) == ((), (sessions[0],))
    assert screen.title == "Erase 1 questionnaire for good"
    assert screen.who == "Xanthippe K: Result of Jan 9, 2026"
    assert screen.what[0] == "1 questionnaire with its answers and its result"
    assert "stays" in screen.warnings[0]
    assert [row.path for row in screen.copies] == [copy]
    both = erase_screen(people, [other], sessions=sessions)
    assert both.title == "Erase for good: 1 person and 2 questionnaires"
    with_person = erase_screen(people, [person], sessions=sessions)
    assert (with_person.title, with_person.sessions) == ("Erase 1 person for good", ())
    erased = erase_all(people, [], [], silent, [sessions[0]])
    assert (erased.sessions, erased.single, erased.left) == ((sessions[0],), 1, (copy,))
    assert erased_sentences(people, erased)[0].startswith("1 questionnaire was erased.")
    assert speaks_of(f"window {sessions[0]}", erased)
    assert not speaks_of(f"draft/{person} Xanthippe K", erased)
    assert [one.session for one in store.sessions(person)] == sessions[1:]
    assert store.caseload.count() == 2
    (title, button) = (erase_screen(people, [], sessions=sessions[:1]).title, screen.button)
    assert (title, button) == ("Nothing is left to erase", "Erase 1 questionnaire")


def test_saved_filters_and_texts_that_name_somebody_are_found(people: Workspace) -> None:
    person, sessions = of(people, "Xanthippe K")
    caseload = people.store.caseload
    for name, chosen in {
        "search": Filter(text="xanthippe k"),
        "own": Filter(person=person),
        "About Xanthippe K": Filter(tied=True),
        "others": Filter(text="K-2"),
    }.items():
        filters.keep(people, name, chosen)
    erased = erase_all(people, [person], [], silent)
    assert list(caseload.saved_filters()) == ["others"]
    assert erased.filters == 3
    assert speaks_of(f"draft/{person}", erased)
    assert speaks_of(f"window {sessions[0]}", erased)
    assert speaks_of("K., Xanthippe", erased)
    assert not speaks_of("Xanthi K", erased)


def test_leaving_in_time_erases_nothing_and_keeps_the_filters(people: Workspace) -> None:
    person, _ = of(people, "Xanthippe K")
    filters.keep(people, "own", Filter(person=person))

    def leave(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        erase_all(people, [person], [], leave)
    assert people.store.person(person)
    assert list(people.store.caseload.saved_filters()) == ["own"]


def test_somebody_who_never_had_a_name_is_called_so(workspace: Workspace) -> None:
    at: datetime = workspace.clock()
    workspace.store.add_person(Person("p1", "", at))
    doing.trash(workspace, ["p1"])
    (row,) = trash_screen(workspace).rows
    assert row.who == workspace.content.words.say("terminal.nobody")
