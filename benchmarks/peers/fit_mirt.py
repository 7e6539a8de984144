"""Fit the graded model of one scale to answers with the mirt package."""

import sys
import time

import mirt
import numpy as np
from turns import serve


def main() -> None:
    work = dict(np.load(sys.argv[1]))
    sheet = np.ascontiguousarray(work["answers"].astype(int))
    points = int(work["points"])

    def turn(_number: int) -> dict[str, object]:
        start = time.perf_counter()
        slopes = mirt.fit_mirt(sheet, model="GRM", n_quadpts=points).model.discrimination
        return {
            "times": [time.perf_counter() - start],
            "apart": float(np.abs(np.ravel(slopes) - work["a"]).max()),
        }

    serve("mirt", "fit_mirt, as many points as ours, its own tolerance, with standard errors", turn)


if __name__ == "__main__":
    main()
