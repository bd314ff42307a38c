"""The same answer from files, from arrays, and from both."""

import pickle
from concurrent.futures import ProcessPoolExecutor
from dataclasses import astuple, replace
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from typing import cast

import numpy as np
import pytest

import rekmaat as rk
from recordings import NAMES, RATE_HZ, Standing, write
from rekmaat.errors import WrongUseError
from rekmaat.measure.recording import Channel
from rekmaat.service.emg import compare as compare_files
from rekmaat.service.emg_inputs import ChangeQuestion

SIZES = {"before1": 6.0, "before2": 6.2, "after1": 4.5, "after2": 4.4, "repeat1": 6.1, "repeat2": 6}


@pytest.fixture(scope="module")
def standings() -> dict[str, Standing]:
    made = {name: Standing(seed, level_uv=size) for seed, (name, size) in enumerate(SIZES.items())}
    return made | {"noise": Standing(9, seconds=10, level_uv=0)}


@pytest.fixture(scope="module")
def files(
    standings: dict[str, Standing], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("recordings")
    return {name: write(folder / f"{name}.bdf", it.samples_uv) for name, it in standings.items()}


@pytest.fixture(scope="module")
def arrays(standings: dict[str, Standing]) -> dict[str, rk.Recording]:
    return {
        name: rk.recording_from_arrays(
            name,
            dict(zip(NAMES, it.samples_uv, strict=False)),
            rate_hz=RATE_HZ,
            unit="uV",
            about="standing",
        )
        for name, it in standings.items()
    }


def sides(of: dict[str, Path] | dict[str, rk.Recording], role: str) -> list[Path | rk.Recording]:
    return [of[name] for name in of if name.startswith(role)]


@pytest.fixture(scope="module")
def report(files: dict[str, Path]) -> rk.ChangeReport:
    return rk.compare(
        sides(files, "before"),
        sides(files, "after"),
        repeats=sides(files, "repeat"),
        noise=files["noise"],
    )


def test_files_give_what_the_command_gives(files: dict[str, Path], report: rk.ChangeReport) -> None:
    before, after, repeats = (
        tuple(files[name] for name in SIZES if name.startswith(role))
        for role in ("before", "after", "repeat")
    )
    told = compare_files(ChangeQuestion(before, after, repeats, files["noise"]))
    assert report.overall == told.overall
    assert report.provenance == told.provenance
    assert report.noticed == told.noticed
    assert [(it.role, Path(it.file)) for it in report.provenance.sources] == [
        *(("before", it) for it in before),
        *(("after", it) for it in after),
        *(("repeat", it) for it in repeats),
        ("noise", files["noise"]),
    ]


def test_arrays_give_what_their_files_give(
    arrays: dict[str, rk.Recording], report: rk.ChangeReport
) -> None:
    """But for the steps in which a file is written."""
    told = rk.compare(
        sides(arrays, "before"),
        sides(arrays, "after"),
        repeats=sides(arrays, "repeat"),
        noise=arrays["noise"],
    )
    assert told.overall.verdict == report.overall.verdict == "decreased"
    assert told.overall.percent_change == pytest.approx(report.overall.percent_change, abs=0.01)
    assert [it.file for it in told.provenance.sources] == [*SIZES, "noise"]


def test_files_and_arrays_may_be_mixed(
    files: dict[str, Path], arrays: dict[str, rk.Recording], report: rk.ChangeReport
) -> None:
    told = rk.compare(
        [str(files["before1"]), arrays["before2"]],
        (it for it in [rk.read_recording(files["after1"]), arrays["after2"]]),
        repeats=sides(files, "repeat"),
        noise=str(files["noise"]),
    )
    assert told.overall.percent_change == pytest.approx(report.overall.percent_change, abs=0.01)


def test_the_fingerprint_is_that_of_the_file_or_of_the_samples(
    files: dict[str, Path], arrays: dict[str, rk.Recording]
) -> None:
    told = rk.compare(files["before1"], arrays["after1"])
    samples = b"".join(it.samples_uv.tobytes() for it in arrays["after1"].channels)
    assert [it.sha256 for it in told.provenance.sources] == [
        sha256(files["before1"].read_bytes()).hexdigest(),
        sha256(samples).hexdigest(),
    ]


def test_only_the_channels_that_were_chosen_count(
    files: dict[str, Path], arrays: dict[str, rk.Recording]
) -> None:
    for given in (files, arrays):
        told = rk.compare(given["before1"], given["after1"], channels=NAMES[1])
        assert [it.name for it in told.channels] == [NAMES[1]]
        assert told.provenance.channels == (NAMES[1],)


def test_the_same_recording_twice_is_refused_also_once_as_file_and_once_read(
    files: dict[str, Path],
) -> None:
    with pytest.raises(rk.RefusedError, match="this is the same recording as") as caught:
        rk.compare(files["before1"], rk.read_recording(files["before1"]))
    assert [it.code for it in caught.value.findings] == ["same-recording"]


def test_every_refused_recording_is_named_in_words(
    files: dict[str, Path], arrays: dict[str, rk.Recording], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.bdf"
    broken.write_bytes(files["before1"].read_bytes()[:5000])
    table = tmp_path / "table.csv"
    table.write_text("EMG L\n1\n2\n", encoding="utf-8")
    with pytest.raises(rk.RefusedError) as caught:
        rk.compare([tmp_path / "nowhere.edf", broken, arrays["before1"]], table)
    told = str(caught.value)
    for name in ("nowhere.edf", "broken.bdf", "table.csv"):
        assert name in told
    assert 'read_recording(path, rate_hz=2000, unit="uV")' in told
    assert len(caught.value.findings) == 4
    assert caught.value.__suppress_context__


def test_a_channel_that_an_array_lacks_is_refused(arrays: dict[str, rk.Recording]) -> None:
    with pytest.raises(rk.RefusedError, match="EMG X"):
        rk.compare(arrays["before1"], arrays["after1"], channels=["EMG X"])


def test_recordings_of_different_rates_are_refused(
    standings: dict[str, Standing], arrays: dict[str, rk.Recording]
) -> None:
    slow = dict(zip(NAMES, standings["after1"].samples_uv, strict=False))
    after = rk.recording_from_arrays("after", slow, rate_hz=1000, unit="uV")
    with pytest.raises(rk.RefusedError, match="1,000") as caught:
        rk.compare(arrays["before1"], after)
    assert {it.code for it in caught.value.findings} == {"rates-differ"}


@pytest.mark.parametrize(
    ("before", "after", "repeats", "said"),
    [
        ([], ["a.bdf"], [], "at least one recording before"),
        (["a.bdf"], iter([]), [], "at least one recording after"),
        (["a.bdf"], ["b.bdf"], ["c.bdf"], "in pairs; 1 is odd"),
        ([np.zeros(9)], ["b.bdf"], [], "not ndarray. recording_from_arrays"),
        (np.zeros(9), ["b.bdf"], [], "not float64"),
        (3, ["b.bdf"], [], "not int"),
        ("a.bdf", None, [], "not NoneType"),
    ],
)
def test_what_cannot_be_meant_is_wrong_use(
    before: list[str], after: list[str], repeats: list[str], said: str
) -> None:
    with pytest.raises(WrongUseError, match=said):
        rk.compare(before, after, repeats=repeats)


def test_one_recording_of_noise_may_come_in_a_list_as_simulate_gives_it(
    arrays: dict[str, rk.Recording],
) -> None:
    alone, listed, none = (
        rk.compare(arrays["before1"], arrays["after1"], noise=noise).overall
        for noise in (arrays["noise"], (arrays["noise"],), ())
    )
    assert alone == listed != none


def test_several_recordings_of_noise_are_wrong_use(arrays: dict[str, rk.Recording]) -> None:
    with pytest.raises(WrongUseError, match="one recording of noise"):
        rk.compare(arrays["before1"], arrays["after1"], noise=[arrays["noise"]] * 2)


@pytest.mark.parametrize(
    "samples",
    [
        np.full(60_000, np.nan),
        np.zeros((2, 30_000)),
        np.zeros(60_000, dtype=np.int16),
        np.zeros(0),
        [0.0, 1.0],
    ],
)
def test_a_recording_put_together_wrongly_is_wrong_use(
    arrays: dict[str, rk.Recording], samples: np.ndarray
) -> None:
    channel = Channel("EMG L", samples, 2000.0, (-np.inf, np.inf), 0.0)
    with pytest.raises(WrongUseError, match="recording_from_arrays makes"):
        rk.compare(arrays["before1"], replace(arrays["after1"], channels=(channel,)))


def test_one_recording_with_channels_is_measured_and_nothing_else(
    arrays: dict[str, rk.Recording],
) -> None:
    with pytest.raises(WrongUseError, match="no channels"):
        rk.measure_tension(replace(arrays["after1"], channels=()))
    with pytest.raises(WrongUseError, match="one recording, not 2"):
        rk.measure_tension(cast("rk.Recording", [arrays["after1"], arrays["after2"]]))


def test_a_table_is_read_with_its_rate_and_unit(
    standings: dict[str, Standing], files: dict[str, Path], tmp_path: Path
) -> None:
    table = tmp_path / "before1.csv"
    samples = standings["before1"].samples_uv.T / 1000
    np.savetxt(table, samples, "%.9g", ",", header=",".join(NAMES[:2]), comments="")
    read = rk.read_recording(str(table), rate_hz=RATE_HZ, unit="mV")
    told = rk.measure_tension(read).channel(NAMES[0])
    as_file = rk.measure_tension(files["before1"]).channel(NAMES[0])
    assert told.tension_uv == pytest.approx(as_file.tension_uv, rel=1e-4)


def test_one_recording_is_measured_by_itself(
    standings: dict[str, Standing], arrays: dict[str, rk.Recording]
) -> None:
    told = rk.measure_tension(arrays["before1"], noise=arrays["noise"], channels=NAMES[:1])
    assert [it.name for it in told.channels] == [NAMES[0]]
    truth = standings["before1"].band_uv()[0]
    assert told.channels[0].tension_uv == pytest.approx(truth, rel=0.02)


def test_the_simulated_truth_comes_back() -> None:
    made = rk.simulate(rk.Scene(change_percent=-25, channels=2, recordings=2, seconds=30), seed=3)
    told = rk.compare(made.before, made.after)
    assert told.overall.percent_change == pytest.approx(made.truth.mean_percent, abs=1.5)


def test_an_answer_and_a_refusal_come_back_from_another_process(
    report: rk.ChangeReport, arrays: dict[str, rk.Recording]
) -> None:
    again = pickle.loads(pickle.dumps(report))  # noqa: S301 - our own
    assert str(again) == str(report)
    assert astuple(again.rows[0]) == astuple(report.rows[0])
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        told = pool.submit(rk.compare, arrays["before1"], arrays["after1"])
        refused = pool.submit(rk.compare, arrays["before1"], arrays["before1"])
        assert told.result().overall == rk.compare(arrays["before1"], arrays["after1"]).overall
        with pytest.raises(rk.RefusedError, match="the same recording") as caught:
            refused.result()
    assert [it.code for it in caught.value.findings] == ["same-recording"]
