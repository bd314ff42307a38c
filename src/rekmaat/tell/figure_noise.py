"""The figure of false responders: for each rule the share that responds to nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from rekmaat.judge.false_responders import Rule, Situation, detectable_percent
from rekmaat.judge.false_responders.share import NoiseShare
from rekmaat.tell.figure_colours import EDGE, GROUND, INK, LINE, TAPE
from rekmaat.tell.figure_parts import (
    SMALL_PX,
    TEXT_PX,
    KeyEntry,
    Paper,
    Told,
    canvas,
    drawn,
    figure,
    gap,
    key,
    placed,
    words_at,
    wrapped,
)
from rekmaat.tell.figures import Figure, Spec
from rekmaat.tell.sentences import Sentences

_ROOM_PERCENT = 4.0
_HALF_BAR_PX, _HALF_LINE_PX, _RULE_PX = 9, 15, 36
_LABEL_EVERY, _TICK_EVERY = 20, 5
_NAME_LINE_PX, _NUMBER_LINE_PX = 17, 16
_DIAMOND = {"shape": "diamond", "fill": GROUND, "stroke": INK, "strokeWidth": 2.5, "opacity": 1}
_CLAIM = {"stroke": INK, "strokeWidth": 2, "strokeDash": [4, 3]}


@dataclass(frozen=True, slots=True)
class Claim:
    """A share of responders that somebody reports, in percent, of so many people."""

    people: int
    percent: float


def rule_words(rule: Rule, situation: Situation, sentences: Sentences) -> str:
    """Return in words who counts as a responder."""
    windows, entry = situation.windows, situation.entry
    name = f"noise-rule-{rule.value}"
    if rule is Rule.ANY_WINDOW and windows.in_a_row > 1:
        name += "-row"
    return sentences.say(name, {
        "percent": situation.at_least_percent,
        "detectable": round(detectable_percent(situation)),
        "channels": situation.channels.count,
        "windows": windows.count,
        "row": windows.in_a_row,
        "top": entry.top_percent,
        "drift": situation.drift_percent,
    })  # fmt: skip


def noise_figure(
    shares: Sequence[NoiseShare],
    situation: Situation,
    claim: Claim,
    sentences: Sentences,
    width_px: int,
) -> Figure:
    """Return each share as a point on the range that so many people show, beside the claim.

    A range is yellow where it holds the claim or lies beyond it: there no effect is needed.
    """
    paper = Paper(sentences, width_px)
    rows = [_Row(share, rule_words(share.rule, situation, sentences), claim) for share in shares]
    views = [key(paper, _key(claim, sentences)), gap(paper, 6)]
    views += [(_panel(paper, row),) for row in rows]
    views += [gap(paper, 8), (_axis(paper),), (_below(paper),)]
    return figure(paper, _told(rows, situation, claim, sentences), views)


@dataclass(frozen=True, slots=True)
class _Row:
    """One rule: what it makes of nothing, its words, and the claim."""

    share: NoiseShare
    words: str
    claim: Claim

    @property
    def ends_percent(self) -> tuple[float, float]:
        """The range in percent of the people."""
        low, high = self.share.count_range(self.claim.people)
        return 100 * low / self.claim.people, 100 * high / self.claim.people

    @property
    def gives_the_claim(self) -> bool:
        """Whether the claim needs no effect."""
        return self.share.gives(self.claim.people, self.claim.percent)

    def numbers(self, sentences: Sentences) -> str:
        """Return the share and the range in words."""
        low, high = self.share.count_range(self.claim.people)
        share = round(100 * self.share.share, 1)
        told = {"share": share, "low": low, "high": high, "people": self.claim.people}
        return sentences.say("noise-figure-numbers", told)


def _told(rows: Sequence[_Row], situation: Situation, claim: Claim, sentences: Sentences) -> Told:
    filled = {"claimed": claim.percent, "people": claim.people, "cv": situation.cv_percent}
    count = sum(row.gives_the_claim for row in rows)
    lead = sentences.say("noise-figure-lead", {**filled, "count": count, "rules": len(rows)})
    spoken = [f"{row.words}: {row.numbers(sentences)}." for row in rows]
    name = "noise-figure-title" if count else "noise-figure-title-seldom"
    title = sentences.say(name, filled)
    return Told("noise", title, lead, " ".join([lead, *spoken]))


def _panel(paper: Paper, row: _Row) -> Spec:
    """One row: its words, its numbers, and below them the range, the share and the claim."""
    words = wrapped(row.words, paper.width_px, TEXT_PX, bold=True)
    numbers = wrapped(row.numbers(paper.sentences), paper.width_px, SMALL_PX)
    top = _NAME_LINE_PX * len(words)
    lines = [
        words_at(0, 14 + _NAME_LINE_PX * at, line, fontWeight=700) for at, line in enumerate(words)
    ]
    lines += [
        words_at(0, top + 13 + _NUMBER_LINE_PX * at, line, fontSize=SMALL_PX)
        for at, line in enumerate(numbers)
    ]
    middle = top + _NUMBER_LINE_PX * len(numbers) + 24
    line = drawn("rule", x=0, x2=paper.plot_px, y=1, stroke=LINE, strokeWidth=1)
    return canvas(paper, middle + 20, [line, *lines, *_bar(paper, row, middle)])


def _bar(paper: Paper, row: _Row, middle: int) -> list[Spec]:
    low, high = (_across(percent, paper) for percent in row.ends_percent)
    fill = TAPE if row.gives_the_claim else LINE
    claim = _across(row.claim.percent, paper)
    return [
        drawn(
            "rule", x=_across(0, paper), x2=_across(100, paper), y=middle,
            stroke=LINE, strokeWidth=1,
        ),
        drawn(
            "rect", x=low, x2=max(high, low + 1), y=middle - _HALF_BAR_PX,
            y2=middle + _HALF_BAR_PX, fill=fill, stroke=EDGE, strokeWidth=1,
        ),
        drawn(
            "rule", x=claim, x2=claim, y=middle - _HALF_LINE_PX, y2=middle + _HALF_LINE_PX, **_CLAIM
        ),
        _diamond(_across(100 * row.share.share, paper), middle, 150),
    ]  # fmt: skip


def _diamond(x: float, y: float, size: int) -> Spec:
    return placed({"type": "point", "size": size, **_DIAMOND}, x, y)


def _axis(paper: Paper) -> Spec:
    """The shares from 0 to 100 %, on a piece of the folding rule."""
    marks = [
        drawn(
            "rect", x=0, x2=paper.plot_px, y=0, y2=_RULE_PX,
            fill=TAPE, stroke=INK, strokeWidth=2.5, cornerRadius=4,
        )
    ]  # fmt: skip
    for percent in range(0, 101, _TICK_EVERY):
        x, labelled = _across(percent, paper), percent % _LABEL_EVERY == 0
        length, weight = (12, 2.5) if labelled else (7, 1.5)
        marks.append(drawn("rule", x=x, x2=x, y=0, y2=length, stroke=INK, strokeWidth=weight))
        if labelled:
            words = paper.sentences.say("noise-figure-tick", {"percent": percent})
            marks.append(drawn("text", text=words, x=x, y=24, fontWeight=700, align="center"))
    return canvas(paper, _RULE_PX, marks)


def _below(paper: Paper) -> Spec:
    return canvas(paper, 26, [words_at(0, 14, paper.sentences.say("noise-figure-axis"))])


def _across(percent: float, paper: Paper) -> float:
    """Where a percentage stands, in pixels; a little room is left on both sides."""
    room = _ROOM_PERCENT
    return round((percent + room) / (100 + 2 * room) * paper.plot_px, 2)


def _key(claim: Claim, sentences: Sentences) -> list[KeyEntry]:
    filled = {"claimed": claim.percent, "people": claim.people}
    claimed = drawn("rule", x=13, x2=13, y=0, y2=16, **_CLAIM)
    looks = ((LINE, "noise-figure-key-range"), (TAPE, "noise-figure-key-claim"))
    bars = [
        (drawn("rect", x=0, x2=26, y=1, y2=15, fill=fill, stroke=EDGE, strokeWidth=1), name)
        for fill, name in looks
    ]
    return [
        KeyEntry(sentences.say("noise-figure-key-share"), (_diamond(13, 8, 130),)),
        *(KeyEntry(sentences.say(name, filled), (bar,)) for bar, name in bars),
        KeyEntry(sentences.say("noise-figure-key-claimed", filled), (claimed,)),
    ]
