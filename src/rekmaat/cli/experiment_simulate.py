"""`rekmaat experiment simulate`: how often the verdict errs, by simulated people."""

import sys
from dataclasses import asdict
from os import cpu_count
from typing import Annotated

from cyclopts import Parameter

from rekmaat.catalogue.text import text_of
from rekmaat.cli.exit_codes import DONE
from rekmaat.cli.experiment_people import Conduct, Course, Truth, trial_of
from rekmaat.cli.language import reader_language
from rekmaat.cli.printing import print_lines, print_object
from rekmaat.cli.progress import progress
from rekmaat.guide.wording import Language

_COURSE, _TRUTH, _CONDUCT = Course(), Truth(), Conduct()


def simulate(
    *,
    course: Course = _COURSE,
    truth: Truth = _TRUTH,
    conduct: Conduct = _CONDUCT,
    json: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    language: Language | None = None,
) -> int:
    """Play simulated people through the judge, and count how often the verdict errs.

    Parameters
    ----------
    course
        How many people, and for how long.
    truth
        What is true of them.
    conduct
        How they go about it.
    json
        Print one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    from rekmaat.cli.experiment_rates import rate_lines, rates_json
    from rekmaat.service.experiment_simulate import PeopleOrder, simulate_people

    text = text_of(reader_language(language), "experiment_simulate")
    trial = trial_of(course, truth, conduct, text)
    jobs = course.jobs or cpu_count() or 1
    order = PeopleOrder(trial, course.people, course.seed, jobs)
    with progress(course.people) as done:
        outcomes = simulate_people(order, done)
    if json:
        settings = asdict(course) | asdict(truth) | asdict(conduct)
        print_object(rates_json(outcomes, trial, settings), sys.stdout)
    else:
        print_lines(rate_lines(outcomes, trial, text), sys.stdout)
    return DONE
