"""Random caseloads for the tests of the list, and a plain Python model of how it filters and sorts."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from careerfit.model.caseload import Filter, Line, Sort
from careerfit.model.casework import CaseFact, folded, words_of
from careerfit.model.person import Fact
from careerfit.model.result import FamilyResult, Names, Result, RoleResult, ScaleResult, Told
from careerfit.model.session import Person, Session
from careerfit.store import Store
from tests.store.store_samples import SESSION, TOLD

START = datetime(2026, 1, 1, tzinfo=UTC)
TAGS = ("urgent", "Éclair", "two words")
ROLES = {"seo": ("SEO Specialist", "search", "marketing"), "ae": ("Account Executive", "new", "sales"),
         "ops": ("revenue operations", "ops", "bridge")}  # fmt: skip
LABELS = ("", "demo-001", "Zoë", "zoe", "Ana María", "código 7")

people = st.lists(
    st.fixed_dictionaries({
        "label": st.sampled_from(LABELS),
        "sessions": st.lists(
            st.fixed_dictionaries({
                "role": st.sampled_from((*ROLES, None)),
                "told": st.booleans(),
                "certainty": st.sampled_from((0.1, 0.25, 0.5, 0.9)),
                "tied": st.booleans(),
                "flags": st.sampled_from(((), ("runs",), ("runs", "speed", "caution"))),
                "day": st.integers(0, 5),
                "language": st.sampled_from(("en", "es")),
                "mode": st.sampled_from(("full", "quick")),
                "version": st.sampled_from(("1.0.0", "1.1.0")),
            }),
            max_size=3,
        ),
        "tags": st.sets(st.sampled_from(TAGS)),
        "groups": st.sets(st.sampled_from(("A", "B"))),
        "note": st.sampled_from((None, "Ask for the grant", "Éclair at noon")),
        "due": st.sampled_from((None, 3, 9)),
        "code": st.sampled_from(("", "", "K-7", "b 12")),
        "goal": st.sampled_from((None, None, "Sales Manager", "account executive")),
    }),
    max_size=7,
)  # fmt: skip

filters = st.builds(
    Filter,
    text=st.sampled_from(("", "", "z", "eclair", "ASK gr", "demo 00", "?", "maria zoe")),
    states=st.sampled_from(((), ("finished",), ("unfinished", "none"))),
    since=st.sampled_from((None, START + timedelta(days=2))),
    until=st.sampled_from((None, START + timedelta(days=4))),
    verdicts=st.sampled_from(((), ("tied",), ("shortlist", "neither"))),
    tracks=st.sampled_from(((), ("sales",), ("marketing", "bridge"))),
    roles=st.sampled_from(((), ("seo",), ("ops", "ae"))),
    families=st.sampled_from(((), ("search",), ("new", "ops"))),
    languages=st.sampled_from(((), ("es",))),
    modes=st.sampled_from(((), ("quick",))),
    versions=st.sampled_from(((), ("core 1.1.0",))),
    least=st.sampled_from((None, 0.25)),
    below=st.sampled_from((None, 0.5)),
    flags=st.sampled_from(((), ("speed",))),
    tags=st.sampled_from(((), ("eclair",), ("URGENT", "two words"))),
    groups=st.sampled_from(((), ("a",))),
    cautioned=st.sampled_from((None, None, True, False)),
    tied=st.sampled_from((None, None, True, False)),
    changed=st.sampled_from((None, None, True, False)),
    due_by=st.sampled_from((None, None, date(2026, 1, 5))),
    planned=st.sampled_from((None, None, True, False)),
    person=st.sampled_from(("", "", "p0", "p9")),
    came=st.sampled_from(("", "", "deed-0", "deed-1", "deed-9")),
)


def keep(store: Store, drawn: list[dict]) -> None:
    """Keep drawn people with sessions, results and what the counselor noted."""
    for n, one in enumerate(drawn):
        person = Person(f"p{n}", one["label"], START + timedelta(hours=n))
        store.add_person(person)
        for turn, session in enumerate(one["sessions"]):
            at = START + timedelta(days=session["day"], seconds=turn)
            begun = replace(SESSION, id=f"s{n}-{turn}", person=person.id, started=at,
                            language=session["language"], mode=session["mode"], pack="core",
                            pack_version=session["version"])  # fmt: skip
            store.begin(begun)
            if session["told"]:
                store.tell(told_of(begun, session))
        facts = [CaseFact(person.id, "case-tag", tag, {"on": True}) for tag in sorted(one["tags"])]
        facts += [CaseFact(person.id, "case-group", group, {"on": True}) for group in sorted(one["groups"])]
        if one["code"]:
            facts.append(CaseFact(person.id, "case-name", "", {"name": "", "code": one["code"]}))
        if one["note"]:
            value = {"text": one["note"], "audience": "private", "due": None, "state": "open"}
            facts.append(CaseFact(person.id, "case-note", f"n{n}", value))
        if one["due"]:
            day = date(2026, 1, one["due"]).isoformat()
            facts.append(
                CaseFact(person.id, "case-follow-up", f"f{n}", {"due": day, "state": "open", "text": ""})
            )
        store.caseload.do((f"deed-{n}", "note", START), facts)
        if one["goal"]:
            kept = len(store.facts(person.id))
            store.keep(person.id, Fact(kept + 1, "plan", f"plan-{n}", plan_to(one["goal"]), START))
    compute(store)


def save(store: Store, name: str, chosen: Filter | None) -> None:
    """Keep a filter under a name, or take it away, as a deed of its own."""
    number = store._db.execute("SELECT count(*) FROM deed").fetchone()[0]
    did = "kept" if chosen else "forgotten"
    store.caseload.change_filters((f"filter-{number}", "filter", START), did, {name: chosen})


def plan_to(title: str) -> dict[str, object]:
    """Return what choosing a plan of one step tells."""
    words = {"id": ">x", "source": "", "target": "x", "title": title, "gate": ""}
    return {"do": "choose", "name": title, "steps": [{**words, "skills": [], "years": [1, 2]}]}


def compute(store: Store) -> None:
    """Keep made-up comparisons and progress, as other rooms compute them: every kind of them occurs."""
    store.caseload.compared([(line, (None, 0, 2)[line % 3]) for line, _, _ in store.caseload.pending()])
    store.caseload.measured([(line, int(who[1:]) % 4 / 4) for line, who in store.caseload.unmeasured()])


def told_of(session: Session, drawn: dict) -> Told:
    """Make the result that was drawn for a session."""
    role = drawn["role"]
    verdict = "neither" if role is None else "tied" if drawn["tied"] else "shortlist"
    title, family, track = ROLES[role or "seo"]
    first = RoleResult(role or "seo", family, track, "entry", 0.5, 0.4, 0.6, drawn["certainty"], 0.9, {})
    result = Result(
        verdict=verdict,
        scales=(
            ScaleResult("analytical", drawn["certainty"], 0.3, 4, 5),
            ScaleResult("horizon", 0.0, 1.0, 0, 0),
        ),
        tracks={"marketing": 1.0},
        families=(FamilyResult(family, 0.5, 0.9),),
        roles=(first,),
        ties=(("seo", "ae"),) if verdict == "tied" else (),
        flags=drawn["flags"],
    )
    names = Names({}, {one: (one.title(), kind) for _, one, kind in ROLES.values()}, {first.id: title})
    return replace(TOLD, session=session.id, at=session.started, result=result, names=names)


def meets(line: Line, notes: dict[str, str], chosen: Filter) -> bool:
    """Say whether a line meets a filter, as its documentation puts it."""
    texts = (line.name, line.code, *line.tags, *line.groups, notes.get(line.person, ""))
    words = [word for text in texts for word in words_of(text)]
    asked = words_of(chosen.text)
    noted = any((line.tags, line.groups, line.code, notes.get(line.person), line.due))
    found = [
        not chosen.text.strip() or (bool(asked) and all(any(w.startswith(a) for w in words) for a in asked)),
        not chosen.states or line.state in chosen.states,
        chosen.since is None or line.at >= chosen.since,
        chosen.until is None or line.at < chosen.until,
        not chosen.verdicts or line.verdict in chosen.verdicts,
        not chosen.tracks or line.track in chosen.tracks,
        not chosen.roles or line.role in chosen.roles,
        not chosen.families or line.family in chosen.families,
        not chosen.languages or line.language in chosen.languages,
        not chosen.modes or line.mode in chosen.modes,
        not chosen.versions or line.version in chosen.versions,
        chosen.changed is None or (line.changed is not None and (line.changed > 0) == chosen.changed),
        chosen.planned is None or bool(line.goal) == chosen.planned,
        not chosen.person or line.person == chosen.person,
        not chosen.came or (noted and f"deed-{line.person[1:]}" == chosen.came),
        chosen.least is None or (line.certainty is not None and line.certainty >= chosen.least),
        chosen.below is None or (line.certainty is not None and line.certainty < chosen.below),
        not chosen.flags or bool(set(chosen.flags) & set(line.flags)),
        not chosen.tags or bool({folded(t) for t in chosen.tags} & {folded(t) for t in line.tags}),
        not chosen.groups or bool({folded(t) for t in chosen.groups} & {folded(t) for t in line.groups}),
        chosen.cautioned is None or (line.state == "finished" and line.cautioned == chosen.cautioned),
        chosen.tied is None or (line.state == "finished" and (line.tied > 0) == chosen.tied),
        chosen.due_by is None or (line.due is not None and line.due <= chosen.due_by),
    ]
    return all(found)


def in_order(lines: list[Line], by: Sort) -> list[int]:
    """Return the ids in order: what lacks the value comes last, either way."""

    def value(line: Line) -> object:
        return {
            "date": line.at,
            "person": folded(line.name or line.code) or None,
            "state": line.state,
            "verdict": line.verdict,
            "role": line.role_title.lower() or None,
            "family": line.family_title.lower() or None,
            "track": line.track,
            "certainty": line.certainty,
            "tied": line.tied or None,
            "flags": " ".join(line.flags) or None,
            "cautioned": line.cautioned if line.state == "finished" else None,
            "changed": line.changed,
            "language": line.language or None,
            "mode": line.mode,
            "version": line.version or None,
            "tags": folded("\n".join(line.tags)) or None,
            "groups": folded("\n".join(line.groups)) or None,
            "due": line.due,
            "goal": line.goal.lower() or None,
            "progress": line.progress,
        }[by.key]

    known = [line for line in lines if value(line) is not None]
    known.sort(key=lambda line: (value(line), line.id), reverse=by.descending)
    missing = sorted((line.id for line in lines if value(line) is None), reverse=by.descending)
    return [line.id for line in known] + missing
