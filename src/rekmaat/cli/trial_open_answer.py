"""Answers `rekmaat trial open`: what was in the envelope, and the fingerprint of the log."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from unicodedata import normalize

from rekmaat.catalogue.text import Text
from rekmaat.cli.exit_codes import DONE, REFUSED
from rekmaat.cli.findings import Object, finding_objects, print_refusal
from rekmaat.cli.printing import Streams, print_lines, print_object
from rekmaat.errors import Argument, RefusedError, WrongUseError
from rekmaat.exchange.allocation_files import PUBLISHED
from rekmaat.service.trial_open import (
    NextEnvelope,
    OpenedEnvelope,
    OpeningOrder,
    next_envelope,
    open_envelope,
)
from rekmaat.tell.sentences import grouped_sentences
from rekmaat.version import __version__

_PERSON = re.compile(r"\w[\w.-]{0,39}")
_LONGEST_REASON = 200


def check_use(order: OpeningOrder, text: Text) -> None:
    """Check what no folder can answer.

    Raises:
        WrongUseError: The person has no sound number, or an envelope or a reason goes alone.
    """
    if not _PERSON.fullmatch(order.person):
        raise WrongUseError(text.say("usage-person", {"person": order.person[:40]}))
    reason = order.reason
    if (order.number is None) != (reason is None):
        raise WrongUseError(text.say("usage-reason"))
    if reason is not None and not (reason.strip() and len(reason) <= _LONGEST_REASON):
        raise WrongUseError(text.say("usage-reason-length", {"most": _LONGEST_REASON}))


def answer(order: OpeningOrder, text: Text, *, as_json: bool, streams: Streams) -> int:
    """Open an envelope, log it, and print what was in it; without a code, say which is next.

    Returns:
        The exit code: 0, or 3 where it stays closed.
    """
    out, err = streams
    wanted = replace(
        order,
        person=normalize("NFC", order.person),
        stratum=tuple(normalize("NFC", pair) for pair in order.stratum),
    )
    try:
        opened = _next_or_opened(wanted)
    except RefusedError as error:
        print_refusal(error.findings, text, as_json=as_json, streams=streams)
        return REFUSED
    if as_json:
        print_object(_object(opened, wanted, text), out)
    elif isinstance(opened, NextEnvelope):
        print_lines(_next_lines(opened, wanted, text), out)
    else:
        print_lines(_lines(opened, wanted, text), out)
        print_lines(grouped_sentences(opened.findings, text), err)
    return DONE


def _next_or_opened(order: OpeningOrder) -> NextEnvelope | OpenedEnvelope:
    return next_envelope(order) if order.code is None else open_envelope(order, datetime.now(UTC))


def _next_lines(found: NextEnvelope, order: OpeningOrder, text: Text) -> Iterator[str]:
    told = {"person": order.person, "envelope": found.place.file}
    yield text.say("opened-next", told)
    yield text.say("opened-next-head", {"hash": found.head})


def _lines(opened: OpenedEnvelope, order: OpeningOrder, text: Text) -> Iterator[str]:
    told: dict[str, Argument] = {
        "person": order.person,
        "envelope": opened.place.file,
        "allocation": ", ".join(opened.allocation),
        "opened": opened.opened,
        "people": opened.people,
    }
    crossover = len(opened.allocation) > 1
    yield text.say("opened-sequence" if crossover else "opened-arm", told)
    yield text.say("opened-count", told)
    yield text.say("opened-head", {"hash": opened.head})
    yield text.say("opened-keep")


def _object(opened: NextEnvelope | OpenedEnvelope, order: OpeningOrder, text: Text) -> Object:
    inside = opened if isinstance(opened, OpenedEnvelope) else None
    return {
        "person": order.person,
        "stratum": opened.place.stratum,
        "envelope": opened.place.number,
        "allocation": inside.allocation if inside else None,
        "opened": opened.opened,
        "people": opened.people,
        "head": opened.head,
        "findings": finding_objects(inside.findings if inside else (), text),
        "provenance": {
            "version": __version__,
            "settings": {"stratum": order.stratum, "reason": order.reason},
            "inputs": [{"file": PUBLISHED, "sha256": opened.published_sha256}],
        },
    }
