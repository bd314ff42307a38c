"""`rekmaat emg`: what surface EMG recordings show."""

import sys
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

from rekmaat.cli.language import reader_language
from rekmaat.guide.wording import Language

app = App(
    name="emg",
    help="Measure the tension of a muscle in surface EMG recordings.",
    help_format="plaintext",
)
app.command(
    "rekmaat.cli.emg_simulate:simulate",
    name="simulate",
    help="Write recordings with a known truth.",
)
app.command(
    "rekmaat.cli.emg_files:check",
    name="check",
    help="Say what is in recordings and how well each can be measured.",
    usage="Usage: rekmaat emg check [OPTIONS] FILE...",
)
app.command(
    "rekmaat.cli.emg_files:convert",
    name="convert",
    help="Write a recording as BDF, or into an EMG-BIDS dataset.",
)

_OPTION = Parameter(consume_multiple=True, negative="", show_default=False)

Files = Annotated[tuple[Path, ...], _OPTION]
Names = Annotated[tuple[str, ...], _OPTION]


@app.command
def change(  # noqa: PLR0913 - one option of the command each
    *,
    before: Files,
    after: Files,
    repeat: Files = (),
    noise: Path | None = None,
    channels: Names = (),
    rate: float | None = None,
    unit: Literal["uV", "mV", "V"] | None = None,
    figure: Path | None = None,
    json: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    language: Language | None = None,
) -> int:
    """Judge whether muscle tension changed from one set of recordings to another.

    Parameters
    ----------
    before
        Recordings before, the person standing up anew for each. EDF, EDF+, BDF, WFDB, C3D, XDF,
        OpenSignals, EMG-BIDS, or a plain table with --rate and --unit.
    after
        Recordings after, made in the same way.
    repeat
        Extra pairs of recordings with nothing in between.
    noise
        A recording with the muscle off, to measure the sensor's own noise.
    channels
        The channels to measure, chosen before looking; otherwise every EMG channel.
    rate
        Samples a second, for plain tables that do not say it.
    unit
        Unit of the samples, for plain tables that do not say it.
    figure
        Also draw it: one picture (.svg) or a page for the browser (.html).
    json
        Print one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    # Here, because numpy and edfio cost a second that the help need not pay.
    from rekmaat.cli.emg_answer import Answer, check_use, emg_text
    from rekmaat.files.reading import Reading
    from rekmaat.service.emg_inputs import ChangeQuestion

    text = emg_text(reader_language(language))
    question = ChangeQuestion(before, after, repeat, noise, channels, Reading(rate, unit))
    check_use(question, text)
    if figure is not None:
        from rekmaat.service.emg_figures import check_figure

        check_figure(figure, text.language)
    return Answer(text, as_json=json, figure=figure).to(question, sys.stdout, sys.stderr)
