"""The command `rekmaat`: finds the command asked for and turns every error into one sentence.

Commands are named by strings, so that asking for help imports none of them.
"""

import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from cyclopts import App, CycloptsError, UnusedCliTokensError

from rekmaat.cli.exit_codes import DONE, REFUSED, WRONG_USE
from rekmaat.cli.language import reader_language
from rekmaat.cli.serve import serve
from rekmaat.errors import RefusedError, RekmaatError
from rekmaat.version import __version__

_INTERRUPTED = 130  # what a shell expects after Ctrl+C
_UNWRITABLE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})

app = App(
    name="rekmaat",
    version=__version__,
    help="Guide a short standing back stretch, measure what it does, and say if it worked.",
    help_format="plaintext",  # the Markdown of the help would cost a third of its time
)
app.default(serve)
app.command(serve)
app.command(
    "rekmaat.cli.coach:coach",
    name="coach",
    help="Play the minute in the terminal, or write it as captions or a film.",
)
app.command("rekmaat.cli.emg:app", name="emg", help="Measure muscle tension in EMG recordings.")
app.command(
    "rekmaat.cli.experiment:app",
    name="experiment",
    help="Find out whether the stretch works for one person.",
)
app.command(
    "rekmaat.cli.trial:app",
    name="trial",
    help="Plan, allocate, analyse and report a trial of many people.",
)
app.command("rekmaat.cli.data:export_", name="export", help="Write all your data to a zip file.")
app.command("rekmaat.cli.data:import_", name="import", help="Bring back an exported zip file.")
app.command("rekmaat.cli.data:backup", name="backup", help="Copy the database, also while in use.")
app.command("rekmaat.cli.data:erase", name="erase", help="Erase all your data from this device.")


def main() -> None:
    """Run the command line and leave with its exit code."""
    _prepare_streams()
    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = _INTERRUPTED
    except BrokenPipeError:
        _answer_no_more()  # whoever read the answer has left, as `head` does
        code = DONE
    except OSError as error:
        if error.errno not in _UNWRITABLE:
            raise
        _answer_no_more()
        sys.stderr.write(f"The answer could not be written ({error.strerror}). Free some space.\n")
        code = WRONG_USE
    sys.exit(code)


def _prepare_streams() -> None:
    """Stand in for a stream that was closed; let no character fail that the terminal lacks."""
    nowhere = Path(os.devnull)
    sys.stdin = sys.stdin or nowhere.open(encoding="utf-8")
    sys.stdout = sys.stdout or nowhere.open("w", encoding="utf-8")
    sys.stderr = sys.stderr or nowhere.open("w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _answer_no_more() -> None:
    """Let what could not be written go nowhere, also at the last flush."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Returns:
        0 when done, 2 after wrong use, 3 when data was refused.
    """
    try:
        answer = app(
            list(arguments), exit_on_error=False, print_error=False, result_action="return_value"
        )
    except UnusedCliTokensError as error:
        spare = " ".join(error.unused_tokens or ())
        return _wrong_use(f"Nothing here takes “{spare}”. See rekmaat --help.")
    except CycloptsError as error:
        return _wrong_use(f"{error}")
    except RefusedError as error:
        _tell(error)
        return REFUSED
    except RekmaatError as error:
        return _wrong_use(f"{error}")
    return answer if isinstance(answer, int) else DONE


def _wrong_use(words: str) -> int:
    """Print what cannot be meant; a name in it may hold what would steer the terminal."""
    from rekmaat.cli.printing import print_lines

    print_lines(words.split("\n"), sys.stderr)
    return WRONG_USE


def _tell(error: RefusedError) -> None:
    """Print one sentence for each finding, in the language of the terminal."""
    from rekmaat.catalogue.text import text_of
    from rekmaat.cli.printing import print_lines
    from rekmaat.tell.sentences import finding_sentence

    books = [text_of(reader_language(None), book) for book in ("findings", "protocols")]
    for finding in error.findings:
        text = next((book for book in books if book.has(finding.code)), books[0])
        print_lines([finding_sentence(finding, text)], sys.stderr)
