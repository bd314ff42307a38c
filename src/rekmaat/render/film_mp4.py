"""Encodes a film as MP4: H.264, AAC, captions that can be switched on, chapters."""

import io
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace

from rekmaat.guide.wording import Language
from rekmaat.render.film import Recorded
from rekmaat.render.film_canvas import HEIGHT_PX, WIDTH_PX
from rekmaat.render.film_sound import SAMPLES_HZ, mixed
from rekmaat.tell.captions import webvtt
from rekmaat.tell.film_story import RATE_HZ, Story, story_captions

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import OutputContainer
    from av.packet import Packet
    from av.subtitles.stream import SubtitleStream
    from av.subtitles.subtitle import SubtitleSet
    from av.video.stream import VideoStream
    from PIL import Image

_MP4 = {"movflags": "+faststart"}
"""The index stands first, so that a film begins before it has come in whole."""
_H264 = {"preset": "veryfast", "crf": "20", "tune": "animation", "profile": "high"}
_KEY_EVERY_S = 4
_BT709 = 1
_MILLISECONDS = Fraction(1, 1000)
_ISO_639_2 = {Language.NL: "nld", Language.FR: "fra", Language.EN: "eng"}
_SOUND_FRAME = 1024
_SOUND_BITS_A_S = 64_000

Told = Callable[[int], None]
"""Is told how many frames are done."""


def write_mp4(
    path: Path, story: Story, frames: Iterable["Image.Image"], sound: Sequence[Recorded], told: Told
) -> None:
    """Write a film, with the words that are said where there are recordings of them.

    Args:
        path: The file, which may exist and be empty.
        story: What the film shows; its captions become a track of their own.
        frames: Its frames, at `RATE_HZ`.
        sound: Recordings with their times; none makes a silent film.
        told: Is told after every frame.
    """
    with av.open(str(path), "w", format="mp4", container_options=_MP4) as film:
        picture = _picture_stream(film)
        track = _sound_stream(film, story.language) if sound else None
        _name_chapters(film, story)
        captions = _caption_packets(film, story)
        film.mux(captions)
        if track is not None:
            _write_sound(film, track, mixed(sound, story.total_s))
        _write_frames(film, picture, frames, told)


def _picture_stream(film: "OutputContainer") -> "VideoStream":
    stream: VideoStream = film.add_stream("libx264", rate=RATE_HZ, options=_H264)
    stream.width, stream.height, stream.pix_fmt = WIDTH_PX, HEIGHT_PX, "yuv420p"
    stream.gop_size = _KEY_EVERY_S * RATE_HZ
    context = stream.codec_context
    context.color_range, context.colorspace = ColorRange.MPEG, Colorspace.ITU709
    context.color_primaries = context.color_trc = _BT709
    return stream


def _write_frames(
    film: "OutputContainer", stream: "VideoStream", frames: Iterable["Image.Image"], told: Told
) -> None:
    last, converted = None, None
    for number, picture in enumerate(frames):
        if converted is None or picture is not last:
            last, converted = picture, _yuv(picture)
        converted.pts = number
        film.mux(stream.encode(converted))
        told(number + 1)
    film.mux(stream.encode())


def _yuv(picture: "Image.Image") -> av.VideoFrame:
    frame = av.VideoFrame.from_ndarray(np.asarray(picture), format="rgb24")
    return frame.reformat(
        format="yuv420p",
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
    )


def _sound_stream(film: "OutputContainer", language: Language) -> "AudioStream":
    stream: AudioStream = film.add_stream("aac", rate=SAMPLES_HZ, layout="mono")
    stream.bit_rate = _SOUND_BITS_A_S
    stream.metadata["language"] = _ISO_639_2[language]
    return stream


def _write_sound(film: "OutputContainer", stream: "AudioStream", samples: np.ndarray) -> None:
    for start in range(0, len(samples), _SOUND_FRAME):
        part = samples[np.newaxis, start : start + _SOUND_FRAME]
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(part), "fltp", "mono")
        frame.sample_rate, frame.pts = SAMPLES_HZ, start
        film.mux(stream.encode(frame))
    film.mux(stream.encode())


def _name_chapters(film: "OutputContainer", story: Story) -> None:
    """Let a player go straight to the minute; scenes of one name are one chapter."""
    starts = [
        (scene.chapter, scene.start_s)
        for before, scene in zip([None, *story.scenes], story.scenes, strict=False)
        if before is None or before.chapter != scene.chapter
    ]
    ends = [*(start for _, start in starts[1:]), story.total_s]
    film.set_chapters(
        [
            {
                "id": number,
                "start": start * 1000,
                "end": end * 1000,
                "time_base": _MILLISECONDS,
                "metadata": {"title": name},
            }
            for number, ((name, start), end) in enumerate(zip(starts, ends, strict=True))
        ]
    )


def _caption_packets(film: "OutputContainer", story: Story) -> list["Packet[SubtitleStream]"]:
    """Return the captions as a track of text, by way of the WebVTT its encoder can be told of."""
    document = webvtt(story_captions(story), story.language).encode()
    with av.open(io.BytesIO(document), "r", format="webvtt") as read:
        source = read.streams.subtitles[0]
        packets = [packet for packet in read.demux(source) if packet.pts is not None]
        decoded = [(packet, source.codec_context.decode2(packet)) for packet in packets]
        stream = film.add_stream("mov_text")
        stream.metadata["language"] = _ISO_639_2[story.language]
        # Known only once something was decoded.
        stream.codec_context.subtitle_header = source.codec_context.subtitle_header
    return [_encoded(stream, packet, text) for packet, text in decoded if text is not None]


def _encoded(
    stream: "SubtitleStream", source: "Packet[SubtitleStream]", text: "SubtitleSet"
) -> "Packet[SubtitleStream]":
    packet = stream.codec_context.encode_subtitle(text)
    packet.pts = packet.dts = source.pts
    packet.duration, packet.time_base = source.duration, source.time_base
    packet.stream = stream
    return packet
