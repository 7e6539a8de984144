"""One answer in, estimate and next item out, with the estimator and the rule of adaptivetesting."""

import sys

import numpy as np
from adaptivetesting import ExpectedAPosteriori, NormalPrior, TestItem, maximum_information_criterion
from turns import serve, sitting


def main() -> None:
    work = dict(np.load(sys.argv[1]))
    scales = [range(first, last) for first, last in work["edges"].tolist()]
    bank = [item(n, a, b[~np.isnan(b)]) for n, (a, b) in enumerate(zip(work["a"], work["b"], strict=True))]
    given: list[dict[int, int]] = []
    prior = NormalPrior(0, 1)

    def choose(scale: int, theta: float) -> int:
        still = [bank[n] for n in scales[scale] if n not in given[scale]]
        return int(maximum_information_criterion(still, theta, model="GRM").id)

    def step(scale: int, n: int, answer: int) -> tuple[float, int]:
        given[scale][n] = answer
        own = given[scale]
        estimator = ExpectedAPosteriori(list(own.values()), [bank[i] for i in own], prior, (-6, 6), "GRM")
        theta = float(estimator.get_estimation())
        estimator.get_standard_error(theta)
        return theta, choose(scale, theta)

    def turn(person: int) -> dict[str, object]:
        given[:] = [{} for _ in scales]
        return sitting(work, person, step, [choose(s, 0.0) for s in range(len(scales))])

    serve("adaptivetesting", "graded, EAP, maximum Fisher information, scale by scale", turn)


def item(n: int, a: float, b: np.ndarray) -> TestItem:
    made = TestItem()
    made.id, made.a, made.b = n, float(a), b.tolist()
    return made


if __name__ == "__main__":
    main()
