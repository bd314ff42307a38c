"""What is to be simulated: every setting, with its unit in its name and a sane default."""

from dataclasses import dataclass, field
from typing import Literal

from rekmaat.measure.simulate.heart_shapes import BeatShapes, ContinuousEcg
from rekmaat.measure.simulate.limits import check

MUSCLES = ("multifid", "longiss", "ilioc", "quadra", "glut med", "glut max", "latiss", "trapez")


@dataclass(frozen=True, slots=True)
class Muscle:
    """The EMG itself.

    Attributes:
        level_uv: RMS before, the geometric mean over the channels.
        level_sd: Log SD of the level from channel to channel.
        median_hz: Half of the power lies below; 69 Hz is the shape of Shwedyk and De Luca as is.
        sway_sd: Log SD of the slow sway of the amplitude, below 0.3 Hz.
        sway_common: Share of the variance of sway and posture that all channels have in common.
        posture_cv: Coefficient of variation of the amplitude by drifting posture, an
            Ornstein-Uhlenbeck process in the logarithm.
        posture_tau_s: Its time constant.
        realised: Whether each recording has its RMS exactly, or only the law it is drawn from has,
            so that what sways by chance moves the recording as it would in life.
    """

    level_uv: float = 6.0
    level_sd: float = 0.25
    median_hz: float = 69.0
    sway_sd: float = 0.2
    sway_common: float = 0.5
    posture_cv: float = 0.0
    posture_tau_s: float = 1.0
    realised: bool = True


@dataclass(frozen=True, slots=True)
class Heart:
    """The heartbeats; how strong they are is `Scene.ecg_db`.

    Attributes:
        rate_bpm: Heart rate before.
        rate_change_bpm: How much it differs after.
        rate_sd_bpm: SD of the rate from recording to recording, on top of that.
        rate_trend_percent: How much it changes from the start of a recording to its end.
        respiration_hz: Breaths a second.
        respiratory_rate_share: How much breathing changes the interval, as a share of it.
        respiratory_size_share: How much breathing changes the size, as a share of it.
        jitter_share: SD of the interval beside breathing, as a share of it.
        shape_sd: How much each beat differs in shape from the one before, as a share of it.
        size_sd: Log SD of the size from recording to recording.
        fibrillation: Intervals without any order, no P wave, small waves of 6 Hz instead.
        premature_percent: Premature wide beats among all beats.
        alike: Share of the variance of the projection that all channels have in common.
        shapes: Beat shapes to use; otherwise a parametric heart is drawn from the seed.
        continuous: A real ECG to use in place of single beats.
    """

    rate_bpm: float = 74.0
    rate_change_bpm: float = -3.0
    rate_sd_bpm: float = 2.0
    rate_trend_percent: float = 0.0
    respiration_hz: float = 0.25
    respiratory_rate_share: float = 0.04
    respiratory_size_share: float = 0.10
    jitter_share: float = 0.02
    shape_sd: float = 0.01
    size_sd: float = 0.05
    fibrillation: bool = False
    premature_percent: float = 0.0
    alike: float = 0.5
    shapes: BeatShapes | None = None
    continuous: ContinuousEcg | None = None


@dataclass(frozen=True, slots=True)
class Floor:
    """The noise of electrode and amplifier.

    Attributes:
        noise_uv: RMS of a white floor over 0-1000 Hz; other rates have the same density.
        pink_share: Share of its power within 20-450 Hz that falls as one over the frequency.
            The power within 20-450 Hz stays that of the white floor.
        channel_sd: Log SD from channel to channel.
        recording_sd: Log SD from recording to recording.
    """

    noise_uv: float = 2.0
    pink_share: float = 0.0
    channel_sd: float = 0.1
    recording_sd: float = 0.05


@dataclass(frozen=True, slots=True)
class Mains:
    """The hum of the wiring.

    Attributes:
        hum_uv: RMS at the mains frequency.
        mains_hz: 50 or 60.
        offset_sd_hz: SD of the frequency from recording to recording.
        wander_hz: SD of the frequency within a recording, over tens of seconds.
        harmonics: Which harmonics there are, and how large beside the first.
        channel_sd: Log SD of the size from channel to channel.
        recording_sd: Log SD of the size from recording to recording.
        swell_sd: Log SD of the size within a recording, below 0.1 Hz.
    """

    hum_uv: float = 1.5
    mains_hz: float = 50.0
    offset_sd_hz: float = 0.02
    wander_hz: float = 0.01
    harmonics: tuple[tuple[int, float], ...] = ((3, 0.3), (5, 0.1))
    channel_sd: float = 0.3
    recording_sd: float = 0.3
    swell_sd: float = 0.1


@dataclass(frozen=True, slots=True)
class Sensor:
    """What the sensor and the recorder do to the signal.

    Attributes:
        low_pass_hz: Corner of a low-pass of fourth order, as in a wireless sensor; None for none.
        high_pass_hz: Corner of a high-pass of fourth order; None for none.
        limit_uv: The recorder writes from minus to plus this, and clips beyond.
        bits: Bits of a sample.
        drift_uv: SD of the baseline, below 0.5 Hz.
        offset_uv: SD of the constant offset.
    """

    low_pass_hz: float | None = None
    high_pass_hz: float | None = None
    limit_uv: float = 3000.0
    bits: int = 24
    drift_uv: float = 60.0
    offset_uv: float = 100.0


@dataclass(frozen=True, slots=True)
class Faults:
    """What goes wrong in a recording.

    Attributes:
        dropped_percent: Samples lost on the way.
        dropped_burst_s: How long a loss lasts, on average.
        dropped_as: What stands in their place: the last value, zero, or random limits.
        dropped_together: Whether all channels lose the same samples.
        dropped_marked: Whether the recording says where samples were lost.
        movements: Movement artefacts in each recording.
        movement_uv: Their RMS.
        loose_channel: The channel whose electrode is loose, counted from 0.
        loose_share: How much of each recording it is loose, towards the end.
    """

    dropped_percent: float = 0.0
    dropped_burst_s: float = 0.05
    dropped_as: Literal["held", "zero", "limit"] = "held"
    dropped_together: bool = True
    dropped_marked: bool = False
    movements: int = 0
    movement_uv: float = 300.0
    loose_channel: int | None = None
    loose_share: float = 0.5


@dataclass(frozen=True, slots=True)
class Electrodes:
    """Standing up anew, and electrodes taken off and put back between before and after.

    Attributes:
        stance_sd: Log SD of the muscle's level from recording to recording.
        stance_common: Share of its variance that all channels have in common.
        replaced_gain_sd: Log SD of what putting electrodes back does to the size of the muscle.
        replaced_median_sd: Log SD of what it does to the median frequency.
    """

    stance_sd: float = 0.0
    stance_common: float = 1.0
    replaced_gain_sd: float = 0.0
    replaced_median_sd: float = 0.0


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything about a session that is to be simulated.

    Attributes:
        change_percent: True change of the muscle's RMS, for all channels or one for each.
        median_change_percent: Change of the median frequency; the RMS does not change with it.
        ecg_db: Full-band RMS of muscle over heart in the first recording before, each channel, in
            decibel; -6 is a heart twice as large. None for no heart.
        seconds: Length of each recording.
        rate_hz: Samples a second.
        channels: How many, left and right in turn.
        recordings: How many before, and how many after.
        repeats: Pairs of extra recordings before, with nothing in between.
        noise_seconds: Length of a recording with the muscle off; 0 for none.
        noise_has_heart: Whether the heart shows in that one, as in a person lying relaxed.
        ecg_channel: Whether the recordings have a channel with the ECG alone.
    """

    change_percent: float | tuple[float, ...] = -18.0
    median_change_percent: float = 0.0
    ecg_db: float | None = -6.0
    seconds: float = 60.0
    rate_hz: float = 2000.0
    channels: int = 4
    recordings: int = 1
    repeats: int = 0
    noise_seconds: float = 0.0
    noise_has_heart: bool = False
    ecg_channel: bool = False
    muscle: Muscle = field(default_factory=Muscle)
    heart: Heart = field(default_factory=Heart)
    floor: Floor = field(default_factory=Floor)
    mains: Mains = field(default_factory=Mains)
    sensor: Sensor = field(default_factory=Sensor)
    faults: Faults = field(default_factory=Faults)
    electrodes: Electrodes = field(default_factory=Electrodes)

    def __post_init__(self) -> None:
        """Check every setting.

        Raises:
            WrongUseError: Names the setting, and the least and the most it may be.
        """
        check(self)

    @property
    def changes_percent(self) -> tuple[float, ...]:
        """The true change of each channel."""
        if isinstance(self.change_percent, tuple):
            return self.change_percent
        return (self.change_percent,) * self.channels

    @property
    def names(self) -> tuple[str, ...]:
        """The labels of the channels: muscle by muscle, left before right."""
        every = [f"EMG {side} {muscle}" for muscle in MUSCLES for side in "LR"]
        return tuple(every[: self.channels])
