"""What follows from facts: the fold, undo and redo, and values that no version can have written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from careerfit.model.errors import CareerfitError
from careerfit.model.person import (
    Fact,
    PersonState,
    Plan,
    PlannedStep,
    SkillFact,
    Standing,
    StepFact,
    Wishes,
    counted,
    state_of,
)

NOON = datetime(2026, 8, 2, 12, tzinfo=UTC)
STEPS = [
    {
        "id": "a>b",
        "source": "a",
        "target": "b",
        "title": "B",
        "gate": "g",
        "skills": ["SQL"],
        "years": [1, 2],
    },
    {"id": "b>c", "source": "b", "target": "c", "title": "C", "gate": "h", "skills": [], "years": [2, 4.5]},
]


def facts(*told: tuple[str, str, dict[str, object]]) -> tuple[Fact, ...]:
    return tuple(
        Fact(seq, kind, subject, value, NOON + timedelta(minutes=seq))
        for seq, (kind, subject, value) in enumerate(told, start=1)
    )


def choose(plan: str, name: str = "To C") -> tuple[str, str, dict[str, object]]:
    return ("plan", plan, {"do": "choose", "name": name, "steps": STEPS})


def test_nothing_follows_from_no_facts() -> None:
    assert state_of(()) == PersonState()


def test_the_last_word_on_each_subject_counts() -> None:
    state = state_of(
        facts(
            ("standing", "", {"where": "sales", "role": "account-executive"}),
            ("standing", "", {"where": "leading"}),
            ("wishes", "", {"travel": "rare", "least_wage": 50_000, "manages_people": False}),
            ("name", "s-1", {"name": "March"}),
            ("name", "s-2", {"name": "x"}),
            ("name", "s-2", {"name": ""}),
            ("fits", "s-1/copywriter", {"fits": True}),
            ("fits", "s-1/brand-manager", {"fits": False}),
            ("fits", "s-1/sales-engineer", {"fits": True}),
            ("fits", "s-1/sales-engineer", {"fits": None}),
            ("skill", "SQL", {"state": "learning", "on": "2026-01-05", "note": "course"}),
            ("skill", "SQL", {"state": "have", "on": "2026-02-28", "note": "course"}),
            ("skill", "Writing", {"state": "have", "on": None}),
            ("skill", "Writing", {"state": "none"}),
        )
    )
    assert state.standing == Standing("leading", "")
    assert state.wishes == Wishes(travel="rare", least_wage=50_000, manages_people=False)
    assert state.names == {"s-1": "March"}
    assert state.fits == {("s-1", "copywriter"): True, ("s-1", "brand-manager"): False}
    assert state.skills == {"SQL": SkillFact("have", date(2026, 2, 28), "course")}


def test_plans_stand_chosen_last_first_with_what_was_done_on_them() -> None:
    state = state_of(
        facts(
            choose("p1"),
            choose("p2", "Other"),
            ("plan", "p1", {"do": "rename", "name": "Mine"}),
            ("step", "p1/a>b", {"state": "doing", "on": "2026-08-03", "note": ""}),
            ("step", "p1/a>z", {"state": "done", "on": "2026-08-03", "note": ""}),  # no such milestone
            ("step", "p9/a>b", {"state": "done", "on": "2026-08-03", "note": ""}),  # no such plan
            ("note", "p1", {"id": "n1", "text": "first"}),
            ("note", "p1", {"id": "n2", "text": "second"}),
            ("note", "p1", {"id": "n1", "text": "first, better"}),
            ("note", "p1", {"id": "n2", "text": ""}),
            ("plan", "p2", {"do": "archive"}),
        )
    )
    second, first = state.plans
    assert (second.id, second.name, second.archived) == ("p2", "Other", True)
    assert first.name == "Mine"
    assert first.chosen == NOON + timedelta(minutes=1)
    assert first.steps[1] == PlannedStep("b>c", "b", "c", "C", "h", (), (2.0, 4.5))
    assert first.done == {"a>b": StepFact("doing", date(2026, 8, 3))}
    assert [(note.text, note.at) for note in first.notes] == [("first, better", NOON + timedelta(minutes=7))]


def test_a_deleted_plan_comes_back_with_all_that_was_done_on_it() -> None:
    done = facts(
        choose("p1"),
        ("step", "p1/a>b", {"state": "done", "on": "2026-08-03"}),
        ("note", "p1", {"id": "n", "text": "x"}),
        ("plan", "p1", {"do": "delete"}),
    )
    assert state_of(done).plans == ()
    (plan,) = state_of((*done, Fact(5, "undo", "", {"of": 4}, NOON))).plans
    assert plan.done == {"a>b": StepFact("done", date(2026, 8, 3))}
    assert [note.text for note in plan.notes] == ["x"]


def test_a_role_reached_moves_the_standing_and_the_milestones_of_every_plan() -> None:
    state = state_of(
        facts(
            choose("p1"),
            choose("p2"),
            ("step", "p1/a>b", {"state": "doing", "on": "2026-01-01", "note": "talked to them"}),
            ("step", "p2/a>b", {"state": "done", "on": "2026-01-02", "note": ""}),
            ("role", "b", {"where": "sales", "title": "B", "on": "2026-08-01"}),
        )
    )
    assert state.standing == Standing("sales", "b")
    done = {plan.id: plan.done for plan in state.plans}
    assert done["p1"] == {"a>b": StepFact("done", date(2026, 8, 1), "talked to them")}
    assert done["p2"] == {"a>b": StepFact("done", date(2026, 1, 2))}


def test_whoever_has_a_later_role_has_the_way_to_it_behind_them() -> None:
    (plan,) = state_of(
        facts(
            choose("p1"),
            ("step", "p1/a>b", {"state": "doing", "on": "2026-01-01", "note": "x"}),
            ("role", "c", {"where": "leading", "title": "C", "on": "2026-08-01"}),
        )
    ).plans
    assert plan.done == {"a>b": StepFact("done", None, "x"), "b>c": StepFact("done", date(2026, 8, 1))}


def test_a_new_fact_after_an_undo_leaves_nothing_to_redo() -> None:
    told = facts(
        ("name", "s", {"name": "one"}),
        ("name", "s", {"name": "two"}),
        ("undo", "", {"of": 2}),
        ("name", "s", {"name": "three"}),
        ("redo", "", {"of": 2}),  # written by a window that had not seen the new one
    )
    state = state_of(told)
    assert state.names == {"s": "three"}
    assert state.redoable is None
    assert state.undoable == told[3]


def test_undo_and_redo_without_anything_to_do_are_passed_over() -> None:
    state = state_of(facts(("undo", "", {"of": 0}), ("name", "s", {"name": "x"}), ("redo", "", {"of": 2})))
    assert state.names == {"s": "x"}
    assert state.undoable is not None
    twice = facts(("name", "s", {"name": "x"}), ("undo", "", {"of": 1}), ("undo", "", {"of": 1}))
    assert state_of(twice).names == {}


def test_a_kind_of_a_newer_version_is_passed_over_and_left_to_that_version() -> None:
    told = facts(
        ("name", "s", {"name": "x"}),
        ("mentor", "m", {"anything": [1]}),
        ("undo", "", {"of": 2}),  # by the newer version
    )
    for seen in (told[:2], told):
        state = state_of(seen)
        assert state.names == {"s": "x"}
        assert state.undoable == told[0]  # what this version can say in words
        assert state.redoable is None
    assert counted(told) == (told[:1], (told[1],))


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("standing", {"where": "moon"}),
        ("standing", {"where": 3}),
        ("standing", {"where": "sales", "role": None}),
        ("wishes", {"commission": "daily"}),
        ("wishes", {"manages_people": 1}),
        ("wishes", {"least_wage": -1}),
        ("wishes", {"least_wage": True}),
        ("wishes", {"least_wage": 1.5}),
        ("name", {}),
        ("name", {"name": ["x"]}),
        ("fits", {"fits": "yes"}),
        ("skill", {"state": "had"}),
        ("skill", {"state": "have", "on": "31.12.2026"}),
        ("skill", {"state": "have", "on": 20_261_231}),
        ("skill", {"state": "have", "note": 1}),
        ("plan", {"do": "burn"}),
        ("plan", {}),
        ("plan", {"do": "choose", "name": "x"}),
        ("plan", {"do": "choose", "name": "x", "steps": []}),
        ("plan", {"do": "choose", "name": "x", "steps": ["a>b"]}),
        ("plan", {"do": "choose", "name": "x", "steps": "a>b"}),
        ("plan", {"do": "choose", "name": "x", "steps": [{**STEPS[0], "years": [2, 1]}]}),
        ("plan", {"do": "choose", "name": "x", "steps": [{**STEPS[0], "years": [1]}]}),
        ("plan", {"do": "choose", "name": "x", "steps": [{**STEPS[0], "years": [1, float("inf")]}]}),
        ("plan", {"do": "choose", "name": "x", "steps": [{**STEPS[0], "years": [True, 2]}]}),
        ("plan", {"do": "choose", "name": "x", "steps": [{**STEPS[0], "skills": [1]}]}),
        ("plan", {"do": "choose", "name": "x", "steps": [{**STEPS[0], "skills": {"SQL": 1}}]}),
        ("plan", {"do": "choose", "name": 5, "steps": STEPS}),
        ("step", {"state": "finished"}),
        ("step", {"state": "done", "on": "soon"}),
        ("note", {"id": "n"}),
        ("note", {"text": "x"}),
        ("role", {"on": "2026-08-01"}),
        ("role", {"where": "sales", "on": []}),
        ("undo", {}),
        ("undo", {"of": "2"}),
        ("redo", {"of": -2}),
    ],
)
def test_a_value_that_cannot_have_been_told_is_refused_with_its_number(
    kind: str, value: dict[str, object]
) -> None:
    told = (*facts(choose("p1")), Fact(2, kind, "p1", value, NOON))
    with pytest.raises(CareerfitError, match=rf"number 2 \({kind}\) cannot be read") as caught:
        state_of(told)
    assert "backup" in caught.value.message


Naive = dict[str, object]


class _Telling(RuleBasedStateMachine):
    """Tells, undoes and redoes at random, beside a model that keeps a copy of the state for each step."""

    def __init__(self) -> None:
        super().__init__()
        self.facts: list[Fact] = []
        self.past: list[Naive] = [{}]  # the states before each thing that can be undone, and the present one
        self.future: list[Naive] = []

    def _tell(self, kind: str, subject: str, value: dict[str, object]) -> None:
        seq = len(self.facts) + 1
        self.facts.append(Fact(seq, kind, subject, value, NOON + timedelta(minutes=seq)))

    def _new(
        self, kind: str, subject: str, value: dict[str, object], change: Callable[[Naive], None]
    ) -> None:
        self._tell(kind, subject, value)
        after = dict(self.past[-1])
        change(after)
        self.past.append(after)
        self.future.clear()

    @rule(
        skill=st.sampled_from(["SQL", "CRM", "Writing"]), state=st.sampled_from(["have", "learning", "none"])
    )
    def skill(self, skill: str, state: str) -> None:
        self._new("skill", skill, {"state": state}, lambda now: now.__setitem__(f"skill {skill}", state))

    @rule(name=st.sampled_from(["", "one", "two"]), session=st.sampled_from(["s", "t"]))
    def name(self, name: str, session: str) -> None:
        self._new("name", session, {"name": name}, lambda now: now.__setitem__(f"name {session}", name))

    @rule(fits=st.sampled_from([True, False, None]))
    def thumb(self, fits: object) -> None:
        self._new("fits", "s/r", {"fits": fits}, lambda now: now.__setitem__("fits", fits))

    @rule(where=st.sampled_from(["", "starting", "leading"]))
    def stand(self, where: str) -> None:
        self._new("standing", "", {"where": where}, lambda now: now.__setitem__("where", where))

    @rule(plan=st.sampled_from(["p", "q"]))
    def choose(self, plan: str) -> None:
        def change(now: Naive) -> None:
            now[f"plan {plan}"] = {"name": "To C", "aside": False, "a>b": "open"}

        self._new(*choose(plan), change)

    @rule(plan=st.sampled_from(["p", "q"]), do=st.sampled_from(["archive", "bring-back", "rename", "delete"]))
    def handle(self, plan: str, do: str) -> None:
        def change(now: Naive) -> None:
            match do, now.get(f"plan {plan}"):
                case _, None:
                    return
                case "delete", _:
                    del now[f"plan {plan}"]
                case "rename", dict(old):
                    now[f"plan {plan}"] = {**old, "name": "Mine"}
                case _, dict(old):
                    now[f"plan {plan}"] = {**old, "aside": do == "archive"}

        self._new("plan", plan, {"do": do, "name": "Mine"}, change)

    @rule(plan=st.sampled_from(["p", "q"]), state=st.sampled_from(["open", "doing", "done"]))
    def step(self, plan: str, state: str) -> None:
        def change(now: Naive) -> None:
            if isinstance(old := now.get(f"plan {plan}"), dict):
                now[f"plan {plan}"] = {**old, "a>b": state}

        self._new("step", f"{plan}/a>b", {"state": state}, change)

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self) -> None:
        undoable = state_of(self.facts).undoable
        assert undoable is not None
        self._tell("undo", "", {"of": undoable.seq})
        self.future.append(self.past.pop())

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        redoable = state_of(self.facts).redoable
        assert redoable is not None
        self._tell("redo", "", {"of": redoable.seq})
        self.past.append(self.future.pop())

    @invariant()
    def is_what_the_model_says(self) -> None:
        state, now = state_of(self.facts), self.past[-1]
        assert {f"skill {name}": told.state for name, told in state.skills.items()} == {
            key: value for key, value in now.items() if key.startswith("skill ") and value != "none"
        }
        assert {f"name {session}": name for session, name in state.names.items()} == {
            key: value for key, value in now.items() if key.startswith("name ") and value
        }
        assert state.fits.get(("s", "r")) == now.get("fits")
        assert state.standing.where == now.get("where", "")
        assert {f"plan {plan.id}": _seen(plan) for plan in state.plans} == {
            key: value for key, value in now.items() if key.startswith("plan ")
        }
        assert (state.undoable is None) == (len(self.past) == 1)
        assert (state.redoable is None) == (not self.future)


def _seen(plan: Plan) -> dict[str, object]:
    return {
        "name": plan.name,
        "aside": plan.archived,
        "a>b": plan.done.get("a>b", StepFact("open")).state,
    }


TestTelling = _Telling.TestCase
TestTelling.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)


def test_two_thousand_things_can_all_be_undone_and_redone() -> None:
    told = list(facts(*(("name", f"s-{number % 7}", {"name": str(number)}) for number in range(2000))))
    whole = state_of(told)
    for seq in range(2000, 0, -1):
        told.append(Fact(len(told) + 1, "undo", "", {"of": seq}, NOON))
    assert state_of(told) == replace(PersonState(), redoable=told[0])
    for seq in range(1, 2001):
        told.append(Fact(len(told) + 1, "redo", "", {"of": seq}, NOON))
    assert state_of(told) == whole
