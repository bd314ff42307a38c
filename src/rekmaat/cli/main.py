"""The command `rekmaat`: finds the command asked for and turns every error into one sentence.

Commands are named by strings, so that asking for help imports none of them.
"""

import os
import sys
from collections.abc import Sequence

from cyclopts import App, CycloptsError

from rekmaat import __version__
from rekmaat.cli.language import reader_language
from rekmaat.cli.serve import serve
from rekmaat.errors import RefusedError, RekmaatError

DONE, WRONG_USE, REFUSED = 0, 2, 3

app = App(
    name="rekmaat",
    version=__version__,
    help="Guide a short standing back stretch, measure what it does, and say if it worked.",
    help_format="plaintext",  # the Markdown of the help would cost a third of its time
)
app.default(serve)
app.command(serve)
app.command("rekmaat.cli.emg:app", name="emg", help="Measure muscle tension in EMG recordings.")
app.command("rekmaat.cli.data:export_", name="export", help="Write all your data to a zip file.")
app.command("rekmaat.cli.data:import_", name="import", help="Bring back an exported zip file.")
app.command("rekmaat.cli.data:backup", name="backup", help="Copy the database, also while in use.")
app.command("rekmaat.cli.data:erase", name="erase", help="Erase all your data from this device.")


def main() -> None:
    """Run the command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the answer has left, as `head` does; nothing may be flushed any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = DONE
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Returns:
        0 when done, 2 after wrong use, 3 when data was refused.
    """
    try:
        answer = app(
            list(arguments), exit_on_error=False, print_error=False, result_action="return_value"
        )
    except CycloptsError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_USE
    except RefusedError as error:
        _tell(error)
        return REFUSED
    except RekmaatError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_USE
    return answer if isinstance(answer, int) else DONE


def _tell(error: RefusedError) -> None:
    """Print one sentence for each finding, in the language of the terminal."""
    from rekmaat.catalogue.text import text_of
    from rekmaat.tell.sentences import finding_sentence

    books = [text_of(reader_language(None), book) for book in ("findings", "protocols")]
    for finding in error.findings:
        text = next((book for book in books if book.has(finding.code)), books[0])
        sys.stderr.write(f"{finding_sentence(finding, text)}\n")
