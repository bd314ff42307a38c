"""Tables of sessions, as somebody would save them."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from rekmaat.guide.experiment import ExperimentPlan, order_of, pair_of
from rekmaat.guide.protocol import Arm

COLUMNS = ("session", "day", "pair", "arm", "before", "after")
LETTERS = {Arm.STRETCH: "S", Arm.CONTROL: "C"}


def write_table(
    path: Path, rows: Iterable[Sequence[object]], columns: Sequence[str] = COLUMNS
) -> Path:
    lines = [columns, *rows]
    text = "".join(",".join(map(str, line)) + "\n" for line in lines)
    path.write_text(text, encoding="utf-8")
    return path


def felt(
    plan: ExperimentPlan, sessions: int, after: Callable[[Arm, int], float]
) -> list[list[object]]:
    """The rows of a plan that was followed; `after` says the number after, 6 stands before."""
    arms = order_of(plan.seed, sessions)
    return [
        [number, 1 + (number - 1) // 3, pair_of(number), LETTERS[arm], 6, after(arm, number)]
        for number, arm in enumerate(arms, 1)
    ]


def better_after_stretch(arm: Arm, number: int) -> float:
    """Two points better after the stretch, and not always the same."""
    return (4 if arm is Arm.STRETCH else 6) + (number % 3 - 1) * 0.5
