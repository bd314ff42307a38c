"""`rekmaat emg check` and `rekmaat emg convert`: what is in a recording, and another form of it."""

import sys
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from rekmaat.cli.emg_options import NO_TABLE, SENTENCES, Form, Names, PlainTable, Yes
from rekmaat.cli.language import reader_language
from rekmaat.errors import WrongUseError
from rekmaat.exchange.bids_names import is_label
from rekmaat.guide.wording import Language
from rekmaat.measure.labels import Posture

if TYPE_CHECKING:  # these bring numpy and the catalogue, which the help need not pay for
    from rekmaat.catalogue.text import Text
    from rekmaat.service.emg_convert import Dataset

_NEEDED = ("subject", "mains_hz", "placement", "reference")
_LABELS = ("subject", "session", "acquisition")


def check(
    *files: Annotated[Path, Parameter(name="FILE")],
    channels: Names = (),
    table: PlainTable = NO_TABLE,
    form: Form = SENTENCES,
) -> int:
    """Say what is in recordings and how well each can be measured.

    Parameters
    ----------
    files
        Recordings, or folders that are EMG-BIDS datasets.
    channels
        The channels to look at; otherwise every EMG channel.
    table
        What a plain table does not say.
    form
        How the answer is told.
    """
    from rekmaat.cli.emg_files_answer import answer_check
    from rekmaat.service.emg_check import CheckQuestion

    text = _text(form.language)
    if not files:
        raise WrongUseError(text.say("usage-file-missing"))
    question = CheckQuestion(files, channels, table.reading())
    return answer_check(question, text, as_json=form.json, streams=(sys.stdout, sys.stderr))


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class ForDataset:
    """What a dataset asks and the recording does not say.

    Parameters
    ----------
    subject
        For a dataset: label of the person, a number rather than a name.
    session
        For a dataset: label of the session; a new one each time the electrodes are placed.
    acquisition
        For a dataset: pre, post, repeat or noise, or another label.
    run
        For a dataset: number of the repeat.
    posture
        For a dataset: how the person was, if the recording does not say it.
    mains_hz
        For a dataset: frequency of the mains where it was recorded.
    placement
        For a dataset: how the places for the electrodes were found.
    reference
        For a dataset: what is measured against; bipolar for sensors with two electrodes.
    """

    subject: str | None = None
    session: str | None = None
    acquisition: str | None = None
    run: int | None = None
    posture: Posture | None = None
    mains_hz: Literal[50, 60] | None = None
    placement: str | None = None
    reference: str | None = None


_NOTHING = ForDataset()


def convert(  # noqa: PLR0913 - one option of the command each
    file: Annotated[Path, Parameter(name="IN")],
    out: Annotated[Path, Parameter(name="OUT")],
    /,
    *,
    channels: Names = (),
    table: PlainTable = NO_TABLE,
    dataset: ForDataset = _NOTHING,
    force: Yes = False,
    form: Form = SENTENCES,
) -> int:
    """Write a recording as a BDF file, or add it to an EMG-BIDS dataset.

    Parameters
    ----------
    file
        A recording of any format that is read.
    out
        A file that ends in .bdf, or the folder of a dataset.
    channels
        The channels to keep; otherwise every EMG channel, and the ECG.
    table
        What a plain table does not say.
    dataset
        What a dataset asks.
    force
        Overwrite the recording if it exists.
    form
        How the answer is told.
    """
    from rekmaat.cli.emg_files_answer import answer_convert
    from rekmaat.service.emg_convert import Order, Source

    text = _text(form.language)
    source = Source(file, channels, table.reading())
    order = Order(source, out, _dataset(out, dataset, text), overwrite=force)
    return answer_convert(order, text, as_json=form.json, streams=(sys.stdout, sys.stderr))


def _text(language: Language | None) -> "Text":
    from rekmaat.catalogue.text import text_of

    return text_of(reader_language(language), "findings", "emg", "emg_files", "app")


def _dataset(out: Path, said: ForDataset, text: "Text") -> "Dataset | None":
    """Return what a dataset is told, None where a BDF file is asked for.

    Raises:
        WrongUseError: Something is missing, or given for nothing, or no label.
    """
    given = [it.name for it in fields(said) if getattr(said, it.name) is not None]
    if out.suffix.lower() == ".bdf":
        if given:
            raise WrongUseError(text.say("usage-dataset-only", {"options": _options(given)}))
        return None
    if out.suffix and not out.is_dir():
        raise WrongUseError(text.say("usage-out-unknown", {"out": str(out)}))
    missing = [name for name in _NEEDED if not getattr(said, name)]
    if missing:
        raise WrongUseError(_what_is_missing(missing, text))
    for name in _LABELS:
        label = getattr(said, name)
        if label is not None and not is_label(label):
            raise WrongUseError(text.say("usage-label", {"option": _options([name])}))
    if said.run is not None and said.run < 1:
        raise WrongUseError(text.say("usage-run"))
    return _told(said, text)


def _told(said: ForDataset, text: "Text") -> "Dataset":
    from rekmaat.exchange.emg_bids_tables import Setting
    from rekmaat.service.emg_convert import Dataset

    assert said.subject and said.mains_hz and said.placement and said.reference  # noqa: PT018
    return Dataset(
        setting=Setting(said.mains_hz, said.placement, said.reference),
        subject=said.subject,
        posture=said.posture,
        session=said.session,
        acquisition=said.acquisition,
        run=said.run,
        readme=_readme(text),
    )


def _readme(text: "Text") -> str:
    """The text that stands in a new dataset, in the reader's language and in English."""
    languages = dict.fromkeys([text.language, Language.EN])
    told = [_text(language) for language in languages]
    return (
        "\n\n".join(f"{it.say('bids-readme')}\n\n{it.say('intended-purpose')}" for it in told)
        + "\n"
    )


def _what_is_missing(names: list[str], text: "Text") -> str:
    first = text.say("usage-dataset-missing", {"options": _options(names)})
    return "\n".join([first, *(f"  {text.say(f'dataset-{name}')}" for name in names)])


def _options(names: list[str]) -> str:
    return ", ".join(f"--{name}".replace("_", "-") for name in names)
