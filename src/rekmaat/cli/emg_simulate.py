"""`rekmaat emg simulate`: recordings with a known truth."""

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.emg_options import Yes
from rekmaat.cli.emg_scene import Session, Trouble, scene_of
from rekmaat.cli.exit_codes import DONE
from rekmaat.cli.language import reader_language
from rekmaat.cli.printing import print_lines
from rekmaat.errors import WrongUseError
from rekmaat.guide.wording import Language

if TYPE_CHECKING:  # this brings numpy, which the help need not pay for
    from rekmaat.service.emg_simulate import Written

_SESSION, _TROUBLE = Session(), Trouble()


def simulate(  # noqa: PLR0913 - one option of the command each
    folder: Annotated[Path, Parameter(name="DIR")],
    /,
    *,
    session: Session = _SESSION,
    trouble: Trouble = _TROUBLE,
    seed: int = 1,
    force: Yes = False,
    json: Yes = False,
    language: Language | None = None,
) -> int:
    """Write recordings with a known truth: before.bdf, after.bdf and truth.json.

    Parameters
    ----------
    folder
        Takes the files.
    session
        What is recorded.
    trouble
        What makes it hard to read.
    seed
        Which of all such sessions; the same number gives the same files.
    force
        Overwrite files of these names.
    json
        Print the truth as one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    from rekmaat.service.emg_simulate import SimulationOrder, write_simulation
    from rekmaat.tell.sentences import grouped_sentences

    text = text_of(reader_language(language), "emg", "findings")
    if seed < 0:
        raise WrongUseError(text.say("usage-seed-negative", {"value": seed}))
    scene = scene_of(session, trouble, text)
    written = write_simulation(SimulationOrder(folder, scene, seed, force))
    if json:
        sys.stdout.write(written.truth_file.read_text(encoding="utf-8"))
    else:
        _tell(written, text)
    print_lines(grouped_sentences(written.findings, text), sys.stderr)
    return DONE


def _tell(written: "Written", text: Text) -> None:
    from rekmaat.tell.sentences import change_words

    names = ", ".join(path.name for path in written.recordings)
    told = [
        text.say("simulated", {"folder": str(written.truth_file.parent), "files": names}),
        text.say("simulated-truth", {"change": change_words(written.truth.mean_percent, text)}),
        text.say("simulated-next", {"command": _next_command(written)}),
    ]
    print_lines(told, sys.stdout)


def _next_command(written: "Written") -> str:
    options = {
        "--before": written.before,
        "--after": written.after,
        "--repeat": written.repeats,
        "--noise": written.noise,
    }
    words = ["rekmaat", "emg", "change"]
    for option, paths in options.items():
        words += [option, *map(str, paths)] if paths else []
    return shlex.join(words)
