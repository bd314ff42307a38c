"""Checks and answers what `rekmaat trial allocate` is asked for."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal
from unicodedata import normalize

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.exit_codes import DONE
from rekmaat.cli.findings import Object, finding_objects
from rekmaat.cli.printing import Streams, print_lines, print_object
from rekmaat.cli.progress import progress
from rekmaat.errors import Argument, WrongUseError
from rekmaat.exchange.allocation_files import LIST, MOST_ENVELOPES, PUBLISHED
from rekmaat.exchange.allocation_folder import FolderNotEmptyError
from rekmaat.guide.wording import Language
from rekmaat.judge.allocation_scheme import Design, Factor, Scheme, scheme_faults, usual_blocks
from rekmaat.service.trial_allocate import SEED_BITS, Allocated, AllocationOrder, allocate
from rekmaat.tell.sentences import finding_sentence
from rekmaat.version import __version__


@dataclass(frozen=True, slots=True)
class Asked:
    """The options as they were given; empty where they were not."""

    arms: tuple[str, ...]
    control: str
    people: int
    design: Literal["parallel", "crossover"]
    blocks: tuple[int, ...]
    ratio: tuple[int, ...]
    strata: tuple[str, ...]


def allocate_text(language: Language) -> Text:
    """Return the sentences about allocation."""
    return text_of(language, "findings", "experiment_files", "trial_allocate")


def order_of(asked: Asked, folder: Path, seed: int | None, text: Text) -> AllocationOrder:
    """Return what the options ask for.

    Raises:
        WrongUseError: Nobody can be allocated so; says which option and what it may be.
    """
    scheme = _scheme(asked, text)
    if faults := scheme_faults(scheme):
        raise WrongUseError("\n".join(finding_sentence(it, text) for it in faults))
    strata = len(scheme.strata)
    most = MOST_ENVELOPES // strata
    if not 1 <= asked.people <= most:
        told = {"people": asked.people, "most": most, "strata": strata}
        raise WrongUseError(text.say("usage-people", told))
    if seed is not None and not 0 <= seed < 2**SEED_BITS:
        raise WrongUseError(text.say("usage-seed", {"bits": SEED_BITS}))
    return AllocationOrder(scheme, asked.people, folder, seed)


def _scheme(asked: Asked, text: Text) -> Scheme:
    design = Design(asked.design)
    arms = tuple(normalize("NFC", arm) for arm in asked.arms)
    ratio = asked.ratio or (1,) * len(arms)
    sound = len(ratio) > 0 and min(ratio) > 0
    blocks = asked.blocks or (usual_blocks(design, ratio) if sound else ())
    factors = tuple(_factor(it, text) for it in asked.strata)
    return Scheme(design, arms, normalize("NFC", asked.control), blocks, ratio, factors)


def _factor(given: str, text: Text) -> Factor:
    name, sign, levels = normalize("NFC", given).partition("=")
    if not sign:
        raise WrongUseError(text.say("usage-strata", {"given": given}))
    return Factor(name, tuple(levels.split(",")))


def answer(order: AllocationOrder, text: Text, *, as_json: bool, streams: Streams) -> int:
    """Draw, write, and print what may be known; never the seed or an order.

    Raises:
        WrongUseError: The folder is not empty or cannot be written.
    """
    out, err = streams
    try:
        with progress(order.people * len(order.scheme.strata) + 2) as done:
            drawn = allocate(order, datetime.now(UTC), done)
    except FolderNotEmptyError as error:
        raise WrongUseError(text.say("usage-folder", {"folder": str(order.folder)})) from error
    if as_json:
        print_object(_object(drawn, text), out)
    else:
        print_lines(_lines(drawn, order.scheme, text), out)
        print_lines((finding_sentence(it, text) for it in drawn.findings), err)
    return DONE


def _lines(drawn: Allocated, scheme: Scheme, text: Text) -> Iterator[str]:
    published = drawn.published
    told: dict[str, Argument] = {
        "people": published.people,
        "arms": ", ".join(published.arms),
        "control": published.control,
        "strata": len(scheme.strata),
        "envelopes": len(published.envelopes),
    }
    yield text.say(f"allocated-{published.design}", told)
    if published.factors:
        yield text.say("allocated-strata", told)
    yield text.say("allocated-enrolment", {"folder": str(drawn.enrolment)})
    concealed = {"folder": str(drawn.concealed), "list": LIST}
    yield text.say("allocated-concealed", concealed)
    yield text.say("allocated-apart")
    yield text.say("allocated-fingerprint", {"file": PUBLISHED, "hash": drawn.fingerprint})
    yield text.say("allocated-register")


def _object(drawn: Allocated, text: Text) -> Object:
    published = drawn.published
    return {
        "design": published.design,
        "arms": published.arms,
        "control": published.control,
        "people": published.people,
        "envelopes": len(published.envelopes),
        "fingerprint": drawn.fingerprint,
        "head": drawn.head,
        "files": {"enrolment": str(drawn.enrolment), "concealed": str(drawn.concealed)},
        "findings": finding_objects(drawn.findings, text),
        "provenance": {
            "version": __version__,
            "settings": {
                "ratio": published.ratio,
                "factors": [asdict(factor) for factor in published.factors],
                "rules_version": published.rules_version,
            },
            "inputs": [],
        },
    }
