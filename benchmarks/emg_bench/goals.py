"""The goals of the measurement, and what a run reached."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from emg_bench.accuracy import ECG_DB, MOVED, grid_label
from emg_bench.pipelines import OURS
from emg_bench.run import Errors, Run, pooled, root_mean_square
from emg_bench.speed import FFT

SHIFT_PERCENT = 0.5
ALONE_POINTS = 1.0


@dataclass(frozen=True, slots=True)
class Reached:
    """One goal beside what was reached.

    Attributes:
        what: What is measured.
        goal: The goal in words.
        value: What Rekmaat reached, in words.
        met: Whether that is enough.
        peers: What the best peer reached in the same run, in words; empty where none took part.
    """

    what: str
    goal: str
    value: str
    met: bool
    peers: str = ""


@dataclass(frozen=True, slots=True)
class _Limits:
    """The most that the errors of each case may be, in percentage points."""

    rmse: float
    p95: float | None = None
    bias: float | None = None

    def met(self, cases: list[Errors]) -> bool:
        return all(
            one.rmse <= self.rmse
            and (self.p95 is None or one.p95 <= self.p95)
            and (self.bias is None or abs(one.bias) <= self.bias)
            for one in cases
        )

    def __str__(self) -> str:
        told = [f"bias {self.bias:g}"] if self.bias is not None else []
        told.append(f"RMSE {self.rmse:g}")
        return ", ".join(told + ([f"P95 {self.p95:g}"] if self.p95 is not None else []))


def goals(run: Run) -> list[Reached]:
    """Return every goal that the run has numbers for."""
    return [
        *_accuracy(run),
        *_real_ecg(run),
        *_alone(run),
        *_spectrum(run),
        *_sessions(run),
        *_speed(run),
    ]


def _accuracy(run: Run) -> Iterator[Reached]:
    for part, change in (("a", "-30 to +10 %"), ("a18", "-18 %")):
        for floors, limits in (((0.7, 2.0), _Limits(0.5, 1.0, 0.2)), ((4.0,), _Limits(0.7, 1.4))):
            labels = {grid_label(db, uv) for db in ECG_DB for uv in floors}
            named = " and ".join(f"{uv:g}" for uv in floors)
            yield from _worst(run, part, labels, f"{change}, floor {named} uV", limits)


def _real_ecg(run: Run) -> Iterator[Reached]:
    for low, limits in ((True, _Limits(0.6)), (False, _Limits(1.5))):
        labels = {it.label for it in run.of("b", OURS) if ("-12 dB" in it.label) is not low}
        yield from _worst(run, "b", labels, f"real ECG, {'to -6' if low else '-12'} dB", limits)


def _worst(run: Run, part: str, labels: set[str], what: str, limits: _Limits) -> Iterator[Reached]:
    """A goal that every case has to meet."""
    cases = [one for one in run.of(part, OURS) if one.label in labels]
    if not cases:
        return
    all_of_them, worst = pooled(cases), max(cases, key=lambda one: one.rmse)
    bias = max((one.bias for one in cases), key=abs)
    value = (
        f"bias {bias:+.2f}, RMSE {worst.rmse:.2f}, P95 {max(it.p95 for it in cases):.2f} in the "
        f"worst case; RMSE {all_of_them.rmse:.2f} over all"
    )
    silent = sum(one.unread + one.withheld for one in cases) / len(cases)
    value += f"; no verdict for {silent:.1%}" if silent else ""
    yield Reached(what, str(limits), value, limits.met(cases), _best_peer(run, part, labels))


def _best_peer(run: Run, part: str, labels: set[str]) -> str:
    others = [name for name in run.pipelines(part) if name != OURS]
    found = {
        name: pooled(cases)
        for name in others
        if (cases := [it for it in run.of(part, name) if it.label in labels and it.points])
    }
    if not found:
        return ""
    best = min(found, key=lambda name: found[name].rmse)
    over = "" if len(labels) == 1 else " over all"
    return f"RMSE {found[best].rmse:.1f}{over} ({best}, {found[best].scenes} sessions)"


def _alone(run: Run) -> Iterator[Reached]:
    """Numbers that may carry a verdict have to be right; the others are said to be none."""
    for one in (it for it in run.of("c", OURS) if it.label != MOVED):
        kept, refused = root_mean_square(one.carrying), one.unread + one.withheld
        value = f"RMSE {kept:.2f}" if one.carrying else "no verdict"
        if refused and one.carrying:
            value += f", no verdict for {refused:.0%}"
        said = sorted({code for code, _ in one.findings})
        value += f"; said: {', '.join(said)}" if said else ""
        best = _best_peer(run, "c", {one.label})
        met = kept <= ALONE_POINTS if one.carrying else bool(said)
        yield Reached(one.label, f"RMSE {ALONE_POINTS:g}, or no verdict", value, met, best)


def _spectrum(run: Run) -> Iterator[Reached]:
    cases = run.of("d", OURS)
    if cases:
        worst = max(cases, key=lambda one: abs(one.bias))
        value = f"{worst.bias:+.2f} % ({worst.label})"
        what = "median frequency +-10 %, amplitude unchanged"
        yield Reached(
            what,
            f"mean within {SHIFT_PERCENT:g} %",
            value,
            abs(worst.bias) <= SHIFT_PERCENT,
            _spectral_peer(run),
        )


def _spectral_peer(run: Run) -> str:
    others = [name for name in run.pipelines("d") if name != OURS]
    if not others:
        return ""
    worst = {name: max((it.bias for it in run.of("d", name)), key=abs) for name in others}
    best = min(worst, key=lambda name: abs(worst[name]))
    return f"{worst[best]:+.1f} % ({best})"


def _sessions(run: Run) -> Iterator[Reached]:
    """Both ways to call must hold; the worst of many cells is chance, so the cells are pooled."""
    for slow, most in ((False, 0.06), (True, 0.10)):
        calls = [it for it in run.calls if (it.tau_s > 1) is slow]
        if not calls:
            continue
        alone = sum(it.within for it in calls) / len(calls)
        stated = sum(it.with_prior for it in calls) / len(calls)
        worst = max(it.within for it in calls)
        told = (
            f"{stated:.1%} as the command says it; {alone:.1%} by the error within alone, "
            f"{worst:.1%} in the worst cell"
        )
        what = f"no effect, posture drifting with tau {'2 s' if slow else 'to 1 s'}"
        yield Reached(what, f"called in {most:.0%}", told, max(alone, stated) <= most)


def _speed(run: Run) -> Iterator[Reached]:
    hours = {one.pipeline: one.hours for one in run.speeds}
    ask: list[tuple[str, float, Callable[[float], str]]] = [
        ("pyemgpipeline", 3.0, lambda ratio: f"{ratio:.1f} x"),
        ("neurokit2 emg_process", 600.0, lambda ratio: f"{ratio:.0f} x"),
        (FFT, 1.0, lambda ratio: f"{ratio:.2f} x"),
    ]
    for name, least, told in ask:
        if OURS in hours and name in hours:
            ratio = hours[OURS] / hours[name]
            goal = f"aim {least:g} x" if name == FFT else f"{least:g} x"
            yield Reached(f"speed beside {name}", goal, told(ratio), ratio >= least)
