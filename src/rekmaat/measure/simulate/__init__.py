"""Recordings of the lower back with their truth known to the last digit.

    scene = Scene(change_percent=-18, ecg_db=-6, floor=Floor(noise_uv=2))
    made = simulate(scene, seed=1)
    made.before, made.after, made.repeats, made.noise   # tuples of Recording
    made.truth.percent, made.truth.mean_percent         # what a perfect meter would read
    made.before_takes[0].parts.muscle                   # each part by itself, microvolts

The truth is the change of the RMS of the simulated muscle signal itself, as the sensor passes it
on; how anybody filters later has no part in it. `docs/explanation/simulation.md` tells what is
simulated, where each number comes from, and what is not.
"""

from rekmaat.measure.simulate.heart_shapes import BeatShapes, ContinuousEcg
from rekmaat.measure.simulate.rhythm import Beat
from rekmaat.measure.simulate.scene import (
    Electrodes,
    Faults,
    Floor,
    Heart,
    Mains,
    Muscle,
    Scene,
    Sensor,
)
from rekmaat.measure.simulate.session import simulate
from rekmaat.measure.simulate.truth import Parts, Simulation, Take, TakeTruth, Truth

__all__ = [
    "Beat",
    "BeatShapes",
    "ContinuousEcg",
    "Electrodes",
    "Faults",
    "Floor",
    "Heart",
    "Mains",
    "Muscle",
    "Parts",
    "Scene",
    "Sensor",
    "Simulation",
    "Take",
    "TakeTruth",
    "Truth",
    "simulate",
]
