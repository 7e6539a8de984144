"""Two results of one person compared: what changed for certain, in words."""

from careerfit.app.result.telling import names_of, same_content
from careerfit.app.workspace import Content, Workspace
from careerfit.measurement import retake
from careerfit.model.errors import CareerfitError
from careerfit.model.program import command
from careerfit.model.result import Names, Told
from careerfit.model.screens import CompareScreen, ScaleChangeRow
from careerfit.model.words import Words


def compare(workspace: Workspace, one: str, other: str) -> CompareScreen:
    """Compare two finished sessions, whichever was begun earlier as the first.

    CareerfitError with the reason when they stand on different questionnaires, scales or calibrations.
    """
    if one == other:
        raise CareerfitError(
            f"{one} is the same session twice.", f"Name two results of the list: {command()} results"
        )
    begun = sorted((one, other), key=lambda session: workspace.store.session(session).started)
    first, second = (workspace.store.told(session) for session in begun)
    _refuse(workspace.content, first, second)
    found = retake.compare(first, second)
    words = workspace.content.words
    rows = tuple(_row(change, _names(workspace.content, second), words) for change in found.scales)
    changed = [row.name for row in rows if row.direction in ("rose", "fell")]
    return CompareScreen(
        first=first.session,
        second=second.session,
        headline=words.say("compare.headline", count=len(changed), scales=words.join(changed))
        if changed
        else words.say("compare.nothing"),
        scales=rows,
        leader=found.leader,
        first_leader=found.first,
        second_leader=found.second,
        leader_sentence=words.say(
            f"compare.leader.{found.leader}",
            first=_names(workspace.content, first).roles.get(found.first or "", ""),
            second=_names(workspace.content, second).roles.get(found.second or "", ""),
        ),
        notes=_notes(workspace, first, second),
    )


def _refuse(content: Content, first: Told, second: Told) -> None:
    reason = retake.obstacle(first, second, content.pack)
    if reason is None:
        return
    words = content.words
    why = words.say(
        f"compare.refused.{reason}",
        first=f"{first.pack} {first.pack_version}",
        second=f"{second.pack} {second.pack_version}",
    )
    raise CareerfitError(words.say("compare.refused"), f"{why} {words.say('compare.refused.remedy')}")


def _names(content: Content, told: Told) -> Names:
    return names_of(content) if same_content(content, told) else told.names


def _row(change: retake.ScaleChange, names: Names, words: Words) -> ScaleChangeRow:
    name, *_ = names.scales[change.id]
    power = ""
    if change.noticed is not None:
        power = words.say("compare.power", noticed=change.noticed, power=words.percent(change.power))
    return ScaleChangeRow(
        id=change.id,
        name=name,
        before=change.before,
        after=change.after,
        z=change.z,
        p=change.p,
        direction=change.direction,
        noticed=change.noticed,
        power=change.power,
        sentence=words.say(
            f"compare.{change.direction}", scale=name, before=change.before, after=change.after
        ),
        power_sentence=power,
    )


def _notes(workspace: Workspace, first: Told, second: Told) -> tuple[str, ...]:
    words, store = workspace.content.words, workspace.store
    people = [store.person(store.session(told.session).person).label for told in (first, second)]
    notes = [words.say("compare.metric")]
    if people[0] != people[1]:
        nobody = words.say("terminal.nobody")
        notes.append(words.say("compare.people", first=people[0] or nobody, second=people[1] or nobody))
    if first.engine != second.engine:
        notes.append(words.say("compare.engines", first=first.engine, second=second.engine))
    return tuple(notes)
