"""Makes the spoken clips of the app: every text of an exercise and every phrase, in each language.

The words come from src/rekmaat/content; the voice is espeak-ng 1.51 or later, the encoder LAME,
both Debian packages: `apt-get install espeak-ng lame`. They are needed to make clips anew, not to
build or use Rekmaat: what they made stands in frontend/public/voice. Run from a checkout with

    uv run python frontend/voice/make_clips.py

It makes what is missing, drops what no text asks for, and writes an index for each language.
"""

import json
import shutil
import subprocess
import wave
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.catalogue.voice import load_phrases
from rekmaat.guide.voice import clip_id, vocabulary
from rekmaat.guide.wording import Language

CLIPS = Path(__file__).parents[1] / "public" / "voice"
SILENCE = 0.01
"""Of full scale: what the app takes for silence as well (frontend/src/voice/clips.ts)."""
EDGE_S = 0.015
FULL_SCALE = 32767
RMS = 0.16
"""All clips sound equally loud, and none is cut off at the top."""
LARGEST_PEAK = 0.95
BIT_RATE_KBPS = "32"
PRESENCE = 0.6
"""How far the low tones are turned down: consonants stand out from the noise of a room.

Weighed by the octave bands of ANSI S3.5-1997 against pink noise as loud as the voice, 0.6 raises
the audible share of speech from 0.38 to 0.43 in Dutch, and from 0.40 to 0.46 in French and English.
That is computed from the sound; nobody was asked to listen.
"""


@dataclass(frozen=True, slots=True)
class Speaker:
    """How espeak-ng speaks a language: its voice, words a minute, 10 ms more between words."""

    voice: str
    words_per_minute: int
    gap_10ms: int


SPEAKERS = {
    Language.NL: Speaker("nl", 150, 1),
    Language.FR: Speaker("fr-be", 135, 1),
    Language.EN: Speaker("en-gb", 150, 1),
}

Samples = NDArray[np.float64]


def main() -> None:
    """Make the clips of every language."""
    for program in ("espeak-ng", "lame"):
        if shutil.which(program) is None:
            raise SystemExit(f"{program} is not installed: apt-get install espeak-ng lame")
    for language in Language:
        make(language)


def make(language: Language) -> None:
    """Make the clips and the index of one language; clips of words nobody says are removed."""
    folder = CLIPS / language
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    phrases = load_phrases()
    texts = [
        wording.spoken_in(language)
        for wording in vocabulary(load_shipped().exercises.values(), phrases)
    ]
    clips = {
        clip_id(text, language): {"text": text, "lasts_s": record(text, language, folder)}
        for text in sorted(texts)
    }
    index = {"sample": clip_id(phrases.get_ready.spoken_in(language), language), "clips": clips}
    written = json.dumps(index, ensure_ascii=False, indent=1)
    (folder / "index.json").write_text(written + "\n", encoding="utf-8")
    size = sum(path.stat().st_size for path in folder.iterdir())
    print(f"{language}: {len(clips)} clips, {size / 1000:.0f} kB")  # noqa: T201 - a script


def record(text: str, language: Language, folder: Path) -> float:
    """Speak a text into a file named after it; return how many seconds it lasts."""
    speaker = SPEAKERS[language]
    with TemporaryDirectory() as scratch:
        spoken, trimmed = Path(scratch) / "spoken.wav", Path(scratch) / "trimmed.wav"
        options = ["-v", speaker.voice, "-s", str(speaker.words_per_minute)]
        options += ["-g", str(speaker.gap_10ms), "-w", str(spoken)]
        run(["espeak-ng", *options, "--", text])
        lasts_s = trim(spoken, trimmed)
        clip = folder / f"{clip_id(text, language)}.mp3"
        quality = ["-m", "m", "-b", BIT_RATE_KBPS, "-q", "0"]
        run(["lame", "--quiet", *quality, str(trimmed), str(clip)])
    return lasts_s


def run(command: list[str]) -> None:
    """Run a program; its own words say what went wrong."""
    subprocess.run(command, check=True)  # noqa: S603 - the arguments are ours


def trim(spoken: Path, trimmed: Path) -> float:
    """Cut the silence off at both ends, set tone and loudness; return the seconds that are left."""
    with wave.open(str(spoken)) as heard:
        rate_hz = heard.getframerate()
        raw = heard.readframes(heard.getnframes())
    samples: Samples = np.frombuffer(raw, dtype="<i2") / FULL_SCALE
    samples = samples[1:] - PRESENCE * samples[:-1]
    loud = np.flatnonzero(np.abs(samples) > SILENCE)
    edge = round(EDGE_S * rate_hz)
    samples = samples[max(0, loud[0] - edge) : loud[-1] + edge]
    loudness, peak = float(np.sqrt(np.mean(samples**2))), float(np.max(np.abs(samples)))
    gain = min(RMS / loudness, LARGEST_PEAK / peak)
    with wave.open(str(trimmed), "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(rate_hz)
        written.writeframes((samples * gain * FULL_SCALE).astype("<i2").tobytes())
    lasts_s: float = len(samples) / rate_hz
    return round(lasts_s, 3)


if __name__ == "__main__":
    main()
