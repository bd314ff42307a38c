"""Which rule tells soonest at the same error: the table of docs/decisions/0011.

Rules, each at most 5 % wrong over all looks: O'Brien-Fleming spending within the plan and the
sign-flip e-process beyond it; spending as a square and the e-process; and what the judge does,
spending as a square and going on spending beyond the plan.

    uv run python benchmarks/spending.py [--people 4000]
"""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from rekmaat.judge.eprocess import log_e_values
from rekmaat.judge.spending import LEVEL, WITHIN_PLAN, boundaries, on_grid, spent_by

Floats = NDArray[np.float64]
PLANNED, MOST = 21, 60
EFFECTS = {
    "none": 0.0,
    "1.5 points, SD 1.5": 1.5 / (1.5 * 2**0.5),
    "-18 %, CV 12 %": 0.198 / (0.17 * 2**0.5),
    "1 point, SD 1.5": 1 / (1.5 * 2**0.5),
}


@dataclass(frozen=True, slots=True)
class Rule:
    """What may be spent by each pair, and the e-value that rejects beyond the plan."""

    name: str
    spent: Callable[[int], float]
    beyond: float | None

    def found_at(self, differences: Floats) -> int:
        """Return the pair of the first rejection in favour; 999 where there is none."""
        looks = [self.spent(pair) for pair in range(1, differences.size + 1)]
        crossed = -np.cumsum(on_grid(differences)) >= boundaries(np.abs(differences), looks)
        if self.beyond is not None:
            late = log_e_values(differences) >= log(self.beyond)
            late[:PLANNED] = False
            crossed |= late & (np.cumsum(differences) < 0)
        return int(np.argmax(crossed)) + 1 if crossed.any() else 999


def obrien_fleming(within: float) -> Callable[[int], float]:
    """Return the spending function of Lan and DeMets that is like O'Brien and Fleming's."""
    normal = NormalDist()
    edge = normal.inv_cdf(1 - within / 2)
    return lambda pair: 2 * (1 - normal.cdf(edge / min(pair / PLANNED, 1.0) ** 0.5))


def square(within: float) -> Callable[[int], float]:
    """Return spending as the square of the share of the plan that is done."""
    return lambda pair: within * min(pair / PLANNED, 1.0) ** 2


RULES = (
    Rule("O'Brien-Fleming, e-process 1 %", obrien_fleming(0.04), 100),
    Rule("O'Brien-Fleming, e-process 0.25 %", obrien_fleming(WITHIN_PLAN), 400),
    Rule("square, e-process 0.25 %", square(WITHIN_PLAN), 1 / (LEVEL - WITHIN_PLAN)),
    Rule("square, spending on", lambda pair: spent_by(pair, PLANNED), None),
)


def row(name: str, found: Sequence[int]) -> str:
    at = np.array(found)
    shares = [np.mean(at <= pairs) for pairs in (13, PLANNED, 2 * PLANNED, MOST)]
    return (
        f"| {name} | {np.median(at):.0f} | " + " | ".join(f"{share:.3f}" for share in shares) + " |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=4000)
    people = parser.parse_args().people
    for effect, size in EFFECTS.items():
        rng = np.random.default_rng(11)
        drawn = rng.normal(-size, 1, (people, MOST))
        print(f"\n{effect}\n\n| rule | median pair | by 13 | by 21 | by 42 | by 60 |")
        print("|---|---|---|---|---|---|")
        for rule in RULES:
            print(row(rule.name, [rule.found_at(differences) for differences in drawn]))


if __name__ == "__main__":
    main()
