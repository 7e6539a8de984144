"""Checks the moves of a catalogue as a whole: whether they lead from every beginning to every end."""

import heapq
import math
from collections import deque
from collections.abc import Iterable, Mapping, Sequence

from careerfit.content.fields import Fields
from careerfit.model.content import Move, Role


def check_routes(
    written: Sequence[tuple[Move, Fields]],
    roles: Mapping[str, Role],
    experience: Mapping[str, float],
    top: Fields,
) -> None:
    """Report loops, managers without experience, and ends without a route.

    Args:
        written: all moves, each with the fields that it was read from.
        roles: all roles by id.
        experience: least years that each role's occupation usually asks for.
        top: the fields of the file, where what is missing is reported.

    """
    moves = [move for move, _ in written]
    beginnings = [role.id for role in roles.values() if role.stage == "entry"]
    _loops(written)
    _too_early(written, roles, experience, least_years(moves, beginnings))
    _ends(moves, roles, beginnings, top)


def least_years(moves: Iterable[Move], beginnings: Iterable[str]) -> dict[str, float]:
    """Return the least years after which each role can be reached, by the moves' least years."""
    onward = _onward(moves)
    years: dict[str, float] = {}
    waiting = [(0.0, role) for role in beginnings]
    while waiting:
        spent, role = heapq.heappop(waiting)
        if role in years:
            continue
        years[role] = spent
        for move in onward.get(role, ()):
            heapq.heappush(waiting, (spent + move.years[0], move.target))
    return years


def route(moves: Iterable[Move], start: str, end: str) -> tuple[Move, ...]:
    """Return a route of fewest moves between two roles, () where there is none."""
    onward = _onward(moves)
    came: dict[str, Move] = {}
    waiting = deque([start])
    while waiting and end not in came:
        for move in onward.get(waiting.popleft(), ()):
            if move.target not in came and move.target != start:
                came[move.target] = move
                waiting.append(move.target)
    found: list[Move] = []
    while end != start and end in came:
        found.append(came[end])
        end = came[end].source
    return tuple(reversed(found))


def has_two_routes(moves: Sequence[Move], start: str, end: str) -> bool:
    """Whether a second route leaves the shortest one and comes back to it further on; in linear time."""
    first = route(moves, start, end)
    place = {role: index for index, role in enumerate((start, *(move.target for move in first)))}
    back: dict[str, list[str]] = {}
    for move in moves:
        back.setdefault(move.target, []).append(move.source)
    furthest = dict(place)  # by role: how far on the first route one can come back to it
    for role in reversed(place):
        waiting = [role]
        while waiting:
            for before in back.get(waiting.pop(), ()):
                if before not in furthest:
                    furthest[before] = place[role]
                    waiting.append(before)
    return any(
        furthest.get(move.target, -1) > place[move.source]
        for move in moves
        if move.source in place and place.get(move.target) != place[move.source] + 1  # not on the first
    )


def _onward(moves: Iterable[Move]) -> dict[str, list[Move]]:
    onward: dict[str, list[Move]] = {}
    for move in moves:
        onward.setdefault(move.source, []).append(move)
    return onward


def _loops(written: Sequence[tuple[Move, Fields]]) -> None:
    """Report each loop of promotions once, at its first move."""
    promotions = [move for move, _ in written if move.kind == "promotion"]
    told: set[str] = set()
    for move, fields in written:
        if move.kind != "promotion" or {move.source, move.target} <= told:
            continue
        if back := route(promotions, move.target, move.source):
            told |= {move.source, *(step.target for step in back), move.target}
            names = " > ".join([move.source, move.target, *(step.target for step in back)])
            message = f"These promotions lead round in a loop: {names}."
            fields.fault("to", "promotions-loop", message, "Make one of them a lateral move, or remove it.")


def _too_early(
    written: Sequence[tuple[Move, Fields]],
    roles: Mapping[str, Role],
    experience: Mapping[str, float],
    years: Mapping[str, float],
) -> None:
    """Report moves by which somebody is a manager before the experience that is usual."""
    for move, fields in written:
        spent = years.get(move.source, math.inf) + move.years[0]
        usual = experience[move.target]
        if roles[move.target].stage == "manager" and spent < usual and not move.note:
            message = f"This move makes a manager after {spent:g} years; {usual:g} or more are usual."
            remedy = "Raise the least years of the moves on the way, or say in a note why it can be sooner."
            fields.fault("years", "experience-short", message, remedy)


def _ends(moves: Sequence[Move], roles: Mapping[str, Role], beginnings: Sequence[str], top: Fields) -> None:
    """Report executives that nobody becomes, and beginnings from which an end or a choice is missing.

    An end is an executive role without a promotion onward.
    """
    executives = [role.id for role in roles.values() if role.stage == "executive"]
    promoted = {move.source for move in moves if move.kind == "promotion"}
    reached = {start: least_years(moves, [start]).keys() for start in beginnings}
    lost = [role for role in executives if beginnings and not any(role in ways for ways in reached.values())]
    for role in lost:
        message = f"No route leads from an entry role to {role}."
        top.fault("moves", "executive-unreached", message, f"Add a move that leads to {role}.")
    ends = [role for role in executives if role not in promoted and role not in lost]
    for start, ways in reached.items():
        if missing := [end for end in ends if end not in ways]:
            message = f"No route leads from {start} to {', '.join(missing)}."
            remedy = "Add a move that joins them; a cross-over between tracks will do."
            top.fault("moves", "end-unreached", message, remedy)
        elif ends and not any(has_two_routes(moves, start, end) for end in ends):
            message = f"From {start} there is one route only to each of {', '.join(ends)}."
            top.fault("moves", "routes-too-few", message, "Add a move, so that there is a choice of ways.")
