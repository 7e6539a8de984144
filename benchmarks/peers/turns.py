"""What every peer of adaptive.py does: say that it is ready, then take a turn for each line that comes in."""

import json
import sys
import time
from collections.abc import Callable
from importlib.metadata import version

import numpy as np


def serve(package: str, note: str, turn: Callable[[int], dict[str, object]]) -> None:
    """Answer each line, the number of a turn, with what the turn gives, as JSON."""
    print(json.dumps({"ready": f"{package} {version(package)}", "note": note}), flush=True)
    for line in sys.stdin:
        print(json.dumps(turn(int(line))), flush=True)


def sitting(
    work: dict[str, np.ndarray],
    person: int,
    step: Callable[[int, int, int], tuple[float, int]],
    first: list[int],
) -> dict[str, object]:
    """Let one person answer, scales in turn; ``step(scale, item, answer)`` gives estimate and next item."""
    upcoming, times, asked = list(first), [], []
    estimates = [0.0] * len(first)
    for n in range(int(work["steps"])):
        scale = n % len(first)
        item = upcoming[scale]
        answer = int(work["answers"][person, item])
        start = time.perf_counter()
        estimates[scale], upcoming[scale] = step(scale, item, answer)
        times.append(time.perf_counter() - start)
        asked.append(item)
    return {"times": times, "asked": asked, "theta": estimates}
