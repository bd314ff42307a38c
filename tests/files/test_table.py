"""Plain tables: rate and unit are given, commas are never guessed at, a gap is never a zero."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rekmaat.errors import RefusedError, WrongUseError
from rekmaat.files import read_recording
from rekmaat.files.reading import Reading, Unit
from rekmaat.measure.recording import Recording, Stretch

SHARED = Path(__file__).parents[3] / "shared" / "data"
NAMES = ("EMG L multifid", "EMG R multifid")
RATE_HZ = 1000.0
GIVEN = Reading(RATE_HZ, "uV")


def values(rows: int = 40) -> np.ndarray:
    return np.round(np.random.default_rng(1).normal(0, 10, (rows, 2)), 3)


def lines(separator: str = ",", decimal: str = ".", *, names: Sequence[str] = NAMES) -> list[str]:
    rows = [separator.join(f"{it:.3f}".replace(".", decimal) for it in row) for row in values()]
    return [*([separator.join(names)] if names else []), *rows]


def table(path: Path, content: Sequence[str] | bytes, newline: str = "\n") -> Path:
    text = content if isinstance(content, bytes) else (newline.join(content) + newline).encode()
    path.write_bytes(text)
    return path


def read(path: Path, wanted: Sequence[str] = (), reading: Reading = GIVEN) -> Recording:
    return read_recording(path, wanted, reading=reading)


def refusal(path: Path, wanted: Sequence[str] = (), reading: Reading = GIVEN) -> str:
    with pytest.raises(RefusedError) as caught:
        read(path, wanted, reading)
    (finding,) = caught.value.findings
    assert finding.arguments["file"] == str(path)
    return finding.code


@pytest.mark.parametrize(
    ("separator", "decimal"),
    [(",", "."), ("\t", "."), (";", "."), (" ", "."), (";", ","), ("\t", ","), ("  ", ",")],
)
def test_every_separator_and_decimal_is_read(tmp_path: Path, separator: str, decimal: str) -> None:
    content = lines(separator, decimal, names=("EMG_L_mf", "EMG_R_mf"))
    recording = read(table(tmp_path / "a.csv", content))
    assert recording.names == ("EMG_L_mf", "EMG_R_mf")
    for channel, column in zip(recording.channels, values().T, strict=True):
        np.testing.assert_allclose(channel.samples_uv, column)
        assert channel.rate_hz == RATE_HZ
        assert channel.limits_uv == (-np.inf, np.inf)
        assert channel.step_uv == 0
        assert channel.lost == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_every_usual_encoding_is_read(tmp_path: Path, encoding: str, newline: str) -> None:
    content = newline.join(lines(names=("EMG L (µV)", "EMG é"))) + newline
    recording = read(table(tmp_path / "a.csv", content.encode(encoding)))
    assert recording.names == ("EMG L (µV)", "EMG é")
    assert len(recording.channels[0].samples_uv) == 40


@pytest.mark.parametrize(("unit", "times"), [("uV", 1), ("mV", 1e3), ("V", 1e6)])
def test_the_unit_given_is_the_unit(tmp_path: Path, unit: Unit, times: float) -> None:
    path = table(tmp_path / "a.tsv", lines("\t"))
    channel = read(path, reading=Reading(RATE_HZ, unit)).channels[0]
    np.testing.assert_allclose(channel.samples_uv, times * values()[:, 0])


def test_rate_and_unit_are_never_guessed(tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", ["# rate 1000 Hz, unit uV", *lines()])
    with pytest.raises(RefusedError) as caught:
        read(path, reading=Reading())
    assert [it.code for it in caught.value.findings] == ["rate-unsaid", "unit-unsaid"]
    assert refusal(path, reading=Reading(rate_hz=1000)) == "unit-unsaid"
    assert refusal(path, reading=Reading(unit="V")) == "rate-unsaid"


@pytest.mark.parametrize("rate_hz", [0.0, -1.0, float("nan"), float("inf")])
def test_a_rate_that_is_none_is_wrong_use(rate_hz: float) -> None:
    with pytest.raises(WrongUseError):
        Reading(rate_hz, "uV")


def test_columns_without_names_are_numbered(tmp_path: Path) -> None:
    recording = read(table(tmp_path / "a.csv", lines(names=())))
    assert recording.names == ("column 1", "column 2")
    assert "emg-unlabelled" in {it.code for it in recording.findings}


def test_one_column_is_enough(tmp_path: Path) -> None:
    recording = read(table(tmp_path / "a.txt", ["EMG L mf", "1.5", "-2", "3e0"]))
    np.testing.assert_array_equal(recording.channels[0].samples_uv, [1.5, -2, 3])
    comma = read(table(tmp_path / "b.txt", ["EMG", "0,5", "-2,25"]))
    np.testing.assert_array_equal(comma.channels[0].samples_uv, [0.5, -2.25])


def test_quotes_and_commas_within_them_are_understood(tmp_path: Path) -> None:
    content = ['"EMG L, low","EMG R"', '"0,5","1,5"', '"-2,25","3"']
    recording = read(table(tmp_path / "a.csv", content))
    assert recording.names == ("EMG L, low", "EMG R")
    np.testing.assert_array_equal(recording.channels[0].samples_uv, [0.5, -2.25])


def test_comments_and_empty_lines_are_passed_over(tmp_path: Path) -> None:
    content = ["# made by hand", "", *lines()[:3], "  # a note", "", *lines()[3:]]
    assert len(read(table(tmp_path / "a.csv", content)).channels[0].samples_uv) == 40


def test_the_posture_may_stand_in_a_comment(tmp_path: Path) -> None:
    recording = read(table(tmp_path / "a.csv", ["# quiet standing, Trigno", *lines()]))
    assert recording.about == "quiet standing, Trigno"
    assert "posture-unsaid" not in {it.code for it in recording.findings}


def test_a_separator_at_the_end_of_each_row_is_no_column(tmp_path: Path) -> None:
    ended = [f"{it}\t" for it in lines("\t")]
    assert read(table(tmp_path / "a.txt", ended)).names == NAMES
    assert read(table(tmp_path / "b.txt", ended[1:])).names == ("column 1", "column 2")
    missing = [*ended, "1.0\t\t"]
    right = read(table(tmp_path / "c.txt", missing)).channels[1]
    assert right.lost == (Stretch(0.040, 0.041),)


@pytest.mark.parametrize("cell", ["", "NaN", "nan", "NA", "n/a", "inf", "1e999"])
def test_a_missing_cell_is_a_lost_sample_and_never_a_zero(tmp_path: Path, cell: str) -> None:
    content = lines()
    content[11] = f"5000,{cell}"
    content[10] = f"5000,{cell}"
    left, right = read(table(tmp_path / "a.csv", content)).channels
    assert left.lost == ()
    assert right.lost == (Stretch(0.009, 0.011),)
    expected = np.interp([9, 10], [8, 11], values()[[8, 11], 1])
    np.testing.assert_allclose(right.samples_uv[9:11], expected)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (["EMG L;EMG R", "1.234,5;2", "1;2"], "decimals-unclear"),
        (["0,5", "1,5", "2,5"], "decimals-unclear"),
        (["EMG L,EMG R", "0,5,1,5", "1,5,2,5"], "decimals-unclear"),
        (["1,2,3,4", "5,6,7,8"], "decimals-unclear"),
        (["recorder X", "EMG L,EMG R", "1.5,2"], "table-unclear"),
        (["EMG L,EMG R,EMG", "1.5,2", "1,2.5"], "row-uneven"),
        (["EMG L,EMG R", "1.5,2", "1"], "row-uneven"),
        (["EMG L,EMG R", "1.5,2", "1,2,3"], "row-uneven"),
        (["EMG L,EMG R", "1.5,2", "1,two"], "cell-unreadable"),
        (["EMG L,EMG R", "1.5,2", "1,1_0"], "cell-unreadable"),
        (["EMG L,EMG R", "1.5,2", "1,0x10"], "cell-unreadable"),
        (["EMG L,EMG R", "1.5,2", "1,\u0664"], "cell-unreadable"),
        (["EMG L,EMG R"], "no-samples"),
        (["# nothing"], "no-samples"),
        (["EMG L,EMG L", "1.5,2", "1,2"], "channel-ambiguous"),
        (["EEG,ECG", "1.5,2", "1,2"], "no-emg-channel"),
        (["EMG L (mV),EMG R", "1.5,2", "1,2"], "unit-contradicted"),
        (["EMG L,EMG R", "1.5,", "1,", "2,"], "mostly-lost"),
        (["EMG L,EMG R", "1.5,1e300", "1,2"], "calibration-wrong"),
        (["EMG L", "1" * 300_000], "table-unclear"),
        (["EMG L", *["1", "nan"] * 1200, *["1"] * 1000], "gaps-everywhere"),
    ],
    ids=lambda it: it if isinstance(it, str) else None,
)
def test_what_could_mean_two_things_is_refused(
    tmp_path: Path, content: list[str], code: str
) -> None:
    assert refusal(table(tmp_path / "a.csv", content)) == code


def test_a_bad_cell_is_named_by_its_line(tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", ["# one", *lines()[:5], "1.5,#N/B", *lines()[5:]])
    with pytest.raises(RefusedError) as caught:
        read(path)
    assert caught.value.findings[0].arguments["line"] == 7


def test_thousands_far_down_the_table_are_refused(tmp_path: Path) -> None:
    content = [*lines(";", ","), "1.234,5;2"]
    assert refusal(table(tmp_path / "a.csv", content)) == "decimals-unclear"


@pytest.mark.parametrize(
    ("name", "tick"), [("time", 0.001), ("Tijd (s)", 0.001), ("t [ms]", 1.0), ("sample", 1.0)]
)
def test_a_column_of_times_is_no_channel_and_shows_what_is_lost(
    tmp_path: Path, name: str, tick: float
) -> None:
    kept = np.r_[0:300, 400:1000]
    signal = np.random.default_rng(2).normal(0, 10, 1000)
    rows = [f"{index * tick:.6g},{signal[index]:.6f}" for index in kept]
    recording = read(table(tmp_path / "a.csv", [f"{name},EMG L mf", *rows]))
    (channel,) = recording.channels
    assert channel.name == "EMG L mf"
    assert channel.lost == (Stretch(0.3, 0.4),)
    np.testing.assert_allclose(channel.samples_uv[kept], signal[kept], atol=1e-6)


def test_a_column_that_rises_all_the_way_is_a_clock(tmp_path: Path) -> None:
    rows = [f"{index / RATE_HZ},{it}" for index, it in enumerate(values()[:, 0])]
    assert read(table(tmp_path / "a.csv", rows)).names == ("column 2",)


def test_a_clock_of_few_digits_is_understood(tmp_path: Path) -> None:
    signal = np.random.default_rng(2).normal(0, 10, 4000)
    rows = [f"{index / 2000:.2f};{it:.5f}" for index, it in enumerate(signal)]
    recording = read(table(tmp_path / "a.csv", ["t;EMG L mf", *rows]), reading=Reading(2000, "uV"))
    assert recording.channels[0].lost == ()


def test_a_clock_that_contradicts_the_rate_is_refused(tmp_path: Path) -> None:
    signal = np.random.default_rng(2).normal(0, 10, 4000)
    rows = [f"{index / 1500:.5f},{it:.5f}" for index, it in enumerate(signal)]
    path = table(tmp_path / "a.csv", ["time,EMG L mf", *rows])
    assert refusal(path) == "rate-contradicted"
    assert read(path, reading=Reading(1500, "uV")).channels[0].lost == ()
    back = table(tmp_path / "b.csv", ["time,EMG L mf", *rows, *rows])
    assert refusal(back, reading=Reading(1500, "uV")) == "time-jumps"


def test_the_ecg_column_is_handed_on(tmp_path: Path) -> None:
    recording = read(table(tmp_path / "a.csv", lines(names=("EMG L", "ECG"))))
    assert recording.names == ("EMG L",)
    assert recording.ecg is not None
    np.testing.assert_allclose(recording.ecg.samples_uv, values()[:, 1])


def test_binary_named_as_a_table_is_refused(tmp_path: Path) -> None:
    assert refusal(table(tmp_path / "a.csv", bytes(range(256)) * 40)) == "not-this-format"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.lists(st.floats(-1e4, 1e4, width=32), min_size=2, max_size=2), min_size=12, max_size=60
    ),
    st.sampled_from([",", ";", "\t"]),
)
def test_whatever_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[float]], separator: str
) -> None:
    text = [separator.join(repr(it) for it in row) for row in rows]
    path = table(tmp_path_factory.mktemp("t") / "a.csv", [separator.join(NAMES), *text])
    recording = read(path, NAMES)
    found = np.array([it.samples_uv for it in recording.channels]).T
    np.testing.assert_array_equal(found, np.array(rows))


@pytest.mark.parametrize("name", ["emg.txt", "emg_1.txt"])
def test_a_real_table_of_one_column_is_read(name: str) -> None:
    path = SHARED / "biosppy_examples_BSD3" / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this checkout")
    recording = read(path)
    assert recording.channels[0].seconds > 60
    assert recording.channels[0].samples_uv.std() > 1


def test_a_real_export_is_read_once_its_preamble_is_one_row_of_names(tmp_path: Path) -> None:
    path = SHARED / "uci_lower_limb_standing" / "5Npie.txt"
    if not path.exists():
        pytest.skip("5Npie.txt is not beside this checkout")
    assert refusal(path) == "table-unclear"
    rows = path.read_text(encoding="utf-8").splitlines()[7:]
    names = "EMG RF\tEMG BF\tEMG VM\tEMG ST\tangle"
    recording = read(table(tmp_path / "a.txt", [names, *rows]), reading=Reading(1000, "mV"))
    assert recording.names == ("EMG RF", "EMG BF", "EMG VM", "EMG ST")
    assert 10 < recording.channels[0].seconds < 20
    assert 1 < recording.channels[0].samples_uv.std() < 500
