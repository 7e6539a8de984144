"""One answer in, estimate and next item out, with catsim, which knows items of two categories only."""

import sys

import numpy as np
from catsim.estimation import NumericalSearchEstimator
from catsim.item_bank import ItemBank
from catsim.selection import MaxInfoSelector
from turns import serve, sitting


def main() -> None:
    work = dict(np.load(sys.argv[1]))
    edges = work["edges"].tolist()
    middle = np.array([row[~np.isnan(row)][np.count_nonzero(~np.isnan(row)) // 2] for row in work["b"]])
    work["answers"] = work["answers"] > np.count_nonzero(~np.isnan(work["b"]), axis=1) // 2
    whole = np.column_stack([work["a"], middle, np.zeros(len(middle)), np.ones(len(middle))])
    banks = [ItemBank(whole[f:t], validate=False) for f, t in edges]  # validation prints to stdout
    estimator, selector = NumericalSearchEstimator(), MaxInfoSelector()
    given: list[tuple[list[int], list[bool]]] = []
    theta: list[float] = []

    def choose(s: int) -> int:
        found = selector.select(item_bank=banks[s], administered_items=given[s][0], est_theta=theta[s])
        return edges[s][0] + int(found)

    def step(s: int, item: int, answer: int) -> tuple[float, int]:
        asked, said = given[s]
        asked.append(item - edges[s][0])
        said.append(bool(answer))
        theta[s] = float(
            estimator.estimate(
                item_bank=banks[s], administered_items=asked, response_vector=said, est_theta=theta[s]
            )
        )
        return theta[s], choose(s)

    def turn(person: int) -> dict[str, object]:
        given[:] = [([], []) for _ in banks]
        theta[:] = [0.0] * len(banks)
        return sitting(work, person, step, [choose(s) for s in range(len(banks))])

    serve(
        "catsim",
        "two categories only, maximum likelihood (a guess until answers differ), maximum Fisher information",
        turn,
    )


if __name__ == "__main__":
    main()
