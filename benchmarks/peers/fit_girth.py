"""Fit the graded model of one scale to answers with girth."""

import sys
import time

import girth
import numpy as np
from turns import serve


def main() -> None:
    work = dict(np.load(sys.argv[1]))
    sheet = np.ascontiguousarray(work["answers"].T.astype(int) + 1)

    def turn(_number: int) -> dict[str, object]:
        start = time.perf_counter()
        slopes = girth.grm_mml(sheet)["Discrimination"]
        return {"times": [time.perf_counter() - start], "apart": float(np.abs(slopes - work["a"]).max())}

    serve("girth", "grm_mml, its own settings, no standard errors", turn)


if __name__ == "__main__":
    main()
