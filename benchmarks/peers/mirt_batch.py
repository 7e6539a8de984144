"""Score the people of a work file with the mirt package, each time a line comes in; for scoring.py alone."""

import sys
import time

import mirt
import numpy as np


def main() -> None:
    work = np.load(sys.argv[1])
    models, sheets = [], []
    for first, last in work["edges"]:
        model = mirt.GradedResponseModel(int(last - first), work["categories"][first:last].tolist())
        thresholds = work["b"][first:last, : int(work["categories"][first:last].max()) - 1]
        model.set_parameters(
            discrimination=work["a"][first:last],
            thresholds=np.where(np.isnan(thresholds), model.thresholds[:, : thresholds.shape[1]], thresholds),
        )
        model._is_fitted = True  # noqa: SLF001 - its only way to take known parameters
        models.append(model)
        sheets.append(np.ascontiguousarray(work["answers"][:, first:last]))

    def score() -> list[np.ndarray]:
        points = int(work["points"])
        return [
            mirt.fscores(model, sheet, method="EAP", n_quadpts=points).theta
            for model, sheet in zip(models, sheets, strict=True)
        ]

    theta = np.column_stack([found.ravel() for found in score()])
    apart = float(np.abs(theta - work["theta"]).max())
    version = getattr(mirt, "__version__", "?")
    print(f"ready mirt {version}: the largest difference of an EAP from ours is {apart:.1e}", flush=True)
    for line in sys.stdin:
        if line.strip() == "stop":
            return
        start = time.perf_counter()
        score()
        print(time.perf_counter() - start, flush=True)


if __name__ == "__main__":
    main()
