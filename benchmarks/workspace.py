"""Time the counselor's list on made-up people: page, jump, search, filters, sorts, cohort, writing.

The window's part comes beside it; this is what it rests on. Without a folder, 10,000 people are made first.

    python3 dev.py bench workspace [FOLDER ...]
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import islice, pairwise
from pathlib import Path

from careerfit.app import screens
from careerfit.app.caseload import cohort, demo, doing, importing
from careerfit.app.caseload.triage import triage
from careerfit.app.workspace import Workspace, beside, load_content, open_workspace
from careerfit.model.caseload import EVERYTHING, SORT_KEYS, Filter, Sort
from careerfit.model.session import Person

PAGE = 50
REPEATS = 5
TYPED = (
    "d",
    "de",
    "demo",
    "demo-00",
    "demo-0012",
    "0",
    "00",
    "000123",
    "g",
    "gra",
    "grants",
    "alum",
    "urgent e",
    "zzz",
)


def main() -> None:
    folders = [Path(name) for name in sys.argv[1:]]
    content = load_content()
    if folders:
        for folder in folders:
            with open_workspace(folder, content) as workspace:
                measure(workspace)
        return
    with tempfile.TemporaryDirectory() as name, open_workspace(Path(name), content) as workspace:
        begun = time.perf_counter()
        demo.fill(workspace, 10_000, 1)
        say("making 10,000 people, told one by one", time.perf_counter() - begun)
        measure(workspace)


def measure(workspace: Workspace) -> None:
    caseload = workspace.store.caseload
    print(
        f"\n{workspace.store.path}: {caseload.count():,} lines, "
        f"{workspace.store.path.stat().st_size / 1e9:.2f} GB"
    )
    before = memory()
    timed("start page: the latest 300 and the number of all (bar 100 ms)", lambda: screens.start(workspace))
    timed("first page, newest first (bar 100 ms)", lambda: first_page(workspace, EVERYTHING, Sort()))
    begun = time.perf_counter()
    ids = caseload.ids()
    say("all ids, newest first", time.perf_counter() - begun)
    places = [0, len(ids) // 3, len(ids) // 2, len(ids) - PAGE]
    timed("jump to a place (bar 30 ms)", *(lambda at=at: caseload.rows(ids[at : at + PAGE]) for at in places))
    for text in TYPED:
        chosen = Filter(text=text)
        timed(f"search {text!r}: {caseload.count(chosen):,} found (bar 50 ms)",
              lambda chosen=chosen: first_page(workspace, chosen, Sort()))  # fmt: skip
    filters = {
        "verdict tied": Filter(verdicts=("tied",)), "track sales": Filter(tracks=("sales",)),
        "caution": Filter(cautioned=True), "tag urgent": Filter(tags=("urgent",)),
        "one role": Filter(roles=(first_role(workspace),)), "due": Filter(due_by=workspace.clock().date()),
        "certainty under .2": Filter(below=0.2),
        "since": Filter(since=demo.START), "language es": Filter(languages=("es",)),
        "tied, sales, es (three at once)": Filter(verdicts=("tied",), tracks=("sales",), languages=("es",)),
        "grants in sales": Filter(text="grants", tracks=("sales",)),
    }  # fmt: skip
    for name, chosen in filters.items():
        timed(f"filter {name}: first page (bar 100 ms)", partial(first_page, workspace, chosen, Sort()))
        timed("... its count, which comes after the page", partial(caseload.count, chosen))
        timed(
            "... sorted by certainty, first page",
            lambda chosen=chosen: first_page(workspace, chosen, Sort("certainty")),
        )
        every = partial(caseload.ids, chosen, Sort("certainty"))
        timed("... all its ids", every, repeats=1)
    slowest = {key: max(once(partial(first_page, workspace, EVERYTHING, Sort(key, way)))
                          for way in (True, False))
               for key in SORT_KEYS}  # fmt: skip
    worst = max(slowest, key=slowest.__getitem__)
    say(f"sort by each column, first page: slowest is {worst}", slowest[worst])
    timed("sort by person, all ids", lambda: caseload.ids(EVERYTHING, Sort("person")), repeats=1)
    print(f"memory grew by {memory() - before:.0f} MB so far (bar 80 MB; with one id array)")
    timed("tags with their numbers of lines", lambda: caseload.labels("tag"))
    timed("what was done last", caseload.deeds)
    timed("triage, all eight counts", lambda: triage(workspace))
    timed("cohort of all", lambda: cohort.cohort(workspace, EVERYTHING), repeats=1)
    timed("cohort of sales", lambda: cohort.cohort(workspace, Filter(tracks=("sales",))), repeats=1)
    people = caseload.people_of(ids[:1000])
    timed("tag 1,000 people", lambda: doing.tag(workspace, people, "benchmark"), repeats=1)
    timed("undo it", lambda: doing.undo(workspace), repeats=1)
    timed("redo it", lambda: doing.redo(workspace), repeats=1)
    timed("undo it again", lambda: doing.undo(workspace), repeats=1)
    timed("one note", lambda: doing.note(workspace, people[:1], "A note."), repeats=3)
    session = workspace.store.session(caseload.rows(ids[-1:])[0].session)
    told = workspace.store.told(
        next(line.session for line in caseload.rows(ids[:200]) if line.state == "finished")
    )
    spent = []
    for _ in range(20):
        person = Person(workspace.new_id(), "", workspace.clock())
        new = replace(session, id=workspace.new_id(), person=person.id, events=())
        workspace.store.begin(new, person)
        begun = time.perf_counter()
        workspace.store.tell(replace(told, session=new.id))
        spent.append(time.perf_counter() - begun)
    say("write one told result, median of 20", sorted(spent)[10])
    import_beside_a_reader(workspace, 10_000)


def first_role(workspace: Workspace) -> str:
    return workspace.content.catalogue.roles[0].id


def first_page(workspace: Workspace, chosen: Filter, by: Sort) -> object:
    caseload = workspace.store.caseload
    part = next(iter(islice(caseload.chunks(chosen, by), 1)), ())
    return caseload.rows(part[:PAGE])


def import_beside_a_reader(workspace: Workspace, sheets: int) -> None:
    """Import answer sheets on another thread and connection, while this one goes on reading the list."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheets.csv"
        draw, items = random.Random(1), [item for item in workspace.content.pack.items if item.full]
        rows = [["person", *(item.id for item in items)]]
        rows += [
            [f"sheet-{n}", *(str(draw.randint(1, item.categories)) for item in items)] for n in range(sheets)
        ]
        path.write_text("\n".join(",".join(row) for row in rows), encoding="utf-8")
        reports: list[float] = []

        def work() -> None:
            with beside(workspace) as own:
                mapping = importing.preview(own, path)
                importing.import_sheets(own, mapping, lambda _share: reports.append(time.perf_counter()))

        thread, begun, waited = threading.Thread(target=work), time.perf_counter(), [0.0]
        thread.start()
        while thread.is_alive():
            waited.append(once(lambda: first_page(workspace, EVERYTHING, Sort())))
            time.sleep(0.01)
        spent = time.perf_counter() - begun
        gaps = [later - earlier for earlier, later in pairwise(reports)]
        say(f"import {sheets:,} sheets: {sheets / spent:.0f} a second", spent)
        say("... the slowest first page of a reader meanwhile (bar 50 ms)", max(waited))
        say("... the longest time between two reports", max(gaps))
        timed("... undo the import", lambda: doing.undo(workspace), repeats=1)


def timed(what: str, *calls: Callable[[], object], repeats: int = REPEATS) -> None:
    """Print the slowest of several calls, each the median of its repeats."""
    say(what, max(sorted(once(call) for _ in range(repeats))[repeats // 2] for call in calls))


def once(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def say(what: str, seconds: float) -> None:
    print(f"{what:<78} {seconds * 1000:10.1f} ms", flush=True)


def memory() -> float:
    """Return the largest memory so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
