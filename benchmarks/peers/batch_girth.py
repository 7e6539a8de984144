"""Score many people on items of two categories with girth, scale by scale."""

import sys
import time

import girth
import numpy as np
from turns import serve


def main() -> None:
    work = dict(np.load(sys.argv[1]))
    options = {"quadrature_n": int(work["points"]), "quadrature_bounds": (-6, 6)}
    sheets = [np.ascontiguousarray(work["answers"][:, f:t].T.astype(int)) for f, t in work["edges"].tolist()]
    numbers = [(work["b"][f:t, 0], work["a"][f:t]) for f, t in work["edges"].tolist()]

    def turn(_number: int) -> dict[str, object]:
        start = time.perf_counter()
        found = [
            girth.ability_eap(sheet, b, a, options) for sheet, (b, a) in zip(sheets, numbers, strict=True)
        ]
        taken = time.perf_counter() - start
        return {"times": [taken], "apart": float(np.abs(np.array(found).T - work["theta"]).max())}

    serve("girth", "EAP without standard errors", turn)


if __name__ == "__main__":
    main()
