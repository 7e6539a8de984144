"""One answer in, estimate and next item out, with the adaptive engine of the mirt package: one a scale."""

import sys

import mirt
import numpy as np
from mirt.cat import CATEngine
from turns import serve, sitting


def main() -> None:
    work = dict(np.load(sys.argv[1]))
    edges = work["edges"].tolist()
    engines = [engine(work, first, last) for first, last in edges]

    def step(scale: int, _item: int, answer: int) -> tuple[float, int]:
        state = engines[scale].administer_item(answer)
        return state.theta, edges[scale][0] + state.next_item

    def turn(person: int) -> dict[str, object]:
        for one in engines:
            one.reset()
        begin = [edges[s][0] + one.get_current_state().next_item for s, one in enumerate(engines)]
        return sitting(work, person, step, begin)

    serve("mirt", "graded, EAP, maximum Fisher information, an engine a scale", turn)


def engine(work: dict[str, np.ndarray], first: int, last: int) -> CATEngine:
    kinds = work["categories"][first:last]
    model = mirt.GradedResponseModel(last - first, kinds.tolist())
    given = work["b"][first:last, : int(kinds.max()) - 1]
    thresholds = np.where(np.isnan(given), model.thresholds[:, : given.shape[1]], given)
    model.set_parameters(discrimination=work["a"][first:last], thresholds=thresholds)
    model._is_fitted = True  # noqa: SLF001 - its only way to take known parameters
    return CATEngine(model, se_threshold=1e-6, n_quadpts=int(work["points"]), theta_bounds=(-6.0, 6.0))


if __name__ == "__main__":
    main()
