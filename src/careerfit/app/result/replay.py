"""Replay: a stored session computed again and compared, bit for bit, with what was told."""

from careerfit.app.scoring import outcome
from careerfit.app.workspace import Workspace
from careerfit.measurement import ENGINE
from careerfit.model.errors import CareerfitError
from careerfit.model.result import Result, Told
from careerfit.model.screens import Difference, ReplayScreen
from careerfit.model.session import Session
from careerfit.model.words import Words

Figures = dict[str, float | str]


def replay(workspace: Workspace, session_id: str) -> ReplayScreen:
    """Compute a finished session again, with the loaded content and the seed and stages of then.

    What was told stays as it is. Every difference is named: engine, pack, catalogue, then each figure.
    """
    told, session = workspace.store.told(session_id), workspace.store.session(session_id)
    again = _computed(workspace, told, session)
    catalogue = workspace.content.catalogue
    versions = [
        _difference("engine", told.engine, ENGINE),
        _difference("pack", told.pack_digest, workspace.content.pack.digest),
        _difference("catalogue", told.catalogue_digest, catalogue.digest),
    ]
    before = figures(told.result)
    after = figures(again) if again else before
    differences = (
        *(found for found in versions if found),
        *(
            found
            for what in dict.fromkeys((*before, *after))
            if (found := _difference(what, before.get(what, ""), after.get(what, "")))
        ),
    )
    same = again is not None and not differences
    return ReplayScreen(
        session=session_id,
        same=same,
        computed=again is not None,
        differences=differences,
        sentences=_sentences(workspace.content.words, differences, computed=again is not None),
    )


def figures(result: Result) -> Figures:
    """Lay out all that a result says, by a path such as ``scales.drive.theta``."""
    found: Figures = {"verdict": result.verdict}
    for scale in result.scales:
        found |= _named(f"scales.{scale.id}", theta=scale.theta, se=scale.se)
        found |= _named(f"scales.{scale.id}", answered=scale.answered, asked=scale.asked)
    found |= {f"tracks.{track}": share for track, share in result.tracks.items()}
    for family in result.families:
        found |= _named(f"families.{family.id}", p_best=family.p_best, p_top3=family.p_top3)
    for role in result.roles:
        at = f"roles.{role.id}"
        found |= _named(at, family=role.family, track=role.track, stage=role.stage)
        found |= _named(at, fit=role.fit, fit_low=role.fit_low, fit_high=role.fit_high)
        found |= _named(at, p_best=role.p_best, p_top3=role.p_top3)
        found |= {f"{at}.contributions.{scale}": part for scale, part in role.contributions.items()}
    found["families"] = " ".join(family.id for family in result.families)
    found["roles"] = " ".join(role.id for role in result.roles)
    found["ties"] = "; ".join(" ".join(tie) for tie in result.ties)
    found["flags"] = " ".join(result.flags)
    return found


def _computed(workspace: Workspace, told: Told, session: Session) -> Result | None:
    """Score the session again; None when the loaded content lacks an item, a category or the stages."""
    try:
        return outcome(workspace.content, session, told.stages, told.seed)
    except (ValueError, KeyError, CareerfitError):
        if told.pack_digest == workspace.content.pack.digest:
            raise  # the very questions that were asked: a fault of the program, not of the versions
        return None


def _named(at: str, **values: float | str) -> Figures:
    return {f"{at}.{name}": value for name, value in values.items()}


def _difference(what: str, told: float | str, now: float | str) -> Difference | None:
    """Compare two values bit for bit: -0.0 is not 0.0."""
    if isinstance(told, float) and isinstance(now, float):
        if told.hex() == now.hex():
            return None
        return Difference(what, repr(told), repr(now), abs(now - told))
    return None if told == now else Difference(what, str(told), str(now), None)


def _sentences(words: Words, differences: tuple[Difference, ...], *, computed: bool) -> tuple[str, ...]:
    said = []
    versions = [one for one in differences if one.what in ("engine", "pack", "catalogue")]
    for one in versions:
        told, now = (part if one.what == "engine" else part[:12] for part in (one.told, one.now))
        said.append(words.say(f"replay.{one.what}", told=told, now=now))
    changed = [one for one in differences if one not in versions]
    if not computed:
        said.append(words.say("replay.not-computed"))
    elif changed:
        said.append(words.say("replay.figures", count=len(changed)))
        largest = max(changed, key=lambda one: one.size or 0.0)
        if largest.size:
            said.append(words.say("replay.largest", figure=largest.what, size=f"{largest.size:.3g}"))
    else:
        said.append(words.say("replay.same"))
    return tuple(said)
