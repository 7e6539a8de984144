"""Values as JSON objects for other programs; the names here are promised to them."""

from typing import Any

from careerfit.model.content import Catalogue, Item
from careerfit.model.errors import Problem
from careerfit.model.result import Told
from careerfit.model.screens import SessionRow


def result(told: Told, person: str, *, saved: bool) -> dict[str, Any]:
    """Describe a told result; one that was not saved has no session that could be shown again."""
    outcome = told.result
    return {
        **({"session": told.session} if saved else {}),
        "person": person,
        "pack": {"id": told.pack, "version": told.pack_version, "digest": told.pack_digest},
        "catalogue": {"version": told.catalogue_version, "digest": told.catalogue_digest},
        "engine": told.engine,
        "seed": told.seed,
        "stages": list(told.stages),
        "provisional": told.provisional,
        "verdict": outcome.verdict,
        "scales": [
            {"id": s.id, "theta": s.theta, "se": s.se, "answered": s.answered, "asked": s.asked}
            for s in outcome.scales
        ],
        "tracks": dict(outcome.tracks),
        "families": [{"id": f.id, "p_best": f.p_best, "p_top3": f.p_top3} for f in outcome.families],
        "roles": [
            {
                "id": r.id,
                "family": r.family,
                "track": r.track,
                "stage": r.stage,
                "fit": r.fit,
                "fit_low": r.fit_low,
                "fit_high": r.fit_high,
                "p_best": r.p_best,
                "p_top3": r.p_top3,
                "contributions": dict(r.contributions),
            }
            for r in outcome.roles
        ],
        "ties": [list(tie) for tie in outcome.ties],
        "flags": list(outcome.flags),
    }


def item(item: Item) -> dict[str, Any]:
    """Describe an item; a and b are in the direction of the scale."""
    return {
        "id": item.id,
        "scale": item.scale,
        "format": item.format,
        "keyed": item.keyed,
        "a": item.a,
        "b": list(item.b),
        "full": item.full,
        "text": item.text,
        "ends": list(item.ends),
        "options": list(item.options),
    }


def catalogue(catalogue: Catalogue) -> dict[str, Any]:
    """Describe a catalogue: the weights that matching gives the scales, and the roles."""
    return {
        "version": catalogue.version,
        "digest": catalogue.digest,
        "weights": dict(catalogue.weights),
        "roles": [
            {
                "id": role.id,
                "family": role.family,
                "track": role.track,
                "stage": role.stage,
                "title": role.title,
                "profile": dict(role.profile),
            }
            for role in catalogue.roles
        ],
    }


def session_row(row: SessionRow) -> dict[str, Any]:
    """Describe one line of the list of sessions."""
    return {
        "session": row.session,
        "person": row.person,
        "when": row.at,
        "finished": row.finished,
        "summary": row.summary,
    }


def problem(problem: Problem) -> dict[str, Any]:
    """Describe a fault of a content file."""
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "rule": problem.rule,
        "message": problem.message,
        "remedy": problem.remedy,
    }
