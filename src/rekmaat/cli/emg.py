"""`rekmaat emg`: what surface EMG recordings show."""

import sys
from pathlib import Path

from cyclopts import App

from rekmaat.cli.emg_options import (
    NO_ROWS,
    NO_TABLE,
    SENTENCES,
    Files,
    Form,
    ForTable,
    Names,
    PlainTable,
)
from rekmaat.cli.language import reader_language

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


@app.command(
    usage="Usage: rekmaat emg change --before FILE... --after FILE... [OPTIONS]\n"
    "       rekmaat emg change --folder DIR --table OUT.csv [OPTIONS]\n"
    "       rekmaat emg change --listing LIST.csv --table OUT.csv [OPTIONS]"
)
def change(  # noqa: PLR0913 - one option of the command each
    *,
    before: Files = (),
    after: Files = (),
    repeat: Files = (),
    noise: Path | None = None,
    channels: Names = (),
    table: PlainTable = NO_TABLE,
    many: ForTable = NO_ROWS,
    figure: Path | None = None,
    form: Form = SENTENCES,
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
    table
        What a plain table does not say.
    many
        Many comparisons at once.
    figure
        Also draw it: one picture (.svg) or a page for the browser (.html).
    form
        How the answer is told.
    """
    # Here, because numpy and edfio cost a second that the help need not pay.
    from rekmaat.cli.emg_answer import Answer, check_use, emg_text
    from rekmaat.service.emg_inputs import ChangeQuestion

    text = emg_text(reader_language(form.language))
    question = ChangeQuestion(before, after, repeat, noise, channels, table.reading())
    if many != NO_ROWS:
        from rekmaat.cli.emg_table_answer import answer_table, table_text
        from rekmaat.cli.emg_table_use import check_table_use

        check_table_use(many, question, figure, table_text(text.language))
        return answer_table(many, question, table_text(text.language), as_json=form.json)
    check_use(question, text)
    if figure is not None:
        from rekmaat.service.emg_figures import check_figure

        check_figure(figure, text.language)
    return Answer(text, as_json=form.json, figure=figure).to(question, sys.stdout, sys.stderr)
