"""A film: its frames, the MP4 and the GIF, opened again by their own readers."""

import io
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from own_protocols import SHORT
from rekmaat.catalogue.clips import clip
from rekmaat.guide.moment import moment_at
from rekmaat.guide.protocol import Arm, Phase
from rekmaat.guide.wording import Country, Language
from rekmaat.render.drawings import DrawingsMissingError, load_drawings
from rekmaat.render.film import Recorded, frame_count, frames, samples
from rekmaat.render.film_canvas import HEIGHT_PX, WIDTH_PX, broken, width_px
from rekmaat.render.film_gif import EVERY, SIZE_PX, write_gif
from rekmaat.render.film_mp4 import write_mp4
from rekmaat.render.film_sound import SAMPLES_HZ, mixed
from rekmaat.service.coach import Lesson, Wish, prepare
from rekmaat.service.film import lesson_story
from rekmaat.tell.film_story import RATE_HZ, Minute, Page, Pair, Story, story, story_captions

TAPE = (255, 199, 46)
LANGUAGES = list(Language)


@pytest.fixture(scope="module", autouse=True)
def drawings() -> None:
    try:
        load_drawings()
    except DrawingsMissingError:
        pytest.skip("the drawings are not built")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home")
    (folder / "protocols").mkdir()
    (folder / "protocols" / "short.toml").write_text(SHORT, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def lesson(home: Path) -> Lesson:
    return prepare(home, Wish("short"), Language.NL, Country.OTHER)


@pytest.fixture(scope="module")
def short(lesson: Lesson) -> Story:
    """One page, the minute, one mistake: every kind of scene there is."""
    scenes = lesson_story(lesson).scenes
    page = next(it for it in scenes if isinstance(it.content, Page) and it.content.shot)
    pair = next(it for it in scenes if isinstance(it.content, Pair))
    minute = lesson_story(lesson).minute
    return story([(it.chapter, it.content) for it in (page, minute, pair)], Language.NL)


@pytest.fixture(scope="module")
def mp4(short: Story, lesson: Lesson, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("film") / "short.mp4"
    write_mp4(path, short, frames(short), sounds(short, lesson), lambda _: None)
    return path


def sounds(short: Story, lesson: Lesson) -> tuple[Recorded, ...]:
    found = [
        (it.start_s, clip(it.text.spoken_in(lesson.language), lesson.language))
        for it in lesson.said
    ]
    if any(recording is None for _, recording in found):
        pytest.skip("the recorded words are not built")
    return tuple(Recorded(short.minute.start_s + at_s, it) for at_s, it in found if it)


def minute_of(short: Story) -> Minute:
    assert isinstance(short.minute.content, Minute)
    return short.minute.content


def pixels(path: Path) -> list[NDArray[np.uint8]]:
    """A strip at the top right of every frame: nothing but ground stands there."""
    with av.open(str(path)) as film:
        return [
            it.to_ndarray(format="rgb24")[4:20, 900:1200].mean(axis=(0, 1))
            for it in film.decode(video=0)
        ]


def test_a_film_has_every_frame_of_its_length(mp4: Path, short: Story) -> None:
    with av.open(str(mp4)) as film:
        (picture,) = film.streams.video
        assert picture.codec_context.name == "h264"
        assert picture.codec_context.pix_fmt == "yuv420p"
        assert picture.average_rate == Fraction(RATE_HZ)
        assert (picture.width, picture.height) == (WIDTH_PX, HEIGHT_PX)
        assert float(picture.duration * picture.time_base) == short.total_s
        assert sum(1 for _ in film.decode(video=0)) == frame_count(short)


def test_the_ground_is_yellow_in_every_hold_and_nowhere_else(mp4: Path, short: Story) -> None:
    """U02."""
    minute = minute_of(short)
    held = 0
    for number, colour in enumerate(pixels(mp4)):
        at_s = number / RATE_HZ - short.minute.start_s
        inside = 0 <= at_s < minute.sheet.total_s
        is_hold = inside and moment_at(minute.sheet, at_s).cue.phase is Phase.HOLD
        assert bool(np.abs(colour - TAPE).max() < 8) is is_hold, f"frame {number}"
        held += is_hold
    assert held == 5 * RATE_HZ


def test_the_film_begins_before_it_has_come_in_whole(mp4: Path) -> None:
    content = mp4.read_bytes()
    assert 0 < content.index(b"moov") < content.index(b"mdat")


def test_the_captions_are_a_track_of_their_own(mp4: Path, short: Story) -> None:
    with av.open(str(mp4)) as film:
        (track,) = film.streams.subtitles
        assert track.metadata["language"] == "nld"
        found = [
            (int(it.pts * it.time_base * 1000), bytes(it)[2:].decode())
            for it in film.demux(track)
            if it.size > len(b"\0\0")  # an empty one stands between two captions
        ]
    told = story_captions(short)
    assert [start for start, _ in found] == [it.start_ms for it in told]
    assert ["".join(words.split()) for _, words in found] == [
        "".join(it.text.split()) for it in told
    ]


def test_a_player_can_go_straight_to_the_minute(mp4: Path, short: Story) -> None:
    with av.open(str(mp4)) as film:
        named = {it["metadata"]["title"]: it["start"] * it["time_base"] for it in film.chapters()}
    assert named["De minuut"] == short.minute.start_s
    assert len(named) == 3


def test_the_voice_speaks_at_its_times(mp4: Path, short: Story, lesson: Lesson) -> None:
    """P06."""
    with av.open(str(mp4)) as film:
        heard = np.concatenate([it.to_ndarray()[0] for it in film.decode(audio=0)])
    for said in lesson.said:
        start = round((short.minute.start_s + said.start_s) * SAMPLES_HZ)
        assert np.abs(heard[start : start + SAMPLES_HZ // 2]).max() > 0.05
    assert np.abs(heard[: short.minute.start_s * SAMPLES_HZ - 4096]).max() < 0.01


def test_recordings_are_laid_at_their_times_and_never_too_loud(lesson: Lesson) -> None:
    recording = clip(lesson.said[0].text.nl, Language.NL)
    if recording is None:
        pytest.skip("the recorded words are not built")
    laid = mixed([Recorded(1.0, recording)] * 9, 2.0)
    assert len(laid) == 2 * SAMPLES_HZ
    assert not laid[: SAMPLES_HZ // 2].any()
    assert 0.5 < np.abs(laid).max() <= 1.0


def test_without_recordings_the_film_is_silent(short: Story, tmp_path: Path) -> None:
    path = tmp_path / "silent.mp4"
    one = story([("a", short.scenes[-1].content)], Language.EN)
    write_mp4(path, one, frames(one), (), lambda _: None)
    with av.open(str(path)) as film:
        assert len(film.streams.audio) == 0
        assert len(film.streams.subtitles) == 1


def test_the_same_film_has_the_same_bytes(short: Story, lesson: Lesson, tmp_path: Path) -> None:
    page, _, pair = short.scenes
    two = story([(it.chapter, it.content) for it in (page, pair)], Language.NL)
    sound = [Recorded(0.5, it.recording) for it in sounds(short, lesson)[:2]]
    for name in ("once.mp4", "again.mp4"):
        write_mp4(tmp_path / name, two, frames(two), sound, lambda _: None)
    assert (tmp_path / "once.mp4").read_bytes() == (tmp_path / "again.mp4").read_bytes()


def test_a_gif_opens_elsewhere_and_lasts_as_long(short: Story, tmp_path: Path) -> None:
    path = tmp_path / "short.gif"
    told: list[int] = []
    write_gif(path, frames(short, every=EVERY), tuple(samples(short)), told.append)
    assert told[-1] == frame_count(short)
    with Image.open(path) as film:
        assert film.size == SIZE_PX
        lasted_ms, yellow_ms = 0, 0
        for number in range(film.n_frames):
            film.seek(number)
            lasts_ms = int(film.info["duration"])
            lasted_ms += lasts_ms
            red, green, blue = film.convert("RGB").getpixel((520, 5))
            yellow_ms += lasts_ms * (
                abs(red - TAPE[0]) + abs(green - TAPE[1]) + abs(blue - TAPE[2]) < 12
            )
    assert lasted_ms == short.total_s * 1000
    assert yellow_ms == pytest.approx(5000, abs=200)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("arm", list(Arm))
def test_every_page_is_drawn_and_differs(home: Path, language: Language, arm: Arm) -> None:
    told = lesson_story(prepare(home, Wish("short", arm), language, Country.BE))
    seen = [next(frames(story([("a", it.content)], language))) for it in told.scenes]
    assert all(it.size == (WIDTH_PX, HEIGHT_PX) for it in seen)
    assert len({it.tobytes() for it in seen}) == len(seen)


def test_a_frame_that_repeats_is_not_drawn_again(short: Story) -> None:
    pictures = list(frames(story([("a", short.scenes[-1].content)], Language.NL)))
    assert all(it is pictures[0] for it in pictures)


@pytest.mark.parametrize("words", ["Houd vast en adem rustig.", "Redressez-vous, pieds écartés."])
def test_lines_are_broken_where_the_room_ends(words: str) -> None:
    lines = broken(words, 60, 500)
    assert " ".join(lines) == words
    assert all(width_px(line, 60, "regular") <= 500 for line in lines)


def test_letters_of_our_fonts_are_drawn_in_them() -> None:
    from rekmaat.render.film_canvas import sheet, text

    drawn = sheet(text(["Hé"], (20, 120), 100), "#ffffff")
    stored = io.BytesIO()
    drawn.save(stored, "PNG")
    left, top, right, bottom = drawn.convert("L").point(lambda it: 255 - it).getbbox() or (0,) * 4
    assert right - left == pytest.approx(width_px("Hé", 100, "regular"), abs=16)
    assert bottom - top == pytest.approx(70, abs=20)
