"""Checks how `rekmaat emg change` is asked for a table, before any file is opened."""

from dataclasses import fields
from pathlib import Path

from rekmaat.catalogue.text import Text
from rekmaat.cli.emg_options import ForTable
from rekmaat.errors import Argument, WrongUseError
from rekmaat.service.emg_inputs import ChangeQuestion

_MOST_JOBS = 256


def check_table_use(
    asked: ForTable, question: ChangeQuestion, figure: Path | None, text: Text
) -> None:
    """Check what no file can answer.

    Raises:
        WrongUseError: It is not said what to compare or where to write it, or too much is said.
    """
    given = [f"--{it.name}" for it in fields(asked) if getattr(asked, it.name)]
    spare = _of_one_comparison(question, figure)
    if asked.folder is not None and asked.listing is not None:
        raise WrongUseError(text.say("usage-table-two-sources"))
    if asked.folder is None and asked.listing is None:
        raise WrongUseError(text.say("usage-table-no-source", {"options": ", ".join(given)}))
    if asked.table is None:
        raise WrongUseError(text.say("usage-table-missing", {"option": given[0]}))
    if spare:
        raise WrongUseError(text.say("usage-table-spare", {"options": ", ".join(spare)}))
    if asked.jobs is not None and not 1 <= asked.jobs <= _MOST_JOBS:
        told: dict[str, Argument] = {"option": "--jobs", "least": 1, "most": _MOST_JOBS}
        raise WrongUseError(text.say("usage-out-of-range", told))
    _check_name(asked.table, asked.listing, text)


def _of_one_comparison(question: ChangeQuestion, figure: Path | None) -> list[str]:
    given = {
        "--before": question.before,
        "--after": question.after,
        "--repeat": question.repeats,
        "--noise": question.noise,
        "--figure": figure,
    }
    return [name for name, it in given.items() if it]


def _check_name(table: Path, listing: Path | None, text: Text) -> None:
    if table.suffix.lower() != ".csv":
        raise WrongUseError(text.say("usage-table-ending", {"file": str(table)}))
    if listing is not None and table.absolute() == listing.absolute():
        raise WrongUseError(text.say("usage-table-is-listing", {"file": str(table)}))
