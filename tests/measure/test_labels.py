import pytest

from rekmaat.measure.labels import (
    Kind,
    Posture,
    Side,
    kind_of,
    names_muscle,
    names_posture,
    names_side,
    posture_of,
    side_of,
)


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("EMG L multifid", Kind.EMG),
        ("EMG1", Kind.EMG),
        ("emg_left", Kind.EMG),
        ("sEMG R", Kind.EMG),
        ("ECG", Kind.ECG),
        ("EMG-ECG mix", Kind.ECG),
        ("EKG II", Kind.ECG),
        ("EEG Fpz-Cz", Kind.OTHER),
        ("EOG horizontal", Kind.OTHER),
        ("Acc X", Kind.OTHER),
        ("SaO2", Kind.OTHER),
        ("Longissimus L", Kind.UNSAID),
        ("ch 3", Kind.UNSAID),
        ("", Kind.UNSAID),
    ],
)
def test_a_label_says_what_the_channel_holds(label: str, kind: Kind) -> None:
    assert kind_of(label) is kind


@pytest.mark.parametrize(
    "text", ["EMG L ES", "multifidus", "LES", "Erector spinae", "EMG iliocost"]
)
def test_muscles_are_known(text: str) -> None:
    assert names_muscle(text)


@pytest.mark.parametrize("text", ["EMG1", "EMG left", "channel 3", ""])
def test_no_muscle_is_guessed(text: str) -> None:
    assert not names_muscle(text)


@pytest.mark.parametrize("text", ["EMG L ES", "ES rechts", "multifidus gauche", "Right MF"])
def test_sides_are_known(text: str) -> None:
    assert names_side(text)


@pytest.mark.parametrize("text", ["LES", "RES", "EMG1", "longissimus", ""])
def test_no_side_is_guessed_from_a_letter_inside_a_word(text: str) -> None:
    assert not names_side(text)


@pytest.mark.parametrize("text", ["quiet standing", "rustig staand", "debout", "couché"])
def test_postures_are_known(text: str) -> None:
    assert names_posture(text)


@pytest.mark.parametrize("text", ["standard device", "Startdate 24-APR-1989 X X X", ""])
def test_no_posture_is_guessed(text: str) -> None:
    assert not names_posture(text)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("EMG L multifid", Side.LEFT),
        ("rechter longissimus", Side.RIGHT),
        ("dos gauche", Side.LEFT),
        ("EMG L-R bipolar", None),
        ("LES", None),
    ],
)
def test_a_side_is_told_only_where_one_is_named(text: str, side: Side | None) -> None:
    assert side_of(text) is side


@pytest.mark.parametrize(
    ("text", "posture"),
    [
        ("quiet standing", Posture.STANDING),
        ("zittend, rustig", Posture.SITTING),
        ("couché", Posture.LYING),
        ("sit to stand", None),
        ("rest", None),
    ],
)
def test_a_posture_is_told_only_where_one_is_named(text: str, posture: Posture | None) -> None:
    assert posture_of(text) is posture
